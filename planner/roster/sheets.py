"""Tables of text as they come from CSV files and spreadsheets, with the place of each cell."""

import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import date, datetime, time, timedelta
from functools import cached_property
from typing import Any, NamedTuple, Protocol

from planner.text.guards import guarded, unguarded
from planner.text.patch import Edit, patched
from planner.text.refusals import RefusalError
from planner.text.source import Place, Source

CellValue = str | float | int | bool | date | datetime | time | timedelta | None

_MARKS = re.compile(r'[,;\t|"\r\n]')

# What no person types: it could move a terminal's cursor, or break a line of a calendar.
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


_MOST_KEPT = 20_000


class UnreadableSheetError(RefusalError):
    """A file that holds no table we can read; message and hint are for the organiser."""

    def __init__(self, message: str, hint: str = "open it, check it, and save it again") -> None:
        super().__init__(message, hint)


def _locked() -> UnreadableSheetError:
    return UnreadableSheetError(
        "the workbook is locked with a password",
        "`--password-file FILE` opens an .xlsx where the command has it; or save a copy without "
        "one",
    )


def _damaged() -> UnreadableSheetError:
    return UnreadableSheetError(
        "this is not a workbook that can be read", "open it, and save it again as .xlsx"
    )


class Sheet(Protocol):
    """Rows of texts, the header among them."""

    @property
    def rows(self) -> list[list[str]]:
        """All rows, blank ones too, each as long as it was written."""
        ...

    def place(self, row: int, column: int, label: str) -> Place:
        """Where a cell stands; rows and columns count from 0."""
        ...

    def with_cells(self, cells: Mapping[tuple[int, int], str], gone: Collection[int]) -> str:
        """The file's text with other cells, and without some rows.

        Raises UnreadableSheetError where the file is no text.
        """
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
            self.rows = _Texts(lambda cell: _clean(unguarded(cell))).of(reader)
        except csv.Error as error:
            raise UnreadableSheetError(
                "a cell is longer than any roster's", "look for a quote that is missing its partner"
            ) from error

    def place(self, row: int, column: int, label: str) -> Place:
        """The cell's characters in the file."""
        offsets = self.offsets[row] if row < len(self.offsets) else []
        start, end = offsets[column] if column < len(offsets) else self._row_end(row)
        span = self.source.span(start, end)
        address = f"cell {column_letters(column)}{row + 1}"
        said = f"{address}, {label}" if label else address
        return CellPlace(span.path, span.line, span.column, span.end_line, span.end_column, said)

    def with_cells(self, cells: Mapping[tuple[int, int], str], gone: Collection[int]) -> str:
        """The text with other cells and without some rows; all else is as it was."""
        edits = [self._cell_edit(row, column, text) for (row, column), text in cells.items()
                 if row not in gone]  # fmt: skip
        edits += [Edit(*self._lines_of(first, last), "") for first, last in _runs(gone)]
        return patched(self.source.text, edits)

    def _cell_edit(self, row: int, column: int, text: str) -> Edit:
        start, end = self.offsets[row][column]
        was_quoted = self.source.text.startswith('"', start)
        return Edit(start, end, in_csv(text, quoted=was_quoted))

    def _lines_of(self, first: int, last: int) -> tuple[int, int]:
        """The characters of rows that follow one another, with the line break that goes too."""
        start = self.offsets[first][0][0]
        if last + 1 < len(self.offsets):
            return start, self.offsets[last + 1][0][0]
        before = self.offsets[first - 1][-1][1] if first else start
        return before, self.offsets[last][-1][1]

    def _row_end(self, row: int) -> tuple[int, int]:
        offsets = self.offsets[row] if row < len(self.offsets) else []
        end = offsets[-1][1] if offsets else len(self.source.text)
        return end, end

    @cached_property
    def offsets(self) -> list[list[tuple[int, int]]]:
        """Where each cell of each row stands in the text, with its quotes."""
        # Looked for only when something is wrong: reading needs no positions.
        return list(_cell_offsets(self.source.text, self.delimiter))


def in_csv(text: str, *, quoted: bool = False) -> str:
    """A text as a cell of a CSV file (RFC 4180), so that no spreadsheet runs it.

    It is in quotes where it must be or is to be. It must where it holds what could part cells in
    any file: else a text could make another mark look like the one that does.
    """
    text = guarded(text)
    if quoted or _MARKS.search(text):
        return '"' + text.replace('"', '""') + '"'
    return text


