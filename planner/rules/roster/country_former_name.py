"""A country is written with a name that it no longer has.

The list of participants goes to the ministry, to embassies and on the screen at the opening. A
state that has given itself another name reads its old one there as carelessness, or as taking
sides. The country is recognised all the same, and lists and invites name it as it is called now.

Nothing is said of names that people go on using although a state asked for another style, such as
`Turkey`, `Ivory Coast` or `Cape Verde`. A state that several others followed, such as
`Czechoslovakia`, is an `ambiguous-country`. Where the roster has the present name too, it is a
`country-spelt-twice`.

Bad:

    people: |
      id,name,country
      p-001,Nomvula Exampleza,Swaziland
      p-002,Rafael Muestra,Mexico

Good:

    people: |
      id,name,country
      p-001,Nomvula Exampleza,Eswatini
      p-002,Rafael Muestra,Mexico
"""

from collections import defaultdict
from collections.abc import Iterator

from planner.model.people import Participant
from planner.rules.bundle import Found
from planner.rules.rows import in_one
from planner.rules.rule import Context, Rule
from planner.schedule.plan import Plan
from planner.text.diagnostics import Change, Finding, Repair, Severity
from planner.text.wording import quoted
from planner.vocabulary.countries import Country, renamed_in

CODE = "country-former-name"


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find countries that are written with former names alone."""
    found: defaultdict[Country, dict[str, list[Participant]]] = defaultdict(dict)
    for person in plan.participants:
        spelling = person.written.get("country")
        if isinstance(person.country, Country) and spelling:
            found[person.country].setdefault(spelling, []).append(person)
    findings = (
        _finding(country, spelling, people)
        for country, spellings in found.items()
        if all(map(renamed_in, spellings))
        for spelling, people in spellings.items()
    )
    yield from in_one(
        plan, findings, lambda number: f"{number} former names of countries are on the roster",
        "write the names they have now",
    )  # fmt: skip


def _finding(country: Country, spelling: str, people: list[Participant]) -> Finding:
    mend = f"write {quoted(country.name)}"
    return Finding(
        people[0].route / "country",
        f"{quoted(spelling)} has had another name since {renamed_in(spelling)}",
        mend,
        about=tuple(person.id for person in people),
        repair=Repair(mend, tuple(Change(p.route / "country", country.name) for p in people)),
    )


RULE = Rule(CODE, Severity.ADVICE, check, __doc__, needs_agenda=False)
