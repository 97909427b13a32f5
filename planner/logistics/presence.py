"""Who is there: in person, arrived and not left, and not away."""

from collections.abc import Iterable
from datetime import datetime, time
from typing import NamedTuple
from zoneinfo import ZoneInfo

from planner.model.people import Participant
from planner.model.time import TimeRange
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.schedule.travel import has_wrong_year


def coming(plan: Plan) -> tuple[Participant, ...]:
    """The participants who come in person, in the roster's order: no team, and nobody who declined.

    A row that stands for somebody who is not known yet is a person to be expected.
    """
    without = plan.without_seat
    return tuple(one for one in plan.participants if one.id not in without and not one.has_declined)


class Attending(NamedTuple):
    """Who is there at some time of the programme.

    ``is_choice``: nobody said who goes there, so it is all who are free to: no more than these.
    """

    people: tuple[Participant, ...]
    is_choice: bool = False


class Presence:
    """A plan's people, and when they are there."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.coming = coming(plan)
        self.zone = ZoneInfo(plan.agenda.event.timezone)
        # From dates of another year nothing follows.
        self.astray = {one.id for one in self.coming if has_wrong_year(plan, one)}

    def at(self, slot: Slot, during: TimeRange) -> Attending:
        """Who is expected at a session, or at the pause it is a part of, and is there then."""
        together = self.plan.gathering(slot)
        is_choice = any(map(self.plan.is_choice, together))
        ids = frozenset[str]().union(*map(self.plan.expected_ids, together))
        if is_choice:
            free = {one.id for one in self.coming} - self._bound(together, during)
            ids |= free - frozenset[str]().union(*map(self.plan.declined_ids, together))
        there = (one for one in self.coming if one.id in ids and self.is_there(one, slot, during))
        return Attending(tuple(there), is_choice)

    def _bound(self, together: Iterable[Slot], during: TimeRange) -> frozenset[str]:
        """Those who are expected somewhere else at that time."""
        routes = {slot.session.route for slot in together}
        others = (
            slot
            for slot in self.plan.schedule.slots()
            if slot.range.overlaps(during) and slot.session.route not in routes
        )
        return frozenset[str]().union(*map(self.plan.expected_ids, others))

    def is_there(self, person: Participant, slot: Slot, during: TimeRange) -> bool:
        """Whether somebody who comes has arrived by then, has not left, and is not away.

        On a day of travel without a time they are there all day. With one they are there for what
        begins after they land and is over before they leave. Somebody is away from what lies wholly
        in a time they cannot come.
        """
        here = ZoneInfo(slot.day.timezone)
        if person.id not in self.astray and not _is_between(person, *_on_clock(during, here)):
            return False
        return not _is_away(person, *_on_clock(during, self.zone))


def _on_clock(during: TimeRange, zone: ZoneInfo) -> tuple[datetime, datetime]:
    start, end = (instant.astimezone(zone) for instant in (during.start, during.end))
    return start.replace(tzinfo=None), end.replace(tzinfo=None)


def _is_between(person: Participant, start: datetime, end: datetime) -> bool:
    if person.arrival:
        landed = datetime.combine(person.arrival, person.arrival_time or time.min)
        if start < landed:
            return False
    if person.departure and person.departure_time:
        return end <= datetime.combine(person.departure, person.departure_time)
    # What goes on past midnight has begun on a day they were there.
    return not person.departure or start.date() <= person.departure


def _is_away(person: Participant, start: datetime, end: datetime) -> bool:
    """Whether absences cover a time, one after another."""
    reached = start
    for begins, ends in sorted(absence.span for absence in person.unavailable):
        if begins > reached:
            break
        reached = max(reached, ends)
    return reached >= end
