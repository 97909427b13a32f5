"""One organisation has two types.

The same organisation counts as an NGO on one line and as a donor on the next. The numbers by type
that the report needs are wrong, and whoever selects sessions for `ngo` reaches half its people.

Only participants whose type is known are looked at. Authorities of two countries that have one
name are two organisations. Somebody may well speak for another body than the one that employs
them: then write that one as the organisation, or waive it.

Bad:

    people: |
      id,name,organisation,organisation type
      p-001,Nomvula Exampleza,Example Trust,NGO
      p-002,Rafael Muestra,Example Trust,Donor

Good:

    people: |
      id,name,organisation,organisation type
      p-001,Nomvula Exampleza,Example Trust,NGO
      p-002,Rafael Muestra,Example Trust,NGO
"""

from collections import defaultdict
from collections.abc import Iterator

from planner.model.people import Participant
from planner.rules.bundle import Found
from planner.rules.organisations import by_organisation
from planner.rules.rows import in_one
from planner.rules.rule import Context, Rule
from planner.rules.wording import named
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import quoted

CODE = "organisation-two-types"


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find organisations whose participants have several types."""
    findings = (
        finding for people in by_organisation(plan.participants).values() for finding in _of(people)
    )
    yield from in_one(
        plan, findings, lambda number: f"{number} organisations have several types each"
    )


def _of(people: list[Participant]) -> Iterator[Finding]:
    """The first contradiction: among all that are no authority, else within one country."""
    homes: defaultdict[str, list[Participant]] = defaultdict(list)
    elsewhere = []
    for person in people:
        if person.organisation_type is None:
            continue
        homes[person.country.code if person.country else ""].append(person)
        if person.organisation_type.key != "government":
            elsewhere.append(person)
    for members in (elsewhere, *homes.values()):
        types: dict[str, list[Participant]] = {}
        for person in members:
            kind = person.organisation_type
            types.setdefault(kind.label if kind else "", []).append(person)
        if len(types) > 1:
            yield _finding(types)
            return


def _finding(types: dict[str, list[Participant]]) -> Finding:
    # The rarer one is more likely to be wrong.
    usual, *others = sorted(types, key=lambda kind: -len(types[kind]))
    of_all = [person for members in types.values() for person in members]
    return Finding(
        types[others[0]][0].route / "organisation_type",
        f"one organisation has {len(types)} types: "
        + "; ".join(
            f"{quoted(kind)} for {named([person.id for person in types[kind]])}"
            for kind in (usual, *others)
        ),
        "give all its participants the same type",
        ((types[usual][0].route / "organisation_type", f"{quoted(usual)} here"),),
        tuple(person.id for person in of_all),
    )


RULE = Rule(CODE, Severity.WARNING, check, __doc__, needs_agenda=False)
