"""What rules say and where they point, and that one mistake is said once."""

from pathlib import Path
from textwrap import dedent

import pytest
from schedule.agendas import load_day, load_days, plan_of

import planner
from planner.loading import Loaded, load_text
from planner.model.people import Roster
from planner.rules.rule import Context
from planner.rules.table import RULE_BY_CODE
from planner.schedule.plan import Plan
from planner.text.diagnostics import Diagnostic, Severity
from planner.text.source import Source

SEATS = "{ballroom: {name: Ballroom, seats: 60}, garden: {name: Garden, seats: 4}, lawn: {}}"


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    """Six people: four of NGOs, and two who have one name."""
    path = tmp_path / "people.csv"
    path.write_text(
        "id,name,organisation type,country\n"
        "p-1,Ada Mfano,NGO,Kenya\n"
        "p-2,Ben Mfano,NGO,Kenya\n"
        "p-3,Cora Mfano,NGO,Uganda\n"
        "p-4,Dan Mfano,NGO,Uganda\n"
        "p-5,Eve Mfano,Government,Uganda\n"
        "p-6,Eve Mfano,Government,Kenya\n",
        encoding="utf-8",
    )
    return path


def check(body: str, roster: Path | None = None) -> tuple[Diagnostic, ...]:
    """All that is found in a day, but for those whom so short a day leaves out."""
    found = planner.check(load_day(body, rooms=SEATS, roster=roster))
    return tuple(diagnostic for diagnostic in found if diagnostic.code != "nothing-to-attend")


def only(body: str, roster: Path | None = None) -> Diagnostic:
    """The one thing that is found in a day."""
    found = check(body, roster)
    assert [diagnostic.code for diagnostic in found] == [found[0].code]
    return found[0]


def pointed_at(diagnostic: Diagnostic) -> list[str]:
    """The characters that a diagnostic and its related places point at."""
    places = [diagnostic.place, *(related.place for related in diagnostic.related)]
    return [(place.excerpt or "")[place.column - 1 : place.end_column - 1] for place in places]


def labels(diagnostic: Diagnostic) -> list[str]:
    return [related.label for related in diagnostic.related]


class TestSequence:
    def test_an_overlap_says_by_how_much_and_with_what(self) -> None:
        found = only("- {time: 09:00-10:10, title: A}\n- {time: 09:30-10:30, title: B}")
        assert found.code == "session-overlap"
        assert found.severity is Severity.ERROR
        assert found.message == "`B` begins 40m before `A` is over"
        assert found.hint == "change one of the times, or put both under `parallel`"
        assert pointed_at(found) == ["09:30-10:30", "A"]
        assert labels(found) == ["09:00-10:10 here"]

    @pytest.mark.parametrize(
        "first",
        ["{time: 09:00, title: A}", "{title: A, end: 10:00, duration: 1h}"],
        ids=["an end that was not written", "a start that was not written"],
    )
    def test_a_time_that_was_written_makes_it_an_overlap(self, first: str) -> None:
        found = only(f"- {first}\n- {{time: 09:00-10:00, title: B}}")
        assert found.code == "session-overlap"
        assert found.message == "`B` begins 1h before `A` is over"

    def test_an_end_that_was_written_does_too(self) -> None:
        found = only("""
            - {time: 09:00-09:30, title: A}
            - {title: B, end: 10:10}
            - {time: 10:00-10:20, title: C}
        """)
        assert found.code == "session-overlap"

    @pytest.mark.parametrize("start", ["10:00", "14:00"])
    def test_sessions_in_the_wrong_order_are_told_apart_from_an_overlap(self, start: str) -> None:
        found = only(f"- {{time: {start}-15:00, title: A}}\n- {{time: 09:00-10:00, title: B}}")
        assert found.code == "session-overlap"
        assert found.message == "`B` is earlier than `A`, which stands above it"
        assert found.hint == (
            "change one of the times, or write the sessions in the order of their times"
        )

    def test_a_session_that_lasts_too_long_is_said_once(self) -> None:
        found = only("""
            - {time: 09:00-10:30, title: A}
            - {time: 09:30-09:50, title: B}
            - {title: C, duration: 10m}
            - {time: 10:00-10:10, title: D}
            - parallel:
                garden: [{time: 10:10-10:20, title: E}]
                lawn: [{time: 10:10-10:20, title: F}]
        """)
        assert found.message == "`B` begins 1h before `A` is over"

    def test_while_it_lasts_there_is_no_gap(self) -> None:
        found = only("""
            - {time: 09:00-10:30, title: A}
            - {time: 09:30-09:50, title: B}
            - {time: 10:10-10:20, title: C}
        """)
        assert found.code == "session-overlap"

    def test_in_a_block_without_a_start_the_strand_is_pointed_at(self) -> None:
        found = only("""
            - {time: 09:00-10:00, title: A}
            - parallel:
                garden: [{title: B, duration: 10m}]
                lawn: [{time: 09:30-10:00, title: C}]
        """)
        assert pointed_at(found) == ["09:30-10:00", "A"]

    def test_each_session_that_lasts_too_long_is_said(self) -> None:
        found = check("""
            - {time: 09:00-09:30, title: A}
            - {time: 09:20-09:50, title: B}
            - {time: 09:40-10:00, title: C}
        """)
        assert [diagnostic.message for diagnostic in found] == [
            "`B` begins 10m before `A` is over",
            "`C` begins 10m before `B` is over",
        ]

    def test_an_anchor_says_how_much_is_missing(self) -> None:
        found = only("""
            - {time: 09:00, title: A, duration: 20m}
            - {title: B, duration: 50m}
            - {time: 10:00, title: C, duration: 20m}
        """)
        assert found.code == "anchor-unreachable"
        assert found.severity is Severity.ERROR
        assert found.message == "`C` cannot start at 10:00: 10m are missing before it"
        assert found.hint == (
            "write `duration: 40m` for `B`; or write `duration: 15m` for `A` and "
            "`duration: 45m` for `B`; or start `A` at `08:50`"
        )
        assert pointed_at(found) == ["10:00", "A", "B"]
        assert labels(found) == ["09:00-09:20", "09:20-10:10"]

    def test_and_what_was_given_already(self) -> None:
        found = only("""
            - {time: 09:00, title: A, duration: 30m, at_least: 20m}
            - {title: B, duration: 50m}
            - {time: 10:00, title: C, duration: 20m}
        """)
        assert found.message == "`C` cannot start at 10:00: 10m are missing before it"
        assert labels(found) == ["09:00-09:20, shortened by 10m already", "09:20-10:10"]

    def test_it_is_the_longest_strand_that_is_in_the_way(self) -> None:
        found = only("""
            - {time: 09:00-09:10, title: Coffee break}
            - parallel:
                garden: [{duration: 30m, title: A}]
                lawn: [{duration: 60m, title: B}, {duration: 10m, title: C}]
            - {time: 10:00, title: D, duration: 20m}
        """)
        assert found.code == "anchor-unreachable"
        assert pointed_at(found) == ["10:00", "B", "C"]

    def test_a_strand_is_a_sequence_of_its_own(self) -> None:
        found = only("""
            - parallel:
                garden: [{time: 09:00-10:00, title: A}, {time: 09:45-10:15, title: B}]
                lawn: [{time: 09:00-10:00, title: C}]
        """)
        assert found.code == "session-overlap"
        assert found.message == "`B` begins 15m before `A` is over"

    def test_a_gap_says_how_long_it_is(self) -> None:
        found = only("- {time: 09:00-09:30, title: A}\n- {time: 09:45-10:00, title: B}")
        assert found.code == "unplanned-gap"
        assert found.severity is Severity.WARNING
        assert found.message == "nothing is planned for 15m before `B`"
        assert found.hint == "add a break, or make `A` longer"
        assert pointed_at(found) == ["09:45-10:00", "A"]
        assert labels(found) == ["this is over before"]

    def test_a_block_with_a_start_has_one_gap_before_it(self) -> None:
        found = only("""
            - {time: 09:00-09:30, title: A}
            - start: 09:50
              parallel: {garden: [{title: B}], lawn: [{title: C}]}
        """)
        assert found.message == "nothing is planned for 20m before `B`"
        assert pointed_at(found)[0] == "09:50"

    def test_and_ends_with_the_first_that_begins_in_it(self) -> None:
        found = only("""
            - {time: 09:00-09:30, title: A}
            - start: 09:50
              parallel: {garden: [{title: B, time: 10:00-10:30}], lawn: [{title: C}]}
        """)
        assert found.message == "nothing is planned for 20m before `C`"

    @pytest.mark.parametrize(
        ("first", "second", "is_gap"),
        [
            ("room: lawn", "room: garden, start: 09:35", False),
            ("room: lawn", "room: garden, start: 09:36", True),
            ("room: lawn", "room: lawn, start: 09:35", False),
            ("room: lawn", "room: lawn, start: 09:36", True),
            ("type: closing", "start: 16:00", False),
            ("type: panel", "start: 17:00, type: meal", False),
            ("type: panel", "start: 18:00, type: reception", False),
            ("type: panel", "start: 16:59, type: meal", True),
            ("type: panel", "start: 18:00, type: panel", True),
        ],
    )
    def test_a_walk_and_free_time_are_no_gaps(
        self, first: str, second: str, *, is_gap: bool
    ) -> None:
        loaded = load_day(
            f"- {{time: 09:00-09:30, title: A, {first}}}\n- {{duration: 10m, title: B, {second}}}"
        )
        found = RULE_BY_CODE["unplanned-gap"].findings(plan_of(loaded), Context())
        assert bool(list(found)) is is_gap


