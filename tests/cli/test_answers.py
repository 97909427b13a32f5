"""What people answered, in every list, file and workbook of the team, and in nothing of others'."""

import csv
import io
import json
from pathlib import Path

import pytest
from openpyxl import load_workbook
from releases import answer, release

from cli.running import Ran, Runner
from planner.building import build
from planner.loading import load
from planner.output import Written
from planner.vocabulary.audience import Audience

AGENDA = """\
format: 1
event: {id: forum, name: Forum, timezone: Asia/Bangkok, organiser: desk@example.org}
roster: people.csv
days:
  - date: 2024-03-06
    sessions:
      - {time: 09:00-10:00, title: Opening, host: p-1}
      - {time: 10:00-11:00, title: What works}
"""
PEOPLE = """\
id,name,email,list consent,confirmed
p-1,Ada Sample,ada@example.org,yes,yes
p-2,Ben Draft,ben@example.org,yes,
p-3,Chan Outline,chan@example.org,yes,
"""


def forum(folder: Path, *said: tuple[str, str, str]) -> Path:
    """A forum that was released, and what people said: their id, a word, and a session."""
    agenda = folder / "forum.yaml"
    agenda.write_text(AGENDA, encoding="utf-8")
    (folder / "people.csv").write_text(PEOPLE, encoding="utf-8")
    release(agenda)
    for person, word, session in said:
        answer(agenda, [(person, word)], session)
    return agenda


SAID = (("p-1", "accepted", "opening"), ("p-2", "declined", "opening"),
        ("p-2", "declined", "what-works"), ("p-3", "maybe", "opening"))  # fmt: skip


@pytest.fixture
def answered(run: Runner) -> Runner:
    forum(run.folder, *SAID)
    return run


def rows(ran: Ran) -> list[dict[str, str]]:
    assert ran.code == 0, ran.err
    return list(csv.DictReader(io.StringIO(ran.out.removeprefix("\ufeff"))))


def test_a_list_says_what_everyone_answered(answered: Runner) -> None:
    found = rows(answered("roster", "forum.yaml", "--list", "answers", "--format", "csv"))
    shown = {row["Name"]: (row["Invited to"], row["Accepted"], row["Declined"], row["Maybe"],
                           row["Not answered"], row["Declines"]) for row in found}  # fmt: skip
    assert shown == {
        "Ada Sample": ("2", "1", "0", "0", "1", ""),
        "Ben Draft": ("2", "0", "2", "0", "0", "Opening; What works"),
        "Chan Outline": ("2", "0", "0", "1", "1", ""),
    }
    assert "Ben Draft" in answered("roster", "forum.yaml", "--list", "answers").out
    document = answered("roster", "forum.yaml", "--list", "answers", "--format", "json")
    assert len(json.loads(document.out)["rows"]) == 3


def test_the_door_list_leaves_out_who_declined(answered: Runner) -> None:
    found = rows(answered("roster", "forum.yaml", "--list", "expected", "--format", "csv"))
    assert {(row["Name"], row["Answer"]) for row in found} == {
        ("Ada Sample", "accepted"), ("Ada Sample", "not answered"),
        ("Chan Outline", "maybe"), ("Chan Outline", "not answered"),
    }  # fmt: skip


@pytest.mark.parametrize("audience", ["public", "participants"])
@pytest.mark.parametrize("listing", ["answers", "expected"])
def test_others_are_shown_nothing_of_it(answered: Runner, listing: str, audience: str) -> None:
    ran = answered("roster", "forum.yaml", "--list", listing, "--audience", audience)
    for word in ("Ben", "declined", "maybe", "accepted"):
        assert word not in ran.out


def test_one_who_declined_is_shown_a_day_without_it(answered: Runner) -> None:
    assert "Opening" not in answered("show", "forum.yaml", "--for", "p-2").out
    assert "Opening" in answered("show", "forum.yaml", "--for", "p-3").out


def test_who_declined_and_has_a_role_is_found(run: Runner) -> None:
    forum(run.folder, ("p-1", "declined", "opening"))
    ran = run("check", "forum.yaml")
    assert "role-declined" in ran.out
    assert "`p-1` has declined a session in which they have a role" in ran.out
    assert "Ada" not in ran.text
    assert "Ada Sample" in run("show", "forum.yaml").out  # still in the programme


# Files


def files(folder: Path, *said: tuple[str, str, str]) -> Written:
    readers = [one for one in Audience if one < Audience.RESTRICTED]
    return build(load(forum(folder, *said)), folder / "out", audiences=readers)


def test_a_build_has_them_for_the_team_and_for_nobody_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1709251200")  # not when each was written
    (tmp_path / "with").mkdir()
    (tmp_path / "without").mkdir()
    built, plain = files(tmp_path / "with", *SAID), files(tmp_path / "without")
    before = {one.path: one.content for one in plain.artifacts}
    changed = {one.path: one for one in built.artifacts if before.get(one.path) != one.content}
    assert any("answers" in path for path in changed)
    for artifact in changed.values():
        assert artifact.audience >= Audience.TEAM
    # One's own agenda lacks what one declined; one's own invites repeat one's own answer.
    assert {path for path, artifact in changed.items() if artifact.person} == {
        "invites/p-2/my-agenda.ics",
        *(f"invites/{person}/requests/{session}.ics" for person, _, session in SAID),
    }


def test_the_workbook_has_a_sheet_of_them(run: Runner) -> None:
    forum(run.folder, *SAID)
    assert run("workbook", "forum.yaml", "-o", "team.xlsx", "--audience", "team").code == 0
    book = load_workbook(run.folder / "team.xlsx")
    values = [cell.value for row in book["Answers"].iter_rows() for cell in row]
    assert "Ben Draft" in values
    assert "Opening; What works" in values
    show = [cell.value for row in book["Run of show"].iter_rows() for cell in row]
    assert {"Accepted", "Declined", "Maybe", "Not answered"} <= set(show)
    assert run("workbook", "forum.yaml", "-o", "all.xlsx", "--audience", "participants").code == 0
    assert "Answers" not in load_workbook(run.folder / "all.xlsx").sheetnames
