"""Long tables are written and measured in shorter ways, with what the longer ways come to."""

import sys
import unicodedata
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from xlsxwriter.utility import xl_pixel_width
from xlsxwriter.worksheet import Worksheet

from planner.tables.table import Cell, Column, Name, Row, Table
from planner.text.width import display_width
from planner.workbook import cells, sheet
from planner.workbook.cells import cell_text, clean, reads_from_right
from planner.workbook.export import table_workbook
from planner.workbook.widths import GrowingSheet, column_widths, head_width, measure

CREATED = datetime(2027, 1, 4, tzinfo=UTC)
TEXTS = st.one_of(
    st.text(max_size=12),
    st.sampled_from((
        "", " indented", "Zoë Núñez", "=1+1", "+41 22", "نص", "ท่าน", "日本語", "a\nb c", "\ud800",
        "🐦", "x" * 40_000, "a b " * 60, "\u200fabc", "\t", "<&>",
    )),
)  # fmt: skip
ANY_CELL: st.SearchStrategy[Cell] = st.one_of(
    TEXTS, st.sampled_from((None, True, False, 0, 1, 1.0, 12, 1.5, (Name("Ada"),))),
    st.dates(date(1800, 1, 1)), st.just(datetime(2027, 3, 1, 9, tzinfo=UTC)),
    st.just(timedelta(minutes=90)),
)  # fmt: skip


def table_of(rows: list[list[Cell]]) -> Table:
    columns = tuple(Column(key, key.title(), width=18) for key in ("name", "b", "c"))
    return Table("People", columns, tuple(Row(tuple(row)) for row in rows))


ROWS = st.lists(st.lists(ANY_CELL, min_size=3, max_size=3), max_size=5)


@given(ROWS)
def test_the_bytes_are_those_of_the_plain_library(rows: list[list[Cell]]) -> None:
    ours = table_workbook(table_of(rows), created=CREATED)
    with pytest.MonkeyPatch.context() as patched:
        for name in ("_write_cell", "write_string"):
            patched.setattr(GrowingSheet, name, getattr(Worksheet, name))
        assert table_workbook(table_of(rows), created=CREATED) == ours


@given(ROWS)
def test_the_bytes_are_those_of_a_table_where_nothing_is_kept(rows: list[list[Cell]]) -> None:
    ours = table_workbook(table_of(rows * 3), created=CREATED)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(sheet, "_MOST_KEPT", 0)
        assert table_workbook(table_of(rows * 3), created=CREATED) == ours


def plain_measure(text: str) -> float:
    wide = max(0, display_width(text) - len(text))
    pixels: int = xl_pixel_width(text)
    return (pixels + 7 * wide) * (10 / 11 * 1.08) / 7


@given(TEXTS)
def test_a_text_is_as_wide_as_xlsxwriter_says(text: str) -> None:
    assert measure(text) == pytest.approx(plain_measure(text))


@given(TEXTS)
def test_a_clean_text_is_what_all_replacements_make_of_it(text: str) -> None:
    plain = cells._LINE_ENDS.sub("\n", text).replace("\t", " ")
    assert clean(text) == cells._CONTROLS.sub("", plain)


def test_every_letter_that_is_written_from_the_right_is_known() -> None:
    for code in range(sys.maxunicode + 1):
        char = chr(code)
        if unicodedata.bidirectional(char) in ("R", "AL"):
            assert reads_from_right(f"1 {char}"), hex(code)
    assert not reads_from_right("Zoë ア नमस्ते")


def plain_widths(columns: list[Column], held: list[list[Cell]], most: float) -> list[float]:
    """The widths of columns, each of their cells measured."""

    def lines(cells: list[Any]) -> list[str]:
        return [line for cell in cells for line in clean(cell_text(cell)).split("\n")]

    def longest(texts: list[str]) -> float:
        return max(map(measure, texts), default=0)

    pairs = []
    for column, cells_of in zip(columns, held, strict=True):
        stiff = longest(
            lines([c for c in cells_of if isinstance(c, int | float | date | timedelta)])
        )
        word = longest([word for line in lines(cells_of) for word in line.split()])
        least = max(head_width(column, 3), stiff + 3, min(word + 3, column.width * 1.5))
        width = max(least, min(column.width, longest(lines(cells_of)) + 3))
        pairs.append((max(least, min(width, 20)), width))
    excess = sum(width for _, width in pairs) - most
    slack = sum(width - floor for floor, width in pairs)
    share = min(1.0, max(0.0, excess) / slack) if slack else 0.0
    return [round(width - share * (width - floor), 1) for floor, width in pairs]


@given(st.lists(ANY_CELL, max_size=8), st.lists(ANY_CELL, max_size=8), st.integers(20, 90))
def test_columns_are_as_wide_as_if_each_cell_were_measured(
    first: list[Cell], second: list[Cell], most: int
) -> None:
    columns = [Column("a", "Name", width=26), Column("b", "Organisation type", width=16)]
    held = [first, second]
    assert column_widths(columns, held, arrow=3, most=most) == plain_widths(columns, held, most)
