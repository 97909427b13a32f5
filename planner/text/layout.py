"""Where the entries of a list and the keys of a group stand in a text, with what belongs to them.

Nodes know where their values are; an edit must also know of the `-` before an entry, the comments
that belong to it, and the space between two entries.
"""

import re
from itertools import pairwise
from typing import NamedTuple

from planner.text.nodes import Mapping, Node, Scalar, Sequence
from planner.text.refusals import RefusalError

_TRIVIA = re.compile(r"(?:[ \t\r\n]+|#[^\n]*)*")
_PROPERTIES = re.compile(r"(?:[&!]\S*\s+)*")
_ALIAS = re.compile(r"\*[^\s,\[\]{}]+")


class CannotRewriteError(RefusalError):
    """Why a text cannot be edited safely: what stands in the way, where, and what to do."""

    def __init__(self, message: str, hint: str, at: int) -> None:
        super().__init__(message, hint)
        self.at = at


class Extent(NamedTuple):
    """Characters ``start`` to ``end`` (exclusive) of a text."""

    start: int
    end: int


class Piece(NamedTuple):
    """An entry of a list: its value, and all that travels with it.

    In a list of lines that is whole lines without the last one's line end: a comment right above
    it, a comment behind it, and comments further to the right below it. ``column`` is that of the
    `-`, counted from 0; in brackets ``whole`` is the value alone.
    """

    whole: Extent
    value: Extent
    column: int


def is_flow(text: str, node: Node) -> bool:
    """Whether a list or a group is written in brackets."""
    return text[_behind_properties(text, node.start)] in "[{"


def is_alias(mapping: Mapping, name: str) -> bool:
    """Whether a key's value stands elsewhere in the text, and only its `*name` here."""
    key, node = mapping.entries[name]
    return node.start < key.start


def skip_trivia(text: str, at: int) -> int:
    """The next character that is neither white space nor in a comment."""
    match = _TRIVIA.match(text, at)
    return match.end() if match else at


def line_start(text: str, at: int) -> int:
    """The offset of the first character of a line."""
    return text.rfind("\n", 0, at) + 1


def line_end(text: str, at: int) -> int:
    """The offset of a line's end: of its line break, or of the end of the text."""
    end = text.find("\n", at)
    if end < 0:
        return len(text)
    return end - 1 if end > at and text[end - 1] == "\r" else end


def line_break(text: str) -> str:
    """The line break of a text: that of its first line."""
    end = text.find("\n")
    return "\r\n" if end > 0 and text[end - 1] == "\r" else "\n"


def column(text: str, at: int) -> int:
    """How many characters stand before an offset in its line."""
    return at - line_start(text, at)


def value_of(text: str, mapping: Mapping, name: str) -> Extent:
    """Where a key's value stands, with its `&name` or `!tag`; an alias is its `*name`."""
    key, node = mapping.entries[name]
    at = skip_trivia(text, key.end)
    if text[at : at + 1] != ":":
        return Extent(key.end, key.end)  # `{coffee, tea}` has keys without values
    behind = at + 1
    at = skip_trivia(text, behind)
    alias = _ALIAS.match(text, at)
    if alias and node.start < key.start:
        return Extent(*alias.span())
    if isinstance(node, Scalar) and node.start == node.end:
        return Extent(behind, behind)
    return Extent(at, node.end)


def pieces(text: str, sequence: Sequence) -> list[Piece]:
    """The entries of a list, in order.

    Raises CannotRewriteError where they share lines with something else.
    """
    if is_flow(text, sequence):
        return _in_brackets(text, sequence)
    found: list[Piece] = []
    at = _behind_properties(text, sequence.start)
    for node in sequence.items:
        dash = skip_trivia(text, at)
        value = _entry_value(text, node, dash + 1)
        found.append(_with_comments(text, dash, value, not_before=at if found else 0))
        at = value.end
    return found


def gaps(text: str, found: list[Piece]) -> list[str]:
    """What stands between each entry and the next."""
    return [text[one.whole.end : other.whole.start] for one, other in pairwise(found)]


def _behind_properties(text: str, at: int) -> int:
    match = _PROPERTIES.match(text, at)
    return match.end() if match else at


def _entry_value(text: str, node: Node, at: int) -> Extent:
    start = skip_trivia(text, at)
    if node.start < at:
        alias = _ALIAS.match(text, start)
        return Extent(*alias.span()) if alias else Extent(at, at)
    return Extent(start, node.end) if node.end > start else Extent(at, at)


def _with_comments(text: str, dash: int, value: Extent, not_before: int) -> Piece:
    start, end = line_start(text, dash), line_end(text, value.end)
    indent = dash - start
    rest = text[value.end : end].strip()
    if text[start:dash].strip(" ") or (rest and not rest.startswith("#")):
        raise CannotRewriteError(
            "this entry does not begin on a line of its own",
            "put each `- ` on a line of its own", dash,
        )  # fmt: skip
    while start > not_before and _comment_column(text, above := _previous(text, start)) == indent:
        start = above
    while (below := _next(text, end)) is not None and _comment_column(text, below) > indent:
        end = line_end(text, below)
    return Piece(Extent(start, end), value, indent)


def _previous(text: str, start: int) -> int:
    return line_start(text, start - 1) if start else 0


def _next(text: str, end: int) -> int | None:
    found = text.find("\n", end)
    return None if found < 0 else found + 1


def _comment_column(text: str, start: int) -> int:
    """The column of the comment in a line that holds nothing else, or -1."""
    line = text[start : line_end(text, start)]
    bare = line.lstrip(" ")
    return len(line) - len(bare) if bare.startswith("#") else -1


def _in_brackets(text: str, sequence: Sequence) -> list[Piece]:
    found: list[Piece] = []
    at = _behind_properties(text, sequence.start) + 1
    for node in sequence.items:
        value = _entry_value(text, node, at)
        found.append(Piece(value, value, column(text, value.start)))
        at = skip_trivia(text, value.end) + 1
    for one, between in zip(found, gaps(text, found), strict=False):
        if "#" in between:
            raise CannotRewriteError(
                "a comment stands between the entries of this list in `[ ]`",
                "write each entry on a line of its own that begins with `- `",
                one.value.end + between.index("#"),
            )
    return found
