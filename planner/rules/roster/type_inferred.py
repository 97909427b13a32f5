"""The type of an organisation is inferred from its name.

Where the roster does not say what `Kementerian Sosial` or `Universidad de los Ejemplos` is, lists
show what the words of the name tell: `Government (inferred)`. It is a guess, and until somebody
confirms it nothing acts on it: a session for `government` expects only those of whom the roster
says it.

Where the roster states no type of anybody, nothing is said. `planner check --unsafe-fixes` writes
the types into the roster: look at them before you pass on the numbers.

Bad:

    people: |
      id,name,organisation,organisation type
      p-001,Rafael Muestra,Universidad de los Ejemplos,
      p-002,Nomvula Exampleza,Example Trust,NGO

Good:

    people: |
      id,name,organisation,organisation type
      p-001,Rafael Muestra,Universidad de los Ejemplos,Academia
      p-002,Nomvula Exampleza,Example Trust,NGO
"""

from collections.abc import Iterator

from planner.model.people import Participant
from planner.roster.decode import ROSTER_DOCUMENT
from planner.rules.bundle import Found, bundle
from planner.rules.rows import rows
from planner.rules.rule import Context, Rule
from planner.rules.wording import all_named
from planner.schedule.plan import Plan
from planner.text.diagnostics import Change, Finding, Repair, Route, Severity
from planner.text.wording import count

CODE = "type-inferred"


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find those whose type is a guess, all at once, where that of others is stated."""
    if any(person.organisation_type for person in plan.participants):
        yield from bundle((one for one in plan.participants if one.inferred), _finding)


def _finding(people: list[Participant]) -> Finding:
    of = people[0].route / "organisation_type"
    changes = tuple(
        Change(person.route / "organisation_type", person.inferred_type.label)
        for person in people
        if person.inferred_type
    )
    return Finding(
        of if len(people) == 1 else Route(ROSTER_DOCUMENT, ("organisation_type",)),
        f"the organisation type of {count(len(people), 'participant')} is inferred from the "
        f"organisation's name: {all_named([person.id for person in people])}",
        "fill in `organisation_type` in the roster",
        rows(people, "organisation_type") if len(people) > 1 else (),
        tuple(person.id for person in people),
        Repair("write the types that the names tell", changes),
    )


RULE = Rule(CODE, Severity.ADVICE, check, __doc__, needs_agenda=False)
