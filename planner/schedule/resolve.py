"""Agenda to slots: what follows what, anchors, durations, parallel strands, days."""

from collections.abc import Iterable, Iterator
from datetime import datetime, time, timedelta
from typing import NamedTuple, TypeVar
from zoneinfo import ZoneInfo

from planner.model.agenda import Agenda, Day, Entry, Parallel, Session, Strand
from planner.model.time import MINUTE, TimeRange
from planner.schedule.clock import WallClock
from planner.schedule.slots import Block, DaySchedule, ItemSlot, Schedule, Slot
from planner.text.diagnostics import Finding, Route

E = TypeVar("E", bound=Entry)

_LATEST_AFTERNOON = time(7)  # what a clock of twelve hours may mean by an end before the start
_LATEST_NIGHT = time(6)  # what ends later does not end a night out


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
    problems: list[Problem] = []
    days = tuple(_DayResolver(agenda, day, problems).resolve() for day in agenda.days)
    return Schedule(days), problems


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

    def __init__(self, agenda: Agenda, day: Day, problems: list[Problem]) -> None:
        self.defaults = agenda.defaults_on(day)
        self.rooms = {room.id for room in agenda.event.rooms()}
        self.tracks = {track for track, _ in agenda.tracks}
        self.day = day
        self.clock = WallClock(ZoneInfo(day.timezone), day.date, day.rollover)
        self.problems = problems

    def resolve(self) -> DaySchedule:
        hours = self.hours()
        # Hours that end before they start have been reported: nobody knows when the day begins.
        at_first = _Cursor(None, is_lost=self.day.start is not None)
        cursor = _Cursor(hours.start) if hours else at_first
        entries: list[Slot | Block] = []
        for entry, following, is_next in _with_following(self.day.entries):
            cursor = cursor if is_next else _LOST
            if isinstance(entry, Session):
                slot, cursor = self.place(entry, following, cursor)
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
            cursor = _Cursor(at, is_lost=cursor.is_lost)
        strands = []
        ends: list[_Cursor] = []
        for strand in block.strands:
            slots, last = self.place_strand(strand, block, cursor)
            strands.append((strand.label, slots))
            ends += [last] if strand.sessions else []
            if cursor.at is None and last.is_lost:
                cursor = _LOST  # that nothing says when the block starts is said once
        placed = [slot for _, slots in strands for slot in slots]
        span = (
            TimeRange(min(slot.start for slot in placed), max(slot.end for slot in placed))
            if placed
            else None
        )
        return Block(block, tuple(strands), span) if span else None, _last_of(ends, cursor)

    def place_strand(
        self, strand: Strand, block: Parallel, cursor: _Cursor
    ) -> tuple[tuple[Slot, ...], _Cursor]:
        slots = []
        for session, following, is_next in _with_following(strand.sessions):
            cursor = cursor if is_next else _LOST
            slot, cursor = self.place(session, following, cursor, strand.label, block)
            if slot:
                slots.append(slot)
        return tuple(slots), cursor

    def place(
        self,
        session: Session,
        following: Iterable[Entry],
        cursor: _Cursor,
        label: str | None = None,
        block: Parallel | None = None,
    ) -> tuple[Slot | None, _Cursor]:
        if not session.has_known_timing:
            return None, _LOST
        room = self.room_of(session, label)
        start = self.start_of(session, room, cursor)
        if start is None:
            if not cursor.is_lost:
                self.no_start(session)
            return None, _LOST
        after = _Cursor(None, frozenset({room}), session.is_seated)
        end = self.end_of(session, start, after, following, label)
        if end is None:
            return None, _LOST
        slot = Slot(
            session=session,
            day=self.day,
            range=TimeRange(start, end),
            room=room,
            track=session.track or (label if label in self.tracks else None),
            strand=label,
            block=block,
            is_anchored=session.start is not None,
            ends_fixed=session.end is not None,
            follows_unplaced=cursor.is_lost,
            items=tuple(_place_items(session, TimeRange(start, end))),
        )
        return slot, after._replace(at=end)

    def room_of(self, session: Session, label: str | None) -> str | None:
        if session.may_have_said("room"):
            return None
        return session.room or (label if label in self.rooms else None) or self.defaults.room

    def start_of(self, session: Session, room: str | None, cursor: _Cursor) -> datetime | None:
        if session.start is not None:
            return self.instant(session.start, session.route / "time")
        if cursor.at is None:
            return None
        return cursor.at + self.changeover(cursor, session, room)

    def changeover(self, cursor: _Cursor, session: Session, room: str | None) -> timedelta:
        """The time between what precedes a session that flows, and its start."""
        moves = bool(cursor.rooms - {room, None}) and room is not None
        is_needed = moves and cursor.was_seated and session.is_seated
        return self.defaults.changeover if is_needed else timedelta(0)

    def end_of(
        self,
        session: Session,
        start: datetime,
        after: _Cursor,
        following: Iterable[Entry],
        label: str | None,
    ) -> datetime | None:
        if session.end is not None:
            return self.written_end(session, start, session.end)
        if session.length is not None:
            return start + session.length
        if session.start is not None:
            end = self.until_next_anchor(after, following, label)
            if end is not None and end > start:
                return end
        if session.may_have_said("type"):
            return None
        return start + self.defaults.duration(session.type)

    def written_end(self, session: Session, start: datetime, wall: time) -> datetime | None:
        end = self.clock.instant_after(start, wall)
        if end is None:
            begins = start.astimezone(self.clock.zone).time()
            self.not_after(session.route / "time", begins, wall)
        elif end == self.clock.instant(wall):
            readings = self.clock.readings(wall)
            # An end at the very minute of the change has one meaning: until the clocks change.
            before = (datetime.combine(self.day.date, wall) - MINUTE).time()
            if readings and self.clock.readings(before):
                self.two_readings(wall, session.route / "time", readings)
        return end

    def until_next_anchor(
        self, cursor: _Cursor, following: Iterable[Entry], label: str | None
    ) -> datetime | None:
        """The next anchor, less the sessions in between and their changeovers."""
        between = timedelta(0)
        for entry in following:
            start = entry.first_start if isinstance(entry, Parallel) else entry.start
            if start is not None:
                return self.clock.instant(start) - between
            if isinstance(entry, Parallel):
                return None
            room = self.room_of(entry, label)
            length = entry.length or self.defaults.duration(entry.type)
            between += self.changeover(cursor, entry, room) + length
            cursor = _Cursor(None, frozenset({room}), entry.is_seated)
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
            hint = f"write `{min(first, second):%H:%M}` or `{max(first, second):%H:%M}`"
        else:
            code, message = "dst-repeat", f"the clocks show {wall:%H:%M} twice that day"
            hint = (
                f"it can mean {first:%H:%M} {first:%Z} or {second:%H:%M} {second:%Z}; "
                "write a time outside the repeated hour"
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
        message = f"the end, {end:%H:%M}, is not after the start, {start:%H:%M}"
        hints = []
        if end <= _LATEST_AFTERNOON and start < (after_noon := end.replace(hour=end.hour + 12)):
            hints.append(f"write `{after_noon:%H:%M}` if that is after noon")
        if end <= _LATEST_NIGHT:
            hints.append(
                "if it ends the next morning, give the day a `rollover`, such as "
                f"`rollover: {end:%H:%M}`"
            )
        finding = Finding(route, message, "; ".join(hints) or "check the two times")
        self.problems.append(Problem("end-before-start", finding))


def _last_of(ends: list[_Cursor], before: _Cursor) -> _Cursor:
    """Where a block has come to, from where its strands have; lost where one of them is."""
    known = [end.at for end in ends if end.at is not None]
    if not ends or len(known) < len(ends):
        return _LOST if ends else before
    return _Cursor(
        max(known),
        frozenset[str | None]().union(*(end.rooms for end in ends)),
        any(end.was_seated for end in ends),
    )


def _with_following(entries: tuple[E, ...]) -> Iterator[tuple[E, Iterable[E], bool]]:
    """Each entry, those after it, and whether none was left out before it as unreadable."""
    left_out = 0
    for index, entry in enumerate(entries):
        following = (entries[later] for later in range(index + 1, len(entries)))
        written = entry.route.steps[-1] if entry.route.steps else index
        yield entry, following, written == index + left_out
        left_out = int(written) - index


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
