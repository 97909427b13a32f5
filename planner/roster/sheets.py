"""Tables of text as they come from CSV files and spreadsheets, with the place of each cell."""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cached_property
from typing import Protocol

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


@dataclass(frozen=True, slots=True)
class CellPlace:
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
            self.rows = [[cell.strip() for cell in row] for row in reader]
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


def _delimiter(text: str) -> str:
    """The delimiter that the first line with words in it uses most, outside quotes."""
    for line in text.splitlines()[:20]:
        bare = re.sub(r'"[^"]*"', "", line)
        counts = {mark: bare.count(mark) for mark in ",;\t|"}
        best = max(counts, key=lambda mark: counts[mark])
        if counts[best]:
            return best
    return ","


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
        raise UnreadableSheetError(
            "this is not a workbook that can be read; save it again as .xlsx"
        ) from error
    raise UnreadableSheetError("the workbook holds no table")


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
            return str(value).strip()


def column_letters(column: int) -> str:
    """A column's name in a spreadsheet, from its number counted from 0: `A`, `Z`, `AA`."""
    letters = ""
    number = column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
