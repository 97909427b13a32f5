"""The sheet that the team works in: what may be changed, what is asked for, what is missing."""

import io
import re
import shutil
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime
from html import unescape
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from judges.libreoffice import convert
from judges.needs import require
from plans import AGENDAS, HEAD, plan_from, plan_of

from planner.model.people import Roster
from planner.schedule.plan import Plan
from planner.tables.catalogue import LISTINGS
from planner.tables.people import BY_COUNTRY, BY_ORGANISATION_TYPE, matrix_table
from planner.tables.table import Table
from planner.vocabulary.audience import Audience
from planner.vocabulary.countries import all_countries
from planner.workbook import contents, formats, live, roster_sheet
from planner.workbook.digests import salt_of
from planner.workbook.export import workbook
from planner.workbook.fingerprint import canonical, fingerprint
from planner.workbook.formulas import is_ours
from planner.workbook.missing import LEGEND

CREATED = datetime(2024, 2, 1, 12, 0, tzinfo=UTC)

SESSIONS = "      - {time: 09:00-10:00, title: Opening, speaker: p-001}\n"

FIELDS_OF_ITS_OWN = """\
organisation_types: {coalition: Coalition, alliance: "*Alliance, of all"}
roster_fields:
  shirt: {label: "Shirt, size", type: choice, values: [S, M, "L, XL"]}
  born: {label: Joined, type: date}
"""

ROSTER = """\
id,name,email,phone,organisation,organisation_type,country,arrival,arrival_time,departure,\
attends,confirmed,dietary,photo_consent,list_consent,shirt,born,notes
p-001,Ada Sample,ada@example.org,+1 202 555 0101,Example Trust,NGO,Thailand,2024-03-05,14:35,\
2024-03-08,in-person,yes,halal,yes,yes,M,2020-01-02,
p-002,Ben Draft,ada@example.org,,,Coalition,Viet Nam,,,,remote,yes,,no,no,,,"=1+1"
p-003,Cara Outline,,,Example House,,,,,,in-person,yes,,,,"L, XL",,
p-004,Dan Sketch,,,,,,,,,in-person,no,,,,,,
"""


def plan_with(folder: Path, roster: str) -> Plan:
    head = HEAD.replace("defaults:", FIELDS_OF_ITS_OWN + "defaults:")
    return plan_from(folder, SESSIONS, head=head, roster=roster)


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    return plan_with(tmp_path, ROSTER)


@pytest.fixture
def team(plan: Plan) -> bytes:
    return workbook(plan, created=CREATED)


# openpyxl's stubs hold nearly everything for possibly missing, so what it reads is of any type.
def opened(data: bytes, *, counted: bool = False) -> Any:
    return openpyxl.load_workbook(io.BytesIO(data), data_only=counted)


def columns(sheet: Any, head: int = 3) -> dict[str, str]:
    """The letters of columns by their heads."""
    return {cell.value: cell.column_letter for cell in sheet[head] if cell.value}


def validation(sheet: Any, label: str) -> Any:
    """What is asked of the cells of a column."""
    letter = columns(sheet)[label]
    [found] = [
        one
        for one in sheet.data_validations.dataValidation
        if re.match(rf"{letter}\d", str(one.sqref))
    ]
    return found


def words(book: Any, label: str) -> list[str]:
    """The words of a column's drop-down, wherever they stand."""
    name = validation(book["Participants"], label).formula1
    [(sheet, cells)] = book.defined_names[name].destinations
    return [row[0].value for row in book[sheet][cells.replace("$", "")]]


# Drop-downs.


def test_a_country_is_chosen_from_all_countries(team: bytes) -> None:
    book = opened(team)
    assert set(words(book, "Country")) == {country.name for country in all_countries()}
    assert book["_lists"].sheet_state == "hidden"


def test_an_organisation_type_is_one_of_the_usual_or_of_the_events_own(team: bytes) -> None:
    chosen = words(opened(team), "Organisation type")
    assert {"NGO", "UN agency", "Coalition"} <= set(chosen)
    assert any(word.startswith("*Alliance") for word in chosen)


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Photo consent", ["yes", "no"]),
        ("List consent", ["yes", "no"]),
        ("Confirmed", ["yes", "no"]),
        ("Attends", ["In person", "Remote"]),
        ("Shirt, size", ["S", "M", "L, XL"]),
    ],
)
def test_closed_lists_are_chosen_from_in_the_words_of_the_sheet(
    team: bytes, label: str, expected: list[str]
) -> None:
    assert words(opened(team), label) == expected


