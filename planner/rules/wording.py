"""How rules speak of slots."""

from planner.schedule.slots import Slot
from planner.text.wording import quoted
from planner.vocabulary.spelling import fold

_NOT_YET_KNOWN = frozenset({"tbc", "tbd", "tba", "to be confirmed", "to be announced"})


def title(slot: Slot) -> str:
    """A session's title in backticks."""
    return quoted(slot.session.title)


def clock(slot: Slot) -> str:
    """When a slot is, on the venue's clock: `09:00-10:30`."""
    return f"{slot.local(slot.start):%H:%M}-{slot.local(slot.end):%H:%M}"


def is_placeholder(person: str) -> bool:
    """Whether a reference stands for somebody who is not known yet: `TBC`."""
    return fold(person) in _NOT_YET_KNOWN
