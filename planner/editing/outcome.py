"""What an edit does to the schedule: which sessions are at another time, come in, or go out."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import zip_longest
from typing import NamedTuple

from planner.editing.change import Displaced
from planner.model.agenda import Session
from planner.schedule.plan import Plan
from planner.schedule.selection import own_span
from planner.schedule.slots import Slot
from planner.text.diagnostics import Route
from planner.text.width import display_width, shorten
from planner.text.wording import count, listing, quoted


class Moved(NamedTuple):
    """A session before and after; None where it is not there."""

    before: Slot | None
    after: Slot | None

    @property
    def slot(self) -> Slot:
        """Where it is now, or was last."""
        slot = self.after or self.before
        assert slot is not None  # noqa: S101  # one of the two is there
        return slot

    @property
    def day(self) -> date:
        """The day it is on, or was."""
        return self.slot.day.date


def pairs(
    before: Plan, after: Plan, displaced: Sequence[Displaced] = ()
) -> Iterator[tuple[Session | None, Session | None]]:
    """Each session with itself after an edit, in the order written; None where it is not there."""
    former = {session.route.steps: session for session in before.agenda.sessions()}
    latter = {session.route.steps: session for session in after.agenda.sessions()}
    for was, is_ in displaced:
        yield former.pop(was) if was else None, latter.pop(is_) if is_ else None
    yield from zip(former.values(), latter.values(), strict=True)


def moved(before: Plan, after: Plan, displaced: Sequence[Displaced] = ()) -> list[Moved]:
    """The sessions that are at another time or in another room, by when they now are."""
    former, latter = _slots(before), _slots(after)
    found: list[Moved] = []
    for one, other in pairs(before, after, displaced):
        slots = former.get(one.route, []) if one else []
        later = latter.get(other.route, []) if other else []
        for slot, later_slot in zip_longest(slots, later):
            if slot is None or later_slot is None or _differs(slot, later_slot):
                found.append(Moved(slot, later_slot))
    return sorted(found, key=lambda one: one.slot.start)


def renamed(before: Plan, after: Plan, displaced: Sequence[Displaced] = ()) -> list[str]:
    """What to know of sessions whose id is made from a title that others have too.

    Such ids are numbered in the order written; invites that went out know the session by its id.
    """
    found = [
        (one.id, other.id)
        for one, other in pairs(before, after, displaced)
        if one and other and one.id != other.id
    ]
    if not found:
        return []
    changes = listing([f"{quoted(was)} is now {quoted(is_)}" for was, is_ in found[:5]])
    others = ", and others" if len(found) > 5 else ""
    note = (
        "Sessions without an `id` are numbered where several have one title, and the numbers "
        f"change: {changes}{others}. If invites went out, give each the `id` that it had."
    )
    return [note]


def moved_lines(
    before: Plan, after: Plan, displaced: Sequence[Displaced] = (), *, columns: int = 200
) -> Iterator[str]:
    """`10:30–11:00 → 10:45–11:15  Title`, by day where there is more than one.

    A title is cut so that the line fits so many columns; what is said of it is not.
    """
    has_days = len(after.agenda.days) > 1
    heading: date | None = None
    for one in moved(before, after, displaced):
        if has_days and one.day != heading:
            heading = one.day
            yield f"{one.day:%A} {one.day.day} {one.day:%B}"
        times, remarks = f"  {_times(one)}  ", _remarks(one, before, after)
        left = max(20, columns - len(times) - display_width(remarks))
        yield f"{times}{shorten(one.slot.session.title, left)}{remarks}"


def on_several_dates(moved_ones: Iterable[Moved]) -> list[str]:
    """That a day which is written once for several dates changes on all of them."""
    dates: dict[Route, set[date]] = {}
    for one in moved_ones:
        dates.setdefault(one.slot.day.route, set()).add(one.day)
    return [
        f"This day is written once for {count(len(found), 'date')}: it changes on all of them."
        for found in dates.values()
        if len(found) > 1
    ]


def _slots(plan: Plan) -> dict[Route, list[Slot]]:
    """The slots of each session, by where it is written: one on each date of its day."""
    slots: dict[Route, list[Slot]] = {}
    for slot in plan.schedule.slots():
        slots.setdefault(slot.session.route, []).append(slot)
    return slots


def _differs(before: Slot, after: Slot) -> bool:
    return before.range != after.range or before.rooms != after.rooms


def _times(one: Moved) -> str:
    empty = " " * 11
    was, will_be = (own_span(slot) if slot else empty for slot in (one.before, one.after))
    sign = "+" if one.before is None else "−" if one.after is None else "→"
    if one.before and one.after and was == will_be and one.before.range == one.after.range:
        return f"{empty}   {will_be}"
    return f"{was} {sign} {will_be}"


def _remarks(one: Moved, before: Plan, after: Plan) -> str:
    remarks = []
    if one.before and one.after:
        day = one.before.day.date
        if day != one.day:
            remarks.append(f"from {day:%A} {day.day} {day:%B}")
        rooms = before.rooms_name(one.before), after.rooms_name(one.after)
        if rooms[0] != rooms[1]:
            remarks.append(f"{rooms[0] or 'no room'} → {rooms[1] or 'no room'}")
    return f" ({', '.join(remarks)})" if remarks else ""
