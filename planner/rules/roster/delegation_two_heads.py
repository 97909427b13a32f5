"""A delegation has two heads.

Two people are seated at the front for one country, and one of them is sent back in front of all.
Who leads a delegation is its own to say: ask, before the seating plan is printed.

Bad:

    people: |
      id,name,delegation,head of delegation
      p-001,Nomvula Exampleza,Ghana,yes
      p-002,Rafael Muestra,Ghana,yes

Good:

    people: |
      id,name,delegation,head of delegation
      p-001,Nomvula Exampleza,Ghana,yes
      p-002,Rafael Muestra,Ghana,no
"""

from collections.abc import Iterator

from planner.model.people import Participant
from planner.rules.bundle import Found
from planner.rules.delegations import delegations, heads_of
from planner.rules.rows import in_one
from planner.rules.rule import Context, Rule
from planner.rules.wording import named
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Severity

CODE = "delegation-two-heads"


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find delegations with more than one head."""
    groups = (heads_of(members) for members in delegations(plan))
    findings = (_finding(heads) for heads in groups if len(heads) > 1)
    yield from in_one(plan, findings, lambda number: f"{number} delegations have several heads")


def _finding(heads: list[Participant]) -> Finding:
    return Finding(
        heads[1].route / "head_of_delegation",
        f"one delegation has {len(heads)} heads: {named([person.id for person in heads])}",
        "ask who leads it, and write `no` for the others",
        ((heads[0].route / "head_of_delegation", "the first of them"),),
        tuple(person.id for person in heads),
    )


RULE = Rule(CODE, Severity.WARNING, check, __doc__, needs_agenda=False)
