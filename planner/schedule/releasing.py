"""Which session of a plan is which released one, and the state that a release would bring."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NamedTuple

from planner.decode.words import identifier_from
from planner.model.releases import Identity, Release, ReleasedSession, Releases, Status
from planner.model.telling import News
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.vocabulary.spelling import fold

_DERIVED_PLACES = 3  # how long a number behind an id made from a title may be


class ReleaseChange(NamedTuple):
    """One session that a release changes: as it was and as it is; None where it is new."""

    before: ReleasedSession | None
    after: ReleasedSession
    news: tuple[News, ...]


@dataclass(frozen=True, slots=True)
class Drafted:
    """What a release would bring: all sessions as they would stand, and those that changed."""

    sessions: tuple[ReleasedSession, ...]
    changes: tuple[ReleaseChange, ...]


Content = Callable[[Slot], str]
"""A digest of what participants see of a session beside its time, its room and its title."""


def drafted(
    plan: Plan,
    former: Releases | None,
    *,
    uid_of: Callable[[str], str],
    content_of: Content | None,
    told: Mapping[str, int] | None = None,
    least: int = 0,
) -> Drafted:
    """The sessions of a plan as a new release would have them.

    A session that changed gets the next sequence, above all that anybody was ``told`` of it by
    UID (RFC 5546 §2.1.4), and ``least`` more than it had where that is not known any more. A new
    one has the UID that ``uid_of`` makes from its id, or from its id and a number where that is
    taken. ``content_of`` is None where nobody can say what else changed; it is asked for the
    sessions of `Plan.as_released`.
    """
    plan = plan.as_released
    number = (former.number if former else 0) + 1
    matched = dict(matching(plan, former))
    taken = {session.uid for session in former.sessions} if former else set()
    sessions: list[ReleasedSession] = []
    changes: list[ReleaseChange] = []
    for slot in plan.schedule.slots():
        before = matched.get(slot.session.id)
        uid = before.uid if before else _free_uid(slot.session.id, uid_of, taken)
        taken.add(uid)
        after = _released(plan, slot, uid, content_of(slot) if content_of else _kept(before))
        news = _news(before, after)
        if before and not news and not least:
            after = replace(after, sequence=before.sequence, changed=before.changed)
        else:
            after = replace(after, sequence=_next(before, told, uid, least), changed=number)
        if news:
            changes.append(ReleaseChange(before, after, news))
        sessions.append(after)
    gone = [] if former is None else [one for one in former.sessions if one.uid not in
                                      {session.uid for session in sessions}]  # fmt: skip
    for before in gone:
        if not before.is_held and not least:
            sessions.append(before)
            continue
        after = replace(
            before,
            status=Status.CANCELLED,
            sequence=_next(before, told, before.uid, least),
            changed=number if before.is_held else before.changed,
        )
        if before.is_held:
            changes.append(ReleaseChange(before, after, (News.CANCELLED,)))
        sessions.append(after)
    return Drafted(tuple(sessions), tuple(changes))


def released(
    former: Releases | None, draft: Drafted, *, event: str, ledger: str, at: datetime, message: str
) -> Releases:
    """The releases of an event with one more, which brings a draft."""
    log = former.log if former else ()
    # The first release is all new: only what changes after it is worth a line.
    changes = draft.changes if log else ()
    lines = tuple(f"{change.after.id}: {', '.join(change.news)}" for change in changes)
    entry = Release(number=len(log) + 1, released=at, message=message, changes=lines)
    return Releases(event=event, ledger=ledger, log=(*log, entry), sessions=draft.sessions)


def identities(plan: Plan, releases: Releases | None) -> dict[str, Identity]:
    """What calendars know the sessions of a plan by, for those that were released."""
    return {session_id: one.identity for session_id, one in matching(plan, releases)}


def coming_identities(plan: Plan, uid_of: Callable[[str], str]) -> dict[str, Identity]:
    """What calendars know all sessions of a plan by, or will once it is released as it is.

    Nothing where it was never released: their ids say it then.
    """
    if plan.releases is None:
        return {}
    draft = drafted(plan, plan.releases, uid_of=uid_of, content_of=None)
    return {one.id: one.identity for one in draft.sessions if one.is_held}


def _kept(before: ReleasedSession | None) -> str:
    return before.content if before else ""


def _free_uid(session_id: str, uid_of: Callable[[str], str], taken: set[str]) -> str:
    """A UID that no session of the event had before, not even one that was renamed."""
    uid, number = uid_of(session_id), 1
    while uid in taken:
        number += 1
        uid = uid_of(f"{session_id}~{number}")
    return uid


def _next(
    before: ReleasedSession | None, told: Mapping[str, int] | None, uid: str, least: int
) -> int:
    known = [] if before is None else [before.sequence + max(1, least)]
    if told and uid in told:
        known.append(told[uid] + 1)
    return max(known, default=0)


def _released(plan: Plan, slot: Slot, uid: str, content: str) -> ReleasedSession:
    return ReleasedSession(
        id=slot.session.id,
        uid=uid,
        sequence=0,
        start=slot.local(slot.start),
        end=slot.local(slot.end),
        room=plan.rooms_name(slot),
        track=slot.track or "",
        title=slot.session.title,
        audience=slot.session.audience,
        content=content,
    )


def _news(before: ReleasedSession | None, after: ReleasedSession) -> tuple[News, ...]:
    if before is None or not before.is_held:
        return (News.NEW,)
    found = {
        News.MOVED: (before.start, before.end) != (after.start, after.end),
        News.ROOM: before.room != after.room,
        News.RENAMED: before.title != after.title,
        News.DETAILS: before.content != after.content or before.audience is not after.audience,
    }
    return tuple(news for news, holds in found.items() if holds)


def matching(plan: Plan, releases: Releases | None) -> Iterator[tuple[str, ReleasedSession]]:
    """The ids of a plan's sessions, each with the released session that it is.

    They are the same, in this order of trust, if they have

    1. the same id, which the author wrote both times;
    2. the same title at the same time;
    3. the same id, which the author wrote down since;
    4. the same title, where ids only number equal titles (`clinic`, `clinic-2`): the nearest in
       time first;
    5. the same id;
    6. the same title, where each side has it once;
    7. the same time and room, and ids that were made from their titles: one was renamed.

    What was taken out is looked at last, so that a session which comes back is known again. A
    title is the same in whatever language the plan is.
    """
    if releases is None:
        return
    plan = plan.as_released
    left = {slot.session.id: slot for slot in plan.schedule.slots()}
    held = [one for one in releases.sessions if one.is_held]
    gone = [one for one in releases.sessions if not one.is_held]
    for known in (held, gone):
        for slot, one in _pairs(plan, list(left.values()), known, is_back=known is gone):
            if left.pop(slot.session.id, None) is not None:
                yield slot.session.id, one


def _pairs(
    plan: Plan, slots: list[Slot], known: list[ReleasedSession], *, is_back: bool
) -> Iterator[tuple[Slot, ReleasedSession]]:
    ways: list[_Way] = [
        _Way(_written_id, lambda one: _written(one.id, one.title)),
        _Way(
            lambda slot: (fold(slot.session.title), slot.start),
            lambda one: (fold(one.title), one.start),
            nearest=True,
        ),
        _Way(_written_id, lambda one: one.id),
        _Way(
            lambda slot: _numbered(slot.session.id, slot.session.title),
            lambda one: _numbered(one.id, one.title),
            nearest=True,
        ),
        _Way(lambda slot: slot.session.id, lambda one: one.id),
    ]
    if not is_back:
        ways += [
            _Way(lambda slot: fold(slot.session.title) or None, lambda one: fold(one.title)),
            _Way(
                lambda slot: _occasion(slot.start, slot.end, plan.rooms_name(slot),
                                       slot.session.id, slot.session.title),
                lambda one: _occasion(one.start, one.end, one.room, one.id, one.title),
            ),
        ]  # fmt: skip
    for way in ways:
        for slot, one in list(_paired(plan, slots, known, way)):
            slots.remove(slot)
            known.remove(one)
            yield slot, one


class _Way(NamedTuple):
    """What two sessions must have alike; ``nearest``: of several, the nearest in time are one."""

    of_slot: Callable[[Slot], object]
    of_known: Callable[[ReleasedSession], object]
    nearest: bool = False


def _paired(
    plan: Plan, slots: Iterable[Slot], known: Iterable[ReleasedSession], way: _Way
) -> Iterator[tuple[Slot, ReleasedSession]]:
    """Those that are alike; of several the nearest in time, or none where that says nothing."""
    groups: dict[object, tuple[list[Slot], list[ReleasedSession]]] = {}
    for slot in slots:
        if (like := way.of_slot(slot)) is not None:
            groups.setdefault(like, ([], []))[0].append(slot)
    for one in known:
        if (like := way.of_known(one)) is not None and like in groups:
            groups[like][1].append(one)
    for ours, theirs in groups.values():
        if not way.nearest and (len(ours) > 1 or len(theirs) > 1):
            continue
        # Sorting keeps the order of the programme where nothing else tells sessions apart.
        pairs = [(slot, one) for slot in ours for one in theirs]
        for slot, one in sorted(pairs, key=lambda pair: _distance(plan, *pair)):
            if slot in ours and one in theirs:
                ours.remove(slot)
                theirs.remove(one)
                yield slot, one


def _distance(plan: Plan, slot: Slot, one: ReleasedSession) -> tuple[object, ...]:
    """How far two are from being the same, above all in time; of several at once, the room says."""
    return abs(slot.start - one.start), plan.rooms_name(slot) != one.room, one.start


def _written_id(slot: Slot) -> object:
    return _written(slot.session.id, slot.session.title)


def _written(session_id: str, title: str) -> object:
    return None if _is_made_from(session_id, title) else session_id


def _numbered(session_id: str, title: str) -> object:
    """What is the same for sessions of one title whose ids only number them; else None."""
    return fold(title) if _is_made_from(session_id, title) else None


def _occasion(start: datetime, end: datetime, room: str, session_id: str, title: str) -> object:
    return (start, end, room) if _is_made_from(session_id, title) else None


def _is_made_from(session_id: str, title: str) -> bool:
    """Whether an id was made from a title, and not written by the author."""
    made = identifier_from(title)
    rest = session_id.removeprefix(made)
    return rest == "" or (
        rest[0] == "-" and rest[1:].isdigit() and len(rest) <= 1 + _DERIVED_PLACES
        and session_id.startswith(made)
    )  # fmt: skip
