"""Days on their own clocks: when the clocks change, past midnight, and across the date line."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import planner
from planner.loading import Loaded
from planner.schedule.slots import Slot
from planner.tables.programme import in_time_order
from schedule.agendas import codes, load_days, plan_of, slots_of

quickly = settings(deadline=None, max_examples=80)

# Each with days on which its clocks change: by an hour, by half an hour, by a month of fasting,
# and by a whole day (Samoa went over the date line at the end of 29 December 2011).
ZONES = {
    "Europe/Berlin": (date(2024, 3, 31), date(2024, 10, 27)),
    "America/New_York": (date(2024, 3, 10), date(2024, 11, 3)),
    "Australia/Lord_Howe": (date(2024, 4, 7), date(2024, 10, 6)),
    "Africa/Casablanca": (date(2024, 3, 10), date(2024, 4, 14)),
    "Pacific/Apia": (date(2011, 9, 24), date(2011, 12, 30)),
}
ORDINARY = date(2023, 6, 14)  # in none of them the clocks change that week

IMPOSSIBLE = {"dst-gap", "dst-repeat"}


@st.composite
def moves(draw: st.DrawFn) -> tuple[str, date]:
    """A zone, and a date on or next to a day on which its clocks change."""
    zone = draw(st.sampled_from(sorted(ZONES)))
    change = draw(st.sampled_from(ZONES[zone]))
    return zone, change + timedelta(days=draw(st.integers(-1, 1)))


def written(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


@st.composite
def anchored_days(draw: st.DrawFn) -> str:
    """Sessions with a start and an end, in order, between midnight and eleven at night."""
    times = draw(
        st.lists(st.integers(0, 46).map(lambda n: 30 * n), min_size=2, max_size=8, unique=True)
    )
    times.sort()
    pairs = zip(times[::2], times[1::2], strict=False)
    return "".join(
        f"    - {{time: '{written(start)}-{written(end)}', title: Talk {number}}}\n"
        for number, (start, end) in enumerate(pairs)
    )


def held(sessions: str, on: date, zone: str, more: str = "") -> Loaded:
    return load_days(f"- date: {on}\n{more}  sessions:\n{sessions}", zone=zone)


def walls(slot: Slot) -> tuple[timedelta, timedelta]:
    """What the clock shows at a slot's start and end, from the midnight its date begins with."""
    midnight = datetime.combine(slot.day.date, time(0))
    start, end = (slot.local(each).replace(tzinfo=None) for each in (slot.start, slot.end))
    return start - midnight, end - midnight


def ends_with_change(slot: Slot) -> bool:
    """Whether it is over at the very minute at which the clocks change."""
    just_before = slot.local(slot.end - timedelta(minutes=1))
    return just_before.utcoffset() != slot.local(slot.end).utcoffset()


@given(anchored_days(), moves())
@quickly
def test_moving_a_whole_day_moves_every_slot_by_the_same_on_the_wall(
    sessions: str, move: tuple[str, date]
) -> None:
    """Moving a whole day moves every slot by the same wall-clock amount across a DST change,
    but for those the change makes impossible, which are diagnosed, and an end at the very minute
    at which the clocks change."""
    zone, on = move
    before, after = held(sessions, ORDINARY, zone), held(sessions, on, zone)
    assert codes(before) == []
    wrong = {d.place.line for d in after.diagnostics if d.code in IMPOSSIBLE | {"end-before-start"}}
    by_title = {slot.session.title: slot for slot in slots_of(after)}
    for number, slot in enumerate(slots_of(before)):
        line = before_line(sessions, number)
        if line in wrong:
            continue
        moved = by_title[slot.session.title]
        if ends_with_change(moved):
            assert walls(moved)[0] == walls(slot)[0]
        else:
            assert walls(moved) == walls(slot)
    assert set(codes(after)) <= IMPOSSIBLE | {"end-before-start"}


def before_line(sessions: str, number: int) -> int:
    """The line in which the session with a number stands."""
    first = load_days(f"- date: {ORDINARY}\n  sessions:\n{sessions}")
    slot = next(s for s in slots_of(first) if s.session.title == f"Talk {number}")
    return first.place(slot.session.route).line


@given(anchored_days(), moves())
@quickly
def test_what_the_change_makes_impossible_is_diagnosed(
    sessions: str, move: tuple[str, date]
) -> None:
    """No time is shown otherwise than it was written without a word, but for an end at the very
    minute at which the clocks change: that is when they change."""
    zone, on = move
    after = held(sessions, on, zone)
    for slot in slots_of(after):
        shown = (slot.local(slot.start).time(), slot.local(slot.end).time())
        if shown != (slot.session.start, slot.session.end) and not ends_with_change(slot):
            assert IMPOSSIBLE & set(codes(after))


@pytest.mark.parametrize("change", [date(2024, 3, 31), date(2024, 10, 27)])
def test_the_impossible_does_happen(change: date) -> None:
    """The properties above would hold if no time were ever impossible."""
    assert codes(held("    - {time: '02:30-03:30', title: A}\n", change, "Europe/Berlin"))


