"""The team's workbook, read back by openpyxl and calamine and opened by LibreOffice."""

import io
import re
import shutil
import tempfile
import zipfile
from datetime import UTC, date, datetime, timedelta
from html import unescape
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import python_calamine
from hypothesis import given
from hypothesis import strategies as st
from judges.libreoffice import convert
from judges.needs import require
from plans import AGENDAS, HEAD, plan_from, plan_of

from planner.loading import plan_of_roster
from planner.schedule.plan import Plan
from planner.tables.people import (
    BY_COUNTRY,
    BY_ORGANISATION_TYPE,
    grouped_table,
    matrix_table,
    participants_table,
)
from planner.tables.table import Cell, Column, Name, Row, Table, for_audience
from planner.vocabulary.audience import Audience
from planner.workbook.cells import CUT, LONGEST_TEXT, Pen, clean, cut, units
from planner.workbook.export import table_workbook, workbook
from planner.workbook.formulas import is_ours
from planner.workbook.overview import date_range
from planner.workbook.page import sheet_name
from planner.workbook.widths import measure, wrapped_lines

CREATED = datetime(2024, 2, 1, 12, 0, tzinfo=UTC)

TABLES = [
    "Schedule",
    "Run of show",
    "Participants",
    "By country",
    "By organisation type",
    "Country × type",
    "Photo consent",
    "Catering",
    "Arrivals",
    "Sign-in",
]
SHEETS = ["Overview", "At a glance", *TABLES]
HIDDEN = ["_lists", "_planner"]
WITHOUT_PEOPLE = ["Overview", "Schedule", "Run of show", "_planner"]

TWO_DAYS = """\
      - {time: 09:00-10:00, title: Opening, id: opening, moderator: p-001, speaker: p-002}
      - {title: Coffee break, duration: 20m}
      - title: Evidence
        duration: 60m
        speaker: p-003
        notes: Slides without screenshots.
        items: [{title: Briefing, duration: 10m}, {title: Talk, duration: 50m}]
      - parallel:
          North: [{title: Clinic, duration: 30m, facilitator: p-001, room: hall}]
          South: [{title: Surgery, duration: 30m, facilitator: p-002}]
  - date: 2024-03-07
    title: Second day
    rollover: 04:00
    sessions:
      - {time: 09:00-10:00, title: Looking back, type: plenary}
      - {time: 22:30-00:30, title: Reception}
"""

PEOPLE = """\
id,name,email,organisation,organisation_type,country,arrival,nationality,dietary,\
accessibility,emergency_contact,list_consent,photo_consent
p-001,Ada Sample,ada@example.org,Example Trust,NGO,Thailand,2024-03-05,Kiribati,raw eggs never,\
ramp needed,Aunt Hidden,yes,no
p-002,Ben Draft,ben@example.org,Example Trust,NGO,Viet Nam,2024-03-05,Tuvalu,sugarless,\
quiet seat,Uncle Hidden,no,yes
p-003,Cara Outline,cara@example.org,Example University,Academia,Thailand,,,,,,,
"""


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    return plan_from(tmp_path, TWO_DAYS, roster=PEOPLE)


@pytest.fixture
def team(plan: Plan) -> bytes:
    return workbook(plan, created=CREATED)


# openpyxl's stubs hold nearly everything for possibly missing, so what it reads is of any type.
def opened(data: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(data))


def as_counted(data: bytes) -> Any:
    """A workbook with what its formulas gave when it was made."""
    return openpyxl.load_workbook(io.BytesIO(data), data_only=True)


def only_sheet(table: Table, audience: Audience = Audience.TEAM) -> Any:
    book = opened(table_workbook(table, created=CREATED, audience=audience))
    assert len(book.worksheets) == 1
    return book.worksheets[0]


def all_text(data: bytes) -> str:
    """Everything that any part of a workbook says."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return "\n".join(archive.read(name).decode() for name in archive.namelist())


def records(sheet: Any, head: int = 3) -> list[dict[str, Any]]:
    """The rows below the head, by the head's labels."""
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=head)]
    return [dict(zip(map(str, rows[0]), row, strict=True)) for row in rows[1:]]


