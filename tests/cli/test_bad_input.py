"""Hostile and hurried input: told what to do, never a stack trace, nothing half done."""

from pathlib import Path

import pytest
from plans import HEAD, ROSTER

import planner.checking
from cli.running import Runner, process
from planner.cli.group import COMMANDS

READERS = ("check", "show", "roster", "invites", "workbook", "build")

SESSION = "      - {time: 09:00, title: Opening, duration: 30m}\n"
GOOD = HEAD + SESSION

BOMB = "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{name}: &{name} [{', '.join([f'*{before}'] * 10)}]\n"
    for before, name in zip("abcdefg", "bcdefgh", strict=True)
)

BAD = {
    "empty": b"",
    "only-comments": b"# nothing\n",
    "binary": bytes(range(256)),
    "zip": b"PK\x03\x04" + b"\0" * 100,
    "large": b"# " + b"x" * 6_000_000,
    "alias-bomb": BOMB.encode(),
    "deep": b"[" * 100_000,
    "tabs": GOOD.replace("      - {", "\t- {").encode(),
    "duplicate-keys": (GOOD + "roster: other.csv\n").encode(),
    "latin-1": GOOD.replace("Opening", "Apertura señalada").encode("latin-1"),
    "id-outside": GOOD.replace("title: Opening", "title: Opening, id: ../../x").encode(),
    "event-id-outside": GOOD.replace("id: forum", "id: ../../x").encode(),
    "a-list": b"- one\n- two\n",
    "a-word": b"agenda\n",
    "not-yaml": b"title: 'never closed\n",
    "days-of-nothing": GOOD.split("days:")[0].encode() + b"days: []\n",
    "long-title": GOOD.replace("Opening", "x" * 10_000).encode(),
    "no-zone": GOOD.replace("Asia/Bangkok", "../../etc/passwd").encode(),
    "no-roster": GOOD.replace("participants.csv", "gone.csv").encode(),
    "roster-is-a-folder": GOOD.replace("participants.csv", ".").encode(),
}

FINE = {
    "byte-order-mark": b"\xef\xbb\xbf" + GOOD.encode(),
    "utf-16": GOOD.encode("utf-16"),
    "crlf": GOOD.replace("\n", "\r\n").encode(),
    "emoji": GOOD.replace("Opening", "Opening 🎉👩‍👩‍👧").encode(),
    "right-to-left": GOOD.replace("Opening", "افتتاح \u202e؟").encode(),
    "norway": GOOD.replace("Thailand", "NO").encode(),
    "formula": GOOD.replace("Opening", "'=HYPERLINK(\"http://example.org\")'").encode(),
    "markup": GOOD.replace("Opening", "'[red]<b>&amp;{{7*7}}'").encode(),
}


@pytest.fixture
def folder(run: Runner) -> Runner:
    run.write("participants.csv", ROSTER)
    return run


@pytest.mark.parametrize("command", READERS)
@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_told_what_to_do(name: str, command: str, folder: Runner) -> None:
    path = folder.write("bad.yaml", BAD[name])
    before = folder.files()
    ran = folder(command, path)
    assert ran.code == 1
    assert "error" in ran.text
    assert "Traceback" not in ran.text
    assert "= hint:" in ran.text
    assert folder.files() == before


@pytest.mark.parametrize("command", READERS)
@pytest.mark.parametrize("name", FINE)
def test_unusual_input_is_handled(name: str, command: str, folder: Runner) -> None:
    path = folder.write("fine.yaml", FINE[name])
    before = folder.files()
    assert folder(command, path).code == 0
    after = folder.files()
    assert {file: after[file] for file in before} == before
    assert all(file.startswith(("out/", "forum.team.xlsx")) for file in set(after) - set(before))
    assert sorted(path.name for path in folder.folder.parent.iterdir()) == [folder.folder.name]


@pytest.mark.parametrize("command", READERS)
@pytest.mark.parametrize("name", ["gone.yaml", "", "folder", "a\0b", "x" * 5_000])
def test_a_file_that_cannot_be_read(name: str, command: str, folder: Runner) -> None:
    (folder.folder / "folder").mkdir()
    ran = folder(command, name)
    assert ran.code == 1
    assert "Traceback" not in ran.text


