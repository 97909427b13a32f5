"""How long something lasts."""

import re
from datetime import timedelta

from planner.decode.kinds import UnreadableError
from planner.decode.notation import LONGEST, is_open, settled
from planner.decode.times import MAX_DURATION, read_clock_range, write_clock_range
from planner.model.time import write_duration
from planner.text.wording import quoted

_BEYOND_REASON = 10**6  # minutes

_MINUTES = r"(?: mins?\.? | minutes? | minutos? | mn\.? | m | ' )"
_HOURS = r"(?: h\.? | hs\.? | hrs?\.? | hours? | heures? | horas? )"
_AND = r"(?: (?: and | y | e | et ) \s+ )"
_FORMS = tuple(
    re.compile(pattern, re.VERBOSE | re.IGNORECASE)
    for pattern in (
        rf"(?P<minutes>\d+) \s* {_MINUTES}?",
        rf"(?P<hours>\d+) \s* {_HOURS} (?: \s* {_AND}? (?P<minutes>\d+) \s* {_MINUTES}? )?",
        rf"(?P<hours>\d+) : (?P<minutes>\d\d) (?: :00 )? (?: \s* {_HOURS} )?",
        r"PT (?=\d) (?: (?P<hours>\d+) H )? (?: (?P<minutes>\d+) M )?",
    )
)
_DECIMAL = re.compile(
    rf"(?P<whole>\d+) [.,] (?P<part>\d+) \s* {_HOURS}", re.VERBOSE | re.IGNORECASE
)
_FRACTION = re.compile(
    rf"(?: (?P<whole>\d+) \s* (?: {_AND} )? )? (?P<part> [½¼¾] | (?<!\d)(?:1/2|1/4|3/4) )"
    rf" \s* (?: of\s+ )? (?: an?\s+ )? {_HOURS}",
    re.VERBOSE | re.IGNORECASE,
)
_QUARTERS = {"½": 30, "1/2": 30, "¼": 15, "1/4": 15, "¾": 45, "3/4": 45}

_AN_HOUR = r"(?: an | one | una? | uma | une )\s+(?: hour | hora | heure )"
_HALF = r"(?: half | a\s+half | media | meia | demie )"
_IN_WORDS = tuple(
    (re.compile(pattern, re.VERBOSE | re.IGNORECASE), minutes)
    for pattern, minutes in (
        (rf"{_HALF}\s+ (?: an\s+)? (?: hour | hora ) | (?: une\s+ )? demi[-\s]heure", 30),
        (_AN_HOUR, 60),
        (rf"(?: {_AN_HOUR} | hora ) \s+ {_AND} {_HALF}", 90),
        (r"(?: a\s+)? quarter\s+of\s+an\s+hour | (?: un\s+)? cuarto\s+de\s+hora", 15),
        (r"three\s+quarters\s+of\s+an\s+hour | tres\s+cuartos\s+de\s+hora", 45),
    )
)


def read_any_duration(text: str) -> timedelta:
    """A duration that is not zero, in any of its notations."""
    plain = settled(text)
    bracketed = re.fullmatch(r"\((.*)\)", plain)
    plain = bracketed[1].strip() if bracketed else plain
    minutes = _minutes(plain, text) if len(plain) <= LONGEST else None
    if minutes is None:
        raise _not_a_duration(plain, text)
    duration = timedelta(minutes=min(minutes, _BEYOND_REASON))
    if not duration:
        raise UnreadableError(
            "zero-length", f"{quoted(text)} is no time at all", "give at least one minute"
        )
    if duration > MAX_DURATION:
        raise _bad_duration(
            f"{quoted(text)} is longer than a month", "write minutes, such as `90m`"
        )
    return duration


def _minutes(plain: str, text: str) -> int | None:
    """How many minutes a text says, or None; raises UnreadableError where it says two things."""
    for form in _FORMS:
        if match := form.fullmatch(plain):
            parts = match.groupdict()
            hours, minutes = parts.get("hours"), parts.get("minutes")
            return _sum(int(hours or 0), int(minutes or 0), text, is_split=bool(hours and minutes))
    for words, length in _IN_WORDS:
        if words.fullmatch(plain):
            return length
    if match := _FRACTION.fullmatch(plain):
        return int(match["whole"] or 0) * 60 + _QUARTERS[match["part"]]
    if match := _DECIMAL.fullmatch(plain):
        return _decimal(int(match["whole"]), match["part"], text)
    return None


def _sum(hours: int, minutes: int, text: str, *, is_split: bool) -> int:
    total = hours * 60 + minutes
    if is_split and minutes > 59:
        raise _bad_duration(
            f"{quoted(text)} has {minutes} minutes beside its hours, and an hour has 60",
            f"write `{_written(total)}` if that is how long it lasts in all",
        )
    return total


def _decimal(hours: int, part: str, text: str) -> int:
    """Hours with a decimal part; two digits below 60 may be minutes as well: `1.30 h`."""
    total = hours * 60 + round(int(part) * 60 / int(f"1{'0' * len(part)}"))
    as_minutes = hours * 60 + int(part)
    if len(part) == 2 and int(part) < 60 and as_minutes != total:
        raise _bad_duration(
            f"{quoted(text)} could be a part of an hour, or minutes",
            f"write `{_written(total)}` or `{_written(as_minutes)}`",
        )
    return total


def _written(minutes: int) -> str:
    return write_duration(timedelta(minutes=min(minutes, _BEYOND_REASON)))


# What is wrong


def _bad_duration(message: str, hint: str) -> UnreadableError:
    return UnreadableError("bad-duration", message, hint)


def _not_a_duration(plain: str, text: str) -> UnreadableError:
    said = quoted(text)
    if is_open(plain):
        return _bad_duration(f"{said} is not a duration yet", "leave it out until it is known")
    if re.fullmatch(r"-\s*\d.*", plain):
        return _bad_duration(f"{said} is less than nothing", "write minutes, such as `45m`")
    if re.fullmatch(r"\d+[.,]\d+", plain):
        return _bad_duration(
            f"{said} could be hours or minutes", f"write {quoted(f'{plain}h')} if these are hours"
        )
    if match := re.fullmatch(r"(\d{1,3}):([0-5])", plain):
        hours, digit = int(match[1]), int(match[2])
        either = [_written(hours * 60 + digit), _written(hours * 60 + digit * 10)]
        return _bad_duration(
            f"{said} has one digit for its minutes", f"write `{either[0]}` or `{either[1]}`"
        )
    if re.search(r"\b(?:days?|d[ií]as?|dias?|jours?)\b", plain, re.IGNORECASE):
        return _bad_duration(
            f"{said} is counted in days",
            "write hours, such as `8h`, and give each day its own sessions",
        )
    return _range_or_nothing(text, said)


def _range_or_nothing(text: str, said: str) -> UnreadableError:
    try:
        found = read_clock_range(text)
    except UnreadableError:
        found = None
    if found is None:
        return _bad_duration(
            f"{said} is not a duration", "write minutes or hours, such as `45m`, `90 min` or `1h30`"
        )
    return _bad_duration(
        f"{said} is when it takes place, not how long it lasts",
        f"write it as `time: {write_clock_range(found)}`",
    )