def _runs(rows: Iterable[int]) -> list[tuple[int, int]]:
    """The first and the last of each run of rows that follow one another."""
    runs: list[tuple[int, int]] = []
    for row in sorted(rows):
        if runs and runs[-1][1] == row - 1:
            runs[-1] = runs[-1][0], row
        else:
            runs.append((row, row))
    return runs


def _clean(text: str) -> str:
    # Of all white space, only plain spaces are printable, and of controls none is.
    if text.isprintable():
        return text.strip()
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return _CONTROLS.sub("", plain).strip()


class _Texts(dict[Any, str]):
    """What ``read`` makes of cells; what stands in many of them is read and kept once.

    A column says the same few things over and over. What is kept is enough for organisations, and
    too little for names.
    """

    def __init__(self, read: Callable[[Any], str]) -> None:
        super().__init__()
        self.read = read

    def __missing__(self, value: Any) -> str:
        text = self.read(value)
        # As keys, 1 and True are the same.
        if len(self) < _MOST_KEPT and not isinstance(value, int | float):
            self[value] = text
        return text

    def of(self, rows: Iterable[Iterable[CellValue]]) -> list[list[str]]:
        """The texts of all cells."""
        of_one = self.__getitem__
        return [list(map(of_one, row)) for row in rows]


def _delimiter(text: str) -> str:
    """The delimiter that parts the most of the first lines into the same number of cells.

    A title above the table may hold commas, and so may a text in a table with semicolons.
    """
    lines = re.sub(r'"[^"]*"', "", text[:100_000]).splitlines()[:20]

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

    def __init__(self, path: str, name: str, values: Iterable[Iterable[CellValue]]) -> None:
        self.path = path
        self.name = name
        self.rows = _Texts(cell_text).of(values)

    def with_cells(self, cells: Mapping[tuple[int, int], str], gone: Collection[int]) -> str:
        """Nothing: a workbook is changed in the program it was made with."""
        raise UnreadableSheetError("the roster is a workbook; change it there")

    def place(self, row: int, column: int, label: str) -> Place:
        """The cell's row and column, and its address as a spreadsheet shows it."""
        address = f"sheet {self.name}, cell {column_letters(column)}{row + 1}"
        said = f"{address}, {label}" if label else address
        return CellPlace(self.path, row + 1, column + 1, row + 1, column + 2, said)


def read_workbook(path: str, data: bytes) -> list[WorkbookSheet]:
    """The visible sheets with something in them, from the bytes of an .xlsx or .xls file."""
    # Not loaded for a CSV.
    from planner.roster.archives import Fault, fault_of

    match fault_of(data):
        case Fault.LOCKED:
            raise _locked()
        case Fault.TOO_LARGE:
            raise UnreadableSheetError(
                "the workbook unpacks to more than 200 MB", "check that it is the file you meant"
            )
        case Fault.FAR_CELL:
            raise UnreadableSheetError(
                "a cell stands very far from the table",
                "delete the empty rows and columns beside the table, and save it again",
            )
        case Fault.DAMAGED:
            raise _damaged()
    import python_calamine as calamine

    try:
        workbook = calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        visible = [
            sheet.name
            for sheet in workbook.sheets_metadata
            if sheet.visible == calamine.SheetVisibleEnum.Visible
        ]
        named = (
            (name, workbook.get_sheet_by_name(name).to_python(skip_empty_area=False))
            for name in visible
        )
        every = [WorkbookSheet(path, name, rows) for name, rows in named]
    except (calamine.CalamineError, OSError, ValueError) as error:
        raise _damaged() from error
    except BaseException as error:
        # When the library gives up on a damaged file (a panic), it raises what is no Exception.
        if type(error).__name__ != "PanicException":
            raise
        raise _damaged() from error
    sheets = [sheet for sheet in every if any(map(any, sheet.rows))]
    if not sheets:
        raise UnreadableSheetError(
            "the workbook holds no table", "write a row of headers, and the people below it"
        )
    return sheets


def cell_text(value: CellValue) -> str:
    """A spreadsheet's value as a person would have typed it: `12`, not `12.0`."""
    match value:
        case str():
            text = _clean(value)
        case None:
            text = ""
        case bool():
            text = "yes" if value else "no"
        case float() if value.is_integer():
            text = str(int(value))
        case datetime() if value.time() == time(0):
            text = value.date().isoformat()
        case date() | time():
            text = value.isoformat()
        case _:
            text = str(value)
    return text


def column_letters(column: int) -> str:
    """A column's name in a spreadsheet, from its number counted from 0: `A`, `Z`, `AA`."""
    letters = ""
    number = column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
