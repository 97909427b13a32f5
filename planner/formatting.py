"""Agendas in canonical form: the same values, each written in the one way that is the rule."""

from typing import NamedTuple

from planner.decode.canonical import canonical
from planner.files import UnreadableFileError, decode_text, encode_like, read_whole
from planner.loading import MAX_AGENDA_BYTES, is_roster
from planner.output import replace_file
from planner.roster.shape import holds_people
from planner.text.compose import compose
from planner.text.diagnostics import Diagnostic
from planner.text.nodes import Sequence
from planner.text.patch import patched
from planner.text.source import Source


class Formatted(NamedTuple):
    """A file, and what it would be in canonical form.

    ``rewritten`` counts the values that change. ``unread`` are the mistakes of those that cannot
    be read, and so stay as they are. ``is_roster``: the file holds people, and stays as it is.
    """

    path: str
    data: bytes
    source: Source
    text: str
    rewritten: int = 0
    unread: tuple[Diagnostic, ...] = ()
    is_roster: bool = False

    @property
    def content(self) -> bytes:
        """The bytes of the text, in the encoding and with the mark that the file has."""
        return encode_like(self.data, self.text)


class NothingReadError(Exception):
    """A text that holds no agenda that could be read; carries what is wrong with it."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        super().__init__("no agenda could be read")
        self.diagnostics = diagnostics


def formatted(path: str) -> Formatted:
    """A file's text with every time, duration and date in canonical form; nothing is written.

    ``path`` may be `-` for standard input. Only the characters of those values change. Raises
    UnreadableFileError where there is no text, and NothingReadError where it is no agenda.
    """
    if is_roster(path):
        raise UnreadableFileError(
            "not-an-agenda", path, "this is a roster, and only agendas are rewritten",
            "change its dates in the program it was made with",
        )  # fmt: skip
    data = read_whole(path, MAX_AGENDA_BYTES)
    source = decode_text(path, data)
    if holds_people(source.text):
        return Formatted(path, data, source, source.text, is_roster=True)
    document, mistakes = compose(source)
    if isinstance(document.root, Sequence):
        return Formatted(path, data, source, source.text, is_roster=True)
    if document.root is None and mistakes:
        raise NothingReadError(tuple(mistakes))
    found = canonical(document)
    if found.agenda is None:
        raise NothingReadError(found.mistakes)
    text = patched(source.text, found.edits)
    return Formatted(path, data, source, text, len(found.edits), found.unread)


def write_formatted(file: Formatted) -> None:
    """Write a file in canonical form, unless it has changed since it was read.

    Its encoding, its mark and its permissions stay. Raises CannotWriteError, or OSError.
    """
    replace_file(file.path, file.data, file.content)
