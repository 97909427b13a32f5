"""The tables of participants that can be asked for."""

from functools import partial

from planner.schedule.plan import Plan
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
    return Listing(
        f"by-{key.replace('_', '-')}",
        f"By {words}",
        f"participants by {words}",
        Family.PEOPLE,
        partial(_grouped, key),
    )


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
)
