"""Slots in several rooms, rooms of several names, and what stands beside the programme."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.loading import load_text
from planner.model.places import Room, RoomBook
from planner.schedule.flow import flow_of
from planner.schedule.late import running_at
from planner.schedule.moment import Standing, moment
from planner.schedule.rescue import recover
from planner.schedule.resolve import resolve
from planner.schedule.watch import WatchOptions, WatchState
from planner.text.source import Source
from schedule.agendas import clock, codes, load_day, load_days, plan_of, slot_named, slots_of

NAMED = (
    "{ballroom: {name: Grand Ballroom, also: [lotus, Lotus Hall], seats: 50}, "
    "garden: {name: Garden, seats: 30}, library: {name: Library}}"
)


# Rooms


@pytest.mark.parametrize(
    "reference", ["ballroom", "lotus", "Lotus Hall", "lotus hall", "Grand Ballroom", "BALLROOM "]
)
def test_a_session_is_in_the_room_that_any_of_its_names_means(reference: str) -> None:
    loaded = load_day(f"- {{time: 09:00-10:00, title: A, room: {reference}}}", rooms=NAMED)
    known = reference.strip() != "BALLROOM"
    assert slots_of(loaded)[0].rooms == (("ballroom",) if known else (reference.strip(),))


def test_strands_and_defaults_may_call_a_room_by_its_names() -> None:
    loaded = load_day(
        """
        - {time: 09:00-10:00, title: A}
        - parallel:
            lotus: [{title: B, duration: 30m}]
            Garden: [{title: C, duration: 30m}]
        """,
        rooms=NAMED,
        defaults="{room: Lotus Hall}",
    )
    assert [slot.rooms for slot in slots_of(loaded)] == [("ballroom",), ("ballroom",), ("garden",)]
    plan = plan_of(loaded)
    assert [plan.is_named_by_strand(slot) for slot in slots_of(loaded)] == [False, True, True]


@pytest.mark.parametrize(
    ("default", "rooms"),
    [
        ("lotus", [("hall",), (), ()]),
        ("cave", [("den",), ("den",), ()]),
        ("tent", [("tent",), ("tent",), ()]),  # nobody knows where that is
    ],
)
def test_a_default_room_is_of_no_use_in_another_city_whatever_it_is_called(
    default: str, rooms: list[tuple[str, ...]]
) -> None:
    text = (
        "format: 1\nevent:\n  {id: f, name: F, timezone: UTC,\n"
        "   venue: {rooms: {hall: {also: lotus}}},\n"
        "   venues: {hub: {rooms: {den: {also: cave}}}, far: {room: cave}}}\n"
        f"defaults: {{room: {default}}}\ndays:\n"
        "  - {date: 2024-03-06, sessions: [{title: A, time: 09:00-10:00}]}\n"
        "  - {date: 2024-03-07, venue: hub, sessions: [{title: B, time: 09:00-10:00}]}\n"
        "  - {date: 2024-03-08, venue: far, sessions: [{title: C, time: 09:00-10:00}]}\n"
    )
    loaded = load_text(Source("agenda.yaml", text), "")
    assert [slot.rooms for slot in slots_of(loaded)] == rooms


def test_several_names_of_one_room_are_one_room() -> None:
    loaded = load_day(
        "- {time: 09:00-10:00, title: A, room: [lotus, ballroom, garden]}", rooms=NAMED
    )
    (slot,) = slots_of(loaded)
    assert (slot.rooms, slot.room) == (("ballroom", "garden"), "ballroom")
    plan = plan_of(loaded)
    assert plan.rooms_name(slot) == "Grand Ballroom and Garden"
    assert plan.seats(slot.rooms) == 80
    assert plan.seats(("ballroom", "library")) is None  # nobody said how many sit there
    assert plan.seats(("ballroom", "attic")) is None
    assert plan.seats(()) is None


IDS = st.sampled_from(["a", "b", "c", "d"])


@given(st.lists(st.tuples(IDS, st.text("xyz é", max_size=3)), unique_by=lambda pair: pair[0]))
def test_an_id_always_means_its_own_room(pairs: list[tuple[str, str]]) -> None:
    """Whatever rooms are called, and also where two have one name, which then means neither."""
    rooms = [Room(id=room_id, name=name) for room_id, name in pairs]
    book = RoomBook(rooms)
    for room in rooms:
        assert book.find(room.id) is room
        namesakes = [other for other in rooms if other.name == room.name]
        assert len(namesakes) == 1 or book.find(room.name) is None
    assert book.ids([*(room.id for room in rooms), "none"]) == (*(r.id for r in rooms), "none")


@pytest.mark.parametrize(
    ("first", "second", "starts"),
    [
        ("[ballroom, garden]", "garden", "10:00"),
        ("garden", "[library, garden]", "10:00"),
        ("[ballroom, garden]", "library", "10:05"),
        ("[ballroom, garden]", "[library, attic]", "10:05"),
    ],
)
def test_who_shares_a_room_with_what_comes_next_stays(first: str, second: str, starts: str) -> None:
    loaded = load_day(f"""
        - {{time: 09:00-10:00, title: A, room: {first}}}
        - {{title: B, duration: 30m, room: {second}}}
    """)
    assert clock(loaded)[1].startswith(starts)


# Beside the programme

BESIDE = """
hours: 08:30-17:00
sessions:
  - {title: Exhibition, beside: yes, time: 08:00-18:00, room: library}
  - {title: Welcome, time: 09:00-09:30}
  - {title: Prayer room, beside: yes, time: "06:00", duration: 3h, room: garden}
  - {title: Talk, duration: 45m}
  - {title: Lunch, time: 12:00-13:00}
