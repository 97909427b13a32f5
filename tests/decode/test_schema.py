"""The JSON Schema and the reference say what the reader reads: one declaration makes all three.

Editors check and complete agendas by the schema. They read YAML 1.2, in which 60 is a number and
`yes` is a text; older ones read YAML 1.1, in which `yes` is true and a date is a date.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from decode.decoding import read_agenda, read_with
from planner.decode.agenda import AGENDA
from planner.decode.days import OCCASION
from planner.decode.kinds import Kind
from planner.decode.people import SELECTOR
from planner.decode.schema import agenda_schema, format_reference
from planner.decode.sessions import ITEM, PARALLEL, SESSION
from planner.decode.shapes import Field, Shape
from planner.decode.waivers import WAIVER
from planner.rules.settings import settings_shape
from planner.vocabulary.roles import Role
from planner.vocabulary.session_types import SessionType

ROOT = Path(__file__).parents[2]
AGENDAS = [
    path
    for folder in ("agendas", "examples")
    for path in sorted((ROOT / folder).glob("*.yaml"))
    if "participants" not in path.name
]


class Core(yaml.SafeLoader):
    """YAML 1.2 core types (§10.3), as editors read them: no dates, no `yes`, no base 60."""


Core.yaml_implicit_resolvers = {}
for name, pattern, first in (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list("-+.0123456789")),
):
    Core.add_implicit_resolver(f"tag:yaml.org,2002:{name}", re.compile(f"^(?:{pattern})$"), first)
Core.add_constructor("tag:yaml.org,2002:int", lambda _, node: int(node.value))


@cache
def validator() -> jsonschema.Draft7Validator:
    return jsonschema.Draft7Validator(agenda_schema(settings_shape()))


def complaints(text: str, loader: type[yaml.SafeLoader | yaml.BaseLoader] = Core) -> list[str]:
    """What an editor says of a text."""
    loaded = yaml.load(text, loader)  # noqa: S506  # only safe loaders are given
    return [error.message for error in validator().iter_errors(loaded)]


def days_as_text(value: Any) -> Any:
    """What YAML 1.1 made a date of, as it was written: JSON, and so a schema, has no dates."""
    if isinstance(value, dict):
        return {key: days_as_text(part) for key, part in value.items()}
    if isinstance(value, list):
        return [days_as_text(part) for part in value]
    return value if isinstance(value, str | int | float | None) else value.isoformat()


# Agendas


def test_the_schema_is_valid_draft_07() -> None:
    schema = agenda_schema(settings_shape())
    assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"
    jsonschema.Draft7Validator.check_schema(schema)


def test_every_reference_in_the_schema_leads_somewhere() -> None:
    text = str(agenda_schema(settings_shape()))
    wanted = set(re.findall(r"'#/definitions/([\w-]+)'", text))
    assert wanted == set(agenda_schema(settings_shape())["definitions"])


@pytest.mark.parametrize("path", AGENDAS, ids=lambda path: path.stem)
def test_our_agendas_are_valid(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert complaints(text) == []
    old = days_as_text(yaml.safe_load(text))
    assert [error.message for error in validator().iter_errors(old)] == []


def test_there_are_agendas() -> None:
    assert len(AGENDAS) >= 6


SESSION_TEXT = """\
format: 1
event: {{id: forum, name: Forum, timezone: Asia/Bangkok}}
days:
  - date: 2024-03-06
    sessions:
      - {{title: Welcome, {written}}}