def record(sheet: Any, label: str, value: str) -> dict[str, Any]:
    [found] = [row for row in records(sheet) if row[label] == value]
    return found


def column_of(sheet: Any, label: str, head: int = 3) -> str:
    [cell] = [cell for cell in sheet[head] if cell.value == label]
    return str(cell.column_letter)


def cells_under(sheet: Any, label: str) -> list[Any]:
    return [cell for cell in sheet[column_of(sheet, label)][3:] if cell.value is not None]


# What it holds.


def test_its_sheets_stand_in_order(team: bytes) -> None:
    assert opened(team).sheetnames == [*SHEETS, *HIDDEN]


def test_it_has_no_sheets_about_people_without_a_roster(tmp_path: Path) -> None:
    plan = plan_from(tmp_path, TWO_DAYS, head=HEAD.replace("roster: participants.csv\n", ""))
    assert opened(workbook(plan, created=CREATED)).sheetnames == WITHOUT_PEOPLE


def test_a_roster_without_people_has_no_sheets_either(tmp_path: Path) -> None:
    header = PEOPLE.splitlines()[0] + "\n"
    sessions = "      - {time: 09:00-10:00, title: Opening}\n"
    plan = plan_from(tmp_path, sessions, roster=header)
    assert opened(workbook(plan, created=CREATED)).sheetnames == WITHOUT_PEOPLE


def test_dates_times_and_lengths_are_real(team: bytes) -> None:
    sheet = opened(team)["Schedule"]
    row = record(sheet, "Session", "Evidence")
    assert row["Date"] == datetime(2024, 3, 6)  # noqa: DTZ001  # a sheet has no zones
    assert row["Start"] == datetime(2024, 3, 6, 10, 20)  # noqa: DTZ001
    assert row["End"] == datetime(2024, 3, 6, 11, 20)  # noqa: DTZ001
    assert row["Length"] == timedelta(hours=1)
    assert {cell.number_format for cell in cells_under(sheet, "Date")} == {"ddd d mmm yyyy"}
    assert "hh:mm" in {cell.number_format for cell in cells_under(sheet, "Start")}
    assert {cell.number_format for cell in cells_under(sheet, "Length")} == {"[h]:mm"}


def test_a_session_past_midnight_is_of_its_day_and_ends_on_the_next(team: bytes) -> None:
    row = record(opened(team)["Schedule"], "Session", "Reception")
    assert row["Date"] == datetime(2024, 3, 7)  # noqa: DTZ001
    assert row["End"] == datetime(2024, 3, 8, 0, 30)  # noqa: DTZ001
    assert row["Length"] == timedelta(hours=2)


def test_names_stand_a_role_a_line(team: bytes) -> None:
    row = record(opened(team)["Schedule"], "Session", "Opening")
    assert row["People"] == "Moderator: Ada Sample\nSpeaker: Ben Draft"


def test_calamine_reads_the_same(team: bytes) -> None:
    book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(team))
    assert book.sheet_names == [*SHEETS, *HIDDEN]
    rows = book.get_sheet_by_name("Schedule").to_python()
    [evidence] = [row for row in rows if "Evidence" in row]
    assert evidence[:4] == [
        date(2024, 3, 6),
        datetime(2024, 3, 6, 10, 20),  # noqa: DTZ001
        datetime(2024, 3, 6, 11, 20),  # noqa: DTZ001
        timedelta(hours=1),
    ]


def test_a_band_opens_each_day_and_a_filter_for_the_day_keeps_it(team: bytes) -> None:
    sheet = opened(team)["Schedule"]
    bands = [row for row in records(sheet) if row["Session"] is None]
    assert [band["Date"].day for band in bands] == [6, 7]
    assert [band["Start"] for band in bands] == [
        "Day 1 of 2 · 09:00–11:50",
        "Day 2 of 2 · Second day · 09:00–00:30",
    ]


