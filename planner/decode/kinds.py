"""Kinds of value a field can hold: how each is read from a node, and its JSON Schema.

A kind reads a node and returns the value, or INVALID after it has reported why not. Reading
never raises for what an author wrote.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, NamedTuple, TypeVar

from planner.text.diagnostics import Diagnostic, Related, Route, Severity
from planner.text.nodes import Mapping, Node, Scalar, Sequence
from planner.text.source import Source, Span
from planner.text.wording import did_you_mean, listing, quoted

if TYPE_CHECKING:
    from planner.model.agenda import Translation
    from planner.model.roster_fields import OwnField

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

JsonSchema = dict[str, Any]


class Invalid(Enum):
    """What stands for a value that could not be read."""

    INVALID = "invalid"


INVALID: Final = Invalid.INVALID


class UnreadableError(Exception):
    """A scalar that does not mean what its field expects; says what is wrong and what to write.

    The message may quote the text. ``reason`` goes on where a message names it instead, as in
    `has no year`, and repeats nothing of what was written; it is empty where that cannot be said.
    """

    def __init__(
        self, code: str, message: str, hint: str | None = None, *, reason: str = ""
    ) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.hint = hint
        self.reason = reason


class Written(NamedTuple):
    """A scalar whose kind has a canonical form; ``write`` gives it, None where it has none.

    There is none for what could not be read.
    """

    node: Scalar
    write: Callable[[], str] | None


class Reader:
    """What reading one document gathers, and the language texts are read in.

    ``diagnostics`` are its mistakes; ``written`` are the values that have a canonical form, in
    the order they were read. What an alias repeats is there more than once. ``translations`` are
    the texts given by language, by where they stand; what an alias repeats is one of them.
    ``own_fields`` are the roster's fields that this document declares, once they are known.
    """

    def __init__(self, document: str, source: Source, language: str | None = None) -> None:
        self.document = document
        self.source = source
        self.language = language
        self.diagnostics: list[Diagnostic] = []
        self.written: list[Written] = []
        self.translations: dict[int, Translation] = {}
        self.names: dict[str, Node | None] = {}  # by their casefolded text
        self.own_fields: tuple[OwnField, ...] = ()

    def claim(self, name: str, node: Node, noun: str) -> bool:
        """Take a name for one thing; report when another thing has it already.

        Capitals do not tell two names apart: they become file names.
        """
        first = self.names.get(name.casefold())
        if first is None:
            self.names[name.casefold()] = node
            return True
        self.report(
            node,
            "duplicate-id",
            f"two {noun}s have the id {quoted(name)}",
            "give one of them another id",
            related=((first, "first used here"),),
        )
        return False

    def root(self) -> Route:
        """The route to the whole document."""
        return Route(self.document)

    def report(
        self,
        node: Node,
        code: str,
        message: str,
        hint: str | None = None,
        *,
        severity: Severity = Severity.ERROR,
        related: tuple[tuple[Node, str], ...] = (),
    ) -> None:
        """Note a mistake at a node."""
        self.diagnostics.append(
            Diagnostic(
                code=code,
                severity=severity,
                message=message,
                hint=hint,
                place=self.span(node),
                related=tuple(
                    Related(self.source.span(other.start, other.end), label)
                    for other, label in related
                ),
            )
        )

    def span(self, node: Node) -> Span:
        """The characters of a node: one at least, where the text has any left."""
        end = max(node.end, node.start + 1)
        return self.source.span(node.start, min(end, len(self.source.text)))

    def head(self, node: Node) -> Node:
        """The node's first line: what to point at when the whole is meant."""
        line_end = self.source.text.find("\n", node.start, node.end)
        return node if line_end < 0 else Node(node.start, line_end)


class Kind(ABC, Generic[T_co]):
    """A kind of value."""

    noun: ClassVar[str] = "a value"
    form: ClassVar[str | None] = None
    """How it is written, where something of another form was found."""

    @abstractmethod
    def read(self, node: Node, route: Route, reader: Reader) -> T_co | Invalid:
        """The value of a node, or INVALID after a report."""

    @abstractmethod
    def schema(self, definitions: dict[str, JsonSchema]) -> JsonSchema:
        """The kind as JSON Schema (draft-07); named shapes go to ``definitions``."""

    def describe(self) -> str:
        """The kind in an author's words, for the reference."""
        return self.noun

    def wrong_type(self, node: Node, reader: Reader) -> Invalid:
        """Report that a node is of another type than this kind."""
        kinds = {Scalar: "a single value", Sequence: "a list", Mapping: "a group of keys"}
        found = "nothing" if _is_empty(node) else kinds[type(node)]
        message = f"expected {self.describe()}, found {found}"
        reader.report(reader.head(node), "wrong-type", message, self.form)
        return INVALID


