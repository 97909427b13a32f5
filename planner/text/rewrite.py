"""Edits of a text that change a value, a key or the entry of a list, and nothing else.

Comments, order, quotes, indentation and blank lines stay as they are. Nothing here knows what an
agenda is. Where an edit cannot be made safely, CannotRewriteError says why.
"""

import re
from collections.abc import Sequence as Order

from planner.text.layout import (
    CannotRewriteError,
    Piece,
    column,
    gaps,
    is_alias,
    is_flow,
    line_break,
    line_end,
    line_start,
    pieces,
    skip_trivia,
    value_of,
)
from planner.text.nodes import Mapping, Scalar, Sequence
from planner.text.patch import Edit
from planner.text.quoting import in_yaml
from planner.text.source import Source

_COMMENT = re.compile(r"([ \t]+)#")
_COMMENT_OF_LINE = re.compile(r"[^#'\"\n]*?\S( +)#")


def set_value(
    source: Source, mapping: Mapping, key: str, text: str, after: Order[str] = ()
) -> Edit:
    """Give a key of a group another value, or add the key.

    Quotes stay where there are some; a comment behind the value stays in its column if it stood
    in one line with the comment above or below. A new key comes behind the last of the keys
    ``after`` that is there, or behind all others.
    """
    if key not in mapping.entries:
        return _add_key(source, mapping, key, text, after)
    raw, node = source.text, mapping.entries[key][1]
    if not isinstance(node, Scalar):
        raise CannotRewriteError(
            f"the value of `{key}` is more than one word", "change it in the file", node.start
        )
    if is_alias(mapping, key):
        raise _is_alias(value_of(raw, mapping, key).start)
    flow = is_flow(raw, mapping)
    if node.start == node.end:
        at = value_of(raw, mapping, key).start
        colon = "" if raw[at - 1] == ":" else ":"
        return Edit(at, at, f"{colon} {in_yaml(text, in_brackets=flow)}")
    new = in_yaml(text, in_brackets=flow, like=raw[node.start])
    comment = None if flow else _COMMENT.match(raw, node.end)
    if comment is None or "\n" in raw[node.start : node.end]:
        return Edit(node.start, node.end, new)
    gap = _gap_before_comment(raw, node, len(new), comment)
    return Edit(node.start, comment.end(1), new + gap)


def set_entry(source: Source, sequence: Sequence, index: int, text: str) -> Edit:
    """Give an entry of a list another value; quotes stay where there are some."""
    node, raw = sequence.items[index], source.text
    found = pieces(raw, sequence)[index].whole
    is_elsewhere = not found.start <= node.start < found.end
    if not isinstance(node, Scalar) or node.start == node.end or is_elsewhere:
        raise CannotRewriteError(
            "this entry is not one word that stands here", "change it in the file", found.start
        )
    new = in_yaml(text, in_brackets=is_flow(raw, sequence), like=raw[node.start])
    return Edit(node.start, node.end, new)


def rename_key(mapping: Mapping, key: str, new: str) -> Edit:
    """Give a key another name, in its place."""
    name = mapping.entries[key][0]
    return Edit(name.start, name.end, new)


def remove_key(source: Source, mapping: Mapping, key: str) -> Edit:
    """Remove a key, its value, and a comment behind it."""
    text, names = source.text, list(mapping.entries)
    index = names.index(key)
    name = mapping.entries[key][0]
    end = value_of(text, mapping, key).end
    following = mapping.entries[names[index + 1]][0] if index + 1 < len(names) else None
    if is_flow(text, mapping):
        start = value_of(text, mapping, names[index - 1]).end if index else name.start
        cut = (name.start, following.start) if following else (start, end)
        _check_no_comment(text, cut, (name.start, end), key)
        return Edit(*cut, "")
    if following and not text[end : following.start].strip():
        return Edit(name.start, following.start, "")
    if text[line_start(text, name.start) : name.start].strip():
        # The first key of an entry stands behind its `-`; what comes next takes its place.
        if following is None:
            raise CannotRewriteError(
                f"`{key}` is all there is here", "remove the entry in the file", name.start
            )
        if not text[line_end(text, end) : following.start].strip():
            return Edit(name.start, following.start, "")
        raise CannotRewriteError(
            f"a comment stands below `{key}`", "move the comment, or edit the file", name.start
        )
    before = line_start(text, name.start)
    until = line_end(text, end)
    return Edit(_end_of_line_before(text, before), until, "")


