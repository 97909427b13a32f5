"""A session needs what its room does not have.

The speaker stands there with a film and no loudspeakers, the group with pens and no flipchart; the
first twenty minutes go into finding somebody who has the key. What a session `needs` is looked for
in the `equipment` of its room: `projector` is found in `4K projector` and in `projectors`. A word
that no room has at all may be misspelt.

Nothing is said where the agenda lists the equipment of no room. Where it does for some, a room
without a list has nothing.

Bad:

    event:
      id: forum
      name: Forum
      timezone: Asia/Bangkok
      organiser: Secretariat <forum@example.org>
      venue:
        rooms:
          ballroom: {name: Ballroom, equipment: [projector, loudspeakers]}
          garden: {name: Garden Room, equipment: [flipchart]}
    sessions:
      - {time: 09:00-10:00, title: A film, room: garden, needs: projector}

Good:

    event:
      id: forum
      name: Forum
      timezone: Asia/Bangkok
      organiser: Secretariat <forum@example.org>
      venue:
        rooms:
          ballroom: {name: Ballroom, equipment: [projector, loudspeakers]}
          garden: {name: Garden Room, equipment: [flipchart]}
    sessions:
      - {time: 09:00-10:00, title: A film, room: ballroom, needs: projector}
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import partial

from planner.model.places import Room
from planner.rules.bundle import Found, bundle
from planner.rules.equipment import has, has_all, is_listed, words_of
from planner.rules.occupancy import Occupancy, rooms_of, seated
from planner.rules.rule import Context, Rule
from planner.rules.wording import also_at, title
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.text.diagnostics import Finding, Route, Severity
from planner.text.wording import count, did_you_mean, quoted
from planner.vocabulary.spelling import closest

Needing = dict[Route, tuple[str, Slot]]
"""A thing as it is written, and the slot that needs it, by the session."""


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find what rooms lack, once for each room and thing; and words for what no room has."""
    needing = [slot for slot in plan.schedule.slots() if slot.session.needs]
    if not needing or not is_listed(plan):
        return
    is_anywhere: dict[frozenset[str], bool] = {}
    nowhere: defaultdict[frozenset[str], Needing] = defaultdict(dict)
    lacking: defaultdict[tuple[str, frozenset[str]], Needing] = defaultdict(dict)
    for slot in needing:
        rooms = rooms_of(plan, slot)
        for thing in slot.session.needs:
            key = words_of(thing)
            if key not in is_anywhere:
                is_anywhere[key] = any(has(each, thing) for each in plan.rooms.values())
            if not is_anywhere[key]:
                nowhere[key].setdefault(slot.session.route, (thing, slot))
            elif (
                rooms
                and not slot.session.may_have_said("room")
                and not any(has(room, thing) for room in rooms)
            ):
                lacking[rooms[0].id, key].setdefault(slot.session.route, (thing, slot))
    for found in nowhere.values():
        thing, slots = _parted(found)
        yield from bundle(slots, partial(_nowhere, plan, thing))
    occupancy = Occupancy(plan) if lacking else None
    for (room_id, _), found in lacking.items():
        thing, slots = _parted(found)
        yield from bundle(slots, partial(_lacking, plan, plan.rooms[room_id], occupancy, thing))


def _parted(found: Needing) -> tuple[str, list[Slot]]:
    """The thing as it is written first, and the slots that need it."""
    things, slots = zip(*found.values(), strict=True)
    return things[0], list(slots)


def _nowhere(plan: Plan, thing: str, slots: Sequence[Slot]) -> Finding:
    owned = dict.fromkeys(owned for room in plan.rooms.values() for owned in room.equipment)
    return Finding(
        slots[0].session.route / "needs",
        f"no room has {quoted(thing)}, which {_sessions(slots)}",
        did_you_mean(closest(thing, owned))
        or "hire it, and add it to the `equipment` of the room where it will be",
        also_at([slot.session.route / "needs" for slot in slots], "needed here too"),
    )


def _lacking(
    plan: Plan, room: Room, occupancy: Occupancy | None, thing: str, slots: Sequence[Slot]
) -> Finding:
    first = slots[0]
    better = next(
        (
            other
            for other in plan.venue_of(first).rooms
            if has_all(other, first.session.needs)
            and (other.seats or 0) >= seated(plan, first)
            and occupancy
            and occupancy.is_free(other.id, first.range)
        ),
        None,
    )
    return Finding(
        first.session.route / "needs",
        f"{quoted(room.name)} has no {quoted(thing)}, which {_sessions(slots)}",
        f"{quoted(better.name)} has it, and is free then"
        if better
        else "have it brought there, and add it to the room's `equipment`; or take another room",
        also_at([slot.session.route / "needs" for slot in slots], "needed here too"),
        (room.id,),
    )


def _sessions(slots: Sequence[Slot]) -> str:
    if len(slots) == 1:
        return f"{title(slots[0])} needs"
    return f"{title(slots[0])} and {count(len(slots) - 1, 'other session')} need"


RULE = Rule("equipment-missing", Severity.WARNING, check, __doc__)
