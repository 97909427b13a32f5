"""Times of day and ranges of them."""

import re
from datetime import time

from planner.decode.kinds import UnreadableError
from planner.decode.notation import LONGEST, is_open, settled
from planner.decode.times import ClockRange, write_clock, write_clock_range
from planner.text.wording import listing, quoted

_NOON = re.compile(
    r"(?: 12 (?: \s*h | [:.h]00 )? \s* )?"
    r"(?: noon | midday | mediod[ií]a | meio\s?dia | midi ) | 12[:.h]00\s*m\.?",
    re.VERBOSE | re.IGNORECASE,
)
_MIDNIGHT = re.compile(
    r"(?: 12 (?: \s*h | [:.h]00 )? \s* )?"
    r"(?: midnight | media\s?noche | meia\s?noite | minuit ) | 24 (?: [:.h]?00 | \s?h )",
    re.VERBOSE | re.IGNORECASE,
)
_CLOCK = re.compile(
    r"""
    (?P<hour>\d{1,2})
    (?: \s*[:.]\s* (?P<minute>\d{2}) (?: [:.]00 )?
      | \s*(?: h | hs | horas? | heures? )\.?\s* (?P<after_h>\d{2}) (?: \s*min\.? )?
      | (?P<packed>(?<=\d)\d{2}(?!\d)) )?
    \s* (?: (?P<meridiem>[ap]\.?\s?m\.?)
          | (?P<unit> hours? | hrs?\.? | hs\.? | h\.? | horas? | heures? | uhr ) )?
    """,
    re.VERBOSE | re.IGNORECASE,
)

_BARE_HOUR = re.compile(r"\d{1,2}")
_FROM = re.compile(
    r"(?: from | desde | de | das? | von )\s+ (?: las?\s+ )?", re.VERBOSE | re.IGNORECASE
)
_AT = re.compile(r"^(?: at | à | às | a\s+las? | um | alle )\s+", re.VERBOSE | re.IGNORECASE)
_BETWEEN = re.compile(
    r"""
    \s*-\s* | \s*\b(?: to | until | till | til | bis )\b\s*
    | (?: \s*\b(?: hasta | até ) | \s(?: a | à | as | às ) )
      (?: \s+(?: las? | as | às ) )? \s+ (?!m\b)
    """,
    re.VERBOSE | re.IGNORECASE,
)


# Words with a dash of their own.
_DASHED = re.compile(r"\b(meio|meia|après|mid)-(?=dia|noite|midi|morning|afternoon)", re.IGNORECASE)


def _settled(text: str) -> str:
    return _DASHED.sub(r"\1 ", settled(text))


def read_any_clock(text: str) -> time:
    """A time of day, in any of its notations."""
    if len(text) > LONGEST:
        raise _not_a_time(text, text)
    plain = _AT.sub("", _settled(text), count=1)
    if _clock_or_none(plain) is None:
        split = _BETWEEN.split(_FROM.sub("", plain, count=1))
        parts = [_clock_or_none(part, bare=True) for part in split]
        if len(parts) == 2 and parts[0] is not None and parts[1] is not None:
            raise _bad_time(
                f"{quoted(text)} is a range, where one time belongs",
                f"write it as `time: {write_clock_range(ClockRange(parts[0], parts[1]))}`",
            )
    return _clock(plain, text)


def read_any_range(text: str) -> ClockRange:
    """A time or a range of two, in any of their notations."""
    if len(text) > LONGEST:
        raise _not_a_time(text, text)
    plain = _settled(text)
    begins = _FROM.match(plain)
    parts = _BETWEEN.split(plain[begins.end() :] if begins else plain)
    if len(parts) == 1 and not begins:
        return ClockRange(_clock(_AT.sub("", plain, count=1), text), None)
    if len(parts) != 2 or not all(parts):
        raise _not_a_range(text, parts)
    first, last = parts
    if _meridiem(last) and _takes_meridiem(first):
        return _shared_meridiem(first, last, text)
    start = _clock(first, text, bare=True)
    if _BARE_HOUR.fullmatch(last):
        return _until_hour(text, start, int(last), is_bare=bool(_BARE_HOUR.fullmatch(first)))
    return ClockRange(start, _clock(last, text, bare=True))


