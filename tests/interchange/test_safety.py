"""What other programs read: nothing runs, nothing is lost, nothing more than the team's."""

import csv
import io
import json
from datetime import date
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tables.forum_plans import HEAD, marked, marks, person, plan_with

from planner.interchange.csv_export import table_csv
from planner.interchange.json_export import groups_json, schedule_json
from planner.roster.fields import FIELD_BY_NAME
from planner.schedule.selection import Selection
from planner.tables.people import BY_COUNTRY, BY_ORGANISATION_TYPE, by_role, matrix_table
from planner.tables.table import Cell, Column, Name, Row, Table
from planner.vocabulary.audience import Audience
from planner.vocabulary.countries import NonCountry
from planner.vocabulary.organisation_types import OrganisationType


def rows(table: Table) -> list[list[str]]:
    """What another program reads of a table."""
    return list(csv.reader(io.StringIO(table_csv(table).decode("utf-8-sig"), newline="")))


def cell(text: Cell) -> str:
    return rows(Table("T", (Column("a", "A"),), (Row((text,)),)))[1][0]


# CSV


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+1+1+cmd", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠SUM",
     "+41 22 ext. 5", "+", "=", '=HYPERLINK("http://example.org")', "-2+3+cmd|' /C calc'!A0",
     "'=1", "''＝"],
)  # fmt: skip
def test_what_a_spreadsheet_would_run_begins_with_an_apostrophe(text: str) -> None:
    assert cell(text) == "'" + text


@pytest.mark.parametrize(
    "text", ["+41 22 000 00 00", "+1 (555) 010-0199", "+66.2.123", "a=b", "1-2", "'x", " x", ""]
)
def test_what_runs_nothing_stays_as_it_is(text: str) -> None:
    assert cell(text) == text


@settings(deadline=None)
@given(st.text(st.sampled_from("=+-@\t\r\n＝ a1(),;\"'")))
def test_no_cell_begins_like_a_formula(text: str) -> None:
    """Whatever somebody typed, a cell begins with no sign of a formula but a number's plus."""
    written = cell(text)
    assert not written.startswith(("=", "-", "@", "\t", "\r", "\n", "＝"))
    assert not written.startswith("+") or not set(written) - set("+1234567890 ().-")
    assert written.replace("'", "") == text.replace("'", "")


@pytest.mark.parametrize("text", ["a;=1+1", "=1;=cmd|' /C calc'!A0;z", "x; @SUM(1)", "b;+1;-1"])
def test_nothing_runs_where_a_semicolon_parts_cells(text: str) -> None:
    assert all(not part.strip().startswith(("=", "+", "-", "@")) for part in cell(text).split(";"))


def test_a_heading_runs_nothing_either() -> None:
    kind = OrganisationType("own", "=1+1")
    table = matrix_table(plan_with([person(1, organisation_type=kind)]), BY_COUNTRY,
                         BY_ORGANISATION_TYPE)  # fmt: skip
    assert rows(table)[0] == ["Country", "'=1+1", "Total"]


def test_names_in_a_cell_run_nothing() -> None:
    assert cell((Name("=1+1"), Name("Ada"))) == "'=1+1, Ada"


def test_a_file_opens_in_excel_with_its_accents() -> None:
    written = table_csv(Table("T", (Column("a", "País"),), (Row(("Perú",)), Row((None,)))))
    assert written == b'\xef\xbb\xbfPa\xc3\xads\r\nPer\xc3\xba\r\n""\r\n'


def test_a_cell_of_each_type_is_written() -> None:
    assert [cell(value) for value in (False, 1.5, date(2024, 3, 6))] == ["no", "1.5", "2024-03-06"]


# JSON


def test_groups_hold_what_the_team_sees_and_nothing_restricted() -> None:
    people = [marked(number, consent=None) for number in range(3)]
    plan = plan_with(people)
    text = groups_json(plan, by_role(plan).groups(people))
    for participant in people:
        found = {name for name, mark in marks(participant).items() if mark in text}
        assert {"name", "email", "organisation", "position", "roles"} <= found
        assert {FIELD_BY_NAME[name].sensitivity for name in found} <= {
            Audience.PARTICIPANTS,
            Audience.TEAM,
        }


