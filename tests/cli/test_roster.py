"""`planner roster`: its lists and counts, for whom they are, and organisations spelt twice."""

import csv
import io
import json
import re
import sys
import zipfile

import openpyxl
import pytest
from plans import ROOT

from cli.running import Ran, Runner
from planner.roster.sheets import read_workbook
from planner.text.width import display_width

FORUM = ROOT / "agendas" / "safe-online-bangkok.yaml"

AGENDA = """\
format: 1
event: {id: f, name: Forum, timezone: Asia/Bangkok, organiser: Desk <desk@example.org>}
roster: people.csv
roster_fields:
  stream: {label: Stream, type: choice, values: [North, South]}
  secret: {type: yes-no, audience: restricted}
days:
  - date: 2027-03-09
    sessions:
      - {time: 09:00-10:00, title: North meets, attendance: {stream: north}}
      - {time: 10:00-11:00, title: Ghana meets, attendance: {delegation: ghana}}
      - {time: 11:00-12:00, title: Grant SO-1, attendance: {grant: SO-1, secret: yes}}
""".replace(", secret: yes", "")
PEOPLE = """\
id,name,email,organisation,organisation type,country,stream,secret,delegation,head of delegation,\
grants,list consent,minor
p-1,Ada,ada@example.org,UNICEF Thailand,,Thailand,North,yes,Ghana,yes,SO-1;SO-2,yes,
p-2,Ben,ben@example.org,Example Trust,NGO,Thailand,South,no,Ghana,,SO-1,no,
p-3,Cy,cy@example.org,Foundation of Hope,,Viet Nam,South,,,,,yes,yes
"""


@pytest.fixture
def forum(run: Runner) -> Runner:
    run.write("forum.yaml", AGENDA)
    run.write("people.csv", PEOPLE)
    return run


def rows(ran: Ran) -> list[list[str]]:
    assert ran.code == 0, ran.err
    return list(csv.reader(io.StringIO(ran.out.lstrip("\ufeff"))))


# Lists and counts


@pytest.mark.parametrize(
    ("arguments", "cells"),
    [
        (["--by", "delegation"], ["Ghana", "head", "p-1", "Ada"]),
        (["--by", "stream"], ["North", "p-1", "Ada"]),
        (["--by", "organisation-type"], ["NGO", "", "p-2", "Ben"]),
        (["--matrix", "delegation:stream"], ["Ghana", "1", "1", "2"]),
        (["--list", "contacts"], ["Ada", "UNICEF Thailand", "ada@example.org"]),
        (["--list", "by-grant"], ["SO-1", "p-1", "Ada"]),
    ],
)
def test_what_is_asked_for_is_shown(arguments: list[str], cells: list[str], forum: Runner) -> None:
    found = rows(forum("roster", "forum.yaml", *arguments, "--format", "csv"))
    assert cells in [row[: len(cells)] for row in found]


@pytest.mark.parametrize("arguments", [["--matrix", "forum.yaml"], ["forum.yaml", "--matrix"]])
def test_a_lone_matrix_is_the_usual_one(arguments: list[str], forum: Runner) -> None:
    found = rows(forum("roster", *arguments, "--format", "csv"))
    assert found[0] == ["Country", "NGO", "UN agency (inferred)", "(not given)", "Total"]
    assert found[-1] == ["Total", "1", "1", "1", "3"]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--by", "shoe"], "there is no field to group by 'shoe'; known: country"),
        (["--by", "delegatoin"], "did you mean `delegation`"),
        (["--matrix", "country:shoe"], "--matrix"),
        (["--matrix", "role:role"], "name two fields"),
        (["--list", "contact"], "did you mean `contacts`"),
        (["--list", "contacts", "--by", "role"], "one of --by, --matrix and --list"),
        (["-o", "list.md", "--format", "csv"], "the name of the file is one of markdown"),
    ],
)
def test_misuse_is_answered_with_what_to_do(arguments: list[str], says: str, forum: Runner) -> None:
    ran = forum("roster", "forum.yaml", *arguments)
    assert ran.code == 2
    assert says in ran.err


