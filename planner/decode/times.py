"""Times, ranges, durations and dates as people write them on agendas, and in canonical form.

Each reader takes a text and returns the value, or raises UnreadableError with what would be
right. Nothing is guessed: what has two readings is answered with both. Each writer takes a value
and returns its canonical form, which its reader reads as that value. `planner.decode.notations`
holds examples of all of them.
"""

from planner.decode.clocks import (
    ClockRange,
    read_clock,
    read_clock_range,
    write_clock,
    write_clock_range,
)
from planner.decode.dates import read_date, write_date
from planner.decode.durations import MAX_DURATION, read_changeover, read_duration
from planner.model.time import write_duration

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
