"""Links inside a workbook: to sheets and cells of ours, never to what anybody typed."""

from collections.abc import Iterator, Mapping

from xlsxwriter.utility import xl_rowcol_to_cell

from planner.tables.table import Table
from planner.workbook import formats
from planner.workbook.cells import Pen
from planner.workbook.formats import Style
from planner.workbook.sheet import Layout, Line, Place

MOST_LINKS = 65_000
"""How many links a sheet may have: Excel's limit is 65,530."""

_LINKED: Style = {"font_color": formats.ACCENT}


def target(sheet: str, row: int = 0, column: int = 0) -> str:
    """A cell of a sheet, as a link inside the workbook leads to it; rows count from 0."""
    quoted = sheet.replace("'", "''")
    return f"internal:'{quoted}'!{xl_rowcol_to_cell(row, column)}"


def lines_at(layout: Layout, place: Place) -> Iterator[tuple[int, Line]]:
    """The lines of a table on its sheet, with their rows."""
    at = place.head + 1
    for section in layout.sections:
        at += section.band is not None
        for line in section.lines:
            yield at, line
            at += 1


def link_names(
    pen: Pen, table: Table, layout: Layout, place: Place, targets: Mapping[str, str]
) -> None:
    """Let the name of each person lead to where they stand; ``targets`` are by their ids."""
    column = next((at for at, column in enumerate(table.columns) if column.key == "name"), None)
    if column is None:
        return
    strong = formats.STRONG if "name" in layout.strong else formats.PLAIN
    left = MOST_LINKS
    for row, line in lines_at(layout, place):
        leads_to = targets.get(line.row.subject.id) if line.row.subject else None
        name = line.row.cells[column]
        if leads_to and isinstance(name, str) and name and left:
            pen.link(row, column, leads_to, name, formats.BODY, strong, line.tone.all, _LINKED)
            left -= 1
