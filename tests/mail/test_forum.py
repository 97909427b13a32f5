"""The texts of some mails of the Bangkok forum, whole; run as a program it rewrites them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest
from messages import told
from plans import ROOT, plan_of

from planner.mail.compose import mails
from planner.mail.setting import Setting
from planner.mail.templates import Templates
from planner.model.invites import MailPolicy
from planner.model.telling import Message, Method, News, Recipient
from planner.telling.facts import session_facts

GOLDEN = Path(__file__).parent / "golden"
PERSON = "p-033"


def messages(language: str, timezone: str, *, is_first: bool) -> list[Message]:
    """What one participant is told: all of their sessions, or what became of three of them."""
    plan = plan_of(ROOT / "agendas" / "safe-online-bangkok.yaml")
    recipient = Recipient(
        contact="sample@example.org", people=(PERSON,), name="Robin Sample",
        address="sample@example.org", language=language, timezone=timezone,
    )  # fmt: skip
    slots = [
        slot
        for slot in sorted(plan.schedule.slots(), key=lambda slot: slot.start)
        if slot.session.is_invited and PERSON in plan.invited_ids(slot)
    ]
    found = []
    for slot in slots:
        facts, session = session_facts(plan, slot), slot.session.id
        said = told(facts, session=session, recipient=recipient)
        said = replace(said, dtstamp=datetime(2024, 2, 1, tzinfo=UTC))
        found.append(Message(news=(News.NEW,), before=None, after=facts, told=said))
    if is_first:
        return found
    first, second, third = found[:3]
    hour = timedelta(hours=1)
    was = replace(second.facts, start=second.facts.start - hour, end=second.facts.end - hour,
                  room="Library")  # fmt: skip
    gone = replace(third.told, method=Method.CANCEL)
    return [
        replace(first, news=(News.ROOM,), before=replace(first.facts, room="Garden Room")),
        replace(second, news=(News.MOVED, News.ROOM), before=was),
        replace(third, news=(News.CANCELLED,), before=third.facts, after=None, told=gone),
    ]


def texts(language: str, timezone: str, policy_of_mails: MailPolicy, *, is_first: bool) -> str:
    """The subject and the text of all mails, one after the other."""
    plan = plan_of(ROOT / "agendas" / "safe-online-bangkok.yaml")
    organiser = plan.agenda.event.organiser
    assert organiser
    setting = Setting(
        organiser=organiser, plan_in=lambda _language: plan, templates=Templates(),
        policy=policy_of_mails,
    )  # fmt: skip
    shown = []
    for mail in mails(messages(language, timezone, is_first=is_first), setting):
        whole: Any = message_from_bytes(mail.content, policy=policy.default)
        text = whole.get_body(("plain",)).get_content().replace("\r\n", "\n")
        shown.append(f"Subject: {whole['Subject']}\n\n{text}")
    return f"\n{'-' * 72}\n\n".join(shown)


CASES = {
    "first.en.txt": ("en", "", MailPolicy.DIGEST, True),
    "changes.en.txt": ("en", "Europe/London", MailPolicy.PER_SESSION, False),
    "changes.fr.txt": ("fr", "Africa/Abidjan", MailPolicy.PER_SESSION, False),
    "changes.es.txt": ("es", "America/Bogota", MailPolicy.DIGEST, False),
    "changes.pt.txt": ("pt", "America/Sao_Paulo", MailPolicy.DIGEST, False),
}


def made(name: str) -> str:
    language, timezone, policy_of_mails, is_first = CASES[name]
    return texts(language, timezone, policy_of_mails, is_first=is_first)


@pytest.mark.parametrize("name", CASES)
def test_the_mails_of_the_forum_read_as_before(name: str) -> None:
    assert made(name) == (GOLDEN / name).read_text(encoding="utf-8")


if __name__ == "__main__":
    for case in CASES:
        (GOLDEN / case).write_text(made(case), encoding="utf-8")
