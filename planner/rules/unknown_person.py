"""A session names a person who is not on the roster.

A person is named by the id on the roster, or by the full name where only one has it. Whoever is
not on the roster gets no invite, no badge and no chair. Where the agenda has no roster, or nobody
is on it, any name will do.

Bad:

    - {time: 09:00-10:00, title: Keynote, speaker: p-999}

Good:

    - {time: 09:00-10:00, title: Keynote, speaker: p-001}
"""

from collections.abc import Iterator

from planner.rules.rule import Rule
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Route, Severity
from planner.text.wording import did_you_mean, quoted
from planner.vocabulary.spelling import closest


def check(plan: Plan) -> Iterator[Finding]:
    """Find references to people that the roster cannot answer."""
    if not plan.roster or not plan.participants:
        return
    for person, route in _references(plan):
        if plan.participant(person) is None and person not in plan.roster.broken:
            yield _finding(plan, person, route)


def _finding(plan: Plan, person: str, route: Route) -> Finding:
    if plan.is_ambiguous(person):
        return Finding(
            route, f"more than one participant is called {quoted(person)}", "write the id instead"
        )
    near = closest(person, [participant.id for participant in plan.participants])
    return Finding(
        route,
        f"{quoted(person)} is not on the roster",
        did_you_mean(near) or "add them to the roster, or write an id that is on it",
    )


def _references(plan: Plan) -> Iterator[tuple[str, Route]]:
    for session in plan.agenda.sessions():
        for assignment in session.all_people:
            yield assignment.person, assignment.route
        attendance = session.attendance
        while attendance is not None:
            for index, person in enumerate(attendance.people or ()):
                yield person, attendance.route / index
            attendance = attendance.without


RULE = Rule("unknown-person", Severity.ERROR, check, __doc__)
