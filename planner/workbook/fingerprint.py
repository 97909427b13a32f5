"""What a cell says, as one text, and a short hash of it: how an edit is told from what was there.

Written when a workbook is made, and compared when it comes back: both sides ask here.
"""

import unicodedata
from datetime import date, datetime, time, timedelta
from hashlib import sha256

from planner.tables.table import Names, names_lines

Written = str | int | float | bool | date | datetime | time | timedelta | Names | None
"""What a cell may hold: a table's cell, or what a reader of workbooks makes of it."""

_HEX_DIGITS = 16


def canonical(cell: Written) -> str:
    """What a cell says, the same however it is stored.

    Dates are written as in ISO 8601, instants to the minute, durations in minutes; texts are in
    NFC, their lines parted by line feeds, without spaces around them; names as a sheet shows them.
    """
    match cell:
        case None:
            text = ""
        case bool():
            text = "yes" if cell else "no"
        case int() | float():
            text = repr(cell).removesuffix(".0")
        case datetime():
            text = cell.replace(tzinfo=None).isoformat(timespec="minutes")
        case date():
            text = cell.isoformat()
        case time():
            text = cell.strftime("%H:%M")
        case timedelta():
            text = str(cell // timedelta(minutes=1))
        case tuple():
            text = _plain("\n".join(names_lines(cell)))
        case _:
            text = _plain(cell)
    return text


def fingerprint(salt: str, text: str) -> str:
    """A short hash of a canonical text, by a workbook's salt: 16 hexadecimal digits."""
    return sha256(f"{salt}\x1f{text}".encode("utf-8", "surrogatepass")).hexdigest()[:_HEX_DIGITS]


def _plain(text: str) -> str:
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", lines).strip()
