"""A session is in a room that the venue does not have.

The room must be one of those under `event.venue.rooms`, or under the `rooms` of one of
`event.venues`: it is called by its id, by its name, or by what it is called `also`. Where the
agenda lists no rooms at all, any name will do.

Bad:

    - {time: 09:00-10:00, title: Plenary, room: balroom}

Good:

    - {time: 09:00-10:00, title: Plenary, room: ballroom}
"""

from collections.abc import Iterator

from planner.rules.rule import Context, Rule
from planner.rules.wording import respelt
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Route, Severity
from planner.text.wording import did_you_mean, listing, quoted
from planner.vocabulary.spelling import closest, fold

_ONE_VENUE = ("the venue has no", "it has")


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find references to rooms that are not listed."""
    if not plan.rooms:
        return
    venue, it_has = ("no venue has a", "they have") if plan.agenda.event.venues else _ONE_VENUE
    for room, route in _references(plan):
        if plan.room(room) is None:
            several, near = _several(plan, room), closest(room, plan.rooms)
            known = listing([*map(quoted, plan.rooms)])
            yield Finding(
                route,
                f"{venue} room {quoted(room)}",
                several or did_you_mean(near) or f"{it_has} {known}",
                repair=None if several else respelt(route, near),
            )
    for further in plan.agenda.event.venues:
        own = [room.id for room in further.rooms]
        meant = plan.room(further.room) if further.room else None
        if meant is not None and meant.id not in own:
            yield Finding(
                further.route / "room",
                f"{quoted(meant.id)} is a room of another venue",
                f"it has {listing([*map(quoted, own)])}" if own else "list its rooms under `rooms`",
            )


def _several(plan: Plan, written: str) -> str | None:
    """What to write where several rooms stand in one text, or are called so."""
    parts = [part.strip() for part in written.split(",")]
    if len(parts) > 1 and all(map(plan.room, parts)):
        return f"write `[{', '.join(parts)}]`"
    ids = [quoted(room.id) for room in plan.rooms.values() if fold(room.name) == fold(written)]
    return f"several are called so: write {listing(ids, 'or')}" if ids else None


def _references(plan: Plan) -> Iterator[tuple[str, Route]]:
    if plan.agenda.defaults.room:
        yield plan.agenda.defaults.room, plan.agenda.defaults.route / "room"
    for venue in plan.agenda.event.venues:
        if venue.room:
            yield venue.room, venue.route / "room"
    for session in plan.agenda.sessions():
        for index, room in enumerate(session.rooms):
            yield room, session.route / "room" / index


RULE = Rule("unknown-room", Severity.ERROR, check, __doc__, waived_at="opening")
