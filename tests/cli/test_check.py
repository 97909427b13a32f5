"""`planner check`: what it is asked for, in which form, and with which exit code."""

import json
from pathlib import Path

import pytest
from judges import sarif_lint
from reports.making import ROSTER, TWO_DAYS

from cli.running import Runner, process
from planner.text.width import display_width

WITH_ROSTER = TWO_DAYS.replace("defaults:", "roster: people.csv\ndefaults:")

# An error in the roster, and times on one day that contradict each other.
WAITS = "More is checked once the text, and the times on 6 March, are mended."


@pytest.fixture
def forum(run: Runner) -> Runner:
    """A folder with an agenda of two errors and a warning, and a roster of one error."""
    run.write("people.csv", ROSTER)
    run.write("forum.yaml", WITH_ROSTER)
    return run


def test_what_is_selected_is_shown(forum: Runner) -> None:
    ran = forum("check", "forum.yaml", "--select", "unknown-room, session-overlap")
    assert ran.code == 1
    assert ran.out.count("error[") == 2
    assert ran.out.endswith(
        "2 errors in the agenda and its roster (2 more hidden by --select, 1 error among them).\n"
        f"{WAITS}\n"
    )


def test_codes_are_given_with_commas_or_again(forum: Runner) -> None:
    commas = forum("check", "forum.yaml", "--ignore", "unknown-room,session-overlap,")
    again = forum("check", "forum.yaml", "--ignore", "unknown-room", "--ignore", "session-overlap")
    assert commas == again
    assert commas.out.endswith(
        "1 error, 1 warning in the agenda and its roster (2 more hidden by --ignore, all errors).\n"
        f"{WAITS}\n"
    )


def test_it_fails_only_for_an_error_among_what_is_shown(forum: Runner) -> None:
    errors = "unknown-room,session-overlap,unknown-country"
    assert forum("check", "forum.yaml", "--ignore", errors).code == 0
    assert forum("check", "forum.yaml", "--select", "unplanned-gap").code == 0
    assert forum("check", "forum.yaml", "--severity", "error").code == 1


def test_what_hides_everything_never_says_that_all_is_well(forum: Runner) -> None:
    ran = forum("check", "forum.yaml", "--select", "late-risk")
    assert ran.out == (
        "Nothing to show in the agenda and its roster: 4 hidden by --select, 3 errors among them.\n"
        f"{WAITS}\n"
    )  # fmt: skip


def test_a_file_that_cannot_be_read_fails_whatever_is_ignored(run: Runner) -> None:
    run.write("forum.yaml", "a: [")
    ran = run("check", "forum.yaml", "--select", "late-risk", "--ignore", "syntax-error")
    assert ran.code == 1
    assert "error[syntax-error]" in ran.out


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_a_code_that_does_not_exist_is_wrong_usage(option: str, forum: Runner) -> None:
    ran = forum("check", "forum.yaml", option, "unknown-rom")
    assert ran.code == 2
    assert "there is no code 'unknown-rom'; did you mean `unknown-room`" in ran.err
    assert "it needs a code" in forum("check", "forum.yaml", option, ",").err


def test_the_json_says_what_was_hidden(forum: Runner) -> None:
    ran = forum("check", "forum.yaml", "--format", "json", "--severity", "error",
                "--ignore", "unknown-country")  # fmt: skip
    assert json.loads(ran.out)["summary"] == {
        "files": 1, "errors": 2, "warnings": 0, "advice": 0,
        "hidden": {"select": 0, "ignore": 1, "severity": 1}, "hidden_errors": 1, "waived": 0,
    }  # fmt: skip
    assert ran.err == ""


