"""Tables as plain text in columns: for pipes and mails."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal

from planner.model.time import write_duration
from planner.tables.table import Table, names_text
from planner.text.width import display_width, pad


def plain_table(table: Table) -> str:
    """A line a row, two spaces between columns; groups under a heading with their count."""
    return "\n".join(_lines(table)) + "\n"


def _lines(table: Table) -> Iterator[str]:
    group = next((i for i, c in enumerate(table.columns) if c.key == table.group), None)
    shown = [index for index in range(len(table.columns)) if index != group]
    labels = [table.columns[index].label for index in shown]
    texts = [[cell_text(row.cells[index]) for index in shown] for row in table.rows]
    widths = [max(map(display_width, column)) for column in zip(labels, *texts, strict=True)]
    if group is None:
        yield _line(labels, widths)
    current: object = None
    for row, cells in zip(table.rows, texts, strict=True):
        if group is not None and row.cells[group] != current:
            if current is not None:
                yield ""
            current = row.cells[group]
            size = sum(1 for other in table.rows if other.cells[group] == current)
            yield f"{cell_text(current)} ({size})"
        yield ("  " if group is not None else "") + _line(cells, widths)


def _line(cells: list[str], widths: list[int]) -> str:
    return "  ".join(pad(cell, width) for cell, width in zip(cells, widths, strict=True)).rstrip()


def cell_text(cell: object) -> str:
    """A cell on one line."""
    match cell:
        case None:
            return ""
        case bool():
            return "yes" if cell else "no"
        case datetime():
            return f"{cell:%H:%M}"
        case timedelta():
            return write_duration(cell)
        case tuple():
            return names_text(cell)
    return f"{cell:,f}" if isinstance(cell, Decimal) else " ".join(str(cell).split())
