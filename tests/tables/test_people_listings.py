"""The lists of people that can be asked for, and groups of every kind."""

from dataclasses import replace

import pytest
from schedule.answering import released

from planner.loading import load_text
from planner.model.people import Participant, Roster
from planner.schedule.plan import Plan
from planner.tables.catalogue import LISTING_BY_KEY, listings
from planner.tables.contacts import ASK, NO, YES, contacts_table, photo_consent_table
from planner.tables.expected import expected_table
from planner.tables.groupings import any_grouping, grouping_keys
from planner.tables.listing import Family
from planner.tables.people import (
    BY_COUNTRY,
    BY_DELEGATION,
    BY_GRANT,
    BY_LANGUAGE,
    BY_ORGANISATION_TYPE,
    EACH_ONCE,
    UNKNOWN,
    by_role,
    cell,
    grouped_table,
    matrix_table,
    participants_table,
)
from planner.tables.table import Table, for_audience, may_be_named
from planner.text.source import Source
from planner.vocabulary import countries
from planner.vocabulary.answers import Attends
from planner.vocabulary.audience import Audience
from planner.vocabulary.organisation_types import ORGANISATION_TYPES
from tables.forum_plans import DAY, HEAD, person, plan_with

NGO = next(kind for kind in ORGANISATION_TYPES if kind.key == "ngo")
THAILAND = countries.by_code("TH")
PEOPLE_KEYS = [key for key, one in LISTING_BY_KEY.items() if one.family is Family.PEOPLE]
OWN = """\
roster_fields:
  stream: {label: Stream, type: choice, values: [North, South]}
  secret: {type: yes-no, audience: restricted}
  room_no: {type: number}
"""


def plan_of(people: list[Participant], own: str = OWN, sessions: str = "") -> Plan:
    day = DAY + (sessions or "      - {time: 09:00, title: Opening, duration: 30m}\n")
    loaded = load_text(Source("forum.yaml", HEAD.replace("days:\n", f"{own}days:\n") + day), "")
    assert loaded.plan is not None
    assert [found.message for found in loaded.diagnostics] == []
    return replace(loaded.plan, roster=Roster(tuple(people)))


def rows(table: Table) -> list[tuple[object, ...]]:
    return [row.cells for row in table.rows]


# Groups


def test_a_delegation_has_its_head_first_and_marked() -> None:
    plan = plan_with(
        [
            person(1, "Zed", delegation="Ghana", head_of_delegation=True),
            person(2, "Ada", delegation="GHANA"),
            person(3, "Ben"),
        ]
    )
    table = grouped_table(plan, BY_DELEGATION)
    assert [(row.cells[0], row.cells[1], row.cells[3]) for row in table.rows] == [
        ("Ghana", "head", "Zed"), ("Ghana", "", "Ada"), (UNKNOWN, "", "Ben"),
    ]  # fmt: skip
    assert [column.label for column in table.columns[:2]] == ["Delegation", "Head"]


def test_without_a_head_there_is_no_column_for_it() -> None:
    table = grouped_table(plan_with([person(1, delegation="Ghana")]), BY_DELEGATION)
    assert "head" not in [column.key for column in table.columns]


def test_a_person_stands_under_each_of_their_grants_and_languages_once() -> None:
    plan = plan_with([person(1, grants=("A-1", "a 1", "B"), languages=("en", "th", "en", "xx-q"))])
    assert [(g.key, g.label) for g in BY_GRANT.groups(plan.participants)] == [
        ("a-1", "a 1"), ("b", "B"),
    ]  # fmt: skip
    labels = [group.label for group in BY_LANGUAGE.groups(plan.participants)]
    assert labels == ["English", "Thai", "xx-q"]


def test_grants_are_the_teams() -> None:
    table = grouped_table(plan_with([person(1, grants=("A",))]), BY_GRANT)
    assert for_audience(table, Audience.PARTICIPANTS).rows == ()
    assert len(for_audience(table, Audience.TEAM).rows) == 1


def test_who_may_see_groups_is_who_may_see_the_field_at_this_event() -> None:
    own = "roster_fields: {country: {audience: restricted}}\n"
    plan = plan_of([person(1, country=THAILAND)], own)
    for table in (
        grouped_table(plan, BY_COUNTRY),
        matrix_table(plan, BY_ORGANISATION_TYPE, BY_COUNTRY),
    ):
        assert for_audience(table, Audience.TEAM).columns == ()
        assert for_audience(table, Audience.RESTRICTED).columns


