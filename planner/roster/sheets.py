"""Tables of text as they come from CSV files and spreadsheets, with the place of each cell."""

import csv
import io
import re
import zlib
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import cached_property
from typing import NamedTuple, Protocol

from planner.text.source import Place, Source

CellValue = str | float | int | bool | date | datetime | time | timedelta | None


class UnreadableSheetError(Exception):
    """A file that holds no table we can read; the message is for the organiser."""


class Sheet(Protocol):
    """Rows of texts, the header among them."""

    @property
    def rows(self) -> list[list[str]]:
        """All rows, blank ones too, each as long as it was written."""
        ...

    def place(self, row: int, column: int, label: str) -> Place:
        """Where a cell stands; rows and columns count from 0."""
        ...


class CellPlace(NamedTuple):
    """The place of one cell; its row is never quoted, because it may hold personal data."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    label: str | None = None
    excerpt: str | None = None


class CsvSheet:
    """A table from a CSV file, whatever its delimiter."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.delimiter = _delimiter(source.text)
        try:
            reader = csv.reader(io.StringIO(source.text, newline=""), delimiter=self.delimiter)
            self.rows = [[_clean(cell) for cell in row] for row in reader]
        except csv.Error as error:
            raise UnreadableSheetError(
                "a cell is longer than any roster's; a quote may be missing its partner"
            ) from error

    def place(self, row: int, column: int, label: str) -> Place:
        """The cell's characters in the file."""
        offsets = self._offsets[row] if row < len(self._offsets) else []
        start, end = offsets[column] if column < len(offsets) else self._row_end(row)
        span = self.source.span(start, end)
        return CellPlace(
            span.path, span.line, span.column, span.end_line, span.end_column, label or None
        )

    def _row_end(self, row: int) -> tuple[int, int]:
        offsets = self._offsets[row] if row < len(self._offsets) else []
        end = offsets[-1][1] if offsets else len(self.source.text)
        return end, end

    @cached_property
    def _offsets(self) -> list[list[tuple[int, int]]]:
        # Looked for only when something is wrong: reading needs no positions.
        return list(_cell_offsets(self.source.text, self.delimiter))


def _clean(text: str) -> str:
    return _CONTROLS.sub("", text).strip()


def _delimiter(text: str) -> str:
    """The delimiter that parts the most of the first lines into the same number of cells.

    A title above the table may hold commas, and so may a text in a table with semicolons.
    """
    lines = [re.sub(r'"[^"]*"', "", line) for line in text.splitlines()[:20]]

    def evidence(mark: str) -> tuple[int, int]:
        counts = Counter(line.count(mark) for line in lines if mark in line)
        return max(((times, cells) for cells, times in counts.items()), default=(0, 0))

    return max(",;\t|", key=evidence)


def _cell_offsets(text: str, delimiter: str) -> Iterator[list[tuple[int, int]]]:
    cell = re.compile(rf'(?:"(?:[^"]|"")*")?[^{re.escape(delimiter)}\r\n]*')
    row: list[tuple[int, int]] = []
    at = 0
    while at <= len(text):
        match = cell.match(text, at)
        end = match.end() if match else at
        row.append((at, end))
        if text.startswith(delimiter, end):
            at = end + 1
            continue
        yield row
        row = []
        at = end + (2 if text.startswith("\r\n", end) else 1)


class WorkbookSheet:
    """A table from a sheet of a workbook; its lines are rows, its columns the sheet's."""

    def __init__(self, path: str, name: str, values: list[list[CellValue]]) -> None:
        self.path = path
        self.name = name
        self.rows = [[cell_text(value) for value in row] for row in values]

    def place(self, row: int, column: int, label: str) -> Place:
        """The cell's row and column, and its address as a spreadsheet shows it."""
        address = f"sheet {self.name}, cell {column_letters(column)}{row + 1}"
        said = f"{address}, {label}" if label else address
        return CellPlace(self.path, row + 1, column + 1, row + 1, column + 2, said)


