"""What a sync leaves of a workbook's parts: all of them, but for the cells that change."""

import re
import subprocess
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from io import BytesIO
from pathlib import Path
from shutil import which
from zipfile import ZipFile

import openpyxl
import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st
from judges.needs import require
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import PatternFill
from openpyxl.workbook import Workbook
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

from planner.roster.sheets import column_letters
from planner.syncing.cell_values import Held, Look, Values, escaped, unescaped, values_of
from planner.syncing.packages import open_package
from planner.syncing.sheet_patches import NewRows, Written, patched_sheet, with_data
from planner.syncing.sheet_xml import Area, Spot, parse_address, parse_area, parse_sheet
from planner.syncing.xml_events import UnreadableXmlError, elements
from syncing.desk import ROSTER, Desk, add, column_of, desk, people_sheet, put, row_of


@pytest.fixture
def forum(tmp_path: Path) -> Desk:
    return desk(tmp_path).export()


def decorate(book: Workbook) -> None:
    """What a team adds to its workbook: a sheet, a chart, comments, colours, formulas, rules."""
    ours = book.create_sheet("Our budget")
    for row in (("Item", "Cost"), ("Bus", 120), ("Lunch", "=B2*4")):
        ours.append(row)
    chart = BarChart()
    chart.add_data(Reference(ours, min_col=2, min_row=1, max_row=3), titles_from_data=True)
    ours.add_chart(chart, "D2")
    sheet = people_sheet(book)
    column = sheet.max_column + 1
    head = row_of(sheet, "p-001")
    sheet.cell(head, column).value = "Paid"
    sheet.cell(row_of(sheet, "p-002"), column).value = "=1+1"
    sheet.cell(row_of(sheet, "p-003"), column).comment = Comment("Ask her", "Team")
    sheet.cell(row_of(sheet, "p-003"), 2).fill = PatternFill("solid", "FFFF00")
    sheet.column_dimensions["B"].width = 44


def differing(before: dict[str, bytes], after: dict[str, bytes]) -> set[str]:
    assert list(before) == list(after)
    return {name for name in before if before[name] != after[name]}


def test_only_the_parts_with_changed_cells_are_touched(forum: Desk) -> None:
    forum.edit_book(decorate).edit(put("p-004", "Organisation", "UNESCO"))
    forum.edit_roster("Céline Épreuve", "Céline Essai")
    before = forum.parts()
    home = forum.sync_and_write()
    after = forum.parts()
    sheet, hidden = home.grid.sheet.part, home.contract.part
    assert differing(before, after) <= {sheet, hidden, "xl/workbook.xml"}
    # On the sheet itself, one cell: what is left without it is what it was.
    cell = re.compile(rb'<c r="B\d+"[^>]*>(?:(?!</c>).)*</c>')
    spot = Spot(home.comparison.rows["p-003"], 2).address.encode()
    strip = re.compile(rb'<c r="' + spot + rb'"[^>]*>.*?</c>', re.DOTALL)
    assert strip.sub(b"", before[sheet]) == strip.sub(b"", after[sheet])
    assert cell.search(after[sheet])
    book = openpyxl.load_workbook(forum.workbook)
    people = people_sheet(book)
    assert people.cell(row_of(people, "p-003"), 2).value == "Céline Essai"
    assert people.cell(row_of(people, "p-003"), 2).fill.fgColor.rgb == "00FFFF00"
    assert people.column_dimensions["B"].width == 44
    assert any("chart" in name for name in after)


def test_formulas_of_the_team_are_worked_out_again(forum: Desk) -> None:
    forum.edit_roster("Céline Épreuve", "Céline Essai").sync_and_write()
    assert b'fullCalcOnLoad="1"' in forum.parts()["xl/workbook.xml"]


