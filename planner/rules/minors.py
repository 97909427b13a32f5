"""Minors on a roster, and how findings speak of them: all at once, and never of one.

What a finding points at is read by whoever looks over a shoulder, and pasted into chats. A session,
a role or a row of the roster can be enough to tell which child it is: so findings about minors
point at where the agenda names its roster, and give numbers only. Nobody is waived by name, either,
and since a waiver of a number would hide the minors who come later, these rules are not waived at
all (`Rule.is_safeguard`).
"""

from planner.model.people import Participant
from planner.schedule.plan import Plan
from planner.text.diagnostics import Route


def minors(plan: Plan) -> tuple[Participant, ...]:
    """The participants of whom the roster says that they are under age."""
    return tuple(participant for participant in plan.participants if participant.minor)


def place(plan: Plan) -> Route:
    """Where every finding about minors is."""
    return plan.agenda.route / "roster"
