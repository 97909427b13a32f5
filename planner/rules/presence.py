"""Which sessions people have to be up for."""

from planner.schedule.meals import Meal, meal_of
from planner.schedule.slots import DaySchedule, Slot
from planner.vocabulary.audience import Audience
from planner.vocabulary.session_types import SessionType


def calls_people(slot: Slot) -> bool:
    """Whether participants have to be there.

    Not for a break or a breakfast, to which they come as they like, nor for what is the team's own.
    """
    session = slot.session
    is_free = session.type is SessionType.BREAK or meal_of(slot) is Meal.BREAKFAST
    return not is_free and Audience.PARTICIPANTS.may_see(session.audience)


def calling(day: DaySchedule) -> list[Slot]:
    """The slots of a day that participants have to be there for, by start."""
    slots = (slot for slot in day.in_sequence() if calls_people(slot))
    return sorted(slots, key=lambda slot: (slot.start, slot.end))