def test_a_list_for_which_there_is_nothing_says_what_it_needs(run: Runner) -> None:
    path = run.write("people.csv", "id,name\np-1,Ada\n")
    ran = run("roster", path, "--list", "by-grant")
    assert ran.code == 1
    assert "it needs `grants` in the roster" in ran.err
    for key in ("contacts", "photo-consent"):
        assert run("roster", path, "--list", key).code == 0
    assert "a roster and a programme" in run("roster", path, "--list", "expected").err


def test_all_lists_are_named(forum: Runner) -> None:
    ran = forum("roster", "forum.yaml", "--list", "help")
    assert ran.code == 0
    names = [line.split()[0] for line in ran.out.splitlines()]
    assert {"participants", "by-delegation", "expected", "contacts", "photo-consent"} <= set(names)


def test_markdown_says_who_it_is_for(forum: Runner) -> None:
    text = forum("roster", "forum.yaml", "--by", "country", "--format", "markdown").out
    assert text.startswith(
        "# By country\n\nFor the organising team only.\n\n## Thailand (2 people)"
    )
    assert forum("roster", "forum.yaml", "-o", "list.md").code == 0
    assert (forum.folder / "list.md").read_text().startswith("# By country")


def test_a_table_as_json_has_its_fixed_shape(forum: Runner) -> None:
    ran = forum("roster", "forum.yaml", "--matrix", "grant:country", "--format", "json")
    document = json.loads(ran.out)
    assert document["list"] == "matrix"
    assert document["audience"] == "team"
    assert document["columns"][0] == {"key": "grant", "label": "Grant"}
    assert document["rows"][0] == {"grant": "SO-1", "TH": 2, "VN": 0, "total": 2}
    assert list(document["rows"][-1].values()) == ["Total (each person once)", 2, 1, 3]


# Who it is for


def test_who_may_not_be_named_and_what_may_not_be_seen_is_left_out(forum: Runner) -> None:
    for output in ("csv", "json", "markdown", "table"):
        ran = forum("roster", "forum.yaml", "--audience", "participants", "--format", output)
        assert "Ada" in ran.out
        assert not {"Ben", "Cy", "@"} & {word for word in ("Ben", "Cy", "@") if word in ran.out}
        assert "Left out, since this is for the participants: E-mail; 2 rows." in ran.err
        public = forum("roster", "forum.yaml", "--audience", "public", "--format", output)
        assert (public.code, public.out) == (1, "")
        assert "the public may see nothing of this list" in public.err


def test_a_workbook_is_for_its_audience(forum: Runner) -> None:
    ran = forum("roster", "forum.yaml", "--audience", "participants", "-o", "list.xlsx")
    assert "Wrote list.xlsx, for the participants." in ran.err
    (sheet,) = read_workbook("list.xlsx", (forum.folder / "list.xlsx").read_bytes())
    text = str(sheet.rows)
    assert "Ada" in text
    assert "Ben" not in text


def test_the_innermost_circle_sees_what_the_team_may_not(forum: Runner) -> None:
    matrix = ("roster", "forum.yaml", "--matrix", "country:secret", "--format", "csv")
    assert rows(forum(*matrix, "--audience", "restricted"))[0][1:3] == ["No", "Yes"]
    assert "Yes" not in forum(*matrix).out
    listed = forum("roster", "forum.yaml", "--list", "participants", "--audience", "restricted")
    assert "Minor" in listed.out
    assert "Minor" not in forum("roster", "forum.yaml", "--list", "participants").out


def test_a_workbook_of_what_is_restricted_is_locked(forum: Runner) -> None:
    asked = ("roster", "forum.yaml", "--list", "participants", "--audience", "restricted")
    refused = forum(*asked, "-o", "all.xlsx")
    assert refused.code == 1
    assert "behind a password only" in refused.err
    word = forum.write("word.txt", "correct horse battery staple\n")
    word.chmod(0o600)
    assert forum(*asked, "-o", "all.xlsx", "--password-file", word).code == 0
    assert (forum.folder / "all.xlsx").read_bytes().startswith(b"\xd0\xcf\x11\xe0")


