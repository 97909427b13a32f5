"""When people come and go, beside when the event is."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from planner.model.people import Participant
from planner.schedule.plan import Plan

FIELDS = ("arrival", "departure", "check_in", "check_out")
_HALF_A_YEAR = timedelta(days=182)


def event_dates(plan: Plan) -> tuple[date, date] | None:
    """The first and the last day of the event; None where an agenda has no day."""
    days = [day.date for day in plan.agenda.days]
    return (min(days), max(days)) if days else None


def travel_dates(person: Participant) -> Iterator[tuple[str, date]]:
    """The dates of travel and hotel of somebody, each with its column."""
    for field in FIELDS:
        on: date | None = getattr(person, field)
        if on is not None:
            yield field, on


def away_from(event: tuple[date, date], on: date) -> timedelta:
    """How long before the event's first day, or after its last, a date is; else nothing."""
    first, last = event
    return max(first - on, on - last, timedelta(0))


def has_wrong_year(plan: Plan, person: Participant) -> bool:
    """Whether somebody's dates are so far from the event that nothing follows from them."""
    event = event_dates(plan)
    return event is not None and any(
        away_from(event, on) > _HALF_A_YEAR for _, on in travel_dates(person)
    )


class Missed(NamedTuple):
    """Who is away on days they are expected on, by id, and who is there on some such day.

    Those with a role in what they miss are left out: that is more than a list to look through.
    """

    people: frozenset[str]
    attending: frozenset[str]


def missed_by(
    plan: Plan,
    travels_on: Callable[[Participant], date | None],
    is_away: Callable[[date, date], bool],
) -> Missed:
    """Who misses days by the date they travel on; ``is_away`` compares it with that of a day.

    Those who take part from afar, or whose dates are most likely wrong, are not looked at.
    """
    dates = [
        (on, person.id)
        for person in plan.participants
        if (on := travels_on(person)) and not person.is_remote and not has_wrong_year(plan, person)
    ]
    missing: set[str] = set()
    attending: set[str] = set()
    have_roles: set[str] = set()
    for day in plan.schedule.days if dates else ():
        away = {person for on, person in dates if is_away(on, day.day.date)}
        for slot in day.slots():
            expected = plan.expected_ids(slot)
            missing |= away & expected
            attending |= expected - away
            if away:
                have_roles |= away & {person.id for person, _ in plan.assigned(slot)}
    return Missed(frozenset(missing - have_roles), frozenset(attending))
