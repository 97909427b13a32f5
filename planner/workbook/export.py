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
from planner.workbook.contents import OVERVIEW, Sheet, layout_of, left_out, sheets_of
from planner.workbook.digests import digests
from planner.workbook.formats import Formats
from planner.workbook.formulas import people as everyone
from planner.workbook.glance import GLANCE, figures_of, write_glance
from planner.workbook.links import link_names, target
from planner.workbook.live import People
from planner.workbook.matrix import add_chart, add_formulas, add_shades, is_matrix
from planner.workbook.missing import missing_counts
from planner.workbook.overview import Cover, Entry, write_overview
from planner.workbook.page import Imprint, set_page, set_print_title, sheet_name
from planner.workbook.protection import protect_computed
from planner.workbook.roster_sheet import PARTICIPANTS, finish_roster
from planner.workbook.sheet import FIRST_LINE, Layout, Place, write_table, write_title
from planner.workbook.technical import CONTRACT, TECHNICAL, VERSION, write_technical
from planner.workbook.validation import LISTS
from planner.workbook.widths import GrowingSheet

_TITLE_BESIDE_GUTTER = 1
_ROWS_OF_A_COVER = 60
_ROWS_OF_A_PAGE = 80  # in small print
_COUNTED_ALL = "Whoever asked not to be listed is counted here, but stands on no list."

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
    buffer = BytesIO()
    book = Workbook(buffer, dict(_OPTIONS))
    _Maker(book, plan, audience, created).make()
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
    _set_properties(
        book, imprint, created, title=table.title, subject="Table", author="", keywords=""
    )
    sheet = book.add_worksheet(sheet_name(table.title), GrowingSheet)
    set_page(sheet, imprint, one_page=is_matrix(shown))
    set_print_title(sheet, table.title)
    _write_sheet(book, Pen(sheet, Formats(book)), shown, layout_of(shown), top=0)
    book.close()
    return buffer.getvalue()


