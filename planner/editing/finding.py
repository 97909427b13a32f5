"""The session, the day, the strand or the room that an organiser names."""

from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from planner.decode.kinds import UnreadableError
from planner.decode.times import read_date
from planner.editing.refusals import CannotEditError, refused_at
from planner.model.agenda import Day, Parallel, Session
from planner.model.time import write_duration
from planner.schedule.plan import Plan
from planner.schedule.slots import Block, Slot
from planner.text.diagnostics import Related, Route
from planner.text.nodes import Document, Mapping, Node, Scalar, Sequence, Steps
from planner.text.source import WholeFile
from planner.text.wording import did_you_mean, listing, quoted
from planner.vocabulary.spelling import closest, fold

if TYPE_CHECKING:
    from collections.abc import Callable


class Found(NamedTuple):
    """A session, where it is written, the day it is on, and when it is (if that is known).

    ``block`` is the parallel block it stands in, or None.
    """

    session: Session
    day: Day
    slot: Slot | None
    block: Parallel | None = None

    @property
    def steps(self) -> Steps:
        """The way to it in the text."""
        return self.session.route.steps

    @property
    def list_steps(self) -> Steps:
        """The way to the list it stands in."""
        return self.steps[:-1]

    @property
    def position(self) -> int:
        """Its place in that list, from 0."""
        return int(self.steps[-1])

    @property
    def steps_below(self) -> Steps:
        """The way to what stands below it in that list."""
        return (*self.list_steps, self.position + 1)

    @property
    def name(self) -> str:
        """Its title, for messages."""
        return quoted(self.session.title or self.session.id)


def all_sessions(plan: Plan) -> list[Found]:
    """All sessions of an agenda, each place in the text once."""
    slots: dict[Route, Slot] = {}
    for slot in plan.schedule.slots():
        slots.setdefault(slot.session.route, slot)
    found: dict[Route, Found] = {}
    for day in plan.agenda.days:
        for entry in day.entries:
            block = entry if isinstance(entry, Parallel) else None
            strands = block.strands if block else ()
            sessions = [one for strand in strands for one in strand.sessions]
            for session in sessions if isinstance(entry, Parallel) else [entry]:
                placed = slots.get(session.route)
                found.setdefault(session.route, Found(session, day, placed, block))
    return list(found.values())


def found_at(plan: Plan, session: Session) -> Found:
    """A session of an agenda, with its slot."""
    return next(one for one in all_sessions(plan) if one.steps == session.route.steps)


def find_session(plan: Plan, document: Document, name: str) -> Found:
    """The session with an id, or with a title that no other has.

    Raises CannotEditError where there is none, or several, or where it cannot be read itself.
    """
    sessions = all_sessions(plan)
    wanted = name.strip()
    # On a day of several dates a session has an id for each.
    dated = {session.route for session in plan.agenda.sessions() if session.id == wanted}
    ways: tuple[Callable[[Found], bool], ...] = (
        lambda one: one.session.route in dated or wanted == _written_id(document, one),
        lambda one: wanted in _written_titles(document, one),
        lambda one: fold(wanted) in map(fold, _written_titles(document, one)),
    )
    by_way = ([one for one in sessions if way(one)] for way in ways)
    matches: list[Found] = next((found for found in by_way if found), [])
    if not matches:
        raise _unknown(document, sessions, wanted)
    if len(matches) > 1:
        raise _ambiguous(document, matches, wanted)
    found = matches[0]
    if found.session.broken:
        raise refused_at(
            document, found.steps, f"{found.name} has mistakes that must be mended first",
            "`planner check` shows them",
        )  # fmt: skip
    return found


def find_day(plan: Plan, document: Document, written: str) -> Day:
    """The day with a number, counted from 1, or a date."""
    dates = {day.date: day for day in plan.agenda.days}
    by_number = {str(number): day for number, day in enumerate(dates.values(), 1)}
    if written.strip() in by_number:
        return by_number[written.strip()]
    try:
        return dates[read_date(written)]
    except (UnreadableError, KeyError):
        known = [f"`{number}` ({day.date})" for number, day in by_number.items()]
        raise CannotEditError(
            f"there is no day {quoted(written)}", f"there is {listing(known)}",
            WholeFile(document.source.path),
        ) from None  # fmt: skip


