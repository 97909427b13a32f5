"""A roster that is an .xlsx itself, with some of its cells changed."""

from datetime import date

from planner.roster.decode import SheetText
from planner.roster.fields import RosterFields
from planner.roster.sheets import WorkbookSheet
from planner.syncing.cell_values import Values, values_of
from planner.syncing.edits import RosterEdits
from planner.syncing.grown_tables import grown_tables
from planner.syncing.packages import open_package
from planner.syncing.refusals import CannotSyncError
from planner.syncing.roster_columns import cells_by_column, new_headers
from planner.syncing.sheet_patches import NewRows, Written, patched_sheet
from planner.syncing.sheet_xml import Spot, XmlSheet, parse_sheet


def patched_workbook(
    data: bytes, text: SheetText, fields: RosterFields, edits: RosterEdits
) -> bytes:
    """The workbook's bytes after edits. Of people who go, the row is emptied and stays."""
    package = open_package(data)
    assert isinstance(text.sheet, WorkbookSheet)  # noqa: S101  # what a workbook's text is
    part = next(sheet.part for sheet in package.sheets if sheet.name == text.sheet.name)
    xml = parse_sheet(package.parts[part])
    values = values_of(package)
    told = (*(said for _, said in edits.cells), *edits.added)
    names = (name for said in told for name in said)
    columns, headers = new_headers(text, fields, names, with_ids=edits.with_ids)
    style = _style_of_headers(xml, text.header + 1)
    writes = {Spot(text.header + 1, column + 1): Written(header, style=style)
              for column, header in headers.items()}  # fmt: skip
    last = len(text.sheet.rows)
    rows = [(int(person.route.steps[0]) + 1, said) for person, said in edits.cells]
    rows += [(last + number, said) for number, said in enumerate(edits.added, 1)]
    for row, said in rows:
        for column, value in cells_by_column(columns, said).items():
            spot = Spot(row, column + 1)
            # A new row looks as the last one does, and shows dates where that does.
            model = spot if row <= last else Spot(last, column + 1)
            writes[spot] = _written(xml, values, model, value)
    for person in edits.removed:
        row = int(person.route.steps[0]) + 1
        for column in xml.rows[row].columns:
            writes[Spot(row, column)] = Written()
    if any(xml.cells[spot].is_formula for spot in writes if spot in xml.cells):
        raise CannotSyncError(
            "a formula stands in the roster where something was changed",
            "write its value instead of the formula, in the roster",
        )
    new = NewRows(last, last + 1, len(edits.added), last) if edits.added else None
    tables = grown_tables(package, part, new) if new else {}
    return package.with_parts({part: patched_sheet(xml, writes, new), **tables})


def _style_of_headers(xml: XmlSheet, row: int) -> str | None:
    """The look of the last header there is, which a new one gets too."""
    columns = xml.rows[row].columns if row in xml.rows else ()
    return xml.cells[Spot(row, max(columns))].style if columns else None


def _written(xml: XmlSheet, values: Values, model: Spot, text: str) -> Written:
    """A text, or a date as a number where the cell it looks like shows dates."""
    cell = xml.cells.get(model)
    if cell is not None and values.look(cell).has_date:
        try:
            number = values.serial(date.fromisoformat(text))
        except ValueError:
            return Written(text)
        return Written(number=number or "", text=text)
    return Written(text)
