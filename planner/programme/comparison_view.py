"""A comparison drawn for a terminal: what is new, gone and changed told apart by colour too."""

from collections.abc import Iterable, Iterator

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from planner.programme.comparison import LABEL_COLUMNS, Line, Section, lead_columns

_STYLES = {"added": "green", "new": "green", "removed": "red", "gone": "red", "then": "dim"}
_MOST_LEAD_COLUMNS = 44


def comparison_view(head: Iterable[str], sections: Iterable[Section], summary: str) -> Group:
    """The sections below one another, for rich to draw."""
    return Group(*_all(list(head), sections, summary))


def _all(head: list[str], sections: Iterable[Section], summary: str) -> Iterator[RenderableType]:
    yield Text(head[0], style="bold")
    for line in head[1:]:
        yield Text(line, style="dim")
    for section in sections:
        yield Text()
        yield Text(section.heading, style="bold cyan")
        yield _section(section)
    yield Text()
    yield Text(summary, style="bold")


def _section(section: Section) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0), expand=True)
    table.add_column(no_wrap=True, width=LABEL_COLUMNS - 2)
    table.add_column(ratio=1)
    leads = min(lead_columns(section), _MOST_LEAD_COLUMNS)
    for line in section.lines:
        table.add_row(
            Text(line.label, style=_STYLES.get(line.label, "yellow")), _words(line, leads)
        )
    return table


def _words(line: Line, leads: int) -> RenderableType:
    if not line.lead:
        return Text(line.text, style="bold" if line.is_title else "")
    row = Table.grid(padding=(0, 2, 0, 0), expand=True)
    row.add_column(width=leads)
    row.add_column(ratio=1)
    row.add_row(Text(line.lead), Text(line.text))
    return row
