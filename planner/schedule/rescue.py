"""The smallest changes that save a day which runs late, by loosening what is in the way."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from planner.model.agenda import Agenda, Day, Entry, Parallel, Session
from planner.model.time import MINUTE, whole_minutes
from planner.schedule.late import CannotRecoverError, Recovery, Retimed, follows_its_block
from planner.schedule.resolve import resolve
from planner.schedule.sequence import Joint, is_anchor, overruns, slots_of
from planner.schedule.slots import Block, DaySchedule, Slot

if TYPE_CHECKING:
    from planner.text.diagnostics import Route

_SHORTEST = 10  # minutes
_LATEST = timedelta(hours=12)  # what is later than that would be on another day


def recover(
    agenda: Agenda,
    day: DaySchedule,
    running: Iterable[Slot],
    delay: timedelta,
    at: datetime,
    may_drop: frozenset[str] = frozenset(),
) -> Recovery:
    """The rest of a day after what is running takes longer by ``delay``, or begins so late.

    ``may_drop`` names sessions that may go beside those that are optional. Nothing that is over
    changes, and nothing begins before it was planned to. Raises CannotRecoverError where an
    anchor to come cannot be reached even in time, or the delay goes beyond the day.
    """
    return _Rescue(agenda, day, tuple(running), delay, at, may_drop).recovery()


class _Rescue:
    """One day's recovery: what each session may still give, until all fits."""

    def __init__(
        self,
        agenda: Agenda,
        day: DaySchedule,
        running: tuple[Slot, ...],
        delay: timedelta,
        at: datetime,
        may_drop: frozenset[str],
    ) -> None:
        self.agenda = agenda
        self.planned = day
        self.running = running
        self.delay = delay
        self.at = at
        self.may_drop = may_drop
        self.end = max(slot.end for slot in day.in_sequence())
        # By their ids: routes move up when something above them is dropped.
        self.relaxed: set[str] = set()  # pauses that may shrink to their floor
        self.settled: set[str] = set()  # sessions that have given all they can
        self.dropped: set[str] = set()
        self.moved: dict[str, timedelta] = {}  # anchors that start late
        self.moved_blocks: dict[Route, timedelta] = {
            slot.block.route: delay
            for slot in running
            if slot.start >= at and slot.block is not None and follows_its_block(slot)
        }

    def recovery(self) -> Recovery:
        """The day as it can still be; raises CannotRecoverError."""
        if self.delay > _LATEST:
            raise CannotRecoverError(
                "nothing is left of a day that is so late", "write at most 12h"
            )
        if any(joint.later.start >= self.at for joint in overruns(self.planned)):
            raise CannotRecoverError(
                "what is left of this day does not fit even in time",
                "`planner check` says where, and what helps",
            )
        return self.result(self.settled_day())

    def settled_day(self) -> DaySchedule:
        """Loosen what is in the way, step by step, until nothing is."""
        # Each slot can be relaxed, dropped, squeezed, held and postponed more than once.
        for _ in range(50 + 20 * sum(1 for _ in self.planned.in_sequence())):
            day = self.resolved()
            obstacle = self.obstacle(day)
            if obstacle is not None:
                self.loosen(*obstacle)
            elif not self.hold(day):
                return day
        raise CannotRecoverError(
            "this day cannot be put in order by itself", "move what is late with `planner move`"
        )

    def loosen(self, run: list[Slot], missing: timedelta, joint: Joint | None) -> None:
        """Let what is before an obstacle give, and move the obstacle only where that is all."""
        # Nothing goes only for a day to end earlier, as long as it keeps to its hours.
        hours = self.planned.hours
        may_drop = joint is not None or (hours is not None and self.end + missing > hours.end)
        if self.relax(run) or (may_drop and self.drop(run, missing)) or self.squeeze(run):
            return
        if joint is not None:
            self.postpone(joint, missing)
        else:
            self.end += missing

    def obstacle(self, day: DaySchedule) -> tuple[list[Slot], timedelta, Joint | None] | None:
        """What is before the first anchor that is missed, or before the end, and by how much."""
        begun = {slot.session.id for slot in self.planned.in_sequence() if slot.start < self.at}
        ahead = (joint for joint in overruns(day) if joint.later.session.id not in begun)
        missed = sorted(ahead, key=lambda joint: joint.later.start)
        if missed:
            joint = missed[0]
            return self.as_planned(joint.run), joint.earlier.end - joint.later.start, joint
        ends = max((slot.end for slot in day.in_sequence()), default=self.end)
        if ends <= self.end:
            return None
        last: list[Slot | Block] = []
        for entry in day.entries:
            last = [entry] if is_anchor(entry) else [*last, entry]
        return self.as_planned(last), ends - self.end, None

    def hold(self, day: DaySchedule) -> bool:
        """Keep the first that would begin before it was planned to where it was."""
        planned = {slot.session.id: slot for slot in self.planned.in_sequence()}
        early = [
            planned[slot.session.id]
            for slot in day.in_sequence()
            if planned[slot.session.id].start >= self.at
            and slot.start < planned[slot.session.id].start
        ]
        if not early:
            return False
        slot = min(early, key=lambda slot: slot.start)
        block = slot.block
        is_first = block is not None and any(slot.session in s.sessions[:1] for s in block.strands)
        flows_from_block = block is not None and is_first and not slot.is_anchored
        if block is not None and flows_from_block and block.route not in self.moved_blocks:
            self.moved_blocks[block.route] = timedelta(0)
        else:
            self.moved.setdefault(slot.session.id, timedelta(0))
        return True

    def as_planned(self, run: Iterable[Slot | Block]) -> list[Slot]:
        """The slots of a run as they were planned, and not as they are tried."""
        ids = {slot.session.id for slot in slots_of(run)}
        return [slot for slot in self.planned.in_sequence() if slot.session.id in ids]

    def relax(self, run: list[Slot]) -> bool:
        """Let the pauses of a run shrink; sessions have given what they can by then."""
        pauses = {slot.session.id for slot in run if self.can_relax(slot)}
        if not pauses:
            return False
        self.relaxed |= pauses
        self.settled |= {slot.session.id for slot in run if not slot.session.type.is_pause}
        return True

    def can_relax(self, slot: Slot) -> bool:
        session = slot.session
        is_ahead = slot.start >= self.at and session.id not in self.relaxed
        floor = session.type.floor
        is_unbound = session.at_least is None and floor is not None
        return is_ahead and is_unbound and slot.range.duration > (floor or MINUTE)

    def drop(self, run: list[Slot], missing: timedelta) -> bool:
        """Drop the shortest session that gives enough, or the longest there is, if that helps."""
        able = [
            slot
            for slot in run
            if (slot.session.optional or slot.session.id in self.may_drop)
            and slot.start >= self.at
            and slot not in self.running
        ]
        enough = sorted(
            (slot for slot in able if slot.range.duration >= missing),
            key=lambda slot: slot.range.duration,
        )
        others = sorted(
            (slot for slot in able if slot.range.duration < missing),
            key=lambda slot: -slot.range.duration,
        )
        return any(self.helps_to_drop(slot, run, missing) for slot in [*enough, *others])

    def helps_to_drop(self, slot: Slot, run: list[Slot], missing: timedelta) -> bool:
        """Drop a session, and the rest of its run gives only what is then needed; or undo that."""
        where = self.obstacle(self.resolved())
        self.dropped.add(slot.session.id)
        after = self.obstacle(self.resolved())
        if after is not None and where is not None and _place(after) == _place(where):
            is_less = after[1] < missing
        else:
            is_less = True
        if not is_less:
            self.dropped.discard(slot.session.id)
            return False
        ids = {one.session.id for one in run}
        self.relaxed -= ids
        self.settled -= ids
        return True

    def squeeze(self, run: list[Slot]) -> bool:
        """Let all of a run give what it can, also where it begins after it should be over."""
        before = len(self.settled)
        self.settled |= {slot.session.id for slot in run}
        return len(self.settled) > before

    def postpone(self, joint: Joint, missing: timedelta) -> None:
        """Let an anchor start late: its own, or that of the block it begins with."""
        name, block = joint.later.session.id, joint.later.block
        if block is not None and not joint.later.is_anchored:
            planned = next(slot for slot in self.planned.in_sequence() if slot.session.id == name)
            route = planned.block.route if planned.block else block.route
            self.moved_blocks[route] = self.moved_blocks.get(route, timedelta(0)) + missing
        else:
            self.moved[name] = self.moved.get(name, timedelta(0)) + missing

    def resolved(self) -> DaySchedule:
        """The day as it is with what has been loosened so far."""
        changes: dict[Route, Entry | None] = {}
        for entry in self.planned.entries:
            if isinstance(entry, Block) and entry.parallel.route in self.moved_blocks:
                changes[entry.parallel.route] = self.later_block(entry)
        for slot in self.planned.in_sequence():
            is_gone = slot.session.id in self.dropped
            changes[slot.session.route] = None if is_gone else self.session(slot)
        day = self.planned.day.replacing(changes)
        agenda = replace(self.agenda, days=(self.within_hours(day),))
        schedule, _ = resolve(agenda)
        return schedule.days[0]

    def later_block(self, block: Block) -> Parallel:
        start = self.planned.local(block.start + self.moved_blocks[block.parallel.route])
        return replace(block.parallel, start=start.time())

    def session(self, slot: Slot) -> Session:
        """A session as it may still be: over, running, or with what it may give."""
        session, minutes = slot.session, whole_minutes(slot.range.duration)
        name = session.id
        fixed = replace(session, end=None, at_least=None, at_most=None)
        if slot in self.running and slot.start < self.at:
            return self.lasting(fixed, minutes + whole_minutes(self.delay))
        if slot in self.running and not follows_its_block(slot):
            start = slot.local(slot.start + self.delay + self.moved.get(name, timedelta(0)))
            return _starting(self.lasting(fixed, minutes, self.least(slot)), start)
        if slot.start < self.at:
            return self.lasting(fixed, minutes)
        least = self.least(slot)
        if name in self.settled:
            minutes = least
        if name in self.moved:
            start = slot.local(slot.start + self.moved[name])
            fixed = _starting(fixed, start)
        return self.lasting(fixed, minutes, least)

    @staticmethod
    def lasting(session: Session, minutes: int, least: int | None = None) -> Session:
        bound = None if least is None else least * MINUTE
        return replace(session, duration=minutes * MINUTE, at_least=bound)

    def least(self, slot: Slot) -> int:
        """The least a session that is still to come may last, in minutes."""
        session, minutes = slot.session, whole_minutes(slot.range.duration)
        floor = session.type.floor
        if session.id in self.relaxed and floor is not None:
            return min(minutes, whole_minutes(floor))
        if session.at_least is None and slot.is_filler:
            # Nobody said how long it is: it ends where the next begins.
            return min(minutes, max(_SHORTEST, -(-minutes // 2)))
        return min(minutes, slot.stretch.least)

    def within_hours(self, day: Day) -> Day:
        """The day with hours that end when it was planned to end, or as late as it must.

        All that is earlier on the clock than its beginning is the next morning.
        """
        first = min(slot.start for slot in self.planned.in_sequence())
        begin = min(self.planned.hours.start, first) if self.planned.hours else first
        start, end = (self.planned.local(instant).time() for instant in (begin, self.end))
        return replace(day, start=start, end=end, rollover=start)

    def result(self, day: DaySchedule) -> Recovery:
        after = {slot.session.id: slot for slot in day.in_sequence()}
        slots = tuple(
            Retimed(slot, after.get(slot.session.id)) for slot in self.planned.in_sequence()
        )
        planned_end = max(slot.end for slot in self.planned.in_sequence())
        blocks = tuple(
            (entry.parallel, entry.start + self.moved_blocks[entry.parallel.route])
            for entry in self.planned.entries
            if isinstance(entry, Block) and entry.parallel.route in self.moved_blocks
        )
        return Recovery(slots, self.running, max(self.end - planned_end, timedelta(0)), blocks)


def _place(obstacle: tuple[list[Slot], timedelta, Joint | None]) -> str | None:
    joint = obstacle[2]
    return joint.later.session.id if joint else None


def _starting(session: Session, start: datetime) -> Session:
    return replace(session, start=start.time())
