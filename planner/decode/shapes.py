"""Shapes: groups of named fields that together make one value."""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple, TypeVar

from planner.decode.kinds import INVALID, Invalid, JsonSchema, Kind, Reader
from planner.text.diagnostics import Route
from planner.text.nodes import Mapping, Node, Scalar
from planner.text.wording import did_you_mean, listing, quoted

T = TypeVar("T")


class Field(NamedTuple):
    """One key of a shape: its kind, what it is for, and an example as it would be written."""

    name: str
    kind: Kind[Any]
    doc: str
    required: bool = False
    example: str = ""


class Reading:
    """One shape being read: the values so far, and where they stand."""

    def __init__(self, node: Mapping, route: Route, reader: Reader) -> None:
        self.node = node
        self.route = route
        self.reader = reader
        self.values: dict[str, Any] = {}
        self.broken: set[str] = set()

    @property
    def is_whole(self) -> bool:
        """Whether every key could be read."""
        return not self.broken

    def take(self, name: str, default: Any = None) -> Any:
        """Remove a value that the result has no field for, and return it."""
        return self.values.pop(name, default)

    def report(
        self,
        name: str,
        code: str,
        message: str,
        hint: str | None = None,
        related: tuple[tuple[str, str], ...] = (),
    ) -> None:
        """Note a mistake in a field, and count the field as broken."""
        self.broken.add(name)
        self.reader.report(
            self.place(name),
            code,
            message,
            hint,
            related=tuple((self.place(other), label) for other, label in related),
        )

    def place(self, name: str) -> Node:
        """The node to point at for a field.

        That is its value, its key when nothing stands behind it, or the shape's first line.
        """
        value = self.node.get(name)
        if isinstance(value, Scalar) and value.is_empty:
            value = self.node.key(name)
        return self.reader.head(value or self.node)


class Shape(Kind[T]):
    """A group of fields; ``build`` makes the value from a Reading, or returns INVALID.

    A field that cannot be read is left out and named in ``reading.broken``; the other fields
    are still read, so that all mistakes are reported.
    """

    form = "write its keys here, each as `key: value`"

    def __init__(
        self,
        name: str,
        doc: str,
        fields: Iterable[Field],
        build: Callable[[Reading], T | Invalid],
        *,
        also: Callable[[str], str | None] | None = None,
    ) -> None:
        self.name = name
        self.doc = doc
        self.fields = {field.name: field for field in fields}
        self.build = build
        self.also = also

    def read(self, node: Node, route: Route, reader: Reader) -> T | Invalid:
        if not isinstance(node, Mapping):
            return self.wrong_type(node, reader)
        reading = Reading(node, route, reader)
        fields, values = self.fields, reading.values
        for key, child in node.entries.values():
            field = fields.get(key.text)
            if field is None:
                self._unknown(key, reading)
            elif child.__class__ is Scalar and child.is_empty:
                continue  # `room:` with nothing behind it says nothing
            else:
                value = field.kind.read(child, route / field.name, reader)
                if value is INVALID:
                    reading.broken.add(field.name)
                else:
                    values[field.name] = value
        self._missing(reading)
        return self.build(reading)

    def _unknown(self, key: Scalar, reading: Reading) -> None:
        from planner.vocabulary.spelling import closest

        near = closest(key.text, self.fields)
        hint = (self.also(key.text) if self.also else None) or did_you_mean(near)
        value = reading.node.get(key.text)
        if not near and " " in key.text and isinstance(value, Scalar) and value.is_empty:
            # `{title: Tea, coffee and juice}`: what follows the comma is read as a key.
            hint = "put quotes round a text that holds a comma"
        reading.broken.add(key.text)
        # What was meant is broken too, so that its absence is not a second mistake.
        reading.broken.update(name for name in near[:1] if name not in reading.node.entries)
        reading.reader.report(
            key,
            "unknown-key",
            # In a roster a stray comma makes a key of what somebody typed about themselves.
            f"{self.describe()} has no such key"
            if reading.reader.source.private
            else f"{self.describe()} has no key {quoted(key.text)}",
            hint or f"it has {listing(list(self.fields))}",
        )

    def _missing(self, reading: Reading) -> None:
        for field in self.fields.values():
            if not field.required or field.name in reading.values or field.name in reading.broken:
                continue
            example = f", such as `{field.example}`" if field.example else ""
            belongs = f"{field.kind.describe()}{example}"
            is_there = field.name in reading.node.entries
            reading.broken.add(field.name)
            reading.reader.report(
                reading.place(field.name),
                "missing-field",
                f"{self.describe()} needs {quoted(field.name)}"
                + (", and nothing stands behind it" if is_there else ""),
                f"write {belongs}" if is_there else f"add `{field.name}`: {belongs}",
            )

    def schema(self, definitions: dict[str, JsonSchema]) -> JsonSchema:
        key = self.name.replace(" ", "-")
        if key not in definitions:
            definitions[key] = {}  # before its fields, for shapes that hold themselves
            definitions[key] = self.inline_schema(definitions)
        return {"$ref": f"#/definitions/{key}"}

    def inline_schema(self, definitions: dict[str, JsonSchema]) -> JsonSchema:
        """The shape's own schema, not a reference to it."""
        properties = {}
        for field in self.fields.values():
            one = field.kind.schema(definitions)
            # Draft-07 §8.3: beside `$ref` all else is ignored, so the description wraps it.
            described: JsonSchema = {"allOf": [one]} if "$ref" in one else one
            described["description"] = field.doc
            if field.example:
                described["examples"] = [field.example]
            properties[field.name] = described
        schema: JsonSchema = {
            "type": "object",
            "description": self.doc,
            "properties": properties,
            "additionalProperties": False,
        }
        required = [field.name for field in self.fields.values() if field.required]
        if required:
            schema["required"] = required
        return schema

    def describe(self) -> str:
        return f"{'an' if self.name[0] in 'aeiou' else 'a'} {self.name}"
