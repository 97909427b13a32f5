"""A roster in YAML is known by its shape: nothing of it is quoted, whoever reads it."""

import pytest

from cli.running import Runner
from planner.roster.shape import holds_people

ADA = "{id: p-1, name: Ada Mfano, email: ada@example.org, notes: allergic, shoe: 42}"
ROSTERS = {
    "a list": f"- {ADA}\n",
    "below a comment": f"# The people\n\n---\n- {ADA}\n",
    "under a key": f"participants:\n  - {ADA}\n",
    "in brackets": f"[{ADA}]\n",
    "all in braces": f'{{"participants": [{ADA}]}}\n',
    "broken": "- id: p-1\n  name: Ada Mfano\n  email: [ada@example.org\n",
    "broken under a key": "version: 2\nparticipants:\n  - id: p-1\n name: Ada Mfano ada@\n",
}


@pytest.mark.parametrize("text", ROSTERS.values(), ids=ROSTERS)
@pytest.mark.parametrize("form", ["text", "json", "markdown", "sarif", "github"])
def test_a_roster_that_is_checked_by_itself_is_not_quoted(
    text: str, form: str, run: Runner
) -> None:
    run.write("people.yaml", text)
    ran = run("check", "people.yaml", "--format", form)
    assert ran.code in (0, 1)
    for personal in ("Ada", "ada@", "allergic", ": 42"):
        assert personal not in ran.out + ran.err
    assert "people.yaml" in ran.out


def test_it_is_checked_as_a_roster(run: Runner) -> None:
    run.write("people.yaml", "- {id: p-1, name: Ada, email: a@example.org}\n" * 2)
    out = run("check", "people.yaml").out
    assert "duplicate-id" in out
    assert "event" not in out
    run.write("people.yaml", "- {id: p-1, name: Ada, email: a@example.org}\n")
    assert run("roster", "people.yaml").code == 0


@pytest.mark.parametrize("text", ROSTERS.values(), ids=ROSTERS)
@pytest.mark.parametrize("command", [["show"], ["fmt"], ["remove", "x"], ["check", "--fix"]])
def test_no_command_quotes_it(text: str, command: list[str], run: Runner) -> None:
    run.write("people.yaml", text)
    name, *more = command
    ran = run(name, "people.yaml", *more)
    for personal in ("Ada", "ada@", "allergic"):
        assert personal not in ran.out + ran.err


@pytest.mark.parametrize(
    "text",
    [
        "",
        "format: 1\nparticipants:\n  - p-1\n",
        "event: {id: forum}\nparticipants: all\n",
        "--- {event: {id: forum}}\n",
        "format: 1\ndays:\n- date: 2027-03-06\n",
    ],
)
def test_an_agenda_is_none(text: str) -> None:
    assert not holds_people(text)


def test_a_file_that_is_not_there_is_said(run: Runner) -> None:
    assert "file-not-found" in run("check", "people.yaml").out
