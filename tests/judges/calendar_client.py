"""A model of a calendar that follows RFC 5546 (iTIP) to the letter, fed with the bytes of invites.

It uses no calendar library, and nothing of `planner`: the reader of content lines is the linter's,
and what a message does to a calendar is taken from the RFC's text alone. One `Client` is the
calendar of one mailbox. It is strict: what a client may refuse, it refuses, and says why.

It is made for sessions as `VEVENT` that never recur, with their times in UTC.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from . import calendar_lint

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .calendar_lint import Component, Property


class RefusedError(Exception):
    """What a strict client does not take in, and why."""


class Outcome(Enum):
    """What became of a message that is right."""

    TAKEN = "taken"
    IGNORED = "ignored"
    """An older version, or one that is known already (§2.1.5)."""


class Entry(NamedTuple):
    """One session as it stands in a calendar; times in UTC."""

    start: datetime
    end: datetime | None
    summary: str
    location: str
    status: str
    sequence: int


class Version(NamedTuple):
    """What orders the revisions of one UID (§2.1.5)."""

    sequence: int
    dtstamp: datetime


_CONFIRMED = "CONFIRMED"
_CANCELLED = "CANCELLED"
_NEEDS_ACTION = "NEEDS-ACTION"

# Properties that must be there once, and that must not be there: the tables of §3.2.1, §3.2.2 and
# §3.2.5. (A PUBLISH says who has published in ORGANIZER; a CANCEL may lack its start.)
_REQUIRED = {
    "PUBLISH": ("DTSTAMP", "DTSTART", "ORGANIZER", "SUMMARY", "UID"),
    "REQUEST": ("DTSTAMP", "DTSTART", "ORGANIZER", "SUMMARY", "UID"),
    "CANCEL": ("DTSTAMP", "ORGANIZER", "SEQUENCE", "UID"),
}
_AT_MOST_ONCE = (
    "CLASS", "CREATED", "DESCRIPTION", "DTEND", "DURATION", "GEO", "LAST-MODIFIED", "LOCATION",
    "PRIORITY", "SEQUENCE", "STATUS", "TRANSP", "URL",
)  # fmt: skip
_STATUSES = {
    "PUBLISH": frozenset({_CONFIRMED, "TENTATIVE", _CANCELLED}),
    "REQUEST": frozenset({_CONFIRMED, "TENTATIVE"}),
    "CANCEL": frozenset({_CANCELLED}),
}


@dataclass
class Client:
    """The calendar of whoever reads the mailbox ``owner``.

    ``aliases`` are other addresses, in lower case, whose mail comes into the same mailbox.
    ``drops_silent_updates``: it behaves as Thunderbird does for whoever has not answered, and
    takes an update only where its SEQUENCE is higher than what it has. ``forgets``: it keeps no
    memory of what was taken out of it, as RFC 5546 lets it; an older message that comes late would
    then bring a session back.
    """

    owner: str
    aliases: frozenset[str] = frozenset()
    drops_silent_updates: bool = False
    forgets: bool = False
    entries: dict[str, Entry] = field(default_factory=dict)
    answers: dict[str, str] = field(default_factory=dict)
    """What the owner said to each session, as far as the calendar knows: a PARTSTAT."""
    versions: dict[str, Version] = field(default_factory=dict)
    """The last revision of each UID, those included that were taken out."""
    _organisers: dict[str, str] = field(default_factory=dict)

    @property
    def calendar(self) -> dict[str, Entry]:
        """The sessions that are held, by UID."""
        return {uid: one for uid, one in self.entries.items() if one.status != _CANCELLED}

    def receive(self, data: bytes) -> tuple[Outcome, ...]:
        """Take in one iCalendar object; says of each of its sessions what became of it.

        Raises RefusedError for what breaks the rules of its method; nothing is then changed.
        """
        method, components = _opened(data)
        if method == "PUBLISH":
            for event in components:
                self._check(method, event)
            return tuple(self._publish(event) for event in components)
        uids = {event.first("UID") for event in components}
        if len(uids) != 1:
            raise RefusedError("§3.2.2, §3.2.5: all components of a message have the same UID")
        if len(components) != 1:
            raise RefusedError("several components without RECURRENCE-ID (§3.2.2)")
        (event,) = components
        self._check(method, event)
        return (self._request(event) if method == "REQUEST" else self._cancel(event),)

    # What may be refused

    def _check(self, method: str, event: Component) -> None:
        _check_properties(method, event)
        self._check_people(method, event)
        _version(event)
        _entry(event, needs_start=method != "CANCEL")

    def _check_people(self, method: str, event: Component) -> None:
        attendees = event.named("ATTENDEE")
        if method == "PUBLISH" and attendees:
            raise RefusedError("PUBLISH never has ATTENDEE (§3.2.1)")
        if method == "REQUEST" and not attendees:
            raise RefusedError("REQUEST has ATTENDEE once or more (§3.2.2)")
        if method != "PUBLISH" and not self._owners_lines(event):
            raise RefusedError(f"{method} does not say that it is for {self.owner}")
        if method != "PUBLISH" and len(self._owners_lines(event)) > 1:
            raise RefusedError(f"{method} names {self.owner} twice")
        organiser = _address(event.first("ORGANIZER"))
        known = self._organisers.get(event.first("UID"))
        if known not in (None, organiser):  # §6.1.1: somebody may pass for the organiser
            raise RefusedError("somebody else than the organiser wants to change a session")

    def _owners_lines(self, event: Component) -> list[Property]:
        owners = {self.owner.casefold(), *self.aliases}
        return [line for line in event.named("ATTENDEE") if _address(line.value) in owners]

    # What each method does

    def _is_newer(self, event: Component) -> bool:
        """Whether a revision obsoletes what is known (§2.1.5: SEQUENCE, then DTSTAMP)."""
        known = self.versions.get(event.first("UID"))
        return known is None or _version(event) > known

    def _note(self, event: Component) -> None:
        uid = event.first("UID")
        self.versions[uid] = _version(event)
        self._organisers[uid] = _address(event.first("ORGANIZER"))

    def _publish(self, event: Component) -> Outcome:
        if not self._is_newer(event):
            return Outcome.IGNORED
        self._note(event)
        self.entries[event.first("UID")] = _entry(event)
        return Outcome.TAKEN

    def _request(self, event: Component) -> Outcome:
        """§3.2.2: invite, reschedule, or update the details; the organiser's word holds."""
        uid = event.first("UID")
        if not self._is_newer(event):
            return Outcome.IGNORED
        if self.drops_silent_updates and uid in self.calendar:
            unanswered = self.answers.get(uid, _NEEDS_ACTION) == _NEEDS_ACTION
            if unanswered and _version(event).sequence <= self.versions[uid].sequence:
                return Outcome.IGNORED
        self._note(event)
        self.entries[uid] = _entry(event)
        (line,) = self._owners_lines(event)
        self.answers[uid] = line.parameter("PARTSTAT") or _NEEDS_ACTION
        return Outcome.TAKEN

    def _cancel(self, event: Component) -> Outcome:
        """§3.2.5: with STATUS:CANCELLED the session goes; without, whom ATTENDEE names goes."""
        uid = event.first("UID")
        if not self._is_newer(event):
            return Outcome.IGNORED
        self._note(event)
        self.answers.pop(uid, None)
        known = self.entries.get(uid)
        if known and event.first("STATUS") == _CANCELLED and not self.forgets:
            sequence = _version(event).sequence
            self.entries[uid] = known._replace(status=_CANCELLED, sequence=sequence)
        else:
            self.entries.pop(uid, None)
        if self.forgets:
            self.versions.pop(uid)
        return Outcome.TAKEN

    # What its owner does

    def answer(self, uid: str, answer: str, at: datetime) -> bytes:
        """Answer an invite: ``answer`` is a PARTSTAT, ``at`` aware; the REPLY of §3.2.3."""
        entry = self.calendar[uid]
        self.answers[uid] = answer
        lines = (
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//example.org//client//EN", "METHOD:REPLY",
            "BEGIN:VEVENT", f"UID:{uid}", f"SEQUENCE:{entry.sequence}",
            f"DTSTAMP:{at.astimezone(UTC):%Y%m%dT%H%M%SZ}",
            f"DTSTART:{entry.start:%Y%m%dT%H%M%SZ}",
            f"ORGANIZER:mailto:{self._organisers[uid]}",
            f"ATTENDEE;PARTSTAT={answer}:mailto:{self.owner}",
            "END:VEVENT", "END:VCALENDAR",
        )  # fmt: skip
        return b"".join(piece + b"\r\n" for line in lines for piece in _folded(line.encode()))


