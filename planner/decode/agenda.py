"""The agenda file: the event, its venue, its days, and what holds for all of them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

from planner.decode.dating import days_in_order, report_unknown_venues
from planner.decode.days import DAY
from planner.decode.imports import IMPORT
from planner.decode.invites import INVITES
from planner.decode.kinds import INVALID, Choice, Deferred, ListOf, MapOf, Reader
from planner.decode.logistics import LOGISTICS, report_unknown_rates
from planner.decode.places import (
    FURTHER_VENUE,
    VENUE,
    report_shared_names,
    report_shared_rooms,
    settled_venues,
)
from planner.decode.privacy import PRIVACY
from planner.decode.roster_fields import OWN_FIELD, read_field_name
from planner.decode.sessions import DATE, DURATION, DURATION_OR_NONE
from planner.decode.shapes import Field, Reading, Shape
from planner.decode.tasks import TASK, report_same_tasks
from planner.decode.translations import Translated, missing_translations
from planner.decode.waivers import WAIVER
from planner.decode.words import (
    COUNTRY,
    COUNTRY_NAMES,
    IDENTIFIER,
    LANGUAGE,
    MAILBOX,
    ROOM_NAMED,
    TEXT,
    TIMEZONE,
    read_identifier,
)
from planner.model.agenda import Agenda, Defaults, Event
from planner.model.roster_fields import OwnField
from planner.text.diagnostics import Diagnostic, Severity
from planner.text.nodes import Document, Mapping, Node, Scalar, Sequence
from planner.text.source import WholeFile
from planner.vocabulary.countries import Country
from planner.vocabulary.country_names import styled
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


def _build_event(reading: Reading) -> Event:
    values = {"id": "", "name": "", "timezone": "UTC", **reading.values}
    values["venues"] = tuple(venue for _, venue in values.get("venues", ()))
    report_shared_rooms(reading)
    event = Event(route=reading.route, **values)
    report_shared_names(reading, event)
    return _named(replace(event, venues=settled_venues(event)))


def _named(event: Event) -> Event:
    """The event, with the names of its countries in its style."""
    if not event.country_names:
        return event
    style = event.country_names
    venues = (replace(v, country=_styled(v.country, style)) for v in event.venues)
    return replace(event, country=_styled(event.country, style), venues=tuple(venues))


def _styled(country: Country | None, style: str) -> Country | None:
    return country and styled(country, style)


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
        Field("country_names", COUNTRY_NAMES, "How countries are named in lists and invites: `un`, "
              "as the United Nations do (`Viet Nam`), `short`, as is usual (`Vietnam`), or a "
              "language (`fr`).", example="short"),
        Field("timezone", TIMEZONE, "The venue's time zone, by its IANA name.", required=True,
              example="Asia/Bangkok"),
        Field("languages", ListOf(LANGUAGE, or_one=True), "The event's languages.", example="en"),
        Field("organiser", MAILBOX, "Who invites; replies go to this address.",
              example="Network Secretariat <forum@example.org>"),
        Field("website", TEXT, "Its web page."),
        Field("delete_roster_by", DATE, "The last day on which the roster may be kept, as those on "
              "it were promised.", example="2027-06-30"),
        Field("venue", VENUE, "Where it is held."),
        Field("venues", MapOf(FURTHER_VENUE, "venues by id", key=read_identifier), "Where it is "
              "held too, by id: other cities, and hubs that meet at the same time."),
    ),
    _build_event,
)  # fmt: skip


def _by_type(reading: Reading) -> tuple[tuple[SessionType, timedelta], ...]:
    return tuple((SessionType(name), duration) for name, duration in reading.values.items())


_SESSION_DURATIONS = Shape(
    "table of durations",
    "How long sessions of each type last where nobody says so.",
    (Field(kind.value, DURATION, f"Sessions of type {kind.value}.") for kind in SessionType),
    _by_type,
)

_SESSION_OVERRUNS = Shape(
    "table of overruns",
    "What one session in ten of each type runs over by, or more.",
    (
        Field(kind.value, DURATION_OR_NONE, f"Sessions of type {kind.value}.")
        for kind in SessionType
    ),
    _by_type,
)


def _build_defaults(reading: Reading) -> Defaults:
    return Defaults(route=reading.route, **reading.values)


DEFAULTS = Shape(
    "defaults",
    "What holds for sessions that do not say otherwise.",
    (
        Field("room", ROOM_NAMED, "The room of sessions that name none.", example="ballroom"),
        Field("changeover", DURATION_OR_NONE, "The time people need when the room changes.",
              example="5m"),
        Field("grain", DURATION, "The step in which sessions with `at_least` or `at_most` are made "
              "shorter or longer; 5 minutes, unless said otherwise.", example="10m"),
        Field("durations", _SESSION_DURATIONS, "How long sessions last, by type.",
              example="{panel: 60m}"),
        Field("overruns", _SESSION_OVERRUNS, "What one session in ten runs over by, or more, by "
              "type; they tell how likely a day is to run late.", example="{panel: 10m}"),
    ),
    _build_defaults,
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
    reading.take("rules")
    values["roster_fields"] = tuple(own for _, own in reading.take("roster_fields", ()))
    types = reading.take("organisation_types", ())
    values["organisation_types"] = tuple(OrganisationType(key, label) for key, label in types)
    days, event = values.get("days", ()), values["event"]
    report_unknown_venues(reading, days, event)
    report_unknown_rates(reading, values.get("logistics"), event)
    report_same_tasks(reading, values.get("tasks", ()))
    values["days"] = days_in_order(reading, days, event)
    texts = tuple(reading.reader.translations.values())
    language = reading.reader.language
    return Agenda(route=reading.route, translations=texts, language=language, **values)


ROSTER_FIELDS = MapOf(OWN_FIELD, "roster fields by name", key=read_field_name)

AGENDA: Shape[Agenda] = Shape(
    "agenda",
    "An event's agenda: one file, checked, timed and turned into everything the team needs.",
    (
        Field("format", FORMAT, "The version of this format.", example="1"),
        Field("event", EVENT, "The event.", required=True),
        Field("roster", TEXT, "The roster's file, beside this one.", example="participants.csv"),
        Field("roster_fields", ROSTER_FIELDS,
              "Columns of the roster that are your own, and who may see the usual ones.",
              example="{tshirt: {label: T-shirt, type: choice, values: [S, M, L]}}"),
        Field("privacy", PRIVACY, "How long the roster's data are kept, and which counts are too "
              "small to show.", example="{few: 5, keep: {restricted: +30d, team: +6m}}"),
        Field("imports", ListOf(IMPORT), "How exports of registration systems become the roster: "
              "what `planner roster import` keeps for the next time."),
        Field("defaults", DEFAULTS, "What holds for sessions that do not say otherwise."),
        Field("tracks", MapOf(Translated("a name"), "names of tracks by id", key=read_identifier),
              "Thematic strands, by id."),
        Field("teams", MapOf(Translated("a name"), "names of teams by id", key=read_identifier),
              "Help desks, secretariats and others that are no single person, by id. Roles may "
              "name them, and nothing is said of them that is said of one person.",
              example="{helpdesk: Help desk}"),
        Field("organisation_types",
              MapOf(Translated("a label"), "labels of organisation types by key",
                    key=read_identifier),
              "Organisation types of your own, beside the usual ones."),
        Field("days", ListOf(DAY), "The days, in order.", required=True),
        Field("logistics", LOGISTICS, "Hotels, transfers and per diems, for `planner logistics`."),
        Field("invites", INVITES, "How people are told of their sessions, for `planner send`.",
              example="{alarm: 10m}"),
        Field("tasks", ListOf(TASK), "What has to be done before the event and after it.",
              example="{title: Send the invites, due: -30d, by: Maya}"),
        Field("rules", Deferred("rules", "settings by code"), "What `planner check` looks at: the "
              "severity of a rule, `off`, or its parameters; `planner explain CODE` lists them.",
              example="{long-sitting: {longest: 2h}, late-risk: off}"),
        Field("waivers", ListOf(WAIVER), "Permissions for what a rule finds at one place."),
    ),
    _build_agenda,
)  # fmt: skip


def decode_agenda(
    document: Document, language: str | None = None
) -> tuple[Agenda | None, list[Diagnostic]]:
    """The agenda a document holds, and every mistake in it.

    With ``language``, texts given in several languages are read in that one, and a warning names
    those that lack it; else each is read in the first it gives. None where there is
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
    reader.own_fields = _own_fields(root, reader)
    agenda: Any = AGENDA.read(root, reader.root(), reader)
    reader.diagnostics += missing_translations(document, reader)
    return None if agenda is INVALID else agenda


def _own_fields(root: Node, reader: Reader) -> tuple[OwnField, ...]:
    """The fields that the agenda declares for its roster, read before what may select by them.

    What is wrong with them is said where they are read again, in their turn.
    """
    node = root.get("roster_fields") if isinstance(root, Mapping) else None
    if node is None:
        return ()
    aside = Reader(reader.document, reader.source, reader.language)
    fields = ROSTER_FIELDS.read(node, aside.root() / "roster_fields", aside)
    return () if fields is INVALID else tuple(own for _, own in fields)


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
