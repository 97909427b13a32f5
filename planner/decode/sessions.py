"""Sessions, their items, and strands of them side by side."""

from datetime import timedelta
from typing import Any

from planner.decode.beside import agree_on_beside, only_in_sequence
from planner.decode.groups import GROUPS
from planner.decode.kinds import (
    INVALID,
    Choice,
    Invalid,
    JsonSchema,
    Kind,
    ListOf,
    MapOf,
    Parsed,
    Reader,
)
from planner.decode.people import ATTENDANCE, role_fields, take_people
from planner.decode.shapes import Field, Reading, Shape
from planner.decode.times import (
    ClockRange,
    read_changeover,
    read_clock,
    read_clock_range,
    read_date,
    read_duration,
    write_clock,
    write_clock_range,
    write_date,
)
from planner.decode.translations import Translated
from planner.decode.words import (
    IDENTIFIER,
    LANGUAGE,
    ROOM_NAMED,
    TEXT,
    TEXT_SCHEMA,
    WORDS,
    YES_NO,
    identifier_from,
    read_text,
)
from planner.model.agenda import Entry, Item, Parallel, Session, Strand
from planner.model.time import end_of, minutes_between, write_duration
from planner.text.diagnostics import Route
from planner.text.nodes import Mapping, Node, Scalar
from planner.vocabulary.audience import Audience
from planner.vocabulary.session_types import SessionType, infer_type

CLOCK = Parsed(read_clock, "a time of day", schema=TEXT_SCHEMA, write=write_clock)
CLOCK_RANGE = Parsed(
    read_clock_range, "a time or a range", schema=TEXT_SCHEMA, write=write_clock_range
)
DURATION = Parsed(read_duration, "a duration", schema=TEXT_SCHEMA, write=write_duration)
DURATION_OR_NONE = Parsed(read_changeover, "a duration", schema=TEXT_SCHEMA, write=write_duration)
DATE = Parsed(read_date, "a date", schema=TEXT_SCHEMA, write=write_date)
TITLE = Translated("a title", max_length=500)
AUDIENCE = Choice(
    {audience.word: audience for audience in Audience if audience is not Audience.RESTRICTED},
    "an audience",
    "unknown-audience",
)
SESSIONS = ListOf(Parsed(read_text, "a session's id or title", schema=TEXT_SCHEMA), or_one=True)


def _meant_type(text: str) -> str | None:
    """The type that a word from titles stands for: `break` for `coffee`."""
    kind = infer_type(text)
    return None if kind is SessionType.SESSION else kind.value


SESSION_TYPE = Choice(
    {kind.value: kind for kind in SessionType}, "a session type", "unknown-type", meant=_meant_type
)


def _build_item(reading: Reading) -> Item | Invalid:
    people = take_people(reading)
    if "title" not in reading.values:
        return INVALID
    return Item(people=people, route=reading.route, **reading.values)


ITEM = Shape(
    "item",
    "A timed part inside a session.",
    (
        Field("title", TITLE, "What the item is called.", required=True, example="Briefing"),
        Field("duration", DURATION, "How long it lasts.", example="10m"),
        *role_fields(),
        Field("notes", TEXT, "For the team only."),
    ),
    _build_item,
)


def _build_session(reading: Reading) -> Session:
    people = take_people(reading)
    written = reading.take("time")
    values = reading.values
    if written is not None:
        _merge_time(reading, written)
    _agree_on_length(reading)
    _agree_on_bounds(reading)
    agree_on_beside(reading)
    values["rooms"] = tuple(dict.fromkeys(reading.take("room", ())))
    values.setdefault("title", "")
    named = _first_title(reading)
    values.setdefault("type", infer_type(named))
    values["id"] = _session_id(reading, named)
    return Session(people=people, broken=frozenset(reading.broken), route=reading.route, **values)


def _first_title(reading: Reading) -> str:
    """The title in the first language it is given in, whichever language is read.

    Ids and types are made from it, so that they are the same in every language.
    """
    node = reading.node.get("title")
    if "title" in reading.broken or not isinstance(node, Mapping):
        return str(reading.values["title"])
    texts = (value for _, value in node.entries.values() if isinstance(value, Scalar))
    return next(text.text for text in texts if not text.is_empty)


def _session_id(reading: Reading, title: str) -> str:
    """The id written, or one made from the title that no other session has.

    Ids are unique over the agenda. Written ones are in the reader's names (as None) before any
    session is read, so that a made one never takes them; equal titles are numbered in order.
    """
    reader = reading.reader
    written = reading.values.get("id")
    if written is not None:
        if not reader.claim(written, reading.place("id"), "session"):
            reading.broken.add("id")
        return str(written)
    base = identifier_from(title)
    made, number = base, 1
    while made in reader.names:  # a made id has no capitals
        number += 1
        made = f"{base}-{number}"
    reader.names[made] = reading.place("title")
    return made


