"""Which sheets a workbook has, for whom, and how each is laid out."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from planner.schedule.plan import Plan
from planner.tables.catalogue import listings
from planner.tables.listing import Family, Listing
from planner.tables.programme import run_of_show_table, schedule_table
from planner.tables.table import Table, for_audience
from planner.vocabulary.audience import Audience
from planner.workbook import formats
from planner.workbook.glance import GLANCE
from planner.workbook.matrix import is_matrix, matrix_layout
from planner.workbook.page import sheet_name
from planner.workbook.people import (
    groups_layout,
    list_layout,
    names_people,
    sign_in_layout,
    with_room_to_sign,
)
from planner.workbook.programme import run_of_show_layout, schedule_layout
from planner.workbook.roster_sheet import KEY, PARTICIPANTS, Roster, roster_layout, roster_of
from planner.workbook.sheet import Layout
from planner.workbook.technical import TECHNICAL
from planner.workbook.validation import LISTS

OVERVIEW = "Overview"

_SIGN_IN = "sign-in"
_ON_REQUEST = frozenset(
    {
        "by-organisation",
        "by-role",
        "by-language",
        "by-region",
        "by-subregion",
        "contacts",
        "expected",
    }
)
"""What a filter on another sheet shows as well, or would be very long: no sheets of their own."""

_FOR_PARTICIPANTS = frozenset(
    {"by-country", "by-organisation-type", "country-by-organisation-type", _SIGN_IN}
)
"""What participants are shown of the team's lists, in a workbook: sorted and counted anew."""

_TABS = {
    Family.PROGRAMME: ("Programme", formats.TAB_PROGRAMME),
    Family.PEOPLE: ("People", formats.TAB_PEOPLE),
    Family.LOGISTICS: ("Logistics", formats.TAB_LOGISTICS),
}
_PAPER = ("To print", formats.TAB_PAPER)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table that an audience may see, as a sheet of the workbook.

    ``section`` is the heading it stands under on the overview. ``roster`` is what the team works
    in, on the one sheet that may be changed.
    """

    name: str
    about: str
    table: Table
    layout: Layout
    section: str
    tab: str
    roster: Roster | None = None

    @property
    def is_computed(self) -> bool:
        """Whether it is made anew each time, so that what is changed in it would be lost."""
        return self.roster is None and not self.layout.paper


def sheets_of(plan: Plan, audience: Audience) -> list[Sheet]:
    """The sheets for an audience, in order; the overview is not among them.

    The run of show is for the team. A listing is left out where it has nothing to say to an
    audience: it is for a narrower one, it has no rows, or who it is about may not be known.
    """
    sheets = (*_programme_sheets(plan, audience), *_listed_sheets(plan, audience))
    return list(_with_own_names(sorted(sheets, key=lambda sheet: sheet.layout.paper)))


def left_out(plan: Plan, audience: Audience) -> list[Listing]:
    """The listings that an audience may ask for one by one: they have no sheets."""
    return [
        listing
        for listing in listings(plan)
        if listing.key in _ON_REQUEST and audience >= max(listing.audience, Audience.TEAM)
    ]


def layout_of(table: Table) -> Layout:
    """The layout that the columns of any table ask for."""
    if is_matrix(table):
        return matrix_layout(table)
    keys = [column.key for column in table.columns]
    return groups_layout(table) if keys and keys[0] == table.group else list_layout(table)


def _programme_sheets(plan: Plan, audience: Audience) -> Iterator[Sheet]:
    schedule = for_audience(schedule_table(plan), audience)
    yield Sheet(
        "Schedule",
        "When and where each session is, and who is in it",
        schedule,
        replace(schedule_layout(plan, schedule, audience), folds=False),
        *_TABS[Family.PROGRAMME],
    )
    if audience < Audience.TEAM:
        return
    cues = for_audience(run_of_show_table(plan), audience)
    yield Sheet(
        "Run of show",
        "Every cue of the day in order, for those who run it",
        cues,
        replace(run_of_show_layout(plan, cues), folds=False),
        *_TABS[Family.PROGRAMME],
    )


def _listed_sheets(plan: Plan, audience: Audience) -> Iterator[Sheet]:
    for listing in listings(plan):
        if audience < _widest(listing) or listing.key in _ON_REQUEST:
            continue
        sheet = _roster_sheet(plan, audience, listing) if listing.key == KEY else None
        sheet = sheet or _sheet(plan, audience, listing)
        if sheet:
            yield sheet


def _widest(listing: Listing) -> Audience:
    """The widest audience that gets a listing as a sheet."""
    is_shown = listing.key in _FOR_PARTICIPANTS
    return min(listing.audience, Audience.PARTICIPANTS) if is_shown else listing.audience


def _roster_sheet(plan: Plan, audience: Audience, listing: Listing) -> Sheet | None:
    roster = roster_of(plan, audience)
    if roster is None:
        return None
    about = f"{_sentence(listing.about)}: the sheet to work in"
    layout = roster_layout(roster)
    return Sheet(PARTICIPANTS, about, roster.table, layout, *_TABS[listing.family], roster)


def _sheet(plan: Plan, audience: Audience, listing: Listing) -> Sheet | None:
    """A listing as a sheet, or None where an audience sees nothing of it."""
    whole = listing.make(plan)
    table = for_audience(whole, audience)
    if not (table.rows and table.columns) or (names_people(whole) and not names_people(table)):
        return None
    place = _TABS[listing.family]
    # Protected sheets do not unfold in Excel.
    layout = replace(layout_of(table), folds=False)
    if listing.key == _SIGN_IN:
        table, place = with_room_to_sign(table), _PAPER
        layout = sign_in_layout(table)
    return Sheet(sheet_name(listing.title), _sentence(listing.about), table, layout, *place)


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def _with_own_names(sheets: list[Sheet]) -> Iterator[Sheet]:
    """The sheets, with a number after a name that another has: Excel compares without capitals."""
    taken = {name.casefold() for name in (OVERVIEW, GLANCE, LISTS, TECHNICAL)}
    for sheet in sheets:
        name, number = sheet.name, 1
        while name.casefold() in taken:
            number += 1
            name = sheet_name(sheet.name, f" {number}")
        taken.add(name.casefold())
        yield replace(sheet, name=name)
