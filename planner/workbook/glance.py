"""The sheet of figures: how many come from where, and when, each number beside its bar."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from xlsxwriter import Workbook

from planner.tables.table import Table
from planner.text.wording import count
from planner.workbook import formats
from planner.workbook.cells import Pen
from planner.workbook.charts import Counted, add_counts, chart_height
from planner.workbook.formats import Style
from planner.workbook.formulas import Cell
from planner.workbook.live import People, live_count
from planner.workbook.widths import row_points

GLANCE = "At a glance"

_LABEL, _FIRST_COUNT, _CHART = 1, 2, 5
_WIDTHS = (2, 36, 11, 11, 3, 12, 12, 12, 12, 12, 12, 12)
_ROW_POINTS = 19.5
_MOST_ROWS = 60

_HEADING: Style = {
    "font_size": 12,
    "bold": True,
    "font_color": formats.ACCENT,
    "bottom": 2,
    "bottom_color": formats.ACCENT,
}
_HEADING_OF_COUNT: Style = {**_HEADING, "font_size": 10, "align": "right", "valign": "bottom"}
_LABELLED: Style = {**formats.BODY, "valign": "vcenter"}
_COUNTED: Style = {**_LABELLED, "num_format": '#,##0;-#,##0;"–"', "align": "right"}

Label = str | date


@dataclass(frozen=True, slots=True)
class Figures:
    """Counts under a heading: a label, and a number for each of ``heads``.

    ``fields`` are those of the Participants sheet that they count, one for each head.
    ``is_partial``: some counts are so small that this audience may not know them.
    """

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Label, tuple[int, ...]], ...]
    fields: tuple[str, ...]
    is_partial: bool = False


def figures_of(counts: Table | None, everyone: Table | None) -> list[Figures]:
    """The figures that a matrix and a list of people give, as far as an audience sees them."""
    return [*_by_group(counts), *_by_day(everyone)]


def _by_group(counts: Table | None) -> Iterable[Figures]:
    if counts is None or counts.counts is None:
        return
    *body, totals = counts.rows
    labels = [column.label for column in counts.columns]
    down, across = counts.counts
    pairs = (
        (across, list(zip(labels[1:-1], totals.cells[1:-1], strict=True))),
        (down, [(row.cells[0], row.cells[-1]) for row in body]),
    )
    for field, counted in pairs:
        known = [(str(label), (n,)) for label, n in counted if isinstance(n, int)]
        rows = sorted(known, key=lambda row: -row[1][0])
        if rows:
            title = f"Participants by {field.replace('_', ' ')}"
            is_partial = len(rows) < len(counted)
            yield Figures(title, ("People",), tuple(rows), (field,), is_partial=is_partial)


def _by_day(everyone: Table | None) -> Iterable[Figures]:
    keys = [column.key for column in everyone.columns] if everyone else []
    fields = tuple(field for field in ("arrival", "departure") if field in keys)
    if everyone is None or not fields:
        return
    days = [
        Counter(
            cell for row in everyone.rows if isinstance(cell := row.cells[keys.index(field)], date)
        )
        for field in fields
    ]
    seen = sorted(set().union(*days))
    rows = tuple((day, tuple(counted[day] for counted in days)) for day in seen)
    heads = {"arrival": "Arriving", "departure": "Leaving"}
    if rows:
        yield Figures(
            "Arrivals and departures", tuple(heads[field] for field in fields), rows, fields
        )


def write_glance(
    book: Workbook, pen: Pen, figures: Sequence[Figures], people: People, top: int
) -> int:
    """Write the figures from a row down, each with its chart; the first free row.

    ``people`` are the cells of the Participants sheet, if its columns can be called by name: a
    number that they give is a formula, and follows what is changed there.
    """
    for at, width in enumerate(_WIDTHS):
        pen.sheet.set_column(at, at, width)
    for one in figures:
        counted = _write_figures(pen, one, people, top)
        add_counts(book, pen, counted, top + 1, _CHART)
        rows = -(-chart_height(counted) * 3 // int(4 * _ROW_POINTS))
        top = max(counted.last + 1, top + 1 + rows) + 2
    return top


def _write_figures(pen: Pen, figures: Figures, people: People, top: int) -> Counted:
    """Write a heading and the numbers below it."""
    for at in range(_LABEL, len(_WIDTHS)):
        pen.text(top, at, figures.title if at == _LABEL else "", _HEADING)
    for at, head in enumerate(figures.heads, _FIRST_COUNT):
        pen.text(top, at, head, _HEADING_OF_COUNT)
    pen.sheet.set_row(top, 22)
    shown, rest = figures.rows[:_MOST_ROWS], figures.rows[_MOST_ROWS:]
    at = top
    for at, (label, numbers) in enumerate(shown, top + 1):
        height = row_points([label], _WIDTHS[_LABEL : _LABEL + 1])
        pen.sheet.set_row(at, max(height, _ROW_POINTS))
        pen.cell(at, _LABEL, label, _LABELLED)
        for number, value in enumerate(numbers):
            field = figures.fields[number]
            formula = live_count(people, [(field, label, Cell(at, _LABEL))], value)
            if formula:
                pen.formula(at, _FIRST_COUNT + number, formula, _COUNTED)
            else:
                pen.number(at, _FIRST_COUNT + number, value, _COUNTED)
    if rest:
        others = count(sum(numbers[0] for _, numbers in rest), "participant")
        pen.text(at + 1, _LABEL, f"and {len(rest)} more, with {others}", formats.SUBTITLE)
    elif figures.is_partial:
        pen.text(at + 1, _LABEL, "and some too small to be shown", formats.SUBTITLE)
    columns = tuple(range(_FIRST_COUNT, _FIRST_COUNT + len(figures.heads)))
    return Counted(figures.title, top, top + 1, at, _LABEL, columns)