class TestHours:
    def test_both_ends_of_a_session_are_held_against_the_hours(self) -> None:
        found = check(
            "hours: 09:00-12:00\nsessions: [{time: 08:45-12:30, title: A, type: networking}]"
        )
        assert [diagnostic.message for diagnostic in found] == [
            "`A` ends 30m after the day is over at 12:00",
            "`A` starts 15m before the day begins at 09:00",
        ]
        assert {diagnostic.code for diagnostic in found} == {"outside-day-hours"}
        assert {diagnostic.severity for diagnostic in found} == {Severity.WARNING}
        assert found[0].hint == "move it, or change the day's `hours`"
        assert pointed_at(found[0]) == ["A", "09:00-12:00"]
        assert labels(found[0]) == ["the day's hours"]


class TestItems:
    def test_how_much_they_are_over_is_said(self) -> None:
        found = only("""
            - time: 09:00-10:00
              title: A
              items: [{title: One, duration: 65m}, {title: Two}, {title: Three, duration: 10m}]
        """)
        assert found.code == "items-too-long"
        assert found.message == "the items of `A` take 1h15m, 15m more than the session"
        assert found.hint == "shorten an item, or give the session 1h15m"
        assert found.severity is Severity.ERROR


class TestSitting:
    """People sit for too long on some way through the day."""

    @staticmethod
    def sittings(body: str) -> list[str]:
        loaded = load_day(body, rooms=SEATS)
        assert loaded.diagnostics == ()
        return [
            finding.message
            for finding in RULE_BY_CODE["long-sitting"].findings(plan_of(loaded), Context())
        ]

    def test_it_says_from_when_to_when(self) -> None:
        found = only("""
            - {time: 09:00-10:00, title: A}
            - {time: 10:00-11:00, title: B}
        """)
        assert found.code == "long-sitting"
        assert found.severity is Severity.WARNING
        assert found.message == "people sit for 2h without a pause, 09:00-11:00"
        assert found.hint == "put a break before `B`, or shorten the sessions"
        assert pointed_at(found) == ["B", "A"]
        assert labels(found) == ["they sit down here"]

    def test_one_session_alone_is_to_be_split(self) -> None:
        found = only("- {time: 09:00-11:00, title: A}")
        assert (found.hint or "").startswith("split `A` with a break, or shorten it")
        assert found.related == ()

    @pytest.mark.parametrize(
        ("between", "is_pause"),
        [
            ("", False),
            ("- {time: 10:00-10:05, title: Coffee break}", True),
            ("- {time: 10:00-10:05, title: Lunch}", True),
            ("- {time: 10:00-10:05, title: Networking}", True),
            ("- {time: 10:00-10:05, title: Energiser}", False),
        ],
    )
    def test_a_pause_is_whatever_people_do_on_their_feet(
        self, between: str, *, is_pause: bool
    ) -> None:
        body = f"- {{time: 09:00-10:00, title: A}}\n{between}\n- {{time: 10:05-11:05, title: B}}"
        assert bool(self.sittings(body)) is not is_pause

    @pytest.mark.parametrize(("start", "is_pause"), [("10:09", False), ("10:10", True)])
    def test_ten_minutes_with_nothing_planned_are_a_pause(
        self, start: str, *, is_pause: bool
    ) -> None:
        body = f"- {{time: 09:00-10:00, title: A}}\n- {{start: {start}, duration: 60m, title: B}}"
        assert bool(self.sittings(body)) is not is_pause

    def test_an_hour_and_three_quarters_is_the_longest(self) -> None:
        assert self.sittings("- {time: 09:00-10:45, title: A}") == []
        assert self.sittings("- {time: 09:00-10:46, title: A}") != []

    def test_two_stretches_of_one_day_are_two_findings(self) -> None:
        assert self.sittings("""
            - {time: 09:00-11:00, title: A}
            - {time: 11:00-11:30, title: Coffee break}
            - {time: 11:30-13:30, title: B}
        """) == [
            "people sit for 2h without a pause, 09:00-11:00",
            "people sit for 2h without a pause, 11:30-13:30",
        ]

    def test_of_the_strands_it_is_the_one_in_which_people_sit_longest(self) -> None:
        assert self.sittings("""
            - {time: 09:00-09:30, title: A}
            - parallel:
                garden: [{title: Coffee break, duration: 15m}, {title: B, duration: 45m}]
                lawn: [{title: C, duration: 60m}]
            - {title: D, duration: 30m}
        """) == ["people sit for 2h10m without a pause, 09:00-11:10"]

    def test_a_break_in_one_strand_helps_only_those_in_it(self) -> None:
        assert self.sittings("""
            - {time: 09:00-10:00, title: A}
            - parallel:
                garden: [{title: Coffee break, duration: 50m}]
                lawn: [{title: B, duration: 50m}]
            - {title: Lunch, duration: 30m}
        """) == ["people sit for 1h55m without a pause, 09:00-10:55"]

    def test_who_is_up_before_the_block_is_over_has_had_a_pause(self) -> None:
        found = self.sittings("""
            - {time: 09:00-09:40, title: A}
            - parallel:
                garden: [{time: 09:40-10:40, title: B}]
                lawn: [{time: 09:40-10:00, title: Coffee break}, {time: 10:00-10:55, title: C}]
            - {time: 10:55-11:40, title: D}
        """)
        assert found == []

    def test_strands_that_are_each_too_long_are_each_said(self) -> None:
        assert self.sittings("""
            - parallel:
                garden: [{time: 09:00-11:00, title: A}]
                lawn: [{time: 09:00-11:10, title: B}]
        """) == [
            "people sit for 2h without a pause, 09:00-11:00",
            "people sit for 2h10m without a pause, 09:00-11:10",
        ]

    def test_a_sitting_that_comes_into_a_block_is_said_once(self) -> None:
        found = only("""
            - {time: 09:00-10:00, title: A}
            - parallel:
                garden: [{time: 10:00-11:00, title: B}]
                lawn: [{time: 10:00-11:00, title: C}]
                ballroom: [{time: 10:00-11:00, title: Coffee break}]
        """)
        assert found.message == "people sit for 2h without a pause, 09:00-11:00"
        assert pointed_at(found) == ["B", "A"]

    def test_an_empty_strand_changes_nothing(self) -> None:
        assert self.sittings("""
            - {time: 09:00-10:00, title: A}
            - parallel: {garden: [{time: 10:00-10:30, title: B}], lawn: []}
            - {time: 10:30-11:00, title: C}
        """) == ["people sit for 2h without a pause, 09:00-11:00"]

    def test_a_break_may_be_an_item(self) -> None:
        found = self.sittings("""
            - time: 09:00-12:30
              title: A
              items:
                - {title: Coffee break, duration: 10m}
                - {title: One, duration: 80m}
                - {title: Tea break, duration: 10m}
                - {title: Two, duration: 90m}
                - {title: Coffee break, duration: 20m}
            - {time: 12:30-13:30, title: B}
        """)
        assert found == []

    def test_between_breaks_that_are_items_people_may_sit_too_long(self) -> None:
        assert self.sittings("""
            - {time: 08:30-09:00, title: A}
            - time: 09:00-13:00
              title: B
              items:
                - {title: One, duration: 80m}
                - {title: Tea break, duration: 10m}
                - {title: Two, duration: 150m}
        """) == [
            "people sit for 1h50m without a pause, 08:30-10:20",
            "people sit for 2h30m without a pause, 10:30-13:00",
        ]

    def test_a_short_break_at_the_end_of_a_session_is_a_pause_as_well(self) -> None:
        found = self.sittings("""
            - time: 09:00-10:35
              title: A
              items: [{title: One, duration: 90m}, {title: Tea break, duration: 5m}]
            - {time: 10:35-11:35, title: B}
        """)
        assert found == []

    def test_whoever_comes_out_of_a_break_sits_down_after_it(self) -> None:
        found = only("""
            - time: 09:00-10:00
              title: A
              items: [{title: One, duration: 30m}, {title: Tea break, duration: 30m}]
            - {time: 10:00-12:00, title: B}
        """)
        assert (found.hint or "").startswith("split `B` with a break, or shorten it")

    def test_a_short_break_in_a_session_is_a_pause_as_well(self) -> None:
        items = "[{title: One, duration: 60m}, {title: Tea break, duration: 5m}, {title: Two}]"
        assert self.sittings(f"- {{time: 09:00-11:05, title: A, items: {items}}}") == []

    def test_a_break_at_the_beginning_of_a_session_ends_what_was_before(self) -> None:
        found = only("""
            - {time: 09:00-10:50, title: A}
            - title: B
              items: [{title: Tea break, duration: 5m}, {title: One, duration: 60m}]
        """)
        assert (found.hint or "").startswith("split `A` with a break, or shorten it")

    def test_a_session_may_be_nothing_but_a_break(self) -> None:
        found = self.sittings("""
            - {time: 09:00-09:30, title: A, items: [{title: Tea break, duration: 30m}]}
            - {time: 09:30-11:00, title: B}
        """)
        assert found == []

    def test_a_break_that_nobody_timed_is_not_counted(self) -> None:
        items = "[{title: One, duration: 60m}, {title: Tea break}, {title: Two}]"
        assert self.sittings(f"- {{time: 09:00-11:00, title: A, items: {items}}}") != []

    def test_in_a_strand_a_break_ends_a_sitting_too(self) -> None:
        assert self.sittings("""
            - parallel:
                garden: [{time: 09:00-11:00, title: A}, {title: Tea break}, {title: B}]
                lawn: [{time: 09:00-09:30, title: C}]
        """) == ["people sit for 2h without a pause, 09:00-11:00"]

    def test_of_strands_that_end_nearly_together_the_longer_is_said(self) -> None:
        assert self.sittings("""
            - {time: 09:00-10:00, title: A}
            - parallel:
                garden: [{time: 10:00-11:00, title: B}]
                lawn: [{time: 10:00-11:05, title: C}]
        """) == ["people sit for 2h05m without a pause, 09:00-11:05"]

    @pytest.mark.parametrize(("end", "is_pause"), [("10:51", False), ("10:50", True)])
    def test_ten_minutes_before_the_block_is_over_are_a_pause(
        self, end: str, *, is_pause: bool
    ) -> None:
        found = self.sittings(f"""
            - parallel:
                garden: [{{time: 09:10-{end}, title: A}}]
                lawn: [{{time: 10:00-11:00, title: B}}]
            - {{time: 11:00-11:40, title: C}}
        """)
        assert bool(found) is not is_pause

    def test_items_that_run_over_do_not_make_a_sitting_longer(self) -> None:
        loaded = load_day("""
            - time: 09:00-10:00
              title: A
              items: [{title: One, duration: 120m}, {title: Tea break, duration: 10m}]
        """)
        assert [diagnostic.code for diagnostic in planner.check(loaded)] == ["items-too-long"]