def find_room(plan: Plan, document: Document, written: str) -> str:
    """The id of a room of the venue, by its id or its name; any word where it lists none."""
    rooms = plan.rooms
    if not rooms:
        return written
    room = plan.room(written)
    if room is not None:
        return room.id
    raise CannotEditError(
        f"the venue has no room {quoted(written)}",
        did_you_mean(closest(written, rooms)) or f"it has {listing([quoted(r) for r in rooms])}",
        document.locate(("event", "venue", "rooms")),
    )


def find_strand(document: Document, days: list[Day], near: Found | None, label: str) -> Steps:
    """The way to the list of a strand: in the session's own block, or in the only block with it."""
    blocks = [entry for day in days for entry in day.entries if isinstance(entry, Parallel)]
    if near and near.block and any(s.label == label for s in near.block.strands):
        blocks = [near.block]
    strands = [strand for block in blocks for strand in block.strands]
    matches = list(dict.fromkeys(s.route.steps for s in strands if s.label == label))
    if len(matches) == 1:
        return matches[0]
    if not matches:
        labels = list(dict.fromkeys(strand.label for strand in strands))
        hint = did_you_mean(closest(label, labels)) or (
            f"there is {listing([quoted(name) for name in labels])}"
            if labels
            else "a `parallel:` block holds strands"
        )
        raise CannotEditError(
            f"there is no strand {quoted(label)}", hint, WholeFile(document.source.path)
        )
    first, *others = (document.locate(steps) for steps in matches)
    raise CannotEditError(
        f"there are several strands {quoted(label)}",
        "name the session to stand beside, with `--after` or `--before`", first,
        related=tuple(Related(place, "another one") for place in others),
    )  # fmt: skip


def when(slot: Slot | Block, day: Day) -> str:
    """`10:30–11:00`, on the day's clock."""
    return f"{_local(slot, day, at_end=False):%H:%M}–{_local(slot, day, at_end=True):%H:%M}"


def _local(slot: Slot | Block, day: Day, *, at_end: bool) -> datetime:
    from zoneinfo import ZoneInfo

    return (slot.end if at_end else slot.start).astimezone(ZoneInfo(day.timezone))


def _node_of(document: Document, found: Found) -> Node | None:
    node = document.root
    for step in found.steps:
        if isinstance(node, Mapping):
            node = node.get(str(step))
        elif isinstance(node, Sequence):
            node = node.items[int(step)]
    return node


def _written_id(document: Document, found: Found) -> str | None:
    node = _node_of(document, found)
    written = node.get("id") if isinstance(node, Mapping) else None
    return written.text.strip() if isinstance(written, Scalar) else None


def _written_titles(document: Document, found: Found) -> list[str]:
    """Its title in every language it is written in."""
    node = _node_of(document, found)
    written = node.get("title") if isinstance(node, Mapping) else None
    if not isinstance(written, Mapping):
        return [found.session.title] if found.session.title else []
    texts = (value for _, value in written.entries.values() if isinstance(value, Scalar))
    return [text.text.strip() for text in texts if not text.is_empty]


def _described(found: Found) -> str:
    slot = found.slot
    if slot is None:
        return f"`{found.session.id}`"
    day: date = found.day.date
    length = write_duration(slot.range.duration)
    return f"`{found.session.id}`, {day:%a} {day.day} {day:%b} {when(slot, found.day)}, {length}"


def _related(document: Document, found: Found, said: str = "") -> Related:
    return Related(document.locate((*found.steps, "title")), said + _described(found))


def _unknown(document: Document, sessions: list[Found], wanted: str) -> CannotEditError:
    by_name = {name: one for one in sessions for name in (one.session.title, one.session.id)}
    near = closest(wanted, by_name)
    likely = list({by_name[name].steps: by_name[name] for name in near}.values())
    hint = did_you_mean([one.session.id for one in likely])
    return CannotEditError(
        f"there is no session {quoted(wanted)}",
        hint or "name it by its id, or by its whole title in quotes",
        WholeFile(document.source.path),
        code="unknown-session",
        related=tuple(_related(document, one) for one in likely),
    )


def _ambiguous(document: Document, matches: list[Found], wanted: str) -> CannotEditError:
    ids = [one.session.id for one in matches]
    return CannotEditError(
        f"several sessions are called {quoted(wanted)}",
        f"name it by its id: {listing([quoted(name) for name in ids], 'or')}"
        if len(set(ids)) > 1
        else "give each an `id` of its own",
        WholeFile(document.source.path),
        code="ambiguous-session",
        related=tuple(_related(document, one) for one in matches),
    )