"""


def test_nothing_waits_for_it_and_it_stands_first() -> None:
    loaded = load_day(BESIDE)
    assert clock(loaded) == [
        "06:00-09:00 Prayer room",
        "08:00-18:00 Exhibition",
        "09:00-09:30 Welcome",
        "09:30-10:15 Talk",
        "12:00-13:00 Lunch",
    ]
    (day,) = plan_of(loaded).schedule.days
    assert [slot.session.title for slot in day.in_sequence()] == ["Welcome", "Talk", "Lunch"]
    assert day.is_whole


def test_what_could_not_be_read_before_it_is_still_missing_after_it() -> None:
    loaded = load_day("""
        - {time: 09:00-09:30, title: A}
        - Not a session
        - {title: Desk, beside: yes, time: 09:00-17:00}
        - {title: B, duration: 30m}
    """)
    assert codes(loaded) == ["wrong-type"]
    assert clock(loaded) == ["09:00-17:00 Desk", "09:00-09:30 A"]
    loaded = load_day("""
        - {time: 09:00-09:30, title: A}
        - {title: Desk, beside: yes, time: 09:00-17:00}
        - {title: B, duration: 30m}
    """)
    assert clock(loaded)[-1] == "09:30-10:00 B"


def test_without_a_time_it_is_nowhere_and_the_day_is_not_whole() -> None:
    loaded = load_day("- {title: Desk, beside: yes}\n- {title: A, time: 09:00-10:00}")
    assert codes(loaded) == ["missing-field"]
    assert clock(loaded) == ["09:00-10:00 A"]
    assert not plan_of(loaded).schedule.days[0].is_whole


def test_an_end_before_its_start_is_said_as_of_any_session() -> None:
    loaded = load_day("- {title: Desk, beside: yes, time: 17:00-09:00}")
    assert codes(loaded) == ["end-before-start"]
    assert clock(loaded) == []


def test_it_is_on_the_clock_of_each_of_its_days() -> None:
    loaded = load_days("""
        - date: 2024-03-30
          timezone: Europe/Madrid
          sessions: [{title: Desk, beside: yes, time: 09:00-17:00, until: 2024-03-31}]
        - date: 2024-03-31
          timezone: Europe/Madrid
          sessions: []
    """)
    starts = [slot.start for slot in slots_of(loaded)]
    assert starts == [datetime(2024, 3, 30, 8, tzinfo=UTC), datetime(2024, 3, 31, 7, tzinfo=UTC)]


def at(wall: str) -> datetime:
    return datetime.fromisoformat(f"2024-03-06T{wall}:00+07:00")


def test_a_late_day_leaves_it_as_it_is() -> None:
    plan = plan_of(load_day(BESIDE))
    (day,) = plan.schedule.days
    running = running_at(day, at("09:10"))
    assert [slot.session.title for slot in running] == ["Welcome"]
    assert running_at(day, at("14:00")) == ()  # the day is over, whatever is still open
    recovery = recover(plan.agenda, day, running, at("09:20") - at("09:00"), at("09:10"))
    assert [one.before.session.title for one in recovery.slots] == ["Welcome", "Talk", "Lunch"]


def test_the_end_of_the_day_is_that_of_its_programme() -> None:
    plan = plan_of(load_day(BESIDE.replace("hours: 08:30-17:00\n", "")))
    flow = flow_of(plan.schedule.days[0], plan.agenda)
    assert flow is not None
    assert flow[-1].at == at("13:00")
    assert len(flow) == 4


def test_what_is_open_is_said_beside_what_is_on() -> None:
    plan = plan_of(load_day(BESIDE))
    present = moment(plan, at("09:10"))
    assert [running.slot.session.title for running in present.on] == ["Welcome"]
    assert [slot.session.title for slot in present.beside] == ["Exhibition"]
    early, late = moment(plan, at("07:00")), moment(plan, at("17:00"))
    assert (early.standing, late.standing) == (Standing.BEFORE_DAY, Standing.AFTER_EVENT)
    assert [slot.session.title for slot in early.next] == ["Welcome"]
    assert [slot.session.title for slot in early.beside] == ["Prayer room"]


def test_in_its_own_room_it_is_what_is_on() -> None:
    plan = plan_of(load_day(BESIDE))
    present = moment(plan, at("10:30"), room="library")
    assert [running.slot.session.title for running in present.on] == ["Exhibition"]
    assert (present.standing, present.beside) == (Standing.ON, ())
    state = WatchState(at=at("10:30"), options=WatchOptions(room="library"))
    assert state.moment(plan).on == present.on


def test_it_stays_in_the_agenda_that_resolving_is_given() -> None:
    plan = plan_of(load_day(BESIDE))
    schedule, problems = resolve(plan.agenda)
    assert (schedule, problems) == (plan.schedule, [])


# One pause in several strands

BREAKS = """
- {title: Welcome, time: 09:00-10:00}
- parallel:
    ballroom:
      - {title: A, duration: 30m}
      - {title: Coffee break, duration: 15m}
      - {title: B, duration: 30m}
    garden:
      - {title: C, duration: 30m}
      - {title: Coffee  BREAK, duration: 15m}
      - {title: D, duration: 30m}
    library:
      - {title: E, duration: 20m}
      - {title: Coffee break, duration: 15m}