def _folded(line: bytes) -> Iterator[bytes]:
    """A line of ASCII in pieces of at most 75 octets (RFC 5545 §3.1)."""
    yield line[:75]
    for at in range(75, len(line), 74):
        yield b" " + line[at : at + 74]


def _opened(data: bytes) -> tuple[str, list[Component]]:
    """The method of an iCalendar object, and its sessions."""
    properties, unreadable = calendar_lint.content_lines(calendar_lint.physical_lines(data))
    roots, misplaced = calendar_lint.component_tree(properties)
    if unreadable or misplaced or [root.name for root in roots] != ["VCALENDAR"]:
        raise RefusedError("this is not one iCalendar object (RFC 5545 §3.4)")
    (calendar,) = roots
    for name, value in (("VERSION", "2.0"), ("PRODID", None), ("METHOD", None)):
        found = [line.value for line in calendar.named(name)]
        if len(found) != 1 or (value and found != [value]):
            raise RefusedError(f"{name} stands in it once (§3.2)")
    method = calendar.first("METHOD")
    if method not in _REQUIRED:
        raise RefusedError(f"METHOD:{method} is not for who is invited (§1.4)")
    events = [one for one in calendar.components if one.name == "VEVENT"]
    if not events or len(events) != len(calendar.components):
        raise RefusedError("it holds sessions, and nothing but them")
    return method, events


