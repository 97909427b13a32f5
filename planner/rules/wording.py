"""How rules speak of slots, and of many things at once."""

from collections.abc import Sequence

from planner.schedule.slots import Slot
from planner.text.diagnostics import Route
from planner.text.wording import quoted
from planner.vocabulary.spelling import fold

_NOT_YET_KNOWN = frozenset({"tbc", "tbd", "tba", "to be confirmed", "to be announced"})

MOST_PLACES = 5
"""How many places a finding about many things shows."""


def title(slot: Slot) -> str:
    """A session's title in backticks."""
    return quoted(slot.session.title)


def clock(slot: Slot) -> str:
    """When a slot is, on the venue's clock: `09:00-10:30`."""
    return f"{slot.local(slot.start):%H:%M}-{slot.local(slot.end):%H:%M}"


def is_placeholder(person: str) -> bool:
    """Whether a reference stands for somebody who is not known yet: `TBC`."""
    return fold(person) in _NOT_YET_KNOWN


def also_at(routes: Sequence[Route], label: str) -> tuple[tuple[Route, str], ...]:
    """The places beside the first that a finding about many shows: four, and no more."""
    return tuple((route, label) for route in routes[1:MOST_PLACES])
