"""Drop-downs and questions: what the cells of the Participants sheet may hold.

A list or a date asks before it takes something else, and takes it then: what a person knows better
is not for a spreadsheet to refuse. `planner workbook sync` reads it as any roster's cell is read.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.utility import xl_range_abs

from planner.roster.cells import read_clock_time, read_day
from planner.roster.field import RosterField
from planner.schedule.plan import Plan
from planner.vocabulary.countries import all_countries
from planner.vocabulary.organisation_types import ORGANISATION_TYPES
from planner.vocabulary.spelling import fold
from planner.workbook import formats
from planner.workbook.cells import Pen, cut, one_line
from planner.workbook.checked import check
from planner.workbook.missing import Spread

LISTS = "_lists"
"""The hidden sheet with the words of the drop-downs."""

_LONGEST_TITLE = 32  # units, which Excel sets for the title of a message
_FAR = timedelta(days=60)
_EARLIEST, _LATEST = date(1900, 1, 1), date(9999, 12, 31)
_COUNTRIES = frozenset({"country", "nationality"})


@dataclass(frozen=True, slots=True)
class _List:
    """Words of a drop-down, by the name that is defined for them."""

    name: str
    words: tuple[str, ...]


def add_validations(book: Workbook, pen: Pen, plan: Plan, spread: Spread, made: Pen) -> None:
    """Add what each field's cells may hold; ``made`` writes the hidden sheet of lists."""
    lists: dict[tuple[str, ...], _List] = {}
    for field in plan.fields:
        column = spread.columns.get(field.name)
        if column is None:
            continue
        words = _words(plan, field)
        known = lists.get(words)
        if words and known is None:
            known = lists[words] = _List(f"list_{len(lists) + 1}", words)
            _write_list(book, made, known, len(lists) - 1, field.label)
        options = _options(plan, field, known)
        if options:
            code = pen.sheet.data_validation(spread.first, column, spread.last, column, options)
            check(code, f"the drop-down of {field.name}")


def _words(plan: Plan, field: RosterField) -> tuple[str, ...]:
    """The words of a field's closed list, as the sheet shows them."""
    if field.name in _COUNTRIES:
        shown = {country.name for country in all_countries()}
        given = {p.country.name for p in plan.participants if p.country}
        return tuple(sorted(shown | given, key=fold))
    if field.name == "organisation_type":
        types = {kind.key: kind for kind in (*ORGANISATION_TYPES, *plan.agenda.organisation_types)}
        return tuple(sorted((kind.label for kind in types.values()), key=fold))
    return tuple(str(getattr(choice, "label", choice)) for choice in field.choices)


def _write_list(book: Workbook, pen: Pen, made: _List, column: int, head: str) -> None:
    pen.text(0, column, head, formats.STRONG)
    for row, word in enumerate(made.words, 1):
        pen.text(row, column, word)
    cells = xl_range_abs(1, column, len(made.words), column)
    check(book.define_name(made.name, f"={LISTS}!{cells}"), f"the name {made.name}")


def _options(plan: Plan, field: RosterField, words: _List | None) -> dict[str, Any]:
    title = cut(one_line(field.label), _LONGEST_TITLE)
    common = {"error_type": "warning", "ignore_blank": True}
    if words:
        return {
            **common,
            "validate": "list",
            "source": f"={words.name}",
            "input_title": title,
            "input_message": "Choose from the list.",
            "error_title": "Not on the list",
            "error_message": "This is not on the list. Keep it all the same?",
        }
    if field.parse is read_day and not field.is_list:
        first, last = _days_around(plan)
        return {
            **common,
            "validate": "date",
            "criteria": "between",
            "minimum": first,
            "maximum": last,
            "input_title": title,
            "input_message": "A date, such as 2024-03-05.",
            "error_title": "Far from the event",
            "error_message": "This is no date, or one that is far from the event. Keep it?",
        }
    if field.parse is read_clock_time:
        message = "A time on the local clock, such as 14:35."
        return {"validate": "any", "input_title": title, "input_message": message}
    return {}


def _days_around(plan: Plan) -> tuple[date, date]:
    days = sorted(day.day.date for day in plan.schedule.days)
    return (days[0] - _FAR, days[-1] + _FAR) if days else (_EARLIEST, _LATEST)
