"""The judges are judged: each passes what is good, and catches what is broken on purpose.

A mutant is a small change to a good object, with the start of every complaint it must cause; the
number of complaints has to match too, so that a judge who cries wolf fails here as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from . import calendar_lint, ical_peer, libical, needs

if TYPE_CHECKING:
    from collections.abc import Callable

    Change = Callable[[bytes], bytes]

FIRST = b"5b7d3c1e-2f66-5c1e-9d77-0a3f2f6d1f11"
SECOND = b"0c0f7f1a-93d5-5b58-8a44-6be4a1b9c0de"


def crlf(text: str) -> bytes:
    return text.lstrip("\n").replace("\n", "\r\n").encode()


REQUEST = crlf("""
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example.org//Planner//EN
CALSCALE:GREGORIAN
METHOD:REQUEST
BEGIN:VEVENT
UID:5b7d3c1e-2f66-5c1e-9d77-0a3f2f6d1f11
DTSTAMP:20260201T080000Z
SEQUENCE:2
DTSTART:20260310T020000Z
DTEND:20260310T033000Z
SUMMARY:Opening plenary: ພິທີເປີດ\\, welcome
LOCATION:Naga Hall\\; 1st floor
DESCRIPTION:Chair: Amara Okello.\\nInterpretation: English\\, Français\\, ພ
 າສາລາວ and Tiếng Việt. Slides are in C:\\\\Forum.
