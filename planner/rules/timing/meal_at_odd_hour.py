"""A lunch or a dinner is at an odd hour.

Lunch that starts before 11:30 or after 14:00, dinner before 18:00 or after 21:30: the kitchen has
to be asked, people who take medicine with their meals have to know, and those who waited too long
have eaten biscuits by then. Where people eat at other hours (lunch at 14:30 in Madrid or Buenos
Aires), say so once, for the whole agenda: `rules: {meal-at-odd-hour: {lunch: 13:00-15:30}}`.

Nothing is said of a meal whose title does not name it (`Lunch`, `Almuerzo`, `Dîner`). Breakfasts
have any hour, and an iftar has the sun's.

Bad:

    - {time: 09:00-10:30, title: Site visit}
    - {time: 10:30-11:30, title: Lunch}
    - {time: 11:30-14:30, title: Networking}

Good:

    - {time: 09:00-11:30, title: Site visit}
    - {time: 11:30-12:30, title: Lunch}
    - {time: 12:30-14:30, title: Networking}
"""

from collections.abc import Iterator
from datetime import time

from planner.rules.rule import Context, Parameter, Rule
from planner.rules.windows import WINDOW, Window
from planner.rules.wording import places_of, title
from planner.schedule.meals import Meal, named_meal
from planner.schedule.plan import Plan
from planner.schedule.sequence import is_in_order
from planner.schedule.slots import DaySchedule, Slot
from planner.text.diagnostics import Finding, Severity

LUNCH = Parameter("lunch", WINDOW, Window(time(11, 30), time(14)), "When a lunch may start.")
DINNER = Parameter("dinner", WINDOW, Window(time(18), time(21, 30)), "When a dinner may start.")


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find lunches and dinners that start outside their window, those of one day together."""
    for day in plan.schedule.days:
        if is_in_order(day):
            yield from _check_day(day, Meal.LUNCH, context[LUNCH])
            yield from _check_day(day, Meal.DINNER, context[DINNER])


def _check_day(day: DaySchedule, meal: Meal, window: Window) -> Iterator[Finding]:
    odd = [slot for slot in day.slots() if named_meal(slot) is meal and not _is_in(slot, window)]
    if odd:
        first, *others = odd
        start = f"{first.local(first.start):%H:%M}"
        yield Finding(
            first.session.route / "title",
            f"{title(first)} is at {start}, and not between {window.start:%H:%M} and "
            f"{window.end:%H:%M}",
            f"move it, or say when {meal.value} is usual: "
            f"`rules: {{{RULE.code}: {{{meal.value}: …}}}}`",
            places_of(others),
        )


def _is_in(slot: Slot, window: Window) -> bool:
    return window.holds(slot.local(slot.start).time())


RULE = Rule("meal-at-odd-hour", Severity.ADVICE, check, __doc__, (LUNCH, DINNER))
