"""The tables of participants that can be asked for."""

from functools import partial

from planner.schedule.plan import Plan
from planner.tables.answers import answers_table, is_answered
from planner.tables.contacts import contacts_table, photo_consent_table
from planner.tables.expected import expected_table, is_expected
from planner.tables.listing import Family, Listing
from planner.tables.people import (
    BY_COUNTRY,
    BY_ORGANISATION_TYPE,
    GROUPING_KEYS,
    grouped_table,
    grouping,
    matrix_table,
    participants_table,
    sign_in_table,
)
from planner.tables.table import Table
from planner.vocabulary.audience import Audience


def _grouped(key: str, plan: Plan) -> Table:
    return grouped_table(plan, grouping(key, plan))


def _by(key: str) -> Listing:
    words = key.replace("_", " ")
    field, about, needs = _STATED.get(key, ("", f"participants by {words}", "a roster"))
    return Listing(
        f"by-{key.replace('_', '-')}",
        f"By {words}",
        about,
        Family.PEOPLE,
        partial(_grouped, key),
        needs=needs,
        is_needed=partial(_is_said, field or "id"),
    )


# Groups that few events have: by the field that says so.
_STATED = {
    "delegation": (
        "delegation", "delegations, the head of each first", "a `delegation` in the roster",
    ),
    "grant": ("grants", "participants by grant or project", "`grants` in the roster"),
    "language": ("languages", "participants by the languages they speak",
                 "`languages` in the roster"),
}  # fmt: skip


def _is_said(field: str, plan: Plan) -> bool:
    """Whether the roster says something of somebody in a field."""
    return any(participant.value(field) for participant in plan.participants)


def _matrix(plan: Plan) -> Table:
    return matrix_table(plan, BY_COUNTRY, BY_ORGANISATION_TYPE)


PEOPLE_LISTINGS = (
    Listing(
        "participants",
        "Participants",
        "everyone on the roster, by family name",
        Family.PEOPLE,
        participants_table,
        Audience.PARTICIPANTS,
    ),
    *map(_by, GROUPING_KEYS),
    Listing(
        "country-by-organisation-type",
        "Country × type",
        "how many participants by country and organisation type",
        Family.PEOPLE,
        _matrix,
    ),
    Listing(
        "sign-in",
        "Sign-in",
        "everyone, with a line to sign on for each day",
        Family.PEOPLE,
        sign_in_table,
    ),
    Listing(
        "expected",
        "Expected",
        "session by session who is expected, for the door",
        Family.PEOPLE,
        expected_table,
        needs="a roster and a programme",
        is_needed=is_expected,
    ),
    Listing(
        "answers",
        "Answers",
        "what everyone answered to their invites",
        Family.PEOPLE,
        answers_table,
        needs="answers to invites (`planner replies` reads them)",
        is_needed=is_answered,
    ),
    Listing(
        "contacts",
        "Contacts",
        "everyone with e-mail address and telephone number",
        Family.PEOPLE,
        contacts_table,
    ),
    Listing(
        "photo-consent",
        "Photo consent",
        "for photographers: whom not to photograph, whom to ask about, and who agreed",
        Family.PEOPLE,
        photo_consent_table,
    ),
)
