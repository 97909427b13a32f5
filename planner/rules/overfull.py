"""Blocks that have more strands at one time than their venue has rooms."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from planner.model.places import Venue
from planner.schedule.plan import Plan
from planner.schedule.slots import Block, Slot

if TYPE_CHECKING:
    from datetime import datetime


def overfull_blocks(plan: Plan) -> Iterator[tuple[Block, int, Venue]]:
    """Each such block, how many of its strands run at one time, and the venue."""
    for day in plan.schedule.days:
        venue = plan.venue_on(day.day)
        own = {room.id for room in venue.rooms}
        for entry in day.entries if own else ():
            if isinstance(entry, Block) and len(entry.strands) > len(own):
                strands = [slots for _, slots in entry.strands if _is_here(plan, own, slots)]
                most = _most_at_once(strands)
                if most > len(own):
                    yield entry, most, venue


def _is_here(plan: Plan, own: set[str], slots: Sequence[Slot]) -> bool:
    """Whether a strand takes a room of the venue, or one that is not known."""
    return any(
        not slot.session.type.is_pause
        and (slot.room is None or slot.room in own or slot.room not in plan.rooms)
        for slot in slots
    )


def _most_at_once(strands: Sequence[Sequence[Slot]]) -> int:
    """How many strands run at the time when most do; one that ends makes room first."""
    changes: list[tuple[datetime, int]] = []
    for slots in strands:
        changes.append((min(slot.start for slot in slots), 1))
        changes.append((max(slot.end for slot in slots), -1))
    most = running = 0
    for _, change in sorted(changes):
        running += change
        most = max(most, running)
    return most
