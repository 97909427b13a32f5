"""Cells and rows of a roster changed in its text, and all else as it was."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.roster.decode import OrganisationTypes, SheetText, decode_sheet
from planner.roster.sheets import CsvSheet, UnreadableSheetError, WorkbookSheet
from planner.text.diagnostics import Change, Route
from planner.text.guards import unguarded
from planner.text.source import Source

TEXT = 'id,name,country\r\np-1,"Ada, Sample",Vietnam\r\np-2,Ben,\r\np-3,Cy\r\np-4,Dee,"Laos"'


def text_of(text: str) -> SheetText:
    decoded = decode_sheet(CsvSheet(Source("people.csv", text, private=True)), OrganisationTypes())
    assert isinstance(decoded.text, SheetText)
    return decoded.text


def change(row: int, field: str | None, text: str | None) -> Change:
    return Change(Route("roster", (row,) if field is None else (row, field)), text)


@pytest.mark.parametrize(
    ("row", "field", "text", "before", "after"),
    [
        (1, "country", "Viet Nam", "Vietnam", "Viet Nam"),
        (1, "name", "Ada Sample", '"Ada, Sample"', '"Ada Sample"'),
        (2, "country", "Bolivia, P. S.", "Ben,\r", 'Ben,"Bolivia, P. S."\r'),
        (4, "country", 'Lao "PDR"', '"Laos"', '"Lao ""PDR"""'),
        (2, None, None, "p-2,Ben,\r\n", ""),
        (4, None, None, '\r\np-4,Dee,"Laos"', ""),
        (1, "country", None, ",Vietnam", ","),
    ],
)
def test_a_change_changes_nothing_else(
    row: int, field: str | None, text: str | None, before: str, after: str
) -> None:
    assert TEXT.count(before) == 1
    assert text_of(TEXT).repaired([change(row, field, text)]) == TEXT.replace(before, after)


def test_a_row_that_goes_takes_its_changes_along() -> None:
    changes = [change(2, "country", "Laos"), change(2, None, None), change(2, None, None)]
    assert text_of(TEXT).repaired(changes) == TEXT.replace("p-2,Ben,\r\n", "")


@pytest.mark.parametrize("field", ["country", "email"])
def test_a_cell_that_is_not_there_is_not_made(field: str) -> None:
    with pytest.raises(UnreadableSheetError, match="no such cell"):
        text_of(TEXT).repaired([change(3, field, "Laos")])


def test_a_workbook_is_changed_by_its_own_program() -> None:
    sheet = WorkbookSheet("people.xlsx", "Sheet1", [["id", "name"], ["p-1", "Ada"]])
    text = decode_sheet(sheet, OrganisationTypes()).text
    assert isinstance(text, SheetText)
    assert text.text is None
    with pytest.raises(UnreadableSheetError, match="workbook"):
        text.repaired([change(1, "name", "Bea")])


CELLS = st.text(st.sampled_from("ab ,;\"\n'=é"), max_size=6)


@given(
    st.lists(st.tuples(CELLS, CELLS), min_size=1, max_size=5),
    st.data(),
    st.sampled_from(["\n", "\r\n"]),
)
def test_any_cells_can_be_changed_and_rows_removed(
    rows: list[tuple[str, str]], data: st.DataObject, line_break: str
) -> None:
    """Another reader finds the new cells, and all others as they were."""
    output = io.StringIO()
    writer = csv.writer(output, lineterminator=line_break)
    table = [["id", "name", "notes"], *([f"p-{n}", *row] for n, row in enumerate(rows))]
    writer.writerows(table)
    numbers = st.integers(1, len(rows))
    cells = data.draw(st.dictionaries(numbers, CELLS, max_size=3))
    gone = data.draw(st.sets(numbers, max_size=2))
    changes = [change(row, "notes", text) for row, text in cells.items()]
    changes += [change(row, None, None) for row in gone]
    sheet = CsvSheet(Source("people.csv", output.getvalue(), private=True))
    text = SheetText(sheet, {"id": 0, "name": 1, "notes": 2}).repaired(changes)
    expected = [
        [*row[:2], cells.get(number, row[2])]
        for number, row in enumerate(table)
        if number not in gone
    ]
    found = list(csv.reader(io.StringIO(text, newline="")))
    changed = {number for number in cells if number not in gone}
    kept = [number for number in range(len(table)) if number not in gone]
    # What could be taken for a formula is written so that it is none.
    for number, row in zip(kept, found, strict=True):
        if number in changed:
            row[2] = unguarded(row[2])
    assert found == expected


@given(
    st.lists(st.sampled_from(["a", "", '"a, b"', '"a\nb"']), min_size=1, max_size=6),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from([0, 1]),
    st.data(),
)
def test_rows_that_go_leave_the_others_as_they_were(
    notes: list[str], line_break: str, breaks_at_end: int, data: st.DataObject
) -> None:
    lines = [f"p-{number},N {number},{note}" for number, note in enumerate(notes, start=1)]
    text = line_break.join(["id,name,notes", *lines]) + line_break * breaks_at_end
    places = st.integers(1, len(lines))
    gone = data.draw(st.sets(places), label="gone")
    written = [
        row for row in range(1, len(lines)) if row + 1 in gone
    ]  # last before a row that goes
    changes = [change(row, "notes", "new") for row in written]
    changes += [change(row, None, None) for row in gone]
    after = text_of(text).repaired(changes)
    rows = list(csv.reader(io.StringIO(text, newline="")))
    for row in written:
        rows[row][2] = "new"
    kept = [cells for row, cells in enumerate(rows) if row not in gone]
    assert list(csv.reader(io.StringIO(after, newline=""))) == kept
    assert after.endswith(line_break) is bool(breaks_at_end)