def _merge_time(reading: Reading, written: ClockRange) -> None:
    """Put `time: A-B` in the places of `start` and `end`, unless they say something else."""
    for name, value in (("start", written.start), ("end", written.end)):
        given = reading.values.get(name)
        if value is None:
            continue
        if given is not None and given != value:
            reading.report(
                "time",
                "times-disagree",
                f"`time` says {value:%H:%M} and `{name}` says {given:%H:%M}",
                f"keep `time`, and remove `{name}`",
                related=((name, f"`{name}` is given here"),),
            )
        reading.values[name] = value


def _agree_on_length(reading: Reading) -> None:
    """Check that start, end and duration say the same, and derive the start from the others."""
    values = reading.values
    start, end, duration = (values.get(name) for name in ("start", "end", "duration"))
    if start is not None and end is not None:
        where = "time" if "time" in reading.node.entries else "end"
        if start == end:
            reading.report(
                where,
                "zero-length",
                f"this starts and ends at {start:%H:%M}",
                "give an end after the start, or a duration",
            )
        elif duration is not None and duration != minutes_between(start, end):
            length = write_duration(minutes_between(start, end))
            reading.report(
                "duration",
                "times-disagree",
                f"{start:%H:%M} to {end:%H:%M} is {length}, not {write_duration(duration)}",
                f"remove `duration`, or write `duration: {length}`",
                related=((where, "the times are given here"),),
            )
        elif duration is not None:
            values["says_length_twice"] = True
    elif end is not None and duration is not None:
        values["start"] = end_of(end, -duration)


def _agree_on_bounds(reading: Reading) -> None:
    """Check that what a session lasts lies between what it lasts at least and at most."""
    values = reading.values
    least, most = values.get("at_least"), values.get("at_most")
    length, where = _written_length(reading)
    # Of a known length, two bounds that disagree are both measured against it.
    if least and most and least > most and not length:
        _report_bound(reading, "at_least", least, "more", most, "at_most")
    if least and length and least > length:
        _report_bound(reading, "at_least", least, "more", length, where)
    if most and length and most < length:
        _report_bound(reading, "at_most", most, "less", length, where)
    if not reading.broken.isdisjoint({"at_least", "at_most"}):
        values.pop("at_least", None)
        values.pop("at_most", None)


def _written_length(reading: Reading) -> tuple[timedelta | None, str]:
    """What a session is said to last, and the key that says so."""
    start, end, duration = (reading.values.get(name) for name in ("start", "end", "duration"))
    if duration is None and start is not None and end is not None:
        where = "time" if "time" in reading.node.entries else "end"
        return minutes_between(start, end), where
    return duration, "duration"


def _report_bound(
    reading: Reading, name: str, bound: timedelta, more: str, limit: timedelta, other: str
) -> None:
    said = write_duration(limit) if other == "at_most" else f"the {write_duration(limit)} it lasts"
    reading.report(
        name,
        "bounds-disagree",
        f"`{name}` is {write_duration(bound)}, {more} than {said}",
        f"write `{name}: {write_duration(limit)}`, or change `{other}`",
        related=((other, f"`{other}` is given here"),),
    )


def _did_you_write(key: str) -> str | None:
    if key == "<<":
        return "merge keys are not read; use `defaults`, or write the fields out"
    return None


