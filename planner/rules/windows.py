"""Stretches of the clock that come back every day: `22:30-07:00`."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from planner.decode.kinds import Parsed, UnreadableError
from planner.decode.times import ClockRange, read_clock_range, write_clock_range
from planner.decode.words import TEXT_SCHEMA
from planner.model.time import TimeRange
from planner.text.wording import quoted

_ONE_DAY = timedelta(days=1)


class Window(NamedTuple):
    """From one wall-clock time to the next occurrence of another, be it the next morning."""

    start: time
    end: time

    def __str__(self) -> str:
        """As an author would write it: `22:30-07:00`."""
        return write_clock_range(ClockRange(*self))

    def holds(self, at: time) -> bool:
        """Whether a time of day lies in it; both its ends do."""
        if self.start <= self.end:
            return self.start <= at <= self.end
        return at >= self.start or at <= self.end

    def on(self, day: date, zone: ZoneInfo) -> TimeRange | None:
        """The range that begins on a day; None where the clocks jump over it that day."""
        closing = day if self.start < self.end else day + _ONE_DAY
        # In UTC: in one zone, Python compares what clocks show and not when they show it.
        opens = datetime.combine(day, self.start, zone).astimezone(UTC)
        closes = datetime.combine(closing, self.end, zone).astimezone(UTC)
        return TimeRange(opens, closes) if opens < closes else None

    def parts(self, span: TimeRange, zone: ZoneInfo) -> Iterator[TimeRange]:
        """What of a range falls into it, day by day, on the clock of a zone."""
        day = span.start.astimezone(zone).date() - _ONE_DAY
        last = span.end.astimezone(zone).date()
        while day <= last:
            whole = self.on(day, zone)
            if whole and whole.overlaps(span):
                yield TimeRange(max(whole.start, span.start), min(whole.end, span.end))
            day += _ONE_DAY


def read_window(text: str) -> Window:
    """A range with both its ends."""
    start, end = read_clock_range(text)
    if end is None or start == end:
        raise UnreadableError(
            "bad-time",
            f"{quoted(text)} is not from one time to another",
            "write both, such as `22:30-07:00`",
        )
    return Window(start, end)


WINDOW = Parsed(read_window, "a range of times", schema=TEXT_SCHEMA, write=str)