class TestMeals:
    def test_a_long_day_without_lunch(self) -> None:
        found = only("""
            - {time: 09:00-15:00, title: Site visit}
        """)
        assert found.code == "meal-missing"
        assert found.severity is Severity.WARNING
        assert found.message == "the day runs from 09:00 to 15:00 and has no lunch"
        assert found.hint == "add a session of type `meal` between 11:30 and 14:00"
        assert pointed_at(found) == ["2024-03-06"]

    @pytest.mark.parametrize("start", ["10:30", "14:01", "16:59"])
    def test_a_lunch_at_an_odd_time(self, start: str) -> None:
        body = f"- {{time: 09:00-{start}, title: Site visit}}\n- {{title: Lunch, duration: 1h}}"
        found = only(body)
        assert found.code == "meal-at-odd-hour"
        assert found.severity is Severity.ADVICE
        assert found.message == f"`Lunch` is at {start}, and not between 11:30 and 14:00"
        assert found.hint == (
            "move it, or say when lunch is usual: `rules: {meal-at-odd-hour: {lunch: …}}`"
        )
        assert pointed_at(found) == ["Lunch"]

    @pytest.mark.parametrize("start", ["10:29", "17:00"])
    def test_a_breakfast_or_a_dinner_is_no_lunch(self, start: str) -> None:
        body = f"- {{time: 09:00-{start}, title: Site visit}}\n- {{title: Meal, type: meal}}\n"
        found = only(body + "- {title: Networking, end: 19:00}")
        assert "has no lunch" in found.message

    @pytest.mark.parametrize("start", ["11:30", "14:00"])
    def test_the_window_includes_its_ends(self, start: str) -> None:
        body = f"- {{time: 09:00-{start}, title: Site visit}}\n- {{title: Lunch, duration: 4h}}"
        assert check(body) == ()

    @pytest.mark.parametrize(
        ("times", "needs_one"),
        [
            ("11:30-16:30", True),
            ("11:31-16:31", False),
            ("09:00-14:00", True),
            ("09:00-13:59", False),
            ("10:00-14:59", False),
            ("10:00-24:00", True),
        ],
    )
    def test_a_long_day_is_one_over_noon(self, times: str, *, needs_one: bool) -> None:
        found = {diagnostic.code for diagnostic in check(f"- {{time: {times}, title: Site visit}}")}
        assert ("meal-missing" in found) == needs_one

    @pytest.mark.parametrize("lunch", ["{title: Lunch, time: 12ish}", "Lunch", "{title: Lunch}"])
    def test_a_lunch_that_could_not_be_placed_is_not_missing(self, lunch: str) -> None:
        found = check(f"""
            - {{time: 09:00-11:30, title: Networking}}
            - {{time: half past, title: Networking}}
            - {lunch}
            - {{time: 13:00-15:00, title: Networking}}
        """)
        assert "meal-missing" not in {diagnostic.code for diagnostic in found}

    def test_lunch_in_one_strand_is_lunch(self) -> None:
        found = check("""
            - {time: 09:00-12:00, title: Site visit}
            - parallel:
                garden: [{title: Lunch, duration: 60m}]
                lawn: [{title: Networking, duration: 60m}]
            - {title: Networking, duration: 120m}
        """)
        assert found == ()


