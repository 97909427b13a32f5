"""A merge written into a CSV roster: every character that is not new stays as it is."""

from collections import defaultdict
from collections.abc import Iterator

from planner.importing.merging import Merge, header_of
from planner.roster.fields import RosterFields
from planner.roster.sheets import CsvSheet, in_csv
from planner.text.patch import Edit, patched


def new_roster(merge: Merge) -> str:
    """The text of a roster that was not there: its headers, and a row for each person."""
    columns = merge.columns
    rows = [list(columns)]
    rows += [[one.values.get(name, "") for name in columns] for one in merge.additions]
    return "".join(",".join(map(in_csv, row)) + "\r\n" for row in rows)


def grown_roster(merge: Merge, fields: RosterFields, sheet: CsvSheet) -> str:
    """The text of a roster with a merge done: cells, columns at the right, rows at the end."""
    return patched(sheet.source.text, _edits(merge, fields, sheet))


def _edits(merge: Merge, fields: RosterFields, sheet: CsvSheet) -> Iterator[Edit]:
    register = merge.register
    columns = dict(register.columns)
    for place, name in enumerate(merge.columns):
        columns[name] = register.width + place
    cells: defaultdict[int, dict[int, str]] = defaultdict(dict)
    for name in merge.columns:
        cells[register.header][columns[name]] = header_of(name, register, fields)
    if "id" in merge.columns:
        for person in register.people:
            cells[person.row][columns["id"]] = person.id
    for change in merge.changes:
        cells[change.person.row][columns[change.field]] = change.text
    for row, texts in cells.items():
        yield from _row_edits(sheet, row, texts)
    if merge.additions:
        yield _new_rows(merge, sheet, columns)


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


def _new_rows(merge: Merge, sheet: CsvSheet, columns: dict[str, int]) -> Edit:
    """The rows of new people, behind the last, each with as many cells as there are columns."""
    text = sheet.source.text
    break_ = "\r\n" if "\r\n" in text else "\n"
    width = merge.register.width + len(merge.columns)
    names = {column: name for name, column in columns.items()}
    lines = [
        sheet.delimiter.join(
            in_csv(addition.values.get(names[column], "") if column in names else "")
            for column in range(width)
        )
        for addition in merge.additions
    ]
    rows = break_.join(lines)
    if text.endswith(("\n", "\r")):
        return Edit(len(text), len(text), rows + break_)
    return Edit(len(text), len(text), break_ + rows)
