"""Move, swap, insert and remove: which session stands where."""

from datetime import time, timedelta

from planner.editing.change import Change, Displaced, Spot
from planner.editing.finding import Found, find_room, find_session, found_at
from planner.editing.refusals import refused_at
from planner.editing.spots import Place, Wish, first_entry, fits, place_at, place_wished
from planner.editing.timing import (
    BEFORE_ROOM,
    Ripple,
    length_of,
    rippled,
    with_start,
    without_start,
)
from planner.model.agenda import Parallel
from planner.schedule.plan import Plan
from planner.text.draft import Draft
from planner.text.nodes import Document, Steps
from planner.text.wording import quoted


def move(
    plan: Plan,
    document: Document,
    name: str,
    wish: Wish,
    *,
    to: time | None = None,
    room: str | None = None,
    ripple: bool = False,
) -> Change:
    """Put a session elsewhere: beside another, on a day, in a strand, at a time, in a room.

    In another place it keeps its written time where that still stands in order there, and else
    follows what stands above it. ``to`` writes a time; where that breaks the order of the text,
    the session goes where it belongs. With ``ripple`` the anchors below where it was move up by
    its length, and those below where it goes move down.
    """
    found = find_session(plan, document, name)
    draft = Draft(document)
    if room is not None:
        draft = _in_room(draft, found, find_room(plan, document, room))
    here = Place(Spot(found.list_steps, found.position), found.day)
    place = place_wished(plan, document, wish, found) if wish.says_where else here
    # What stands beside the programme has no place in the order of times, and moves no anchors.
    is_beside = found.session.beside
    start = None if is_beside else to or found.session.start
    if start is not None and (place.is_open or (to and not wish.says_where)):
        place = _in_order(plan, place, start, found)
    notes: list[str] = []
    gave_up: str | None = None
    displaced: tuple[Displaced, ...] = ()
    is_elsewhere = _is_elsewhere(found, place)
    if ripple and not is_beside:
        draft = rippled(
            draft, *_ripples(found, place if is_elsewhere else None, to), but=found.steps
        )
    if to:
        draft = with_start(draft, found, to)
    elif is_elsewhere and start is not None:
        if fits(plan, place, start, without=found):
            notes.append(f"{found.name} keeps its time, {start:%H:%M}.")
        else:
            draft = without_start(draft, found)
            gave_up = (
                f"{found.name} gave up its time, {start:%H:%M}: "
                "it follows what stands above it. `--to` gives it another."
            )
    if is_elsewhere:
        draft, begins = _handed_over(plan, draft, found, place, notes)
        if gave_up and not begins:
            notes.insert(0, gave_up)
        index = place.spot.position - (
            place.spot.list_steps == found.list_steps and place.spot.position > found.position
        )
        if (
            found.block
            and draft.length(found.list_steps) == 1
            and found.list_steps != place.spot.list_steps
        ):
            notes.append(f"The strand {quoted(str(found.list_steps[-1]))} is now empty, and stays.")
        draft = draft.with_item_moved(
            found.list_steps, found.position, index, place.spot.list_steps
        )
        notes += _comment_notes(document, found)
        to_list = _without(place.spot.list_steps, found.steps)
        displaced = (Displaced(found.steps, (*to_list, index)),)
    return Change(draft, tuple(notes), displaced)


def _in_room(draft: Draft, found: Found, room: str) -> Draft:
    """With one room, in the place of all there were."""
    if len(found.session.rooms) > 1:
        draft = draft.without_key(found.steps, "room")
    return draft.with_value(found.steps, "room", room, BEFORE_ROOM)


def swap(plan: Plan, document: Document, one: str, other: str) -> Change:
    """Let two sessions exchange places; a written start stays with the place."""
    first, second = (find_session(plan, document, name) for name in (one, other))
    draft = Draft(document)
    if first.steps == second.steps:
        raise refused_at(
            document, first.steps, f"{first.name} cannot change places with itself",
            "name two sessions",
        )  # fmt: skip
    for found in (first, second):
        if found.session.beside:
            raise refused_at(
                document, found.steps,
                f"{found.name} stands beside the programme, and has no place in its order",
                f"`planner move … {found.session.id} --to 10:00` gives it another time",
            )  # fmt: skip
    notes = []
    for found, partner in ((first, second), (second, first)):
        own, given = found.session.start, partner.session.start
        if given is not None:
            draft = with_start(draft, found, given)
        elif own is not None:
            draft = without_start(draft, found)
        if own != given:
            said = f"now starts at {given:%H:%M}" if given else "now follows what stands above it"
            notes.append(f"{found.name} {said}.")
    notes += _comment_notes(document, first, second)
    draft = draft.with_items_swapped(first.steps, second.steps)
    displaced = Displaced(first.steps, second.steps), Displaced(second.steps, first.steps)
    return Change(draft, tuple(notes), displaced)


def _comment_notes(document: Document, *moved: Found) -> list[str]:
    """That a comment travels: it may be a heading that should stay where it was."""
    draft = Draft(document)
    names = [found.name for found in moved if draft.has_comment_above(found.steps)]
    return [f"The comment above {name} goes with it." for name in names]