def test_a_misspelt_file_is_suggested(folder: Runner) -> None:
    folder.write("agenda.yaml", GOOD)
    assert "did you mean `agenda.yaml`" in folder("check", "agneda.yaml").text


HOSTILE_ROSTER = (
    "id,name,email,organisation,country\n"
    'p-001,"=HYPERLINK(""http://example.org"",""x"")",ada@example.org,+41 22 000 00 00,NO\n'
    "p-002,@SUM(1+1),ben@example.org,-1+1,ไทย\n"
    "p-003,\u202e🎉 عدا,chan@example.org,http://example.org,Türkiye\n"
)


def test_a_hostile_roster_is_only_text(folder: Runner) -> None:
    folder.write("participants.csv", HOSTILE_ROSTER)
    path = folder.write("agenda.yaml", GOOD)
    assert folder("build", path).code == 0
    text = (folder.folder / "out/forum/rosters/by-country.team.csv").read_text("utf-8-sig")
    assert "'=HYPERLINK" in text
    assert "'@SUM" in text
    assert "+41 22 000 00 00" in text
    assert "'+41" not in text


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("../../x,Ada,ada@example.org,T,Thailand", "bad-id"),
        ("p-1,Ada,ada@example.org,T,Korea", "ambiguous-country"),
        ("p-1,Ada,ada@example,T,Thailand", "bad-email"),
        ("p-1,,ada@example.org,T,Thailand", "missing-name"),
        ("con,Ada,ada@example.org,T,Thailand", "bad-id"),
    ],
)
def test_a_row_that_is_wrong_stops_every_output(row: str, code: str, folder: Runner) -> None:
    folder.write("participants.csv", f"id,name,email,organisation,country\n{row}\n")
    path = folder.write("agenda.yaml", GOOD)
    before = folder.files()
    ran = folder("build", path)
    assert ran.code == 1
    assert f"error[{code}]" in ran.err
    assert "participants.csv:2" in ran.err
    assert "ada@example" not in ran.err
    assert folder.files() == before


def test_a_bug_is_owned_without_showing_data(
    folder: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_given: object, **_named: object) -> None:
        raise RuntimeError("ada@example.org has passport X")

    monkeypatch.setattr(planner.checking, "examine", broken)
    monkeypatch.delenv("PLANNER_DEBUG", raising=False)
    ran = folder("check", folder.write("agenda.yaml", GOOD))
    assert ran.code == 3
    assert "CONTRIBUTING.md" in ran.err
    assert "ada@example.org" not in ran.text
    monkeypatch.setenv("PLANNER_DEBUG", "1")
    with pytest.raises(RuntimeError):
        folder("check", folder.folder / "agenda.yaml")


def test_a_reader_that_has_seen_enough_is_no_error(tmp_path: Path) -> None:
    import subprocess
    import sys

    from plans import ROOT

    shown = subprocess.Popen(
        [sys.executable, "-m", "planner", "schema"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert shown.stdout is not None
    assert shown.stderr is not None
    shown.stdout.read(1)
    shown.stdout.close()
    complaint = shown.stderr.read()
    shown.stderr.close()
    shown.wait()
    assert b"Traceback" not in complaint
    assert tmp_path.exists()


@pytest.mark.parametrize("command", sorted({*COMMANDS} - {"explain", "schema"}))
def test_a_command_without_its_file_is_wrong_usage(command: str, run: Runner) -> None:
    ran = run(command)
    assert ran.code == 2
    assert "Missing argument" in ran.err


@pytest.mark.parametrize("where", [".", "/", ".."])
def test_an_output_folder_must_be_its_own(where: str, folder: Runner) -> None:
    path = folder.write("agenda.yaml", GOOD)
    before = folder.files()
    ran = folder("build", path, "-o", where)
    assert ran.code == 1
    assert folder.files() == before


def test_an_unreadable_output_place_is_said(folder: Runner) -> None:
    path = folder.write("agenda.yaml", GOOD)
    ran = folder("build", path, "-o", "participants.csv")
    assert ran.code == 1
    assert "is a file" in ran.err
    ran = folder("build", path, "-o", "participants.csv/deeper")
    assert ran.code == 1
    assert "Traceback" not in ran.text


def test_the_command_is_a_process_too(tmp_path: Path) -> None:
    ran = process("check", "gone.yaml", folder=tmp_path)
    assert ran.code == 1
    assert "error[file-not-found]" in ran.out
