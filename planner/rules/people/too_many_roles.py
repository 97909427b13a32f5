"""A person has roles in many sessions of one day.

Whoever speaks in the morning, moderates at noon and takes notes until the evening prepares none of
it well; and when their flight is late, half of the day is without its people.

Every session of a day counts once, whatever somebody's roles in it are. Breaks and meals do not
count, nor does interpreting: interpreters share a day's work among themselves.

Bad:

    rules: {too-many-roles: {most: 2}}
    sessions:
      - {time: 09:00-09:20, title: Welcome, host: p-001}
      - {title: Trends, duration: 20m, speaker: p-001}
      - {title: Threats, duration: 20m, rapporteur: p-001}

Good:

    rules: {too-many-roles: {most: 2}}
    sessions:
      - {time: 09:00-09:20, title: Welcome, host: p-001}
      - {title: Trends, duration: 20m, speaker: p-001}
      - {title: Threats, duration: 20m, rapporteur: p-002}
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from planner.decode.words import COUNT
from planner.rules.rule import Context, Parameter, Rule
from planner.rules.wording import MOST_RELATED, clock
from planner.schedule.engagements import Engagement, engagements
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import count, quoted
from planner.vocabulary.roles import Role

MOST = Parameter("most", COUNT, 4, "In how many sessions of a day a person may have roles.")


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find those who have too much to do on a day, each once, on their fullest day."""
    most = context[MOST]
    for engaged in engagements(plan).values():
        full = [day for day in _by_day(engaged) if len(day) > most]
        if full:
            yield _finding(full, most)


def _by_day(engaged: Iterable[Engagement]) -> Iterable[list[Engagement]]:
    days: defaultdict[int, list[Engagement]] = defaultdict(list)
    for one in engaged:
        works = any(assignment.role is not Role.INTERPRETER for assignment in one.assignments)
        if works and not one.slot.session.type.is_pause:
            days[id(one.slot.day)].append(one)
    return days.values()


def _finding(full: list[list[Engagement]], most: int) -> Finding:
    day = max(full, key=len)
    others = [one for number, one in enumerate(day) if number != most]
    too_many = day[most].first
    also = f", and has too many on {count(len(full) - 1, 'other day')}" if len(full) > 1 else ""
    return Finding(
        too_many.route,
        f"{quoted(too_many.person)} has roles in {len(day)} sessions on "
        f"{day[0].slot.day.date}{also}",
        "ask somebody else to take one of them",
        tuple((one.first.route, f"{clock(one.slot)} here") for one in others[:MOST_RELATED]),
        about=(day[0].person,),
    )


RULE = Rule("too-many-roles", Severity.ADVICE, check, __doc__, (MOST,))
