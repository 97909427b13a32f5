"""A day that runs late: the smallest changes to what is left of it.

What is on takes longer than planned. After it, sessions that may be shorter give first, then
breaks and meals down to their floor, then sessions that may be dropped go; and only where all
that is not enough, an anchor starts late.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from planner.model.agenda import Agenda, Day, Entry, Parallel, Session
from planner.model.time import MINUTE, whole_minutes
from planner.schedule.resolve import resolve
from planner.schedule.sequence import Joint, overruns
from planner.schedule.slots import Block, DaySchedule, Slot

if TYPE_CHECKING:
    from planner.text.diagnostics import Route

_SHORTEST = 10  # minutes


class Retimed(NamedTuple):
    """A slot as planned, and as it is to be; None where it is dropped."""

    before: Slot
    after: Slot | None

    @property
    def is_changed(self) -> bool:
        """Whether it is at another time, or not at all."""
        return self.after is None or self.after.range != self.before.range

    @property
    def is_late(self) -> bool:
        """Whether its start was written, and is now later."""
        after = self.after
        return after is not None and self.before.is_anchored and after.start > self.before.start


class Recovery(NamedTuple):
    """A day as it can still be: every slot before and after, and by how much it ends late.

    ``running`` are those that were on, or were to begin, and are late; ``blocks`` those with a
    start of their own that is later now.
    """

    slots: tuple[Retimed, ...]
    running: tuple[Slot, ...]
    ends_late: timedelta
    blocks: tuple[tuple[Parallel, datetime], ...] = ()

    @property
    def dropped(self) -> tuple[Slot, ...]:
        """What has to go."""
        return tuple(one.before for one in self.slots if one.after is None)


def running_at(day: DaySchedule, at: datetime) -> tuple[Slot, ...]:
    """What is on at an instant, or ends then; else what begins next; nothing after the day."""
    slots = list(day.slots())
    running = [slot for slot in slots if slot.start < at <= slot.end]
    if not running:
        following = [slot for slot in slots if slot.start >= at]
        first = min((slot.start for slot in following), default=None)
        running = [slot for slot in following if slot.start == first]
    return tuple(running)


def recover(
    agenda: Agenda,
    day: DaySchedule,
    running: Iterable[Slot],
    delay: timedelta,
    at: datetime,
    may_drop: frozenset[str] = frozenset(),
) -> Recovery:
    """The rest of a day after what is running takes longer by ``delay``, or begins so late.

    ``may_drop`` names sessions that may go beside those that are optional. What is left of the
    day must fit as planned: where an anchor to come cannot be reached even in time, ValueError is
    raised.
    """
    if any(joint.later.start >= at for joint in overruns(day)):
        raise ValueError("the day does not fit even in time")
    rescue = _Rescue(agenda, day, tuple(running), delay, at, may_drop)
    return rescue.result(rescue.settle())


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
        self.end = max(slot.end for slot in day.slots())
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

    def settle(self) -> DaySchedule:
        """Loosen what is in the way, step by step, until nothing is."""
        while True:
            day = self.resolved()
            obstacle = self.obstacle(day)
            if obstacle is None:
                return day
            run, missing, joint = obstacle
            if self.relax(run) or self.drop(run, missing) or self.squeeze(run):
                continue
            if joint is not None:
                self.postpone(joint, missing)
            else:
                self.end += missing

    def obstacle(self, day: DaySchedule) -> tuple[list[Slot], timedelta, Joint | None] | None:
        """What is before the first anchor that is missed, or before the end, and by how much."""
        begun = {slot.session.id for slot in self.planned.slots() if slot.start < self.at}
        ahead = (joint for joint in overruns(day) if joint.later.session.id not in begun)
        missed = sorted(ahead, key=lambda joint: joint.later.start)
        if missed:
            joint = missed[0]
            return self.as_planned(joint.run), joint.earlier.end - joint.later.start, joint
        ends = max(slot.end for slot in day.slots())
        if ends <= self.end:
            return None
        last: list[Slot | Block] = []
        for entry in day.entries:
            is_anchor = (
                entry.is_anchored
                if isinstance(entry, Slot)
                else (entry.parallel.first_start is not None)
            )
            last = [entry] if is_anchor else [*last, entry]
        return self.as_planned(last), ends - self.end, None

    def as_planned(self, run: Iterable[Slot | Block]) -> list[Slot]:
        """The slots of a run as they were planned, and not as they are tried."""
        ids = {slot.session.id for slot in _each_slot(run)}
        return [slot for slot in self.planned.slots() if slot.session.id in ids]

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
        """Let an anchor start late: the block's, where the block has one of its own."""
        name, block = joint.later.session.id, joint.later.block
        if block is not None and joint.anchor == block.route / "start":
            planned = next(slot for slot in self.planned.slots() if slot.session.id == name)
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
        for slot in self.planned.slots():
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
        if session.at_least is None and session.fills_time:
            # Nobody said how long it is: it ends where the next begins.
            return min(minutes, max(_SHORTEST, -(-minutes // 2)))
        return min(minutes, slot.stretch.least)

    def within_hours(self, day: Day) -> Day:
        """The day with hours that end when it was planned to end, or as late as it must."""
        first = min(self.planned.slots(), key=lambda slot: slot.start)
        start = self.planned.hours.start if self.planned.hours else first.start
        local = self.planned.local
        return replace(day, start=local(start).time(), end=local(self.end).time())

    def result(self, day: DaySchedule) -> Recovery:
        after = {slot.session.id: slot for slot in day.slots()}
        slots = tuple(Retimed(slot, after.get(slot.session.id)) for slot in self.planned.slots())
        planned_end = max(slot.end for slot in self.planned.slots())
        blocks = tuple(
            (entry.parallel, entry.start + self.moved_blocks[entry.parallel.route])
            for entry in self.planned.entries
            if isinstance(entry, Block) and entry.parallel.route in self.moved_blocks
        )
        return Recovery(slots, self.running, max(self.end - planned_end, timedelta(0)), blocks)


def follows_its_block(slot: Slot) -> bool:
    """Whether a session starts when the block does in which it stands, and the block says when."""
    return slot.block is not None and slot.block.start is not None and not slot.is_anchored


def _place(obstacle: tuple[list[Slot], timedelta, Joint | None]) -> str | None:
    joint = obstacle[2]
    return joint.later.session.id if joint else None


def _each_slot(run: Iterable[Slot | Block]) -> Iterator[Slot]:
    for entry in run:
        if isinstance(entry, Slot):
            yield entry
        else:
            yield from entry.slots()


def _starting(session: Session, start: datetime) -> Session:
    return replace(session, start=start.time())
