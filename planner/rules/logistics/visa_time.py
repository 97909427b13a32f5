"""Participants have no visa yet, and little time is left to get one.

A consulate takes weeks, and longer where it asks the host for a letter. Who hears on the last
Friday that the stamp will not come loses the ticket, and the session its speaker.

Somebody needs a visa where the roster's `visa` says `needed` or `applied`. Where it says nothing,
they need one if the agenda says that their nationality does:
`rules: {visa-time: {nationalities: [Nepal, Kenya]}}`. Nothing is known here about any country's
rules. Time runs until they arrive, or until the first day where that is not known or is a date that
is over, and only where today is known: `planner check` takes the computer's. Nothing is said of who
takes part from afar, of a visa that was granted, and of one that was refused: that needs another
answer than haste.

Numbers are given, never who. Where fewer than ten come so soon, it would tell who they are: then
the finding asks you to look in the roster, whether they need a visa or not.

Bad:

    sessions:
      - {time: 09:00-10:00, title: Round table}
    rules: {visa-time: {days: 45}}
    people: |
      id,name,visa
      p-001,Nomvula Exampleza,granted
      p-002,Rafael Muestra,applied

Good:

    sessions:
      - {time: 09:00-10:00, title: Round table}
    rules: {visa-time: {days: 30}}
    people: |
      id,name,visa
      p-001,Nomvula Exampleza,granted
      p-002,Rafael Muestra,applied
"""

from collections.abc import Iterator

from planner.decode.kinds import ListOf
from planner.decode.words import COUNT, COUNTRY
from planner.model.people import Participant
from planner.roster.decode import ROSTER_DOCUMENT
from planner.rules.crowds import Crowd, tellable
from planner.rules.rule import Context, Parameter, Rule
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Route, Severity
from planner.text.wording import count
from planner.vocabulary.answers import Visa
from planner.vocabulary.countries import Country

DAYS = Parameter("days", COUNT, 30, "How many days it takes to get a visa.")
NATIONALITIES: Parameter[tuple[Country, ...]] = Parameter(
    "nationalities", ListOf(COUNTRY), (), "The nationalities that need a visa for the host country."
)


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find those who need a visa within fewer days than it takes."""
    if context.today is None:
        return
    first = min((day.date for day in plan.agenda.days), default=None)
    needing = {country.code for country in context[NATIONALITIES]}
    coming, without, left = set(), set(), []
    there = [one for one in plan.participants if not one.is_remote]
    for person in there:
        if _needs_visa(person, needing):
            without.add(person.id)
        start = person.arrival or first  # where there is neither, nobody knows when they come
        if start and first and start < context.today:
            start = max(start, first)  # nobody who needs a visa is there already
        if start and not person.may_have_said("arrival"):
            days = (start - context.today).days
            if 0 <= days < context[DAYS]:
                coming.add(person.id)
                left.append(days)
    if not coming or not without:
        return
    soonest = "today" if min(left) == 0 else f"in {count(min(left), 'day')}"
    if not Crowd(person.id for person in there).hides(frozenset(coming)):
        yield _finding(
            f"some participants come {soonest} and others later; whether they have the visa they "
            "need is not said, because it would tell who",
            "look in the roster who comes first, and whether they have it; else waive it",
        )
    elif late := coming & without:
        number = tellable(len(late), len(coming))
        need, have = ("needs", "has") if number == 1 else ("need", "have")
        who = count(number, "participant") if number else "most participants"
        yield _finding(
            f"{who} {need} a visa and {have} none, and the first of all come {soonest}",
            "ask how far it is, and write to the consulate; or let them take part from afar",
        )


def _needs_visa(person: Participant, needing: set[str]) -> bool:
    if person.visa is None:
        nationality = person.nationality
        is_listed = nationality is not None and nationality.code in needing
        return is_listed and not person.may_have_said("visa")
    return person.visa in (Visa.NEEDED, Visa.APPLIED)


def _finding(message: str, hint: str) -> Finding:
    # At the header: a row would say who it is.
    return Finding(Route(ROSTER_DOCUMENT, ("visa",)), message, hint)


_PARAMETERS = (DAYS, NATIONALITIES)
RULE = Rule(
    "visa-time", Severity.WARNING, check, __doc__, _PARAMETERS, needs_agenda=False,
    waived_at="event",
)  # fmt: skip
