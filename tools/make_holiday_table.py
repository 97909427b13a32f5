"""Write `planner/vocabulary/_holiday_table.py`.

    python -m tools.make_holiday_table

The public holidays come from the package `holidays`, the weekends from the Unicode CLDR through
Babel, with what the CLDR does not know written and checked by hand below. The same versions of
both give the same file, byte for byte. Run it again once a year: governments announce the
holidays that follow the moon late, and move others.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from importlib.metadata import version
from pathlib import Path
from textwrap import dedent

import babel
import holidays
from babel import Locale, localedata

VOCABULARY = Path(__file__).resolve().parent.parent / "planner" / "vocabulary"
YEARS = range(2024, 2033)
SATURDAY_AND_SUNDAY = (5, 6)
HOLIDAYS_VERSION = version("holidays")

# Weekends that the CLDR takes for Saturday and Sunday, as days counted from Monday. Where there is
# doubt, only the days on which everybody agrees.
WEEKENDS_BY_HAND = {
    "BD": (4, 5),  # Government offices, since 2005.
    "BN": (4, 6),  # Fridays and Sundays; people work on the Saturday between.
    "DJ": (4, 5),
    "MV": (4, 5),
    "NP": (5,),  # Saturdays: the two-day weekend of May 2022 was withdrawn in June 2022.
    "PS": (4, 5),  # The public sector.
    "SO": (4,),
}

# How `holidays` marks a day that depends on the moon being seen, and its other marks.
_ESTIMATED = re.compile(r" \((observed, )?estimated\)$")
# The day that was worked instead is of no use to a visitor, and is in American order.
_SUBSTITUTED = re.compile(r" \(substituted from [^)]*\)$")


def holiday_table() -> str:
    """Return the text of `_holiday_table.py`."""
    codes = sorted(holidays.list_supported_countries(include_aliases=False))
    header = f'''\
        """National public holidays of {YEARS[0]} to {YEARS[-1]}, and weekends, by country.

        Generated: run `python -m tools.make_holiday_table`.
        Holidays are from the Python package `holidays` {HOLIDAYS_VERSION}, copyright the Vacanza
        Team and individual contributors, dr-prodigy and ryanss, under the MIT licence, whose
        text is that of `LICENSE`. Weekends are from the Unicode CLDR, copyright Unicode, Inc.,
        under the Unicode License v3 (SPDX: Unicode-3.0), by way of Babel, and by hand.

        A country's part begins with its alpha-2 code and the years it is known for. Each line
        below is days and the name that they have: `0501` is the first of May of each of those
        years, `250331` a day of 2025, and `250331?` one that depends on the moon being seen.
        Weekends other than Saturday and Sunday are days counted from Monday.
        """

        HOLIDAYS_VERSION = "{HOLIDAYS_VERSION}"
        BABEL_VERSION = "{babel.__version__}"
    '''
    weekends = "".join(f'    "{code}": {days},\n' for code, days in sorted(_weekends().items()))
    parts = "".join(f"\n{part}" for code in codes if (part := _part(code)))
    return f'{dedent(header)}\nWEEKENDS = {{\n{weekends}}}\n\nHOLIDAYS = """{parts}"""\n'


def _part(code: str) -> str:
    """Return the lines of one country; nothing where no holiday is known."""
    named = list(_public_holidays(code))
    years = sorted({day.year for day, _, _ in named})
    if not years:
        return ""
    if years != list(range(YEARS[0], years[-1] + 1)):
        message = f"{code} has holidays in {years}: a year in between is missing"
        raise ValueError(message)
    by_name = defaultdict(list)
    for day, name, is_estimated in named:
        by_name[name].append((day, is_estimated))
    lines = sorted(f"{_days(days, len(years))}: {name}\n" for name, days in by_name.items())
    return f"{code} {years[0]}-{years[-1]}\n" + "".join(lines)


def _public_holidays(code: str) -> Iterator[tuple[date, str, bool]]:
    """Yield the days, their English names, and whether each is an estimate, in order.

    A day with several names has each of them. The English of the country itself comes before
    American English.
    """
    english = [
        language
        for language in getattr(holidays, code).supported_languages
        if language.startswith("en")
    ]
    found = holidays.country_holidays(
        code,
        years=YEARS,
        categories=holidays.PUBLIC,
        language=min(english, key=lambda language: (language == "en_US", language), default=None),
    )
    for day in sorted(found):
        if day.year not in YEARS:  # Observed on the last day of the year before.
            continue
        for marked in sorted(set(found.get_list(day))):
            name = _ESTIMATED.sub(lambda mark: " (observed)" if mark[1] else "", marked)
            yield day, _SUBSTITUTED.sub("", name), name != marked


def _days(days: Iterable[tuple[date, bool]], years: int) -> str:
    """Write days the short way: those of every year once, without the year."""
    each_year = defaultdict(list)
    for day, is_estimated in days:
        each_year[f"{day:%m%d}", is_estimated].append(day)
    written = []
    for (month_and_day, is_estimated), same in each_year.items():
        if len(same) == years > 1 and not is_estimated:
            written.append(month_and_day)
        else:
            written += [f"{day:%y%m%d}{'?' * is_estimated}" for day in same]
    return " ".join(sorted(written, key=lambda day: (len(day) > 4, day)))


def _weekends() -> dict[str, tuple[int, ...]]:
    """Return the weekends that are not Saturday and Sunday, by country."""
    weekends: dict[str, tuple[int, ...]] = dict(WEEKENDS_BY_HAND)
    for identifier in localedata.locale_identifiers():
        locale = Locale.parse(identifier)
        days = tuple(range(locale.weekend_start, locale.weekend_end + 1))
        code = locale.territory or ""
        if (
            len(code) == 2
            and days != SATURDAY_AND_SUNDAY
            and weekends.setdefault(code, days) != days
        ):
            message = f"the weekend of {code} is {days}, and by hand {weekends[code]}: decide"
            raise ValueError(message)
    return weekends


def main() -> None:
    """Write the table."""
    path = VOCABULARY / "_holiday_table.py"
    path.write_text(holiday_table(), encoding="utf-8")
    print(f"wrote {path}")


if __name__ == "__main__":
    main()