def read_workbook(path: str, data: bytes) -> WorkbookSheet:
    """The first visible sheet with a table, from the bytes of an .xlsx or .xls file."""
    _check_size(data)
    import python_calamine as calamine

    try:
        workbook = calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        visible = [
            sheet.name
            for sheet in workbook.sheets_metadata
            if sheet.visible == calamine.SheetVisibleEnum.Visible
        ]
        for name in visible:
            rows = workbook.get_sheet_by_name(name).to_python(skip_empty_area=False)
            if any(any(cell != "" for cell in row) for row in rows):
                return WorkbookSheet(path, name, rows)
    except calamine.PasswordError as error:
        raise UnreadableSheetError(
            "the workbook is locked with a password; save a copy without one"
        ) from error
    except (calamine.CalamineError, OSError, ValueError) as error:
        raise UnreadableSheetError(_DAMAGED) from error
    except BaseException as error:
        # When the library gives up on a damaged file (a panic), it raises what is no Exception.
        if type(error).__name__ != "PanicException":
            raise
        raise UnreadableSheetError(_DAMAGED) from error
    raise UnreadableSheetError("the workbook holds no table")


def _check_size(data: bytes) -> None:
    """Refuse a workbook that would fill the memory, before anything is unpacked for good.

    It looks into .xlsx, .xlsm and .ods. Older files are no archives, and cannot unpack.
    """
    if not data.startswith(b"PK"):
        return
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            if sum(member.file_size for member in archive.infolist()) > _MOST_BYTES:
                raise UnreadableSheetError("the workbook unpacks to more than 200 MB")
            for name in archive.namelist():
                if _filled_area(archive.read(name)) > _MOST_CELLS:
                    raise UnreadableSheetError(
                        "a cell stands very far from the table; delete the empty rows and "
                        "columns beside it"
                    )
    except (BadZipFile, zlib.error, OSError, EOFError, RuntimeError, ValueError) as error:
        raise UnreadableSheetError(_DAMAGED) from error


# ECMA-376 part 1 §18.3.1 (`row`, `c`) and ODF 1.3 part 3 §9.1 (`table-row`, `table-cell`).
_TAG = re.compile(
    rb"<(?:\w+:)?(table|row|table-row|c|table-cell|covered-table-cell)(?=[\s/>])([^>]*)>"
)
_REFERENCE = re.compile(rb"""\br=["']([A-Za-z]{0,4})([0-9]{1,9})["']""")
_REPEATED = re.compile(rb"""-repeated=["']([0-9]{1,9})["']""")


def _filled_area(part: bytes) -> int:
    """How many cells the rectangle has that holds all filled cells of a part of a workbook."""
    row = column = last_row = last_column = 0
    for tag, attributes in _TAG.findall(part):
        reference = _REFERENCE.search(attributes)
        letters, number = reference.groups() if reference else (b"", b"")
        repeated = _REPEATED.search(attributes)
        step = int(repeated[1]) if repeated else 1
        if tag == b"table":
            row = 0
        elif tag.endswith(b"row"):
            row, column = int(number or row + step), 0
        else:
            row = int(number or row)
            column = _column_number(letters.decode()) if letters else column + step
            if not attributes.endswith(b"/"):
                last_row, last_column = max(last_row, row), max(last_column, column)
    return last_row * last_column


def cell_text(value: CellValue) -> str:
    """A spreadsheet's value as a person would have typed it: `12`, not `12.0`."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case float() if value.is_integer():
            return str(int(value))
        case datetime() if value.time() == time(0):
            return value.date().isoformat()
        case date() | time():
            return value.isoformat()
        case _:
            return _clean(str(value))


def column_letters(column: int) -> str:
    """A column's name in a spreadsheet, from its number counted from 0: `A`, `Z`, `AA`."""
    letters = ""
    number = column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _column_number(letters: str) -> int:
    """A column's number counted from 1, from its name in a spreadsheet."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number
