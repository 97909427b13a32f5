"""Annotations, as GitHub's runner reads them; and nothing an agenda holds is a command."""

import re
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.reports.github import github_commands
from planner.roster.sheets import CellPlace
from planner.text.diagnostics import Diagnostic, Related, Severity
from planner.text.source import Place, Source, WholeFile
from reports.making import TWO_DAYS, found, loaded_as, report_of, report_with

HOME = "/home/team/forum"


class Command(NamedTuple):
    """A workflow command, read."""

    name: str
    properties: dict[str, str]
    message: str


def commands_in(output: str) -> list[Command]:
    """The commands in what a step prints, read as the runner does.

    A line is a command if `::` begins it, or if `##[` stands anywhere in it and `::` does not
    begin it (ActionCommand.cs in actions/runner); what ends a line is what .NET says does.
    """
    read = []
    for line in re.split("\r\n|\r|\n", output):
        if line.startswith("::"):
            head, _, message = line[2:].partition("::")
            name, _, written = head.partition(" ")
            pairs = (pair.partition("=") for pair in written.split(",") if pair)
            properties = {key: unescaped(value) for key, _, value in pairs}
            read.append(Command(name, properties, unescaped(message)))
        else:
            assert "##[" not in line
            assert line == ""
    return read


def unescaped(text: str) -> str:
    for escape, char in (("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
        text = text.replace(escape, char)
    return text


def only(*diagnostics: Diagnostic, folder: str = HOME) -> Command:
    (command,) = commands_in(github_commands(report_with(*diagnostics), folder))
    return command


def test_the_annotations_of_an_agenda(tmp_path: Path) -> None:
    report = report_of(loaded_as(tmp_path / "forum.yaml", TWO_DAYS))
    assert github_commands(report, str(tmp_path)) == (
        "::error file=forum.yaml,line=16,col=16,endColumn=27,title=session-overlap"
        "::`Trends` begins 30m before `Opening` is over%0Aforum.yaml:15: 09:00-10:00 here"
        "%0Ahint: change one of the times, or put both under `parallel`\n"
        "::error file=forum.yaml,line=19,col=51,endColumn=56,title=unknown-room"
        "::the venue has no room `halll`%0Ahint: did you mean `hall`?\n"
        "::warning file=forum.yaml,line=20,col=16,endColumn=27,title=unplanned-gap"
        "::nothing is planned for 1h before `Closing`%0Aforum.yaml:19: this is over before"
        "%0Ahint: add a break, or make `Mapping` longer\n"
    )


def test_without_findings_nothing_is_printed() -> None:
    assert github_commands(report_with(), HOME) == ""


@pytest.mark.parametrize(
    ("severity", "name"),
    [(Severity.ERROR, "error"), (Severity.WARNING, "warning"), (Severity.ADVICE, "notice")],
)
def test_a_severity_is_a_command(severity: Severity, name: str) -> None:
    assert only(found(severity=severity)).name == name


@pytest.mark.parametrize(
    ("place", "properties"),
    [
        (
            Source("a.yaml", "a: 1\nb: 2\n").span(3, 9),
            {"file": "a.yaml", "line": "1", "endLine": "2"},
        ),
        (WholeFile("a.yaml"), {"file": "a.yaml"}),
        (
            WholeFile("a.yaml", line=7, end_line=7),
            {"file": "a.yaml", "line": "7", "col": "1", "endColumn": "1"},
        ),
        (WholeFile("standard input"), {}),
        (WholeFile("../a.yaml"), {"file": "/home/team/a.yaml"}),
        (WholeFile("./x/../a,b:c%.yaml"), {"file": "a,b:c%.yaml"}),
        (CellPlace("r.xlsx", 4, 2, 4, 3, "sheet People, cell B4"), {"file": "r.xlsx"}),
    ],
)
def test_where_it_is(place: Place, properties: dict[str, str]) -> None:
    assert only(found(place=place)).properties == {**properties, "title": "bad-time"}


def test_a_cell_is_named_in_the_message() -> None:
    place = CellPlace("r.xlsx", 4, 2, 4, 3, "sheet People, cell B4")
    assert only(found(place=place)).message == "`9` is no time\nin sheet People, cell B4"


EVIL = st.lists(
    st.sampled_from(
        [*"ab:,%=\r\n\x0b\x0c\x1c\x85\u2028\u2029\x1b#[]", "::error::", "##[", "%0A", "%250A",
         "\n::set-env name=A::b", "\r\n::stop-commands::x"]
    ),
    max_size=12,
).map("".join)  # fmt: skip
NAMES = EVIL.filter(lambda name: name not in ("", ".", ".."))


@given(EVIL, EVIL, NAMES)
def test_nothing_in_an_agenda_is_a_second_command(message: str, hint: str, name: str) -> None:
    related = (Related(WholeFile(name), hint),)
    command = only(
        found(message=message, hint=hint or None, place=WholeFile(name), related=related)
    )
    assert command.name == "error"
    assert set(command.properties) == {"file", "title"}
    assert command.properties["title"] == "bad-time"
    assert command.message.count("\n") == 1 + bool(hint)
    assert command.message.startswith(
        "".join(char if char.isprintable() else " " for char in message)
    )
