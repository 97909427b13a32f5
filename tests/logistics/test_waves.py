"""Arrivals and departures in waves."""

from datetime import date, datetime, time, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from tables.forum_plans import person, plan_with

from planner.logistics.waves import Journey, Way, journeys, waves

DAY = date(2024, 3, 5)
JOURNEYS = st.lists(
    st.builds(
        Journey,
        st.integers(0, 99).map(person),
        st.integers(0, 2).map(lambda n: DAY + timedelta(days=n)),
        st.none() | st.times(),
        st.just(""),
    ),
    max_size=12,
).map(lambda found: sorted(found, key=lambda one: (one.on, one.at is None, one.at or time.min)))
LENGTHS = st.integers(1, 24 * 60).map(lambda minutes: timedelta(minutes=minutes))


@given(JOURNEYS, LENGTHS)
def test_waves_partition_the_journeys(travelling: list[Journey], within: timedelta) -> None:
    """Each journey is in one wave; a wave is shorter than its length, and the next begins later."""
    found = list(waves(travelling, within))
    assert [one for wave in found for one in wave.journeys] == travelling
    for wave in found:
        assert len({one.on for one in wave.journeys}) == 1
        assert len({one.at is None for one in wave.journeys}) == 1
        if wave.span:
            first, last = (datetime.combine(DAY, at) for at in wave.span)
            assert last - first < within
    for wave, following in pairwise(found):
        if wave.span and following.span and wave.on == following.on:
            first, other = (datetime.combine(DAY, one.span[0]) for one in (wave, following))  # type: ignore[index]  # both have one
            assert other - first >= within


def test_a_wave_takes_as_many_cars_as_it_has_seats_for() -> None:
    (wave,) = waves([Journey(person(n), DAY, None, "") for n in range(8)], timedelta(hours=1))
    assert wave.span is None
    assert [wave.cars(seats) for seats in (1, 4, 7, 8)] == [8, 2, 2, 1]


def test_journeys_are_those_of_all_who_come_and_whose_day_is_known() -> None:
    plan = plan_with(
        [
            person(1, arrival=DAY, arrival_time=time(14, 5), arrival_by="XB 1"),
            person(2, arrival=DAY, departure=DAY, departure_time=time(9)),
            person(3, departure=DAY),
            person(4, arrival=DAY.replace(year=2026)),
        ]
    )
    arrivals = [(one.person.id, one.at, one.by) for one in journeys(plan, Way.ARRIVAL)]
    assert arrivals == [("p-1", time(14, 5), "XB 1"), ("p-2", None, "")]
    departures = [(one.person.id, one.at) for one in journeys(plan, Way.DEPARTURE)]
    assert departures == [("p-2", time(9)), ("p-3", None)]


def test_who_comes_a_whole_wave_later_is_in_the_next() -> None:
    times = [time(14), time(14, 59), time(15)]
    travelling = [Journey(person(n), DAY, at, "") for n, at in enumerate(times)]
    found = waves(travelling, timedelta(hours=1))
    assert [len(wave.journeys) for wave in found] == [2, 1]
