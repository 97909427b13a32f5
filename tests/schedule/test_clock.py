"""From the clock on the wall to instants, on common days and on those when the clocks change."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.schedule.clock import WallClock

PARIS = ZoneInfo("Europe/Paris")
SAO_PAULO = ZoneInfo("America/Sao_Paulo")
LORD_HOWE = ZoneInfo("Australia/Lord_Howe")

SPRING = WallClock(PARIS, date(2024, 3, 31))  # 02:00 CET is followed by 03:00 CEST
AUTUMN = WallClock(PARIS, date(2024, 10, 27))  # 03:00 CEST is followed by 02:00 CET


def utc(day: int, hour: int, minute: int = 0, *, month: int = 3, year: int = 2024) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


def test_an_instant_is_in_utc() -> None:
    clock = WallClock(ZoneInfo("Asia/Kathmandu"), date(2024, 3, 6))
    assert clock.instant(time(9)) == utc(6, 3, 15)
    assert clock.instant(time(9)).tzinfo is UTC


def test_times_before_the_rollover_are_the_next_morning() -> None:
    clock = WallClock(ZoneInfo("UTC"), date(2024, 3, 6), time(3))
    assert clock.instant(time(2, 59)) == utc(7, 2, 59)
    assert clock.instant(time(3)) == utc(6, 3)


class TestAnEndAfterAStart:
    clock = WallClock(ZoneInfo("UTC"), date(2024, 3, 6), time(3))

    def test_it_is_on_the_same_day(self) -> None:
        assert self.clock.instant_after(utc(6, 9), time(10)) == utc(6, 10)

    def test_midnight_is_the_one_to_come(self) -> None:
        without = WallClock(ZoneInfo("UTC"), date(2024, 3, 6))
        assert without.instant_after(utc(6, 9), time(0)) == utc(7, 0)
        assert self.clock.instant_after(utc(6, 22), time(0)) == utc(7, 0)
        assert without.instant_after(utc(6, 0), time(0)) == utc(7, 0)

    def test_up_to_the_rollover_it_is_the_next_morning(self) -> None:
        assert self.clock.instant_after(utc(6, 22), time(2)) == utc(7, 2)
        assert self.clock.instant_after(utc(6, 22), time(3)) == utc(7, 3)

    def test_else_it_does_not_follow(self) -> None:
        assert self.clock.instant_after(utc(6, 22), time(4)) is None
        assert self.clock.instant_after(utc(6, 10), time(10)) is None
        assert self.clock.instant_after(utc(7, 2), time(1)) is None


class TestWhenTheClocksChange:
    def test_a_common_time_has_one_reading(self) -> None:
        assert SPRING.readings(time(9)) is None
        assert AUTUMN.readings(time(9)) is None
        assert not SPRING.is_skipped(time(9))

    def test_a_repeated_time_has_two_and_the_first_is_meant(self) -> None:
        readings = utc(27, 0, 30, month=10), utc(27, 1, 30, month=10)
        assert AUTUMN.readings(time(2, 30)) == readings
        assert AUTUMN.instant(time(2, 30)) == readings[0]
        assert not AUTUMN.is_skipped(time(2, 30))

    def test_a_skipped_time_is_read_by_the_old_offset(self) -> None:
        assert SPRING.readings(time(2, 30)) == (utc(31, 1, 30), utc(31, 0, 30))
        assert SPRING.instant(time(2, 30)) == utc(31, 1, 30)
        assert SPRING.is_skipped(time(2, 30))

    @pytest.mark.parametrize(
        ("wall", "is_skipped"),
        [(time(1, 59), False), (time(2), True), (time(2, 59), True), (time(3), False)],
    )
    def test_the_gap_is_half_open(self, wall: time, *, is_skipped: bool) -> None:
        assert SPRING.is_skipped(wall) is is_skipped
        assert (SPRING.readings(wall) is not None) is is_skipped

    def test_clocks_that_change_at_midnight_skip_the_first_hour(self) -> None:
        clock = WallClock(SAO_PAULO, date(2018, 11, 4))
        assert clock.is_skipped(time(0))
        assert not clock.is_skipped(time(1))
        assert clock.instant(time(1)) == utc(4, 3, month=11, year=2018)

    def test_and_repeat_the_last_hour_of_the_evening_before(self) -> None:
        clock = WallClock(SAO_PAULO, date(2018, 2, 17))
        readings = clock.readings(time(23, 30))
        assert readings == (utc(18, 1, 30, month=2, year=2018), utc(18, 2, 30, month=2, year=2018))

    def test_midnight_to_come_is_after_the_repeated_hour(self) -> None:
        clock = WallClock(SAO_PAULO, date(2018, 2, 17))
        start = clock.instant(time(22))
        end = clock.instant_after(start, time(0))
        assert end is not None
        assert end - start == timedelta(hours=3)

    def test_half_an_hour_can_be_skipped(self) -> None:
        clock = WallClock(LORD_HOWE, date(2024, 10, 6))
        assert clock.is_skipped(time(2, 29))
        assert not clock.is_skipped(time(2, 30))

    def test_the_night_after_the_rollover_is_the_next_days(self) -> None:
        evening_before = WallClock(PARIS, date(2024, 3, 30), time(6))
        assert evening_before.is_skipped(time(2, 30))
        assert not SPRING._replace(rollover=time(6)).is_skipped(time(2, 30))


ZONES = ("Europe/Paris", "America/Sao_Paulo", "Australia/Lord_Howe", "Asia/Beirut", "UTC")


@given(
    zone=st.sampled_from(ZONES),
    day=st.dates(date(2010, 1, 1), date(2030, 12, 31)),
    wall=st.times().map(lambda wall: wall.replace(second=0, microsecond=0)),
    rollover=st.none() | st.sampled_from([time(3), time(6)]),
)
@settings(deadline=None, max_examples=200)
def test_an_instant_shows_its_time_on_the_clock_unless_that_is_skipped(
    zone: str, day: date, wall: time, rollover: time | None
) -> None:
    """Whatever the clock can show, it shows at the instant that was meant."""
    clock = WallClock(ZoneInfo(zone), day, rollover)
    shown = clock.instant(wall).astimezone(clock.zone)
    assert (shown.time() == wall) is not clock.is_skipped(wall)
    if not clock.is_skipped(wall):
        assert shown.date() - day == timedelta(days=int(rollover is not None and wall < rollover))


@given(
    zone=st.sampled_from(ZONES),
    day=st.dates(date(2010, 1, 1), date(2030, 12, 31)),
    start=st.times().map(lambda wall: wall.replace(second=0, microsecond=0)),
    end=st.times().map(lambda wall: wall.replace(second=0, microsecond=0)),
    rollover=st.none() | st.sampled_from([time(3), time(6)]),
)
@settings(deadline=None, max_examples=200)
def test_an_end_follows_its_start_within_a_day_or_not_at_all(
    zone: str, day: date, start: time, end: time, rollover: time | None
) -> None:
    """A time is after another, or there is none; nothing lasts longer than a day of 25 hours."""
    clock = WallClock(ZoneInfo(zone), day, rollover)
    begins = clock.instant(start)
    ends = clock.instant_after(begins, end)
    assert ends is None or timedelta(0) < ends - begins <= timedelta(hours=25)
