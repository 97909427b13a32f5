"""Insert: a session that was not there before, written as its neighbours are."""

from typing import NamedTuple

from planner.decode.times import read_clock_range, read_duration
from planner.decode.words import identifier_from, read_identifier
from planner.editing.change import Change, Displaced
from planner.editing.finding import all_sessions, find_room
from planner.editing.moving import begun_by
from planner.editing.spots import Wish, place_at, place_wished
from planner.editing.timing import Ripple, rippled, usual_duration
from planner.model.time import minutes_between
from planner.schedule.plan import Plan
from planner.text.draft import Draft
from planner.text.nodes import Document, Mapping, Steps
from planner.text.quoting import in_yaml, title_in_yaml
from planner.text.wording import quoted
from planner.vocabulary.session_types import SessionType, infer_type


class NewSession(NamedTuple):
    """What an organiser says of a session that is not there yet, as they write it."""

    title: str
    time: str | None = None
    duration: str | None = None
    type: str | None = None
    room: str | None = None
    id: str | None = None


def insert(
    plan: Plan, document: Document, new: NewSession, wish: Wish, *, ripple: bool = False
) -> Change:
    """Write a session into the agenda, in the form of those around it.

    Without an id in ``new`` it gets one where the id that its title makes is another session's:
    that keeps its own. With ``ripple`` the anchors below move down by its length. Raises
    CannotEditError, CannotRewriteError or UnreadableError.
    """
    draft, notes = Draft(document), list[str]()
    title = " ".join(new.title.split())
    written = read_clock_range(new.time) if new.time is not None else None
    length = read_duration(new.duration) if new.duration is not None else None
    kind = SessionType(new.type) if new.type else infer_type(title)
    room = find_room(plan, document, new.room) if new.room is not None else None
    session_id = _own_id(plan, title, new.id, notes)
    place = place_wished(plan, document, wish)
    if written and (place.is_open or not wish.says_where):
        place = place_at(plan, place, written.start)
    start = written.start if written else None
    if ripple:
        lasts = (
            minutes_between(start, written.end)
            if start and written and written.end
            else length or plan.agenda.defaults.duration(kind)
        )
        draft = rippled(draft, Ripple(place.day, place.spot.steps, lasts))
    if start is None:
        draft, start = begun_by(plan, draft, place, notes)
    end = written.end if written else None
    time_text = f"{start:%H:%M}-{end:%H:%M}" if start and end else f"{start:%H:%M}" if start else ""
    flow, time_first = _form(draft, place.spot.list_steps, place.spot.position)
    texts = {
        "title": title_in_yaml(title, in_brackets=flow),
        "id": in_yaml(session_id, in_brackets=flow) if session_id else "",
        "type": new.type or "",
        "time": time_text,
        "duration": usual_duration(draft, length) if length else "",
        "room": in_yaml(room, in_brackets=flow) if room else "",
    }
    keys = ["time", *(key for key in texts if key != "time")] if time_first else list(texts)
    pairs = [f"{key}: {texts[key]}" for key in keys if texts[key]]
    value = f"{{{', '.join(pairs)}}}" if flow else "\n".join(pairs)
    draft = draft.with_item(place.spot.list_steps, place.spot.position, value)
    return Change(draft, tuple(notes), (Displaced(None, place.spot.steps),))


def _own_id(plan: Plan, title: str, written: str | None, notes: list[str]) -> str | None:
    """The id to write: the one asked for, or one that leaves all others theirs."""
    if written is not None:
        return read_identifier(written.strip())
    taken = {one.session.id.casefold() for one in all_sessions(plan)}
    base = made = identifier_from(title)
    number = 1
    while made in taken:
        number += 1
        made = f"{base}-{number}"
    if number == 1:
        return None
    notes.append(f"It is written with the id {quoted(made)}, so that {quoted(base)} keeps its own.")
    return made


def _form(draft: Draft, list_steps: Steps, index: int) -> tuple[bool, bool]:
    """How the sessions around a place are written: in brackets, and beginning with a time."""
    if draft.is_in_brackets(list_steps) and draft.length(list_steps):
        return True, False
    around = sorted(range(draft.length(list_steps)), key=lambda at: abs(at - index + 0.5))
    nodes = ((at, draft.node((*list_steps, at))) for at in around)
    sessions = (
        (at, node)
        for at, node in nodes
        if isinstance(node, Mapping) and "parallel" not in node.entries
    )
    near = next(sessions, None)
    if near is None:
        return draft.is_in_brackets(list_steps[:-1]), False
    at, node = near
    return draft.is_in_brackets((*list_steps, at)), next(iter(node.entries), "") == "time"
