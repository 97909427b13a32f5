"""Edits of a text that put entries into lists, move them, and let two exchange places.

An entry travels as it is written, with the comments that belong to it; the space between the
entries of a list stays where it is.
"""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from planner.text.layout import (
    CannotRewriteError,
    column,
    gaps,
    is_alias,
    is_flow,
    line_break,
    line_end,
    pieces,
    value_of,
)
from planner.text.nodes import Mapping, Node, Sequence
from planner.text.patch import Edit
from planner.text.rewrite import remove_item
from planner.text.source import Source


class Written(NamedTuple):
    """An entry as it is written in a list of lines, its `-` at ``column``.

    ``value`` is what may stand in a list in brackets: None for a group over several lines, or
    where a comment belongs to it.
    """

    lines: str
    column: int
    value: str | None


class Style(NamedTuple):
    """How lists are written: the space between two entries, and how far a `-` is indented."""

    gap: str
    indent: int


def entry(text: str, sequence: Sequence, index: int) -> Written:
    """An entry of a list, to be written elsewhere."""
    piece = pieces(text, sequence)[index]
    value = text[slice(*piece.value)]
    if is_flow(text, sequence):
        at = max(0, piece.column - 2)
        return Written(f"{' ' * at}- {value}", at, value)
    lines = text[slice(*piece.whole)]
    is_bare = value[:1] in ("{", "[") and lines.strip() == f"- {value}"
    return Written(lines, piece.column, value if is_bare else None)


def style_of(text: str, root: Node | None, depth: int) -> Style:
    """How most lists are written: their indentation, and the space in those at a depth."""
    spaces: Counter[str] = Counter()
    indents: Counter[int] = Counter()
    for mapping, name, sequence, level in _lists(root, 0):
        if is_flow(text, sequence) or not sequence.items or is_alias(mapping, name):
            continue
        found = pieces(text, sequence)
        indents[found[0].column - column(text, mapping.entries[name][0].start)] += 1
        if level == depth:
            spaces.update(gap for gap in gaps(text, found) if not gap.strip())
    return Style(
        _most_common(spaces) or line_break(text), next(iter(indents.most_common(1)), (2, 0))[0]
    )


def insert_item(
    text: str, mapping: Mapping, key: str, index: int, new: Written, style: Style
) -> list[Edit]:
    """Put an entry into the list under a key, before the entry that is now at an index.

    The list may be empty, or not there yet. ``style`` says how lists are written where this one
    does not.
    """
    node = mapping.get(key)
    if node is None or not isinstance(node, Sequence) or not node.items:
        return _first_item(text, mapping, key, new, style)
    if is_alias(mapping, key):
        raise _list_is_alias(value_of(text, mapping, key).start)
    found = pieces(text, node)
    if is_flow(text, node):
        body = _in_brackets(new, node.start)
        gap = next(iter(gaps(text, found)), ", ")
    else:
        body = _shifted(new.lines, found[0].column - new.column)
        own = Counter(gap for gap in gaps(text, found) if not gap.strip())
        gap = _most_common(own) or style.gap
    if index < len(found):
        at = found[index].whole.start
        return [Edit(at, at, body + gap)]
    at = found[-1].whole.end
    return [Edit(at, at, gap + body)]


def move_item(text: str, sequence: Sequence, index: int, to: int) -> list[Edit]:
    """Move an entry to another place in its list: ``to`` is its index afterwards."""
    if index == to:
        return []
    found = pieces(text, sequence)
    between = gaps(text, found)
    bodies = [text[slice(*piece.whole)] for piece in found]
    bodies.insert(to, bodies.pop(index))
    first, last = sorted((index, to))
    parts = [bodies[first]]
    for at in range(first, last):
        parts += (between[at], bodies[at + 1])
    return [Edit(found[first].whole.start, found[last].whole.end, "".join(parts))]


