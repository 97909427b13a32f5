"""Any table, drawn for a terminal."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from decimal import Decimal
from itertools import groupby

from rich.console import Group as Drawing
from rich.console import RenderableType
from rich.table import Table as Grid
from rich.text import Text

from planner.tables.plain import cell_text
from planner.tables.table import Table
from planner.text.width import display_width
from planner.text.wording import count

_GAP = 2
_WIDEST = 56
_WORD = 16
_NUMBERS = (int, float, Decimal, timedelta, type(None))

Texts = Sequence[Sequence[str]]


def table_view(table: Table, width: int) -> RenderableType:
    """A table in so many columns of a terminal; what is empty in all rows is left out.

    Where it is too wide to be read side by side, each row is a block of lines.
    """
    title = Text(f"{table.title} ({count(len(table.rows), 'row')})", style="bold")
    return Drawing(title, *rows_view(table, width))


def rows_view(table: Table, width: int, *, has_heads: bool = True) -> list[RenderableType]:
    """The rows of a table alone, each group below its heading and its count.

    Without heads, its columns have to speak for themselves.
    """
    group = next((i for i, column in enumerate(table.columns) if column.key == table.group), None)
    texts = [[cell_text(cell) for cell in row.cells] for row in table.rows]
    shown = [i for i in range(len(table.columns)) if i != group and any(row[i] for row in texts)]
    labels = [column.label for column in table.columns]
    heads = {i: [labels[i]] * has_heads for i in shown}
    widths = fitted([[*heads[i], *(row[i] for row in texts)] for i in shown], width)
    parts: list[RenderableType] = []
    right = {i for i in shown if all(isinstance(row.cells[i], _NUMBERS) for row in table.rows)}
    for label, rows in _grouped(texts, group):
        parts.append(Text())
        if label is not None:
            parts.append(Text(f"{label} ({len(rows)})", style="bold cyan"))
        if widths is None:
            parts.append(_blocks(labels, shown, rows))
        else:
            sizes = dict(zip(shown, widths, strict=True))
            parts.append(_grid(labels, sizes, right, rows, has_heads=has_heads))
    return parts


def fitted(columns: Texts, width: int) -> list[int] | None:
    """How wide columns of texts are drawn, that all fit into a width; None where they cannot.

    The widest give way first, and none is narrower than its longest word.
    """
    widths = [min(_WIDEST, max(map(display_width, texts))) for texts in columns]
    least = [min(w, _longest_word(texts)) for w, texts in zip(widths, columns, strict=True)]
    room = width - _GAP * (len(columns) - 1)
    while sum(widths) > room:
        spare = [w - least[i] for i, w in enumerate(widths)]
        if not any(spare):
            return None
        widest = max((i for i, left in enumerate(spare) if left), key=lambda i: widths[i])
        widths[widest] -= 1
    return widths


def _longest_word(texts: Sequence[str]) -> int:
    words = (display_width(word) for text in texts for word in text.split())
    return min(_WORD, max(words, default=1))


def _grouped(texts: Texts, group: int | None) -> Iterator[tuple[str | None, Texts]]:
    if group is None:
        yield None, texts
        return
    for label, rows in groupby(texts, key=lambda row: row[group]):
        yield label, list(rows)


def _grid(
    labels: Sequence[str], sizes: dict[int, int], right: set[int], rows: Texts, *, has_heads: bool
) -> RenderableType:
    grid = Grid(
        box=None, padding=(0, _GAP, 0, 0), pad_edge=False, header_style="dim", show_header=has_heads
    )
    for index, size in sizes.items():
        grid.add_column(
            Text(labels[index]),
            justify="right" if index in right else "left",
            width=size,
            overflow="fold",
        )
    for row in rows:
        grid.add_row(*(Text(row[index]) for index in sizes))
    return grid


def _blocks(labels: Sequence[str], shown: Sequence[int], rows: Texts) -> RenderableType:
    lines = Grid.grid(padding=(0, _GAP, 0, 0))
    lines.add_column()
    lines.add_column(overflow="fold")
    for number, row in enumerate(rows):
        if number:
            lines.add_row()
        for index in shown:
            if row[index]:
                lines.add_row(Text(labels[index], style="dim"), Text(row[index]))
    return lines
