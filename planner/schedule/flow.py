"""A day as what waits for what: the form in which running late is worked out.

Every session waits until what precedes it is over and people have reached the room. What it can
wait without starting late is its slack; what it can give up to be over in time all the same is
what an elastic session, a break or a meal may be cut by. Both are whole seconds.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from planner.model.agenda import Agenda
from planner.model.time import whole_minutes
from planner.schedule.cursor import Cursor, Surroundings
from planner.schedule.overruns import Overrun, overrun_of
from planner.schedule.slots import Block, DaySchedule, Slot


class Step(NamedTuple):
    """A session, or the day's end, where ``slot`` is None; ``at`` is when it should begin.

    ``waits`` are the steps it waits for, by index, each with its slack in seconds. ``give`` is the
    seconds it may be cut by to catch up, ``overrun`` how its end varies. ``is_anchor``: the author
    wrote when it begins.
    """

    slot: Slot | None
    at: datetime
    waits: tuple[tuple[int, int], ...]
    give: int = 0
    overrun: Overrun = Overrun(0, 0)
    is_anchor: bool = True

    @property
    def waits_for(self) -> tuple[int, ...]:
        """The steps it waits for."""
        return tuple(index for index, _ in self.waits)


Flow = tuple[Step, ...]
"""A day's steps, each behind all that it waits for; the day's end is the last."""


def flow_of(day: DaySchedule, agenda: Agenda) -> Flow | None:
    """What waits for what on a day.

    None where some session could not be placed, or begins before what precedes it is over: such a
    day's times are not what they will be. The day's end is that of its hours; a day that is
    planned beyond them is late against its plan, not against its hours.
    """
    if not day.entries or not day.is_whole:
        return None
    builder = _Builder(Surroundings(agenda, day.day))
    last = builder.add_all(day.entries, ())
    if builder.runs_over:
        return None
    end = max(slot.end for slot in day.in_sequence())
    close = end if day.hours is None else max(end, day.hours.end)
    waits = ((index, _seconds(close - slot.end)) for index, slot in builder.slots_at(last))
    return (*builder.steps, Step(None, close, tuple(waits)))


class _Builder:
    """Collects steps in the order in which sessions follow one another."""

    def __init__(self, around: Surroundings) -> None:
        self.around = around
        self.steps: list[Step] = []
        self.runs_over = False

    def add_all(self, entries: Sequence[Slot | Block], last: tuple[int, ...]) -> tuple[int, ...]:
        """Add what follows one another after some steps; returns those it ends with."""
        for entry in entries:
            if isinstance(entry, Slot):
                last = self.add(entry, last, is_anchor=entry.is_anchored)
            else:
                strands = [slots for _, slots in entry.strands if slots]
                last = tuple(
                    end for slots in strands for end in self.add_strand(entry, slots, last)
                )
        return last

    def add_strand(
        self, block: Block, slots: tuple[Slot, ...], last: tuple[int, ...]
    ) -> tuple[int, ...]:
        head, *others = slots
        starts_then = head.is_anchored or block.parallel.start is not None
        return self.add_all(others, self.add(head, last, is_anchor=starts_then))

    def add(self, slot: Slot, last: tuple[int, ...], *, is_anchor: bool) -> tuple[int, ...]:
        minutes = whole_minutes(slot.range.duration)
        step = Step(
            slot,
            slot.start,
            tuple(self.waits(slot, last)),
            60 * max(0, minutes - _shortest(slot, minutes)),
            overrun_of(slot.session, self.around.defaults, minutes),
            is_anchor,
        )
        self.steps.append(step)
        return (len(self.steps) - 1,)

    def waits(self, slot: Slot, last: tuple[int, ...]) -> Iterator[tuple[int, int]]:
        before = self.slots_at(last)
        if not before:
            return
        gap = slot.start - max(earlier.end for _, earlier in before)
        self.runs_over |= gap < timedelta(0)
        rooms = frozenset(earlier.rooms for _, earlier in before)
        was_seated = any(earlier.session.is_seated for _, earlier in before)
        changeover = self.around.changeover(
            Cursor(None, rooms, was_seated), slot.session, slot.strand
        )
        # Where less time was planned than people need to change rooms, they make do with it.
        reached = slot.start - min(gap, changeover)
        for index, earlier in before:
            yield index, _seconds(reached - earlier.end)

    def slots_at(self, steps: tuple[int, ...]) -> list[tuple[int, Slot]]:
        return [(index, slot) for index in steps if (slot := self.steps[index].slot)]


def _shortest(slot: Slot, minutes: int) -> int:
    """What is left of a session, in minutes, when it is cut to catch up."""
    if slot.session.at_least is not None:
        return slot.stretch.least
    floor = slot.session.type.floor
    return minutes if floor is None else whole_minutes(floor)


def _seconds(duration: timedelta) -> int:
    return 60 * whole_minutes(duration)
