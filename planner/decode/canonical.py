"""What a text would be with its times, durations and dates in canonical form."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from planner.decode.agenda import AGENDA_DOCUMENT, read_agenda
from planner.decode.kinds import Reader, Written
from planner.model.agenda import Agenda
from planner.text.diagnostics import Diagnostic, in_order
from planner.text.nodes import Document, Scalar
from planner.text.patch import Edit

# What YAML 1.1 takes for a number to base 60 where it has no quotes:
# https://yaml.org/type/int.html
_BASE_60 = re.compile(r"[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+")
_ANCHOR = re.compile(r"&[^\s\[\]{},]+\s+(?:!\S*\s+)?\Z")
_LONGEST_ANCHOR = 200  # characters before a value in which its anchor is looked for


class Canonical(NamedTuple):
    """The edits that bring an agenda's text into canonical form.

    ``agenda`` is what the text holds, None where it holds none; ``mistakes`` are all there are
    in it, and ``unread`` those of values that would have a canonical form if they could be read.
    """

    agenda: Agenda | None
    edits: tuple[Edit, ...]
    mistakes: tuple[Diagnostic, ...]
    unread: tuple[Diagnostic, ...]


def canonical(document: Document) -> Canonical:
    """What would have to change for every time, duration and date to stand in canonical form.

    Which values have one follows from the declaration of fields: what reading them has noted is
    written back. A value keeps its quotes, or its lack of them. A value with an `&anchor` stays
    as it is: where an alias repeats it, it may mean something else.
    """
    reader = Reader(AGENDA_DOCUMENT, document.source)
    agenda = read_agenda(document, reader)
    text = document.source.text
    edits = {edit.start: edit for value in reader.written for edit in _edit(text, value)}
    unread = [reader.span(node) for node, write in reader.written if write is None]
    return Canonical(
        agenda,
        tuple(edits[start] for start in sorted(edits)),
        in_order(reader.diagnostics),
        in_order(found for found in reader.diagnostics if found.place in unread),
    )


def _edit(text: str, value: Written) -> Iterator[Edit]:
    node, write = value
    if write is None or _ANCHOR.search(text[max(0, node.start - _LONGEST_ANCHOR) : node.start]):
        return
    start, end = _characters(text, node)
    new = write()
    if text[start:end] == new or end < start:
        return
    if node.plain and _BASE_60.fullmatch(new) and not _BASE_60.fullmatch(node.text):
        # What was a text to every program must not become the number 870.
        new = f'"{new}"'
    yield Edit(start, end, new)


def _characters(text: str, node: Scalar) -> tuple[int, int]:
    """Where a scalar's characters stand: inside its quotes, or below its `|` or `>`.

    The end comes before the start where they stand in no one place.
    """
    if node.plain:
        return node.start, node.end
    if text[node.start] in "'\"":
        return node.start + 1, node.end - 1
    content = node.text.strip()
    found = text.rfind(content, node.start, node.end)
    return (found, found + len(content)) if found >= 0 else (0, -1)