STATUS:CONFIRMED
TRANSP:OPAQUE
CLASS:PRIVATE
CATEGORIES:plenary,track A
X-MICROSOFT-CDO-BUSYSTATUS:BUSY
ORGANIZER;CN="Forum secretariat":mailto:forum@example.org
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=
 TRUE;CN="Phommasack, Noy":mailto:noy.phommasack@example.org
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:-PT15M
DESCRIPTION:Opening plenary
END:VALARM
END:VEVENT
END:VCALENDAR
""")

PUBLISH = crlf("""
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example.org//Planner//EN
CALSCALE:GREGORIAN
METHOD:PUBLISH
NAME:Regional forum
X-WR-CALNAME:Regional forum
X-WR-CALDESC:All sessions
X-WR-TIMEZONE:Asia/Vientiane
REFRESH-INTERVAL;VALUE=DURATION:PT1H
X-PUBLISHED-TTL:PT1H
COLOR:teal
SOURCE;VALUE=URI:https://example.org/forum.ics
BEGIN:VEVENT
UID:5b7d3c1e-2f66-5c1e-9d77-0a3f2f6d1f11
DTSTAMP:20260201T080000Z
SEQUENCE:0
DTSTART:20260310T020000Z
DTEND:20260310T033000Z
SUMMARY:Opening plenary
ORGANIZER:mailto:forum@example.org
GEO:17.9757;102.6331
CONTACT:Forum secretariat
CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL="Room 1: live":https://example.org/1
END:VEVENT
BEGIN:VEVENT
UID:0c0f7f1a-93d5-5b58-8a44-6be4a1b9c0de
DTSTAMP:20260201T080000Z
DTSTART;VALUE=DATE:20260312
DTEND;VALUE=DATE:20260313
SUMMARY:Field visit
ORGANIZER:mailto:forum@example.org
TRANSP:TRANSPARENT
END:VEVENT
END:VCALENDAR
""").replace(b"https://example.org/1", b"https://e\r\n xample.org/1")

CANCEL_SESSION = crlf("""
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example.org//Planner//EN
METHOD:CANCEL
BEGIN:VEVENT
UID:5b7d3c1e-2f66-5c1e-9d77-0a3f2f6d1f11
DTSTAMP:20260205T080000Z
SEQUENCE:3
DTSTART:20260310T020000Z
DTEND:20260310T033000Z
SUMMARY:Opening plenary
STATUS:CANCELLED
ORGANIZER:mailto:forum@example.org
ATTENDEE;CN="Noy Phommasack":mailto:noy.phommasack@example.org
END:VEVENT
END:VCALENDAR
""")

CANCEL_PERSON = crlf("""
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example.org//Planner//EN
METHOD:CANCEL
BEGIN:VEVENT
UID:5b7d3c1e-2f66-5c1e-9d77-0a3f2f6d1f11
DTSTAMP:20260205T080000Z
SEQUENCE:3
DTSTART:20260310T020000Z
DTEND:20260310T033000Z
SUMMARY:Opening plenary
ORGANIZER:mailto:forum@example.org
ATTENDEE;CN="Amara Okello":mailto:amara@example.org
END:VEVENT
END:VCALENDAR
""")

REPLY = crlf("""
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example.org//Planner//EN
METHOD:REPLY
BEGIN:VEVENT
UID:5b7d3c1e-2f66-5c1e-9d77-0a3f2f6d1f11
DTSTAMP:20260205T080000Z
SEQUENCE:2
ORGANIZER:mailto:forum@example.org
ATTENDEE;PARTSTAT=ACCEPTED:mailto:amara@example.org
END:VEVENT
END:VCALENDAR
""")

GOOD = {
    "request": REQUEST,
    "publish": PUBLISH,
    "cancel the whole session": CANCEL_SESSION,
    "cancel for one person": CANCEL_PERSON,
    "reply": REPLY,
}
good_objects = pytest.mark.parametrize("data", GOOD.values(), ids=GOOD.keys())


def swap(old: bytes, new: bytes) -> Change:
    """A change of one piece of the object, which has to be in it exactly once."""

    def change(data: bytes) -> bytes:
        assert data.count(old) == 1, f"{old!r} is there {data.count(old)} times"
        return data.replace(old, new)

    return change


def without(line: bytes) -> Change:
    return swap(line + b"\r\n", b"")


def before(line: bytes, *added: bytes) -> Change:
    return swap(line + b"\r\n", b"".join(each + b"\r\n" for each in (*added, line)))


def after(line: bytes, *added: bytes) -> Change:
    return swap(line + b"\r\n", b"".join(each + b"\r\n" for each in (line, *added)))


def event_of(data: bytes) -> bytes:
    """The lines of the one event of an object."""
    return data[data.index(b"BEGIN:VEVENT") : data.index(b"END:VCALENDAR")]


ALARM = b"BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT15M\r\nDESCRIPTION:Soon\r\nEND:VALARM"
ORGANIZER = b"ORGANIZER:mailto:forum@example.org"
SUMMARY = "SUMMARY:Opening plenary: ພິທີເປີດ\\, welcome".encode()
FEATURES = b"FEATURE=AUDIO,VIDEO"
WHOLE_PERSON = b'CN="Phommasack, Noy":mailto:noy.phommasack@example.org'


def mutant(data: bytes, change: Change, *expected: str, of: str) -> object:
    return pytest.param(data, change, expected, id=of)


LINT_MUTANTS = [
    # The bytes
    mutant(
        REQUEST,
        swap(b"SEQUENCE:2\r\n", b"SEQUENCE:2\n"),
        "line 9: ends with a bare LF",
        of="one bare LF",
    ),
    mutant(
        REQUEST,
        swap(b"SEQUENCE:2\r\n", b"SEQUENCE:2\r"),
        "line 9: ends with a bare CR",
        of="one bare CR",
    ),
    mutant(
        REQUEST,
        lambda data: data.replace(b"\r\n", b"\n"),
        *(f"line {line}: ends with a bare LF" for line in range(1, REQUEST.count(b"\n") + 1)),
        of="LF all through",
    ),
    mutant(
        CANCEL_PERSON,
        lambda data: data.removesuffix(b"\r\n"),
        "line 15: ends with no line break",
        of="no final line break",
    ),
    mutant(REQUEST, after(b"SEQUENCE:2", b""), "line 10: an empty line", of="an empty line"),
    mutant(
        CANCEL_PERSON,
        lambda data: data + b"\r\n",
        "line 16: an empty line",
        of="an empty line at the end",
    ),
    mutant(
        CANCEL_PERSON,
        swap(b"SUMMARY:Opening", b"SUMMARY:" + b"Opening " * 8),
        "line 11: 80 octets, more than 75",
        of="an over-long line",
    ),
    mutant(
        REQUEST,
        swap("ພ\r\n າສາ".encode(), "ພ".encode()[:1] + b"\r\n " + "ພາສາ".encode()[1:]),
        "line 15: the fold above splits a UTF-8 character",
        of="a fold inside a character",
    ),
    mutant(
        REQUEST,
        swap("Français".encode(), "Français".encode("latin-1")),
        "line 14: is not UTF-8",
        of="Latin-1",
    ),
    mutant(
        CANCEL_PERSON,
        lambda data: b"\xef\xbb\xbf" + data,
        "line 1: begins with a byte order mark",
        "line 1: does not begin with the name of a property",
        "line 1: does not go from",
        "line 2: `VERSION` stands outside",
        "line 3: `PRODID` stands outside",
        "line 4: `METHOD` stands outside",
        "line 5: a VEVENT where one VCALENDAR",
        "line 15: `END:VCALENDAR` where nothing has to end",
        of="a byte order mark",
    ),
    mutant(
        CANCEL_PERSON,
        swap(b"Opening plenary", b"Opening\x0b\x7f\x0bplenary"),
        "line 11: the control character U+000B",
        "line 11: the control character U+007F",
        of="control characters",
    ),
    mutant(
        CANCEL_PERSON,
        swap(b"Opening plenary", b"Opening\x00plenary"),
        "line 11: the control character U+0000",
        of="a NUL",
    ),
    mutant(
        CANCEL_PERSON,
        lambda data: b" " + data,
        "line 1: continues a line that is not there",
        of="a fold in the first line",
    ),
    # The structure
    mutant(b"", bytes, "line 1: does not go from", of="nothing"),
    mutant(
        CANCEL_PERSON,
        lambda data: b"NAME:x\r\n" + data,
        "line 1: `NAME` stands outside of a component",
        "line 1: does not go from",
        of="something before the calendar",
    ),
    mutant(
        CANCEL_PERSON,
        lambda data: data + data,
        "line 16: a VCALENDAR where one VCALENDAR is all",
        of="two calendars",
    ),
    mutant(
        CANCEL_PERSON,
        without(b"END:VEVENT"),
        "line 14: `END:VCALENDAR` where `END:VEVENT` has to end",
        of="an event without an end",
    ),
    mutant(
        CANCEL_PERSON,
        without(b"END:VCALENDAR"),
        "line 1: `BEGIN:VCALENDAR` is never ended",
        "line 1: does not go from",
        of="a calendar without an end",
    ),
    mutant(
        CANCEL_PERSON,
        after(b"SEQUENCE:3", b"END:VALARM"),
        "line 9: `END:VALARM` where `END:VEVENT` has to end",
        of="an end of what never began",
    ),
    mutant(
        CANCEL_PERSON,
        swap(b"END:VEVENT\r\n", b"END:VEVENT\r\nBEGIN:VTIMEZONE\r\nEND:VTIMEZONE\r\n"),
        "line 15: a VTIMEZONE has no place in a VCALENDAR",
        "line 15: a second UID in one message",
        of="a time zone",
    ),
    mutant(
        REQUEST,
        swap(b"END:VALARM\r\n", b"END:VALARM\r\nPRIORITY:1\r\n"),
        "line 29: `PRIORITY` stands after a `VALARM`",
        of="a property after an alarm",
    ),
    mutant(
        CANCEL_PERSON,
        swap(b"END:VEVENT\r\n", b"END:VEVENT\r\nCALSCALE:GREGORIAN\r\n"),
        "line 15: `CALSCALE` stands after a `VEVENT`",
        of="a calendar property after an event",
    ),
    mutant(
        CANCEL_PERSON,
        before(b"END:VEVENT", b"an unfolded rest"),
        "line 14: the parameters of `an` cannot be read",
        of="a line that is no property",
    ),
    # The calendar
    mutant(
        CANCEL_PERSON,
        without(b"VERSION:2.0"),
        "line 1: the VCALENDAR has no `VERSION`",
        of="no version",
    ),
    mutant(
        CANCEL_PERSON,
        swap(b"VERSION:2.0", b"VERSION:1.0"),
        "line 2: `VERSION` is none of 2.0",
        of="the version of vCalendar",
    ),
    mutant(
        CANCEL_PERSON,
        without(b"PRODID:-//example.org//Planner//EN"),
        "line 1: the VCALENDAR has no `PRODID`",
        of="no product",
    ),
    mutant(
        CANCEL_PERSON,
        without(b"METHOD:CANCEL"),
        "line 1: the VCALENDAR has no `METHOD`",
        of="no method",
    ),
    mutant(
        CANCEL_PERSON,
        swap(b"METHOD:CANCEL", b"METHOD:CANCELLED"),
        "line 4: `METHOD` is none of PUBLISH, REQUEST",
        of="an unknown method",
    ),
    mutant(
        CANCEL_PERSON,
        after(b"METHOD:CANCEL", b"METHOD:CANCEL"),
        "line 5: `METHOD` stands in this VCALENDAR already",
        of="two methods",
    ),
    mutant(
        crlf("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nMETHOD:PUBLISH\nEND:VCALENDAR\n"),
        bytes,
        "line 1: the VCALENDAR has no component",
        of="no event",
    ),
    mutant(
        REQUEST,
        after(b"METHOD:REQUEST", b"X-WR-CALNAME:Forum"),
        "line 6: `X-WR-CALNAME` stands outside of a PUBLISH",
        of="the name of a feed in an invite",
    ),
    mutant(
        PUBLISH,
        swap(SECOND, FIRST),
        "line 27: the UID `5b7d3c1e-2f66-5c1e-9d77-0a3f2f6d1f11` is of an event above",
        of="one UID for two events",
    ),
    mutant(
        CANCEL_PERSON,
        lambda data: data.replace(
            b"END:VEVENT\r\n", b"END:VEVENT\r\n" + event_of(data).replace(FIRST, SECOND)
        ),
        "line 15: a second UID in one message",
        of="two UIDs in a message",
    ),
    # What the methods demand
    mutant(
        PUBLISH,
        after(b"CONTACT:Forum secretariat", b"ATTENDEE:mailto:noy@example.org"),
        "line 24: `ATTENDEE` may not be there, with this METHOD",
        of="a feed that tells who comes",
    ),
    mutant(
        PUBLISH,
        after(b"CONTACT:Forum secretariat", b"CONTACT:Reception"),
        "line 24: `CONTACT` is there more than 1 time, with this METHOD",
        of="two contacts in a feed",
    ),
    mutant(
        PUBLISH,
        swap(ORGANIZER + b"\r\nGEO", b"GEO"),
        "line 14: the VEVENT has no `ORGANIZER`",
        of="a feed by nobody",
    ),
    mutant(
        REPLY,
        before(b"END:VEVENT", b"ATTENDEE:mailto:noy@example.org"),
        "line 11: `ATTENDEE` is there more than 1 time, with this METHOD",
        of="a reply from two",
    ),
    mutant(
        REQUEST,
        before(b"BEGIN:VALARM", b"ATTENDEE:mailto:noy@example.org"),
        "line 24: `ATTENDEE` is there more than 1 time, with this METHOD",
        of="an invite to two",
    ),
    mutant(
        CANCEL_SESSION,
        before(b"END:VEVENT", b"ATTENDEE:mailto:amara@example.org"),
        "line 15: `ATTENDEE` is there more than 1 time, with this METHOD",
        of="a cancellation for two",
    ),
    mutant(
        CANCEL_PERSON,
        swap(b"ATTENDEE;CN", b"ATTENDEE;RSVP=TRUE;CN"),
        "line 13: `RSVP=TRUE` asks for an answer, with this METHOD",
        of="a cancellation that asks for an answer",
    ),
    *(
        mutant(CANCEL_PERSON, without(line), f"line 5: the VEVENT has no `{name}`", of=f"no {name}")
        for name, line in (
            ("UID", b"UID:" + FIRST),
            ("DTSTAMP", b"DTSTAMP:20260205T080000Z"),
            ("SEQUENCE", b"SEQUENCE:3"),
            ("ORGANIZER", ORGANIZER),
            ("ATTENDEE", b'ATTENDEE;CN="Amara Okello":mailto:amara@example.org'),
        )
    ),
    *(
        mutant(
            REQUEST,
            without(line),
            f"line 6: the VEVENT has no `{name}`",
            of=f"no {name} in an invite",
        )
        for name, line in (
            ("DTSTART", b"DTSTART:20260310T020000Z"),
            ("SEQUENCE", b"SEQUENCE:2"),
            ("SUMMARY", SUMMARY),
        )
    ),
    mutant(
        REQUEST,
        swap(b"STATUS:CONFIRMED", b"STATUS:CANCELLED"),
        "line 16: `STATUS` with this METHOD is TENTATIVE or CONFIRMED",
        of="an invite to what is cancelled",
    ),
    mutant(
        CANCEL_SESSION,
        swap(b"STATUS:CANCELLED", b"STATUS:CONFIRMED"),
        "line 12: `STATUS` with this METHOD is CANCELLED",
        of="a cancellation of what is confirmed",
    ),
    mutant(
        CANCEL_SESSION,
        before(b"END:VEVENT", ALARM),
        "line 15: a VALARM in a message of this METHOD",
        of="an alarm for what is cancelled",
    ),
    # Properties and their values
    mutant(
        REQUEST,
        before(b"STATUS:CONFIRMED", b"X-ALT-DESC;FMTTYPE=text/html:<p>Hello</p>"),
        "line 16: `X-ALT-DESC` is no property that we write",
        of="HTML for Outlook",
    ),
    mutant(
        REQUEST,
        before(b"STATUS:CONFIRMED", b"SUMARY:Opening"),
        "line 16: `SUMARY` is no property that we write",
        of="a misspelt property",
    ),
    mutant(
        REQUEST,
        after(b"METHOD:REQUEST", b"LOCATION:Vientiane"),
        "line 6: `LOCATION` has no place in a VCALENDAR",
        of="a property of another component",
    ),
    mutant(
        REQUEST,
        after(b"STATUS:CONFIRMED", b"STATUS:CONFIRMED"),
        "line 17: `STATUS` stands in this VEVENT already",
        of="a property twice",
    ),
    mutant(
        CANCEL_PERSON,
        swap(b"SUMMARY:Opening plenary", b"SUMMARY:"),
        "line 11: `SUMMARY` is empty",
        of="an empty property",
    ),
    mutant(
        CANCEL_PERSON,
        swap(b"Opening plenary", b"Opening, plenary"),
        "line 11: `SUMMARY` holds an unescaped `,`",
        of="a bare comma",
    ),
    mutant(
        CANCEL_PERSON,
        swap(b"Opening plenary", b"Opening; plenary"),
        "line 11: `SUMMARY` holds an unescaped `;`",
        of="a bare semicolon",
    ),
    mutant(
        CANCEL_PERSON,
        swap(b"Opening plenary", b"Opening\\: plenary"),
        "line 11: `SUMMARY` holds the unknown escape `\\:`",
        of="an escaped colon",
    ),
    mutant(
        CANCEL_PERSON,
        swap(b"Opening plenary", b"Opening plenary\\"),
        "line 11: `SUMMARY` holds the unknown escape `\\`",
        of="a backslash at the end",
    ),
    mutant(
        CANCEL_PERSON,
        swap(b"Opening plenary", b"Opening\\nplenary"),
        "line 11: `SUMMARY` is of more than one line",
        of="a summary of two lines",
    ),
    mutant(
        REQUEST,
        swap(b"plenary,track A", b"plenary;track A"),
        "line 19: `CATEGORIES` holds an unescaped `;`",
        of="a semicolon in a list",
    ),
    mutant(
        CANCEL_PERSON,
        swap(b"DTSTAMP:20260205T080000Z", b"DTSTAMP:20260205T080000"),
        "line 7: `DTSTAMP` is not a UTC time",
        of="a local time stamp",
    ),
    mutant(
        CANCEL_PERSON,
        swap(b"DTSTART:20260310T020000Z", b"DTSTART:20260310T090000"),
        "line 9: `DTSTART` is neither a UTC time nor",
        of="a floating start",
    ),
    mutant(
        CANCEL_PERSON,
        swap(b"DTSTART:20260310T020000Z", b"DTSTART;TZID=Asia/Vientiane:20260310T090000"),
        "line 9: `DTSTART` is neither a UTC time nor",
        of="a start in a zone",
    ),
    mutant(
        CANCEL_PERSON,
        swap(b"DTSTART:20260310T020000Z", b"DTSTART:20260230T020000Z"),
        "line 9: `DTSTART` is neither a UTC time nor",
        of="the 30th of February",
    ),
    mutant(
        CANCEL_PERSON,
        swap(b"DTSTART:20260310T020000Z", b"DTSTART:20260310"),
        "line 9: `DTSTART` is neither a UTC time nor",
        of="a date that does not say so",
    ),
    mutant(
        PUBLISH,
        swap(b"DTEND;VALUE=DATE:20260313", b"DTEND:20260313T000000Z"),
        "line 31: `DTEND` and `DTSTART` are not both",
        of="from a date to a time",
    ),
    mutant(
        PUBLISH,
        swap(b"DTEND;VALUE=DATE:20260313", b"DTEND;VALUE=DATE:20260312"),
        "line 31: `DTEND` is not after `DTSTART`",
        of="a day of no length",
    ),
    mutant(
        CANCEL_PERSON,
        swap(b"DTEND:20260310T033000Z", b"DTEND:20260310T013000Z"),
        "line 10: `DTEND` is not after `DTSTART`",
        of="an end before the start",
    ),
    mutant(
        CANCEL_PERSON,
        after(b"SEQUENCE:3", b"DURATION:PT1H30M"),
        "line 11: `DTEND` stands beside a `DURATION`",
        of="an end and a duration",
    ),
    mutant(
        CANCEL_PERSON,
        swap(b"DTEND:20260310T033000Z", b"DURATION:1h30"),
        "line 10: `DURATION` is not a duration",
        of="a duration in words",
    ),
    mutant(
        CANCEL_PERSON,
        swap(b"DTEND:20260310T033000Z", b"DURATION:-PT1H"),
        "line 10: `DURATION` is a negative duration",
        of="a negative duration",
    ),
    mutant(
        CANCEL_PERSON,
        swap(b"SEQUENCE:3", b"SEQUENCE:-3"),
        "line 8: `SEQUENCE` is not a number",
        of="a negative sequence",
    ),
    *(
        mutant(
            CANCEL_PERSON, swap(FIRST, uid), "line 6: `UID` is not a UUID", of=f"a UID like {says}"
        )
        for says, uid in (
            ("an address", b"opening-noy@example.org"),
            ("a slug", b"opening-plenary"),
            ("version 1, which tells host and clock", b"5b7d3c1e-2f66-11ee-9d77-0a3f2f6d1f11"),
        )
    ),
    *(
        mutant(
            CANCEL_PERSON,
            swap(b"mailto:amara@example.org", address),
            "line 13: `ATTENDEE` is not `mailto:` and one address",
            of=f"an address {says}",
        )
        for says, address in (
            ("without a scheme", b"amara@example.org"),
            ("with a loud scheme", b"MAILTO:amara@example.org"),
            ("without an at", b"mailto:amara.example.org"),
            ("with two", b"mailto:amara@home@example.org"),
            ("in brackets", b"mailto:<amara@example.org>"),
            ("and a subject", b"mailto:amara@example.org?subject=Hello"),
            ("and another", b"mailto:amara@example.org,noy@example.org"),
            ("with a space", b"mailto:amara okello@example.org"),
            ("not in ASCII", "mailto:amára@example.org".encode()),
        )
    ),
    mutant(
        PUBLISH,
        swap(b"https://example.org/forum.ics", b"forum calendar"),
        "line 13: `SOURCE` is not a URI",
        of="a link to nowhere",
    ),
    mutant(
        PUBLISH,
        swap(b"17.9757;102.6331", b"102.6331;17.9757"),
        "line 22: `GEO` is not a latitude and a longitude",
        of="a place off the globe",
    ),
    mutant(
        REQUEST,
        swap(b"TRIGGER:-PT15M", b"TRIGGER:-15"),
        "line 26: `TRIGGER` is not a duration",
        of="a trigger without a unit",
    ),
    mutant(
        REQUEST,
        swap(b"TRIGGER:-PT15M", b"TRIGGER;VALUE=DATE-TIME:20260310T014500"),
        "line 26: `TRIGGER` is not a UTC time",
        of="a trigger at a local time",
    ),
    mutant(
        PUBLISH,
        swap(b"REFRESH-INTERVAL;VALUE=DURATION", b"REFRESH-INTERVAL"),
        "line 10: `REFRESH-INTERVAL` does not say `VALUE=DURATION`",
        of="a value type left out",
    ),
    # Parameters
    *(
        mutant(
            REQUEST,
            swap(good, bad),
            f"line 22: `{good.partition(b'=')[0].decode()}` is none of",
            of=f"the parameter {bad.decode()}",
        )
        for good, bad in (
            (b"PARTSTAT=NEEDS-ACTION", b"PARTSTAT=INVITED"),
            (b"ROLE=REQ-PARTICIPANT", b"ROLE=SPEAKER"),
            (b"CUTYPE=INDIVIDUAL", b"CUTYPE=PERSON"),
        )
    ),
    mutant(
        REQUEST,
        swap(b"RSVP=\r\n TRUE", b"RSVP=\r\n YES"),
        "line 22: `RSVP` is none of TRUE, FALSE",
        of="the parameter RSVP=YES",
    ),
    mutant(
        REQUEST,
        swap(b'CN="Phommasack, Noy"', b"CN=Phommasack, Noy"),
        "line 22: `CN` has a comma outside of quotes",
        of="an unquoted comma",
    ),
    mutant(
        REQUEST,
        swap(WHOLE_PERSON, WHOLE_PERSON.replace(b'"', b"").replace(b",", b";")),
        "line 6: the VEVENT has no `ATTENDEE`",
        "line 22: the parameters of `ATTENDEE` cannot be read",
        of="an unquoted semicolon",
    ),
    mutant(
        REQUEST,
        swap(WHOLE_PERSON, WHOLE_PERSON.replace(b'"', b"").replace(b",", b":")),
        "line 22: `ATTENDEE` is not `mailto:` and one address",
        of="an unquoted colon",
    ),
    mutant(
        REQUEST,
        swap(b'CN="Phommasack, Noy"', b'CN="Noy "Nono" Phommasack"'),
        "line 6: the VEVENT has no `ATTENDEE`",
        "line 22: the parameters of `ATTENDEE` cannot be read",
        of="a quote within quotes",
    ),
    mutant(
        REQUEST,
        swap(b'CN="Phommasack, Noy"', b'CN=""'),
        "line 22: `CN` is empty",
        of="an empty parameter",
    ),
    mutant(
        REQUEST,
        swap(b'CN="Forum secretariat"', b'CN="Forum secretariat";ROLE=CHAIR'),
        "line 21: `ORGANIZER` takes no parameter `ROLE`",
        of="a parameter of another property",
    ),
    mutant(
        REQUEST,
        swap(b'CN="Forum secretariat"', b'CN="Forum";CN="Secretariat"'),
        "line 21: `ORGANIZER` has the parameter `CN` 2 times",
        of="a parameter twice",
    ),
    mutant(
        CANCEL_PERSON,
        swap(b'CN="Amara Okello"', b"SENT-BY=urn"),
        "line 13: `SENT-BY` is not in quotes",
        of="an address without quotes",
    ),
    # Alarms
    *(
        mutant(REQUEST, without(line), f"line 24: the VALARM has no `{name}`", of=f"no {name}")
        for name, line in (
            ("ACTION", b"ACTION:DISPLAY"),
            ("TRIGGER", b"TRIGGER:-PT15M"),
            ("DESCRIPTION", b"DESCRIPTION:Opening plenary"),
        )
    ),
    mutant(
        REQUEST,
        swap(b"ACTION:DISPLAY", b"ACTION:EMAIL"),
        "line 24: the VALARM has no `ATTENDEE`",
        "line 24: the VALARM has no `SUMMARY`",
        of="an alarm by mail to nobody",
    ),
    mutant(
        REQUEST,
        after(b"ACTION:DISPLAY", b"REPEAT:2"),
        "line 24: the VALARM has one of `DURATION` and `REPEAT`",
        of="an alarm that repeats at no interval",
    ),
    mutant(
        REQUEST,
        swap(b"TRIGGER:-PT15M", b"TRIGGER:PT15M"),
        "line 26: `TRIGGER` is after the start: `PT15M`",
        of="an alarm when all are there",
    ),
    mutant(
        REQUEST,
        swap(b"TRIGGER:-PT15M", b"TRIGGER;RELATED=END:-PT15M"),
        "line 26: `TRIGGER` does not go by the start",
        of="an alarm before the end",
    ),
]

LIBICAL_MUTANTS = [
    mutant(
        REQUEST,
        lambda data: data.replace(b"ATTENDEE;", b"X-NOBODY;"),
        "VEVENT: Failed iTIP restrictions for ATTENDEE property",
        of="an invite to nobody",
    ),
    mutant(
        PUBLISH,
        after(b"CONTACT:Forum secretariat", b"ATTENDEE:mailto:noy@example.org"),
        "VEVENT: Failed iTIP restrictions for ATTENDEE property. Expected 0",
        of="a feed that tells who comes",
    ),
    mutant(
        PUBLISH,
        lambda data: data.replace(ORGANIZER + b"\r\n", b""),
        "VEVENT: Failed iTIP restrictions for ORGANIZER property",
        of="a feed by nobody",
    ),
    mutant(
        CANCEL_PERSON,
        without(b"SEQUENCE:3"),
        "VEVENT: Failed iTIP restrictions for SEQUENCE property",
        of="a cancellation of no known version",
    ),
    mutant(
        REQUEST,
        swap(b"STATUS:CONFIRMED", b"STATUS:CANCELLED"),
        "VEVENT: Failed iTIP restrictions for STATUS property",
        of="an invite to what is cancelled",
    ),
    mutant(
        CANCEL_PERSON,
        after(b"SEQUENCE:3", b"COMMENT:Moved.", b"COMMENT:Sorry."),
        "VEVENT: Failed iTIP restrictions for COMMENT property",
        of="two comments, which RFC 5546 allows and libical does not",
    ),
    mutant(
        CANCEL_PERSON,
        swap(b"SUMMARY:Opening plenary", b"LOCATION:"),
        "VEVENT: No value for LOCATION property",
        of="an empty property",
    ),
    mutant(
        REQUEST,
        swap(b"TRIGGER:-PT15M", b"TRIGGER:-15"),
        "VALARM: Can't parse as DURATION value in TRIGGER property",
        of="a trigger without a unit",
    ),
    mutant(
        CANCEL_PERSON,
        without(b"PRODID:-//example.org//Planner//EN"),
        "VCALENDAR: Failed iTIP restrictions for PRODID property",
        of="no product",
    ),
    mutant(CANCEL_PERSON, lambda data: data + data, "libical finds XROOT", of="two calendars"),
    mutant(CANCEL_PERSON, event_of, "libical finds VEVENT", of="an event on its own"),
    mutant(b"", bytes, "libical finds no component", of="nothing"),
    mutant(CANCEL_PERSON, swap(b"Opening", b"Open\0ng"), "libical was not asked", of="a NUL"),
]

ICAL_MUTANTS = [
    mutant(
        CANCEL_PERSON, without(b"UID:" + FIRST), "VEVENT: ical had to make up the UID", of="no UID"
    ),
    mutant(
        CANCEL_PERSON,
        without(b"PRODID:-//example.org//Planner//EN"),
        "VCALENDAR: ical had to make up the PRODID",
        of="no product",
    ),
    mutant(
        CANCEL_PERSON,
        swap(b"SEQUENCE:3", b"SEQUENCE:third"),
        "CalendarParseError: ",
        of="a sequence in words",
    ),
    mutant(
        CANCEL_SESSION,
        swap(b"STATUS:CANCELLED", b"STATUS:CANCELED"),
        "CalendarParseError: ",
        of="the American spelling",
    ),
    mutant(
        CANCEL_PERSON,
        swap(b"DTEND:20260310T033000Z", b"DTEND:20260310T103000"),
        "CalendarParseError: ",
        of="a floating end",
    ),
    mutant(
        CANCEL_PERSON,
        swap(
            b"DTSTART:20260310T020000Z\r\nDTEND:20260310T033000Z",
            b"DTSTART:20260310T090000\r\nDTEND:20260310T103000",
        ),
        "VEVENT: ical reads DTSTART as 2026-03-10 09:00:00, in no time zone",
        "VEVENT: ical reads DTEND as 2026-03-10 10:30:00, in no time zone",
        of="floating times",
    ),
    mutant(
        CANCEL_PERSON,
        swap(b"DTSTAMP:20260205T080000Z", b"DTSTAMP:20260205"),
        "VEVENT: ical reads DTSTAMP as the date 2026-02-05",
        of="a time stamp without a time",
    ),
    mutant(
        CANCEL_PERSON,
        swap(b"DTEND:20260310T033000Z", b"DTEND:20260310T013000Z"),
        "VEVENT: ical reads an end, 2026-03-10 01:30:00+00:00, not after its start",
        of="an end before the start",
    ),
    mutant(
        REQUEST, without(b"TRIGGER:-PT15M"), "CalendarParseError: ", of="an alarm that never sounds"
    ),
    mutant(
        CANCEL_PERSON,
        without(b"END:VEVENT"),
        "ValueError: Unexpected",
        of="an event without an end",
    ),
    mutant(
        CANCEL_PERSON,
        swap(b"Opening", "Ouverture à".encode("latin-1")),
        "UnicodeDecodeError: ",
        of="Latin-1",
    ),
    mutant(
        crlf("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nMETHOD:PUBLISH\nEND:VCALENDAR\n"),
        bytes,
        "VCALENDAR: ical finds no event",
        of="no event",
    ),
    mutant(CANCEL_PERSON, lambda data: data + data, "ical finds 2 calendars", of="two calendars"),
]


def assert_begin(complaints: list[str], expected: tuple[str, ...]) -> None:
    assert len(complaints) == len(expected), complaints
    for complaint, begins in zip(complaints, expected, strict=True):
        assert complaint.startswith(begins)


@good_objects
def test_the_linter_passes_what_is_good(data: bytes) -> None:
    assert calendar_lint.complaints(data) == []


@pytest.mark.peers
@good_objects
def test_libical_passes_what_is_good(data: bytes) -> None:
    needs.require(libical.available(), "libical 3")
    assert libical.complaints(data) == []


@pytest.mark.peers
@good_objects
def test_ical_passes_what_is_good(data: bytes) -> None:
    needs.require(ical_peer.available(), "ical from PyPI")
    assert ical_peer.complaints(data) == []


@pytest.mark.parametrize(("data", "change", "expected"), LINT_MUTANTS)
def test_the_linter_catches(data: bytes, change: Change, expected: tuple[str, ...]) -> None:
    assert_begin(calendar_lint.complaints(change(data)), expected)


@pytest.mark.peers
@pytest.mark.parametrize(("data", "change", "expected"), LIBICAL_MUTANTS)
def test_libical_catches(data: bytes, change: Change, expected: tuple[str, ...]) -> None:
    needs.require(libical.available(), "libical 3")
    assert_begin(libical.complaints(change(data)), expected)


@pytest.mark.peers
@pytest.mark.parametrize(("data", "change", "expected"), ICAL_MUTANTS)
def test_ical_catches(data: bytes, change: Change, expected: tuple[str, ...]) -> None:
    needs.require(ical_peer.available(), "ical from PyPI")
    assert_begin(ical_peer.complaints(change(data)), expected)


@pytest.mark.peers
@good_objects
def test_the_peers_understand_the_same(data: bytes) -> None:
    needs.require(libical.available(), "libical 3")
    needs.require(ical_peer.available(), "ical from PyPI")
    assert libical.events(data) == ical_peer.events(data) != []


@pytest.mark.peers
def test_libical_unescapes_and_unfolds() -> None:
    needs.require(libical.available(), "libical 3")
    assert libical.events(REQUEST) == [
        {
            "uid": FIRST.decode(),
            "summary": "Opening plenary: ພິທີເປີດ, welcome",
            "location": "Naga Hall; 1st floor",
            "description": "Chair: Amara Okello.\nInterpretation: English, Français, ພາສາລາວ "
            "and Tiếng Việt. Slides are in C:\\Forum.",
            "start": "20260310T020000Z",
            "end": "20260310T033000Z",
        }
    ]


@pytest.mark.peers
def test_ical_tells_dates_from_times_and_absent_texts_from_written_ones() -> None:
    needs.require(ical_peer.available(), "ical from PyPI")
    assert ical_peer.events(PUBLISH)[1] == {
        "uid": SECOND.decode(),
        "summary": "Field visit",
        "location": "",
        "description": "",
        "start": "20260312",
        "end": "20260313",
    }
    floating = CANCEL_PERSON.replace(b"00Z", b"00").replace(b"DTEND:20260310T033000\r\n", b"")
    (event,) = ical_peer.events(floating)
    assert (event["start"], event["end"]) == ("20260310T020000", "")


@settings(deadline=None)  # the first call imports, and how fast a machine is proves nothing
@given(st.binary())
def test_the_linter_never_raises_on_any_bytes(data: bytes) -> None:
    assert calendar_lint.complaints(data)


@settings(deadline=None)  # the first call imports, and how fast a machine is proves nothing
@given(st.integers(0, len(REQUEST)), st.integers(0, len(REQUEST)), st.binary(max_size=4))
def test_the_linter_never_raises_on_a_damaged_object(start: int, end: int, put: bytes) -> None:
    damaged = REQUEST[:start] + put + REQUEST[end:]
    assert all(each.startswith("line ") for each in calendar_lint.complaints(damaged))


def test_the_linter_does_not_drown_in_nested_components() -> None:
    assert calendar_lint.complaints(b"BEGIN:VCALENDAR\r\n" * 5_000)


@settings(deadline=None)  # the first call imports, and how fast a machine is proves nothing
@given(st.integers(0, len(REQUEST)), st.integers(0, len(REQUEST)), st.binary(max_size=4))
@pytest.mark.peers
def test_ical_never_raises_on_a_damaged_object(start: int, end: int, put: bytes) -> None:
    needs.require(ical_peer.available(), "ical from PyPI")
    ical_peer.complaints(REQUEST[:start] + put + REQUEST[end:])


@pytest.mark.peers
def test_libical_never_refuses_in_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    needs.require(libical.available(), "libical 3")
    monkeypatch.setattr(libical, "_errors", lambda _component: iter(()))
    assert libical.complaints(REQUEST) == []
    refused = libical.complaints(REQUEST.replace(b"SEQUENCE:2\r\n", b"SUMMARY:Twice\r\n"))
    assert refused == ["libical refuses this, and does not say why"]


def test_libical_that_is_not_there_is_said_to_be_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libical, "_library", lambda: None)
    assert not libical.available()
    with pytest.raises(RuntimeError, match="libical 3 is not installed"):
        libical.complaints(REQUEST)


def test_a_library_that_does_not_load_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libical, "_FILE_NAMES", ("no-such-library.so.3",))
    assert libical._library.__wrapped__() is None


def test_a_missing_peer_skips_at_home_and_fails_in_ci(monkeypatch: pytest.MonkeyPatch) -> None:
    needs.require(available=True, what="a peer")
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match="needs a peer"):
        needs.require(available=False, what="a peer")
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="a peer is missing"):
        needs.require(available=False, what="a peer")


RESOURCE = crlf("""
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example.org//Planner//EN
CALSCALE:GREGORIAN
BEGIN:VEVENT
UID:5b7d3c1e-2f66-5c1e-9d77-0a3f2f6d1f11
DTSTAMP:20260201T080000Z
SEQUENCE:0
DTSTART:20260310T020000Z
DTEND:20260310T033000Z
SUMMARY:Opening plenary
STATUS:CANCELLED
X-PLANNER-EVENT:forum
X-PLANNER-DIGEST:0123abcd
END:VEVENT
END:VCALENDAR
""")


def test_the_linter_passes_what_a_server_may_keep() -> None:
    assert calendar_lint.complaints(RESOURCE, is_stored=True) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (b"CALSCALE:GREGORIAN", b"METHOD:PUBLISH", "line 4: `METHOD` has no place in what a"),
        (b"STATUS:CANCELLED", b"ORGANIZER:mailto:a@example.org", "line 12: `ORGANIZER` may not be"),
        (b"STATUS:CANCELLED", b"ATTENDEE:mailto:a@example.org", "line 12: `ATTENDEE` may not be"),
        (b"SEQUENCE:0\r\n", b"", "line 5: the VEVENT has no `SEQUENCE`"),
    ],
)
def test_the_linter_sees_what_a_server_may_not_keep(old: bytes, new: bytes, expected: str) -> None:
    (said,) = calendar_lint.complaints(RESOURCE.replace(old, new), is_stored=True)
    assert said.startswith(expected)


def test_the_linter_sees_a_resource_that_is_sent_as_a_message() -> None:
    said = calendar_lint.complaints(PUBLISH.replace(b"SUMMARY:Opening plenary", (
        b"SUMMARY:Opening plenary\r\nX-PLANNER-EVENT:forum"
    )))  # fmt: skip
    assert [one.partition(": ")[2] for one in said] == ["`X-PLANNER-EVENT` stands in a message"]
