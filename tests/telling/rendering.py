"""Messages as calendars get them: as iCalendar objects, or taken out of whole mails."""

from __future__ import annotations

from email import message_from_bytes, policy
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from planner.invites.itip import Calendars
from planner.mail.compose import mails
from planner.mail.setting import Setting
from planner.mail.templates import Templates
from planner.model.invites import MailPolicy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from email.message import EmailMessage

    from planner.model.telling import Message
    from planner.schedule.plan import Plan

    Rendering = Callable[[Plan, Sequence[Message]], list[bytes]]

_TEMPLATES = Templates()


def as_calendars(plan: Plan, messages: Sequence[Message]) -> list[bytes]:
    """The iCalendar object of each message; nothing for those who are phoned."""
    calendars = Calendars(lambda _language: plan)
    return [
        b"" if message.told.key.is_phoned else calendars.calendar(message) for message in messages
    ]


def _by_mails(plan: Plan, messages: Sequence[Message], *, mail_policy: MailPolicy) -> list[bytes]:
    """The same, through the mails that bring them and their MIME."""
    organiser = plan.agenda.event.organiser
    assert organiser is not None
    setting = Setting(
        organiser=organiser, plan_in=lambda _language: plan, templates=_TEMPLATES,
        policy=mail_policy,
    )  # fmt: skip
    found: list[bytes] = []
    for contact, group in groupby(messages, key=lambda one: one.recipient.contact):
        told = list(group)
        if told[0].told.key.is_phoned:
            found += [b""] * len(told)
            continue
        taken = []
        for mail in mails(told, setting):
            assert mail.contact == contact
            parts = list(_calendars(mail.content))
            assert len(parts) == len(mail.told)
            taken += parts
        assert len(taken) == len(told)
        found += taken
    return found


def _calendars(content: bytes) -> Iterable[bytes]:
    """The calendars of a mail, each once, whether calendars read it themselves or it is a file."""
    mail = message_from_bytes(content, policy=policy.SMTP)
    files = [_bytes(part) for part in mail.iter_attachments()]
    inline = [part for part in mail.walk() if part.get_content_type() == "text/calendar"]
    if not inline:
        return files
    (part,) = inline
    calendar = _bytes(part)
    assert files == [calendar]
    # RFC 6047 §2.4: the method of the part is that of the calendar.
    assert f"METHOD:{part.get_param('method')}\r\n".encode() in calendar
    return files


def _bytes(part: EmailMessage) -> bytes:
    found = part.get_payload(decode=True)
    assert isinstance(found, bytes)
    return found


by_mails_per_session = partial(_by_mails, mail_policy=MailPolicy.PER_SESSION)
by_digests = partial(_by_mails, mail_policy=MailPolicy.DIGEST)
