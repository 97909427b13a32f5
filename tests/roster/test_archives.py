"""Cells that stand far from a table are found, however little they look like cells."""

import io
import zipfile

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st
from roster_files import book

from planner.roster.archives import MOST_CELLS, Fault, ample_area, fault_of, filled_area

SHEET = "xl/worksheets/sheet1.xml"
GOOD = book([("id", "name"), ("p-1", "Ada"), ("p-2", "Ben")])
PLAIN = '<row r="{0}" spans="1:2"><c r="A{0}" t="s"><v>0</v></c><c r="B{0}" s="1"/></row>'


def with_rows(rows: str, *, head: str = "", tail: str = "") -> bytes:
    """A workbook whose one sheet has these rows."""
    sheet = (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
        'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        f"{head}<sheetData>{rows}</sheetData>{tail}</worksheet>"
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(GOOD)) as source, zipfile.ZipFile(buffer, "w") as target:
        for name in source.namelist():
            target.writestr(name, sheet if name == SHEET else source.read(name))
    return buffer.getvalue()


def rows_with(hostile: str) -> str:
    """Plain rows with a hostile one among them."""
    before = "".join(PLAIN.format(number) for number in range(1, 40))
    return before + hostile + PLAIN.format(41)


FAR = [
    '<row r="40"><c r="A40"><v>1</v></c><c r="XFD999999"><v>1</v></c></row>',
    '<row r="40"><c r="A1048576"><v>1</v></c><c r="ZZ40"><v>1</v></c></row>',
    '<row r="40"><c t="n" r="XFD999999"><v>1</v></c></row>',
    "<row r=\"40\"><c r='XFD999999'><v>1</v></c></row>",
    '<row r="40"><c\tr="XFD999999"><v>1</v></c></row>',
    '<row r="40"><c  r="XFD999999"><v>1</v></c></row>',
    '<row r="40"><c r="xfd999999"><v>1</v></c></row>',
    '<row r="40"><x:c r="XFD999999"><v>1</v></x:c></row>',
    '<x:row r="1040000"><x:c r="XFD1040000"><v>1</v></x:c></x:row>',
    '<row\nr="1040000"><c r="XFD1040000"><v>1</v></c></row>',
    '<row><c r="XFD1040000"><v>1</v></c></row>',
    '<row spans="1:2" r="1040000"><c r="XFD1040000"><v>1</v></c></row>',
    # As many addresses of its row as there are cells, but not on the cells.
    '<row r="40"><c r="XFD999999" x=\'<c r="A40"\'><v>1</v></c></row>',
    '<row r="40"><c r="XFD999999"><is><t>c r="A40"</t></is></c></row>',
    '<row r="40"><c r="A40"/></row><row r="1040000"><c r="ZZ1040000"><v>1</v></c></row>',
]


@pytest.mark.parametrize("hostile", FAR)
def test_a_far_cell_among_plain_rows_is_found(hostile: str) -> None:
    assert fault_of(with_rows(rows_with(hostile))) in (Fault.FAR_CELL, Fault.DAMAGED)


@pytest.mark.parametrize("hostile", FAR)
def test_a_far_cell_outside_of_the_rows_is_found(hostile: str) -> None:
    plain = PLAIN.format(1)
    for data in (with_rows(plain, head=hostile), with_rows(plain, tail=hostile)):
        assert fault_of(data) in (Fault.FAR_CELL, Fault.DAMAGED)


def test_rows_of_empty_cells_far_below_do_no_harm() -> None:
    last = range(1_000_000, 1_000_099)
    empty = "".join(f'<row r="{number}"><c r="A{number}" s="1"/></row>' for number in last)
    assert fault_of(with_rows(PLAIN.format(1) + empty)) is None


def test_a_long_table_whose_rows_end_in_empty_cells_is_measured_exactly() -> None:
    rows = (
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="B1048576"><v>1</v></c></row>'
    )
    part = f"<sheetData>{rows}</sheetData>".encode()
    ample = ample_area(part)
    assert ample is not None
    assert filled_area(part) < MOST_CELLS < ample
    assert fault_of(with_rows(rows)) is None


def test_what_spreadsheets_write_is_only_counted() -> None:
    """Else it is looked at cell by cell, which is right but takes ten times as long."""
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as workbook:
        sheet = workbook.add_worksheet()
        for row in range(30):
            sheet.write_row(row, 0, ["text", 1.5, True] * 12)
    for data, least in ((GOOD, 6), (buffer.getvalue(), 30 * 36)):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                part = archive.read(name)
                ample = ample_area(part)
                assert ample is not None
                assert ample >= filled_area(part)
                assert name != SHEET or ample >= least


SCRAPS = st.sampled_from((
    '<row r="1">', '<row r="2" spans="1:2">', "<row>", '<row  r="9">', "</row>", '<x:row r="7">',
    '<c r="A1"><v>1</v></c>', '<c r="B2"/>', '<c r="ZZ2"><v>1</v></c>', '<c r="AAA1"><v>1</v></c>',
    '<c r="A9"><v>1</v></c >', "<c><v>1</v></c>", '<x:c r="D4"><v>1</v></x:c>', "<c/>", "<cols/>",
    '<c t="s" r="E5"><v>1</v></c>', '<c r="f6"><v>1</v></c>', "<c r='G7'></c>", "text", ":c ",
    "<sheetData>", "</sheetData>", '<table x="1">', '<table-row number-rows-repeated="8">',
    '<table-cell number-columns-repeated="9">x</table-cell>', '"', "'", ">", "<", "\n", '<row r="',
))  # fmt: skip


@settings(max_examples=1_000)
@given(st.lists(SCRAPS, max_size=14).map("".join))
def test_the_ample_area_is_never_smaller_than_the_filled_one(scraps: str) -> None:
    ample = ample_area(scraps.encode())
    assert ample is None or ample >= filled_area(scraps.encode())
