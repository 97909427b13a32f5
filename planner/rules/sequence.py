"""Slots that follow one another: where they run into each other, and where they leave a gap."""

from collections.abc import Iterator
from typing import NamedTuple

from planner.schedule.plan import Plan
from planner.schedule.slots import Block, Slot


class Joint(NamedTuple):
    """Where one thing follows another in a strand: the slots that meet there."""

    earlier: Slot
    later: Slot


def joints(plan: Plan) -> Iterator[Joint]:
    """Each slot with the slot before it that ends last, strand by strand, day by day.

    A parallel block stands for the slot in it that ends last, and as follower for each of the
    slots its strands begin with.
    """
    for day in plan.schedule.days:
        for strand in day.strands():
            latest: Slot | None = None
            for entry in strand:
                for first in _first_slots(entry):
                    if latest is not None:
                        yield Joint(latest, first)
                last = _last_slot(entry)
                latest = last if latest is None or last.end > latest.end else latest


def overruns(plan: Plan) -> Iterator[tuple[Slot, Slot]]:
    """Slots that begin before the slot they follow is over."""
    for joint in joints(plan):
        if joint.later.start < joint.earlier.end:
            yield joint.earlier, joint.later


def _first_slots(entry: Slot | Block) -> list[Slot]:
    if isinstance(entry, Slot):
        return [entry]
    return [slots[0] for _, slots in entry.strands if slots]


def _last_slot(entry: Slot | Block) -> Slot:
    if isinstance(entry, Slot):
        return entry
    return max(entry.slots(), key=lambda slot: slot.end)
