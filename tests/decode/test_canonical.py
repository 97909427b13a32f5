"""Canonical forms follow from the declaration of fields, and change nothing but the values."""

from typing import Any

import pytest
import yaml

from decode.decoding import document_of, read_with
from decode.test_schema import FIELDS
from planner.decode.canonical import canonical
from planner.decode.kinds import Kind, Parsed, Reader
from planner.decode.sessions import CLOCK, CLOCK_RANGE, DATE, DURATION, DURATION_OR_NONE
from planner.decode.shapes import Field, Shape
from planner.text.patch import patched

HEAD = "format: 1\nevent: {id: e, name: E, timezone: UTC}\n"


def rewritten(text: str) -> str:
    """The text in canonical form."""
    document, _, diagnostics = document_of(text)
    assert diagnostics == []
    return patched(document.source.text, canonical(document).edits)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("date: 6 March 2024", "date: 2024-03-06"),
        ("date: '6 March 2024'", "date: '2024-03-06'"),
        ('date: "6 March\\u00a02024" # a day', 'date: "2024-03-06" # a day'),
        ("date: 6 March\n      2024", "date: 2024-03-06"),
        ("date: !!str 6 March 2024", "date: !!str 2024-03-06"),
        (
            "date: |\n      6 March 2024\n    title: One",
            "date: |\n      2024-03-06\n    title: One",
        ),
        ("date: >- # kept\n      6 March 2024 ", "date: >- # kept\n      2024-03-06 "),
        ("date: 2024-03-06", "date: 2024-03-06"),
        ("date:   2024-3-6", "date:   2024-03-06"),
    ],
)
def test_a_value_changes_within_its_quotes(before: str, after: str) -> None:
    assert rewritten(f"{HEAD}days:\n  - {before}\n") == f"{HEAD}days:\n  - {after}\n"


def test_a_block_of_several_lines_is_left() -> None:
    text = f"{HEAD}days:\n  - date: |\n      6 March\n      2024\n"
    assert rewritten(text) == text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("{date: 2024-03-06, hours: 8.30 – 5 pm, rollover: 2 am}",
         "{date: 2024-03-06, hours: 08:30-17:00, rollover: 02:00}"),
        ("{day: 2, sessions: [{title: T, time: 9, duration: 90}]}",
         "{day: 2, sessions: [{title: T, time: 9, duration: 1h30m}]}"),
        ("{day: 2, sessions: [{title: T, end: 9.30, at_least: 60, at_most: 100}]}",
         "{day: 2, sessions: [{title: T, end: 09:30, at_least: 1h, at_most: 1h40m}]}"),
        ("{day: 2, sessions: [{title: T, items: [{title: 45 min, duration: 45 min}]}]}",
         "{day: 2, sessions: [{title: T, items: [{title: 45 min, duration: 45m}]}]}"),
        ("{day: 2, sessions: [{start: 9h, parallel: {A: [{title: T, time: 9-10:30}]}}]}",
         "{day: 2, sessions: [{start: 09:00, parallel: {A: [{title: T, time: 09:00-10:30}]}}]}"),
        ("{day: 2, sessions: [{title: T, unknown: 9 am, notes: 9 am, id: 900, room: 900}]}",
         "{day: 2, sessions: [{title: T, unknown: 9 am, notes: 9 am, id: 900, room: 900}]}"),
    ],
)  # fmt: skip
def test_times_change_wherever_one_is_declared_and_nowhere_else(before: str, after: str) -> None:
    assert rewritten(f"{HEAD}days: [{before}]\n") == f"{HEAD}days: [{after}]\n"


