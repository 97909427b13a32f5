"""`planner workbook sync`: what it shows, what it asks, and its exit codes."""

import json
from pathlib import Path

import pytest
from syncing.desk import Desk, add, copy_row, delete, desk, put

from cli.running import Runner
from planner.locking import is_locked, locked

NAMES = ("workbook", "sync", "forum.team.xlsx", "forum.yaml")


@pytest.fixture
def forum(run: Runner) -> Desk:
    return desk(run.folder).export()


@pytest.mark.usefixtures("forum")
def test_an_untouched_workbook_has_nothing_to_bring(run: Runner) -> None:
    ran = run(*NAMES, "--write")
    assert (ran.code, ran.out) == (0, "")
    assert ran.err == "Nothing to bring home.\n"


def test_what_would_come_home_is_shown_by_participant_and_field(run: Runner, forum: Desk) -> None:
    forum.edit(
        put("p-001", "Organisation", "Coral Trust"), put("p-001", "Notes", None),
        put("p-003", "Country", "Samoa"), put("p-003", "Phone", "+61 491 570 006"),
        add(Name="Eve Added", Country="Tonga"),
    )  # fmt: skip
    before = forum.roster.read_bytes(), forum.workbook.read_bytes()
    ran = run(*NAMES)
    assert ran.code == 0
    lines = ran.out.splitlines()
    assert lines[0] == "Comes home from the workbook"
    said = [line.split() for line in lines[1:5]]
    assert sorted(words[-1] for words in said) == ["changed", "changed", "emptied", "in"]
    assert "New participants" in lines
    assert "p-005  row 8: name and country" in ran.out
    # What it holds about people is not for whoever looks over a shoulder.
    assert not any(word in ran.out + ran.err for word in ("Coral", "Samoa", "491", "Eve"))
    assert "Nothing was written; `--write` changes people.csv and forum.team.xlsx." in ran.err
    assert (forum.roster.read_bytes(), forum.workbook.read_bytes()) == before


def test_both_files_are_written_when_asked(run: Runner, forum: Desk) -> None:
    forum.edit(put("p-001", "Organisation", "Coral Trust"))
    ran = run(*NAMES, "--write")
    assert ran.code == 0
    assert "Changed people.csv and forum.team.xlsx." in ran.err
    assert "The other sheets are as they were" in ran.err
    assert forum.value("p-001", "organisation") == "Coral Trust"
    assert run(*NAMES).err == "Nothing to bring home.\n"


def test_a_conflict_is_shown_side_by_side_and_decided(run: Runner, forum: Desk) -> None:
    forum.edit_roster("UNICEF", "UNESCO").edit(
        put("p-004", "Organisation", "UNDP"), put("p-001", "Notes", "Quiet")
    )
    ran = run(*NAMES, "--write")
    assert ran.code == 1
    assert "p-004.organisation" in ran.out
    assert "workbook  UNDP" in ran.out
    assert "roster    UNESCO" in ran.out
    assert "`--take p-004.organisation=workbook` or `--take p-004.organisation=roster`" in ran.out
    assert forum.value("p-001", "notes") == "Quiet"
    ran = run(*NAMES, "--take", "p-004.organisation=workbook", "--write")
    assert ran.code == 0
    assert "→ workbook" in ran.out
    assert forum.value("p-004", "organisation") == "UNDP"


def test_an_emptied_cell_in_conflict_is_shown_as_empty(run: Runner, forum: Desk) -> None:
    forum.edit_roster("UNICEF", "UNESCO").edit(put("p-004", "Organisation", None))
    assert "workbook  (empty)" in run(*NAMES, "--take", "roster").out


@pytest.mark.usefixtures("forum")
@pytest.mark.parametrize(
    ("taken", "said"),
    [
        (["everything"], "write workbook, roster, or p-003.arrival=workbook"),
        (["=workbook"], "write workbook, roster, or"),
        (["p-001.notes=mine"], "write workbook, roster, or"),
        (["workbook", "roster"], "everything cannot be taken from both"),
        (["p-001=workbook", "p-001=roster"], "p-001 cannot be taken from both"),
    ],
)
def test_misuse_of_take_is_answered(taken: list[str], said: str, run: Runner) -> None:
    ran = run(*NAMES, *(word for each in taken for word in ("--take", each)))
    assert ran.code == 2
    assert said in ran.err


def test_a_decision_about_nothing_is_answered(run: Runner, forum: Desk) -> None:
    forum.edit_roster("UNICEF", "UNESCO").edit(put("p-004", "Organisation", "UNDP"))
    ran = run(*NAMES, "--take", "p-004.organization=workbook")
    assert ran.code == 1
    assert "there is nothing to decide about `p-004.organization`" in ran.err
    assert "did you mean `p-004.organisation`?" in ran.err


