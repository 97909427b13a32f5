"""The schedule: sessions placed in time and room."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from planner.model.agenda import Day, Item, Parallel, Session
from planner.model.time import TimeRange
from planner.schedule.elastic import Stretch
from planner.vocabulary.spelling import fold


class ItemSlot(NamedTuple):
    """An item of a session; ``range`` is None where nothing written says when it is."""

    item: Item
    range: TimeRange | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One session placed in time and room.

    ``range`` is in UTC. ``rooms`` are the ids of all it is held in at once. ``is_anchored``: the
    author gave its start. ``ends_fixed``: the author gave its end. ``is_filler``: it is as long as
    the times round it leave. ``strand`` is the label of its strand in ``block``, or both are None.
    ``follows_unplaced``: what was written just before it could not be placed. ``stretch`` is what
    it lasts as written and what it may be made to last, in minutes.
    """

    session: Session
    day: Day
    range: TimeRange
    rooms: tuple[str, ...] = ()
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

    @property
    def room(self) -> str | None:
        """The first of its rooms; None where it has none."""
        return next(iter(self.rooms), None)

    @property
    def is_beside(self) -> bool:
        """Whether it stands beside the programme: people come and go, and nothing waits for it."""
        return self.session.beside

    def local(self, instant: datetime) -> datetime:
        """An instant on the clock of its day."""
        return instant.astimezone(ZoneInfo(self.day.timezone))

    def is_one_pause_with(self, other: "Slot") -> bool:
        """Whether two strands of a block break for the same, as for a coffee that all take.

        Each strand may have it in its own list; it is one pause for those who take it.
        """
        return (
            self.session.type.is_pause
            and self.session.type is other.session.type
            and self.block is not None
            and self.block is other.block
            and self.range == other.range
            and fold(self.session.title) == fold(other.session.title)
        )


def pauses_once(slots: Iterable[Slot]) -> tuple[Slot, ...]:
    """Slots, with a pause that several strands take together once, in the rooms of all."""
    kept: list[Slot] = []
    for slot in slots:
        same = next((n for n, other in enumerate(kept) if other.is_one_pause_with(slot)), None)
        if same is None:
            kept.append(slot)
        else:
            rooms = (*kept[same].rooms, *slot.rooms)
            kept[same] = replace(kept[same], rooms=tuple(dict.fromkeys(rooms)))
    return tuple(kept)


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
    """One day's slots and blocks in the order written; ``hours`` where the author set them.

    ``beside`` is what stands beside the programme, by start; it is no part of ``entries``.
    """

    day: Day
    entries: tuple[Slot | Block, ...]
    hours: TimeRange | None = None
    beside: tuple[Slot, ...] = ()

    @property
    def zone(self) -> ZoneInfo:
        """The clock its times are written on."""
        return ZoneInfo(self.day.timezone)

    def local(self, instant: datetime) -> datetime:
        """An instant on the day's clock."""
        return instant.astimezone(self.zone)

    def slots(self) -> Iterator[Slot]:
        """All slots: what stands beside the programme first, then what is in its sequence."""
        yield from self.beside
        yield from self.in_sequence()

    def in_sequence(self) -> Iterator[Slot]:
        """The slots that follow one another, those in strands too."""
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
