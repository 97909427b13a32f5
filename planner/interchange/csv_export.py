"""Tables as CSV that spreadsheets open without running anything a person typed."""

import csv
import io
import re
from datetime import datetime, timedelta

from planner.model.time import whole_minutes
from planner.tables.table import Cell, Table, names_text

# OWASP "CSV Injection": what begins so is taken for a formula, in East Asia in the wide forms
# too. A telephone number is not one.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_AFTER_SEPARATOR = re.compile(r"(;\s*)([=+\-@])")
_TELEPHONE = re.compile(r"\+?[0-9][0-9 ().-]*")


def table_csv(table: Table) -> bytes:
    """The table as CSV (RFC 4180), in UTF-8 with a mark, so that Excel reads accents."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([_safe(column.label) for column in table.columns])
    for row in table.rows:
        writer.writerow([_safe(_text(cell)) for cell in row.cells])
    return text.getvalue().encode("utf-8-sig")


def _text(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case bool():
            return "yes" if cell else "no"
        case datetime():
            return f"{cell:%H:%M}"
        case timedelta():
            return str(whole_minutes(cell))
        case tuple():
            return names_text(cell)
        case _:
            return str(cell)


def _safe(text: str) -> str:
    # Where `;` separates columns, what follows one in a text can begin a cell too.
    text = _AFTER_SEPARATOR.sub(r"\1'\2", text)
    if text.startswith(_FORMULA_STARTS) and not _TELEPHONE.fullmatch(text):
        return "'" + text
    return text
