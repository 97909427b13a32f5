"""What the ledgers beside an agenda say of it when it is read."""

from dataclasses import replace
from pathlib import Path

import pytest
from releases import answer, release

from ledger.ledgers import reply, told
from planner.files import read_whole
from planner.ledger.answers import is_stale
from planner.ledger.store import About, Ledger, create
from planner.loading import load, load_from
from planner.model.telling import Answer
from planner.schedule.plan import Plan
from planner.text.diagnostics import Severity

AGENDA = """\
format: 1
event: {id: forum, name: Forum, timezone: Asia/Bangkok, organiser: desk@example.org}
roster: people.csv
days:
  - date: 2024-03-06
    sessions:
      - {time: 09:00-10:00, title: Opening}
      - {time: 10:00-11:00, title: What works}
"""
PEOPLE = "id,name,email\np-1,Ada Sample,person1@example.org\np-2,Ben Draft,person2@example.org\n"


@pytest.fixture
def agenda(tmp_path: Path) -> Path:
    path = tmp_path / "forum.yaml"
    path.write_text(AGENDA, encoding="utf-8")
    (tmp_path / "people.csv").write_text(PEOPLE, encoding="utf-8")
    release(path)
    answer(path, [("p-1", "declined"), ("p-2", "maybe")], "opening")
    return path


def plan_of(path: Path) -> Plan:
    loaded = load(path)
    assert loaded.is_whole, loaded.diagnostics
    assert loaded.plan is not None
    return loaded.plan


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_answers_are_there_by_session_and_person(agenda: Path) -> None:
    assert plan_of(agenda).answers == {
        ("opening", "p-1"): Answer.DECLINED, ("opening", "p-2"): Answer.TENTATIVE,
    }  # fmt: skip


def test_without_the_private_ledger_everyone_is_expected(agenda: Path) -> None:
    (agenda.parent / "forum.told.sqlite").unlink()
    plan = plan_of(agenda)
    assert plan.answers == {}
    assert plan.releases is not None


def test_without_a_release_there_are_no_answers(agenda: Path) -> None:
    (agenda.parent / "forum.releases.yaml").unlink()
    assert plan_of(agenda).answers == {}


def test_a_version_of_before_has_no_answers_of_now(agenda: Path) -> None:
    loaded = load_from(read_whole, str(agenda), with_answers=False)
    assert loaded.plan is not None
    assert loaded.plan.answers == {}
    assert loaded.plan.releases is not None


def test_an_answer_to_what_was_asked_before_holds_no_more(agenda: Path) -> None:
    plan = plan_of(agenda)
    assert plan.releases is not None
    uid = plan.releases.sessions[0].uid
    path = agenda.parent / "forum.told.sqlite"
    path.unlink()
    create(str(path), About("forum", plan.releases.ledger, "no secret"))
    with Ledger(str(path), "forum", writes=True) as ledger:
        for person in (1, 2, 3):
            ledger.answer(reply(person, Answer.DECLINED, uid=uid))
        # p-1 was asked anew since, p-2 was told what needs no answer, p-3 nothing of late.
        ledger.keep(told(1, uid=uid, sequence=1))
        ledger.keep(replace(told(2, uid=uid, sequence=3), asked=0))
        stale = [key.contact for key, one in ledger.replies().items()
                 if is_stale(one, ledger.told())]  # fmt: skip
    assert stale == ["person1@example.org"]
    assert set(plan_of(agenda).answers) == {("opening", "p-2"), ("opening", "p-3")}


def test_an_answer_stays_with_a_session_that_got_another_title(agenda: Path) -> None:
    """Its id is made from the title, and calendars know it by what does not change."""
    answer(agenda, [("p-1", "declined")], "what-works")
    edit(agenda, "title: What works", "title: What does not")
    plan = plan_of(agenda)
    assert plan.answers["what-does-not", "p-1"] is Answer.DECLINED
    assert ("what-works", "p-1") not in plan.answers


def test_an_answer_to_what_was_taken_out_is_nobodys(agenda: Path) -> None:
    edit(agenda, "      - {time: 09:00-10:00, title: Opening}\n", "")
    assert plan_of(agenda).answers == {}
    release(agenda)
    edit(agenda, "sessions:\n", "sessions:\n      - {time: 08:00-09:00, title: Opening}\n")
    # It was cancelled in everybody's calendar: they are asked anew.
    assert plan_of(agenda).answers == {}


def test_while_a_program_sends_answers_are_left_out_and_that_is_said(agenda: Path) -> None:
    with Ledger(str(agenda.parent / "forum.told.sqlite"), "forum", writes=True):
        loaded = load(agenda)
    (found,) = loaded.diagnostics
    assert (found.code, found.severity) == ("ledger-unusable", Severity.WARNING)
    assert "nobody's answers are counted" in found.message
    assert loaded.is_whole
    assert loaded.plan is not None
    assert loaded.plan.answers == {}


def test_a_damaged_ledger_stops_what_would_go_by_it(agenda: Path) -> None:
    path = agenda.parent / "forum.told.sqlite"
    path.write_bytes(path.read_bytes()[:4_500])
    loaded = load(agenda)
    (found,) = loaded.diagnostics
    assert (found.code, found.severity) == ("ledger-unusable", Severity.ERROR)
    assert found.place.path.endswith("forum.told.sqlite")
    assert "example.org" not in found.message + (found.hint or "")


def test_two_releases_in_one_file_are_none(agenda: Path) -> None:
    """As a merge of two branches may leave it."""
    path = agenda.parent / "forum.releases.yaml"
    path.write_text(path.read_text("utf-8") + path.read_text("utf-8"), encoding="utf-8")
    loaded = load(agenda)
    assert {one.code for one in loaded.diagnostics} == {"duplicate-key"}
    assert loaded.plan is not None
    assert loaded.plan.releases is None
    assert not loaded.is_whole
