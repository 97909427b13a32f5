"""One organisation sends more people than the others may.

At a round table of twelve, five from the host speak for the host, and the smaller organisations
fall silent; at a funded forum each place that one fills is a place that another did not get.

How many are too many is for the organiser to say, so nothing is looked at until the agenda does:
`rules: {too-many-from-one-organisation: {most: 4}}`. The spellings of one organisation count
together; authorities of two countries that have one name do not.

Bad:

    rules: {too-many-from-one-organisation: {most: 2}}
    people: |
      id,name,organisation
      p-001,Nomvula Exampleza,Example Trust
      p-002,Rafael Muestra,Example Trust
      p-003,Mei Yangben,Example Trust

Good:

    rules: {too-many-from-one-organisation: {most: 2}}
    people: |
      id,name,organisation
      p-001,Nomvula Exampleza,Example Trust
      p-002,Rafael Muestra,Example Trust
      p-003,Mei Yangben,Another Trust
"""

from collections.abc import Iterator

from planner.decode.words import COUNT
from planner.rules.bundle import Found
from planner.rules.organisations import by_employer
from planner.rules.rows import in_one, rows
from planner.rules.rule import Context, Parameter, Rule
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import count

CODE = "too-many-from-one-organisation"
MOST: Parameter[int | None] = Parameter(
    "most", COUNT, None, "How many participants one organisation may send."
)


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find organisations with more participants than the agenda allows."""
    most = context[MOST]
    if most is None:
        return
    findings = (
        Finding(
            people[most].route / "organisation",
            f"{count(len(people), 'participant')} {'is' if len(people) == 1 else 'are'} of one "
            f"organisation, and at most {most} are meant to be",
            "ask the organisation whom it can spare, or raise `most` for this rule",
            rows([*people[:most], *people[most + 1 :]], "organisation"),
            tuple(person.id for person in people),
        )
        for people in by_employer(plan.participants)
        if len(people) > most
    )
    yield from in_one(
        plan, findings, lambda number: f"{number} organisations send more than {most} each"
    )


RULE = Rule(CODE, Severity.ADVICE, check, __doc__, (MOST,))
