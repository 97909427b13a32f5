"""`planner roster import`, used as its help says and otherwise."""

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cli.running import Runner, process
from cli.terminals import Terminal

EXPORTS = Path(__file__).parent.parent / "importing" / "files"
AGENDA = """\
# Our forum.
format: 1
event: {id: forum, name: Forum, timezone: Asia/Bangkok}   # in Bangkok
roster: people.csv
days:
  - date: 2025-08-08
    sessions:
      - {time: 09:00-09:30, title: Opening}  # short
"""
ROSTER = "id,name,email,organisation\np-001,Ana Lim,ana@example.org,Harbour\n"
EXPORT = (
    "Name,E-mail,Organisation,Arrival\n"
    "Ana Lim,ana@example.org,Port,\n"
    "Wei Tan,wei@example.org,Light,07/08/2025\n"
)


@pytest.fixture
def forum(run: Runner) -> Runner:
    run.write("forum.yaml", AGENDA)
    run.write("people.csv", ROSTER)
    run.write("export.csv", EXPORT)
    return run


def imported(run: Runner, *options: str, file: str = "export.csv") -> None:
    ran = run("roster", "import", file, "--into", "forum.yaml", "--write", *options)
    assert ran.code == 0, ran.text


def test_nothing_is_written_without_being_asked(forum: Runner) -> None:
    before = forum.files()
    ran = forum("roster", "import", "export.csv", "--into", "people.csv", "--dates", "day-first")
    assert ran.code == 0
    assert forum.files() == before
    assert ran.err == "Nothing was written; `--write` changes people.csv.\n"
    assert "A       Name          name" in ran.out
    assert "+ 1 person is new: p-002, from row 3" in ran.out
    assert "1 cell differs, and the roster was kept: p-001 organisation (row 2)" in ran.out


def test_no_value_is_ever_shown(forum: Runner) -> None:
    values = ("Ana", "Wei", "Port", "Light", "example.org", "07/08/2025", "Harbour")
    for options in ([], ["--dates", "day-first"], ["--dates", "day-first", "--format", "json"]):
        ran = forum("roster", "import", "export.csv", "--into", "forum.yaml", *options)
        assert [value for value in values if value in ran.text] == []


def test_the_roster_changes_and_the_agenda_keeps_the_mapping(forum: Runner) -> None:
    imported(forum, "--dates", "day-first")
    assert forum.files()["people.csv"].decode() == (
        "id,name,email,organisation,arrival\n"
        "p-001,Ana Lim,ana@example.org,Harbour\n"
        "p-002,Wei Tan,wei@example.org,Light,2025-08-07\n"
    )
    kept = (
        "imports:\n  - source: spreadsheet\n    columns:\n      Name: name\n"
        "      E-mail: email\n      Organisation: organisation\n      Arrival: arrival\n"
        "    dates: day-first\n"
    )
    assert forum.files()["forum.yaml"].decode() == AGENDA + kept
    before = forum.files()
    ran = forum("roster", "import", "export.csv", "--into", "forum.yaml", "--write")
    assert ran.code == 0, "the agenda knows the order of the dates"
    assert "Columns as the agenda keeps them." in ran.out
    assert ran.err == "Nothing to change.\n"
    assert forum.files() == before
    assert forum("check", "forum.yaml").code == 0


def test_what_the_agenda_kept_is_changed_in_its_place(forum: Runner) -> None:
    imported(forum, "--dates", "day-first")
    agenda = forum.files()["forum.yaml"].decode()
    commented = agenda.replace("E-mail: email", "E-mail: email   # theirs")
    forum.write("forum.yaml", commented)
    forum.write("export.csv", EXPORT.replace("Arrival\n", "Arrival,Team: which?\n"))
    imported(
        forum, "--map", "Team: which?=notes", "--drop", "Organisation", "--dates", "month-first"
    )
    assert forum.files()["forum.yaml"].decode() == (
        commented.replace("Organisation: organisation", "Organisation: drop")
        .replace("Arrival: arrival\n", 'Arrival: arrival\n      "Team: which?": notes\n')
        .replace("dates: day-first", "dates: month-first")
    )
    ran = forum("roster", "import", "export.csv", "--into", "forum.yaml")
    assert "`Organisation` (C): as the agenda says" in ran.out
    assert "Columns as the agenda keeps them, some left out." in ran.out


