"""A day that runs late, written: the fewest changes of the text from which its recovery follows."""

from dataclasses import replace

from planner.decode.agenda import decode_agenda
from planner.editing.change import Change
from planner.editing.finding import Found
from planner.editing.timing import usual_duration, with_length, with_start
from planner.editing.wording import clock_like, duration_like
from planner.model.time import MINUTE, whole_minutes
from planner.schedule.late import Recovery, Retimed, follows_its_block
from planner.schedule.measure import item_lengths
from planner.schedule.resolve import resolve
from planner.schedule.slots import Slot
from planner.text.draft import Draft
from planner.text.nodes import Document


def write_recovery(document: Document, recovery: Recovery) -> Change:
    """Write what is late, the pauses that give way, anchors that wait, and take out what goes.

    All else follows from what the agenda says may give. A session that would come out otherwise,
    such as one that is over by now, is given bounds as well. Raises CannotRewriteError.
    """
    draft = Draft(document)
    for one in recovery.slots:
        draft = _written(draft, one, is_late=one.before in recovery.running)
    draft = _blocks_started(draft, recovery)
    pinned: set[str] = set()
    while astray := [one for one in _astray(draft, recovery) if _id(one) not in pinned]:
        # What is pinned puts right much of what comes after it.
        first = min(one.before.start for one in astray)
        for one in astray:
            if one.before.start == first:
                draft = _pinned(draft, one)
                pinned.add(_id(one))
    for slot in reversed(recovery.dropped):  # from below, so that no place above moves
        *list_steps, index = slot.session.route.steps
        draft = draft.without_item(tuple(list_steps), int(index))
    return Change(draft)


def _written(draft: Draft, one: Retimed, *, is_late: bool) -> Draft:
    before, after = one
    if after is None:
        return draft
    found = _found(before)
    session = before.session
    starts_anew = after.start != before.start and (
        before.is_anchored or (is_late and _leads(before))
    )
    if starts_anew:
        wall = after.local(after.start).time()
        draft = with_start(draft, found, wall)
        found = found._replace(session=replace(session, start=wall))
    length = after.range.duration
    gives_way = is_late or (session.type.is_pause and session.at_least is None)
    if length == before.range.duration or not (gives_way or before.ends_fixed):
        return draft
    if session.at_most is not None and length > session.at_most:
        draft = draft.with_value(found.steps, "at_most", usual_duration(draft, length))
    return _items_fitted(with_length(draft, found, length), found, after)


def _blocks_started(draft: Draft, recovery: Recovery) -> Draft:
    """Blocks with a start of their own that start late."""
    for block, start in recovery.blocks:
        steps = block.route.steps
        wall = recovery.slots[0].before.local(start).time()
        draft = draft.with_value(steps, "start", clock_like(str(draft.value(steps, "start")), wall))
    return draft


def _astray(draft: Draft, recovery: Recovery) -> list[Retimed]:
    """The sessions that the text, read again, would make longer or shorter than they should be."""
    agenda, _ = decode_agenda(draft.document)
    if agenda is None:
        return []
    gone = {slot.session.route: None for slot in recovery.dropped}
    days = tuple(day.replacing(gone) for day in agenda.days)
    schedule, _ = resolve(replace(agenda, days=days))
    lengths = {slot.session.id: slot.range.duration for slot in schedule.slots()}
    return [
        one
        for one in recovery.slots
        if one.after and lengths.get(one.before.session.id) != one.after.range.duration
    ]


def _pinned(draft: Draft, one: Retimed) -> Draft:
    """Bounds between which there is only the length that a session should have."""
    if one.after is None:
        return draft
    found, session, length = _found(one.before), one.before.session, one.after.range.duration
    written = usual_duration(draft, length)
    if session.duration is not None or session.at_least is None:
        draft = _items_fitted(with_length(draft, found, length), found, one.after)
    for key, bound in (("at_least", session.at_least), ("at_most", session.at_most)):
        if bound is not None and bound != length:
            draft = draft.with_value(found.steps, key, written, ("duration",))
    return draft


def _id(one: Retimed) -> str:
    return one.before.session.id


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


def _leads(slot: Slot) -> bool:
    """Whether a session that flows begins its day, so that nothing before it can make it late."""
    first = slot.day.entries[:1]
    if slot.block is None:
        return slot.session in first
    is_first = any(slot.session in strand.sessions[:1] for strand in slot.block.strands)
    return slot.block in first and is_first and not follows_its_block(slot)
