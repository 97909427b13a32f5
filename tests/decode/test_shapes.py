"""Shapes: all fields are read, all mistakes are reported, and the schema says the same."""

from typing import Any

import pytest

from decode.decoding import Mistake, read_with
from planner.decode.kinds import INVALID, Invalid, Kind, ListOf, Parsed
from planner.decode.shapes import Field, Reading, Shape
from planner.decode.words import COUNT, TEXT, read_text

seen: list[Reading] = []


def build(reading: Reading) -> dict[str, Any] | Invalid:
    """The values as they are; a room that is closed is none at all."""
    seen[:] = [reading]
    return INVALID if reading.values.get("name") == "closed" else dict(reading.values)


def also(key: str) -> str | None:
    return "chairs are counted under `seats`" if key == "chairs" else None


ROOM: Shape[dict[str, Any]] = Shape(
    "room",
    "A place.",
    (
        Field("name", TEXT, "What it is called.", required=True, example="Ballroom"),
        Field("seats", COUNT, "How many sit in it.", example="60"),
        Field("code", Parsed(read_text, "a code"), "Its code.", required=True),
    ),
    build,
    also=also,
)


def test_a_shape_is_built_from_its_fields() -> None:
    read = read_with(ROOM, "{name: Ballroom, seats: 60, code: b}")
    assert (read.value, read.diagnostics) == ({"name": "Ballroom", "seats": 60, "code": "b"}, [])
    assert seen[0].is_whole


@pytest.mark.parametrize("nothing", ["", "~", "null", '""', "''"])
def test_a_key_with_nothing_behind_it_says_nothing(nothing: str) -> None:
    read = read_with(ROOM, f"name: Hall\ncode: h\nseats: {nothing}\n")
    assert (read.value, read.diagnostics) == ({"name": "Hall", "code": "h"}, [])


def test_all_mistakes_are_reported_and_the_other_fields_are_read() -> None:
    read = read_with(ROOM, "{name: Hall, seats: «many», «colour»: red, code: «[x]»}")
    assert read.value == {"name": "Hall"}
    assert read.places == read.marks
    assert [mistake.code for mistake in read.mistakes] == [
        "wrong-type",
        "unknown-key",
        "wrong-type",
    ]
    assert seen[0].broken == {"seats", "colour", "code"}
    assert not seen[0].is_whole


@pytest.mark.parametrize("text", ["«hello»", "«[a, b]»"])
def test_a_shape_is_a_group_of_keys(text: str) -> None:
    read = read_with(ROOM, text)
    assert read.value is INVALID
    assert read.places == read.marks
    assert read.mistakes[0].message.startswith("expected a room, found a ")


# Keys that are not there, or not known


def test_a_missing_field_is_reported_at_the_first_line() -> None:
    read = read_with(ROOM, "«seats: 60»\n\n# comment\nname: Hall\n")
    assert read.places == read.marks
    assert read.mistakes == [Mistake("missing-field", "a room needs `code`", "add `code`: a code")]
    assert seen[0].broken == {"code"}


def test_a_missing_field_is_answered_with_an_example() -> None:
    assert read_with(ROOM, "{code: x}").mistakes == [
        Mistake("missing-field", "a room needs `name`", "add `name`: a text, such as `Ballroom`")
    ]


def test_a_field_with_nothing_behind_it_is_reported_at_its_key() -> None:
    read = read_with(ROOM, "«name»:\ncode: x\n")
    assert read.places == read.marks
    assert read.mistakes[0].code == "missing-field"


@pytest.mark.parametrize(
    ("key", "hint"),
    [
        ("seat", "did you mean `seats`?"),
        ("Seats", "did you mean `seats`?"),
        ("chairs", "chairs are counted under `seats`"),
        ("colour", "it has name, seats and code"),
    ],
)
def test_an_unknown_key_is_answered(key: str, hint: str) -> None:
    read = read_with(ROOM, f"name: Hall\n«{key}»: 60\ncode: x\n")
    assert read.mistakes == [Mistake("unknown-key", f"a room has no key `{key}`", hint)]
    assert read.places == read.marks
    assert read.value == {"name": "Hall", "code": "x"}


