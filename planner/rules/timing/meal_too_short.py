"""A meal is too short to eat.

A hundred people and one buffet: the last of them reach it after twenty minutes, and the session
after it begins with plates in the room, or late. Who eats slowly, prays at noon or has to find a
pharmacy needs that time too.

Half an hour is the least for a lunch or a dinner; to a breakfast people come as they like. Where
lunch is a bag to take along, say so: `rules: {meal-too-short: {least: 10m}}`.

Bad:

    - {time: 09:00-12:00, title: Networking}
    - {time: 12:00-12:20, title: Lunch}
    - {time: 12:20-13:00, title: Hotlines}

Good:

    - {time: 09:00-12:00, title: Networking}
    - {time: 12:00-12:30, title: Lunch}
    - {time: 12:30-13:00, title: Hotlines}
"""

from collections.abc import Iterator
from datetime import timedelta

from planner.decode.sessions import DURATION
from planner.model.time import write_duration
from planner.rules.rule import Context, Parameter, Rule
from planner.rules.wording import clock, title
from planner.schedule.meals import Meal, meal_of
from planner.schedule.plan import Plan
from planner.schedule.sequence import is_in_order
from planner.schedule.slots import pauses_once
from planner.text.diagnostics import Finding, Severity

LEAST = Parameter("least", DURATION, timedelta(minutes=30), "How long a meal is at least.")
_SITTING_DOWN = (Meal.LUNCH, Meal.DINNER)


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find lunches and dinners that are too short; one that several strands take is one."""
    least = context[LEAST]
    for day in plan.schedule.days:
        meals = (slot for slot in day.slots() if meal_of(slot) in _SITTING_DOWN)
        for slot in pauses_once(meals) if is_in_order(day) else ():
            length = slot.range.duration
            if length < least and slot.session.has_known_timing:
                yield Finding(
                    slot.session.route / "title",
                    f"{title(slot)} lasts {write_duration(length)}, {clock(slot)}",
                    f"give it {write_duration(least)} at least",
                )


RULE = Rule("meal-too-short", Severity.ADVICE, check, __doc__, (LEAST,))