def test_statistics_stand_in_place_of_the_findings(forum: Runner) -> None:
    ran = forum("check", "forum.yaml", "--statistics")
    assert ran.code == 1
    lines = ran.out.splitlines()
    assert len(lines) == 7
    assert lines[0].startswith("1  error    session-overlap  Two sessions that follow")
    assert lines[-2:] == ["3 errors, 1 warning in the agenda and its roster.", WAITS]
    document = json.loads(forum("check", "forum.yaml", "--statistics", "--format", "json").out)
    assert [each["code"] for each in document["statistics"]] == [
        "session-overlap", "unknown-country", "unknown-room", "unplanned-gap",
    ]  # fmt: skip


def test_statistics_of_nothing_are_the_last_line(run: Runner) -> None:
    run.write("forum.yaml", TWO_DAYS.split("days:")[0] + "days: []\n")
    ran = run("check", "forum.yaml", "--statistics", "--select", "late-risk")
    assert ran.out.startswith("Nothing to show in 1 file: 1 hidden by --select, an error.\n")
    assert ran.out.count("\n") == 2


@pytest.mark.parametrize("output", ["markdown", "sarif", "github"])
def test_statistics_have_no_other_form(output: str, forum: Runner) -> None:
    ran = forum("check", "forum.yaml", "--statistics", "--format", output)
    assert ran.code == 2
    assert f"--statistics is for text and json, not for {output}." in ran.err


def test_markdown_stands_alone_on_standard_output(forum: Runner) -> None:
    ran = forum("check", "forum.yaml", "--format", "markdown")
    assert (ran.code, ran.err) == (1, "")
    assert ran.out.startswith("# Check of Forum\n")


def test_sarif_stands_alone_on_standard_output(forum: Runner) -> None:
    ran = forum("check", "forum.yaml", "--format", "sarif", "--severity", "error")
    assert (ran.code, ran.err) == (
        1,
        f"3 errors in the agenda and its roster (1 more hidden by --severity).\n{WAITS}\n",
    )
    log = json.loads(ran.out)
    assert sarif_lint.complaints(log) == []
    places = [place["physicalLocation"]["artifactLocation"]["uri"]
              for each in log["runs"][0]["results"] for place in each["locations"]]  # fmt: skip
    assert places == ["forum.yaml", "forum.yaml", "people.csv"]


def test_annotations_stand_alone_on_standard_output(forum: Runner) -> None:
    ran = forum("check", forum.folder / "forum.yaml", "--format", "github")
    assert (ran.code, ran.err) == (
        1,
        f"3 errors, 1 warning in the agenda and its roster.\n{WAITS}\n",
    )
    lines = ran.out.splitlines()
    assert len(lines) == 4
    assert lines[0].startswith("::error file=forum.yaml,line=17,")


@pytest.mark.parametrize("output", ["text", "json", "markdown", "sarif", "github"])
def test_standard_input_can_be_reported_and_the_bytes_are_the_same(
    output: str, tmp_path: Path
) -> None:
    first, again = (
        process("check", "-", "--format", output, folder=tmp_path, stdin=TWO_DAYS.encode())
        for _ in range(2)
    )
    assert first == again
    assert first.code == 1
    assert "session-overlap" in first.out
    assert str(tmp_path) not in first.out


@pytest.mark.parametrize("output", ["text", "json", "markdown", "sarif", "github"])
def test_no_form_names_the_people_on_a_roster(output: str, forum: Runner) -> None:
    ran = forum("check", "forum.yaml", "people.csv", "--format", output)
    assert "unknown-country" in ran.out
    for personal in ("Ada", "ada@", "Trust"):
        assert personal not in ran.text


def test_on_a_terminal_lines_are_as_wide_as_it(
    forum: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "60")
    ran = forum("check", "forum.yaml")
    *lines, last, _waits = ran.out.splitlines()
    assert max(map(display_width, lines)) <= 60
    assert "  = hint: change one of the times, or put both under\n" in ran.out.replace(
        "   =", "  ="
    )
    assert last == "3 errors, 1 warning in the agenda and its roster."
    rows = forum("check", "forum.yaml", "--statistics").out.splitlines()
    assert max(map(display_width, rows[:-2])) <= 60
