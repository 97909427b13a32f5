"""`planner logistics`."""

import csv
import io
import json
import os
from pathlib import Path
from typing import Any

import icalendar
import openpyxl
import pytest
from plans import ROOT

from cli.running import Runner
from cli.terminals import Terminal
from planner.locking import is_locked, unlocked
from planner.tables.listing import Listing
from planner.tables.logistics.listings import LOGISTICS_LISTINGS
from planner.vocabulary.audience import Audience

EXAMPLE = ROOT / "examples" / "logistics.yaml"
TEN_LINES = ROOT / "examples" / "ten-lines.yaml"


def cells(workbook: bytes) -> list[object]:
    """What the cells of a workbook's first sheet hold."""
    sheet: Any = openpyxl.load_workbook(io.BytesIO(workbook)).worksheets[0]
    return [cell.value for row in sheet.iter_rows() for cell in row]


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1807000000")  # 6 April 2027


def test_without_a_list_it_says_which_there_are_and_what_is_missing(run: Runner) -> None:
    ran = run("logistics", EXAMPLE)
    assert ran.code == 0
    assert [line.split()[0] for line in ran.out.splitlines()[1:]] == [
        listing.key for listing in LOGISTICS_LISTINGS
    ]
    assert "1 participant without a time of arrival" in ran.out
    assert "`--audience restricted` shows it" in ran.out
    assert ran.err == "`planner logistics FILE LIST` shows one of them.\n"


def test_an_agenda_without_any_of_it_says_what_each_list_needs(run: Runner) -> None:
    ran = run("logistics", TEN_LINES)
    assert ran.code == 0
    assert "needs rates and who gets them: `logistics: {per_diem: …}`" in ran.out


@pytest.mark.parametrize("listing", LOGISTICS_LISTINGS, ids=lambda listing: listing.key)
@pytest.mark.parametrize("form", ["table", "csv", "xlsx", "json", "markdown"])
def test_each_list_has_each_form_and_the_same_bytes_twice(
    listing: Listing, form: str, run: Runner
) -> None:
    if form == "xlsx" and listing.audience is Audience.RESTRICTED:
        return  # it is locked, and so never the same
    arguments = ("logistics", EXAMPLE, listing.key, "--audience", listing.audience.word)
    suffix = {"table": "txt", "markdown": "md"}.get(form, form)
    first = run(*arguments, "--format", form, "-o", f"a.{suffix}")
    assert first.code == 0, first.err
    assert f"Wrote a.{suffix}, for {listing.audience.label}." in first.err
    run(*arguments, "--format", form, "-o", f"b.{suffix}")
    files = run.files()
    assert files[f"a.{suffix}"] == files[f"b.{suffix}"] != b""


def test_a_restricted_workbook_is_locked_or_not_written(run: Runner) -> None:
    arguments = ("logistics", EXAMPLE, "visas", "--audience", "restricted", "-o", "visas.xlsx")
    refused = run(*arguments)
    assert refused.code == 1
    assert "locked with a password, and none was given" in refused.err
    assert run.files() == {}
    password = run.write("password.txt", "four words that differ\n")
    password.chmod(0o600)
    ran = run(*arguments, "--password-file", password)
    assert ran.code == 0, ran.err
    content = run.files()["visas.xlsx"]
    assert is_locked(content)
    values = cells(unlocked(content, "four words that differ"))
    assert "Granted" in values


def test_that_nothing_locks_a_restricted_text_is_said(run: Runner) -> None:
    ran = run("logistics", EXAMPLE, "visas", "--audience", "restricted", "-o", "visas.csv")
    assert ran.code == 0
    assert "Nothing locks a file of this kind" in ran.err
    assert "Nothing locks" not in run("logistics", EXAMPLE, "catering", "-o", "meals.csv").err


def test_money_is_whole_in_every_form(run: Runner) -> None:
    for form in ("csv", "json", "xlsx", "md"):
        run("logistics", EXAMPLE, "pay-list", "-o", f"pay.{form}")
    files = run.files()
    rows = list(csv.DictReader(io.StringIO(files["pay.csv"].decode("utf-8-sig"))))
    assert rows[-1]["Total"] == "484.00"
    assert json.loads(files["pay.json"])["rows"][-1]["total"] == "484.00"
    assert 484 in cells(files["pay.xlsx"])
    assert "| 484.00 |" in files["pay.md"].decode()


def test_a_list_for_few_is_not_shown_to_the_team(run: Runner) -> None:
    ran = run("logistics", EXAMPLE, "minors")
    assert (ran.code, ran.out) == (1, "")
    assert "the list `minors` is for named members of the organising team only" in ran.err
    assert "add `--audience restricted`" in ran.err
    assert run("logistics", EXAMPLE, "minors", "--audience", "restricted").code == 0


def test_what_the_team_is_shown_holds_nothing_for_few(run: Runner) -> None:
    for listing in LOGISTICS_LISTINGS:
        text = run("logistics", EXAMPLE, listing.key).text
        assert "7946" not in text
        assert "Granted" not in text
        assert "wheelchair" not in text


