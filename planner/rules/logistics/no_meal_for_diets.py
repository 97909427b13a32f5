"""People said what they eat, and no meal is planned.

Either the meals are missing from the agenda, and with them the numbers that the caterer needs; or
nobody is fed, and what people told about their health and their faith lies in a file for nothing.
What is not needed is better not known: then take the column off the roster.

A meal is a session of that type, a reception, an item that is a meal, or whatever has `catering`.
Nothing is said of those who take part from afar. Only their number is given, never who they are.

Bad:

    sessions:
      - {time: 09:00-10:00, title: Round table}
    people: |
      id,name,dietary
      p-001,Nomvula Exampleza,vegetarian
      p-002,Rafael Muestra,none

Good:

    sessions:
      - {time: 11:00-12:00, title: Round table}
      - {time: 12:00-13:00, title: Lunch}
    people: |
      id,name,dietary
      p-001,Nomvula Exampleza,vegetarian
      p-002,Rafael Muestra,none
"""

from collections.abc import Iterator

from planner.logistics.diets import MEALS, stated
from planner.model.agenda import Session
from planner.rules.rule import Context, Rule
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import count
from planner.vocabulary.session_types import infer_type


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find an event that asks for diets and feeds nobody."""
    number = len(stated(plan.participants))
    if number and not any(_may_feed(session) for session in plan.agenda.sessions()):
        yield Finding(
            plan.agenda.event.route,
            f"{count(number, 'participant')} said what they eat, and no meal is planned",
            "add the meals as sessions; or take the column off the roster",
        )


def _may_feed(session: Session) -> bool:
    if session.catering or session.type in MEALS or session.may_have_said("type", "catering"):
        return True
    return any(infer_type(item.title) in MEALS for item in session.items)


RULE = Rule("no-meal-for-diets", Severity.ADVICE, check, __doc__, waived_at="event")
