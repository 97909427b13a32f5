"""One instant of an event: what is on, for how long still, and what comes next."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import NamedTuple
from zoneinfo import ZoneInfo

from planner.model.agenda import Item
from planner.schedule.plan import Plan
from planner.schedule.slots import DaySchedule, Slot, pauses_once
from planner.vocabulary.audience import Audience


class Standing(Enum):
    """Where an instant stands in the event."""

    EMPTY = "empty"
    BEFORE_EVENT = "before-event"
    BEFORE_DAY = "before-day"
    ON = "on"
    GAP = "gap"
    AFTER_DAY = "after-day"
    BETWEEN_DAYS = "between-days"
    AFTER_EVENT = "after-event"


class RunningItem(NamedTuple):
    """The item that is on; what remains of it ends with its session at the latest."""

    item: Item
    elapsed: timedelta
    remaining: timedelta


class Running(NamedTuple):
    """A slot that is on; ``then`` are the slots that follow for those who sit in it."""

    slot: Slot
    elapsed: timedelta
    remaining: timedelta
    item: RunningItem | None
    then: tuple[Slot, ...]

    @property
    def lane(self) -> str:
        """What tells it from what is on beside it: its room, or else the label of its strand."""
        return self.slot.room or self.slot.strand or ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """What is on at an instant, in the order written, and what is next, by start.

    A pause that several strands take together is there once, with the rooms of all.

    ``beside`` is what is open beside the programme; where one room is looked at, it is on there.
    ``day`` is the day that is on or was the last to be, and the one to come where that day's
    date is over; ``zone`` its clock, or the event's where there is no day.
    """

    instant: datetime
    standing: Standing
    day: DaySchedule | None
    zone: ZoneInfo
    on: tuple[Running, ...] = ()
    next: tuple[Slot, ...] = ()
    beside: tuple[Slot, ...] = ()

    @property
    def local(self) -> datetime:
        """The instant on the day's clock."""
        return self.instant.astimezone(self.zone)


def moment(
    plan: Plan, instant: datetime, *, room: str | None = None, audience: Audience = Audience.TEAM
) -> Moment:
    """What is on at an aware instant, and what is next.

    With ``room``, only what is on and next in that room; sessions that ``audience`` may not
    know of are left out. Where a room is empty while another is in use, it is in a gap.
    """
    known = [slot for slot in plan.schedule.slots() if audience.may_see(slot.session.audience)]
    sequence = [slot for slot in known if not slot.is_beside or _is_in(slot, room)]
    in_order = sorted(sequence, key=_start)
    standing, at = _standing(in_order, instant)
    day = next((day for day in plan.schedule.days if at and day.day is at.day), None)
    slots = [slot for slot in in_order if room is None or _is_in(slot, room)]
    on = tuple(
        _running(slot, instant, slots)
        for slot in sequence
        if (room is None or _is_in(slot, room)) and _is_on(slot, instant)
    )
    if standing is Standing.ON and not on:
        standing = Standing.GAP
    return Moment(
        instant=instant,
        standing=standing,
        day=day,
        zone=day.zone if day else ZoneInfo(plan.agenda.event.timezone),
        on=_once(on),
        next=pauses_once(_next(slots, on, instant)),
        beside=tuple(
            slot for slot in known if room is None and slot.is_beside and _is_on(slot, instant)
        ),
    )


def _is_in(slot: Slot, room: str | None) -> bool:
    return room in slot.rooms


def _once(on: tuple[Running, ...]) -> tuple[Running, ...]:
    """What is on, with a pause that strands take together once, for all its rooms."""
    kept = []
    for slot in pauses_once(running.slot for running in on):
        same = [each for each in on if each.slot is slot or each.slot.is_one_pause_with(slot)]
        then = {id(later): later for each in same for later in each.then}
        kept.append(same[0]._replace(slot=slot, then=tuple(then.values())))
    return tuple(kept)


def _is_on(slot: Slot, instant: datetime) -> bool:
    return slot.start <= instant < slot.end


def _standing(slots: Sequence[Slot], instant: datetime) -> tuple[Standing, Slot | None]:
    """Where the instant stands among slots by start, and a slot of the day to speak of."""
    on = next((slot for slot in slots if _is_on(slot, instant)), None)
    if on:
        return Standing.ON, on
    last = max((slot for slot in slots if slot.end <= instant), key=_end, default=None)
    coming = next((slot for slot in slots if slot.start > instant), None)
    if coming is None:
        return (Standing.AFTER_EVENT if last else Standing.EMPTY), last
    return _standing_between(last, coming, instant)


def _standing_between(last: Slot | None, coming: Slot, instant: datetime) -> tuple[Standing, Slot]:
    """Where an instant stands at which nothing is on, while something is to come."""
    if last is not None and last.day is coming.day:
        return Standing.GAP, coming
    if coming.local(instant).date() >= coming.day.date:
        return Standing.BEFORE_DAY, coming
    if last is None:
        return Standing.BEFORE_EVENT, coming
    if last.local(instant).date() == last.day.date:
        return Standing.AFTER_DAY, last
    return Standing.BETWEEN_DAYS, coming


def _start(slot: Slot) -> datetime:
    return slot.start


def _end(slot: Slot) -> datetime:
    return slot.end


def _running(slot: Slot, instant: datetime, slots: Sequence[Slot]) -> Running:
    return Running(
        slot,
        instant - slot.start,
        slot.end - instant,
        _running_item(slot, instant),
        _following(slot, slots),
    )


def _running_item(slot: Slot, instant: datetime) -> RunningItem | None:
    for item, span in slot.items:
        if span is not None and span.start <= instant < span.end:
            return RunningItem(item, instant - span.start, min(span.end, slot.end) - instant)
    return None


def _following(slot: Slot, slots: Sequence[Slot]) -> tuple[Slot, ...]:
    """What comes next for those in a slot: the same strand's, or what follows its block."""
    later = [other for other in slots if other.start >= slot.end]
    if slot.block is None:
        return _earliest(later)
    beside = [other for other in later if other.day is slot.day and other.block is slot.block]
    own = [other for other in beside if other.strand == slot.strand]
    return _earliest(own or [other for other in later if other not in beside])


def _next(slots: Sequence[Slot], on: Iterable[Running], instant: datetime) -> tuple[Slot, ...]:
    """What begins first, and what follows each slot that is on; each once, by start."""
    coming = _earliest([slot for slot in slots if slot.start > instant])
    following = [*coming, *(slot for running in on for slot in running.then)]
    return tuple(slot for slot in slots if any(slot is other for other in following))


def _earliest(slots: Sequence[Slot]) -> tuple[Slot, ...]:
    """Of slots by start, those that start together with the first."""
    return tuple(slot for slot in slots if slot.start == slots[0].start)
