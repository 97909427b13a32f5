"""A delegation has no head, although others have one.

Invitations go to the head of each delegation, the flag on the table and the group photo are theirs,
and on the last evening the chair asks them for their country's position. Of one delegation nobody
knows who that is.

Delegations of two or more count, and only where the roster names the head of some delegation: else
it is not what the event is about.

Bad:

    people: |
      id,name,delegation,head of delegation
      p-001,Nomvula Exampleza,Ghana,
      p-002,Rafael Muestra,Ghana,
      p-003,Mei Yangben,Bolivia,yes
      p-004,Tarek Mithal,Bolivia,

Good:

    people: |
      id,name,delegation,head of delegation
      p-001,Nomvula Exampleza,Ghana,yes
      p-002,Rafael Muestra,Ghana,
      p-003,Mei Yangben,Bolivia,yes
      p-004,Tarek Mithal,Bolivia,
"""

from collections.abc import Iterator

from planner.rules.bundle import Found
from planner.rules.delegations import delegations, heads_of
from planner.rules.rows import in_one
from planner.rules.rule import Context, Rule
from planner.rules.wording import all_named
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Severity

CODE = "delegation-without-head"


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find delegations without a head, where some have one."""
    groups = delegations(plan)
    if not any(map(heads_of, groups)):
        return
    findings = (
        Finding(
            members[0].route / "head_of_delegation",
            "nobody is named as the head of a delegation: "
            + all_named([person.id for person in members]),
            "write `yes` as the `head_of_delegation` of one of them",
            about=tuple(person.id for person in members),
        )
        for members in groups
        # What could not be read may have been the head.
        if len(members) > 1
        and not heads_of(members)
        and not any(person.may_have_said("head_of_delegation") for person in members)
    )
    yield from in_one(plan, findings, lambda number: f"{number} delegations have no head")


RULE = Rule(CODE, Severity.ADVICE, check, __doc__, needs_agenda=False)
