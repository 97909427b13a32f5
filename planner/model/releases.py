"""Releases: the published versions of a schedule, and what calendars know its sessions by."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from planner.model.places import NOWHERE
from planner.text.diagnostics import Route
from planner.vocabulary.audience import Audience

RELEASES_DOCUMENT = "releases"
"""What routes into the ledger of releases begin with."""


class Status(StrEnum):
    """Whether a session is still held (RFC 5545 §3.8.1.11)."""

    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"


class Identity(NamedTuple):
    """What calendars know a session by (RFC 5545 §3.8.4.7), and its version there (§3.8.7.4)."""

    uid: str
    sequence: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleasedSession:
    """A session as it was last released, or as it last was before it was taken out.

    ``start`` and ``end`` are aware. ``track`` is the id of its track. ``content`` is a keyed digest
    of all else that participants see of it, so that a change is noticed and nobody's name stands
    here. ``changed`` is the number of the release that brought its present state.
    """

    id: str
    uid: str
    sequence: int
    status: Status = Status.CONFIRMED
    start: datetime
    end: datetime
    room: str = ""
    track: str = ""
    title: str = ""
    audience: Audience = Audience.PUBLIC
    content: str = ""
    changed: int = 1
    route: Route = field(default=NOWHERE, compare=False)

    @property
    def identity(self) -> Identity:
        """What calendars know it by, and its version there."""
        return Identity(self.uid, self.sequence)

    @property
    def is_held(self) -> bool:
        """Whether it was not taken out."""
        return self.status is Status.CONFIRMED


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """One version that was published: its number, when (aware), and what its author said of it.

    ``changes`` are what it changed, a few words a session.
    """

    number: int
    released: datetime
    message: str = ""
    changes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Releases:
    """All releases of an event, and its sessions as of the last one.

    ``ledger`` is the id of the private ledger that says what each person was told of them.
    """

    event: str
    ledger: str
    log: tuple[Release, ...] = ()
    sessions: tuple[ReleasedSession, ...] = ()
    route: Route = field(default=NOWHERE, compare=False)

    @property
    def number(self) -> int:
        """The number of the last release; 0 before the first."""
        return self.log[-1].number if self.log else 0

    def find(self, uid: str) -> ReleasedSession | None:
        """The session with a UID."""
        return next((session for session in self.sessions if session.uid == uid), None)