def test_pauses_and_parallel_strands_are_seen(team: bytes) -> None:
    sheet = opened(team)["Schedule"]
    look = {
        row[4].value: (row[4].fill.start_color.rgb, row[0].border.left.style)
        for row in sheet.iter_rows(min_row=5)
    }
    assert look["Opening"] == ("00000000", None)
    assert look["Coffee break"] == ("FFF8F2E4", None)
    assert look["Clinic"] == look["Surgery"] == ("FFF1F7F9", "thick")


def test_items_stand_indented_below_their_session(team: bytes) -> None:
    sheet = opened(team)["Run of show"]
    cues = [cell for cell in sheet[column_of(sheet, "Cue")] if cell.value]
    values = [cell.value for cell in cues]
    at = values.index("Evidence")
    assert values[at + 1 : at + 3] == ["Briefing", "Talk"]
    assert cues[at + 1].alignment.indent > cues[at].alignment.indent


def test_a_band_opens_each_group_with_its_count(team: bytes) -> None:
    rows = records(opened(team)["By country"])
    assert [(row["Country"], row["ID"]) for row in rows] == [
        ("Thailand", "2 participants"),
        ("Thailand", "p-001"),
        ("Thailand", "p-003"),
        ("Viet Nam", "1 participant"),
        ("Viet Nam", "p-002"),
    ]


def test_group_members_fold_away_under_their_band(plan: Plan) -> None:
    sheet = only_sheet(grouped_table(plan, BY_COUNTRY))
    levels = [sheet.row_dimensions[row].outlineLevel for row in range(2, 7)]
    assert levels == [0, 1, 1, 0, 1]
    assert sheet.sheet_properties.outlinePr.summaryBelow is False


def test_nothing_folds_on_a_protected_sheet_since_excel_would_not_unfold_it(team: bytes) -> None:
    for sheet in opened(team):
        levels = {row.outlineLevel for row in sheet.row_dimensions.values()}
        assert not (sheet.protection.sheet and levels - {0}), sheet.title


def test_the_matrix_counts_everyone_with_a_dash_for_none(team: bytes) -> None:
    sheet = as_counted(team)["Country × type"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=3)]
    assert rows == [
        ["Country", "Academia", "NGO", "Total"],
        ["Thailand", 1, 1, 2],
        ["Viet Nam", 0, 1, 1],
        ["Total", 1, 2, 3],
    ]
    assert sheet["B5"].number_format.endswith('"–"')
    assert sheet["D4"].font.b
    assert sheet["B6"].font.b


def test_the_matrix_has_a_stacked_chart_of_all_types(team: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(team)) as archive:
        charts = [name for name in archive.namelist() if name.startswith("xl/charts/chart")]
        texts = [archive.read(chart).decode() for chart in charts]
    [text] = [text for text in texts if '<c:grouping val="stacked"/>' in text]
    assert re.findall(r"<c:val>.*?<c:f>(.*?)</c:f>", text) == [
        "'Country × type'!$B$4:$B$5",
        "'Country × type'!$C$4:$C$5",
    ]
    assert re.findall(r"<c:tx><c:strRef>.*?<c:v>(.*?)</c:v>", text) == ["Academia", "NGO"]


def test_many_countries_get_lying_bars_beside_the_matrix(tmp_path: Path) -> None:
    countries = (
        "Fiji Kenya Peru Chad Mali Togo Iraq Oman Cuba Laos Nepal Japan India Spain Italy Malta"
    )
    rows = [f"q-{n},Person {n},NGO,{name}\n" for n, name in enumerate(countries.split())]
    roster = "id,name,organisation_type,country\n" + "".join(rows)
    sessions = "      - {time: 09:00-10:00, title: Opening}\n"
    data = workbook(plan_from(tmp_path, sessions, roster=roster), created=CREATED)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        charts = [name for name in archive.namelist() if name.startswith("xl/charts/chart")]
        stacked = [t for t in map(archive.read, charts) if b'<c:grouping val="stacked"/>' in t]
    assert [b'<c:barDir val="bar"/>' in text for text in stacked] == [True]


