"""Texts as calendars show them: what an invite says, and characters that calendars cannot hold."""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from planner.invites.words import ENGLISH, CalendarWords
from planner.model.telling import Facts
from planner.schedule.plan import Plan
from planner.schedule.selection import Clock
from planner.schedule.slots import Slot, pauses_once
from planner.tables.programme import names_of
from planner.tables.table import Names, visible
from planner.vocabulary.audience import Audience
from planner.vocabulary.roles import Role

# RFC 5545 §3.1: CONTROL is not allowed in TEXT, but for tab and the newline that is escaped.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
# Left or right by force: no language needs them, and the hours behind a title would read backwards
# (https://www.unicode.org/reports/tr9/#Explicit_Directional_Overrides).
_OVERRIDES = re.compile("[\u202d\u202e]")
_WORD_JOINER = "\u2060"
_ROLES = {role.label(): role for role in Role}


def calendar_text(text: str) -> str:
    """A text without what calendars cannot hold.

    icalendar writes a backslash followed by `N` as a line break, so an invisible word joiner
    goes between the two.
    """
    return _CONTROL.sub(" ", text.replace("\r\n", "\n")).replace("\\N", f"\\{_WORD_JOINER}N")


def one_line(text: str) -> str:
    """A text on one line: a title. Nothing in it turns what stands behind it around."""
    return " ".join(_OVERRIDES.sub("", calendar_text(text)).split())


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
    plan: Plan,
    slot: Slot,
    audience: Audience,
    *,
    is_choice: bool,
    own_zone: str = "",
    words: CalendarWords = ENGLISH,
) -> str:
    """What the session is about, its parts and its people, for an audience.

    ``own_zone``: the reader's time zone, whose clock is added where it shows another time.
    """
    there = plan.venue_of(slot).timezone if slot.room else ""
    zones = (slot.day.timezone, there, own_zone)
    paragraphs = [
        plan.agenda.event.name,
        *when_lines(slot.start, slot.end, zones, words),
        *_paragraphs(plan, slot, audience, words),
    ]
    # A pause that all strands take leaves nothing to choose.
    if is_choice and len(plan.gathering(slot)) == 1:
        paragraphs += ["", words.beside if slot.is_beside else words.choice]
    return calendar_text("\n".join(paragraphs).strip())


def brief_description(
    event_name: str, facts: Facts, zones: tuple[str, str, str], words: CalendarWords = ENGLISH
) -> str:
    """What there is to say of a session that may stand on no agenda any more.

    ``zones`` are as in `when_lines`.
    """
    lines = [event_name, *when_lines(facts.start, facts.end, zones, words)]
    return calendar_text("\n".join(lines).strip())


def when_lines(
    start: datetime, end: datetime, zones: tuple[str, str, str], words: CalendarWords
) -> Iterator[str]:
    """A line for the clock of the day, and for those of the room's venue and of the reader.

    ``zones`` are the IANA names of these three; the last two may be empty, and have no line where
    they show the same as one above.
    """
    day, there, own = zones
    yield _span(start, end, day, words)
    shown = [day]
    for label, zone in ((words.at_venue, there), (words.your_time, own)):
        if zone and not any(show_the_same((start, end), zone, other) for other in shown):
            shown.append(zone)
            yield words.labelled(label, _span(start, end, zone, words))


def _span(start: datetime, end: datetime, zone: str, words: CalendarWords) -> str:
    first, last = (instant.astimezone(ZoneInfo(zone)) for instant in (start, end))
    return f"{words.day(first)}, {first:%H:%M}–{last:%H:%M} ({zone})"


def show_the_same(instants: Iterable[datetime], zone: str, other: str) -> bool:
    """Whether the clocks of two time zones show the same at all these instants."""
    clock = Clock(ZoneInfo(zone))
    return all(clock.is_as(Clock(ZoneInfo(other)), instant) for instant in instants)


def _paragraphs(plan: Plan, slot: Slot, audience: Audience, words: CalendarWords) -> Iterator[str]:
    session = slot.session
    for text in (session.objective, session.description):
        if text:
            yield ""
            yield text
    names = visible(names_of(plan, session.people), audience)
    if names:
        yield ""
        yield from _names_lines(names, words)
    if slot.items:
        yield ""
        for item in slot.items:
            at = f"{slot.local(item.range.start):%H:%M}" if item.range else "–"
            yield f"{at}  {item.item.title}"


def _names_lines(names: Names, words: CalendarWords) -> Iterator[str]:
    """Names by role, a line each: `Moderator: A`, `Speakers: B, C`."""
    by_role: dict[str, list[str]] = {}
    for name in names:
        by_role.setdefault(name.role, []).append(one_line(name.text))
    for role, people in by_role.items():
        yield words.labelled(words.role(_ROLES[role], len(people)), ", ".join(people))
