"""A session names a person who is not on the roster.

A person is named by the id on the roster, or by the full name or another name (`also_known_as`)
where only one has it. Whoever is not on the roster gets no invite, no badge and no chair. Where
the agenda has no roster, or nobody is on it, any name will do. Whoever is still `TBC` is nobody
yet, and a help desk or a secretariat is one of the agenda's `teams`.

Bad:

    - {time: 09:00-10:00, title: Keynote, speaker: p-999}

Good:

    - {time: 09:00-10:00, title: Keynote, speaker: p-001}
"""

from collections.abc import Iterator

from planner.rules.references import references
from planner.rules.rule import Context, Rule
from planner.rules.wording import respelt
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Route, Severity
from planner.text.wording import did_you_mean, quoted
from planner.vocabulary.spelling import closest

# Where hundreds are unknown, the roster is another one, and looking for each takes long.
_MOST_SUGGESTIONS = 20


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find references to people that the roster cannot answer."""
    if not plan.roster or not plan.participants:
        return
    told = 0
    for person, route in references(plan):
        known = plan.participant(person) or person in plan.roster.broken or plan.is_team(person)
        if not known and not plan.is_nobody(person):
            told += 1
            yield _finding(plan, person, route, suggest=told <= _MOST_SUGGESTIONS)


def _finding(plan: Plan, person: str, route: Route, *, suggest: bool) -> Finding:
    if plan.is_ambiguous(person):
        return Finding(
            route, f"more than one participant is called {quoted(person)}", "write the id instead"
        )
    if "," in person:
        listed = ", ".join(part.strip() for part in person.split(",") if part.strip())
        return Finding(
            route, f"{quoted(person)} is not one person on the roster", f"write `[{listed}]`"
        )
    ids = [participant.id for participant in plan.participants] if suggest else ()
    near = closest(person, ids)
    return Finding(
        route,
        f"{quoted(person)} is not on the roster",
        did_you_mean(near) or "add them to the roster, or write an id that is on it",
        repair=respelt(route, near),
    )


RULE = Rule("unknown-person", Severity.ERROR, check, __doc__)
