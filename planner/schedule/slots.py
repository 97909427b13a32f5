"""The schedule: sessions placed in time and room."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from planner.model.agenda import Day, Item, Parallel, Session
from planner.model.time import TimeRange
from planner.schedule.elastic import Stretch


class ItemSlot(NamedTuple):
    """An item of a session; ``range`` is None where nothing written says when it is."""

    item: Item
    range: TimeRange | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One session placed in time and room.

    ``range`` is in UTC. ``is_anchored``: the author gave its start. ``ends_fixed``: the author
    gave its end. ``is_filler``: it is as long as the times round it leave. ``strand`` is the
    label of its strand in ``block``, or both are None. ``follows_unplaced``: what was written
    just before it could not be placed. ``stretch`` is what it lasts as written and what it may
    be made to last, in minutes.
    """

    session: Session
    day: Day
    range: TimeRange
    room: str | None = None
    track: str | None = None
    strand: str | None = None
    block: Parallel | None = field(default=None, repr=False, compare=False)
    is_anchored: bool = False
    ends_fixed: bool = False
    is_filler: bool = False
    follows_unplaced: bool = False
    stretch: Stretch
    items: tuple[ItemSlot, ...] = field(default=(), repr=False)

    @property
    def start(self) -> datetime:
        """Its first instant, in UTC."""
        return self.range.start

    @property
    def end(self) -> datetime:
        """The instant it is over, in UTC."""
        return self.range.end

    def local(self, instant: datetime) -> datetime:
        """An instant on the clock of its day."""
        return instant.astimezone(ZoneInfo(self.day.timezone))


@dataclass(frozen=True, slots=True)
class Block:
    """Strands side by side, placed in time; it ends with the longest."""

    parallel: Parallel
    strands: tuple[tuple[str, tuple[Slot, ...]], ...]
    range: TimeRange

    @property
    def start(self) -> datetime:
        """Its first instant, in UTC."""
        return self.range.start

    @property
    def end(self) -> datetime:
        """The instant its longest strand is over, in UTC."""
        return self.range.end

    def slots(self) -> Iterator[Slot]:
        """The slots of all strands."""
        for _, slots in self.strands:
            yield from slots

    @property
    def is_whole(self) -> bool:
        """Whether every session in it was placed."""
        written = sum(len(strand.sessions) for strand in self.parallel.strands)
        return written == sum(len(slots) for _, slots in self.strands)


@dataclass(frozen=True, slots=True)
class DaySchedule:
    """One day's slots and blocks in the order written; ``hours`` where the author set them."""

    day: Day
    entries: tuple[Slot | Block, ...]
    hours: TimeRange | None = None

    @property
    def zone(self) -> ZoneInfo:
        """The clock its times are written on."""
        return ZoneInfo(self.day.timezone)

    def local(self, instant: datetime) -> datetime:
        """An instant on the day's clock."""
        return instant.astimezone(self.zone)

    def slots(self) -> Iterator[Slot]:
        """All slots, those in strands too."""
        for entry in self.entries:
            if isinstance(entry, Slot):
                yield entry
            else:
                yield from entry.slots()

    @property
    def is_whole(self) -> bool:
        """Whether every session of the day was placed."""
        slots = list(self.slots())
        were_placed = len(slots) == sum(1 for _ in self.day.sessions())
        return were_placed and not any(slot.follows_unplaced for slot in slots)

    def strands(self) -> Iterator[tuple[Slot | Block, ...]]:
        """Everything that follows one another: the day itself, then each parallel strand."""
        yield self.entries
        for entry in self.entries:
            if isinstance(entry, Block):
                for _, slots in entry.strands:
                    yield slots


class Schedule(NamedTuple):
    """The resolved, timed form of an agenda."""

    days: tuple[DaySchedule, ...] = ()

    def slots(self) -> Iterator[Slot]:
        """All slots of all days."""
        for day in self.days:
            yield from day.slots()
