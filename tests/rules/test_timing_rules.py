"""What the rules about time say, where they point, and what an agenda may set for them."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from schedule.agendas import load_day, load_days

import planner
from planner.decode.kinds import UnreadableError
from planner.loading import Loaded, load, load_text
from planner.model.time import TimeRange
from planner.rules.table import RULE_BY_CODE
from planner.rules.windows import WINDOW, Window, read_window
from planner.text.diagnostics import Diagnostic, Severity
from planner.text.source import Source

LAWN = "{ballroom: {name: Ballroom}, garden: {name: Garden}, lawn: {name: Lawn, changeover: 15m}}"
NEW = (
    "length-said-twice", "year-unlikely", "rest-day", "day-too-long", "short-night",
    "quiet-hours", "meal-at-odd-hour", "prayer-time", "plenary-clash", "room-changeover",
    "report-back-too-short", "panel-too-tight", "no-questions-time", "remote-at-night",
)  # fmt: skip


def found_in(loaded: Loaded, code: str, today: date | None = None) -> list[Diagnostic]:
    """What one rule finds."""
    return [found for found in planner.check(loaded, today=today) if found.code == code]


def found(code: str, body: str, roster: Path | None = None) -> list[Diagnostic]:
    """What one rule finds in a day."""
    return found_in(load_day(body, rooms=LAWN, roster=roster), code)


def only(code: str, body: str, roster: Path | None = None) -> Diagnostic:
    """The one thing that a rule finds in a day."""
    (diagnostic,) = found(code, body, roster)
    return diagnostic


def with_rules(sessions: str, rules: str, *, event: str = "", days: str = "") -> Loaded:
    """An agenda that sets rules, of one day unless ``days`` are given."""
    days = days or f"[{{date: 2024-03-06, sessions: [{sessions}]}}]"
    text = (
        f"format: 1\nevent: {{id: forum, name: Forum, timezone: Asia/Bangkok{event}}}\n"
        f"rules: {rules}\ndays: {days}\n"
    )
    loaded = load_text(Source("agenda.yaml", text), "")
    assert loaded.diagnostics == ()
    return loaded


def roster_of(folder: Path, rows: str) -> Path:
    path = folder / "people.csv"
    path.write_text(rows, encoding="utf-8")
    return path


def pointed_at(diagnostic: Diagnostic) -> list[str]:
    """The characters that a diagnostic and its related places point at."""
    places = [diagnostic.place, *(related.place for related in diagnostic.related)]
    return [(place.excerpt or "")[place.column - 1 : place.end_column - 1] for place in places]


def labels(diagnostic: Diagnostic) -> list[str]:
    return [related.label for related in diagnostic.related]


WARNINGS = {
    "year-unlikely", "short-night", "prayer-time", "plenary-clash", "room-changeover",
    "remote-at-night",
}  # fmt: skip


@pytest.mark.parametrize("code", NEW)
def test_what_costs_somebody_something_is_a_warning_and_all_else_advice(code: str) -> None:
    expected = Severity.WARNING if code in WARNINGS else Severity.ADVICE
    assert RULE_BY_CODE[code].severity is expected


@pytest.mark.parametrize("code", sorted({*NEW, "meal-missing", "long-sitting"} - {"rest-day"}))
def test_of_a_day_that_contradicts_itself_only_that_is_said(code: str, tmp_path: Path) -> None:
    roster = roster_of(
        tmp_path,
        "id,name,email,prayer,attends,timezone\n"
        "p-1,Ada Mfano,ada@example.org,yes,remote,America/Bogota\n",
    )
    loaded = load_days(
        """
        - date: 2024-03-07
          sessions: [{time: 19:00-22:30, title: Dinner}]
        - date: 2024-03-08
          sessions:
            - {time: 12:00-13:30, title: Law, room: lawn}
            - {time: 08:00-13:00, title: Dinner}
            - {time: 13:35-23:30, title: Film, room: lawn}
        """,
        rooms=LAWN,
        roster=roster,
    )
    assert found_in(loaded, "session-overlap")
    assert found_in(loaded, code) == []


class TestWindows:
    @pytest.mark.parametrize("text", ["09:00", "09:00-09:00", "24:00-24:00"])
    def test_a_window_has_two_ends(self, text: str) -> None:
        with pytest.raises(UnreadableError) as raised:
            read_window(text)
        assert raised.value.hint == "write both, such as `22:30-07:00`"

    @pytest.mark.parametrize("text", ["22:30-07:00", "12:00-13:30", "20:00-24:00"])
    def test_a_window_is_written_as_it_is_read(self, text: str) -> None:
        assert WINDOW.write
        assert WINDOW.write(read_window(text)) == text

    @pytest.mark.parametrize(
        ("window", "at", "holds"),
        [
            ("12:00-13:00", "12:00", True),
            ("12:00-13:00", "13:00", True),
            ("12:00-13:00", "11:59", False),
            ("12:00-13:00", "13:01", False),
            ("22:00-07:00", "22:00", True),
            ("22:00-07:00", "07:00", True),
            ("22:00-07:00", "03:00", True),
            ("22:00-07:00", "12:00", False),
        ],
    )
    def test_a_time_of_day_lies_in_a_window_or_not(
        self, window: str, at: str, *, holds: bool
    ) -> None:
        assert read_window(window).holds(time.fromisoformat(at)) is holds

    @settings(deadline=None)
    @given(
        starts=st.integers(0, 24 * 12 - 1),
        lasts=st.integers(1, 24 * 12 - 1),
        begins=st.integers(0, 3 * 24 * 12),
        length=st.integers(1, 2 * 24 * 12),
    )
    def test_the_parts_of_a_range_are_the_minutes_in_the_window(
        self, starts: int, lasts: int, begins: int, length: int
    ) -> None:
        """Every five minutes of a range are in a part of it just where the clock is in the window.

        Bogotá knows no summer time, so that minutes and clocks go together.
        """
        zone = ZoneInfo("America/Bogota")
        step, day = timedelta(minutes=5), 24 * 12
        midnight = datetime(2024, 3, 6, tzinfo=zone)
        window = Window(
            (midnight + starts * step).time(), (midnight + (starts + lasts) * step).time()
        )
        start = (midnight + begins * step).astimezone(UTC)
        span = TimeRange(start, start + length * step)
        parts = list(window.parts(span, zone))
        for tick in range(begins, begins + length):
            moment = (midnight + tick * step).astimezone(UTC)
            is_in_window = (tick - starts) % day < lasts
            assert any(part.start <= moment < part.end for part in parts) is is_in_window
        assert all(span.start <= part.start < part.end <= span.end for part in parts)

    def test_clocks_may_jump_over_a_window(self) -> None:
        zone, jump = ZoneInfo("Europe/Paris"), date(2026, 3, 29)
        assert Window(time(2, 30), time(3, 15)).on(jump, zone) is None
        assert Window(time(2, 30), time(3, 15)).on(date(2026, 3, 28), zone) is not None
        day = TimeRange(
            datetime(2026, 3, 28, 12, tzinfo=UTC), datetime(2026, 3, 29, 12, tzinfo=UTC)
        )
        assert list(Window(time(2, 30), time(3, 15)).parts(day, zone)) == []

    def test_a_night_of_the_change_is_as_long_as_it_is(self) -> None:
        zone = ZoneInfo("Europe/Paris")
        span = TimeRange(
            datetime(2026, 3, 28, 12, tzinfo=UTC), datetime(2026, 3, 29, 12, tzinfo=UTC)
        )
        (night,) = Window(time(22), time(7)).parts(span, zone)
        assert night.duration == timedelta(hours=8)


class TestExistingRules:
    def test_a_gap_that_is_too_short_to_matter(self) -> None:
        sessions = "{time: 09:00-10:00, title: A}, {time: 10:05-11:00, title: B}"
        assert found_in(with_rules(sessions, "{}"), "unplanned-gap")
        assert not found_in(with_rules(sessions, "{unplanned-gap: {least: 6m}}"), "unplanned-gap")
        assert found_in(with_rules(sessions, "{unplanned-gap: {least: 5m}}"), "unplanned-gap")

    def test_gaps_of_one_length_are_said_once_a_day(self) -> None:
        """Ten minutes between all talks are a habit of the house, and one line."""
        sessions = ", ".join(
            f"{{time: '{9 + n}:00-{9 + n}:{50 if n < 4 else 40}', title: S{n}}}" for n in range(6)
        )
        ten, twenty = found_in(with_rules(sessions, "{}"), "unplanned-gap")
        assert (
            ten.message
            == "nothing is planned for 10m before `S1`, nor before 3 other sessions that day"
        )
        assert ten.hint == (
            "add breaks, make what is before longer, or say under `defaults` that it is the "
            "`changeover`: `10m`"
        )
        assert [related.label for related in ten.related] == [
            "this is over before", *["and before this"] * 3
        ]  # fmt: skip
        assert twenty.message == "nothing is planned for 20m before `S5`"

    def test_the_changeover_is_no_gap_in_one_room_either(self) -> None:
        day = "- {time: 09:00-10:00, title: A}\n- {time: 10:10-11:00, title: B}"
        for changeover, count in (("10m", 0), ("9m", 1)):
            defaults = f"{{room: ballroom, changeover: {changeover}}}"
            assert len(found_in(load_day(day, defaults=defaults), "unplanned-gap")) == count

    def test_when_the_evening_begins(self) -> None:
        sessions = "{time: 14:00-15:00, title: A}, {time: 16:30-18:00, title: Reception}"
        assert found_in(with_rules(sessions, "{}"), "unplanned-gap")
        rules = "{unplanned-gap: {evening: 16:30}}"
        assert not found_in(with_rules(sessions, rules), "unplanned-gap")

    def test_how_long_a_pause_is(self) -> None:
        sessions = "{time: 09:00-10:00, title: A}, {time: 10:10-11:00, title: B}"
        assert not found_in(with_rules(sessions, "{}"), "long-sitting")
        assert found_in(with_rules(sessions, "{long-sitting: {pause: 11m}}"), "long-sitting")

    @pytest.mark.parametrize(
        ("sessions", "hint"),
        [
            (("{time: 09:00-10:00, title: Law}, {duration: 15m, title: Cofee brake}, "
             "{duration: 1h, title: Data}"),
             ("if `Cofee brake` is a break, add `type: break`; else put a break before `Data`, or "
             "shorten the sessions")),
            ("{time: 09:00-11:00, title: Lunhc}",
             ("if `Lunhc` is a meal, add `type: meal`; else split `Lunhc` with a break, or shorten "
             "it; if people are on their feet, say so: `type: site-visit`, or `reception`")),
            ("{time: 09:00-11:00, title: Law, type: panel}",
             "split `Law` with a break, or shorten it"),
            ("{time: 09:00-11:00, title: At the shelter}",
             ("split `At the shelter` with a break, or shorten it; if people are on their feet, "
             "say so: `type: site-visit`, or `reception`")),
        ],
    )  # fmt: skip
    def test_who_does_not_sit_is_told_how_to_say_so(self, sessions: str, hint: str) -> None:
        (found,) = found_in(with_rules(sessions, "{}"), "long-sitting")
        assert found.hint == hint

    @pytest.mark.parametrize("title", ["time: 08:50-09:30", "time: 09:30-10:10"])
    def test_how_far_outside_the_hours_is_bearable(self, title: str) -> None:
        for bearable, count in (("9m", 1), ("10m", 0)):
            days = f"[{{date: 2024-03-06, hours: 09:00-10:00, sessions: [{{{title}, title: A}}]}}]"
            loaded = with_rules("", f"{{outside-day-hours: {{bearable: {bearable}}}}}", days=days)
            assert len(found_in(loaded, "outside-day-hours")) == count

    @pytest.mark.parametrize(
        ("session", "count"),
        [
            ("time: 07:00-08:00, title: Breakfast", 0),
            ("time: 20:00-21:00, title: Breakfast", 1),
            ("time: 13:00-14:00, title: Lunch", 1),
            ("time: 19:00-21:00, title: Dinner", 0),
            ("time: 19:00-21:00, title: Iftar", 0),
            ("time: 11:00-13:00, title: Words of thanks, type: reception", 0),
            ("time: 07:00-08:00, title: Words of thanks, type: reception", 1),
            ("time: 19:00-21:00, title: Film, type: networking", 1),
        ],
    )
    def test_an_evening_together_needs_neither_room_nor_interpreters(
        self, session: str, count: int
    ) -> None:
        days = f"[{{date: 2024-03-06, hours: 09:00-12:00, sessions: [{{{session}}}]}}]"
        assert len(found_in(with_rules("", "{}", days=days), "outside-day-hours")) == count

    def test_how_short_a_meal_may_be(self) -> None:
        meal = "{time: 12:00-12:20, title: Lunch}"
        (found,) = found_in(with_rules(meal, "{}"), "meal-too-short")
        assert found.severity is Severity.ADVICE
        assert found.message == "`Lunch` lasts 20m, 12:00-12:20"
        assert found.hint == "give it 30m at least"
        for least, count in (("20m", 0), ("21m", 1)):
            rules = f"{{meal-too-short: {{least: {least}}}}}"
            assert len(found_in(with_rules(meal, rules), "meal-too-short")) == count

    @pytest.mark.parametrize(
        ("attendance", "without"),
        [
            ("", None),
            (", attendance: all", None),
            (", attendance: [p-1, p-2]", None),
            (", attendance: [p-1]", 3),
            (", attendance: {except: [p-1, p-2]}", None),
            (", attendance: {except: [p-2, p-3, p-4]}", 3),
            (", attendanc: [p-1]", None),  # whom it is for could not be read
        ],
    )
    def test_a_lunch_for_a_few_is_none_for_the_others(
        self, tmp_path: Path, attendance: str, without: int | None
    ) -> None:
        rows = "".join(f"p-{n},Ada Mfano {n},\n" for n in range(1, 5)) + "p-5,Bo Mfano,remote\n"
        roster = roster_of(tmp_path, f"id,name,attends\n{rows}")
        day = f"""
            - {{time: 09:00-12:00, title: Networking}}
            - {{time: 12:00-13:00, title: Lunch{attendance}}}
            - {{time: 13:00-16:00, title: Networking}}
        """
        said = [each.message for each in found("meal-missing", day, roster)]
        message = (
            f"the day runs from 09:00 to 16:00 and has no lunch for {without} of those expected"
        )
        assert said == ([] if without is None else [message])

    def test_without_a_roster_nobody_knows_for_how_many_a_lunch_is(self) -> None:
        day = """
            - {time: 09:00-12:00, title: Networking}
            - {time: 12:00-13:00, title: Lunch, attendance: [p-1]}
            - {time: 13:00-16:00, title: Networking}
        """
        assert found("meal-missing", day) == []

    def test_when_lunch_is_and_how_long_a_day_needs_one(self) -> None:
        sessions = "{time: 11:30-16:30, title: Visit to the court}"
        assert found_in(with_rules(sessions, "{}"), "meal-missing")
        later = "{meal-missing: {lunch: 11:29-14:00}}"
        assert not found_in(with_rules(sessions, later), "meal-missing")
        longer = "{meal-missing: {long_day: 5h01}}"
        assert not found_in(with_rules(sessions, longer), "meal-missing")

    def test_a_hint_names_the_hours_that_were_set(self) -> None:
        sessions = "{time: 09:00-18:00, title: Visit to the court}"
        (lacks,) = found_in(
            with_rules(sessions, "{meal-missing: {lunch: 13:00-15:30}}"), "meal-missing"
        )
        assert lacks.hint == "add a session of type `meal` between 13:00 and 15:30"


class TestMeals:
    def test_the_hours_of_a_country_can_be_set(self) -> None:
        sessions = "{time: 14:30-15:30, title: Almuerzo}, {time: 22:00-22:30, title: Cena}"
        assert len(found_in(with_rules(sessions, "{}"), "meal-at-odd-hour")) == 2
        rules = "{meal-at-odd-hour: {lunch: 13:00-15:30, dinner: 20:30-23:00}}"
        assert found_in(with_rules(sessions, rules), "meal-at-odd-hour") == []

    def test_a_dinner_has_hours_too(self) -> None:
        odd = only("meal-at-odd-hour", "- {time: 17:00-18:00, title: Farewell dinner}")
        assert odd.message == "`Farewell dinner` is at 17:00, and not between 18:00 and 21:30"
        assert (
            odd.hint
            == "move it, or say when dinner is usual: `rules: {meal-at-odd-hour: {dinner: …}}`"
        )

    @pytest.mark.parametrize(
        "title", ["Petit déjeuner", "Café da manhã", "Iftar and dinner", "Comida", "อาหารกลางวัน"]
    )
    def test_nothing_is_said_of_what_is_no_lunch_or_dinner_by_name(self, title: str) -> None:
        assert (
            found("meal-at-odd-hour", f"- {{time: 16:00-17:00, title: {title}, type: meal}}") == []
        )

    def test_a_talk_about_lunch_is_none(self) -> None:
        body = "- {time: 16:00-17:00, title: Free lunch for every child, type: presentation}"
        assert found("meal-at-odd-hour", body) == []

    def test_several_at_one_day_are_one_finding(self) -> None:
        odd = only("meal-at-odd-hour", """
            - parallel:
                garden: [{time: 10:00-11:00, title: Lunch}]
                lawn: [{time: 10:00-11:00, title: Lunch too, type: meal}]
        """)  # fmt: skip
        assert pointed_at(odd) == ["Lunch", "Lunch too"]
        assert labels(odd) == ["10:00-11:00 here"]


class TestLongDays:
    DAY = """
        - {time: 08:00-12:00, title: Site visit}
        - {time: 12:00-13:00, title: Lunch}
        - {time: 13:00-19:30, title: Networking}
    """

    def test_a_long_day_says_how_long_and_until_when_it_may_last(self) -> None:
        long = only("day-too-long", self.DAY)
        assert long.message == "the day lasts 11h30m, 08:00-19:30"
        assert long.hint == "end it by 18:00, or move a session to another day"
        assert pointed_at(long) == ["2024-03-06", "Site visit", "Networking"]
        assert labels(long) == ["it begins here", "it ends here"]

    def test_how_long_a_day_may_be_can_be_set(self) -> None:
        sessions = "{time: 08:00-19:30, title: Visit to the court}"
        for longest, count in (("11h29", 1), ("11h30", 0)):
            loaded = with_rules(sessions, f"{{day-too-long: {{longest: {longest}}}}}")
            assert len(found_in(loaded, "day-too-long")) == count

    @pytest.mark.parametrize(("rest", "count"), [("20m", 0), ("21m", 1)])
    def test_after_how_much_rest_an_evening_is_one_can_be_set(self, rest: str, count: int) -> None:
        sessions = (
            "{time: 08:00-18:00, title: Visit to the court}, {time: 18:20-20:00, title: Dinner}"
        )
        loaded = with_rules(sessions, f"{{day-too-long: {{rest: {rest}}}}}")
        assert len(found_in(loaded, "day-too-long")) == count

    def test_of_an_evening_that_goes_on_and_on_each_part_counts(self) -> None:
        long = only("day-too-long", """
            - {time: 09:00-18:00, title: Site visit}
            - {time: 18:00-19:00, title: Reception}
            - {time: 19:10-21:00, title: Dinner}
        """)  # fmt: skip
        assert long.message == "the day lasts 12h, 09:00-21:00"

    def test_after_a_free_afternoon_the_evening_counts(self) -> None:
        long = only("day-too-long", """
            - parallel:
                garden: [{time: 09:00-12:00, title: Site visit}]
                lawn: [{time: 09:00-11:00, title: Networking}]
            - {time: 15:00-20:00, title: To the sea, type: site-visit}
        """)  # fmt: skip
        assert long.message == "the day lasts 11h, 09:00-20:00"

    def test_a_day_of_meals_is_no_long_day(self) -> None:
        assert found("day-too-long", "- {time: 08:00-20:00, title: Dinner}") == []

    def test_a_day_that_could_not_be_read_whole_is_not_judged(self) -> None:
        assert found("day-too-long", self.DAY + "        - {time: half past, title: Film}") == []


class TestNights:
    def two_days(
        self, evening: str, morning: str, *, zone: str = "Asia/Bangkok"
    ) -> list[Diagnostic]:
        loaded = load_days(
            f"""
            - date: 2026-03-28
              rollover: 06:00
              sessions: [{{time: {evening}, title: Dinner}}]
            - date: 2026-03-29
              sessions: [{{time: {morning}, title: Opening}}]
            """,
            zone=zone,
        )
        return found_in(loaded, "short-night")

    def test_a_short_night_says_how_short_and_when_to_begin(self) -> None:
        (short,) = self.two_days("19:00-22:30", "08:00-09:00")
        assert short.message == "`Opening` begins at 08:00, only 9h30m after `Dinner` ends at 22:30"
        assert short.hint == "begin at 09:30 or later, or end the evening before sooner"
        assert pointed_at(short) == ["Opening", "Dinner"]

    def test_eleven_hours_are_enough(self) -> None:
        assert self.two_days("19:00-22:00", "09:00-10:00") == []
        assert self.two_days("19:00-22:01", "09:00-10:00") != []

    def test_a_night_in_which_the_clocks_change_is_an_hour_shorter(self) -> None:
        assert self.two_days("19:00-22:00", "09:00-10:00", zone="Europe/Paris") != []
        assert self.two_days("19:00-21:00", "09:00-10:00", zone="Europe/Paris") == []

    def test_a_day_that_begins_before_the_last_is_over_leaves_no_night(self) -> None:
        (short,) = self.two_days("22:00-05:30", "05:00-06:00")
        assert short.message == "`Opening` begins at 05:00, only 0m after `Dinner` ends at 05:30"

    def test_the_rest_that_is_needed_can_be_set(self) -> None:
        days = (
            "[{date: 2024-03-06, sessions: [{time: 19:00-22:00, title: Dinner}]}, "
            "{date: 2024-03-07, sessions: [{time: 07:00-08:00, title: Opening}]}]"
        )
        for least, count in (("9h", 0), ("9h01", 1)):
            loaded = with_rules("", f"{{short-night: {{least: {least}}}}}", days=days)
            assert len(found_in(loaded, "short-night")) == count

    @pytest.mark.parametrize(
        ("evening", "morning", "count"),
        [("p-1", "p-1", 1), ("p-1", "p-2", 0), ("", "p-1", 1), ("p-1", "", 1), ("", "", 1)],
    )
    def test_people_who_choose_freely_may_be_at_both(
        self, tmp_path: Path, evening: str, morning: str, count: int
    ) -> None:
        roster = roster_of(tmp_path, "id,name\np-1,Ada Mfano\np-2,Ben Mfano\n")
        late, early = (f", attendance: [{who}]" if who else "" for who in (evening, morning))
        loaded = load_days(
            f"""
            - date: 2026-03-28
              sessions:
                - parallel: {{Film: [{{time: 21:00-22:30, title: Film{late}}}]}}
            - date: 2026-03-29
              sessions:
                - parallel: {{Law: [{{time: 09:00-10:00, title: Law{early}}}]}}
            """,
            roster=roster,
        )
        assert len(found_in(loaded, "short-night")) == count

    def test_a_day_without_a_session_is_a_day_off(self) -> None:
        loaded = load_days("""
            - date: 2026-03-28
              sessions: [{time: 19:00-22:30, title: Dinner}]
            - date: 2026-03-29
              sessions: [{time: 07:30-08:00, title: Breakfast}]
            - date: 2026-03-30
              sessions: [{time: 08:00-09:00, title: Opening}]
        """)
        assert found_in(loaded, "short-night") == []


class TestQuietHours:
    def test_an_evening_says_when_to_end(self) -> None:
        late = only("quiet-hours", "- {time: 19:00-23:15, title: Dinner}")
        assert late.message == "`Dinner` takes 45m of the quiet hours, 22:30-07:00"
        assert late.hint == "end it by 22:30"
        assert pointed_at(late) == ["Dinner"]

    def test_a_morning_says_when_to_begin(self) -> None:
        early = only("quiet-hours", "- {time: 05:30-09:00, title: Site visit}")
        assert early.message == "`Site visit` takes 1h30m of the quiet hours, 22:30-07:00"
        assert early.hint == "begin it at 07:00 or later"

    def test_what_lies_in_the_night_should_move(self) -> None:
        assert (
            only("quiet-hours", "- {time: 02:00-03:00, title: Film}").hint
            == "move it out of the night"
        )

    def test_a_night_is_one_finding_and_the_next_another(self) -> None:
        nights = found("quiet-hours", """
            rollover: 04:00
            sessions:
              - {time: 06:00-07:00, title: Bus, type: site-visit}
              - {time: 22:00-23:00, title: Music, type: reception}
              - {time: 23:00-03:00, title: Dance, type: reception}
              - {time: 03:00-03:30, title: Bus home, type: site-visit}
        """)  # fmt: skip
        assert [pointed_at(night) for night in nights] == [["Bus"], ["Dance", "Music", "Bus home"]]

    @pytest.mark.parametrize(("between", "count"), [("23:15-06:00", 0), ("00:15-07:00", 0),
                                                    ("23:14-06:00", 1)])  # fmt: skip
    def test_when_it_is_quiet_can_be_set(self, between: str, count: int) -> None:
        sessions = "{time: 19:00-23:15, title: Dinner}"
        loaded = with_rules(sessions, f"{{quiet-hours: {{between: {between}}}}}")
        assert len(found_in(loaded, "quiet-hours")) == count

    def test_quiet_hours_of_one_night_may_begin_after_midnight(self) -> None:
        days = (
            "[{date: 2024-03-06, rollover: 03:00, sessions: "
            "[{time: 22:00-01:30, title: Film, type: networking}]}]"
        )
        (late,) = found_in(
            with_rules("", "{quiet-hours: {between: 24:00-06:30}}", days=days), "quiet-hours"
        )
        assert late.message == "`Film` takes 1h30m of the quiet hours, 00:00-06:30"
        assert late.hint == "end it by 00:00"


class TestPlenaries:
    def test_what_is_beside_a_plenary_is_named(self) -> None:
        clash = only("plenary-clash", """
            - parallel:
                garden: [{time: 09:00-10:00, title: Keynote}]
                lawn: [{time: 09:30-10:00, title: Clinic}]
        """)  # fmt: skip
        assert (
            clash.message == "`Clinic` is held at the same time as `Keynote`, which is for everyone"
        )
        assert clash.hint == "move one of them, or say with `attendance` whom `Keynote` is for"
        assert pointed_at(clash) == ["Keynote", "Clinic"]
        assert labels(clash) == ["09:30-10:00 here"]

    def test_of_many_beside_it_five_are_shown(self) -> None:
        strands = "".join(
            f"\n    Group {n}: [{{time: 09:00-10:00, title: Group {n}}}]" for n in range(7)
        )
        clash = only(
            "plenary-clash",
            "- parallel:\n    lawn: [{time: 09:00-10:00, title: Plenary}]" + strands,
        )
        assert clash.message.startswith("7 sessions are held at the same time as `Plenary`")
        assert len(clash.related) == 5

    def test_without_a_roster_whom_attendance_names_is_taken_for_somebody(self) -> None:
        body = """
            - parallel:
                garden: [{time: 09:00-10:00, title: Keynote}]
                lawn: [{time: 09:00-10:00, title: Clinic, attendance: [p-1]}]
        """
        assert found("plenary-clash", body)

    def test_an_attendance_that_nobody_matches_keeps_nobody_away(self, tmp_path: Path) -> None:
        roster = roster_of(tmp_path, "id,name,country\np-1,Ada Mfano,Kenya\np-2,Ben Mfano,Kenya\n")
        body = """
            - parallel:
                garden: [{time: 09:00-10:00, title: Keynote}]
                lawn: [{time: 09:00-10:00, title: Clinic, attendance: {country: WHERE}}]
        """
        assert found("plenary-clash", body.replace("WHERE", "Uganda"), roster) == []
        assert found("plenary-clash", body.replace("WHERE", "Kenya"), roster)

    def test_who_is_expected_at_both_is_said_once(self, tmp_path: Path) -> None:
        roster = roster_of(tmp_path, "id,name\np-1,Ada Mfano\np-2,Ben Mfano\n")
        body = """
            - parallel:
                garden: [{time: 09:00-10:00, title: Plenary, attendance: all}]
                lawn: [{time: 09:00-10:00, title: Clinic, attendance: [p-1]}]
        """
        assert found("plenary-clash", body, roster) == []
        assert found("expected-twice", body, roster)

    def test_a_hub_elsewhere_has_a_plenary_of_its_own(self) -> None:
        hub = "{name: Baie, city: Dakar, timezone: Asia/Bangkok, rooms: {baobab: {}}}"
        strands = (
            "hall: [{time: 09:00-10:00, title: Plenary}], "
            "baobab: [{time: 09:00-10:00, title: Clinic}]"
        )
        loaded = with_rules(
            f"{{parallel: {{{strands}}}}}",
            "{}",
            event=f", venue: {{rooms: {{hall: {{}}}}}}, venues: {{dakar: {hub}}}",
        )
        assert found_in(loaded, "plenary-clash") == []

    def test_what_overlaps_in_one_list_is_another_rules(self) -> None:
        body = "- {time: 09:00-10:00, title: Plenary}\n- {time: 09:30-10:30, title: Clinic}"
        assert found("plenary-clash", body) == []

    @pytest.mark.parametrize("mistake", ["type: clinik", "attendance: {colour: red}"])
    def test_nothing_is_concluded_from_what_could_not_be_read(self, mistake: str) -> None:
        body = f"""
            - parallel:
                garden: [{{time: 09:00-10:00, title: Keynote}}]
                lawn: [{{time: 09:00-10:00, title: Clinic, {mistake}}}]
        """
        assert found("plenary-clash", body) == []


class TestRooms:
    def test_a_room_that_needs_more_time_than_there_is(self) -> None:
        tight = only("room-changeover", """
            - {time: 09:00-10:00, title: Drawing, room: lawn}
            - {title: Theatre, duration: 30m, room: lawn}
        """)  # fmt: skip
        assert tight.message == "`Lawn` needs 15m to be set up for `Theatre`, and has none"
        assert tight.hint == "begin it later, move it to another room, or put a break before it"
        assert pointed_at(tight) == ["Theatre", "Drawing"]
        assert {"theatre", "drawing", "lawn"} <= set(tight.subjects)

    def test_one_day_in_one_room_is_one_finding(self) -> None:
        sessions = "\n".join(f"- {{title: Group {n}, duration: 30m, room: lawn}}" for n in range(4))
        tight = only(
            "room-changeover", sessions.replace("title: Group 0", "start: 09:00, title: Group 0")
        )
        assert tight.message.endswith("for `Group 1`, and has none; it happens 3 times that day")
        assert pointed_at(tight) == ["Group 1", "Group 0", "Group 2", "Group 3"]

    @pytest.mark.parametrize(("room", "count"), [("garden", 1), ("lawn", 0), ("attic", 1)])
    def test_what_rooms_need_that_say_nothing_can_be_set(self, room: str, count: int) -> None:
        sessions = (
            f"{{time: 09:00-10:00, title: A, room: {room}}}, "
            f"{{time: 10:19-11:00, title: B, room: {room}}}"
        )
        venue = ", venue: {rooms: {garden: {}, lawn: {changeover: 19m}}}"
        loaded = with_rules(sessions, "{room-changeover: {least: 20m}}", event=venue)
        assert len(found_in(loaded, "room-changeover")) == count

    def test_after_two_at_once_the_longer_counts(self) -> None:
        tight = found("room-changeover", """
            - parallel:
                Big: [{time: 09:00-11:00, title: Long, room: lawn}]
                Small: [{time: 09:00-09:30, title: Short, room: lawn}]
            - {time: 11:05-12:00, title: Next, room: lawn}
        """)  # fmt: skip
        assert [pointed_at(each) for each in tight] == [["Next", "Long"]]
        assert tight[0].message == "`Lawn` needs 15m to be set up for `Next`, and has 5m"


class TestReports:
    def report(self, *sessions: str) -> list[Diagnostic]:
        body = "\n".join(f"- {session}" for session in sessions)
        return found("report-back-too-short", body)

    def test_six_groups_in_twenty_minutes(self) -> None:
        (short,) = self.report(
            "{time: 09:00-10:00, title: Mapping, groups: 6}", "{title: Report back, duration: 20m}"
        )
        assert short.message == "6 groups have 20m for `Report back`, less than 5m each"
        assert short.hint == "give it 30m, or let groups put what they found on the wall"
        assert pointed_at(short) == ["Report back"]

    @pytest.mark.parametrize(
        ("title", "count"),
        [
            ("Reporting", 1),
            ("Feedback from the groups", 1),
            ("Restitution des groupes", 1),
            ("Reporting abuse online", 0),
            ("Complaints and feedback", 0),
        ],
    )
    def test_what_is_about_reporting_is_no_report_back(self, title: str, count: int) -> None:
        mapping = "{time: 09:00-10:00, title: Mapping, groups: 6}"
        assert len(self.report(mapping, f"{{title: {title}, duration: 20m}}")) == count

    def test_its_own_groups_come_before_those_of_others(self) -> None:
        mapping = "{time: 09:00-10:00, title: Mapping, groups: 6}"
        assert self.report(mapping, "{title: Report back, duration: 20m, groups: 4}") == []
        assert self.report("{time: 09:00-09:19, title: Report back, groups: 4}")

    def test_in_a_strand_the_groups_of_the_strand_count(self) -> None:
        (short,) = self.report("""parallel:
            garden:
              - {time: 09:00-10:00, title: Mapping, groups: 6}
              - {title: Report back, duration: 20m}
            lawn: [{time: 09:00-10:20, title: Films}]
        """)  # fmt: skip
        assert short.message == "6 groups have 20m for `Report back`, less than 5m each"

    def test_a_block_that_could_not_be_read_whole_is_not_counted(self) -> None:
        block = """parallel:
            garden: [{time: 09:00-10:00, title: One}]
            lawn: [{time: 09:00-10:00, title: Two}, {time: odd, title: Three}]
        """
        assert self.report(block, "{time: 10:00-10:05, title: Report back}") == []
        assert self.report(
            block.replace("time: odd", "duration: 1m"), "{time: 10:01-10:05, title: Report back}"
        )

    def test_an_item_whose_time_nobody_knows_is_not_judged(self) -> None:
        session = "{time: 09:00-10:00, title: Mapping, groups: 9, items: [%s]}"
        known = "{title: Work, duration: 50m}, {title: Report back}"
        assert self.report(session % known)
        unknown = "{title: Work}, {title: Report back}, {title: Thanks}"
        assert self.report(session % unknown) == []

    def test_the_time_of_a_group_can_be_set(self) -> None:
        sessions = "{time: 09:00-10:00, title: A, groups: 3}, {title: Report back, duration: 20m}"
        for least, count in (("6m", 0), ("7m", 1)):
            loaded = with_rules(sessions, f"{{report-back-too-short: {{least: {least}}}}}")
            assert len(found_in(loaded, "report-back-too-short")) == count


class TestPanels:
    def test_a_tight_panel_says_what_is_missing(self) -> None:
        tight = only("panel-too-tight", """
            - {time: 09:00-09:30, title: Panel, moderator: A, panellists: [B, C, D, E]}
        """)  # fmt: skip
        assert tight.message == "4 speakers share 30m of `Panel`, less than 8m each"
        assert tight.hint == "give it 2m more, or let fewer speak"
        assert pointed_at(tight) == ["Panel"]

    def test_one_person_in_two_places_speaks_once(self, tmp_path: Path) -> None:
        roster = roster_of(tmp_path, "id,name\np-1,Ada Mfano\np-2,Ben Mfano\n")
        body = """
            - time: 09:00-09:16
              title: Panel
              moderator: p-2
              panellists: [p-1, p-2]
              items: [{title: First, speaker: Ada Mfano}]
        """
        assert found("panel-too-tight", body, roster) == []

    @pytest.mark.parametrize("mistake", ["type: panell", "items: 3"])
    def test_a_panel_that_could_not_be_read_is_not_judged(self, mistake: str) -> None:
        body = f"- {{time: 09:00-09:05, title: Panel, moderator: A, panellists: [B, C], {mistake}}}"
        assert found("panel-too-tight", body) == []

    def test_the_time_of_a_speaker_can_be_set(self) -> None:
        sessions = "{time: 09:00-09:10, title: Panel, moderator: A, panellists: [B, C]}"
        for least, count in (("5m", 0), ("6m", 1)):
            loaded = with_rules(sessions, f"{{panel-too-tight: {{least: {least}}}}}")
            assert len(found_in(loaded, "panel-too-tight")) == count

    ITEMS = "[{title: One, duration: 10m}, {title: Two, duration: 10m}]"

    def test_items_that_fill_a_session_say_so(self) -> None:
        full = only("no-questions-time", f"""
            - {{time: 09:00-09:20, title: Panel, moderator: A, items: {self.ITEMS}}}
        """)  # fmt: skip
        assert full.message == "the items of `Panel` fill it, and leave no time for questions"
        assert full.hint == "shorten an item, and add one for questions"

    def test_those_of_one_day_are_one_finding(self) -> None:
        talks = "".join(
            f"\n    Strand {n}: [{{time: 1{n}:00-1{n}:20, title: Panel {n}, moderator: A, "
            f"items: {self.ITEMS}}}]"
            for n in (2, 0, 1)
        )
        full = only("no-questions-time", f"- parallel:{talks}")
        assert full.message == (
            "the items of `Panel 0` fill it, and leave no time for questions; so it is with 2 "
            "more sessions that day"
        )
        assert pointed_at(full)[1:] == ["Panel 1", "Panel 2"]

    def test_before_a_block_nobody_can_ask(self) -> None:
        assert found("no-questions-time", f"""
            - {{time: 09:00-09:20, title: Panel, moderator: A, items: {self.ITEMS}}}
            - parallel:
                lawn: [{{title: Questions, duration: 10m}}]
        """)  # fmt: skip

    @pytest.mark.parametrize(
        "items",
        [
            "3",
            "[{title: One, duration: 20m}, {title: Two}]",
            "[{title: One}, {title: Two, duration: 9m}]",
        ],
    )
    def test_items_that_say_too_little_are_not_judged(self, items: str) -> None:
        body = f"- {{time: 09:00-09:20, title: Keynote, items: {items}}}"
        assert found("no-questions-time", body) == []

    def test_what_may_be_of_another_type_is_not_judged(self) -> None:
        body = f"- {{time: 09:00-09:20, title: Keynote, typ: workshop, items: {self.ITEMS}}}"
        assert found("no-questions-time", body) == []

    @pytest.mark.parametrize(
        ("language", "count"), [("en", 1), ("pt-BR", 1), ("sw", 0), ("[sw, fr]", 1)]
    )
    def test_titles_are_read_in_four_languages(self, language: str, count: int) -> None:
        body = (
            f"- {{time: 09:00-09:20, title: Keynote, languages: {language}, items: {self.ITEMS}}}"
        )
        assert len(found("no-questions-time", body)) == count


class TestPrayer:
    ROWS = (
        "id,name,email,prayer\np-1,Ada Mfano,ada@example.org,yes\np-2,Ben Mfano,ben@example.org,\n"
    )

    def friday(self, folder: Path, *sessions: str, rows: str = ROWS) -> list[Diagnostic]:
        lines = "".join(f"\n    - {session}" for session in sessions)
        roster = roster_of(folder, rows)
        loaded = load_days(f"- date: 2024-03-08\n  sessions:{lines}", roster=roster)
        return found_in(loaded, "prayer-time")

    def test_it_says_what_is_missing_and_names_and_counts_nobody(self, tmp_path: Path) -> None:
        (busy,) = self.friday(tmp_path, "{time: 12:00-13:15, title: Law}")
        assert busy.message == (
            "with `Law`, people who asked for time to pray on Friday have less than 30m for it, "
            "12:00-13:30"
        )
        assert busy.hint == "leave 30m free between 12:00 and 13:30"
        assert busy.related == ()
        assert not {"p-1", "Ada Mfano", "p-2", "Ben Mfano"} & set(busy.subjects)
        assert "p-1" not in repr(busy)

    FEW = "{time: 11:00-12:50, title: Coaching, attendance: [p-1]}", "{title: Law, duration: 40m}"

    @pytest.mark.parametrize("asks", ["p-1", "p-2"])
    def test_of_few_it_is_not_said_whether_they_asked(self, tmp_path: Path, asks: str) -> None:
        rows = "id,name,email,prayer\n" + "".join(
            f"p-{number},Ada Mfano,,{'yes' if asks == f'p-{number}' else ''}\n" for number in (1, 2)
        )
        (busy,) = self.friday(tmp_path, *self.FEW, rows=rows)
        assert pointed_at(busy) == ["2024-03-08"]
        assert busy.message == (
            "some have less than 30m free on this Friday, 12:00-13:30; whether they asked for time "
            "to pray is not said, because it would tell who"
        )
        assert busy.hint == (
            "look in the roster whether they did, and leave 30m free between 12:00 and 13:30; else "
            "waive it"
        )
        assert busy.subjects == ("2024-03-08",)

    def test_of_many_in_sessions_of_few_it_is_said_at_the_day(self, tmp_path: Path) -> None:
        rows = "id,name,email,prayer\n" + "".join(
            f"p-{number},Ada Mfano,,{'yes' if number == 3 else ''}\n" for number in range(24)
        )
        strands = (
            "{parallel: {"
            + ", ".join(
                f"{room}: [{{time: 12:00-13:30, title: In {room}, attendance: [{ids}]}}]"
                for room, ids in (
                    ("garden", ", ".join(f"p-{number}" for number in range(6))),
                    ("lawn", ", ".join(f"p-{number}" for number in range(6, 12))),
                )
            )
            + "}}"
        )
        (busy,) = self.friday(tmp_path, strands, rows=rows)
        assert pointed_at(busy) == ["2024-03-08"]
        assert busy.message == (
            "people who asked for time to pray on Friday have less than 30m for it, 12:00-13:30"
        )
        assert busy.hint == "leave 30m free between 12:00 and 13:30, also at what few attend"
        assert self.friday(tmp_path, strands, rows=rows.replace("p-3,", "p-33,")) == []

    @pytest.mark.parametrize(
        ("sessions", "is_found"),
        [
            (("{time: 12:00-12:30, title: A}", "{time: 12:59-14:00, title: B}"), True),
            (("{time: 12:00-12:30, title: A}", "{time: 13:00-14:00, title: B}"), False),
            (("{time: 12:30-14:00, title: A}",), False),
            (("{time: 12:29-14:00, title: A}",), True),
            (("{time: 11:00-13:01, title: A}",), True),
            (("{time: 11:00-13:00, title: A}",), False),
        ],
    )
    def test_half_an_hour_in_one_piece(
        self, tmp_path: Path, sessions: tuple[str, ...], *, is_found: bool
    ) -> None:
        assert bool(self.friday(tmp_path, *sessions)) is is_found

    def test_when_and_how_long_can_be_set(self, tmp_path: Path) -> None:
        agenda = tmp_path / "agenda.yaml"
        roster_of(tmp_path, self.ROWS)
        for rules, count in (
            ("least: 31m", 1),
            ("least: 30m", 0),
            ("between: 12:01-13:30", 1),
            ("between: 23:00-24:00", 0),
        ):
            agenda.write_text(
                "format: 1\nevent: {id: f, name: F, timezone: UTC, organiser: desk@example.org}\n"
                f"roster: people.csv\nrules: {{prayer-time: {{{rules}}}}}\n"
                "days: [{date: 2024-03-08, sessions: [{time: 12:30-14:00, title: A}]}]\n",
                encoding="utf-8",
            )
            assert len(found_in(load(agenda), "prayer-time")) == count

    @settings(deadline=None)
    @given(st.lists(st.tuples(st.integers(0, 20), st.integers(1, 8)), max_size=4))
    def test_free_time_is_what_a_look_at_every_minute_finds(
        self, taken: list[tuple[int, int]]
    ) -> None:
        """The longest free stretch is that of a walk over the window, five minutes at a time."""
        from planner.rules.timing.prayer_time import longest_free

        step, noon = timedelta(minutes=5), datetime(2024, 3, 8, 12, tzinfo=UTC)
        whole = TimeRange(noon, noon + 18 * step)
        busy = [(noon + (at - 2) * step, noon + (at - 2 + length) * step) for at, length in taken]
        longest = run = 0
        for tick in range(18):
            is_free = not any(start <= noon + tick * step < end for start, end in busy)
            run = run + 1 if is_free else 0
            longest = max(longest, run)
        assert longest_free(busy, whole) == longest * step


class TestRemote:
    HEAD = "id,name,email,attends,timezone\n"

    def link(self, folder: Path, rows: str, body: str) -> list[Diagnostic]:
        return found("remote-at-night", body, roster_of(folder, self.HEAD + rows))

    def test_a_speaker_is_named_by_id(self, tmp_path: Path) -> None:
        rows = "p-1,Ada Mfano,ada@example.org,remote,America/Bogota\n"
        (late,) = self.link(tmp_path, rows, "- {time: 13:00-14:00, title: Law, speaker: p-1}")
        assert late.message == "`Law` is at night, 22:00-07:00, where `p-1` takes part from"
        assert late.hint == "move it, or ask for a recording"
        assert "p-1" in late.subjects
        assert "Bogota" not in repr(late)

    @pytest.mark.parametrize(
        ("speakers", "named"),
        [
            ("[p-0, p-1, p-2]", "`p-0`, `p-1` and `p-2` take part from"),
            ("[p-0, p-1, p-2, p-3, p-4]", "`p-0`, `p-1`, `p-2` and 2 more take part from"),
        ],
    )
    def test_of_many_speakers_three_are_named(
        self, tmp_path: Path, speakers: str, named: str
    ) -> None:
        rows = "".join(
            f"p-{n},Ada {name},p{n}@example.org,remote,America/Bogota\n"
            for n, name in enumerate(("Mfano", "Sampel", "Ejemplo", "Exemplo", "Exemple"))
        )
        body = f"- {{time: 13:00-14:00, title: Law, speakers: {speakers}, attendance: [p-0]}}"
        (late,) = self.link(tmp_path, rows, body)
        assert late.message == f"`Law` is at night, 22:00-07:00, where {named}"

    def test_participants_are_counted_once_a_day(self, tmp_path: Path) -> None:
        rows = "p-1,Ada Mfano,ada@example.org,remote,America/Bogota\n"
        (late,) = self.link(tmp_path, rows, """
            - {time: 13:00-14:00, title: Law}
            - {title: Coffee break, duration: 20m}
            - {title: Care, duration: 30m}
        """)  # fmt: skip
        assert late.message == (
            "1 remote participant has `Law` and 1 more session that day at night, 22:00-07:00"
        )
        assert late.hint == "move it, or send them a recording"
        assert pointed_at(late) == ["Law", "Care"]

    def test_one_session_is_named_alone(self, tmp_path: Path) -> None:
        rows = "".join(
            f"p-{n},Ada {n} Mfano,p{n}@example.org,remote,America/Bogota\n" for n in "12"
        )
        (late,) = self.link(tmp_path, rows, "- {time: 13:00-14:00, title: Law}")
        assert late.message == "2 remote participants have `Law` at night, 22:00-07:00"

    @pytest.mark.parametrize(
        "row", ["p-1,Ada Mfano,ada@example.org,in-person,America/Bogota\n",
                "p-1,Ada Mfano,ada@example.org,,America/Bogota\n",
                "p-1,Ada Mfano,ada@example.org,remote,\n"],
    )  # fmt: skip
    def test_nothing_is_said_of_those_of_whom_it_is_not_known(
        self, tmp_path: Path, row: str
    ) -> None:
        assert self.link(tmp_path, row, "- {time: 13:00-14:00, title: Law, speaker: p-1}") == []

    def test_the_night_can_be_set(self, tmp_path: Path) -> None:
        roster_of(tmp_path, self.HEAD + "p-1,Ada Mfano,ada@example.org,remote,America/Bogota\n")
        agenda = tmp_path / "agenda.yaml"
        for between, count in (("03:00-04:00", 0), ("03:00-04:01", 1), ("04:59-06:00", 1)):
            agenda.write_text(
                "format: 1\nevent: {id: f, name: F, timezone: UTC, organiser: desk@example.org}\n"
                f"roster: people.csv\nrules: {{remote-at-night: {{between: '{between}'}}}}\n"
                "days: [{date: 2024-03-08, sessions: [{time: 09:00-10:00, title: A}]}]\n",
                encoding="utf-8",
            )
            assert len(found_in(load(agenda), "remote-at-night")) == count


class TestDates:
    def dates(self, *days: str, country: str = "Thailand") -> Loaded:
        listed = ", ".join(
            f"{{date: {day}, sessions: [{{time: 09:00-10:00, title: Law}}]}}" for day in days
        )
        return with_rules("", "{}", event=f", country: {country}", days=f"[{listed}]")

    def test_a_holiday_is_named(self) -> None:
        (holiday,) = found_in(self.dates("2024-04-15"), "rest-day")
        assert holiday.message.startswith(
            "Monday 15 April 2024 is a public holiday in Thailand: Songkran"
        )
        assert (
            holiday.hint == "ask the venue, the drivers and the partners who works, or move the day"
        )
        assert pointed_at(holiday) == ["2024-04-15"]

    def test_a_holiday_that_waits_for_the_moon_is_around_its_date(self) -> None:
        (holiday,) = found_in(self.dates("2030-02-05", country="Indonesia"), "rest-day")
        assert "or a day around it is a public holiday in Indonesia" in holiday.message

    def test_the_days_of_all_weekends_are_one_finding(self) -> None:
        days = ("2024-03-08", "2024-03-09", "2024-03-10", "2024-03-16")
        (weekend,) = found_in(self.dates(*days), "rest-day")
        assert weekend.message == (
            "Saturday 9 March 2024 is on the weekend in Thailand, and 2 more days of the event too"
        )
        assert labels(weekend) == ["Sunday 10 March 2024", "Saturday 16 March 2024"]

    def test_of_weekends_that_are_meant_nothing_is_said(self) -> None:
        loaded = with_rules(
            "",
            "{rest-day: {weekends: no}}",
            event=", country: Thailand",
            days="[{date: 2024-03-09, sessions: [{time: 09:00-10:00, title: Law}]}, "
            "{date: 2024-04-13, sessions: [{time: 09:00-10:00, title: Law}]}]",
        )
        (holiday,) = found_in(loaded, "rest-day")
        assert "Saturday 13 April 2024 is a public holiday" in holiday.message

    def test_a_year_that_no_other_day_has_is_asked_about(self) -> None:
        loaded = self.dates("2027-03-17", "2028-03-18", country="Kenya")
        (found,) = found_in(loaded, "year-unlikely")
        assert found.message == (
            "2028-03-18 is 367 days after 2027-03-17, the nearest day of the event"
        )
        assert found.hint == "if the year is wrong, write 2027-03-18"
        assert pointed_at(found) == ["2028-03-18"]

    @pytest.mark.parametrize(
        ("days", "today", "asked"),
        [
            # Which of them is a guess: what is over, else the fewer, else the later.
            (("2023-05-07", "2024-05-08"), "2024-02-01", ["2023-05-07"]),
            (("2023-05-07", "2024-05-08"), "2024-05-08", ["2023-05-07"]),
            (("2023-05-07", "2024-05-08"), "2024-05-09", ["2024-05-08"]),
            (("2023-05-07", "2023-05-08", "2024-05-09"), "2024-02-01", ["2023-05-07"]),
            (("2023-05-07", "2024-05-08", "2024-05-09"), None, ["2023-05-07"]),
            (("2023-05-07", "2023-05-08", "2024-05-09"), None, ["2024-05-09"]),
            (("2023-05-07", "2024-05-08", "2024-05-09", "2025-05-10"), None,
             ["2023-05-07"]),
            # Thirty days lie between a slip and another meeting, half a year between two years.
            (("2023-06-07", "2024-05-08"), "2024-02-01", ["2023-06-07"]),
            (("2023-06-08", "2024-05-08"), "2024-02-01", []),
            (("2024-04-08", "2023-05-08"), "2024-02-01", ["2023-05-08"]),
            (("2024-01-01", "2024-07-01"), None, []),
            # A series of meetings.
            (("2023-05-07", "2024-02-01", "2024-05-08"), "2024-02-01", []),
            (("2023-05-07", "2023-09-01", "2024-05-08"), "2024-02-01", []),
            (("2023-05-08", "2024-05-08"), None, []),
            (("2023-05-07", "2023-05-08"), "2024-02-01", []),
            (("2024-02-29", "2025-03-01"), None, ["2025-03-01"]),
            (("2024-02-29", "2025-03-01"), "2024-06-01", []),  # 2025 has no 29 February
            (("2023-12-30", "2025-01-02"), "2024-06-01", ["2023-12-30"]),
        ],
    )  # fmt: skip
    def test_only_what_another_year_explains_is_asked_about(
        self, days: tuple[str, ...], today: str | None, asked: list[str]
    ) -> None:
        on = date.fromisoformat(today) if today else None
        found = found_in(self.dates(*sorted(days)), "year-unlikely", today=on)
        assert [pointed_at(each)[0] for each in found] == asked

    def test_days_of_one_wrong_year_are_one_finding(self) -> None:
        days = ("2023-05-07", "2023-05-08", "2024-05-09", "2024-05-10", "2024-05-11")
        (found,) = found_in(self.dates(*days), "year-unlikely")
        assert found.message.startswith("2023-05-07 is 368 days before 2024-05-09")
        assert pointed_at(found) == ["2023-05-07", "2023-05-08"]
        assert labels(found) == ["and 2024-05-08 here"]

    def test_the_first_of_january_is_near_the_last_of_december(self) -> None:
        loaded = self.dates("2023-12-30", "2025-01-02")
        (past,) = found_in(loaded, "year-unlikely", today=date(2024, 6, 1))
        assert past.hint == "if the year is wrong, write 2024-12-30"

    def test_how_near_a_slip_is_can_be_set(self) -> None:
        days = (
            "[{date: 2023-05-07, sessions: [{time: 09:00-10:00, title: A}]}, "
            "{date: 2024-05-17, sessions: [{time: 09:00-10:00, title: B}]}]"
        )
        for number, count in ((9, 0), (10, 1)):
            loaded = with_rules("", f"{{year-unlikely: {{days: {number}}}}}", days=days)
            assert len(found_in(loaded, "year-unlikely")) == count


class TestLengths:
    def test_a_length_that_is_said_twice_can_be_taken_away(self) -> None:
        twice = only("length-said-twice", """
            - {time: 09:00-10:00, duration: 1h, title: Law}
            - {start: 10:00, end: 10:20, duration: 20m, title: Break}
            - {start: 10:20, duration: 20m, end: 10:40, title: Care}
        """)  # fmt: skip
        assert twice.message == (
            "`Law` says by its times and by `duration` how long it lasts, and so do 2 more sessions"
        )
        assert twice.hint == "say it once: by the times, or by a start and a `duration`"
        assert pointed_at(twice) == ["1h", "20m", "20m"]
        assert twice.repair
        assert twice.repair.is_safe
        assert [change.text for change in twice.repair.changes] == [None, None, None]
        assert {change.at.steps[-1] for change in twice.repair.changes} == {"duration"}

    def test_one_more_is_one(self) -> None:
        twice = only("length-said-twice", """
            - {time: 09:00-10:00, duration: 1h, title: Law}
            - {time: 10:00-10:20, duration: 20m, title: Break}
        """)  # fmt: skip
        assert twice.message.endswith(", and so does 1 more session")

    def test_lengths_that_disagree_are_another_mistake(self) -> None:
        body = "- {time: 09:00-10:00, duration: 50m, title: Law}"
        assert found("length-said-twice", body) == []

    def test_a_day_with_several_dates_is_written_once(self) -> None:
        loaded = load_days("""
            - dates: [2024-03-06, 2024-03-07]
              sessions: [{time: 09:00-10:00, duration: 1h, title: Law}]
        """)
        (twice,) = found_in(loaded, "length-said-twice")
        assert twice.message == "`Law` says by its times and by `duration` how long it lasts"
        assert twice.repair
        assert len(twice.repair.changes) == 1
