"""Charts of counts: bars that lie under one another, or columns for the days of a journey."""

from dataclasses import dataclass
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.chart import Chart

from planner.workbook import formats
from planner.workbook.cells import Pen
from planner.workbook.checked import check

WIDTH = 618
_BAR_PIXELS = 24
_HEAD_PIXELS = 70
_LEAST_PIXELS = 220
_COLUMNS_PIXELS = 300
_FEW = 4  # bars so few would be very broad

FONT = {"name": formats.FONT, "size": 10, "color": formats.INK}
TITLE_FONT = {"name": formats.FONT, "size": 13, "bold": True, "color": formats.ACCENT}


@dataclass(frozen=True, slots=True)
class Counted:
    """Counts on a sheet: labels in a column, numbers in those beside it, heads above them.

    Rows and columns count from 0.
    """

    title: str
    head: int
    first: int
    last: int
    labels: int
    columns: tuple[int, ...]

    @property
    def bars(self) -> int:
        """How many bars a chart of them has, for each of its columns."""
        return self.last - self.first + 1


def chart_height(counted: Counted) -> int:
    """How high a chart of counts is, in pixels."""
    if len(counted.columns) > 1:
        return _COLUMNS_PIXELS
    return max(_LEAST_PIXELS, _HEAD_PIXELS + _BAR_PIXELS * counted.bars)


def add_counts(book: Workbook, pen: Pen, counted: Counted, row: int, column: int) -> None:
    """Put a chart of counts onto their sheet: bars for one number each, columns for several."""
    is_lying = len(counted.columns) == 1
    chart = book.add_chart({"type": "bar" if is_lying else "column"})
    sheet = pen.sheet.get_name()
    for number, at in enumerate(counted.columns):
        chart.add_series(
            {
                "name": [sheet, counted.head, at],
                "categories": [sheet, counted.first, counted.labels, counted.last, counted.labels],
                "values": [sheet, counted.first, at, counted.last, at],
                "fill": {"color": formats.SERIES[number]},
                "gap": 45 if counted.bars > _FEW else 120,
                "data_labels": {"value": True, "font": FONT, "num_format": "0;;"},
            }
        )
    labels: dict[str, Any] = {
        "num_font": FONT,
        "line": {"color": formats.LINE},
        "major_tick_mark": "none",
        "interval_unit": 1,
        # The most first, as in the table.
        "reverse": is_lying,
        # Days that nobody travels on are left out, as in the table.
        "text_axis": True,
        **({} if is_lying else {"num_format": "ddd d mmm"}),
    }
    numbers = {"visible": False, "major_gridlines": {"visible": False}, "min": 0}
    # XlsxWriter's x is what runs across the page for bars too: their labels stand on y.
    chart.set_x_axis(numbers if is_lying else labels)
    chart.set_y_axis(labels if is_lying else numbers)
    chart.set_legend({"none": True} if is_lying else {"position": "bottom", "font": FONT})
    chart.set_title({"name": counted.title, "name_font": TITLE_FONT, "overlay": False})
    chart.set_chartarea({"border": {"color": formats.LINE}})
    chart.set_size({"width": WIDTH, "height": chart_height(counted)})
    insert(pen, chart, row, column, f"{counted.title}: the numbers beside it")


def insert(pen: Pen, chart: Chart, row: int, column: int, alt_text: str) -> None:
    """Put a chart onto a sheet, with words for those who cannot see it."""
    options = {"description": alt_text, "object_position": 3, "x_offset": 2, "y_offset": 2}
    check(pen.sheet.insert_chart(row, column, chart, options), f"the chart in row {row + 1}")
