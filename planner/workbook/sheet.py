"""A table on a sheet: its head, its rows in sections, its widths, its filter."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from xlsxwriter.format import Format

from planner.tables.table import Cell, Row, Table
from planner.workbook import formats
from planner.workbook.cells import Pen, cell_text
from planner.workbook.formats import PLAIN, Style
from planner.workbook.widths import (
    ARROW,
    column_widths,
    head_width,
    lines_of,
    row_height,
    row_points,
    wrapped_lines,
)

_MOST_KEPT = 5_000

_LINE_POINTS = 14
_HEAD_POINTS = 10
_BAND_POINTS = 22


@dataclass(frozen=True, slots=True)
class Tone:
    """How a row looks: all of its cells, and its first on top of that."""

    all: Style = field(default_factory=dict)
    first: Style = field(default_factory=dict)


PLAIN_TONE = Tone()


@dataclass(frozen=True, slots=True)
class Line:
    """A table's row and its tone."""

    row: Row
    tone: Tone = PLAIN_TONE


@dataclass(frozen=True, slots=True)
class Band:
    """The heading of a section: what its rows share, in their first column, and a remark.

    It stands in the first column so that a filter for it keeps the heading with its rows.
    """

    key: Cell
    note: str


@dataclass(frozen=True, slots=True)
class Section:
    """Lines under a band, or under none."""

    lines: tuple[Line, ...]
    band: Band | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How a table is laid out on its sheet.

    ``strong`` are the keys of the columns in bold. ``frozen`` is how many columns stay when
    the sheet is scrolled. ``most_width`` is how many characters wide it may be before its long
    texts wrap; with ``full_widths``, columns are as wide as they ask. ``paper`` is for sheets
    that people write on with a pen, with lines all round. Rows are at least ``row_points`` high.
    ``folds``: what is under a band can be folded away, where there are several.
    """

    sections: tuple[Section, ...]
    strong: frozenset[str] = frozenset()
    frozen: int = 0
    filtered: bool = True
    full_widths: bool = False
    most_width: float = 180
    paper: bool = False
    row_points: float = 0
    folds: bool = True


@dataclass(frozen=True, slots=True)
class Place:
    """Where a table stands on its sheet: its head, its last row, and how wide its columns are.

    Rows count from 0.
    """

    head: int
    last: int
    widths: tuple[float, ...] = ()


def one_section(table: Table) -> tuple[Section, ...]:
    """All rows of a table, plain."""
    return (Section(tuple(map(Line, table.rows))),)


FIRST_LINE = 3
"""The row of a table's first line, counted from 0, on a sheet with a title."""


def write_title(pen: Pen, title: str, column: int = 0) -> int:
    """Write a sheet's title, with room for a line below it; the first free row."""
    pen.sheet.set_row(0, 28)
    pen.sheet.set_row(1, 20)
    pen.text(0, column, title, formats.TITLE)
    return FIRST_LINE - 1


def write_table(pen: Pen, table: Table, layout: Layout, top: int) -> Place:
    """Write a table with its head in row ``top``; an empty one has its head only."""
    writer = _TableWriter(pen, table, layout)
    writer.write_head(top)
    last = writer.write_sections(top + 1) - 1
    pen.sheet.freeze_panes(top + 1, layout.frozen)
    pen.sheet.repeat_rows(top)
    # Ids and telephone numbers are texts on purpose.
    pen.sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
    if layout.filtered and table.columns:
        pen.sheet.autofilter(top, 0, max(last, top + 1), len(table.columns) - 1)
    return Place(top, last, tuple(writer.widths))


