"""Texts as calendars show them: what an invite says, and characters that calendars cannot hold."""

import re
from collections.abc import Iterator
from zoneinfo import ZoneInfo

from planner.schedule.plan import Plan
from planner.schedule.selection import Clock
from planner.schedule.slots import Slot, pauses_once
from planner.tables.programme import names_of
from planner.tables.table import names_lines, visible
from planner.vocabulary.audience import Audience

# RFC 5545 §3.1: CONTROL is not allowed in TEXT, but for tab and the newline that is escaped.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_WORD_JOINER = "\u2060"


CHOICE = ("", "One of several sessions at this time: the choice is yours.")
BESIDE = ("", "Open beside the programme: come and go as you like.")


def calendar_text(text: str) -> str:
    """A text without what calendars cannot hold.

    icalendar writes a backslash followed by `N` as a line break, so an invisible word joiner
    goes between the two.
    """
    return _CONTROL.sub(" ", text.replace("\r\n", "\n")).replace("\\N", f"\\{_WORD_JOINER}N")


def one_line(text: str) -> str:
    """A text on one line: a title."""
    return " ".join(calendar_text(text).split())


def location(plan: Plan, slot: Slot) -> str:
    """The rooms, the venue and its address, as far as they are known.

    Of a pause that several strands take together they are the rooms of all.
    """
    (everywhere,) = pauses_once(plan.gathering(slot))
    parts = (one_line(plan.rooms_name(everywhere)), place_name(plan, slot))
    return ", ".join(part for part in parts if part)


def place_name(plan: Plan, slot: Slot) -> str:
    """The venue, its address, the city and the country, as far as they are known."""
    venue = plan.venue_of(slot)
    country = venue.country.short if venue.country else ""
    parts = [venue.name, venue.address]
    address = venue.address.casefold()
    parts += [place for place in (venue.city, country) if place.casefold() not in address]
    return one_line(", ".join(part for part in parts if part))


def description(
    plan: Plan, slot: Slot, audience: Audience, *, is_choice: bool, own_zone: str = ""
) -> str:
    """What the session is about, its parts and its people, for an audience.

    ``own_zone``: the reader's time zone, whose clock is added where it shows another time.
    """
    paragraphs = _paragraphs(plan, slot, audience, own_zone)
    remark = BESIDE if slot.is_beside else CHOICE
    # A pause that all strands take leaves nothing to choose.
    is_choice = is_choice and len(plan.gathering(slot)) == 1
    return calendar_text("\n".join([*paragraphs, *(remark if is_choice else ())]).strip())


def _when(plan: Plan, slot: Slot, own_zone: str) -> Iterator[str]:
    """A line for the clock of the day, and for those of the room's venue and of the reader."""
    yield _span(slot, slot.day.timezone)
    shown = [slot.day.timezone]
    there = plan.venue_of(slot).timezone if slot.room else ""
    for label, zone in (("At the venue", there), ("Your time", own_zone)):
        if zone and not any(_show_the_same(slot, zone, other) for other in shown):
            shown.append(zone)
            yield f"{label}: {_span(slot, zone)}"


def _span(slot: Slot, zone: str) -> str:
    start, end = (instant.astimezone(ZoneInfo(zone)) for instant in (slot.start, slot.end))
    return f"{start:%A} {start.day} {start:%B %Y}, {start:%H:%M}–{end:%H:%M} ({zone})"


def _show_the_same(slot: Slot, zone: str, other: str) -> bool:
    clock = Clock(ZoneInfo(zone))
    return all(clock.is_as(Clock(ZoneInfo(other)), instant) for instant in (slot.start, slot.end))


def _paragraphs(plan: Plan, slot: Slot, audience: Audience, own_zone: str) -> Iterator[str]:
    session = slot.session
    yield plan.agenda.event.name
    yield from _when(plan, slot, own_zone)
    for text in (session.objective, session.description):
        if text:
            yield ""
            yield text
    names = visible(names_of(plan, session.people), audience)
    if names:
        yield ""
        yield from map(one_line, names_lines(names))
    if slot.items:
        yield ""
        for item in slot.items:
            at = f"{slot.local(item.range.start):%H:%M}" if item.range else "–"
            yield f"{at}  {item.item.title}"
