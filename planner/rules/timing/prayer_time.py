"""On a Friday, people who asked for time to pray have none around noon.

The Friday prayer is held together and at noon, and cannot be made up for. Who has to choose between
it and a panel leaves in the middle of the panel, or stays and does not forget it. Half an hour
between 12:00 and 13:30 has to be free: a lunch, a break, a pause among the items of a session, or
nothing at all. Registration, networking and receptions can be left and do not count; sessions that
people choose freely beside others do not either.

When noon prayer is held depends on the place and the season: ask a mosque nearby, and set
`between`. Only a `yes` in the roster's column `prayer` counts, and nobody is named or counted: the
session pointed at is the one most people are expected at.

Bad:

    event:
      id: forum
      name: Forum
      timezone: Asia/Jakarta
      organiser: Secretariat <forum@example.org>
    people: |
      id,name,prayer
      p-001,Dewi Sampel,yes
    days:
      - date: 2024-03-08
        sessions:
          - {time: 10:00-12:00, title: Site visit}
          - {time: 12:00-13:15, title: What we saw, type: workshop, room: hall, facilitator: p-001}

Good:

    event:
      id: forum
      name: Forum
      timezone: Asia/Jakarta
      organiser: Secretariat <forum@example.org>
    people: |
      id,name,prayer
      p-001,Dewi Sampel,yes
    days:
      - date: 2024-03-08
        sessions:
          - {time: 10:00-12:00, title: Site visit}
          - {time: 12:00-13:00, title: Lunch}
          - {time: 13:00-14:15, title: What we saw, type: workshop, room: hall, facilitator: p-001}
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, time, timedelta

from planner.decode.sessions import DURATION
from planner.model.time import TimeRange, write_duration
from planner.rules.pauses import between_pauses
from planner.rules.rule import Context, Parameter, Rule
from planner.rules.windows import WINDOW, Window
from planner.rules.wording import title
from planner.schedule.plan import Plan
from planner.schedule.sequence import is_in_order
from planner.schedule.slots import DaySchedule, Slot
from planner.text.diagnostics import Finding, Severity
from planner.vocabulary.session_types import SessionType

BETWEEN = Parameter(
    "between", WINDOW, Window(time(12), time(13, 30)), "When the Friday prayer is held."
)
LEAST = Parameter("least", DURATION, timedelta(minutes=30), "How long has to be free in that time.")

_FRIDAY = 4


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find Fridays on which somebody who asked for it is not free to pray."""
    asked = {participant.id for participant in plan.participants if participant.prayer}
    for day in plan.schedule.days if asked else ():
        whole = context[BETWEEN].on(day.day.date, day.zone)
        if whole and day.day.date.weekday() == _FRIDAY and is_in_order(day):
            yield from _check_day(plan, day, asked, whole, context)


def _check_day(
    plan: Plan, day: DaySchedule, asked: set[str], whole: TimeRange, context: Context
) -> Iterator[Finding]:
    busy = [
        slot for slot in day.in_sequence() if _holds_people(slot) and slot.range.overlaps(whole)
    ]
    # By what people are expected at: many are at the same.
    attended = {
        tuple(n for n, slot in enumerate(busy) if person in plan.expected_ids(slot))
        for person in asked
    }
    held = {
        n
        for numbers in attended
        if longest_free(_taken(busy[n] for n in numbers), whole) < context[LEAST]
        for n in numbers
    }
    if held:
        slots = [busy[n] for n in sorted(held)]
        slot = max(slots, key=lambda slot: (len(plan.expected_ids(slot)), slot.range.duration))
        window, least = context[BETWEEN], write_duration(context[LEAST])
        yield Finding(
            slot.session.route / "title",
            f"with {title(slot)}, people who asked for time to pray on Friday have less than "
            f"{least} for it, {window}",
            f"leave {least} free between {window.start:%H:%M} and {window.end:%H:%M}",
        )


def _holds_people(slot: Slot) -> bool:
    return slot.session.is_seated or slot.session.type is SessionType.SITE_VISIT


def _taken(slots: Iterable[Slot]) -> Iterator[tuple[datetime, datetime]]:
    for slot in slots:
        yield from between_pauses(slot)


def longest_free(taken: Iterable[tuple[datetime, datetime]], whole: TimeRange) -> timedelta:
    """The longest stretch of a range of which nothing is taken."""
    longest, free_from = timedelta(0), whole.start
    for start, end in [*sorted(taken), (whole.end, whole.end)]:
        longest = max(longest, min(start, whole.end) - free_from)
        free_from = max(free_from, end)
    return longest


RULE = Rule("prayer-time", Severity.WARNING, check, __doc__, (BETWEEN, LEAST))