def test_what_ends_with_the_table_still_does_when_it_grows(forum: Desk) -> None:
    def extend(book: Workbook) -> None:
        sheet = people_sheet(book)
        last = row_of(sheet, "p-004")
        first = min(row_of(sheet, person) for person in ("p-001", "p-002", "p-003", "p-004"))
        last = max(row_of(sheet, person) for person in ("p-001", "p-002", "p-003", "p-004"))
        sheet.auto_filter.ref = f"A{first - 1}:P{last}"
        rule = CellIsRule(operator="equal", formula=['"x"'])  # type: ignore[no-untyped-call]  # openpyxl has no type for it
        sheet.conditional_formatting.add(f"B{first}:B{last} D{first}:D{last}", rule)
        choice = DataValidation(type="list", formula1='"a,b"')
        choice.add(f"E{first}:E{last}")
        sheet.add_data_validation(choice)
        sheet.print_area = f"A1:P{last}"

    forum.edit_book(extend)
    forum.roster.write_text(ROSTER + "p-009,Ina Late" + "," * 18 + "\n", "utf-8")
    home = forum.sync_and_write()
    content = forum.parts()[home.grid.sheet.part].decode()
    last = max(home.comparison.rows.values()) + 1
    assert re.search(rf'<autoFilter ref="A\d+:P{last}"', content)
    assert re.search(rf'sqref="B\d+:B{last} D\d+:D{last}"', content)
    assert re.search(rf'sqref="E\d+:E{last}"', content)
    assert f"$P${last}" in forum.parts()["xl/workbook.xml"].decode()


def test_a_table_of_the_teams_own_making_grows_too(forum: Desk) -> None:
    def tabulate(book: Workbook) -> None:
        sheet = people_sheet(book)
        rows = [row_of(sheet, person) for person in ("p-001", "p-002", "p-003", "p-004")]
        sheet.auto_filter.ref = None
        end = column_letters(column_of(sheet, "Organisation") - 1)
        sheet.add_table(Table(displayName="People", ref=f"A{min(rows) - 1}:{end}{max(rows)}"))

    forum.edit_book(tabulate)
    forum.roster.write_text(ROSTER + "p-009,Ina Late" + "," * 18 + "\n", "utf-8")
    home = forum.sync_and_write()
    last = max(home.comparison.rows.values()) + 1
    tables = [part for name, part in forum.parts().items() if "/tables/" in name]
    assert re.search(rb'<table [^>]*ref="A\d+:[A-Z]+%d"' % last, tables[0])


@pytest.mark.peers
def test_a_workbook_that_libreoffice_saved_comes_home(forum: Desk, tmp_path: Path) -> None:
    require(which("soffice") is not None, "LibreOffice")
    forum.edit_book(decorate)
    forum.edit(
        put("p-004", "Organisation", "UNESCO"), put("p-001", "Arrival", date(2027, 6, 7)),
        put("p-002", "Shoe", 43), add(Name="Eve Added", Country="Fiji"),
    )  # fmt: skip
    resave(forum.workbook, tmp_path)
    home = forum.sync_and_write()
    assert not [remark for remark in home.comparison.remarks if remark.is_open]
    said = {(edit.person, edit.field.name): edit.meaning.written for edit in home.comparison.coming}
    assert said == {
        ("p-004", "organisation"): "UNESCO", ("p-001", "arrival"): "2027-06-07",
        ("p-002", "shoe"): "43",
    }  # fmt: skip
    assert [new.cells["name"].written for new in home.comparison.added] == ["Eve Added"]
    assert not forum.sync().changes_workbook
    # LibreOffice opens what was written, and nothing in it is lost or new.
    resave(forum.workbook, tmp_path)
    again = forum.sync()
    assert not again.comparison.edits
    assert not again.comparison.added
    assert not [remark for remark in again.comparison.remarks if remark.is_open]


def resave(workbook: Path, folder: Path) -> None:
    """Let LibreOffice open a workbook and save it."""
    out = folder / "saved"
    subprocess.run(
        ["soffice", f"-env:UserInstallation={(folder / 'lo').as_uri()}", "--headless",
         "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(out), str(workbook)],
        check=True, capture_output=True, timeout=300,
    )  # fmt: skip
    workbook.write_bytes((out / workbook.name).read_bytes())


# Cells


def held(write: object, **options: object) -> Held:
    """What is read of the cell A1 that XlsxWriter writes."""
    buffer = BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True, **options})
    write(book, book.add_worksheet())  # type: ignore[operator]  # a function of the test
    book.close()
    package = open_package(buffer.getvalue())
    return values_of(package).held(parse_sheet(package.parts[package.sheets[0].part]), Spot(1, 1))