def _clock(text: str, whole: str, *, bare: bool = False) -> time:
    """One time; ``bare`` in a range, where a number alone can be nothing but an hour."""
    if _NOON.fullmatch(text):
        return time(12)
    if _MIDNIGHT.fullmatch(text):
        return time(0)
    match = _CLOCK.fullmatch(text)
    if match is None:
        raise _not_a_time(text, whole)
    hour, minute = int(match["hour"]), _minute(match)
    said = _said(text, whole)
    if minute is None and not bare and not match["meridiem"]:
        _check_not_a_length(hour, match["unit"], said)
    if match["meridiem"]:
        if not 1 <= hour <= 12:
            raise _bad_time(
                f"{said} has both a 24-hour time and am or pm",
                f"write `{hour:02}:{minute or 0:02}`" if hour < 24 else "write a time as `09:00`",
            )
        hour = hour % 12 + (12 if match["meridiem"][0] in "pP" else 0)
    return _within_a_day(hour, minute or 0, said)


def _clock_or_none(text: str, *, bare: bool = False) -> time | None:
    try:
        return _clock(text, text, bare=bare)
    except UnreadableError:
        return None


def _minute(match: re.Match[str]) -> int | None:
    written = match["minute"] or match["after_h"] or match["packed"]
    return None if written is None else int(written)


def _check_not_a_length(hour: int, unit: str | None, said: str) -> None:
    """Refuse an hour alone that may be how long something lasts: `9`, `2 hours`."""
    if unit is None:
        raise _bad_time(
            f"{said} could be a time or a number of minutes",
            f"write a time as `{hour:02}:00`" if hour < 24 else "write a time as `09:00`",
        )
    if unit.casefold().startswith(("hour", "hr")) and hour < 24:
        raise _bad_time(
            f"{said} could be when it starts, or how long it lasts",
            f"write `{hour:02}:00`, or `duration: {hour}h`",
        )


def _within_a_day(hour: int, minute: int, said: str) -> time:
    if minute > 59:
        next_hour = f"{(hour + 1) % 24:02}:00"
        raise _bad_time(
            f"{said} is not a time: an hour has 60 minutes, from 00 to 59",
            f"write `{next_hour}` if that is what is meant"
            if minute == 60 and hour < 24
            else "write a time such as `09:45`",
        )
    if hour == 24 and minute:
        raise _bad_time(
            f"{said} is not a time: a day ends at 24:00",
            f"write `00:{minute:02}`; with `rollover` the day goes on past midnight",
        )
    if hour > 23:
        raise _bad_time(
            f"{said} is not a time: a day has 24 hours", "write a time from `00:00` to `23:59`"
        )
    return time(hour, minute)


def _meridiem(text: str) -> str | None:
    match = _CLOCK.fullmatch(text)
    return match["meridiem"][0].lower() if match and match["meridiem"] else None


def _takes_meridiem(text: str) -> bool:
    """Whether am or pm can be said of a time: of `9:30`, but not of `14:00`, `noon` or `9 am`."""
    match = _CLOCK.fullmatch(text)
    return bool(
        match and not (match["meridiem"] or match["unit"]) and 1 <= int(match["hour"]) <= 12
    )


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


def _until_hour(text: str, start: time, end: int, *, is_bare: bool) -> ClockRange:
    """A range that ends with a number alone, where only one hour can be meant."""
    begins = start.hour * 60 + start.minute
    later = [hour for hour in (end, end + 12) if begins < hour * 60 <= 24 * 60]
    next_morning = [end] if end * 60 < begins else []
    if end > 24 or not later + next_morning:
        raise _bad_time(f"{quoted(text)} is not a time range", _A_RANGE)
    if end not in later and (later or is_bare):
        readings = [f"`{start:%H:%M}-{hour:02}:00`" for hour in later + next_morning]
        raise _bad_time(
            f"{quoted(text)} does not end after it starts, if these are hours",
            f"write {' or '.join(readings)}",
        )
    if is_bare:
        raise _bad_time(
            f"{quoted(text)} could be times or dates", f"write `{start:%H:%M}-{end:02}:00`"
        )
    return ClockRange(start, time(end % 24))


# What is wrong


_A_RANGE = "write a start and an end, such as `09:00-10:30`"
_PART_OF_DAY = re.compile(
    r"(?P<morning> (?:early\ |mid\ ?|late\ )?morning | am | mañana | manhã | matin )"
    r"| (?P<afternoon> (?:early\ |mid\ ?|late\ )?afternoon | pm | tarde | après\ midi )"
    r"| (?: evening | night | tonight | noche | noite | soir(?:ée)? )",
    re.VERBOSE | re.IGNORECASE,
)
_AN_END = re.compile(r"(?:the )?(?:end|close|closing|finish|fin|fim|final|late)", re.IGNORECASE)
_A_LENGTH = re.compile(r"(\d+\s*h\s*)?\d+\s*(?:m|mins?\.?|minutes?|minutos?|')", re.IGNORECASE)


