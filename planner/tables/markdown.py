"""Tables as Markdown: for wikis, mails and notes (GitHub Flavored Markdown §4.10, tables)."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import groupby

from planner.tables.plain import cell_text
from planner.tables.table import Cell, Row, Table
from planner.text.wording import count

# What is markup anywhere in a line. In a cell nothing stands at the start of one, where lists and
# headings begin.
_MARKUP = re.compile(r"[\\`*_{}\[\]~|#!$^]")
_HTML = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;"}


def markdown_table(table: Table, readers: str) -> str:
    """The table with its title and who it is for; a table for each group, under a heading."""
    return "\n".join(_lines(table, readers)) + "\n"


def _lines(table: Table, readers: str) -> Iterator[str]:
    yield f"# {escaped(table.title)}"
    yield ""
    yield f"For {escaped(readers)}."
    group = next((i for i, c in enumerate(table.columns) if c.key == table.group), None)
    if group is None:
        yield ""
        yield from _rows(table, list(range(len(table.columns))), table.rows)
        return
    shown = [index for index in range(len(table.columns)) if index != group]
    for label, rows in groupby(table.rows, key=lambda row: row.cells[group]):
        members = list(rows)
        yield ""
        yield f"## {escaped(cell_text(label))} ({count(len(members), 'person', 'people')})"
        yield ""
        yield from _rows(table, shown, members)


def _rows(table: Table, shown: list[int], rows: Iterable[Row]) -> Iterator[str]:
    yield _line(escaped(table.columns[index].label) for index in shown)
    yield _line("---:" if _is_counted(table, index) else "---" for index in shown)
    for row in rows:
        yield _line(_text(row.cells[index]) for index in shown)


def _is_counted(table: Table, index: int) -> bool:
    return bool(table.rows) and all(
        type(row.cells[index]) in (int, float, Decimal) for row in table.rows
    )


def _text(cell: Cell) -> str:
    return escaped(cell_text(cell))


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def escaped(text: str) -> str:
    """A text that a Markdown page shows as it is, on one line, with no HTML in it."""
    return _MARKUP.sub(r"\\\g<0>", " ".join(text.split())).translate(_HTML)
