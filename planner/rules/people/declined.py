"""Somebody who has declined still has a role.

They wrote in March that they cannot come, and the registration desk noted it; the programme was
made in January. On the day there is a name on the screen and nobody behind it.

The roster says it under `confirmed`, in a word such as `declined`, `cancelled` or `regrets`. A mere
`no` may be that nobody has asked them yet: see `unconfirmed`.

Bad:

    people: |
      id,name,email,confirmed
      p-1,Binh Mfano,binh@example.org,declined
    sessions:
      - {time: 09:00-10:00, title: Keynote, speaker: p-1}

Good:

    people: |
      id,name,email,confirmed
      p-1,Binh Mfano,binh@example.org,declined
      p-2,Dewi Sampel,dewi@example.org,yes
    sessions:
      - {time: 09:00-10:00, title: Keynote, speaker: p-2}
"""

from collections.abc import Iterator

from planner.model.agenda import Assignment
from planner.rules.bundle import Found, bundle
from planner.rules.rule import Context, Rule
from planner.rules.wording import MOST_RELATED, clock, named
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.text.diagnostics import Finding, Severity

Place = tuple[Slot, Assignment]


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find those who have declined and have a role, all at once, each at their first."""
    firsts: dict[str, Place] = {}
    for slot in plan.schedule.slots():
        for person, assignment in plan.assigned(slot):
            if person.has_declined:
                firsts.setdefault(person.id, (slot, assignment))
    yield from bundle(firsts.items(), _finding)


def _finding(declined: list[tuple[str, Place]]) -> Finding:
    (_, (_, first)), *others = declined
    people = [person for person, _ in declined]
    has, roles = ("has", "has a role") if not others else ("have", "have roles")
    return Finding(
        first.route,
        f"{named(people)} {has} declined and still {roles}",
        "ask somebody else, or correct `confirmed` in the roster",
        tuple((one.route, f"{clock(slot)} here") for _, (slot, one) in others[:MOST_RELATED]),
        tuple(people),
    )


RULE = Rule("declined", Severity.WARNING, check, __doc__)