def move_to_list(
    source: Source, sequence: Sequence, index: int, target: tuple[Mapping, str, int], style: Style
) -> list[Edit]:
    """Move an entry to another list: that under a key of a group, before an index."""
    mapping, key, to = target
    new = entry(source.text, sequence, index)
    inserted = insert_item(source.text, mapping, key, to, new, style)
    return [*remove_item(source, sequence, index), *inserted]


def swap_items(text: str, one: tuple[Sequence, int], other: tuple[Sequence, int]) -> list[Edit]:
    """Let two entries exchange places, in one list or in two."""
    edits = []
    for (sequence, index), (from_sequence, from_index) in ((one, other), (other, one)):
        piece = pieces(text, sequence)[index]
        new = entry(text, from_sequence, from_index)
        body = (
            _in_brackets(new, piece.value.start)
            if is_flow(text, sequence)
            else _shifted(new.lines, piece.column - new.column)
        )
        edits.append(Edit(*piece.whole, body))
    return edits


def _lists(node: Node | None, level: int) -> Iterator[tuple[Mapping, str, Sequence, int]]:
    if isinstance(node, Sequence):
        for item in node.items:
            yield from _lists(item, level + 1)
    elif isinstance(node, Mapping):
        for name, (_, value) in node.entries.items():
            if isinstance(value, Sequence):
                yield node, name, value, level + 1
            yield from _lists(value, level + 1)


def _most_common(spaces: Counter[str]) -> str | None:
    return next((gap for gap, _ in spaces.most_common(1)), None)


def _first_item(text: str, mapping: Mapping, key: str, new: Written, style: Style) -> list[Edit]:
    node = mapping.get(key)
    if node is None:
        return [_list_added(text, mapping, key, new, style)]
    if is_alias(mapping, key):
        raise _list_is_alias(value_of(text, mapping, key).start)
    start, end = value_of(text, mapping, key)
    if is_flow(text, mapping):
        space = " " if start == end else ""
        return [Edit(start, end, f"{space}[{_in_brackets(new, start)}]")]
    name = mapping.entries[key][0]
    at = line_end(text, end)
    lines = _shifted(new.lines, column(text, name.start) + style.indent - new.column)
    behind_colon = text.index(":", name.end) + 1
    return [Edit(behind_colon, end, ""), Edit(at, at, line_break(text) + lines)]


def _list_added(text: str, mapping: Mapping, key: str, new: Written, style: Style) -> Edit:
    last = list(mapping.entries)[-1]
    end = value_of(text, mapping, last).end
    if is_flow(text, mapping):
        return Edit(end, end, f", {key}: [{_in_brackets(new, end)}]")
    at, first = line_end(text, end), next(iter(mapping.entries.values()))[0]
    indent = column(text, first.start)
    lines = _shifted(new.lines, indent + style.indent - new.column)
    break_ = line_break(text)
    return Edit(at, at, f"{break_}{' ' * indent}{key}:{break_}{lines}")


def _in_brackets(new: Written, at: int) -> str:
    if new.value is None:
        raise CannotRewriteError(
            "what is written over several lines, or has a comment, does not go in a list in `[ ]`",
            "write the entries of this list on lines of their own that begin with `- `", at,
        )  # fmt: skip
    return new.value


def _list_is_alias(at: int) -> CannotRewriteError:
    return CannotRewriteError(
        "this list is written elsewhere, under the `&name` that this `*name` repeats",
        "write it out here first", at,
    )  # fmt: skip


def _shifted(lines: str, by: int) -> str:
    """Lines moved to the right, or to the left as far as there is space; empty ones stay."""
    if not by:
        return lines
    return "".join(_shifted_line(line, by) for line in lines.splitlines(keepends=True))


def _shifted_line(line: str, by: int) -> str:
    bare = line.lstrip(" ")
    if not line.rstrip("\r\n"):
        return line
    return " " * max(0, len(line) - len(bare) + by) + bare
