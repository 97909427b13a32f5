"""What all mails of one run have in common."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from planner.invites.itip import Calendars
from planner.mail.templates import Templates
from planner.model.invites import MailPolicy
from planner.model.people import Mailbox
from planner.schedule.plan import Plan


@dataclass(frozen=True, kw_only=True)
class Setting:
    """Who sends, what they send of, and how.

    ``plan_in`` gives the plan with its texts in a language, ``templates`` the words there are.
    """

    organiser: Mailbox
    plan_in: Callable[[str], Plan]
    templates: Templates
    policy: MailPolicy = MailPolicy.PER_SESSION

    @cached_property
    def calendars(self) -> Calendars:
        """Renders messages for calendars; what many have in common once."""
        return Calendars(self.plan, lambda code: self.templates.language(code).calendar_words())

    def plan(self, code: str) -> Plan:
        """The plan in the language that stands for a code."""
        return self.plan_in(self.templates.language(code).code)
