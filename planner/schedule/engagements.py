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

    ``times`` are when they are needed: all of it, or the time of each item in which they have a
    role, where they have none in the session as a whole; and what they have to do then.
    """

    person: str
    slot: Slot
    assignments: tuple[Assignment, ...]
    times: tuple[tuple[TimeRange, tuple[Assignment, ...]], ...]

    @property
    def range(self) -> TimeRange:
        """From when they are needed first until they are needed no more."""
        starts, ends = zip(*((each.start, each.end) for each in self.ranges), strict=True)
        return TimeRange(min(starts), max(ends))

    @property
    def ranges(self) -> tuple[TimeRange, ...]:
        """The times they are needed."""
        return tuple(during for during, _ in self.times)

    def apart(self) -> "list[Engagement]":
        """Each of the times they are needed as an engagement of its own."""
        if len(self.times) == 1:
            return [self]
        return [
            Engagement(self.person, self.slot, own, ((during, own),)) for during, own in self.times
        ]

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


def _needed(
    slot: Slot, assignments: list[Assignment]
) -> tuple[tuple[TimeRange, tuple[Assignment, ...]], ...]:
    times = tuple(_in_items(slot, assignments))
    if sum(len(own) for _, own in times) < len(assignments):
        return ((slot.range, tuple(assignments)),)
    return times


def _in_items(
    slot: Slot, assignments: list[Assignment]
) -> Iterator[tuple[TimeRange, tuple[Assignment, ...]]]:
    """When the items are in which some of the assignments stand, where that is known."""
    for item in slot.items:
        theirs = [one for one in item.item.people if any(one is other for other in assignments)]
        if item.range and theirs:
            yield item.range, tuple(theirs)
