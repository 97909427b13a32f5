"""Dates, in figures or in words of English, Spanish, Portuguese and French."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from planner.decode.kinds import UnreadableError
from planner.decode.notation import LONGEST, is_open, settled
from planner.text.wording import listing, quoted

_YEARS = range(1900, 2200)

_ISO = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_MIDNIGHT = re.compile(r"(?:T|\s+)0?0:00(?::00(?:\.0+)?)?Z?")
_TIME = re.compile(r"[T\s]\s*\d{1,2}[:h]\d{2}.*")
_PARTS = re.compile(r"\d+|[^\W\d_]+")
# All that may stand in a date: words and figures, and what separates them.
_SEPARATED = re.compile(r"[(]?[^\W_](?:[^\W_]|[\s.,/'-])*[)]?")

_ORDINALS = frozenset(["st", "nd", "rd", "th", "er", "o", "º", "°", "ª"])
_FILLERS = frozenset(["of", "the", "de", "del", "do", "le", "el", "feira", "a", "d"])

# Without accents; the first three letters stand for the whole where no other month has them.
_MONTHS: tuple[tuple[str, ...], ...] = (
    ("january", "enero", "janeiro", "janvier", "janv"),
    ("february", "febrero", "fevereiro", "fevrier", "fevr"),
    ("march", "marzo", "marco", "mars"),
    ("april", "abril", "avril", "avr"),
    ("may", "mayo", "maio", "mai"),
    ("june", "junio", "junho", "juin"),
    ("july", "julio", "julho", "juillet", "juil"),
    ("august", "agosto", "aout"),
    ("september", "septiembre", "setiembre", "setembro", "septembre", "sept"),
    ("october", "octubre", "outubro", "octobre"),
    ("november", "noviembre", "novembro", "novembre"),
    ("december", "diciembre", "dezembro", "decembre"),
)
# From Monday.
_WEEKDAYS: tuple[tuple[str, ...], ...] = (
    ("monday", "lunes", "segunda", "lundi"),
    ("tuesday", "martes", "terca", "mardi", "tues"),
    ("wednesday", "miercoles", "quarta", "mercredi"),
    ("thursday", "jueves", "quinta", "jeudi", "thur", "thurs"),
    ("friday", "viernes", "sexta", "vendredi"),
    ("saturday", "sabado", "samedi"),
    ("sunday", "domingo", "dimanche"),
)


def _by_spelling(names: tuple[tuple[str, ...], ...], first: int) -> dict[str, int]:
    spelt: dict[str, int] = {}
    shared: set[str] = set()
    for number, spellings in enumerate(names, first):
        for name in spellings:
            spelt[name] = number
            if spelt.setdefault(name[:3], number) != number:
                shared.add(name[:3])
    return {name: number for name, number in spelt.items() if name not in shared}


_MONTH_BY_NAME = _by_spelling(_MONTHS, 1)
_WEEKDAY_BY_NAME = _by_spelling(_WEEKDAYS, 0)


class _Written(NamedTuple):
    """What the parts of a date say: figures and at most one month in their order, a weekday."""

    parts: tuple[str | int, ...]
    month: int | None
    weekday: int | None


def read_any_date(text: str) -> date:
    """A date, in any of its notations."""
    if len(text) > LONGEST:
        raise _not_a_date(text)
    plain = settled(text)
    if _ISO.fullmatch(plain):
        year, month, day = map(int, plain.split("-"))
        return _only(text, [(year, month, day)], None)
    written = _written(_MIDNIGHT.sub("", plain))
    if written is None:
        raise _unreadable(plain, text)
    return _only(text, list(_readings(written, plain, text)), written.weekday)


def _written(plain: str) -> _Written | None:
    """The parts of a date, or None where there is something else in the text."""
    bare = "".join(
        char for char in unicodedata.normalize("NFD", plain) if not unicodedata.combining(char)
    ).casefold()
    if not _SEPARATED.fullmatch(bare):
        return None
    parts: list[str | int] = []
    month = weekday = None
    words = _PARTS.findall(bare)
    for place, word in enumerate(words):
        if word[0].isdecimal():
            parts.append(word)
        elif word in _ORDINALS and place and words[place - 1][0].isdecimal():
            continue
        elif not parts and weekday is None and _is_weekday(word, words[place + 1 :]):
            weekday = _WEEKDAY_BY_NAME[word]
        elif month is None and word in _MONTH_BY_NAME:
            month = _MONTH_BY_NAME[word]
            parts.append(month)
        elif word not in _FILLERS:
            return None
    return _Written(tuple(parts), month, weekday)


def _is_weekday(word: str, rest: list[str]) -> bool:
    # `mar` is March and, in Spanish and French, Tuesday: then another month follows.
    if word not in _WEEKDAY_BY_NAME:
        return False
    return word not in _MONTH_BY_NAME or any(name in _MONTH_BY_NAME for name in rest)


_Triple = tuple[int, int, int]


def _readings(written: _Written, plain: str, text: str) -> Iterator[_Triple]:
    """Every year, month and day that the parts can be; raises where they are too few or many."""
    figures = [part for part in written.parts if isinstance(part, str)]
    if len(written.parts) != 3 or any(len(part) not in (1, 2, 4) for part in figures):
        raise _unreadable(plain, text)
    long = [part for part in figures if len(part) == 4]
    if len(long) > 1:
        raise _unreadable(plain, text)
    if written.month is not None:
        yield from _with_month(written, figures, long, text)
        return
    first, second, third = figures
    if long and third != long[0]:
        if first != long[0]:
            raise _unreadable(plain, text)
        yield int(first), int(second), int(third)
        return
    century = 0 if long else 2000
    yield century + int(third), int(second), int(first)
    yield century + int(third), int(first), int(second)
    if not long:
        yield century + int(first), int(second), int(third)


def _with_month(
    written: _Written, figures: list[str], long: list[str], text: str
) -> Iterator[_Triple]:
    month = written.month or 0
    if long:
        other = figures[1 - figures.index(long[0])]
        yield int(long[0]), month, int(other)
        return
    first, second = map(int, figures)
    orders = dict.fromkeys([(2000 + second, month, first), (2000 + first, month, second)])
    raise _year_unclear(text, [found for order in orders if (found := _existing(*order))])


def _only(text: str, readings: list[_Triple], weekday: int | None) -> date:
    """The one date that readings leave; raises where none does, or more than one."""
    dates = list(dict.fromkeys(found for order in readings if (found := _existing(*order))))
    if not dates:
        raise _bad_date(text, "is not in the calendar", _nearest(readings))
    if weekday is not None:
        matching = [found for found in dates if found.weekday() == weekday]
        if not matching:
            raise _other_weekday(text, dates)
        dates = matching
    if len(readings) > 2:
        raise _year_unclear(text, dates)
    if len(dates) > 1:
        raise _bad_date(text, "can be read in more than one way", _either(dates))
    if dates[0].year not in _YEARS:
        raise _bad_date(
            text,
            f"is in the year {dates[0].year}",
            "write the year with four digits, such as `2024-03-06`",
            unquoted="is in a year that no event is in",
        )
    return dates[0]


def _existing(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


# What is wrong


_ISO_HINT = "write it as `2024-03-06`"


def _bad_date(text: str, reason: str, hint: str, *, unquoted: str = "") -> UnreadableError:
    """What is wrong with a date; ``unquoted`` says it without repeating a part of the date."""
    return UnreadableError("bad-date", f"{quoted(text)} {reason}", hint, reason=unquoted or reason)


def _not_a_date(text: str) -> UnreadableError:
    return _bad_date(text, "is not a date", _ISO_HINT)


def _either(dates: list[date]) -> str:
    return f"write {listing([f'`{found.isoformat()}`' for found in dates], 'or')}"


def _year_unclear(text: str, dates: list[date]) -> UnreadableError:
    return _bad_date(
        text, "does not say which number is the year", _either(dates) if dates else _ISO_HINT
    )


def _other_weekday(text: str, dates: list[date]) -> UnreadableError:
    days = listing(list(dict.fromkeys(f"a {found:%A}" for found in dates)), "or")
    these = listing([f"`{found.isoformat()}`" for found in dates], "or")
    return _bad_date(
        text, f"is {days}", f"write {these} if the date is right",
        unquoted="has a weekday that is not that day's",
    )  # fmt: skip


def _unreadable(plain: str, text: str) -> UnreadableError:
    """Why a text that is not three parts is no date."""
    if is_open(plain):
        return _bad_date(text, "is not a date yet", _ISO_HINT)
    if match := _TIME.search(plain):
        return (
            _bad_date(
                text,
                "holds a time of day beside the date",
                "write the date alone, such as `2024-03-06`",
            )
            if _written(plain[: match.start()])
            else _not_a_date(text)
        )
    if match := re.fullmatch(r"(\d{4})(\d\d)(\d\d)", plain):
        found = _existing(*map(int, match.groups()))
        if found and found.year in _YEARS:
            return _bad_date(text, "has nothing between its parts", _either([found]))
    written = _written(re.sub(r"\b(?:to|and|y|e|et|au|al)\b", "-", plain, flags=re.IGNORECASE))
    if written is not None and written.month is not None:
        return _whole_or_several(written, text)
    return _not_a_date(text)


def _whole_or_several(written: _Written, text: str) -> UnreadableError:
    years = [part for part in written.parts if isinstance(part, str) and len(part) == 4]
    if not years:
        return _bad_date(text, "has no year", "write the year too, such as `2024-03-06`")
    if len(written.parts) > 3:
        return _bad_date(
            text, "is more than one day", "write each day by itself, such as `2024-03-06`"
        )
    return _bad_date(text, "is not a whole date", _ISO_HINT)


def _nearest(readings: list[_Triple]) -> str:
    """What the calendar has where a date is not in it; the last of the month for a 31 April."""
    for year, month, day in readings:
        if 1 <= month <= 12 and 1 <= year <= 9999 and day > (last := _last_day(year, month)):
            name = date(year, month, 1).strftime("%B %Y")
            return f"{name} has {last} days; the last is `{year:04}-{month:02}-{last}`"
    return "write year, month and day, such as `2024-03-06`"


def _last_day(year: int, month: int) -> int:
    from calendar import monthrange

    return monthrange(year, month)[1]