class Parsed(Kind[T]):
    """A scalar that a function turns into a value; the function raises UnreadableError.

    ``write`` is its inverse where the kind has a canonical form: parsing what it writes gives
    the same value.
    """

    form = "write one value here"

    def __init__(
        self,
        parse: Callable[[str], T],
        noun: str,
        *,
        schema: JsonSchema | None = None,
        write: Callable[[T], str] | None = None,
    ) -> None:
        self.parse = parse
        self.write = write
        self.words = noun
        self.json = schema or {"type": "string"}

    def read(self, node: Node, route: Route, reader: Reader) -> T | Invalid:
        if not isinstance(node, Scalar):
            return self.wrong_type(node, reader)
        try:
            value = self.parse(node.text.strip())
        except UnreadableError as error:
            reader.report(node, error.code, error.message, error.hint)
            if self.write:
                reader.written.append(Written(node, None))
            return INVALID
        if self.write:
            reader.written.append(Written(node, partial(self.write, value)))
        return value

    def schema(self, definitions: dict[str, JsonSchema]) -> JsonSchema:
        return dict(self.json)

    def describe(self) -> str:
        return self.words


class Deferred(Kind[Node]):
    """A group that another room reads, which knows what belongs into it.

    Its schema is the definition of this name, which that room adds.
    """

    def __init__(self, name: str, noun: str) -> None:
        self.name = name
        self.words = noun

    def read(self, node: Node, route: Route, reader: Reader) -> Node | Invalid:
        return node

    def schema(self, definitions: dict[str, JsonSchema]) -> JsonSchema:
        definitions.setdefault(self.name, {"type": "object"})
        return {"$ref": f"#/definitions/{self.name}"}

    def describe(self) -> str:
        return self.words


class Choice(Parsed[T]):
    """One of a closed list of words; ``meant`` finds the one that another word stands for.

    What it finds is offered, and never taken.
    """

    def __init__(
        self,
        options: dict[str, T],
        noun: str,
        code: str,
        *,
        schema: JsonSchema | None = None,
        meant: Callable[[str], str | None] = lambda _text: None,
    ) -> None:
        self.options = options
        self.code = code
        self.meant = meant
        super().__init__(self._choose, noun, schema=schema or {"enum": list(options)})

    def _choose(self, text: str) -> T:
        folded = text.casefold().replace(" ", "-").replace("_", "-")
        if folded in self.options:
            return self.options[folded]
        from planner.vocabulary.spelling import closest

        meant = self.meant(text)
        near = did_you_mean((meant,) if meant else closest(text, self.options))
        all_of_them = listing([quoted(option) for option in self.options], "or")
        raise UnreadableError(
            self.code, f"{quoted(text)} is not {self.words}", near or f"write {all_of_them}"
        )


class ListOf(Kind[tuple[T, ...]]):
    """A list; with ``or_one``, a single value counts as a list of one.

    Entries that cannot be read are left out, and the others stay. An empty one says nothing.
    """

    form = "begin each entry with `- `, or write them between `[` and `]`"

    def __init__(self, kind: Kind[T], *, or_one: bool = False) -> None:
        self.kind = kind
        self.or_one = or_one

    def read(self, node: Node, route: Route, reader: Reader) -> tuple[T, ...] | Invalid:
        if isinstance(node, Sequence):
            values = (
                self.kind.read(item, route / index, reader)
                for index, item in enumerate(node.items)
                if not _is_empty(item)
            )
            return tuple(value for value in values if value is not INVALID)
        if self.or_one:
            value = self.kind.read(node, route, reader)
            return INVALID if value is INVALID else (value,)
        return self.wrong_type(node, reader)

    def schema(self, definitions: dict[str, JsonSchema]) -> JsonSchema:
        one = self.kind.schema(definitions)
        many: JsonSchema = {"type": "array", "items": one}
        return {"anyOf": [one, many]} if self.or_one else many

    def describe(self) -> str:
        one = self.kind.describe()
        return f"{one}, or a list of them" if self.or_one else f"a list, each entry {one}"


class MapOf(Kind[tuple[tuple[str, T], ...]]):
    """Keys of the author's choice, each with a value of one kind, in the order written."""

    form = "write a line `key: …` for each"

    def __init__(
        self, kind: Kind[T], noun: str, *, key: Callable[[str], object] | None = None
    ) -> None:
        self.kind = kind
        self.words = noun
        self.key = key

    def read(self, node: Node, route: Route, reader: Reader) -> tuple[tuple[str, T], ...] | Invalid:
        if not isinstance(node, Mapping):
            return self.wrong_type(node, reader)
        pairs = []
        for key, child in node.entries.values():
            try:
                if self.key:
                    self.key(key.text)
            except UnreadableError as error:
                reader.report(key, error.code, error.message, error.hint)
                continue
            if _is_empty(child):
                nothing = f"expected {self.kind.describe()}, found nothing"
                reader.report(key, "wrong-type", nothing, self.kind.form)
                continue
            value = self.kind.read(child, route / key.text, reader)
            if value is not INVALID:
                pairs.append((key.text, value))
        return tuple(pairs)

    def schema(self, definitions: dict[str, JsonSchema]) -> JsonSchema:
        return {"type": "object", "additionalProperties": self.kind.schema(definitions)}

    def describe(self) -> str:
        return self.words


def _is_empty(node: Node) -> bool:
    return isinstance(node, Scalar) and node.is_empty