def _check_no_comment(text: str, cut: Order[int], kept: Order[int], key: str) -> None:
    """Refuse to cut a comment that stands beside a key and its value."""
    before, behind = text[cut[0] : max(cut[0], kept[0])], text[kept[1] : max(cut[1], kept[1])]
    if "#" in before or "#" in behind:
        raise CannotRewriteError(
            f"a comment stands beside `{key}`", "move the comment, or edit the file", kept[0]
        )


def remove_item(source: Source, sequence: Sequence, index: int) -> list[Edit]:
    """Remove an entry of a list with the comments that belong to it, and the space behind it.

    The last one leaves an empty list: `[]`.
    """
    text = source.text
    found = pieces(text, sequence)
    start, end = found[index].whole
    if len(found) == 1:
        return _empty(text, sequence, found[0])
    between = gaps(text, found)
    if index < len(found) - 1 and not between[index].strip(", \t\r\n"):
        return [Edit(start, found[index + 1].whole.start, "")]
    if index and not between[index - 1].strip(", \t\r\n"):
        return [Edit(found[index - 1].whole.end, end, "")]
    # A comment that belongs to none of them stands on either side, and stays.
    return [Edit(_end_of_line_before(text, start), end, "")]


def _is_alias(at: int) -> CannotRewriteError:
    return CannotRewriteError(
        "what stands here is written elsewhere, under the `&name` that this `*name` repeats",
        "write it out here first", at,
    )  # fmt: skip


def _gap_before_comment(text: str, node: Scalar, width: int, comment: re.Match[str]) -> str:
    """The space between a value and its comment.

    A comment that lines up with its neighbour's goes on doing so. Where the new value is too wide
    for that, one space is left, by which a later, shorter value knows to line up again.
    """
    gap = comment[1]
    there = _neighbours_comment(text, node.start)
    stands = column(text, comment.end(1))
    ends, will_end = column(text, node.end), column(text, node.start) + width
    lines_up = stands == there
    was_too_wide = gap == " " and there is not None and ends + 1 > there
    if there is None or not (lines_up or was_too_wide):
        return gap
    return " " * max(1, there - will_end)


def _neighbours_comment(text: str, at: int) -> int | None:
    """The column of the comment on the line above, or else on the line below."""
    here, below = line_start(text, at), text.find("\n", at)
    lines = ([line_start(text, here - 1)] if here else []) + ([below + 1] if below >= 0 else [])
    for start in lines:
        match = _COMMENT_OF_LINE.match(text, start, line_end(text, start))
        if match:
            return match.end(1) - start
    return None


def _add_key(source: Source, mapping: Mapping, key: str, text: str, after: Order[str]) -> Edit:
    raw, flow = source.text, is_flow(source.text, mapping)
    written = f"{in_yaml(key, in_brackets=flow)}: {in_yaml(text, in_brackets=flow)}"
    names = list(mapping.entries)
    if not names:
        at = raw.index("{", mapping.start) + 1
        return Edit(at, at, written)
    sibling = next((name for name in reversed(after) if name in names), names[-1])
    end = value_of(raw, mapping, sibling).end
    if flow:
        return Edit(end, end, f", {written}")
    at = line_end(raw, end)
    indent = " " * column(raw, mapping.entries[names[0]][0].start)
    return Edit(at, at, f"{line_break(raw)}{indent}{written}")


def _empty(text: str, sequence: Sequence, only: Piece) -> list[Edit]:
    start, end = only.whole
    if is_flow(text, sequence):
        return [Edit(start, skip_trivia(text, end + (text[end : end + 1] == ",")), "")]
    before = _end_of_line_before(text, start)
    colon = _key_above(text, start)
    if colon is None:
        raise CannotRewriteError(
            "this is the only entry of a list without a key", "edit the file", start
        )
    return [Edit(colon, colon, " []"), Edit(before, end, "")]


def _key_above(text: str, at: int) -> int | None:
    """The place behind the `:` of the key whose list begins at an offset."""
    for line in reversed(list(re.finditer(r"[^\n]+", text[:at]))):
        bare = re.sub(r"(?:^|\s+)#.*$", "", line[0]).rstrip()
        if bare.strip():
            return line.start() + len(bare) if bare.endswith(":") else None
    return None


def _end_of_line_before(text: str, start: int) -> int:
    """Where the line above ends, before its line break; 0 for the first line."""
    if not start:
        return 0
    end = start - 1
    return end - 1 if end and text[end - 1] == "\r" else end
