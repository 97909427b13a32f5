"""A sheet of a workbook as it is written: its rows and cells, each with its bytes.

The elements are those of ECMA-376 part 1 §18.3.1.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from planner.roster.archives import column_number
from planner.roster.sheets import column_letters
from planner.syncing.packages import damaged
from planner.syncing.xml_events import Element, Handler, UnreadableXmlError, walk

_ADDRESS = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_MOST_CELLS = 3_000_000
_MOST_ROWS = 1_048_576
_MOST_COLUMNS = 16_384


class Spot(NamedTuple):
    """A cell's row and column, counted from 1."""

    row: int
    column: int

    @property
    def address(self) -> str:
        """`F7`."""
        return f"{column_letters(self.column - 1)}{self.row}"


class Area(NamedTuple):
    """A rectangle of cells, from its first to its last, both included."""

    first: Spot
    last: Spot

    def holds(self, spot: Spot) -> bool:
        """Whether a cell stands in it."""
        return (
            self.first.row <= spot.row <= self.last.row
            and self.first.column <= spot.column <= self.last.column
        )

    @property
    def reference(self) -> str:
        """`A1:F7`, or the one cell that it is."""
        if self.first == self.last:
            return self.first.address
        return f"{self.first.address}:{self.last.address}"


@dataclass(slots=True)
class XmlCell:
    """A cell: its bytes, its style, its type (`s`, `n`, `b`, `e`, `str`, `inlineStr`), its text.

    ``value`` is None where there is none, which may be although there is a formula.
    """

    start: int
    end: int
    style: str
    kind: str
    value: str | None = None
    is_formula: bool = False


@dataclass(slots=True)
class XmlRow:
    """A row: the bytes of its first tag and of all of it, its attributes, its cells' columns."""

    start: int
    tag_end: int
    end: int
    attributes: dict[str, str]
    columns: list[int] = field(default_factory=list)


@dataclass(slots=True)
class XmlSheet:
    """A sheet's part, and where in it everything stands.

    ``data`` is what stands between the tags of `sheetData`; ``referring`` are the first tags of
    the elements that name areas of cells, by the attribute that does.
    """

    part: bytes
    prefix: str = ""
    data: tuple[int, int] = (0, 0)
    rows: dict[int, XmlRow] = field(default_factory=dict)
    cells: dict[Spot, XmlCell] = field(default_factory=dict)
    merged: list[Area] = field(default_factory=list)
    referring: list[tuple[Element, str]] = field(default_factory=list)

    def covering(self, spot: Spot) -> Area | None:
        """The merged area that hides a cell behind its first one."""
        return next((area for area in self.merged if area.holds(spot) and area.first != spot), None)


def parse_address(text: str) -> Spot:
    """`F7` or `$F$7`; raises ValueError for what is no address of a sheet."""
    match = _ADDRESS.fullmatch(text.replace("$", "").upper())
    if match is None:
        raise ValueError("not the address of a cell")
    spot = Spot(int(match[2]), column_number(match[1]))
    if not (0 < spot.row <= _MOST_ROWS and spot.column <= _MOST_COLUMNS):
        raise ValueError("beyond the sheet")
    return spot


def parse_area(text: str) -> Area:
    """`A1:F7`, or one cell; raises ValueError."""
    first, _, last = text.partition(":")
    return Area(parse_address(first), parse_address(last or first))


def parse_areas(text: str) -> Iterable[Area]:
    """Several areas with spaces between, as validations and rules name them."""
    return [parse_area(each) for each in text.split()]


def parse_sheet(part: bytes) -> XmlSheet:
    """A sheet's rows and cells; raises CannotSyncError for what is none."""
    reader = _SheetReader(part)
    try:
        walk(part, Handler(reader.begins, reader.ends, reader.text))
    except (UnreadableXmlError, ValueError) as error:
        raise damaged() from error
    if not reader.sheet.data[1]:
        raise damaged()
    return reader.sheet


# What names the cells it is about, so that it can be made to reach further.
_REFERRING = {
    **dict.fromkeys(("dimension", "autoFilter"), "ref"),
    **dict.fromkeys(
        ("conditionalFormatting", "dataValidation", "ignoredError", "protectedRange"), "sqref"
    ),
}


class _SheetReader:
    """What is gathered while a sheet is walked."""

    def __init__(self, part: bytes) -> None:
        self.sheet = XmlSheet(part)
        self.row = 0
        self.column = 0
        self.cell: XmlCell | None = None
        self.held: list[str] | None = None
        self.is_phonetic = False
        self.data_start = 0

    def begins(self, element: Element) -> None:
        name = element.name
        if name == "c":
            self.begin_cell(element)
        elif name in ("v", "t"):
            self.held = None if self.is_phonetic or self.cell is None else []
        elif name == "f" and self.cell is not None:
            self.cell.is_formula = True
        elif name == "rPh":
            self.is_phonetic = True
        elif name == "row":
            self.begin_row(element)
        elif name == "sheetData":
            self.sheet.prefix = element.prefix
            self.sheet.data = element.tag_end, 0
        elif name == "mergeCell":
            self.sheet.merged.append(parse_area(element.attributes["ref"]))
        elif name in _REFERRING and _REFERRING[name] in element.attributes:
            self.sheet.referring.append((element, _REFERRING[name]))

    def begin_row(self, element: Element) -> None:
        number = int(element.attributes.get("r", self.row + 1))
        if not 0 < number <= _MOST_ROWS or number in self.sheet.rows:
            raise ValueError("rows out of order")
        self.row, self.column = number, 0
        self.sheet.rows[number] = XmlRow(
            element.start, element.tag_end, element.tag_end, element.attributes
        )

    def begin_cell(self, element: Element) -> None:
        reference = element.attributes.get("r")
        spot = parse_address(reference) if reference else Spot(self.row, self.column + 1)
        self.column = spot.column
        if spot.row != self.row or len(self.sheet.cells) >= _MOST_CELLS:
            raise ValueError("a cell in another row, or too many")
        self.sheet.rows[self.row].columns.append(spot.column)
        self.cell = self.sheet.cells[spot] = XmlCell(
            element.start, element.tag_end,
            element.attributes.get("s", ""), element.attributes.get("t", "n"),
        )  # fmt: skip

    def ends(self, name: str, end: int) -> None:
        if name == "c" and self.cell is not None:
            self.cell.end = end
            self.cell = None
        elif name in ("v", "t"):
            if self.cell is not None and self.held is not None:
                self.cell.value = (self.cell.value or "") + "".join(self.held)
            self.held = None
        elif name == "rPh":
            self.is_phonetic = False
        elif name == "row":
            self.sheet.rows[self.row].end = end
        elif name == "sheetData":
            start = self.sheet.data[0]
            closed = self.sheet.part.rfind(b"<", start - 2, end)
            self.sheet.data = (start, start) if end == start else (start, closed)

    def text(self, text: str) -> None:
        if self.held is not None:
            self.held.append(text)
