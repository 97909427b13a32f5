"""Slots that overlap in time, found in one sweep."""

from collections.abc import Iterable, Iterator

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


def follow_one_another(first: Slot, second: Slot) -> bool:
    """Whether two slots are meant to follow one another, so that overlap is another rule's.

    On one day all do, but those in different strands of one block.
    """
    are_parallel = first.block is second.block and first.strand != second.strand
    return first.day is second.day and not are_parallel
