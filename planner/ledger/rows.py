"""What the ledger's rows hold, as values and back; what was damaged is refused, never guessed."""

import json
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from planner.model.telling import Answer, Facts, Key, Method, Part, Recipient, Reply, Told

TOLD_COLUMNS = (
    "contact", "uid", "session", "recipient", "method", "sequence", "asked", "dtstamp", "facts",
    "message_id",
)  # fmt: skip
REPLY_COLUMNS = (
    "contact", "uid", "person", "answer", "sequence", "dtstamp", "comment", "via",
)  # fmt: skip


def told_row(told: Told) -> tuple[Any, ...]:
    """What somebody was told, as a row."""
    return (
        *told.key, told.session, _recipient_text(told.recipient), told.method.value, told.sequence,
        told.asked, stamp(told.dtstamp), facts_text(told.facts), told.message_id,
    )  # fmt: skip


def told_of(row: tuple[Any, ...]) -> Told:
    """What somebody was told, from a row; raises ValueError, KeyError or TypeError."""
    contact, uid, session, recipient, method, sequence, asked, dtstamp, facts, message_id = row
    told = Told(
        recipient=_recipient_of(recipient), uid=_text(uid), session=_text(session),
        method=Method(method), sequence=_number(sequence), asked=_number(asked),
        dtstamp=instant(dtstamp), facts=facts_of(facts), message_id=_text(message_id),
    )  # fmt: skip
    if told.recipient.contact != contact:
        raise ValueError(row)
    return told


def _recipient_text(recipient: Recipient) -> str:
    return json.dumps(asdict(recipient), ensure_ascii=False)


def _recipient_of(text: str) -> Recipient:
    found = json.loads(text)
    people = tuple(map(_text, found.pop("people")))
    return Recipient(people=people, **{key: _text(value) for key, value in found.items()})


def facts_text(facts: Facts) -> str:
    """Facts as JSON, the same for the same facts."""
    return json.dumps(
        {
            "title": facts.title,
            "start": stamp(facts.start),
            "end": stamp(facts.end),
            "room": facts.room,
            "place": facts.place,
            "people": list(facts.people),
            "text": facts.text,
            "chair": facts.is_chair,
        },
        ensure_ascii=False,
    )


def facts_of(text: str) -> Facts:
    """Facts from JSON; raises ValueError, KeyError, TypeError or AttributeError."""
    found = json.loads(text)
    return Facts(
        title=_text(found["title"]),
        start=instant(found["start"]),
        end=instant(found["end"]),
        room=_text(found["room"]),
        place=_text(found["place"]),
        people=tuple(Part(*map(_text, one)) for one in found["people"]),
        text=_text(found["text"]),
        is_chair=found["chair"] is True,
    )


def reply_row(reply: Reply) -> tuple[Any, ...]:
    """An answer as a row."""
    return (
        *reply.key, reply.person, reply.answer.value, reply.sequence, stamp(reply.dtstamp),
        reply.comment, reply.via,
    )  # fmt: skip


def reply_of(row: tuple[Any, ...]) -> Reply:
    """An answer from a row; raises ValueError or TypeError."""
    contact, uid, person, answer, sequence, dtstamp, comment, via = row
    return Reply(
        key=Key(_text(contact), _text(uid)), person=_text(person), answer=Answer(answer),
        sequence=_number(sequence), dtstamp=instant(dtstamp), comment=_text(comment),
        via=_text(via),
    )  # fmt: skip


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _number(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError(value)
    return value


def stamp(at: datetime) -> str:
    """An instant to the second, in UTC."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def instant(text: str) -> datetime:
    """An instant from text; raises ValueError or TypeError."""
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
