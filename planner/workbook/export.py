"""Plans and tables to workbooks, in memory: the same input gives the same bytes."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO

from xlsxwriter import Workbook

from planner.schedule.plan import Plan
from planner.tables.people import (
    BY_COUNTRY,
    BY_ORGANISATION_TYPE,
    grouped_table,
    matrix_table,
    participants_table,
    sign_in_table,
)
from planner.tables.programme import run_of_show_table, schedule_table
from planner.tables.table import Table, for_audience
from planner.vocabulary.audience import Audience
from planner.workbook import formats
from planner.workbook.cells import Pen, one_line
from planner.workbook.formats import Formats
from planner.workbook.matrix import add_chart, add_shades, matrix_layout
from planner.workbook.overview import Entry, write_overview
from planner.workbook.page import Imprint, set_page, set_print_title, sheet_name
from planner.workbook.people import groups_layout, list_layout, names_people, sign_in_layout
from planner.workbook.programme import run_of_show_layout, schedule_layout
from planner.workbook.sheet import Layout, write_table, write_title

_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
    "default_format_properties": {"font_name": formats.FONT, "font_size": 11},
}


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A table that an audience may see, as a sheet of the workbook."""

    name: str
    about: str
    table: Table
    layout: Layout
    tab: str
    is_matrix: bool = False


def workbook(plan: Plan, *, created: datetime, audience: Audience = Audience.TEAM) -> bytes:
    """All that a team needs on paper and on screen, as one .xlsx file for an audience.

    ``created`` is what the file states as its time of making. The sheets about people are left
    out when there are none, or when the audience may not know who they are.
    """
    event = plan.agenda.event
    imprint = Imprint(event.name, audience)
    sheets = [*_programme_sheets(plan, audience), *_people_sheets(plan, audience)]
    buffer = BytesIO()
    book = Workbook(buffer, dict(_OPTIONS))
    organiser = event.organiser.name if event.organiser else ""
    _set_properties(book, event.name, "Event workbook", organiser, imprint, created)
    made = Formats(book)
    overview = book.add_worksheet("Overview")
    overview.set_tab_color(formats.TAB_OVERVIEW)
    set_page(overview, imprint)
    for sheet in sheets:
        _add_sheet(book, made, sheet, imprint)
    counts = next((sheet.table for sheet in sheets if sheet.is_matrix), None)
    entries = [Entry(sheet.name, sheet.about) for sheet in sheets]
    write_overview(Pen(overview, made), plan, imprint, entries, counts)
    book.close()
    return buffer.getvalue()


def table_workbook(table: Table, *, created: datetime, audience: Audience = Audience.TEAM) -> bytes:
    """One table as an .xlsx file of one sheet, its head in the first row, for an audience."""
    shown = for_audience(table, audience)
    imprint = Imprint("", audience)
    buffer = BytesIO()
    book = Workbook(buffer, dict(_OPTIONS))
    _set_properties(book, table.title, "Table", "", imprint, created)
    sheet = book.add_worksheet(sheet_name(table.title))
    set_page(sheet, imprint)
    set_print_title(sheet, table.title)
    layout = groups_layout(shown) if _is_grouped(shown) else list_layout(shown)
    write_table(Pen(sheet, Formats(book)), shown, layout, 0)
    book.close()
    return buffer.getvalue()


def _programme_sheets(plan: Plan, audience: Audience) -> Iterator[_Sheet]:
    schedule = for_audience(schedule_table(plan), audience)
    yield _Sheet(
        "Schedule",
        "When and where each session is, and who is in it",
        schedule,
        schedule_layout(plan, schedule),
        formats.TAB_PROGRAMME,
    )
    cues = for_audience(run_of_show_table(plan), audience)
    yield _Sheet(
        "Run of show",
        "Every cue of the day in order, for those who run it",
        cues,
        run_of_show_layout(plan, cues),
        formats.TAB_PROGRAMME,
    )


def _people_sheets(plan: Plan, audience: Audience) -> Iterator[_Sheet]:
    if not plan.participants:
        return
    yield from filter(_says_who, _lists(plan, audience))
    matrix = for_audience(matrix_table(plan, BY_COUNTRY, BY_ORGANISATION_TYPE), audience)
    yield _Sheet(
        "Country × type",
        "How many come from each country, and from which organisation types, with a chart",
        matrix,
        matrix_layout(matrix),
        formats.TAB_PEOPLE,
        is_matrix=True,
    )
    signing = for_audience(sign_in_table(plan), audience)
    sheet = _Sheet(
        "Sign-in",
        "To print and put on the registration desk",
        signing,
        sign_in_layout(signing),
        formats.TAB_PAPER,
    )
    if _says_who(sheet):
        yield sheet


def _lists(plan: Plan, audience: Audience) -> Iterator[_Sheet]:
    everyone = for_audience(participants_table(plan), audience)
    about = "Everyone on the roster, by family name"
    yield _Sheet("Participants", about, everyone, list_layout(everyone), formats.TAB_PEOPLE)
    for grouping, about in (
        (BY_COUNTRY, "Everyone under the country they come for"),
        (BY_ORGANISATION_TYPE, "Everyone under the type of their organisation"),
    ):
        table = for_audience(grouped_table(plan, grouping), audience)
        yield _Sheet(table.title, about, table, groups_layout(table), formats.TAB_PEOPLE)


def _says_who(sheet: _Sheet) -> bool:
    return names_people(sheet.table)


def _is_grouped(table: Table) -> bool:
    return bool(table.group) and table.columns[:1] != () and table.columns[0].key == table.group


def _add_sheet(book: Workbook, made: Formats, sheet: _Sheet, imprint: Imprint) -> None:
    page = book.add_worksheet(sheet.name)
    page.set_tab_color(sheet.tab)
    set_page(page, imprint, one_page=sheet.is_matrix)
    pen = Pen(page, made)
    subtitle = " · ".join(filter(None, (one_line(imprint.name), imprint.readers)))
    place = write_table(pen, sheet.table, sheet.layout, write_title(pen, sheet.name, subtitle))
    if sheet.is_matrix:
        add_shades(pen, sheet.table, place)
        add_chart(book, pen, sheet.table, place)


def _set_properties(
    book: Workbook, title: str, subject: str, author: str, imprint: Imprint, created: datetime
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