@pytest.mark.parametrize("kind", ["s", "n", "d", "b"])
@pytest.mark.parametrize(
    "text", ["²", "9" * 5000, "1e308", "-1e308", "1e30", "-700000", "nan", "-1", "٣", ""]
)
@pytest.mark.parametrize("look", [Look(True), Look(False, True), Look(is_duration=True), Look()])
def test_no_cell_is_too_odd_to_be_read(kind: str, text: str, look: Look) -> None:
    sheet = parse_sheet(
        f'<worksheet><sheetData><row><c t="{kind}"><v>{text}</v></c></row></sheetData></worksheet>'
        .encode()
    )  # fmt: skip
    value = Values(["first"], {"0": look}, counts_from_1904=False).held(sheet, Spot(1, 1)).value
    assert value != "first"


@pytest.mark.parametrize(
    ("number", "form", "value"),
    [
        (45357, "yyyy-mm-dd", date(2024, 3, 6)),
        (45357.5, "yyyy-mm-dd hh:mm", datetime(2024, 3, 6, 12)),  # noqa: DTZ001  # as a cell has it
        (45357, "[$-409]ddd d mmm yyyy", date(2024, 3, 6)),
        (0.5, "hh:mm", time(12)),
        (45357.25, "hh:mm", time(6)),
        (1.5, "[h]:mm", timedelta(hours=36)),
        (59, "d mmm yyyy", date(1900, 2, 28)),
        (61, "d mmm yyyy", date(1900, 3, 1)),
        (45357, 'General "days"', 45357),
        (45357, "0", 45357),
        (12.25, "0.00", 12.25),
        (3, "mmm", date(1900, 1, 3)),
        (9e15, "yyyy", 9e15),
    ],
)
def test_numbers_are_read_by_how_they_are_shown(number: float, form: str, value: object) -> None:
    def write(book: xlsxwriter.Workbook, sheet: xlsxwriter.worksheet.Worksheet) -> None:
        sheet.write_number(0, 0, number, book.add_format({"num_format": form}))

    assert held(write).value == value


def test_days_are_counted_from_1904_where_a_workbook_says_so() -> None:
    def write(book: xlsxwriter.Workbook, sheet: xlsxwriter.worksheet.Worksheet) -> None:
        sheet.write_datetime(0, 0, datetime(2024, 3, 6), book.add_format({"num_format": 14}))  # noqa: DTZ001  # as a cell has it

    assert held(write, date_1904=True).value == date(2024, 3, 6)
    assert Values([], {}, counts_from_1904=True).serial(date(1904, 3, 2)) == "61"


def test_texts_are_read_with_their_runs_and_without_how_they_sound() -> None:
    shared = (
        b'<sst xmlns="x"><si><r><t>A</t></r><r><t xml:space="preserve"> b</t></r>'
        b"<rPh><t>ei</t></rPh></si><si/></sst>"
    )
    sheet = (
        b'<x:worksheet xmlns:x="x"><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c>'
        b'<x:c t="inlineStr"><x:is><x:t>in</x:t><x:rPh><x:t>no</x:t></x:rPh></x:is></x:c>'
        b'<x:c t="s"><x:v>9</x:v></x:c><x:c t="d"><x:v>2024-03-06T00:00:00Z</x:v></x:c>'
        b'<x:c t="d"><x:v>later</x:v></x:c><x:c><x:v>nan</x:v></x:c><x:c t="b"><x:v>1</x:v></x:c>'
        b"</x:row></x:sheetData></x:worksheet>"
    )
    from planner.syncing.cell_values import _shared_texts

    values = Values(_shared_texts(shared), {}, counts_from_1904=False)
    xml = parse_sheet(sheet)
    read = [values.held(xml, Spot(1, column)).value for column in range(1, 9)]
    assert read == ["A b", "in", None, date(2024, 3, 6), "later", "nan", True, None]
    # Prefixes are kept when cells and rows are added.
    after = patched_sheet(xml, {Spot(1, 9): Written("x"), Spot(3, 1): Written("y")})
    again = parse_sheet(after)
    assert values.held(again, Spot(1, 9)).value == "x"
    assert values.held(again, Spot(3, 1)).value == "y"


