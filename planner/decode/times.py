"""Times, ranges, durations and dates as people write them on agendas, and in canonical form.

Each reader takes a text and returns the value, or raises UnreadableError with what would be
right. Nothing is guessed: what has two readings is answered with both. Each writer takes a value
and returns its canonical form, which its reader reads as that value. `planner.decode.notations`
holds examples of all of them.

The forms that most agendas use are read here; all others by `clocks`, `durations` and `dates`,
which are imported when one is met. Where both read a text, they read the same.
"""

import re
from datetime import date, time, timedelta
from typing import NamedTuple

from planner.decode.kinds import UnreadableError
from planner.model.time import write_duration

MAX_DURATION = timedelta(days=31)

_CLOCK = r"([01]?\d|2[0-3]):([0-5]\d)"
_PLAIN_CLOCK = re.compile(_CLOCK, re.ASCII)
_PLAIN_RANGE = re.compile(rf"{_CLOCK}\s?[-–]\s?{_CLOCK}", re.ASCII)
_PLAIN_DURATION = re.compile(r"([1-9]\d{0,2})\s?(?:m|min)", re.ASCII)
_PLAIN_DATE = re.compile(r"20\d\d-\d\d-\d\d", re.ASCII)


class ClockRange(NamedTuple):
    """A start, and an end where one was written; both wall-clock times."""

    start: time
    end: time | None


def read_clock(text: str) -> time:
    """A time of day: `09:00`, `9.00`, `0900`, `9 am`, `14h30`, `12 noon`, `midnight`."""
    plain = _PLAIN_CLOCK.fullmatch(text)
    if plain:
        return time(int(plain[1]), int(plain[2]))
    from planner.decode.clocks import read_any_clock

    return read_any_clock(text)


def read_clock_range(text: str) -> ClockRange:
    """A time, or two with a dash or a word between; a meridiem at the end holds for both.

    `9:30-11 am` is 09:30 to 11:00, `11 am-12 noon` is 11:00 to 12:00, and `12:40-1 pm` is
    12:40 to 13:00: the start takes the end's meridiem where that keeps it before the end. The
    words are English, Spanish, Portuguese and French: `de 9h à 10h30`, `9:00 a 10:30 hrs.`
    """
    plain = _PLAIN_RANGE.fullmatch(text)
    if plain:
        hour, minute, end_hour, end_minute = map(int, plain.groups())
        return ClockRange(time(hour, minute), time(end_hour, end_minute))
    plain = _PLAIN_CLOCK.fullmatch(text)
    if plain:
        return ClockRange(time(int(plain[1]), int(plain[2])), None)
    from planner.decode.clocks import read_any_range

    return read_any_range(text)


def read_duration(text: str) -> timedelta:
    """A duration: `45`, `45m`, `45 min`, `45'`, `1h30`, `1:30`, `1.5h`, `PT45M`; not zero."""
    plain = _PLAIN_DURATION.fullmatch(text)
    if plain:
        return timedelta(minutes=int(plain[1]))
    from planner.decode.durations import read_any_duration

    return read_any_duration(text)


def read_changeover(text: str) -> timedelta:
    """A duration that may be zero."""
    try:
        return read_duration(text)
    except UnreadableError as error:
        if error.code == "zero-length":
            return timedelta(0)
        raise


def read_date(text: str) -> date:
    """A date: `2024-03-06`, or in words with a year, such as `Wednesday 6 March 2024`.

    `06/03/2024` has two readings and is refused with both, while `25/12/2024` has one, and so has
    `Wed 06/03/2024`; a weekday that is not that day's is refused too.
    """
    if _PLAIN_DATE.fullmatch(text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            pass  # not in the calendar: said below, with what is
    from planner.decode.dates import read_any_date

    return read_any_date(text)


def write_clock(value: time) -> str:
    """A time of day in its canonical form: `09:00`."""
    return f"{value:%H:%M}"


def write_clock_range(value: ClockRange) -> str:
    """A range in its canonical form, `09:00-10:30`; a start alone as `09:00`.

    A range that ends at midnight ends at `24:00`, which nobody takes for the morning.
    """
    if value.end is None:
        return write_clock(value.start)
    end = write_clock(value.end) if value.end != time(0) else "24:00"
    return f"{write_clock(value.start)}-{end}"


def write_date(value: date) -> str:
    """A date in its canonical form: `2024-03-06`."""
    return value.isoformat()


__all__ = [
    "MAX_DURATION",
    "ClockRange",
    "read_changeover",
    "read_clock",
    "read_clock_range",
    "read_date",
    "read_duration",
    "write_clock",
    "write_clock_range",
    "write_date",
    "write_duration",
]
