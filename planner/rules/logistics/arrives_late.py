"""Participants arrive after the first day that they are expected on.

The opening is planned for sixty, the minister speaks to forty, and those who come a day later miss
what the rest of the week stands on: the introductions, and what may not be told outside. Whoever
knows in time moves them to another day, or tells the late ones what they missed. Somebody who
arrives when all is over has most likely a wrong date.

An arrival is a date, so whoever arrives on a day counts as there for all of that day. Sessions
that people are free to choose do not count. Somebody with a role before they arrive is another
finding, `unavailable`, and a date far from the event is one too, `travel-far-off`.

Bad:

    days:
      - date: 2024-03-06
        sessions:
          - {time: 09:00-10:00, title: Introductions}
      - date: 2024-03-07
        sessions:
          - {time: 09:00-10:00, title: Round table}
    people: |
      id,name,arrival
      p-001,Nomvula Exampleza,2024-03-06
      p-002,Rafael Muestra,2024-03-07

Good:

    days:
      - date: 2024-03-06
        sessions:
          - {time: 09:00-10:00, title: Introductions, attendance: [p-001]}
      - date: 2024-03-07
        sessions:
          - {time: 09:00-10:00, title: Round table}
    people: |
      id,name,arrival
      p-001,Nomvula Exampleza,2024-03-06
      p-002,Rafael Muestra,2024-03-07
"""

from collections.abc import Iterator
from operator import gt

from planner.rules.bundle import Found
from planner.rules.rows import counted
from planner.rules.rule import Context, Rule
from planner.schedule.plan import Plan
from planner.schedule.travel import missed_by
from planner.text.diagnostics import Severity
from planner.text.wording import count

CODE = "arrives-late"


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find those who are expected on a day before the one they arrive on."""
    missing, attending = missed_by(plan, lambda person: person.arrival, gt)
    late = [person for person in plan.participants if person.id in missing]
    in_part = (person for person in late if person.id in attending)
    yield from counted(plan, in_part, "arrival", _say_in_part)
    wholly = (person for person in late if person.id not in attending)
    yield from counted(plan, wholly, "arrival", _say_wholly)


def _say_in_part(number: int) -> tuple[str, str]:
    return (
        f"{_arrive(number)} after the first day they are expected on",
        "move what needs them to a later day, or correct the dates",
    )


def _say_wholly(number: int) -> tuple[str, str]:
    return (
        f"{_arrive(number)} after the last day they are expected on",
        "correct the dates, or take them off the roster",
    )


def _arrive(number: int) -> str:
    return f"{count(number, 'participant')} {'arrives' if number == 1 else 'arrive'}"


RULE = Rule(CODE, Severity.ADVICE, check, __doc__)