def test_an_agenda_beside_the_roster_keeps_it_too(forum: Runner) -> None:
    ran = forum(
        "roster", "import", "export.csv", "--into", "new.csv", "--agenda", "forum.yaml",
        "--dates", "day-first", "--write",
    )  # fmt: skip
    assert ran.err == "Wrote new.csv and forum.yaml, for the organising team only.\n"
    assert forum.files()["new.csv"].startswith(
        b"\xef\xbb\xbfid,name,email,organisation,arrival\r\n"
    )
    assert b"imports:" in forum.files()["forum.yaml"]
    assert (forum.folder / "new.csv").stat().st_mode & 0o077 == 0, "for its owner only"


def test_a_second_form_of_one_source_gets_an_entry_of_its_own(forum: Runner) -> None:
    imported(forum, "--dates", "day-first")
    forum.write("other.csv", "Full name,Mail\nTom Nash,tom@example.org\n")
    imported(forum, file="other.csv")
    assert forum.files()["forum.yaml"].decode().count("- source: spreadsheet") == 2


def test_a_mapping_that_cannot_be_kept_is_said(forum: Runner) -> None:
    forum.write(
        "forum.yaml",
        "{format: 1, event: {id: f, name: F, timezone: UTC}, roster: people.csv, "
        "days: [{date: 2025-08-08, sessions: [{time: 09:00-10:00, title: Opening}]}]}\n",
    )
    ran = forum("roster", "import", "export.csv", "--into", "forum.yaml", "--dates", "day-first",
                "--write")  # fmt: skip
    assert ran.code == 0
    assert "the mapping cannot be kept in the agenda" in ran.err
    assert b"p-002" in forum.files()["people.csv"]


def test_an_order_is_asked_for_once(forum: Runner) -> None:
    ran = forum("roster", "import", "export.csv", "--into", "people.csv")
    assert ran.code == 1
    assert "1 date can be read in two ways" in ran.err
    assert "arrival (D3)" in ran.err
    assert "add `--dates day-first` or `--dates month-first`" in ran.err


def test_a_terminal_is_asked_for_the_order(forum: Runner) -> None:
    terminal = Terminal()
    arguments = ["roster", "import", "export.csv", "--into", "people.csv", "--write"]
    with subprocess.Popen(
        [sys.executable, "-m", "planner", *arguments], cwd=forum.folder,
        stdin=terminal.slave, stdout=terminal.slave, stderr=terminal.slave,
    ) as asking:  # fmt: skip
        for _ in range(600):
            if "Which comes first?" in terminal.text:
                break
            time.sleep(0.05)
        terminal.type("month\n")
        assert asking.wait(timeout=60) == 0
    terminal.close()
    assert "arrival (D3)" in terminal.text
    assert b"2025-07-08" in forum.files()["people.csv"]


def test_proposals_wait_until_somebody_decides(forum: Runner) -> None:
    forum.write("export.csv", "Name,E-mail,Organisation\nAna Lim,new@example.org,Harbour\n")
    ran = forum("roster", "import", "export.csv", "--into", "people.csv")
    assert "? row 2 may be p-001 (same name and organisation)" in ran.out
    assert "`--match p-001` or `--no-match p-001`" in " ".join(ran.out.split())
    assert ran.err == "Nothing to change.\n"
    ran = forum("roster", "import", "export.csv", "--into", "people.csv", "--match", "p-001=2")
    assert "1 cell differs, and the roster was kept: p-001 email (row 2)" in ran.out
    ran = forum("roster", "import", "export.csv", "--into", "people.csv", "--match", "all",
                "--prefer-export", "email", "--write")  # fmt: skip
    assert "~ 1 cell is replaced: p-001 email (row 2)" in ran.out
    assert b"p-001,Ana Lim,new@example.org,Harbour" in forum.files()["people.csv"]
    forum.write("people.csv", ROSTER)
    ran = forum("roster", "import", "export.csv", "--into", "people.csv", "--no-match", "p-001")
    assert "+ 1 person is new: p-002, from row 2" in ran.out


def test_two_rows_that_may_be_one_person(forum: Runner) -> None:
    row = "Ana Lim,{}@example.org,Harbour\n"
    forum.write("export.csv", "Name,E-mail,Organisation\n" + row.format("x") + row.format("y"))
    ran = forum("roster", "import", "export.csv", "--into", "people.csv", "--match", "p-001")
    assert ran.code == 1
    assert "more than one row may be `p-001`" in ran.err
    assert "say which: `--match p-001=2` or `--match p-001=3`" in ran.err


