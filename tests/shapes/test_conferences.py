"""Six conferences of two days, each with something that one room and one session cannot say.

A check finds nothing in them, and nothing in what their outputs show is there twice.
"""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plans import plan_of

import planner
from planner.interchange.json_export import schedule_json
from planner.invites.text import location
from planner.loading import Loaded, load_text
from planner.programme.text import programme_text
from planner.schedule.plan import Plan
from planner.schedule.selection import Selection, own_span
from planner.schedule.slots import Slot
from planner.tables.programme import in_time_order, run_of_show_table, schedule_table
from planner.text.source import Source
from planner.vocabulary.audience import Audience
from planner.vocabulary.roles import Role
from planner.workbook.overview import _tiles
from planner.workbook.programme import _day_note

FOLDER = Path(__file__).parent
CONFERENCES = sorted(FOLDER.glob("*.yaml"))

# What each would be without what makes it so: the first text becomes the second, and then at least
# these are found.
WITHOUT = {
    "all-day": (" beside: yes,", "", {"session-overlap"}),
    "breaks-everywhere": (
        "Coffee break, duration: 10m", "Case work, duration: 10m", {"room-double-booked"},
    ),
    "renamed-room": (", also: [lotus, Lotus Hall]", "", {"unknown-room"}),
    "several-rooms": ("room: [ballroom-a, ballroom-b]", "room: ballroom-a", {"over-capacity"}),
    "teams": ("teams:", "tracks:", {"unknown-person", "double-booked"}),
    "two-names": ("Ben Oldname", "Ben Newname", {"unknown-person"}),
}  # fmt: skip


def plan_named(name: str) -> Plan:
    return plan_of(FOLDER / f"{name}.yaml")


def read(text: str) -> Loaded:
    return load_text(Source("agenda.yaml", text), str(FOLDER))


def found_in(text: str) -> set[str]:
    return {diagnostic.code for diagnostic in planner.check(read(text))}


def slots_titled(plan: Plan, title: str) -> list[Slot]:
    return [slot for slot in plan.schedule.slots() if slot.session.title == title]


def shown(plan: Plan, audience: Audience = Audience.TEAM) -> str:
    return programme_text(plan, Selection(), audience)


@pytest.mark.parametrize("path", CONFERENCES, ids=lambda path: path.stem)
def test_nothing_is_found(path: Path) -> None:
    loaded = planner.load(path)
    assert [d.message for d in planner.check(loaded)] == []
    assert loaded.plan is not None
    assert len(list(loaded.plan.schedule.slots())) >= 40
    assert len(loaded.plan.schedule.days) == 2


@pytest.mark.parametrize("name", WITHOUT)
def test_without_its_shape_something_is_found(name: str) -> None:
    """Else the test above would hold of agendas that have nothing to be silent about."""
    text = (FOLDER / f"{name}.yaml").read_text(encoding="utf-8")
    right, wrong, codes = WITHOUT[name]
    assert right in text
    assert found_in(text.replace(right, wrong)) >= codes


def test_each_conference_is_tried_without_its_shape() -> None:
    assert {path.stem for path in CONFERENCES} == set(WITHOUT)


# Several rooms


def test_a_session_in_several_rooms_is_shown_in_all_of_them() -> None:
    plan = plan_named("several-rooms")
    (opening,) = slots_titled(plan, "Opening of day 1")
    assert opening.rooms == ("ballroom-a", "ballroom-b")
    assert plan.rooms_name(opening) == "Ballroom A and Ballroom B"
    assert "Opening of day 1  (Ballroom A and Ballroom B)" in shown(plan)
    assert '"rooms": [\n            "ballroom-a",\n            "ballroom-b"\n' in schedule_json(
        plan, Selection()
    )
    assert location(plan, opening).startswith("Ballroom A and Ballroom B, Riverside Hotel")
    rows = [row for row in schedule_table(plan).rows if "Panel of day 1" in row.cells]
    assert "Ballroom A, Ballroom B and Garden Room" in rows[0].cells


@pytest.mark.parametrize("room", ["ballroom-a", "ballroom-b"])
def test_it_is_found_by_each_of_its_rooms(room: str) -> None:
    plan = plan_named("several-rooms")
    assert "Opening of day 1" in programme_text(plan, Selection(room=room), Audience.TEAM)
    assert "Opening of day 1" not in programme_text(plan, Selection(room="library"), Audience.TEAM)


