"""The sheet that counts participants by two groupings, and its chart."""

from dataclasses import dataclass

from xlsxwriter import Workbook
from xlsxwriter.chart import Chart

from planner.tables.table import Table
from planner.workbook import formats
from planner.workbook.cells import Pen
from planner.workbook.charts import FONT, TITLE_FONT, insert
from planner.workbook.formulas import Cell, Formula, total
from planner.workbook.live import People, live_count
from planner.workbook.sheet import Layout, Line, Place, Section, Tone

_COUNTS = Tone(formats.COUNT_OR_DASH)
_TOTAL = Tone(
    {
        **formats.COUNT_OR_DASH,
        "bold": True,
        "font_color": formats.ACCENT,
        "bg_color": formats.ACCENT_LIGHT,
        "top": 1,
        "top_color": formats.ACCENT_MIDDLE,
    }
)

_MOST_COLUMNS = 14
"""A chart of up to so many groups stands below its table, in columns; else beside it, in bars."""

_FEW = 4  # so few columns would be very broad
_BAR_PIXELS = 22


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where a chart stands, how it draws, and how large it is in pixels."""

    row: int
    column: int
    kind: str
    width: int
    height: int


def is_matrix(table: Table) -> bool:
    """Whether a table counts participants, with totals in its last row and column."""
    return bool(table.rows) and table.columns[-1:] != () and table.columns[-1].key == "total"


def matrix_layout(table: Table) -> Layout:
    """Counts with a dash for none; the totals, in the last row and column, in bold."""
    *body, totals = (Line(row, _COUNTS) for row in table.rows)
    lines = (*body, Line(totals.row, _TOTAL))
    return Layout(
        sections=(Section(lines),),
        strong=frozenset({"total"}),
        frozen=1,
        filtered=False,
        full_widths=True,
    )


def add_formulas(pen: Pen, table: Table, place: Place, people: People) -> None:
    """Let counts follow the Participants sheet, and totals what they add up."""
    rows = list(enumerate(table.rows, place.head + 1))
    last_column = len(table.columns) - 1
    for row, line in rows:
        is_total = row == place.last
        cells = list(enumerate(line.cells))[1:]
        for column, number in cells:
            if isinstance(number, bool) or not isinstance(number, int):
                continue
            if is_total or column == last_column:
                formula = _sum(table, place, row, column, number)
            else:
                formula = _count(table, place, row, column, people)
            if formula:
                strong = formats.STRONG if column == last_column else formats.PLAIN
                tone = _TOTAL if is_total else _COUNTS
                pen.formula(row, column, formula, formats.BODY, formats.COUNT, strong, tone.all)


def _count(table: Table, place: Place, row: int, column: int, people: People) -> Formula | None:
    if table.counts is None:
        return None
    down, across = table.counts
    line = table.rows[row - place.head - 1].cells
    number = line[column]
    asked = (
        (down, line[0], Cell(row, 0, column_stays=True)),
        (across, table.columns[column].label, Cell(place.head, column, row_stays=True)),
    )
    return live_count(people, asked, number) if isinstance(number, int) else None


def _sum(table: Table, place: Place, row: int, column: int, number: int) -> Formula | None:
    """The total of the cells above, or of those to the left; None where it is none."""
    if row == place.last:
        parts = [line.cells[column] for line in table.rows[:-1]]
        first, last = Cell(place.head + 1, column), Cell(row - 1, column)
    else:
        parts = list(table.rows[row - place.head - 1].cells[1:column])
        first, last = Cell(row, 1), Cell(row, column - 1)
    numbers = [part for part in parts if isinstance(part, int)]
    is_sum = parts and len(numbers) == len(parts) and sum(numbers) == number
    return total(first, last, number) if is_sum else None


def add_shades(pen: Pen, table: Table, place: Place) -> None:
    """Shade the counts, the totals left out: the more, the darker."""
    last_row, last_column = place.last - 1, len(table.columns) - 2
    if last_row <= place.head or last_column < 1:
        return
    scale = {"type": "2_color_scale", "min_color": formats.WHITE, "max_color": formats.SHADE}
    pen.sheet.conditional_format(place.head + 1, 1, last_row, last_column, scale)


def add_chart(workbook: Workbook, pen: Pen, table: Table, place: Place) -> None:
    """A stacked chart of the counts: a column or bar for each row, a colour for each column."""
    groups = len(table.rows) - 1
    if groups < 1 or len(table.columns) < 3:
        return
    spot = _spot(table, place, groups)
    chart = workbook.add_chart({"type": spot.kind, "subtype": "stacked"})
    name, first, last = pen.sheet.get_name(), place.head + 1, place.last - 1
    for number, column in enumerate(range(1, len(table.columns) - 1)):
        chart.add_series(
            {
                "name": [name, place.head, column],
                "categories": [name, first, 0, last, 0],
                "values": [name, first, column, last, column],
                "fill": {"color": formats.SERIES[number % len(formats.SERIES)]},
                "border": {"color": formats.WHITE, "width": 0.5},
                "gap": 55 if groups > _FEW else 180,
            }
        )
    by = table.title.lower().replace(" × ", " and ")
    _dress(chart, spot, f"Participants by {by}" if table.counts else table.title)
    alt_text = f"Stacked chart: {table.title.lower()}, the numbers of the table on this sheet"
    insert(pen, chart, spot.row, spot.column, alt_text)


def _spot(table: Table, place: Place, groups: int) -> _Spot:
    if groups <= _MOST_COLUMNS:
        width = sum(7 * column.width + 5 for column in table.columns)
        return _Spot(place.last + 2, 0, "column", max(720, min(width, 1100)), 360)
    height = 120 + _BAR_PIXELS * groups
    return _Spot(place.head, len(table.columns) + 1, "bar", 640, height)


def _dress(chart: Chart, spot: _Spot, title: str) -> None:
    labels = {
        "num_font": FONT,
        "line": {"color": formats.LINE},
        # Countries from the top down, as in the table.
        "reverse": spot.kind == "bar",
        "interval_unit": 1,
    }
    numbers = {
        "num_font": FONT,
        "num_format": "0",
        "min": 0,
        "line": {"none": True},
        "major_gridlines": {"visible": True, "line": {"color": formats.LINE, "width": 0.5}},
    }
    # XlsxWriter's x is what runs across the page, also where bars lie down.
    chart.set_x_axis(numbers if spot.kind == "bar" else labels)
    chart.set_y_axis(labels if spot.kind == "bar" else numbers)
    chart.set_legend({"position": "bottom", "font": FONT})
    chart.set_title({"name": title, "name_font": TITLE_FONT, "overlay": False})
    chart.set_chartarea({"border": {"color": formats.LINE}})
    chart.set_size({"width": spot.width, "height": spot.height})
