"""When interpreters work, and how long at a stretch."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

from planner.model.agenda import Assignment
from planner.schedule.engagements import Engagement
from planner.schedule.pauses import between_pauses
from planner.vocabulary.roles import Role

PAUSE = timedelta(minutes=10)
"""How much time without work is a pause, unless an agenda says otherwise."""


class Stretch(NamedTuple):
    """A time in which one interpreter works without a pause, and the session it begins in."""

    start: datetime
    end: datetime
    engagement: Engagement


def interpreting(one: Engagement) -> list[Assignment]:
    """What somebody is named for as interpreter, of all that they do in a session."""
    return [each for each in one.assignments if each.role is Role.INTERPRETER]


def stretches(engaged: list[Engagement], pause: timedelta = PAUSE) -> Iterator[Stretch]:
    """The times of work between two pauses."""
    current: Stretch | None = None
    pieces = (Stretch(start, end, one) for one in engaged for start, end in work(one))
    for piece in sorted(pieces, key=lambda piece: (piece.start, piece.end)):
        if current and piece.start - current.end < pause:
            current = current._replace(end=max(current.end, piece.end))
        else:
            if current:
                yield current
            current = piece
    if current:
        yield current


def work(one: Engagement) -> Iterator[tuple[datetime, datetime]]:
    """The times of an engagement, without the pauses inside the session."""
    for start, end in between_pauses(one.slot):
        first, last = max(start, one.range.start), min(end, one.range.end)
        if first < last:
            yield first, last