def test_json_counts_whom_it_lists(forum: Runner) -> None:
    ran = forum("roster", "forum.yaml", "--audience", "participants", "--format", "json")
    document = json.loads(ran.out)
    assert document["total"] == 1
    (group,) = document["groups"]
    assert group["participants"][0]["inferred"] == ["organisation_type"]
    assert group["participants"][0]["organisation_type"] == "un-agency"
    assert group["participants"][0]["email"] is None
    assert group["participants"][0]["grants"] is None


# On a terminal


@pytest.mark.parametrize("columns", ["80", "140"])
def test_every_list_fits_the_terminal(
    columns: str, forum: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", columns)
    for arguments in (
        ["--list", "participants"], ["--list", "contacts"], ["--list", "expected"],
        ["--by", "delegation"], ["--matrix", "role:language"],
    ):  # fmt: skip
        ran = forum("roster", FORUM, *arguments)
        assert ran.code == 0
        lines = re.sub(r"\x1b\[[0-9;]*m", "", ran.out).splitlines()
        assert max(map(display_width, lines)) <= int(columns)
    counted = forum("roster", FORUM, "--matrix", "role:language").out
    assert "Vietnamese" in counted
    assert "Totals count each person once." in counted
    assert "Totals" not in forum("roster", FORUM, "--matrix").out


# Who is expected where


def test_sessions_are_for_whom_a_declared_choice_a_delegation_or_a_grant_selects(
    forum: Runner,
) -> None:
    found = rows(forum("roster", "forum.yaml", "--list", "expected", "--format", "csv"))
    names: dict[str, list[str]] = {}
    for session, _, name, *_ in found[1:]:
        names.setdefault(session.split(" · ")[1], []).append(name)
    assert names == {
        "North meets": ["Ada"],
        "Ghana meets": ["Ada", "Ben"],
        "Grant SO-1": ["Ada", "Ben"],
    }


def test_no_session_is_for_somebody_by_a_guess(forum: Runner) -> None:
    """Ada's organisation is a UN agency by its name, and nobody said so."""
    forum.write("forum.yaml", AGENDA.replace("{stream: north}", "{organisation_type: un-agency}"))
    found = forum("roster", "forum.yaml", "--list", "expected", "--format", "csv").out
    assert "North meets" not in found
    stated = PEOPLE.replace("UNICEF Thailand,,", "UNICEF Thailand,UN agency,")
    forum.write("people.csv", stated)
    assert (
        "North meets" in forum("roster", "forum.yaml", "--list", "expected", "--format", "csv").out
    )


@pytest.mark.parametrize(
    ("selector", "says"),
    [
        ("{stream: Nort}", "write `North` or `South`"),
        ("{secret: yes}", "select by a field that the whole team may know"),
        ("{shoe: 7}", "a selector has no key `shoe`"),
        ("{stream: {a: b}}", "wrong-type"),
    ],
)
def test_a_selector_that_cannot_be_says_what_would_be_right(
    selector: str, says: str, forum: Runner
) -> None:
    forum.write("forum.yaml", AGENDA.replace("{stream: north}", selector))
    ran = forum("check", "forum.yaml")
    assert ran.code == 1
    assert says in ran.out


# What nobody stated


def test_a_list_that_comes_back_leaves_a_guess_a_guess(forum: Runner) -> None:
    assert forum("roster", "forum.yaml", "--list", "participants", "-o", "list.csv").code == 0
    assert "UN agency (inferred)" in (forum.folder / "list.csv").read_text("utf-8")
    again = json.loads(forum("roster", "list.csv", "--format", "json").out)
    ada = next(p for g in again["groups"] for p in g["participants"] if p["id"] == "p-1")
    assert ada["inferred"] == ["organisation_type"]


def test_a_guess_is_written_into_the_roster_when_it_is_asked_for(forum: Runner) -> None:
    assert "type-inferred" in forum("check", "forum.yaml").out
    kept = (forum.folder / "people.csv").read_bytes()
    forum("check", "forum.yaml", "--fix", "--write")
    assert (forum.folder / "people.csv").read_bytes() == kept
    forum("check", "forum.yaml", "--unsafe-fixes", "--select", "type-inferred", "--write")
    assert "UNICEF Thailand,UN agency," in (forum.folder / "people.csv").read_text()
    assert "type-inferred" not in forum("check", "forum.yaml").out


# Organisations


SPELT = """\
id,name,email,organisation,country
p-1,Ada,ada@blue.example,Blue Kite Trust,Thailand
p-2,Ben,ben@blue.example,BLUE KITE TRUST,Thailand
p-3,Cy,cy@blue.example,Blue Kite Trust (BKT),Thailand
p-4,Di,di@blue.example,"Blue Kite Trust",Thailand
p-5,Ed,ed@red.example,Red Kite Trust,Kenya
p-6,Flo,flo@red.example,Red Kite Trusst,Kenya
"""


def test_proposals_say_how_often_for_whom_and_why(run: Runner) -> None:
    path = run.write("people.csv", SPELT)
    ran = run("roster", "organisations", path)
    assert ran.code == 0
    first, second = ran.out.strip().split("\n\n")
    lines = [" ".join(line.split()) for line in first.splitlines()]
    assert lines[0] == "1. 3 spellings, 4 participants"
    assert lines[1] == "keep Blue Kite Trust 2 p-1 and p-4"
    assert "Blue Kite Trust (BKT) 1 p-3" in lines
    assert "only capitals, accents, punctuation or spaces differ" in lines
    assert "looks like a slip" in second
    assert "2 proposals; nothing was changed." in ran.err
    assert path.read_text() == SPELT


def test_what_is_accepted_is_shown_and_written_when_asked(run: Runner) -> None:
    path = run.write("people.csv", SPELT)
    shown = run("roster", "organisations", path, "--accept", "Blue Kite Trust (BKT)")
    assert shown.out.splitlines() == [
        f"{path}: cell D2, p-1: write `Blue Kite Trust (BKT)` for `Blue Kite Trust`",
        f"{path}: cell D3, p-2: write `Blue Kite Trust (BKT)` for `BLUE KITE TRUST`",
        f"{path}: cell D5, p-4: write `Blue Kite Trust (BKT)` for `Blue Kite Trust`",
    ]
    assert "Nothing was written; `--write` changes 3 cells." in shown.err
    assert path.read_text() == SPELT
    written = run("roster", "organisations", path, "--accept-all", "--write")
    assert "Wrote 3 cells" in written.err
    assert path.read_text() == SPELT.replace("BLUE KITE TRUST", "Blue Kite Trust").replace(
        " (BKT)", ""
    ).replace("Red Kite Trusst", "Red Kite Trust")
    again = run("roster", "organisations", path)
    assert "No organisation looks as if" in again.err


def test_one_spelling_of_all_that_are_accepted_can_be_another(run: Runner) -> None:
    path = run.write("people.csv", SPELT)
    run("roster", "organisations", path, "--accept-all", "--accept", "Red Kite Trusst", "--write")
    assert "Red Kite Trust," not in path.read_text()
    assert "BLUE" not in path.read_text()


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["--write"], 2, "say what to write: --accept NAME"),
        (["--accept", "Blue Kite"], 2, "did you mean `Blue Kite Trust`"),
        (["--accept", "Purple"], 2, "there is no spelling among the proposals 'Purple'"),
    ],
)
def test_misuse_of_proposals(arguments: list[str], code: int, says: str, run: Runner) -> None:
    path = run.write("people.csv", SPELT)
    ran = run("roster", "organisations", path, *arguments)
    assert ran.code == code
    assert says in ran.err
    assert path.read_text() == SPELT


