"""Participants have no e-mail address, and no invite reaches them.

Who has no address learns neither the time nor the room, and nothing of a change on the morning
of the day. Most often a registration desk copied the list and left the column out for some.

Looked at are participants who are expected at a session that calendars are told of; on a roster
that is checked alone, everyone. Where nobody has an address, invites are not sent from here, and
nothing is said.

Bad:

    people: |
      id,name,email
      p-001,Nomvula Exampleza,nomvula@example.org
      p-002,Rafael Muestra,

Good:

    people: |
      id,name,email
      p-001,Nomvula Exampleza,nomvula@example.org
      p-002,Rafael Muestra,rafael@example.org
"""

from collections.abc import Iterator

from planner.model.people import Participant
from planner.rules.bundle import Found
from planner.rules.rows import counted
from planner.rules.rule import Context, Rule
from planner.schedule.plan import Plan
from planner.text.diagnostics import Severity
from planner.text.wording import count

CODE = "email-missing"


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find those whom no invite reaches, where others have an address."""
    without = [
        person for person in plan.persons if not person.email and not person.may_have_said("email")
    ]
    if len(without) < len(plan.persons):
        yield from counted(plan, _invited(plan, without), "email", _say)


def _say(number: int) -> tuple[str, str]:
    has = "has" if number == 1 else "have"
    return (
        f"{count(number, 'participant')} {has} no e-mail address, so no invite reaches them",
        "fill in `email`, or tell them in another way",
    )


def _invited(plan: Plan, people: list[Participant]) -> list[Participant]:
    """Those of some people who are expected at a session that calendars are told of."""
    if not plan.agenda.days:
        return people
    missed = {person.id for person in people}
    invited: set[str] = set()
    for slot in plan.schedule.slots():
        if slot.session.is_invited and len(invited) < len(missed):
            invited |= missed & plan.invited_ids(slot)
    return [person for person in people if person.id in invited]


RULE = Rule(CODE, Severity.ADVICE, check, __doc__, needs_agenda=False)
