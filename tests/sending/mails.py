"""Mails for tests, and a ledger that knows nothing yet."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP as POLICY
from itertools import groupby
from pathlib import Path

from planner.ledger.store import About, Ledger, create
from planner.mail.mail import Mail
from planner.model.telling import Facts, Message, Method, News, Recipient, Told

EVENT = "forum"
SENDER = "forum@example.org"
NOW = datetime(2024, 3, 1, 9, 0, tzinfo=UTC)


def new_ledger(folder: Path) -> Path:
    """An empty ledger."""
    path = folder / "forum.told.sqlite"
    create(str(path), About(EVENT, "ledger-1", "secret"))
    return path


def opened(path: Path) -> Ledger:
    """A ledger, to be written."""
    return Ledger(str(path), EVENT, writes=True)


def told(person: str, session: str, *, sequence: int = 0, domain: str = "example.org") -> Told:
    """What somebody is told of a session."""
    contact = f"{person}@{domain}"
    recipient = Recipient(contact=contact, people=(person,), name=person.title(), address=contact)
    start = datetime(2024, 3, 6, 9, 0, tzinfo=UTC)
    return Told(
        recipient=recipient,
        uid=f"uid-{session}",
        session=session,
        method=Method.REQUEST,
        sequence=sequence,
        asked=sequence,
        dtstamp=NOW,
        facts=Facts(title=session.title(), start=start, end=start + timedelta(hours=1)),
        message_id=f"<{person}-{session}-{sequence}@example.org>",
    )


def message(one: Told) -> Message:
    """It as a message."""
    return Message(news=(News.NEW,), before=None, after=one.facts, told=one)


def composed(messages: Iterable[Message]) -> Iterator[Mail]:
    """Plain mails: a letter for whoever gets several, and then one each."""
    for recipient, group in groupby(messages, key=lambda one: one.recipient):
        found = list(group)
        if len(found) > 1:
            ids = "-".join(one.told.message_id.strip("<>").partition("@")[0] for one in found)
            text = "\n".join(one.facts.title for one in found)
            yield _mail(recipient, f"<letter-{ids}@example.org>", text, (), "letter")
        for one in found:
            text = f"{one.facts.title}\n{one.told.dtstamp.isoformat()}\n{one.told.sequence}"
            yield _mail(recipient, one.told.message_id, text, (one.told,), one.told.session)


def _mail(
    recipient: Recipient, message_id: str, text: str, about: tuple[Told, ...], name: str
) -> Mail:
    mail = EmailMessage(policy=POLICY)
    mail["From"], mail["To"], mail["Message-ID"] = SENDER, recipient.address, message_id
    mail["Subject"] = name
    mail.set_content(text + "\n.\n..ends\n")
    return Mail(
        message_id=message_id,
        sender=SENDER,
        address=recipient.address,
        contact=recipient.contact,
        content=bytes(mail),
        told=about,
        name=name,
    )


def mails_to(*people: str, sessions: int = 1) -> list[Mail]:
    """Mails to some people about their sessions."""
    about = [told(person, f"s{number}") for person in people for number in range(sessions)]
    return list(composed(map(message, about)))
