"""Days as they are written: each for one date, or once for several."""

from dataclasses import replace
from datetime import date
from typing import NamedTuple

from planner.decode.kinds import INVALID, Invalid, JsonSchema, Kind, ListOf, Parsed, Reader
from planner.decode.sessions import CLOCK, CLOCK_RANGE, DATE, ENTRY
from planner.decode.shapes import Field, Reading, Shape
from planner.decode.translations import Translated
from planner.decode.words import COUNT_SCHEMA, IDENTIFIER, TIMEZONE, read_day_number
from planner.model.agenda import Day, Entry, Session
from planner.text.diagnostics import Route
from planner.text.nodes import Mapping, Node, Sequence, nearest

DAY_NUMBER = Parsed(read_day_number, "a day's number", schema={**COUNT_SCHEMA, "minimum": 1})


class Occasion(NamedTuple):
    """A date of a day, and where and on whose clock the day is then, as far as that was written."""

    date: date
    route: Route
    venue: str | None = None
    timezone: str | None = None


class WrittenDay(NamedTuple):
    """A day as it stands in the text: one for all its dates, or one with a number for a date.

    ``said`` is the number that stands beside a date, and must agree with it.
    """

    day: Day
    number: int | None
    occasions: tuple[Occasion, ...]
    is_repeated: bool
    said: int | None = None

    def on(self, occasion: Occasion) -> Day:
        """The day on one of its dates."""
        day = replace(self.day, date=occasion.date, venue=occasion.venue)
        return _with_dated_ids(day) if self.is_repeated else day


VENUE_ID = Field(
    "venue",
    IDENTIFIER,
    "Where it is held, if not at the event's `venue`: the id of one of `venues`. The day is then "
    "on that venue's clock.",
    example="mombasa",
)
CLOCK_OF = Field(
    "timezone",
    TIMEZONE,
    "Whose clock its times are on, if not its venue's.",
    example="Europe/Zurich",
)


def _build_occasion(reading: Reading) -> Occasion | Invalid:
    if "date" not in reading.values:
        return INVALID
    return Occasion(route=reading.route, **reading.values)


OCCASION = Shape(
    "date of a repeated day",
    "One of the dates of a day that is held several times, and where it is held then.",
    (Field("date", DATE, "The date.", required=True, example="2024-03-06"), VENUE_ID, CLOCK_OF),
    _build_occasion,
)


class _OccasionKind(Kind[Occasion]):
    """A date, or one with a venue of its own."""

    def read(self, node: Node, route: Route, reader: Reader) -> Occasion | Invalid:
        if isinstance(node, Mapping):
            return OCCASION.read(node, route, reader)
        found = DATE.read(node, route, reader)
        return INVALID if found is INVALID else Occasion(date=found, route=route)

    def schema(self, definitions: dict[str, JsonSchema]) -> JsonSchema:
        return {"anyOf": [DATE.schema(definitions), OCCASION.schema(definitions)]}

    def describe(self) -> str:
        return "a date, or `{date: …, venue: …}`"


def _build_day(reading: Reading) -> WrittenDay | Invalid:
    _take_hours(reading)
    values = reading.values
    number, written, dates = (reading.take(name) for name in ("day", "date", "dates"))
    timezone = reading.take("timezone")
    values["entries"] = reading.take("sessions", ())
    if dates is not None:
        return _build_repeated(reading, dates, timezone)
    if written is None and number is None:
        if reading.broken.isdisjoint({"date", "day", "dates"}):
            reading.report("date", "missing-field", "a day needs a date", "add `date: 2024-03-06`")
        return INVALID
    day = Day(date=written or date.min, route=reading.route, **values)
    occasion = Occasion(date=day.date, venue=day.venue, timezone=timezone, route=reading.route)
    if written is None:
        return WrittenDay(day, number, (occasion,), is_repeated=False)
    return WrittenDay(day, None, (occasion,), is_repeated=False, said=number)