def test_nothing_to_accept_says_so(run: Runner) -> None:
    path = run.write("people.csv", "id,name,organisation\np-1,Ada,Blue\n")
    ran = run("roster", "organisations", path, "--accept", "Blue")
    assert ran.code == 1
    assert "nothing to accept" in ran.err
    agenda = run.write("a.yaml", AGENDA.replace("roster: people.csv\n", ""))
    assert "names no roster" in run("roster", "organisations", agenda).err


def test_proposals_as_json(run: Runner) -> None:
    path = run.write("people.csv", SPELT)
    ran = run("roster", "organisations", path, "--accept-all", "--format", "json")
    document = json.loads(ran.out)
    assert [proposal["keep"] for proposal in document["proposals"]] == [
        "Blue Kite Trust", "Red Kite Trust",
    ]  # fmt: skip
    assert document["proposals"][0]["spellings"][0] == {
        "text": "Blue Kite Trust", "count": 2, "participants": ["p-1", "p-4"],
    }  # fmt: skip
    assert document["changes"][0] == {
        "participant": "p-2", "line": 3, "before": "BLUE KITE TRUST", "after": "Blue Kite Trust",
    }  # fmt: skip


def test_a_workbook_is_changed_in_place(run: Runner) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in csv.reader(io.StringIO(SPELT)):
        sheet.append(row)
    sheet.column_dimensions["D"].width = 50
    book.save(run.folder / "people.xlsx")
    agenda = AGENDA.replace("people.csv", "people.xlsx").replace("{stream: north}", "all")
    run.write("forum.yaml", agenda)
    ran = run("roster", "organisations", "forum.yaml", "--accept-all", "--write")
    assert ran.code == 0, ran.err
    after = openpyxl.load_workbook(run.folder / "people.xlsx").active
    assert after is not None
    assert [cell.value for cell in after["D"]][1:5] == ["Blue Kite Trust"] * 4
    assert after.column_dimensions["D"].width == 50


