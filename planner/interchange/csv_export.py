"""Tables as CSV that spreadsheets open without running anything a person typed."""

import csv
import io
from datetime import datetime, timedelta

from planner.model.time import whole_minutes
from planner.tables.table import Cell, Table, names_text
from planner.text.guards import guarded


def table_csv(table: Table) -> bytes:
    """The table as CSV (RFC 4180), in UTF-8 with a mark, so that Excel reads accents."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([guarded(column.label) for column in table.columns])
    for row in table.rows:
        writer.writerow([guarded(_text(cell)) for cell in row.cells])
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
