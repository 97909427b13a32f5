"""Participants have no hotel for some of their nights.

They land at 22:00, and the desk has no booking before tomorrow; or the room is to be given back
the day before the flight, and somebody spends the night on a bench. With a child protection team
that may be somebody who must not be found.

Nights are counted from `arrival` to `departure`, and a hotel's from `check_in` to `check_out`.
Nothing is said where nobody on the roster has a hotel, of those whose dates of travel are not
known, and of who takes part from afar. Who lives in the city or stays with friends needs no dates
of travel: leave them empty. A stay that is half a year from the event is `travel-far-off`'s.

Bad:

    people: |
      id,name,arrival,departure,check in,check out
      p-001,Nomvula Exampleza,2024-03-05,2024-03-07,2024-03-05,2024-03-07
      p-002,Rafael Muestra,2024-03-04,2024-03-07,2024-03-05,2024-03-07

Good:

    people: |
      id,name,arrival,departure,check in,check out
      p-001,Nomvula Exampleza,2024-03-05,2024-03-07,2024-03-05,2024-03-07
      p-002,Rafael Muestra,2024-03-04,2024-03-07,2024-03-04,2024-03-07
"""

from collections.abc import Iterator
from datetime import date

from planner.model.people import Participant
from planner.rules.bundle import Found
from planner.rules.rows import in_one
from planner.rules.rule import Context, Rule
from planner.schedule.plan import Plan
from planner.schedule.travel import FIELDS, has_wrong_year
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import count, quoted

CODE = "hotel-night-missing"


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find those whose hotel does not cover their nights, where somebody has one."""
    if any(person.check_in or person.check_out for person in plan.participants):
        travel = (person for person in plan.participants if not has_wrong_year(plan, person))
        findings = (finding for person in travel for finding in _of(person))
        yield from in_one(plan, findings, _say, are_told=True)


def _say(number: int) -> str:
    return f"{number:,} participants have nights without a hotel"


def _of(person: Participant) -> Iterator[Finding]:
    if person.check_in or person.check_out:
        before = _nights(person.arrival, person.check_in)
        after = _nights(person.check_out, person.departure)
    else:
        before, after = _nights(person.arrival, person.departure), 0
    is_there = not person.is_remote
    if (before or after) and is_there and not person.may_have_said(*FIELDS):
        yield Finding(
            person.route / ("check_in" if before else "check_out"),
            f"{quoted(person.id)} has no hotel for {count(before + after, 'night')} between "
            "arrival and departure",
            "book it, or correct the dates",
            about=(person.id,),
        )


def _nights(first: date | None, last: date | None) -> int:
    """How many nights lie between two dates; none where one is not known."""
    return max(0, (last - first).days) if first and last else 0


RULE = Rule(CODE, Severity.WARNING, check, __doc__, needs_agenda=False)
