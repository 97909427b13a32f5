"""A merge written into a workbook that the team keeps: its looks stay as they are."""

import io
import re
from copy import copy
from datetime import date
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from planner.importing.export import CannotImportError
from planner.importing.merging import Merge, header_of
from planner.roster.cells import read_day
from planner.roster.fields import RosterFields
from planner.roster.sheets import WorkbookSheet, column_letters

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

# What openpyxl does not read, and would not write again (its documentation, "Tutorial": "openpyxl
# does currently not read all possible items in an Excel file so shapes will be lost").
_NOT_KEPT = {
    "xl/drawings/drawing": "pictures, shapes or charts",
    "xl/media/": "pictures",
    "xl/charts/": "charts",
    "xl/slicers/": "slicers",
    "xl/pivotTables/": "pivot tables",
    "xl/pivotCache/": "pivot tables",
    "xl/activeX/": "form controls",
    "xl/ctrlProps/": "form controls",
    "xl/embeddings/": "embedded files",
    "xl/threadedComments/": "comments with answers",
    "xl/vbaProject.bin": "macros",
    "xl/externalLinks/": "links to other workbooks",
    "xl/queryTables/": "queries",
    "xl/connections.xml": "queries",
    "xl/richData/": "data types",
}
_EXTENSIONS = re.compile(rb"<extLst[\s>]")
_CORE = "docProps/core.xml"
_MODIFIED = re.compile(rb"<dcterms:modified[^>]*>[^<]*</dcterms:modified>")
# Excel specifications and limits: "Total number of characters that a cell can contain".
_LONGEST = 32_767


def grown_workbook(merge: Merge, fields: RosterFields, data: bytes) -> bytes:
    """The bytes of a workbook with a merge done on the sheet of the roster.

    Raises CannotImportError where the workbook holds what would be lost.
    """
    import openpyxl

    sheet = merge.register.sheet
    assert isinstance(sheet, WorkbookSheet)  # noqa: S101  # only workbooks come here
    _check_kept(data)
    _check_lengths(merge)
    workbook = openpyxl.load_workbook(io.BytesIO(data))
    page = workbook[sheet.name]
    _write(page, merge, fields)
    target = io.BytesIO()
    workbook.save(target)
    return _timeless(target.getvalue(), data)


def _check_kept(data: bytes) -> None:
    with ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            lost = next((what for start, what in _NOT_KEPT.items() if name.startswith(start)), "")
            is_page = name.startswith("xl/worksheets/") and name.endswith(".xml")
            if not lost and is_page and _EXTENSIONS.search(archive.read(name)):
                lost = "rules or lists of a newer Excel"
            if lost:
                raise CannotImportError(
                    f"the roster holds {lost}, which would be lost",
                    "save its table as a CSV file of its own, and name that one with `--into`",
                )


def _check_lengths(merge: Merge) -> None:
    for addition in merge.additions:
        for field, text in addition.values.items():
            if len(text) > _LONGEST:
                raise _too_long(addition.row, field)
    for change in merge.changes:
        if len(change.text) > _LONGEST:
            raise _too_long(change.row, change.field)


def _too_long(row: int, field: str) -> CannotImportError:
    return CannotImportError(
        f"row {row + 1} of the export has more text for `{field}` than a cell of a workbook holds",
        "shorten it in the export, or name a CSV roster with `--into`",
    )


def _write(page: "Worksheet", merge: Merge, fields: RosterFields) -> None:
    register = merge.register
    columns = dict(register.columns)
    for place, name in enumerate(merge.columns):
        columns[name] = register.width + place
    model = register.people[-1].row if register.people else register.header
    for name in merge.columns:
        header = page.cell(register.header + 1, columns[name] + 1)
        _like(header, page.cell(register.header + 1, max(1, columns[name])))
        _put(header, header_of(name, register, fields))
    if "id" in merge.columns:
        for person in register.people:
            _put(page.cell(person.row + 1, columns["id"] + 1), person.id)
    for change in merge.changes:
        cell = page.cell(change.person.row + 1, columns[change.field] + 1)
        _put(cell, _value(change.text, change.field, fields))
    last = row = max((person.row for person in register.people), default=register.header) + 1
    for addition in merge.additions:
        row += 1
        for column in range(register.width + len(merge.columns)):
            _like(page.cell(row, column + 1), page.cell(model + 1, column + 1))
        for name, text in addition.values.items():
            if name in columns:
                cell = page.cell(row, columns[name] + 1)
                _put(cell, _value(text, name, fields))
    _stretch(page, last, row)


def _value(text: str, field: str, fields: RosterFields) -> str | date:
    """A date as a date, so that it sorts; all else as the text that it is."""
    if fields[field].parse is read_day:
        try:
            return date.fromisoformat(text)
        except ValueError:
            return text
    return text


def _put(cell: Any, value: str | date) -> None:
    if isinstance(value, date):
        had_format = cell.is_date
        cell.value = value
        if not had_format:
            cell.number_format = "yyyy-mm-dd"
        return
    cell.value = value
    # Else `=1+1` would be a formula.
    cell.data_type = "s"


def _like(cell: Any, model: Any) -> None:
    """Give a cell the looks of another."""
    if model.has_style and not cell.has_style:
        cell._style = copy(model._style)  # noqa: SLF001  # openpyxl's own way to copy a style


def _stretch(page: "Worksheet", was_last: int, last: int) -> None:
    """Let an Excel table and a filter that ended with the last row end with the new last one."""
    from openpyxl.utils import range_boundaries

    def stretched(ref: str) -> str:
        left, top, right, bottom = range_boundaries(ref)
        if left is None or right is None or bottom != was_last:
            return ref
        return f"{column_letters(left - 1)}{top}:{column_letters(right - 1)}{last}"

    for table in page.tables.values():
        table.ref = stretched(table.ref)
        if table.autoFilter is not None:
            table.autoFilter.ref = table.ref
    if page.auto_filter.ref:
        page.auto_filter.ref = stretched(page.auto_filter.ref)


def _timeless(made: bytes, former: bytes) -> bytes:
    """A workbook without the time at which it was saved: the same input gives the same bytes."""
    with ZipFile(io.BytesIO(former)) as archive:
        found = _MODIFIED.search(archive.read(_CORE)) if _CORE in archive.namelist() else None
    modified = found[0] if found else b""
    target = io.BytesIO()
    with ZipFile(io.BytesIO(made)) as source, ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for member in source.infolist():
            part = source.read(member)
            if member.filename == _CORE:
                part = _MODIFIED.sub(lambda _: modified, part)
            archive.writestr(ZipInfo(member.filename), part, ZIP_DEFLATED)
    return target.getvalue()
