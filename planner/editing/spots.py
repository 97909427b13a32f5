"""Where in an agenda something goes: beside a session, on a day, in a strand, at a time."""

from datetime import datetime, time, timedelta
from typing import NamedTuple

from planner.editing.change import Spot
from planner.editing.finding import Found, find_day, find_session, find_strand
from planner.editing.refusals import CannotEditError
from planner.model.agenda import Day, Parallel, Session
from planner.schedule.clock import WallClock
from planner.schedule.plan import Plan
from planner.schedule.runs import stands_beside
from planner.schedule.slots import Block, Slot
from planner.text.draft import Draft
from planner.text.nodes import Document, Steps
from planner.text.source import WholeFile


class Wish(NamedTuple):
    """Where an organiser wants something: beside a session, on a day, or in a strand.

    ``is_first``: at the beginning of the day or the strand; None where that was not said.
    """

    after: str | None = None
    before: str | None = None
    day: str | None = None
    strand: str | None = None
    is_first: bool | None = None

    @property
    def says_where(self) -> bool:
        """Whether it names a place at all."""
        return any(one is not None for one in (self.after, self.before, self.day, self.strand))


class Place(NamedTuple):
    """A spot in the text, and the day it is on.

    ``beside`` is the session it was named by. ``is_open``: a day or a strand was named, and
    nothing but a time can say where in it.
    """

    spot: Spot
    day: Day
    beside: Found | None = None
    is_open: bool = False


def place_wished(plan: Plan, document: Document, wish: Wish, moved: Found | None = None) -> Place:
    """The place an organiser names; raises CannotEditError where there is none."""
    beside = wish.after if wish.after is not None else wish.before
    if beside is not None:
        found = find_session(plan, document, beside)
        index = found.position + (wish.after is not None)
        return Place(Spot(found.list_steps, index), found.day, found)
    days = list(plan.agenda.days)
    if wish.day is not None:
        days = [find_day(plan, document, wish.day)]
    elif moved is not None:
        days = [moved.day]
    if wish.strand is not None:
        near = moved if wish.day is None else None
        steps = find_strand(document, days, near, wish.strand)
        day = next(one for one in days if steps[: len(one.route.steps)] == one.route.steps)
    elif len(days) == 1:
        day = days[0]
        steps = (*day.route.steps, "sessions")
    else:
        raise CannotEditError(
            "there is more than one day", "say which, with `--day`",
            WholeFile(document.source.path),
        )  # fmt: skip
    index = 0 if wish.is_first else Draft(document).length(steps)
    return Place(Spot(steps, index), day, is_open=wish.is_first is None)


def place_at(plan: Plan, place: Place, wall: time, *, without: Found | None = None) -> Place:
    """The place in a list that a time of day belongs to, by when the others now start."""
    at = minutes_into(place.day, _instant(place.day, wall))
    index = 0
    for entry in entries_of(plan, place.day, place.spot.list_steps):
        is_moved = without is not None and route_of(entry) == without.steps
        if not is_moved and minutes_into(place.day, entry.start) < at:
            index = int(route_of(entry)[-1]) + 1
    return place._replace(spot=Spot(place.spot.list_steps, index), is_open=False)


def fits(plan: Plan, place: Place, wall: time, *, without: Found | None = None) -> bool:
    """Whether what starts at a time stands in order there: no neighbour says otherwise."""
    at = minutes_into(place.day, _instant(place.day, wall))
    for entry in entries_of(plan, place.day, place.spot.list_steps):
        steps = route_of(entry)
        if without is not None and steps == without.steps:
            continue
        if int(steps[-1]) < place.spot.position:
            # An anchor that follows more than it can has been found by `check` already.
            if minutes_into(place.day, entry.start) >= at:
                return False
        elif minutes_into(place.day, entry.start) <= at:
            return False
    return True


def entries_of(plan: Plan, day: Day, list_steps: Steps) -> list[Slot | Block]:
    """What is scheduled in a list of the text, in the order written."""
    scheduled = next(one for one in plan.schedule.days if one.day == day)
    flat = (entry for strand in scheduled.strands() for entry in strand)
    return [entry for entry in flat if route_of(entry)[:-1] == list_steps]


def route_of(entry: Slot | Block) -> Steps:
    """The way to a slot's session, or to a block, in the text."""
    return (entry.session if isinstance(entry, Slot) else entry.parallel).route.steps


def first_entry(day: Day, list_steps: Steps, *, but: Steps = ()) -> Session | Parallel | None:
    """What comes first in the sequence of a day's own list."""
    if list_steps != (*day.route.steps, "sessions"):
        return None
    return next(
        (one for one in day.entries if one.route.steps != but and not stands_beside(one)), None
    )


def minutes_into(day: Day, instant: datetime) -> timedelta:
    """How long after its date's midnight an instant is, on the clock of a day's wall."""
    local = _clock(day).zone
    wall = instant.astimezone(local).replace(tzinfo=None)
    return wall - datetime.combine(day.date, time(0))


def _instant(day: Day, wall: time) -> datetime:
    return _clock(day).instant(wall)


def _clock(day: Day) -> WallClock:
    from zoneinfo import ZoneInfo

    return WallClock(ZoneInfo(day.timezone), day.date, day.rollover)
