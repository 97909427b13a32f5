"""Times and durations are written as their author writes them, and always mean what is meant."""

from datetime import time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.decode.times import ClockRange, read_clock, read_clock_range, read_duration
from planner.editing.wording import clock_like, duration_like, range_like
from planner.model.time import MINUTE

CLOCKS = ["09:00", "9:00", "9.00", "0900", "9 am", "9:30 am", "09.30 PM", "14h30", "12 noon",
          "midnight", "14:00 hours", "9am", "10:00"]  # fmt: skip
RANGES = ["09:00-10:30", "9:30-11 am", "09.00 – 09.30", "0900 to 1030", "9 am - 12 noon",
          "14h00—15h30", "11:00"]  # fmt: skip
DURATIONS = ["45", "45m", "45 min", "45'", "1h", "1h30", "1h30m", "1:30", "1.5h", "PT45M",
             "2 hours", "1 hour and 30 minutes", "(20')", "(20)", "90 minutos",
             "1 h 15 min"]  # fmt: skip
WALLS = st.times().map(lambda wall: wall.replace(second=0, microsecond=0))


@pytest.mark.parametrize(
    ("example", "wall", "written"),
    [
        ("09:00", time(10, 15), "10:15"),
        ("9:00", time(8, 5), "8:05"),
        ("9.00", time(10, 15), "10.15"),
        ("0900", time(10, 15), "1015"),
        ("9 am", time(14), "2 pm"),
        ("9 AM", time(14, 30), "2:30 PM"),
        ("09.30 a.m.", time(0, 15), "12.15 a.m."),
        ("14h30", time(9), "09h00"),
        ("12 noon", time(12, 15), "12:15"),
        ("14:00 hours", time(15, 30), "15:30 hours"),
    ],
)
def test_a_time_keeps_its_form(example: str, wall: time, written: str) -> None:
    assert clock_like(example, wall) == written


@pytest.mark.parametrize(
    ("example", "start", "end", "written"),
    [
        ("09:00-10:30", time(9), time(10, 45), "09:00-10:45"),
        ("9:30-11 am", time(9, 30), time(10), "9:30-10 am"),
        ("9:30-11 am", time(9, 30), time(13, 30), "9:30-1:30 pm"),
        ("09.00 – 09.30", time(9, 15), time(9, 45), "09.15 – 09.45"),
        ("0900 to 1030", time(9), time(11), "0900 to 1100"),
        ("11 am-12 noon", time(11), time(12, 30), "11 am-12:30"),
        ("09:00", time(10), time(11), "10:00"),
        ("09:00", time(10), None, "10:00"),
        ("9-11 am", time(23, 30), time(0), "23:30-12 am"),
    ],
)
def test_a_range_keeps_its_form(example: str, start: time, end: time | None, written: str) -> None:
    assert range_like(example, start, end) == written


@pytest.mark.parametrize(
    ("example", "minutes", "written"),
    [
        ("45m", 90, "90m"),
        ("45", 90, "90"),
        ("45 min", 60, "60 min"),
        ("(20')", 25, "(25')"),
        ("(20)", 25, "(25)"),
        ("1h30", 75, "1h15"),
        ("1h30m", 120, "2h"),
        ("1h", 75, "1h15m"),
        ("1h30", 45, "45m"),
        ("1:30", 45, "0:45"),
        ("2 hours", 180, "3 hours"),
        ("1 h 15 min", 80, "1 h 20 min"),
        ("1.5h", 60, "1h"),
        ("PT45M", 60, "1h"),
    ],
)
def test_a_duration_keeps_its_form(example: str, minutes: int, written: str) -> None:
    assert duration_like(example, minutes * MINUTE) == written


@given(st.sampled_from(CLOCKS), WALLS)
def test_a_written_time_is_read_as_meant(example: str, wall: time) -> None:
    assert read_clock(clock_like(example, wall)) == wall


@given(st.sampled_from(RANGES[:-1]), WALLS, WALLS)
def test_a_written_range_is_read_as_meant(example: str, start: time, end: time) -> None:
    assert read_clock_range(range_like(example, start, end)) == ClockRange(start, end)


@given(st.sampled_from(DURATIONS), st.integers(1, 24 * 60))
def test_a_written_duration_is_read_as_meant(example: str, minutes: int) -> None:
    assert read_duration(duration_like(example, minutes * MINUTE)) == timedelta(minutes=minutes)