def _take_hours(reading: Reading) -> None:
    hours = reading.take("hours")
    if hours is None:
        return
    if hours.end is None:
        reading.report("hours", "bad-time", "the day's hours need an end", "write `08:30-17:30`")
    else:
        reading.values["start"], reading.values["end"] = hours.start, hours.end


def _build_repeated(
    reading: Reading, dates: tuple[Occasion, ...], timezone: str | None
) -> WrittenDay | Invalid:
    for other in ("date", "day"):
        if other in reading.node.entries:
            reading.report(
                other,
                "dates-disagree",
                f"this day has both `{other}` and `dates`",
                "keep one of the two",
                related=(("dates", "`dates` are given here"),),
            )
    node = reading.node.get("dates")
    if isinstance(node, Sequence) and not node.items:
        reading.report("dates", "missing-field", "a day needs a date", "add its first date")
    if not dates:
        return INVALID
    day = Day(date=dates[0].date, route=reading.route, **reading.values)
    occasions = tuple(
        occasion._replace(
            venue=occasion.venue or day.venue,
            # A venue that is named for this date comes with its own clock.
            timezone=occasion.timezone or (None if occasion.venue else timezone),
        )
        for occasion in dates
    )
    _claim_dated_ids(reading, day, occasions)
    return WrittenDay(day, None, occasions, is_repeated=True)


def _claim_dated_ids(reading: Reading, day: Day, occasions: tuple[Occasion, ...]) -> None:
    """Take the ids that sessions have on each date, so that no other session is given one."""
    claimed: set[str] = set()
    for session in day.sessions():
        inside = session.route.steps[len(reading.route.steps) :]
        written = nearest(reading.node, inside)
        named = nearest(written, ("id",))
        place = nearest(written, ("title",)) if named is written else named
        for occasion in occasions:
            dated = dated_id(session.id, occasion.date)
            if dated not in claimed:
                claimed.add(dated)
                reading.reader.claim(dated, reading.reader.head(place), "session")


def dated_id(session_id: str, on: date) -> str:
    """The id that a session of a repeated day has on one of its dates: `welcome-2024-03-06`.

    It depends on nothing but the session and the date, so that the invites of one date stay what
    they are when another is added or dropped.
    """
    return f"{session_id}-{on.isoformat()}"


def _with_dated_ids(day: Day) -> Day:
    def dated(session: Session) -> Session:
        return replace(session, id=dated_id(session.id, day.date))

    entries: list[Entry] = []
    for entry in day.entries:
        if isinstance(entry, Session):
            entries.append(dated(entry))
        else:
            strands = tuple(
                replace(strand, sessions=tuple(map(dated, strand.sessions)))
                for strand in entry.strands
            )
            entries.append(replace(entry, strands=strands))
    return replace(day, entries=tuple(entries))


DAY = Shape(
    "day",
    "A conference day, or several with the same sessions.",
    (
        Field("date", DATE, "Its date.", example="2024-03-06"),
        Field("day", DAY_NUMBER, "Its number, counted from the first day, instead of a date.",
              example="2"),
        Field("dates", ListOf(_OccasionKind(), or_one=True), "The dates of a day that is held "
              "several times, instead of one date. On each its sessions have ids of their own, "
              "`welcome-2024-03-06` and so on: the invites of one date stay as they are when "
              "others are added or dropped.", example="[2024-03-06, 2024-03-07]"),
        VENUE_ID,
        CLOCK_OF,
        Field("title", Translated("a title"), "What the programme calls the day."),
        Field("hours", CLOCK_RANGE, "When it begins and ends; sessions stay inside.",
              example="08:30-17:30"),
        Field("rollover", CLOCK, "Times before this hour belong to the next morning.",
              example="02:00"),
        Field("sessions", ListOf(ENTRY), "Its sessions, one after another."),
    ),
    _build_day,
)  # fmt: skip
