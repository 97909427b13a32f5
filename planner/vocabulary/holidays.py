"""Public holidays and weekends, by country.

Only what a whole country keeps: the holidays of a state, a province or a religious community are
not here. The generated table beside this module says where each fact comes from, and which years
it knows. It is loaded when it is first asked for, not when this module is imported.

A country is always given by its ISO 3166-1 alpha-2 code in capitals, or XK for Kosovo. Asking about
any other is no error: nothing is known of it.
"""

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import NamedTuple

_SATURDAY_AND_SUNDAY = (5, 6)


class _Holidays(NamedTuple):
    """What is known of one country: its years, and the names of its holidays by day."""

    years: range
    certain: Mapping[date, tuple[str, ...]]
    estimated: Mapping[date, tuple[str, ...]]


def holiday_on(country_code: str, day: date) -> str | None:
    """Return the English name of the national public holiday on `day`, or None.

    A day that is several at once has all their names, joined by `and`; of those only the certain
    ones where one is certain. A holiday of which a substitute is given later is there on both days,
    the second with `(observed)` or the like behind its name. None may also mean that the year is
    not known: ask `covers`.
    """
    known = _holidays(country_code)
    names = known.certain.get(day) or known.estimated.get(day, ())
    return " and ".join(names) or None


def is_estimated(country_code: str, day: date) -> bool:
    """Say whether the holiday on `day` is there by calculation only, and may fall a day beside.

    So it is with holidays that begin when the new moon is seen, until a government has announced
    them. False where there is no holiday.
    """
    known = _holidays(country_code)
    return day in known.estimated and day not in known.certain


def is_weekend(country_code: str, day: date) -> bool:
    """Say whether `day` is of the weekend as the country keeps it now.

    Saturday and Sunday, unless another is known: Friday and Saturday in Egypt, Friday in Iran. It
    says nothing about how a country kept it in earlier years.
    """
    from planner.vocabulary import _holiday_table as generated

    return day.weekday() in generated.WEEKENDS.get(country_code, _SATURDAY_AND_SUNDAY)


def covers(country_code: str, year: int) -> bool:
    """Say whether the country's public holidays of `year` are known."""
    return year in _holidays(country_code).years


@cache
def _holidays(country_code: str) -> _Holidays:
    """Read one country's part of the table."""
    from planner.vocabulary import _holiday_table as generated

    # Two letters: a longer text could be the beginning of a line that is no country's.
    found = generated.HOLIDAYS.partition(f"\n{country_code} ")[2] if len(country_code) == 2 else ""
    if not found:
        return _Holidays(range(0), {}, {})
    header, *lines = found.partition("\n\n")[0].splitlines()
    first, last = map(int, header.split("-"))
    years = range(first, last + 1)
    certain: dict[date, tuple[str, ...]] = {}
    estimated: dict[date, tuple[str, ...]] = {}
    for line in lines:
        days, _, name = line.partition(": ")
        for written in days.split():
            names = estimated if written.endswith("?") else certain
            for day in _days(written.rstrip("?"), years):
                names[day] = (*names.get(day, ()), name)
    return _Holidays(years, certain, estimated)


def _days(written: str, years: range) -> list[date]:
    """Return the days that `0501` or `250331` stands for."""
    month, day = int(written[-4:-2]), int(written[-2:])
    if len(written) == len("0501"):
        return [date(year, month, day) for year in years]
    return [date(2000 + int(written[:2]), month, day)]
