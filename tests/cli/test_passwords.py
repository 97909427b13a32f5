"""Passwords come from a file or a terminal; what is restricted is written behind one only."""

import csv
import os
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from openpyxl import Workbook

from cli.marked_forum import AGENDA, roster
from cli.running import Ran, Runner
from planner.locking import is_locked, locked, unlocked

PASSWORD = "correct horse battery staple"  # noqa: S105  # of files made here


@pytest.fixture
def forum(run: Runner) -> Path:
    run.write("people.csv", roster())
    (run.write("secret", PASSWORD + "\nnot this\n")).chmod(0o600)
    return run.write("forum.yaml", AGENDA)


def wrote_nothing(run: Runner) -> bool:
    return not (run.folder / "out").exists() and not list(run.folder.glob("*.xlsx"))


def test_what_is_restricted_is_not_written_without_a_password(run: Runner, forum: Path) -> None:
    ran = run("build", forum, "--audience", "restricted")
    assert ran.code == 2
    assert "--password-file" in ran.err
    assert wrote_nothing(run)


def test_a_restricted_build_is_locked_with_the_first_line_of_the_file(
    run: Runner, forum: Path
) -> None:
    ran = run("build", forum, "--audience", "restricted", "--password-file", "secret")
    assert ran.code == 0, ran.err
    folder = run.folder / "out" / "forum-restricted"
    books = sorted(folder.rglob("*.xlsx"))
    assert len(books) > 4
    assert {path.suffix for path in folder.rglob("*.*")} == {".xlsx", ".json", ".txt"}
    for path in books:
        assert is_locked(path.read_bytes())
        assert unlocked(path.read_bytes(), PASSWORD).startswith(b"PK")
    assert "opens with the password only" in (folder / "MANIFEST.txt").read_text("utf-8")
    assert PASSWORD not in ran.text
    assert PASSWORD not in (folder / "manifest.json").read_text("utf-8")


def test_the_same_build_again_finds_its_own_files_unchanged(run: Runner, forum: Path) -> None:
    """Locked files are never the same twice, and are still known for what was made here."""
    command = ("build", forum, "--audience", "restricted", "--password-file", "secret")
    assert run(*command).code == 0
    assert run(*command).code == 0
    path = run.folder / "out/forum-restricted/workbook.restricted.xlsx"
    path.write_bytes(path.read_bytes() + b"x")
    ran = run(*command)
    assert ran.code == 1
    assert "was changed after it was made" in ran.err


def test_what_was_made_for_others_is_not_replaced(run: Runner, forum: Path) -> None:
    assert run("build", forum, "-o", "out/x").code == 0
    ran = run("build", forum, "-o", "out/x", "--audience", "public")
    assert ran.code == 1
    assert "holds what was made for" in ran.err
    assert (run.folder / "out/x/workbook.team.xlsx").exists()


def test_each_audience_has_a_folder_of_its_own(run: Runner, forum: Path) -> None:
    assert run("build", forum, "--audience", "participants", "--audience", "public").code == 0
    folder = run.folder / "out/forum-public-participants"
    assert sorted(path.name for path in folder.rglob("*.*")) == [
        "MANIFEST.txt", "manifest.json", "participants.participants.csv", "programme.public.ics",
        "schedule.participants.txt", "schedule.public.txt",
    ]  # fmt: skip


BAD = [
    (b"", "is empty"),
    (b"\n" + PASSWORD.encode(), "is empty"),
    (b"   \n", "is empty"),
    (b"short\n", "shorter than 12"),
    (b"x" * 300, "longer than 255"),
    (b"\xff\xfe\x00 secret secret secret", "not a text"),
    (b"correct\x07 horse battery", "nobody can type"),
]


@pytest.mark.parametrize(("content", "why"), BAD, ids=[why for _, why in BAD])
@pytest.mark.parametrize(
    "command",
    [("build", "forum.yaml", "--audience", "restricted"), ("workbook", "forum.yaml"),
     ("roster", "forum.yaml", "-o", "list.xlsx")],
    ids=lambda command: command[0],
)  # fmt: skip
def test_a_password_that_does_not_lock_stops_everything(
    run: Runner, forum: Path, command: tuple[str, ...], content: bytes, why: str
) -> None:
    del forum
    run.write("bad", content).chmod(0o600)
    ran = run(*command, "--password-file", "bad")
    assert ran.code == 1
    assert why in ran.err
    assert "secret" not in ran.err
    assert wrote_nothing(run)


def test_a_file_that_is_not_there_and_a_folder(run: Runner, forum: Path) -> None:
    for name, why in (("gone", "there is no such file"), (".", "this is a folder")):
        ran = run("workbook", forum, "--password-file", name)
        assert ran.code == 1
        assert why in ran.err


@pytest.mark.skipif(os.name != "posix", reason="others are users of a POSIX system")
def test_a_file_that_others_can_read_is_warned_of(run: Runner, forum: Path) -> None:
    (run.folder / "secret").chmod(0o644)
    ran = run("workbook", forum, "--password-file", "secret")
    assert ran.code == 0
    assert "others on this computer can read secret" in ran.err
    (run.folder / "secret").chmod(0o600)
    assert "others" not in run("workbook", forum, "-o", "x.xlsx", "--password-file", "secret").err


