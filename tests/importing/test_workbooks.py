"""A roster that is a workbook is brought up to date in place, and keeps its looks."""

import io
import zipfile
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

from importing.exports import csv_text, tried, workbook
from planner.intake.target import FileRefusedError
from planner.intake.trying import Intake, write_intake

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

EXPORT = csv_text([
    ["Name", "E-mail", "Country", "Arrival", "Notes"],
    ["Ana Lim", "ana@example.org", "Thailand", "2025-08-07", ""],
    ["=HYPERLINK(1)", "rosa@example.org", "Peru", "2025-08-09", "soon"],
])  # fmt: skip


def styled_roster() -> bytes:
    """A workbook as a team keeps it: colours, a table, a list to choose from, another sheet."""
    book = openpyxl.Workbook()
    page: Any = book.active
    page.title = "People"
    page.append(["id", "name", "email", "country", "arrival"])
    page.append(["p-001", "Ana Lim", "ana@example.org", None, date(2025, 8, 1)])
    page.append(["p-002", "Ben Lim", "ben@example.org", "NZ", date(2025, 8, 2)])
    for cell in page[1]:
        cell.font = Font(bold=True)
    for cell in page[3]:
        cell.fill = PatternFill("solid", fgColor="FFEEDD")
    page["E2"].number_format = page["E3"].number_format = "dd/mm/yyyy"
    page.column_dimensions["B"].width = 33
    page.freeze_panes = "A2"
    page.add_table(Table(displayName="People", ref="A1:E3"))
    choice = DataValidation(type="list", formula1='"NZ,TH"')
    choice.add("D2:D99")
    page.add_data_validation(choice)
    book.create_sheet("Notes")["A1"] = "=1+1"
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


@pytest.fixture
def export(tmp_path: Path) -> Path:
    file = tmp_path / "export.csv"
    file.write_text(EXPORT, encoding="utf-8")
    return file


def page_of(roster: Path) -> "Worksheet":
    page: Worksheet = openpyxl.load_workbook(roster)["People"]
    return page


def written(export: Path, roster: Path) -> Intake:
    intake = tried(export, roster)
    write_intake(intake)
    return intake


def test_cells_rows_and_columns_are_added_with_the_looks_of_their_neighbours(
    export: Path, tmp_path: Path
) -> None:
    roster = tmp_path / "roster.xlsx"
    roster.write_bytes(styled_roster())
    intake = written(export, roster)
    assert [one.field for one in intake.reads[0].merge.differences] == ["arrival"]
    page: Any = page_of(roster)
    values = [[cell.value for cell in row] for row in page.iter_rows()]
    noon = datetime(2025, 8, 1)  # noqa: DTZ001  # a workbook's times have no zone
    assert values == [
        ["id", "name", "email", "country", "arrival", "notes"],
        ["p-001", "Ana Lim", "ana@example.org", "Thailand", noon, None],
        ["p-002", "Ben Lim", "ben@example.org", "NZ", noon.replace(day=2), None],
        ["p-003", "=HYPERLINK(1)", "rosa@example.org", "Peru", noon.replace(day=9), "soon"],
    ]
    assert page["B4"].data_type == "s", "what somebody typed is never a formula"
    assert page["E4"].number_format == "dd/mm/yyyy"
    assert page["A4"].fill.fgColor.rgb == page["A3"].fill.fgColor.rgb == "00FFEEDD"
    assert (page.column_dimensions["B"].width, page.freeze_panes) == (33, "A2")
    assert page.tables["People"].ref == "A1:E4"
    assert len(page.data_validations.dataValidation) == 1
    assert openpyxl.load_workbook(roster)["Notes"]["A1"].value == "=1+1"
    assert not tried(export, roster).changes_roster, "a second time changes nothing"


def test_the_same_import_gives_the_same_bytes(export: Path, tmp_path: Path) -> None:
    roster = tmp_path / "roster.xlsx"
    roster.write_bytes(styled_roster())
    assert tried(export, roster).after == tried(export, roster).after


def test_people_come_into_a_workbook_of_headers_alone(export: Path, tmp_path: Path) -> None:
    roster = tmp_path / "roster.xlsx"
    roster.write_bytes(workbook({"People": [["name", "email", "arrival"]]}))
    written(export, roster)
    page = page_of(roster)
    assert [[cell.value for cell in row] for row in page.iter_rows()] == [
        ["name", "email", "arrival", "id", "country", "notes"],
        ["Ana Lim", "ana@example.org", "2025-08-07", "p-001", "Thailand", None],
        ["=HYPERLINK(1)", "rosa@example.org", "2025-08-09", "p-002", "Peru", "soon"],
    ]


def test_ids_are_written_down_where_a_workbook_had_none(export: Path, tmp_path: Path) -> None:
    roster = tmp_path / "roster.xlsx"
    people = [["name", "email", "arrival"], ["Ben Lim", "ben@example.org", "soon"]]
    roster.write_bytes(workbook({"People": people}))
    written(export, roster)
    page = page_of(roster)
    assert [page.cell(row, 4).value for row in range(1, 5)] == ["id", "p-001", "p-002", "p-003"]


def test_what_other_programs_would_lose_stays(export: Path, tmp_path: Path) -> None:
    roster = tmp_path / "roster.xlsx"
    target = io.BytesIO(styled_roster())
    with zipfile.ZipFile(target, "a") as archive:
        archive.writestr("xl/charts/chart1.xml", b"<c/>")
    roster.write_bytes(target.getvalue())
    written(export, roster)
    with zipfile.ZipFile(roster) as archive:
        assert archive.read("xl/charts/chart1.xml") == b"<c/>"


@pytest.mark.parametrize("who", ["Ana Lim,ana@example.org", "Tom Nash,tom@example.org"])
def test_a_text_that_no_cell_can_hold_is_refused(who: str, tmp_path: Path) -> None:
    roster = tmp_path / "roster.xlsx"
    roster.write_bytes(styled_roster())
    file = tmp_path / "export.csv"
    file.write_text(f"name,email,notes\n{who},{'x' * 40_000}\n", encoding="utf-8")
    with pytest.raises(FileRefusedError, match="row 2 of the export has more text for `notes`"):
        tried(file, roster)


@pytest.mark.parametrize(
    ("name", "message"),
    [("new.xlsx", "there is no such file"), ("old.xlsm", "only an `.xlsx` or a CSV file")],
)
def test_other_workbooks_are_refused(name: str, message: str, export: Path, tmp_path: Path) -> None:
    roster = tmp_path / name
    if name == "old.xlsm":
        roster.write_bytes(styled_roster())
    with pytest.raises(FileRefusedError, match=message):
        tried(export, roster)


def test_a_formula_where_something_changes_is_refused(export: Path, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(io.BytesIO(styled_roster()))
    book["People"]["D2"] = '=""'
    roster = tmp_path / "roster.xlsx"
    book.save(roster)
    with pytest.raises(FileRefusedError, match="a formula stands in the roster"):
        tried(export, roster)


def test_a_filter_takes_in_the_new_rows(export: Path, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    page: Any = book.active
    page.title = "People"
    page.append(["id", "name", "email"])
    page.append(["p-001", "Ben Lim", "ben@example.org"])
    page.auto_filter.ref = "A1:C2"
    page["H1"], page["I1"] = "sum", "of"
    page.add_table(Table(displayName="Elsewhere", ref="H1:I9"))
    roster = tmp_path / "roster.xlsx"
    book.save(roster)
    written(export, roster)
    page = page_of(roster)
    assert page.auto_filter.ref == "A1:C4"
    assert page.tables["Elsewhere"].ref == "H1:I9"
