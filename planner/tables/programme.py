"""Tables of sessions: the schedule, and the run of show for the team."""

from collections.abc import Iterator

from planner.model.agenda import Assignment
from planner.schedule.plan import Plan
from planner.schedule.slots import ItemSlot, Slot
from planner.schedule.whereabouts import has_several_clocks, has_several_venues, whereabouts
from planner.tables.answers import is_answered, tally, tally_columns
from planner.tables.table import Cell, Column, Name, Names, Row, Table
from planner.vocabulary.audience import Audience
from planner.vocabulary.roles import Role

BESIDE = "Beside the programme"
_ROLE_ORDER = {role: number for number, role in enumerate(Role)}


def names_of(plan: Plan, assignments: tuple[Assignment, ...]) -> Names:
    """The names of people with roles, each once a role, in the order a programme lists roles."""
    seen: dict[tuple[str, str], Name] = {}
    for assignment in sorted(assignments, key=lambda each: _ROLE_ORDER[each.role]):
        name = _name(plan, assignment)
        seen.setdefault((name.role, plan.person_key(assignment.person)), name)
    return tuple(seen.values())


def _name(plan: Plan, assignment: Assignment) -> Name:
    role = assignment.role.label()
    team = plan.team_name(assignment.person)
    if team is not None:
        return Name(team, None, role, is_team=True)
    person = plan.participant(assignment.person)
    text = person.name if person else assignment.person
    return Name(text, person, role, person is None and plan.roster is not None)


def in_time_order(plan: Plan) -> list[Slot]:
    """All slots day by day, by start; those that start together in the order written.

    What stands beside the programme comes first in its day.

    Days stay whole: where the date line lies between two, the later one may begin first.
    """
    return sorted(
        plan.schedule.slots(), key=lambda slot: (slot.day.date, not slot.is_beside, slot.start)
    )


class _Where:
    """The columns that say where: the venue and the clock where they are not always the same."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.venues = has_several_venues(plan)
        self.clocks = has_several_clocks(plan)

    def columns(self) -> tuple[Column, ...]:
        return (
            Column("room", "Room", width=20),
            *([Column("venue", "Venue", width=24)] if self.venues else []),
            *([Column("clock", "Time zone", width=18)] if self.clocks else []),
        )

    def cells(self, slot: Slot) -> tuple[Cell, ...]:
        place, venue = whereabouts(self.plan, slot), self.plan.venue_of(slot)
        there = f"{place.there} there" if place.there else ""
        return (
            place.room,
            *([", ".join(filter(None, (venue.name, venue.city, there)))] if self.venues else []),
            *([slot.day.timezone] if self.clocks else []),
        )


def schedule_table(plan: Plan) -> Table:
    """When and where each session is, and who is in it."""
    where = _Where(plan)
    columns = (
        Column("date", "Date", width=12),
        Column("start", "Start", width=8),
        Column("end", "End", width=8),
        Column("duration", "Length", width=9),
        Column("title", "Session", width=46),
        Column("type", "Type", width=14),
        *where.columns(),
        Column("strand", "Strand", width=18),
        Column("people", "People", Audience.PUBLIC, 46),
        Column("objective", "Objective", width=60),
    )
    labels = dict(plan.agenda.tracks)
    rows = []
    for slot in in_time_order(plan):
        start, end = slot.local(slot.start), slot.local(slot.end)
        session = slot.session
        rows.append(
            Row(
                (
                    slot.day.date,
                    start,
                    end,
                    slot.range.duration,
                    session.title,
                    session.type.label,
                    *where.cells(slot),
                    _strand_label(plan, slot, labels),
                    names_of(plan, session.all_people),
                    session.objective,
                ),
                sensitivity=session.audience,
            )
        )
    return Table("Schedule", columns, tuple(rows))


def _strand_label(plan: Plan, slot: Slot, tracks: dict[str, str]) -> str:
    """The track's name, or the strand's label where that is not just its room."""
    if slot.track:
        return tracks.get(slot.track, slot.track)
    if slot.is_beside:
        return BESIDE
    return slot.strand if slot.strand and plan.room(slot.strand) is None else ""


def run_of_show_table(plan: Plan) -> Table:
    """The staff cue list: each session and item in order, with what the team must know.

    Where people answered their invites, it says how many of them what.
    """
    where = _Where(plan)
    columns = (
        Column("date", "Date", width=12),
        Column("start", "Start", width=8),
        Column("duration", "Length", width=9),
        Column("cue", "Cue", width=46),
        *where.columns(),
        Column("people", "Who", Audience.PARTICIPANTS, 46),
        Column("expected", "Expected", Audience.TEAM, 10),
        *(tally_columns() if is_answered(plan) else ()),
        Column("fixed", "Start is", Audience.TEAM, 10),
        Column("catering", "Catering", Audience.TEAM, 14),
        Column("notes", "Notes for the team", Audience.TEAM, 50),
    )
    rows = tuple(
        row for slot in in_time_order(plan) for row in _cues(plan, slot, where.cells(slot))
    )
    return Table("Run of show", columns, rows)


def _cues(plan: Plan, slot: Slot, where: tuple[Cell, ...]) -> Iterator[Row]:
    session = slot.session
    expected: Cell = plan.heads(slot) if plan.roster and not plan.is_choice(slot) else None
    yield Row(
        (
            slot.day.date,
            slot.local(slot.start),
            slot.range.duration,
            session.title,
            *where,
            names_of(plan, session.people),
            expected,
            *_answers(plan, slot),
            "fixed" if slot.is_anchored else "flows",
            session.catering,
            session.notes,
        ),
        sensitivity=session.audience,
    )
    for item in slot.items:
        yield _item_cue(plan, slot, item, where)


def _answers(plan: Plan, slot: Slot) -> tuple[Cell, ...]:
    if not is_answered(plan):
        return ()
    # Who may choose is not asked, and neither is who comes to lunch.
    is_asked = slot.session.is_invited and not plan.is_choice(slot)
    return tuple(tally(plan, slot)) if is_asked else (None,) * len(tally_columns())


def _item_cue(plan: Plan, slot: Slot, item: ItemSlot, where: tuple[Cell, ...]) -> Row:
    return Row(
        (
            slot.day.date,
            slot.local(item.range.start) if item.range else None,
            item.range.duration if item.range else None,
            f"    {item.item.title}",
            *where,
            names_of(plan, item.item.people),
            None,
            *((None,) * len(tally_columns()) if is_answered(plan) else ()),
            "",
            "",
            item.item.notes,
        ),
        sensitivity=slot.session.audience,
    )