class TestPeople:
    @pytest.mark.parametrize(
        ("reference", "message", "hint"),
        [
            ("p-11", "`p-11` is not on the roster", "did you mean `p-1`?"),
            (
                "The Minister",
                "`The Minister` is not on the roster",
                "add them to the roster, or write an id that is on it",
            ),
            (
                "eve mfano",
                "more than one participant is called `eve mfano`",
                "write the id instead",
            ),
        ],
    )
    def test_who_is_unknown(self, roster: Path, reference: str, message: str, hint: str) -> None:
        found = only(f"- {{time: 09:00-10:00, title: A, chair: {reference}}}", roster)
        assert found.code == "unknown-person"
        assert found.severity is Severity.ERROR
        assert (found.message, found.hint) == (message, hint)
        assert pointed_at(found) == [reference]

    def test_in_a_list_the_one_who_is_unknown_is_pointed_at(self, roster: Path) -> None:
        found = check(
            """
            - time: 09:00-10:00
              title: A
              speakers: [p-1, Nobody]
              attendance: {country: Kenya, except: [p-2, No One]}
            """,
            roster,
        )
        assert [pointed_at(diagnostic) for diagnostic in found] == [["Nobody"], ["No One"]]

    def test_who_is_known_and_could_not_be_read_is_not_unknown(self, roster: Path) -> None:
        loaded = load_day("- {time: 09:00-10:00, title: A, chairs: [p-7, p-8]}", roster=roster)
        plan = plan_of(loaded)
        plan = Plan(
            plan.agenda, plan.schedule, Roster(plan.participants, broken=frozenset({"p-7"}))
        )
        found = list(RULE_BY_CODE["unknown-person"].findings(plan, Context()))
        assert [finding.message for finding in found] == ["`p-8` is not on the roster"]

    def test_nobody_is_unknown_where_nobody_is_on_the_roster(self, tmp_path: Path) -> None:
        path = tmp_path / "people.csv"
        path.write_text("id,name\n", encoding="utf-8")
        assert check("- {time: 09:00-10:00, title: A, chair: p-1}", path) == ()

    def test_whoever_is_in_two_places_is_said_with_both_roles(self, roster: Path) -> None:
        found = only(
            """
            - parallel:
                garden: [{time: 09:00-10:00, title: A, chair: Ada Mfano, speaker: p-1}]
                lawn: [{time: 09:30-10:00, title: B, speakers: [p-2, p-1]}]
            """,
            roster,
        )
        assert found.code == "double-booked"
        assert found.severity is Severity.ERROR
        assert found.message == "`p-1` is speaker of `B` and chair of `A` at the same time"
        assert found.hint == "ask somebody else, or move one of the sessions"
        assert pointed_at(found) == ["p-1", "Ada Mfano"]
        assert labels(found) == ["09:00-10:00 here"]

    def test_each_pair_is_said(self) -> None:
        found = check("""
            - parallel:
                garden: [{time: 09:00-10:00, title: A, host: Uwe}]
                lawn: [{time: 09:00-10:00, title: B, host: Uwe}]
                ballroom: [{time: 09:00-10:00, title: C, host: Uwe}]
        """)
        assert [diagnostic.message for diagnostic in found] == [
            "`Uwe` is host of `B` and host of `A` at the same time",
            "`Uwe` is host of `C` and host of `A` at the same time",
            "`Uwe` is host of `C` and host of `B` at the same time",
        ]

    @pytest.mark.parametrize("name", ["TBC", "tbd", "T.B.A.", "To be confirmed"])
    def test_nobody_in_particular_can_be_in_two_places(self, name: str) -> None:
        found = check(f"""
            - parallel:
                garden: [{{time: 09:00-10:00, title: A, host: {name}}}]
                lawn: [{{time: 09:00-10:00, title: B, host: {name}}}]
        """)
        assert [diagnostic.code for diagnostic in found] == ["unconfirmed"]

    @pytest.mark.parametrize(
        ("kind", "role"), [("panel", "moderator"), ("workshop", "facilitator")]
    )
    def test_the_role_that_is_missing_is_said(self, kind: str, role: str) -> None:
        found = only(f"- {{time: 09:00-10:00, title: A, type: {kind}, speaker: Uwe}}")
        assert found.code == "role-missing"
        assert found.severity is Severity.WARNING
        assert (found.message, found.hint) == (f"`A` has no {role}", f"add `{role}: …`")
        assert pointed_at(found) == ["A"]

    def test_a_selector_that_finds_nobody(self, roster: Path) -> None:
        found = only(
            "- {time: 09:00-10:00, title: A, attendance: {country: Togo}, chair: p-1}", roster
        )
        assert found.code == "nobody-expected"
        assert found.severity is Severity.WARNING
        assert found.message == "nobody on the roster matches whom `A` is for"
        assert found.hint == "check the spelling against the roster"
        assert pointed_at(found) == ["{country: Togo}"]

    def test_several_people_in_one_text_are_told_apart(self, roster: Path) -> None:
        found = only('- {time: 09:00-10:00, title: A, speakers: "p-1, Ben Mfano,"}', roster)
        assert found.code == "unknown-person"
        assert found.message == "`p-1, Ben Mfano,` is not one person on the roster"
        assert found.hint == "write `[p-1, Ben Mfano]`"

    def test_where_everyone_is_unknown_only_the_first_get_a_suggestion(self, roster: Path) -> None:
        people = ", ".join(f"p-1{number:02}" for number in range(30))
        found = check(f"- {{time: 09:00-10:00, title: A, speakers: [{people}]}}", roster)
        near = [diagnostic.hint for diagnostic in found]
        assert [(hint or "").startswith("did you mean") for hint in near] == [True] * 20 + [
            False
        ] * 10

    def test_who_is_expected_twice(self, roster: Path) -> None:
        found = only(
            """
            - parallel:
                ballroom: [{time: 09:00-10:00, title: A, attendance: {country: Kenya}}]
                lawn: [{time: 09:30-10:00, title: B, attendance: {organisation_type: ngo}}]
            """,
            roster,
        )
        assert found.code == "expected-twice"
        assert found.severity is Severity.WARNING
        assert found.message == (
            "2 participants (p-1 and p-2) are expected at `A` and at `B` at the same time"
        )
        assert found.hint == "leave them out of one with `except`, or move one of the sessions"
        assert pointed_at(found) == ["{organisation_type: ngo}", "{country: Kenya}"]
        assert labels(found) == ["09:00-10:00 here"]

    @pytest.mark.parametrize(
        ("attendance", "who"),
        [
            ("[p-1]", "1 participant (p-1) is"),
            ("[p-1, p-2, p-3, p-4, p-5]", "5 participants (p-1, p-2, p-3, p-4 and p-5) are"),
            ("all", "6 participants (p-1, p-2, p-3, p-4, p-5 and 1 more) are"),
        ],
    )
    def test_of_many_five_are_named(self, roster: Path, attendance: str, who: str) -> None:
        found = only(
            f"""
            - parallel:
                ballroom: [{{time: 09:00-10:00, title: A, attendance: all}}]
                lawn: [{{time: 09:30-10:00, title: B, attendance: {attendance}}}]
            """,
            roster,
        )
        assert found.message == f"{who} expected at `A` and at `B` at the same time"

    def test_sessions_that_follow_one_another_are_another_rules(self, roster: Path) -> None:
        found = only(
            """
            - {time: 09:00-10:00, title: A, attendance: [p-1]}
            - {time: 09:30-10:00, title: B, attendance: [p-1]}
            """,
            roster,
        )
        assert found.code == "session-overlap"

    def test_whoever_has_a_role_in_both_is_said_by_one_rule(self, roster: Path) -> None:
        found = only(
            """
            - parallel:
                ballroom: [{time: 09:00-10:00, title: A, chair: p-1, attendance: [p-2]}]
                lawn: [{time: 09:30-10:00, title: B, chair: p-1, attendance: [p-3]}]
            """,
            roster,
        )
        assert found.code == "double-booked"

    @pytest.mark.parametrize(
        ("consent", "message", "hint"),
        [
            (
                "no",
                "`p-2` has refused to be listed, and is in no programme for others",
                "they answered no: leave it so, give the role to somebody else, or waive it",
            ),
            (
                "",
                "`p-2` was not asked to be listed, and is in no programme for the public",
                "ask them, and fill in `list_consent` in the roster once they have answered",
            ),
        ],
    )
    def test_who_has_a_role_and_may_not_be_named(
        self, tmp_path: Path, consent: str, message: str, hint: str
    ) -> None:
        path = tmp_path / "people.csv"
        path.write_text(f"id,name,list consent\np-1,Ada,yes\np-2,Ben,{consent}\n", encoding="utf-8")
        found = only(
            "- {time: 09:00-09:30, title: A, hosts: [p-1, p-2]}\n- {title: B, host: p-2}", path
        )
        assert found.code == "role-not-listed"
        assert found.severity is Severity.ADVICE
        assert found.message == message
        assert found.hint == hint
        assert pointed_at(found) == ["p-2"]

    def test_an_event_without_organiser(self, roster: Path) -> None:
        text = dedent(f"""\
            format: 1
            event: {{id: forum, name: Forum, timezone: UTC}}
            roster: {roster.name}
            days: [{{date: 2024-03-06}}]
        """)
        (found,) = planner.check(load_text(Source("agenda.yaml", text), str(roster.parent)))
        assert found.code == "organiser-missing"
        assert found.severity is Severity.WARNING
        assert found.message == "the event has no organiser, so nobody can be invited"
        assert found.hint == "add `organiser: Name <name@example.org>` under `event`"


