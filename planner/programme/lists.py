"""Lists of participants, and tables of any kind, drawn for a terminal."""

from collections.abc import Iterable
from datetime import timedelta
from decimal import Decimal
from itertools import groupby

from rich import box
from rich.console import Group as Drawing
from rich.console import RenderableType
from rich.table import Table as Grid
from rich.text import Text

from planner.schedule.plan import Plan
from planner.tables.people import Grouping
from planner.tables.plain import cell_text
from planner.tables.table import Table
from planner.text.width import display_width
from planner.text.wording import count

_BAR_COLUMNS = 24


def list_view(plan: Plan, table: Table, grouping: Grouping) -> Drawing:
    """Each group with its count and its members, and a summary of all groups."""
    groups = grouping.groups(plan.participants)
    most = max((len(group.participants) for group in groups), default=1)
    group_column = next(i for i, c in enumerate(table.columns) if c.key == grouping.key)
    # No addresses on a screen that may hang on a wall; the other formats have them.
    shown = [i for i, c in enumerate(table.columns) if c.key not in (grouping.key, "email")]
    parts: list[RenderableType] = []
    summary = Grid.grid(padding=(0, 2))
    for group in groups:
        ids = {participant.id for participant in group.participants}
        rows = [row for row in table.rows if row.subject and row.subject.id in ids]
        members = [row for row in rows if row.cells[group_column] == group.label]
        parts += [Text(f"{group.label} ({len(members)})", style="bold cyan")]
        grid = Grid(box=None, show_header=False, padding=(0, 2, 0, 0), pad_edge=False)
        for row in members:
            grid.add_row(*(Text(cell_text(row.cells[i]), overflow="fold") for i in shown))
        parts += [grid, Text()]
        bar = "█" * max(1, round(_BAR_COLUMNS * len(members) / most))
        summary.add_row(Text(group.label), Text(str(len(members)), justify="right"),
                        Text(bar, style="cyan"))  # fmt: skip
    parts += [
        Text(f"{count(len(plan.participants), 'participant')} by {grouping.heading.lower()}",
             style="bold"),
        summary,
    ]  # fmt: skip
    return Drawing(*parts)


def matrix_view(table: Table) -> Grid:
    """A table of counts; zeros are quiet."""
    grid = Grid(title=table.title, title_justify="left", box=box.SIMPLE_HEAD)
    for index, column in enumerate(table.columns):
        grid.add_column(Text(column.label), justify="left" if index == 0 else "right")
    for row in table.rows:
        is_total = row is table.rows[-1]
        cells = (Text("·" if cell == 0 else str(cell), style="dim" if cell == 0 else "")
                 for cell in row.cells)  # fmt: skip
        grid.add_row(*cells, style="bold" if is_total else "")
    return grid


_NARROWEST = 8


def table_view(table: Table, width: int) -> RenderableType:
    """Any table, in so many columns of a terminal: empty columns are left out.

    Where it is too wide to be read side by side, each row is a block of lines.
    """
    group = next((i for i, column in enumerate(table.columns) if column.key == table.group), None)
    texts = [[cell_text(cell) for cell in row.cells] for row in table.rows]
    shown = [i for i in range(len(table.columns)) if i != group and any(row[i] for row in texts)]
    heading = Text(f"{table.title} ({count(len(table.rows), 'row')})", style="bold")
    least = sum(min(_NARROWEST, _widest(table, texts, i)) + 2 for i in shown)
    draw = _blocks if least > width else _grid
    parts: list[RenderableType] = [heading]
    for label, rows in _grouped(texts, group):
        parts.append(Text())
        if label is not None:
            parts.append(Text(f"{label} ({len(rows)})", style="bold cyan"))
        parts.append(draw(table, rows, shown, texts))
    return Drawing(*parts)


def _grouped(
    texts: list[list[str]], group: int | None
) -> Iterable[tuple[str | None, list[list[str]]]]:
    if group is None:
        return [(None, texts)]
    return [(label, list(rows)) for label, rows in groupby(texts, key=lambda row: row[group])]


def _widest(table: Table, texts: list[list[str]], index: int) -> int:
    return max(display_width(row[index]) for row in [[c.label for c in table.columns], *texts])


def _grid(
    table: Table, rows: list[list[str]], shown: list[int], texts: list[list[str]]
) -> RenderableType:
    grid = Grid(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style="dim")
    for index in shown:
        widest = _widest(table, texts, index)
        numbers = all(isinstance(row.cells[index], _NUMBERS) for row in table.rows)
        grid.add_column(
            Text(table.columns[index].label),
            justify="right" if numbers else "left",
            # The same in every group, so that they stand under one another.
            min_width=min(widest, table.columns[index].width),
            overflow="fold",
        )
    for row in rows:
        grid.add_row(*(Text(row[index]) for index in shown))
    return grid


_NUMBERS = (int, float, Decimal, timedelta, type(None))


def _blocks(
    table: Table, rows: list[list[str]], shown: list[int], _texts: list[list[str]]
) -> RenderableType:
    lines = Grid.grid(padding=(0, 2, 0, 0))
    for number, row in enumerate(rows):
        if number:
            lines.add_row()
        for index in shown:
            if row[index]:
                lines.add_row(Text(table.columns[index].label, style="dim"), Text(row[index]))
    return lines
