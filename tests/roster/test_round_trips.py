"""A roster that is written and read again is the same roster, whatever people typed into it."""

import csv
import io
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tables.forum_plans import HEAD, plan_with

from planner.interchange.csv_export import table_csv
from planner.model.people import Participant
from planner.model.roster_fields import FieldKind, OwnField
from planner.roster.decode import DecodedRoster, OrganisationTypes, decode_sheet
from planner.roster.fields import ROSTER_FIELDS, RosterFields
from planner.roster.sheets import CsvSheet, read_workbook
from planner.schedule.plan import Plan
from planner.tables.people import participants_table
from planner.text.source import Source
from planner.vocabulary import countries
from planner.vocabulary.audience import Audience
from planner.vocabulary.organisation_types import ORGANISATION_TYPES
from planner.workbook.export import table_workbook, workbook

CREATED = datetime(2026, 11, 2, tzinfo=UTC)

OWN = (
    OwnField(name="shirt", kind=FieldKind.CHOICE, choices=("S", "M", "L"), label="T-shirt"),
    OwnField(name="shoe", kind=FieldKind.NUMBER),
    OwnField(name="swims", kind=FieldKind.YES_NO),
    OwnField(name="since", kind=FieldKind.DATE),
    OwnField(name="wish", label="A wish"),
)
FIELDS = RosterFields(OWN)

# As people type, and as those type who want a spreadsheet to run something.
TYPED = st.text(
    st.sampled_from(list("aZ09 .,;:'\"=+-@|()/&<>\\éŠñກາйع李😀’“#%\t\n＝")), max_size=12
) | st.sampled_from(["=1+1", "'=1", "''+1", "x; =1;'=2", "+41 22 000 00 00", "-", "'", "007",
                     "1e5", "TRUE", "2024-03-05", "#REF!", "_x000D_", "a\r\nb"])  # fmt: skip
DATES = st.dates(date(2024, 1, 1), date(2030, 1, 1)).map(date.isoformat)
CLOCKS = st.times().map(lambda at: f"{at:%H:%M}")
YES_NO = st.sampled_from(["yes", "no", "Yes", "n", "oui", "n/a"])
PLACES = st.sampled_from(
    [country.name for country in countries.all_countries()] + ["European Union"]
)

ANSWERS: dict[str, st.SearchStrategy[str]] = {
    "email": st.from_regex(r"[a-z]{1,8}@example\.org", fullmatch=True),
    "organisation_type": st.sampled_from([kind.label for kind in ORGANISATION_TYPES]),
    "country": PLACES,
    "nationality": PLACES,
    "timezone": st.sampled_from(["Asia/Bangkok", "Lima", "UTC"]),
    "languages": st.lists(st.sampled_from(["en", "Spanish", "th", "zh"])).map(", ".join),
    "attends": st.sampled_from(["online", "In person", "remote"]),
    "confirmed": st.sampled_from(["yes", "pending", "no", "Declined"]),
    "visa": st.sampled_from(["applied", "Not needed", "granted"]),
    "letter": st.sampled_from(["sent", "requested", "Not needed"]),
    "gender": st.sampled_from(["F", "male", "non-binary", "prefer not to say"]),
    "unavailable": st.lists(
        st.one_of(DATES, DATES.map(lambda day: f"{day} 09:00-12:00"),
                  DATES.map(lambda day: f"{day} from 14:00")), max_size=2,
    ).map("; ".join),
    "shirt": st.sampled_from(["S", "m", "L"]),
    "shoe": st.sampled_from(["44", "38.5", "0"]),
    "since": DATES,
    **dict.fromkeys(("arrival", "departure", "check_in", "check_out"), DATES),
    **dict.fromkeys(("arrival_time", "departure_time"), CLOCKS),
    **dict.fromkeys(("prayer", "minor", "guardian_consent", "chaperone", "photo_consent", "funded",
                     "list_consent", "head_of_delegation", "swims"), YES_NO),
}  # fmt: skip

ROWS = st.lists(
    st.fixed_dictionaries(
        {"name": TYPED.filter(str.strip)},
        optional={
            field.name: ANSWERS.get(field.name, TYPED)
            for field in FIELDS
            if field.name not in ("id", "name")
        },
    ),
    min_size=1,
    max_size=6,
)