class TestRooms:
    @pytest.mark.parametrize(
        ("room", "hint"),
        [
            ("balroom", "did you mean `ballroom`?"),
            ("xyz", "it has `ballroom`, `garden` and `lawn`"),
        ],
    )
    def test_a_room_the_venue_does_not_have(self, room: str, hint: str) -> None:
        found = only(f"- {{time: 09:00-10:00, title: A, room: {room}}}")
        assert found.code == "unknown-room"
        assert found.severity is Severity.ERROR
        assert (found.message, found.hint) == (f"the venue has no room `{room}`", hint)
        assert pointed_at(found) == [room]

    @pytest.mark.parametrize(
        ("venue", "session", "found"),
        [
            (
                "{room: shopp, rooms: {hut: {}}}",
                "room: hut",
                [("no venue has a room `shopp`", "did you mean `shop`?")],
            ),
            (
                "{room: shop, rooms: {hut: {}}}",
                "room: hut",
                [("`shop` is a room of another venue", "it has `hut`")],
            ),
            (
                "{room: shop}",
                "room: shop",
                [("`shop` is a room of another venue", "list its rooms under `rooms`")],
            ),
            (
                "{room: hut, rooms: {hut: {}}}",
                "room: xyz",
                [("no venue has a room `xyz`", "they have `shop` and `hut`")],
            ),
            ("{room: hut, rooms: {hut: {}}}", "room: hut", []),
            ("{rooms: {hut: {}}}", "room: hut", []),
        ],
    )
    def test_rooms_of_further_venues(
        self, venue: str, session: str, found: list[tuple[str, str]]
    ) -> None:
        loaded = load_text(
            Source(
                "agenda.yaml",
                "format: 1\nevent: {id: e, name: E, timezone: UTC,\n"
                f"  venue: {{rooms: {{shop: {{}}}}}}, venues: {{sea: {venue}}}}}\n"
                "days: [{date: 2024-03-06, sessions: "
                f"[{{title: A, time: 9:00-9:30, {session}}}]}}]",
            ),
            "",
        )
        assert [(d.message, d.hint) for d in planner.check(loaded)] == found

    @pytest.mark.parametrize(
        ("track", "hint"), [("dta", "did you mean `data`?"), ("xyz", "add it under `tracks`")]
    )
    def test_a_track_the_agenda_does_not_have(self, track: str, hint: str) -> None:
        found = only(f"- {{time: 09:00-10:00, title: A, track: {track}}}")
        assert found.code == "unknown-track"
        assert found.severity is Severity.ERROR
        assert (found.message, found.hint) == (f"the agenda has no track `{track}`", hint)

    @pytest.mark.parametrize(
        ("label", "session", "hint"),
        [
            ("gardn", "{title: A}", "did you mean `garden`?"),
            ("dta", "{title: A}", "did you mean `data`?"),
            ("gardn", "{title: A, room: lawn}", None),
            ("dta", "{title: A, track: data}", None),
            ("dta", "{title: A, room: lawn}", "did you mean `data`?"),
            ("garden", "{title: A}", None),
            ("data", "{title: A}", None),
            ("Newcomers", "{title: A}", None),
        ],
    )
    def test_a_label_that_is_nearly_a_room_or_a_track(
        self, label: str, session: str, hint: str | None
    ) -> None:
        found = check(f"- start: 09:00\n  parallel: {{{label}: [{session}]}}")
        assert [diagnostic.code for diagnostic in found] == ["strand-misspelt"] * bool(hint)
        assert [diagnostic.hint for diagnostic in found] == [hint] * bool(hint)
        for diagnostic in found:
            place = diagnostic.place
            written = (place.excerpt or "")[place.column - 1 : place.end_column - 1]
            assert written == label, "the label is pointed at, and not what stands under it"
        assert {diagnostic.message for diagnostic in found} <= {
            f"`{label}` is no room and no track, only a label"
        }

    def test_two_sessions_in_one_room(self) -> None:
        found = only("""
            - parallel:
                garden: [{time: 09:00-10:00, title: A}]
                Others: [{time: 09:30-10:30, title: B, room: garden}]
        """)
        assert found.code == "room-double-booked"
        assert found.severity is Severity.ERROR
        assert found.message == "`Garden` holds `A` and `B` at the same time"
        assert found.hint == "give one of them another room or another time"
        assert pointed_at(found) == ["garden", "A"]
        assert labels(found) == ["09:00-10:00 here"]

    def test_where_the_room_was_not_written_the_title_is_pointed_at(self) -> None:
        found = only("""
            - parallel:
                Some: [{time: 09:00-10:00, title: A}]
                Others: [{time: 09:30-10:30, title: B}]
        """)
        assert pointed_at(found) == ["B", "A"]


