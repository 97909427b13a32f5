"""A text under edit: each step is proved before the next is made.

What a step should have changed is worked out on the values of the text; then the patched text is
read again and must hold just that. So no comment, alias, odd quote or tab can make an edit change
more than was meant: it is refused instead.
"""

from collections.abc import Callable, Iterable
from collections.abc import Sequence as Order
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from planner.text import reorder, rewrite
from planner.text.compose import compose
from planner.text.layout import CannotRewriteError, is_flow, pieces
from planner.text.nodes import Document, Mapping, Node, Scalar, Sequence, Steps
from planner.text.patch import Edit, patched
from planner.text.source import Source


@dataclass(frozen=True)
class Draft:
    """A document, and the documents that edits make of it.

    Steps lead to nodes, as in `Document.locate`. Raises CannotRewriteError where an edit cannot
    be made safely.
    """

    document: Document

    @cached_property
    def _mistakes(self) -> int:
        return len(compose(self.document.source)[1])

    @property
    def text(self) -> str:
        """The text as it stands."""
        return self.document.source.text

    def node(self, steps: Steps) -> Node | None:
        """The node that steps lead to, or None."""
        node = self.document.root
        for step in steps:
            if isinstance(node, Mapping):
                node = node.get(str(step))
            elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
                node = node.items[step]
            else:
                return None
        return node

    def mapping(self, steps: Steps) -> Mapping:
        """The group that steps lead to."""
        node = self.node(steps)
        if not isinstance(node, Mapping):
            raise _unexpected(self, "a group of keys", steps)
        return node

    def sequence(self, steps: Steps) -> Sequence:
        """The list that steps lead to."""
        node = self.node(steps)
        if not isinstance(node, Sequence):
            raise _unexpected(self, "a list", steps)
        return node

    def value(self, steps: Steps, key: str) -> str | None:
        """The text under a key of a group; None where there is none, or nothing in it."""
        node = self.node((*steps, key))
        return node.text.strip() if isinstance(node, Scalar) and not node.is_empty else None

    def has_comment_above(self, steps: Steps) -> bool:
        """Whether a comment belongs to an entry of a list, and goes where it goes."""
        sequence, index = self.sequence(steps[:-1]), _index(steps)
        start = pieces(self.text, sequence)[index].whole[0]
        return "#" in self.text[start : sequence.items[index].start]

    def length(self, steps: Steps) -> int:
        """How many entries a list has; none where there is no list."""
        node = self.node(steps)
        return len(node.items) if isinstance(node, Sequence) else 0

    def is_in_brackets(self, steps: Steps) -> bool:
        """Whether a list or a group is written in `[ ]` or `{ }`."""
        node = self.node(steps)
        return node is not None and is_flow(self.text, node)

    def with_value(self, steps: Steps, key: str, text: str, after: Order[str] = ()) -> "Draft":
        """With another value under a key, or with a key more; see `rewrite.set_value`."""
        edit = rewrite.set_value(self.document.source, self.mapping(steps), key, text, after)
        return self._proved([edit], lambda root: _at(root, steps).update({key: text or None}))

    def without_key(self, steps: Steps, key: str) -> "Draft":
        """Without a key."""
        edit = rewrite.remove_key(self.document.source, self.mapping(steps), key)
        return self._proved([edit], lambda root: _at(root, steps).pop(key))

    def with_entry(self, steps: Steps, index: int, text: str) -> "Draft":
        """With another value for an entry of a list."""
        edit = rewrite.set_entry(self.document.source, self.sequence(steps), index, text)

        def change(root: Any) -> None:
            _at(root, steps)[index] = text

        return self._proved([edit], change)

    def with_key_renamed(self, steps: Steps, key: str, new: str) -> "Draft":
        """With another name for a key."""
        edit = rewrite.rename_key(self.mapping(steps), key, new)

        def change(root: Any) -> None:
            group = _at(root, steps)
            group[new] = group.pop(key)

        return self._proved([edit], change)

    def without_item(self, steps: Steps, index: int) -> "Draft":
        """Without an entry of a list."""
        edits = rewrite.remove_item(self.document.source, self.sequence(steps), index)
        return self._proved(edits, lambda root: _at(root, steps).pop(index))

    def with_item(self, steps: Steps, index: int, value: str) -> "Draft":
        """With one entry more in a list under a key, which need not be there yet.

        ``value`` is YAML: a group in `{ }`, or the lines of a group without indentation.
        """
        *parent, key = steps
        there = self.node(steps)
        if not isinstance(there, Sequence) and _plain(there):
            raise CannotRewriteError(
                f"`{key}` is not a list", "begin each of its entries with `- `",
                self.document.locate(steps).start,
            )  # fmt: skip
        break_ = "\r\n" if "\r\n" in self.text else "\n"
        lines = ["- " + line if n == 0 else "  " + line for n, line in enumerate(value.split("\n"))]
        in_brackets = value if value.startswith("{") else None
        new = reorder.Written(break_.join(lines), 0, in_brackets)
        style = reorder.style_of(self.text, self.document.root, len(steps))
        edits = reorder.insert_item(
            self.text, self.mapping(tuple(parent)), str(key), index, new, style
        )
        meant = _plain(compose(Source("", value))[0].root)

        def change(root: Any) -> None:
            group = _at(root, tuple(parent))
            group[key] = group.get(key) or []
            group[key].insert(index, meant)

        return self._proved(edits, change)

    def with_item_moved(self, steps: Steps, index: int, to: int, target: Steps = ()) -> "Draft":
        """With an entry in another place.

        ``to`` is its index afterwards, in its own list or in that at ``target``, where steps
        are those before the move.
        """
        if not target or target == steps:
            edits = reorder.move_item(self.text, self.sequence(steps), index, to)
            target = steps
        else:
            parent = self.mapping(target[:-1])
            style = reorder.style_of(self.text, self.document.root, len(target))
            edits = reorder.move_to_list(
                self.document.source,
                self.sequence(steps),
                index,
                (parent, str(target[-1]), to),
                style,
            )

        def change(root: Any) -> None:
            group, there = _at(root, target[:-1]), _at(root, steps)
            group[target[-1]] = group.get(target[-1]) or []
            there_to = group[target[-1]]
            there_to.insert(to, there.pop(index))

        return self._proved(edits, change)

    def with_items_swapped(self, one: Steps, other: Steps) -> "Draft":
        """With two entries in one another's place."""
        pairs = [(self.sequence(steps[:-1]), _index(steps)) for steps in (one, other)]
        edits = reorder.swap_items(self.text, pairs[0], pairs[1])

        def change(root: Any) -> None:
            first, second = _at(root, one[:-1]), _at(root, other[:-1])
            at, to = _index(one), _index(other)
            first[at], second[to] = second[to], first[at]

        return self._proved(edits, change)

    def _proved(self, edits: Iterable[Edit], change: Callable[[Any], object]) -> "Draft":
        """The patched text, read again, where it holds what it held with only this change."""
        edits = list(edits)
        meant = _plain(self.document.root)
        change(meant)
        at = min((edit.start for edit in edits), default=0)
        text = patched(self.text, edits)
        document, diagnostics = compose(Source(self.document.source.path, text))
        if len(diagnostics) > self._mistakes or _plain(document.root) != meant:
            raise _unsafe(at)
        draft = Draft(document)
        draft.__dict__["_mistakes"] = len(diagnostics)  # known already
        return draft