# A room that was renamed


def test_a_room_has_one_name_whatever_it_is_called() -> None:
    plan = plan_named("renamed-room")
    rooms = {room for slot in plan.schedule.slots() for room in slot.rooms}
    assert rooms == {"ballroom", "garden", "library", "terrace"}
    assert "lotus" not in shown(plan).casefold()
    assert "[Grand Ballroom]" in shown(plan)


def test_a_clash_between_the_old_and_the_new_name_is_found() -> None:
    text = (FOLDER / "renamed-room.yaml").read_text(encoding="utf-8")
    clashing = text.replace("          garden:\n", "          ballroom:\n")
    assert found_in(clashing) == {"room-double-booked"}


# Teams


def test_a_team_is_called_by_its_name_also_in_public() -> None:
    plan = plan_named("teams")
    for audience in Audience:
        text = shown(plan, audience)
        assert "Hosts: Help desk, Secretariat" in text
        assert "Mailbox" not in text
        assert "helpdesk" not in text


def test_a_team_with_a_row_is_invited_and_one_without_is_not() -> None:
    plan = plan_named("teams")
    (registration, _) = slots_titled(plan, "Registration")
    assert plan.people(registration) == {Role.HOST: ("helpdesk", "secretariat")}
    assert "helpdesk" in plan.expected_ids(registration)
    assert "secretariat" not in plan.expected_ids(registration)
    assert plan.heads(registration) == len(plan.expected(registration)) - 1


# Two names


def test_somebody_with_two_names_is_one_person() -> None:
    plan = plan_named("two-names")
    names = ("p-001", "Ben Sample", "ben oldname", "Ben Oldname")
    ids = {found.id for name in names if (found := plan.participant(name))}
    assert ids == {"p-001"}
    assert plan.person_key("Chan T.") == plan.person_key("ชาญ ตัวอย่าง") == "p-002"
    assert "Oldname" not in shown(plan)


def test_a_double_booking_is_found_through_the_other_name() -> None:
    text = (FOLDER / "two-names.yaml").read_text(encoding="utf-8")
    assert found_in(text.replace("p-003", "Ben Oldname", 1)) == {"double-booked"}


# What is open all day


def test_what_is_open_all_day_comes_first_on_each_of_its_days() -> None:
    plan = plan_named("all-day")
    first, second = plan.schedule.days
    assert [slot.session.id for slot in first.beside] == [
        "exhibition-of-tools-for-helplines-2024-03-06",
        "prayer-room-2024-03-06",
    ]
    assert [slot.session.id for slot in second.beside] == [
        "exhibition-of-tools-for-helplines-2024-03-07",
        "prayer-room-2024-03-07",
        "donor-clinic",
    ]
    assert [own_span(slot) for slot in second.beside] == [
        "08:00–18:00", "08:30–20:00", "09:00–17:00",
    ]  # fmt: skip
    lines = shown(plan).splitlines()
    heading = lines.index("Thursday 7 March 2024")
    assert lines[heading + 2].endswith("tools for helplines  (Foyer, beside the programme)")
    tables = schedule_table(plan), run_of_show_table(plan)
    assert all(table.rows[0].cells[0] == first.day.date for table in tables)
    for day, number in ((first, 2), (second, 3)):
        slots = [slot for slot in in_time_order(plan) if slot.day is day.day]
        assert [slot.is_beside for slot in slots] == sorted(
            (slot.is_beside for slot in slots), reverse=True
        )
        assert sum(slot.is_beside for slot in slots) == number


def test_the_workbook_counts_it_once_and_its_hours_are_not_the_days() -> None:
    plan = plan_named("all-day")
    pauses = sum(slot.session.type.is_pause for slot in plan.schedule.slots())
    tiles = {label: number for number, label in _tiles(plan)}
    # The exhibition is there on both days; the prayer room is a pause.
    assert tiles["sessions"] == len(list(plan.schedule.slots())) - pauses - 1
    assert [_day_note(plan, day, 1) for day in plan.schedule.days] == [
        "Day 1 of 2 · 08:30–17:00"
    ] * 2


