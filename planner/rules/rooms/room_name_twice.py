"""Two rooms of a venue have the same name.

Signs, badges and invites call a room by its name: half of the group waits at the other door. An
agenda that names such a room by its name cannot be understood either.

Capitals and accents make no difference. A room without a name is called by its id. Rooms of two
venues may have one name: people know in which house they are.

Bad:

    event:
      id: forum
      name: Forum
      timezone: Asia/Bangkok
      organiser: Secretariat <forum@example.org>
      venue: {rooms: {ballroom: {name: Lotus}, garden: {name: Lotus}}}

Good:

    event:
      id: forum
      name: Forum
      timezone: Asia/Bangkok
      organiser: Secretariat <forum@example.org>
      venue: {rooms: {ballroom: {name: Lotus}, garden: {name: Lotus Garden}}}
"""

from collections.abc import Iterator

from planner.rules.rule import Context, Rule
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Route, Severity
from planner.text.wording import quoted
from planner.vocabulary.spelling import fold


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find rooms that are called like one above them, venue by venue."""
    for venue in plan.agenda.event.places:
        first: dict[str, Route] = {}
        for room in venue.rooms:
            other = first.setdefault(fold(room.name), room.route)
            if other != room.route:
                yield Finding(
                    room.route / "name",
                    f"two rooms are called {quoted(room.name)}",
                    "give one of them another name: signs and invites do not show its id",
                    ((other / "name", "the other one"),),
                )


RULE = Rule("room-name-twice", Severity.WARNING, check, __doc__)
