"""People sit for a long time without a pause.

After an hour and three quarters people leave the room on their own, and the session after that
is lost. A break or a meal is a pause, as a session or as an item of one, and so is whatever people
do on their feet: registration, networking, a reception, a site visit, or ten minutes with nothing
planned. The title says so (`Field trip to the court`, `Group photo`, `Cultural evening`); where it
does not, `type: site-visit` or another type does.

Bad:

    - {time: 09:00-10:00, title: Trends}
    - {time: 10:00-11:00, title: Threats}

Good:

    - {time: 09:00-10:00, title: Trends}
    - {time: 10:00-10:20, title: Coffee break}
    - {time: 10:20-11:20, title: Threats}
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

from planner.decode.sessions import DURATION
from planner.model.time import write_duration
from planner.rules.rule import Context, Parameter, Rule
from planner.rules.wording import title
from planner.schedule.pauses import between_pauses
from planner.schedule.plan import Plan
from planner.schedule.sequence import is_in_order
from planner.schedule.slots import Block, DaySchedule, Slot
from planner.text.diagnostics import Finding, Severity
from planner.vocabulary.session_types import SessionType, pause_meant

LONGEST = Parameter(
    "longest", DURATION, timedelta(minutes=105), "How long people may sit without a pause."
)
PAUSE = Parameter(
    "pause", DURATION, timedelta(minutes=10), "How much time with nothing planned is a pause."
)


class Sitting(NamedTuple):
    """How long people sit without a pause, and the sessions in which they sit down and get up."""

    start: datetime
    end: datetime
    first: Slot
    last: Slot

    @property
    def length(self) -> timedelta:
        """From sitting down to getting up."""
        return self.end - self.start


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find stretches of seated sessions that are too long, whichever strand people choose."""
    for day in plan.schedule.days:
        longest: dict[tuple[datetime, str], Sitting] = {}
        for sitting in _sittings(day.entries, context[PAUSE]) if is_in_order(day) else ():
            key = sitting.start, sitting.first.session.id
            if key not in longest or longest[key].end < sitting.end:
                longest[key] = sitting
        for sitting in longest.values():
            if sitting.length > context[LONGEST]:
                yield _finding(day, sitting)


def _finding(day: DaySchedule, sitting: Sitting) -> Finding:
    start, end = sitting.last.local(sitting.start), sitting.last.local(sitting.end)
    length = write_duration(sitting.length)
    at = sitting.last.session.route / "title"
    message = f"people sit for {length} without a pause, {start:%H:%M}-{end:%H:%M}"
    name = title(sitting.last)
    if sitting.first is sitting.last:
        hint = f"split {name} with a break, or shorten it"
        if sitting.last.session.type is SessionType.SESSION:
            hint = (
                f"{hint}; if people are on their feet, say so: `type: site-visit`, or `reception`"
            )
        return Finding(at, message, _unless_a_pause(hint, (sitting.last,)))
    hint = f"put a break before {name}, or shorten the sessions"
    during = [slot for slot in day.slots() if sitting.start <= slot.start < sitting.end]
    hint = _unless_a_pause(hint, during)
    related = (sitting.first.session.route / "title", "they sit down here")
    return Finding(at, message, hint, (related,))


def _unless_a_pause(hint: str, slots: Iterable[Slot]) -> str:
    """The hint, or before it what to write where one of the sessions is a misspelt pause."""
    for slot in slots:
        meant = pause_meant(slot.session.title)
        if meant and slot.session.type is SessionType.SESSION:
            return f"if {title(slot)} is a {meant.value}, add `type: {meant.value}`; else {hint}"
    return hint


def _sittings(entries: Iterable[Slot | Block], pause: timedelta) -> Iterator[Sitting]:
    """Each stretch of sitting, on every way through the parallel blocks."""
    sitting: Sitting | None = None
    for entry in entries:
        strands = [(entry,)] if isinstance(entry, Slot) else [slots for _, slots in entry.strands]
        ends: list[Sitting] = []
        for slots in strands:
            through = sitting
            for slot in slots:
                over, through = _go_on(through, slot, pause)
                yield from over
            ends += [through] if through else []
        yield from ends
        # Who is up before the block is over has had a pause; of the others, who sat down first
        # sits longest, whatever follows.
        still = [end for end in ends if entry.end - end.end < pause]
        sitting = min(still, default=None, key=lambda end: end.start)


def _go_on(
    sitting: Sitting | None, slot: Slot, pause: timedelta
) -> tuple[list[Sitting], Sitting | None]:
    """The sittings that are over when a slot is, and the one that goes on after it."""
    if not slot.session.is_seated:
        return [sitting] if sitting else [], None
    over: list[Sitting] = []
    for start, end in between_pauses(slot):
        if sitting and start == slot.start and start - sitting.end < pause:
            sitting = sitting._replace(end=end, last=slot)
        else:
            over += [sitting] if sitting else []
            sitting = Sitting(start, end, slot, slot)
    if sitting and sitting.end < slot.end:
        return [*over, sitting], None
    return over, sitting


RULE = Rule("long-sitting", Severity.WARNING, check, __doc__, (LONGEST, PAUSE))
