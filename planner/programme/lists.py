"""Lists of participants drawn for a terminal."""

from collections import Counter
from dataclasses import replace

from rich import box
from rich.console import Group as Drawing
from rich.console import RenderableType
from rich.table import Table as Grid
from rich.text import Text

from planner.programme.table_view import rows_view
from planner.tables.people import EACH_ONCE, Grouping
from planner.tables.plain import cell_text
from planner.tables.table import Table
from planner.text.width import display_width
from planner.text.wording import count

_BAR_COLUMNS = 24
_FIRST_COLUMN = 32
_MARGINS = 3  # what a grid puts round a column, and between columns


def list_view(table: Table, grouping: Grouping, width: int) -> Drawing:
    """Each group with its count and its members, and a summary of all groups."""
    ids = {row.subject.id for row in table.rows if row.subject}
    sizes = Counter(row.cells[0] for row in table.rows)
    most = max(sizes.values(), default=1)
    summary = Grid.grid(padding=(0, 2))
    for label, size in sizes.items():
        bar = "█" * max(1, round(_BAR_COLUMNS * size / most))
        summary.add_row(Text(cell_text(label)), Text(f"{size:,}", justify="right"),
                        Text(bar, style="cyan"))  # fmt: skip
    heading = f"{count(len(ids), 'participant')} by {grouping.heading.lower()}"
    # The title is above: the first blank line is that between it and the rows.
    _, *rows = rows_view(_without_addresses(table), width, has_heads=False) or [Text()]
    return Drawing(*rows, Text(), Text(heading, style="bold"), summary)


def _without_addresses(table: Table) -> Table:
    """No addresses on a screen that may hang on a wall; the other formats have them."""
    kept = [index for index, column in enumerate(table.columns) if column.key != "email"]
    rows = (replace(row, cells=tuple(row.cells[index] for index in kept)) for row in table.rows)
    return replace(table, columns=tuple(table.columns[index] for index in kept), rows=tuple(rows))


def matrix_view(table: Table, width: int) -> Drawing:
    """A table of counts; zeros are quiet. Columns that have no room beside others go below them."""
    labels = [column.label for column in table.columns]
    is_once = labels[-1] == EACH_ONCE
    labels[-1] = "Total"
    parts: list[RenderableType] = [Text(table.title, style="bold")]
    parts += (_counts(table, labels, columns) for columns in _side_by_side(table, labels, width))
    if is_once:
        parts.append(Text("Totals count each person once.", style="dim"))
    return Drawing(*parts)


def _side_by_side(table: Table, labels: list[str], width: int) -> list[list[int]]:
    """Which columns of counts are drawn beside one another."""
    first = max(display_width(cell_text(row.cells[0])) for row in table.rows)
    room = width - max(min(first, _FIRST_COLUMN), display_width(labels[0])) - _MARGINS
    blocks: list[list[int]] = []
    left = 0
    for index in range(1, len(labels)):
        wide = max(map(display_width, (*labels[index].split(), "1,000"))) + _MARGINS
        if not blocks or wide > left:
            blocks.append([])
            left = room
        blocks[-1].append(index)
        left -= wide
    return blocks


def _counts(table: Table, labels: list[str], columns: list[int]) -> Grid:
    grid = Grid(box=box.SIMPLE_HEAD)
    grid.add_column(Text(labels[0]), max_width=_FIRST_COLUMN, overflow="fold")
    for index in columns:
        grid.add_column(Text(labels[index]), justify="right", overflow="fold")
    for row in table.rows:
        is_total = row is table.rows[-1]
        name = "Total" if is_total else cell_text(row.cells[0])
        counts = (Text("·" if cell == 0 else f"{cell:,}", style="dim" if cell == 0 else "")
                  for cell in (row.cells[index] for index in columns))  # fmt: skip
        grid.add_row(Text(name), *counts, style="bold" if is_total else "")
    return grid
