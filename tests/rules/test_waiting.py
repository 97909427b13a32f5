"""What the rules could not look at, and that waivers for it are left alone."""

from datetime import date
from pathlib import Path

import pytest

from planner.checking import examine
from planner.loading import Loaded, load_text
from planner.rules.waiting import NOTHING_WAITS, Waiting, all_waiting
from planner.text.diagnostics import Diagnostic
from planner.text.source import Source

HEAD = """\
format: 1
event: {id: forum, name: Forum, timezone: Africa/Nairobi,
  venue: {rooms: {simba: {name: Simba Hall, also: [lion]}}}}
defaults: {room: simba}
"""
DAYS = """\
days:
  - date: 2027-03-17
    sessions:
      - {time: 09:00-10:00, title: Opening, id: opening, speaker: Zuri}
      - {time: 10:00-10:20, title: Tea}
  - date: 2027-03-18
    sessions:
      - {time: 09:00-10:00, title: Mapping, id: mapping}
      - {time: 10:00-10:30, title: Closing, id: closing}
"""
CLASH = DAYS.replace("time: 10:00-10:30", "time: 09:30-10:30")
UNREADABLE = DAYS.replace("title: Tea", "title: Tea, colour: red")
NO_TIME = DAYS.replace("time: 10:00-10:30", "time: soon")


def load(days: str, more: str = "") -> Loaded:
    return load_text(Source("forum.yaml", HEAD + days + more), "")


def waiting(days: str) -> Waiting:
    return examine(load(days)).waiting


def unused(days: str, *waivers: str, more: str = "") -> list[Diagnostic]:
    """What is said of waivers that nothing needs."""
    written = "".join(f"  - {{{waiver}, reason: so, by: Maya}}\n" for waiver in waivers)
    checked = examine(load(days, f"waivers:\n{written}{more}"))
    return [found for found in checked.diagnostics if found.code == "waiver-unused"]


def said(days: str, *waivers: str, more: str = "") -> list[str]:
    return [found.message for found in unused(days, *waivers, more=more)]


class TestWaiting:
    def test_nothing_waits_where_all_can_be_looked_at(self) -> None:
        assert waiting(DAYS) == NOTHING_WAITS
        assert waiting(DAYS).is_over

    def test_a_day_waits_while_its_times_contradict_each_other(self) -> None:
        assert waiting(CLASH) == Waiting(dates=(date(2027, 3, 18),))
        assert not waiting(CLASH).is_over

    def test_errors_in_the_text_are_waited_for(self) -> None:
        assert waiting(UNREADABLE) == Waiting(has_errors=True)

    def test_a_session_without_its_time_lets_its_day_wait(self) -> None:
        assert waiting(NO_TIME) == Waiting(has_errors=True, dates=(date(2027, 3, 18),))

    def test_everything_waits_for_a_file_that_cannot_be_read(self) -> None:
        assert examine(load_text(Source("forum.yaml", "a: ["), "")).waiting == Waiting(True)

    def test_what_waits_in_several_files_is_put_together(self) -> None:
        days = date(2027, 3, 18), date(2027, 3, 17)
        each = [Waiting(has_errors=True, dates=days[:1]), Waiting(dates=days), NOTHING_WAITS]
        assert all_waiting(each) == Waiting(has_errors=True, dates=days[::-1])
        assert all_waiting([]).is_over
        assert all_waiting([NOTHING_WAITS, Waiting(is_unread=True)]) == Waiting(is_unread=True)