def test_a_date_that_a_zone_never_had_is_diagnosed_at_each_time() -> None:
    loaded = held("    - {time: '09:00-10:00', title: A}\n", date(2011, 12, 30), "Pacific/Apia")
    assert codes(loaded) == ["dst-gap", "dst-gap"]


@given(
    moves(),
    st.lists(st.integers(1, 30).map(lambda n: 10 * n), min_size=1, max_size=6),
    st.integers(0, 3),
)
@quickly
def test_what_flows_across_a_change_lasts_as_long_as_it_says(
    move: tuple[str, date], minutes: list[int], hour: int
) -> None:
    """Sessions without a time are real durations: an hour is an hour, whatever the clocks do."""
    zone, on = move
    lines = "".join(
        f"    - {{{'start: ' + written(60 * hour) + ', ' if not number else ''}"
        f"title: Talk {number}, duration: {length}m}}\n"
        for number, length in enumerate(minutes)
    )
    loaded = held(lines, on, zone)
    assume(not codes(loaded))
    slots = slots_of(loaded)
    assert [slot.range.duration for slot in slots] == [timedelta(minutes=m) for m in minutes]
    ends, starts = [slot.end for slot in slots][:-1], [slot.start for slot in slots][1:]
    assert ends == starts


def test_an_hour_that_is_skipped_shortens_the_wall_and_not_the_session() -> None:
    sessions = "    - {start: '01:00', title: Night shift, duration: 3h}\n"
    (slot,) = slots_of(held(sessions, date(2024, 3, 31), "Europe/Berlin"))
    assert walls(slot) == (timedelta(hours=1), timedelta(hours=5))
    assert slot.range.duration == timedelta(hours=3)


class TestPastMidnight:
    def test_the_rollover_holds_on_each_date_of_a_repeated_day(self) -> None:
        loaded = load_days(
            """
            - dates: [2024-03-06, 2024-03-07]
              rollover: 02:00
              sessions:
                - {time: 22:00-01:00, title: Dinner}
                - {title: Way home, duration: 30m}
            """
        )
        assert codes(loaded) == []
        nights = [slot.local(slot.end).isoformat() for slot in slots_of(loaded)]
        assert [night[:16] for night in nights] == [
            "2024-03-07T01:00", "2024-03-07T01:30", "2024-03-08T01:00", "2024-03-08T01:30",
        ]  # fmt: skip

    def test_the_night_in_which_the_clocks_change_is_the_evenings_before(self) -> None:
        """`01:30` on the evening before the change is there; `02:30` is jumped over."""
        day = "- date: 2024-03-30\n  rollover: 04:00\n  sessions: [{{time: '22:00-{}', title: A}}]"
        assert codes(load_days(day.format("01:30"), zone="Europe/Berlin")) == []
        assert codes(load_days(day.format("02:30"), zone="Europe/Berlin")) == ["dst-gap"]
        (slot,) = slots_of(load_days(day.format("03:30"), zone="Europe/Berlin"))
        assert slot.range.duration == timedelta(hours=4, minutes=30)

    def test_days_that_follow_one_another_through_the_night_do_not_meet(self) -> None:
        loaded = load_days(
            """
            - dates: [2024-03-06, 2024-03-07]
              rollover: 06:00
              hours: 06:00-06:00
              sessions:
                - {start: 06:00, title: Watch, duration: 24h}
            """
        )
        first, second = slots_of(loaded)
        assert first.end == second.start


class TestTheDateLine:
    DAYS = """
        - date: 2024-03-06
          timezone: Pacific/Honolulu
          sessions: [{time: 17:00-18:00, title: Farewell}]
        - date: 2024-03-07
          timezone: Pacific/Auckland
          sessions: [{time: 09:00-10:00, title: Welcome}]
        """

    def test_each_day_is_on_its_own_clock(self) -> None:
        farewell, welcome = slots_of(load_days(self.DAYS))
        assert farewell.start == datetime(2024, 3, 6, 17, tzinfo=ZoneInfo("Pacific/Honolulu"))
        assert welcome.start == datetime(2024, 3, 7, 9, tzinfo=ZoneInfo("Pacific/Auckland"))
        assert welcome.start < farewell.start

    def test_days_come_by_date_though_the_later_one_begins_first(self) -> None:
        plan = plan_of(load_days(self.DAYS))
        assert [slot.session.title for slot in in_time_order(plan)] == ["Farewell", "Welcome"]
        assert [day.day.date.day for day in plan.schedule.days] == [6, 7]


def test_findings_of_a_repeated_day_are_said_once() -> None:
    """What is wrong in one text is wrong once, on however many dates it is held."""
    day = """
        - {}
          sessions:
            - {{time: 09:00-10:00, title: A, room: atic, speaker: p-1}}
            - {{time: 09:30-10:30, title: B}}
        """

    def found(dates: str) -> list[tuple[str, str, int, int]]:
        return [
            (d.code, d.message, d.place.line, d.place.column)
            for d in planner.check(load_days(day.format(dates)))
        ]

    once = found("date: 2024-03-06")
    assert len(once) > 1
    assert found("dates: [2024-03-06, 2024-03-07, 2024-03-08]") == once
