"""What came of answers, for programs. The shape is fixed: see docs/json.md."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from planner.answering.heard import Aside
from planner.answering.standing import Count
from planner.answering.verdict import Undelivered, Verdict
from planner.answering.wording import masked
from planner.interchange.json_export import dump
from planner.model.telling import Answer, Reply

_KEYS = {
    Answer.ACCEPTED: "accepted",
    Answer.DECLINED: "declined",
    Answer.TENTATIVE: "tentative",
    Answer.DELEGATED: "delegated",
    Answer.NONE: "none",
}


def replies_json(
    verdict: Verdict,
    sessions: Sequence[Count],
    persons: Sequence[Count],
    ids: dict[str, str],
    *,
    read: int,
    is_written: bool,
    with_comments: bool,
) -> str:
    """Everything that came of answers; ``ids`` are those of sessions by UID.

    People are ids, and addresses are masked; comments only where they are asked for.
    """
    stale = {reply.key for reply in verdict.stale}

    def new(reply: Reply) -> dict[str, Any]:
        found = {
            "people": list(verdict.people.get(reply.key.contact, ())),
            "session": ids[reply.key.uid],
            "answer": _KEYS[reply.answer],
            "sequence": reply.sequence,
            "answered": _instant(reply.dtstamp),
            "via": reply.via,
            "stale": reply.key in stale,
        }
        return {**found, "comment": reply.comment} if with_comments else found

    return dump(
        {
            "read": read,
            "written": is_written,
            "new": [new(reply) for reply in verdict.new],
            "sessions": [_count(one) for one in sessions],
            "participants": [_count(one) for one in persons],
            "proposals": [
                {"why": one.why.value, "people": list(one.people), "address": masked(one.address),
                 "sessions": list(one.sessions), "where": one.where, "alias": one.can_be_alias}
                for one in verdict.proposals
            ],
            "counters": [
                {"people": list(one.people), "session": one.session, "start": _instant(one.start),
                 "end": _instant(one.end), "where": one.where, "own_address": one.is_own}
                for one in verdict.counters
            ],
            "undelivered": [_undelivered(one) for one in verdict.undelivered],
            "strangers": [
                {"address": masked(one.address), "sessions": list(one.sessions),
                 "where": one.where}
                for one in verdict.strangers
            ],
            "aside": {kind.value: verdict.aside[kind] for kind in Aside if verdict.aside[kind]},
        }
    )  # fmt: skip


def _count(one: Count) -> dict[str, Any]:
    answers = {key: one.answers[answer] for answer, key in _KEYS.items()}
    return {"id": one.id, **answers, "older": one.older}


def _undelivered(one: Undelivered) -> dict[str, Any]:
    return {
        "people": list(one.people), "code": one.code, "at": _instant(one.at),
        "final": one.is_final, "certain": one.is_certain, "where": one.where,
    }  # fmt: skip


def _instant(instant: datetime | None) -> str | None:
    return instant.isoformat() if instant else None