def remove(plan: Plan, document: Document, name: str, *, ripple: bool = False) -> Change:
    """Take a session out, with its comments; a strand or a block that is then empty goes too.

    With ``ripple`` the anchors below on that day move up by its length.
    """
    found = find_session(plan, document, name)
    draft, notes = Draft(document), list[str]()
    length = None if found.session.beside else length_of(found)
    if ripple and length:
        draft = rippled(draft, Ripple(found.day, found.steps_below, -length))
    draft = _begun_by_next(plan, draft, found, notes)
    block = found.block
    gone = (Displaced(found.steps, None),)
    if block is None or draft.length(found.list_steps) > 1:
        return Change(draft.without_item(found.list_steps, found.position), tuple(notes), gone)
    label = str(found.list_steps[-1])
    strands = draft.mapping((*block.route.steps, "parallel"))
    if len(strands.entries) > 1:
        notes.append(f"The strand {quoted(label)} had no other session, and goes with it.")
        draft = draft.without_key((*block.route.steps, "parallel"), label)
        return Change(draft, tuple(notes), gone)
    notes.append("The parallel block had no other session, and goes with it.")
    *above, index = block.route.steps
    return Change(draft.without_item(tuple(above), int(index)), tuple(notes), gone)


def begun_by(plan: Plan, draft: Draft, place: Place, notes: list[str]) -> tuple[Draft, time | None]:
    """Take the start of the day from what stands first in it, for what goes before that.

    A day with `hours` starts with those, and keeps what else is written.
    """
    first = first_entry(place.day, place.spot.list_steps)
    if (
        first is None
        or place.day.start
        or first.start is None
        or place.spot.position > int(first.route.steps[-1])
    ):
        return draft, None
    if isinstance(first, Parallel):
        draft = draft.without_key(first.route.steps, "start")
        notes.append(f"It begins the day at {first.start:%H:%M}, and the parallel block follows.")
    else:
        draft = without_start(draft, found_at(plan, first))
        notes.append(
            f"It begins the day at {first.start:%H:%M}, and {quoted(first.title)} follows."
        )
    return draft, first.start


def _handed_over(
    plan: Plan, draft: Draft, found: Found, place: Place, notes: list[str]
) -> tuple[Draft, bool]:
    """Give the start of a day to what begins it afterwards, where nothing else says it.

    The second value is whether the session that moves is what then begins a day.
    """
    start = None
    if not (draft.value(found.steps, "time") or draft.value(found.steps, "start")):
        draft, start = begun_by(plan, draft, place, notes)
    if start is not None:
        return with_start(draft, found, start), True
    return _begun_by_next(plan, draft, found, notes), False


def _begun_by_next(plan: Plan, draft: Draft, found: Found, notes: list[str]) -> Draft:
    """Give the start of a day to its second entry, where the first is about to leave."""
    day, start = found.day, found.session.start
    first = first_entry(day, found.list_steps)
    following = first_entry(day, found.list_steps, but=found.steps)
    if start is None or day.start or first is not found.session or following is None:
        return draft
    if isinstance(following, Parallel):
        firsts = [strand.sessions[0] for strand in following.strands if strand.sessions]
        if following.start is None and not all(session.start for session in firsts):
            draft = draft.with_value(following.route.steps, "start", f"{start:%H:%M}")
            notes.append(f"The parallel block now begins the day, at {start:%H:%M}.")
        return draft
    if following.start is None:
        notes.append(f"{quoted(following.title)} now begins the day, at {start:%H:%M}.")
        draft = with_start(draft, found_at(plan, following), start)
    return draft


def _in_order(plan: Plan, place: Place, start: time, found: Found) -> Place:
    """The place for a time: where it is, if it is in order there, else where it belongs."""
    if not place.is_open and fits(plan, place, start, without=found):
        return place
    return place_at(plan, place, start, without=found)


def _is_elsewhere(found: Found, place: Place) -> bool:
    if place.spot.list_steps != found.list_steps:
        return True
    return place.spot.position not in (found.position, found.position + 1)


def _ripples(found: Found, place: Place | None, to: time | None) -> list[Ripple]:
    """What a move does to the anchors below.

    Where it leaves, they move up by its length, and where it goes, down; with a new time in the
    same place they move as it does.
    """
    length = length_of(found)
    if place and length:
        return [
            Ripple(found.day, found.steps_below, -length),
            Ripple(place.day, place.spot.steps, length),
        ]
    if place is None and to and found.session.start:
        return [Ripple(found.day, found.steps_below, _between(found.session.start, to))]
    return []


def _without(steps: Steps, gone: Steps) -> Steps:
    """The way to a list once an entry elsewhere has left its own."""
    *above, index = gone
    depth = len(above)
    if list(steps[:depth]) != above or len(steps) <= depth or int(steps[depth]) < int(index):
        return steps
    return (*steps[:depth], int(steps[depth]) - 1, *steps[depth + 1 :])


def _between(former: time, new: time) -> timedelta:
    minutes = (new.hour - former.hour) * 60 + new.minute - former.minute
    return timedelta(minutes=minutes)