SESSION = Shape(
    "session",
    "A unit of the programme.",
    (
        Field("title", TITLE, "What the programme calls it.", required=True, example="Welcome"),
        Field("id", IDENTIFIER, "A name that never changes; invites are recognised by it. "
              "Made from the title where it is not given.", example="welcome"),
        Field("type", SESSION_TYPE, "What kind of session it is; inferred from the title.",
              example="workshop"),
        Field("time", CLOCK_RANGE, "When it starts, and when it ends. A session with a time is an "
              "anchor: its start does not move.", example="09:00-10:30"),
        Field("start", CLOCK, "When it starts; the same as `time` without an end.",
              example="09:00"),
        Field("end", CLOCK, "When it ends.", example="10:30"),
        Field("duration", DURATION, "How long it lasts.", example="90m"),
        Field("at_least", DURATION, "It may be shortened to this, so that what follows starts "
              "in time.", example="75m"),
        Field("at_most", DURATION, "It may be lengthened to this, where there is time to "
              "fill.", example="100m"),
        Field("optional", YES_NO, "Whether it may be dropped when the day runs late.",
              example="yes"),
        Field("overrun", DURATION_OR_NONE, "What one such session in ten runs over by, or more; it "
              "tells how likely the day is to run late.", example="10m"),
        Field("room", ListOf(ROOM_NAMED, or_one=True), "Its room, by id or name, or all the rooms "
              "it is held in at once.", example="[ballroom, garden]"),
        Field("track", IDENTIFIER, "The id of its track."),
        Field("beside", YES_NO, "Whether it stands beside the programme, as an exhibition or a "
              "help desk does that is open all day: nothing waits for it, and people come and go. "
              "It needs a start and an end.", example="yes"),
        Field("until", DATE, "The last day on which what is `beside` the programme is there, at "
              "the same time each day. On each its id ends with the date, as for `dates`.",
              example="2024-03-08"),
        Field("objective", Translated(), "What people will take away, in one sentence."),
        Field("description", Translated(), "More about it, for those who attend."),
        Field("notes", TEXT, "For the team only; never in an output for others."),
        Field("languages", ListOf(LANGUAGE, or_one=True), "The languages spoken.",
              example="en"),
        Field("catering", TEXT, "What is served.", example="lunch"),
        Field("needs", WORDS, "The equipment it cannot do without, in the words that rooms have "
              "for theirs.", example="[projector, flipchart]"),
        Field("groups", GROUPS, "Its working groups: their names, or how many they are.",
              example="[Offenders, Deterrents]"),
        Field("attendance", ATTENDANCE, "Who it is for: everyone, unless said otherwise. In a "
              "parallel strand, nobody is expected unless it is said."),
        Field("not_with", SESSIONS, "Sessions that are not to be held at the same time, by id or "
              "title, where nothing else says so: one of the two is enough.",
              example="[data-protection]"),
        Field("audience", AUDIENCE, "Who may know of it: the public, or only the participants or "
              "the team. What is not public is in no programme for the public.",
              example="participants"),
        Field("invite", YES_NO, "Whether calendars are told about it; breaks and meals are not, "
              "unless this says so.", example="no"),
        *role_fields(),
        Field("items", ListOf(ITEM), "Its timed parts."),
    ),
    _build_session,
    also=_did_you_write,
)  # fmt: skip


_STRANDS = MapOf(ListOf(SESSION), "strands, each a list of sessions under a room or a label")


class _StrandsKind(Kind[tuple[Strand, ...]]):
    """Strands by room, track or label."""

    def read(self, node: Node, route: Route, reader: Reader) -> tuple[Strand, ...] | Invalid:
        pairs = _STRANDS.read(node, route, reader)
        if pairs is INVALID:
            return INVALID
        return tuple(
            Strand(label, only_in_sequence(sessions, node, route, reader), route / label)
            for label, sessions in pairs
        )

    def schema(self, definitions: dict[str, JsonSchema]) -> JsonSchema:
        return {**_STRANDS.schema(definitions), "minProperties": 1}

    def describe(self) -> str:
        return _STRANDS.describe()


def _build_parallel(reading: Reading) -> Parallel | Invalid:
    strands = reading.values.get("parallel")
    if not strands:
        if reading.is_whole:
            reading.report(
                "parallel",
                "missing-field",
                "a parallel block needs at least one strand",
                "write a room or a label, and its sessions below it",
            )
        return INVALID
    return Parallel(strands, reading.values.get("start"), reading.route)


PARALLEL = Shape(
    "parallel block",
    "Strands side by side, by room, track or any label; the block ends with the longest.",
    (
        Field("parallel", _StrandsKind(), "The strands, each a list of sessions.", required=True),
        Field("start", CLOCK, "When the block starts; else it follows what stands above.",
              example="13:30"),
    ),
    _build_parallel,
)  # fmt: skip


class _EntryKind(Kind[Entry]):
    """A session, or a parallel block when it has the key `parallel`."""

    def read(self, node: Node, route: Route, reader: Reader) -> Entry | Invalid:
        kind: Kind[Any] = SESSION
        if isinstance(node, Mapping) and "parallel" in node.entries:
            kind = PARALLEL
        entry: Entry | Invalid = kind.read(node, route, reader)
        return entry

    def schema(self, definitions: dict[str, JsonSchema]) -> JsonSchema:
        return {"anyOf": [SESSION.schema(definitions), PARALLEL.schema(definitions)]}

    def describe(self) -> str:
        return "a session or a parallel block"


ENTRY = _EntryKind()
