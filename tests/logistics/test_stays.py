"""Nights in hotels, rooms of each night, and who shares them."""

from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from plans import plan_from
from tables.forum_plans import person, plan_with

from planner.logistics.stays import hotel_nights, sharings, stays
from planner.model.logistics import Hotel, Logistics
from planner.model.people import Participant
from planner.schedule.plan import Plan

FIRST = date(2024, 3, 4)


def housed(people: list[Participant], *hotels: Hotel) -> Plan:
    from dataclasses import replace

    plan = plan_with(people)
    return replace(plan, agenda=replace(plan.agenda, logistics=Logistics(hotels=hotels)))


DATES = st.integers(0, 6).map(lambda number: FIRST + timedelta(days=number))
SOMEBODY = st.tuples(
    st.none() | DATES, st.none() | DATES, st.none() | DATES, st.none() | DATES,
    st.sampled_from(["", "Acacia", "acacia lodge", "Elsewhere"]),
    st.sampled_from(["", "single", "Twin", "twin"]),
    st.lists(st.integers(0, 5), max_size=2),
)  # fmt: skip
ACACIA = Hotel(id="acacia", name="Acacia Lodge", rooms=3, kinds=(("twin", 1),))


@settings(deadline=None)
@given(st.lists(SOMEBODY, max_size=6))
def test_nights_partition_each_stay_and_guests_sleep_once_a_night(people: list) -> None:  # type: ignore[type-arg]  # what SOMEBODY draws
    """Each date from check-in until the day before check-out is one night, and no other is."""
    plan = housed(
        [
            person(
                n, arrival=a, departure=d, check_in=i, check_out=o, hotel=hotel, hotel_room=kind,
                shares_with=tuple(f"p-{mate}" for mate in mates),
            )
            for n, (a, d, i, o, hotel, kind, mates) in enumerate(people)
        ],
        ACACIA,
    )  # fmt: skip
    known = stays(plan)
    for stay in known:
        assert len(set(stay.nights)) == len(stay.nights) == (stay.check_out - stay.check_in).days
        assert (stay.nights[0], stay.nights[-1]) == (
            stay.check_in, stay.check_out - timedelta(days=1)
        )  # fmt: skip
    rows = hotel_nights(plan)
    kinds = [row for row in rows if row.kind is not None]
    slept = Counter(night for stay in known for night in stay.nights)
    guests: Counter[date] = Counter()
    for row in kinds:
        guests[row.night] += row.guests
        assert 1 <= row.rooms <= row.guests
    assert guests == slept
    for total in (row for row in rows if row.kind is None):
        own = [row for row in kinds if (row.night, row.hotel) == (total.night, total.hotel)]
        assert (total.rooms, total.guests) == (
            sum(row.rooms for row in own), sum(row.guests for row in own)
        )  # fmt: skip


def test_two_who_say_so_of_one_another_take_one_room() -> None:
    nights: dict[str, Any] = {"check_in": FIRST, "check_out": FIRST + timedelta(days=2)}
    people = [
        person(1, **nights, hotel="acacia", hotel_room="twin", shares_with=("p-2",)),
        person(2, **nights, hotel="Acacia Lodge", hotel_room="Twin", shares_with=("Person 1",)),
        person(3, **nights, hotel="acacia", hotel_room="twin", shares_with=("p-1",)),
    ]
    (first, *_) = hotel_nights(housed(people, ACACIA))
    assert (first.rooms, first.guests, first.held, first.over) == (2, 3, 1, 1)


def test_what_does_not_fit_in_sharing_is_said() -> None:
    nights: dict[str, Any] = {"check_in": FIRST, "check_out": FIRST + timedelta(days=2)}
    later: dict[str, Any] = {**nights, "check_out": FIRST + timedelta(days=3)}
    people = [
        person(1, **nights, shares_with=("p-2", "Nobody Here", "p-1")),
        person(2, **later, hotel="acacia"),
        person(3, **nights, shares_with=("p-4",)),
        person(4, **later, shares_with=("p-3",)),
        person(5, shares_with=("p-6",)),
        person(6, shares_with=("p-5",)),
    ]
    plan = housed(people, ACACIA)
    found = {one: said.remarks for one, said in sharings(plan, stays(plan)).items()}
    assert found == {
        "p-1": (
            "Person 2 does not say so",
            "Person 2 has another hotel or kind of room",
            "Nobody Here is not on the roster",
            "shares with themselves",
        ),
        "p-3": ("Person 4 stays other nights",),
        "p-4": ("Person 3 stays other nights",),
        "p-5": (),
        "p-6": (),
    }


def test_a_stay_is_assumed_from_the_journey_where_the_hotel_does_not_say(tmp_path: Path) -> None:
    roster = (
        "id,name,arrival,departure,check in,check out,attends,confirmed\n"
        "p-1,Ada Sample,2024-03-05,2024-03-07,,,,\n"
        "p-2,Ben Draft,2024-03-05,2024-03-07,2024-03-04,,,\n"
        "p-3,Cleo Outline,2024-03-05,2024-03-07,2024-03-05,2024-03-07,,\n"
        "p-4,Dara Model,2024-03-05,,,,,\n"
        "p-5,Eli Pattern,2024-03-05,2024-03-05,,,,\n"
        "p-6,Fay Mould,2024-03-05,2024-03-07,,,remote,\n"
        "p-7,Gil Stencil,2024-03-05,2024-03-07,,,,declined\n"
        "p-8,Hal Cast,2025-03-05,2025-03-07,,,,\n"
    )
    sessions = "      - {time: 09:00-10:00, title: A}\n"
    plan = plan_from(tmp_path, sessions, roster=roster)
    found = [(stay.person.id, len(stay.nights), stay.is_assumed) for stay in stays(plan)]
    assert found == [("p-1", 2, True), ("p-2", 3, True), ("p-3", 2, False)]


def test_hotels_nobody_named_stand_last() -> None:
    nights: dict[str, Any] = {"check_in": FIRST, "check_out": FIRST + timedelta(days=1)}
    people = [person(1, **nights), person(2, **nights, hotel="Zed")]
    assert [row.hotel for row in hotel_nights(housed(people))] == ["Zed", ""]
