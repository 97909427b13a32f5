"""Dates of exports: which number is the day, and the numbers that a spreadsheet keeps for them.

The order is never guessed: a cell with a number above 12 proves it for its column, and else it is
asked, once for a whole file.
"""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from planner.model.imports import DateOrder

# `07/08/2025`, `7.8.25`; a time of day may follow.
_FIGURES = re.compile(
    r"(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})"
    r"(?:[T,\s]+\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?\s*(?:[AaPp]\.?[Mm]\.?)?)?"
)
_ISO = re.compile(r"(\d{4}-\d{2}-\d{2})[T\s]+\d{1,2}:\d{2}.*")

# ECMA-376 part 1 §18.17.4.1: days since the end of 1899, with a 29 February 1900 that never was.
_DAY_ZERO = date(1899, 12, 30)
_SERIAL = re.compile(r"(\d{5})(?:\.\d+)?")
_SERIALS = range((date(2000, 1, 1) - _DAY_ZERO).days, (date(2100, 1, 1) - _DAY_ZERO).days)


class OrderFound(NamedTuple):
    """What the cells of one column prove: an order, or that they leave it ``open``."""

    order: DateOrder | None
    is_open: bool


def order_in(cells: Iterable[str]) -> OrderFound:
    """The order of the dates of a column, as far as its cells prove one.

    It is open where a cell can be read both ways and no other proves an order, or two prove both.
    """
    proved: set[DateOrder] = set()
    has_ambiguous = False
    for cell in cells:
        match = _FIGURES.fullmatch(cell)
        if match is None:
            continue
        first, second = int(match[1]), int(match[2])
        if len(match[3]) == 2:
            # Of `25/08/07` nobody knows which number is the year.
            has_ambiguous = has_ambiguous or min(first, second) <= 12
        elif first > 12 >= second:
            proved.add(DateOrder.DAY_FIRST)
        elif second > 12 >= first:
            proved.add(DateOrder.MONTH_FIRST)
        elif first != second and first <= 12:
            has_ambiguous = True
    order = proved.pop() if len(proved) == 1 else None
    return OrderFound(order, has_ambiguous and order is None)


def is_open_date(cell: str) -> bool:
    """Whether a cell is a date that can be read both ways."""
    return order_in((cell,)).is_open


def settled_date(cell: str, order: DateOrder | None) -> str:
    """A date as the roster writes it, `2025-08-07`; what is no date stays as it is."""
    if match := _ISO.fullmatch(cell):
        return match[1]
    if (match := _SERIAL.fullmatch(cell)) and int(match[1]) in _SERIALS:
        return (_DAY_ZERO + timedelta(days=int(match[1]))).isoformat()
    match = _FIGURES.fullmatch(cell)
    if match is None or (order is None and is_open_date(cell)):
        return cell
    first, second, year = int(match[1]), int(match[2]), int(match[3])
    if len(match[3]) == 2:
        year += 2000
    day, month = (second, first) if order is DateOrder.MONTH_FIRST else (first, second)
    if month > 12:  # a cell that proves the other order is of that
        day, month = month, day
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return cell
