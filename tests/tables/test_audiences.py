"""The single gate: what of a table an audience may see."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.roster.fields import FIELD_BY_NAME
from planner.schedule.plan import Plan
from planner.tables.logistics.listings import LOGISTICS_LISTINGS
from planner.tables.people import (
    BY_COUNTRY,
    BY_ORGANISATION,
    BY_ORGANISATION_TYPE,
    by_role,
    grouped_table,
    matrix_table,
    participants_table,
    sign_in_table,
)
from planner.tables.programme import run_of_show_table, schedule_table
from planner.tables.table import Column, Name, Row, Table, for_audience, may_be_named, names_text
from planner.vocabulary.audience import Audience
from tables.forum_plans import DAY, marked, marks, person, plan_with

# What holds no text that could be looked for; their columns are looked for instead.
YES_OR_NO = {
    "photo_consent", "list_consent", "confirmed", "prayer", "minor", "guardian_consent",
    "chaperone", "head_of_delegation", "funded",
}  # fmt: skip

CONSENTS = st.lists(st.sampled_from([None, True, False]), min_size=1, max_size=6)


def tables_about_people(plan: Plan) -> Iterator[Table]:
    """All tables in which a participant stands with a name or a row."""
    yield participants_table(plan)
    for way in (BY_COUNTRY, BY_ORGANISATION_TYPE, BY_ORGANISATION, by_role(plan)):
        yield grouped_table(plan, way)
    yield sign_in_table(plan)
    yield schedule_table(plan)
    yield run_of_show_table(plan)
    for listing in LOGISTICS_LISTINGS:
        yield listing.make(plan)


def shown(table: Table) -> str:
    """All that a table says, in cells and in headings."""
    cells = (cell for row in table.rows for cell in row.cells)
    texts = (names_text(cell) if isinstance(cell, tuple) else str(cell) for cell in cells)
    return "\n".join([table.title, *(column.label for column in table.columns), *texts])


@pytest.mark.parametrize("audience", Audience)
@settings(deadline=None)
@given(CONSENTS)
def test_nothing_above_an_audience_reaches_it(
    audience: Audience, consents: list[bool | None]
) -> None:
    """No value of a field that is more sensitive than the audience stands in any table for it."""
    people = [marked(number, consent=consent) for number, consent in enumerate(consents)]
    plan = plan_with(people)
    for table in tables_about_people(plan):
        text = shown(for_audience(table, audience))
        for participant in people:
            for name, mark in marks(participant).items():
                # The programme names those who agreed to it, whatever the roster's field says.
                is_name_in_programme = name == "name" and may_be_named(participant, audience)
                if FIELD_BY_NAME[name].sensitivity > audience and not is_name_in_programme:
                    assert mark not in text, (table.title, name)


@pytest.mark.parametrize("audience", [Audience.PUBLIC, Audience.PARTICIPANTS])
@settings(deadline=None)
@given(CONSENTS)
def test_who_may_not_be_named_is_nowhere(audience: Audience, consents: list[bool | None]) -> None:
    """Not a single field of theirs stands in a table for that audience."""
    people = [marked(number, consent=consent) for number, consent in enumerate(consents)]
    for table in tables_about_people(plan_with(people)):
        text = shown(for_audience(table, audience))
        for participant in people:
            if not may_be_named(participant, audience):
                assert not [mark for mark in marks(participant).values() if mark in text]


@settings(deadline=None)
@given(CONSENTS)
def test_the_innermost_circle_sees_every_field(consents: list[bool | None]) -> None:
    """The properties above would hold if nothing were ever shown."""
    people = [marked(number, consent=consent) for number, consent in enumerate(consents)]
    text = shown(for_audience(participants_table(plan_with(people)), Audience.RESTRICTED))
    for participant in people:
        assert set(marks(participant)) == set(FIELD_BY_NAME) - {"id"} - YES_OR_NO
        assert not [mark for mark in marks(participant).values() if mark not in text]


def test_what_each_circle_sees_of_the_participants() -> None:
    table = participants_table(plan_with([marked(0, consent=True)]))
    seen = {
        audience: {column.key for column in for_audience(table, audience).columns}
        for audience in Audience
    }
    assert seen[Audience.PUBLIC] == set()
    assert "email" not in seen[Audience.PARTICIPANTS]
    assert "name" in seen[Audience.PARTICIPANTS]
    assert {"email", "arrival", "notes", "check_in", "attends"} <= seen[Audience.TEAM]
    assert not {"attends", "confirmed", "unavailable"} & seen[Audience.PARTICIPANTS]
    restricted = {"dietary", "accessibility", "nationality", "emergency_contact", "visa", "gender",
                  "prayer", "minor", "guardian_consent", "chaperone"}  # fmt: skip
    assert not restricted & seen[Audience.TEAM]
    assert seen[Audience.RESTRICTED] == {column.key for column in table.columns} >= restricted


def test_the_teams_notes_are_the_teams() -> None:
    plan = plan_with([person(n) for n in range(5)])
    for audience, table in product(
        (Audience.PUBLIC, Audience.PARTICIPANTS), (schedule_table(plan), run_of_show_table(plan))
    ):
        text = shown(for_audience(table, audience))
        assert not re.search("Notes-mark|notes-mark|Food-mark", text)
    team = shown(for_audience(run_of_show_table(plan), Audience.TEAM))
    assert all(mark in team for mark in ("Notes-mark", "Item-notes-mark", "Food-mark"))


@pytest.mark.parametrize("audience", Audience)
def test_a_count_shows_two_fields_and_not_to_the_public(audience: Audience) -> None:
    """Where a country sent one person, a count is that person."""
    people = [marked(number, consent=False) for number in range(3)]
    matrix = matrix_table(plan_with(people), BY_COUNTRY, BY_ORGANISATION_TYPE)
    text = shown(for_audience(matrix, audience))
    expected = set() if audience is Audience.PUBLIC else {"country", "organisation_type"}
    for participant in people:
        found = {name for name, mark in marks(participant).items() if mark in text}
        assert found == expected


# Who may be named


@pytest.mark.parametrize(
    ("audience", "consent", "named"),
    [
        (Audience.PUBLIC, True, True),
        (Audience.PUBLIC, None, False),
        (Audience.PUBLIC, False, False),
        (Audience.PARTICIPANTS, True, True),
        (Audience.PARTICIPANTS, None, True),
        (Audience.PARTICIPANTS, False, False),
        (Audience.TEAM, False, True),
        (Audience.RESTRICTED, False, True),
    ],
)
def test_consent_decides_who_may_be_named(
    audience: Audience,
    consent: bool | None,  # noqa: FBT001  # a parameter of the test
    named: bool,  # noqa: FBT001  # likewise
) -> None:
    participant = replace(person(1), list_consent=consent)
    assert may_be_named(participant, audience) is named


def test_a_name_on_no_roster_is_not_for_the_public() -> None:
    assert [may_be_named(None, audience) for audience in Audience] == [False, True, True, True]


def test_names_in_cells_go_one_by_one() -> None:
    yes, no = replace(person(1), list_consent=True), replace(person(2), list_consent=False)
    names = (Name("Yes", yes, "Speaker"), Name("No", no, "Speaker"), Name("Guest"))
    table = Table("T", (Column("a", "A"),), (Row((names,)),))
    assert [
        names_text(for_audience(table, audience).rows[0].cells[0])  # type: ignore[arg-type]  # names
        for audience in Audience
    ] == [
        "Speaker: Yes",
        "Speaker: Yes; Guest",
        "Speakers: Yes, No; Guest",
        "Speakers: Yes, No; Guest",
    ]


def test_the_rest_of_a_table_stays_as_it_is() -> None:
    columns = (Column("a", "A"), Column("b", "B", Audience.TEAM), Column("c", "C"))
    rows = (Row((1, "x", date(2024, 3, 6)), None), Row((2, "y", None), person(1)))
    table = Table("T", columns, rows, group="a")
    assert for_audience(table, Audience.RESTRICTED) == table
    public = for_audience(table, Audience.PUBLIC)
    assert public == Table("T", (columns[0], columns[2]), (Row((1, date(2024, 3, 6))),), group="a")


@pytest.mark.parametrize(
    ("names", "text"),
    [
        ((), ""),
        ((Name("Ada"),), "Ada"),
        ((Name("Ada"), Name("Ben")), "Ada, Ben"),
        ((Name("Ada", role="Chair"),), "Chair: Ada"),
        (
            (Name("Ada", role="Chair"), Name("Ben", role="Speaker"), Name("Chan", role="Speaker")),
            "Chair: Ada; Speakers: Ben, Chan",
        ),
    ],
)
def test_names_stand_by_role_on_one_line(names: tuple[Name, ...], text: str) -> None:
    assert names_text(names) == text


def test_a_name_that_the_roster_does_not_know_is_for_the_team() -> None:
    guest = "Guest-mark"
    with_roster, without = plan_with([person(1)]), plan_with(None)
    readers = {
        roster: [a for a in Audience if guest in shown(for_audience(schedule_table(plan), a))]
        for roster, plan in (("with", with_roster), ("without", without))
    }
    assert readers == {
        "with": [Audience.TEAM, Audience.RESTRICTED],
        "without": [Audience.PARTICIPANTS, Audience.TEAM, Audience.RESTRICTED],
    }


@pytest.mark.parametrize("written", [Audience.PUBLIC, Audience.PARTICIPANTS, Audience.TEAM])
def test_a_session_is_known_to_its_audience_only(written: Audience) -> None:
    sessions = (
        f"      - {{time: 09:00, title: Secret, duration: 30m, audience: {written.word},\n"
        "         items: [{title: Secret part, duration: 30m}]}\n"
        "      - {title: Open, duration: 30m}\n"
    )
    plan = plan_with([person(1)], DAY + sessions)
    for table, reader in product((schedule_table(plan), run_of_show_table(plan)), Audience):
        text = shown(for_audience(table, reader))
        assert ("Secret" in text) is (reader >= written)
        assert "Open" in text
