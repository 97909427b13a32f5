"""Tables of participants."""

from collections import Counter
from datetime import date, time

import pytest
from hypothesis import given, settings

from planner.model.people import Participant
from planner.model.time import Absence
from planner.tables.people import (
    BY_COUNTRY,
    BY_ORGANISATION,
    BY_ORGANISATION_TYPE,
    BY_REGION,
    BY_SUBREGION,
    GROUPING_KEYS,
    UNKNOWN,
    Grouping,
    by_role,
    grouped_table,
    grouping,
    in_order,
    matrix_table,
    participants_table,
    sign_in_table,
)
from planner.vocabulary import countries
from planner.vocabulary.answers import Attends, Visa
from planner.vocabulary.organisation_types import ORGANISATION_TYPES
from planner.vocabulary.spelling import fold
from tables.forum_plans import PEOPLE, person, plan_with

GOVERNMENT, UN_AGENCY = ORGANISATION_TYPES[:2]
PLAIN = [BY_COUNTRY, BY_REGION, BY_SUBREGION, BY_ORGANISATION_TYPE, BY_ORGANISATION]
TWO_DAYS = """\
  - date: 2024-03-06
    sessions: [{time: 09:00, title: Opening, duration: 30m}]
  - date: 2024-03-07
    sessions: [{time: 09:00, title: Closing, duration: 30m}]
"""


@pytest.mark.parametrize("way", PLAIN, ids=lambda way: way.key)
@settings(deadline=None)
@given(people=PEOPLE)
def test_groups_partition_the_roster(way: Grouping, people: list[Participant]) -> None:
    """Every participant is in exactly one group, and the counts add up."""
    groups = way.groups(people)
    assert Counter(p.id for group in groups for p in group.participants) == Counter(
        p.id for p in people
    )
    assert all(group.participants for group in groups)
    assert len({group.key for group in groups}) == len(groups)


@pytest.mark.parametrize("way", PLAIN, ids=lambda way: way.key)
@settings(deadline=None)
@given(people=PEOPLE)
def test_groups_stand_by_label_and_those_who_belong_to_none_last(
    way: Grouping, people: list[Participant]
) -> None:
    groups = way.groups(people)
    labels = [fold(group.label) for group in groups if group.key]
    assert labels == sorted(labels)
    assert [group.label for group in groups if not group.key] in ([], [UNKNOWN])
    assert "" not in [group.key for group in groups[:-1]]
    for group in groups:
        assert list(group.participants) == in_order(group.participants)


@settings(deadline=None)
@given(PEOPLE)
def test_nobody_who_said_no_organisation_is_given_one(people: list[Participant]) -> None:
    groups = {group.key: group for group in BY_ORGANISATION.groups(people)}
    unsaid = {p.id for p in people if not fold(p.organisation)}
    assert {p.id for p in groups[""].participants} == unsaid if unsaid else "" not in groups
    together = [group for group in groups.values() if fold(group.label) == "a and b"]
    assert len(together) <= 1


@settings(deadline=None)
@given(PEOPLE)
def test_by_role_everyone_stands_under_each_of_their_roles(people: list[Participant]) -> None:
    plan = plan_with(people)
    groups = by_role(plan).groups(people)
    assigned = [a for session in plan.agenda.sessions() for a in session.all_people]
    given_roles = {p.id: {a.role.value for a in assigned if a.person == p.id} for p in people}
    for participant in people:
        stated = {fold(role).replace(" ", "-") for role in participant.roles} - {""}
        found = [group.key for group in groups if participant in group.participants]
        assert sorted(found) == sorted((stated | given_roles[participant.id]) or {""})


def test_people_stand_by_family_name_or_by_name() -> None:
    people = [
        person(1, "Zed Alpha", family_name="Alpha"),
        person(2, "Éva"),
        person(3, "Dan"),
        person(4, "Ann Alpha", family_name="alpha"),
        person(5, "Dan"),
    ]
    assert [p.id for p in in_order(reversed(people))] == ["p-4", "p-1", "p-3", "p-5", "p-2"]


def test_a_role_keeps_the_capitals_it_was_written_in() -> None:
    plan = plan_with([person(7, roles=("VIP", "note taker"))])
    assert [group.label for group in by_role(plan).groups(plan.participants)] == [
        "Note taker",
        "VIP",
    ]


def test_a_role_stated_and_given_is_one() -> None:
    plan = plan_with([person(0, roles=("HOST", "-")), person(9)])
    groups = by_role(plan).groups(plan.participants)
    assert [(g.key, g.label, len(g.participants)) for g in groups] == [
        ("host", "Host", 1),
        ("", UNKNOWN, 1),
    ]


@pytest.mark.parametrize("key", GROUPING_KEYS)
def test_a_grouping_has_the_key_it_is_asked_for_by(key: str) -> None:
    assert grouping(key, plan_with()).key == key


# The tables


