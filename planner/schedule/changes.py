"""What changed between two versions of an agenda: values, without the words for them."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum
from typing import NamedTuple

from planner.model.agenda import Day
from planner.model.people import Participant
from planner.model.places import Room
from planner.schedule.matching import wall
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.vocabulary.roles import Role


class Kind(Enum):
    """In what way a session changed; one session may have changed in several."""

    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    LENGTHENED = "lengthened"
    SHORTENED = "shortened"
    ROOM = "room"
    RENAMED = "renamed"
    PEOPLE = "people"
    AUDIENCE = "audience"
    DETAILS = "details"


class Cause(Enum):
    """Why a session is at another time.

    ``WRITTEN``: its own time, length, day or place in the order. ``FOLLOWS``: it has no time of
    its own, and what stands before it changed, or what it lasts until. ``DAY``: its day has
    another date. ``CLOCK``: its day has another time zone, so that it is at another moment, or
    at another time on the clock, but not both.
    """

    WRITTEN = "written"
    FOLLOWS = "follows"
    DAY = "day"
    CLOCK = "clock"


class Casting(NamedTuple):
    """A role in a session and who has it: an id, or a folded name; and what to call them."""

    role: Role
    person: str
    name: str


class AudienceChange(NamedTuple):
    """Who a session is for has changed.

    ``is_seen_otherwise``: who may know of it. ``is_attended_otherwise``: whom it is meant for;
    ``more`` and ``fewer`` are then the ids of those who are expected now, and no longer.
    """

    is_seen_otherwise: bool
    is_attended_otherwise: bool
    more: tuple[str, ...] = ()
    fewer: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return self.is_seen_otherwise or self.is_attended_otherwise


_SAME_AUDIENCE = AudienceChange(is_seen_otherwise=False, is_attended_otherwise=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionChange:
    """One session that is not as it was. ``old`` is None for a new one, ``new`` for one gone.

    ``moved`` and ``resized`` say why its start and its length are others, or are None.
    ``details`` names what else of it was written otherwise: `objective`, `notes`, `catering` …
    """

    old: Slot | None
    new: Slot | None
    moved: Cause | None = None
    resized: Cause | None = None
    is_elsewhere: bool = False
    is_renamed: bool = False
    joined: tuple[Casting, ...] = ()
    left: tuple[Casting, ...] = ()
    audience: AudienceChange = _SAME_AUDIENCE
    details: tuple[str, ...] = ()

    @property
    def slot(self) -> Slot:
        """The session as it is, or as it was where it is gone."""
        slot = self.new or self.old
        assert slot is not None  # noqa: S101  # one of them always is
        return slot

    @property
    def pair(self) -> tuple[Slot, Slot] | None:
        """The session as it was and as it is, where it was and is."""
        return (self.old, self.new) if self.old and self.new else None

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """In what ways it changed; empty where it did not."""
        if self.old is None or self.new is None:
            return (Kind.ADDED if self.old is None else Kind.REMOVED,)
        is_longer = self.new.range.duration > self.old.range.duration
        found = {
            Kind.MOVED: self.moved is not None,
            Kind.LENGTHENED: self.resized is not None and is_longer,
            Kind.SHORTENED: self.resized is not None and not is_longer,
            Kind.ROOM: self.is_elsewhere,
            Kind.RENAMED: self.is_renamed,
            Kind.PEOPLE: bool(self.joined or self.left),
            Kind.AUDIENCE: bool(self.audience),
            Kind.DETAILS: bool(self.details),
        }
        return tuple(kind for kind, holds in found.items() if holds)

    @property
    def later_by(self) -> timedelta:
        """How much later it starts, below zero for earlier; nothing for one added or removed."""
        return self.new.start - self.old.start if self.old and self.new else timedelta(0)

    @property
    def later_on_clock(self) -> timedelta:
        """How much later it starts on the clock of its day, as it was and as it is."""
        return wall(self.new) - wall(self.old) if self.old and self.new else timedelta(0)

    @property
    def longer_by(self) -> timedelta:
        """How much longer it lasts, below zero for shorter; nothing for one added or removed."""
        if self.old is None or self.new is None:
            return timedelta(0)
        return self.new.range.duration - self.old.range.duration

    @property
    def is_consequence(self) -> bool:
        """Whether nothing about it changed but what other changes brought with them."""
        return (
            set(self.kinds) <= {Kind.MOVED, Kind.LENGTHENED, Kind.SHORTENED}
            and self.moved is not Cause.WRITTEN
            and self.resized is not Cause.WRITTEN
        )

    def is_on(self, day: date) -> bool:
        """Whether it was or is on a day."""
        return any(slot is not None and slot.day.date == day for slot in (self.old, self.new))


class FieldChange(NamedTuple):
    """Something about the whole event: `name`, `timezone`, `venue` …, as text."""

    field: str
    old: str
    new: str


class RoomChange(NamedTuple):
    """A room of the venue that is new, gone, or another; ``fields`` names what about it."""

    old: Room | None
    new: Room | None
    fields: tuple[str, ...] = ()


class DayChange(NamedTuple):
    """A day that is new, gone, or another; ``fields`` names what about it."""

    old: Day | None
    new: Day | None
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """All that changed from one plan to another.

    Each session of either plan is in ``sessions`` or in ``unchanged``, once. ``sessions`` come
    day by day as they are read: where two changes meet, what was written first, and then what
    follows from it. ``joined`` and ``left`` are those whom only one of the rosters lists; what
    rosters say of people is not compared.
    """

    old: Plan
    new: Plan
    event: tuple[FieldChange, ...] = ()
    rooms: tuple[RoomChange, ...] = ()
    days: tuple[DayChange, ...] = ()
    sessions: tuple[SessionChange, ...] = ()
    unchanged: tuple[tuple[Slot, Slot], ...] = ()
    joined: tuple[Participant, ...] = ()
    left: tuple[Participant, ...] = ()

    @property
    def is_same_event(self) -> bool:
        """Whether both agendas have the same event id."""
        return self.old.agenda.event.id == self.new.agenda.event.id

    @property
    def has_changes(self) -> bool:
        """Whether anything is not as it was."""
        return bool(
            self.event or self.rooms or self.days or self.sessions or self.joined or self.left
        )

    def date_now(self, day: date) -> date:
        """The date that a day of the old plan has in the new one, or its own where it is gone."""
        moved = (c for c in self.days if c.old and c.new and c.old.date == day)
        return next((change.new.date for change in moved if change.new), day)

    def on(self, day: date) -> "Comparison":
        """What changed on one day, before or after; what is not about days is left out."""
        return replace(
            self,
            event=(),
            rooms=(),
            days=tuple(
                change
                for change in self.days
                if any(side is not None and side.date == day for side in (change.old, change.new))
            ),
            sessions=tuple(change for change in self.sessions if change.is_on(day)),
            unchanged=tuple(
                pair for pair in self.unchanged if any(slot.day.date == day for slot in pair)
            ),
            joined=(),
            left=(),
        )
