"""How likely a day is to run late: thousands of days played through with chance overruns.

The model, in an organiser's words. Every session runs over, or ends early, by a random amount
(`planner.schedule.overruns`). Nothing starts before its time. A session starts when what precedes
it is over and people have changed rooms; a block is over when its last strand is. Who starts late
tries to end in time: an elastic session is cut down to its `at_least`, a break to 10 minutes, a
meal to 30. Free time before a session absorbs what is late, and the rest is carried on: then a
session with a fixed start begins late too. Nothing is dropped, and nothing else is cut.

So each session ends ``max(0, late - slack - give) + overrun`` late, which is Lindley's recursion
for a queue (D. V. Lindley, "The theory of queues with a single server", 1952).

Every session draws its overruns from a sequence of its own, made from the seed, the date and the
session's id. The same agenda gives the same numbers always; a change in one session leaves the luck
of the others as it was; and fewer runs are the first of more. A chance found in N runs has a
standard error of sqrt(p * (1 - p) / N): at 20 % 0.4 points in 10,000 runs, 0.9 in 2,000.
"""

from datetime import timedelta
from random import Random
from typing import NamedTuple

from planner.schedule.flow import Flow, Step
from planner.schedule.overruns import LEVELS

RUNS = 10_000
SEED = 1
TOLERANCE = timedelta(minutes=10)
"""What is late by less is not called late: it is made good in a break, or nobody minds."""

Seconds = list[int]
"""One value for each run."""

Luck = list[Seconds]
"""By how much each step runs over, in each run."""


class Lateness(NamedTuple):
    """How late each step begins and ends, in each run; no step begins early."""

    starts: list[Seconds]
    ends: list[Seconds]


class Milestone(NamedTuple):
    """An anchor or the day's end, and how late it is: the chance, and seconds.

    ``half`` and ``tenth`` are what one day in two, and one in ten, is late by or more. ``steps``
    are those that begin then, by index: several where strands begin together.
    """

    steps: tuple[int, ...]
    chance: float
    half: int
    tenth: int


def draw(flow: Flow, runs: int = RUNS, seed: int = SEED) -> Luck:
    """The overruns of every step, for so many runs."""
    return [_overruns(step, runs, seed) for step in flow]


def _overruns(step: Step, runs: int, seed: int) -> Seconds:
    if step.slot is None:
        return [0] * runs
    values = step.overrun.values
    # Of all its methods, only `random` promises the same sequence in every version of Python.
    name = f"{seed} {step.slot.day.date} {step.slot.session.id}"
    random = Random(name).random  # noqa: S311  # nothing secret is drawn
    return [values[int(random() * LEVELS)] for _ in range(runs)]


def play(flow: Flow, luck: Luck) -> Lateness:
    """How late everything is in each run."""
    lateness = Lateness([], [])
    for step, overruns in zip(flow, luck, strict=True):
        lateness.starts.append(late_start(step, lateness.ends, len(overruns)))
        lateness.ends.append(late_end(step, lateness.starts[-1], overruns))
    return lateness


def late_start(step: Step, ends: list[Seconds], runs: int, buffer: int = 0) -> Seconds:
    """How late a step begins, with so many seconds more before it than are planned."""
    if not step.waits:
        return [0] * runs
    late = [_after(slack + buffer, ends[index]) for index, slack in step.waits]
    return late[0] if len(late) == 1 else [max(each) for each in zip(*late, strict=True)]


def _after(slack: int, ends: Seconds) -> Seconds:
    return [end - slack if end > slack else 0 for end in ends]


def late_end(step: Step, starts: Seconds, overruns: Seconds) -> Seconds:
    """How late a step ends, below 0 where it ends early."""
    give = step.give
    return [
        late - give + overrun if late > give else overrun
        for late, overrun in zip(starts, overruns, strict=True)
    ]


def watched(flow: Flow) -> list[tuple[int, ...]]:
    """The anchors that wait for something and the day's end, in the order of the day.

    Strands that begin together are one.
    """
    together: dict[object, list[int]] = {}
    for index, step in enumerate(flow):
        if step.is_anchor and step.waits:
            together.setdefault((step.at, step.waits_for), []).append(index)
    return [tuple(steps) for steps in together.values()]


def milestones(flow: Flow, lateness: Lateness, tolerance: timedelta = TOLERANCE) -> list[Milestone]:
    """How late each anchor and the day's end are."""
    found = []
    for steps in watched(flow):
        late = sorted(lateness_of(steps, lateness))
        half, tenth = late[len(late) // 2], late[len(late) * 9 // 10]
        found.append(Milestone(steps, chance(late, tolerance), half, tenth))
    return found


def lateness_of(steps: tuple[int, ...], lateness: Lateness) -> Seconds:
    """How late the last of some steps begins, in each run."""
    late = [lateness.starts[step] for step in steps]
    return late[0] if len(late) == 1 else [max(each) for each in zip(*late, strict=True)]


def chance(late: Seconds, tolerance: timedelta = TOLERANCE) -> float:
    """The share of runs that are late by the tolerance or more."""
    seconds = tolerance.total_seconds()
    return sum(each >= seconds for each in late) / len(late)
