"""Releases and answers for tests: the two ledgers beside an agenda, as commands write them."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from planner.files import ledger_path, releases_path
from planner.invites.calendar import session_uid
from planner.ledger.store import About, Ledger, create, is_there
from planner.loading import load
from planner.model.releases import Releases
from planner.model.telling import Answer, Key, Reply
from planner.releasing.text import releases_text
from planner.schedule.releasing import drafted, released
from planner.telling.facts import content_of

AT = datetime(2024, 1, 10, 9, 0, tzinfo=UTC)
LEDGER = "6a0c2d5e-4f0b-5f2e-9d4c-000000000001"
ANSWERS = {
    "accepted": Answer.ACCEPTED,
    "declined": Answer.DECLINED,
    "maybe": Answer.TENTATIVE,
    "delegated": Answer.DELEGATED,
}


def release(agenda: Path, message: str = "", *, secret: str = "") -> Releases:
    """Write the next release of an agenda, as it stands, beside it.

    With the ``secret`` of a private ledger it holds digests of what sessions say, too.
    """
    plan = load(agenda).plan
    assert plan is not None
    event = plan.agenda.event.id
    draft = drafted(
        plan,
        plan.releases,
        uid_of=lambda name: session_uid(event, name),
        content_of=content_of(plan, secret) if secret else None,
    )
    found = released(plan.releases, draft, event=event, ledger=LEDGER, at=AT, message=message)
    Path(releases_path(str(agenda))).write_text(releases_text(found), encoding="utf-8")
    return found


def answer(agenda: Path, said: Iterable[tuple[str, str]], session: str = "") -> None:
    """Note what people, by id, answered to the invite to a released session, or to each."""
    plan = load(agenda).plan
    assert plan is not None
    assert plan.releases is not None
    path = ledger_path(str(agenda))
    if not is_there(path):
        create(path, About(plan.agenda.event.id, plan.releases.ledger, "no secret"))
    with Ledger(path, plan.agenda.event.id, writes=True) as ledger:
        for person, word in said:
            for one in plan.releases.sessions:
                if session in ("", one.id):
                    key = Key(f"{person}@example.org", one.uid)
                    ledger.answer(reply_with(key, person, word, one.sequence))


def reply_with(key: Key, person: str, word: str, sequence: int = 0) -> Reply:
    """An answer as a calendar gives it."""
    reply = Reply(key=key, person=person, answer=Answer.NONE, sequence=sequence, dtstamp=AT)
    return replace(reply, answer=ANSWERS[word])
