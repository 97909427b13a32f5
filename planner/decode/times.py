"""Times, ranges, durations and dates as people write them on agendas.

Each function takes the text and returns the value, or raises UnreadableError with what would
be right. Nothing is guessed: what has two readings is answered with both.
"""

import re
from datetime import date, time, timedelta
from typing import NamedTuple

from planner.decode.kinds import UnreadableError
from planner.text.wording import quoted

MAX_DURATION = timedelta(days=31)
_BEYOND_REASON = 10**6  # minutes
_YEARS = range(1900, 2200)


class ClockRange(NamedTuple):
    """A start, and an end where one was written; both wall-clock times."""

    start: time
    end: time | None


_NOON = {"noon": time(12), "12 noon": time(12), "midday": time(12), "12 midday": time(12)}
_MIDNIGHT = {"midnight": time(0), "12 midnight": time(0), "24:00": time(0), "24.00": time(0)}
_WORDS = {**_NOON, **_MIDNIGHT}

_CLOCK = re.compile(
    r"""
    (?P<hour>\d{1,2})
    (?: \s*[:.h]\s* (?P<minute>\d{2}) (?: [:.]00 )? | (?P<packed>(?<=\d)\d{2}(?!\d)) )?
    \s* (?: (?P<meridiem>[ap]\.?\s?m\.?) | (?P<hours>hours|hrs|h|uhr) )?
    """,
    re.VERBOSE | re.IGNORECASE,
)

_BARE_HOUR = re.compile(r"\d{1,2}")
_LONGEST = 60  # characters; no honest range is longer

# What stands between a start and an end.
RANGE_MARK = re.compile(r"\s*(?:[-‐‑‒–—−]|\bto\b|\buntil\b)\s*", re.IGNORECASE)


def read_clock(text: str) -> time:
    """A time of day: `09:00`, `9.00`, `0900`, `9 am`, `14h30`, `12 noon`, `midnight`."""
    return _clock(text, text)


def read_clock_range(text: str) -> ClockRange:
    """A time, or two with a dash or `to` between; a meridiem at the end holds for both.

    `9:30-11 am` is 09:30 to 11:00, `11 am-12 noon` is 11:00 to 12:00, and `12:40-1 pm` is
    12:40 to 13:00: the start takes the end's meridiem where that keeps it before the end.
    """
    if len(text) > _LONGEST:
        raise _not_a_time(text)
    parts = RANGE_MARK.split(text)
    if len(parts) == 1:
        return ClockRange(read_clock(text), None)
    if len(parts) != 2 or not all(parts):
        raise _not_a_range(text)
    first, last = parts
    if _meridiem(last) and _takes_meridiem(first):
        return _shared_meridiem(first, last, text)
    start = _clock(first, text, bare=True)
    if _BARE_HOUR.fullmatch(last):
        return _until_hour(text, start, int(last), is_bare=bool(_BARE_HOUR.fullmatch(first)))
    return ClockRange(start, _clock(last, text))


def _clock(text: str, whole: str, *, bare: bool = False) -> time:
    word = " ".join(text.casefold().split())
    if word in _WORDS:
        return _WORDS[word]
    match = _CLOCK.fullmatch(text.strip())
    if match is None:
        raise _not_a_time(whole)
    hour, minute = int(match["hour"]), int(match["minute"] or match["packed"] or 0)
    if match["packed"] is None and match["minute"] is None:
        plain = not (match["meridiem"] or match["hours"])
        if plain and not bare:
            raise UnreadableError(
                "bad-time",
                f"{quoted(whole)} could be a time or a number of minutes",
                f"write a time as `{hour:02}:00`" if hour < 24 else "write a time as `09:00`",
            )
    if match["meridiem"]:
        if not 1 <= hour <= 12:
            raise UnreadableError(
                "bad-time",
                f"{quoted(whole)} has both a 24-hour time and am or pm",
                f"write `{hour:02}:{minute:02}`" if hour < 24 else "write a time as `09:00`",
            )
        hour = hour % 12 + (12 if match["meridiem"][0] in "pP" else 0)
    if (hour, minute) == (24, 0):
        return time(0)
    if hour > 23 or minute > 59:
        raise UnreadableError(
            "bad-time",
            f"{quoted(whole)} is not a time: a day has 24 hours of 60 minutes",
            "write a time between `00:00` and `23:59`",
        )
    return time(hour, minute)


def _meridiem(text: str) -> str | None:
    match = _CLOCK.fullmatch(text.strip())
    return match["meridiem"][0].lower() if match and match["meridiem"] else None


def _takes_meridiem(text: str) -> bool:
    """Whether am or pm can be said of a time: of `9:30`, but not of `14:00`, `noon` or `9 am`."""
    match = _CLOCK.fullmatch(text)
    return bool(match and not match["meridiem"] and 1 <= int(match["hour"]) <= 12)