def test_lost_digits_stop_it(forum: Runner) -> None:
    forum.write("export.csv", "Name,E-mail,Phone\nTom Nash,tom@example.org,6.68E+10\n")
    ran = forum("roster", "import", "export.csv", "--into", "people.csv", "--write")
    assert ran.code == 1
    assert "a spreadsheet cut the digits of 1 number: phone (C2)" in ran.err
    assert forum.files()["people.csv"].decode() == ROSTER
    ran = forum(
        "roster", "import", "export.csv", "--into", "people.csv", "--write", "--drop", "Phone"
    )
    assert ran.code == 0
    assert b"Tom Nash" in forum.files()["people.csv"]


def test_programs_get_ids_rows_and_fields(forum: Runner) -> None:
    ran = forum("roster", "import", "export.csv", "--into", "forum.yaml", "--dates", "day-first",
                "--format", "json", "--write")  # fmt: skip
    found = json.loads(ran.out)
    assert (found["roster"], found["agenda"], found["written"]) == (
        "people.csv",
        "forum.yaml",
        True,
    )
    assert found["changed"] == ["people.csv", "forum.yaml"]
    (file,) = found["files"]
    assert file["source"] == "spreadsheet"
    assert file["columns"][3] == {
        "column": "D", "header": "Arrival", "occurrence": 1, "field": "arrival", "left_out": None,
    }  # fmt: skip
    assert file["merge"]["new"] == [{"id": "p-002", "row": 3}]
    assert file["merge"]["new_columns"] == ["arrival"]
    assert file["merge"]["differences"] == [{"id": "p-001", "row": 2, "field": "organisation"}]
    assert file["rows"]["people"] == 2


def test_everything_there_is_to_look_at_is_said(forum: Runner) -> None:
    people = "".join(
        f"p-{n:03},Name{'abcdefgh'[n]} {'abcdefgh'[n] * 2},n{n}@example.org,\n" for n in range(2, 8)
    )
    forum.write("people.csv", ROSTER + people)
    rows = "".join(f"O{'ijklmnop'[n]} {'q' * (n + 2)},o{n}@example.org,,,,,,\n" for n in range(6))
    forum.write(
        "export.csv",
        "id,Name,E-mail,Status,Country,Arrival,Departure,Notes,Notes\n"
        ",Ana Lim,ana@example.org,Cancelled,,,,,\n"
        ",Tom Nash,tom@example.org,maybe so,Atlantis,25/08/2025,7/8/2025,=1+1,\n"
        "bad id,Tim Nash,tim@example.org,,NZ,,2025-08-08,,\n"
        ",,,,,,,lost,\n"
        ",test,t@example.org,,,,,,\n,Test Test,u@example.org,,,,,,\n"
        ",Tom Nash,tom@example.org,,,,,,\n"
        + "".join(f",{row}" for row in rows.splitlines(keepends=True)),
    )  # fmt: skip
    ran = forum("roster", "import", "export.csv", "--into", "people.csv", "--dates", "day-first")
    said = " ".join(ran.out.split())
    for part in (
        "1 row left out, cancelled: row 2",
        "2 rows left out, tests: rows 6–7",
        "1 row left out, without a name and an e-mail: row 5",
        "1 row is somebody's second answer, and the last one counts: 8 (after 3)",
        "1 person on the roster cancelled or will not come, by this export: p-001 (row 2)",
        "6 people on the roster, not here: p-002",
        "1 row has a status that is not known, and came in: row 3",
        "`planner check` will ask about 1 cell, which came in as written: country (E3)",
        "1 cell begins like a formula, and came in as text: notes (H3)",
        "1 row has an id that is taken or cannot be one, and got another: row 4",
        "the dates of `arrival` are read day-first, as one above 12 shows",
        "`Notes#2` (I): `notes` is read from column H",
    ):
        assert part in said


def test_another_events_export_is_doubted(forum: Runner) -> None:
    forum.write("people.csv", ROSTER + "".join(f"p-{n},P{n} Q,p{n}@x.org,\n" for n in range(2, 9)))
    rows = "".join(f"O{n} R,o{n}@example.org\n" for n in range(9))
    forum.write("export.csv", "Name,E-mail\n" + rows)
    ran = forum("roster", "import", "export.csv", "--into", "people.csv")
    assert "is it the export of another event?" in " ".join(ran.out.split())
    assert "not here" not in ran.out


