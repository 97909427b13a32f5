"""Agenda to slots: what follows what, anchors, durations, parallel strands, days."""

from collections.abc import Iterable, Iterator
from datetime import datetime, time, timedelta
from typing import NamedTuple, TypeVar
from zoneinfo import ZoneInfo

from planner.model.agenda import Agenda, Day, Entry, Parallel, Session
from planner.model.time import TimeRange
from planner.schedule.clock import WallClock
from planner.schedule.slots import Block, DaySchedule, ItemSlot, Schedule, Slot
from planner.text.diagnostics import Finding, Route

E = TypeVar("E", bound=Entry)


class Problem(NamedTuple):
    """Why something could not be placed: its code and what to tell the author."""

    code: str
    finding: Finding


def resolve(agenda: Agenda) -> tuple[Schedule, list[Problem]]:
    """The schedule of an agenda, and what could not be placed in it.

    A session starts at its time if it has one, else when what precedes it in its strand ends,
    plus the changeover when people sit in another room next. What could not be read
    is skipped, and what flows from it is not placed until the next anchor. A block with a
    strand that could not be placed to its end has no known end.
    """
    zone = ZoneInfo(agenda.event.timezone)
    problems: list[Problem] = []
    days = tuple(_DayResolver(agenda, day, zone, problems).resolve() for day in agenda.days)
    return Schedule(zone, days), problems


class _Cursor(NamedTuple):
    """Where a strand has come to: the instant, the rooms used last, and whether people sat there.

    ``at`` is None before the first anchor; ``is_lost`` after something that could not be placed.
    """

    at: datetime | None
    rooms: frozenset[str | None] = frozenset()
    was_seated: bool = False
    is_lost: bool = False


_LOST = _Cursor(None, is_lost=True)