DECLARED = """\
roster_fields:
  shirt: {type: choice, values: [S, M, L], label: T-shirt}
  shoe: {type: number}
  swims: {type: yes-no}
  since: {type: date}
  wish: {label: A wish}
"""


def decoded(text: str) -> DecodedRoster:
    return decode_sheet(
        CsvSheet(Source("people.csv", text, private=True)), OrganisationTypes(), FIELDS
    )


def rostered(rows: list[dict[str, str]]) -> Plan:
    """The plan of a roster that is typed into a file, as far as it can be read."""
    buffer = io.StringIO(newline="")
    writer = csv.DictWriter(buffer, [field.name for field in FIELDS], quoting=csv.QUOTE_ALL)
    writer.writeheader()
    writer.writerows({"id": f"p-{number}", **row} for number, row in enumerate(rows))
    roster = decoded(buffer.getvalue()).roster
    assert roster is not None
    return plan_with(roster.participants, head=DECLARED + HEAD)


def people(found: DecodedRoster) -> list[Participant]:
    assert found.roster is not None
    assert not found.roster.broken
    return sorted(found.roster.participants, key=lambda person: person.id)


@settings(deadline=None)
@given(ROWS)
def test_a_roster_comes_back_from_csv_as_it_was(rows: list[dict[str, str]]) -> None:
    """Every field that was read is read the same from what is written of it."""
    plan = rostered(rows)
    text = table_csv(participants_table(plan)).decode("utf-8-sig")
    assert people(decoded(text)) == sorted(plan.participants, key=lambda person: person.id)


@settings(deadline=None, max_examples=60)
@given(ROWS)
def test_a_roster_comes_back_from_a_workbook_as_it_was(rows: list[dict[str, str]]) -> None:
    """What a person typed comes back as text, and what is a date or a number as that."""
    plan = rostered(rows)
    data = table_workbook(participants_table(plan), created=CREATED, audience=Audience.RESTRICTED)
    (sheet,) = read_workbook("people.xlsx", data)
    found = decode_sheet(sheet, OrganisationTypes(), FIELDS)
    assert people(found) == sorted(plan.participants, key=lambda person: person.id)


@settings(deadline=None, max_examples=25)
@given(ROWS)
def test_a_roster_comes_back_from_the_teams_workbook_as_it_was(rows: list[dict[str, str]]) -> None:
    """From the sheet that the team works in too, with its title and columns of its own."""
    plan = rostered(rows)
    data = workbook(plan, created=CREATED, audience=Audience.RESTRICTED)
    (sheet,) = [one for one in read_workbook("people.xlsx", data) if one.name == "Participants"]
    found = decode_sheet(sheet, OrganisationTypes(), FIELDS)
    assert people(found) == sorted(plan.participants, key=lambda person: person.id)


def test_each_field_of_a_roster_makes_the_journey() -> None:
    """The properties above would hold if nothing were ever read; here each field is."""
    row = dict.fromkeys((field.name for field in FIELDS), "x") | {
        "email": "ada@example.org", "organisation_type": "NGO", "country": "Kenya",
        "nationality": "Peru", "timezone": "Asia/Bangkok", "languages": "en",
        "unavailable": "2027-03-10 09:00-12:00", "attends": "remote", "visa": "applied",
        "letter": "sent", "shirt": "S", "shoe": "38.5",
        **dict.fromkeys(("arrival", "check_in", "since"), "2027-03-09"),
        **dict.fromkeys(("departure", "check_out"), "2027-03-12"),
        **dict.fromkeys(("arrival_time", "departure_time"), "14:35"),
        **dict.fromkeys(("confirmed", "prayer", "minor", "guardian_consent", "chaperone", "funded",
                         "photo_consent", "list_consent", "head_of_delegation", "swims"), "yes"),
    }  # fmt: skip
    del row["id"]
    (ada,) = rostered([row]).participants
    empty = [field.name for field in FIELDS if ada.value(field.name) in ("", None, ())]
    assert empty == []


@pytest.mark.parametrize("field", ROSTER_FIELDS, ids=lambda field: field.name)
def test_every_field_can_be_typed_here(field: object) -> None:
    assert field in list(FIELDS)
