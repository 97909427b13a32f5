"""Files in, a plan and its diagnostics out."""

import json
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plans import HEAD, ROSTER, loaded_from, plan_from

from planner.checking import check
from planner.loading import Loaded, is_roster, load, load_text, plan_of_roster
from planner.text.diagnostics import Finding, Route, Severity
from planner.text.source import Source, WholeFile

PANEL = """\
      - {time: 09:00, title: Panel, id: panel, duration: 60m, moderator: p-001,
         panellists: [p-002, p-003]}
"""


def codes(loaded: Loaded) -> list[str]:
    return [found.code for found in check(loaded)]


def test_an_agenda_and_its_roster_make_a_plan(tmp_path: Path) -> None:
    plan = plan_from(tmp_path, PANEL)
    assert [participant.id for participant in plan.participants] == ["p-001", "p-002", "p-003"]
    assert [slot.session.id for slot in plan.schedule.slots()] == ["panel"]


def test_what_was_read_is_known(tmp_path: Path) -> None:
    loaded = loaded_from(tmp_path, PANEL)
    agenda, roster = loaded.inputs
    assert Path(agenda) == tmp_path / "agenda.yaml"
    assert Path(roster) == tmp_path / "participants.csv"
    assert loaded.path == str(tmp_path / "agenda.yaml")
    assert loaded.is_whole


def test_a_roster_is_looked_for_beside_its_agenda(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "forum").mkdir()
    (tmp_path / "here").mkdir()
    loaded_from(tmp_path / "forum", PANEL)
    monkeypatch.chdir(tmp_path / "here")
    loaded = load("../forum/agenda.yaml")
    assert loaded.plan is not None
    assert len(loaded.plan.participants) == 3


def test_a_roster_elsewhere_is_found_by_its_whole_path(tmp_path: Path) -> None:
    people = tmp_path / "people.csv"
    people.write_text("id,name\np-9,Ada\n", encoding="utf-8")
    head = HEAD.replace("participants.csv", str(people))
    loaded = load_text(Source("a.yaml", head + PANEL), "nowhere")
    assert loaded.plan is not None
    assert [participant.id for participant in loaded.plan.participants] == ["p-9"]


# What is wrong with the roster does not make the agenda wrong


@pytest.mark.parametrize(
    ("roster", "code"),
    [
        ("", "empty-roster"),
        (" \r\n", "empty-roster"),
        ("a,b\n1,2\n", "no-header"),
        ('id,name\np-1,"' + "x" * 200_000, "roster-unreadable"),
        ("id,name\0\n", "not-a-text-file"),
    ],
)
def test_an_unreadable_roster_is_one_error(roster: str, code: str, tmp_path: Path) -> None:
    loaded = loaded_from(tmp_path, PANEL, roster=roster)
    assert codes(loaded) == [code]
    assert not loaded.is_whole
    (found,) = loaded.diagnostics
    assert found.place.path == str(tmp_path / "participants.csv")
    assert loaded.plan is not None
    assert loaded.plan.roster is None


def test_a_roster_that_is_not_there_is_one_error_where_it_is_named(tmp_path: Path) -> None:
    loaded_from(tmp_path, PANEL)
    (tmp_path / "participants.csv").rename(tmp_path / "participant.csv")
    loaded = load(tmp_path / "agenda.yaml")
    (found,) = check(loaded)
    assert found.code == "roster-not-found"
    assert found.place.path == str(tmp_path / "agenda.yaml")
    assert (found.place.line, found.place.column) == (10, 9)
    assert found.place.excerpt == "roster: participants.csv"
    assert found.hint == "did you mean `participant.csv`?"


