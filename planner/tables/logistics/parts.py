"""What the tables of logistics share: columns for the team, and how they put days and people."""

from collections.abc import Iterable
from datetime import date, timedelta

from planner.logistics.stays import HotelBook
from planner.model.people import Participant
from planner.schedule.plan import Plan
from planner.schedule.travel import event_dates
from planner.tables.people import cell
from planner.tables.table import Cell, Column, Row
from planner.text.wording import count
from planner.vocabulary.audience import Audience


def team(key: str, label: str, width: int = 16) -> Column:
    """A column for the organising team."""
    return Column(key, label, Audience.TEAM, width)


def restricted(key: str, label: str, width: int = 16) -> Column:
    """A column for named members of the team."""
    return Column(key, label, Audience.RESTRICTED, width)


def about(person: Participant, cells: Iterable[Cell], audience: Audience = Audience.TEAM) -> Row:
    """A row about a participant, who may be known to be in it only to an audience."""
    return Row(tuple(cells), person, audience)


def of_person(plan: Plan, person: Participant, *names: str) -> tuple[Cell, ...]:
    """What some fields of a participant say; of a hotel, what the agenda calls it."""

    def said(name: str) -> Cell:
        hotel = HotelBook(plan.agenda.logistics.hotels).find(person.hotel)
        return hotel.name if name == "hotel" and hotel else cell(person, name)

    return tuple(map(said, names))


def day_words(on: date) -> str:
    """`Tue 5 Mar`."""
    return f"{on:%a} {on.day} {on:%b}"


def beside_event(plan: Plan, on: date) -> str:
    """Where a date lies: `2 days before`, `1 day after`, or `day 2` of the event."""
    event = event_dates(plan)
    if event is None:
        return ""
    first, last = event
    if on < first:
        return f"{count((first - on).days, 'day')} before"
    if on > last:
        return f"{count((on - last).days, 'day')} after"
    days = [day.date for day in plan.agenda.days]
    return f"day {days.index(on) + 1}" if on in days else "between days"


def hours(length: timedelta) -> timedelta | None:
    """A length of time, or nothing where it is none."""
    return length or None
