"""It is not known when people with a role travel, though it is of most others.

Nobody meets them at the airport, no hotel holds a room for them, and whether the keynote speaker
lands before the keynote is found out on the morning itself.

Looked at is who has a role in a session, once more than half of those who travel have an `arrival`
or a `departure` on the roster; before that, dates are still being gathered. Who takes part
remotely does not travel, and people of the host country may live round the corner: they are not
counted, nor is a row with one of the two dates.

Bad:

    people: |
      id,name,email,country,arrival,departure
      p-001,Amina Mfano,amina@example.org,Kenya,2024-03-05,2024-03-07
      p-002,Bopha Sampel,bopha@example.org,Cambodia,2024-03-05,2024-03-07
      p-003,Carlos Exemplo,carlos@example.org,Brazil,,
    sessions:
      - {time: 09:00-10:00, title: Keynote, speaker: p-003}

Good:

    people: |
      id,name,email,country,arrival,departure
      p-001,Amina Mfano,amina@example.org,Kenya,2024-03-05,2024-03-07
      p-002,Bopha Sampel,bopha@example.org,Cambodia,2024-03-05,2024-03-07
      p-003,Carlos Exemplo,carlos@example.org,Brazil,2024-03-05,
    sessions:
      - {time: 09:00-10:00, title: Keynote, speaker: p-003}
"""

from collections.abc import Iterator

from planner.model.people import Participant
from planner.rules.rule import Context, Rule
from planner.rules.wording import MOST_RELATED, all_named
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import count


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find those with a role who have no dates, all in one finding."""
    hosts = {venue.country for venue in plan.agenda.event.places if venue.country}
    travelling = [
        person
        for person in plan.participants
        if not person.is_remote and person.country not in hosts
    ]
    unknown = [person for person in travelling if not _has_dates(person)]
    known = len(travelling) - len(unknown)
    if known <= len(unknown):
        return
    busy = {person.id for slot in plan.schedule.slots() for person, _ in plan.assigned(slot)}
    found = [person for person in unknown if person.id in busy]
    if found:
        yield _finding(found, known, len(travelling))


def _has_dates(person: Participant) -> bool:
    return person.arrival is not None or person.departure is not None


def _finding(people: list[Participant], known: int, travelling: int) -> Finding:
    first, *more = people
    has = "has" if not more else "have"
    return Finding(
        first.route / "arrival",
        f"{count(len(people), 'participant')} with a role {has} no travel dates: "
        f"{all_named([person.id for person in people])}; {known} of {travelling} who travel have "
        "them",
        "fill in `arrival` and `departure`; who joins from afar has `remote` under `attends`",
        tuple((person.route / "arrival", "and here") for person in more[:MOST_RELATED]),
        tuple(person.id for person in more[MOST_RELATED:]),
    )


RULE = Rule("travel-unknown", Severity.ADVICE, check, __doc__)
