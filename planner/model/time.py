"""Time ranges, durations, and dates that are taken."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class TimeRange:
    """A half-open range of instants: its start belongs to it, its end does not.

    Both ends are aware, and the start comes first; a ValueError says otherwise.
    """

    start: datetime
    end: datetime

    def __post_init__(self) -> None:
        if self.start.tzinfo is None or self.end.tzinfo is None:
            raise ValueError("a time range needs aware instants")
        if not self.start < self.end:
            raise ValueError("a time range ends after it starts")

    @property
    def duration(self) -> timedelta:
        """From start to end."""
        return self.end - self.start

    def overlaps(self, other: "TimeRange") -> bool:
        """Whether some instant belongs to both."""
        return self.start < other.end and other.start < self.end


class Absence(NamedTuple):
    """When somebody cannot come, or a room is not to be had: a date, or some hours of it.

    ``start`` and ``end`` are wall-clock times where the event is; None for as early or as late as
    that date goes. One ends after it starts, and never after midnight.
    """

    date: date
    start: time | None = None
    end: time | None = None

    @property
    def is_all_day(self) -> bool:
        """Whether it is a date, and not some hours of it."""
        return self.start is None and self.end is None

    @property
    def span(self) -> tuple[datetime, datetime]:
        """From when until when, on the event's clock; half-open, without a time zone."""
        begins = datetime.combine(self.date, self.start or time.min)
        midnight = datetime.combine(self.date + timedelta(days=1), time.min)
        return begins, datetime.combine(self.date, self.end) if self.end else midnight

    def overlaps(self, start: datetime, end: datetime) -> bool:
        """Whether any of it lies between two moments, given on the event's clock.

        Both ends are half-open: who is away until 12:00 can be somewhere at 12:00.
        """
        begins, ends = self.span
        return begins < end.replace(tzinfo=None) and start.replace(tzinfo=None) < ends


def whole_minutes(duration: timedelta) -> int:
    """A duration in minutes, rounded down."""
    return duration // MINUTE


def minutes_between(start: time, end: time) -> timedelta:
    """From one wall-clock time to the next occurrence of another."""
    minutes = (end.hour - start.hour) * 60 + end.minute - start.minute
    return timedelta(minutes=minutes % (24 * 60))


def end_of(start: time, duration: timedelta) -> time:
    """The wall-clock time a duration after another."""
    minutes = (start.hour * 60 + start.minute + whole_minutes(duration)) % (24 * 60)
    return time(minutes // 60, minutes % 60)


def write_duration(duration: timedelta) -> str:
    """A duration in its canonical form: `45m`, `1h`, `1h30m`."""
    hours, minutes = divmod(whole_minutes(duration), 60)
    if hours and minutes:
        return f"{hours}h{minutes:02}m"
    return f"{hours}h" if hours else f"{minutes}m"


def in_year(on: date, year: int) -> date | None:
    """The same day of another year; None for 29 February where that year has none."""
    try:
        return on.replace(year=year)
    except ValueError:
        return None
