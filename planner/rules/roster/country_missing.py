"""Participants have no country, although most have one.

They stand under nothing on the list by country, their flag is missing on the table, and they are
in no delegation; the host ministry, which clears visitors by country, asks who they are on the
day they land.

Nothing is said where no more than half have a country: then it is not what the roster is for.
Somebody who comes for no country, such as staff of a global body, can be given the country of the
office, or what they do stand for: `Global`, `European Union`.

Bad:

    people: |
      id,name,country
      p-001,Nomvula Exampleza,Ghana
      p-002,Rafael Muestra,Bolivia
      p-003,Mei Yangben,

Good:

    people: |
      id,name,country
      p-001,Nomvula Exampleza,Ghana
      p-002,Rafael Muestra,Bolivia
      p-003,Mei Yangben,Global
"""

from collections.abc import Iterator

from planner.rules.bundle import Found
from planner.rules.rows import counted
from planner.rules.rule import Context, Rule
from planner.schedule.plan import Plan
from planner.text.diagnostics import Severity
from planner.text.wording import count

CODE = "country-missing"


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find those without a country, where most have one."""
    without = [person for person in plan.persons if person.country is None]
    if len(without) * 2 < len(plan.persons):
        unsaid = (person for person in without if not person.may_have_said("country"))
        yield from counted(plan, unsaid, "country", _say)


def _say(number: int) -> tuple[str, str]:
    has = "has" if number == 1 else "have"
    return (
        f"{count(number, 'participant')} {has} no country",
        "fill in the country they come for, or `Global` where there is none",
    )


RULE = Rule(CODE, Severity.ADVICE, check, __doc__, needs_agenda=False)
