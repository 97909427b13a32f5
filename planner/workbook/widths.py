"""How wide columns are and how high rows, so that what they hold is seen and a page holds them."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from math import inf
from typing import Any

from xlsxwriter.format import Format
from xlsxwriter.utility import CHAR_WIDTHS, xl_rowcol_to_cell_fast
from xlsxwriter.worksheet import CellStringTuple, Worksheet

from planner.tables.table import Cell, Column
from planner.text.width import display_width
from planner.workbook.cells import cell_text, clean

ARROW = 3
"""How many characters of its head a filter's arrow takes."""

_AIR = 3  # an indent to the left, and some room to the right
_INDENT = 2
_NARROW = 20  # text columns are not squeezed below this
_SHORT_LABEL = 9  # labels up to this length stay on one line
_STRETCH = 1.5  # how far a long word (an e-mail address) may widen its column

# A column's width counts digits of its default font, Calibri at 11 points: 7 pixels each.
_DIGIT_PIXELS = 7
# Tables are set in 10 points. Where Calibri is missing, texts grow a little more than digits do.
_SCALE = 10 / 11 * 1.08

# The letters of Calibri, as XlsxWriter knows them; it takes all others to be 8 pixels wide. By the
# bytes of UTF-8, so that a text is measured at one go: the first byte of a letter stands for it.
_PIXELS = bytes(
    CHAR_WIDTHS.get(chr(byte), 8) if byte < 0x80 else 0 if byte < 0xC0 else 8 for byte in range(256)
)

_LINE_POINTS = 13.5
_PADDING_POINTS = 4.5
_MOST_POINTS = 405  # spreadsheets allow 409


def measure(text: str) -> float:
    """How wide a line of text is, in the unit of column widths."""
    wide = 0 if text.isascii() else max(0, display_width(text) - len(text))
    letters = text.encode("utf-8", "surrogatepass").translate(_PIXELS)
    pixels = sum(letters) + _DIGIT_PIXELS * wide
    return float(pixels * _SCALE / _DIGIT_PIXELS)


def column_widths(
    columns: Sequence[Column], cells: Sequence[Sequence[Cell]], *, arrow: int, most: float
) -> list[float]:
    """The widths of columns that hold these cells, in characters.

    Each is what its column asks for, or less where that does for all its cells. If together
    they are wider than ``most``, those of long texts are squeezed, and the texts wrap.
    """
    pairs = [
        _floor_and_width(column, held, arrow) for column, held in zip(columns, cells, strict=True)
    ]
    excess = sum(width for _, width in pairs) - most
    slack = sum(width - floor for floor, width in pairs)
    share = min(1.0, max(0.0, excess) / slack) if slack else 0.0
    return [round(width - share * (width - floor), 1) for floor, width in pairs]


def _floor_and_width(column: Column, cells: Sequence[Cell], arrow: int) -> tuple[float, float]:
    distinct = _distinct(cells)
    lines = _lines(distinct)
    # Dates and numbers that do not fit are shown as `####`.
    stiff = _longest(_lines(filter(_is_stiff, distinct)))
    most = column.width * _STRETCH
    word = _longest((word for line in lines for word in line.split()), most - _AIR)
    least = max(head_width(column, arrow), stiff + _AIR, min(word + _AIR, most))
    width = max(least, min(column.width, _longest(lines, column.width - _AIR) + _AIR))
    return max(least, min(width, _NARROW)), width


def head_width(column: Column, arrow: int) -> float:
    """How wide a column has to be for its label, which breaks between words if it is long."""
    is_short = len(column.label) <= _SHORT_LABEL
    return _longest([column.label] if is_short else column.label.split()) + arrow + 1


def _is_stiff(cell: Cell) -> bool:
    return isinstance(cell, int | float | date | datetime | timedelta)


