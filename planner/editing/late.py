"""A day that runs late, written: the fewest changes of the text from which its recovery follows."""

from dataclasses import replace
from datetime import time, timedelta

from planner.decode.agenda import decode_agenda
from planner.editing.change import Change
from planner.editing.finding import Found
from planner.editing.timing import usual_duration, with_times
from planner.editing.wording import clock_like, duration_like
from planner.model.time import MINUTE, whole_minutes
from planner.schedule.late import Recovery, Retimed
from planner.schedule.measure import item_lengths
from planner.schedule.resolve import resolve
from planner.schedule.slots import Slot
from planner.text.draft import Draft
from planner.text.layout import CannotRewriteError
from planner.text.nodes import Document


def write_recovery(document: Document, recovery: Recovery) -> Change:
    """Write what is late, the pauses that give way, anchors that wait, and take out what goes.

    All else follows from what the agenda says may give. A session that would come out otherwise,
    such as one that is over by now, is given bounds as well. Raises CannotRewriteError.
    """
    draft = _rolled_over(Draft(document), recovery)
    for one in recovery.slots:
        draft = _written(draft, one, is_late=one.before in recovery.running)
    draft = _blocks_started(draft, recovery)
    pinned: set[str] = set()
    started: set[str] = set()
    while astray := _astray(draft, recovery):
        # What is put right puts right much of what comes after it.
        first = min(one.before.start for one, _ in astray)
        for one, length in astray:
            if one.before.start != first or one.after is None:
                continue
            name = one.before.session.id
            if length != one.after.range.duration and name not in pinned:
                draft = _pinned(draft, one.before, one.after)
                pinned.add(name)
            elif name not in started:
                draft = _timed(draft, one.before, one.after, starts_anew=True, lasts_anew=False)
                started.add(name)
            else:
                raise CannotRewriteError(
                    "this session cannot be given its new time in the text as it is written",
                    "see `planner late` without `--write`, and change the file",
                    draft.document.locate(one.before.session.route.steps).start,
                )
    for slot in reversed(recovery.dropped):  # from below, so that no place above moves
        *list_steps, index = slot.session.route.steps
        draft = draft.without_item(tuple(list_steps), int(index))
    return Change(draft)


def _written(draft: Draft, one: Retimed, *, is_late: bool) -> Draft:
    before, after = one
    if after is None:
        return draft
    session, length = before.session, after.range.duration
    moves = after.start != before.start or not before.is_anchored
    starts_anew = after.is_anchored and moves
    gives_way = is_late or (session.type.is_pause and session.at_least is None)
    lasts_anew = length != before.range.duration and (gives_way or before.ends_fixed)
    if not (starts_anew or lasts_anew):
        return draft
    if lasts_anew and session.at_most is not None and length > session.at_most:
        written = usual_duration(draft, length)
        draft = draft.with_value(session.route.steps, "at_most", written)
    return _timed(draft, before, after, starts_anew=starts_anew, lasts_anew=lasts_anew)


def _timed(
    draft: Draft, before: Slot, after: Slot, *, starts_anew: bool, lasts_anew: bool
) -> Draft:
    found, length = _found(before), after.range.duration
    start, end = (before.local(instant).time() for instant in (after.start, after.end))
    draft = with_times(
        draft, found, start if starts_anew else None, end, length, lasts_anew=lasts_anew
    )
    return _items_fitted(draft, found, after) if lasts_anew else draft


def _rolled_over(draft: Draft, recovery: Recovery) -> Draft:
    """With a `rollover` where the day now goes on past midnight, or further past it."""
    day = recovery.slots[0].before.day
    late = [one.after for one in recovery.slots if one.after]
    walls = [
        local.time()
        for slot in late
        for local in (slot.local(slot.start), slot.local(slot.end))
        if local.date() > day.date and local.time() > (day.rollover or time(0))
    ]
    if not walls:
        return draft
    latest = max(walls)
    full_hour = time(latest.hour + 1) if latest.minute and latest.hour < 23 else latest
    return draft.with_value(
        day.route.steps, "rollover", f"{full_hour:%H:%M}", ("date", "day", "title", "hours")
    )


def _blocks_started(draft: Draft, recovery: Recovery) -> Draft:
    """Blocks with a start of their own that start late, or are kept where they were."""
    for block, start in recovery.blocks:
        steps = block.route.steps
        wall = recovery.slots[0].before.local(start).time()
        example = draft.value(steps, "start")
        text = clock_like(example, wall) if example else f"{wall:%H:%M}"
        draft = draft.with_value(steps, "start", text)
    return draft


def _astray(draft: Draft, recovery: Recovery) -> list[tuple[Retimed, timedelta | None]]:
    """The sessions to which the text, read again, gives another time; and how long they are."""
    agenda, _ = decode_agenda(draft.document)
    assert agenda is not None  # noqa: S101  # each draft was proved to hold what it should
    gone = {slot.session.route: None for slot in recovery.dropped}
    days = tuple(day.replacing(gone) for day in agenda.days)
    schedule, _ = resolve(replace(agenda, days=days))
    spans = {slot.session.id: slot.range for slot in schedule.slots()}
    return [
        (one, span.duration if span else None)
        for one in recovery.slots
        for span in (spans.get(one.before.session.id),)
        if one.after and span != one.after.range
    ]


def _pinned(draft: Draft, before: Slot, after: Slot) -> Draft:
    """A length, and bounds between which there is nothing else."""
    found, session, length = _found(before), before.session, after.range.duration
    written = usual_duration(draft, length)
    draft = _timed(draft, before, after, starts_anew=False, lasts_anew=True)
    for key, bound in (("at_least", session.at_least), ("at_most", session.at_most)):
        if bound is not None and bound != length:
            draft = draft.with_value(found.steps, key, written, ("duration",))
    return draft


def _items_fitted(draft: Draft, found: Found, after: Slot) -> Draft:
    """Items that would take longer than the session are shortened with it."""
    items = found.session.items
    written = [whole_minutes(item.duration) for item in items if item.duration is not None]
    minutes = whole_minutes(after.range.duration)
    if sum(written) <= minutes or len(written) < len(items):
        return draft
    for index, length in enumerate(item_lengths(found.session, minutes, sum(written))):
        if length is not None and length != written[index]:
            steps = (*found.steps, "items", index)
            text = duration_like(str(draft.value(steps, "duration")), length * MINUTE)
            draft = draft.with_value(steps, "duration", text)
    return draft


def _found(slot: Slot) -> Found:
    return Found(slot.session, slot.day, slot, slot.block)
