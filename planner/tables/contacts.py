"""How to reach people, and whom not to photograph."""

from collections.abc import Iterable, Iterator

from planner.model.people import Participant
from planner.schedule.plan import Plan
from planner.tables.people import cell, column, in_order
from planner.tables.table import Cell, Column, Row, Table
from planner.vocabulary.audience import Audience

_CONTACT = ("name", "organisation", "email", "phone", "position", "country")
_ON_A_PICTURE = ("name", "organisation", "country")

NO, ASK, YES = "Do not photograph", "Ask the organisers first", "May be photographed"


def contacts_table(plan: Plan) -> Table:
    """Everyone, and how to reach them on the day. Whom to call in an emergency is not in it."""
    rows = (Row(tuple(_cells(p, _CONTACT)), p) for p in in_order(plan.persons))
    return Table("Contacts", tuple(column(plan, name) for name in _CONTACT), tuple(rows))


def photo_consent_table(plan: Plan) -> Table:
    """For whoever takes pictures: who said no, whom nobody asked, and who agreed.

    Of a minor a guardian has to agree as well. The list does not tell who is one: those whose
    guardian did not agree stand among those to ask about.
    """
    sees = max(Audience.TEAM, plan.fields["photo_consent"].sensitivity)
    columns = (
        Column("photographs", "Photographs", sees, 26),
        *(column(plan, name) for name in _ON_A_PICTURE),
    )
    people = in_order(plan.persons)
    rows = tuple(
        Row((answer, *_cells(person, _ON_A_PICTURE)), person, sees)
        for answer in (NO, ASK, YES)
        for person in people
        if _answer(person) == answer
    )
    return Table("Photo consent", columns, rows, group="photographs")


def _answer(participant: Participant) -> str:
    if participant.photo_consent is False:
        return NO
    is_agreed = participant.photo_consent is True and (
        not participant.minor or participant.guardian_consent is True
    )
    return YES if is_agreed else ASK


def _cells(participant: Participant, names: Iterable[str]) -> Iterator[Cell]:
    return (cell(participant, name) for name in names)
