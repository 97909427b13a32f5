"""A text, and places in it."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, Protocol


class Place(Protocol):
    """Somewhere an author wrote something: characters of a text, or a spreadsheet's cell.

    Lines and columns count from 1; the end is exclusive.
    """

    @property
    def path(self) -> str:
        """The file's name as the user gave it."""
        ...

    @property
    def line(self) -> int:
        """The line, or the spreadsheet's row."""
        ...

    @property
    def column(self) -> int:
        """The first character's column, or the spreadsheet's column."""
        ...

    @property
    def end_line(self) -> int:
        """The line of the end."""
        ...

    @property
    def end_column(self) -> int:
        """The column after the last character."""
        ...

    @property
    def excerpt(self) -> str | None:
        """The line as written, or None where it may hold personal data."""
        ...

    @property
    def label(self) -> str | None:
        """What a person would call this place, where a line number is not enough."""
        ...


@dataclass(frozen=True)
class Source:
    """A text and the name it was read under.

    ``private`` texts (rosters) are never quoted in a diagnostic: a finding is pasted into
    chats and mails, and a row of a roster must not travel with it.
    """

    path: str
    text: str
    private: bool = False

    @cached_property
    def line_starts(self) -> list[int]:
        """The offset of each line's first character."""
        starts = [0]
        find = self.text.find
        at = find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = find("\n", at + 1)
        return starts

    def position(self, offset: int) -> tuple[int, int]:
        """The 1-based line and column of an offset."""
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1

    def line_text(self, line: int) -> str:
        """A line's text, by its 1-based number, without its line ending."""
        start = self.line_starts[line - 1]
        stop = self.line_starts[line] if line < len(self.line_starts) else len(self.text)
        return self.text[start:stop].rstrip("\r\n")

    def span(self, start: int, end: int) -> "Span":
        """The span from one offset to another."""
        return Span(self, start, end)


class Span(NamedTuple):
    """Characters ``start`` to ``end`` (exclusive, 0-based) of a source; a Place.

    Lines and columns are looked up only when asked for.
    """

    source: Source
    start: int
    end: int

    @property
    def text(self) -> str:
        """The characters themselves."""
        return self.source.text[self.start : self.end]

    @property
    def path(self) -> str:
        """The source's name."""
        return self.source.path

    @property
    def line(self) -> int:
        """The first character's line."""
        return self.source.position(self.start)[0]

    @property
    def column(self) -> int:
        """The first character's column."""
        return self.source.position(self.start)[1]

    @property
    def end_line(self) -> int:
        """The end's line."""
        return self.source.position(self.end)[0]

    @property
    def end_column(self) -> int:
        """The end's column."""
        return self.source.position(self.end)[1]

    @property
    def excerpt(self) -> str | None:
        """The first line of the span, unless the source is private."""
        return None if self.source.private else self.source.line_text(self.line)

    @property
    def label(self) -> str | None:
        """A span needs no other name than its line."""
        return None


class WholeFile(NamedTuple):
    """A file as a whole, where no character of it can be pointed at; a Place."""

    path: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1
    excerpt: str | None = None
    label: str | None = None
