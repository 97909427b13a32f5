"""Which meal a session is: by its title, else by its time."""

from datetime import time
from enum import Enum

from planner.schedule.slots import Slot
from planner.vocabulary.session_types import SessionType
from planner.vocabulary.spelling import fold


class Meal(Enum):
    """A meal of the day."""

    BREAKFAST = "breakfast"
    LUNCH = "lunch"
    DINNER = "dinner"


# English, Spanish, Portuguese, French. The first that is named counts, so that a `petit déjeuner`
# is no lunch; `comida` is any meal, and `cena` may be a scene.
_WORDS = (
    (Meal.BREAKFAST, ("breakfast", "desayuno", "petit dejeuner", "cafe da manha")),
    (Meal.LUNCH, ("lunch", "lunchtime", "luncheon", "almuerzo", "almoco", "dejeuner")),
    (Meal.DINNER, ("dinner", "supper", "cena", "jantar", "diner", "souper")),
)
# These have the hour of the sun: no clock says that they are early or late.
_BY_THE_SUN = ("iftar", "suhoor", "suhur", "sehri", "sahur")

_FIRST_LUNCH = time(10, 30)
_FIRST_DINNER = time(17)


def named_meal(slot: Slot) -> Meal | None:
    """The meal that the title of a session says it is, if it does; None for those by the sun."""
    return meal_in(slot.session.title) if slot.session.type is SessionType.MEAL else None


def meal_in(text: str) -> Meal | None:
    """The meal that a text names, if it does; None for those by the sun."""
    said = f" {fold(text)} "
    if any(f" {word} " in said for word in _BY_THE_SUN):
        return None
    named = (meal for meal, words in _WORDS if any(f" {word} " in said for word in words))
    return next(named, None)


def meal_of(slot: Slot) -> Meal | None:
    """The meal that a session of this type is, by its time where its title does not say."""
    if slot.session.type is not SessionType.MEAL:
        return None
    return named_meal(slot) or _by_time(slot.local(slot.start).time())


def _by_time(at: time) -> Meal:
    if at < _FIRST_LUNCH:
        return Meal.BREAKFAST
    return Meal.LUNCH if at < _FIRST_DINNER else Meal.DINNER
