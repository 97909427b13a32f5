"""Time ranges and durations."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.decode.times import read_duration
from planner.model.time import TimeRange, whole_minutes, write_duration


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2024, 3, 6, hour, minute, tzinfo=UTC)


def test_a_range_ends_after_it_starts() -> None:
    assert TimeRange(at(9), at(10, 30)).duration == timedelta(minutes=90)
    for end in (at(9), at(8)):
        with pytest.raises(ValueError, match="ends after it starts"):
            TimeRange(at(9), end)


@pytest.mark.parametrize("is_start", [True, False])
def test_a_range_has_aware_ends(*, is_start: bool) -> None:
    naive = at(9).replace(tzinfo=None)
    with pytest.raises(ValueError, match="aware instants"):
        TimeRange(naive if is_start else at(8), at(10) if is_start else naive)


@pytest.mark.parametrize(
    ("start", "end", "overlaps"),
    [(8, 9, False), (8, 10, True), (9, 11, True), (10, 11, True), (11, 12, False), (8, 12, True)],
)
def test_ranges_that_touch_do_not_overlap(start: int, end: int, *, overlaps: bool) -> None:
    nine_to_eleven = TimeRange(at(9), at(11))
    other = TimeRange(at(start), at(end))
    assert nine_to_eleven.overlaps(other) is overlaps
    assert other.overlaps(nine_to_eleven) is overlaps


@pytest.mark.parametrize(
    ("minutes", "text"),
    [(1, "1m"), (45, "45m"), (60, "1h"), (65, "1h05m"), (90, "1h30m"), (1500, "25h"), (0, "0m")],
)
def test_a_duration_is_written_in_one_way(minutes: int, text: str) -> None:
    assert write_duration(timedelta(minutes=minutes)) == text


def test_minutes_are_rounded_down() -> None:
    assert whole_minutes(timedelta(minutes=5, seconds=59)) == 5


@given(st.integers(1, 31 * 24 * 60))
@settings(deadline=None, max_examples=100)
def test_what_is_written_is_read_as_the_same(minutes: int) -> None:
    """The canonical form of a duration is one of those that people may write."""
    duration = timedelta(minutes=minutes)
    assert read_duration(write_duration(duration)) == duration