def _bad_time(message: str, hint: str) -> UnreadableError:
    return UnreadableError("bad-time", message, hint)


def _said(part: str, whole: str) -> str:
    """The text, or the part of it that is meant, as a message names it."""
    if part == _AT.sub("", _settled(whole), count=1):
        return quoted(whole)
    return f"{quoted(part)} in {quoted(whole)}"


def _not_a_time(text: str, whole: str) -> UnreadableError:
    said = _said(text, whole)
    if is_open(text):
        return _bad_time(
            f"{said} is not a time yet",
            "leave it out until it is known"
            + ("; the session then follows the one above it" if said == quoted(whole) else ""),
        )
    if part := _PART_OF_DAY.fullmatch(text):
        example = "09:00" if part["morning"] else "14:00" if part["afternoon"] else "18:30"
        return _bad_time(
            f"{said} is a part of the day, not a time",
            f"write a time on the clock, such as `{example}`",
        )
    if _AN_END.fullmatch(text):
        return _bad_time(
            f"{said} is not a time",
            "write when it ends as on a clock, such as `17:30`, or leave it out",
        )
    if _A_LENGTH.fullmatch(text):
        return _bad_time(
            f"{said} is how long it lasts, not when it starts",
            f"write it as {quoted(f'duration: {text}')}",
        )
    return _bad_time(f"{said} is not a time", _what_is_near(text))


def _what_is_near(text: str) -> str:
    """The times that a text may have meant."""
    if match := re.fullmatch(r"(\d{1,2})[:.h](\d)(\d)(\d)", text):
        hour, *digits = match.groups()
        pairs = dict.fromkeys((digits[0] + digits[1], digits[0] + digits[2], digits[1] + digits[2]))
        near = [f"{hour}:{pair}" for pair in pairs if _clock_or_none(f"{hour}:{pair}")]
        if near:
            return f"too many digits: write {_either(near)}"
    if match := re.fullmatch(r"(\d{1,2})[:.](\d)", text):
        hour, digit = match.groups()
        near = [f"{hour}:{pair}" for pair in (f"0{digit}", f"{digit}0")]
        near = [time for time in near if _clock_or_none(time)]
        if near:
            return f"write the minutes with two digits: {_either(near)}"
    if match := re.fullmatch(r"(\d{1,2})\s*o'?\s?clock", text, re.IGNORECASE):
        near = [f"{match[1]} am", f"{match[1]} pm"]
        near = [time for time in near if _clock_or_none(time)]
        if near:
            return f"write {_either(near)}"
    if not any(char.isdigit() for char in text):
        return "write a time as on a clock, such as `17:30`; a session without one follows the last"
    return "write a time as `09:00`, `9.30`, `9 am` or `12 noon`"


def _either(times: list[str]) -> str:
    canonical = [f"`{write_clock(_clock(written, written))}`" for written in times]
    return listing(list(dict.fromkeys(canonical)), "or")


def _not_a_range(text: str, parts: list[str]) -> UnreadableError:
    times = [_clock_or_none(part, bare=True) for part in parts]
    match times:
        case [time() as start] | [time() as start, None] if not any(parts[1:]):
            return _bad_time(
                f"{quoted(text)} says when it starts, and not when it ends",
                f"write `{write_clock(start)}`, or add the end",
            )
        case [None, time() as end] if not parts[0]:
            return _bad_time(
                f"{quoted(text)} says when it ends, and not when it starts",
                f"write it as `end: {write_clock(end)}`, or add the start",
            )
        case [time() as start, time() as middle, time() as end]:
            first, second, both = (
                f"`{write_clock_range(ClockRange(*ends))}`"
                for ends in ((start, middle), (middle, end), (start, end))
            )
            return _bad_time(
                f"{quoted(text)} holds three times, and a range has two",
                f"write {both}, or make two sessions of it: {first} and {second}",
            )
    if len(parts) == 1:
        return _not_a_time(parts[0], text)
    return _bad_time(f"{quoted(text)} is not a time range", _A_RANGE)


def _noon_or_midnight(text: str, morning: time, evening: time) -> UnreadableError:
    return _bad_time(
        f"{quoted(text)} could end at noon or at midnight",
        f"write `{morning:%H:%M}-12:00` or `{evening:%H:%M}-24:00`",
    )
