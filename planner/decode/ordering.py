"""Dates that are not in order: which of them are slips of the year, and what was meant."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import chain
from typing import NamedTuple

from planner.model.time import in_year
from planner.text.wording import did_you_mean

NEAR = timedelta(days=30)
"""How far apart days of one event are at most, where a slip of the year is supposed."""

_IN_ORDER = "give each date once, in order"


class Placed(NamedTuple):
    """What a date is taken for, None where it is there already, and what is wrong with it."""

    on: date | None
    message: str = ""
    hint: str = ""


def in_order(days: Sequence[Sequence[date]]) -> list[list[Placed]]:
    """The dates of each day of an agenda, in the order written.

    Days that are repeated may take turns, so that what must be in order are the first dates of
    the days, and the dates of each. A date out of order is taken for what was most likely meant:
    else all that is said of other days would be wrong too.
    """
    written = frozenset(chain.from_iterable(days))
    slips = _slips([dates[0] for dates in days], written)
    taken: set[date] = set()
    found: list[list[Placed]] = []
    first_above: date | None = None
    for place, dates in enumerate(days):
        above = first_above
        found.append([])
        for number, on in enumerate(dates):
            placed = _placed(on, above, taken, written)
            if number == 0 and place in slips and slips[place].on not in taken:
                placed = slips[place]
            if placed.on is not None:
                taken.add(placed.on)
                above = max(above or placed.on, placed.on)
            if number == 0:
                first_above = above
            found[-1].append(placed)
    return found


def _placed(on: date, above: date | None, taken: set[date], written: frozenset[date]) -> Placed:
    if on in taken:
        return Placed(None, f"{on} is there already", _IN_ORDER)
    if above is None or on > above:
        return Placed(on)
    message = f"{on} comes after {above} in the file"
    years = (in_year(on, year) for year in (above.year, above.year + 1))
    meant = next((day for day in years if day and above < day <= above + NEAR), None)
    if meant is None or meant in written or meant in taken:
        return Placed(on, message, _IN_ORDER)
    # With as many days in the one year as in the other, either may be the slip.
    other = in_year(above, on.year)
    either = other is not None and other < on <= other + NEAR
    hint = f"did you mean `{meant}`" + (f", or `{other}` above?" if either else "?")
    return Placed(meant, message, hint)


def _slips(days: Sequence[date], written: frozenset[date]) -> dict[int, Placed]:
    """The days, by their place, that only need the year of most others to be in order."""
    year, number = Counter(day.year for day in days).most_common(1)[0]
    if number * 2 <= len(days) or number == len(days):
        return {}
    befores, afters = _usual_before(days, year), _usual_before(days[::-1], year)[::-1]
    found: dict[int, Placed] = {}
    for place, (on, before, after) in enumerate(zip(days, befores, afters, strict=True)):
        meant = in_year(on, year)
        if on.year == year or meant is None or meant in written:
            continue
        if before and on < before:
            order = f"after {before}"
        elif after and on > after:
            order = f"before {after}"
        else:
            continue  # in order as it stands
        if _lies_between(before, meant, after):
            hint = did_you_mean([str(meant)]) or ""
            found[place] = Placed(meant, f"{on} comes {order} in the file", hint)
    return found


def _usual_before(days: Sequence[date], year: int) -> list[date | None]:
    """For each day the last one above it that is in a year."""
    found: list[date | None] = []
    last: date | None = None
    for day in days:
        found.append(last)
        last = day if day.year == year else last
    return found


def _lies_between(before: date | None, day: date, after: date | None) -> bool:
    is_in_order = (before is None or before < day) and (after is None or day < after)
    return is_in_order and any(other and abs(day - other) <= NEAR for other in (before, after))
