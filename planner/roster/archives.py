"""Workbooks as archives: what is wrong with one, found before a library reads it.

A small file can unpack to any size, and one stray cell can stretch a table to any size: a table
is read as the rectangle that holds all its filled cells. No roster comes near the limits.
"""

import re
import zlib
from enum import Enum, auto
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

MOST_BYTES = 200_000_000
"""How much a workbook may unpack to."""

MOST_CELLS = 5_000_000
"""How many cells a sheet may have, the empty ones between and beside the others among them."""


class Fault(Enum):
    """Why a workbook is not read."""

    LOCKED = auto()
    TOO_LARGE = auto()
    FAR_CELL = auto()
    DAMAGED = auto()


def fault_of(data: bytes) -> Fault | None:
    """Whether a workbook is locked, damaged, or would fill the memory.

    It looks into .xlsx, .xlsm and .ods. An .xls is no archive, and unpacks to nothing larger.
    """
    # A locked .xlsx is a stream of this name in another kind of file ([MS-OFFCRYPTO] §2.3.4.4).
    if data.startswith(b"\xd0\xcf\x11\xe0") and "EncryptedPackage".encode("utf-16-le") in data:
        return Fault.LOCKED
    if not data.startswith(b"PK"):
        return None
    try:
        with ZipFile(BytesIO(data)) as archive:
            members = archive.infolist()
        if sum(member.file_size for member in members) > MOST_BYTES:
            return Fault.TOO_LARGE
        faults = (_fault_of_part(member.filename, _unpacked(data, member)) for member in members)
        return next(filter(None, faults), None)
    except (BadZipFile, zlib.error, OSError, RuntimeError, ValueError):
        return Fault.DAMAGED


def _fault_of_part(name: str, part: bytes) -> Fault | None:
    # ODF 1.3 part 2 §3.4.1: how each part of a locked .ods is encrypted.
    if name == "META-INF/manifest.xml" and b"encryption-data" in part:
        return Fault.LOCKED
    ample = ample_area(part)
    is_small = ample is not None and ample <= MOST_CELLS
    return None if is_small or filled_area(part) <= MOST_CELLS else Fault.FAR_CELL


def read_member(archive: ZipFile, member: ZipInfo) -> bytes:
    """A member of an archive, and no more of it than it says that it holds.

    Without a size the library unpacks all at once and cuts afterwards, and of bzip2 and LZMA it
    does so with any size; Office files know neither (ECMA-376 part 2 annex B). Raises BadZipFile.
    """
    if member.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        raise BadZipFile("packed in a way of other programs")
    with archive.open(member) as file:
        return file.read(member.file_size)


def _unpacked(data: bytes, member: ZipInfo) -> bytes:
    """A member of an archive, as far as it says that it goes (APPNOTE 6.3.10 §4.3.7)."""
    at = member.header_offset + 26
    lengths = (int.from_bytes(data[place : place + 2], "little") for place in (at, at + 2))
    start = at + 4 + sum(lengths)
    packed = data[start : start + member.compress_size]
    if not member.compress_type:
        return packed
    return zlib.decompressobj(-zlib.MAX_WBITS).decompress(packed, member.file_size or 1)


# An element that is never closed goes on to the end, so that it is looked at once; a `<` inside
# it belongs to it, as it does for readers that forgive it.
# ECMA-376 part 1 §18.3.1 (`row`, `c`) and ODF 1.3 part 3 §9.1 (`table-row`, `table-cell`).
_TAG = re.compile(
    rb"<(?:\w+:)?(table|row|table-row|c|table-cell|covered-table-cell)(?=[\s/>])([^>]*)"
)
_REFERENCE = re.compile(rb"""\sr\s*=\s*["']([^"']*)["']""")
_ADDRESS = re.compile(rb"([A-Za-z]{0,3})([0-9]{1,7})")
_REPEATED = re.compile(rb"""-repeated=["']([0-9]{1,9})["']""")


def filled_area(part: bytes) -> int:
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
            column = column_number(letters) if letters else column + step
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


def column_number(letters: str) -> int:
    """A column's number counted from 1, from its name in a spreadsheet: 27 for `AA`."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number


_LETTERS_ALIKE = bytes.maketrans(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ", b"A" * 26)
_ROW_NUMBER = re.compile(rb'<row r="([0-9]{1,7})"')
_PREFIXED = re.compile(rb":(?:c|row)[\s/>]")
_COLUMNS_OF_ONE_LETTER, _COLUMNS_OF_TWO = 26, 26 + 26 * 26


def ample_area(part: bytes) -> int | None:
    """An area no smaller than the filled one, in a tenth of the time; None where none is found.

    It is found where a part looks as spreadsheets write it: each row begins with its number, and
    each cell with its address, of one or two letters and the number of its row. Cells are counted
    and not looked at, so that one of any other look makes the counts differ.
    """
    start, end = part.find(b"<row "), part.rfind(b"</sheetData>")
    if start < 0 or end < start:
        return None if _TAG.search(part) else 0
    if _TAG.search(part, 0, start) or _TAG.search(part, end) or _PREFIXED.search(part, start, end):
        return None
    last_row, columns = 0, _COLUMNS_OF_ONE_LETTER
    while start < end:
        number = _ROW_NUMBER.match(part, start)
        after = part.find(b"<row ", start + 1, end)
        start, row = (after if after > 0 else end), part[start : after if after > 0 else end]
        if number is None:
            return None
        alike = row.translate(_LETTERS_ALIKE)
        cells, ending = alike.count(b"<c"), number[1] + b'"'
        if cells != alike.count(b'<c r="A' + ending):
            if cells != alike.count(b'<c r="A' + ending) + alike.count(b'<c r="AA' + ending):
                return None
            columns = _COLUMNS_OF_TWO
        last_row = max(last_row, int(number[1]))
    return last_row * columns
