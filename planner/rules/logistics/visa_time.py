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
from planner.rules.bundle import Found
from planner.rules.rows import counted
from planner.rules.rule import Context, Parameter, Rule
from planner.schedule.plan import Plan
from planner.text.diagnostics import Severity
from planner.text.wording import count
from planner.vocabulary.answers import Attends, Visa
from planner.vocabulary.countries import Country

CODE = "visa-time"
DAYS = Parameter("days", COUNT, 30, "How many days it takes to get a visa.")
NATIONALITIES: Parameter[tuple[Country, ...]] = Parameter(
    "nationalities", ListOf(COUNTRY), (), "The nationalities that need a visa for the host country."
)


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find those who need a visa within fewer days than it takes."""
    if context.today is None:
        return
    first = min((day.date for day in plan.agenda.days), default=None)
    needing = {country.code for country in context[NATIONALITIES]}
    late: list[Participant] = []
    soonest = context[DAYS]
    for person in plan.participants:
        start = person.arrival or first
        if start and first and start < context.today:
            start = max(start, first)  # nobody who needs a visa is there already
        left = (start - context.today).days if start else -1  # nobody knows when they come
        if 0 <= left < context[DAYS] and _needs_visa(person, needing):
            late.append(person)
            soonest = min(soonest, left)
    yield from counted(late, "visa", lambda number: _say(number, soonest))


def _needs_visa(person: Participant, needing: set[str]) -> bool:
    if person.visa is None:
        if person.nationality is None or person.nationality.code not in needing:
            return False
    elif person.visa not in (Visa.NEEDED, Visa.APPLIED):
        return False
    is_there = person.attends is not Attends.REMOTE
    return is_there and not person.may_have_said("visa", "arrival")


def _say(number: int, days: int) -> tuple[str, str]:
    need, have = ("needs", "has") if number == 1 else ("need", "have")
    return (
        f"{count(number, 'participant')} {need} a visa and {have} none: {count(days, 'day')} left",
        "ask how far it is, and write to the consulate; or let them take part from afar",
    )


RULE = Rule(CODE, Severity.WARNING, check, __doc__, (DAYS, NATIONALITIES), needs_agenda=False)
