"""Visas and invitation letters: how far they are, and what is still to do."""

from collections.abc import Iterator
from datetime import date

from planner.logistics.deadlines import date_of
from planner.logistics.presence import coming
from planner.model.people import Participant
from planner.schedule.plan import Plan
from planner.tables.logistics.parts import about, of_person, restricted, team
from planner.tables.people import column, in_order
from planner.tables.table import Table
from planner.text.wording import count
from planner.vocabulary.answers import Letter, Visa
from planner.vocabulary.audience import Audience

_ASK = "ask whether they need one"
_VISA_TO_DO = {
    Visa.NEEDED: "help them apply",
    Visa.APPLIED: "ask how far it is",
    Visa.REFUSED: "apply again, or let them take part from afar",
}


def _from_abroad(plan: Plan) -> list[Participant]:
    """Those who come and may need a visa, and all who said something of one."""
    hosts = {venue.country for venue in plan.agenda.event.places if venue.country}

    def may_need(person: Participant) -> bool:
        passport = person.nationality or person.country
        return person.visa is not None or (passport is not None and passport not in hosts)

    return [person for person in in_order(coming(plan)) if may_need(person)]


def has_visas(plan: Plan) -> bool:
    """Whether anybody said how far they are with a visa."""
    return any(person.visa for person in coming(plan))


def visas_table(plan: Plan) -> Table:
    """Who needs a visa and how far it is; what is to be done first stands first."""
    by = date_of(plan, plan.agenda.logistics.visas_by)
    columns = (
        *(column(plan, name) for name in ("name", "organisation", "country", "nationality")),
        *(column(plan, name) for name in ("visa", "letter", "arrival")),
        restricted("to_do", "To do", 34),
        restricted("due", "Until", 12),
    )
    people = sorted(_from_abroad(plan), key=lambda person: not _visa_to_do(person))
    rows = tuple(
        about(
            person,
            (
                *of_person(plan, person, "name", "organisation", "country", "nationality"),
                *of_person(plan, person, "visa", "letter", "arrival"),
                _visa_to_do(person),
                _until(by, person) if _visa_to_do(person) else None,
            ),
            Audience.RESTRICTED,
        )
        for person in people
    )
    return Table("Visas", columns, rows)


def _visa_to_do(person: Participant) -> str:
    return _VISA_TO_DO.get(person.visa, "") if person.visa else _ASK


def _until(by: date | None, person: Participant) -> date | None:
    """The agenda's deadline, or the day they arrive, whichever comes first."""
    return min((day for day in (by, person.arrival) if day), default=None)


def visa_gaps(plan: Plan) -> Iterator[str]:
    """Of how many nobody knows whether they need a visa."""
    unasked = sum(person.visa is None for person in _from_abroad(plan))
    if unasked:
        yield f"{count(unasked, 'participant')} from abroad of whom nobody knows"
    if plan.agenda.logistics.visas_by is None:
        yield "no deadline: add `logistics: {visas_by: -14d}`"


def has_letters(plan: Plan) -> bool:
    """Whether anybody asked for an invitation letter."""
    return any(person.letter not in (None, Letter.NOT_NEEDED) for person in coming(plan))


def letters_table(plan: Plan) -> Table:
    """Who asked for an invitation letter; those who wait for it stand first."""
    by = date_of(plan, plan.agenda.logistics.letters_by)
    fields = ("name", "organisation", "position", "country", "email", "letter")
    columns = (
        *(column(plan, name) for name in fields),
        team("to_do", "To do", 16),
        team("due", "Until", 12),
    )
    asked = [one for one in in_order(coming(plan)) if one.letter not in (None, Letter.NOT_NEEDED)]
    asked.sort(key=lambda person: person.letter is not Letter.REQUESTED)
    rows = tuple(
        about(
            person,
            (
                *of_person(plan, person, *fields),
                *(("send it", _until(by, person)) if _waits(person) else ("", None)),
            ),
        )
        for person in asked
    )
    return Table("Invitation letters", columns, rows)


def _waits(person: Participant) -> bool:
    return person.letter is Letter.REQUESTED


def letter_gaps(plan: Plan) -> Iterator[str]:
    """How many still wait for their letter."""
    waiting = sum(_waits(person) for person in coming(plan))
    if waiting:
        yield f"{count(waiting, 'letter')} still to send"
    if plan.agenda.logistics.letters_by is None:
        yield "no deadline: add `logistics: {letters_by: -60d}`"
