"""When people come and go, beside when the event is."""

from collections.abc import Iterator
from datetime import date, timedelta

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