class _TableWriter:
    """Writes one table's head and sections."""

    def __init__(self, pen: Pen, table: Table, layout: Layout) -> None:
        self.pen = pen
        self.table = table
        self.layout = layout
        self.body = formats.ON_PAPER if layout.paper else formats.BODY
        columns = list(zip(*(row.cells for row in table.rows), strict=True))
        self.cells: list[tuple[Cell, ...]] = columns or [() for _ in table.columns]
        self.widths = _widths(table, layout, self.cells)
        self.columns: dict[tuple[int, bool], list[_Column]] = {}
        bands = sum(section.band is not None for section in layout.sections)
        self.is_outlined = bands > 1 and layout.folds and not layout.paper

    def write_head(self, at: int) -> None:
        """Write the labels of the columns, and make the columns as wide as they are to be."""
        style = formats.HEAD_ON_PAPER if self.layout.paper else formats.HEAD
        arrow = ARROW if self.layout.filtered else 1
        lines = 1
        for index, (column, width) in enumerate(zip(self.table.columns, self.widths, strict=True)):
            self.pen.sheet.set_column(index, index, width)
            centred: Style = formats.CENTRED if _is_centred(self.cells[index]) else PLAIN
            self.pen.text(at, index, column.label, style, centred)
            lines = max(lines, wrapped_lines(column.label, width - arrow))
        self.pen.sheet.set_row(at, _HEAD_POINTS + _LINE_POINTS * lines)

    def write_sections(self, at: int) -> int:
        """Write all sections from a row down; the row after the last."""
        if self.is_outlined:
            self.pen.sheet.outline_settings(symbols_below=False)
        for section in self.layout.sections:
            if section.band:
                self.write_band(section.band, at)
                at += 1
            for line in section.lines:
                self.write_line(line, at, is_under_band=section.band is not None)
                at += 1
        return at

    def write_band(self, band: Band, at: int) -> None:
        """Write what a section's rows share; the remark runs on over the empty cells beside it."""
        needed = row_points((band.key,), self.widths[:1])
        self.pen.sheet.set_growing_row(at, max(needed, _BAND_POINTS))
        self.pen.cell(at, 0, band.key, formats.BODY, formats.BAND)
        for index in range(1, len(self.widths)):
            self.pen.text(at, index, band.note if index == 1 else "", formats.BAND_NOTE)

    def write_line(self, line: Line, at: int, *, is_under_band: bool) -> None:
        """Write one row; what its band has already said is in grey."""
        level = {"level": 1} if self.is_outlined and is_under_band else None
        lines = 1
        columns = self.columns_of(line.tone, is_under_band=is_under_band)
        for index, (column, cell) in enumerate(zip(columns, line.row.cells, strict=True)):
            text = cell_text(cell) if cell is None or isinstance(cell, bool) else cell
            if isinstance(text, str):
                shown, look, needed = column[text]
                self.pen.put(at, index, shown, look)
            else:
                needed = column.lines_of(cell)
                self.pen.cell(at, index, cell, self.body, column.style)
            lines = max(lines, needed)
        self.pen.sheet.set_growing_row(at, max(row_height(lines), self.layout.row_points), level)

    def columns_of(self, tone: Tone, *, is_under_band: bool) -> "list[_Column]":
        """The columns as they look in lines of a tone."""
        key = id(tone), is_under_band  # the table's lines hold on to their tones
        if key not in self.columns:
            repeated = formats.REPEATED if is_under_band else PLAIN
            first = {**tone.all, **repeated, **tone.first}
            self.columns[key] = [
                _Column(
                    self.pen,
                    self.body,
                    {
                        **(formats.STRONG if column.key in self.layout.strong else PLAIN),
                        **(tone.all if index else first),
                    },
                    width,
                )
                for index, (column, width) in enumerate(
                    zip(self.table.columns, self.widths, strict=True)
                )
            ]
        return self.columns[key]


class _Column(dict[str, tuple[str, Format, int]]):
    """What cells of a column show for texts, how they look, and how many lines they take.

    What stands in many of them is worked out once.
    """

    def __init__(self, pen: Pen, body: Style, style: Style, width: float) -> None:
        super().__init__()
        self.pen = pen
        self.body = body
        self.style = style
        self.width = width
        self.dates: dict[Cell, int] = {}

    def lines_of(self, cell: Cell) -> int:
        """How many lines a cell takes that is no text."""
        if cell.__class__ is not date:
            return lines_of(cell, self.width)
        if cell not in self.dates:
            self.dates[cell] = lines_of(cell, self.width)
        return self.dates[cell]

    def __missing__(self, text: str) -> tuple[str, Format, int]:
        # Spaces at the start would move the first of several lines only.
        indent = formats.SUBORDINATE if text[:1] == " " else PLAIN
        shown, look = self.pen.laid(
            text.lstrip() if indent else text, self.body, self.style, indent
        )
        found = shown, look, lines_of(text, self.width)
        if len(self) < _MOST_KEPT:
            self[text] = found
        return found


def _is_centred(cells: Iterable[Cell]) -> bool:
    """Whether a column holds numbers, times or durations."""
    kinds = {cell.__class__ for cell in cells} - {bool}
    return any(issubclass(kind, int | float | datetime | timedelta) for kind in kinds)


def _widths(table: Table, layout: Layout, cells: Sequence[Sequence[Cell]]) -> list[float]:
    arrow = ARROW if layout.filtered else 1
    if layout.full_widths:
        return [max(column.width, head_width(column, arrow)) for column in table.columns]
    held = list(cells)
    if held:
        # Bands are in bold, and larger.
        bands = (section.band.key for section in layout.sections if section.band)
        held[0] = *held[0], *(f"{key}__" if isinstance(key, str) else key for key in bands)
    return column_widths(table.columns, held, arrow=arrow, most=layout.most_width)
