"""The first sheet: what the event is, how large, and what the workbook holds."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest

from planner.model.agenda import Event
from planner.schedule.plan import Plan
from planner.tables.people import BY_ORGANISATION
from planner.tables.table import Cell, Table
from planner.text.wording import count
from planner.vocabulary.audience import Audience
from planner.vocabulary.countries import Country
from planner.workbook import formats
from planner.workbook.cells import Pen
from planner.workbook.formats import Style
from planner.workbook.page import Imprint
from planner.workbook.widths import row_points

_WIDTH = 25
_COLUMNS = (2, _WIDTH, _WIDTH, _WIDTH, _WIDTH, _WIDTH)
_FIRST, _LAST = 1, 5
_MOST_BARS = 15

_NAME: Style = {"font_size": 22, "bold": True, "font_color": formats.ACCENT, "valign": "vcenter"}
_WHEN: Style = {"font_size": 12, "font_color": formats.MUTED, "valign": "vcenter"}
_READERS: Style = {
    "font_size": 10,
    "bold": True,
    "font_color": formats.INK,
    "bg_color": formats.SAND,
    "valign": "vcenter",
    "indent": 1,
}
_SECTION: Style = {
    "font_size": 12,
    "bold": True,
    "font_color": formats.ACCENT,
    "bottom": 2,
    "bottom_color": formats.ACCENT,
}
_TILE_NUMBER: Style = {
    "font_size": 24,
    "bold": True,
    "font_color": formats.ACCENT,
    "bg_color": formats.ACCENT_FAINT,
    "align": "center",
    "valign": "vcenter",
    "num_format": "#,##0",
}
_TILE_LABEL: Style = {
    "font_size": 10,
    "font_color": formats.MUTED,
    "bg_color": formats.ACCENT_FAINT,
    "align": "center",
    "valign": "top",
}
_FACT: Style = {**formats.BODY, "text_wrap": False, "valign": "vcenter"}
_FACT_NAME: Style = {**_FACT, "font_color": formats.MUTED}
_LINK: Style = {**_FACT, "bold": True, "font_color": formats.ACCENT, "underline": 1}
_COUNTED: Style = {**formats.BODY, "valign": "vcenter"}
_COUNT: Style = {**_COUNTED, "num_format": "#,##0", "align": "right"}


@dataclass(frozen=True, slots=True)
class Entry:
    """A sheet of the workbook, as the overview lists it."""

    sheet: str
    about: str


class _Page:
    """Writes the overview from the top down."""

    def __init__(self, pen: Pen) -> None:
        self.pen = pen
        self.at = 0

    def row(self, points: float | None = None) -> int:
        """The next row, so high."""
        at = self.at
        if points:
            self.pen.sheet.set_row(at, points)
        self.at += 1
        return at

    def heading(self, text: str, first: int = _FIRST, last: int = _LAST) -> None:
        """A heading with a line below it, in the row that comes next."""
        for column in range(first, last + 1):
            self.pen.text(self.at, column, text if column == first else "", _SECTION)

    def wide(self, text: str, style: Style, points: float) -> None:
        """A text across the page."""
        at = self.row(points)
        for column in range(_FIRST, _LAST + 1):
            self.pen.text(at, column, text if column == _FIRST else "", style)


def write_overview(
    pen: Pen, plan: Plan, imprint: Imprint, entries: Sequence[Entry], counts: Table | None
) -> None:
    """Write the overview; ``counts`` is the matrix of participants, if there are any."""
    for column, width in enumerate(_COLUMNS):
        pen.sheet.set_column(column, column, width)
    page = _Page(pen)
    page.row(8)
    dates = date_range([day.day.date for day in plan.schedule.days])
    _write_masthead(page, plan.agenda.event, dates, imprint)
    _write_tiles(page, plan)
    _write_facts(page, plan, dates)
    _write_entries(page, entries)
    if counts:
        _write_counts(page, counts)
    if counts and imprint.audience < Audience.TEAM:
        page.row()
        note = "Whoever asked not to be listed is counted here, but stands on no list."
        pen.text(page.row(), _FIRST, note, formats.SUBTITLE)


def _write_masthead(page: _Page, event: Event, dates: str, imprint: Imprint) -> None:
    page.wide(event.name, {**_NAME, "font_size": _name_size(event.name)}, 36)
    page.wide(" · ".join(filter(None, (dates, _where(event)))), _WHEN, 22)
    page.row(6)
    page.wide(imprint.readers, _READERS, 22)
    page.row(10)


def _name_size(name: str) -> int:
    # It stands on one line: the page is some 90 characters of the largest size wide.
    return 22 if len(name) < 60 else 18 if len(name) < 80 else 14


def _write_tiles(page: _Page, plan: Plan) -> None:
    numbers, labels = page.row(40), page.row(20)
    for column, (number, label) in enumerate(_tiles(plan), _FIRST):
        page.pen.number(numbers, column, number, _TILE_NUMBER)
        page.pen.text(labels, column, label, _TILE_LABEL)
    page.row(12)


def _tiles(plan: Plan) -> Iterator[tuple[int, str]]:
    people = plan.participants
    if people:
        countries = {p.country.code for p in people if isinstance(p.country, Country)}
        organisations = [group for group in BY_ORGANISATION.groups(people) if group.key]
        yield len(people), _noun(len(people), "participant", "participants")
        yield len(countries), _noun(len(countries), "country", "countries")
        yield len(organisations), _noun(len(organisations), "organisation", "organisations")
    slots = [slot for slot in plan.schedule.slots() if not slot.session.type.is_pause]
    # What stands beside the programme for days is one session.
    beside = {slot.session.route for slot in slots if slot.is_beside}
    sessions = sum(not slot.is_beside for slot in slots) + len(beside)
    yield sessions, _noun(sessions, "session", "sessions")
    days = len(plan.schedule.days)
    yield days, _noun(days, "day", "days")


def _noun(number: int, one: str, several: str) -> str:
    return one if number == 1 else several


def _write_facts(page: _Page, plan: Plan, dates: str) -> None:
    page.heading("The event")
    page.row(20)
    for label, text in _facts(plan, dates):
        at = page.row(18)
        page.pen.text(at, _FIRST, label, _FACT_NAME)
        for column in range(_FIRST + 1, _LAST + 1):
            page.pen.text(at, column, text if column == _FIRST + 1 else "", _FACT)
    page.row(12)


def _facts(plan: Plan, dates: str) -> Iterator[tuple[str, str]]:
    event = plan.agenda.event
    venue = ", ".join(filter(None, (event.venue.name, event.venue.address)))
    further = [
        (venue.city, ", ".join(filter(None, (venue.name, venue.address)))) for venue in event.venues
    ]
    # Those of the days, in their order; those of the event where it has none.
    zones = dict.fromkeys(day.day.timezone for day in plan.schedule.days) or [event.timezone]
    facts = (
        ("Dates", dates),
        ("City", _where(event)),
        ("Venue", venue),
        *(("Venue", ": ".join(filter(None, pair))) for pair in further),
        ("Organiser", event.organiser.name if event.organiser else ""),
        ("Times are those of", ", ".join(zones)),
        ("Website", event.website),
    )
    return ((label, text) for label, text in facts if text)


def _where(event: Event) -> str:
    country = event.country.name if event.country else ""
    return ", ".join(filter(None, (event.city, country)))


def _write_entries(page: _Page, entries: Sequence[Entry]) -> None:
    page.heading("In this workbook")
    page.row(20)
    for entry in entries:
        at = page.row(18)
        page.pen.link(at, _FIRST, entry.sheet, _LINK)
        for column in range(_FIRST + 1, _LAST + 1):
            page.pen.text(at, column, entry.about if column == _FIRST + 1 else "", _FACT)
    page.row(12)


def _write_counts(page: _Page, counts: Table) -> None:
    """Two short tables side by side: by what stands across the matrix, and by what goes down."""
    *body, totals = counts.rows
    labels = [column.label for column in counts.columns]
    across = _most_first(zip(labels[1:-1], totals.cells[1:-1], strict=True))
    down = _most_first((row.cells[0], row.cells[-1]) for row in body)
    page.heading("Participants by organisation type", _FIRST, _FIRST + 1)
    page.heading("Participants by country", _LAST - 1, _LAST)
    page.row(20)
    _write_bars(page, across, _FIRST)
    _write_bars(page, down, _LAST - 1)
    for pair in zip_longest(across[:_MOST_BARS], down[:_MOST_BARS], fillvalue=("", 0)):
        page.row(row_points([label for label, _ in pair], (_WIDTH, _WIDTH)))
    if max(len(across), len(down)) > _MOST_BARS:
        page.row()


def _most_first(pairs: Iterable[tuple[Cell, Cell]]) -> list[tuple[str, int]]:
    counted = [(str(label), number) for label, number in pairs if isinstance(number, int)]
    return sorted(counted, key=lambda pair: -pair[1])


def _write_bars(page: _Page, counted: Sequence[tuple[str, int]], column: int) -> None:
    """Labels and counts with bars; what would not fit on the page is summed up in words."""
    if not counted:
        return  # all are so small that this audience may not know them
    shown, rest = counted[:_MOST_BARS], counted[_MOST_BARS:]
    for at, (label, number) in enumerate(shown, page.at):
        page.pen.text(at, column, label, _COUNTED)
        page.pen.number(at, column + 1, number, _COUNT)
    last = page.at + len(shown) - 1
    if rest:
        others = count(sum(number for _, number in rest), "participant")
        page.pen.text(last + 1, column, f"and {len(rest)} more, with {others}", formats.SUBTITLE)
    # Bars of the plain kind: programs that do not know Excel's extensions keep them.
    bars = {
        "type": "data_bar",
        "bar_color": formats.SHADE,
        "min_type": "num",
        "min_value": 0,
        # The longest bar leaves room for its number.
        "max_type": "num",
        "max_value": shown[0][1] * 1.25,
    }
    page.pen.sheet.conditional_format(page.at, column + 1, last, column + 1, bars)


def date_range(days: Sequence[date]) -> str:
    """Days as people say them: `Wednesday 6 March 2024`, `4–6 March 2024`."""
    if not days:
        return ""
    first, last = min(days), max(days)
    end = f"{last.day} {last:%B %Y}"
    if first == last:
        return f"{last:%A} {end}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{end}"
    start = f"{first.day} {first:%B}" if first.year == last.year else f"{first.day} {first:%B %Y}"
    return f"{start} – {end}"