def test_both_at_once_and_no_terminal_are_wrong_usage(run: Runner, forum: Path) -> None:
    both = run("workbook", forum, "--password-file", "secret", "--ask-password")
    asked = run("workbook", forum, "--ask-password")
    assert (both.code, asked.code) == (2, 2)
    assert "not both" in both.err
    assert "needs a terminal" in asked.err


def test_a_password_is_typed_twice_on_a_terminal(
    run: Runner, forum: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    asked: list[dict[str, object]] = []

    def prompt(_text: str, **options: object) -> str:
        asked.append(options)
        return PASSWORD

    monkeypatch.setattr("click.prompt", prompt)
    ran = run("workbook", forum, "-o", "w.xlsx", "--ask-password")
    assert ran.code == 0, ran.err
    assert unlocked((run.folder / "w.xlsx").read_bytes(), PASSWORD)
    assert asked[0]["hide_input"]
    assert asked[0]["confirmation_prompt"]


@pytest.mark.parametrize(
    "command", ["build", "workbook", "roster", "invites", "show", "check", "leaks", "purge"]
)
def test_no_command_takes_a_password_on_its_line_or_from_the_environment(
    run: Runner, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran = run(command, "--help")
    assert "--password-file" in ran.out
    assert "--password " not in ran.out
    monkeypatch.setenv("PLANNER_PASSWORD", PASSWORD)
    assert run(command, "x", "--password", PASSWORD).code == 2


# Rosters that are locked


@pytest.fixture
def closed(run: Runner, forum: Path) -> Path:
    """An agenda whose roster is a workbook that is locked."""
    del forum
    book = Workbook()
    for row in csv.reader(StringIO(roster())):
        book.active.append(row)  # type: ignore[union-attr]  # a new workbook has a sheet
    buffer = BytesIO()
    book.save(buffer)
    run.write("people.xlsx", locked(buffer.getvalue(), PASSWORD))
    text = AGENDA.replace("people.csv", "people.xlsx")
    return run.write("closed.yaml", text)


@pytest.mark.parametrize(
    "command",
    [("check",), ("show",), ("roster",), ("build",), ("invites",), ("workbook",), ("purge",)],
    ids=lambda command: command[0],
)
def test_a_locked_roster_is_opened_with_its_password(
    run: Runner, closed: Path, command: tuple[str, ...]
) -> None:
    ran = run(*command, closed, "--password-file", "secret")
    assert "locked with a password" not in ran.text
    assert ran.code == 0, ran.err
    without = run(*command, closed)
    assert without.code == 1
    assert "locked with a password" in without.text
    assert "--password-file" in without.text
    run.write("wrong", "a password that is wrong").chmod(0o600)
    wrong = run(*command, closed, "--password-file", "wrong")
    assert wrong.code == 1
    assert "does not open" in wrong.err
    assert "password that is wrong" not in wrong.text


def test_a_locked_roster_by_itself(run: Runner, closed: Path) -> None:
    del closed
    assert run("roster", "people.xlsx", "--password-file", "secret").code == 0
    assert run("check", "people.xlsx", "--password-file", "secret").code == 0


@pytest.mark.parametrize("option", ["--watch", "--fix", "--unsafe-fixes"])
def test_a_locked_roster_is_checked_and_not_mended(run: Runner, closed: Path, option: str) -> None:
    ran = run("check", closed, option, "--password-file", "secret")
    assert ran.code == 2
    assert "not watched or mended" in ran.err


def test_a_list_is_locked_when_it_is_a_workbook(run: Runner, forum: Path) -> None:
    ran: Ran = run("roster", forum, "-o", "by.xlsx", "--password-file", "secret")
    assert ran.code == 0
    assert is_locked((run.folder / "by.xlsx").read_bytes())


def test_a_locked_workbook_comes_home_with_its_password_only(run: Runner, forum: Path) -> None:
    made = run("workbook", forum, "-o", "team.xlsx", "--password-file", "secret")
    assert made.code == 0, made.err
    closed = run("workbook", "sync", "team.xlsx", forum)
    assert (closed.code, "--password-file" in closed.err) == (1, True)
    run.write("wrong", "a password that is wrong").chmod(0o600)
    wrong = run("workbook", "sync", "team.xlsx", forum, "--password-file", "wrong")
    assert (wrong.code, "does not open" in wrong.err) == (1, True)
    right = run("workbook", "sync", "team.xlsx", forum, "--password-file", "secret")
    assert "password" not in right.err


def test_the_python_api_refuses_what_is_restricted_without_a_password(tmp_path: Path) -> None:
    from planner.building import build, restricted
    from planner.loading import load
    from planner.locking import LockError
    from planner.vocabulary.audience import Audience

    (tmp_path / "people.csv").write_text(roster(), encoding="utf-8")
    (tmp_path / "forum.yaml").write_text(AGENDA, encoding="utf-8")
    loaded = load(tmp_path / "forum.yaml")
    for password in (None, "", "short"):
        with pytest.raises(LockError):
            build(loaded, tmp_path / "out", audiences=[Audience.RESTRICTED], password=password)
    assert not (tmp_path / "out").exists()
    with pytest.raises(ValueError, match="behind a password"):
        next(iter(restricted(loaded.plan, None, None)))  # type: ignore[arg-type]  # it stops before
