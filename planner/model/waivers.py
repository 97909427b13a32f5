"""Waivers: what an author permits although a rule finds it."""

from datetime import date
from typing import NamedTuple

from planner.model.places import NOWHERE
from planner.text.diagnostics import Route


class Waiver(NamedTuple):
    """Permission for what the rule with a code finds at any of the places ``at`` names.

    A place is a session, a person, a room, a day, or the `event`. ``until`` is the last day on
    which it holds; None where it has no end.
    """

    rule: str
    at: tuple[str, ...]
    reason: str = ""
    by: str = ""
    until: date | None = None
    route: Route = NOWHERE

    def has_expired(self, today: date | None) -> bool:
        """Whether its last day is over; never where nobody says which day it is."""
        return today is not None and self.until is not None and self.until < today

    def holds(self, today: date | None) -> bool:
        """Whether it may silence anything."""
        return bool(self.reason) and not self.has_expired(today)