def test_many_new_people_are_said_briefly(forum: Runner) -> None:
    rows = "".join(f"Own{n} Name{n},o{n}@example.org\n" for n in range(40))
    forum.write("export.csv", "Name,E-mail\nAna Lim,ana@example.org\n" + rows)
    forum.write("more.csv", "Name,E-mail\nOwn Other,x@example.org\n")
    ran = forum("roster", "import", "export.csv", "more.csv", "--into", "people.csv")
    assert "+ 40 people are new: p-002 to p-041, from rows 3–42" in ran.out
    assert "more.csv" in ran.out.split("Into ")[1], "each file has its own list"


def test_many_differences_are_said_briefly(forum: Runner) -> None:
    people = "".join(f"p-{n:03},Own{n} Name{n},o{n}@x.org,Port\n" for n in range(2, 40))
    forum.write("people.csv", ROSTER + people)
    rows = "".join(f"Own{n} Name{n},o{n}@x.org,Bay\n" for n in range(2, 40))
    forum.write("export.csv", "Name,E-mail,Organisation,\n" + rows.replace("Bay\n", "Bay,x\n", 1))
    ran = forum("roster", "import", "export.csv", "--into", "people.csv")
    assert "38 cells differ, and the roster was kept: p-002 organisation (row 2)" in ran.out
    assert "and 26 more" in ran.out
    assert "column D: it has no header" in ran.out


def test_the_sheets_that_could_be_meant_are_named(forum: Runner) -> None:
    from importing.exports import workbook

    rows = [["name", "email"], ["Ana Lim", "ana@example.org"]]
    forum.write("book.xlsx", workbook({"Day 1": rows, "Day 2": rows}))
    ran = forum("roster", "import", "book.xlsx", "--into", "people.csv")
    assert "book.xlsx, sheet `Day 1`" in ran.out
    assert "`--sheet` takes another one: `Day 2`" in ran.out
    ran = forum("roster", "import", "export.csv", "--into", "people.csv", "--sheet", "x")
    assert "it is a text file, and has no sheets" in ran.err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["export.csv", "--into", "people.csv", "--map", "Name"], "write it as `--map"),
        (["export.csv", "--into", "people.csv", "--match", "p-1=x"], "write it as `--match p-012`"),
        (
            ["export.csv", "--into", "people.csv", "--match", "all", "--no-match", "all"],
            "--match all and --no-match all",
        ),
        (["export.csv"], "Missing option '--into'"),
        ([], "Missing argument 'FILE...'"),
    ],
)
def test_misuse_is_answered(arguments: list[str], message: str, forum: Runner) -> None:
    ran = forum("roster", "import", *arguments)
    assert ran.code == 2
    assert message in ran.err


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("gone.csv", None, "gone.csv: there is no such file"),
        ("empty.csv", b" \n", "empty.csv: the file is empty"),
        ("heads.csv", b"Name,E-mail\n", "there are headers, and nobody below them"),
        ("noise.csv", b"a,b\n1,2\n", "no row of it names the columns of people"),
        ("bytes.csv", b"\x00\x01\x02\x00", "neither CSV nor a workbook"),
        ("bad.xlsx", b"PK\x03\x04nothing", "this is not a workbook that can be read"),
        (
            "locked.xlsx",
            b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"),
            "the workbook is locked with a password",
        ),
        ("list.yaml", b"- {id: p-1}\n", "this is no export"),
        ("scan.pdf", b"%PDF-1.7 x", "this is no export"),
        ("people.csv", None, "this is the roster itself"),
        ("long.csv", b"Name,E-mail\n" + b"x" * 200_000 + b",a@x.org\n", "longer than any roster's"),
    ],
)
def test_a_file_that_is_no_export_is_refused(
    name: str, content: bytes | None, message: str, forum: Runner
) -> None:
    if content is not None:
        forum.write(name, content)
    before = forum.files()
    ran = forum("roster", "import", name, "--into", "people.csv", "--write")
    assert (ran.code, message in ran.err, "hint:" in ran.err) == (1, True, True)
    assert forum.files() == before


