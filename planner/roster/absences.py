"""When somebody cannot come, as they write it: a date, or a date and some hours of it."""

import re
from datetime import time

from planner.decode.kinds import UnreadableError
from planner.decode.times import (
    ClockRange,
    read_clock,
    read_clock_range,
    read_date,
    write_clock,
    write_clock_range,
    write_date,
)
from planner.model.people import Absence
from planner.vocabulary.spelling import fold

_LONGEST = 100  # characters; no date with its hours is longer
_MIDNIGHT = time(0)

_Hours = tuple[time | None, time | None]

# English, Spanish, French, Portuguese. The afternoon ends when the evening begins.
_WORDS: dict[_Hours, str] = {
    (None, None): "all day,whole day,full day,todo el día,día completo,toute la journée,"
    "journée entière,dia inteiro,o dia todo",
    (None, time(12)): "morning,in the morning,am,mañana,por la mañana,matin,le matin,matinée,"
    "manhã,de manhã,pela manhã",
    (time(12), None): "pm",
    (time(12), time(18)): "afternoon,in the afternoon,tarde,por la tarde,après-midi,"
    "l'après-midi,à tarde,de tarde,pela tarde",
    (time(18), None): "evening,in the evening,night,noche,por la noche,soir,le soir,soirée,"
    "noite,à noite",
}
_HOURS_BY_WORD = {fold(word): hours for hours, words in _WORDS.items() for word in words.split(",")}

_ARTICLE = r"\s+(?:(?:las?|les|as|às|os|de las?)\s+)?(?P<clock>.+)"
_UNTIL = re.compile(
    rf"(?:until|till|til|before|up to|hasta|antes de|antes das|jusqu['’]à|avant|até){_ARTICLE}",
    re.IGNORECASE,
)
_FROM = re.compile(
    rf"(?:from|after|as of|desde|a partir das?|a partir de|à partir de|después de|depois das?|dès"
    rf"|après){_ARTICLE}",
    re.IGNORECASE,
)
_GAPS = re.compile(r"[\s,:(]+")


def read_absence(text: str) -> Absence:
    """`2027-03-10`, `10 March 2027 9:00-12:00`, `2027-03-10 afternoon`, `2027-03-10 from 14:00`.

    The morning ends at 12:00, the afternoon lasts until 18:00, and the evening until midnight.
    Raises UnreadableError for anything else, and for a date with two readings.
    """
    if len(text) > _LONGEST:
        raise _unreadable()
    try:
        return Absence(read_date(text))
    except UnreadableError:
        pass
    plain = text.rstrip(") ")
    for gap in _GAPS.finditer(plain):
        try:
            day = read_date(plain[: gap.start()])
            return Absence(day, *_hours(plain[gap.end() :]))
        except UnreadableError:
            continue
    raise _unreadable()


def _unreadable() -> UnreadableError:
    return UnreadableError("bad-date", "not a date, or a date and its hours")


def _hours(text: str) -> _Hours:
    word = fold(text)
    if word in _HOURS_BY_WORD:
        return _HOURS_BY_WORD[word]
    start, end = _written_hours(text)
    first = None if start in (None, _MIDNIGHT) else start
    last = None if end in (None, _MIDNIGHT) else end
    if first and last and last <= first:
        raise _unreadable()
    return first, last


def _written_hours(text: str) -> _Hours:
    until, since = _UNTIL.fullmatch(text), _FROM.fullmatch(text)
    try:
        if until:
            return None, read_clock(until["clock"])
        if since:
            return read_clock(since["clock"]), None
    except UnreadableError:
        pass  # `from 9:00 to 12:00`: a range
    hours = read_clock_range(text)
    if hours.end is None:
        raise _unreadable()
    return hours


def write_absence(absence: Absence) -> str:
    """One absence in a form that is read as the same: `2027-03-10 09:00-12:00`."""
    day, start, end = absence
    if start and end:
        return f"{write_date(day)} {write_clock_range(ClockRange(start, end))}"
    if start:
        return f"{write_date(day)} from {write_clock(start)}"
    return f"{write_date(day)} until {write_clock(end)}" if end else write_date(day)