def _shared_meridiem(first: str, last: str, whole: str) -> ClockRange:
    end = _clock(last, whole)
    if end == time(0):
        raise _noon_or_midnight(whole, _clock(f"{first}am", whole), _clock(f"{first}pm", whole))
    meridiem = _meridiem(last)
    other = "a" if meridiem == "p" else "p"
    same_half = _clock(f"{first}{meridiem}m", whole)
    if same_half <= end:
        return ClockRange(same_half, end)
    # The other half keeps the start before the end; or it is the evening before an early end.
    return ClockRange(_clock(f"{first}{other}m", whole), end)


def _noon_or_midnight(text: str, morning: time, evening: time) -> UnreadableError:
    return UnreadableError(
        "bad-time",
        f"{quoted(text)} could end at noon or at midnight",
        f"write `{morning:%H:%M}-12:00` or `{evening:%H:%M}-24:00`",
    )


def _not_a_time(text: str) -> UnreadableError:
    if re.fullmatch(r"\d{1,2}:\d{3,}", text):
        hint = f"too many digits: write `{text[: text.index(':') + 3]}` if that is what is meant"
    elif not any(char.isdigit() for char in text):
        hint = "write a time as on a clock, such as `17:30`; a session without one follows the last"
    else:
        hint = "write a time as `09:00`, `9.30`, `9 am` or `12 noon`"
    return UnreadableError("bad-time", f"{quoted(text)} is not a time", hint)


def _not_a_range(text: str) -> UnreadableError:
    return UnreadableError(
        "bad-time",
        f"{quoted(text)} is not a time range",
        "write a start and an end, such as `09:00-10:30`",
    )


def _until_hour(text: str, start: time, end: int, *, is_bare: bool) -> ClockRange:
    """A range that ends with a number alone, where only one hour can be meant."""
    begins = start.hour * 60 + start.minute
    later = [hour for hour in (end, end + 12) if begins < hour * 60 <= 24 * 60]
    next_morning = [end] if end * 60 < begins else []
    if end > 24 or not later + next_morning:
        raise _not_a_range(text)
    if end not in later and (later or is_bare):
        readings = [f"`{start:%H:%M}-{hour:02}:00`" for hour in later + next_morning]
        raise UnreadableError(
            "bad-time",
            f"{quoted(text)} does not end after it starts, if these are hours",
            f"write {' or '.join(readings)}",
        )
    if is_bare:
        raise UnreadableError(
            "bad-time",
            f"{quoted(text)} could be times or dates",
            f"write `{start:%H:%M}-{end:02}:00`",
        )
    return ClockRange(start, time(end % 24))


_DURATION_FORMS = tuple(
    re.compile(pattern, re.VERBOSE | re.IGNORECASE)
    for pattern in (
        r"(?P<minutes>\d+) \s* (?: m | min\.? | mins\.? | minutes? | minutos? | ['’′] )?",
        r"""(?P<hours>\d+) \s* (?: h | hrs?\.? | hours? | heures? | horas? )
            (?: \s* (?:and\s+)? (?P<minutes>\d+)
                \s* (?: m | min\.? | mins\.? | minutes? | minutos? | ['’′] )? )?""",
        r"(?P<hours>\d+) : (?P<minutes>[0-5]\d)",
        r"(?P<hours>\d+ [.,] \d+) \s* (?: h | hrs?\.? | hours? )",
        r"PT (?: (?P<hours>\d+) H )? (?: (?P<minutes>\d+) M )?",
    )
)


def read_duration(text: str) -> timedelta:
    """A duration: `45`, `45m`, `45 min`, `45'`, `1h30`, `1:30`, `1.5h`, `PT45M`; not zero."""
    bare = text.strip().removeprefix("(").removesuffix(")").strip()
    for form in _DURATION_FORMS:
        match = form.fullmatch(bare)
        if match is None or len(bare) > 30:
            continue
        parts = match.groupdict()
        hours = float((parts.get("hours") or "0").replace(",", "."))
        minutes = int(parts.get("minutes") or 0)
        total = timedelta(minutes=min(round(hours * 60) + minutes, _BEYOND_REASON))
        return _checked(total, text)
    raise UnreadableError(
        "bad-duration",
        f"{quoted(text)} is not a duration",
        "write minutes or hours, such as `45m`, `90 min` or `1h30`",
    )


def read_changeover(text: str) -> timedelta:
    """A duration that may be zero."""
    try:
        return read_duration(text)
    except UnreadableError as error:
        if error.code == "zero-length":
            return timedelta(0)
        raise


def _checked(duration: timedelta, text: str) -> timedelta:
    if not duration:
        raise UnreadableError(
            "zero-length", f"{quoted(text)} is no time at all", "give at least one minute"
        )
    if duration > MAX_DURATION:
        raise UnreadableError(
            "bad-duration", f"{quoted(text)} is longer than a month", "write minutes, such as `90m`"
        )
    return duration


_ISO_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMERIC_DATE = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})")


