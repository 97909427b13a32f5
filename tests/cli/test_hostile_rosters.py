"""Rosters that nobody would send on purpose, and some that somebody would."""

import io
import zipfile
from pathlib import Path

import openpyxl
import pytest
from plans import HEAD, ROSTER

from cli.running import Runner

COMMANDS = ("check", "show", "roster", "invites", "workbook", "build")
SESSION = "      - {time: 09:00, title: Opening, duration: 30m, host: p-001}\n"
COLUMNS = "id,name,email,organisation,country,notes\n"


def workbook(*rows: tuple[str | float | None, ...]) -> bytes:
    made = openpyxl.Workbook()
    for row in rows:
        made.worksheets[0].append(row)
    buffer = io.BytesIO()
    made.save(buffer)
    return buffer.getvalue()


def bomb() -> bytes:
    buffer = io.BytesIO(workbook(("id", "name")))
    with zipfile.ZipFile(buffer, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/bomb.bin", b"\0" * 210_000_000)
    return buffer.getvalue()


def far_cell() -> bytes:
    made = openpyxl.Workbook()
    made.worksheets[0]["A1"], made.worksheets[0]["XFD1048576"] = "id", "far"
    buffer = io.BytesIO()
    made.save(buffer)
    return buffer.getvalue()


BAD = {
    "empty.csv": b"",
    "binary.csv": bytes(range(256)) * 10,
    "really-a-workbook.csv": workbook(("id", "name")),
    "no-header.csv": b"1,Ada\n2,Ben\n",
    "unclosed.csv": (COLUMNS + 'p-001,"Ada\n' + "p-2,Ben\n" * 30_000).encode(),
    "duplicates.csv": (COLUMNS + "p-001,Ada\nP-001,Ben\n").encode(),
    "id-outside.csv": (COLUMNS + "../../x,Ada\np-001,Ben\n").encode(),
    "id-reserved.csv": (COLUMNS + "NUL,Ada\np-001,Ben\n").encode(),
    "long-name.csv": (COLUMNS + f"p-001,{'Ada' * 5_000}\n").encode(),
    "list.yaml": b"- p-001\n",
    "bomb.yaml": b"a: &a [x]\nparticipants: [" + b"*a," * 200_000 + b"]\n",
    "word.yaml": b"word\n",
    "half.xlsx": workbook(("id", "name"))[:2_000],
    "really-a-table.xlsx": ROSTER.encode(),
    "bomb.xlsx": bomb(),
    "far.xlsx": far_cell(),
    "empty.xlsx": workbook(),
    "old.xls": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 3_000,
}

FORMULA = '"=HYPERLINK(""http://example.org"",""x"")"'

FINE = {
    "mark.csv": b"\xef\xbb\xbf" + ROSTER.encode(),
    "utf-16.csv": ROSTER.encode("utf-16"),
    "crlf.csv": ROSTER.replace("\n", "\r\n").encode(),
    "windows.csv": ROSTER.replace("Ada", "Zoë").encode("cp1252"),
    "semicolons.csv": (COLUMNS + "p-001,Ada,,,,\n").replace(",", ";").encode(),
    "formulas.csv": (COLUMNS + f"p-001,{FORMULA},,{FORMULA},,{FORMULA}\n").encode(),
    "emoji.csv": (COLUMNS + "p-001,👩‍👩‍👧 Ada 🎉,,🏛️,,\n").encode(),
    "right-to-left.csv": (COLUMNS + "p-001,\u202eعدا نموذج,,منظمة,,\n").encode(),
    "controls.csv": (COLUMNS + "p-001,A\x1b[2Jda\x07,,\x00Trust,,\x9b\n").encode("utf-16"),
    "markup.csv": (COLUMNS + "p-001,[/b]<b>{{7*7}}&amp;,,[red],,%n$s\n").encode(),
    "long-notes.csv": (COLUMNS + f"p-001,Ada,,,,{'n' * 9_999}\n").encode(),
    "line-breaks.csv": (COLUMNS + 'p-001,"Ada\nSample\r\nIII",,"A\nB",,"a\nb"\n').encode(),
    "numbers.xlsx": workbook(("id", "name", "notes"), ("p-001", 12.0, True), (2.0, "Ben", None)),
    "people.yaml": b"- {id: p-001, name: Ada, notes: '=1+1'}\n",
}


def forum(run: Runner, name: str, content: bytes) -> Path:
    run.write(name, content)
    return run.write("forum.yaml", HEAD.replace("participants.csv", name) + SESSION)


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("name", BAD)
def test_a_bad_roster_stops_every_command_with_its_name(
    name: str, command: str, run: Runner
) -> None:
    path = forum(run, name, BAD[name])
    before = run.files()
    ran = run(command, path)
    assert ran.code == 1
    assert name in ran.text
    assert "= hint:" in ran.text
    assert "unknown-person" not in ran.text
    assert run.files() == before


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("name", FINE)
def test_an_odd_roster_is_handled(name: str, command: str, run: Runner) -> None:
    path = forum(run, name, FINE[name])
    before = run.files()
    ran = run(command, path)
    assert ran.code == 0, ran.err
    after = run.files()
    assert {file: after[file] for file in before} == before
    assert all(file.startswith(("out/", "forum.team.xlsx")) for file in set(after) - set(before))
    assert [entry.name for entry in run.folder.parent.iterdir()] == [run.folder.name]
    assert "\x1b" not in ran.out
    assert "\x07" not in ran.out


@pytest.mark.parametrize("name", [name for name in BAD if not name.endswith(".yaml")])
def test_a_bad_roster_alone_is_told_what_to_do(name: str, run: Runner) -> None:
    ran = run("roster", run.write(name, BAD[name]))
    assert ran.code == 1
    assert "= hint:" in ran.err
    assert ran.out == ""


def test_a_roster_that_is_too_large_is_not_read(run: Runner) -> None:
    path = run.write("people.csv", b"id,name\n")
    with path.open("r+b") as file:
        file.truncate(50_000_001)
    ran = run("roster", path)
    assert ran.code == 1
    assert "the file is larger than 50 MB" in ran.err


def test_a_name_with_line_breaks_breaks_no_line(run: Runner) -> None:
    path = forum(run, "people.csv", FINE["line-breaks.csv"])
    assert "Host: Ada Sample III\n" in run("show", path).out
    run("build", path)
    text = (run.folder / "out/forum/rosters/by-country.team.csv").read_text("utf-8-sig")
    assert "Ada Sample III" in text


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ("p-001,Ada Sample\np-002,Ada Sample\n", "Hosts: Ada Sample, Ada Sample"),
        ("p-001,Ada Sample\np-002,Ben Draft\n", "Hosts: Ada Sample, Ben Draft"),
    ],
)
def test_two_hosts_are_two_whatever_they_are_called(names: str, said: str, run: Runner) -> None:
    path = forum(run, "people.csv", f"id,name\n{names}".encode())
    path.write_text(
        path.read_text("utf-8").replace("host: p-001", "hosts: [p-001, p-002]"), "utf-8"
    )
    assert said in run("show", path).out
