"""The ledger of releases, read: what calendars know the sessions of an event by.

It is written by `planner release` and kept beside the agenda. Whoever merges two versions of it by
hand may make mistakes; each is named at its line.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

from planner.decode.kinds import INVALID, Choice, Invalid, ListOf, Parsed, Reader, UnreadableError
from planner.decode.shapes import Field, Reading, Shape
from planner.decode.words import IDENTIFIER, TEXT
from planner.model.releases import RELEASES_DOCUMENT, Release, ReleasedSession, Releases, Status
from planner.text.diagnostics import Diagnostic, Severity
from planner.text.nodes import Document, Mapping, Node, Sequence
from planner.text.wording import quoted
from planner.vocabulary.audience import Audience

RELEASES_FORMAT = "1"

_MOST = 2**31 - 1  # RFC 5545 §3.3.8


def read_instant(text: str) -> datetime:
    """An instant with its offset from UTC: `2024-03-06T09:00+07:00`."""
    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        instant = None
    if instant is None or instant.tzinfo is None:
        raise UnreadableError(
            "bad-time",
            f"{quoted(text)} is no instant",
            "write it as `2024-03-06T09:00+07:00`, with the offset from UTC",
        )
    return instant


def _read_number(text: str) -> int:
    if not (text.isascii() and text.isdigit()) or int(text) > _MOST:
        raise UnreadableError(
            "wrong-type", f"{quoted(text)} is no whole number", "write its digits"
        )
    return int(text)


def _read_uid(text: str) -> str:
    try:
        return str(UUID(text))
    except ValueError:
        raise UnreadableError(
            "wrong-type",
            f"{quoted(text)} is no UUID",
            "take it from an earlier version of the file",
        ) from None


INSTANT = Parsed(read_instant, "an instant")
NUMBER = Parsed(_read_number, "a whole number")
UID = Parsed(_read_uid, "a UUID")
STATUS = Choice({one.value: one for one in Status}, "a status", "unknown-status")
AUDIENCE = Choice({one.word: one for one in Audience}, "an audience", "unknown-audience")
FORMAT = Choice({RELEASES_FORMAT: RELEASES_FORMAT}, "a version of the format", "unknown-format")


def _whole(reading: Reading, kind: type[Any]) -> Any:
    return kind(**reading.values) if reading.is_whole else INVALID


def _build_session(reading: Reading) -> ReleasedSession | Invalid:
    if not reading.is_whole:
        return INVALID
    values = reading.values
    if values["start"] >= values["end"]:
        reading.report("end", "times-disagree", "the session ends before it starts",
                       "take both from an earlier version of the file")  # fmt: skip
        return INVALID
    return ReleasedSession(route=reading.route, **values)


SESSION = Shape(
    "released session",
    "A session as it was last released.",
    (
        Field("id", IDENTIFIER, "Its id in the agenda.", required=True),
        Field("uid", UID, "What calendars know it by; never changes.", required=True),
        Field("sequence", NUMBER, "Its version in calendars.", required=True),
        Field("status", STATUS, "Whether it is held.", required=True),
        Field("start", INSTANT, "When it starts.", required=True),
        Field("end", INSTANT, "When it ends.", required=True),
        Field("room", TEXT, "Where it is held."),
        Field("track", IDENTIFIER, "The id of its track."),
        Field("title", TEXT, "Its title."),
        Field("audience", AUDIENCE, "Who may know of it, if not everyone."),
        Field("content", TEXT, "A digest of the rest, so that changes are noticed."),
        Field("changed", NUMBER, "The release that brought its present state.", required=True),
    ),
    _build_session,
)

RELEASE = Shape(
    "release",
    "One published version.",
    (
        Field("number", NUMBER, "Its number.", required=True),
        Field("released", INSTANT, "When it was published.", required=True),
        Field("message", TEXT, "What its author said of it."),
        Field("changes", ListOf(TEXT), "What it changed."),
    ),
    lambda reading: _whole(reading, Release),
)


def _build(reading: Reading) -> Releases | Invalid:
    reading.take("format")
    _report_twice(reading)
    _report_order(reading)
    return Releases(route=reading.route, **reading.values) if reading.is_whole else INVALID


def _report_twice(reading: Reading) -> None:
    """Report sessions that share a UID or, among those held, an id."""
    first: dict[object, Node] = {}
    for session in reading.values.get("sessions", ()):
        node = reading.reader.head(_entry(reading, "sessions", session.route.steps[-1]))
        names: tuple[object, ...] = (session.uid, session.id) if session.is_held else (session.uid,)
        for name in names:
            if first.setdefault(name, node) is not node:
                reading.broken.add("sessions")
                reading.reader.report(
                    node,
                    "duplicate-id",
                    f"two released sessions are called {quoted(str(name))}",
                    "keep the one with the higher `sequence`",
                    related=((first[name], "first here"),),
                )


def _report_order(reading: Reading) -> None:
    """Report the first release that is not the next one, or a session changed by none of them."""
    log, nodes = reading.values.get("log", ()), reading.node.get("log")
    if not isinstance(nodes, Sequence) or len(log) != len(nodes.items):
        return  # what could not be read is said already
    for place, release in enumerate(log):
        if release.number != place + 1:
            _report_number(
                reading,
                "log",
                place,
                "number",
                f"release {release.number} stands where release {place + 1} should",
            )
            return
    for session in reading.values.get("sessions", ()):
        if not 1 <= session.changed <= len(log):
            _report_number(
                reading,
                "sessions",
                session.route.steps[-1],
                "changed",
                f"{quoted(session.id)} was changed by release {session.changed}, which "
                "is not there",
            )
            return


def _entry(reading: Reading, key: str, place: int) -> Node:
    """An entry of a list, or the whole shape where there is none."""
    nodes = reading.node.get(key)
    return nodes.items[place] if isinstance(nodes, Sequence) else reading.node


def _report_number(reading: Reading, key: str, place: int, field: str, message: str) -> None:
    entry = _entry(reading, key, place)
    reading.broken.add(key)
    reading.reader.report(
        (entry.get(field) if isinstance(entry, Mapping) else None) or entry,
        "wrong-order",
        message,
        "take the file as it was before it was edited",
    )


RELEASES: Shape[Releases] = Shape(
    "ledger of releases",
    "The releases of an event, written by `planner release`.",
    (
        Field("format", FORMAT, "The version of this format.", required=True),
        Field("event", IDENTIFIER, "The event's id.", required=True),
        Field("ledger", UID, "Which private ledger says what each person was told.", required=True),
        Field("log", ListOf(RELEASE), "The releases, the first one first.", required=True),
        Field("sessions", ListOf(SESSION), "The sessions as of the last release.", required=True),
    ),
    _build,
)


def decode_releases(document: Document) -> tuple[Releases | None, list[Diagnostic]]:
    """The releases a document holds, or None, and every mistake in it.

    Where anything in it could not be read, nothing of it is used: a number that is too low would
    make calendars ignore what they are told.
    """
    reader = Reader(RELEASES_DOCUMENT, document.source)
    if document.root is None:
        return None, []
    found = RELEASES.read(document.root, reader.root(), reader)
    errors = [one for one in reader.diagnostics if one.severity is Severity.ERROR]
    return (None if found is INVALID or errors else found), reader.diagnostics