def _distinct(cells: Sequence[Cell]) -> list[Cell]:
    """Each cell that a column holds, once where that is told cheaply."""
    # By their class too: 1 and True are equal, and are not shown alike. To compare people costs
    # more than to write their names again.
    texts = dict.fromkeys(cell for cell in cells if cell.__class__ is str)
    others = {
        (cell.__class__, id(cell) if isinstance(cell, tuple) else cell): cell
        for cell in cells
        if cell.__class__ is not str
    }
    return [*texts, *others.values()]


def _lines(cells: Iterable[Cell]) -> list[str]:
    return [line for cell in cells for line in clean(cell_text(cell)).split("\n")]


def _longest(texts: Iterable[str], enough: float = inf) -> float:
    """How wide the widest text is; no more than one that is wide ``enough`` is looked for."""
    longest = 0.0
    for text in texts:
        longest = max(longest, measure(text))
        if longest >= enough:
            break
    return longest


def row_points(cells: Iterable[Cell], widths: Iterable[float]) -> float:
    """How high a row has to be for its cells to be read, in points."""
    return row_height(max(map(lines_of, cells, widths), default=1))


def row_height(lines: int) -> float:
    """How high a row has to be for so many lines, in points."""
    return min(_PADDING_POINTS + _LINE_POINTS * lines, _MOST_POINTS)


def lines_of(cell: Cell, width: float) -> int:
    """How many lines a cell takes in a column of a width."""
    return wrapped_lines(cell_text(cell), width - _INDENT)


def wrapped_lines(text: str, width: float) -> int:
    """How many lines a text takes where it breaks between words, and where a word is too long."""
    return sum(_lines_of_paragraph(part, max(1.0, width)) for part in clean(text).split("\n"))


def _lines_of_paragraph(text: str, width: float) -> int:
    if measure(text) <= width:
        return 1
    space = measure(" ")
    lines, used = 1, 0.0
    for word in text.split():
        size = measure(word)
        if used and used + space + size > width:
            lines, used = lines + 1, 0.0
        broken = int(size // width)
        lines += broken
        used += (space if used else 0.0) + size - broken * width
    return lines


class GrowingSheet(Worksheet):  # type: ignore[misc]  # XlsxWriter is untyped
    """A worksheet whose rows have a height to begin with, and grow when someone writes more.

    XlsxWriter marks every row that is given a height as set by hand, and a spreadsheet leaves
    such a row alone. But a row without a height is one line high in LibreOffice, which takes
    the file for Excel's own and does not measure it again.
    """

    def __init__(self) -> None:
        super().__init__()
        self.growing: set[int] = set()

    def set_growing_row(
        self, row: int, points: float, options: dict[str, int] | None = None
    ) -> None:
        """Give a row a height to begin with. Rows count from 0."""
        self.set_row(row, points, None, options)
        self.growing.add(row)

    def write_string(
        self, row: int, col: int, string: str, cell_format: Format | None = None
    ) -> int:
        """Write a text; rows and columns are numbers. 0 where all of it is written.

        XlsxWriter's would first look whether an address such as `A1` was meant.
        """
        code: int = self._write_string(row, col, string, cell_format)
        return code

    def _write_cell(self, row: int, col: int, cell: Any) -> None:
        # Most cells are texts. XlsxWriter looks for what XML must escape in each number of them.
        if isinstance(cell, CellStringTuple) and cell.format and not self.constant_memory:
            address, look = xl_rowcol_to_cell_fast(row, col), cell.format._get_xf_index()  # noqa: SLF001  # as XlsxWriter's own
            self.fh.write(f'<c r="{address}" s="{look}" t="s"><v>{cell.string}</v></c>')
        else:
            super()._write_cell(row, col, cell)

    def _xml_start_tag_unencoded(
        self, tag: str, attributes: list[tuple[str, Any]] | None = None
    ) -> None:
        kept = attributes or []
        if tag == "row" and kept[0][1] - 1 in self.growing:
            kept = [(name, value) for name, value in kept if name != "customHeight"]
        super()._xml_start_tag_unencoded(tag, kept)
