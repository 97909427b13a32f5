"""Lists of participants drawn for a terminal."""

from rich import box
from rich.console import Group as Drawing
from rich.console import RenderableType
from rich.table import Table as Grid
from rich.text import Text

from planner.schedule.plan import Plan
from planner.tables.people import Grouping
from planner.tables.plain import cell_text
from planner.tables.table import Table
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
