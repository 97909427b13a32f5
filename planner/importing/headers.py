"""The columns of an export, by header and by how often it has stood there before."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from planner.roster.sheets import column_letters
from planner.vocabulary.spelling import fold

# `1. What is your name?`, `2) Country`: forms number their questions.
_NUMBER_BEFORE = re.compile(r"^\s*\d{1,3}\s*[.):]\s*")
# `Name2`: what Excel makes of a header that its table has already (never of `Covid19`-like
# words alone: whoever compares must know the header without the number).
_NUMBER_BEHIND = re.compile(r"(?<=[^\W\d_])\s?\d{1,2}$")
_OCCURRENCE = re.compile(r"#(\d{1,3})$")


class Column(NamedTuple):
    """A column: its place counted from 0, its header on one line, its how-manieth of that name."""

    place: int
    header: str
    occurrence: int = 1

    @property
    def name(self) -> str:
        """The name by which an organiser and an agenda call it: `Company`, `Company#2`."""
        return f"{self.header}#{self.occurrence}" if self.occurrence > 1 else self.header

    @property
    def letters(self) -> str:
        """Its name in a spreadsheet: `C`."""
        return column_letters(self.place)

    def is_called(self, name: str) -> bool:
        """Whether a name, as somebody wrote it, is this column's."""
        if self.header and self.name == name.strip():
            return True
        match = _OCCURRENCE.search(name.strip())
        bare, number = (name[: name.rindex("#")], int(match[1])) if match else (name, 1)
        return bool(fold(bare)) and fold(bare) == fold(self.header) and number == self.occurrence


def columns_of(row: Sequence[str]) -> tuple[Column, ...]:
    """The columns of a header row, also those without a header."""
    return tuple(_columns(row))


def _columns(row: Sequence[str]) -> Iterator[Column]:
    seen: Counter[str] = Counter()
    for index, cell in enumerate(row):
        # Headers are compared as people read them: line breaks and non-breaking spaces are spaces.
        header = " ".join(cell.split())
        key = fold(header) or header
        seen[key] += 1
        yield Column(index, header, seen[key])


def bare_forms(header: str, groups: str = "") -> Iterator[str]:
    """A header, and what is left of it without its group, its number or its colon.

    ``groups`` is what parts a group from its question, where the source has groups.
    """
    yield header
    plain = _NUMBER_BEFORE.sub("", header).strip(" \t:*?¿.")
    if groups and groups in plain:
        plain = plain.rsplit(groups, 1)[1].strip(" :*?")
    plain = plain.replace("_", " ").strip()
    if plain and plain != header:
        yield plain
    without = _NUMBER_BEHIND.sub("", plain)
    if without and without != plain:
        yield without
