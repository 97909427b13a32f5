"""A session begins before the day does, or ends after it.

The day's `hours` are what the venue, the interpreters and the transport were booked for. At six
the interpreters stop in the middle of a sentence, or somebody pays for one more hour of five
people. What stands beside the programme has hours of its own. A breakfast before the hours, and a
dinner or a reception after them, need neither the room nor the interpreters: they do not count.

Bad:

    hours: 09:00-17:00
    sessions:
      - {time: 16:30-17:30, title: Closing}

Good:

    hours: 09:00-17:30
    sessions:
      - {time: 16:30-17:30, title: Closing}
"""

from collections.abc import Iterator
from datetime import timedelta

from planner.decode.sessions import DURATION_OR_NONE
from planner.model.time import TimeRange, write_duration
from planner.rules.rule import Context, Parameter, Rule
from planner.rules.wording import title
from planner.schedule.meals import Meal, meal_of
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.text.diagnostics import Finding, Severity
from planner.vocabulary.session_types import SessionType

BEARABLE = Parameter(
    "bearable",
    DURATION_OR_NONE,
    timedelta(0),
    "How long before or after the hours a session may be and nothing is said.",
)


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find slots that leave the hours of their day."""
    for day in plan.schedule.days:
        if day.hours is not None:
            for slot in day.in_sequence():
                yield from _outside(slot, day.hours, context[BEARABLE])


def _outside(slot: Slot, hours: TimeRange, bearable: timedelta) -> Iterator[Finding]:
    related = ((slot.day.route / "hours", "the day's hours"),)
    hint = "move it, or change the day's `hours`"
    meal = meal_of(slot)
    is_evening = slot.session.type is SessionType.RECEPTION or meal is Meal.DINNER
    if slot.start < hours.start - bearable and meal is not Meal.BREAKFAST:
        early = write_duration(hours.start - slot.start)
        begins = f"{slot.local(hours.start):%H:%M}"
        message = f"{title(slot)} starts {early} before the day begins at {begins}"
        yield Finding(slot.session.route / "title", message, hint, related)
    if slot.end > hours.end + bearable and not is_evening:
        late = write_duration(slot.end - hours.end)
        ends = f"{slot.local(hours.end):%H:%M}"
        message = f"{title(slot)} ends {late} after the day is over at {ends}"
        yield Finding(slot.session.route / "title", message, hint, related)


RULE = Rule("outside-day-hours", Severity.WARNING, check, __doc__, (BEARABLE,))
