"""The agenda: what the author wrote, before anything is timed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date, time, timedelta
from typing import NamedTuple, TypeVar, cast

from planner.model.attendance import Attendance
from planner.model.imports import Import
from planner.model.invites import Invites
from planner.model.logistics import Logistics
from planner.model.people import Mailbox
from planner.model.places import NOWHERE, Room, RoomBook, Venue
from planner.model.privacy import Privacy
from planner.model.roster_fields import OwnField
from planner.model.tasks import Task
from planner.model.waivers import Waiver
from planner.text.diagnostics import Route
from planner.vocabulary.audience import Audience
from planner.vocabulary.countries import Country
from planner.vocabulary.organisation_types import OrganisationType
from planner.vocabulary.roles import Role
from planner.vocabulary.session_types import SessionType
from planner.vocabulary.spelling import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """The whole forum or conference.

    ``venue`` is where it is held, ``venues`` where it is held too: each of those knows its city,
    country and clock. ``timezone`` is the main venue's. ``country_names`` is how countries are
    named: a style of ``planner.vocabulary.country_names``, or empty where nobody said; the
    countries of an event and of its roster have their names in it. ``delete_roster_by`` is the
    last day on which the roster may be kept.
    """

    id: str
    name: str
    timezone: str
    description: str = ""
    city: str = ""
    country: Country | None = None
    country_names: str = ""
    languages: tuple[str, ...] = ()
    organiser: Mailbox | None = None
    website: str = ""
    delete_roster_by: date | None = None
    venue: Venue = field(default_factory=Venue)
    venues: tuple[Venue, ...] = ()
    route: Route = field(default=NOWHERE, compare=False)

    @property
    def places(self) -> tuple[Venue, ...]:
        """All venues, the main one first, with the city, the country and the clock of each."""
        main = replace(self.venue, city=self.city, country=self.country, timezone=self.timezone)
        return (main, *self.venues)

    def rooms(self) -> Iterator[Room]:
        """The rooms of all venues."""
        for venue in (self.venue, *self.venues):
            yield from venue.rooms


@dataclass(frozen=True, slots=True, kw_only=True)
class Defaults:
    """What holds for sessions that do not say otherwise.

    ``grain`` is the step in which sessions are made shorter and longer. ``overruns`` are what one
    session in ten of a type runs over by.
    """

    room: str | None = None
    changeover: timedelta = timedelta(0)
    grain: timedelta = timedelta(minutes=5)
    durations: tuple[tuple[SessionType, timedelta], ...] = ()
    overruns: tuple[tuple[SessionType, timedelta], ...] = ()
    route: Route = field(default=NOWHERE, compare=False)

    def duration(self, session_type: SessionType) -> timedelta:
        """How long a session of a type lasts where nobody says so."""
        return dict(self.durations).get(session_type, session_type.usual_duration)


@dataclass(frozen=True, slots=True)
class Assignment:
    """A role in a session and the person who has it, as the author referred to them."""

    role: Role
    person: str
    route: Route = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A timed part inside a session."""

    title: str
    duration: timedelta | None = None
    people: tuple[Assignment, ...] = ()
    notes: str = ""
    route: Route = field(default=NOWHERE, compare=False)