"""

AGENDA_TEXT = """\
format: 1
event: {{id: forum, name: Forum, timezone: Asia/Bangkok{event}}}
days:
  - {{date: 2024-03-06{day}}}
{rest}
"""


def agenda_text(event: str = "", day: str = "", rest: str = "") -> str:
    """An agenda with something more in its event, in its day, or at its end."""
    return AGENDA_TEXT.format(
        event=f", {event}" if event else "", day=f", {day}" if day else "", rest=rest
    )


# What a person may write. A loader makes a number, a truth value or a text of each.
GOOD = [
    agenda_text(),
    agenda_text().replace("format: 1", "format: '1'"),
    agenda_text(event="venue: {rooms: {hall: {seats: 60}}}"),
    agenda_text(event="venue: {rooms: {hall: {seats: '60'}}}"),
    agenda_text(event="venue: {rooms: {'101': {name: 101, equipment: [1, screen]}}}"),
    agenda_text(event="venue: {rooms: {hall: {equipment: screen, changeover: 15}}}"),
    agenda_text(event="venue: {rooms: {hall: {changeover: 15m, step_free: no}}}"),
    agenda_text(event="venue: {rooms: {hall: {unavailable: 2024-03-06}}}"),
    agenda_text(event="venue: {rooms: {hall: {unavailable: [2024-03-06 14:00-16:00]}}}"),
    agenda_text(event="delete_roster_by: 2024-06-30"),
    agenda_text(event="description: {en: 2024, es: sí}, languages: en, country: NO"),
    agenda_text(event="description: yes, city: 29"),
    agenda_text(day="hours: 0800-1700, rollover: 02:00, title: 1"),
    agenda_text(rest="  - day: 2\n  - day: '3'"),
    agenda_text(rest="  - dates: [2024-03-07, 8 March 2024]\n  - dates: 2024-03-09"),
    agenda_text(rest="  - dates: [{date: 2024-03-07, timezone: UTC}]\n    timezone: Asia/Dili"),
    agenda_text(event="venues: {sea: {city: 1, room: hut, rooms: {hut: {}}}}", day="venue: sea"),
    agenda_text(rest="roster: people.csv\ndefaults: {room: 101, changeover: 5}"),
    agenda_text(rest="defaults: {durations: {panel: 60, break: 20m}}"),
    agenda_text(rest="tracks: {a: 1, b: {en: Data}}\norganisation_types: {network: Network}"),
    *(
        SESSION_TEXT.format(written=written)
        for written in (
            "id: 7",
            "type: report-back",
            "time: 0900",
            "time: 9.30",
            "time: 10:30",
            "time: 09:00-10:30",
            "start: 10:30, end: 1130, duration: 60",
            "duration: 1:30",
            "duration: 90m, room: 101, track: 2",
            "invite: yes",
            "invite: true",
            "invite: 1",
            "notes: 5, catering: tea, objective: {en: Know}",
            "speakers: [p-001, 7], host: 12",
            "needs: projector",
            "needs: [projector, 2]",
            "not_with: welcome",
            "not_with: [welcome, 2]",
            "groups: 4",
            "groups: [1, {en: Data}]",
            "attendance: all",
            "attendance: [p-001, 7]",
            "attendance: p-001",
            "attendance: {country: NO, organisation_type: [ngo, donor], role: x, organisation: y}",
            "attendance: {language: [en], except: {role: interpreter, except: [p-1]}}",
            "items: [{title: 1, duration: 10, speaker: p-1, notes: 5}]",
        )
    ),
    agenda_text(day="sessions: [{parallel: {hall: [{title: A}], 2: []}, start: 10:30}]"),
]


@pytest.mark.parametrize("text", GOOD)
def test_what_the_reader_takes_the_schema_takes(text: str) -> None:
    assert read_agenda(text).diagnostics == []
    assert complaints(text) == []
    assert complaints(text, yaml.BaseLoader) == []  # all of it in quotes: quotes never matter


# What is wrong by its form; words that mean nothing are for the reader to find.
BAD = [
    "days: []",
    "[]",
    "hello",
    agenda_text().replace("format: 1", "format: 2"),
    agenda_text(event="nmae: x"),
    agenda_text(event="venue: {rooms: [hall]}"),
    agenda_text(event="venue: {rooms: {hall: {seats: many}}}"),
    agenda_text(event="venue: {rooms: {hall: {seats: -1}}}"),
    agenda_text(event="description: [a]"),
    agenda_text(event="description: {}"),
    agenda_text(event="description: {en: [a]}"),
    agenda_text(event="description: {e: a}"),
    agenda_text(rest="  - day: 0"),
    agenda_text(rest="  - dates: {a: b}"),
    agenda_text(rest="  - dates: [{venue: sea}]"),
    agenda_text(event="venues: [sea]"),
    agenda_text(rest="tracks: [a]"),
    agenda_text(rest="defaults: {durations: {lecture: 60}}"),
    agenda_text(day="sessions: {}"),
    agenda_text(day="sessions: [{duration: 5}]"),
    agenda_text(day="sessions: [{parallel: {}}]"),
    agenda_text(day="sessions: [{parallel: {hall: {title: A}}}]"),
    *(
        SESSION_TEXT.format(written=written)
        for written in (
            "id: a b",
            "type: lecture",
            "room: {id: hall}",
            "spaker: x",
            "speakers: {a: b}",
            "items: [{duration: 5}]",
            "items: {title: x}",
            "attendance: {staff: {a: x}}",
            "attendance: {except: {staff: {a: x}}}",
            "attendance: [[a]]",
            "invite: [yes]",
            "needs: {projector: 2}",
            "not_with: {id: welcome}",
            "groups: 0",
            "groups: many",
            "groups: {names: [Data]}",
        )
    ),
]


@pytest.mark.parametrize("text", BAD)
def test_what_the_reader_refuses_by_its_form_the_schema_refuses(text: str) -> None:
    assert read_agenda(text).diagnostics != []
    assert complaints(text) != []


# The declaration


def fields_of(kind: Kind[Any], seen: set[int]) -> Iterator[tuple[Shape[Any], Field]]:
    """Every field that can be reached from a kind, with its shape."""
    if id(kind) in seen:
        return
    seen.add(id(kind))
    if isinstance(kind, Shape):
        for field in kind.fields.values():
            yield kind, field
            yield from fields_of(field.kind, seen)
    parts = [*vars(kind).values(), *vars(type(kind)).values()]
    for part in parts:
        if isinstance(part, Kind):
            yield from fields_of(part, seen)


SEEN: set[int] = set()
FIELDS = [
    pair
    for kind in (AGENDA, OCCASION, SESSION, PARALLEL, SELECTOR, WAIVER)
    for pair in fields_of(kind, SEEN)
]


def test_the_fields_of_every_shape_were_found() -> None:
    names = {shape.name.replace(" ", "-") for shape, _ in FIELDS}
    defined = agenda_schema(settings_shape())["definitions"]
    assert names == {"agenda", *defined} - {"text", "rules"}


@pytest.mark.parametrize("field", [field for _, field in FIELDS], ids=lambda field: str(field.name))
def test_every_field_says_what_it_is_for(field: Field) -> None:
    assert re.fullmatch(r"[A-Z].+\.", field.doc, re.DOTALL)
    assert field.kind.describe().strip()


def test_every_role_can_be_given_in_sessions_and_items() -> None:
    names = {name for role in Role for name in (role.value, role.plural)}
    assert names <= set(SESSION.fields)
    assert names <= set(ITEM.fields)


def test_the_schema_offers_every_session_type() -> None:
    schema = agenda_schema(settings_shape())["definitions"]["session"]["properties"]["type"]
    assert schema["enum"] == [kind.value for kind in SessionType]


EXAMPLES = {(shape.name, field.name): (shape, field) for shape, field in FIELDS if field.example}


@pytest.mark.parametrize("name", EXAMPLES, ids=".".join)
def test_every_example_is_one_that_can_be_read(name: tuple[str, str]) -> None:

    _, field = EXAMPLES[name]
    is_list = field.kind.schema({}).get("type") == "array"
    written = f"[{field.example}]" if is_list else field.example
    assert read_with(field.kind, written).diagnostics == []


def descriptions(schema: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every property in a schema, with its name."""
    if isinstance(schema, dict):
        for name, part in schema.get("properties", {}).items():
            yield name, part
        for part in schema.values():
            yield from descriptions(part)


