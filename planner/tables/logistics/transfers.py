"""Arrivals and departures, in waves for those who meet people and drive them."""

from collections.abc import Iterator
from dataclasses import replace

from planner.decode.times import write_clock
from planner.logistics.presence import coming
from planner.logistics.waves import Journey, Wave, Way, journeys, waves
from planner.model.people import Participant
from planner.schedule.plan import Plan
from planner.tables.logistics.parts import about, beside_event, day_words, of_person, team
from planner.tables.people import column
from planner.tables.table import Row, Table
from planner.text.wording import count

_FIELDS = ("name", "country", "phone", "hotel")
TIME_NOT_KNOWN = "time not known"


def arrivals_table(plan: Plan) -> Table:
    """Who arrives when, in waves."""
    return _table(plan, Way.ARRIVAL, "Arrivals")


def departures_table(plan: Plan) -> Table:
    """Who leaves when, in waves."""
    return _table(plan, Way.DEPARTURE, "Departures")


def has_arrivals(plan: Plan) -> bool:
    """Whether it is known of anybody when they arrive."""
    return bool(journeys(plan, Way.ARRIVAL))


def has_departures(plan: Plan) -> bool:
    """Whether it is known of anybody when they leave."""
    return bool(journeys(plan, Way.DEPARTURE))


def _table(plan: Plan, way: Way, title: str) -> Table:
    columns = (
        team("wave", "Wave", 42),
        team("date", "Date", 12),
        team("time", "Time", 8),
        team("by", "By", 16),
        *(column(plan, name) for name in _FIELDS[:-1]),
        replace(column(plan, "hotel"), width=28),
    )
    within = plan.agenda.logistics.transfers.wave
    found = waves(journeys(plan, way), within)
    rows = tuple(_row(plan, wave, one) for wave in found for one in wave.journeys)
    return Table(title, columns, rows, group="wave")


def _row(plan: Plan, wave: Wave, journey: Journey) -> Row:
    return about(
        journey.person,
        (
            wave_words(plan, wave),
            journey.on,
            write_clock(journey.at) if journey.at else "",
            journey.by,
            *of_person(plan, journey.person, *_FIELDS),
        ),
    )


def wave_words(plan: Plan, wave: Wave) -> str:
    """A wave in words: `Tue 5 Mar (1 day before), 14:05–14:50, 2 cars`."""
    seats = plan.agenda.logistics.transfers.seats
    if wave.span is None:
        when = TIME_NOT_KNOWN
    else:
        first, last = wave.span
        when = write_clock(first) + (f"–{write_clock(last)}" if last != first else "")
    cars = f", {count(wave.cars(seats), 'car')}" if seats else ""
    return f"{day_words(wave.on)} ({beside_event(plan, wave.on)}), {when}{cars}"


def arrival_gaps(plan: Plan) -> Iterator[str]:
    """What is not known of who arrives when."""
    yield from _gaps(plan, Way.ARRIVAL)


def departure_gaps(plan: Plan) -> Iterator[str]:
    """What is not known of who leaves when."""
    yield from _gaps(plan, Way.DEPARTURE)


def _gaps(plan: Plan, way: Way) -> Iterator[str]:
    known = journeys(plan, way)
    untimed = sum(journey.at is None for journey in known)
    if untimed:
        yield f"{count(untimed, 'participant')} without a time of {way.value}"
    dated = {journey.person.id for journey in known}
    undated = sum(person.id not in dated for person in travelling(plan))
    if undated:
        yield f"{count(undated, 'participant')} without a date of {way.value}"


def travelling(plan: Plan) -> tuple[Participant, ...]:
    """Who most likely travels: all who come, but for people of a country where the event is."""
    hosts = {venue.country for venue in plan.agenda.event.places if venue.country}
    return tuple(person for person in coming(plan) if person.country not in hosts)