@settings(deadline=None)
@given(PEOPLE)
def test_a_matrix_counts_everyone_once(people: list[Participant]) -> None:
    """Rows, columns and the corner add up to the roster."""
    table = matrix_table(plan_with(people), BY_COUNTRY, BY_ORGANISATION_TYPE)
    *body, totals = [row.cells for row in table.rows]
    numbers = [[cell for cell in cells[1:] if isinstance(cell, int)] for cells in body]
    assert all(sum(cells[:-1]) == cells[-1] for cells in numbers)
    assert list(totals[1:]) == [sum(column) for column in zip(*numbers, strict=True)] or not people
    assert totals[-1] == len(people)
    assert totals[0] == "Total"
    assert {len(cells) for cells in (*body, totals)} == {len(table.columns)}


def test_a_matrix_says_where_people_come_from() -> None:
    plan = plan_with(
        [
            person(1, country=countries.by_code("TH"), organisation_type=GOVERNMENT),
            person(2, country=countries.by_code("TH")),
            person(3, organisation_type=UN_AGENCY),
        ]
    )
    table = matrix_table(plan, BY_COUNTRY, BY_ORGANISATION_TYPE)
    assert table.title == "Country × organisation type"
    assert [column.label for column in table.columns] == [
        "Country", "Government", "UN agency", UNKNOWN, "Total",
    ]  # fmt: skip
    assert [column.key for column in table.columns] == [
        "country", "government", "un-agency", "none", "total",
    ]  # fmt: skip
    assert [row.cells for row in table.rows] == [
        ("Thailand", 1, 0, 1, 2),
        (UNKNOWN, 0, 1, 0, 1),
        ("Total", 1, 1, 1, 3),
    ]


@pytest.mark.parametrize("key", GROUPING_KEYS)
@settings(deadline=None)
@given(people=PEOPLE)
def test_a_grouped_table_has_a_row_for_each_member_of_each_group(
    key: str, people: list[Participant]
) -> None:
    plan = plan_with(people)
    way = grouping(key, plan)
    table = grouped_table(plan, way)
    expected = [(g.label, p.id) for g in way.groups(people) for p in g.participants]
    assert [(row.cells[0], row.subject and row.subject.id) for row in table.rows] == expected
    assert table.group == key == table.columns[0].key
    assert key not in [column.key for column in table.columns[1:]]


def test_the_table_of_participants_shows_what_somebody_filled_in() -> None:
    norway = countries.by_code("NO")
    plan = plan_with(
        [
            person(1, "Ada Sample", nationality=norway, roles=("a", "b"), languages=("en", "th")),
            person(2, "Ben", organisation_type=GOVERNMENT, list_consent=False),
        ]
    )
    table = participants_table(plan)
    assert [column.key for column in table.columns] == [
        "id", "name", "organisation_type", "nationality", "roles", "languages", "list_consent",
    ]  # fmt: skip
    assert [row.cells for row in table.rows] == [
        ("p-1", "Ada Sample", None, "Norway", "a, b", "en, th", None),
        ("p-2", "Ben", "Government", None, "", "", False),
    ]


def test_answers_stand_in_words_and_absences_as_they_can_be_read() -> None:
    away = (Absence(date(2027, 3, 10), time(9), time(12)), Absence(date(2027, 3, 11)))
    plan = plan_with(
        [
            person(1, attends=Attends.IN_PERSON, unavailable=away, visa=Visa.NOT_NEEDED),
            person(2, attends=Attends.REMOTE, check_in=date(2027, 3, 9), confirmed=False),
        ]
    )
    table = participants_table(plan)
    shown = [
        dict(zip([column.label for column in table.columns], row.cells, strict=True))
        for row in table.rows
    ]
    assert [row["Attends"] for row in shown] == ["In person", "Remote"]
    assert [row["Unavailable"] for row in shown] == ["2027-03-10 09:00-12:00; 2027-03-11", ""]
    assert [row["Visa"] for row in shown] == ["Not needed", None]
    assert [row["Check-in"] for row in shown] == [None, date(2027, 3, 9)]
    assert [row["Confirmed"] for row in shown] == [None, False]


def test_the_sign_in_sheet_has_a_line_to_sign_on_for_each_day() -> None:
    people = [person(2, "Ben", country=countries.by_code("NO")), person(1, "Ada", organisation="X")]
    table = sign_in_table(plan_with(people, TWO_DAYS))
    assert [column.label for column in table.columns] == [
        "No.", "Name", "Organisation", "Country", "Wed 6 Mar", "Thu 7 Mar",
    ]  # fmt: skip
    assert [row.cells for row in table.rows] == [
        (1, "Ada", "X", None, "", ""),
        (2, "Ben", "", "Norway", "", ""),
    ]


def test_tables_of_nobody_are_empty() -> None:
    plan = plan_with(None)
    assert participants_table(plan).columns == ()
    assert grouped_table(plan, BY_COUNTRY).rows == ()
    assert sign_in_table(plan).rows == ()
    (totals,) = matrix_table(plan, BY_COUNTRY, BY_ORGANISATION_TYPE).rows
    assert totals.cells == ("Total", 0)