def read_date(text: str) -> date:
    """A date: `2024-03-06`, or in words with a year, such as `Wednesday 6 March 2024`.

    Words are read by python-dateutil, in English. `06/03/2024` has two readings and is refused
    with both, while `25/12/2024` has one; a weekday that is not that day's is refused too.
    """
    match = _ISO_DATE.fullmatch(text)
    if match:
        year, month, day = map(int, match.groups())
        return _calendar_date(year, month, day, text)
    match = _NUMERIC_DATE.fullmatch(text)
    if match:
        first, second, year = map(int, match.groups())
        return _numeric_date(text, first, second, year)
    return _worded_date(text)


def _calendar_date(year: int, month: int, day: int, text: str) -> date:
    found = _existing(year, month, day)
    if found is None:
        raise UnreadableError(
            "bad-date", f"{quoted(text)} is not in the calendar", _nearest(year, month, day)
        )
    return _likely(found, text)


def _existing(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _likely(found: date, text: str) -> date:
    """The date, unless its year is one in which nobody plans an event."""
    if found.year not in _YEARS:
        raise UnreadableError(
            "bad-date",
            f"{quoted(text)} is in the year {found.year}",
            "write the year with four digits, such as `2024-03-06`",
        )
    return found


def _nearest(year: int, month: int, day: int) -> str:
    if not 1 <= month <= 12 or not 1 <= year <= 9999:
        return "write year, month and day, such as `2024-03-06`"
    last = _last_day(year, month)
    name = date(year, month, 1).strftime("%B %Y")
    return (
        f"{name} has {last} days; the last is `{year:04}-{month:02}-{last}`"
        if day > last
        else ("write year, month and day, such as `2024-03-06`")
    )


def _last_day(year: int, month: int) -> int:
    from calendar import monthrange

    return monthrange(year, month)[1]


def _numeric_date(text: str, first: int, second: int, year: int) -> date:
    full_year = year + 2000 if year < 100 else year
    orders = dict.fromkeys([(second, first), (first, second)])
    readings = [found for order in orders if (found := _existing(full_year, *order))]
    if not readings:
        raise UnreadableError(
            "bad-date", f"{quoted(text)} is not in the calendar", "write it as `2024-03-06`"
        )
    if len(readings) > 1 or year < 100:
        raise UnreadableError(
            "bad-date",
            f"{quoted(text)} can be read in more than one way"
            if len(readings) > 1
            else f"{quoted(text)} does not say which number is the year",
            f"write {' or '.join(f'`{found.isoformat()}`' for found in readings)}",
        )
    return _likely(readings[0], text)


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAY = r"(?i)\b(mon|tue|wed|thu|fri|sat|sun)(?:[a-z]*day|s|rs?)?\b"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_MONTH = rf"(?P<month>(?i:{'|'.join(_MONTHS)})[a-z]*)\.?"
_DAY_AND_MONTH = (rf"{_DAY}[\s-]+(?:of\s+)?{_MONTH}", rf"{_MONTH}[\s-]+{_DAY}")


def _worded_date(text: str) -> date:
    from datetime import datetime

    from dateutil import parser

    if len(text) > 60 or not re.search(r"\d{4}", text) or not re.search(r"[^\W\d]{3}", text):
        raise UnreadableError(
            "bad-date", f"{quoted(text)} is not a date", "write it as `2024-03-06`"
        )
    readings = []
    for default in (datetime(2000, 1, 1), datetime(2004, 2, 2)):  # noqa: DTZ001  # only fills gaps
        try:
            readings.append(parser.parse(text, default=default, ignoretz=True))
        except (ValueError, OverflowError):
            raise _not_a_date(text) from None
    found = readings[0].date()
    # What the text leaves out is filled from the default: two defaults show whether it did.
    if readings[0] != readings[1] or readings[0].time() != time(0):
        raise UnreadableError(
            "bad-date", f"{quoted(text)} is not a whole date", "write it as `2024-03-06`"
        )
    _same_weekday(text, found)
    return _likely(found, text)


def _not_a_date(text: str) -> UnreadableError:
    for form in _DAY_AND_MONTH:
        match = re.search(rf"\b{form},?[\s-]+(?P<year>\d{{4}})\b", text)
        if match is None:
            continue
        month = _MONTHS.index(match["month"][:3].casefold()) + 1
        year, day = int(match["year"]), int(match["day"])
        if _existing(year, month, day) is None:
            return UnreadableError(
                "bad-date", f"{quoted(text)} is not in the calendar", _nearest(year, month, day)
            )
    return UnreadableError("bad-date", f"{quoted(text)} is not a date", "write it as `2024-03-06`")


def _same_weekday(text: str, found: date) -> None:
    for named in re.findall(_WEEKDAY, text):
        if not f"{found:%A}".casefold().startswith(named.casefold()):
            raise UnreadableError(
                "bad-date",
                f"{quoted(text)} is a {found:%A}",
                f"write `{found.isoformat()}` if the date is right",
            )
