"""Every template tried out on samples, before the first mail of a run goes out.

Otherwise a mistake in what is said of a cancellation would show on the day of the first one.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from planner.mail.compose import mails
from planner.mail.setting import Setting
from planner.model.invites import MailPolicy
from planner.model.telling import Answer, Facts, Message, Method, News, Part, Recipient, Told

_START = datetime(2030, 1, 1, 9, tzinfo=UTC)
_BEFORE = Facts(title="A", start=_START, end=_START + timedelta(hours=1))
_AFTER = Facts(
    title="B",
    start=_START + timedelta(hours=2),
    end=_START + timedelta(hours=3),
    room="Room",
    place="Place",
    people=(Part("Chair", "Sample"), Part("Speaker", "Sample"), Part("Speaker", "Other")),
    is_chair=True,
)
_CHANGES = (News.MOVED, News.ROOM, News.RENAMED, News.PEOPLE, News.DETAILS)


def try_out(setting: Setting, languages: Iterable[str]) -> None:
    """Make a mail of every kind in each language; raises TemplateMistakeError where one fails."""
    for language in languages:
        messages = sample_messages(language)
        for policy in MailPolicy:
            for some in (messages, [one for one in messages if one.after is None]):
                for _ in mails(some, replace(setting, policy=policy)):
                    pass


def sample_messages(language: str) -> tuple[Message, ...]:
    """Invented messages with all kinds of news, to one invented recipient."""
    recipient = Recipient(
        contact="sample@example.org", people=("sample",), name="Sample",
        address="sample@example.org", language=language, timezone="Asia/Kathmandu",
    )  # fmt: skip
    found = [_message(recipient, (News.NEW,), None, _AFTER, answer) for answer in Answer]
    found += [_message(recipient, (news,), _BEFORE, _AFTER) for news in _CHANGES]
    found.append(_message(recipient, _CHANGES, _AFTER, _BEFORE))
    for news in (News.UNINVITED, News.READDRESSED, News.CANCELLED):
        found.append(_message(recipient, (news,), _AFTER, None))
    return tuple(found)


def _message(
    recipient: Recipient,
    news: tuple[News, ...],
    before: Facts | None,
    after: Facts | None,
    answer: Answer = Answer.NONE,
) -> Message:
    told = Told(
        recipient=recipient,
        uid="00000000-0000-4000-8000-000000000000",
        session="",
        method=Method.REQUEST if after else Method.CANCEL,
        sequence=0,
        asked=0,
        dtstamp=_START,
        facts=after or before or _AFTER,
        message_id="<sample@example.org>",
    )
    return Message(news=news, before=before, after=after, told=told, answer=answer)
