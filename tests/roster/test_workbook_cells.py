"""Cells of a workbook written anew, and all else as it was."""

import io
import zipfile
from typing import TYPE_CHECKING

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.chart import BarChart, Reference
from openpyxl.styles import Font

from planner.roster.sheets import UnreadableSheetError, read_workbook
from planner.roster.workbook_cells import with_cells

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

ROWS: list[list[str | int]] = [
    ["id", "name", "organisation", "number"],
    ["p-1", "Ada", "UNODC", 7],
    ["p-2", "Ben", "Example & Trust", 8],
]


def workbook(*, formula: bool = False, name: str = "People & Co") -> bytes:
    book = openpyxl.Workbook()
    sheet: Worksheet = book.worksheets[0]
    sheet.title = name
    for row in ROWS:
        sheet.append(row)
    sheet["C2"].font = Font(bold=True)
    if formula:
        sheet["C3"] = '="Example"'
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=4, min_row=1, max_row=3))
    sheet.add_chart(chart, "H2")
    other = book.create_sheet("Other")
    other["A1"] = "kept"
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def with_parts(data: bytes, parts: dict[str, bytes]) -> bytes:
    """The workbook with parts added or replaced."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in {**members(data), **parts}.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def test_only_the_part_of_the_sheet_changes_and_there_only_the_cell() -> None:
    before = workbook()
    after = with_cells("p.xlsx", before, "People & Co", {(1, 2): "Example <Trust> & Co"})
    old, new = members(before), members(after)
    assert [name for name in old if old[name] != new[name]] == ["xl/worksheets/sheet1.xml"]
    sheet = openpyxl.load_workbook(io.BytesIO(after))["People & Co"]
    assert sheet["C2"].value == "Example <Trust> & Co"
    assert sheet["C2"].font.bold
    assert sheet["D3"].value == 8
    assert len(sheet._charts) == 1  # type: ignore[attr-defined]  # openpyxl has no other way to ask


def test_the_same_change_gives_the_same_bytes() -> None:
    before = workbook()
    cells = {(1, 2): "A", (2, 2): "A"}
    assert with_cells("p.xlsx", before, "People & Co", cells) == with_cells(
        "p.xlsx", before, "People & Co", cells
    )


@settings(deadline=None, max_examples=50)
@given(st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), min_size=1, max_size=40))
def test_any_text_is_read_back_as_it_was_written(text: str) -> None:
    written = text.strip() or "x"
    after = with_cells("p.xlsx", workbook(), "People & Co", {(1, 2): written})
    assert read_workbook("p.xlsx", after)[0].rows[1][2] == written


@pytest.mark.parametrize("start", ["=1+1", "+1", "@x"])
def test_what_looks_like_a_formula_is_written_as_a_text(start: str) -> None:
    after = with_cells("p.xlsx", workbook(), "People & Co", {(1, 2): start})
    cell = openpyxl.load_workbook(io.BytesIO(after))["People & Co"]["C2"]
    assert cell.value == start
    assert b"<f>" not in members(after)["xl/worksheets/sheet1.xml"]


@pytest.mark.parametrize(
    ("data", "cells", "says"),
    [
        (workbook(formula=True), {(2, 2): "x"}, "cell C3 is a formula"),
        (workbook(), {(9, 9): "x"}, "cell J10 is not where it should be"),
    ],
    ids=["formula", "no such cell"],
)
def test_what_cannot_be_done_is_refused(
    data: bytes, cells: dict[tuple[int, int], str], says: str
) -> None:
    with pytest.raises(UnreadableSheetError, match=says):
        with_cells("p.xlsx", data, "People & Co", cells)


def test_a_signed_workbook_is_refused() -> None:
    data = with_parts(workbook(), {"_xmlsignatures/origin.sigs": b""})
    with pytest.raises(UnreadableSheetError, match="signed"):
        with_cells("p.xlsx", data, "People & Co", {(1, 2): "x"})


def test_an_unusual_encoding_is_refused() -> None:
    name = "xl/worksheets/sheet1.xml"
    text = members(workbook())[name].decode().partition("?>")[2]
    part = f'<?xml version="1.0" encoding="UTF-16"?>{text}'.encode("utf-16")
    data = with_parts(workbook(), {name: part})
    with pytest.raises(UnreadableSheetError):
        with_cells("p.xlsx", data, "People & Co", {(1, 2): "x"})


def test_a_sheet_that_is_elsewhere_is_refused() -> None:
    with pytest.raises(UnreadableSheetError, match="`Gone` is not where"):
        with_cells("p.xlsx", workbook(), "Gone", {(1, 2): "x"})


def test_what_is_no_workbook_is_refused() -> None:
    with pytest.raises(UnreadableSheetError):
        with_cells("p.xlsx", b"PK no archive", "People & Co", {(1, 2): "x"})
