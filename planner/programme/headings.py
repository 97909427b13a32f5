"""Headings over a programme: the event, where it is, and each day."""

from datetime import date

from planner.schedule.plan import Plan
from planner.schedule.selection import Clock
from planner.schedule.slots import DaySchedule


def where(plan: Plan) -> str:
    """The venue, the city and the country, as far as they are known."""
    event = plan.agenda.event
    country = event.country.name if event.country else ""
    return ", ".join(filter(None, (event.venue.name, event.city, country)))


def day_heading(day: DaySchedule) -> str:
    """`Wednesday 6 March 2024 · Network Forum`."""
    return day_title(day.day.date, day.day.title)


def day_title(written: date, title: str = "") -> str:
    """`Wednesday 6 March 2024`, and what the programme calls the day."""
    heading = f"{written:%A} {written.day} {written:%B %Y}"
    return f"{heading} · {title}" if title else heading


def clock_note(plan: Plan, clock: Clock) -> str:
    """Whose clock the times are on: `Times in Asia/Bangkok (UTC+07:00)`."""
    first = next(plan.schedule.slots(), None)
    offset = f" ({clock.offset(first.start)})" if first else ""
    return f"Times in {clock.zone.key}{offset}"