def test_a_comma_that_cuts_a_text_in_two_is_recognised() -> None:
    read = read_with(ROOM, "{name: Tea, «coffee and juice», code: x}")
    assert read.places == read.marks
    assert [mistake.hint for mistake in read.mistakes] == [
        "put quotes round a text that holds a comma"
    ]


@pytest.mark.parametrize(
    "text", ["{name: H, coffee and juice: 5, code: x}", "{name: H, tea, code: x}"]
)
def test_other_keys_are_not_taken_for_half_a_text(text: str) -> None:
    assert read_with(ROOM, text).mistakes[0].hint == "it has name, seats and code"


def test_a_key_of_a_private_text_is_not_repeated() -> None:
    read = read_with(ROOM, "{name: Ada, «nuts and gluten», code: x}", private=True)
    assert read.places == read.marks
    assert [mistake.message for mistake in read.mistakes] == ["a room has no such key"]


def test_a_key_that_was_meant_is_not_missing_as_well() -> None:
    read = read_with(ROOM, "{«nmae»: Hall, code: x}")
    assert read.places == read.marks
    assert seen[0].broken == {"nmae", "name"}


def test_a_key_that_is_there_is_not_broken_by_one_that_resembles_it() -> None:
    read_with(ROOM, "{nmae: Hall, name: Hall, code: x}")
    assert seen[0].broken == {"nmae"}


def test_an_article_goes_with_its_noun() -> None:
    item: Shape[Any] = Shape("item", "A part.", [], build)
    assert (ROOM.describe(), item.describe()) == ("a room", "an item")


# What a builder does


def test_a_builder_may_refuse() -> None:
    kind: Kind[Any] = ListOf(ROOM)
    assert read_with(kind, "[{name: closed, code: x}, {name: Hall, code: x}]").value == (
        {"name": "Hall", "code": "x"},
    )


def test_a_builder_reports_at_a_field_or_at_the_whole() -> None:
    def check(reading: Reading) -> Invalid:
        reading.report("seats", "c", "too many", "h", related=(("name", "for this"),))
        reading.report("floor", "c", "no floor")
        return INVALID

    hall: Shape[Any] = Shape("hall", "A hall.", ROOM.fields.values(), check)
    read = read_with(hall, "name: Hall\ncode: x\nseats: 9\n")
    first, second = read.diagnostics
    assert (first.place.line, first.place.column, first.hint) == (3, 8, "h")
    assert [(place.line, label) for place, label in first.related] == [(1, "for this")]
    assert (second.place.line, second.place.end_line, second.hint) == (1, 1, None)


def test_a_value_taken_is_gone() -> None:
    read_with(ROOM, "{name: Hall, code: x}")
    reading = seen[0]
    assert (reading.take("code"), reading.take("code"), reading.take("code", 5)) == ("x", None, 5)
    assert reading.values == {"name": "Hall"}


# The schema


def test_the_schema_says_what_the_shape_reads() -> None:
    definitions: dict[str, Any] = {}
    assert ROOM.schema(definitions) == {"$ref": "#/definitions/room"}
    assert definitions["room"] == {
        "type": "object",
        "description": "A place.",
        "properties": {
            "name": {
                "type": ["string", "number", "boolean"],
                "description": "What it is called.",
                "examples": ["Ballroom"],
            },
            "seats": {
                "type": ["integer", "string"],
                "minimum": 0,
                "maximum": 999_999,
                "pattern": "^[0-9]{1,6}$",
                "description": "How many sit in it.",
                "examples": ["60"],
            },
            "code": {"type": "string", "description": "Its code."},
        },
        "additionalProperties": False,
        "required": ["name", "code"],
    }


def test_a_shape_in_a_shape_is_referred_to() -> None:
    """Draft-07 §8.3: beside `$ref` all else is ignored, so the description stands around it."""
    venue: Shape[Any] = Shape("big venue", "All.", [Field("main", ROOM, "The main room.")], build)
    definitions: dict[str, Any] = {}
    assert venue.schema(definitions) == {"$ref": "#/definitions/big-venue"}
    assert sorted(definitions) == ["big-venue", "room"]
    assert definitions["big-venue"]["properties"]["main"] == {
        "allOf": [{"$ref": "#/definitions/room"}],
        "description": "The main room.",
    }
    assert "required" not in definitions["big-venue"]
