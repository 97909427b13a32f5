"""Calendars rendered with icalendar: each session once, then joined as bytes.

Times are UTC (`…Z`), so that no time zone definition can go wrong. A session's UID is made from
the event's id and its own, and never from a person (RFC 7986 §5.3).
"""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from uuid import UUID, uuid5

from icalendar import Alarm, Calendar, Event, vCalAddress, vDuration, vText

from planner import __version__
from planner.artifacts import Context
from planner.invites.text import description, location, one_line
from planner.invites.words import ENGLISH, CalendarWords
from planner.model.people import Mailbox
from planner.model.releases import ReleasedSession
from planner.model.telling import Answer
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
NAMELESS = "–"
"""What stands for a title of which nothing is left that calendars can hold (see `one_line`)."""

EVENT_HEAD = b"BEGIN:VEVENT\r\n"
EVENT_TAIL = b"END:VEVENT\r\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What a calendar shows of a session, without what names its version.

    ``start`` and ``end`` are aware. ``status`` is a word of RFC 5545 §3.8.1.11, or empty for none.
    ``is_free``: it leaves the reader's time free.
    """

    start: datetime
    end: datetime
    title: str
    location: str
    description: str
    category: str = ""
    organiser: Mailbox | None = None
    status: str = "CONFIRMED"
    is_free: bool = False


def session_entry(
    plan: Plan,
    slot: Slot,
    audience: Audience,
    *,
    is_choice: bool,
    own_zone: str = "",
    words: CalendarWords = ENGLISH,
) -> Entry:
    """A session of a plan as a calendar shows it.

    ``is_choice``: the reader may attend it or another; it then leaves their time free, as do
    breaks and meals. ``own_zone``: the reader's time zone, whose clock the description adds.
    """
    return Entry(
        start=slot.start,
        end=slot.end,
        title=slot.session.title,
        location=location(plan, slot),
        description=description(
            plan, slot, audience, is_choice=is_choice, own_zone=own_zone, words=words
        ),
        category=words.session_type(slot.session.type),
        organiser=plan.agenda.event.organiser,
        is_free=is_choice or slot.session.type.is_pause,
    )


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
    """One session as a VEVENT without attendees, folded; see `session_entry`.

    ``has_organizer``: it says who organises it, where that is known.
    """
    session_id = slot.session.id
    identity = context.identity(session_id, session_uid(plan.agenda.event.id, session_id))
    entry = session_entry(plan, slot, audience, is_choice=is_choice, own_zone=own_zone)
    if not has_organizer:
        entry = replace(entry, organiser=None)
    return event_head(*identity, context.created) + entry_lines(entry) + EVENT_TAIL


def event_head(uid: str, sequence: int, dtstamp: datetime) -> bytes:
    """The first lines of a VEVENT: which session it is, and which version of it."""
    stamp = f"DTSTAMP:{_utc(dtstamp):%Y%m%dT%H%M%SZ}\r\nSEQUENCE:{sequence}\r\n"
    return EVENT_HEAD + _uid_line(uid) + stamp.encode()


def entry_lines(entry: Entry) -> bytes:
    """The lines of a VEVENT between its head and its attendees."""
    event = Event()
    event.add("dtstart", _utc(entry.start))
    event.add("dtend", _utc(entry.end))
    event.add("summary", one_line(entry.title) or NAMELESS)
    for name, value in (
        ("location", entry.location),
        ("description", entry.description),
        ("categories", entry.category),
    ):
        if value:
            event.add(name, value)
    if entry.organiser:
        event.add("organizer", _organizer(entry.organiser))
    if entry.status:
        event.add("status", entry.status)
    event.add("transp", "TRANSPARENT" if entry.is_free else "OPAQUE")
    return _lines_of(event)


def cancelled_event(session: ReleasedSession, context: Context, organiser: Mailbox | None) -> bytes:
    """A session that is not held any more, as a VEVENT that says so (RFC 5545 §3.8.1.11)."""
    entry = Entry(
        start=session.start,
        end=session.end,
        title=one_line(session.title) or session.id,
        location=one_line(session.room),
        description="",
        organiser=organiser,
        status="CANCELLED",
        is_free=True,
    )
    return event_head(*session.identity, context.created) + entry_lines(entry) + EVENT_TAIL


def attendee_line(
    name: str, email: str, *, is_chair: bool, answer: Answer = Answer.NONE, is_asked: bool = True
) -> bytes:
    """The ATTENDEE line of one person (RFC 5546 §3.2.2, §3.2.5), folded and ended.

    ``answer`` is what they have said. ``is_asked``: they are to answer, which nobody is whom a
    session is taken from. A name that is empty is left out.
    """
    address = vCalAddress(f"mailto:{email}")
    address.params["CUTYPE"] = "INDIVIDUAL"
    address.params["ROLE"] = "CHAIR" if is_chair else "REQ-PARTICIPANT"
    address.params["PARTSTAT"] = str(answer)
    if is_asked:
        address.params["RSVP"] = "TRUE"
    if shown := one_line(name):
        address.params["CN"] = shown
    event = Event()
    event.add("attendee", address, encode=False)
    return _lines_of(event)


def alarm_lines(before: timedelta, title: str) -> bytes:
    """A VALARM that shows a title so long before the start (RFC 5545 §3.6.6)."""
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", one_line(title) or NAMELESS)
    alarm.add("trigger", -before)
    lines: bytes = alarm.to_ical(sorted=False)
    return lines


def with_attendee(event: bytes, attendee: bytes, alarm: bytes = b"") -> bytes:
    """A session's VEVENT with an attendee in it, and an alarm behind all properties."""
    return event.removesuffix(EVENT_TAIL) + attendee + alarm + EVENT_TAIL


def _lines_of(event: Event) -> bytes:
    lines: bytes = event.to_ical(sorted=False)
    return lines.removeprefix(EVENT_HEAD).removesuffix(EVENT_TAIL)


@lru_cache(maxsize=1024)
def _uid_line(uid: str) -> bytes:
    event = Event()
    event.add("uid", uid)
    return _lines_of(event)


def _organizer(organiser: Mailbox) -> vCalAddress:
    address = vCalAddress(f"mailto:{organiser.email}")
    address.params["CN"] = one_line(organiser.name)
    return address


def _utc(instant: datetime) -> datetime:
    return instant.astimezone(UTC).replace(microsecond=0)
