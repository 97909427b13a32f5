"""YAML nodes to participants: a list, or a list under `participants`."""

from dataclasses import replace
from typing import Any

from planner.decode.kinds import INVALID, Invalid, JsonSchema, Kind, ListOf, Parsed, Reader
from planner.decode.shapes import Field, Reading, Shape
from planner.decode.words import TEXT_SCHEMA
from planner.model.people import Participant, Roster
from planner.roster.decode import (
    NAMES,
    ROSTER_DOCUMENT,
    DecodedRoster,
    OrganisationTypes,
    participant_of,
    read_cell,
    severity_of,
)
from planner.roster.field import RosterField
from planner.roster.fields import USUAL_FIELDS, RosterFields
from planner.roster.gathering import Noted, gathered
from planner.text.diagnostics import Route, Severity
from planner.text.nodes import Document, Mapping, Node, Scalar, Sequence


class _Cell(Kind[Any]):
    """A field of a YAML roster: read like a cell, or as a list where the field is one."""

    def __init__(self, field: RosterField, types: OrganisationTypes) -> None:
        self.cell = Parsed(
            lambda text: read_cell(field, text, types), field.label.lower(), schema=TEXT_SCHEMA
        )
        self.list = ListOf(Parsed(field.read, field.label.lower(), schema=TEXT_SCHEMA))
        self.is_list = field.is_list
        self.severity = severity_of(field)

    def read(self, node: Node, route: Route, reader: Reader) -> Any | Invalid:
        kind: Kind[Any] = self.list if isinstance(node, Sequence) and self.is_list else self.cell
        before = len(reader.diagnostics)
        value = kind.read(node, route, reader)
        reader.diagnostics[before:] = [
            replace(found, severity=self.severity) for found in reader.diagnostics[before:]
        ]
        return value

    def schema(self, definitions: dict[str, JsonSchema]) -> JsonSchema:
        one = self.cell.schema(definitions)
        return {"anyOf": [one, self.list.schema(definitions)]} if self.is_list else one

    def describe(self) -> str:
        return self.list.describe() if self.is_list else self.cell.describe()


def participant_shape(
    types: OrganisationTypes,
    broken: set[str],
    left_out: set[str],
    roster_fields: RosterFields = USUAL_FIELDS,
) -> Shape[Participant]:
    """The shape of one participant in a YAML roster.

    The ids of those who cannot be read go to ``broken``, keys that are no fields to ``left_out``.
    """

    def build(reading: Reading) -> Participant | Invalid:
        person = read(reading)
        node = reading.node.get("id")
        if person is INVALID and isinstance(node, Scalar):
            broken.add(node.text)
        return person

    def read(reading: Reading) -> Participant | Invalid:
        def report(
            field: str, code: str, message: str, hint: str, severity: Severity = Severity.ERROR
        ) -> None:
            if reading.broken.isdisjoint(NAMES):
                reading.reader.report(reading.place(field), code, message, hint, severity=severity)

        person = reading.values.get("id")
        if person is None:
            if "id" not in reading.broken:
                reading.report(
                    "id", "missing-field", "a participant needs `id`", "add `id`, such as `p-001`"
                )
            return INVALID
        if not reading.reader.claim(person, reading.place("id"), "participant"):
            return INVALID
        entries = reading.node.entries
        left_out.update(name for name in entries if name not in roster_fields)
        written = {
            name: text
            for name, (_, node) in entries.items()
            if name in roster_fields and (text := _text(node))
        }
        return participant_of(reading.values, written, reading.route, report) or INVALID

    fields = [Field(field.name, _Cell(field, types), field.doc) for field in roster_fields]
    return Shape("participant", "One person on the roster.", fields, build)


def _text(node: Node) -> str:
    """What is written at a node, as a cell would hold it."""
    if isinstance(node, Sequence):
        return ", ".join(filter(None, map(_text, node.items)))
    return node.text.strip() if isinstance(node, Scalar) and not node.is_empty else ""


def decode_document(
    document: Document, types: OrganisationTypes, fields: RosterFields = USUAL_FIELDS
) -> DecodedRoster:
    """The participants of a YAML roster: a list, or a list under `participants`."""
    reader = Reader(ROSTER_DOCUMENT, document.source)
    broken: set[str] = set()
    left_out: set[str] = set()
    people: tuple[Participant, ...] | Invalid = INVALID
    root, route = document.root, reader.root()
    if isinstance(root, Mapping):
        listed = root.get("participants")
        if listed is None:
            reader.report(
                reader.head(root),
                "missing-field",
                "the roster has no list of `participants`",
                "begin the list with `participants:`",
            )
        root, route = listed, route / "participants"
    if root is not None:
        people = ListOf(participant_shape(types, broken, left_out, fields)).read(
            root, route, reader
        )
    roster = (
        None if people is INVALID else Roster(people, frozenset(broken), tuple(sorted(left_out)))
    )
    noted = (Noted(found, (found.code, found.message)) for found in reader.diagnostics)
    return DecodedRoster(roster, document, gathered(noted))
