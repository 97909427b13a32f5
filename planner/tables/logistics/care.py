"""Lists for few eyes: what people need of the place, whom to call, and minors with chaperones."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from planner.logistics.presence import coming
from planner.model.people import Participant
from planner.schedule.plan import Plan
from planner.tables.logistics.parts import about, of_person, restricted
from planner.tables.people import column, in_order
from planner.tables.table import Table
from planner.text.wording import count
from planner.vocabulary.audience import Audience

_NEEDS = ("name", "organisation", "accessibility", "hotel", "arrival", "departure")
_CALL = ("name", "organisation", "country", "phone", "emergency_contact", "hotel", "hotel_room")
_MINORS = ("name", "organisation", "country", "guardian_consent", "arrival", "departure", "hotel",
           "emergency_contact")  # fmt: skip


def _needing(plan: Plan) -> list[Participant]:
    from planner.vocabulary.needs import access_needs

    return [one for one in in_order(coming(plan)) if access_needs(one.accessibility)]


def has_access_needs(plan: Plan) -> bool:
    """Whether anybody said that they need something of the place."""
    return bool(_needing(plan))


def accessibility_table(plan: Plan) -> Table:
    """Who needs what of the place."""
    return _table(plan, "Accessibility", _NEEDS, _needing(plan))


def has_emergency_contacts(plan: Plan) -> bool:
    """Whether anybody said whom to call."""
    return any(person.emergency_contact for person in coming(plan))


def emergency_table(plan: Plan) -> Table:
    """Everyone who comes, and whom to call if something happens to them."""
    return _table(plan, "Emergency contacts", _CALL, in_order(coming(plan)))


def emergency_gaps(plan: Plan) -> Iterator[str]:
    """Of how many nobody knows whom to call."""
    missing = sum(not person.emergency_contact for person in coming(plan))
    if missing:
        yield f"{count(missing, 'participant')} without an emergency contact"


def has_minors(plan: Plan) -> bool:
    """Whether minors come."""
    return any(person.minor for person in coming(plan))


def minors_table(plan: Plan) -> Table:
    """Minors with what their guardians said, then those who look after them."""
    people = in_order(coming(plan))
    minors = [person for person in people if person.minor]
    chaperones = [person for person in people if person.chaperone and not person.minor]
    listed = _table(plan, "Minors and chaperones", _MINORS, [*minors, *chaperones])
    young = {person.id for person in minors}
    rows = (
        replace(row, cells=("minor" if row.subject and row.subject.id in young else "chaperone",
                            *row.cells))
        for row in listed.rows
    )  # fmt: skip
    return replace(listed, columns=(restricted("as", "As", 12), *listed.columns), rows=tuple(rows))


def _table(plan: Plan, title: str, names: tuple[str, ...], people: Iterable[Participant]) -> Table:
    columns = tuple(column(plan, name) for name in names)
    rows = (about(one, of_person(plan, one, *names), Audience.RESTRICTED) for one in people)
    return Table(title, columns, tuple(rows))