def test_what_is_shown_of_everyone_is_on_the_lists(team: bytes) -> None:
    book = opened(team)
    sheet = book["Participants"]
    for label in ("Country", "Organisation type", "Attends", "Shirt, size"):
        shown = {cell.value for cell in sheet[columns(sheet)[label]][3:] if cell.value}
        assert shown
        assert shown <= set(words(book, label))


def test_lists_warn_and_do_not_refuse(team: bytes) -> None:
    for one in opened(team)["Participants"].data_validations.dataValidation:
        assert one.errorStyle in ("warning", None)
        assert one.type in ("list", "date", None)
        assert one.type is None or one.errorStyle == "warning"
        assert one.prompt


def test_dates_far_from_the_event_are_asked_about(team: bytes) -> None:
    sheet = opened(team)["Participants"]
    for label in ("Arrival", "Departure"):
        asked = validation(sheet, label)
        assert (asked.type, asked.operator) == ("date", None)  # `between` is left out
        days = [date.fromordinal(date(1899, 12, 30).toordinal() + int(serial))
                for serial in (asked.formula1, asked.formula2)]  # fmt: skip
        assert days == [date(2024, 1, 6), date(2024, 5, 5)]


def test_people_below_the_last_are_asked_the_same(team: bytes) -> None:
    sheet = opened(team)["Participants"]
    assert str(validation(sheet, "Country").sqref).endswith("207")


def test_a_time_is_asked_for_in_words_and_stays_what_was_typed(team: bytes) -> None:
    sheet = opened(team)["Participants"]
    assert "14:35" in validation(sheet, "Arrival time").prompt
    for label in ("Arrival time", "Phone"):
        letter = columns(sheet)[label]
        assert sheet[f"{letter}4"].number_format == "@"
        assert sheet.column_dimensions[letter].protection.locked is False


# What may be changed.


def test_ids_keys_and_what_is_worked_out_are_locked_and_the_rest_is_not(team: bytes) -> None:
    sheet = opened(team)["Participants"]
    made = {"ID", "Still missing", "Key"}
    locked = {
        label: {sheet[f"{letter}{row}"].protection.locked for row in range(4, 8)}
        for label, letter in columns(sheet).items()
    }
    assert locked == {label: {label in made} for label in columns(sheet)}


def test_new_people_and_new_columns_may_be_written(team: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(team)) as archive:
        xml = archive.read("xl/worksheets/sheet5.xml").decode()
        styles = archive.read("xl/styles.xml").decode()
    looks = re.findall(r"<xf [^>]*?(?:/>|>.*?</xf>)", styles.partition("<cellXfs")[2])
    free = {number for number, look in enumerate(looks) if 'locked="0"' in look}
    cols = [dict(re.findall(r'(\w+)="(\w+)"', col)) for col in re.findall("<col [^>]*>", xml)]
    may = {int(col["min"]): int(col.get("style", 0)) in free for col in cols}
    count = len(columns(opened(team)["Participants"]))
    assert may[1] is False
    assert may[2] is True
    assert may[count] is False
    assert may[count + 1] is True


def test_the_list_can_be_filtered_sorted_and_shaped_though_it_is_protected(team: bytes) -> None:
    sheet = opened(team)["Participants"]
    rules = sheet.protection
    assert rules.sheet
    assert not rules.password
    # What stands there is what is forbidden.
    allowed = ("sort", "autoFilter", "formatCells", "formatColumns", "formatRows", "insertRows")
    assert {name: getattr(rules, name) for name in allowed} == dict.fromkeys(allowed, False)
    assert rules.selectLockedCells
    last = max(columns(sheet).values(), key=lambda letter: (len(letter), letter))
    assert sheet.auto_filter.ref == f"A3:{last}7"
    with zipfile.ZipFile(io.BytesIO(team)) as archive:
        xml = archive.read("xl/worksheets/sheet5.xml").decode()
    assert f'<protectedRange sqref="A3:{last}207" name="People"/>' in xml


def test_what_is_made_anew_is_protected_without_a_password(team: bytes) -> None:
    for sheet in opened(team):
        if sheet.sheet_state == "visible":
            assert sheet.protection.sheet is (sheet.title != "Sign-in"), sheet.title
            assert not sheet.protection.password


def test_only_the_team_gets_a_sheet_to_work_in(plan: Plan) -> None:
    book = opened(workbook(plan, created=CREATED, audience=Audience.PARTICIPANTS))
    sheet = book["Participants"]
    assert sheet.protection.sheet
    assert {cell.protection.locked for cell in sheet[4]} == {True}
    assert not sheet.data_validations.dataValidation
    assert "_lists" not in book.sheetnames
    assert list(book.defined_names) == []


