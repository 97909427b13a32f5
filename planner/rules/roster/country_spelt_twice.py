"""One country is written in several ways on the roster.

To this program `Vietnam`, `Viet Nam` and `VN` are one country, which lists and invites name as the
United Nations do. A spreadsheet knows nothing of that: whoever sorts or counts the roster itself,
for the visa desk or the donor's report, gets three countries and a wrong number in each.

Any spelling will do that is the same in each row, so the one that most rows have is proposed, and
the name that the United Nations use where two are as frequent; `Swaziland`, which is a former
name, never is. A part of a country, `Zanzibar` or `Scotland`, is no spelling of it and is left
alone.

Bad:

    people: |
      id,name,country
      p-001,Nomvula Exampleza,Viet Nam
      p-002,Rafael Muestra,Vietnam

Good:

    people: |
      id,name,country
      p-001,Nomvula Exampleza,Viet Nam
      p-002,Rafael Muestra,Viet Nam
"""

from collections import defaultdict
from collections.abc import Iterator

from planner.model.people import Participant
from planner.rules.bundle import Found
from planner.rules.rows import in_one
from planner.rules.rule import Context, Rule
from planner.rules.wording import MOST_RELATED
from planner.schedule.plan import Plan
from planner.text.diagnostics import Change, Finding, Repair, Severity
from planner.text.wording import listing, quoted
from planner.vocabulary.countries import is_a_part, renamed_in

CODE = "country-spelt-twice"


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find countries with more than one spelling."""
    found: defaultdict[str, dict[str, list[Participant]]] = defaultdict(dict)
    for person in plan.participants:
        spelling = person.written.get("country")
        if person.country and spelling and not is_a_part(spelling):
            found[person.country.name].setdefault(spelling, []).append(person)
    findings = (
        _finding(name, spellings) for name, spellings in found.items() if len(spellings) > 1
    )
    yield from in_one(
        plan, findings, lambda number: f"{number} countries are written in several ways",
        "write the most frequent spelling of each country",
    )  # fmt: skip


def _finding(name: str, spellings: dict[str, list[Participant]]) -> Finding:
    # No name of the past; of those that are as frequent, the usual one; else the first.
    usual = max(
        spellings,
        key=lambda spelling: (
            not renamed_in(spelling), len(spellings[spelling]), spelling == name
        ),
    )  # fmt: skip
    others = [people for spelling, people in spellings.items() if spelling != usual]
    written = [quoted(spelling) for spelling in spellings][:MOST_RELATED]
    more = len(spellings) - len(written)
    ways = listing([*written, f"{more} more"] if more else written)
    changes = [Change(person.route / "country", usual) for people in others for person in people]
    related = tuple(
        (people[0].route / "country", f"{quoted(spelling)} here")
        for spelling, people in spellings.items()
        if people is not others[0]
    )
    return Finding(
        others[0][0].route / "country",
        f"one country is written in {len(spellings)} ways: {ways}",
        f"write {quoted(usual)} each time",
        related[:MOST_RELATED],
        tuple(person.id for people in spellings.values() for person in people),
        Repair(f"write {quoted(usual)} each time", tuple(changes), is_safe=True),
    )


RULE = Rule(CODE, Severity.ADVICE, check, __doc__, needs_agenda=False)
