"""Days that are written once for several dates, and the venues and clocks of days."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from decode.decoding import Mistake, Read, read_agenda
from planner.model.agenda import Day

HEAD = """\
format: 1
event:
  id: training
  name: Training
  city: Nairobi
  country: Kenya
  timezone: Africa/Nairobi
  venue: {rooms: {acacia: {seats: 40}}}
  venues:
    sea: {name: Harbour Hotel, city: Mombasa, room: dhow, rooms: {dhow: {seats: 30}}}
    lake: {city: Geneva, country: Switzerland, timezone: Europe/Zurich, rooms: {jura: {}}}
days:
"""

SESSIONS = """
    sessions:
      - {title: Welcome, time: 09:00, duration: 30m}
      - parallel:
          One: [{title: Practice, id: try, duration: 30m}]
"""


def days_of(days: str) -> tuple[Day, ...]:
    """The days of a text in which nothing is wrong."""
    read = read_agenda(HEAD + days)
    assert read.mistakes == []
    return read.agenda.days


def ids(day: Day) -> list[str]:
    return [session.id for session in day.sessions()]


class TestRepeatedDays:
    def test_they_are_a_day_for_each_date_with_one_route(self) -> None:
        first, second = days_of("  - dates: [2025-03-04, 2025-03-05]" + SESSIONS)
        assert (first.date, second.date) == (date(2025, 3, 4), date(2025, 3, 5))
        assert first.route == second.route
        assert [s.route for s in first.sessions()] == [s.route for s in second.sessions()]

    def test_every_session_is_named_after_its_date_written_ids_and_strands_too(self) -> None:
        first, second = days_of("  - dates: [2025-03-04, 2025-03-05]" + SESSIONS)
        assert ids(first) == ["welcome-2025-03-04", "try-2025-03-04"]
        assert ids(second) == ["welcome-2025-03-05", "try-2025-03-05"]

    def test_one_date_in_a_list_is_a_list_so_that_a_second_changes_nothing(self) -> None:
        (day,) = days_of("  - dates: 2025-03-04" + SESSIONS)
        assert ids(day) == ["welcome-2025-03-04", "try-2025-03-04"]

    def test_days_take_turns_and_come_by_date(self) -> None:
        days = days_of("  - dates: [2025-03-04, 2025-03-11]\n  - dates: [2025-03-05, 2025-03-12]")
        assert [day.date.day for day in days] == [4, 5, 11, 12]
        assert [day.route.steps[-1] for day in days] == [0, 1, 0, 1]

    def test_a_number_is_counted_from_the_first_date(self) -> None:
        days = days_of("  - dates: [2025-03-04, 2025-03-11]\n  - day: 3")
        assert [day.date.day for day in days] == [4, 6, 11]


@given(
    st.lists(st.dates(date(2025, 1, 1), date(2025, 12, 31)), min_size=1, max_size=6, unique=True),
    st.data(),
)
@settings(deadline=None, max_examples=40)
def test_adding_and_dropping_dates_changes_no_other_dates_sessions(
    dates: list[date], data: st.DataObject
) -> None:
    """`<id>-<date>` depends on the session and its date alone: invites that are out stay right."""
    kept = data.draw(st.lists(st.sampled_from(dates), min_size=1, unique=True))

    def by_date(some: list[date]) -> dict[date, list[str]]:
        written = ", ".join(map(str, sorted(some)))
        return {day.date: ids(day) for day in days_of(f"  - dates: [{written}]" + SESSIONS)}

    all_of_them = by_date(dates)
    assert by_date(kept) == {day: all_of_them[day] for day in kept}
    assert len({name for names in all_of_them.values() for name in names}) == 2 * len(dates)


class TestWhereAndOnWhoseClock:
    def test_a_venue_is_in_the_city_and_country_of_the_event_unless_it_says_more(self) -> None:
        text = HEAD.replace("days:\n", "    near: {}\n    far: {timezone: Asia/Dili}\ndays:\n")
        read = read_agenda(text + "  - date: 2025-03-04")
        found = {
            venue.id: (venue.city, venue.country and venue.country.alpha2, venue.timezone)
            for venue in read.agenda.event.places
        }
        assert found == {
            "": ("Nairobi", "KE", "Africa/Nairobi"),
            "sea": ("Mombasa", "KE", "Africa/Nairobi"),
            "lake": ("Geneva", "CH", "Europe/Zurich"),
            "near": ("Nairobi", "KE", "Africa/Nairobi"),
            "far": ("", None, "Asia/Dili"),
        }

    @pytest.mark.parametrize(
        ("day", "zones"),
        [
            ("date: 2025-03-04", ["Africa/Nairobi"]),
            ("date: 2025-03-04\n    venue: lake", ["Europe/Zurich"]),
            ("date: 2025-03-04\n    timezone: Asia/Dili", ["Asia/Dili"]),
            ("date: 2025-03-04\n    venue: lake\n    timezone: Asia/Dili", ["Asia/Dili"]),
            ("dates: [2025-03-04, 2025-03-05]\n    venue: lake", ["Europe/Zurich"] * 2),
            (
                """timezone: Asia/Dili
    dates:
      - 2025-03-04
      - {date: 2025-03-05, venue: lake}
      - {date: 2025-03-06, timezone: UTC}
      - {date: 2025-03-07, venue: sea, timezone: UTC}""",
                ["Asia/Dili", "Europe/Zurich", "UTC", "UTC"],
            ),
        ],
    )
    def test_a_clock_is_the_dates_or_its_venues_or_the_days_or_the_events(
        self, day: str, zones: list[str]
    ) -> None:
        assert [day.timezone for day in days_of(f"  - {day}")] == zones

    def test_a_date_may_be_held_elsewhere(self) -> None:
        days = days_of(
            "  - venue: lake\n    dates: [2025-03-04, {date: 2025-03-05, venue: sea}]" + SESSIONS
        )
        assert [day.venue for day in days] == ["lake", "sea"]


MISTAKES = [
    (
        "  - dates: [2025-03-05, «2025-03-04», «2025-03-05»]",
        [
            ("days-out-of-order", "2025-03-04 comes after 2025-03-05 in the file"),
            ("days-out-of-order", "2025-03-05 is there already"),
        ],
    ),
    (
        "  - dates: [2025-03-04, 2025-03-11]\n  - «date: 2025-03-11»",
        [("days-out-of-order", "2025-03-11 is there already")],
    ),
    (
        "  - dates: [2025-03-04, 2025-03-11]\n  - dates: [«2025-03-03», 2025-03-12]",
        [("days-out-of-order", "2025-03-03 comes after 2025-03-04 in the file")],
    ),
    (
        "  - dates: [2025-03-04, «29 February 2025», {date: «x»}, «{venue: sea}»]",
        [
            ("bad-date", "`29 February 2025` is not in the calendar"),
            ("bad-date", "`x` is not a date"),
            ("missing-field", "a date of a repeated day needs `date`"),
        ],
    ),
    ("  - date: 2025-03-04\n  - dates: «[]»", [("missing-field", "a day needs a date")]),
    ("  - date: 2025-03-04\n  - dates: [«x»]", [("bad-date", "`x` is not a date")]),
    (
        "  - venue: «see»\n    dates: [2025-03-04, {date: 2025-03-05, venue: «lack»}]",
        [
            ("unknown-venue", "the event has no venue `see`"),
            ("unknown-venue", "the event has no venue `lack`"),
        ],
    ),
]


def found(read: Read) -> list[tuple[str, str]]:
    return [(mistake.code, mistake.message) for mistake in read.mistakes]


@pytest.mark.parametrize(("days", "mistakes"), MISTAKES)
def test_a_mistake_is_reported_at_the_very_date(days: str, mistakes: list[tuple[str, str]]) -> None:
    read = read_agenda(HEAD + days)
    by_place = sorted(zip(read.places, found(read), strict=True))
    assert by_place == list(zip(read.marks, mistakes, strict=True))


def test_a_date_that_is_wrong_leaves_the_others() -> None:
    read = read_agenda(HEAD + "  - dates: [2025-03-05, 2025-03-05, x, 2025-03-06]")
    assert [day.date.day for day in read.agenda.days] == [5, 6]


@pytest.mark.parametrize("other", ["date: 2025-03-01", "day: 2"])
def test_dates_stand_alone(other: str) -> None:
    key, value = other.split(": ")
    read = read_agenda(f"{HEAD}  - dates: «[2025-03-04]»\n    {key}: «{value}»")
    assert read.mistakes == [
        Mistake("dates-disagree", f"this day has both `{key}` and `dates`", "keep one of the two")
    ]
    _, value_place = read.marks
    assert read.places == (value_place,)
    assert [related.label for related in read.diagnostics[0].related] == ["`dates` are given here"]
    assert [day.date.day for day in read.agenda.days] == [4]


@pytest.mark.parametrize(
    ("hint", "venue"), [("did you mean `lake`?", "lakes"), ("it has `sea` and `lake`", "mountain")]
)
def test_an_unknown_venue_comes_with_those_there_are(hint: str, venue: str) -> None:
    read = read_agenda(f"{HEAD}  - {{date: 2025-03-04, venue: {venue}}}")
    assert [mistake.hint for mistake in read.mistakes] == [hint]


@pytest.mark.parametrize(
    "venues", ["venues: {«sea»: }", "venues: {sea: {«nmae»: x}}", "venues: {sea: «[]»}"]
)
def test_a_venue_that_could_not_be_read_is_not_unknown_too(venues: str) -> None:
    read = read_agenda(
        f"format: 1\nevent: {{id: f, name: F, timezone: UTC, {venues}}}\n"
        "days: [{date: 2025-03-04, venue: sea}]\n"
    )
    assert read.places == read.marks


def test_an_event_that_could_not_be_read_has_no_unknown_venues() -> None:
    read = read_agenda("format: 1\nevent: «x»\ndays: [{date: 2025-03-04, venue: sea}]\n")
    assert read.places == read.marks


class TestNamesThatClash:
    @pytest.mark.parametrize("is_above", [True, False])
    def test_an_id_made_with_a_date_is_no_other_sessions(self, *, is_above: bool) -> None:
        repeated = "  - dates: [2025-03-04]\n    sessions: [{title: «Welcome», time: 09:00}]\n"
        single = "  - date: {}\n    sessions: [{{title: A, id: «welcome-2025-03-04»}}]\n"
        days = [repeated, single.format("2025-03-06")]
        if is_above:
            days = [single.format("2025-03-02"), repeated]
        read = read_agenda(HEAD + "".join(days))
        _, second = read.marks
        assert read.places == (second,)
        assert found(read) == [("duplicate-id", "two sessions have the id `welcome-2025-03-04`")]
        assert [related.label for related in read.diagnostics[0].related] == ["first used here"]

    def test_an_id_made_from_a_title_makes_way(self) -> None:
        repeated, single = days_of(
            "  - {dates: [2025-03-04], sessions: [{title: Welcome}]}\n"
            "  - {date: 2025-03-05, sessions: [{title: Welcome 2025-03-04}]}"
        )
        assert ids(repeated) == ["welcome-2025-03-04"]
        assert ids(single) == ["welcome-2025-03-04-2"]

    def test_a_written_id_of_a_repeated_day_is_what_is_pointed_at(self) -> None:
        read = read_agenda(
            HEAD + "  - {date: 2025-03-03, sessions: [{title: A, id: a-2025-03-04}]}\n"
            "  - {dates: [2025-03-04, 2025-03-04], sessions: [{title: B, id: «a»}]}"
        )
        assert read.marks == read.places[:1]
        assert [mistake.code for mistake in read.mistakes] == ["duplicate-id", "days-out-of-order"]

    def test_two_venues_have_no_room_of_one_id(self) -> None:
        read = read_agenda(
            "format: 1\nevent: {id: f, name: F, timezone: UTC,\n"
            "  venue: {rooms: {hall: {}}}, venues: {sea: {rooms: {«hall»: {}, hut: {}}}}}\n"
            "days: [{date: 2025-03-04}]\n"
        )
        assert read.places == read.marks
        assert found(read) == [("duplicate-id", "two rooms have the id `hall`")]


class TestTheDefaultRoom:
    @pytest.mark.parametrize(
        ("default", "rooms"),
        [
            ("acacia", ["acacia", "dhow", None]),
            ("dhow", ["dhow", "dhow", None]),
            ("jura", ["jura", "dhow", "jura"]),
            ("tent", ["tent", "dhow", "tent"]),
        ],
    )
    def test_it_is_where_the_day_is(self, default: str, rooms: list[str | None]) -> None:
        """Nobody is sent to a room in another city because a session names none."""
        days = (
            f"  - date: 2025-03-04\n  - {{date: 2025-03-05, venue: sea}}\n"
            f"  - {{date: 2025-03-06, venue: lake}}\ndefaults: {{room: {default}}}"
        )
        agenda = read_agenda(HEAD + days).agenda
        assert [agenda.defaults_on(day).room for day in agenda.days] == rooms
