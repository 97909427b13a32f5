"""Where one more buffer would help most, found by playing the same days with it.

Extra minutes at a place are had by planning what stands before it shorter, or what stands behind it
later. The place right before an anchor always helps that anchor most, since it also takes up what
sessions in between run over by; which place helps the whole day most is for the days to show.
"""

from datetime import timedelta
from typing import NamedTuple

from planner.schedule.flow import Flow
from planner.schedule.risk import (
    TOLERANCE,
    Lateness,
    Luck,
    Milestone,
    chance,
    late_end,
    late_start,
    lateness_of,
    milestones,
)


class Place(NamedTuple):
    """Where a buffer may go: before steps that wait for the same, and after those."""

    before: tuple[int, ...]
    after: tuple[int, ...]


class Relief(NamedTuple):
    """What a buffer at a place would do.

    ``avoided`` is how many moments of the day would no longer be late, on average. ``moment`` is
    the one whose chance it lowers most, to ``chance``.
    """

    place: Place
    avoided: float
    moment: Milestone
    chance: float


def places(flow: Flow) -> list[Place]:
    """Everywhere between two sessions, strand by strand, and before the day's end."""
    found: dict[tuple[int, ...], list[int]] = {}
    for index, step in enumerate(flow):
        if step.waits:
            found.setdefault(step.waits_for, []).append(index)
    return [Place(tuple(before), after) for after, before in found.items()]


def play_with(flow: Flow, luck: Luck, known: Lateness, place: Place, buffer: timedelta) -> Lateness:
    """How late everything is with a buffer at a place, and the same luck otherwise."""
    lateness = Lateness(list(known.starts), list(known.ends))
    seconds = int(buffer.total_seconds())
    changed: set[int] = set()
    for index in range(place.before[0], len(flow)):
        step = flow[index]
        extra = seconds if index in place.before else 0
        if not extra and changed.isdisjoint(step.waits_for):
            continue
        starts = late_start(step, lateness.ends, len(luck[index]), extra)
        if starts != known.starts[index]:
            changed.add(index)
            lateness.starts[index] = starts
            lateness.ends[index] = late_end(step, starts, luck[index])
    return lateness


def reliefs(
    flow: Flow, luck: Luck, known: Lateness, buffer: timedelta, tolerance: timedelta = TOLERANCE
) -> list[Relief]:
    """What a buffer at each place would do, the one that avoids most first.

    Each is tried on the very same days, so that two places differ by what they do and not by luck.
    A place where it would do nothing is left out.
    """
    before = milestones(flow, known, tolerance)
    found = []
    for place in places(flow):
        after = play_with(flow, luck, known, place, buffer)
        chances = [chance(lateness_of(moment.steps, after), tolerance) for moment in before]
        falls = [moment.chance - lower for moment, lower in zip(before, chances, strict=True)]
        most = falls.index(max(falls))
        if falls[most] > 0:
            found.append(Relief(place, sum(falls), before[most], chances[most]))
    return sorted(found, key=lambda relief: -relief.avoided)