def test_people_sign_in_tall_rows_and_some_who_are_not_listed(team: bytes) -> None:
    sheet = opened(team)["Sign-in"]
    assert [cell.value for cell in sheet[3]][-2:] == ["Wed 6 Mar", "Thu 7 Mar"]
    rows = records(sheet)
    assert [row["No."] for row in rows[:4]] == [1, 2, 3, None]
    assert rows[3]["Name"] == "Not on the list? Please add yourself."
    assert len(rows[4:]) == 6
    assert all(sheet.row_dimensions[row].height >= 30 for row in range(4, 7))
    assert sheet["E4"].border.bottom.style == "thin"


def test_the_overview_says_what_the_event_is(team: bytes) -> None:
    values = {cell.value for row in as_counted(team)["Overview"].iter_rows() for cell in row}
    assert {
        "Forum",
        "6–7 March 2024 · Bangkok, Thailand",
        "Hotel, 1 Example Road",
        "Secretariat",
        "For the organising team only",
        3,
        "participants",
        "countries",
        "organisations",
        "days",
    } <= values


def test_the_overview_leads_to_every_sheet(team: bytes) -> None:
    sheet = opened(team)["Overview"]
    links = [cell.hyperlink for row in sheet.iter_rows() for cell in row if cell.hyperlink]
    assert [link.location for link in links] == [f"'{name}'!A1" for name in SHEETS[1:]]
    assert {link.target for link in links} == {None}


# How it looks on the screen and on paper.


@pytest.mark.parametrize("name", TABLES)
def test_heads_stay_in_sight_and_are_repeated_on_every_page(team: bytes, name: str) -> None:
    sheet = opened(team)[name]
    assert str(sheet.freeze_panes)[-1:] == "4"
    assert sheet.print_title_rows == "$3:$3"


@pytest.mark.parametrize("name", ["Schedule", "Run of show", "Participants", "By country"])
def test_lists_can_be_filtered(team: bytes, name: str) -> None:
    sheet = opened(team)[name]
    last = sheet.cell(sheet.max_row, sheet.max_column).coordinate
    assert sheet.auto_filter.ref == f"A3:{last}"


@pytest.mark.parametrize("name", SHEETS)
def test_every_sheet_prints_on_a4_one_page_wide_and_says_whose_it_is(
    team: bytes, name: str
) -> None:
    sheet = opened(team)[name]
    assert sheet.page_setup.orientation == "landscape"
    assert str(sheet.page_setup.paperSize) == sheet.PAPERSIZE_A4
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    # openpyxl leaves out what is 1 of itself.
    assert sheet.page_setup.fitToWidth in (None, 1)
    foot = sheet.oddFooter
    assert foot.left.text.split() == ["Forum", "For", "the", "organising", "team", "only"]
    assert foot.center.text.strip() == "Page &P of &N"
    assert foot.right.text.strip() == "&A"


@pytest.mark.parametrize("name", SHEETS)
def test_every_sheet_has_a_colour_and_no_gridlines(team: bytes, name: str) -> None:
    sheet = opened(team)[name]
    assert sheet.sheet_properties.tabColor is not None
    assert sheet.sheet_view.showGridLines is False


def test_rows_begin_high_enough_and_may_grow(team: bytes) -> None:
    # A height marked as set by hand would stay when somebody writes more.
    with zipfile.ZipFile(io.BytesIO(team)) as archive:
        schedule = archive.read("xl/worksheets/sheet3.xml").decode()
    rows = re.findall(r"<row [^>]*>", schedule)
    assert [("customHeight" in row) for row in rows[:3]] == [True, True, True]
    assert all("ht=" in row and "customHeight" not in row for row in rows[3:])


def test_long_texts_wrap_in_columns_that_fit_a_page(tmp_path: Path) -> None:
    sessions = f"""\
      - {{time: 09:00-10:00, title: Opening, objective: "{"A long objective. " * 20}"}}
"""
    sheet = opened(workbook(plan_from(tmp_path, sessions), created=CREATED))["Schedule"]
    widths = [sheet.column_dimensions[cell.column_letter].width for cell in sheet[3]]
    assert sum(widths) < 190
    objective = column_of(sheet, "Objective")
    assert sheet[f"{objective}5"].alignment.wrap_text
    assert sheet.row_dimensions[5].height > 5 * 12


