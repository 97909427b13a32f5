"""Who does what in a session, and who a session is for."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from planner.decode.kinds import (
    INVALID,
    Invalid,
    JsonSchema,
    Kind,
    ListOf,
    Parsed,
    Reader,
    UnreadableError,
)
from planner.decode.shapes import Field, Reading, Shape
from planner.decode.words import LANGUAGE, TEXT_SCHEMA, read_place
from planner.model.agenda import Assignment
from planner.model.attendance import Attendance
from planner.model.roster_fields import FieldKind, OwnField
from planner.text.diagnostics import Route
from planner.text.nodes import Mapping, Node, Scalar
from planner.text.wording import listing, quoted
from planner.vocabulary.audience import Audience
from planner.vocabulary.roles import Role
from planner.vocabulary.spelling import fold

PERSON = Parsed(str, "a person's id or name", schema=TEXT_SCHEMA)


class _Assigned(Parsed[str]):
    """A person, with the route to where they are named."""

    def read(self, node: Node, route: Route, reader: Reader) -> Any:
        person = super().read(node, route, reader)
        return INVALID if person is INVALID else (person, route)


_PEOPLE = ListOf(_Assigned(str, "a person's id or name", schema=TEXT_SCHEMA), or_one=True)


def role_fields(roles: Iterable[Role] = Role) -> list[Field]:
    """A field for one person and a field for several, for each role."""
    fields = []
    for role in roles:
        fields.append(Field(role.value, _PEOPLE, f"The {role.value}."))
        fields.append(Field(role.plural, _PEOPLE, f"The {role.plural}."))
    return fields


def take_people(reading: Reading, roles: Iterable[Role] = Role) -> tuple[Assignment, ...]:
    """The assignments that the role fields of a reading make."""
    return tuple(_assignments(reading, roles))


def _assignments(reading: Reading, roles: Iterable[Role]) -> Iterator[Assignment]:
    for role in roles:
        for key in (role.value, role.plural):
            for person, route in reading.take(key, ()):
                yield Assignment(role, person, route)


class _Everyone(Kind[Attendance]):
    """`all`, or a list of people."""

    people = ListOf(PERSON, or_one=True)

    def read(self, node: Node, route: Route, reader: Reader) -> Attendance | Invalid:
        if isinstance(node, Scalar) and fold(node.text) in ("all", "everyone"):
            return Attendance(route=route)
        people = self.people.read(node, route, reader)
        return INVALID if people is INVALID else Attendance(people, route=route)

    def schema(self, definitions: dict[str, JsonSchema]) -> JsonSchema:
        return {"anyOf": [{"const": "all"}, self.people.schema(definitions)]}


def _place_code(text: str) -> str:
    return read_place(text).code


def _as_written(text: str) -> str:
    # An agenda may declare types of its own, so the plan says what it means.
    return fold(text)


def _selector_field(name: str, parse: Callable[[str], str], doc: str) -> Field:
    kind: Kind[Any] = ListOf(
        Parsed(parse, f"a {name.replace('_', ' ')}", schema=TEXT_SCHEMA), or_one=True
    )
    return Field(name, kind, doc)


SELECTOR_FIELDS = (
    _selector_field("country", _place_code, "Participants from these countries."),
    _selector_field(
        "organisation_type", _as_written, "Participants from these types of organisation."
    ),
    _selector_field("organisation", fold, "Participants from these organisations."),
    _selector_field("role", fold, "Participants with these roles in the roster."),
    _selector_field("delegation", fold, "Participants of these delegations."),
    _selector_field("grant", fold, "Participants who come for these grants or projects."),
    Field("language", ListOf(LANGUAGE, or_one=True), "Participants who speak these languages."),
)


def _build_selector(reading: Reading) -> Attendance | Invalid:
    if reading.broken:
        return INVALID
    without = reading.take("except")
    if not reading.values and without is None:
        first = next(iter(reading.node.entries), "country")
        reading.report(
            first,
            "missing-field",
            "this says of nobody who is expected",
            "write `all`, or whom, such as `{country: [Thailand]}`",
        )
        return INVALID
    return Attendance(None, tuple(reading.values.items()), without, route=reading.route)


class _Except(Kind[Attendance]):
    """A selector inside a selector, made when it is needed because it holds itself."""

    def read(self, node: Node, route: Route, reader: Reader) -> Attendance | Invalid:
        return ATTENDANCE.read(node, route, reader)

    def schema(self, definitions: dict[str, JsonSchema]) -> JsonSchema:
        return ATTENDANCE.schema(definitions)

    def describe(self) -> str:
        return "people or a selector"


class _Selector(Shape[Attendance]):
    """A selector; beside its own keys it takes the choices that the agenda declares."""

    def read(self, node: Node, route: Route, reader: Reader) -> Attendance | Invalid:
        own = {field.name: field for one in reader.own_fields if (field := _own_field(one))}
        if not reader.own_fields:
            return super().read(node, route, reader)
        kept_apart = {one.name for one in reader.own_fields if one.audience is Audience.RESTRICTED}

        def also(key: str) -> str | None:
            # Who is expected somewhere would tell what few may know.
            return "select by a field that the whole team may know" if key in kept_apart else None

        fields = (*own.values(), *self.fields.values())
        return Shape(self.name, self.doc, fields, self.build, also=also).read(node, route, reader)

    def inline_schema(self, definitions: dict[str, JsonSchema]) -> JsonSchema:
        texts = ListOf(Parsed(str, "a text", schema=TEXT_SCHEMA), or_one=True).schema(definitions)
        texts["description"] = "Participants with these values of a field that the agenda declares."
        return {**super().inline_schema(definitions), "additionalProperties": texts}


def _own_field(own: OwnField) -> Field | None:
    """The key for a declared field with few answers that the whole team may know."""
    choices = {FieldKind.CHOICE: own.choices, FieldKind.YES_NO: ("yes", "no")}.get(own.kind)
    if not choices or own.audience is Audience.RESTRICTED:
        return None
    known = {fold(choice) for choice in choices}

    def read(text: str) -> str:
        if fold(text) in known:
            return fold(text)
        raise UnreadableError(
            "wrong-type",
            f"{quoted(text)} is none of the values of {quoted(own.name)}",
            f"write {listing([quoted(choice) for choice in choices], 'or')}",
        )

    kind = ListOf(Parsed(read, f"a value of {quoted(own.name)}", schema=TEXT_SCHEMA), or_one=True)
    return Field(own.name, kind, "Declared in the agenda.")


SELECTOR: Shape[Attendance] = _Selector(
    "selector",
    "Participants who match every field given, by any of its values. The choices and yes-no fields "
    "that the agenda declares under `roster_fields` can be given too.",
    (*SELECTOR_FIELDS, Field("except", _Except(), "But not these.")),
    _build_selector,
)


class _AttendanceKind(Kind[Attendance]):
    """`all`, people, or a selector."""

    flat = _Everyone()

    def read(self, node: Node, route: Route, reader: Reader) -> Attendance | Invalid:
        kind: Kind[Attendance] = SELECTOR if isinstance(node, Mapping) else self.flat
        return kind.read(node, route, reader)

    def schema(self, definitions: dict[str, JsonSchema]) -> JsonSchema:
        return {"anyOf": [self.flat.schema(definitions), SELECTOR.schema(definitions)]}

    def describe(self) -> str:
        return "`all`, a list of people, or a selector such as `{country: [Thailand]}`"


ATTENDANCE = _AttendanceKind()
