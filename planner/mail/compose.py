"""Mails from messages: the bytes that one recipient gets (RFC 5322, RFC 6047)."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from email.utils import format_datetime
from uuid import uuid5

from planner.invites.calendar import NAMESPACE
from planner.invites.text import one_line
from planner.mail.headers import mailbox_header, text_header
from planner.mail.mail import Mail
from planner.mail.mime import attachment, calendar_part, multipart, text_part
from planner.mail.setting import Setting
from planner.mail.view import Reader, SessionView
from planner.model.invites import MailPolicy
from planner.model.people import Mailbox
from planner.model.telling import Message, Recipient

_ICS = "invite.ics"


def mails(messages: Sequence[Message], setting: Setting) -> Iterator[Mail]:
    """The mails that tell one recipient all these messages, in the order to send them.

    ``messages`` are those of one recipient. Who is phoned gets none. The same messages make the
    same bytes. Raises TemplateMistakeError.
    """
    if not messages:
        return
    # What is taken from somebody names them as they were when they got it.
    present = next((one for one in messages if one.told.stands), messages[0]).recipient
    if not present.address:
        return
    letters = _Letters(setting, present)
    if setting.policy is MailPolicy.DIGEST:
        yield letters.letter(messages, with_calendars=True)
        return
    if len(messages) > 1:
        yield letters.letter(messages, with_calendars=False)
    for number, message in enumerate(messages, 1):
        yield letters.about_session(message, number)


class _Letters:
    """Writes to one recipient."""

    def __init__(self, setting: Setting, recipient: Recipient) -> None:
        self.setting = setting
        self.recipient = recipient
        self.plan = setting.plan(recipient.language)
        language = setting.templates.language(recipient.language)
        self.language = language
        self.reader = Reader(language, self.plan, recipient.timezone)
        self.event = one_line(self.plan.agenda.event.name)
        self.shared = {
            "event": self.event,
            "organiser": setting.organiser._replace(name=one_line(setting.organiser.name)),
            "name": one_line(recipient.name),
        }

    def about_session(self, message: Message, number: int) -> Mail:
        """One session: what a person reads, what their calendar takes in, and that as a file."""
        view = self.reader.session(message)
        calendar = self.setting.calendars.calendar(message)
        told = message.told
        seed = told.message_id
        texts = self._texts("session", {"session": view})
        readable = multipart(
            "alternative", [*texts, calendar_part(calendar, told.method.value)], seed
        )
        body = multipart("mixed", [readable, attachment(calendar, _ICS)], seed)
        return Mail(
            message_id=told.message_id,
            sender=self.setting.organiser.email,
            address=self.recipient.address,
            contact=self.recipient.contact,
            content=self._head(view.subject, told.dtstamp, told.message_id) + body,
            told=(told,),
            name=f"{self.recipient.people[0]}-{number:02}-{told.session}",
        )

    def letter(self, messages: Sequence[Message], *, with_calendars: bool) -> Mail:
        """All that is news in one place; other mails bring the calendars, or they are attached."""
        views = [self.reader.session(message) for message in messages]
        message_id = _letter_id(messages, with_calendars=with_calendars)
        values = self._letter_values(views, with_calendars=with_calendars)
        body = multipart("alternative", self._texts("letter", values), message_id)
        if with_calendars:
            files = [
                attachment(self.setting.calendars.calendar(message), name)
                for message, name in zip(messages, _file_names(messages), strict=True)
            ]
            body = multipart("mixed", [body, *files], message_id)
        is_all_new = all(view.kind == "new" for view in views)
        subject = self.language.say(
            "subject.invitations" if is_all_new else "subject.changes", event=self.event
        )
        written = max(message.told.dtstamp for message in messages)
        return Mail(
            message_id=message_id,
            sender=self.setting.organiser.email,
            address=self.recipient.address,
            contact=self.recipient.contact,
            content=self._head(subject, written, message_id) + body,
            told=tuple(message.told for message in messages) if with_calendars else (),
            name=f"{self.recipient.people[0]}-00-letter",
        )

    def _letter_values(
        self, views: Sequence[SessionView], *, with_calendars: bool
    ) -> dict[str, object]:
        say, number = self.language.say, len(views)
        kinds = {view.kind for view in views}
        is_all_gone = kinds == {"gone"}
        intro = {"new": "letter.invited", "gone": "letter.dropped"}.get(
            kinds.pop() if len(kinds) == 1 else "", "letter.changed"
        )
        headings = {"new": "letter.new", "changed": "letter.updated", "gone": "letter.gone"}
        groups = [
            (say(heading), found)
            for kind, heading in headings.items()
            if (found := [view for view in views if view.kind == kind])
        ]
        follow = "letter.mails_gone" if is_all_gone else "letter.mails"
        note = say("letter.attached", count=number) if with_calendars else say(follow)
        return {
            "sessions": views, "groups": groups, "note": note,
            "intro": say(intro, count=number, event=self.event),
        }  # fmt: skip

    def _texts(self, template: str, values: dict[str, object]) -> list[bytes]:
        code = self.language.code
        shown = {**self.shared, **values}
        return [
            text_part(subtype, self.setting.templates.render(f"{template}.{ending}", code, shown),
                      code)
            for subtype, ending in (("plain", "txt"), ("html", "html"))
        ]  # fmt: skip

    def _head(self, subject: str, written: datetime, message_id: str) -> bytes:
        headers = (
            mailbox_header("From", self.setting.organiser),
            mailbox_header("To", Mailbox(self.recipient.name, self.recipient.address)),
            text_header("Subject", subject),
            f"Date: {format_datetime(written)}",
            f"Message-ID: {message_id}",
            f"Content-Language: {self.language.code}",
            "MIME-Version: 1.0",
        )
        return "".join(f"{header}\r\n" for header in headers).encode("ascii")


def _letter_id(messages: Sequence[Message], *, with_calendars: bool) -> str:
    """A Message-ID that is the same for the same messages."""
    ids = [message.told.message_id for message in messages]
    domain = ids[0].rstrip(">").rpartition("@")[2]
    kind = "digest" if with_calendars else "letter"
    return f"<{uuid5(NAMESPACE, '/'.join([kind, *ids]))}@{domain}>"


def _file_names(messages: Sequence[Message]) -> Iterator[str]:
    """A name for each calendar file, of the session's id, no two alike."""
    taken: set[str] = set()
    for message in messages:
        name, number = message.told.session, 1
        while name in taken:
            number += 1
            name = f"{message.told.session}-{number}"
        taken.add(name)
        yield f"{name}.ics"