_TIMING_FIELDS = ("time", "start", "end", "duration", "at_least", "at_most", "items")


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A unit of the programme, as written.

    ``rooms`` are all it is held in at once, as the author called them. ``beside``: it stands
    beside the programme, as an exhibition does: nothing waits for it. It is there on each day of
    the event until the date ``until``.

    ``start`` and ``end`` are wall-clock times on the clock of its day. ``at_least`` and
    ``at_most`` bound what it may be made to last; ``optional`` says that it may be dropped.
    ``says_length_twice``: its start, its end and its duration are all written, and agree.
    ``overrun`` is what one in ten like it runs over by. ``needs`` is the equipment it cannot do
    without. ``groups`` are the names of its working groups; where only their number was written,
    they are `1`, `2` and so on. ``not_with`` are the sessions, by id or title, that are not to be
    held at the same time. ``audience`` is who may know of it at all.
    ``broken`` names the fields that could not be read, and the keys that no session has, so that
    nothing is concluded from the absence of what they may have said.
    """

    id: str
    title: str
    type: SessionType = SessionType.SESSION
    start: time | None = None
    end: time | None = None
    duration: timedelta | None = None
    says_length_twice: bool = False
    at_least: timedelta | None = None
    at_most: timedelta | None = None
    optional: bool = False
    overrun: timedelta | None = None
    rooms: tuple[str, ...] = ()
    track: str | None = None
    beside: bool = False
    until: date | None = None
    objective: str = ""
    description: str = ""
    notes: str = ""
    languages: tuple[str, ...] = ()
    catering: str = ""
    needs: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    attendance: Attendance | None = None
    not_with: tuple[str, ...] = ()
    invite: bool | None = None
    audience: Audience = Audience.PUBLIC
    people: tuple[Assignment, ...] = ()
    items: tuple[Item, ...] = ()
    broken: frozenset[str] = frozenset()
    route: Route = field(default=NOWHERE, compare=False)

    @property
    def room(self) -> str | None:
        """The first of its rooms, as the author called it; None where none is named."""
        return next(iter(self.rooms), None)

    @property
    def has_known_timing(self) -> bool:
        """Whether all that was written about its time could be read, or enough of it."""
        if not self.broken:
            return True
        if self.start is None or (self.end is None and self.duration is None):
            return not self.may_have_said(*_TIMING_FIELDS)
        # A start and an end leave nothing to say, unless a duration says something else.
        needed = {"time", "start", "end", *([] if self.duration is None else ["duration"])}
        return self.broken.isdisjoint(needed)

    def may_have_said(self, *names: str) -> bool:
        """Whether something that could not be read may have been one of these fields.

        A key that no session has is taken for the field it looks like; where it looks like none,
        it may have been any, unless one of them is there.
        """
        if not self.broken:
            return False
        is_there = any(getattr(self, name, None) for name in names)
        return any(
            meant in names if meant else not is_there for meant in map(_field_meant, self.broken)
        )

    @property
    def fills_time(self) -> bool:
        """Whether a time at one end of it is all that is written: it lasts until the next."""
        return self.length is None and (self.start is None) is not (self.end is None)

    @property
    def is_seated(self) -> bool:
        """Whether people sit through it, where its type could be read."""
        return self.type.is_seated and not self.may_have_said("type")

    @property
    def length(self) -> timedelta | None:
        """Its duration as written, or that of its items where all of them have one."""
        if self.duration is not None or not self.items:
            return self.duration
        lengths = [item.duration for item in self.items if item.duration is not None]
        return sum(lengths, timedelta(0)) if len(lengths) == len(self.items) else None

    @property
    def all_people(self) -> tuple[Assignment, ...]:
        """The people of the session and of its items."""
        return (*self.people, *(person for item in self.items for person in item.people))

    @property
    def is_invited(self) -> bool:
        """Whether calendars are told: all sessions but pauses, unless the author decides."""
        return not self.type.is_pause if self.invite is None else self.invite


_NO_KEYS = frozenset({"rooms", "says_length_twice", "people", "broken", "route"})
_SESSION_KEYS = (
    "time",
    "room",
    *(entry.name for entry in fields(Session) if entry.name not in _NO_KEYS),
    *(key for role in Role for key in (role.value, role.plural)),
)


def _field_meant(key: str) -> str | None:
    if key in _SESSION_KEYS:
        return key
    from difflib import get_close_matches

    return next(iter(get_close_matches(fold(key), _SESSION_KEYS, n=1, cutoff=0.7)), None)


@dataclass(frozen=True, slots=True)
class Strand:
    """Sessions that follow one another beside other strands; its label may name a room."""

    label: str
    sessions: tuple[Session, ...]
    route: Route = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Parallel:
    """Strands side by side; the block ends with the longest."""

    strands: tuple[Strand, ...]
    start: time | None = None
    route: Route = field(default=NOWHERE, compare=False)

    @property
    def first_start(self) -> time | None:
        """The earliest written start of the block or of what its strands begin with."""
        firsts = (strand.sessions[0].start for strand in self.strands if strand.sessions)
        written = [start for start in (self.start, *firsts) if start is not None]
        return min(written, default=None)


Entry = Session | Parallel

E = TypeVar("E", bound=Entry)


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A conference day on its venue's clock, which is that of ``timezone`` (an IANA name).

    ``rollover``: times before it belong to the next morning. ``venue`` is the id of the further
    venue where it is held, or None for the main one. A day that is written once for several
    dates is one of these for each, all with the same route. ``carried_over`` is what stands beside
    its programme since an earlier day, with the route of what was written there.
    """

    date: date
    timezone: str = "UTC"
    venue: str | None = None
    title: str = ""
    start: time | None = None
    end: time | None = None
    rollover: time | None = None
    entries: tuple[Entry, ...] = ()
    carried_over: tuple[Session, ...] = ()
    route: Route = field(default=NOWHERE, compare=False)

    def sessions(self) -> Iterator[Session]:
        """All sessions of the day in the order written, those in strands too.

        What is carried over from an earlier day comes first.
        """
        yield from self.carried_over
        for entry in self.entries:
            if isinstance(entry, Session):
                yield entry
            else:
                for strand in entry.strands:
                    yield from strand.sessions

    def replacing(self, changes: Mapping[Route, Entry | None]) -> "Day":
        """The day with other entries at some routes; None takes one away.

        What follows one that is gone moves up: a missing position is one that was not readable.
        """

        def changed(entries: tuple[E, ...]) -> Iterator[E]:
            gone = 0
            for entry in entries:
                new = changes.get(entry.route, entry)
                if new is None:
                    gone += 1
                elif gone:
                    new = replace(new, route=new.route.moved_up(gone))
                if isinstance(new, Parallel):
                    strands = (
                        replace(strand, sessions=tuple(changed(strand.sessions)))
                        for strand in new.strands
                    )
                    new = replace(new, strands=tuple(strands))
                if new is not None:
                    yield cast("E", new)

        carried = (changes.get(session.route, session) for session in self.carried_over)
        return replace(
            self,
            entries=tuple(changed(self.entries)),
            carried_over=tuple(session for session in carried if isinstance(session, Session)),
        )


