"""What rooms have in them, and whether it is what a session asks for."""

from collections.abc import Iterable
from functools import cache

from planner.model.places import Room
from planner.schedule.plan import Plan
from planner.vocabulary.spelling import fold


def is_listed(plan: Plan) -> bool:
    """Whether the agenda says of any room what is in it; else nobody knows."""
    return any(room.equipment for room in plan.rooms.values())


def has(room: Room, thing: str) -> bool:
    """Whether something is among a room's equipment.

    A `4K projector` is a `projector`, and `wireless microphones` are a `microphone`.
    """
    words = words_of(thing)
    return any(words <= words_of(owned) for owned in room.equipment)


def has_all(room: Room, things: Iterable[str]) -> bool:
    """Whether a room has all that a session needs."""
    return all(has(room, thing) for thing in things)


@cache
def words_of(text: str) -> frozenset[str]:
    """The words of a text, in the singular as far as an `s` makes the plural."""
    return frozenset(word[:-1] if word[-1] == "s" and len(word) > 3 else word
                     for word in fold(text).split())  # fmt: skip
