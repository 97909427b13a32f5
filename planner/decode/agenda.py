"""The agenda file: the event, its venue, its days, and what holds for all of them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from planner.decode.kinds import INVALID, Choice, Invalid, ListOf, MapOf, Parsed, Reader, Translated
from planner.decode.sessions import CLOCK, CLOCK_RANGE, DURATION, ENTRY
from planner.decode.shapes import Field, Reading, Shape
from planner.decode.times import read_changeover, read_date, write_date, write_duration
from planner.decode.words import (
    COUNT,
    COUNT_SCHEMA,
    COUNTRY,
    IDENTIFIER,
    LANGUAGE,
    MAILBOX,
    TEXT,
    TEXT_SCHEMA,
    TIMEZONE,
    read_day_number,
    read_identifier,
)
from planner.model.agenda import Agenda, Day, Defaults, Event
from planner.model.places import Room, Venue
from planner.text.diagnostics import Diagnostic, Severity
from planner.text.nodes import Document, Mapping, Node, Scalar, Sequence
from planner.text.source import WholeFile
from planner.vocabulary.organisation_types import OrganisationType
from planner.vocabulary.session_types import SessionType

AGENDA_DOCUMENT = "agenda"
FORMAT_VERSION = "1"

FORMAT = Choice(
    {FORMAT_VERSION: FORMAT_VERSION},
    "a version of the format",
    "unknown-format",
    schema={"enum": [int(FORMAT_VERSION), FORMAT_VERSION]},
)
DATE = Parsed(read_date, "a date", schema=TEXT_SCHEMA, write=write_date)
DAY_NUMBER = Parsed(read_day_number, "a day's number", schema={**COUNT_SCHEMA, "minimum": 1})
CHANGEOVER = Parsed(read_changeover, "a duration", schema=TEXT_SCHEMA, write=write_duration)


def _build_room(reading: Reading) -> Room:
    room_id = str(reading.route.steps[-1])
    reading.values.setdefault("name", room_id)
    return Room(id=room_id, route=reading.route, **reading.values)


ROOM = Shape(
    "room",
    "A place with seats and equipment.",
    (
        Field("name", Translated("a name"), "What signs and invites call it.", example="Ballroom"),
        Field("seats", COUNT, "How many people it holds.", example="60"),
        Field("equipment", ListOf(TEXT), "What is in it.", example="projector"),
    ),
    _build_room,
)


def _build_venue(reading: Reading) -> Venue:
    rooms = tuple(room for _, room in reading.take("rooms", ()))
    return Venue(rooms=rooms, route=reading.route, **reading.values)


VENUE = Shape(
    "venue",
    "Where the rooms are.",
    (
        Field("name", Translated("a name"), "Its name.", example="Riverside Conference Hotel"),
        Field("address", Translated("an address"), "Its address, as invites give it."),
        Field("rooms", MapOf(ROOM, "rooms by id", key=read_identifier), "Its rooms, by id."),
    ),
    _build_venue,
)


def _build_event(reading: Reading) -> Event:
    values = {"id": "", "name": "", "timezone": "UTC", **reading.values}
    return Event(route=reading.route, **values)


EVENT = Shape(
    "event",
    "The whole forum or conference.",
    (
        Field("id", IDENTIFIER, "Never changes: invites are recognised by it.", required=True,
              example="regional-forum-2024"),
        Field("name", Translated("a name"), "Its full name.", required=True,
              example="Regional Network Forum"),
        Field("description", Translated(), "What it is for."),
        Field("city", Translated("a city"), "The city.", example="Bangkok"),
        Field("country", COUNTRY, "The host country, in any usual spelling or by code.",
              example="Thailand"),
        Field("timezone", TIMEZONE, "The venue's time zone, by its IANA name.", required=True,
              example="Asia/Bangkok"),
        Field("languages", ListOf(LANGUAGE, or_one=True), "The event's languages.", example="en"),
        Field("organiser", MAILBOX, "Who invites; replies go to this address.",
              example="Network Secretariat <forum@example.org>"),
        Field("website", TEXT, "Its web page."),
        Field("venue", VENUE, "Where it is held."),
    ),
    _build_event,
)  # fmt: skip

_SESSION_DURATIONS = Shape(
    "table of durations",
    "How long sessions of each type last where nobody says so.",
    (Field(kind.value, DURATION, f"Sessions of type {kind.value}.") for kind in SessionType),
    lambda reading: tuple(
        (SessionType(name), duration) for name, duration in reading.values.items()
    ),
)


def _build_defaults(reading: Reading) -> Defaults:
    return Defaults(route=reading.route, **reading.values)


DEFAULTS = Shape(
    "defaults",
    "What holds for sessions that do not say otherwise.",
    (
        Field("room", IDENTIFIER, "The room of sessions that name none.", example="ballroom"),
        Field("changeover", CHANGEOVER, "The time people need when the room changes.",
              example="5m"),
        Field("grain", DURATION, "The step in which sessions with `at_least` or `at_most` are made "
              "shorter or longer; 5 minutes, unless said otherwise.", example="10m"),
        Field("durations", _SESSION_DURATIONS, "How long sessions last, by type.",
              example="{panel: 60m}"),
    ),
    _build_defaults,
)  # fmt: skip


NumberedDay = tuple[int | None, Day]
"""A day, and its number where it was given by number instead of by date."""


def _build_day(reading: Reading) -> NumberedDay | Invalid:
    values = reading.values
    hours = reading.take("hours")
    if hours is not None:
        if hours.end is None:
            reading.report(
                "hours", "bad-time", "the day's hours need an end", "write `08:30-17:30`"
            )
        else:
            values["start"], values["end"] = hours.start, hours.end
    number = reading.take("day")
    if "date" in values:
        number = None
    elif number is None:
        if reading.broken.isdisjoint({"date", "day"}):
            reading.report("date", "missing-field", "a day needs a date", "add `date: 2024-03-06`")
        return INVALID
    values.setdefault("date", date.min)
    values["entries"] = reading.take("sessions", ())
    return number, Day(route=reading.route, **values)


DAY = Shape(
    "day",
    "A conference day.",
    (
        Field("date", DATE, "Its date.", example="2024-03-06"),
        Field("day", DAY_NUMBER, "Its number, counted from the first day, instead of a date.",
              example="2"),
        Field("title", Translated("a title"), "What the programme calls the day."),
        Field("hours", CLOCK_RANGE, "When it begins and ends; sessions stay inside.",
              example="08:30-17:30"),
        Field("rollover", CLOCK, "Times before this hour belong to the next morning.",
              example="02:00"),
        Field("sessions", ListOf(ENTRY), "Its sessions, one after another."),
    ),
    _build_day,
)  # fmt: skip


def _build_agenda(reading: Reading) -> Agenda:
    values = reading.values
    if reading.take("format") is None and "format" not in reading.broken:
        reading.reader.report(
            reading.place("format"),
            "missing-field",
            "the agenda does not say which version of the format it is in",
            f"add `format: {FORMAT_VERSION}` as the first line",
            severity=Severity.WARNING,
        )
    values.setdefault("event", Event(id="", name="", timezone="UTC", route=reading.route))
    types = reading.take("organisation_types", ())
    values["organisation_types"] = tuple(OrganisationType(key, label) for key, label in types)
    zone = values["event"].timezone
    days = _dated(reading, values.get("days", ()))
    values["days"] = tuple(replace(day, timezone=zone) for day in days)
    return Agenda(route=reading.route, **values)


def _dated(reading: Reading, days: tuple[NumberedDay, ...]) -> Iterator[Day]:
    """The days with their dates: those given by number are counted from the first."""
    if not days:
        written = reading.node.get("days")
        if isinstance(written, Sequence) and not written.items:
            reading.report("days", "missing-field", "the agenda has no days", "add a first day")
        return
    first_number, first = days[0]
    if first_number is not None:
        if first.route.steps[-1] == 0:  # else the real first day could not be read
            _report_day(reading, first, "missing-field", "the first day has no date",
                        "add `date: 2024-03-06`")  # fmt: skip
        return
    previous: date | None = None
    for number, day in days:
        dated = replace(day, date=first.date + timedelta(days=number - 1)) if number else day
        if previous is not None and dated.date <= previous:
            here, above = dated.date.isoformat(), previous.isoformat()
            _report_day(
                reading,
                day,
                "days-out-of-order",
                f"{here} comes after {above} in the file"
                if here != above
                else f"{here} is there already",
                "give each date once, in order",
            )
            continue
        previous = dated.date
        yield dated


def _report_day(reading: Reading, day: Day, code: str, message: str, hint: str) -> None:
    days = reading.node.get("days")
    index = day.route.steps[-1]
    if isinstance(days, Sequence) and isinstance(index, int):
        reading.reader.report(reading.reader.head(days.items[index]), code, message, hint)


AGENDA: Shape[Agenda] = Shape(
    "agenda",
    "An event's agenda: one file, checked, timed and turned into everything the team needs.",
    (
        Field("format", FORMAT, "The version of this format.", example="1"),
        Field("event", EVENT, "The event.", required=True),
        Field("roster", TEXT, "The roster's file, beside this one.", example="participants.csv"),
        Field("defaults", DEFAULTS, "What holds for sessions that do not say otherwise."),
        Field("tracks", MapOf(Translated("a name"), "names of tracks by id", key=read_identifier),
              "Thematic strands, by id."),
        Field("organisation_types",
              MapOf(Translated("a label"), "labels of organisation types by key",
                    key=read_identifier),
              "Organisation types of your own, beside the usual ones."),
        Field("days", ListOf(DAY), "The days, in order.", required=True),
    ),
    _build_agenda,
)  # fmt: skip


def decode_agenda(
    document: Document, language: str | None = None
) -> tuple[Agenda | None, list[Diagnostic]]:
    """The agenda a document holds, and every mistake in it.

    With ``language``, texts given in several languages are read in that one, and those that
    lack it are warned about; else each is read in the first it gives. None where there is
    nothing to read at all; where there are errors, the agenda is what could be read.
    """
    reader = Reader(AGENDA_DOCUMENT, document.source, language)
    return read_agenda(document, reader), reader.diagnostics


def read_agenda(document: Document, reader: Reader) -> Agenda | None:
    """Like `decode_agenda`, with all that reading gathers in a reader of the caller's."""
    root = document.root
    if root is None or (isinstance(root, Scalar) and root.is_empty):
        reader.diagnostics.append(_empty(document))
        return None
    for written in _written_ids(root):
        reader.names[written.casefold()] = None
    agenda: Any = AGENDA.read(root, reader.root(), reader)
    return None if agenda is INVALID else agenda


def _empty(document: Document) -> Diagnostic:
    return Diagnostic(
        code="empty-agenda",
        severity=Severity.ERROR,
        message="the file holds no agenda",
        hint="`planner new FOLDER` writes one to start from",
        place=WholeFile(document.source.path),
    )


def _written_ids(root: Node) -> Iterator[str]:
    """The ids that sessions were given, wherever they stand under `days`."""
    waiting: list[Node | None] = [root.get("days")] if isinstance(root, Mapping) else []
    while waiting:
        node = waiting.pop()
        if isinstance(node, Sequence):
            waiting.extend(node.items)
        elif isinstance(node, Mapping):
            written = node.get("id")
            if isinstance(written, Scalar):
                yield written.text.strip()
            waiting.extend((node.get("sessions"), *_strand_nodes(node.get("parallel"))))


def _strand_nodes(parallel: Node | None) -> Iterator[Node]:
    if isinstance(parallel, Mapping):
        for _, sessions in parallel.entries.values():
            yield sessions