class _Maker:
    """Makes the workbook of an event, sheet by sheet."""

    def __init__(self, book: Workbook, plan: Plan, audience: Audience, created: datetime) -> None:
        self.book = book
        self.plan = plan
        self.audience = audience
        self.created = created
        self.imprint = Imprint(plan.agenda.event.name, audience)
        self.made = Formats(book)
        self.sheets = sheets_of(plan, audience)
        rosters = [sheet.roster for sheet in self.sheets if sheet.roster]
        self.roster = rosters[0] if rosters else None
        self.people = People(self.roster.people if self.roster else ())
        self.made_of = digests(plan, audience)

    def make(self) -> None:
        """Make it: the overview, the figures, a sheet for each table, and the hidden ones."""
        self.set_properties()
        overview = self.add(OVERVIEW, formats.TAB_OVERVIEW)
        glance = self.add_glance()
        pens = [self.add(sheet.name, sheet.tab) for sheet in self.sheets]
        lists = Pen(self.book.add_worksheet(LISTS), self.made) if self.roster else None
        technical = Pen(self.book.add_worksheet(TECHNICAL), self.made)
        targets = self.targets()
        editable = []
        for sheet, pen in zip(self.sheets, pens, strict=True):
            place = self.write(sheet, pen)
            if sheet.roster and lists:
                editable.append(
                    finish_roster(self.book, pen, lists, self.plan, sheet.roster, place)
                )
                lists.sheet.hide()
            elif not sheet.layout.paper:
                link_names(pen, sheet.table, sheet.layout, place, targets)
            if sheet.is_computed:
                protect_computed(pen.sheet)
        event = self.plan.agenda.event.id
        write_technical(technical, event, self.imprint, self.made_of, self.created, editable)
        technical.sheet.very_hidden()
        rows = write_overview(overview, self.plan, self.cover(has_glance=glance))
        set_page(overview.sheet, self.imprint, one_page=rows <= _ROWS_OF_A_COVER)
        protect_computed(overview.sheet)

    def add(self, name: str, tab: str) -> Pen:
        """Add a sheet with a colour to its tab."""
        page = self.book.add_worksheet(name, GrowingSheet)
        page.set_tab_color(tab)
        return Pen(page, self.made)

    def add_glance(self) -> bool:
        """Add the sheet of figures, where there are any."""
        counts = next((sheet.table for sheet in self.sheets if sheet.table.counts), None)
        figures = figures_of(counts, self.roster.table if self.roster else None)
        if not figures:
            return False
        pen = self.add(GLANCE, formats.TAB_OVERVIEW)
        top = self.write_head(pen, GLANCE, _TITLE_BESIDE_GUTTER) + 1
        free = write_glance(self.book, pen, figures, self.people, top)
        if self.audience < Audience.TEAM:
            pen.text(free, _TITLE_BESIDE_GUTTER, _COUNTED_ALL, formats.SUBTITLE)
        set_page(pen.sheet, self.imprint, one_page=free <= _ROWS_OF_A_PAGE)
        protect_computed(pen.sheet)
        return True

    def write(self, sheet: Sheet, pen: Pen) -> Place:
        """Write a sheet's title and table."""
        set_page(pen.sheet, self.imprint, one_page=is_matrix(sheet.table))
        top = self.write_head(pen, sheet.name)
        return _write_sheet(self.book, pen, sheet.table, sheet.layout, top, self.people)

    def write_head(self, pen: Pen, title: str, column: int = 0) -> int:
        """Write a sheet's title, and below it whose it is and the way back; the first free row."""
        top = write_title(pen, title, column)
        whose = (one_line(self.imprint.name), self.imprint.readers)
        text = " · ".join(filter(None, (f"← {OVERVIEW}", *whose)))
        pen.link(top - 1, column, target(OVERVIEW), text, formats.SUBTITLE)
        return top

    def targets(self) -> dict[str, str]:
        """Where each person stands on the Participants sheet, by their ids."""
        sheet = next((sheet for sheet in self.sheets if sheet.name == PARTICIPANTS), None)
        if sheet is None:
            return {}
        keys = [column.key for column in sheet.table.columns]
        column = keys.index("name")
        return {
            row.subject.id: target(PARTICIPANTS, at, column)
            for at, row in enumerate(sheet.table.rows, FIRST_LINE)
            if row.subject
        }

    def cover(self, *, has_glance: bool) -> Cover:
        """What the overview says beside what the event is."""
        glance = Entry("Figures", GLANCE, "How many come from where, and when, as charts")
        entries = [Entry(sheet.section, sheet.name, sheet.about) for sheet in self.sheets]
        people = self.people.cells
        return Cover(
            imprint=self.imprint,
            made=f"{self.in_utc:%A} {self.in_utc.day} {self.in_utc:%B %Y, %H:%M} UTC",
            version=f"content {self.made_of.short}",
            entries=(*([glance] if has_glance else []), *entries),
            more=tuple(listing.title for listing in left_out(self.plan, self.audience)),
            everyone=everyone(len(people)) if people else None,
            missing=tuple(missing_counts(people)),
        )

    @property
    def in_utc(self) -> datetime:
        """When it is made, in UTC."""
        return self.created.astimezone(UTC) if self.created.tzinfo else self.created

    def set_properties(self) -> None:
        """State in the file what it is, for whom, and of which event."""
        event = self.plan.agenda.event
        organiser = event.organiser.name if event.organiser else ""
        _set_properties(
            self.book, self.imprint, self.created, title=event.name, subject="Event workbook",
            author=organiser, keywords=f"{event.id}, {self.audience.word}",
        )  # fmt: skip
        for name, value in (
            ("Event", event.id),
            ("Audience", self.audience.word),
            ("Contract", f"{CONTRACT} {VERSION}"),
        ):
            self.book.set_custom_property(name, value, "text")


def _write_sheet(
    book: Workbook, pen: Pen, table: Table, layout: Layout, top: int, people: People | None = None
) -> Place:
    place = write_table(pen, table, layout, top)
    if is_matrix(table):
        add_formulas(pen, table, place, people or People())
        add_shades(pen, table, place)
        add_chart(book, pen, table, place)
    return place


def _set_properties(
    book: Workbook,
    imprint: Imprint,
    created: datetime,
    *,
    title: str,
    subject: str,
    author: str,
    keywords: str,
) -> None:
    # The format has no zone: it is UTC (ECMA-376 part 2 §11.1, W3CDTF).
    in_utc = created.astimezone(UTC).replace(tzinfo=None) if created.tzinfo else created
    book.set_properties(
        {
            "title": one_line(title),
            "subject": subject,
            "author": one_line(author),
            "company": one_line(author),
            "category": imprint.audience.word,
            "keywords": keywords,
            "comments": f"{imprint.readers}.",
            "created": in_utc,
        }
    )
