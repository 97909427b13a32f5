"""How rules speak of slots, and of many things at once."""

import re
from collections.abc import Iterable, Sequence
from itertools import islice

from planner.model.agenda import Session
from planner.schedule.slots import Slot
from planner.text.diagnostics import Change, Repair, Route
from planner.text.wording import count, listing, quoted

MOST_RELATED = 5
"""How many other places a finding shows: who wants them all looks at the roster or the agenda."""

_MOST_NAMED = 30
_ENDS_IN_NUMBER = re.compile(r"(.*?)([0-9]{1,9})")


def title(slot: Slot) -> str:
    """A session's title in backticks; of one whose title could not be read, when it is."""
    if not slot.session.title:
        return f"the session at {slot.local(slot.start):%H:%M}"
    return quoted(slot.session.title)


def called(session: Session) -> str:
    """A session's title in backticks, or that it has none."""
    return quoted(session.title) if session.title else "the session without a title"


def clock(slot: Slot) -> str:
    """When a slot is, on the venue's clock: `09:00-10:30`."""
    return f"{slot.local(slot.start):%H:%M}-{slot.local(slot.end):%H:%M}"


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


def all_named(people: Sequence[str]) -> str:
    """People by their ids, briefly: `p-1`, `p-3` to `p-9` and `q-2`; of very many the first thirty.

    Ids that follow one another are one entry, so what lies between must be meant too: they are
    given in the roster's order, and only neighbours are put together.
    """
    runs: list[list[str]] = []
    for person in people:
        if runs and _next_id(runs[-1][-1]) == person:
            runs[-1].append(person)
        else:
            runs.append([person])
    entries: list[tuple[str, int]] = []
    for run in runs:
        if len(run) > len("ab"):
            entries.append((f"{quoted(run[0])} to {quoted(run[-1])}", len(run)))
        else:
            entries += ((quoted(person), 1) for person in run)
    if len(entries) <= _MOST_NAMED:
        return listing([text for text, _ in entries])
    shown, rest = entries[:_MOST_NAMED], entries[_MOST_NAMED:]
    more = sum(number for _, number in rest)
    return f"{', '.join(text for text, _ in shown)} and {more:,} more"


def _next_id(person: str) -> str | None:
    """The id after one that ends in a number, with as many digits: `p-010` after `p-009`."""
    match = _ENDS_IN_NUMBER.fullmatch(person)
    return f"{match[1]}{int(match[2]) + 1:0{len(match[2])}}" if match else None


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
