"""What a YAML text is made of: scalars, sequences and mappings, each with its place.

A node holds offsets into its source, not lines: those are looked up when they are shown.
Scalars stay text; what ``NO``, ``10:00`` or ``+66…`` means is for the reader of a field to say.
"""

from typing import NamedTuple

from planner.text.source import Source, Span

Step = str | int
Steps = tuple[Step, ...]


class Key(str):
    """A step to a key itself, and not to the value under it."""

    __slots__ = ()


class Node:
    """A part of a YAML text, from offset ``start`` to ``end``."""

    __slots__ = ("end", "start")

    def __init__(self, start: int, end: int) -> None:
        self.start = start
        self.end = end


class Scalar(Node):
    """A piece of text; ``plain`` when it was written without quotes."""

    __slots__ = ("plain", "text")

    def __init__(self, start: int, end: int, text: str, *, plain: bool) -> None:
        self.start = start
        self.end = end
        self.text = text
        self.plain = plain

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written: ``key:``, ``""``, ``~`` or ``null``."""
        return not self.text.strip() or (self.plain and self.text in ("~", "null"))


class Sequence(Node):
    """A list of nodes."""

    __slots__ = ("items",)

    def __init__(self, start: int, end: int) -> None:
        self.start = start
        self.end = end
        self.items: list[Node] = []


class Mapping(Node):
    """Keys and values in the order written; a repeated key keeps its first value."""

    __slots__ = ("entries",)

    def __init__(self, start: int, end: int) -> None:
        self.start = start
        self.end = end
        self.entries: dict[str, tuple[Scalar, Node]] = {}

    def get(self, key: str) -> Node | None:
        """The value under a key, or None."""
        entry = self.entries.get(key)
        return entry[1] if entry else None

    def key(self, key: str) -> Scalar | None:
        """The key as it stands in the text, or None."""
        entry = self.entries.get(key)
        return entry[0] if entry else None


class Document(NamedTuple):
    """A source and the node at its root (None when the text holds nothing)."""

    source: Source
    root: Node | None

    def locate(self, steps: Steps) -> Span:
        """The place of the node the steps lead to, or of the last one that exists on the way.

        A mapping or a list is pointed at by its first line, not by all its lines.
        """
        if self.root is None:
            return self.source.span(0, 0)
        node = nearest(self.root, steps)
        return self.source.span(node.start, _first_line_end(self.source.text, node))


def nearest(root: Node, steps: Steps) -> Node:
    """The node that steps lead to from another, or the last one that exists on the way."""
    node = root
    for step in steps:
        following = _follow(node, step)
        if following is None:
            break
        node = following
    return node


def _follow(node: Node, step: Step) -> Node | None:
    if isinstance(node, Mapping) and isinstance(step, str):
        return node.key(step) if isinstance(step, Key) else node.get(step)
    if isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
        return node.items[step]
    return None


def _first_line_end(text: str, node: Node) -> int:
    line_end = text.find("\n", node.start, node.end)
    if line_end < 0:
        return node.end
    return node.start + len(text[node.start : line_end].rstrip())
