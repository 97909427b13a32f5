"""A day that runs late: the smallest changes to what is left of it.

What is on takes longer than planned. After it, sessions that may be shorter give first, then
breaks and meals down to their floor, then sessions that may be dropped go; and only where all
that is not enough, an anchor starts late.
"""

from datetime import datetime, timedelta
from typing import NamedTuple

from planner.model.agenda import Parallel
from planner.schedule.slots import DaySchedule, Slot
from planner.text.refusals import RefusalError


class CannotRecoverError(RefusalError):
    """A day that cannot be recovered: why, in an organiser's words, and what to do."""


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
    slots = list(day.in_sequence())
    running = [slot for slot in slots if slot.start < at <= slot.end]
    if not running:
        following = [slot for slot in slots if slot.start >= at]
        first = min((slot.start for slot in following), default=None)
        running = [slot for slot in following if slot.start == first]
    return tuple(running)


def follows_its_block(slot: Slot) -> bool:
    """Whether a session starts when the block does in which it stands, and the block says when."""
    return slot.block is not None and slot.block.start is not None and not slot.is_anchored
