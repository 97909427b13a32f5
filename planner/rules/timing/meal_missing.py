"""A long day has no lunch, or has it at an odd time.

A day that runs from before 11:30 until after 14:00, and for five hours or more, needs a meal that
starts between the two. People with diabetes, those who fast, and everyone's attention depend on
it.

Bad:

    - {time: 09:00-12:00, title: Site visit}
    - {time: 12:00-16:00, title: Networking}

Good:

    - {time: 09:00-12:00, title: Site visit}
    - {time: 12:00-13:00, title: Lunch}
    - {time: 13:00-16:00, title: Networking}
"""

from collections.abc import Iterator
from datetime import time, timedelta

from planner.rules.rule import Context, Rule
from planner.rules.wording import title
from planner.schedule.plan import Plan
from planner.schedule.sequence import is_in_order
from planner.schedule.slots import DaySchedule
from planner.text.diagnostics import Finding, Severity
from planner.vocabulary.session_types import SessionType

WINDOW = (time(11, 30), time(14))
LONG_DAY = timedelta(hours=5)
_LUNCHLIKE = (time(10, 30), time(17))  # before it is breakfast, after it dinner


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find long days without a meal that starts in the window."""
    for day in plan.schedule.days:
        if day.is_whole and is_in_order(day):  # else its times are not what they will be
            yield from _check_day(day)


def _check_day(day: DaySchedule) -> Iterator[Finding]:
    slots = list(day.in_sequence())
    if not slots:
        return
    start = day.local(min(slot.start for slot in slots))
    end = day.local(max(slot.end for slot in slots))
    runs_over_noon = start.time() <= WINDOW[0] and (
        end.time() >= WINDOW[1] or end.date() > start.date()
    )
    if not runs_over_noon or end - start < LONG_DAY:
        return
    meals = [
        (day.local(slot.start).time(), slot)
        for slot in day.slots()
        if slot.session.type is SessionType.MEAL
    ]
    if any(WINDOW[0] <= at <= WINDOW[1] for at, _ in meals):
        return
    window = f"{WINDOW[0]:%H:%M} and {WINDOW[1]:%H:%M}"
    odd = [(at, slot) for at, slot in meals if _LUNCHLIKE[0] <= at < _LUNCHLIKE[1]]
    if odd:
        at, slot = odd[0]
        message = f"{title(slot)} is at {at:%H:%M}, and not between {window}"
        yield Finding(slot.session.route / "title", message, "move it nearer to noon")
        return
    message = f"the day runs from {start:%H:%M} to {end:%H:%M} and has no lunch"
    yield Finding(day.day.route / "date", message, f"add a session of type `meal` between {window}")


RULE = Rule("meal-missing", Severity.WARNING, check, __doc__)
