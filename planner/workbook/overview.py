"""The first sheet: what the event is, how large, and what the workbook holds."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from planner.model.agenda import Event
from planner.schedule.plan import Plan
from planner.tables.people import BY_ORGANISATION
from planner.text.wording import listing
from planner.vocabulary.audience import Audience
from planner.vocabulary.countries import Country
from planner.workbook import formats
from planner.workbook.cells import Pen
from planner.workbook.checked import check
from planner.workbook.formats import Style
from planner.workbook.formulas import Formula
from planner.workbook.links import target
from planner.workbook.missing import LEGEND
from planner.workbook.page import Imprint

_WIDTH = 25
_COLUMNS = (2, _WIDTH, _WIDTH, _WIDTH, _WIDTH, _WIDTH)
_FIRST, _LAST = 1, 5

_NAME: Style = {"font_size": 22, "bold": True, "font_color": formats.ACCENT, "valign": "vcenter"}
_WHEN: Style = {"font_size": 12, "font_color": formats.MUTED, "valign": "vcenter"}
_READERS: Style = {
    "font_size": 16,
    "bold": True,
    "font_color": formats.INK,
    "bg_color": formats.SAND,
    "valign": "vcenter",
    "align": "left",
    "indent": 1,
}
_HANDLED: Style = {**_READERS, "font_size": 10, "bold": False, "valign": "top"}
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


_HANDLING = {
    Audience.PUBLIC: "It names only those who agreed to it.",
    Audience.PARTICIPANTS: "Not to be published: it names people who take part.",
    Audience.TEAM: "It holds how people can be reached and when they travel: not to be passed on.",
    Audience.RESTRICTED: (
        "It holds what people told us about their health, needs and documents: keep it locked "
        "away, and pass it on to nobody."
    ),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A sheet of the workbook, as the overview lists it under a heading."""

    section: str
    sheet: str
    about: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """What the overview says beside what the event is.

    ``made`` is when the workbook was, ``version`` what it was made of. ``more`` are the titles of
    lists that have no sheet. ``everyone`` counts the Participants sheet, where that may be
    changed, and ``missing`` what it lacks.
    """

    imprint: Imprint
    made: str
    version: str
    entries: tuple[Entry, ...]
    more: tuple[str, ...] = ()
    everyone: Formula | None = None
    missing: tuple[tuple[str, Formula], ...] = ()


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


def write_overview(pen: Pen, plan: Plan, cover: Cover) -> int:
    """Write the overview; how many rows it has."""
    for column, width in enumerate(_COLUMNS):
        pen.sheet.set_column(column, column, width)
    page = _Page(pen)
    page.row(8)
    dates = date_range([day.day.date for day in plan.schedule.days])
    _write_masthead(page, plan.agenda.event, dates, cover.imprint)
    _write_tiles(page, plan, cover.everyone)
    _write_facts(page, "The event", _facts(plan, dates))
    _write_entries(page, cover)
    if cover.missing:
        _write_missing(page, cover.missing)
    _write_facts(page, "This workbook", _imprint_facts(cover))
    return page.at


def _write_masthead(page: _Page, event: Event, dates: str, imprint: Imprint) -> None:
    page.wide(event.name, {**_NAME, "font_size": _name_size(event.name)}, 38)
    page.wide(" · ".join(filter(None, (dates, _where(event)))), _WHEN, 22)
    page.row(8)
    page.wide(imprint.readers, _READERS, 30)
    page.wide(_HANDLING[imprint.audience], _HANDLED, 20)
    page.row(12)


def _name_size(name: str) -> int:
    # It stands on one line: the page is some 90 characters of the largest size wide.
    return 22 if len(name) < 60 else 18 if len(name) < 80 else 14


def _write_tiles(page: _Page, plan: Plan, everyone: Formula | None) -> None:
    numbers, labels = page.row(40), page.row(22)
    for column, (number, label) in enumerate(_tiles(plan), _FIRST):
        if column == _FIRST and everyone:
            page.pen.formula(numbers, column, everyone, _TILE_NUMBER)
        else:
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


def _write_facts(page: _Page, heading: str, facts: Iterable[tuple[str, str]]) -> None:
    page.heading(heading)
    page.row(20)
    for label, text in facts:
        at = page.row(18)
        page.pen.text(at, _FIRST, label, _FACT_NAME)
        for column in range(_FIRST + 1, _LAST + 1):
            page.pen.text(at, column, text if column == _FIRST + 1 else "", _FACT)
    page.row(12)


def _imprint_facts(cover: Cover) -> Iterator[tuple[str, str]]:
    yield "Made", cover.made
    yield "Version", cover.version
    if cover.more:
        titles = listing([title.lower() for title in cover.more])
        yield "More lists", f"{titles}: `planner roster` writes them one by one"
    if cover.everyone:
        yield (
            "To change it",
            (
                "On Participants, in its white cells; new people go below the last row. The other "
                "sheets are made anew."
            ),
        )
        yield (
            "To send edits home",
            (
                "`planner workbook sync THIS.xlsx AGENDA.yaml` shows what was changed, and with "
                "`--write` brings it home."
            ),
        )


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


def _write_entries(page: _Page, cover: Cover) -> None:
    page.heading("In this workbook")
    page.row(20)
    section = ""
    for entry in cover.entries:
        at = page.row(18)
        page.pen.text(at, _FIRST, entry.section if entry.section != section else "", _FACT_NAME)
        section = entry.section
        page.pen.link(at, _FIRST + 1, target(entry.sheet), entry.sheet, _LINK)
        for column in range(_FIRST + 2, _LAST + 1):
            page.pen.text(at, column, entry.about if column == _FIRST + 2 else "", _FACT)
    page.row(12)


def _write_missing(page: _Page, missing: Sequence[tuple[str, Formula]]) -> None:
    """What people have not been asked yet, beside what the colours of their sheet mean."""
    page.heading("Still missing", _FIRST, _FIRST + 1)
    page.heading("Colours on Participants", _LAST - 1, _LAST)
    page.row(20)
    top = page.at
    for at, (word, formula) in enumerate(missing, top):
        page.pen.text(at, _FIRST, word, _COUNTED)
        page.pen.formula(at, _FIRST + 1, formula, _COUNT)
    last = top + len(missing) - 1
    code = page.pen.sheet.conditional_format(
        top,
        _FIRST + 1,
        last,
        _FIRST + 1,
        {
            "type": "cell",
            "criteria": ">",
            "value": 0,
            "format": page.pen.formats.mark(formats.NEEDED),
        },
    )
    check(code, "the colour of what is missing")
    for at, (colour, words) in enumerate(LEGEND, top):
        page.pen.text(at, _LAST - 1, words, _FACT, {"bg_color": colour})
        page.pen.text(at, _LAST, "", _FACT, {"bg_color": colour})
    for _ in range(max(len(missing), len(LEGEND))):
        page.row(18)
    page.row(12)


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
