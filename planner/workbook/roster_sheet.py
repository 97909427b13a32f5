"""The sheet that the team works in: everyone, what may be changed, and what is still missing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from xlsxwriter import Workbook
from xlsxwriter.utility import xl_col_to_name, xl_range_abs

from planner.schedule.plan import Plan
from planner.tables.people import participants_table
from planner.tables.table import Column, Row, Table, for_audience
from planner.vocabulary.audience import Audience
from planner.workbook import formats
from planner.workbook.cells import Pen, cell_text
from planner.workbook.checked import check
from planner.workbook.formats import Style
from planner.workbook.formulas import FIELDS, missing, name_of
from planner.workbook.missing import Spread, colour_missing, missing_words
from planner.workbook.people import list_layout
from planner.workbook.protection import protect_list
from planner.workbook.sheet import Layout, Line, Place, Section, Tone
from planner.workbook.technical import MOST_CELLS, Editable
from planner.workbook.validation import add_validations

PARTICIPANTS = "Participants"
KEY = "participants"

STILL_MISSING = "still_missing"
_ROW_KEY = "key"

_ASKED_OF_EVERYONE = (
    "email", "organisation", "organisation_type", "country", "photo_consent", "list_consent",
)  # fmt: skip

SPARE_ROWS = 200
"""For so many people below the last there are drop-downs, and formulas count them."""

_SPARE_COLUMNS = 20
_WIDTH_OF_PAGE = 160  # small print, in characters
_UNLOCKED: Style = {"locked": False}
_LOCKED: Style = {"locked": True, "bg_color": formats.LOCKED, "font_color": formats.MUTED}
_WORDS_TO_DO: Style = {**_LOCKED, "font_color": formats.ACCENT}
_TEXT: Style = {"num_format": "@"}
# What a spreadsheet would take for numbers, and spoil, once somebody types it.
_DIGITS = frozenset({"phone", "arrival_time", "departure_time", "hotel_room"})
_NEW: Style = {
    "font_size": 10,
    "font_color": formats.INK,
    "valign": "top",
    "align": "left",
    "indent": 1,
    **_UNLOCKED,
}


@dataclass(frozen=True, slots=True)
class Roster:
    """The table of everyone as the team works in it, and what each person's cells say by field."""

    table: Table
    people: tuple[Mapping[str, str], ...]

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields that may be changed."""
        made = ("id", STILL_MISSING, _ROW_KEY)
        return tuple(column.key for column in self.table.columns if column.key not in made)


def roster_of(plan: Plan, audience: Audience) -> Roster | None:
    """Everyone, for those who may change the list; None for all others, and for no list at all."""
    if audience < Audience.TEAM or not plan.participants:
        return None
    table = for_audience(participants_table(plan, _ASKED_OF_EVERYONE), audience)
    if len(table.columns) * len(table.rows) > MOST_CELLS:
        return None
    keys = [column.key for column in table.columns]
    people = tuple(dict(zip(keys, map(cell_text, row.cells), strict=True)) for row in table.rows)
    columns = (
        *table.columns,
        Column(STILL_MISSING, "Still missing", Audience.TEAM, 30),
        Column(_ROW_KEY, "Key", Audience.TEAM, 10),
    )
    rows = tuple(map(_with_made, table.rows, people))
    return Roster(replace(table, columns=columns, rows=rows), people)


def _with_made(row: Row, person: Mapping[str, str]) -> Row:
    return replace(row, cells=(*row.cells, missing_words(person), person["id"]))


def roster_layout(roster: Roster) -> Layout:
    """Like any list of people, with cells that may be changed."""
    tone = Tone(_UNLOCKED, _LOCKED)
    lines = tuple(Line(row, tone) for row in roster.table.rows)
    return replace(list_layout(roster.table), sections=(Section(lines),))


def finish_roster(
    book: Workbook, pen: Pen, lists: Pen, plan: Plan, roster: Roster, place: Place
) -> Editable:
    """Add to the written table all that lets a team work in it, and what lets it come home."""
    columns = {column.key: at for at, column in enumerate(roster.table.columns)}
    spread = Spread(place.head + 1, place.last + SPARE_ROWS, columns)
    _set_columns(pen, roster.table, place.widths)
    _set_pages(pen, roster.table, place.widths)
    _write_made(pen, roster, spread)
    for field in FIELDS:
        if field in columns:
            cells = xl_range_abs(spread.first, columns[field], spread.last, columns[field])
            code = book.define_name(name_of(field), f"={PARTICIPANTS}!{cells}")
            check(code, f"the name of {field}")
    add_validations(book, pen, plan, spread, lists)
    colour_missing(pen, spread)
    protect_list(pen.sheet, place.head, spread.last, len(columns) - 1)
    return Editable(
        PARTICIPANTS,
        KEY,
        place.head + 1,
        xl_col_to_name(columns[_ROW_KEY]),
        roster.table,
        roster.fields,
    )


def _set_pages(pen: Pen, table: Table, widths: Sequence[float]) -> None:
    """Print what is very wide on several pages, each with the names, so that it can be read."""
    pages = int(sum(widths) // _WIDTH_OF_PAGE)
    if pages > 1:
        pen.sheet.fit_to_pages(pages, 0)
        keys = [column.key for column in table.columns]
        pen.sheet.repeat_columns(0, keys.index("name"))


def _set_columns(pen: Pen, table: Table, widths: Sequence[float]) -> None:
    """Let people write below the last row and beside the last column; hide the keys."""
    may_write = pen.formats.get(_NEW)
    for at, (column, width) in enumerate(zip(table.columns, widths, strict=True)):
        is_made = column.key in ("id", STILL_MISSING, _ROW_KEY)
        as_text = pen.formats.get(_NEW, _TEXT) if column.key in _DIGITS else may_write
        hidden = {"hidden": True} if column.key == _ROW_KEY else None
        pen.sheet.set_column(at, at, width, None if is_made else as_text, hidden)
    beside = len(table.columns)
    pen.sheet.set_column(beside, beside + _SPARE_COLUMNS - 1, 14, may_write)


def _write_made(pen: Pen, roster: Roster, spread: Spread) -> None:
    """Write the cells that nobody types: what is missing, by formula, and the keys of rows."""
    columns = dict(spread.columns)
    for row, (line, person) in enumerate(
        zip(roster.table.rows, roster.people, strict=True), spread.first
    ):
        formula = missing(row, columns, missing_words(person))
        pen.formula(row, columns[STILL_MISSING], formula, formats.BODY, _WORDS_TO_DO)
        pen.text(row, columns[_ROW_KEY], person["id"], formats.BODY, _LOCKED)
        for field in _DIGITS & columns.keys():
            cell = cell_text(line.cells[columns[field]])
            pen.text(row, columns[field], cell, formats.BODY, _UNLOCKED, _TEXT)