@pytest.mark.parametrize("named", [".", "folder", "folder/"])
def test_a_folder_is_no_roster(named: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    loaded = loaded_from(tmp_path, PANEL, head=HEAD.replace("participants.csv", named))
    (found,) = check(loaded)
    assert found.code == "roster-not-found"
    assert found.message.endswith("is a folder")


def test_who_cannot_be_read_is_not_missed(tmp_path: Path) -> None:
    roster = "id,name\np-001,Ada\np-002,\np 003,Ben\np-003,Chan\np-001,Eli\n"
    sessions = PANEL.replace("p-002, p-003", "p-002, p 003, p-003")
    assert codes(loaded_from(tmp_path, sessions, roster=roster)) == [
        "missing-name",
        "bad-id",
        "duplicate-id",
    ]


def test_who_is_on_no_row_is_missed(tmp_path: Path) -> None:
    loaded = loaded_from(tmp_path, PANEL, roster="id,name\np-001,Ada\n")
    assert codes(loaded) == ["unknown-person", "unknown-person"]


@pytest.mark.parametrize(
    ("name", "roster"),
    [
        ("people.csv", ROSTER),
        ("people.tsv", "id\tname\np-001\tAda\n"),
        ("people.txt", "id;name\np-001;Ada\n"),
        ("people", "id,name\np-001,Ada\n"),
        ("people.yaml", "- {id: p-001, name: Ada}\n"),
        ("PEOPLE.YML", "- {id: p-001, name: Ada}\n"),
    ],
)
def test_a_roster_is_read_by_its_ending(name: str, roster: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text(roster, encoding="utf-8")
    loaded = plan_of_roster(path)
    assert loaded.is_whole
    assert loaded.plan is not None
    assert loaded.plan.participants[0].id == "p-001"
    assert loaded.inputs == (str(path),)


def test_a_workbook_is_a_roster_too(tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    for row in (("id", "name"), ("p-001", "Ada")):
        workbook.worksheets[0].append(row)
    workbook.save(tmp_path / "people.XLSX")
    loaded = plan_of_roster(tmp_path / "people.XLSX")
    assert loaded.plan is not None
    assert [participant.name for participant in loaded.plan.participants] == ["Ada"]


def sheets(path: Path, *tables: tuple[tuple[str, ...], ...]) -> None:
    """A workbook with a sheet for each table."""
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.worksheets[0])
    for rows in tables:
        sheet = workbook.create_sheet()
        for row in rows:
            sheet.append(row)
    workbook.save(path)


def test_the_roster_may_stand_on_a_later_sheet(tmp_path: Path) -> None:
    cover = (("Forum", "March"), ("Write to the secretariat", ""))
    sheets(tmp_path / "people.xlsx", cover, (("id", "name"), ("p-001", "Ada")))
    loaded = plan_of_roster(tmp_path / "people.xlsx")
    assert loaded.diagnostics == ()
    assert loaded.plan is not None
    assert [participant.name for participant in loaded.plan.participants] == ["Ada"]


def test_a_workbook_without_a_roster_is_reported_at_its_first_sheet(tmp_path: Path) -> None:
    sheets(tmp_path / "people.xlsx", (("Forum", "March"),), (("Hotel", "Nights"),))
    loaded = plan_of_roster(tmp_path / "people.xlsx")
    (found,) = loaded.diagnostics
    assert found.code == "no-header"
    assert "sheet Sheet," in (found.place.label or "")


@pytest.mark.parametrize("name", ["people.csv", "people.xlsx", "people.ods"])
def test_a_roster_is_no_agenda_and_is_not_quoted(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(ROSTER, encoding="utf-8")
    loaded = load(tmp_path / name)
    assert loaded.plan is None
    (found,) = loaded.diagnostics
    assert found.code == "not-an-agenda"
    assert found.place.excerpt is None


@pytest.mark.parametrize(
    "text",
    [
        "participants:\n  - {id: p-001, name: Ada Sample}\n",
        "- {id: p-001, name: Ada Sample, email: ada@example.org}\n",
        "- {id: p-001, given_name: Ada}\n",
        "- email: ada@example.org\n",
        "# The people\nparticipants:\n  - {id: p-001, name: Ada Sample\n",
        "- {id: p-001, name: Ada Sample\n",
        "participants:\n  - name: Ada\n    name: Ada Sample\n",
    ],
)
def test_a_roster_in_yaml_is_no_agenda_and_is_not_quoted(text: str) -> None:
    loaded = load_text(Source("people.yaml", text), "")
    assert loaded.plan is None
    (found,) = loaded.diagnostics
    assert found.code == "not-an-agenda"
    assert found.place.excerpt is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("- date: 2024-03-06\n", "wrong-type"),
        ("[]\n", "wrong-type"),
        ("days:\n- {date: 2024-03-06\n", "syntax-error"),
        ("event: {name: Forum\n", "syntax-error"),
        ("format: 1\nparticipants: []\nevent: {}\n", "unknown-key"),
        ("participants: []\ndays: []\n", "unknown-key"),
    ],
)
def test_an_agenda_with_mistakes_is_not_taken_for_a_roster(text: str, code: str) -> None:
    found = {found.code for found in load_text(Source("agenda.yaml", text), "").diagnostics}
    assert code in found
    assert "not-an-agenda" not in found


@pytest.mark.parametrize("text", ["", "# nobody yet\n"])
def test_a_roster_in_yaml_without_anything_in_it_is_empty(text: str, tmp_path: Path) -> None:
    path = tmp_path / "people.yaml"
    path.write_text(text, encoding="utf-8")
    (found,) = plan_of_roster(path).diagnostics
    assert found.code == "empty-roster"
    assert "`participants:`" in (found.hint or "")


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("a.csv", True),
        ("a.TSV", True),
        ("folder/a.xlsx", True),
        ("a.ods", True),
        ("a.yaml", False),
        ("-", False),
        ("csv", False),
    ],
)
def test_a_roster_is_known_by_its_name(
    path: str,
    expected: bool,  # noqa: FBT001  # a parameter of the test
) -> None:
    assert is_roster(path) is expected


