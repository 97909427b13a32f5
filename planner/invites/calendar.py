"""Calendars rendered with icalendar: each session once, then joined as bytes.

Times are UTC (`…Z`), so that no time zone definition can go wrong. A session's UID is made from
the event's id and its own, and never from a person (RFC 7986 §5.3).
"""

from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid5

from icalendar import Calendar, Event, vCalAddress, vDuration, vText

from planner import __version__
from planner.artifacts import Context
from planner.invites.text import description, location, one_line
from planner.model.people import Mailbox
from planner.model.releases import ReleasedSession
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.vocabulary.audience import Audience

# The namespace of all UIDs (RFC 9562 §5.5). It must never change.
NAMESPACE = UUID("6f1d3c0a-52b7-5d0e-9a56-4b8e1f0c7d21")

_REFRESH = timedelta(hours=1)


def session_uid(event_id: str, session_id: str) -> str:
    """A session's UID, the same for ever and for everyone."""
    return str(uuid5(NAMESPACE, f"{event_id}/{session_id}"))


def calendar_head(method: str | None, *, name: str | None = None, is_feed: bool = False) -> bytes:
    """The lines of a calendar before its first session.

    ``name`` and the refresh hints of a feed (RFC 7986 §5.1, §5.7) belong in PUBLISH only.
    """
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", f"-//planner//planner {__version__}//EN")
    calendar.add("calscale", "GREGORIAN")
    if method:
        calendar.add("method", method)
    if name:
        # As vText: icalendar does not escape the commas of these two by itself.
        calendar.add("name", vText(one_line(name)))
        calendar.add("x-wr-calname", vText(one_line(name)))
    if is_feed:
        calendar.add("refresh-interval", _REFRESH, parameters={"VALUE": "DURATION"})
        calendar.add("x-published-ttl", vDuration(_REFRESH))
    lines: bytes = calendar.to_ical(sorted=False)
    return lines.removesuffix(CALENDAR_TAIL)


CALENDAR_TAIL = b"END:VCALENDAR\r\n"
EVENT_TAIL = b"END:VEVENT\r\n"


def session_event(
    plan: Plan,
    slot: Slot,
    context: Context,
    audience: Audience,
    *,
    is_choice: bool,
    own_zone: str = "",
    has_organizer: bool = True,
) -> bytes:
    """One session as a VEVENT without attendees, all lines folded and ended.

    ``is_choice``: the reader may attend it or another; it then leaves their time free, as do
    breaks and meals. ``own_zone``: the reader's time zone, whose clock the description adds.
    ``has_organizer``: it says who organises it, where that is known.
    """
    event = Event()
    session_id = slot.session.id
    identity = context.identity(session_id, session_uid(plan.agenda.event.id, session_id))
    event.add("uid", identity.uid)
    event.add("dtstamp", _utc(context.created))
    event.add("sequence", identity.sequence)
    event.add("dtstart", _utc(slot.start))
    event.add("dtend", _utc(slot.end))
    event.add("summary", one_line(slot.session.title))
    for name, value in (
        ("location", location(plan, slot)),
        ("description", description(plan, slot, audience, is_choice=is_choice, own_zone=own_zone)),
        ("categories", slot.session.type.label),
    ):
        if value:
            event.add(name, value)
    organiser = plan.agenda.event.organiser
    if organiser and has_organizer:
        event.add("organizer", _organizer(organiser))
    event.add("status", "CONFIRMED")
    is_free = is_choice or slot.session.type.is_pause
    event.add("transp", "TRANSPARENT" if is_free else "OPAQUE")
    lines: bytes = event.to_ical(sorted=False)
    return lines


def cancelled_event(session: ReleasedSession, context: Context, organiser: Mailbox | None) -> bytes:
    """A session that is not held any more, as a VEVENT that says so (RFC 5545 §3.8.1.11)."""
    event = Event()
    event.add("uid", session.uid)
    event.add("dtstamp", _utc(context.created))
    event.add("sequence", session.sequence)
    event.add("dtstart", _utc(session.start))
    event.add("dtend", _utc(session.end))
    event.add("summary", one_line(session.title) or session.id)
    if session.room:
        event.add("location", one_line(session.room))
    if organiser:
        event.add("organizer", _organizer(organiser))
    event.add("status", "CANCELLED")
    event.add("transp", "TRANSPARENT")
    lines: bytes = event.to_ical(sorted=False)
    return lines


def attendee_line(name: str, email: str, *, is_chair: bool) -> bytes:
    """The ATTENDEE line that asks one person (RFC 5546 §3.2.2), folded and ended."""
    address = vCalAddress(f"mailto:{email}")
    address.params["CUTYPE"] = "INDIVIDUAL"
    address.params["ROLE"] = "CHAIR" if is_chair else "REQ-PARTICIPANT"
    address.params["PARTSTAT"] = "NEEDS-ACTION"
    address.params["RSVP"] = "TRUE"
    address.params["CN"] = one_line(name)
    event = Event()
    event.add("attendee", address, encode=False)
    lines: bytes = event.to_ical(sorted=False)
    return lines.removeprefix(b"BEGIN:VEVENT\r\n").removesuffix(EVENT_TAIL)


def with_attendee(event: bytes, attendee: bytes) -> bytes:
    """A session's VEVENT with an attendee in it."""
    return event.removesuffix(EVENT_TAIL) + attendee + EVENT_TAIL


def _organizer(organiser: Mailbox) -> vCalAddress:
    address = vCalAddress(f"mailto:{organiser.email}")
    address.params["CN"] = one_line(organiser.name)
    return address


def _utc(instant: datetime) -> datetime:
    return instant.astimezone(UTC).replace(microsecond=0)