def test_roles_that_a_session_of_the_teams_gives_are_the_teams() -> None:
    sessions = "      - {time: 09:00, title: A, duration: 30m, speaker: p-1, audience: team}\n"
    plan = plan_of([person(1)], "", sessions)
    table = grouped_table(plan, by_role(plan))
    assert for_audience(table, Audience.PARTICIPANTS).rows == ()
    assert rows(for_audience(table, Audience.TEAM))[0][0] == "Speaker"


def test_people_are_grouped_by_what_an_agenda_declares_and_by_few_answers() -> None:
    people = [
        person(1, custom=(("stream", "North"), ("secret", True)), attends=Attends.REMOTE),
        person(2, custom=(("secret", False),), confirmed=False),
    ]
    plan = plan_of(people)
    assert grouping_keys(plan)[-4:] == ("attends", "confirmed", "stream", "secret")
    found = {
        key: [(g.key, g.label) for g in any_grouping(key, plan).groups(people)]
        for key in ("attends", "confirmed", "stream", "secret")
    }
    assert found == {
        "attends": [("remote", "Remote"), ("", UNKNOWN)],
        "confirmed": [("no", "No"), ("", UNKNOWN)],
        "stream": [("north", "North"), ("", UNKNOWN)],
        "secret": [("no", "No"), ("yes", "Yes")],
    }
    assert any_grouping("country", plan) is BY_COUNTRY
    secret = grouped_table(plan, any_grouping("secret", plan))
    assert for_audience(secret, Audience.TEAM).rows == ()


# Counts


def test_totals_count_each_person_once_and_say_so() -> None:
    plan = plan_with(
        [person(1, grants=("A", "B"), country=THAILAND), person(2, grants=("A",)), person(3)]
    )
    table = matrix_table(plan, BY_GRANT, BY_COUNTRY)
    assert rows(table) == [
        ("A", 1, 1, 2), ("B", 1, 0, 1), (UNKNOWN, 0, 1, 1), (EACH_ONCE, 1, 2, 3),
    ]  # fmt: skip
    assert table.columns[-1].label == EACH_ONCE
    assert matrix_table(plan, BY_COUNTRY, BY_DELEGATION).columns[-1].label == "Total"


def test_what_is_inferred_is_counted_and_said() -> None:
    plan = plan_with([person(1, organisation_type=NGO), person(2, inferred_type=NGO)])
    table = matrix_table(plan, BY_COUNTRY, BY_ORGANISATION_TYPE)
    assert [(column.key, column.label) for column in table.columns[1:]] == [
        ("ngo", "NGO (some inferred)"), ("total", "Total"),
    ]  # fmt: skip
    assert rows(table)[-1] == ("Total", 2, 2)
    grouped = grouped_table(plan, BY_ORGANISATION_TYPE)
    assert [row[:3] for row in rows(grouped)] == [("NGO", "", "p-1"), ("NGO", "inferred", "p-2")]


def test_lists_mark_what_is_inferred() -> None:
    guessed, stated = person(1, inferred_type=NGO), person(2, organisation_type=NGO)
    assert cell(guessed, "organisation_type") == "NGO (inferred)"
    assert cell(stated, "organisation_type") == "NGO"
    table = participants_table(plan_with([guessed]))
    assert "organisation_type" in [column.key for column in table.columns]


# Lists


SESSIONS = """\
      - {time: 09:00, title: Opening, duration: 30m, host: p-1}
      - {time: 09:30, title: Coffee, duration: 15m}
      - {time: 10:00, title: For two, duration: 30m, attendance: [p-2], speaker: p-3}
      - {time: 11:00, title: Closed, duration: 30m, attendance: [p-3], audience: team}
      - {time: 12:00, title: Lunch of two, type: meal, duration: 30m, attendance: [p-2]}
      - parallel:
          garden: [{time: 14:00, title: Free choice, duration: 30m}]
"""


