"""A room holds two sessions at the same time.

Two groups will stand at one door. Breaks and meals count: a room in which lunch is served is
not free, and so does what stands beside the programme. Of a session in several rooms each is
taken. A session without a room is in the default room. A break that several strands have at the
same time, each in its own list, is one break. A place where several things go on at once, such as
a foyer, stands under `shared`.

Bad:

    - parallel:
        Offenders:
          - {time: 09:00-10:00, title: Offenders, room: ballroom}
        Deterrents:
          - {time: 09:30-10:30, title: Deterrents, room: ballroom}

Good:

    - parallel:
        Offenders:
          - {time: 09:00-10:00, title: Offenders, room: ballroom}
        Deterrents:
          - {time: 09:30-10:30, title: Deterrents, room: library}
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import partial

from planner.decode.words import ROOMS_NAMED
from planner.rules.bundle import Found, bundle
from planner.rules.intervals import follow_one_another, overlapping_pairs
from planner.rules.labels import in_misspelt_rooms
from planner.rules.overfull import overfull_blocks
from planner.rules.rule import Context, Parameter, Rule
from planner.rules.wording import places_of, title
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.text.diagnostics import Finding, Severity
from planner.text.quoting import in_yaml
from planner.text.wording import count, listing, quoted
from planner.vocabulary.spelling import fold

SHARED: Parameter[tuple[str, ...]] = Parameter(
    "shared", ROOMS_NAMED, (), "The rooms that may hold several sessions at once, by id or by name."
)
_NAMED = 3
# English, Spanish, Portuguese, French; folded.
_PASSED_THROUGH = frozenset(
    {"foyer", "lobby", "lounge", "atrium", "vestibulo", "saguao", "recibidor", "terrace", "terraza",
     "terrasse", "terraco"}
)  # fmt: skip


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find slots that begin in a room that is not free, each once."""
    shared = {fold(name) for name in context[SHARED]}
    shared |= {fold(found.id) for name in context[SHARED] if (found := plan.room(name))}
    by_room: defaultdict[str, list[Slot]] = defaultdict(list)
    by_mistake = in_misspelt_rooms(plan)
    for slot in plan.schedule.slots():
        if slot.session.route not in by_mistake:
            for room in slot.rooms:
                by_room[room].append(slot)
    overfull = {id(block.parallel) for block, _, _ in overfull_blocks(plan)}
    clashes: dict[int, tuple[Slot, dict[int, Slot]]] = {}
    for room, slots in by_room.items():
        if not shared.isdisjoint({fold(room), fold(plan.room_name(room))}):
            continue
        for first, second in overlapping_pairs(slots):
            if not follow_one_another(first, second) and not first.is_one_pause_with(second):
                # In two rooms it is one clash.
                clashes.setdefault(id(second), (second, {}))[1][id(first)] = first
    for later, there in clashes.values():
        are_too_many = id(later.block) in overfull
        say = partial(_finding, plan, later=later, are_too_many=are_too_many)
        yield from bundle(there.values(), say)


def _finding(plan: Plan, there: Sequence[Slot], later: Slot, *, are_too_many: bool) -> Finding:
    taken = {room for slot in there for room in slot.rooms}
    shared = [room for room in later.rooms if room in taken]
    names = listing([quoted(plan.room_name(room)) for room in shared])
    titles = [title(slot) for slot in there[:_NAMED]]
    if len(there) > _NAMED:
        titles.append(count(len(there) - _NAMED, "other session"))
    return Finding(
        later.session.route / ("room" if later.session.room else "title"),
        f"{names} {'holds' if len(shared) == 1 else 'hold'} {listing([*titles, title(later)])} at "
        "the same time",
        _hint(plan, shared, [*there, later], are_too_many=are_too_many),
        places_of(there),
        tuple(shared),
    )


def _may_share(plan: Plan, rooms: Sequence[str], slots: Sequence[Slot]) -> bool:
    """Whether people may be there for several things at once: to register, and to see posters."""
    if all(not slot.session.is_seated or slot.is_beside for slot in slots):
        return True
    names = (f"{fold(room)} {fold(plan.room_name(room))}".split() for room in rooms)
    return all(not _PASSED_THROUGH.isdisjoint(words) for words in names)


def _hint(plan: Plan, rooms: Sequence[str], slots: Sequence[Slot], *, are_too_many: bool) -> str:
    if are_too_many:
        return "the block has more strands than the venue has rooms: put two one after the other"
    if _may_share(plan, rooms, slots):
        shared = ", ".join(in_yaml(room, in_brackets=True) for room in rooms)
        return (
            "give one of them another room; or, where several things may go on at once, write "
            f"`rules: {{{RULE.code}: {{shared: [{shared}]}}}}`"
        )
    if len(slots) == 2:
        return "give one of them another room or another time"
    return "give each of them a room or a time of its own"


RULE = Rule("room-double-booked", Severity.ERROR, check, __doc__, (SHARED,))
