"""How rules speak of slots, and of many things at once."""

from collections.abc import Iterable, Sequence
from itertools import islice

from planner.schedule.slots import Slot
from planner.text.diagnostics import Change, Repair, Route
from planner.text.wording import count, listing, quoted
from planner.vocabulary.spelling import fold

MOST_RELATED = 5
"""How many other places a finding shows: who wants them all looks at the roster or the agenda."""

_NOT_YET_KNOWN = frozenset({"tbc", "tbd", "tba", "to be confirmed", "to be announced"})


def title(slot: Slot) -> str:
    """A session's title in backticks; one that has none is missed where it is written."""
    return quoted(slot.session.title) if slot.session.title else "a session without a title"


def clock(slot: Slot) -> str:
    """When a slot is, on the venue's clock: `09:00-10:30`."""
    return f"{slot.local(slot.start):%H:%M}-{slot.local(slot.end):%H:%M}"


def is_placeholder(person: str) -> bool:
    """Whether a reference stands for somebody who is not known yet: `TBC`."""
    return fold(person) in _NOT_YET_KNOWN


def also_at(routes: Sequence[Route], label: str) -> tuple[tuple[Route, str], ...]:
    """The places beside the first that a finding about many shows: four, and no more."""
    return tuple((route, label) for route in routes[1:MOST_RELATED])


def sessions(slots: Sequence[Slot]) -> str:
    """Several sessions by the title of the first: `Plenary` and 2 other sessions."""
    more = len(slots) - 1
    return title(slots[0]) + (f" and {count(more, 'other session')}" if more else "")


def named(people: Sequence[str]) -> str:
    """People by their ids, of many the first five: `p-1`, `p-2` and `p-3`."""
    if len(people) <= MOST_RELATED:
        return listing([quoted(person) for person in people])
    shown = [quoted(person) for person in people[:MOST_RELATED]]
    return f"{', '.join(shown)} and {len(people) - MOST_RELATED:,} more"


def places_of(slots: Iterable[Slot]) -> tuple[tuple[Route, str], ...]:
    """Where the first few of further sessions are written, that a finding is about too."""
    return tuple(
        (slot.session.route / "title", f"{clock(slot)} here")
        for slot in islice(slots, MOST_RELATED)
    )


def respelt(at: Route, near: Sequence[str]) -> Repair | None:
    """The repair that writes what is nearly written, where only one thing is near."""
    if len(near) != 1:
        return None
    return Repair(f"write {quoted(near[0])}", (Change(at, near[0]),))