def test_dates_and_e_mail_addresses_have_room(team: bytes) -> None:
    sheet = opened(team)["Participants"]
    assert sheet.column_dimensions[column_of(sheet, "Arrival")].width >= len("Wed 6 Mar 2024")
    assert sheet.column_dimensions[column_of(sheet, "E-mail")].width >= len("cara@example.org")


def test_its_properties_say_what_it_is_and_for_whom(team: bytes) -> None:
    properties = opened(team).properties
    assert properties.title == "Forum"
    assert properties.creator == "Secretariat"
    assert properties.description == "For the organising team only."
    assert properties.created == CREATED.replace(tzinfo=None)


# The same input, the same bytes.


@pytest.mark.parametrize("path", AGENDAS, ids=lambda path: path.stem)
def test_the_same_plan_gives_the_same_bytes(path: Path) -> None:
    assert workbook(plan_of(path), created=CREATED) == workbook(plan_of(path), created=CREATED)


def test_the_same_instant_in_another_zone_gives_the_same_bytes(plan: Plan) -> None:
    local = CREATED.astimezone(plan.schedule.days[0].zone)
    assert workbook(plan, created=local) == workbook(plan, created=CREATED)


def test_nothing_is_written_to_the_disk(plan: Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a temporary file")

    for name in (
        "mkstemp",
        "mkdtemp",
        "TemporaryFile",
        "NamedTemporaryFile",
        "SpooledTemporaryFile",
    ):
        monkeypatch.setattr(tempfile, name, refuse)
    assert workbook(plan, created=CREATED)


# What people typed stays what they typed.

HOSTILE = [
    '=HYPERLINK("http://example.org","click")',
    "=1+1",
    "{=SUM(1,1)}",
    "+41 22 000 00 00",
    "-1",
    "@SUM(1+1)",
    "http://example.org",
    "mailto:ada@example.org",
    "internal:Sheet1!A1",
    "external:c:\\secret.xlsx",
    "007",
    "1e5",
    "TRUE",
    "2024-03-06",
    "_x0041_",
    "👩‍👩‍👧‍👦 a family, 🇹🇭",
    "محمد الأحمد",
    "ด.ญ. สุดารัตน์",
    "山田 太郎",
    "<b>&amp;</b>",
    'a "quoted" text',
    "two\nlines",
]


def text_table(*texts: Cell) -> Table:
    columns = (Column("name", "Name"), Column("notes", "Notes"))
    return Table("Texts", columns, tuple(Row(("", text)) for text in texts))


def assert_only_text(data: bytes) -> None:
    """No formula but ours, and no link to anywhere outside the workbook, in any part of it."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            if name.startswith("xl/worksheets/sheet"):
                sheet = archive.read(name).decode()
                formulas = re.findall(r"<f(?: [^>]*)?>(.*?)</f>", sheet, re.DOTALL)
                assert [text for text in map(unescape, formulas) if not is_ours(text)] == []
    assert 'TargetMode="External"' not in all_text(data)


def test_hostile_texts_are_texts() -> None:
    data = table_workbook(text_table(*HOSTILE), created=CREATED)
    assert_only_text(data)
    cells = opened(data).worksheets[0]["B"][1:]
    assert {cell.data_type for cell in cells} == {"s"}
    # openpyxl does not undo the escape that keeps `_x0041_` from being read as an `A`.
    values = [str(cell.value).replace("_x005F_x0041_", "_x0041_") for cell in cells]
    assert values == HOSTILE


def test_calamine_reads_hostile_texts_as_they_were_typed() -> None:
    data = table_workbook(text_table(*HOSTILE), created=CREATED)
    rows = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0)
    values = [str(row[1]).replace("_x005F_x0041_", "_x0041_") for row in rows.to_python()[1:]]
    assert values == HOSTILE


def test_a_text_that_looks_like_a_formula_stays_one_when_it_is_edited() -> None:
    sheet = only_sheet(text_table("=1+1", "+41", "@x", "-", "plain"))
    assert [cell.quotePrefix for cell in sheet["B"][1:]] == [True, True, True, True, False]


def test_hostile_rosters_and_agendas_make_no_formulas_and_no_links(tmp_path: Path) -> None:
    sessions = """\
      - {time: 09:00-10:00, title: "=HYPERLINK(\\"http://example.org\\")", speaker: p-001,
         objective: "http://example.org", notes: "@SUM(1)", room: hall}
"""
    roster = """\
id,name,email,organisation,organisation_type,country,position,notes
p-001,"=HYPERLINK(""http://example.org"")",a@example.org,@SUM(1+1),NGO,Fiji,+41 22 000,mailto:x@y.z
p-002,محمد الأحمد,b@example.org,=cmd|' /C calc'!A0,NGO,Jordan,http://example.org,👩‍👩‍👧‍👦
"""
    head = HEAD.replace("name: Forum", 'name: "=1+1 & 2024 / [Forum]"')
    data = workbook(plan_from(tmp_path, sessions, head=head, roster=roster), created=CREATED)
    assert_only_text(data)
    book = opened(data)
    values = {cell.value for sheet in book for row in sheet.iter_rows() for cell in row}
    assert {"محمد الأحمد", "👩‍👩‍👧‍👦", "+41 22 000", "=1+1 & 2024 / [Forum]"} <= values


def test_a_text_too_long_for_a_cell_is_cut_and_says_so() -> None:
    sheet = only_sheet(text_table("x" * 40_000, "y" * LONGEST_TEXT, "😀" * 20_000))
    first, second, third = (cell.value for cell in sheet["B"][1:])
    assert first.startswith("xxx")
    assert first.endswith(CUT)
    assert len(first) == LONGEST_TEXT
    assert second == "y" * LONGEST_TEXT
    assert third.endswith("😀" + CUT)
    assert LONGEST_TEXT - 1 <= units(third) <= LONGEST_TEXT


def test_control_characters_are_removed_and_line_ends_are_line_feeds() -> None:
    text = "a\x00b\x07c\x1b[31m\x7f\x85\ud800\ufffe\tend\r\nnew\rline\u2028last\u200f\u200d"
    assert clean(text) == "abc[31m\n end\nnew\nline\nlast\u200f\u200d"
    assert only_sheet(text_table(text))["B2"].value == "abc[31m\n end\nnew\nline\nlast\u200f\u200d"


def test_texts_from_right_to_left_stand_to_the_right() -> None:
    sheet = only_sheet(text_table("(محمد)", "Latin محمد", "שלום"))
    assert [cell.alignment.horizontal for cell in sheet["B"][1:]] == ["right", "left", "right"]
    assert sheet["B2"].alignment.readingOrder == 2


def test_cells_of_each_type_keep_it() -> None:
    values: list[Cell] = [
        True,
        None,
        0,
        1.5,
        date(2024, 3, 6),
        date(1024, 3, 6),
        datetime(2024, 3, 6, 9, 30, tzinfo=UTC),
        timedelta(hours=25, minutes=5),
        (Name("Ada", role="Speaker"), Name("Ben", role="Speaker"), Name("Cy", role="Chair")),
        "",
    ]
    assert [cell.value for cell in only_sheet(text_table(*values))["B"][1:]] == [
        "yes",
        None,
        0,
        1.5,
        datetime(2024, 3, 6),  # noqa: DTZ001
        "1024-03-06",  # before the first date that a sheet knows
        datetime(2024, 3, 6, 9, 30),  # noqa: DTZ001
        timedelta(days=1, hours=1, minutes=5),
        "Speakers: Ada, Ben\nChair: Cy",
        None,
    ]


def test_a_cell_that_cannot_be_written_is_never_lost_silently() -> None:
    class Full:
        def write_string(self, *_: object) -> int:
            return -1

    class Made:
        def get(self, *_: object) -> None:
            return None

    with pytest.raises(RuntimeError, match="row 1, column 2"):
        Pen(Full(), Made()).text(0, 1, "lost")  # type: ignore[arg-type]


@given(st.text(), st.integers(min_value=1, max_value=50))
def test_a_cut_text_is_never_too_long_and_encodes(text: str, most: int) -> None:
    shown = cut(clean(text), most)
    assert units(shown) <= most
    assert shown.encode("utf-8", errors="strict").decode() == shown
    assert clean(text).startswith(shown.removesuffix("…"))


# One table by itself.


def test_a_roster_comes_back_as_it_was(plan: Plan, tmp_path: Path) -> None:
    table = participants_table(plan)
    data = table_workbook(table, created=CREATED, audience=Audience.RESTRICTED)
    path = tmp_path / "back.xlsx"
    path.write_bytes(data)
    loaded = plan_of_roster(path)
    assert loaded.diagnostics == ()
    assert loaded.plan is not None
    by_id = {person.id: person for person in plan.participants}
    assert {person.id: person for person in loaded.plan.participants} == by_id


def test_a_table_has_its_head_in_the_first_row_and_its_title_on_paper(plan: Plan) -> None:
    sheet = only_sheet(participants_table(plan))
    assert sheet.title == "Participants"
    assert sheet["A1"].value == "ID"
    assert sheet.freeze_panes == "C2"
    assert sheet.oddHeader.left.text.strip() == "Participants"
    assert sheet.oddFooter.left.text.strip() == "For the organising team only"


def test_a_grouped_table_has_bands_and_a_matrix_its_chart(plan: Plan) -> None:
    sheet = only_sheet(grouped_table(plan, BY_ORGANISATION_TYPE))
    assert [cell.value for cell in sheet["A"]] == [
        "Organisation type", "Academia", "Academia", "NGO", "NGO", "NGO",
    ]  # fmt: skip
    matrix = matrix_table(plan, BY_COUNTRY, BY_ORGANISATION_TYPE)
    with zipfile.ZipFile(io.BytesIO(table_workbook(matrix, created=CREATED))) as archive:
        assert "xl/charts/chart1.xml" in archive.namelist()


def test_a_matrix_of_nobody_has_no_chart(tmp_path: Path) -> None:
    header = PEOPLE.splitlines()[0] + "\n"
    sessions = "      - {time: 09:00-10:00, title: Opening}\n"
    empty = plan_from(tmp_path, sessions, roster=header)
    sheet = only_sheet(matrix_table(empty, BY_COUNTRY, BY_ORGANISATION_TYPE))
    assert [[cell.value for cell in row] for row in sheet.iter_rows()] == [
        ["Country", "Total"],
        ["Total", 0],
    ]


def test_an_empty_table_is_a_head() -> None:
    sheet = only_sheet(Table("Nobody", (Column("name", "Name"),)))
    assert sheet["A1"].value == "Name"
    assert sheet.max_row == 1


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("By country", "By country"),
        ("a/b\\c[d]*e?:", "a b c d e"),
        ("'quoted'", "quoted"),
        ("x" * 40, "x" * 30 + "…"),
        ("History", "Sheet"),
        ("???", "Sheet"),
    ],
)
def test_a_title_becomes_a_name_that_a_sheet_may_have(title: str, name: str) -> None:
    assert sheet_name(title) == name


# Who may see what.

NATIONALITIES = ["Kiribati", "Tuvalu"]
RESTRICTED = [
    "raw eggs never",
    "sugarless",
    "ramp needed",
    "quiet seat",
    "Aunt Hidden",
    "Uncle Hidden",
]
EMAILS = ["ada@example.org", "ben@example.org", "cara@example.org", "forum@example.org"]


def test_a_team_workbook_holds_nothing_restricted(team: bytes) -> None:
    text = all_text(team)
    assert "ada@example.org" in text
    assert [word for word in RESTRICTED if word in text] == []
    # The drop-down for countries holds all of them.
    cells = {cell.value for name in SHEETS for row in opened(team)[name].rows for cell in row}
    assert cells.isdisjoint(NATIONALITIES)


def test_a_restricted_workbook_does(plan: Plan) -> None:
    text = all_text(workbook(plan, created=CREATED, audience=Audience.RESTRICTED))
    assert [word for word in (*NATIONALITIES, *RESTRICTED) if word not in text] == []


def test_participants_see_no_e_mails_no_cues_and_nobody_who_refused(plan: Plan) -> None:
    data = workbook(plan, created=CREATED, audience=Audience.PARTICIPANTS)
    text = all_text(data)
    hidden = [
        *NATIONALITIES,
        *RESTRICTED,
        *EMAILS,
        "Ben Draft",
        "Slides without",
        "organising team",
    ]
    assert [word for word in hidden if word in text] == []
    assert "Ada Sample" in text
    # So few people that no count of them is shown.
    withheld = ("At a glance", "Run of show", "Photo consent", "Catering", "Arrivals")
    shown = [name for name in SHEETS if name not in withheld]
    assert opened(data).sheetnames == [*shown, "_planner"]
    assert opened(data).properties.description == "For the participants."


def test_the_public_sees_no_lists_and_only_names_that_agreed(plan: Plan) -> None:
    data = workbook(plan, created=CREATED, audience=Audience.PUBLIC)
    text = all_text(data)
    hidden = [
        *NATIONALITIES,
        *RESTRICTED,
        *EMAILS,
        "Ben Draft",
        "Cara Outline",
        "Example University",
    ]
    assert [word for word in hidden if word in text] == []
    assert "Ada Sample" in text
    assert opened(data).sheetnames == [
        "Overview", "Schedule", "_planner",
    ]  # fmt: skip


def test_a_table_is_gated_even_where_the_caller_forgot(plan: Plan) -> None:
    table = for_audience(participants_table(plan), Audience.RESTRICTED)
    text = all_text(table_workbook(table, created=CREATED))
    assert [word for word in RESTRICTED if word in text] == []


# Words and measures.


@pytest.mark.parametrize(
    ("days", "words"),
    [
        ([], ""),
        ([date(2024, 3, 6)], "Wednesday 6 March 2024"),
        ([date(2024, 3, 4), date(2024, 3, 6)], "4–6 March 2024"),
        ([date(2024, 2, 28), date(2024, 3, 1)], "28 February – 1 March 2024"),
        ([date(2024, 12, 30), date(2025, 1, 2)], "30 December 2024 – 2 January 2025"),
    ],
)
def test_days_are_said_as_people_say_them(days: list[date], words: str) -> None:
    assert date_range(days) == words


def test_texts_take_the_lines_they_need() -> None:
    assert wrapped_lines("", 10) == 1
    assert wrapped_lines("one line", 20) == 1
    assert wrapped_lines("one\ntwo\nthree", 20) == 3
    assert wrapped_lines("w" * 100, 10) >= 10
    assert wrapped_lines("several words that go on", 10) == 3


def test_full_width_letters_are_wider_than_latin_ones() -> None:
    assert measure("子ども") > 1.5 * measure("kod")


# LibreOffice.


@pytest.mark.peers
@pytest.mark.parametrize("path", AGENDAS, ids=lambda path: path.stem)
def test_libreoffice_opens_and_prints_it_without_an_error(path: Path, tmp_path: Path) -> None:
    require(shutil.which("libreoffice") is not None, "LibreOffice")
    source = tmp_path / "forum.xlsx"
    data = workbook(plan_of(path), created=CREATED)
    names = opened(data).sheetnames
    source.write_bytes(data)
    convert(source, "pdf")
    pdf = (tmp_path / "forum.pdf").read_bytes()
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) >= len(names) - len(HIDDEN)
    # A sheet a file; 76 is UTF-8, and -1 all sheets.
    convert(source, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1")
    sheets = sorted(tmp_path.glob("forum-*.csv"))
    assert len(sheets) == len(names)
    for sheet in sheets:
        text = sheet.read_text(encoding="utf-8")
        assert not re.search(r"#(NAME|REF|VALUE|DIV/0|N/A|NUM|NULL)|Err:\d|###", text), sheet.name
