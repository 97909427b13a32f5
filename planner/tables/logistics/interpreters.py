"""The interpreters' rota."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta

from planner.logistics.interpreters import Shift, rota
from planner.schedule.plan import Plan
from planner.tables.logistics.parts import hours, team
from planner.tables.people import column
from planner.tables.table import Cell, Row, Table
from planner.text.wording import count
from planner.vocabulary.audience import Audience


def has_interpreters(plan: Plan) -> bool:
    """Whether anybody interprets."""
    return bool(rota(plan))


def rota_table(plan: Plan) -> Table:
    """Who interprets when, with whom, how long since their last pause, and how long that day."""
    shifts = rota(plan)
    so_far: defaultdict[tuple[date, str], timedelta] = defaultdict(timedelta)
    rows = []
    for shift in shifts:
        so_far[shift.on, shift.person] += shift.length
        rows.append(_row(plan, shift, so_far[shift.on, shift.person]))
    columns = (
        team("date", "Date", 12),
        team("start", "From", 8),
        team("end", "To", 8),
        column(plan, "name"),
        column(plan, "languages"),
        team("session", "Session", 40),
        team("session_languages", "Held in", 14),
        team("room", "Room", 20),
        team("mates", "Takes turns with", 30),
        team("length", "Length", 9),
        team("stretch", "Since the last pause", 12),
        team("alone", "Alone for", 10),
        team("day", "That day so far", 12),
    )
    return Table("Interpreters", columns, tuple(rows))


def _row(plan: Plan, shift: Shift, so_far: timedelta) -> Row:
    slot, person = shift.slot, plan.participant(shift.person)
    cells: tuple[Cell, ...] = (
        shift.on,
        slot.local(shift.start),
        slot.local(shift.end),
        person.name if person else shift.name,
        ", ".join(person.languages) if person else "",
        slot.session.title,
        ", ".join(slot.session.languages or plan.agenda.event.languages),
        plan.rooms_name(slot),
        ", ".join(plan.known_name(mate) or mate for mate in shift.mates),
        shift.length,
        shift.stretch,
        hours(shift.alone),
        so_far,
    )
    return Row(cells, person, Audience.TEAM)


def rota_gaps(plan: Plan) -> Iterator[str]:
    """How often somebody works for more than half an hour with nobody to take over."""
    alone = sum(shift.alone > timedelta(minutes=30) for shift in rota(plan))
    if alone:
        yield f"{count(alone, 'shift')} of more than half an hour alone"
