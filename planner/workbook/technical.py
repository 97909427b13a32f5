"""The hidden sheet that lets a workbook come home: what it was made of, and a hash of each cell.

`planner.syncing.contract` reads it, with `planner.workbook.fingerprint`. From A1 down: the name of
the contract and its version; then keys and values; an empty row; then a table with a row for each
cell that may be changed: the sheet's key, the row's, the column's, and the cell's fingerprint.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from itertools import chain

from planner.tables.table import Cell, Table
from planner.workbook.cells import CUT, LONGEST_TEXT, Pen, clean, cut
from planner.workbook.checked import check
from planner.workbook.digests import Digests, instant, salt_of
from planner.workbook.fingerprint import Written, canonical, fingerprint
from planner.workbook.page import Imprint

TECHNICAL = "_planner"
CONTRACT = "planner-workbook"
VERSION = "1"

SHEET_FACT = "sheet:"
"""How the key of a fact begins that says where a sheet's table stands."""

TABLE_HEAD = ("sheet", "key", "column", "hash")

MOST_CELLS = 1_000_000
"""Of so many cells fingerprints fit on a sheet; a larger roster is not changed in a workbook."""


@dataclass(frozen=True, slots=True)
class Editable:
    """A sheet that may be changed: its name and key, and where what stands. Rows count from 1.

    ``table`` is what was written, ``fields`` the keys of its columns that may be changed, and
    ``key_column`` the letter of the one that holds the keys of its rows.
    """

    sheet: str
    key: str
    head: int
    key_column: str
    table: Table
    fields: tuple[str, ...]


def write_technical(
    pen: Pen,
    event: str,
    imprint: Imprint,
    made_of: Digests,
    created: datetime,
    sheets: Sequence[Editable],
) -> None:
    """Write the sheet; ``event`` is the event's id."""
    salt = salt_of(event, created)
    facts: list[tuple[str, ...]] = [
        (CONTRACT, VERSION),
        ("event", event),
        ("audience", imprint.audience.word),
        ("created", instant(created)),
        ("agenda_digest", made_of.agenda),
        ("roster_digest", made_of.roster),
        ("salt", salt),
        *(_where(sheet) for sheet in sheets),
        (),
        TABLE_HEAD,
    ]
    for at, row in enumerate(facts):
        for column, text in enumerate(row):
            pen.text(at, column, text)
    hashes = chain.from_iterable(fingerprints(sheet, salt) for sheet in sheets)
    for at, row in enumerate(hashes, len(facts)):
        for column, text in enumerate(row):
            # Keys, which are identifiers, and hashes: there may be very many.
            check(pen.sheet.write_string(at, column, text), f"the hash in row {at + 1}")


def fingerprints(sheet: Editable, salt: str) -> Iterator[tuple[str, ...]]:
    """A row for each cell that may be changed."""
    places = [(at, c.key) for at, c in enumerate(sheet.table.columns) if c.key in sheet.fields]
    for row in sheet.table.rows:
        person = row.subject.id if row.subject else ""
        for at, field in places:
            yield sheet.key, person, field, fingerprint(salt, canonical(as_written(row.cells[at])))


def as_written(cell: Cell) -> Written:
    """A cell as a sheet can hold it: without control characters, and not too long."""
    match cell:
        case str():
            return cut(clean(cell), LONGEST_TEXT, CUT)
        case Decimal():
            return float(cell)
    return cell


def _where(sheet: Editable) -> tuple[str, ...]:
    places = (str(sheet.head), str(sheet.head + 1), sheet.key_column)
    return (f"{SHEET_FACT}{sheet.sheet}", sheet.key, *places)
