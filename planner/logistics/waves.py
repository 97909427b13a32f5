"""Who arrives and leaves together: waves for those who meet people and drive them."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from enum import Enum
from itertools import groupby
from math import ceil
from typing import NamedTuple

from planner.logistics.presence import coming
from planner.model.people import Participant
from planner.schedule.plan import Plan
from planner.schedule.travel import has_wrong_year


class Way(Enum):
    """Which of somebody's two journeys it is."""

    ARRIVAL = "arrival"
    DEPARTURE = "departure"


class Journey(NamedTuple):
    """One participant's way to the event or home; ``at`` is None where no time is known."""

    person: Participant
    on: date
    at: time | None
    by: str


class Wave(NamedTuple):
    """Journeys of one day that are close enough to one another; without times, all of a day's."""

    journeys: tuple[Journey, ...]

    @property
    def on(self) -> date:
        """The day."""
        return self.journeys[0].on

    @property
    def span(self) -> tuple[time, time] | None:
        """The first and the last time; None where none is known."""
        first, last = self.journeys[0].at, self.journeys[-1].at
        return (first, last) if first and last else None

    def cars(self, seats: int) -> int:
        """How many cars of so many passengers it takes."""
        return ceil(len(self.journeys) / seats)


def journeys(plan: Plan, way: Way) -> tuple[Journey, ...]:
    """The journeys of all who come and whose date is known, by date and time."""
    found = (_journey(person, way) for person in coming(plan) if not has_wrong_year(plan, person))
    return tuple(sorted(filter(None, found), key=_order))


def _journey(person: Participant, way: Way) -> Journey | None:
    if way is Way.ARRIVAL:
        on, at, by = person.arrival, person.arrival_time, person.arrival_by
    else:
        on, at, by = person.departure, person.departure_time, person.departure_by
    return Journey(person, on, at, by) if on else None


def _order(journey: Journey) -> tuple[date, bool, time, str, str]:
    at = journey.at
    return journey.on, at is None, at or time.min, journey.by, journey.person.id


def waves(travelling: Iterable[Journey], within: timedelta) -> Iterator[Wave]:
    """Journeys in waves, each of those that come less than a time after its first.

    Those without a time are a wave of their own on their day. They must be in order.
    """
    for _, day in groupby(travelling, key=lambda journey: (journey.on, journey.at is None)):
        wave: list[Journey] = []
        for journey in day:
            if wave and _apart(wave[0], journey) >= within:
                yield Wave(tuple(wave))
                wave = []
            wave.append(journey)
        yield Wave(tuple(wave))


def _apart(first: Journey, other: Journey) -> timedelta:
    if first.at is None or other.at is None:
        return timedelta(0)
    return datetime.combine(other.on, other.at) - datetime.combine(first.on, first.at)
