"""Venues and their rooms: where the event is held, and where it is held too."""

from collections.abc import Iterator
from dataclasses import replace

from planner.decode.kinds import ListOf, MapOf
from planner.decode.sessions import DURATION_OR_NONE
from planner.decode.shapes import Field, Reading, Shape
from planner.decode.translations import Translated
from planner.decode.words import (
    COUNT,
    COUNTRY,
    ROOM_NAMED,
    TEXT,
    TIMEZONE,
    WORDS,
    YES_NO,
    read_identifier,
)
from planner.model.agenda import Event
from planner.model.places import Room, Venue
from planner.text.nodes import Mapping, Node, Scalar, nearest
from planner.text.wording import quoted
from planner.vocabulary.spelling import fold


def _build_room(reading: Reading) -> Room:
    room_id = str(reading.route.steps[-1])
    reading.values.setdefault("name", room_id)
    return Room(id=room_id, route=reading.route, **reading.values)


ROOM = Shape(
    "room",
    "A place with seats and equipment.",
    (
        Field("name", Translated("a name"), "What signs and invites call it.", example="Ballroom"),
        Field("also", ListOf(TEXT, or_one=True), "Other ids and names of it: those it had before. "
              "Whatever calls it by one of them means this room.", example="[lotus, Lotus Hall]"),
        Field("seats", COUNT, "How many people it holds.", example="60"),
        Field("equipment", WORDS, "What is in it.", example="[projector, microphones]"),
        Field("changeover", DURATION_OR_NONE, "What it takes to set the room up again between two "
              "sessions.", example="15m"),
        Field("step_free", YES_NO, "Whether people reach it, and leave it, without a step; nobody "
              "knows, where it is not said.", example="yes"),
    ),
    _build_room,
)  # fmt: skip


def _build_venue(reading: Reading) -> Venue:
    rooms = tuple(room for _, room in reading.take("rooms", ()))
    return Venue(rooms=rooms, route=reading.route, **reading.values)


_NAME = Field("name", Translated("a name"), "Its name.", example="Riverside Conference Hotel")
_ADDRESS = Field("address", Translated("an address"), "Its address, as invites give it.")

VENUE = Shape(
    "venue",
    "Where the rooms are.",
    (
        _NAME,
        _ADDRESS,
        Field("rooms", MapOf(ROOM, "rooms by id", key=read_identifier), "Its rooms, by id."),
    ),
    _build_venue,
)


def _build_further_venue(reading: Reading) -> Venue:
    return replace(_build_venue(reading), id=str(reading.route.steps[-1]))


FURTHER_VENUE = Shape(
    "further venue",
    "Where the event is held too: in another city on another day, or at the same time as a hub. "
    "It is in the event's city, country and time zone, as far as it does not say otherwise.",
    (
        _NAME,
        _ADDRESS,
        Field("city", Translated("a city"), "Its city.", example="Mombasa"),
        Field("country", COUNTRY, "Its country.", example="Kenya"),
        Field("timezone", TIMEZONE, "Its time zone, by its IANA name: the clock of the days that "
              "are held there.", example="Africa/Nairobi"),
        Field("room", ROOM_NAMED, "The room of sessions that name none, on days that are held "
              "there.", example="dhow"),
        Field("rooms", MapOf(ROOM, "rooms by id", key=read_identifier), "Its rooms, by id. No "
              "other venue has a room of the same id."),
    ),
    _build_further_venue,
)  # fmt: skip


def settled_venues(event: Event) -> tuple[Venue, ...]:
    """The further venues, with what they leave to the event.

    A venue with a clock of its own is in no country that it does not name; one with a country
    of its own is in no city that it does not name.
    """
    return tuple(_settled(venue, event) for venue in event.venues)


def _settled(venue: Venue, event: Event) -> Venue:
    is_near = venue.timezone in ("", event.timezone)
    is_as_near = is_near and venue.country in (None, event.country)
    return replace(
        venue,
        timezone=venue.timezone or event.timezone,
        country=venue.country or (event.country if is_near else None),
        city=venue.city or (event.city if is_as_near else ""),
    )


def report_shared_rooms(reading: Reading) -> None:
    """Report each room whose id a venue above has already: sessions name a room by its id."""
    first: dict[str, Scalar] = {}
    for key in _room_keys(reading.node):
        if first.setdefault(key.text, key) is not key:
            reading.reader.report(
                key,
                "duplicate-id",
                f"two rooms have the id {quoted(key.text)}",
                "give one of them another id: a session names its room, and not the venue",
                related=((first[key.text], "first used here"),),
            )


def _room_keys(event: Mapping) -> Iterator[Scalar]:
    further = event.get("venues")
    venues = [event.get("venue")]
    if isinstance(further, Mapping):
        venues += (venue for _, venue in further.entries.values())
    for venue in venues:
        rooms = venue.get("rooms") if isinstance(venue, Mapping) else None
        if isinstance(rooms, Mapping):
            yield from (key for key, _ in rooms.entries.values())


def report_shared_names(reading: Reading, event: Event) -> None:
    """Report each other name of a room that means another room too; ``reading`` is the event's."""
    first: dict[str, tuple[Room, Node]] = {}
    for room in event.rooms():
        own = nearest(reading.node, room.route.steps[1:])
        first.setdefault(fold(room.id), (room, own))
        first.setdefault(fold(room.name), (room, nearest(own, ("name",))))
    for room in event.rooms():
        for index, word in enumerate(room.also):
            written = nearest(reading.node, (*room.route.steps[1:], "also", index))
            other, place = first.setdefault(fold(word), (room, written))
            if other is not room:
                reading.reader.report(
                    written,
                    "duplicate-id",
                    f"two rooms are called {quoted(word)}",
                    "take it from one of them: whoever calls a room so must mean one",
                    related=((reading.reader.head(place), "the other one"),),
                )