"""


def test_a_pause_of_several_strands_is_on_once_in_all_its_rooms() -> None:
    plan = plan_of(load_day(BREAKS, defaults="{room: ballroom}"))
    present = moment(plan, at("10:32"))
    assert [(running.slot.session.title, running.slot.rooms) for running in present.on] == [
        ("Coffee break", ("ballroom", "garden")),
        ("Coffee break", ("library",)),  # it began earlier, and is another
    ]
    assert [slot.session.title for slot in present.on[0].then] == ["B", "D"]
    before = moment(plan, at("10:10"))
    assert [(slot.session.title, slot.rooms) for slot in before.next] == [
        ("Coffee break", ("library",)),
        ("Coffee break", ("ballroom", "garden")),
    ]
    alone = moment(plan, at("10:32"), room="garden")
    assert [running.slot.rooms for running in alone.on] == [("garden",)]


def test_a_session_gathers_nobody_but_itself() -> None:
    loaded = load_day(BREAKS, defaults="{room: ballroom}")
    plan = plan_of(loaded)
    for title, number in (("Welcome", 1), ("A", 1), ("Coffee  BREAK", 2)):
        slot = slot_named(loaded, title)
        assert len(plan.gathering(slot)) == number
        assert any(other is slot for other in plan.gathering(slot))