def test_who_is_expected_stands_session_by_session() -> None:
    people = [person(1), person(2, attends=Attends.REMOTE), person(3), person(4, "TBC")]
    table = expected_table(plan_of(people, "", SESSIONS))
    found = [(row.cells[0], row.cells[2], row.cells[5], row.cells[6]) for row in table.rows]
    day = "Wed 6 Mar"
    assert found == [
        (f"{day} 09:00 · Opening · Main Hall", "Person 1", "Host", None),
        (f"{day} 09:00 · Opening · Main Hall", "Person 2", "", "Remote"),
        (f"{day} 09:00 · Opening · Main Hall", "Person 3", "", None),
        (f"{day} 10:00 · For two · Main Hall", "Person 2", "", "Remote"),
        (f"{day} 10:00 · For two · Main Hall", "Person 3", "Speaker", None),
        (f"{day} 11:00 · Closed · Main Hall", "Person 3", "", None),
        (f"{day} 12:00 · Lunch of two · Main Hall", "Person 2", "", "Remote"),
    ]
    assert len(for_audience(table, Audience.TEAM).rows) == len(found)
    assert for_audience(table, Audience.PARTICIPANTS).rows == ()


def test_contacts_hold_what_reaches_people_and_no_emergency() -> None:
    people = [person(1, "Ada", email="a@example.org", phone="+1 202 555 0101"), person(2, "TBC")]
    table = contacts_table(plan_with(people))
    assert [column.key for column in table.columns] == [
        "name", "organisation", "email", "phone", "position", "country",
    ]  # fmt: skip
    assert rows(table) == [("Ada", "", "a@example.org", "+1 202 555 0101", "", None)]
    seen = for_audience(table, Audience.PARTICIPANTS)
    assert {"email", "phone"}.isdisjoint(column.key for column in seen.columns)


def test_photographers_are_told_whom_not_to_take_and_not_who_is_a_minor() -> None:
    people = [
        person(1, photo_consent=True),
        person(2, photo_consent=False),
        person(3),
        person(4, photo_consent=True, minor=True),
        person(5, photo_consent=True, minor=True, guardian_consent=True),
        person(6, photo_consent=True, minor=False),
    ]
    table = photo_consent_table(plan_with(people))
    assert [(row.cells[0], row.cells[1]) for row in table.rows] == [
        (NO, "Person 2"), (ASK, "Person 3"), (ASK, "Person 4"),
        (YES, "Person 1"), (YES, "Person 5"), (YES, "Person 6"),
    ]  # fmt: skip
    assert for_audience(table, Audience.PARTICIPANTS).rows == ()


def test_lists_that_few_events_have_are_there_when_something_says_so() -> None:
    keys = {listing.key for listing in listings(plan_with([person(1)]), Family.PEOPLE)}
    assert {"by-delegation", "by-grant", "by-language"}.isdisjoint(keys)
    full = plan_with([person(1, delegation="A", grants=("B",), languages=("en",))])
    keys = {listing.key for listing in listings(full, Family.PEOPLE)}
    assert {"by-delegation", "by-grant", "by-language", "expected", "contacts"} <= keys
    assert "expected" not in {listing.key for listing in listings(plan_with(None))}


@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize("key", PEOPLE_KEYS)
def test_no_list_below_the_team_names_a_minor(key: str, audience: Audience) -> None:
    """Whatever they agreed to: the name is nowhere, and it is where the team looks for it."""
    mark = "Minor-mark"
    young = person(1, mark, minor=True, list_consent=True, photo_consent=True, grants=("G",),
                   delegation="D", head_of_delegation=True, languages=("en",))  # fmt: skip
    session = "      - {time: 09:00, title: A, duration: 30m, speaker: p-1}\n"
    plan = released(plan_of([young, person(2)], "", session))
    table = for_audience(LISTING_BY_KEY[key].make(plan), audience)
    is_there = any(mark in map(str, row.cells) for row in table.rows)
    is_a_count = key == "country-by-organisation-type"
    assert is_there is (audience >= Audience.TEAM and not is_a_count)


@pytest.mark.parametrize("consent", [None, True, False])
def test_a_minor_is_named_to_the_team_only(consent: bool | None) -> None:  # noqa: FBT001  # a parameter of the test
    young = person(1, minor=True, list_consent=consent)
    assert [may_be_named(young, audience) for audience in Audience] == [False, False, True, True]
    grown = person(1, minor=False, list_consent=True)
    assert may_be_named(grown, Audience.PUBLIC)