def test_defaults_change_too() -> None:
    before = "defaults: {changeover: 0, grain: 5 min, durations: {panel: 60, break: 20'}}\n"
    after = "defaults: {changeover: 0m, grain: 5m, durations: {panel: 1h, break: 20m}}\n"
    assert rewritten(HEAD + before) == HEAD + after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("2 pm", '"14:00"'),  # was a text to every program, and 840 without its quotes
        ("12h30", '"12:30"'),
        ("'2 pm'", "'14:00'"),
        ("2 pm - 3 pm", "14:00-15:00"),
        ("9 am", "09:00"),
        ("12:30", "12:30"),  # as its author wrote it
        ("12:30:00", "12:30"),
    ],
)
def test_no_text_becomes_a_number_to_other_programs(before: str, after: str) -> None:
    text = f"{HEAD}days: [{{day: 1, sessions: [{{title: T, time: {before}}}]}}]\n"
    result = rewritten(text)
    assert f"time: {after}}}" in result
    was, now = (yaml.safe_load(t)["days"][0]["sessions"][0]["time"] for t in (text, result))
    assert not (isinstance(was, str) and not isinstance(now, str))


def test_what_an_alias_repeats_elsewhere_is_left() -> None:
    """`45` would be the length of one session and the title of another."""
    text = f"{HEAD}days: [{{day: 1, sessions: [{{title: A, duration: &x 45}}, {{title: *x}}]}}]\n"
    assert rewritten(text) == text


def test_a_session_that_an_alias_repeats_changes_once() -> None:
    text = (
        f"{HEAD}days:\n  - {{date: 2024-03-06, sessions: &s [{{title: A, duration: 45}}]}}\n"
        "  - {date: 2024-03-07, sessions: *s}\n"
    )
    assert rewritten(text) == text.replace("45", "45m")


def test_only_values_that_cannot_be_read_are_told() -> None:
    text = f"{HEAD}days: [{{date: «sometime», hours: 9-5pm, nonsense: 1, day: x, title: [a]}}]\n"
    document, marks, _ = document_of(text)
    found = canonical(document)
    assert [(d.code, d.place.column) for d in found.unread] == [("bad-date", marks[0].column)]
    assert {d.code for d in found.mistakes} == {"bad-date", "unknown-key", "wrong-type"}
    assert [edit.text for edit in found.edits] == ["09:00-17:00"]


# The declaration


@pytest.mark.parametrize(
    ("kind", "canonical_form"),
    [(CLOCK, "09:30"), (CLOCK_RANGE, "09:30-11:00"), (DURATION, "1h30m"), (DURATION_OR_NONE, "0m"),
     (DATE, "2024-03-06")],
)  # fmt: skip
def test_a_kind_writes_what_it_reads(kind: Parsed[Any], canonical_form: str) -> None:
    assert kind.write is not None
    assert kind.write(kind.parse(canonical_form)) == canonical_form


TIMED = [
    (shape, field) for shape, field in FIELDS if field.kind.describe() in (
        "a time of day", "a time or a range", "a duration", "a date"
    )
]  # fmt: skip


def test_there_are_fields_that_hold_times() -> None:
    names = {field.name for _, field in TIMED}
    assert names >= {"date", "hours", "time", "start", "end", "duration", "at_least", "changeover"}


@pytest.mark.parametrize("field", [field for _, field in TIMED], ids=lambda field: str(field.name))
def test_every_field_that_holds_a_time_has_a_canonical_form(field: Field) -> None:
    kind = field.kind
    assert isinstance(kind, Parsed)
    assert kind.write is not None
    value = read_with(kind, field.example or "45m").value
    assert kind.parse(kind.write(value)) == value


def test_what_is_read_is_noted_once_for_each_time_it_is_read() -> None:
    document, _, _ = document_of("{a: 9 am, b: noon, c: when}")
    kind: Kind[Any] = Shape(
        "thing", "A thing.", [Field(name, CLOCK, "A time.") for name in "abc"],
        lambda reading: reading.values,
    )  # fmt: skip
    reader = Reader("agenda", document.source)
    assert document.root is not None
    kind.read(document.root, reader.root(), reader)
    forms = [(node.text, write and write()) for node, write in reader.written]
    assert forms == [("9 am", "09:00"), ("noon", "12:00"), ("when", None)]
