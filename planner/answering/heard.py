"""What mails and files say of an event's sessions, picked out of all that they say."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from planner.answering.bounces import Bounce
from planner.answering.mails import Mail, read_mail
from planner.answering.sources import Item, Kind
from planner.invites.replies import CalendarMessage, calendar_messages

# Our own invites in a folder of sent mail, or in a mail that came back.
_OF_ORGANISERS = frozenset({"REQUEST", "CANCEL", "PUBLISH", "ADD", "DECLINECOUNTER"})
_OF_PARTICIPANTS = frozenset({"REPLY", "COUNTER"})


class Aside(StrEnum):
    """What was left aside, and is only counted."""

    REPEATED = "repeated"
    OLDER = "older"
    OLDER_REPORT = "older-report"
    OTHER_EVENT = "other-event"
    UNKNOWN = "unknown"
    OWN = "own"
    AUTOMATIC = "automatic"
    OTHER_MAIL = "other-mail"
    BROKEN = "broken"
    TOO_LARGE = "too-large"
    NO_MAIL = "no-mail"
    LINK = "link"


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One thing that somebody says of a session; ``where`` it stands, in words.

    ``mail`` is the mail around it, None for a calendar file: who hands that in answers for it.
    """

    where: str
    message: CalendarMessage
    mail: Mail | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardBounce:
    """A report that a mail did not arrive; ``at`` is when it was written."""

    where: str
    bounce: Bounce
    at: datetime | None


@dataclass(slots=True)
class Gathered:
    """What was heard so far; what was read and left aside is counted."""

    heard: list[Heard] = field(default_factory=list)
    bounces: list[HeardBounce] = field(default_factory=list)
    aside: Counter[Aside] = field(default_factory=Counter)
    items: int = 0


_LEFT_ASIDE = {
    Kind.TOO_LARGE: Aside.TOO_LARGE, Kind.OTHER: Aside.NO_MAIL, Kind.LINK: Aside.LINK,
}  # fmt: skip


def gather(
    gathered: Gathered,
    items: Iterable[Item],
    uids: Collection[str],
    step: Callable[[int], None] | None = None,
) -> None:
    """Add what mails and files say of sessions with these UIDs, one after the other.

    Only what is about them is kept, so that a mailbox of any size fits in memory. ``step`` is
    told how many were read.
    """
    for item in items:
        gathered.items += 1
        if step:
            step(gathered.items)
        if item.kind in _LEFT_ASIDE:
            gathered.aside[_LEFT_ASIDE[item.kind]] += 1
        elif item.kind is Kind.CALENDAR:
            _add(gathered, item.where, calendar_messages(item.data), uids, None)
        else:
            _add_mail(gathered, item.where, read_mail(item.data), uids)


def _add_mail(gathered: Gathered, where: str, mail: Mail, uids: Collection[str]) -> None:
    if mail.is_broken:
        gathered.aside[Aside.BROKEN] += 1
    elif mail.bounces:
        for bounce in mail.bounces:
            gathered.bounces.append(HeardBounce(where=where, bounce=bounce, at=mail.date))
    elif mail.messages:
        _add(gathered, where, mail.messages, uids, mail)
    else:
        gathered.aside[Aside.AUTOMATIC if mail.is_automatic else Aside.OTHER_MAIL] += 1


def _add(
    gathered: Gathered,
    where: str,
    messages: Iterable[CalendarMessage],
    uids: Collection[str],
    mail: Mail | None,
) -> None:
    found = False
    for message in messages:
        found = True
        if message.uid not in uids:
            gathered.aside[Aside.OTHER_EVENT] += 1
        elif message.method in _OF_ORGANISERS:
            gathered.aside[Aside.OWN] += 1
        elif message.method not in _OF_PARTICIPANTS or message.is_part:
            gathered.aside[Aside.UNKNOWN] += 1
        else:
            gathered.heard.append(Heard(where=where, message=message, mail=mail))
    if not found:
        gathered.aside[Aside.BROKEN] += 1