class _DayResolver:
    """Places one day's sessions."""

    def __init__(self, agenda: Agenda, day: Day, zone: ZoneInfo, problems: list[Problem]) -> None:
        self.defaults = agenda.defaults
        self.rooms = {room.id for room in agenda.event.venue.rooms}
        self.tracks = {track for track, _ in agenda.tracks}
        self.day = day
        self.clock = WallClock(zone, day.date, day.rollover)
        self.problems = problems

    def resolve(self) -> DaySchedule:
        hours = self.hours()
        cursor = _Cursor(hours.start if hours else None, is_lost=self.day.start is not None)
        if hours:
            cursor = _Cursor(hours.start)
        entries: list[Slot | Block] = []
        for entry, following in _with_following(self.day.entries):
            if isinstance(entry, Session):
                slot, cursor = self.place(entry, following, cursor, None)
                entries += [slot] if slot else []
            else:
                block, cursor = self.place_block(entry, cursor)
                entries += [block] if block else []
        return DaySchedule(self.day, tuple(entries), hours)

    def hours(self) -> TimeRange | None:
        if self.day.start is None or self.day.end is None:
            return None
        start = self.clock.instant(self.day.start)
        end = self.clock.instant_after(start, self.day.end)
        if end is None:
            self.not_after(self.day.route / "hours", self.day.start, self.day.end)
            return None
        return TimeRange(start, end)

    def place_block(self, block: Parallel, cursor: _Cursor) -> tuple[Block | None, _Cursor]:
        if block.start is not None:
            at = self.instant(block.start, block.route / "start")
            cursor = _Cursor(at, cursor.rooms, cursor.was_seated)
        strands = []
        ends: list[_Cursor] = []
        for strand in block.strands:
            slots, last = self.place_strand(strand.sessions, cursor, strand.label)
            strands.append((strand.label, slots))
            ends.append(last)
        placed = [slot for _, slots in strands for slot in slots]
        known = [end.at for end in ends if end.at is not None]
        after = _Cursor(
            max(known, default=cursor.at),
            frozenset[str | None]().union(*(end.rooms for end in ends)),
            was_seated=any(end.was_seated for end in ends),
            is_lost=any(end.is_lost for end in ends),
        )
        if not placed:
            return None, after
        span = TimeRange(min(slot.start for slot in placed), max(slot.end for slot in placed))
        return Block(block, tuple(strands), span), after

    def place_strand(
        self, sessions: tuple[Session, ...], cursor: _Cursor, label: str
    ) -> tuple[tuple[Slot, ...], _Cursor]:
        slots = []
        for session, following in _with_following(sessions):
            slot, cursor = self.place(session, following, cursor, label)
            if slot:
                slots.append(slot)
        return tuple(slots), cursor

    def place(
        self, session: Session, following: Iterable[Entry], cursor: _Cursor, label: str | None
    ) -> tuple[Slot | None, _Cursor]:
        room = session.room or (label if label in self.rooms else None) or self.defaults.room
        if not session.has_known_timing:
            return None, _Cursor(None, frozenset({room}), session.type.is_seated, is_lost=True)
        start = self.start_of(session, room, cursor)
        if start is None:
            if not cursor.is_lost:
                self.no_start(session)
            return None, _Cursor(None, frozenset({room}), session.type.is_seated, is_lost=True)
        end = self.end_of(session, start, following)
        if end is None:
            return None, _Cursor(None, frozenset({room}), session.type.is_seated, is_lost=True)
        slot = Slot(
            session=session,
            day=self.day,
            range=TimeRange(start, end),
            room=room,
            track=session.track or (label if label in self.tracks else None),
            strand=label,
            is_anchored=session.start is not None,
            ends_fixed=session.end is not None,
            items=tuple(_place_items(session, TimeRange(start, end))),
        )
        return slot, _Cursor(end, frozenset({room}), session.type.is_seated)

    def start_of(self, session: Session, room: str | None, cursor: _Cursor) -> datetime | None:
        if session.start is not None:
            key = "time" if "start" not in session.broken else "start"
            return self.instant(session.start, session.route / key)
        if cursor.at is None:
            return None
        moves = bool(cursor.rooms - {room, None}) and room is not None
        if moves and cursor.was_seated and session.type.is_seated:
            return cursor.at + self.defaults.changeover
        return cursor.at

    def end_of(
        self, session: Session, start: datetime, following: Iterable[Entry]
    ) -> datetime | None:
        if session.end is not None:
            end = self.clock.instant_after(start, session.end)
            if end is None:
                begins = start.astimezone(self.clock.zone).time()
                self.not_after(session.route / "time", begins, session.end)
            return end
        if session.length is not None:
            return start + session.length
        if session.start is not None:
            end = self.until_next_anchor(following)
            if end is not None and end > start:
                return end
        return start + self.defaults.duration(session.type)

    def until_next_anchor(self, following: Iterable[Entry]) -> datetime | None:
        """The next anchor, less the sessions of known length in between."""
        between = timedelta(0)
        for entry in following:
            if entry.start is not None:
                return self.clock.instant(entry.start) - between
            if isinstance(entry, Parallel) or entry.length is None:
                return None
            between += entry.length
        return None

    def instant(self, wall: time, route: Route) -> datetime:
        readings = self.clock.readings(wall)
        if readings:
            self.two_readings(wall, route, readings)
        return self.clock.instant(wall)

    def two_readings(self, wall: time, route: Route, readings: tuple[datetime, datetime]) -> None:
        zone = self.clock.zone
        first, second = (reading.astimezone(zone) for reading in readings)
        if self.clock.is_skipped(wall):
            code, message = "dst-gap", f"the clocks jump over {wall:%H:%M} that day"
            hint = f"write {min(first, second):%H:%M} or {max(first, second):%H:%M}"
        else:
            code, message = "dst-repeat", f"the clocks show {wall:%H:%M} twice that day"
            hint = (
                f"it can mean {first:%H:%M} {first:%Z} or {second:%H:%M} {second:%Z}; "
                "start from a time outside the repeated hour"
            )
        self.problems.append(Problem(code, Finding(route, message, hint)))

    def no_start(self, session: Session) -> None:
        finding = Finding(
            session.route / "title",
            "nothing says when this starts",
            "give it a `time`, or give the day `hours`",
        )
        self.problems.append(Problem("no-start", finding))

    def not_after(self, route: Route, start: time, end: time) -> None:
        finding = Finding(
            route,
            f"the end, {end:%H:%M}, is not after the start, {start:%H:%M}",
            "check the two times; if it ends the next morning, give the day a `rollover`, such as "
            f"`rollover: {end:%H:%M}`",
        )
        self.problems.append(Problem("end-before-start", finding))


def _with_following(entries: tuple[E, ...]) -> Iterator[tuple[E, Iterable[E]]]:
    for index, entry in enumerate(entries):
        yield entry, (entries[later] for later in range(index + 1, len(entries)))


def _place_items(session: Session, span: TimeRange) -> Iterator[ItemSlot]:
    """The items one after another, until one whose duration nobody wrote, unless it is the last."""
    at: datetime | None = span.start
    for item in session.items:
        end = None
        if at is not None and item.duration is not None:
            end = at + item.duration
        elif item is session.items[-1]:
            end = span.end
        yield ItemSlot(item, TimeRange(at, end) if at is not None and end and at < end else None)
        at = end
