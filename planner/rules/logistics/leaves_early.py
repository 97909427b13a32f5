"""Participants leave before the last day that they are expected on.

The closing is planned for sixty, and forty hear it: the flights were booked for the evening
before. Whoever knows in time moves the vote, the certificates or the group photograph forward.

A departure is a date, so whoever leaves on a day counts as there for all of that day. Sessions
that people are free to choose do not count. Somebody with a role after they have left is another
finding, `unavailable`, and a date far from the event is one too, `travel-far-off`.

Bad:

    days:
      - date: 2024-03-06
        sessions:
          - {time: 09:00-10:00, title: Round table}
      - date: 2024-03-07
        sessions:
          - {time: 09:00-10:00, title: Recommendations}
    people: |
      id,name,departure
      p-001,Nomvula Exampleza,2024-03-07
      p-002,Rafael Muestra,2024-03-06

Good:

    days:
      - date: 2024-03-06
        sessions:
          - {time: 09:00-10:00, title: Round table}
      - date: 2024-03-07
        sessions:
          - {time: 09:00-10:00, title: Recommendations, attendance: [p-001]}
    people: |
      id,name,departure
      p-001,Nomvula Exampleza,2024-03-07
      p-002,Rafael Muestra,2024-03-06
"""

from collections.abc import Iterator
from operator import lt

from planner.rules.bundle import Found
from planner.rules.rows import counted
from planner.rules.rule import Context, Rule
from planner.schedule.plan import Plan
from planner.schedule.travel import missed_by
from planner.text.diagnostics import Severity
from planner.text.wording import count

CODE = "leaves-early"


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find those who are expected on a day after the one they leave on."""
    early, _ = missed_by(plan, lambda person: person.departure, lt)
    leave = (person for person in plan.participants if person.id in early)
    yield from counted(plan, leave, "departure", _say)


def _say(number: int) -> tuple[str, str]:
    leaves = "leaves" if number == 1 else "leave"
    return (
        f"{count(number, 'participant')} {leaves} before the last day they are expected on",
        "move what needs them to an earlier day, or correct the dates",
    )


RULE = Rule(CODE, Severity.ADVICE, check, __doc__)
