"""What came of answers: those that count, and those that somebody has to decide about."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from planner.answering.heard import Aside
from planner.model.telling import Reply


class Why(StrEnum):
    """Why an answer is not counted, but proposed."""

    OTHER_ADDRESS = "other-address"
    """It names an address that nobody was invited at, and seems to be somebody's."""
    OTHER_SENDER = "other-sender"
    """It names somebody's address, and was sent from another."""
    SENT_BY = "sent-by"
    """It says itself that somebody else sent it for them (RFC 5545 §3.2.18)."""
    VIA_LIST = "via-list"
    """It was sent from the organiser's own address, as mailing lists send on what they get."""
    DOUBTED = "doubted"
    """A mail server found that it was not sent by whom it names."""
    DELEGATE = "delegate"
    """Somebody comes in their place (RFC 5545 §3.2.4)."""
    NOT_INVITED = "not-invited"
    """They are participants, and were not invited to this session."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """Something about answers that an organiser has to decide.

    ``people`` are ids, ``sessions`` too. ``address`` is in full: it is masked where it is shown.
    ``can_be_alias``: they may say that answers from it count.
    """

    why: Why
    people: tuple[str, ...]
    address: str
    contact: str
    sessions: tuple[str, ...]
    where: str

    @property
    def can_be_alias(self) -> bool:
        """Whether an alias makes it count."""
        return self.why not in {Why.DELEGATE, Why.NOT_INVITED, Why.VIA_LIST}


@dataclass(frozen=True, slots=True, kw_only=True)
class Stranger:
    """Somebody who answers and was never invited: their address, in full, and to how much."""

    address: str
    sessions: tuple[str, ...]
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterProposal:
    """Another time that somebody asks for (RFC 5546 §3.2.7), in UTC; None where it is not said.

    ``is_own``: it came from their own address.
    """

    people: tuple[str, ...]
    session: str
    start: datetime | None
    end: datetime | None
    where: str
    is_own: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Undelivered:
    """A mail that did not reach somebody.

    ``is_final``: nobody tries any more. ``is_certain``: the report names a mail that was sent.
    ``at`` is when the report was written, where it says so.
    """

    contact: str
    people: tuple[str, ...]
    code: int
    at: datetime | None
    is_final: bool
    is_certain: bool
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What came of all that was heard.

    ``new`` are the answers that were not known, each the last of its person to its session;
    those of them in ``stale`` are to an earlier version than was asked about. ``people`` are the
    ids of those who stand behind a contact.
    """

    new: tuple[Reply, ...] = ()
    stale: tuple[Reply, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    strangers: tuple[Stranger, ...] = ()
    counters: tuple[CounterProposal, ...] = ()
    undelivered: tuple[Undelivered, ...] = ()
    newly_refused: tuple[Undelivered, ...] = ()
    people: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    aside: Counter[Aside] = field(default_factory=Counter)
