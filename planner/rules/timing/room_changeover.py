"""A room has too little time to be set up again between two sessions.

Tables have to become rows, microphones are counted, and somebody's slides are still on the screen:
what the room needs is written with it as `changeover`. Where it is not there, the second session
begins with people who carry chairs.

The time from the end of one session to the start of the next counts, with the breaks between.
Meals, receptions and all that people do on their feet count where a `room` is written with them.
Where rooms say nothing, they need nothing, unless `least` says so for all. Two sessions at once are
`room-double-booked`'s. What is found in one room on one day is said once.

Bad:

    event:
      id: forum
      name: Forum
      timezone: Asia/Bangkok
      organiser: Secretariat <forum@example.org>
      venue: {rooms: {garden: {name: Garden Room, changeover: 15m}}}
    defaults: {room: garden}
    sessions:
      - {time: 09:00-10:00, title: Drawing}
      - {time: 10:00-10:10, title: Coffee break}
      - {time: 10:10-11:00, title: Theatre}

Good:

    event:
      id: forum
      name: Forum
      timezone: Asia/Bangkok
      organiser: Secretariat <forum@example.org>
      venue: {rooms: {garden: {name: Garden Room, changeover: 15m}}}
    defaults: {room: garden}
    sessions:
      - {time: 09:00-10:00, title: Drawing}
      - {time: 10:00-10:15, title: Coffee break}
      - {time: 10:15-11:00, title: Theatre}
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from typing import NamedTuple

from planner.decode.sessions import DURATION_OR_NONE
from planner.model.time import write_duration
from planner.rules.bundle import Found, bundle
from planner.rules.rule import Context, Parameter, Rule
from planner.rules.wording import places_of, title
from planner.schedule.plan import Plan
from planner.schedule.sequence import is_in_order
from planner.schedule.slots import Slot
from planner.text.diagnostics import Finding, Route, Severity
from planner.text.wording import count, quoted
from planner.vocabulary.session_types import SessionType

LEAST = Parameter(
    "least",
    DURATION_OR_NONE,
    timedelta(0),
    "What a room needs between two sessions where it has no `changeover` of its own.",
)


class _Handover(NamedTuple):
    """Two sessions that follow one another in a room."""

    earlier: Slot
    later: Slot

    @property
    def time_between(self) -> timedelta:
        return self.later.start - self.earlier.end


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find sessions that begin before their room can be set up again, by room and day."""
    for room, slots in _slots_by_room(plan).items():
        written = plan.rooms[room].changeover if room in plan.rooms else None
        needed = context[LEAST] if written is None else written
        tight: defaultdict[date, list[_Handover]] = defaultdict(list)
        for handover in _handovers(slots):
            if timedelta(0) <= handover.time_between < needed:
                tight[handover.later.day.date].append(handover)
        for handovers in tight.values():
            yield from bundle(handovers, partial(_finding, plan, room, needed))


def _slots_by_room(plan: Plan) -> dict[str, list[Slot]]:
    found: defaultdict[str, list[Slot]] = defaultdict(list)
    for day in plan.schedule.days:
        for slot in day.in_sequence() if is_in_order(day) else ():
            for room in slot.rooms if _takes_the_room(slot) else ():
                found[room].append(slot)
    return found


def _takes_the_room(slot: Slot) -> bool:
    """Whether the room is set up for it; a site visit is in the default room only by name."""
    session = slot.session
    if session.type is SessionType.BREAK:
        return False
    return session.type.is_seated or session.room is not None


def _handovers(slots: list[Slot]) -> Iterator[_Handover]:
    last: Slot | None = None
    for slot in sorted(slots, key=lambda slot: (slot.start, slot.end, slot.session.id)):
        if last is not None:
            yield _Handover(last, slot)
        last = slot if last is None or slot.end > last.end else last


def _finding(plan: Plan, room: str, needed: timedelta, handovers: list[_Handover]) -> Finding:
    first, *others = handovers
    more = f"; it happens {count(len(others) + 1, 'time')} that day" if others else ""
    has = write_duration(first.time_between) if first.time_between else "none"
    related: tuple[tuple[Route, str], ...] = (
        (first.earlier.session.route / "title", "this is over before"),
        *places_of(handover.later for handover in others),
    )
    return Finding(
        first.later.session.route / "title",
        f"{quoted(plan.room_name(room))} needs {write_duration(needed)} to be set up for "
        f"{title(first.later)}, and has {has}{more}",
        "begin it later, move it to another room, or put a break before it",
        related,
        about=(room,),
    )


RULE = Rule("room-changeover", Severity.WARNING, check, __doc__, (LEAST,))
