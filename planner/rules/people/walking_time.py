"""A person has no time to walk from one session to the next.

They have roles in two sessions that follow one another in different rooms, and less time between
them than the way takes. They leave the first before its questions, or the second begins with an
empty chair.

The way takes the agenda's `defaults.changeover` where `least` does not say otherwise, and more
from one venue to another. Who has roles in items only is needed for the time of each of them.
Only sessions that people sit through count, nothing that stands beside the programme, and nobody
walks who attends from afar.

Bad:

    defaults: {room: ballroom, changeover: 5m}
    sessions:
      - {time: 09:00-10:00, title: Trends, speaker: p-001}
      - parallel:
          garden:
            - {time: 10:00-10:30, title: Offenders, facilitator: p-001}
          library:
            - {time: 10:00-10:30, title: Deterrents, facilitator: p-002}

Good:

    defaults: {room: ballroom, changeover: 5m}
    sessions:
      - {time: 09:00-10:00, title: Trends, speaker: p-001}
      - parallel:
          garden:
            - {time: 10:05-10:30, title: Offenders, facilitator: p-001}
          library:
            - {time: 10:05-10:30, title: Deterrents, facilitator: p-002}
"""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from itertools import pairwise

from planner.decode.sessions import DURATION_OR_NONE
from planner.model.time import write_duration
from planner.rules.bundle import Found, bundle
from planner.rules.rule import Context, Parameter, Rule
from planner.rules.wording import clock, named, title
from planner.schedule.engagements import Engagement, engagements
from planner.schedule.plan import Plan
from planner.schedule.sequence import is_in_order
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import quoted

LEAST: Parameter[timedelta | None] = Parameter(
    "least",
    DURATION_OR_NONE,
    None,
    "How long the way takes from one room to another, if not `defaults.changeover`.",
)
BETWEEN_VENUES = Parameter(
    "between_venues",
    DURATION_OR_NONE,
    timedelta(minutes=30),
    "How long it takes from one venue to another.",
)

Way = tuple[Engagement, Engagement]


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find ways that are too long for the time there is, once for all who have to hurry."""
    hurried: dict[tuple[int, int], list[Way]] = {}
    settled = {id(day.day) for day in plan.schedule.days if day.is_whole and is_in_order(day)}
    for engaged in engagements(plan).values():
        for way in pairwise(_in_turn(engaged)):
            first, second = way
            is_settled = {id(first.slot.day), id(second.slot.day)} <= settled
            if is_settled and _walks(plan, first) and _is_short(plan, context, way):
                hurried.setdefault((id(first.slot), id(second.slot)), []).append(way)
    for ways in hurried.values():
        yield from bundle(ways, partial(_finding, plan))


def _in_turn(engaged: list[Engagement]) -> list[Engagement]:
    """Each time somebody is needed in the programme, by start."""
    times = (each for one in engaged if not one.slot.is_beside for each in one.apart())
    return sorted(times, key=lambda one: (one.range.start, one.range.end))


def _walks(plan: Plan, engagement: Engagement) -> bool:
    """Whether they are there in person, as far as anybody said."""
    return engagement.person not in plan.remote_ids


def _is_short(plan: Plan, context: Context, way: Way) -> bool:
    first, second = way
    between = second.range.start - first.range.end
    if between < timedelta(0):
        return False  # in two places at once: another rule's
    if not (first.slot.session.is_seated and second.slot.session.is_seated):
        return False
    if plan.venue_of(first.slot).id != plan.venue_of(second.slot).id:
        return between < context[BETWEEN_VENUES]
    here, there = first.slot.rooms, second.slot.rooms
    if not here or not there or not set(here).isdisjoint(there):
        return False
    least = context[LEAST]
    return between < (plan.agenda.defaults.changeover if least is None else least)


def _finding(plan: Plan, ways: list[Way]) -> Finding:
    first, second = ways[0]
    between = min(after.range.start - before.range.end for before, after in ways)
    people = [after.first.person for _, after in ways]
    return Finding(
        second.first.route,
        f"{named(people)} {'has' if len(ways) == 1 else 'have'} "
        f"{write_duration(between) if between else 'no time'} between {title(first.slot)} in "
        f"{_where(plan, first)} and {title(second.slot)} in {_where(plan, second)}",
        "leave more time between the two, take another room, or ask somebody else",
        ((first.first.route, f"{clock(first.slot)} here"),),
        about=tuple(after.person for _, after in ways),
    )


def _where(plan: Plan, engagement: Engagement) -> str:
    """Where a session is, in words; its venue where nothing is known of a room."""
    slot = engagement.slot
    venue = plan.venue_of(slot)
    return quoted(plan.room_name(slot.room) or venue.name or venue.city or venue.id)


RULE = Rule("walking-time", Severity.WARNING, check, __doc__, (LEAST, BETWEEN_VENUES))
