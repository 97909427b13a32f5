"""Plans and tables to workbooks, in memory: the same input gives the same bytes."""

from datetime import UTC, datetime
from io import BytesIO

from xlsxwriter import Workbook

from planner.schedule.plan import Plan
from planner.tables.table import Table, for_audience
from planner.text.collecting import paused_gc
from planner.vocabulary.audience import Audience
from planner.workbook import formats
from planner.workbook.cells import Pen, one_line
from planner.workbook.contents import Sheet, layout_of, sheets_of
from planner.workbook.formats import Formats
from planner.workbook.matrix import add_chart, add_shades, is_matrix
from planner.workbook.overview import Entry, write_overview
from planner.workbook.page import Imprint, set_page, set_print_title, sheet_name
from planner.workbook.sheet import Layout, write_table, write_title
from planner.workbook.widths import GrowingSheet

_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
    "default_format_properties": {"font_name": formats.FONT, "font_size": 11},
}


@paused_gc()
def workbook(plan: Plan, *, created: datetime, audience: Audience = Audience.TEAM) -> bytes:
    """All that a team needs on paper and on screen, as one .xlsx file for an audience.

    ``created`` is what the file states as its time of making.
    """
    event = plan.agenda.event
    imprint = Imprint(event.name, audience)
    sheets = sheets_of(plan, audience)
    buffer = BytesIO()
    book = Workbook(buffer, dict(_OPTIONS))
    organiser = event.organiser.name if event.organiser else ""
    _set_properties(
        book, imprint, created, title=event.name, subject="Event workbook", author=organiser
    )
    made = Formats(book)
    overview = book.add_worksheet("Overview", GrowingSheet)
    overview.set_tab_color(formats.TAB_OVERVIEW)
    for sheet in sheets:
        _add_sheet(book, made, sheet, imprint)
    counts = next((sheet.table for sheet in sheets if is_matrix(sheet.table)), None)
    entries = [Entry(sheet.name, sheet.about) for sheet in sheets]
    write_overview(Pen(overview, made), plan, imprint, entries, counts)
    set_page(overview, imprint, one_page=True)
    book.close()
    return buffer.getvalue()


@paused_gc()
def table_workbook(table: Table, *, created: datetime, audience: Audience = Audience.TEAM) -> bytes:
    """One table as an .xlsx file of one sheet, its head in the first row, for an audience.

    What the audience may not see is left out, also where the caller did not leave it out.
    """
    shown = for_audience(table, audience)
    imprint = Imprint("", audience)
    buffer = BytesIO()
    book = Workbook(buffer, dict(_OPTIONS))
    _set_properties(book, imprint, created, title=table.title, subject="Table", author="")
    sheet = book.add_worksheet(sheet_name(table.title), GrowingSheet)
    set_page(sheet, imprint, one_page=is_matrix(shown))
    set_print_title(sheet, table.title)
    _write_sheet(book, Pen(sheet, Formats(book)), shown, layout_of(shown), top=0)
    book.close()
    return buffer.getvalue()


def _add_sheet(book: Workbook, made: Formats, sheet: Sheet, imprint: Imprint) -> None:
    page = book.add_worksheet(sheet.name, GrowingSheet)
    page.set_tab_color(sheet.tab)
    set_page(page, imprint, one_page=is_matrix(sheet.table))
    pen = Pen(page, made)
    subtitle = " · ".join(filter(None, (one_line(imprint.name), imprint.readers)))
    _write_sheet(book, pen, sheet.table, sheet.layout, write_title(pen, sheet.name, subtitle))


def _write_sheet(book: Workbook, pen: Pen, table: Table, layout: Layout, top: int) -> None:
    place = write_table(pen, table, layout, top)
    if is_matrix(table):
        add_shades(pen, table, place)
        add_chart(book, pen, table, place)


def _set_properties(
    book: Workbook, imprint: Imprint, created: datetime, *, title: str, subject: str, author: str
) -> None:
    # The format has no zone: it is UTC (ECMA-376 part 2 §11.1, W3CDTF).
    in_utc = created.astimezone(UTC).replace(tzinfo=None) if created.tzinfo else created
    book.set_properties(
        {
            "title": one_line(title),
            "subject": subject,
            "author": one_line(author),
            "comments": f"{imprint.readers}.",
            "created": in_utc,
        }
    )
