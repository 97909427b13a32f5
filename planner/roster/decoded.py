"""A decoded roster: its participants, where they are written, and every mistake in it."""

from collections.abc import Iterable
from typing import NamedTuple, Protocol

from planner.model.people import Roster
from planner.roster.sheets import CsvSheet, Sheet, UnreadableSheetError
from planner.text.diagnostics import Change, Diagnostic
from planner.text.nodes import Steps
from planner.text.source import Place


class RosterText(Protocol):
    """Where the participants stand in their file."""

    def locate(self, steps: Steps) -> Place:
        """The place of a participant (row or index), of one of their fields, or of a column."""
        ...


class DecodedRoster(NamedTuple):
    """A roster, where its parts are written, and every mistake in it.

    ``roster`` is None where nothing could be read, so that nobody is missed on it.
    """

    roster: Roster | None
    text: RosterText
    diagnostics: tuple[Diagnostic, ...]


class SheetText(NamedTuple):
    """Places in a sheet: steps are a row, and a field's name; a name alone is its column."""

    sheet: Sheet
    columns: dict[str, int]
    header: int = 0

    def locate(self, steps: Steps) -> Place:
        """The place of a row, of one of its fields, or of a column."""
        row, name = self.header, "name"
        for step in steps:
            if isinstance(step, int):
                row = step
            else:
                name = step
        column = self.columns.get(name, 0)
        return self.sheet.place(row, column, "")

    @property
    def text(self) -> str | None:
        """The file's text; None where it is none."""
        return self.sheet.source.text if isinstance(self.sheet, CsvSheet) else None

    def repaired(self, changes: Iterable[Change]) -> str:
        """The file's text after changes of cells and rows.

        Raises UnreadableSheetError where it is no text, or has no such cell.
        """
        cells: dict[tuple[int, int], str] = {}
        gone: set[int] = set()
        for at, text in changes:
            row, *names = at.steps
            column = self.columns.get(str(names[0])) if names else None
            if not names and text is None:
                gone.add(int(row))
            elif column is None or column >= len(self.sheet.rows[int(row)]):
                raise UnreadableSheetError("the row has no such cell; add it in the file")
            else:
                cells[int(row), column] = text or ""
        return self.sheet.with_cells(cells, gone)
