"""A merge written into a CSV roster: every character that is not new stays as it is."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from planner.importing.export import CannotImportError
from planner.importing.merging import Addition, Merge, header_of
from planner.roster.decode import SheetText
from planner.roster.fields import RosterFields
from planner.roster.sheets import CsvSheet, in_csv
from planner.text.patch import Edit, patched
from planner.text.source import Source


def new_roster(merge: Merge) -> str:
    """The text of a roster that was not there: its headers, and a row for each person."""
    columns = merge.columns
    rows = [list(columns)]
    rows += [[one.values.get(name, "") for name in columns] for one in merge.additions]
    return "".join(",".join(map(in_csv, row)) + "\r\n" for row in rows)


def grown_roster(merge: Merge, fields: RosterFields, text: SheetText, sheet: CsvSheet) -> str:
    """The text of a roster with a merge done: cells, columns at the right, rows at the end.

    It is read again, and must hold just that. Raises CannotImportError where it does not.
    """
    register = merge.register
    columns = dict(register.columns)
    # A row that is longer than the headers holds something there.
    width = max(map(len, sheet.rows[text.header :]))
    for place, name in enumerate(merge.columns):
        columns[name] = width + place
    cells: defaultdict[int, dict[int, str]] = defaultdict(dict)
    for name in merge.columns:
        cells[text.header][columns[name]] = header_of(name, register, fields)
    if "id" in merge.columns:
        for person in register.people:
            cells[person.row][columns["id"]] = person.id
    for change in merge.changes:
        cells[change.person.row][columns[change.field]] = change.text
    width = max(len(register.headers), *(column + 1 for column in columns.values()))
    added = [_cells_of(addition, columns, width) for addition in merge.additions]
    edits = [edit for row, texts in cells.items() for edit in _row_edits(sheet, row, texts)]
    after = patched(sheet.source.text, [*edits, *_new_rows(sheet, added)])
    meant = [_with(row, cells.get(number, {})) for number, row in enumerate(sheet.rows)]
    if CsvSheet(Source(sheet.source.path, after, private=True)).rows != [*meant, *added]:
        raise CannotImportError(
            "the cells of the roster cannot be told apart: a quote may have no partner",
            "open the roster, look at its last rows, and save it again",
        )
    return after


def _cells_of(addition: Addition, columns: Mapping[str, int], width: int) -> list[str]:
    """The row of somebody new."""
    row = [""] * width
    for name, column in columns.items():
        row[column] = addition.values.get(name, "")
    return row


def _with(row: list[str], texts: Mapping[int, str]) -> list[str]:
    """A row with other texts, as long as they need it."""
    cells = [*row, *[""] * (max(texts, default=0) + 1 - len(row))] if texts else list(row)
    for column, text in texts.items():
        cells[column] = text
    return cells


def _row_edits(sheet: CsvSheet, row: int, texts: dict[int, str]) -> Iterator[Edit]:
    """Cells of a row: those that it has get other texts, the others are put behind it."""
    offsets = sheet.offsets[row]
    source = sheet.source.text
    for column, text in texts.items():
        if column < len(offsets):
            start, end = offsets[column]
            yield Edit(start, end, in_csv(text, quoted=source.startswith('"', start)))
    beyond = [column for column in texts if column >= len(offsets)]
    if beyond:
        width = max(beyond) + 1
        added = (in_csv(texts.get(column, "")) for column in range(len(offsets), width))
        behind = offsets[-1][1]
        yield Edit(behind, behind, "".join(sheet.delimiter + text for text in added))


def _new_rows(sheet: CsvSheet, added: list[list[str]]) -> list[Edit]:
    """The rows of new people, behind the last."""
    text = sheet.source.text
    break_ = "\r\n" if "\r\n" in text else "\n"
    rows = break_.join(sheet.delimiter.join(map(in_csv, row)) for row in added)
    if not added:
        return []
    ends = text.endswith(("\n", "\r"))
    return [Edit(len(text), len(text), rows + break_ if ends else break_ + rows)]
