"""Interpreters work in a room that has no booth.

Without a booth or portable equipment they whisper, for a few neighbours, or everything is said
twice and takes twice as long; and nobody can do either for long. It is said where the agenda
lists the `equipment` of rooms and none of the words under `words` stands in it, once for each
room. Interpreters of sign languages need no booth: where the roster says that somebody speaks one,
they are not counted.

Bad:

    event:
      id: forum
      name: Forum
      timezone: Asia/Bangkok
      organiser: Secretariat <forum@example.org>
      venue:
        rooms:
          ballroom: {name: Ballroom, equipment: [interpretation booths]}
          garden: {name: Garden Room, equipment: [flipchart]}
    sessions:
      - {time: 09:00-10:00, title: Rules of the house, room: garden, interpreters: [p-001, p-002]}

Good:

    event:
      id: forum
      name: Forum
      timezone: Asia/Bangkok
      organiser: Secretariat <forum@example.org>
      venue:
        rooms:
          ballroom: {name: Ballroom, equipment: [interpretation booths]}
          garden: {name: Garden Room, equipment: [flipchart]}
    sessions:
      - {time: 09:00-10:00, title: Rules of the house, room: ballroom, interpreters: [p-001, p-002]}
"""

from collections.abc import Iterator, Sequence
from functools import partial

from planner.decode.words import WORDS
from planner.model.places import Room
from planner.rules.bundle import Found, bundle
from planner.rules.equipment import has, is_listed
from planner.rules.occupancy import Occupancy, rooms_of
from planner.rules.rule import Context, Parameter, Rule
from planner.rules.wording import also_at, title
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.text.diagnostics import Finding, Route, Severity
from planner.text.wording import count, quoted
from planner.vocabulary.roles import Role

BOOTHS: Parameter[tuple[str, ...]] = Parameter(
    "words",
    WORDS,
    ("booth", "cabin", "cabina", "cabine", "bidule", "tour guide system", "headset"),
    "What interpreters work with: one of these is among the room's equipment.",
)


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find rooms in which interpreters have nothing to work with, each once."""
    if not is_listed(plan):
        return
    words = context[BOOTHS]
    equipped = {room.id for room in plan.rooms.values() if any(has(room, word) for word in words)}
    lacking: dict[str, dict[Route, Slot]] = {}
    for slot in plan.schedule.slots():
        rooms = rooms_of(plan, slot)
        session = slot.session
        if not rooms or not session.is_seated or session.may_have_said("room"):
            continue
        if equipped.isdisjoint(room.id for room in rooms) and _is_interpreted(plan, slot):
            lacking.setdefault(rooms[0].id, {}).setdefault(session.route, slot)
    occupancy = Occupancy(plan) if lacking else None

    def say(room: Room, slots: Sequence[Slot]) -> Finding:
        first = slots[0]
        free = (
            other
            for other in plan.venue_of(first).rooms
            if other.id in equipped and occupancy and occupancy.is_free(other.id, first.range)
        )
        return _finding(room, slots, next(free, None))

    for room_id, slots in lacking.items():
        yield from bundle(slots.values(), partial(say, plan.rooms[room_id]))


def _is_interpreted(plan: Plan, slot: Slot) -> bool:
    """Whether somebody interprets between languages that are spoken aloud."""
    interpreters = [
        plan.participant(one.person)
        for one in slot.session.all_people
        if one.role is Role.INTERPRETER
    ]
    return any(one is None or not _signs(one.languages) for one in interpreters)


def _signs(codes: Sequence[str]) -> bool:
    from planner.vocabulary import languages

    return any("sign" in languages.name(code).casefold().split() for code in codes)


def _finding(room: Room, slots: Sequence[Slot], better: Room | None) -> Finding:
    first = slots[0]
    also = f" and {count(len(slots) - 1, 'other session')}" if len(slots) > 1 else ""
    return Finding(
        first.session.route / ("room" if first.session.room else "title"),
        f"interpreters work at {title(first)}{also}, and {quoted(room.name)} has no booth",
        f"{quoted(better.name)} has one, and is free then"
        if better
        else "order a booth or portable equipment, and add it to the room's `equipment`",
        also_at([slot.session.route / "title" for slot in slots], "here too"),
        (room.id,),
    )


RULE = Rule("booth-missing", Severity.ADVICE, check, __doc__, (BOOTHS,))