def test_every_key_has_its_words_in_the_schema() -> None:
    found = dict(descriptions(agenda_schema(settings_shape())))
    assert len(found) > 50
    assert [name for name, part in found.items() if not part["description"]] == []


# The reference


def test_the_reference_has_a_chapter_for_each_shape_and_a_line_for_each_key() -> None:
    reference = format_reference()
    assert reference.startswith("# The agenda, key by key\n")
    assert reference.endswith("|\n")
    chapters = dict(
        part.split("\n", 1) for part in re.split(r"^## ", reference, flags=re.MULTILINE)[1:]
    )
    assert list(chapters) == [
        "Agenda", "Event", "Venue", "Further venue", "Room", "Roster field",
        "Defaults", "Day",
        "Date of a repeated day", "Session", "Item", "Parallel block", "Selector",
        "Logistics", "Hotel", "Transfers", "Per diem", "Terminal", "Invites", "Task", "Waiver",
        "How times are written",
    ]  # fmt: skip
    shapes = {shape.name.capitalize(): shape for shape, _ in FIELDS}
    for name, chapter in list(chapters.items())[:-1]:
        assert shapes[name].doc in chapter
        assert re.findall(r"^\| `(\w+)`", chapter, re.MULTILINE) == list(shapes[name].fields)


@pytest.mark.parametrize(
    "line",
    [
        "| `rooms` | rooms by id | Its rooms, by id. |",
        "| `roster` | a text | The roster's file, beside this one. Example: `participants.csv`. |",
        "| `website` | a text | Its web page. |",
        "| `days` | a list, each entry a day | The days, in order. **Required.** |",
        "| `city` | a city, or one by language | The city. Example: `Bangkok`. |",
        "| `except` | people or a selector | But not these. |",
        "| `speakers` | a person's id or name, or a list of them | The speakers. |",
        "| `tracks` | names of tracks by id | Thematic strands, by id. |",
    ],
)
def test_a_line_says_what_a_key_holds(line: str) -> None:
    assert line in format_reference().splitlines()


def test_a_cell_of_the_reference_holds_no_bar() -> None:
    rows = [line for line in format_reference().splitlines() if line.startswith("| `")]
    assert {row.count("|") for row in rows} == {4}