def test_a_formula_in_the_way_is_refused_and_nothing_written(run: Runner) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in csv.reader(io.StringIO(SPELT)):
        sheet.append(row)
    book.save(run.folder / "people.xlsx")
    path = run.folder / "people.xlsx"
    data = path.read_bytes()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    part = parts["xl/worksheets/sheet1.xml"]
    start = part.index(b'<c r="D3"')
    end = part.index(b"</c>", start)
    parts["xl/worksheets/sheet1.xml"] = (
        part[:start] + b'<c r="D3" t="str"><f>"x"</f><v>BLUE KITE TRUST</v>' + part[end:]
    )
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    before = path.read_bytes()
    ran = run("roster", "organisations", path, "--accept-all", "--write")
    assert ran.code == 1
    assert "cell D3 is a formula" in ran.err
    assert path.read_bytes() == before


def test_a_yaml_roster_is_changed_where_it_is_written(run: Runner) -> None:
    people = "".join(
        f"- id: {row[0]}\n  name: {row[1]}\n  organisation: {row[3]}  # as typed\n"
        for row in list(csv.reader(io.StringIO(SPELT)))[1:]
    )
    path = run.write("people.yaml", "participants:\n" + people)
    ran = run("roster", "organisations", path, "--accept", "Blue Kite Trust", "--write")
    assert ran.code == 0, ran.err
    assert path.read_text().count("organisation: Blue Kite Trust  # as typed") == 4


def test_what_cannot_be_written_is_refused(run: Runner) -> None:
    path = run.write("people.csv", SPELT.replace("Ada", "Adé").encode("cp1252"))
    before = path.read_bytes()
    ran = run("roster", "organisations", path, "--accept-all", "--write")
    assert ran.code == 1
    assert "save it as `CSV UTF-8` first" in ran.err
    assert path.read_bytes() == before


def test_standard_input_cannot_be_changed(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    run.write("people.csv", SPELT)
    text = AGENDA.replace("{stream: north}", "all").split("roster_fields")[0]
    text += "days: [{date: 2027-03-09, sessions: [{time: 09:00-10:00, title: A}]}]\n"
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    ran = run("roster", "organisations", "-", "--accept-all")
    assert ran.code == 1
    assert "standard input cannot be changed" in ran.err
