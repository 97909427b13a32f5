"""The working groups that a session falls into: their names, or how many they are."""

from planner.decode.kinds import INVALID, Invalid, JsonSchema, Kind, ListOf, Reader
from planner.decode.translations import Translated
from planner.decode.words import COUNT, COUNT_SCHEMA
from planner.text.diagnostics import Route
from planner.text.nodes import Mapping, Node, Scalar, Sequence
from planner.text.wording import quoted
from planner.vocabulary.spelling import fold

_MOST = 99
_NAMES = ListOf(Translated("a name"))


class _Groups(Kind[tuple[str, ...]]):
    """A list of names, no two alike, or a number."""

    form = "write `groups: 4`, or their names between `[` and `]`"

    def read(self, node: Node, route: Route, reader: Reader) -> tuple[str, ...] | Invalid:
        if isinstance(node, Sequence):
            _report_twins(node, reader)
            return _NAMES.read(node, route, reader)
        if not isinstance(node, Scalar):
            return self.wrong_type(node, reader)
        number = COUNT.read(node, route, reader)
        if number is INVALID:
            return INVALID
        if not 1 <= number <= _MOST:
            reader.report(
                node,
                "wrong-type",
                f"{quoted(node.text.strip())} cannot be the number of groups",
                f"write a number from 1 to {_MOST}, or leave `groups` out",
            )
            return INVALID
        return tuple(str(each) for each in range(1, number + 1))

    def schema(self, definitions: dict[str, JsonSchema]) -> JsonSchema:
        number = {**COUNT_SCHEMA, "minimum": 1, "maximum": _MOST}
        return {"anyOf": [number, _NAMES.schema(definitions)]}

    def describe(self) -> str:
        return "a list of names, or a number"


def _report_twins(names: Sequence, reader: Reader) -> None:
    """Report each name that stands twice: rooms, tables and minutes are counted by groups."""
    first: dict[str, Scalar] = {}
    for item in names.items:
        # Of a name in several languages, one is enough.
        texts = [text for _, text in item.entries.values()] if isinstance(item, Mapping) else [item]
        name = next((text for text in texts if isinstance(text, Scalar) and fold(text.text)), None)
        if name and first.setdefault(fold(name.text), name) is not name:
            reader.report(
                name,
                "duplicate-id",
                f"two groups have the name {quoted(name.text.strip())}",
                "give one of them another name, or write how many groups there are",
                related=((first[fold(name.text)], "first used here"),),
            )


GROUPS = _Groups()
