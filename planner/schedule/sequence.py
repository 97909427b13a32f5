"""Slots that follow one another: where they run into each other, and where they leave a gap."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from planner.schedule.slots import Block, DaySchedule, Slot
from planner.text.diagnostics import Route


class Joint(NamedTuple):
    """Where one thing follows another in a strand: the slots that meet there.

    ``anchor`` is where the author wrote the later one's start, or None where it flows. ``run``
    is what flows up to it, from the anchor before.
    """

    earlier: Slot
    later: Slot
    anchor: Route | None
    run: tuple[Slot | Block, ...] = ()

    @property
    def was_written(self) -> bool:
        """Whether the earlier one's time was written, so that it can be wrong."""
        return self.earlier.is_anchored or self.earlier.ends_fixed


def joints(day: DaySchedule) -> Iterator[Joint]:
    """Each slot with the slot before it that ends last, strand by strand.

    A parallel block stands for the slot in it that ends last. It follows with each of the slots
    its strands begin with, or as one where it has a start of its own.
    """
    for strand in day.strands():
        latest: Slot | None = None
        run: list[Slot | Block] = []
        for entry in strand:
            firsts = _first_slots(entry)
            if latest is not None:
                for later, anchor in _starts(entry, firsts):
                    yield Joint(latest, later, anchor, tuple(run))
            run = [entry] if is_anchor(entry) else [*run, entry]
            last = max(_last_slots(entry), key=lambda slot: slot.end)
            latest = last if latest is None or last.end > latest.end else latest


def overruns(day: DaySchedule) -> Iterator[Joint]:
    """Where an anchor begins before what it follows is over, once for each slot that runs over.

    Where something in between could not be placed, an end that nobody wrote is not held against
    the anchor.
    """
    reported: Slot | None = None
    for joint in joints(day):
        earlier, later = joint.earlier, joint.later
        if joint.anchor is None or later.start >= earlier.end or earlier is reported:
            continue
        if not later.follows_unplaced or earlier.ends_fixed or earlier.session.length is not None:
            reported = earlier
            yield joint


def is_in_order(day: DaySchedule) -> bool:
    """Whether no time that was written contradicts the one before it."""
    return not any(joint.was_written for joint in overruns(day))


def slots_of(run: Iterable[Slot | Block]) -> list[Slot]:
    """The slots of a run, those in its blocks too."""
    return [
        slot for entry in run for slot in ([entry] if isinstance(entry, Slot) else entry.slots())
    ]


def is_anchor(entry: Slot | Block) -> bool:
    """Whether the author wrote when it starts; a block may say it in a strand's first session."""
    if isinstance(entry, Slot):
        return entry.is_anchored
    return entry.parallel.first_start is not None


def _starts(entry: Slot | Block, firsts: list[Slot]) -> Iterator[tuple[Slot, Route | None]]:
    if isinstance(entry, Block) and entry.parallel.start is not None:
        yield min(firsts, key=lambda slot: slot.start), entry.parallel.route / "start"
        return
    for slot in firsts:
        yield slot, slot.session.route / "time" if slot.is_anchored else None


def _first_slots(entry: Slot | Block) -> list[Slot]:
    if isinstance(entry, Slot):
        return [entry]
    return [slots[0] for _, slots in entry.strands if slots]


def _last_slots(entry: Slot | Block) -> list[Slot]:
    if isinstance(entry, Slot):
        return [entry]
    return [slots[-1] for _, slots in entry.strands if slots]
