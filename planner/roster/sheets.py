"""Tables of text as they come from CSV files and spreadsheets, with the place of each cell."""

import csv
import io
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, datetime, time, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, Protocol

from planner.text.guards import unguarded
from planner.text.patch import Edit, patched
from planner.text.source import Place, Source

if TYPE_CHECKING:
    from zipfile import ZipInfo

CellValue = str | float | int | bool | date | datetime | time | timedelta | None

# A small file can unpack to any size, and one stray cell can stretch a table to any size.
# No roster comes near these.
_MOST_BYTES = 200_000_000
_MOST_CELLS = 5_000_000


# What no person types: it could move a terminal's cursor, or break a line of a calendar.
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


class UnreadableSheetError(Exception):
    """A file that holds no table we can read; message and hint are for the organiser."""

    def __init__(self, message: str, hint: str = "open it, check it, and save it again") -> None:
        super().__init__(message)
        self.hint = hint


def _locked() -> UnreadableSheetError:
    return UnreadableSheetError(
        "the workbook is locked with a password",
        "`--password-file FILE` opens an .xlsx where the command has it; or save a copy without one",
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
            self.rows = [[_clean(unguarded(cell)) for cell in row] for row in reader]
        except csv.Error as error:
            raise UnreadableSheetError(
                "a cell is longer than any roster's", "look for a quote that is missing its partner"
            ) from error

    def place(self, row: int, column: int, label: str) -> Place:
        """The cell's characters in the file."""
        offsets = self._offsets[row] if row < len(self._offsets) else []
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
        start, end = self._offsets[row][column]
        was_quoted = self.source.text.startswith('"', start)
        if was_quoted or any(char in text for char in (self.delimiter, '"', "\n", "\r")):
            text = '"' + text.replace('"', '""') + '"'
        return Edit(start, end, text)

    def _lines_of(self, first: int, last: int) -> tuple[int, int]:
        """The characters of rows that follow one another, with the line break that goes too."""
        start = self._offsets[first][0][0]
        if last + 1 < len(self._offsets):
            return start, self._offsets[last + 1][0][0]
        before = self._offsets[first - 1][-1][1] if first else start
        return before, self._offsets[last][-1][1]

    def _row_end(self, row: int) -> tuple[int, int]:
        offsets = self._offsets[row] if row < len(self._offsets) else []
        end = offsets[-1][1] if offsets else len(self.source.text)
        return end, end

    @cached_property
    def _offsets(self) -> list[list[tuple[int, int]]]:
        # Looked for only when something is wrong: reading needs no positions.
        return list(_cell_offsets(self.source.text, self.delimiter))


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
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return _CONTROLS.sub("", plain).strip()


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
        self.rows = [[cell_text(value) for value in row] for row in values]

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
    _check(data)
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
        sheets = [
            WorkbookSheet(path, name, rows)
            for name, rows in named
            if any(any(cell != "" for cell in row) for row in rows)
        ]
    except (calamine.CalamineError, OSError, ValueError) as error:
        raise _damaged() from error
    except BaseException as error:
        # When the library gives up on a damaged file (a panic), it raises what is no Exception.
        if type(error).__name__ != "PanicException":
            raise
        raise _damaged() from error
    if not sheets:
        raise UnreadableSheetError(
            "the workbook holds no table", "write a row of headers, and the people below it"
        )
    return sheets


def _check(data: bytes) -> None:
    """Refuse a workbook that is locked, or that would fill the memory, before it is read.

    It looks into .xlsx, .xlsm and .ods. An .xls is no archive, and unpacks to nothing larger.
    """
    # A locked .xlsx is a stream of this name in another kind of file ([MS-OFFCRYPTO] §2.3.4.4).
    if data.startswith(b"\xd0\xcf\x11\xe0") and "EncryptedPackage".encode("utf-16-le") in data:
        raise _locked()
    if not data.startswith(b"PK"):
        return
    import zlib
    from zipfile import BadZipFile, ZipFile

    try:
        with ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
        if sum(member.file_size for member in members) > _MOST_BYTES:
            raise UnreadableSheetError(
                "the workbook unpacks to more than 200 MB", "check that it is the file you meant"
            )
        for member in members:
            part = _unpacked(data, member)
            # ODF 1.3 part 2 §3.4.1: how each part of a locked .ods is encrypted.
            if member.filename == "META-INF/manifest.xml" and b"encryption-data" in part:
                raise _locked()
            if _filled_area(part) > _MOST_CELLS:
                raise UnreadableSheetError(
                    "a cell stands very far from the table",
                    "delete the empty rows and columns beside the table, and save it again",
                )
    except (BadZipFile, zlib.error, OSError, RuntimeError, ValueError) as error:
        raise _damaged() from error


def _unpacked(data: bytes, member: "ZipInfo") -> bytes:
    """A member of an archive, as far as it says that it goes (APPNOTE 6.3.10 §4.3.7)."""
    import zlib

    at = member.header_offset + 26
    lengths = (int.from_bytes(data[place : place + 2], "little") for place in (at, at + 2))
    start = at + 4 + sum(lengths)
    packed = data[start : start + member.compress_size]
    if not member.compress_type:
        return packed
    return zlib.decompressobj(-zlib.MAX_WBITS).decompress(packed, member.file_size or 1)


# ECMA-376 part 1 §18.3.1 (`row`, `c`) and ODF 1.3 part 3 §9.1 (`table-row`, `table-cell`).
_TAG = re.compile(
    rb"<(?:\w+:)?(table|row|table-row|c|table-cell|covered-table-cell)(?=[\s/>])([^>]*)>"
)
_REFERENCE = re.compile(rb"""\sr\s*=\s*["']([^"']*)["']""")
_ADDRESS = re.compile(rb"([A-Za-z]{0,3})([0-9]{1,7})")
_REPEATED = re.compile(rb"""-repeated=["']([0-9]{1,9})["']""")


def _filled_area(part: bytes) -> int:
    """How many cells the rectangle has that holds all filled cells of a part of a workbook.

    Raises ValueError for a cell that stands nowhere.
    """
    row = column = last_row = last_column = 0
    for tag, attributes in _TAG.findall(part):
        letters, number = _address(attributes)
        repeated = _REPEATED.search(attributes)
        step = int(repeated[1]) if repeated else 1
        if tag == b"table":
            row = 0
        elif tag.endswith(b"row"):
            row, column = number or row + step, 0
        else:
            row = number or row
            column = _column_number(letters) if letters else column + step
            if not attributes.endswith(b"/"):
                last_row, last_column = max(last_row, row), max(last_column, column)
    return last_row * last_column


def _address(attributes: bytes) -> tuple[str, int | None]:
    """The column and the row that an element names, as far as it names them."""
    reference = _REFERENCE.search(attributes)
    if reference is None:
        return "", None
    address = _ADDRESS.fullmatch(reference[1])
    if address is None:
        raise ValueError("not the address of a cell")
    return address[1].decode(), int(address[2])


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