class TestCapacity:
    def test_a_room_that_is_too_small(self, roster: Path) -> None:
        found = only("- {time: 09:00-10:00, title: A, room: garden}", roster)
        assert found.code == "over-capacity"
        assert found.severity is Severity.WARNING
        assert found.message == "`Garden` seats 4, and 6 people are expected at `A`"
        assert found.hint == "take a larger room, or say under `attendance` who it is for"
        assert pointed_at(found)[0] == "garden"
        assert labels(found) == ["the room"]

    def test_sessions_with_as_many_people_too_many_are_said_together(self, roster: Path) -> None:
        found = check(
            """
            - {time: 09:00-09:10, title: A, room: garden}
            - {time: 09:10-09:20, title: B, room: garden}
            - {time: 09:20-09:30, title: C, room: garden, attendance: {except: [p-1]}}
            - {time: 09:30-09:40, title: D, room: garden}
            - {time: 09:40-09:50, title: E, room: garden, attendance: {organisation_type: ngo}}
            """,
            roster,
        )
        assert [diagnostic.message for diagnostic in found] == [
            "`Garden` seats 4, and 6 people are expected at `A` and 2 other sessions",
            "`Garden` seats 4, and 5 people are expected at `C`",
        ]

    def test_one_other_session_is_one(self, roster: Path) -> None:
        found = only(
            """
            - {time: 09:00-09:10, title: A, room: garden}
            - {time: 09:10-09:20, title: B, room: garden}
            """,
            roster,
        )
        assert found.message.endswith("at `A` and 1 other session")

    def test_a_default_room_is_pointed_at_by_the_title(self, roster: Path) -> None:
        loaded = load_day(
            "- {time: 09:00-09:10, title: A}",
            rooms="{hall: {name: Hall, seats: 2}}",
            defaults="{room: hall}",
            roster=roster,
        )
        (found,) = planner.check(loaded)
        assert pointed_at(found)[0] == "A"

    @pytest.mark.parametrize(
        ("strands", "message"),
        [
            ("{garden: [{title: A}]}", "together seat 4, and 6 people choose"),
            ("{garden: [{title: A}, {title: B}]}", "together seat 4, and 6 people choose"),
            ("{garden: [{title: A}], ballroom: [{title: B}]}", None),
            ("{garden: [{title: A}], lawn: [{title: B}]}", None),
            ("{garden: [{title: A}], x: [{title: B, room: garden}]}", "together seat 4, and 6"),
            ("{garden: [{title: A, attendance: [p-1]}]}", None),
            ("{garden: [{title: A}, {title: B, attendance: {countr: Kenya}}]}", None),
            ("{garden: [{title: A}, {title: B, duration: soon}]}", None),
        ],
        ids=[
            "too small", "counted once", "together", "nobody counted its seats", "one room twice",
            "not a choice", "unreadable", "broken",
        ],
    )  # fmt: skip
    def test_where_people_choose_the_rooms_together_must_do(
        self, roster: Path, strands: str, message: str | None
    ) -> None:
        loaded = load_day(f"- start: 09:00\n  parallel: {strands}", rooms=SEATS, roster=roster)
        found = [
            finding.message
            for finding in RULE_BY_CODE["over-capacity"].findings(plan_of(loaded), Context())
        ]
        assert [message in text for text in found if message] == [True] * bool(message)
        assert bool(found) is bool(message)

    def test_the_block_is_pointed_at(self, roster: Path) -> None:
        found = only(
            """
            - {time: 09:00-09:10, title: A}
            - parallel:
                garden: [{title: B}]
            """,
            roster,
        )
        assert (found.place.excerpt or "").strip() == "- parallel:"
        assert found.hint == (
            "add a strand, take larger rooms, or say under `attendance` who comes"
        )


