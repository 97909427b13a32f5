"""A day is longer than people can follow.

From the first session to the last it takes more than ten hours. Interpreters, who work in pairs for
seven, need a second team; people who flew in the day before fall asleep in the panel that closes
it; and those with children or far to go leave early, so that decisions are taken without them.

A break or a breakfast at either end does not count, and neither does what only the team sees.
A dinner or a reception counts where it follows at once; after half an hour to oneself it is an
evening of its own.

Bad:

    - {time: 08:00-12:00, title: Site visit}
    - {time: 12:00-13:00, title: Lunch}
    - {time: 13:00-18:05, title: Site visit to the port}

Good:

    - {time: 08:00-12:00, title: Site visit}
    - {time: 12:00-13:00, title: Lunch}
    - {time: 13:00-18:00, title: Site visit to the port}
    - {time: 18:30-20:30, title: Dinner}
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from planner.decode.sessions import DURATION
from planner.model.time import write_duration
from planner.rules.presence import calling
from planner.rules.rule import Context, Parameter, Rule
from planner.schedule.plan import Plan
from planner.schedule.sequence import is_in_order
from planner.schedule.slots import DaySchedule, Slot
from planner.text.diagnostics import Finding, Severity
from planner.vocabulary.session_types import SessionType

LONGEST = Parameter(
    "longest", DURATION, timedelta(hours=10), "How long a day may be, from first to last session."
)
REST = Parameter(
    "rest",
    DURATION,
    timedelta(minutes=30),
    "After so much time to oneself, a dinner or a reception does not count.",
)

_SOCIAL = (SessionType.MEAL, SessionType.RECEPTION)


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find days whose sessions span too many hours."""
    for day in plan.schedule.days:
        if day.is_whole and is_in_order(day):
            slots = calling(day)
            work = [slot for slot in slots if slot.session.type not in _SOCIAL]
            if work:
                yield from _check_day(day, slots[0], _last(slots, work, context), context[LONGEST])


def _last(slots: list[Slot], work: list[Slot], context: Context) -> Slot:
    """The slot with which the day ends; ``slots`` and ``work`` are by start."""
    last = max(work, key=_end)
    for slot in slots:
        if last.end <= slot.start < last.end + context[REST]:
            last = slot
    return last


def _end(slot: Slot) -> datetime:
    return slot.end


def _check_day(day: DaySchedule, first: Slot, last: Slot, longest: timedelta) -> Iterator[Finding]:
    length = last.end - first.start
    if length > longest:
        start, end = day.local(first.start), day.local(last.end)
        enough = day.local(first.start + longest)
        yield Finding(
            day.day.route / "date",
            f"the day lasts {write_duration(length)}, {start:%H:%M}-{end:%H:%M}",
            f"end it by {enough:%H:%M}, or move a session to another day",
            (
                (first.session.route / "title", "it begins here"),
                (last.session.route / "title", "it ends here"),
            ),
        )


RULE = Rule("day-too-long", Severity.ADVICE, check, __doc__, (LONGEST, REST))
