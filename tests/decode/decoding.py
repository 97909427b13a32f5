"""Texts read with one kind or as a whole agenda, with the mistakes at the marks in the text."""

from typing import Any, NamedTuple

from text.composing import Range, marked, range_of

from planner.decode.agenda import decode_agenda
from planner.decode.kinds import Kind, Reader
from planner.model.agenda import Agenda
from planner.text.compose import compose
from planner.text.diagnostics import Diagnostic
from planner.text.nodes import Document
from planner.text.source import Source


class Mistake(NamedTuple):
    """A mistake as a test expects it, at the mark of the same number."""

    code: str
    message: str
    hint: str | None


class Read(NamedTuple):
    """A value, the mistakes found on the way, and the document they were found in."""

    value: Any
    diagnostics: list[Diagnostic]
    marks: tuple[Range, ...]
    document: Document

    @property
    def mistakes(self) -> list[Mistake]:
        return [Mistake(d.code, d.message, d.hint) for d in self.diagnostics]

    @property
    def places(self) -> tuple[Range, ...]:
        return tuple(range_of(d.place) for d in self.diagnostics)

    @property
    def agenda(self) -> Agenda:
        assert isinstance(self.value, Agenda)
        return self.value


def document_of(
    text: str, *, private: bool = False
) -> tuple[Document, tuple[Range, ...], list[Diagnostic]]:
    """A text's nodes, its marks, and the mistakes in its YAML."""
    clean, marks = marked(text)
    document, diagnostics = compose(Source("agenda.yaml", clean, private))
    return document, marks, diagnostics


def read_with(
    kind: Kind[Any], text: str, language: str | None = None, *, private: bool = False
) -> Read:
    """What a kind reads from a text."""
    document, marks, diagnostics = document_of(text, private=private)
    assert document.root is not None, diagnostics
    reader = Reader("agenda", document.source, language)
    value = kind.read(document.root, reader.root(), reader)
    return Read(value, [*diagnostics, *reader.diagnostics], marks, document)


def read_agenda(text: str, language: str | None = None) -> Read:
    """What an agenda's text holds."""
    document, marks, diagnostics = document_of(text)
    agenda, mistakes = decode_agenda(document, language)
    return Read(agenda, [*diagnostics, *mistakes], marks, document)