def test_what_is_asked_and_what_is_to_know(run: Runner, forum: Desk) -> None:
    forum.edit(
        copy_row("p-003", Name="Copy"), put("p-001", "Arrival", "07/08/2027"),
        put("p-002", "ID", "p-200"), delete("p-004"),
    )  # fmt: skip
    forum.roster.write_text(
        forum.roster.read_text("utf-8") + "p-009,Ina Late" + "," * 18 + "\n", "utf-8"
    )
    forum.edit_roster("p-003,Céline Épreuve", "p-003,Céline Essai")
    ran = run(*NAMES)
    assert ran.code == 1
    assert "Only in one of the two" in ran.out
    assert "p-004  deleted in the workbook, and stays on the roster" in ran.out
    assert "`--remove-deleted` removes them, `--take p-004=roster` puts the row back" in ran.out
    assert "Does not come home as it is" in ran.out
    assert "`--as-new` takes it for a new participant; else delete it" in ran.out
    assert "--dates day-first" in ran.out
    assert "the id of `p-002` was changed, and stays as it is" in ran.out
    assert "the workbook gets rows for 1 participant of the roster: p-009" in ran.out
    assert "Nothing was written; `--write` changes forum.team.xlsx." in ran.err


def test_who_the_agenda_names_is_said_with_the_line(run: Runner, forum: Desk) -> None:
    forum.edit(delete("p-002"))
    for options in ((), ("--remove-deleted",)):
        ran = run(*NAMES, *options)
        assert "stays on the roster: the agenda names them at line 13" in ran.out


def test_columns_of_the_team_are_named(run: Runner, forum: Desk) -> None:
    def paid(_desk: Desk, sheet: object) -> None:
        sheet.cell(3, 40).value = "Paid"  # type: ignore[attr-defined]  # a worksheet

    forum.edit(paid, put("p-001", "Notes", None))
    assert (
        "a column of the team's own, kept in the workbook and not read: `Paid`" in run(*NAMES).out
    )


def test_the_rules_say_what_they_find_afterwards(run: Runner, forum: Desk) -> None:
    forum.edit(put("p-001", "E-mail", None))
    ran = run(*NAMES)
    assert "After this:" in ran.err
    assert "email-missing" in ran.err


def test_json_says_the_same_to_programs(run: Runner, forum: Desk) -> None:
    forum.edit_roster("UNICEF", "UNESCO").edit(
        put("p-004", "Organisation", "UNDP"), put("p-001", "Notes", "Quiet"), delete("p-003"),
        add(Name="Eve Added"), put("p-002", "Country", "Korea"),
    )  # fmt: skip
    ran = run(*NAMES, "--format", "json", "--write")
    assert ran.code == 1
    told = json.loads(ran.out)
    assert told["written"] is True
    assert told["is_settled"] is False
    assert told["changed"] == [
        {"participant": "p-001", "field": "notes", "place": told["changed"][0]["place"],
         "change": "changed"}
    ]  # fmt: skip
    (conflict,) = told["conflicts"]
    assert (conflict["workbook"], conflict["roster"], conflict["taken"]) == ("UNDP", "UNESCO", None)
    assert told["added"][0]["participant"] == "p-005"
    assert told["absent"] == [{"participant": "p-003", "fate": "kept", "named_at": []}]
    assert told["remarks"][0]["is_open"] is True
    assert "Quiet" not in ran.out


def test_a_long_list_is_cut_on_the_screen(run: Runner, forum: Desk) -> None:
    forum.edit(*(add(Name=f"Guest {number}") for number in range(70)))
    assert "… and 10 lines more; `--format json` has all" in run(*NAMES).out


def test_files_that_are_not_there_or_mistaken(run: Runner, forum: Desk) -> None:
    ran = run("workbook", "sync", "nowhere.xlsx", "forum.yaml")
    assert ran.code == 1
    assert "there is no such file" in ran.err
    ran = run("workbook", "sync", "forum.yaml", "forum.team.xlsx")
    assert ran.code == 1
    assert "name the workbook first and the agenda second" in ran.err
    forum.agenda.write_text("format: 1\n", "utf-8")
    ran = run(*NAMES)
    assert ran.code == 1
    assert "Nothing was compared: this must be mended first." in ran.err


def test_an_open_workbook_is_said_so_before_and_refused_on_write(run: Runner, forum: Desk) -> None:
    forum.edit(put("p-001", "Organisation", "Coral Trust"))
    Path("~$forum.team.xlsx").write_bytes(b"")
    assert "is open in Excel: close it before `--write`" in run(*NAMES).err
    ran = run(*NAMES, "--write")
    assert ran.code == 1
    assert "is open in Excel" in ran.err
    assert forum.value("p-001", "organisation") == "Reef Watch"


def test_a_file_that_may_not_be_written(
    run: Runner, forum: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    forum.edit(put("p-001", "Organisation", "Coral Trust"))
    monkeypatch.setattr("planner.output.os.access", lambda *_: False)
    ran = run(*NAMES, "--write")
    assert ran.code == 1
    assert "is read-only" in ran.err
    assert forum.value("p-001", "organisation") == "Reef Watch"


def test_a_locked_workbook_is_opened_with_the_password_of_a_file(run: Runner, forum: Desk) -> None:
    forum.edit(put("p-001", "Organisation", "Coral Trust"))
    forum.workbook.write_bytes(locked(forum.workbook.read_bytes(), "four words of ours"))
    ran = run(*NAMES)
    assert ran.code == 1
    assert "locked with a password" in ran.err
    run.write("password", "four words of ours\n").chmod(0o600)
    ran = run(*NAMES, "--password-file", "password", "--write")
    assert (ran.code, forum.value("p-001", "organisation")) == (0, "Coral Trust")
    assert is_locked(forum.workbook.read_bytes())