def whole_edit(before: str, after: str) -> Edit:
    """The one edit that makes a text of another, without what both begin and end with."""
    shorter = min(len(before), len(after))
    start = next((n for n in range(shorter) if before[n] != after[n]), shorter)
    rest = shorter - start
    end = next((n for n in range(rest) if before[-1 - n] != after[-1 - n]), rest)
    return Edit(start, len(before) - end, after[start : len(after) - end])


def _plain(node: Node | None) -> Any:
    """What a node holds, as lists, dicts and texts; what is empty is None.

    The line breaks behind a text of several lines are layout: at the end of a file there may be
    none, and in the middle there must be.
    """
    if isinstance(node, Mapping):
        return {key: _plain(value) for key, (_, value) in node.entries.items()}
    if isinstance(node, Sequence):
        return [_plain(item) for item in node.items]
    if isinstance(node, Scalar) and not node.is_empty:
        return node.text.rstrip("\n")
    return None


def _at(root: Any, steps: Steps) -> Any:
    for step in steps:
        root = root[step]
    return root


def _index(steps: Steps) -> int:
    index = steps[-1]
    assert isinstance(index, int)  # noqa: S101  # what an entry's steps end with
    return index


def _unexpected(draft: Draft, what: str, steps: Steps) -> CannotRewriteError:
    at = draft.document.locate(steps).start
    return CannotRewriteError(f"{what} was expected here", "edit the file", at)


def _unsafe(at: int) -> CannotRewriteError:
    return CannotRewriteError(
        "this cannot be changed here without changing more than that",
        "an `&anchor`, an `*alias` or an unusual layout stands in the way; edit the file", at,
    )  # fmt: skip
