"""What an edit does to the schedule: which sessions are at another time, come in, or go out."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from planner.schedule.plan import Plan
from planner.schedule.slots import Slot


class Moved(NamedTuple):
    """A session before and after; None where it is not there."""

    day: date
    before: Slot | None
    after: Slot | None

    @property
    def title(self) -> str:
        """Its title."""
        slot = self.after or self.before
        return slot.session.title if slot else ""


def moved(before: Plan, after: Plan) -> list[Moved]:
    """The sessions that are at another time or in another room, by when they now are."""
    former = {slot.session.id: slot for slot in before.schedule.slots()}
    latter = {slot.session.id: slot for slot in after.schedule.slots()}
    found = [
        (slot.start, Moved(slot.day.date, former.get(name), slot))
        for name, slot in latter.items()
        if name not in former or _differs(former[name], slot)
    ]
    found += [
        (slot.start, Moved(slot.day.date, slot, None))
        for name, slot in former.items()
        if name not in latter
    ]
    return [one for _, one in sorted(found, key=lambda pair: pair[0])]


def moved_lines(before: Plan, after: Plan) -> Iterator[str]:
    """`10:30–11:00 → 10:45–11:15  Title`, by day where there is more than one."""
    has_days = len(after.agenda.days) > 1
    heading: date | None = None
    for one in moved(before, after):
        if has_days and one.day != heading:
            heading = one.day
            yield f"{one.day:%A} {one.day.day} {one.day:%B}"
        yield f"  {_times(one)}  {one.title}{_remarks(one, before, after)}"


def _differs(before: Slot, after: Slot) -> bool:
    return before.range != after.range or before.room != after.room


def _times(one: Moved) -> str:
    empty = " " * 11
    was, will_be = (_span(slot) if slot else empty for slot in (one.before, one.after))
    sign = "+" if one.before is None else "−" if one.after is None else "→"
    if one.before and one.after and was == will_be and one.before.range == one.after.range:
        return f"{empty}   {will_be}"
    return f"{was} {sign} {will_be}"


def _span(slot: Slot) -> str:
    start, end = slot.local(slot.start), slot.local(slot.end)
    return f"{start:%H:%M}–{end:%H:%M}"


def _remarks(one: Moved, before: Plan, after: Plan) -> str:
    remarks = []
    if one.before and one.after:
        day = one.before.day.date
        if day != one.day:
            remarks.append(f"from {day:%A} {day.day} {day:%B}")
        rooms = before.room_name(one.before.room), after.room_name(one.after.room)
        if rooms[0] != rooms[1]:
            remarks.append(f"{rooms[0] or 'no room'} → {rooms[1] or 'no room'}")
    return f" ({', '.join(remarks)})" if remarks else ""