# What is missing.


def missing(data: bytes) -> list[str]:
    sheet = opened(data, counted=True)["Participants"]
    return [
        (cell.value or "").replace("\u00a0", " ")
        for cell in sheet[columns(sheet)["Still missing"]][3:7]
    ]


def test_what_is_missing_of_each_is_said_beside_them(team: bytes) -> None:
    assert missing(team) == [
        "",
        "organisation",  # who takes part from afar has no journey
        "e-mail, organisation type, country, arrival, departure, photo consent, list consent",
        "",  # who does not come is asked for nothing
    ]


def test_what_is_missing_is_counted_on_the_overview(team: bytes) -> None:
    cells = [cell for row in opened(team, counted=True)["Overview"].iter_rows() for cell in row]
    found = {
        cell.value: cell.offset(0, 1).value
        for cell in cells
        if isinstance(cell.value, str) and isinstance(cell.offset(0, 1).value, int)
    }
    assert found == {
        "E-mail": 1, "Organisation": 1, "Organisation type": 1, "Country": 1, "Arrival": 1,
        "Departure": 1, "Photo consent": 1, "List consent": 1,
    }  # fmt: skip


def test_what_everyone_is_asked_for_has_a_column_though_nobody_said_it(tmp_path: Path) -> None:
    plan = plan_from(tmp_path, SESSIONS, roster="id,name\np-001,Ada Sample\n")
    sheet = opened(workbook(plan, created=CREATED))["Participants"]
    assert {"E-mail", "Organisation", "Country", "Photo consent", "List consent"} < set(
        columns(sheet)
    )


def test_colours_say_what_is_missing_refused_or_there_twice_and_the_overview_explains_them(
    team: bytes,
) -> None:
    book = opened(team)
    sheet = book["Participants"]
    letters = {letter: label for label, letter in columns(sheet).items()}
    seen: dict[str, set[tuple[str, str]]] = {}
    for over in sheet.conditional_formatting:
        label = letters[re.match("[A-Z]+", str(over.sqref))[0]]  # type: ignore[index]
        for rule in over.rules:
            colour = "#" + rule.dxf.fill.bgColor.rgb[2:]
            seen.setdefault(label, set()).add((rule.type, colour))
    assert seen["E-mail"] == {
        ("expression", formats.NEEDED), ("duplicateValues", formats.TWICE),
    }  # fmt: skip
    assert seen["ID"] == {("duplicateValues", formats.TWICE)}
    assert seen["Organisation type"] == {
        ("expression", formats.NEEDED), ("expression", formats.SOON),
    }  # fmt: skip
    assert seen["Country"] == {("expression", formats.NEEDED)}
    assert seen["Arrival"] == {("expression", formats.SOON)}
    assert seen["List consent"] == {("expression", formats.SOON), ("cellIs", formats.REFUSED)}
    shown = {
        cell.value: "#" + cell.fill.start_color.rgb[2:]
        for row in book["Overview"].iter_rows()
        for cell in row
    }
    assert {(shown[text], text) for _, text in LEGEND} == set(LEGEND)


# Formulas.