def test_a_workbook_that_is_called_csv_is_read(forum: Runner) -> None:
    from importing.exports import workbook

    rows = [["name", "email"], ["Tom Nash", "tom@example.org"]]
    forum.write("export.csv", workbook({"People": rows}))
    ran = forum("roster", "import", "export.csv", "--into", "people.csv")
    assert "+ 1 person is new: p-002, from row 2" in ran.out


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("list.yaml", "- {id: p-001, name: Ana}\n", "no list of `participants`"),
        ("new.yaml", None, "there is no such file"),
        ("bare.yaml", AGENDA.replace("roster: people.csv\n", ""), "the agenda names no roster"),
        ("broken.yaml", "{{{", "the agenda cannot be read"),
        ("bytes.csv", b"\x00\x00", "the roster cannot be read"),
        ("bytes.yaml", b"\x00\x00", "this is not a text file"),
    ],
)
def test_what_cannot_be_imported_into_is_refused(
    name: str, content: str | bytes | None, message: str, forum: Runner
) -> None:
    if content is not None:
        forum.write(name, content)
    ran = forum("roster", "import", "export.csv", "--into", name, "--dates", "day-first")
    assert ran.code == 1
    assert message in ran.err


def test_an_agenda_that_is_not_there_is_said(forum: Runner) -> None:
    ran = forum("roster", "import", "export.csv", "--into", "people.csv", "--agenda", "no.yaml")
    assert "no.yaml: there is no such file" in ran.err


def test_a_file_larger_than_any_export_is_refused(
    forum: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("planner.intake.tables.MAX_ROSTER_BYTES", 1_000_000)
    forum.write("huge.csv", b"Name,E-mail\n" + b"Ana,a@x.org\n" * 100_000)
    ran = forum("roster", "import", "huge.csv", "--into", "people.csv")
    assert "huge.csv: the file is larger than 1 MB" in ran.err
    monkeypatch.setattr("planner.intake.target.MAX_ROSTER_BYTES", 1_000_000)
    ran = forum("roster", "import", "export.csv", "--into", "huge.csv")
    assert "huge.csv: the file is larger than 1 MB" in ran.err


def test_a_decision_about_nobody_is_refused(forum: Runner) -> None:
    ran = forum("roster", "import", "export.csv", "--into", "people.csv", "--dates", "day-first",
                "--match", "p-099")  # fmt: skip
    assert "the roster has nobody with the id `p-099`" in ran.err


def test_a_field_that_is_preferred_must_be_there(forum: Runner) -> None:
    ran = forum("roster", "import", "export.csv", "--into", "people.csv", "--dates", "day-first",
                "--prefer-export", "organization")  # fmt: skip
    assert ran.code == 1
    assert "the roster has no field `organization`" in ran.err
    assert "did you mean `organisation` or `organisation_type`?" in ran.err


def test_a_roster_that_changed_meanwhile_is_left_alone(
    forum: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    from planner.intake import trying

    real = trying.write_intake

    def changed_first(tried: trying.Intake) -> None:
        forum.write("people.csv", ROSTER + "p-002,Late,late@example.org,\n")
        real(tried)

    monkeypatch.setattr(trying, "write_intake", changed_first)
    ran = forum("roster", "import", "export.csv", "--into", "forum.yaml", "--dates", "day-first",
                "--write")  # fmt: skip
    assert ran.code == 1
    assert "people.csv was changed while this ran" in ran.err
    assert forum.files()["forum.yaml"].decode() == AGENDA


@pytest.mark.parametrize("name", sorted(path.name for path in EXPORTS.iterdir()))
def test_every_export_comes_in_from_the_command_line(name: str, run: Runner) -> None:
    run.write("forum.yaml", AGENDA)
    ran = process(
        "roster", "import", EXPORTS / name, "--into", "forum.yaml", "--dates", "day-first",
        "--write", folder=run.folder,
    )  # fmt: skip
    assert ran.code == 0, ran.err
    again = process(
        "roster", "import", EXPORTS / name, "--into", "forum.yaml", "--write", folder=run.folder
    )
    assert (again.code, again.err) == (0, "Nothing to change.\n")


def test_help_of_the_list_names_the_import(run: Runner) -> None:
    assert "planner roster import" in run("roster", "--help").out
    assert "planner roster import" in run("roster", "import", "--help").out
