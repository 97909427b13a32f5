"""A session is in a room that the venue does not have.

The room's id must be one of those under `event.venue.rooms`. Where the agenda lists no rooms at
all, any name will do.

Bad:

    - {time: 09:00-10:00, title: Plenary, room: balroom}

Good:

    - {time: 09:00-10:00, title: Plenary, room: ballroom}
"""

from collections.abc import Iterator

from planner.rules.rule import Rule
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Route, Severity
from planner.text.wording import did_you_mean, listing, quoted
from planner.vocabulary.spelling import closest


def check(plan: Plan) -> Iterator[Finding]:
    """Find references to rooms that are not listed."""
    if not plan.rooms:
        return
    for room, route in _references(plan):
        if room not in plan.rooms:
            known = list(plan.rooms)
            yield Finding(
                route,
                f"the venue has no room {quoted(room)}",
                did_you_mean(closest(room, known)) or f"it has {listing([*map(quoted, known)])}",
            )


def _references(plan: Plan) -> Iterator[tuple[str, Route]]:
    if plan.agenda.defaults.room:
        yield plan.agenda.defaults.room, plan.agenda.defaults.route / "room"
    for session in plan.agenda.sessions():
        if session.room:
            yield session.room, session.route / "room"


RULE = Rule("unknown-room", Severity.ERROR, check, __doc__)
