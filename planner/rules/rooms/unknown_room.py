"""A session is in a room that the venue does not have.

The room's id must be one of those under `event.venue.rooms`, or under the `rooms` of one of
`event.venues`. Where the agenda lists no rooms at all, any name will do.

Bad:

    - {time: 09:00-10:00, title: Plenary, room: balroom}

Good:

    - {time: 09:00-10:00, title: Plenary, room: ballroom}
"""

from collections.abc import Iterator

from planner.rules.rule import Context, Rule
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Route, Severity
from planner.text.wording import did_you_mean, listing, quoted
from planner.vocabulary.spelling import closest

_ONE_VENUE = ("the venue has no", "it has")


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find references to rooms that are not listed."""
    if not plan.rooms:
        return
    venue, it_has = ("no venue has a", "they have") if plan.agenda.event.venues else _ONE_VENUE
    for room, route in _references(plan):
        if room not in plan.rooms:
            known = list(plan.rooms)
            yield Finding(
                route,
                f"{venue} room {quoted(room)}",
                did_you_mean(closest(room, known)) or f"{it_has} {listing([*map(quoted, known)])}",
            )
    for further in plan.agenda.event.venues:
        own = [room.id for room in further.rooms]
        if further.room in plan.rooms and further.room not in own:
            yield Finding(
                further.route / "room",
                f"{quoted(further.room)} is a room of another venue",
                f"it has {listing([*map(quoted, own)])}" if own else "list its rooms under `rooms`",
            )


def _references(plan: Plan) -> Iterator[tuple[str, Route]]:
    if plan.agenda.defaults.room:
        yield plan.agenda.defaults.room, plan.agenda.defaults.route / "room"
    for venue in plan.agenda.event.venues:
        if venue.room:
            yield venue.room, venue.route / "room"
    for session in plan.agenda.sessions():
        if session.room:
            yield session.room, session.route / "room"


RULE = Rule("unknown-room", Severity.ERROR, check, __doc__)
