"""One organisation is spelt in several ways.

Then `Example Trust`, `EXAMPLE TRUST Ltd.` and `Example Trust Limited` stand on the list as three
organisations with one participant each, the minister's office counts three partners where there is
one, and working groups that keep colleagues apart put them at one table.

Capitals, accents, punctuation, `&` for `and`, a legal form at the end (`Ltd`, `Inc`) and an
abbreviation in brackets make two spellings of one; so does a slip of a letter or two in a long
word, `Netwrok`, where both have people of one country, or their country is not known. Authorities,
and what has no organisation type, are compared within one country only: a `Ministry of Interior` is
another one across the border.

Bad:

    people: |
      id,name,organisation
      p-001,Nomvula Exampleza,Children & Youth Trust Ltd.
      p-002,Rafael Muestra,Children and Youth Trust Limited

Good:

    people: |
      id,name,organisation
      p-001,Nomvula Exampleza,Children and Youth Trust Limited
      p-002,Rafael Muestra,Children and Youth Trust Limited
"""

from collections.abc import Iterator

from planner.model.people import Participant
from planner.rules.bundle import Found
from planner.rules.organisations import by_employer_as_meant
from planner.rules.rows import in_one
from planner.rules.rule import Context, Rule
from planner.rules.wording import MOST_RELATED
from planner.schedule.plan import Plan
from planner.text.diagnostics import Change, Finding, Repair, Severity
from planner.text.wording import count

CODE = "organisation-spelt-twice"


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find organisations with more than one spelling."""
    findings = (
        finding
        for people, has_slip in by_employer_as_meant(plan.participants)
        for finding in _of(people, has_slip=has_slip)
    )
    yield from in_one(
        plan, findings, lambda number: f"{number} organisations are spelt in several ways",
        "write the most frequent spelling of each",
    )  # fmt: skip


def _of(people: list[Participant], *, has_slip: bool) -> Iterator[Finding]:
    spellings: dict[str, list[Participant]] = {}
    for person in people:
        spellings.setdefault(person.organisation, []).append(person)
    if len(spellings) == 1:
        return
    # Of those that are as frequent, the first on the roster.
    usual = max(spellings, key=lambda spelling: len(spellings[spelling]))
    others = [members for spelling, members in spellings.items() if spelling != usual]
    changes = (
        Change(person.route / "organisation", usual) for members in others for person in members
    )
    shown = [spellings[usual], *others[1:]][:MOST_RELATED]
    what = "what looks like one organisation" if has_slip else "one organisation"
    yield Finding(
        others[0][0].route / "organisation",
        f"{what} is spelt in {len(spellings)} ways",
        "spell it in one way, so that lists show it once",
        tuple(
            (members[0].route / "organisation", f"so for {count(len(members), 'participant')}")
            for members in shown
        ),
        tuple(person.id for person in people),
        Repair("write the most frequent spelling", tuple(changes)),
    )


RULE = Rule(CODE, Severity.ADVICE, check, __doc__, needs_agenda=False)