class Translation(NamedTuple):
    """A text that is given by language: the languages, as BCP 47 codes, in the order written."""

    languages: tuple[str, ...]
    route: Route


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """The authored file.

    ``translations`` are its texts that are given by language, wherever they stand. ``language``
    is the one that they were read in, where one was asked for.
    """

    event: Event
    roster: str | None = None
    roster_fields: tuple[OwnField, ...] = ()
    privacy: Privacy = field(default_factory=Privacy)
    imports: tuple[Import, ...] = ()
    defaults: Defaults = field(default_factory=Defaults)
    tracks: tuple[tuple[str, str], ...] = ()
    teams: tuple[tuple[str, str], ...] = ()
    organisation_types: tuple[OrganisationType, ...] = ()
    days: tuple[Day, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    logistics: Logistics = field(default_factory=Logistics)
    invites: Invites = field(default_factory=Invites)
    tasks: tuple[Task, ...] = ()
    translations: tuple[Translation, ...] = field(default=(), repr=False, compare=False)
    language: str | None = field(default=None, compare=False)
    route: Route = field(default=NOWHERE, compare=False)

    def sessions(self) -> Iterator[Session]:
        """All sessions, day by day, in the order written."""
        for day in self.days:
            yield from day.sessions()

    def defaults_on(self, day: Day) -> Defaults:
        """What holds on a day: a default room is of no use where it is in another city.

        At a further venue that one's own room stands in for it.
        """
        venue = next((venue for venue in self.event.venues if venue.id == day.venue), None)
        if venue is None:
            return self.defaults
        called = venue.room or self.defaults.room
        room = RoomBook(self.event.rooms()).find(called) if called else None
        is_elsewhere = room is not None and room not in venue.rooms
        return replace(self.defaults, room=None if is_elsewhere else called)
