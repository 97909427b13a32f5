"""A group goes on in another room than it was in before the break.

What it wrote on the flipcharts stays on the other wall, bags stay under the chairs, and half of the
group comes back to the door it knows. A group is a strand of the same label in two parallel blocks,
or a workshop, a breakout or a session of the same title before and after; between the two lies at
most a pause. After a plenary or another day people look where to go anyway.

Nothing is said where it is known that other people are expected, as at a clinic that is held twice.

Bad:

    - parallel:
        Offenders: [{time: 09:00-10:00, title: Who offends, room: garden}]
        Deterrents: [{time: 09:00-10:00, title: What deters, room: library}]
    - {time: 10:00-10:20, title: Coffee break}
    - parallel:
        Offenders: [{time: 10:20-11:00, title: What we ask for, room: library}]
        Deterrents: [{time: 10:20-11:00, title: What we propose, room: garden}]

Good:

    - parallel:
        Offenders: [{time: 09:00-10:00, title: Who offends, room: garden}]
        Deterrents: [{time: 09:00-10:00, title: What deters, room: library}]
    - {time: 10:00-10:20, title: Coffee break}
    - parallel:
        Offenders: [{time: 10:20-11:00, title: What we ask for, room: garden}]
        Deterrents: [{time: 10:20-11:00, title: What we propose, room: library}]
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from planner.rules.bundle import Found, bundle
from planner.rules.rule import Context, Rule
from planner.rules.wording import MOST_RELATED, clock
from planner.schedule.plan import Plan
from planner.schedule.sequence import is_in_order
from planner.schedule.slots import Block, DaySchedule, Slot
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import count, quoted
from planner.vocabulary.session_types import SessionType
from planner.vocabulary.spelling import fold

_OF_GROUPS = frozenset({SessionType.WORKSHOP, SessionType.BREAKOUT, SessionType.SESSION})


class _Move(NamedTuple):
    """A group that goes on elsewhere."""

    name: str
    earlier: Slot
    later: Slot


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find groups that change rooms, all that do so at one time at once."""
    for day in plan.schedule.days:
        if is_in_order(day):
            for moves in _moves(plan, day):
                yield from bundle(moves, partial(_finding, plan))


Groups = dict[tuple[str, str], tuple[str, Slot]]
"""The last slot of each group, with its name as written; by what it is known by."""


def _moves(plan: Plan, day: DaySchedule) -> Iterator[list[_Move]]:
    before: Groups = {}
    for entry in day.entries:
        if isinstance(entry, Slot):
            strands: Iterable[tuple[str | None, Sequence[Slot]]] = [(None, (entry,))]
        else:
            strands = entry.strands
        after: Groups = {}
        moves: list[_Move] = []
        for label, slots in strands:
            moves += _through(plan, label, slots, before, after)
        if moves:
            yield moves
        if not _is_pause(entry):
            before = after


def _is_pause(entry: Slot | Block) -> bool:
    slots = [entry] if isinstance(entry, Slot) else entry.slots()
    return all(slot.session.type.is_pause for slot in slots)


def _through(
    plan: Plan, label: str | None, slots: Sequence[Slot], before: Groups, after: Groups
) -> Iterator[_Move]:
    """The groups of a strand that are elsewhere than before; then where they are after it."""
    sitting = [slot for slot in slots if not slot.session.type.is_pause]
    known = before
    for slot in sitting:
        own = {
            key: (name, slot)
            for key, name in _names(plan, slot, label, is_first=slot is sitting[0])
        }
        for key, (name, _) in own.items():
            if key in known and _is_elsewhere(plan, known[key][1], slot):
                yield _Move(name, known[key][1], slot)
                break
        known = own
        if slot is sitting[-1]:
            after.update(own)
            after.update(
                (key, (name, slot)) for key, name in _names(plan, slot, label, is_first=True)
            )


def _names(
    plan: Plan, slot: Slot, label: str | None, *, is_first: bool
) -> Iterator[tuple[tuple[str, str], str]]:
    """What a group in a slot is known by: the label of its strand, and its title."""
    # A label that is a room says where people meet, and not who they are.
    if label and is_first and not plan.room(label):
        yield ("label", fold(label)), label
    session = slot.session
    if session.type in _OF_GROUPS and not session.may_have_said("type") and session.title:
        yield ("title", fold(session.title)), session.title


def _is_elsewhere(plan: Plan, earlier: Slot, later: Slot) -> bool:
    if not earlier.rooms or not later.rooms or not {*earlier.rooms}.isdisjoint(later.rooms):
        return False
    if later.session.may_have_said("room") or earlier.session.may_have_said("room"):
        return False
    if plan.rooms and not plan.rooms.keys() >= {*earlier.rooms, *later.rooms}:
        return False  # a room that is not listed is `unknown-room`'s
    if not plan.participants or plan.is_choice(earlier) or plan.is_choice(later):
        return True  # who comes is not known
    return not _listeners(plan, earlier).isdisjoint(_listeners(plan, later))


def _listeners(plan: Plan, slot: Slot) -> frozenset[str]:
    """Who is expected without a role: the same facilitator may have another group."""
    return plan.expected_ids(slot) - {participant.id for participant, _ in plan.assigned(slot)}


def _finding(plan: Plan, moves: Sequence[_Move]) -> Finding:
    name, earlier, later = moves[0]
    room, former = (quoted(plan.rooms_name(slot)) for slot in (later, earlier))
    others = f", and so do {count(len(moves) - 1, 'other group')}" if len(moves) > 1 else ""
    others = others.replace("so do 1 other", "so does 1 other")
    session = later.session
    return Finding(
        session.route / ("room" if session.room else "title"),
        f"{quoted(name)} goes on in {room}, and was in {former} before{others}",
        f"stay in {former}, or say at its door where the group went",
        tuple(
            (move.earlier.session.route / "title", f"{clock(move.earlier)} here")
            for move in moves[: MOST_RELATED - 1]
        ),
        tuple(room for move in moves for room in (*move.earlier.rooms, *move.later.rooms)),
    )


RULE = Rule("group-changes-room", Severity.ADVICE, check, __doc__)