def formulas(data: bytes) -> list[str]:
    """Every formula in a cell, a colour's condition or a drop-down."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        sheets = [
            archive.read(name).decode() for name in archive.namelist() if "sheets/sheet" in name
        ]
    found = re.findall(r"<(?:f|formula)(?: [^>]*)?>(.*?)</(?:f|formula)>", "".join(sheets))
    return list(map(unescape, found))


def test_every_formula_is_one_of_ours(team: bytes) -> None:
    found = formulas(team)
    assert len(found) > 20
    plain = {'"no"', "0"}  # what a cell is compared with
    assert [text for text in found if not is_ours(text) and text not in plain] == []


@pytest.mark.parametrize(
    "text",
    [
        "1+1",
        'HYPERLINK("http://example.org")',
        "COUNTA(participants_name)+1",
        'SUMPRODUCT((participants_name<>"")*(participants_notes=A1))',
        "SUM(Sheet1!A1:B2)",
        'SUMPRODUCT((participants_country<>"Ada"))',
        "",
    ],
)
def test_a_stranger_is_no_formula_of_ours(text: str) -> None:
    assert not is_ours(text)


def test_counts_follow_the_sheet_where_it_gives_them(team: bytes) -> None:
    sheet = opened(team)["Country × type"]
    body = [cell.value for row in sheet.iter_rows(min_row=4) for cell in row[1:]]
    assert all(str(value).startswith("=SUM") for value in body)


def test_counts_of_people_who_are_not_on_the_sheet_stand_for_themselves(plan: Plan) -> None:
    data = workbook(plan, created=CREATED, audience=Audience.PARTICIPANTS)
    sheet = opened(data)["Country × type"]
    assert [cell.value for row in sheet.iter_rows(min_row=4) for cell in row[1:-1]][:1] != []
    assert not any("participants_" in text for text in formulas(data))


def test_counts_of_what_the_sheet_says_in_other_words_stand_for_themselves(
    plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    def miscounted(of: Plan, *_: object) -> Table:
        counts = matrix_table(of, BY_COUNTRY, BY_ORGANISATION_TYPE)
        rows = (
            replace(row, cells=(row.cells[0], *(5 for _ in row.cells[1:]))) for row in counts.rows
        )
        return replace(counts, rows=tuple(rows))

    [listing] = [one for one in LISTINGS if one.key == "country-by-organisation-type"]
    everyone = next(one for one in LISTINGS if one.key == "participants")
    both = (everyone, replace(listing, make=miscounted))
    monkeypatch.setattr(contents, "listings", lambda _plan: iter(both))
    sheet = opened(workbook(plan, created=CREATED))["Country × type"]
    assert {cell.value for row in sheet.iter_rows(min_row=4) for cell in row[1:]} == {5}


def test_of_very_many_people_nothing_is_counted_again(
    plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live, "MOST_PEOPLE", 3)
    texts = formulas(workbook(plan, created=CREATED))
    assert not any("participants_country=" in text and "$A" in text for text in texts)


# Links.


def test_every_link_leads_to_a_cell_that_is_there(team: bytes) -> None:
    book = opened(team)
    seen = 0
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.hyperlink:
                    name, _, place = cell.hyperlink.location.rpartition("!")
                    assert cell.hyperlink.target is None
                    assert place == "A1" or book[name.strip("'")][place].value
                    assert name.strip("'") in book.sheetnames
                    seen += 1
    assert seen > 20


def test_a_name_in_a_list_leads_to_that_person(team: bytes) -> None:
    book = opened(team)
    everyone = book["Participants"]
    for name in ("By country", "By organisation type"):
        sheet = book[name]
        linked = [cell for cell in sheet[columns(sheet)["Name"]][3:] if cell.hyperlink]
        assert len(linked) == 4
        for cell in linked:
            assert everyone[cell.hyperlink.location.rpartition("!")[2]].value == cell.value


def test_every_sheet_leads_back_to_the_overview(team: bytes) -> None:
    for sheet in opened(team):
        if sheet.sheet_state == "visible" and sheet.title != "Overview":
            backs = [c for c in sheet[2] if c.hyperlink]
            assert [cell.hyperlink.location for cell in backs] == ["'Overview'!A1"], sheet.title
            assert backs[0].value.startswith("← Overview · Forum")


# The way home.


def test_the_hidden_sheet_holds_the_contract(plan: Plan, team: bytes) -> None:
    book = opened(team)
    sheet = book["_planner"]
    assert sheet.sheet_state == "veryHidden"
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert rows[0][:2] == ["planner-workbook", "1"]
    blank = next(number for number, row in enumerate(rows) if not any(row))
    facts = {row[0]: [value for value in row[1:] if value is not None] for row in rows[1:blank]}
    salt = salt_of("forum", CREATED)
    people = book["Participants"]
    key = columns(people)["Key"]
    assert facts["event"] == ["forum"]
    assert facts["audience"] == ["team"]
    assert facts["created"] == ["2024-02-01T12:00:00+00:00"]
    assert facts["salt"] == [salt]
    assert facts["sheet:Participants"] == ["participants", "3", "4", key]
    assert all(re.fullmatch("[0-9a-f]{64}", facts[name][0]) for name in
               ("agenda_digest", "roster_digest", "salt"))  # fmt: skip
    assert rows[blank + 1][:4] == ["sheet", "key", "column", "hash"]
    held = {tuple(row[:3]): row[3] for row in rows[blank + 2 :]}
    assert people.column_dimensions[key].hidden
    fields = {field.label: field.name for field in plan.fields}
    expected = {}
    for row in range(4, 8):
        person = people[f"{key}{row}"].value
        assert people[f"A{row}"].value == person
        for label, letter in columns(people).items():
            if label in ("ID", "Key", "Still missing"):
                continue
            value = people[f"{letter}{row}"].value
            text = canonical(value.date() if isinstance(value, datetime) else value)
            expected["participants", person, fields[label]] = fingerprint(salt, text)
    assert held == expected


def test_what_a_sheet_cannot_hold_is_hashed_as_it_stands_there(tmp_path: Path) -> None:
    plan = plan_from(tmp_path, SESSIONS, roster="id,name,notes\np-001,Ada Sample,-\n")
    [ada] = plan.participants
    roster = Roster((replace(ada, notes="x" * 40_000 + "\x07"),))
    plan = replace(plan, roster=roster)
    book = opened(workbook(plan, created=CREATED))
    people = book["Participants"]
    shown = people[f"{columns(people)['Notes']}4"].value
    assert len(shown) == 32_767
    held = {(row[1].value, row[2].value): row[3].value for row in book["_planner"].iter_rows()}
    assert held["p-001", "notes"] == fingerprint(salt_of("forum", CREATED), canonical(shown))


def test_a_team_of_whom_too_much_is_known_gets_no_sheet_to_work_in(
    plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(roster_sheet, "MOST_CELLS", 3)
    book = opened(workbook(plan, created=CREATED))
    assert "_lists" not in book.sheetnames
    assert {cell.protection.locked for cell in book["Participants"][4]} == {True}


def test_digests_tell_content_apart_as_far_as_it_is_shown(tmp_path: Path) -> None:
    def facts(roster: str, audience: Audience) -> dict[str, str]:
        plan = plan_with(tmp_path, roster)
        rows = opened(workbook(plan, created=CREATED, audience=audience))["_planner"].iter_rows()
        return {row[0].value: row[1].value for row in rows}

    both = (ROSTER, ROSTER.replace("halal", "vegan"))
    team = [facts(text, Audience.TEAM) for text in both]
    few = [facts(text, Audience.RESTRICTED) for text in both]
    assert team[0] == team[1]
    assert few[0]["roster_digest"] != few[1]["roster_digest"]
    assert few[0]["agenda_digest"] == few[1]["agenda_digest"]


def test_the_file_says_of_which_event_it_is_and_for_whom(team: bytes) -> None:
    book = opened(team)
    custom = {each.name: each.value for each in book.custom_doc_props.props}
    assert custom == {"Event": "forum", "Audience": "team", "Contract": "planner-workbook 1"}
    assert book.properties.keywords == "forum, team"
    assert book.properties.category == "team"


def test_the_overview_says_what_it_was_made_of_and_how_edits_come_home(team: bytes) -> None:
    values = [cell.value for row in opened(team)["Overview"].iter_rows() for cell in row]
    assert "Thursday 1 February 2024, 12:00 UTC" in values
    assert any(re.fullmatch("content [0-9a-f]{8}", str(value)) for value in values)
    assert any("planner workbook sync" in str(value) for value in values)
    assert any("by organisation, by role" in str(value) for value in values)


# LibreOffice.


@pytest.mark.peers
@pytest.mark.parametrize("path", [*AGENDAS, None], ids=lambda path: path.stem if path else "small")
def test_libreoffice_works_out_what_is_written_beside_each_formula(
    path: Path | None, plan: Plan, tmp_path: Path
) -> None:
    require(shutil.which("libreoffice") is not None, "LibreOffice")
    data = workbook(plan_of(path) if path else plan, created=CREATED)
    source = tmp_path / "forum.xlsx"
    source.write_bytes(without_values(data))
    (tmp_path / "back").mkdir()
    convert(source, "ods")
    convert(tmp_path / "forum.ods", "xlsx:Calc MS Excel 2007 XML", tmp_path / "back")
    ours = opened(data, counted=True)
    theirs = opened((tmp_path / "back" / "forum.xlsx").read_bytes(), counted=True)
    compared = 0
    for sheet in opened(data):
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    own = ours[sheet.title][cell.coordinate].value
                    other = theirs[sheet.title][cell.coordinate].value
                    assert (other or "") == (own or ""), (sheet.title, cell.coordinate)
                    compared += 1
    assert compared > 20


def without_values(data: bytes) -> bytes:
    """A workbook whose formulas have no values, so that a program has to work them out."""
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as source,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy,
    ):
        for name in source.namelist():
            part = source.read(name)
            if "sheets/sheet" in name:
                part = re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", part)
            copy.writestr(name, part)
    return target.getvalue()
