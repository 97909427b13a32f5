"""Agendas for the tests of schedules and rules, and their schedules as lines of text."""

from pathlib import Path
from textwrap import dedent, indent

from planner.loading import Loaded, load_text
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.text.source import Source

ROOMS = "{ballroom: {name: Ballroom}, garden: {name: Garden}, library: {name: Library}}"


def load_days(
    days: str,
    *,
    zone: str = "Asia/Bangkok",
    rooms: str = ROOMS,
    defaults: str = "{room: ballroom, changeover: 5m}",
    roster: Path | None = None,
) -> Loaded:
    """What an agenda with these days, a list, holds."""
    named = f"roster: {roster.name}\n" if roster else ""
    text = (
        "format: 1\n"
        f"event: {{id: forum, name: Forum, timezone: {zone}, organiser: desk@example.org,\n"
        f"        venue: {{rooms: {rooms}}}}}\n"
        f"{named}tracks: {{data: Data}}\ndefaults: {defaults}\n"
        f"days:\n{indent(dedent(days).strip(), '  ')}\n"
    )
    return load_text(Source("agenda.yaml", text), str(roster.parent) if roster else "")


def load_day(
    body: str,
    *,
    date: str = "2024-03-06",
    zone: str = "Asia/Bangkok",
    rooms: str = ROOMS,
    defaults: str = "{room: ballroom, changeover: 5m}",
    roster: Path | None = None,
) -> Loaded:
    """What an agenda of one day holds: a list of sessions, or `hours:` and the like as well."""
    body = dedent(body).strip()
    if body.startswith(("- ", "#")):
        body = f"sessions:\n{indent(body, '  ')}"
    days = f"- date: {date}\n{indent(body, '  ')}"
    return load_days(days, zone=zone, rooms=rooms, defaults=defaults, roster=roster)


def plan_of(loaded: Loaded) -> Plan:
    """The plan of what was loaded, right or wrong."""
    assert loaded.plan is not None
    return loaded.plan


def slots_of(loaded: Loaded) -> list[Slot]:
    """The slots of all days."""
    return list(plan_of(loaded).schedule.slots())


def slot_named(loaded: Loaded, title: str) -> Slot:
    """The slot of the session with a title."""
    return next(slot for slot in slots_of(loaded) if slot.session.title == title)


def clock(loaded: Loaded) -> list[str]:
    """Each slot as `09:00-10:00 Title`, on the venue's clock."""
    local = next(iter(plan_of(loaded).schedule.days)).local
    return [
        f"{local(slot.start):%H:%M}-{local(slot.end):%H:%M} {slot.session.title}"
        for slot in slots_of(loaded)
    ]


def codes(loaded: Loaded) -> list[str]:
    """The codes of what was wrong in the text, in the order of its lines."""
    return [diagnostic.code for diagnostic in loaded.diagnostics]
