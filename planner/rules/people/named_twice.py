"""A person is named twice in one role of a session.

Mostly the second was to be somebody else, who now gets no invite and stands in no programme. Where
nobody else was meant, the name stands twice on the slide.

A name and the id of the same person are one person, and `speaker` and `speakers` are one role. A
person may have a role in a session and in one of its items, and different roles in one session.
Who is still `TBC` is nobody: two speakers may be.

Bad:

    - {time: 09:00-10:00, title: Hotlines, speakers: [p-001, p-002, p-001]}

Good:

    - {time: 09:00-10:00, title: Hotlines, speakers: [p-001, p-002, p-003]}
"""

from collections.abc import Iterable, Iterator

from planner.model.agenda import Assignment
from planner.rules.rule import Context, Rule
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Route, Severity
from planner.text.wording import quoted


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find those whom one role of a session, or of an item, names again."""
    seen: set[Route] = set()
    for session in plan.agenda.sessions():
        if session.route not in seen:  # a session of a day with several dates is written once
            seen.add(session.route)
            for people in (session.people, *(item.people for item in session.items)):
                yield from _twice(plan, people)


def _twice(plan: Plan, people: Iterable[Assignment]) -> Iterator[Finding]:
    first: dict[tuple[str, str], Assignment] = {}
    for one in people:
        if plan.is_nobody(one.person):
            continue
        key = plan.person_key(one.person)
        other = first.setdefault((one.role.value, key), one)
        if other is not one:
            yield Finding(
                one.route,
                f"{quoted(one.person)} is named twice as {one.role.value}",
                "write who else was meant, or take it out",
                ((other.route, "named first here"),),
                about=(key,),
            )


RULE = Rule("named-twice", Severity.WARNING, check, __doc__)