def test_nobody_is_expected_at_it_but_by_role_or_attendance() -> None:
    plan = plan_named("all-day")
    exhibition, prayer = plan.schedule.days[0].beside
    assert plan.expected_ids(exhibition) == {"p-054"}
    assert plan.expected_ids(prayer) == frozenset()
    clinic = plan.schedule.days[1].beside[-1]
    donors = {p.id for p in plan.participants if p.organisation_type.key == "donor"}  # type: ignore[union-attr]  # each has one
    assert plan.expected_ids(clinic) == donors | {"p-055"}


def test_it_is_in_everyones_agenda_beside_whatever_they_do() -> None:
    plan = plan_named("all-day")
    facilitator = plan.participant("p-001")
    assert facilitator is not None
    own = [slot.session.title for slot in plan.agenda_of(facilitator)]
    assert own.count("Exhibition of tools for helplines") == 2
    host = plan.participant("p-054")
    assert host is not None
    offered = [slot.session.title for slot in plan.agenda_of(host)]
    assert "Helplines after dark" in offered


CONFERENCE = (FOLDER / "two-names.yaml").read_text(encoding="utf-8")
ENTRIES = [match.start() for match in re.finditer(r"^      - ", CONFERENCE, re.MULTILINE)]
IN_SEQUENCE = [
    [(slot.session.id, slot.range, slot.rooms) for slot in day.in_sequence()]
    for day in planner.load(FOLDER / "two-names.yaml").plan.schedule.days  # type: ignore[union-attr]  # it is whole
]


@settings(deadline=None, max_examples=30)
@given(
    st.sampled_from(ENTRIES), st.integers(0, 22), st.integers(1, 8), st.sampled_from(["", "until"])
)
def test_what_stands_beside_the_programme_changes_nothing_in_it(
    place: int, start: int, hours: int, lasts: str
) -> None:
    """Wherever it is written and whenever it is, each session stays and nothing is found."""
    end = min(24, start + hours)
    until = ", until: 2024-03-07" if lasts else ""
    entry = (
        f"      - {{title: Desk, beside: yes, time: '{start:02}:00-{end:02}:00', "
        f"room: lawn{until}}}\n"
    )
    rooms = CONFERENCE.index("      ballroom:")
    text = (
        CONFERENCE[:rooms] + "      lawn: {name: Lawn, seats: 2}\n"
        + CONFERENCE[rooms:place] + entry + CONFERENCE[place:]
    )  # fmt: skip
    loaded = read(text)
    assert planner.check(loaded) == ()
    assert loaded.plan is not None
    days = loaded.plan.schedule.days
    for day, known in zip(days, IN_SEQUENCE, strict=True):
        assert [(slot.session.id, slot.range, slot.rooms) for slot in day.in_sequence()] == known
    assert 1 <= sum(len(day.beside) for day in days) <= 2


# Breaks in every room


def test_a_break_that_all_strands_have_is_one_break_for_a_participant() -> None:
    plan = plan_named("breaks-everywhere")
    for participant in plan.participants:
        own = [slot for slot in plan.agenda_of(participant) if slot.session.type.is_pause]
        assert len({slot.start for slot in own}) == len(own)
        assert len(own) == 2 * 5  # coffee, lunch and tea for all, and one in each block


def test_it_is_the_break_of_the_strand_they_work_in() -> None:
    plan = plan_named("breaks-everywhere")
    facilitator = plan.participant("p-007")
    assert facilitator is not None
    rooms = {
        slot.strand: slot.room
        for slot in plan.agenda_of(facilitator)
        if slot.session.type.is_pause and slot.strand
    }
    assert rooms["terrace"] == "terrace"


def test_its_place_is_every_room_it_is_in() -> None:
    plan = plan_named("breaks-everywhere")
    breaks = [slot for slot in slots_titled(plan, "Coffee break") if slot.strand == "library"]
    everywhere = "Ballroom, Garden Room, Library and Terrace, Riverside Hotel"
    assert location(plan, breaks[0]).startswith(everywhere)
    tracks = [slot for slot in slots_titled(plan, "Coffee break") if slot.strand == "law"]
    assert location(plan, tracks[0]).startswith("Ballroom, Riverside Hotel")


def test_breaks_at_other_times_in_one_room_still_clash() -> None:
    text = (FOLDER / "breaks-everywhere.yaml").read_text(encoding="utf-8")
    first = text.index("{title: Coffee break, duration: 10m", text.index("          law:"))
    later = text[:first] + text[first:].replace("duration: 10m", "duration: 15m", 1)
    assert "room-double-booked" in found_in(later)
