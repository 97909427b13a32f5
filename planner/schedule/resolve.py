"""Agenda to slots: what follows what, anchors, elastic lengths, parallel strands, days."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from planner.model.agenda import Agenda, Day, Entry, Parallel, Session
from planner.model.time import MINUTE, TimeRange, whole_minutes
from planner.schedule.clock import WallClock
from planner.schedule.cursor import LOST, Cursor, Surroundings, latest
from planner.schedule.elastic import Stretch, stretch_of
from planner.schedule.measure import (
    Lengths,
    fill,
    item_lengths,
    measure_run,
    measure_strands,
    widest,
)
from planner.schedule.runs import Run, is_fluid, runs, stands_beside
from planner.schedule.slots import Block, DaySchedule, ItemSlot, Schedule, Slot
from planner.text.diagnostics import Finding, Route

_LATEST_AFTERNOON = time(7)  # what a clock of twelve hours may mean by an end before the start
_LATEST_NIGHT = time(6)  # what ends later does not end a night out


class Problem(NamedTuple):
    """Why something could not be placed: its code and what to tell the author."""

    code: str
    finding: Finding


def resolve(agenda: Agenda) -> tuple[Schedule, list[Problem]]:
    """The schedule of an agenda, and what could not be placed in it.

    A session starts at its time if it has one, else when what precedes it in its strand ends,
    plus the changeover when people sit in another room next. Between two anchors, sessions that
    may be shorter or longer share what is missing or left; before the end of the day's hours
    they are only shortened. What could not be read is skipped, and what flows from it is not
    placed until the next anchor. A block with a strand that could not be placed to its end has
    no known end. What stands beside the programme is at its own time, and moves nothing.
    """
    problems: list[Problem] = []
    days = tuple(
        _DayResolver(Surroundings(agenda, day), day, problems).resolve() for day in agenda.days
    )
    return Schedule(days), problems


class _Stop(NamedTuple):
    """Where a run should be over, and whether it may be stretched to reach it."""

    at: datetime
    may_stretch: bool = True


class _Side(NamedTuple):
    """The strand of a block that sessions stand in, or neither."""

    label: str | None = None
    block: Parallel | None = None


_ALONE = _Side()


class _DayResolver:
    """Places one day's sessions."""

    def __init__(self, around: Surroundings, day: Day, problems: list[Problem]) -> None:
        self.around = around
        self.day = day
        self.clock = WallClock(ZoneInfo(day.timezone), day.date, day.rollover)
        self.problems = problems

    def resolve(self) -> DaySchedule:
        hours = self.hours()
        # Hours that end before they start have been reported: nobody knows when the day begins.
        at_first = Cursor(None, is_lost=self.day.start is not None)
        cursor = Cursor(hours.start) if hours else at_first
        close = _Stop(hours.end, may_stretch=False) if hours else None
        entries, _ = self.place_all(self.day.entries, cursor, close)
        beside = sorted(self.place_beside(), key=lambda slot: slot.start)
        return DaySchedule(self.day, tuple(entries), hours, tuple(beside))

    def place_beside(self) -> Iterator[Slot]:
        """Place what stands beside the programme: each at its own time, as long as it says."""
        for session in filter(stands_beside, self.day.sessions()):
            if session.start is not None and session.has_known_timing:
                minutes = stretch_of(session, self.around.defaults).natural
                slot, _ = self.place(session, minutes, Cursor(None), _ALONE, is_filler=False)
                if slot is not None:
                    yield slot

    def hours(self) -> TimeRange | None:
        if self.day.start is None or self.day.end is None:
            return None
        start = self.clock.instant(self.day.start)
        end = self.clock.instant_after(start, self.day.end)
        if end is None:
            self.not_after(self.day.route / "hours", self.day.start, self.day.end)
            return None
        return TimeRange(start, end)

    def place_all(
        self,
        entries: tuple[Entry, ...],
        cursor: Cursor,
        close: _Stop | None = None,
        side: _Side = _ALONE,
    ) -> tuple[list[Slot | Block], Cursor]:
        """Place what follows one another; ``close`` is where the last run should be over."""
        placed: list[Slot | Block] = []
        waiting = list(runs(entries))
        for run in waiting:
            before = cursor if run.follows else LOST
            slots, cursor = self.place_run(run, before, close if run is waiting[-1] else None, side)
            placed += slots
        return placed, cursor

    def place_run(
        self, run: Run[Entry], cursor: Cursor, close: _Stop | None, side: _Side
    ) -> tuple[list[Slot | Block], Cursor]:
        """Place a run, its lengths stretched or shrunk to reach what comes next."""
        placed: list[Slot | Block] = []
        lengths = self.lengths(run, cursor, close, side)
        for index, entry in enumerate(run.entries):
            minutes, is_filler = (
                (lengths.minutes[index], index == lengths.filler) if lengths else (None, False)
            )
            if isinstance(entry, Session):
                slot, cursor = self.place(entry, minutes, cursor, side, is_filler=is_filler)
                placed += [slot] if slot else []
            else:
                block, cursor = self.place_block(entry, minutes, cursor)
                placed += [block] if block else []
        return placed, cursor

    def lengths(
        self, run: Run[Entry], cursor: Cursor, close: _Stop | None, side: _Side
    ) -> Lengths | None:
        """What the entries of a run last; None where that is not known before they are placed."""
        if not all(is_fluid(entry) for entry in run.entries):
            return None
        measures = measure_run(run.entries, cursor, self.around, side.label)
        start = run.entries[0].start
        at = cursor.at if start is None else self.clock.instant(start)
        stop = self.stop_of(run, at, close) if at else None
        if at is None or stop is None or stop.at <= at:
            return fill(measures, None, self.around)
        total = whole_minutes(stop.at - at)
        return fill(measures, total, self.around, may_stretch=stop.may_stretch)

    def stop_of(self, run: Run[Entry], at: datetime, close: _Stop | None) -> _Stop | None:
        last = run.entries[-1]
        if isinstance(last, Session) and last.end is not None:
            end = self.clock.instant_after(at, last.end)
            return _Stop(end) if end else None
        return close if run.until is None else _Stop(self.clock.instant(run.until))

    def place_block(
        self, block: Parallel, minutes: int | None, cursor: Cursor
    ) -> tuple[Block | None, Cursor]:
        if block.start is not None:
            at = self.instant(block.start, block.route / "start")
            cursor = Cursor(at, is_lost=cursor.is_lost)
        strands = []
        ends: list[Cursor] = []
        closes = self.closes(block, minutes, cursor)
        for strand, close in zip(block.strands, closes, strict=True):
            side = _Side(strand.label, block)
            placed, last = self.place_all(strand.sessions, cursor, close, side)
            slots = tuple(slot for slot in placed if isinstance(slot, Slot))
            strands.append((strand.label, slots))
            ends += [last] if strand.sessions else []
            if cursor.at is None and last.is_lost:
                cursor = LOST  # that nothing says when the block starts is said once
        placed_slots = [slot for _, slots in strands for slot in slots]
        if not placed_slots:
            return None, latest(ends, cursor)
        start = min(slot.start for slot in placed_slots)
        end = max(slot.end for slot in placed_slots)
        return Block(block, tuple(strands), TimeRange(start, end)), latest(ends, cursor)

    def closes(self, block: Parallel, minutes: int | None, cursor: Cursor) -> list[_Stop | None]:
        """When each strand of a block should be over, where the block's length is known."""
        if minutes is None or cursor.at is None:
            return [None] * len(block.strands)
        strands = measure_strands(block, cursor, self.around)
        longest = widest(strands).natural
        end = cursor.at + timedelta(minutes=minutes)
        return [_Stop(end, may_stretch=strand.natural == longest) for strand in strands]

    def place(
        self, session: Session, minutes: int | None, cursor: Cursor, side: _Side, *, is_filler: bool
    ) -> tuple[Slot | None, Cursor]:
        if minutes is None:
            return None, LOST
        start = self.start_of(session, cursor, side.label)
        if start is None:
            if not cursor.is_lost:
                self.no_start(session)
            return None, LOST
        end = self.end_of(session, start, minutes, is_filler=is_filler)
        if end is None:
            return None, LOST
        span = TimeRange(start, end)
        stretch = self.stretch_of(session, span, is_filler=is_filler)
        slot = Slot(
            session=session,
            day=self.day,
            range=span,
            rooms=self.around.rooms_of(session, side.label),
            track=self.around.track_of(session, side.label),
            strand=side.label,
            block=side.block,
            is_anchored=session.start is not None,
            ends_fixed=session.end is not None,
            is_filler=is_filler,
            follows_unplaced=cursor.is_lost,
            stretch=stretch,
            items=tuple(_place_items(session, span, stretch.natural)),
        )
        return slot, self.around.after(session, side.label)._replace(at=end)

    def start_of(self, session: Session, cursor: Cursor, label: str | None) -> datetime | None:
        if session.start is not None:
            return self.instant(session.start, session.route / "time")
        if cursor.at is None:
            return None
        return cursor.at + self.around.changeover(cursor, session, label)

    def end_of(
        self, session: Session, start: datetime, minutes: int, *, is_filler: bool
    ) -> datetime | None:
        if session.end is not None:
            return self.written_end(session, start, session.end)
        if session.length is None and not is_filler and session.may_have_said("type"):
            return None
        return start + timedelta(minutes=minutes)

    def stretch_of(self, session: Session, span: TimeRange, *, is_filler: bool) -> Stretch:
        """What it may last, where its own length is that which the times round it give."""
        is_given = is_filler or session.end is not None
        natural = whole_minutes(span.duration) if is_given else None
        return stretch_of(session, self.around.defaults, natural)

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


def _place_items(session: Session, span: TimeRange, natural: int) -> Iterator[ItemSlot]:
    """The items one after another, until one whose duration nobody wrote, unless it is the last."""
    at: datetime | None = span.start
    lengths = item_lengths(session, whole_minutes(span.duration), natural)
    for item, minutes in zip(session.items, lengths, strict=True):
        end = None
        if at is not None and minutes is not None:
            end = at + timedelta(minutes=minutes)
        elif item is session.items[-1]:
            end = span.end
        yield ItemSlot(item, TimeRange(at, end) if at is not None and end and at < end else None)
        at = end
