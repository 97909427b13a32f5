"""Texts as calendars show them: what an invite says, and characters that calendars cannot hold."""

import re
from collections.abc import Iterator

from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.tables.programme import names_of
from planner.tables.table import names_lines, visible
from planner.vocabulary.audience import Audience

# RFC 5545 §3.1: CONTROL is not allowed in TEXT, but for tab and the newline that is escaped.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_WORD_JOINER = "\u2060"


CHOICE = ("", "One of several sessions at this time: the choice is yours.")


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
    """The room, the venue and its address, as far as they are known."""
    event = plan.agenda.event
    country = event.country.short if event.country else ""
    parts = [plan.room_name(slot.room), event.venue.name, event.venue.address]
    address = event.venue.address.casefold()
    parts += [place for place in (event.city, country) if place.casefold() not in address]
    return one_line(", ".join(part for part in parts if part))


def description(plan: Plan, slot: Slot, audience: Audience, *, is_choice: bool) -> str:
    """What the session is about, its parts and its people, for an audience."""
    lines = [*_paragraphs(plan, slot, audience), *(CHOICE if is_choice else ())]
    return calendar_text("\n".join(lines).strip())


def _paragraphs(plan: Plan, slot: Slot, audience: Audience) -> Iterator[str]:
    session = slot.session
    start, end = slot.local(slot.start), slot.local(slot.end)
    zone = slot.day.timezone
    yield plan.agenda.event.name
    yield f"{start:%A} {start.day} {start:%B %Y}, {start:%H:%M}–{end:%H:%M} ({zone})"
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
