"""Sessions as a calendar server keeps them: one VEVENT a resource (RFC 4791 §4.1).

A resource has no METHOD (§4.1), and as nobody is asked to come there is no ATTENDEE and so no
ORGANIZER: RFC 5545 §3.8.4.3 has none in what is not scheduled with others. Two properties of our
own say whose it is: the id of the event, and a digest of what was published. Whoever edits it in
a calendar leaves the digest as it was, and so shows that it is theirs now.
"""

import hashlib
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from icalendar import Calendar, Component, Event

from planner.invites.calendar import CALENDAR_TAIL, EVENT_TAIL, calendar_head
from planner.model.releases import ReleasedSession, Status

_EVENT = "X-PLANNER-EVENT"
_DIGEST = "X-PLANNER-DIGEST"

# What servers and calendars set by themselves; of SEQUENCE only that it is not too low matters.
_THEIR_OWN = frozenset({"DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """An event as a server has it.

    ``event`` is the id of the event it was published for, ``digest`` that of what was published;
    both are empty where it was not published from here. ``actual`` is the digest of what is there.
    ``session`` is what it shows, with its sequence and whether it is held; ``stamp`` is its
    DTSTAMP, aware.
    """

    uid: str
    event: str
    digest: str
    actual: str
    session: ReleasedSession
    stamp: datetime

    @property
    def is_intact(self) -> bool:
        """Whether it is as it was published."""
        return bool(self.digest) and self.digest == self.actual


def resource(event: bytes, event_id: str) -> bytes:
    """A VEVENT as a whole resource that says for which event it was published, and what."""
    read = Event.from_ical(event)
    own = Event()
    own.add(_EVENT, event_id)
    own.add(_DIGEST, _digest_of(read))
    lines: bytes = own.to_ical(sorted=False)
    marks = lines.removeprefix(b"BEGIN:VEVENT\r\n").removesuffix(EVENT_TAIL)
    return calendar_head(None) + event.removesuffix(EVENT_TAIL) + marks + EVENT_TAIL + CALENDAR_TAIL


def stored(data: bytes) -> Stored | None:
    """What a resource of a server holds, or None where that is no single event with a time."""
    try:
        calendar = Calendar.from_ical(data)
        (event,) = calendar.walk("VEVENT")
        session = _session_of(event)
        return Stored(
            uid=session.uid,
            event=str(event.get(_EVENT, "")),
            digest=str(event.get(_DIGEST, "")),
            actual=_digest_of(event),
            session=session,
            stamp=_instant(event, "DTSTAMP"),
        )
    except (
        ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError, OSError,
    ):  # fmt: skip
        return None  # not ours, whatever it is: of ours each line is known


def _session_of(event: Component) -> ReleasedSession:
    is_held = str(event.get("STATUS", "")).upper() != "CANCELLED"
    return ReleasedSession(
        id=str(event["UID"]),
        uid=str(event["UID"]),
        sequence=int(event.get("SEQUENCE", 0)),
        status=Status.CONFIRMED if is_held else Status.CANCELLED,
        start=_instant(event, "DTSTART"),
        end=_instant(event, "DTEND"),
        room=str(event.get("LOCATION", "")),
        title=str(event.get("SUMMARY", "")),
    )


def _instant(event: Component, name: str) -> datetime:
    found: Any = event[name]
    value = found.dt
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise ValueError("not an instant")
    return value.astimezone(UTC)


def _digest_of(event: Component) -> str:
    """A digest of all that a reader sees of an event, and of what stands inside it."""
    seen = sorted(
        (name, value.to_ical().decode("utf-8") if hasattr(value, "to_ical") else str(value))
        for name, value in event.property_items(recursive=True, sorted=True)
        if name not in _THEIR_OWN and not name.startswith("X-")
    )
    return hashlib.sha256(json.dumps(seen).encode()).hexdigest()[:32]
