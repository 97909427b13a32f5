"""What participants see of a session in their calendars."""

import hashlib
import hmac
import json
from datetime import UTC

from planner.invites.text import one_line, place_name
from planner.model.telling import Facts, Part
from planner.schedule.plan import Plan
from planner.schedule.releasing import Content
from planner.schedule.slots import Slot, pauses_once
from planner.tables.programme import names_of
from planner.tables.table import visible
from planner.vocabulary.audience import Audience


def session_facts(plan: Plan, slot: Slot, *, is_chair: bool = False) -> Facts:
    """A session as a participant sees it; ``is_chair``: they lead it."""
    (everywhere,) = pauses_once(plan.gathering(slot))
    return Facts(
        title=one_line(slot.session.title),
        start=slot.start.astimezone(UTC),
        end=slot.end.astimezone(UTC),
        room=one_line(plan.rooms_name(everywhere)),
        place=place_name(plan, slot),
        people=tuple(_people(plan, slot)),
        text=hashlib.sha256(_text(slot).encode()).hexdigest()[:16],
        is_chair=is_chair,
    )


def _people(plan: Plan, slot: Slot) -> list[Part]:
    names = visible(names_of(plan, slot.session.people), Audience.PARTICIPANTS)
    return [Part(name.role, one_line(name.text)) for name in names]


def _text(slot: Slot) -> str:
    session = slot.session
    parts = []
    for item in slot.items:
        after = item.range.start - slot.start if item.range else None
        parts.append([item.item.title, after.total_seconds() if after is not None else None])
    return json.dumps([session.objective, session.description, session.type.label, parts])


def content_of(plan: Plan, secret: str) -> Content:
    """A keyed digest of what participants see of a session beside its time, room and title.

    Without the key, which stands in the private ledger, nobody can find out by trying names whose
    they are (RFC 2104).
    """

    def content(slot: Slot) -> str:
        facts = session_facts(plan, slot)
        seen = json.dumps([facts.place, facts.people, facts.text])
        return hmac.new(secret.encode(), seen.encode(), hashlib.sha256).hexdigest()[:16]

    return content
