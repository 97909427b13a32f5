"""An agenda's file opened for an edit, the edit tried, and the file written."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from planner.checking import check
from planner.decode.agenda import AGENDA_DOCUMENT
from planner.files import decode_text, encode_like, read_whole
from planner.loading import MAX_AGENDA_BYTES, Loaded, folder_of, load_text, not_an_agenda
from planner.output import replace_file
from planner.text.diagnostics import Diagnostic, Severity
from planner.text.nodes import Document
from planner.text.patch import Edit, patched
from planner.text.source import Source


class Opened(NamedTuple):
    """A file as it is: its bytes, its text, and what it holds."""

    path: str
    data: bytes
    source: Source
    loaded: Loaded

    @property
    def document(self) -> Document | None:
        """The nodes of its text; None where it could not be read."""
        document = self.loaded.texts.get(AGENDA_DOCUMENT)
        return document if isinstance(document, Document) else None


class Tried(NamedTuple):
    """What a file would be after an edit.

    ``mistakes`` are the errors the edit brings into the text, for which it is refused;
    ``findings`` what the rules find that they did not find before.
    """

    before: Loaded
    after: Loaded
    text: str
    mistakes: tuple[Diagnostic, ...]
    findings: tuple[Diagnostic, ...]


def open_agenda(path: str) -> Opened:
    """Read an agenda to edit it. Raises UnreadableFileError where there is no text to read."""
    if mistaken := not_an_agenda(path):
        raise mistaken
    data = read_whole(path, MAX_AGENDA_BYTES)
    source = decode_text(path, data)
    return Opened(path, data, source, load_text(source, folder_of(path)))


def try_edits(opened: Opened, edits: Iterable[Edit]) -> Tried:
    """What the file would hold after edits, without writing it."""
    text = patched(opened.source.text, edits)
    before = opened.loaded
    after = load_text(Source(opened.source.path, text), folder_of(opened.path))
    found_before, found_after = check(before), check(after)
    new = _not_in(found_after, found_before)
    mistakes = _not_in(after.diagnostics, before.diagnostics)
    return Tried(
        before,
        after,
        text,
        tuple(d for d in mistakes if d.severity is Severity.ERROR),
        tuple(d for d in new if d not in mistakes),
    )


def write_edit(opened: Opened, tried: Tried) -> None:
    """Write the file as it was tried, unless it has changed since it was read.

    Its encoding and its permissions stay. Raises CannotWriteError, or OSError.
    """
    replace_file(opened.path, opened.data, encode_like(opened.data, tried.text))


def _not_in(
    diagnostics: Sequence[Diagnostic], others: Sequence[Diagnostic]
) -> tuple[Diagnostic, ...]:
    """Those that were not there before: of the same words as many as there are more of."""
    left = Counter((d.code, d.message) for d in others)
    new = []
    for diagnostic in diagnostics:
        key = diagnostic.code, diagnostic.message
        if left[key]:
            left[key] -= 1
        else:
            new.append(diagnostic)
    return tuple(new)
