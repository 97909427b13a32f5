"""What is served when, and who is there to eat it."""

from collections.abc import Iterator
from typing import NamedTuple

from planner.logistics.diets import MEALS
from planner.logistics.presence import Attending, Presence
from planner.model.agenda import Item
from planner.model.time import TimeRange
from planner.schedule.meals import Meal, meal_in, meal_of
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.vocabulary.session_types import SessionType, infer_type


class Serving(NamedTuple):
    """A meal, a reception, or a break with something to eat, and who is expected there.

    ``item`` is the part of a session that it is, where it is not all of it. ``meal`` is the meal
    of the day that it stands for, if it is one.
    """

    slot: Slot
    item: Item | None
    during: TimeRange
    meal: Meal | None
    attending: Attending

    @property
    def title(self) -> str:
        """What the agenda calls it."""
        return self.item.title if self.item else self.slot.session.title


def servings(plan: Plan) -> Iterator[Serving]:
    """All of an event, by start.

    A pause that several strands take together is one.
    """
    presence = Presence(plan)
    found = (serving for slot in plan.schedule.slots() for serving in _of(plan, slot, presence))
    yield from sorted(found, key=lambda serving: (serving.during.start, serving.title))


def _of(plan: Plan, slot: Slot, presence: Presence) -> Iterator[Serving]:
    session = slot.session
    if session.type in MEALS or session.catering:
        if plan.gathering(slot)[0] is slot:
            meal = _meal(slot)
            yield Serving(slot, None, slot.range, meal, presence.at(slot, slot.range))
        return
    for item, during in slot.items:
        if infer_type(item.title) in MEALS:
            when = during or slot.range
            yield Serving(slot, item, when, meal_in(item.title), presence.at(slot, when))


def _meal(slot: Slot) -> Meal | None:
    """The meal of the day that something served is; a reception is one where it says so."""
    if slot.session.type is SessionType.RECEPTION:
        return meal_in(f"{slot.session.title} {slot.session.catering}")
    return meal_of(slot)
