"""More people are expected in a room than it seats.

Who is expected follows from `attendance` and from the roles; a session that says nothing is for
everyone. In a parallel block that says nothing of whom its strands are for, people choose: its
rooms together must seat everyone. A session in several rooms has the seats of all of them. Nothing
is said of what stands beside the programme, where people come and go.

Bad:

    - {time: 09:00-10:00, title: Plenary, room: library}

Good:

    - {time: 09:00-10:00, title: Plenary, room: ballroom}
"""

from collections.abc import Iterator

from planner.rules.rule import Context, Rule
from planner.rules.wording import title
from planner.schedule.plan import Plan
from planner.schedule.slots import Block, Slot
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import count, listing, quoted


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find rooms that are too small, once for each number of people too many."""
    too_full: dict[tuple[tuple[str, ...], int], list[Slot]] = {}
    for day in plan.schedule.days:
        for slot in day.in_sequence():
            seats, expected = plan.seats(slot.rooms), plan.heads(slot)
            if seats is not None and expected > seats:
                too_full.setdefault((slot.rooms, expected), []).append(slot)
    for (_, expected), slots in too_full.items():
        yield _room_finding(plan, expected, slots)
    for day in plan.schedule.days:
        for entry in day.entries:
            if isinstance(entry, Block):
                yield from _block_findings(plan, entry)


def _room_finding(plan: Plan, expected: int, slots: list[Slot]) -> Finding:
    rooms = [plan.rooms[room] for room in slots[0].rooms]
    names = listing([quoted(room.name) for room in rooms])
    seat = "seats" if len(rooms) == 1 else "together seat"
    also = f" and {count(len(slots) - 1, 'other session')}" if len(slots) > 1 else ""
    session = slots[0].session
    return Finding(
        session.route / ("room" if session.room else "title"),
        f"{names} {seat} {plan.seats(slots[0].rooms)}, and {expected} people are expected at "
        f"{title(slots[0])}{also}",
        "take a larger room, or say under `attendance` who it is for",
        tuple((room.route, "the room") for room in rooms),
    )


def _block_findings(plan: Plan, block: Block) -> Iterator[Finding]:
    if not block.is_whole or not all(plan.is_choice(slot) for slot in block.slots()):
        return
    rooms = [slot.rooms for slot in block.slots()]
    seats = plan.seats({room for held_in in rooms for room in held_in}) if all(rooms) else None
    people = sum(not plan.is_team(participant.id) for participant in plan.participants)
    if seats is not None and seats < people:
        yield Finding(
            block.parallel.route,
            f"the rooms of this block together seat {seats}, and {people} people choose",
            "add a strand, take larger rooms, or say under `attendance` who comes",
        )


RULE = Rule("over-capacity", Severity.WARNING, check, __doc__)