class TestWaiversMeanwhile:
    WAIVER = "rule: long-sitting, at: mapping"

    def test_a_waiver_is_unused_once_all_was_looked_at(self) -> None:
        (message,) = said(DAYS, self.WAIVER)
        assert message == "`long-sitting` finds nothing at `mapping` to be waived"

    @pytest.mark.parametrize("days", [CLASH, UNREADABLE, NO_TIME])
    def test_no_waiver_is_unused_while_something_waits(self, days: str) -> None:
        assert said(days, self.WAIVER) == []

    def test_a_rule_that_is_off_is_why_nothing_is_found(self) -> None:
        (message,) = said(DAYS, self.WAIVER, more="rules: {long-sitting: off}\n")
        assert message == "`long-sitting` finds nothing at `mapping` to be waived: it is off"

    @pytest.mark.parametrize("days", [DAYS, CLASH, UNREADABLE])
    def test_a_rule_that_is_none_is_told_at_once(self, days: str) -> None:
        (found,) = unused(days, "rule: long-siting, at: mapping")
        assert found.message == "no rule is called `long-siting`"
        assert found.hint == "did you mean `long-sitting`?"
        assert found.repair is not None
        assert [change.text for change in found.repair.changes] == ["long-sitting"]
        assert found.place.excerpt is not None
        assert found.place.excerpt[found.place.column - 1 :].startswith("long-siting")

    def test_a_rule_like_none_there_is_has_no_repair(self) -> None:
        (found,) = unused(DAYS, "rule: syntax-error, at: mapping")
        assert found.repair is None
        assert "a mistake in the text can only be mended" in str(found.hint)

    @pytest.mark.parametrize(
        ("place", "hint", "written"),
        [
            ("maping", "did you mean `mapping`?", "mapping"),
            ("17 March", "did you mean `2027-03-17`?", "2027-03-17"),
            ("March 18", "did you mean `2027-03-18`?", "2027-03-18"),
            ("thursday", "did you mean `2027-03-18`?", "2027-03-18"),
            ("day 9", "there are 2 days", None),
            ("xyzzy", "write an id or a title, a date as `2027-03-31`, `day 2`, or `event`", None),
        ],
    )
    def test_a_place_that_is_none_is_named(
        self, place: str, hint: str, written: str | None
    ) -> None:
        (found,) = unused(DAYS, f"rule: long-sitting, at: {place}")
        assert found.message == f"no session, person, room or day is called `{place}`"
        assert found.hint == hint
        repair = found.repair
        assert (repair.changes[0].text if repair else None) == written

    def test_of_one_day_there_is_one(self) -> None:
        one = DAYS[: DAYS.index("  - date: 2027-03-18")]
        (found,) = unused(one, "rule: long-sitting, at: day 2")
        assert found.hint == "there is 1 day"

    def test_each_place_that_is_none_is_shown_where_it_stands(self) -> None:
        (found,) = unused(DAYS, "rule: long-sitting, at: [mapping, maping]")
        assert str(found.place.excerpt)[found.place.column - 1 :].startswith("maping]")

    def test_a_place_may_be_in_what_could_not_be_read(self) -> None:
        assert said(UNREADABLE, "rule: long-sitting, at: maping") == []
        assert len(said(CLASH, "rule: long-sitting, at: maping")) == 1

    @pytest.mark.parametrize(
        "place", ["Mapping", "Zuri", "lion", "Simba hall", "DAY 2", "2027-03-17", "event"]
    )
    def test_what_is_there_is_known_by_each_of_its_names(self, place: str) -> None:
        (message,) = said(DAYS, f"rule: long-sitting, at: {place}")
        assert "finds nothing at" in message

    def test_people_on_the_roster_are_known_and_never_offered(self, tmp_path: Path) -> None:
        (tmp_path / "people.csv").write_text("id,name,also known as\np-1,Amina Sample,Mina\n")
        waivers = "".join(
            f"  - {{rule: long-sitting, at: {place}, reason: so}}\n"
            for place in ("Amina Sample", "Mina", "p-1", "Amina Sampl")
        )
        text = f"{HEAD}roster: people.csv\n{DAYS.replace(', speaker: Zuri', '')}waivers:\n{waivers}"
        checked = examine(load_text(Source("forum.yaml", text), str(tmp_path)))
        found = [each for each in checked.diagnostics if each.code == "waiver-unused"]
        assert ["finds nothing" in each.message for each in found] == [True, True, True, False]
        assert found[-1].repair is None
        assert "Amina Sample" not in f"{found[-1].hint}"