def test_groups_leave_out_what_an_agenda_keeps_from_the_team() -> None:
    head = HEAD.replace(
        "tracks:",
        "roster_fields: {email: {audience: restricted}, country: {audience: team}}\ntracks:",
    )
    people = [marked(0, consent=None)]
    text = groups_json(plan_with(people, head=head), BY_COUNTRY.groups(people))
    (shown,) = json.loads(text)["groups"][0]["participants"]
    assert shown["email"] is None
    assert shown["country"] == "X0"


def test_groups_for_participants_leave_out_who_may_not_be_named() -> None:
    people = [person(1), person(2, list_consent=False), person(3, minor=True, list_consent=True)]
    plan = plan_with(people)
    document = json.loads(groups_json(plan, BY_COUNTRY.groups(people), Audience.PARTICIPANTS))
    assert document["total"] == 1
    assert [one["id"] for group in document["groups"] for one in group["participants"]] == ["p-1"]
    assert document["groups"][0]["participants"][0]["email"] is None


def test_whoever_belongs_to_none_is_in_the_group_without_a_key() -> None:
    union = NonCountry("european-union", "European Union")
    people = [person(1), person(2, country=union)]
    document = json.loads(groups_json(plan_with(people), BY_COUNTRY.groups(people)))
    assert [(g["key"], g["label"], g["count"]) for g in document["groups"]] == [
        ("european-union", "European Union", 1),
        ("", "(not given)", 1),
    ]
    assert document["groups"][1]["participants"][0] == {
        "id": "p-1",
        "name": "Person 1",
        "email": "",
        "organisation": "",
        "organisation_type": None,
        "country": None,
        "position": "",
        "roles": [],
        "delegation": "",
        "head_of_delegation": None,
        "grants": [],
        "inferred": [],
    }


def test_no_groups_are_an_empty_list() -> None:
    assert json.loads(groups_json(plan_with([]), ())) == {"groups": [], "total": 0}


def test_letters_are_written_as_themselves() -> None:
    people = [person(1, name="Zoë 李 🎉")]
    text = groups_json(plan_with(people), BY_COUNTRY.groups(people))
    assert "Zoë 李 🎉" in text
    assert text.endswith("}\n")


def test_a_schedule_names_people_rooms_strands_and_tracks() -> None:
    document = json.loads(schedule_json(plan_with([person(1)]), Selection()))
    slots = {slot["id"]: slot for slot in document["days"][0]["slots"]}
    assert list(slots) == ["opening", "works", "clinic", "debrief", "surgery", "closing"]
    assert slots["works"]["people"] == {
        "moderator": ["p-1"],
        "speaker": ["p-4", "p-2"],
        "panellist": ["p-2", "p-3", "Guest-mark"],
    }
    assert slots["works"]["items"][1] == {
        "title": "Questions",
        "start": "2024-03-06T10:10:00+07:00",
        "end": "2024-03-06T10:30:00+07:00",
    }
    where = {key: slots["surgery"][key] for key in ("room", "track", "strand", "anchored")}
    assert where == {"room": "library", "track": "skills", "strand": "skills", "anchored": False}
    assert (slots["clinic"]["room"], slots["clinic"]["strand"]) == ("garden", "garden")
    assert "Notes-mark" not in json.dumps(document)


def test_a_schedule_on_another_clock_keeps_its_instants() -> None:
    plan = plan_with([person(1)])
    zone = ZoneInfo("America/Lima")
    (day,) = json.loads(schedule_json(plan, Selection(zone=zone, room="library")))["days"]
    assert day["date"] == "2024-03-06"
    assert [slot["start"] for slot in day["slots"]] == ["2024-03-05T22:30:00-05:00"]


def test_an_event_without_a_country_has_none() -> None:
    head = "format: 1\nevent: {id: e, name: F, timezone: UTC}\ndays: [{date: 2024-03-06}]\n"
    document = json.loads(schedule_json(plan_with(None, "", head=head), Selection()))
    assert document == {
        "event": {"id": "e", "name": "F", "city": "", "country": None, "timezone": "UTC"},
        "days": [],
    }
