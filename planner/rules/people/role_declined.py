"""Somebody with a role has declined the invite to that session.

Their calendar said no, and the programme still says their name. An answer counts for the version of
the session they were asked about: if it has moved since, they are asked anew, and nothing is said
until they answer. The session still lists them; who else to ask, you know best.

Who declined the whole event, as the roster says, is another rule's: see `declined`. In the examples
`released` is the programme that people were invited to, and `answered` what they said.

Bad:

    sessions: [{time: 09:00-10:00, title: Keynote, speaker: p-001}]
    released: [{time: 09:00-10:00, title: Keynote, speaker: p-001}]
    answered: {p-001: declined}

Good:

    sessions: [{time: 09:00-10:00, title: Keynote, speaker: p-001}]
    released: [{time: 09:00-10:00, title: Keynote, speaker: p-001}]
    answered: {p-001: accepted, p-002: declined}
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
    """Find those who declined a session that they have a role in, each at the first."""
    if not plan.answers:
        return
    firsts: dict[str, Place] = {}
    for slot in plan.schedule.slots():
        declined = plan.declined_ids(slot)
        for person, assignment in plan.assigned(slot) if declined else ():
            if person.id in declined and not person.has_declined:
                firsts.setdefault(person.id, (slot, assignment))
    yield from bundle(firsts.items(), _finding)


def _finding(declined: list[tuple[str, Place]]) -> Finding:
    (_, (_, first)), *others = declined
    people = [person for person, _ in declined]
    has, roles = ("has", "a session in which they have a role")
    if others:
        has, roles = "have", "sessions in which they have roles"
    return Finding(
        first.route,
        f"{named(people)} {has} declined {roles}",
        "ask somebody else; or call them, and note what they say",
        tuple((one.route, f"{clock(slot)} here") for _, (slot, one) in others[:MOST_RELATED]),
        tuple(people),
    )


RULE = Rule("role-declined", Severity.WARNING, check, __doc__, waived_at="p-001")