@given(st.text(st.characters(blacklist_categories=("Cs", "Cc"))))
def test_any_text_is_read_as_it_was_written(text: str) -> None:
    assert unescaped(escaped(text)) == text
    sheet = parse_sheet(b'<worksheet><dimension ref="A1"/><sheetData/></worksheet>')
    xml = parse_sheet(patched_sheet(sheet, {Spot(2, 2): Written(text)}))
    values = Values([], {}, counts_from_1904=False)
    from planner.workbook.cells import clean

    assert (values.held(xml, Spot(2, 2)).value or "") == clean(text)


def test_escapes_of_two_halves_make_one_character() -> None:
    assert unescaped("_xD83D__xDE00_") == "\U0001f600"
    assert unescaped("_x000D_") == "\r"


SHEET = (
    b'<worksheet><dimension ref="A1:B3"/><sheetData><row r="1" spans="1:2"><c r="A1"/>'
    b'<c r="C1"><v>3</v></c></row><row r="3"/></sheetData><autoFilter ref="A1:C3"/>'
    b'<dataValidation sqref="A:A"/></worksheet>'
)


def test_cells_and_rows_are_put_where_they_belong() -> None:
    writes = {
        Spot(1, 2): Written("b"), Spot(1, 4): Written(number="4", style="7"),
        Spot(2, 1): Written("two"), Spot(3, 2): Written("three"), Spot(5, 1): Written("five"),
        Spot(1, 3): Written(),
    }  # fmt: skip
    after = patched_sheet(parse_sheet(SHEET), writes, NewRows(3, 4, 2, 3))
    xml = parse_sheet(after)
    assert [spot.address for spot in xml.cells] == ["A1", "B1", "C1", "D1", "A2", "B3", "A5"]
    assert list(xml.rows) == [1, 2, 3, 4, 5]
    assert b"spans" not in after
    assert b'<c r="D1" s="7"><v>4</v></c>' in after
    assert b'<c r="C1"/>' in after
    assert b'<dimension ref="A1:D5"/>' in after
    assert b'<autoFilter ref="A1:C5"/>' in after
    assert b'sqref="A:A"' in after


def test_all_of_a_sheet_is_replaced() -> None:
    for sheet in (SHEET, b'<worksheet><dimension ref="A1"/><sheetData/></worksheet>'):
        xml = parse_sheet(with_data(parse_sheet(sheet), [("a", "b"), (), ("c",)]))
        assert [spot.address for spot in xml.cells] == ["A1", "B1", "A3"]


def test_addresses() -> None:
    assert parse_address("$AA$10") == Spot(10, 27)
    assert Spot(10, 27).address == "AA10"
    assert parse_area("B2").reference == "B2"
    assert parse_area("B2:C4") == Area(Spot(2, 2), Spot(4, 3))
    for wrong in ("", "7", "A0", "ABCD1"):
        with pytest.raises(ValueError, match=r"sheet|cell"):
            parse_address(wrong)


def test_xml_that_is_none() -> None:
    for wrong in (
        b"",
        b"<a>",
        b"<a></b>",
        b"\0<a/>",
        b'<?xml version="1.0" encoding="utf-16"?><a/>',
    ):
        with pytest.raises(UnreadableXmlError):
            elements(wrong)


@given(st.binary(max_size=200))
def test_no_bytes_break_the_reader(data: bytes) -> None:
    with suppress(UnreadableXmlError):
        elements(data)


def test_looks() -> None:
    assert Look(has_date=True).is_temporal
    assert not Look().is_temporal


def test_a_package_is_written_with_all_its_members(forum: Desk) -> None:
    package = open_package(forum.workbook.read_bytes())
    data = package.with_parts({})
    with ZipFile(BytesIO(data)) as archive:
        assert {info.filename: archive.read(info) for info in archive.infolist()} == forum.parts()
