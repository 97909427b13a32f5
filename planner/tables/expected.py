"""Who is expected where: a list for the door of each session."""

from collections.abc import Iterator

from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.tables.answers import WORDS, answer_of, is_answered
from planner.tables.people import cell, column, in_order
from planner.tables.table import Column, Row, Table
from planner.vocabulary.audience import Audience

_FIELDS = ("name", "organisation", "country", "attends")
_SEES = Audience.TEAM  # who comes to what is the team's, also where who speaks is public


def expected_table(plan: Plan) -> Table:
    """Session by session who is expected, with a box to tick.

    Sessions that people choose freely, and pauses for everyone, expect nobody by name and are left
    out, and so is who declined a session. Where people answered their invites, it says what.
    """
    ids = {participant.id for participant in plan.persons}
    columns = (
        Column("session", "Session", _SEES, 40),
        Column("here", "Here", _SEES, 6),
        *(column(plan, name) for name in ("name", "organisation", "country")),
        Column("part", "Part", _SEES, 14),
        column(plan, "attends"),
        *([Column("answer", "Answer", _SEES, 14)] if is_answered(plan) else []),
    )
    slots = sorted(plan.schedule.slots(), key=lambda slot: slot.start)
    rows = tuple(
        row
        for slot in slots
        if not (slot.session.type.is_pause and slot.session.attendance is None)
        for row in _rows(plan, slot, ids)
    )
    return Table("Expected at each session", columns, rows, group="session")


def _rows(plan: Plan, slot: Slot, ids: set[str]) -> Iterator[Row]:
    label = _label(plan, slot)
    roles = {person.id: said.role.label() for person, said in plan.assigned(slot)}
    people = (person for person in plan.expected(slot) if person.id in ids)
    for person in in_order(people):
        name, organisation, country, attends = (cell(person, field) for field in _FIELDS)
        part = roles.get(person.id, "")
        said = [WORDS[answer_of(plan, slot, person)]] if is_answered(plan) else []
        cells = (label, "☐", name, organisation, country, part, attends, *said)
        yield Row(cells, person, _SEES)


def _label(plan: Plan, slot: Slot) -> str:
    """`Wed 6 Mar 09:00 · Opening · Main Hall`: told apart from any other session's."""
    start = slot.local(slot.start)
    when = f"{start:%a} {start.day} {start:%b %H:%M}"
    title = slot.session.title or slot.session.id
    return " · ".join(filter(None, (when, title, plan.rooms_name(slot))))


def is_expected(plan: Plan) -> bool:
    """Whether there are sessions, and somebody to come to them."""
    return bool(plan.participants) and any(True for _ in plan.schedule.slots())
