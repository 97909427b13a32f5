"""A day has so little slack that a fixed start, or its end, is likely to be late.

Sessions run over. Where several follow one another without a break or free time before lunch, a
minister or the end of the day, small overruns add up. The day is played through many times with
chance overruns: breaks and meals give time up, elastic sessions (`at_least`) too, and free time
takes up the rest. You are told where the chance of starting 10 minutes late or more is above 20 %,
once for each day, at the anchor that is worst off. `planner risk` shows all of them. Nothing is
said of a day with three sessions or fewer, or with more than eight strands side by side.

How much sessions run over is assumed, not measured: one in ten by more than 5 minutes, panels,
openings and site visits by more. Where you know better, say so: `defaults: {overruns: {panel: 3m}}`
for a type, `overrun: 3m` for a session.

Bad:

    - {time: "09:00", title: Welcome, duration: 20m}
    - {title: Keynote, duration: 40m, speaker: p-001}
    - {title: Panel on trends, duration: 45m, moderator: p-001}
    - {title: Coffee break, duration: 10m}
    - {title: Panel on law, duration: 50m, moderator: p-002}
    - {title: Panel on care, duration: 45m, moderator: p-003}
    - {time: "12:30", title: Lunch}

Good:

    - {time: "09:00", title: Welcome, duration: 20m}
    - {title: Keynote, duration: 40m, speaker: p-001}
    - {title: Panel on trends, duration: 45m, moderator: p-001}
    - {title: Coffee break, duration: 20m}
    - {title: Panel on law, duration: 45m, moderator: p-002}
    - {title: Panel on care, duration: 40m, at_least: 30m, moderator: p-003}
    - {time: "12:30", title: Lunch}
"""

from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

from planner.decode.words import SHARE
from planner.model.time import write_duration
from planner.rules.rule import Context, Parameter, Rule
from planner.rules.wording import title
from planner.schedule.plan import Plan
from planner.schedule.slots import Block, DaySchedule, Slot
from planner.text.diagnostics import Finding, Severity
from planner.vocabulary.session_types import SessionType

if TYPE_CHECKING:
    from planner.schedule.flow import Flow
    from planner.schedule.risk import Milestone, Seconds

HIGHEST = Parameter("highest", SHARE, 0.2, "The chance of starting late that is bearable.")
FEWEST_SESSIONS = 4
MOST_STRANDS = 8

_LOOK = 250
_RUNS = 2_000
_MARGIN = 0.05  # two standard errors of a first look
_MOST_DRAWS = 50_000  # for a day: a hundred sessions are played 500 times


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find the moment of each day that is most likely to be late, if it is likely."""
    for day in plan.schedule.days:
        if _is_clear(day):
            yield from _check_day(plan, day, context[HIGHEST])


def _is_clear(day: DaySchedule) -> bool:
    """Whether a day is long enough, and all is known of it; nobody waits for the last of many."""
    slots = list(day.in_sequence())
    if len(slots) < FEWEST_SESSIONS:
        return False
    blocks = (entry for entry in day.entries if isinstance(entry, Block))
    if any(len(block.strands) > MOST_STRANDS for block in blocks):
        return False
    return not any(slot.session.may_have_said("overrun", "at_least") for slot in slots)


def _check_day(plan: Plan, day: DaySchedule, highest: float) -> Iterator[Finding]:
    # Not needed to start, nor for a day of three sessions.
    from planner.schedule.flow import flow_of

    flow = flow_of(day, plan.agenda)
    if flow is None:
        return
    runs = min(_RUNS, _MOST_DRAWS // len(flow))
    # A day that is far from the limit shows it soon.
    for count in sorted({min(_LOOK, runs), runs}):
        worst = _worst(flow, count, day)
        enough = highest - _MARGIN if count < runs else highest
        if worst is None or worst[0].chance <= enough:
            return
        moment, late = worst
    more = _minutes_missing(late, highest, plan.agenda.defaults.grain)
    yield _finding(day, flow, moment, late, more)


def _worst(flow: "Flow", runs: int, day: DaySchedule) -> "tuple[Milestone, Seconds] | None":
    """The moment that matters and is most likely to be late, and how late it is in each run."""
    from planner.schedule.risk import draw, lateness_of, milestones, play

    lateness = play(flow, draw(flow, runs))
    found = [
        moment for moment in milestones(flow, lateness) if _matters(flow[moment.steps[0]].slot, day)
    ]
    worst = max(found, key=lambda moment: moment.chance, default=None)
    return (worst, lateness_of(worst.steps, lateness)) if worst else None


def _matters(slot: Slot | None, day: DaySchedule) -> bool:
    """Whether it matters when something starts: a break makes up for it; no hours, no end."""
    if slot is None:
        return day.hours is not None
    return slot.session.type is not SessionType.BREAK


def _finding(
    day: DaySchedule, flow: "Flow", moment: "Milestone", late: "Seconds", more: timedelta
) -> Finding:
    from planner.schedule.risk import TOLERANCE, chance

    step = flow[moment.steps[0]]
    then = f"the chance is then {chance(late, TOLERANCE + more):.0%}"
    hint = _shorter(flow, step.waits_for, more)
    tolerance, tenth = write_duration(TOLERANCE), write_duration(timedelta(seconds=moment.tenth))
    odds = f"{moment.chance:.0%} chance"
    if step.slot is None:
        return Finding(
            day.day.route / "hours",
            f"the day has a {odds} of ending {tolerance} late or more; one day in ten it ends "
            f"{tenth} late",
            f"{hint}, or let the day's `hours` end as much later: {then}",
        )
    slot = step.slot
    at = slot.session.route / "time"
    if not slot.is_anchored and slot.block is not None:
        at = slot.block.route / "start"
    return Finding(
        at,
        f"{title(slot)} has a {odds} of starting {tolerance} late or more; one day in ten it "
        f"starts {tenth} late",
        f"{hint}, or leave as much free before this: {then}",
    )


def _minutes_missing(late: "Seconds", highest: float, grain: timedelta) -> timedelta:
    """What would have to be free before a moment for its chance to be at the limit or below."""
    from planner.schedule.risk import TOLERANCE

    # So many days may be late; the next one must not be.
    allowed = int(highest * len(late))
    next_late = timedelta(seconds=sorted(late, reverse=True)[allowed])
    return grain * ((next_late - TOLERANCE) // grain + 1)


def _shorter(flow: "Flow", steps: tuple[int, ...], more: timedelta) -> str:
    """What to shorten: the one session right before, if that is not asking too much of it.

    Not what gives time already: planned shorter, it would give less.
    """
    before = [flow[step] for step in steps]
    slot = before[0].slot
    what = "what comes before"
    if len(before) == 1 and slot and not before[0].give and not slot.session.type.is_pause:
        what = title(slot) if 3 * more <= slot.range.duration else what
    return f"shorten {what} by {write_duration(more)}"


RULE = Rule("late-risk", Severity.ADVICE, check, __doc__, (HIGHEST,))
