"""What one mail says: who sent it, the calendars in it, and whether it is a bounce.

The mail is read with the older of the standard library's policies, which leaves headers as they
were written: the newer one raises on headers that real mails have.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import Message as Part
from email.parser import BytesHeaderParser
from email.utils import getaddresses, parsedate_to_datetime

from planner.answering.bounces import Bounce, bounces_in, message_ids_in
from planner.invites.replies import CalendarMessage, calendar_messages, plain_line, whole_address

MAX_BYTES = 50_000_000
"""The size of a mail that is still read."""

# More parts than any calendar sends; a mail that nests them deeper than that is not taken apart,
# since the standard library follows each level with a call of its own.
_MOST_PARTS = 200
_MOST_LINES = 20_000  # that may begin a part: signatures and diffs have such too
_CALENDARS = frozenset({"text/calendar", "application/ics", "application/calendar"})
_HINTS = (b"calendar", b".ics", b"/ics", b"delivery-status")
_LONGEST_HEADER = 2000
_MOST_CHECKS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """One mail as far as it matters here.

    ``senders`` are the addresses of From, in lower case, and ``name`` what the first is called.
    ``date`` is in UTC, None where it is not said. ``answered`` are the Message-IDs that it names
    as those before it. ``is_doubted``: a mail server on its way found that its sender is not
    who it says (RFC 8601 §2.7). ``is_automatic``: no person wrote it (RFC 3834 §5).
    ``is_broken``: it could not be taken apart.
    """

    senders: tuple[str, ...] = ()
    name: str = ""
    date: datetime | None = None
    answered: frozenset[str] = frozenset()
    messages: tuple[CalendarMessage, ...] = ()
    bounces: tuple[Bounce, ...] = ()
    is_doubted: bool = False
    is_automatic: bool = False
    is_broken: bool = False


def read_mail(data: bytes) -> Mail:
    """What a mail says; never raises, whatever its bytes are."""
    try:
        return _read(data)
    except Exception:  # noqa: BLE001  # the library raises what it likes on hostile headers
        return Mail(is_broken=True)


def _read(data: bytes) -> Mail:
    lowered = data.lower()
    headers = BytesHeaderParser().parsebytes(data[:1_000_000])
    mail = _of_headers(headers)
    if not any(hint in lowered for hint in _HINTS):
        return mail
    depth = lowered.count(b"multipart/") + lowered.count(b"message/")
    if depth > _MOST_PARTS or data.count(b"\n--") > _MOST_LINES:
        return replace(mail, is_broken=True)
    whole = message_from_bytes(data)
    bounces = bounces_in(whole)
    if bounces:
        return replace(mail, bounces=bounces)
    found = [one for part in _own_parts(whole) for one in _calendar_in(part)]
    # Most calendars come twice in a mail: to be shown, and to be saved.
    return replace(mail, messages=tuple(dict.fromkeys(found)))


def _of_headers(headers: Part) -> Mail:
    named = getaddresses([_header(headers, "From", number) for number in _count(headers, "From")])
    written = [(name, found) for name, address in named if (found := whole_address(address))]
    automatic = _header(headers, "Auto-Submitted").partition(";")[0].strip().lower()
    return Mail(
        senders=tuple(dict.fromkeys(address for _, address in written)),
        name=_decoded(written[0][0]) if written else "",
        date=date_of(headers),
        answered=message_ids_in(
            _header(headers, "In-Reply-To") + " " + _header(headers, "References")
        ),
        # Each server, and often each of its checks, adds one of its own.
        is_doubted=any(
            "dmarc=fail" in _header(headers, "Authentication-Results", number).lower()
            for number in _count(headers, "Authentication-Results")[:_MOST_CHECKS]
        ),
        is_automatic=automatic not in {"", "no"},
    )


def _count(headers: Part, name: str) -> range:
    return range(len(headers.get_all(name, [])))


def _header(headers: Part, name: str, number: int = 0) -> str:
    found = headers.get_all(name, [])
    return str(found[number])[:_LONGEST_HEADER] if number < len(found) else ""


def _decoded(name: str) -> str:
    """A name whose letters were written in encoded words (RFC 2047)."""
    from email.header import decode_header, make_header

    return plain_line(str(make_header(decode_header(name)))) if "=?" in name else plain_line(name)


def date_of(headers: Part) -> datetime | None:
    """When a mail was written, in UTC; None where that cannot be read."""
    try:
        found = parsedate_to_datetime(_header(headers, "Date"))
        found = found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return found.replace(microsecond=0) if 1990 <= found.year < 2200 else None


def _own_parts(part: Part) -> Iterator[Part]:
    """The parts that its author wrote: not those of a mail that is attached to it."""
    if part.get_content_maintype() == "message":
        return
    if not part.is_multipart():
        yield part
        return
    inner = part.get_payload()
    for one in inner if isinstance(inner, list) else ():
        if isinstance(one, Part):
            yield from _own_parts(one)


def _calendar_in(part: Part) -> list[CalendarMessage]:
    kind = part.get_content_type()
    if kind not in _CALENDARS and not str(part.get_filename("") or "").lower().endswith(".ics"):
        return []
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        return []
    method, charset = part.get_param("method", ""), part.get_param("charset", "")
    return calendar_messages(data, _text(method), _text(charset))


def _text(parameter: object) -> str:
    """A parameter, also where it was written as RFC 2231 §4 has it."""
    return str(parameter[2] if isinstance(parameter, tuple) else parameter or "")
