"""One finding for what many places have in common: the first of them, and some of the others."""

from collections.abc import Iterable
from itertools import islice

from planner.rules.wording import MOST_RELATED, clock
from planner.schedule.slots import Slot
from planner.text.diagnostics import Route


def also(slots: Iterable[Slot]) -> tuple[tuple[Route, str], ...]:
    """The first few slots as related places, each with its time."""
    return tuple(
        (slot.session.route / "title", f"{clock(slot)} here")
        for slot in islice(slots, MOST_RELATED)
    )