def test_a_warning_about_the_roster_does_not_stop_anything(tmp_path: Path) -> None:
    loaded_from(tmp_path, PANEL)
    (tmp_path / "participants.csv").write_bytes(ROSTER.replace("Ada", "Zoë").encode("cp1252"))
    loaded = load(tmp_path / "agenda.yaml")
    assert [found.code for found in loaded.diagnostics] == ["bad-encoding"]
    assert loaded.is_whole


# The agenda


def test_a_file_that_cannot_be_read_is_a_diagnostic(tmp_path: Path) -> None:
    loaded = load(tmp_path / "gone.yaml")
    assert loaded.plan is None
    assert not loaded.is_whole
    assert loaded.inputs == ()
    assert [found.code for found in loaded.diagnostics] == ["file-not-found"]
    assert check(loaded) == loaded.diagnostics


@pytest.mark.parametrize("text", ["", "# nothing\n", "title: 'open\n", "- a\n", "word\n"])
def test_a_text_without_an_agenda_makes_no_plan(text: str) -> None:
    loaded = load_text(Source("a.yaml", text), "")
    assert loaded.plan is None
    assert {found.severity for found in loaded.diagnostics} == {Severity.ERROR}


def test_everything_that_is_wrong_is_said_in_its_order(tmp_path: Path) -> None:
    sessions = PANEL.replace("60m", "long") + "      - {time: 25:00, title: Late}\n"
    loaded = loaded_from(tmp_path, sessions, roster="id,name,country\np-001,Ada,Korea\n")
    assert [(found.code, Path(found.place.path).name) for found in loaded.diagnostics] == [
        ("bad-duration", "agenda.yaml"),
        ("bad-time", "agenda.yaml"),
        ("ambiguous-country", "participants.csv"),
    ]


def test_texts_are_read_in_the_language_asked_for(tmp_path: Path) -> None:
    loaded_from(tmp_path, "      - {time: 09:00, title: {en: Lunch, es: Almuerzo}}\n")
    titles = {}
    for language in (None, "en", "es"):
        loaded = load(tmp_path / "agenda.yaml", language=language)
        assert loaded.plan is not None
        titles[language] = next(loaded.plan.schedule.slots()).session.title
    assert titles == {None: "Lunch", "en": "Lunch", "es": "Almuerzo"}


def test_a_finding_is_looked_up_where_it_is_written(tmp_path: Path) -> None:
    loaded = loaded_from(tmp_path, PANEL)
    assert loaded.plan is not None
    session = next(loaded.plan.schedule.slots()).session
    person = loaded.plan.participants[1]
    finding = Finding(
        session.route / "title", "a message", "a hint", ((person.route / "email", "their row"),)
    )
    found = loaded.diagnose("a-code", Severity.ADVICE, finding)
    assert found.place.excerpt == PANEL.splitlines()[0]
    assert found.place.column == PANEL.index("Panel") + 1
    (related,) = found.related
    assert (related.place.line, related.place.column, related.label) == (3, 17, "their row")
    assert related.place.excerpt is None


def test_what_stands_in_no_text_is_the_file_as_a_whole(tmp_path: Path) -> None:
    loaded = loaded_from(tmp_path, PANEL)
    assert loaded.place(Route("elsewhere")) == WholeFile(loaded.path)
    unread = loaded_from(tmp_path, PANEL, roster="")
    place = unread.place(Route("roster", (1, "name")))
    assert place == WholeFile(str(tmp_path / "participants.csv"))


# Whatever a file holds

NODES = st.recursive(
    st.text(max_size=8) | st.none() | st.integers() | st.booleans(),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(
            ["format", "event", "id", "name", "timezone", "roster", "days", "date", "sessions",
             "title", "time", "duration", "parallel", "items", "attendance", "venue", "rooms"]
        ),
        inner,
        max_size=4,
    ),
    max_leaves=20,
)  # fmt: skip


@settings(deadline=None)
@given(NODES)
def test_no_structure_breaks_the_reader(value: object) -> None:
    """Every structure of nodes is read or answered, and every place lies in the text."""
    loaded = load_text(Source("a.yaml", json.dumps(value)), "")
    for found in check(loaded):
        assert found.place.line == 1
    assert loaded.plan is not None or loaded.diagnostics


@settings(deadline=None)
@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_no_bytes_break_the_reader(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.yaml"
    path.write_bytes(data)
    assert load(path).diagnostics