def test_one_day_may_be_one_beside_the_event(run: Runner) -> None:
    first = run("logistics", EXAMPLE, "catering", "--day", "1")
    assert [line[:10] for line in first.out.splitlines()[1:]] == ["2027-04-13"] * 3
    before = run("logistics", EXAMPLE, "arrivals", "--day", "2027-04-12")
    assert "2027-04-13" not in before.out
    assert before.out.count("2027-04-12") == 4
    nothing = run("logistics", EXAMPLE, "arrivals", "--day", "2027-04-20")
    assert nothing.code == 2
    assert "there is no day '2027-04-20'; there is 1 (2027-04-13)" in nothing.err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["catring"], "there is no list 'catring'; did you mean `catering`?"),
        (["rooming", "--day", "1"], "the list rooming is not by day"),
        (["--day", "1"], "--day needs a list"),
        (["catering", "--format", "ics"], "this is no list for ics"),
        (["catering", "-o", "x.ics"], "this is no list for ics"),
        (["catering", "--format", "csv", "-o", "x.json"], "the format is csv"),
        (["tasks", "--format", "ics", "--day", "1"], "a calendar holds all tasks"),
    ],
)
def test_misuse_is_answered_with_what_to_do(arguments: list[str], says: str, run: Runner) -> None:
    ran = run("logistics", EXAMPLE, *arguments)
    assert ran.code == 2
    assert says in ran.err
    assert run.files() == {}


def test_a_list_there_is_nothing_for_says_what_it_needs(run: Runner) -> None:
    for form in ("table", "ics"):
        ran = run("logistics", TEN_LINES, "tasks", "--format", form)
        assert ran.code == 1
        assert "there is nothing for the list `tasks` yet" in ran.err
        assert "it needs `tasks` in the agenda" in ran.err


def test_an_agenda_that_cannot_be_read_is_said_to_be(run: Runner) -> None:
    path = run.write("bad.yaml", "format: 1\nlogistics: {per_diem: {rate: lots}}\n")
    ran = run("logistics", path)
    assert ran.code == 1
    assert "bad-amount" in ran.err


def test_tasks_are_overdue_by_the_day_it_is_and_become_to_dos(run: Runner) -> None:
    ran = run("logistics", EXAMPLE, "tasks")
    assert "overdue by 7 days" in ran.out
    assert "in 3 days" in ran.out
    assert run("logistics", EXAMPLE, "tasks", "-o", "tasks.ics").code == 0
    (calendar,) = run.files().values()
    assert len(icalendar.Calendar.from_ical(calendar).walk("VTODO")) == 5


def test_beside_a_list_it_says_what_it_goes_by_and_what_is_missing(run: Runner) -> None:
    assert run("logistics", EXAMPLE, "pay-list").err == (
        "\neach day's amount is rounded up to the next 1\n"
    )
    assert "Missing: 1 letter still to send.\n" in run("logistics", EXAMPLE, "letters").err


def test_a_list_that_is_named_before_the_agenda_is_understood(run: Runner) -> None:
    run.write("forum.yaml", TEN_LINES.read_text())
    ran = run("logistics", "arrivals", "forum.yaml")
    assert ran.code == 2
    assert "the list second: `planner logistics forum.yaml arrivals`" in ran.err


def test_warnings_do_not_bury_a_list(run: Runner) -> None:
    run.write("people.csv", "id,name,arrival\np-1,Ada Example,some day\n")
    text = TEN_LINES.read_text().replace("days:", "roster: people.csv\ndays:", 1)
    run.write("forum.yaml", text)
    for words in (["logistics", "forum.yaml", "arrivals"], ["roster", "forum.yaml"],
                  ["roster", "forum.yaml", "-o", "list.csv"]):  # fmt: skip
        ran = run(*words)
        assert "-->" not in ran.err
        if ran.code == 0:
            assert ran.err.splitlines()[-1] == (
                "1 warning. What it is about is left empty in the list; "
                "`planner check forum.yaml` says which."
            )


def test_a_file_that_is_there_is_kept(run: Runner) -> None:
    run.write("meals.csv", "mine")
    ran = run("logistics", EXAMPLE, "catering", "-o", "meals.csv")
    assert ran.code == 1
    assert run.files()["meals.csv"] == b"mine"
    assert run("logistics", EXAMPLE, "catering", "-o", "meals.csv", "--overwrite").code == 0


def test_data_goes_to_standard_output(run: Runner) -> None:
    assert run("logistics", EXAMPLE, "catering", "--format", "json").out.startswith("{")


def test_on_a_terminal_it_is_drawn_and_a_workbook_needs_a_file(
    run: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    terminal = Terminal()
    with terminal.streams() as (_stdin, stdout), monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", stdout)
        patch.setattr("shutil.get_terminal_size", lambda *_: os.terminal_size((100, 40)))
        code = run("logistics", EXAMPLE, "catering").code
        refused = run("logistics", EXAMPLE, "catering", "--format", "xlsx")
        stdout.flush()
    terminal.close()
    assert (code, refused.code) == (0, 2)
    assert "Catering (5 rows)" in terminal.text


def test_a_folder_of_outputs_is_not_needed(run: Runner, tmp_path: Path) -> None:
    del tmp_path
    run("logistics", EXAMPLE)
    assert run.files() == {}
