"""Tables as Markdown: for wikis, issues and messages."""

from planner.tables.plain import cell_text
from planner.tables.table import Table


def markdown_table(table: Table) -> str:
    """The table with a heading, as GitHub's Markdown (GFM §4.10); a row a line."""
    head = [_escaped(column.label) for column in table.columns]
    lines = [f"## {_escaped(table.title)}", "", _line(head), _line(["---"] * len(head))]
    lines += (_line([_escaped(cell_text(cell)) for cell in row.cells]) for row in table.rows)
    return "\n".join(lines) + "\n"


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _escaped(text: str) -> str:
    for mark in ("\\", "|", "`", "*", "_", "<", "["):
        text = text.replace(mark, f"\\{mark}")
    return text
