"""What is pasted into a chat: diagnostics about a roster never repeat what it says of people."""

import csv
import io
import json
import re
from collections.abc import Sequence
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from roster_files import book, from_csv, from_workbook, from_yaml

from planner.roster.fields import FIELD_BY_NAME, ROSTER_FIELDS, field_for_header
from planner.roster.sheets import UnreadableSheetError
from planner.text.diagnostics import Diagnostic
from planner.text.render import as_json, as_text
from planner.vocabulary.audience import Audience

# What a finding may quote, so that it can be found and mended.
QUOTABLE = {"id", "country", "organisation_type", "languages"}
PERSONAL = sorted(set(FIELD_BY_NAME) - QUOTABLE)

MARK = "Zqx"


def rendered(diagnostics: Sequence[Diagnostic]) -> str:
    """All that a person or a program is shown."""
    return as_text(diagnostics) + as_json(diagnostics, 1)


# Stands for a text that is longer than any field takes.
LONG = "(long)"


def spelt_out(rows: list[dict[str, str]]) -> list[dict[str, str]]:
    """The rows with their long texts at length."""
    long = f"{MARK} " * 2_600
    return [{name: long if text == LONG else text for name, text in row.items()} for row in rows]


def personal(name: str) -> st.SearchStrategy[str]:
    """Texts for a field, right and wrong, each with the mark in it."""
    return st.sampled_from(
        [
            MARK,
            f"{MARK} {name}",
            f"{MARK}@example.org",
            f"{MARK}@@example",
            f"31 {MARK} 2024",
            f"2024-13-{MARK}",
            f"{MARK}\n{MARK}",
            f"*{MARK}",
            f"{MARK}, {MARK}; {MARK}",
            LONG,
            "",
        ]
    )


QUOTED = {
    "id": ["p-1", "P-1", "p 2", "../x", ""],
    "country": ["Kenya", "Korea", "Tailand", ""],
    "organisation_type": ["NGO", "Ngoo", ""],
    "languages": ["en, qqq", "en; fr", ""],
}

ROWS = st.lists(
    st.fixed_dictionaries(
        {
            name: personal(name) if name in PERSONAL else st.sampled_from(QUOTED[name])
            for name in FIELD_BY_NAME
        }
    ),
    min_size=1,
    max_size=4,
)


def as_csv(rows: list[dict[str, str]]) -> str:
    buffer = io.StringIO(newline="")
    writer = csv.DictWriter(buffer, list(FIELD_BY_NAME))
    writer.writeheader()
    writer.writerows(spelt_out(rows))
    return buffer.getvalue()


@settings(deadline=None)
@given(ROWS)
def test_a_csv_roster_is_never_quoted(rows: list[dict[str, str]]) -> None:
    """No value of a personal field stands in a message, a hint, a label or an excerpt."""
    found = from_csv(as_csv(rows)).diagnostics
    assert MARK not in rendered(found)


@settings(deadline=None)
@given(ROWS)
def test_a_yaml_roster_is_never_quoted(rows: list[dict[str, str]]) -> None:
    """JSON is YAML, and quotes every value."""
    found = from_yaml(json.dumps(spelt_out(rows))).diagnostics
    assert MARK not in rendered(found)


@settings(deadline=None, max_examples=30)
@given(ROWS)
def test_a_workbook_is_never_quoted(rows: list[dict[str, str]]) -> None:
    table = [
        list(FIELD_BY_NAME),
        *([row[name] for name in FIELD_BY_NAME] for row in spelt_out(rows)),
    ]
    found = from_workbook(book(table)).diagnostics
    assert MARK not in rendered(found)


@pytest.mark.parametrize("name", PERSONAL)
def test_each_personal_field_can_be_wrong_without_being_told(name: str) -> None:
    """The properties above would hold if nothing were ever found; here something is."""
    rows = [{"id": "p-1", name: f"{MARK} {MARK}"}, {"id": "p-2", name: LONG}]
    found = from_csv(as_csv([{"name": "Ada", **row} for row in rows])).diagnostics
    assert found
    assert MARK not in rendered(found)


@pytest.mark.parametrize(
    "row",
    [
        # A comma too many, and every cell stands under its neighbour's header.
        "p-1,Sample, Ada,ada@example.org,NGO,Kenya,+66 81234567",
        "p-1,ada@example.org,Kenya,NGO,Ada Sample,ada@example.org,+66 81234567",
        "ada@example.org,Ada,,ada@example.org,ada@example.org,ada@example.org,x",
        "66812345678 x,Ada,,+66812345678,+66812345678,+66812345678,x",
        # A quote that is never closed, and a cell holds the rest of the file.
        'p-1,Ada,ada@example.org,NGO,"Kenya,x\np-2,Ben Draft,ben@example.org,NGO,Peru,x',
        '"p-1,Ada,ada@example.org,NGO,Kenya,x\np-2,Ben Draft,ben@example.org,NGO,Peru,x',
        'p-1,Ada,ada@example.org,"NGO,Kenya,x\np-2,Ben Draft,ben@example.org,NGO,Peru,x',
    ],
)
def test_a_row_out_of_place_does_not_tell_addresses_and_numbers(row: str) -> None:
    found = from_csv(f"id,name,email,org type,country,languages\n{row}\n").diagnostics
    text = rendered(found)
    assert found
    assert "@example.org" not in text.replace("name@example.org", "")
    assert not re.search(r"\d{5}", text)
    assert "Draft" not in text


@settings(deadline=None)
@given(ROWS, st.data())
def test_a_damaged_roster_does_not_tell_addresses(
    rows: list[dict[str, str]], data: st.DataObject
) -> None:
    """A delimiter or a quote is lost or added somewhere: addresses still go nowhere."""
    text = as_csv(rows)
    at = data.draw(st.integers(len(text.splitlines()[0]), len(text) - 1))
    text = text[:at] + data.draw(st.sampled_from(['"', ",", ""])) + text[at + 1 :]
    with suppress(UnreadableSheetError):
        assert f"{MARK}@" not in rendered(from_csv(text).diagnostics)


# The declaration of the fields


def test_every_field_that_may_be_quoted_is_one_of_four() -> None:
    assert {field.name for field in ROSTER_FIELDS if field.is_quotable} == QUOTABLE


def test_the_sensitive_fields_are_restricted() -> None:
    restricted = {f.name for f in ROSTER_FIELDS if f.sensitivity is Audience.RESTRICTED}
    assert restricted == {
        "nationality", "visa", "dietary", "accessibility", "gender", "prayer", "minor",
        "guardian_consent", "chaperone", "emergency_contact",
    }  # fmt: skip


def test_no_field_is_for_the_public() -> None:
    assert all(field.sensitivity > Audience.PUBLIC for field in ROSTER_FIELDS)


def test_no_header_means_two_fields() -> None:
    for field in ROSTER_FIELDS:
        for header in (field.name, field.label, *field.headers):
            assert field_for_header(header) is field, header


@pytest.mark.parametrize("header", ["", "T-shirt", "名前?"])
def test_an_unknown_header_is_no_field(header: str) -> None:
    assert field_for_header(header) is None
