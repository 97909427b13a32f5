"""An export as it was handed over: which source it is from, which sheet, where its table begins."""

from collections.abc import Sequence
from typing import NamedTuple

from planner.importing.headers import Column, bare_forms, columns_of
from planner.importing.questions import asked_for
from planner.importing.sources.source import Source
from planner.importing.sources.table import SOURCES, SPREADSHEET
from planner.roster.decode import NAMES
from planner.roster.fields import RosterFields
from planner.roster.sheets import Sheet, WorkbookSheet
from planner.text.refusals import RefusalError
from planner.text.wording import did_you_mean, listing, quoted
from planner.vocabulary.spelling import closest, fold

# Titles, notes and tables of hosts stand above a table; no export has more of them.
_TITLE_ROWS = 300
_HEADER_ROWS = 20


class CannotImportError(RefusalError):
    """A file that nobody can be read from; message and hint are for the organiser."""


class Export(NamedTuple):
    """A table of people: ``header`` is its header row, ``rows`` those below it that are of it.

    ``others`` are sheets of the workbook that could have been meant.
    """

    sheet: Sheet
    source: Source
    header: int
    columns: tuple[Column, ...]
    rows: range
    others: tuple[str, ...] = ()

    @property
    def sheet_name(self) -> str:
        """The sheet's name; empty for a text file."""
        return self.sheet.name if isinstance(self.sheet, WorkbookSheet) else ""

    def cell(self, row: int, column: int) -> str:
        """What stands in a cell; nothing where the row is shorter, or the source says `nothing`."""
        cells = self.sheet.rows[row]
        text = cells[column] if column < len(cells) else ""
        return "" if text.casefold() in self.source.blanks else text

    @property
    def filled(self) -> frozenset[int]:
        """The columns with anything in them."""
        width = max((len(self.sheet.rows[row]) for row in self.rows), default=0)
        return frozenset(
            column
            for column in range(max(width, len(self.columns)))
            if any(self.cell(row, column) for row in self.rows)
        )


class _Found(NamedTuple):
    source: Source
    header: int


def export_in(sheets: Sequence[Sheet], fields: RosterFields, wanted: str | None = None) -> Export:
    """The table of people in a file: the first that a source has signed, or that names people.

    ``wanted`` names the sheet. Raises CannotImportError.
    """
    sheets = _called(sheets, wanted) if wanted is not None else sheets
    found = [(sheet, _recognised(sheet.rows, fields)) for sheet in sheets]
    tables = [(sheet, one) for sheet, one in found if one]
    if not tables:
        raise CannotImportError(
            "no row of it names the columns of people",
            "the first row needs headers such as `name`, `email`, `organisation`, `country`; "
            "of an export, hand over the file as it was downloaded",
        )
    signed = [(sheet, one) for sheet, one in tables if one.source is not SPREADSHEET]
    sheet, (source, header) = (signed or tables)[0]
    others = tuple(
        other.name for other, _ in (signed or tables)[1:] if isinstance(other, WorkbookSheet)
    )
    rows = range(header + 1, _end(sheet.rows, header, source))
    return Export(sheet, source, header, columns_of(sheet.rows[header]), rows, others)


def _called(sheets: Sequence[Sheet], wanted: str) -> list[Sheet]:
    names = [sheet.name for sheet in sheets if isinstance(sheet, WorkbookSheet)]
    if not names:
        raise CannotImportError("it is a text file, and has no sheets", "leave `--sheet` out")
    found = [
        sheet
        for sheet in sheets
        if isinstance(sheet, WorkbookSheet) and fold(sheet.name) == fold(wanted)
    ]
    if not found:
        raise CannotImportError(
            f"it has no sheet {quoted(wanted)} with anything in it",
            did_you_mean(closest(wanted, names)) or f"it has {listing(list(map(quoted, names)))}",
        )
    return list(found)


def _recognised(rows: Sequence[Sequence[str]], fields: RosterFields) -> _Found | None:
    return _signed(rows) or _by_hand(rows, fields)


def _signed(rows: Sequence[Sequence[str]]) -> _Found | None:
    is_first = True
    for index, row in enumerate(rows[:_TITLE_ROWS]):
        keys = [fold(cell) for cell in row]
        if not any(keys):
            continue
        for source in SOURCES:
            # What alone is no signature is one at the very top only.
            if source.is_signed_by(keys) and (is_first or source.signatures):
                return _Found(source, index)
        is_first = False
    return None


def _by_hand(rows: Sequence[Sequence[str]], fields: RosterFields) -> _Found | None:
    """The first row near the top that names people and something else, or else people alone.

    Where an address stands there are people already, and what they typed can look like a header.
    """
    lone = None
    for index, row in enumerate(rows[:_HEADER_ROWS]):
        if any("@" in cell and " " not in cell for cell in row):
            break
        known = {name for cell in row if cell and (name := _field_named(cell, fields))}
        has_people = not known.isdisjoint(NAMES | {"email"})
        if has_people and len(known) > 1:
            return _Found(SPREADSHEET, index)
        if not known.isdisjoint(NAMES) and lone is None:
            lone = _Found(SPREADSHEET, index)
    return lone


def _field_named(header: str, fields: RosterFields) -> str | None:
    for form in bare_forms(header):
        for words in (form, *asked_for(form)):
            if field := fields.for_header(words):
                return field.name
    return None


def _end(rows: Sequence[Sequence[str]], header: int, source: Source) -> int:
    """The row behind the last of a table."""
    if source.ends:
        for index in range(header + 1, len(rows)):
            cells = [cell for cell in rows[index] if cell]
            if len(cells) == 1 and fold(cells[0]) in source.ends:
                return index
    return len(rows)
