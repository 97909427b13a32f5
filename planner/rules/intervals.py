"""Slots that overlap in time, found in one sweep."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta

from planner.schedule.slots import Slot


def overlapping_pairs(slots: Iterable[Slot]) -> Iterator[tuple[Slot, Slot]]:
    """Every pair of slots that share an instant, what starts or else is written first in front.

    O(n log n + pairs).
    """
    running: list[Slot] = []
    for slot in sorted(slots, key=lambda slot: (slot.start, slot.end)):
        running = [earlier for earlier in running if earlier.end > slot.start]
        for earlier in running:
            yield earlier, slot
        running.append(slot)


def overlapping(chosen: Iterable[Slot], slots: Iterable[Slot]) -> Iterator[tuple[Slot, list[Slot]]]:
    """Each of some chosen slots with the others that share an instant with it, by their start.

    O(n log n + what is found), where none is far longer than the rest.
    """
    ordered = sorted(slots, key=lambda slot: (slot.start, slot.end, slot.session.id))
    starts = [slot.start for slot in ordered]
    longest = max((slot.range.duration for slot in ordered), default=timedelta(0))
    for one in chosen:
        first, last = bisect_left(starts, one.start - longest), bisect_left(starts, one.end)
        near = ordered[first:last]
        yield one, [other for other in near if other.end > one.start and other is not one]


def sharing_pairs(
    slots: Iterable[Slot], members: Callable[[Slot], Iterable[str]]
) -> Iterator[tuple[Slot, Slot, set[str]]]:
    """Every pair of slots that share an instant and some of their members, with whom they share.

    Not all pairs are compared: O(n log n) over the members of slots that overlap others.
    """
    slots_of: defaultdict[str, list[Slot]] = defaultdict(list)
    for slot in _contested(slots):
        for member in members(slot):
            slots_of[member].append(slot)
    shared: dict[tuple[int, int], tuple[Slot, Slot, set[str]]] = {}
    for member, own in slots_of.items():
        for first, second in overlapping_pairs(own) if len(own) > 1 else ():
            shared.setdefault((id(first), id(second)), (first, second, set()))[2].add(member)
    yield from shared.values()


def _contested(slots: Iterable[Slot]) -> Iterator[Slot]:
    """The slots that share an instant with another of them."""
    longest: Slot | None = None
    is_told = False
    for slot in sorted(slots, key=lambda slot: (slot.start, slot.end, slot.session.id)):
        if longest is not None and slot.start < longest.end:
            if not is_told:
                yield longest
            yield slot
            is_told = True
        else:
            is_told = False
        if longest is None or slot.end > longest.end:
            longest = slot


def follow_one_another(first: Slot, second: Slot) -> bool:
    """Whether two slots are meant to follow one another, so that overlap is another rule's.

    On one day all do, but those in different strands of one block, and those beside the programme.
    """
    are_parallel = first.block is second.block and first.strand != second.strand
    is_beside = first.is_beside or second.is_beside
    return first.day is second.day and not are_parallel and not is_beside
