"""More people are expected in a room than it seats.

Those who come last stand along the wall, or go; and in most venues more people than seats are
against the fire rules. Who is expected follows from `attendance` and from the roles; a session that
says nothing is for everyone. Who takes part remotely needs no seat. In a parallel block that says
nothing of whom its strands are for, people choose: its rooms together must seat everyone. A session
in several rooms has the seats of all of them. Nothing is said of what stands beside the programme,
where people come and go, nor of registration, receptions and networking, where they stand.

A hall is full before its last seat is taken: `filled` says what counts as full.

Bad:

    - {time: 09:00-10:00, title: Plenary, room: library}

Good:

    - {time: 09:00-10:00, title: Plenary, room: ballroom}
"""

from collections.abc import Iterator

from planner.decode.words import SHARE
from planner.rules.occupancy import seated
from planner.rules.rule import Context, Parameter, Rule
from planner.rules.wording import title
from planner.schedule.plan import Plan
from planner.schedule.slots import Block, Slot
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import count, listing, quoted
from planner.vocabulary.session_types import SessionType

FILLED = Parameter(
    "filled", SHARE, 1.0, "How much of a room may be taken: `90%` leaves a tenth of its seats free."
)

# People come and go, and stand; how many of them a room holds is not its number of seats.
_STANDING = frozenset({SessionType.REGISTRATION, SessionType.RECEPTION, SessionType.NETWORKING})
_DIGITS = 6  # of a share of seats, beyond which it is not exact


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find rooms that are too small, once for each number of people too many."""
    filled = context[FILLED]
    too_full: dict[tuple[tuple[str, ...], int], list[Slot]] = {}
    for day in plan.schedule.days:
        for slot in day.in_sequence():
            seats = plan.seats(slot.rooms)
            sit = slot.session.type not in _STANDING
            if sit and seats is not None and _is_too_full(seated(plan, slot), filled, seats):
                too_full.setdefault((slot.rooms, seated(plan, slot)), []).append(slot)
    for (_, expected), slots in too_full.items():
        yield _room_finding(plan, expected, slots)
    for day in plan.schedule.days:
        for entry in day.entries:
            if isinstance(entry, Block):
                yield from _block_findings(plan, entry, filled)


def _is_too_full(people: int, filled: float, seats: int) -> bool:
    """Whether people are more than a share of seats: 57 are not more than 57% of 100."""
    return people > round(filled * seats, _DIGITS)


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
        tuple(room.id for room in rooms),
    )


def _block_findings(plan: Plan, block: Block, filled: float) -> Iterator[Finding]:
    if not block.is_whole or not all(plan.is_choice(slot) for slot in block.slots()):
        return
    rooms = [slot.rooms for slot in block.slots()]
    together = dict.fromkeys(room for held_in in rooms for room in held_in)
    seats = plan.seats(together) if all(rooms) else None
    people = len(plan.participants) - len(plan.without_seat)
    if seats is not None and _is_too_full(people, filled, seats):
        yield Finding(
            block.parallel.route,
            f"the rooms of this block together seat {seats}, and {people} people choose",
            "add a strand, take larger rooms, or say under `attendance` who comes",
            about=tuple(together),
        )


RULE = Rule("over-capacity", Severity.WARNING, check, __doc__, (FILLED,))
