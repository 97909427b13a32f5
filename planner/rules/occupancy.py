"""Rooms and the time: when each is taken, and who sits in it."""

from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING

from planner.model.places import Room
from planner.model.time import TimeRange
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot

if TYPE_CHECKING:
    from datetime import datetime


def rooms_of(plan: Plan, slot: Slot) -> list[Room]:
    """The rooms of a session, those that a venue lists."""
    return [plan.rooms[room] for room in slot.rooms if room in plan.rooms]


def seated(plan: Plan, slot: Slot) -> int:
    """How many of those expected at a session need a seat: all who are not there by video."""
    expected = plan.expected_ids(slot)
    return len(expected) - len(expected & plan.without_seat)


class Occupancy:
    """When the rooms of a plan are taken. O(n log n) once; O(log n) for a question."""

    def __init__(self, plan: Plan) -> None:
        taken: defaultdict[str, list[TimeRange]] = defaultdict(list)
        for slot in plan.schedule.slots():
            for room in slot.rooms:
                taken[room].append(slot.range)
        self._starts: dict[str, list[datetime]] = {}
        self._latest_ends: dict[str, list[datetime]] = {}
        for room, ranges in taken.items():
            ranges.sort(key=lambda taken: taken.start)
            ends: list[datetime] = []
            for each in ranges:
                ends.append(max(each.end, ends[-1]) if ends else each.end)
            self._starts[room] = [each.start for each in ranges]
            self._latest_ends[room] = ends

    def is_free(self, room_id: str, during: TimeRange) -> bool:
        """Whether nothing is in a room at any instant of a range."""
        begun = bisect_left(self._starts.get(room_id, ()), during.end)
        return begun == 0 or self._latest_ends[room_id][begun - 1] <= during.start
