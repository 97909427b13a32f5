"""A comparison as JSON. Its shape is fixed: see docs/json.md."""

import json
from collections.abc import Iterable
from typing import Any, NamedTuple

from planner.model.agenda import Day
from planner.model.places import Room
from planner.schedule.changes import Casting, Cause, Comparison, SessionChange
from planner.schedule.personal import Part, PersonalChange, PersonChanges
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot


class Version(NamedTuple):
    """Where one side of a comparison was read; ``revision`` and ``commit`` where from git."""

    path: str
    revision: str | None = None
    commit: str | None = None


def comparison_json(comparison: Comparison, old: Version, new: Version) -> str:
    """What changed, by session; instants in ISO 8601 with the offset of each session's day."""
    document = {
        **_head(comparison, old, new),
        "event": [change._asdict() for change in comparison.event],
        "rooms": [
            {"old": _room(change.old), "new": _room(change.new), "fields": list(change.fields)}
            for change in comparison.rooms
        ],
        "days": [
            {"old": _day(change.old), "new": _day(change.new), "fields": list(change.fields)}
            for change in comparison.days
        ],
        "sessions": [_session(comparison, change) for change in comparison.sessions],
        "unchanged": [new_slot.session.id for _, new_slot in comparison.unchanged],
        "roster": {
            "joined": [participant.id for participant in comparison.joined],
            "left": [participant.id for participant in comparison.left],
        },
    }
    return _dump(document)


def personal_json(
    comparison: Comparison, people: Iterable[PersonChanges], old: Version, new: Version
) -> str:
    """What changed, by participant."""
    document = {
        **_head(comparison, old, new),
        "people": [
            {
                "id": person.participant.id,
                "name": person.participant.name,
                "listed": person.standing.value,
                "changes": [_personal(comparison, change) for change in person.changes],
            }
            for person in people
        ],
    }
    return _dump(document)


def _head(comparison: Comparison, old: Version, new: Version) -> dict[str, Any]:
    return {
        "old": {"event": comparison.old.agenda.event.id, **old._asdict()},
        "new": {"event": comparison.new.agenda.event.id, **new._asdict()},
    }


def _session(comparison: Comparison, change: SessionChange) -> dict[str, Any]:
    return {
        **_what(comparison, change),
        "moved": _cause(change.moved),
        "resized": _cause(change.resized),
        "joined": [_casting(casting) for casting in change.joined],
        "left": [_casting(casting) for casting in change.left],
        "expected": {"more": list(change.audience.more), "fewer": list(change.audience.fewer)},
        "details": list(change.details),
    }


def _what(comparison: Comparison, change: SessionChange) -> dict[str, Any]:
    return {
        "kinds": [kind.value for kind in change.kinds],
        "old": _slot(comparison.old, change.old),
        "new": _slot(comparison.new, change.new),
    }


def _slot(plan: Plan, slot: Slot | None) -> dict[str, Any] | None:
    if slot is None:
        return None
    return {
        "id": slot.session.id,
        "title": slot.session.title,
        "day": slot.day.date.isoformat(),
        "start": slot.local(slot.start).isoformat(),
        "end": slot.local(slot.end).isoformat(),
        "room": slot.room,
        "rooms": list(slot.rooms),
        "room_name": plan.rooms_name(slot) or None,
        "audience": slot.session.audience.word,
    }


def _personal(comparison: Comparison, change: PersonalChange) -> dict[str, Any]:
    document = _what(comparison, change.session)
    document["kinds"] = [kind.value for kind in change.kinds]
    return {**document, "before": _part(change.before), "after": _part(change.after)}


def _part(part: Part | None) -> dict[str, Any] | None:
    if part is None:
        return None
    return {"roles": [role.value for role in part.roles], "choice": part.is_choice}


def _casting(casting: Casting) -> dict[str, str]:
    return {"role": casting.role.value, "person": casting.person}


def _cause(cause: Cause | None) -> str | None:
    return cause.value if cause else None


def _room(room: Room | None) -> dict[str, Any] | None:
    if room is None:
        return None
    return {"id": room.id, "name": room.name, "seats": room.seats}


def _day(day: Day | None) -> dict[str, Any] | None:
    if day is None:
        return None
    return {
        "date": day.date.isoformat(),
        "title": day.title,
        "timezone": day.timezone,
        "start": f"{day.start:%H:%M}" if day.start else None,
        "end": f"{day.end:%H:%M}" if day.end else None,
    }


def _dump(document: dict[str, Any]) -> str:
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
