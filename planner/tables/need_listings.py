"""The tables of what people need and told in confidence: for named members of the team only."""

from collections.abc import Callable
from functools import partial

from planner.model.people import Participant
from planner.schedule.plan import Plan
from planner.tables.listing import Family, Listing
from planner.tables.people import cell, column, in_order
from planner.tables.table import Row, Table
from planner.vocabulary.audience import Audience

_WHO = ("id", "name", "organisation", "country")


def _says(participant: Participant, names: tuple[str, ...]) -> bool:
    return any(participant.value(name) not in (None, "", ()) for name in names)


def _is_about_minors(participant: Participant, _names: tuple[str, ...]) -> bool:
    return bool(participant.minor or participant.chaperone)


def _needs_table(
    title: str,
    names: tuple[str, ...],
    concerns: Callable[[Participant, tuple[str, ...]], bool],
    plan: Plan,
) -> Table:
    """Those whom it concerns, by family name, with what they said."""
    columns = tuple(column(plan, name) for name in (*_WHO, *names))
    people = [one for one in in_order(plan.participants) if concerns(one, names)]
    rows = (Row(tuple(cell(one, name) for name in (*_WHO, *names)), one) for one in people)
    return Table(title, columns, tuple(rows))


def _listing(
    key: str,
    title: str,
    about: str,
    names: tuple[str, ...],
    concerns: Callable[[Participant, tuple[str, ...]], bool] = _says,
) -> Listing:
    def is_needed(plan: Plan) -> bool:
        return any(concerns(one, names) for one in plan.participants)

    labels = " or ".join(f"`{name}`" for name in names)
    return Listing(
        key,
        title,
        about,
        Family.PEOPLE,
        partial(_needs_table, title, names, concerns),
        Audience.RESTRICTED,
        f"participants with {labels}",
        is_needed,
    )


NEED_LISTINGS = (
    _listing("dietary-needs", "Dietary needs", "who eats what, by name", ("dietary",)),
    _listing(
        "access-needs", "Accessibility needs", "who needs what to take part", ("accessibility",)
    ),
    _listing(
        "minors",
        "Minors",
        "minors, whether a guardian agreed, and who looks after them",
        ("minor", "guardian_consent", "chaperone", "emergency_contact"),
        _is_about_minors,
    ),
    _listing(
        "emergency-contacts", "Emergency contacts", "whom to call, for whom", ("emergency_contact",)
    ),
)
