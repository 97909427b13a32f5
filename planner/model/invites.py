"""What an agenda says of the mails that invite people."""

from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum

from planner.model.places import NOWHERE
from planner.text.diagnostics import Route


class MailPolicy(StrEnum):
    """What mails a participant gets of their sessions.

    ``PER_SESSION``: one for each session that changed, which calendars take in by themselves; who
    gets several has one before them that says all in one place. ``DIGEST``: one mail, with a
    calendar file for each session attached.
    """

    PER_SESSION = "per-session"
    DIGEST = "digest+attachments"


@dataclass(frozen=True, slots=True, kw_only=True)
class Invites:
    """How people are invited.

    ``alarm`` is how long before a session calendars remind of it; None for not at all.
    ``templates`` is a folder, beside the agenda, of mail templates that stand in for the usual
    ones.
    """

    mail: MailPolicy = MailPolicy.PER_SESSION
    alarm: timedelta | None = None
    templates: str | None = None
    route: Route = field(default=NOWHERE, compare=False)
