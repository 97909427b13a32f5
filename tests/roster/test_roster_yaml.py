"""Rosters in YAML."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from roster_files import from_csv, from_yaml, only, people, places

from planner.loading import plan_of_roster
from planner.roster.decode import OrganisationTypes, roster_columns
from planner.roster.document import participant_shape
from planner.roster.fields import FIELD_BY_NAME
from planner.vocabulary.organisation_types import OrganisationType

if TYPE_CHECKING:
    from planner.decode.kinds import JsonSchema

WHOLE = """\
- id: p-1
  name: Ada Sample
  email: ada@example.org
  country: NO
  organisation_type: ngo
  languages: [en, Thai]
  roles: speaker; VIP
  arrival: 2024-03-05
  list_consent: no
  notes: |
    first
    second
"""


@pytest.mark.parametrize("text", [WHOLE, "participants:\n" + WHOLE])
def test_a_list_of_people_is_a_roster(text: str) -> None:
    person = only(from_yaml(text))
    assert person.country is not None
    assert person.country.name == "Norway"
    assert person.languages == ("en", "th")
    assert person.roles == ("speaker", "VIP")
    assert str(person.arrival) == "2024-03-05"
    assert person.list_consent is False
    assert person.notes == "first\nsecond"


def test_it_means_what_the_same_table_means() -> None:
    table = from_csv("id,name,country,languages,notes\np-1,Ada,Kenya,en,tea\np-2,Ben,,,\n")
    listed = from_yaml(
        "- {id: p-1, name: Ada, country: Kenya, languages: en, notes: tea}\n"
        "- {id: p-2, name: Ben}\n"
    )
    assert people(listed) == people(table)


def test_a_type_of_the_agendas_own_is_known() -> None:
    own = OrganisationType("faith-based", "Faith group")
    person = only(from_yaml("- {id: 1, name: Ada, organisation_type: faith group}", [own]))
    assert person.organisation_type == own


def test_an_empty_value_says_nothing() -> None:
    person = only(from_yaml("- {id: p-1, name: Ada, country: , email: ~}"))
    assert person.country is None
    assert person.email == ""


def test_every_mistake_stands_at_its_value() -> None:
    decoded = from_yaml(
        "- name: Ada\n"
        "- {id: p 1, name: Ben}\n"
        "- {id: p-2, name: Chan, country: Korea, email: [x], languages: [en, qq]}\n"
        "- {id: p-3}\n"
        "- {id: P-2, name: Dara}\n"
        "- {id: p-4, name: Eli, shoes: 39}\n"
        "- Fay\n"
        f"- {{id: p-5, name: {'x' * 10_001}}}\n"
    )
    assert places(decoded.diagnostics) == [
        ("missing-field", 1, 3, None),
        ("bad-id", 2, 8, None),
        ("ambiguous-country", 3, 34, None),
        ("wrong-type", 3, 48, None),
        ("bad-language", 3, 69, None),
        ("missing-name", 4, 3, None),
        ("duplicate-id", 5, 8, None),
        ("unknown-key", 6, 24, None),
        ("wrong-type", 7, 3, None),
        ("text-too-long", 8, 19, None),
    ]
    assert {d.place.excerpt for d in decoded.diagnostics} == {None}
    assert decoded.roster is not None
    assert [p.id for p in decoded.roster.participants] == ["p-2", "p-4"]
    assert decoded.roster.broken == {"p 1", "p-3", "P-2", "p-5"}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("people: []", "missing-field"),
        ("participants: Ada", "wrong-type"),
        ("participants: {p-1: Ada}", "wrong-type"),
        ("just words", "wrong-type"),
    ],
)
def test_a_text_without_a_list_of_people_is_no_roster(text: str, code: str) -> None:
    decoded = from_yaml(text)
    assert decoded.roster is None
    assert [d.code for d in decoded.diagnostics] == [code]


def test_an_empty_list_is_an_empty_roster() -> None:
    assert people(from_yaml("participants: []")) == ()


@pytest.mark.parametrize("text", ["", "\n \n", "# nobody yet\n"])
def test_a_file_without_anything_in_it_says_so(text: str, tmp_path: Path) -> None:
    path = tmp_path / "people.yaml"
    path.write_text(text, encoding="utf-8")
    loaded = plan_of_roster(path)
    assert [d.code for d in loaded.diagnostics] == ["empty-roster"]
    assert loaded.plan is not None
    assert loaded.plan.roster is None


def test_a_syntax_error_shows_no_line_of_the_roster(tmp_path: Path) -> None:
    path = tmp_path / "people.yaml"
    path.write_text('- {id: p-1, name: "Ada Sample}\n', encoding="utf-8")
    (found,) = plan_of_roster(path).diagnostics
    assert (found.code, found.place.line, found.place.excerpt) == ("syntax-error", 1, None)


def test_a_participant_and_a_field_can_be_pointed_at() -> None:
    text = from_yaml("- id: p-1\n  name: Ada\n- id: p-2\n  name: Ben\n").text
    assert [
        (place.line, place.column) for place in (text.locate((1,)), text.locate((1, "name")))
    ] == [(3, 3), (4, 9)]


def test_the_shape_of_a_participant_names_every_column() -> None:
    definitions: dict[str, JsonSchema] = {}
    shape = participant_shape(OrganisationTypes(), set(), set())
    schema = shape.inline_schema(definitions)
    assert list(schema["properties"]) == list(FIELD_BY_NAME)
    assert schema["properties"]["roles"]["anyOf"][1]["type"] == "array"
    assert shape.fields["roles"].kind.describe().startswith("a list")
    assert shape.fields["email"].kind.describe() == "e-mail"


def test_every_column_is_documented_with_who_may_see_it() -> None:
    columns = {name: (audience, doc, others) for name, audience, doc, others in roster_columns()}
    assert list(columns) == list(FIELD_BY_NAME)
    assert columns["dietary"][0] == "restricted"
    assert columns["email"][0] == "team"
    assert "correo" in columns["email"][2].split(", ")
    assert all(doc.endswith(".") for _, doc, _ in columns.values())


NODES = st.recursive(
    st.text("abc -:*&é", max_size=5) | st.none() | st.integers() | st.booleans(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["id", "name", "country", "languages", "participants", "x"]), inner
        )
    ),
    max_leaves=12,
)


@settings(deadline=None)
@given(NODES)
def test_no_structure_breaks_the_reader(value: object) -> None:
    decoded = from_yaml(json.dumps(value))
    for found in decoded.diagnostics:
        assert found.place.line == 1
