"""Ways out of a run that does not fit before its anchor: the smallest edits that make it fit."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import NamedTuple

from planner.model.agenda import Agenda, Day, Entry, Parallel, Session
from planner.model.time import MINUTE, end_of, whole_minutes, write_duration
from planner.rules.wording import called
from planner.schedule.elastic import Stretch, fit
from planner.schedule.resolve import resolve
from planner.schedule.sequence import Joint, overruns, slots_of
from planner.schedule.slots import DaySchedule, Slot
from planner.text.diagnostics import Route
from planner.text.wording import listing

_SHORTEST = 10  # minutes; nothing useful happens in less
_MOST_TO_GIVE = 0.5  # of a session; what is cut by more is another session
_SHOWN = 3
_TRIED = 12  # of the cheapest; each is a day resolved anew


class WayOut(NamedTuple):
    """Edits that together let an anchor start in time, in words, and how much they cost."""

    cost: float
    changes: tuple[tuple[Route, Entry | None], ...]
    words: str


def ways_out(agenda: Agenda, day: DaySchedule, joint: Joint) -> list[WayOut]:
    """The cheapest edits after which the anchor of a joint can be reached, the cheapest first.

    Each was tried: with it, the day has less to make up for by what is missing, at no other
    anchor's expense.
    """
    missing = whole_minutes(joint.earlier.end - joint.later.start)
    before = _total(day)
    found = []
    candidates = sorted(_candidates(day, joint, missing), key=lambda way: way.cost)
    for way in candidates[:_TRIED]:
        if _total(_tried(agenda, day.day, way)) <= before - missing:
            found.append(way)
        if len(found) == _SHOWN:
            break
    return found


def _total(day: DaySchedule) -> int:
    """By how many minutes the anchors of a day are missed, all together."""
    return sum(whole_minutes(joint.earlier.end - joint.later.start) for joint in overruns(day))


def _tried(agenda: Agenda, day: Day, way: WayOut) -> DaySchedule:
    changed = replace(agenda, days=(day.replacing(dict(way.changes)),))
    schedule, _ = resolve(changed)
    return schedule.days[0]


def _candidates(day: DaySchedule, joint: Joint, missing: int) -> Iterator[WayOut]:
    slots = slots_of(joint.run)
    for slot in slots:
        yield from _shorter(slot, missing)
        if slot.session.optional:
            words = f"take {called(slot.session)} out, which is optional"
            yield WayOut(0.2, ((slot.session.route, None),), words)
    yield from _shared(slots, missing)
    yield from _later(joint, missing)
    yield from _earlier(day, joint, missing)


def _least(slot: Slot) -> int:
    """The least that could be asked of it."""
    minutes = whole_minutes(slot.range.duration)
    floor = slot.session.type.floor
    return whole_minutes(floor) if floor else max(_SHORTEST, round(minutes * _MOST_TO_GIVE))


def _shorter(slot: Slot, missing: int) -> Iterator[WayOut]:
    minutes = whole_minutes(slot.range.duration)
    if minutes - missing < _least(slot):
        return
    new, words = _lasting(slot, minutes - missing)
    cost = missing / minutes + (0.1 if slot.session.type.is_pause else 0)
    yield WayOut(cost, ((slot.session.route, new),), f"write {words}")


def _shared(slots: list[Slot], missing: int) -> Iterator[WayOut]:
    """A little from each, where all of them follow one another."""
    able = [slot for slot in slots if not slot.session.type.is_pause and slot.strand is None]
    stretches = [
        Stretch(length, min(length, _least(slot)), length)
        for slot in able
        if (length := whole_minutes(slot.range.duration))
    ]
    if len(able) < 2:
        return
    total = sum(stretch.natural for stretch in stretches) - missing
    lengths, still_missing = fit(stretches, total, 5)
    given = [
        (slot, length)
        for slot, stretch, length in zip(able, stretches, lengths, strict=True)
        if length < stretch.natural
    ]
    if still_missing or len(given) < 2:
        return
    made = [(slot, *_lasting(slot, length)) for slot, length in given]
    whole = sum(stretch.natural for stretch in stretches)
    yield WayOut(
        0.1 * len(given) + missing / whole,
        tuple((slot.session.route, new) for slot, new, _ in made),
        f"write {listing([words for _, _, words in made])}",
    )


def _later(joint: Joint, missing: int) -> Iterator[WayOut]:
    """Start the anchor later; it ends as written where it can give the time, else later too."""
    slot, cost = joint.later, 0.4 + missing / 60
    block = slot.block
    start = _clock(slot, slot.start + missing * MINUTE)
    if block is not None and block.start is not None and joint.anchor == block.route / "start":
        new: Parallel = replace(block, start=start)
        yield WayOut(cost, ((block.route, new),), f"start the block at `{start:%H:%M}`")
        return
    session = slot.session
    name = called(session)
    can_give = whole_minutes(slot.range.duration) - missing >= max(_least(slot), slot.stretch.least)
    if session.end is not None and can_give:
        words = f"write `time: {start:%H:%M}-{session.end:%H:%M}` for {name}"
        yield WayOut(cost, ((session.route, replace(session, start=start, duration=None)),), words)
    end = end_of(session.end, missing * MINUTE) if session.end is not None else None
    words = _from(session, start, end)
    yield WayOut(cost + 0.1, ((session.route, replace(session, start=start, end=end)),), words)


def _earlier(day: DaySchedule, joint: Joint, missing: int) -> Iterator[WayOut]:
    """Begin the run earlier, where it begins with an anchor and nothing stands before."""
    first = joint.run[0] if joint.run else None
    if not isinstance(first, Slot) or first.session.start is None:
        return
    at = first.start - missing * MINUTE
    if day.hours is not None and at < day.hours.start:
        return
    start = _clock(first, at)
    session = first.session
    end = end_of(session.end, -missing * MINUTE) if session.end is not None else None
    words = _from(session, start, end)
    new = replace(session, start=start, end=end)
    yield WayOut(0.3 + missing / 60, ((session.route, new),), words)


def _from(session: Session, start: time, end: time | None) -> str:
    name = called(session)
    if end is None:
        return f"start {name} at `{start:%H:%M}`"
    return f"write `time: {start:%H:%M}-{end:%H:%M}` for {name}"


def _lasting(slot: Slot, minutes: int) -> tuple[Session, str]:
    """A session made to last so long, and the edit that does it."""
    session, length = slot.session, timedelta(minutes=minutes)
    name = called(session)
    if session.start is not None and session.end is not None:
        end = end_of(session.start, length)
        words = f"`time: {session.start:%H:%M}-{end:%H:%M}` for {name}"
        return replace(session, end=end, duration=None), words
    if session.at_least is not None or session.items:  # whose items are then shortened with it
        return replace(session, at_least=length), f"`at_least: {write_duration(length)}` for {name}"
    return replace(session, duration=length), f"`duration: {write_duration(length)}` for {name}"


def _clock(slot: Slot, instant: datetime) -> time:
    return slot.local(instant).time()
