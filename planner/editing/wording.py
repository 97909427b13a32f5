"""Times and durations written as the author writes them."""

import re
from collections.abc import Iterator
from datetime import time, timedelta
from itertools import product

from planner.decode.kinds import UnreadableError
from planner.decode.times import ClockRange, read_clock, read_clock_range, read_duration
from planner.model.time import HOUR, whole_minutes, write_duration

# What stands between a start and an end.
_RANGE_MARK = re.compile(r"\s*(?:[-‐‑‒–—−]|\bto\b|\buntil\b)\s*", re.IGNORECASE)
_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})(?:(?P<mark>\s*[:.h]\s*)\d{2}|(?P<packed>\d{2}))?(?P<behind>\s*\D.*)?"
)
_MINUTES = re.compile(r"(?P<before>\(?)\d+(?P<unit>\s*(?:m|['’′])[^\d]*|\)?)", re.IGNORECASE)
_HOURS = re.compile(
    r"\d+(?P<unit>\s*h[^\d]*?)(?:(?P<space>\s*(?:and\s+)?)\d+(?P<behind>[^\d]*))?", re.IGNORECASE
)


def clock_like(example: str, wall: time) -> str:
    """A time of day as another is written: `9.30 am` for 10:15 gives `10.15 am`."""
    return next(
        (written for written in _clocks(example, wall) if _reads(read_clock, written, wall)),
        f"{wall:%H:%M}",
    )


def range_like(example: str, start: time, end: time | None) -> str:
    """A time, or a start and an end, as others are written: its dash, spaces and halves of day."""
    mark = _RANGE_MARK.search(example)
    if end is None or mark is None:
        return clock_like(example, start)
    first, last = example[: mark.start()], example[mark.end() :]
    meant = ClockRange(start, end)
    halves = ((half, *_clocks(half, wall)) for half, wall in ((first, start), (last, end)))
    # The halves as they are come first, so that an end that moves leaves the start untouched; the
    # last of each is on a clock of 24 hours, which can always be read.
    written = (f"{one}{mark[0]}{other}" for one, other in product(*halves))
    return next(text for text in written if _reads(read_clock_range, text, meant))


def duration_like(example: str, duration: timedelta) -> str:
    """A duration as another is written: `45 min` for an hour and a half gives `90 min`."""
    return next(
        (
            written
            for written in _durations(example.strip(), duration)
            if _reads(read_duration, written, duration)
        ),
        write_duration(duration),
    )


def _clocks(example: str, wall: time) -> Iterator[str]:
    match = _CLOCK.fullmatch(example.strip())
    if match:
        behind = match["behind"] or ""
        half = re.search(r"[ap]\.?\s?m", behind, re.IGNORECASE)
        hour = wall.hour % 12 or 12 if half else wall.hour
        minute = f"{match['mark'] or ('' if match['packed'] else ':')}{wall.minute:02}"
        if half:
            letter = "ap"[wall.hour >= 12]
            letter = letter.upper() if behind[half.start()].isupper() else letter
            behind = behind[: half.start()] + letter + behind[half.start() + 1 :]
            pads = match["hour"].startswith("0")
        else:
            pads = len(match["hour"]) == 2
        if match["mark"] is None and match["packed"] is None and wall.minute == 0:
            yield f"{hour:02}{behind}" if pads else f"{hour}{behind}"
        yield f"{hour:02}{minute}{behind}" if pads else f"{hour}{minute}{behind}"
    yield f"{wall:%H:%M}"


def _durations(example: str, duration: timedelta) -> Iterator[str]:
    minutes = whole_minutes(duration)
    hours, rest = divmod(minutes, 60)
    if match := _MINUTES.fullmatch(example):
        yield f"{match['before']}{minutes}{match['unit']}"
    elif re.fullmatch(r"\d+:\d\d", example):
        yield f"{hours}:{rest:02}"
    elif (match := _HOURS.fullmatch(example)) and duration >= HOUR:
        if not rest:
            yield f"{hours}{match['unit'].rstrip()}"
        elif match["space"] is not None:
            yield f"{hours}{match['unit']}{match['space']}{rest:02}{match['behind']}"


def _reads(read: object, written: str, meant: object) -> bool:
    try:
        return bool(callable(read) and read(written) == meant)
    except UnreadableError:
        return False
