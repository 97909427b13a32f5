"""A long day has no lunch.

A day that runs from before 11:30 until after 14:00, and for five hours or more, needs a meal that
starts between the two. People with diabetes, those who fast, and everyone's attention depend on
it: where none is planned, people leave to find something, and the afternoon begins half empty.

A lunch that is there at another time is `meal-at-odd-hour`'s. Which meal a session is, its title
says; where it does not, one from 10:30 to 17:00 is a lunch. Lunches that `attendance` keeps for
some count where they are for half of those who are expected on that day, or more: a lunch of the
minister alone is none for the others.

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

from planner.decode.sessions import DURATION
from planner.rules.rule import Context, Parameter, Rule
from planner.rules.windows import WINDOW, Window
from planner.schedule.meals import Meal, meal_of
from planner.schedule.plan import Plan
from planner.schedule.sequence import is_in_order
from planner.schedule.slots import DaySchedule, Slot
from planner.text.diagnostics import Finding, Severity
from planner.vocabulary.session_types import SessionType

LUNCH = Parameter(
    "lunch", WINDOW, Window(time(11, 30), time(14)), "When lunch starts on a day that runs over it."
)
LONG_DAY = Parameter(
    "long_day", DURATION, timedelta(hours=5), "A day of this length needs a lunch."
)


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find long days without a lunch."""
    for day in plan.schedule.days:
        if day.is_whole and is_in_order(day):  # else its times are not what they will be
            yield from _check_day(plan, day, context[LUNCH], context[LONG_DAY])


def _check_day(
    plan: Plan, day: DaySchedule, lunch: Window, long_day: timedelta
) -> Iterator[Finding]:
    slots = list(day.in_sequence())
    if not slots:
        return
    start = day.local(min(slot.start for slot in slots))
    end = day.local(max(slot.end for slot in slots))
    runs_over_noon = start.time() <= lunch.start and (
        end.time() >= lunch.end or end.date() > start.date()
    )
    if not runs_over_noon or end - start < long_day:
        return
    lunches = [slot for slot in day.slots() if _is_lunch(slot, lunch)]
    hungry = _without(plan, lunches, slots)
    if lunches and not hungry:
        return
    many = f" for {hungry:,} of those expected" if lunches else ""
    yield Finding(
        day.day.route / "date",
        f"the day runs from {start:%H:%M} to {end:%H:%M} and has no lunch{many}",
        f"add a session of type `meal` between {lunch.start:%H:%M} and {lunch.end:%H:%M}",
        tuple((slot.session.route / "attendance", "this is for some") for slot in lunches[:1]),
    )


def _without(plan: Plan, lunches: list[Slot], slots: list[Slot]) -> int:
    """How many have no lunch, where they are more than half of those expected on a day."""
    if any(not _is_for_some(slot) for slot in lunches):
        return 0
    # Who declined is counted too: a lunch that was offered is one.
    expected = frozenset[str]().union(*map(plan.invited_ids, slots)) - plan.without_seat
    fed = frozenset[str]().union(*map(plan.invited_ids, lunches))
    hungry = len(expected - fed)
    return hungry if hungry * 2 > len(expected) else 0


def _is_for_some(slot: Slot) -> bool:
    attendance = slot.session.attendance
    return attendance is not None and not attendance.is_everyone


def _is_lunch(slot: Slot, lunch: Window) -> bool:
    is_meal_at_noon = slot.session.type is SessionType.MEAL and lunch.holds(
        slot.local(slot.start).time()
    )
    return is_meal_at_noon or meal_of(slot) is Meal.LUNCH


RULE = Rule(
    "meal-missing", Severity.WARNING, check, __doc__, (LUNCH, LONG_DAY), waived_at="2027-03-10"
)
