"""A roster in CSV with some of its cells changed, and with rows more or less."""

from collections.abc import Iterator, Mapping

from planner.roster.decode import SheetText
from planner.roster.fields import RosterFields
from planner.roster.sheets import CsvSheet, in_csv
from planner.syncing.edits import RosterEdits
from planner.syncing.refusals import CannotSyncError
from planner.syncing.roster_columns import cells_by_column, new_headers
from planner.text.patch import Edit, patched
from planner.text.source import Source


def patched_csv(sheet: CsvSheet, text: SheetText, fields: RosterFields, edits: RosterEdits) -> str:
    """The text after edits; raises CannotSyncError where its rows cannot be told apart."""
    names = [
        name
        for said in (*(said for _, said in edits.cells), *edits.added)
        for name, value in said.items()
        if value
    ]
    columns, headers = new_headers(text, fields, names, with_ids=edits.with_ids)
    cells: dict[int, dict[int, str]] = {}
    for person, said in edits.cells:
        cells[_row(person.route.steps)] = cells_by_column(columns, said)
    gone = {_row(person.route.steps) for person in edits.removed}
    made: list[Edit] = []
    width = max(columns.values()) + 1
    for row in range(text.header, len(sheet.rows)):
        if row == text.header:
            made += _row_edits(sheet, row, headers, width if headers else 0)
        elif row not in gone and any(sheet.rows[row]):
            made += _row_edits(sheet, row, cells.get(row, {}), width if headers else 0)
    after = patched(sheet.source.text, made)
    if gone:
        again = CsvSheet(Source(sheet.source.path, after, private=True))
        after = again.with_cells({}, gone)
    added = [cells_by_column(columns, said) for said in edits.added]
    return _with_rows(after, sheet.delimiter, width, added) if added else after


def _row(steps: tuple[str | int, ...]) -> int:
    return int(steps[0])


def _row_edits(sheet: CsvSheet, row: int, cells: Mapping[int, str], width: int) -> Iterator[Edit]:
    """Other texts for cells of a row; it is made as long as the last of them, or as ``width``."""
    offsets = sheet.offsets[row]
    source = sheet.source.text
    if len(offsets) < len(sheet.rows[row]):
        raise CannotSyncError(
            "a quote in the roster has no partner, so that its cells cannot be told apart",
            "open the roster, and save it again",
        )
    more: list[str] = []
    for column in range(max(width, *(column + 1 for column in cells), 0)):
        new = cells.get(column)
        if column >= len(offsets):
            more.append(sheet.delimiter + in_csv(new or ""))
        elif new is not None:
            start, end = offsets[column]
            was_quoted = source.startswith('"', start)
            yield Edit(start, end, in_csv(new, quoted=was_quoted))
    if more:
        end = offsets[-1][1]
        yield Edit(end, end, "".join(more))


def _with_rows(text: str, delimiter: str, width: int, rows: list[dict[int, str]]) -> str:
    """The text with rows below its last one."""
    line_break = "\r\n" if "\r\n" in text else "\n"
    lines = [
        delimiter.join(in_csv(cells.get(column, "")) for column in range(width)) for cells in rows
    ]
    end = len(text.rstrip("\r\n"))
    return text[:end] + "".join(line_break + line for line in lines) + (text[end:] or "")
