"""Who does what, and when: each person's sessions, and the time they are needed in each."""

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from planner.model.agenda import Assignment
from planner.model.time import TimeRange
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot


class Engagement(NamedTuple):
    """What one person does in one session.

    ``range`` is when they are needed: all of it, or from the first to the last of its items in
    which they have a role, where they have none in the session as a whole.
    """

    person: str
    slot: Slot
    assignments: tuple[Assignment, ...]
    range: TimeRange

    @property
    def first(self) -> Assignment:
        """Where the session names them first."""
        return self.assignments[0]


def engagements(plan: Plan) -> dict[str, list[Engagement]]:
    """What each person does, by start; a person is named by `Plan.person_key`.

    Who is still `TBC` is nobody. Where people are on a roster, whom it does not know is left out:
    that is a mistake, or no single person.
    """
    found: defaultdict[str, list[Engagement]] = defaultdict(list)
    for slot in plan.schedule.slots():
        for engagement in in_session(plan, slot):
            found[engagement.person].append(engagement)
    for each in found.values():
        each.sort(key=lambda one: (one.range.start, one.range.end))
    return dict(found)


def in_session(plan: Plan, slot: Slot) -> list[Engagement]:
    """What each person does in one session, in the order it names them."""
    assigned: defaultdict[str, list[Assignment]] = defaultdict(list)
    for assignment in slot.session.all_people:
        if is_a_person(plan, assignment.person):
            assigned[plan.person_key(assignment.person)].append(assignment)
    return [
        Engagement(person, slot, tuple(assignments), _needed(slot, assignments))
        for person, assignments in assigned.items()
    ]


def is_a_person(plan: Plan, reference: str) -> bool:
    """Whether a reference stands for one person as far as anybody can know; a team does not."""
    if plan.is_nobody(reference) or plan.is_team(reference):
        return False
    return not plan.participants or plan.participant(reference) is not None


def _needed(slot: Slot, assignments: list[Assignment]) -> TimeRange:
    ranges = list(_item_ranges(slot, assignments))
    if len(ranges) < len(assignments):
        return slot.range
    start, end = min(each.start for each in ranges), max(each.end for each in ranges)
    return TimeRange(start, end)


def _item_ranges(slot: Slot, assignments: list[Assignment]) -> Iterator[TimeRange]:
    """When the items are in which some of the assignments stand, where that is known."""
    for item in slot.items:
        for person in item.item.people:
            if item.range and any(person is assignment for assignment in assignments):
                yield item.range