def codes(loaded: Loaded) -> list[str]:
    return [diagnostic.code for diagnostic in planner.check(loaded)]


class TestOneMistakeIsSaidOnce:
    """What follows from a mistake in the text is not said beside it."""

    DAY = """
        hours: 09:00-13:00
        sessions:
          - {title: Talk, time: 09:00-10:00}
          - {title: Coffee break, time: 10:00-10:30}
          - {title: Panel on evidence, duration: 60m, moderator: p-1, speakers: [p-2, p-3]}
          - {title: Lunch, time: 11:30-12:30}
          - {title: In the garden, duration: 30m, room: garden, attendance: {country: Kenya}}
    """

    def test_the_day_is_right_as_it_stands(self, roster: Path) -> None:
        assert check(self.DAY, roster) == ()

    @pytest.mark.parametrize(
        ("right", "wrong", "code"),
        [
            ("time: 10:00-10:30", "time: 10:00-10:3O", "bad-time"),
            ("time: 10:00-10:30", "Time: 10:00-10:30", "unknown-key"),
            ("time: 10:00-10:30", "when: 10:00-10:30", "unknown-key"),
            ("time: 10:00-10:30", "time: 10:00-09:30", "end-before-start"),
            ("time: 10:00-10:30", "time: 10:00-10:30, duration: 20m", "times-disagree"),
            ("time: 10:00-10:30", "time: 10:00-10:00", "zero-length"),
            ("{title: Coffee break, time: 10:00-10:30}", "Coffee break", "wrong-type"),
            ("Coffee break, time", "Coffee break, type: brek, time", "unknown-type"),
            ("duration: 60m", "duration: an hour or so", "bad-duration"),
            ("duration: 60m", "durration: 60m", "unknown-key"),
            ("duration: 60m", "items: [Statements]", "wrong-type"),
            ("time: 11:30-12:30", "time: 11:30-10:30", "end-before-start"),
            ("time: 11:30-12:30", "time: noon-ish", "bad-time"),
            ("title: Lunch", "title: Mittagessen, type: mael", "unknown-type"),
            ("moderator: p-1", "moderater: p-1", "unknown-key"),
            ("moderator: p-1", "led by: p-1", "unknown-key"),
            ("moderator: p-1", "moderator: {id: p-1}", "wrong-type"),
            ("moderator: p-1", "moderators: {id: p-1}", "wrong-type"),
            ("attendance: {country: Kenya}", "attendance: {country: Kenja}", "unknown-country"),
            ("attendance: {country: Kenya}", "attendence: {country: Kenya}", "unknown-key"),
            ("attendance: {country: Kenya}", "for: {country: Kenya}", "unknown-key"),
            ("attendance: {country: Kenya}", "attendance: [p-77]", "unknown-person"),
            ("moderator: p-1", "type: panl", "unknown-type"),
            ("room: garden", "room: {id: garden}", "wrong-type"),
            ("room: garden", "room: The Gardens", "unknown-room"),
            ("room: garden", "room: gardn", "unknown-room"),
            ("title: Talk", "title: Talk, id: the talk", "bad-id"),
            ("title: Talk", "title: Talk, track: Data track", "bad-id"),
            ("p-3]", "p-33]", "unknown-person"),
            ("hours: 09:00-13:00", "hours: 13:00-09:00", "end-before-start"),
        ],
    )
    def test_a_mistake(self, roster: Path, right: str, wrong: str, code: str) -> None:
        assert right in self.DAY
        loaded = load_day(self.DAY.replace(right, wrong), rooms=SEATS, roster=roster)
        assert codes(loaded) == [code]

    PARALLEL = """
        sessions:
          - {title: Talk, time: 09:00-09:30}
          - {title: Coffee break, time: 09:30-10:00}
          - parallel:
              ballroom: [{title: A, duration: 60m, chair: p-1}]
              lawn: [{title: B, duration: 60m, chair: p-2}]
          - {title: Coffee break, time: 11:00-11:30}
    """

    @pytest.mark.parametrize(
        ("right", "wrong", "code"),
        [
            ("title: B, duration: 60m", "title: B, duration: soon", "bad-duration"),
            ("{title: B, duration: 60m, chair: p-2}", "B", "wrong-type"),
            ("lawn: [{title: B", "lawn: [{title: B, room: {id: lawn}", "wrong-type"),
            ("- parallel:", "- start: half past nine\n    parallel:", "bad-time"),
            ("- parallel:", "- Start: 10:00\n    parallel:", "unknown-key"),
            ("11:00-11:30", "10:45-11:30", "anchor-unreachable"),
            ("chair: p-2", "chair: p-1", "double-booked"),
        ],
    )
    def test_a_mistake_beside_a_block(
        self, roster: Path, right: str, wrong: str, code: str
    ) -> None:
        loaded = load_day(self.PARALLEL, rooms=SEATS, roster=roster)
        assert codes(loaded) == []
        text = dedent(self.PARALLEL)
        assert right in text
        assert codes(load_day(text.replace(right, wrong), rooms=SEATS, roster=roster)) == [code]

    def test_two_sessions_with_one_id(self, roster: Path) -> None:
        body = """
            - {time: 09:00-09:30, title: A, id: a, room: lawn, attendance: all}
            - {time: 09:30-10:00, title: B, id: a, room: garden, attendance: {country: Kenya}}
            - parallel:
                ballroom: [{title: C, id: a, duration: 10m, attendance: {country: Kenya}}]
                lawn: [{title: D, duration: 10m, attendance: {country: Uganda}}]
        """
        assert codes(load_day(body, rooms=SEATS, roster=roster)) == ["duplicate-id"] * 2

    @pytest.mark.parametrize(
        ("label", "found"),
        [
            ("gardn", ["strand-misspelt"]),
            ("dta", ["strand-misspelt", "room-double-booked"]),
            ("Newcomers", ["room-double-booked"]),
        ],
    )
    def test_a_strand_in_the_default_room_by_mistake(self, label: str, found: list[str]) -> None:
        body = f"""
            - parallel:
                ballroom: [{{time: 09:00-10:00, title: A}}]
                {label}: [{{time: 09:00-10:00, title: B}}]
        """
        assert sorted(codes(load_day(body))) == sorted(found)

    def test_a_roster_that_is_not_there(self, tmp_path: Path) -> None:
        loaded = load_day(self.DAY, rooms=SEATS, roster=tmp_path / "gone.csv")
        assert codes(loaded) == ["roster-not-found"]

    def test_an_end_that_nobody_wrote_is_not_held_against_an_anchor(self) -> None:
        body = """
            - {time: 09:00, title: A}
            - {time: 9.3o, title: B}
            - {time: 09:45-10:15, title: C}
        """
        assert codes(load_day(body)) == ["bad-time"]
        written = body.replace("title: A", "title: A, duration: 1h")
        assert codes(load_day(written)) == ["bad-time", "session-overlap"]

    def test_an_unknown_person_in_two_places(self, roster: Path) -> None:
        body = """
            - parallel:
                ballroom: [{time: 09:00-10:00, title: A, chair: p-77}]
                lawn: [{time: 09:00-10:00, title: B, chair: p-77}]
        """
        assert codes(load_day(body, rooms=SEATS, roster=roster)) == ["unknown-person"] * 2

    def test_one_day_twice(self) -> None:
        day = "- date: 2024-03-06\n  sessions: [{time: 09:00-10:00, title: A, chair: Uwe}]\n"
        assert codes(load_days(day + day)) == ["days-out-of-order"]


def test_findings_come_in_the_order_of_their_places(roster: Path) -> None:
    found = check(
        """
        - {time: 09:00-10:00, title: A, room: garden, chair: p-9}
        - {time: 10:30-11:00, title: B, room: nowhere}
        """,
        roster,
    )
    places = [(diagnostic.place.line, diagnostic.place.column) for diagnostic in found]
    assert places == sorted(places)
    assert [diagnostic.code for diagnostic in found] == [
        "over-capacity", "unknown-person", "unplanned-gap", "unknown-room"
    ]  # fmt: skip


def test_what_could_not_be_read_at_all_is_not_checked() -> None:
    loaded = load_text(Source("agenda.yaml", "days: ["), "")
    assert planner.check(loaded) == loaded.diagnostics != ()
