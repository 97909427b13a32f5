"""People sit for more than 105 minutes without a pause.

After an hour and three quarters people leave the room on their own, and the session after that
is lost. A break or a meal is a pause, and so is whatever people do on their feet: registration,
networking, a reception, a site visit, or ten minutes with nothing planned.

Bad:

    - {time: 09:00-10:00, title: Trends}
    - {time: 10:00-11:00, title: Threats}

Good:

    - {time: 09:00-10:00, title: Trends}
    - {time: 10:00-10:20, title: Coffee break}
    - {time: 10:20-11:20, title: Threats}
"""

from collections.abc import Iterable, Iterator
from datetime import timedelta

from planner.model.time import write_duration
from planner.rules.rule import Rule
from planner.rules.wording import title
from planner.schedule.plan import Plan
from planner.schedule.slots import Block, Slot
from planner.text.diagnostics import Finding, Severity

LONGEST_SITTING = timedelta(minutes=105)
SHORTEST_PAUSE = timedelta(minutes=10)

Sitting = tuple[Slot, ...]


def check(plan: Plan) -> Iterator[Finding]:
    """Find stretches of seated sessions that are too long, whichever strand people choose."""
    for day in plan.schedule.days:
        for sitting in _sittings(day.entries):
            length = sitting[-1].end - sitting[0].start
            if length > LONGEST_SITTING:
                yield _finding(plan, sitting, length)


def _finding(plan: Plan, sitting: Sitting, length: timedelta) -> Finding:
    start, end = plan.schedule.local(sitting[0].start), plan.schedule.local(sitting[-1].end)
    related = ((sitting[0].session.route / "title", "they sit down here"),)
    return Finding(
        sitting[-1].session.route / "title",
        f"people sit for {write_duration(length)} without a pause, {start:%H:%M}-{end:%H:%M}",
        f"put a break before {title(sitting[-1])}, or shorten the sessions",
        related if len(sitting) > 1 else (),
    )


def _sittings(entries: Iterable[Slot | Block]) -> Iterator[Sitting]:
    """Each stretch of sitting; through a block, people take the strand with the longest one."""
    sitting: Sitting = ()
    for entry in entries:
        if isinstance(entry, Slot):
            over, sitting = _go_on(sitting, entry)
            if over:
                yield over
            continue
        left: list[Sitting] = []
        for _, slots in entry.strands:
            through = sitting
            for slot in slots:
                over, through = _go_on(through, slot)
                if over:
                    yield over
            left.append(through)
        sitting = max(left, key=_length, default=())
    if sitting:
        yield sitting


def _go_on(sitting: Sitting, slot: Slot) -> tuple[Sitting, Sitting]:
    """The sitting that a slot ends, if it does, and the one that goes on after it."""
    if not slot.session.type.is_seated:
        return sitting, ()
    if sitting and slot.start - sitting[-1].end >= SHORTEST_PAUSE:
        return sitting, (slot,)
    return (), (*sitting, slot)


def _length(sitting: Sitting) -> timedelta:
    return sitting[-1].end - sitting[0].start if sitting else timedelta(0)


RULE = Rule("long-sitting", Severity.WARNING, check, __doc__)
