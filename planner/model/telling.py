"""What people are told of their sessions, and what they answer."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple


class Method(StrEnum):
    """What a message asks a calendar to do (RFC 5546 §1.4)."""

    REQUEST = "REQUEST"
    CANCEL = "CANCEL"


class News(StrEnum):
    """In what way a session is news to somebody; one message may hold several.

    ``UNINVITED``: it is held, and they are no longer expected. ``READDRESSED``: they are, and are
    told so at another address, or by phone. ``CANCELLED``: it is not held.
    """

    NEW = "new"
    MOVED = "moved"
    ROOM = "room"
    RENAMED = "renamed"
    PEOPLE = "people"
    DETAILS = "details"
    UNINVITED = "uninvited"
    READDRESSED = "readdressed"
    CANCELLED = "cancelled"


class Part(NamedTuple):
    """Who does what in a session, as far as participants may see it: a role, and a name."""

    role: str
    name: str


class Answer(StrEnum):
    """What somebody said to an invite (RFC 5545 §3.2.12, PARTSTAT)."""

    NONE = "NEEDS-ACTION"
    ACCEPTED = "ACCEPTED"
    DECLINED = "DECLINED"
    TENTATIVE = "TENTATIVE"
    DELEGATED = "DELEGATED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What one reader sees of a session in their calendar; what is equal needs no message.

    ``start`` and ``end`` are aware, in UTC. ``room`` are the names of its rooms, ``place`` the
    venue. ``people`` are those with a role whom participants may see. ``text`` is a digest of its
    objective, its description and its parts. ``is_chair``: the reader leads it.
    """

    title: str
    start: datetime
    end: datetime
    room: str = ""
    place: str = ""
    people: tuple[Part, ...] = ()
    text: str = ""
    is_chair: bool = False


class Key(NamedTuple):
    """Whose calendar, and which session in it.

    ``contact`` is an e-mail address in lower case, or `person:` and an id for those who are
    phoned; ``uid`` is the session's.
    """

    contact: str
    uid: str

    @property
    def is_phoned(self) -> bool:
        """Whether a person has to be called, because no mail may or can go to them."""
        return self.contact.startswith(PHONED)


PHONED = "person:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """Whom a message goes to: a contact, and the participants it stands for.

    ``name`` is whom it greets, ``address`` their e-mail address as written (empty for those who
    are phoned), ``language`` that of the mail, ``timezone`` an IANA name where they live by
    another clock than the event's.
    """

    contact: str
    people: tuple[str, ...]
    name: str
    address: str = ""
    language: str = "en"
    timezone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The last thing that somebody's calendar was told of a session.

    ``asked`` is the sequence at which they were last asked for an answer: one to an earlier version
    says nothing of this one. ``dtstamp`` is aware, in UTC.
    """

    recipient: Recipient
    uid: str
    session: str
    method: Method
    sequence: int
    asked: int
    dtstamp: datetime
    facts: Facts
    message_id: str = ""

    @property
    def key(self) -> Key:
        """Whose calendar, and which session in it."""
        return Key(self.recipient.contact, self.uid)

    @property
    def stands(self) -> bool:
        """Whether the session stands in their calendar."""
        return self.method is Method.REQUEST


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """The last answer of somebody to an invite, by the version they had seen.

    ``person`` is the id of the participant; ``dtstamp`` is aware, in UTC. ``via`` is in a word how
    it came: `mail`, `calendar file`, `hand`.
    """

    key: Key
    person: str
    answer: Answer
    sequence: int
    dtstamp: datetime
    comment: str = ""
    via: str = "mail"


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One thing to tell one calendar, or one person on the phone.

    ``before`` is what they were told last, None where they know nothing of it; ``after`` what
    they are told now, None for a session that goes. ``answer`` is what they have said to it and
    that still holds. ``told`` is what the ledger holds once they have it.
    """

    news: tuple[News, ...]
    before: Facts | None
    after: Facts | None
    told: Told
    answer: Answer = Answer.NONE

    @property
    def recipient(self) -> Recipient:
        """Whom it goes to."""
        return self.told.recipient

    @property
    def facts(self) -> Facts:
        """The session as it is now, or as it last was."""
        return self.told.facts

    @property
    def method(self) -> Method:
        """What the calendar is asked to do."""
        return self.told.method

    @property
    def is_session_cancelled(self) -> bool:
        """Whether the session goes for everyone, and not for them alone."""
        return News.CANCELLED in self.news
