"""The comments of a YAML text."""

import re
from collections import Counter
from collections.abc import Iterator

from planner.text.nodes import Document, Mapping, Scalar, Sequence

_COMMENT = re.compile(r"(?:^|(?<=\s))#[^\r\n]*", re.MULTILINE)


def comments(document: Document) -> Counter[str]:
    """How often each comment stands in a text; a `#` inside a value is none."""
    text = document.source.text
    found: Counter[str] = Counter()
    at = 0
    for scalar in sorted(set(_scalars(document)), key=lambda scalar: scalar.start):
        found.update(match[0] for match in _COMMENT.finditer(text, at, max(at, scalar.start)))
        at = max(at, scalar.end)
    found.update(match[0] for match in _COMMENT.finditer(text, at))
    return found


def _scalars(document: Document) -> Iterator[Scalar]:
    waiting = [document.root] if document.root else []
    seen = set()
    while waiting:
        node = waiting.pop()
        if id(node) in seen:
            continue  # an alias is what stands elsewhere
        seen.add(id(node))
        if isinstance(node, Scalar):
            yield node
        elif isinstance(node, Sequence):
            waiting += node.items
        else:
            assert isinstance(node, Mapping)  # noqa: S101  # there are no others
            waiting += (part for entry in node.entries.values() for part in entry)
