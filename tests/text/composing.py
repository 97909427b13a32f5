"""Texts with marks in them, and nodes as plain data: what the tests of texts share.

Where a diagnostic must point is marked in the text itself: `a: «@»b`. The marks are taken out
before the text is read.
"""

from collections.abc import Iterator
from typing import NamedTuple

from planner.text.compose import compose
from planner.text.diagnostics import Diagnostic
from planner.text.nodes import Document, Mapping, Node, Scalar, Sequence
from planner.text.source import Place, Source


class Range(NamedTuple):
    """Lines and columns, from 1, the end exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


class Marked(NamedTuple):
    """A text without its marks, and what stood between them, in order."""

    text: str
    marks: tuple[Range, ...]


def marked(text: str) -> Marked:
    """Take the marks « and » out of a text."""
    clean: list[str] = []
    opened: tuple[int, int] | None = None
    ranges = []
    line = column = 1
    for char in text:
        if char == "«":
            opened = (line, column)
        elif char == "»":
            assert opened is not None
            ranges.append(Range(*opened, line, column))
        else:
            clean.append(char)
            line, column = (line + 1, 1) if char == "\n" else (line, column + 1)
    return Marked("".join(clean), tuple(ranges))


def range_of(place: Place) -> Range:
    """Where a place is."""
    return Range(place.line, place.column, place.end_line, place.end_column)


def composed(text: str) -> tuple[Document, list[Diagnostic]]:
    """What a text holds, and what is wrong with it."""
    return compose(Source("agenda.yaml", text))


def root_of(text: str) -> Node:
    """The root of a text in which nothing is wrong."""
    document, diagnostics = composed(text)
    assert diagnostics == []
    assert document.root is not None
    return document.root


def only(diagnostics: list[Diagnostic]) -> Diagnostic:
    """The one diagnostic there is."""
    assert len(diagnostics) == 1, diagnostics
    return diagnostics[0]


Data = str | list["Data"] | dict[str, "Data"] | None


def data_of(node: Node | None) -> Data:
    """A node as text, list and dict, which is how yaml.BaseLoader sees it."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return [data_of(item) for item in node.items]
    if isinstance(node, Mapping):
        return {key: data_of(value) for key, (_, value) in node.entries.items()}
    return None


def children_of(node: Node) -> list[Node]:
    """The nodes right below a node, keys too, in the order written."""
    if isinstance(node, Sequence):
        return node.items
    if isinstance(node, Mapping):
        return [part for entry in node.entries.values() for part in entry]
    return []


def walk(node: Node | None) -> Iterator[Node]:
    """A node and all nodes below it."""
    if node is not None:
        yield node
        for child in children_of(node):
            yield from walk(child)
