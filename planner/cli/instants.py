"""Which instant a user means by `--at` and `--day`."""

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import click

if TYPE_CHECKING:
    from planner.model.agenda import Day
    from planner.schedule.plan import Plan
    from planner.schedule.slots import DaySchedule

_ONE_DAY = timedelta(days=1)


def wall_clock() -> datetime:
    """The instant it is."""
    return datetime.now(UTC)


def present_instant() -> datetime:
    """The instant it is.

    `SOURCE_DATE_EPOCH` stands in for the clock, where the environment has it
    (https://reproducible-builds.org/specs/source-date-epoch).
    """
    import os

    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(epoch), UTC) if epoch.isdecimal() else wall_clock()


def present_day() -> date:
    """The day it is where the computer stands, or in UTC where `SOURCE_DATE_EPOCH` stands in."""
    import os

    present = present_instant()
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return present.date() if epoch.isdecimal() else present.astimezone().date()


def chosen_instant(plan: "Plan", at: str | None, day: str | None, present: datetime) -> datetime:
    """The instant of `--at` on the clock of its day, or the present where nothing was written.

    A time alone is of the day `--day` names, else of the day that is today, else of the only
    one there is. A date is the calendar's, and its night belongs to the date it is written with.
    """
    from planner.cli.choices import chosen_day
    from planner.schedule.clock import WallClock

    if at is None:
        if day is not None:
            raise click.UsageError("--day needs a time as well, such as --at 10:40.")
        return present
    on, wall = _read(at)
    if on is not None:
        if day is not None:
            raise click.UsageError("--at has a date already: leave out --day.")
        return WallClock(_zone_on(plan, on), on).instant(wall)
    found = _day_of(plan, chosen_day(plan, day), present, at)
    return WallClock(ZoneInfo(found.timezone), found.date, found.rollover).instant(wall)


def _read(at: str) -> tuple[date | None, time]:
    """A time, or a date and a time with a space, a comma or a `T` between them."""
    from planner.decode.kinds import UnreadableError
    from planner.decode.times import read_clock, read_date

    try:
        return None, read_clock(at)
    except UnreadableError as error:
        mistake = error
    spaced = at.replace("T", " ", 1) if at[:4].isdigit() else at
    gaps = [index for index, char in enumerate(spaced) if char == " "]
    for gap in gaps:
        try:
            return read_date(spaced[:gap].rstrip(" ,")), read_clock(spaced[gap:].strip())
        except UnreadableError:
            continue
    hint = "write `--at 10:40` or `--at '2024-03-06 10:40'`" if gaps else mistake.hint
    raise click.BadParameter(f"{mistake.message}; {hint}", param_hint="--at")


def _zone_on(plan: "Plan", on: date) -> ZoneInfo:
    zones = {day.day.date: day.zone for day in plan.schedule.days}
    return zones.get(on) or ZoneInfo(plan.agenda.event.timezone)


def day_at(plan: "Plan", instant: datetime) -> "DaySchedule | None":
    """The day of the event that an instant belongs to, its night included; else None."""
    for day in plan.schedule.days:
        if day.day.date == _conference_date(day.day, instant):
            return day
    return None


def _day_of(plan: "Plan", chosen: date | None, present: datetime, at: str) -> "Day":
    days = [day.day for day in plan.schedule.days]
    if chosen is not None:
        return next(day for day in days if day.date == chosen)
    for day in days:
        if day.date == _conference_date(day, present):
            return day
    if len(days) == 1:
        return days[0]
    raise click.UsageError(
        "today is no day of the event: say which day with --day N, or write "
        f"--at '{days[0].date} {at}'."
    )


def _conference_date(day: "Day", present: datetime) -> date:
    """The date it is on a day's clock, where the night after it still belongs to it."""
    local = present.astimezone(ZoneInfo(day.timezone))
    is_night = day.rollover is not None and local.time() < day.rollover
    return local.date() - _ONE_DAY if is_night else local.date()
