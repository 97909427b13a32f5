"""The verdict of `ical` from PyPI, the library behind Home Assistant's calendars.

It shares no code with `icalendar`, which writes our invites, and is strict on value types: it
parses into models, and refuses what does not fit them. Its leniencies (`ical.compat`) stay off.
"""

from __future__ import annotations

from datetime import UTC, datetime
from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from ical.calendar import Calendar
    from ical.event import Event


def available() -> bool:
    """Whether `ical` is installed."""
    return find_spec("ical") is not None


def complaints(data: bytes) -> list[str]:
    """What `ical` objects to in one iCalendar object; empty when nothing.

    Beyond what it refuses to parse, whatever it would quietly make up (a UID, a time stamp, a
    product) or leave open (a time in no zone) is held against the calendar too.
    """
    try:
        calendars = _calendars(data)
    except Exception as error:  # noqa: BLE001 - whatever the peer raises is its verdict
        detail = getattr(error, "detailed_error", None)
        message = f"{type(error).__name__}: {error}" + (f" ({detail})" if detail else "")
        return [" ".join(message.split())]
    if len(calendars) != 1:
        return [f"ical finds {len(calendars)} calendars, and not one"]
    return list(_omissions(calendars[0]))


def events(data: bytes) -> list[dict[str, str]]:
    """Each event as `ical` understood it, in the keys and forms of `libical.events`."""
    return [
        {
            "uid": event.uid,
            "summary": event.summary or "",
            "location": event.location or "",
            "description": event.description or "",
            "start": _basic(event.dtstart),
            "end": _basic(event.dtend),
        }
        for calendar in _calendars(data)
        for event in calendar.events
    ]


def _calendars(data: bytes) -> list[Calendar]:
    # Imported late, as pydantic is slow to load and most test runs judge no calendar.
    from ical.calendar_stream import IcsCalendarStream

    return IcsCalendarStream.from_ics(data.decode("utf-8")).calendars


def _omissions(calendar: Calendar) -> Iterator[str]:
    """What `ical` let pass and nobody else would."""
    for name in ("prodid", "version"):
        if name not in calendar.model_fields_set:
            yield f"VCALENDAR: ical had to make up the {name.upper()}"
    if not calendar.events:
        yield "VCALENDAR: ical finds no event"
    for event in calendar.events:
        for name in ("uid", "dtstamp"):
            if name not in event.model_fields_set:
                yield f"VEVENT: ical had to make up the {name.upper()}"
        yield from _loose_times(event)


def _loose_times(event: Event) -> Iterator[str]:
    """Times of an event that do not say when they are (RFC 5545 §3.3.5, §3.8.2.2, §3.8.7.2)."""
    if not isinstance(event.dtstamp, datetime):
        yield f"VEVENT: ical reads DTSTAMP as the date {event.dtstamp}"
    for name, moment in (
        ("DTSTAMP", event.dtstamp),
        ("DTSTART", event.dtstart),
        ("DTEND", event.dtend),
    ):
        if isinstance(moment, datetime) and moment.tzinfo is None:
            yield f"VEVENT: ical reads {name} as {moment}, in no time zone"
    # `ical` has already refused a start and an end of different kinds, which cannot be compared.
    if event.dtstart and event.dtend and event.dtend <= event.dtstart:
        yield f"VEVENT: ical reads an end, {event.dtend}, not after its start, {event.dtstart}"


def _basic(moment: date | None) -> str:
    """A date, or a moment in UTC, in the basic form of RFC 5545 §3.3.4 and §3.3.5."""
    if moment is None:
        return ""
    if not isinstance(moment, datetime):
        return f"{moment:%Y%m%d}"
    if moment.tzinfo is None:
        return f"{moment:%Y%m%dT%H%M%S}"
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"