def _check_properties(method: str, event: Component) -> None:
    for name in _REQUIRED[method]:
        if len(event.named(name)) != 1:
            raise RefusedError(f"{method} has {name} once, not {len(event.named(name))} times")
    for name in _AT_MOST_ONCE:
        if len(event.named(name)) > 1:
            raise RefusedError(f"{method} has {name} at most once")
    if event.named("DTEND") and event.named("DURATION"):
        raise RefusedError("DTEND and DURATION exclude each other (RFC 5545 §3.6.1)")
    status = event.first("STATUS")
    if status and status not in _STATUSES[method]:
        raise RefusedError(f"{method} with STATUS:{status}")


def _version(event: Component) -> Version:
    sequence = event.first("SEQUENCE") or "0"  # §2.1.4: absent means 0
    if not re.fullmatch(r"\d{1,10}", sequence) or int(sequence) >= 2**31:
        raise RefusedError(f"SEQUENCE:{sequence} is no number (RFC 5545 §3.3.8)")
    return Version(int(sequence), _instant(event.first("DTSTAMP")))


def _entry(event: Component, *, needs_start: bool = True) -> Entry:
    start = event.first("DTSTART")
    begins = _instant(start) if start or needs_start else datetime.min.replace(tzinfo=UTC)
    ends = _instant(event.first("DTEND")) if event.named("DTEND") else None
    if ends is not None and ends <= begins:
        raise RefusedError("a session ends after it starts (RFC 5545 §3.8.2.2)")
    return Entry(
        start=begins,
        end=ends,
        summary=_text(event.first("SUMMARY")),
        location=_text(event.first("LOCATION")),
        status=event.first("STATUS") or _CONFIRMED,
        sequence=_version(event).sequence,
    )


def _instant(value: str) -> datetime:
    try:
        return datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        raise RefusedError(f"`{value}` is no instant in UTC (RFC 5545 §3.3.5)") from None


def _address(value: str) -> str:
    """An address in lower case; the scheme may be written in any case (RFC 3986 §3.1)."""
    scheme, _, address = value.partition(":")
    if scheme.casefold() != "mailto":
        raise RefusedError(f"`{value}` is no mailto (RFC 5545 §3.3.3)")
    return address.casefold()


def _text(value: str) -> str:
    """A TEXT without its escapes (RFC 5545 §3.3.11)."""
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], value)
