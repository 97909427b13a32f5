"""What calendars send back: iTIP messages (RFC 5546) read from their text, as values.

Calendars in use write them in many ways, and what cannot be read is left out, never guessed:

* `METHOD` stands in any case, or only in the mail's own header (RFC 6047 §2.4);
* Exchange and Outlook write no ORGANIZER (https://github.com/nextcloud/server/issues/53948), and
  `MAILTO:` in capitals (a URI's scheme has no case, RFC 3986 §3.1);
* a REPLY needs no DTSTART (RFC 5546 §3.2.3), and may bring alarms and definitions of time zones;
* time zones have the names of Windows (https://github.com/marvinthepa/mutt-ical/issues/16).

Lines are unfolded and split by icalendar, one by one, so that a broken line costs that line only.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

from icalendar.parser import Contentline, Contentlines, Parameters
from icalendar.prop import vDatetime

MAX_BYTES = 1_000_000
"""How much text one calendar may have; a reply has a few thousand bytes."""

_LONGEST_ADDRESS = 320  # RFC 5321 §4.5.3.1: 64 octets, `@` and 255
_LONGEST_COMMENT = 1000
# Each part of a zone's name is a folder to look into, and a call within a call.
_LONGEST_ZONE = 200
_LARGEST_SEQUENCE = 2**31 - 1  # RFC 5545 §3.3.8
# Years that ledgers and calendars can hold; a stamp outside them says nothing.
_YEARS = range(1990, 2200)
_ADDRESS = re.compile(r"[^\s<>\"'(),:;\\\[\]\x00-\x1f\x7f-\x9f]+@[^\W_](?:[\w.-]*\w)?")
_WANTED = re.compile(
    r"(BEGIN|END|METHOD|UID|ATTENDEE|SEQUENCE|DTSTAMP|DTSTART|DTEND|COMMENT|REQUEST-STATUS|"
    r"RECURRENCE-ID)[:;]",
    re.IGNORECASE,
)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """An attendee of a message (RFC 5545 §3.8.4.1): their address in lower case, and their answer.

    ``answer`` is PARTSTAT in capitals, empty where it is not said. ``sent_by``, ``delegated_to``
    and ``delegated_from`` are addresses too, in lower case, empty where there are none.
    """

    address: str
    answer: str = ""
    name: str = ""
    sent_by: str = ""
    delegated_to: str = ""
    delegated_from: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarMessage:
    """What one VEVENT of a calendar says.

    ``method`` is in capitals, empty where none is named. ``dtstamp`` is in UTC, as are ``start``
    and ``end``; None where they are missing or cannot be read. ``status`` are the codes of
    REQUEST-STATUS (RFC 5545 §3.8.8.3). ``is_part``: it is of one date of a series.
    """

    method: str
    uid: str
    attendees: tuple[Voice, ...] = ()
    sequence: int = 0
    dtstamp: datetime | None = None
    start: datetime | None = None
    end: datetime | None = None
    comment: str = ""
    status: tuple[str, ...] = ()
    is_part: bool = False


def calendar_messages(data: bytes, method: str = "", charset: str = "") -> list[CalendarMessage]:
    """The messages in a calendar's text; never raises.

    ``method`` is what the mail around it says, for a text that names none. A session counts from
    its BEGIN to its END: what was cut off in the middle says nothing.
    """
    text = _text(data[:MAX_BYTES], charset)
    return list(_messages(_lines(text), method.strip().upper()))


def address_of(text: str) -> str:
    """The e-mail address in a text such as `MAILTO:Ada@Example.ORG`, in lower case; or nothing."""
    # After the last `mailto:`: a parameter with a colon in it may stand before, unquoted.
    found = _ADDRESS.search(re.split("mailto:", text[-2000:], flags=re.IGNORECASE)[-1])
    return found[0].casefold() if found and len(found[0]) <= _LONGEST_ADDRESS else ""


def whole_address(text: str) -> str:
    """Likewise, where the text is nothing else than that; or nothing.

    For what says who sent a mail: in `"ada@example.org "@elsewhere.example` an address stands that
    no mail server asks about.
    """
    bare = re.sub("^mailto:", "", text.strip(), flags=re.IGNORECASE)
    return address_of(bare) if _ADDRESS.fullmatch(bare) else ""


def plain_line(text: str) -> str:
    """A text on one line, without characters that a terminal or a reader could be fooled by."""
    return " ".join(_CONTROL.sub(" ", text).split())[:_LONGEST_COMMENT]


def _text(data: bytes, charset: str) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    for encoding in ("utf-8-sig", charset, "cp1252"):
        try:
            if encoding:
                return data.decode(encoding)
        except (LookupError, ValueError):  # no such charset, no text in it
            continue
    return data.decode("latin-1")


def _lines(text: str) -> Iterator[tuple[str, Parameters, str]]:
    """The lines that can be split, each as a name in capitals, its parameters and its value."""
    for line in Contentlines.from_ical(text):  # type: ignore[no-untyped-call]
        if _WANTED.match(line) and (parts := _split(line)):
            yield parts


def _split(line: Contentline) -> tuple[str, Parameters, str] | None:
    try:
        name, parameters, value = line.parts()
    except (ValueError, IndexError, AttributeError, TypeError):
        return None
    return name.upper(), parameters, value


@dataclass(slots=True)
class _Session:
    """A VEVENT while it is read."""

    lines: list[tuple[str, Parameters, str]] = field(default_factory=list)
    inside: int = 0  # how many components, such as alarms, are open in it


def _messages(
    lines: Iterator[tuple[str, Parameters, str]], method: str
) -> Iterator[CalendarMessage]:
    named, session = method, None
    for name, parameters, value in lines:
        kind = value.strip().upper()
        if name == "BEGIN" and kind == "VEVENT":
            session = _Session()
        elif name == "END" and kind == "VEVENT" and session:
            yield _message(session.lines, named)
            session = None
        elif name == "BEGIN" and kind == "VCALENDAR":
            named, session = method, None
        elif name == "METHOD" and session is None:
            named = plain_line(kind)[:40]
        elif session:
            if name in {"BEGIN", "END"}:
                session.inside += 1 if name == "BEGIN" else -1
            elif session.inside <= 0:
                session.lines.append((name, parameters, value))


def _message(lines: list[tuple[str, Parameters, str]], method: str) -> CalendarMessage:
    first: dict[str, tuple[Parameters, str]] = {}
    for name, parameters, value in lines:
        first.setdefault(name, (parameters, value))
    comments = (value for name, _, value in lines if name == "COMMENT")
    return CalendarMessage(
        method=method,
        uid=first["UID"][1].strip() if "UID" in first else "",
        attendees=tuple(
            voice for name, parameters, value in lines
            if name == "ATTENDEE" and (voice := _voice(parameters, value))
        ),
        sequence=_sequence(first),
        dtstamp=_instant(first, "DTSTAMP"),
        start=_instant(first, "DTSTART"),
        end=_instant(first, "DTEND"),
        comment=plain_line(" ".join(comments)),
        status=tuple(
            code for name, _, value in lines
            if name == "REQUEST-STATUS" and (code := plain_line(value.partition(";")[0])[:20])
        ),
        is_part="RECURRENCE-ID" in first,
    )  # fmt: skip


def _voice(parameters: Parameters, value: str) -> Voice | None:
    address = address_of(value) or address_of(_parameter(parameters, "EMAIL"))  # RFC 7986 §6.2
    if not address:
        return None
    return Voice(
        address=address,
        answer=_parameter(parameters, "PARTSTAT").strip().upper(),
        name=plain_line(_parameter(parameters, "CN")),
        sent_by=address_of(_parameter(parameters, "SENT-BY")),
        delegated_to=address_of(_parameter(parameters, "DELEGATED-TO")),
        delegated_from=address_of(_parameter(parameters, "DELEGATED-FROM")),
    )


def _parameter(parameters: Parameters, name: str) -> str:
    """A parameter as text: the first of several."""
    found = parameters.get(name, "")
    if isinstance(found, (list, tuple)):
        found = found[0] if found else ""
    return str(found)


def _sequence(first: dict[str, tuple[Parameters, str]]) -> int:
    """The version that was answered: 0 where it is not said (RFC 5545 §3.8.7.4)."""
    text = first["SEQUENCE"][1].strip() if "SEQUENCE" in first else ""
    is_number = text.isascii() and text.isdecimal() and len(text) <= 10
    return min(int(text), _LARGEST_SEQUENCE) if is_number else 0


def _instant(first: dict[str, tuple[Parameters, str]], name: str) -> datetime | None:
    """An instant in UTC. One without a zone that is known is read as UTC only for DTSTAMP."""
    if name not in first:
        return None
    parameters, value = first[name]
    zone = _parameter(parameters, "TZID") or None
    if len(zone or "") > _LONGEST_ZONE or len(value) > _LONGEST_ZONE:
        return None
    try:
        found = vDatetime.from_ical(value.strip(), zone)  # type: ignore[no-untyped-call]
        if found.tzinfo is None:
            if name != "DTSTAMP":
                return None
            found = found.replace(tzinfo=UTC)
        found = found.astimezone(UTC)
    except (ValueError, TypeError, LookupError, OverflowError, OSError):
        return None
    return found if found.year in _YEARS else None
