"""A release, and who is to be told what, as JSON. Its shape is fixed: see docs/json.md."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from planner.interchange.json_export import dump
from planner.model.releases import ReleasedSession, Releases
from planner.model.telling import Facts, Message
from planner.schedule.releasing import ReleaseChange


def release_json(
    releases: Releases, changes: Iterable[ReleaseChange], messages: Iterable[Message], *, made: bool
) -> str:
    """A release: the sessions it changes, and the messages it brings; ``made`` or only tried."""
    document = {
        "event": releases.event,
        "release": releases.number,
        "released": made,
        "sessions": [_change(change) for change in changes],
        "messages": [message_json(message) for message in messages],
    }
    return dump(document)


def message_json(message: Message) -> dict[str, Any]:
    """What one calendar, or one person on the phone, is told of a session."""
    return {
        "people": list(message.recipient.people),
        "by": "mail" if message.recipient.address else "phone",
        "session": message.told.session,
        "news": [news.value for news in message.news],
        "method": message.method.value,
        "sequence": message.told.sequence,
        "before": _facts(message.before),
        "after": _facts(message.after),
    }


def _change(change: ReleaseChange) -> dict[str, Any]:
    return {
        "id": change.after.id,
        "uid": change.after.uid,
        "sequence": change.after.sequence,
        "status": change.after.status.value,
        "news": [news.value for news in change.news],
        "before": _session(change.before),
        "after": _session(change.after),
    }


def _session(session: ReleasedSession | None) -> dict[str, Any] | None:
    if session is None or not session.is_held:
        return None
    return _occasion(session.title, session.start, session.end, session.room)


def _facts(facts: Facts | None) -> dict[str, Any] | None:
    if facts is None:
        return None
    people: Sequence[tuple[str, str]] = facts.people
    return {
        **_occasion(facts.title, facts.start, facts.end, facts.room),
        "place": facts.place,
        "people": [{"role": role, "name": name} for role, name in people],
    }


def _occasion(title: str, start: datetime, end: datetime, room: str) -> dict[str, Any]:
    return {"title": title, "start": start.isoformat(), "end": end.isoformat(), "room": room}
