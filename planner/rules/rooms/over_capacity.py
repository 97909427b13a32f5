"""More people are expected in a room than it seats.

Those who come last stand along the wall, or go; and in most venues more people than seats are
against the fire rules. Who is expected follows from `attendance` and from the roles; a session that
says nothing is for everyone. Who takes part remotely needs no seat. In a parallel block that says
nothing of whom its strands are for, people choose: its rooms together must seat everyone.

A hall is full before its last seat is taken: `filled` says what counts as full.

Bad:

    - {time: 09:00-10:00, title: Plenary, room: library}

Good:

    - {time: 09:00-10:00, title: Plenary, room: ballroom}
"""

from collections.abc import Iterator

from planner.decode.words import SHARE
from planner.rules.occupancy import room_of, seated
from planner.rules.rule import Context, Parameter, Rule
from planner.rules.wording import title
from planner.schedule.plan import Plan
from planner.schedule.slots import Block, Slot
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import count, quoted

FILLED = Parameter(
    "filled", SHARE, 1.0, "How much of a room may be taken: `90%` leaves a tenth of its seats free."
)


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find rooms that are too small, once for each number of people too many."""
    filled = context[FILLED]
    too_full: dict[tuple[str, int], list[Slot]] = {}
    for slot in plan.schedule.slots():
        room = room_of(plan, slot)
        if room is None or room.seats is None:
            continue
        expected = seated(plan, slot)
        if expected > filled * room.seats:
            too_full.setdefault((room.id, expected), []).append(slot)
    for (room_id, expected), slots in too_full.items():
        yield _room_finding(plan, room_id, expected, slots)
    for day in plan.schedule.days:
        for entry in day.entries:
            if isinstance(entry, Block):
                yield from _block_findings(plan, entry, filled)


def _room_finding(plan: Plan, room_id: str, expected: int, slots: list[Slot]) -> Finding:
    room = plan.rooms[room_id]
    also = f" and {count(len(slots) - 1, 'other session')}" if len(slots) > 1 else ""
    session = slots[0].session
    return Finding(
        session.route / ("room" if session.room else "title"),
        f"{quoted(room.name)} seats {room.seats}, and {expected} people are expected at "
        f"{title(slots[0])}{also}",
        "take a larger room, or say under `attendance` who it is for",
        ((room.route, "the room"),),
        (room.id,),
    )


def _block_findings(plan: Plan, block: Block, filled: float) -> Iterator[Finding]:
    if not block.is_whole or not all(plan.is_choice(slot) for slot in block.slots()):
        return
    room_ids = {slot.room for slot in block.slots()}
    seats = [plan.rooms[room].seats for room in room_ids if room in plan.rooms]
    known = [number for number in seats if number is not None]
    people = len(plan.participants) - len(plan.remote_ids)
    if len(known) == len(room_ids) and filled * sum(known) < people:
        yield Finding(
            block.parallel.route,
            f"the rooms of this block together seat {sum(known)}, and {people} people choose",
            "add a strand, take larger rooms, or say under `attendance` who comes",
            about=tuple(sorted(room for room in room_ids if room)),
        )


RULE = Rule("over-capacity", Severity.WARNING, check, __doc__, (FILLED,))
