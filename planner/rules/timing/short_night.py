"""A night is too short to sleep in.

Less than eleven hours lie between the end of one day and the beginning of the next: the rest that
labour law asks for in many countries (Directive 2003/88/EC, article 3), drivers and interpreters
included. With an hour to the hotel at either end and something to eat, six hours of sleep are left,
and the first session begins with half of the chairs empty.

Dinners and receptions count, because people are there. Breaks, breakfasts and what only the team
sees do not. Days at different venues are each for their own people, and so are sessions whose
`attendance` leaves nobody in both.

Bad:

    days:
      - date: 2024-03-06
        sessions: [{time: 19:00-22:30, title: Dinner}]
      - date: 2024-03-07
        sessions: [{time: 09:00-10:00, title: Keynote, speaker: p-001}]

Good:

    days:
      - date: 2024-03-06
        sessions: [{time: 19:00-22:00, title: Dinner}]
      - date: 2024-03-07
        sessions: [{time: 09:00-10:00, title: Keynote, speaker: p-001}]
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise
from typing import NamedTuple

from planner.decode.sessions import DURATION
from planner.model.time import write_duration
from planner.rules.presence import calling
from planner.rules.rule import Context, Parameter, Rule
from planner.rules.wording import title
from planner.schedule.plan import Plan
from planner.schedule.sequence import is_in_order
from planner.schedule.slots import Slot
from planner.text.diagnostics import Finding, Severity

LEAST = Parameter(
    "least", DURATION, timedelta(hours=11), "The rest between the end of a day and the next start."
)


class _Ends(NamedTuple):
    """The slots a day begins and ends with."""

    first: Slot
    last: Slot


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find days that begin too soon after the end of the day before."""
    for days in _days_by_venue(plan).values():
        for before, after in pairwise(days):
            rest = after.first.start - before.last.end
            if rest < context[LEAST] and _may_meet(plan, before.last, after.first):
                yield _finding(before.last, after.first, context[LEAST])


def _days_by_venue(plan: Plan) -> dict[str | None, list[_Ends]]:
    """The days whose times are what they will be, apart by where they are held."""
    found: defaultdict[str | None, list[_Ends]] = defaultdict(list)
    for day in plan.schedule.days:
        slots = calling(day)
        if slots and day.is_whole and is_in_order(day):
            ends = _Ends(slots[0], max(slots, key=lambda slot: slot.end))
            found[day.day.venue].append(ends)
    return found


def _may_meet(plan: Plan, one: Slot, other: Slot) -> bool:
    """Whether somebody may be in both: nobody is only where the roster says so."""
    here, there = plan.invited_ids(one), plan.invited_ids(other)
    return not here or not there or not here.isdisjoint(there)


def _finding(last: Slot, first: Slot, least: timedelta) -> Finding:
    rest = max(first.start - last.end, timedelta(0))
    end, start = last.local(last.end), first.local(first.start)
    earliest = first.local(last.end + least)
    return Finding(
        first.session.route / "title",
        f"{title(first)} begins at {start:%H:%M}, only {write_duration(rest)} after {title(last)} "
        f"ends at {end:%H:%M}",
        f"begin at {earliest:%H:%M} or later, or end the evening before sooner",
        ((last.session.route / "title", "the evening ends here"),),
    )


RULE = Rule("short-night", Severity.WARNING, check, __doc__, (LEAST,))
