"""What rules say, and do not say, of several rooms, teams and what stands beside the programme."""

from dataclasses import replace
from pathlib import Path

import pytest
from schedule.agendas import load_day

import planner
from planner.text.diagnostics import Diagnostic

ROOMS = (
    "{ballroom: {name: Ballroom, also: [lotus], seats: 3}, garden: {name: Garden, seats: 2}, "
    "den: {name: Den, seats: 1}, twin-a: {name: Twin}, twin-b: {name: Twin}}"
)


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(
        "id,name,aka,list_consent\np-1,Ada,Ada Old,yes\np-2,Ben,,yes\np-3,Chan,,yes\n"
        "p-4,Dara,,yes\ndesk,Desk Mailbox,,\n"
    )
    return path


def found(body: str, roster: Path | None = None) -> list[Diagnostic]:
    loaded = load_day(body, rooms=ROOMS, roster=roster, defaults="{room: ballroom}")
    assert loaded.plan is not None
    teams = (("desk", "Help desk"), ("staff", "Staff"))
    plan = replace(loaded.plan, agenda=replace(loaded.plan.agenda, teams=teams))
    diagnostics = planner.check(replace(loaded, plan=plan))
    # So short a day leaves out most of the roster, and the twins are called alike on purpose.
    left_out = {"nothing-to-attend", "room-name-twice"}
    return [diagnostic for diagnostic in diagnostics if diagnostic.code not in left_out]


def messages(body: str, roster: Path | None = None) -> list[str]:
    return [diagnostic.message for diagnostic in found(body, roster)]


def test_each_of_several_rooms_is_taken_and_a_clash_in_two_is_said_once() -> None:
    block = """
        - parallel:
            X: [{{time: 09:00-10:00, title: A, room: [lotus, garden]}}]
            Y: [{{time: 09:30-10:30, title: B, room: {}}}]
    """
    says = "`A` and `B` at the same time"
    assert messages(block.format("garden")) == [f"`Garden` holds {says}"]
    assert messages(block.format("[den, ballroom]")) == [f"`Ballroom` holds {says}"]
    both = f"`Garden` and `Ballroom` hold {says}"
    assert messages(block.format("[garden, ballroom]")) == [both]
    assert messages(block.format("den")) == []


def test_several_rooms_have_the_seats_of_all(roster: Path) -> None:
    body = "- {{time: 09:00-10:00, title: A, room: {}}}"
    assert messages(body.format("[ballroom, den]"), roster) == []  # the desk is nobody's seat
    assert messages(body.format("[garden, den]"), roster) == [
        "`Garden` and `Den` together seat 3, and 4 people are expected at `A`"
    ]
    assert messages(body.format("ballroom"), roster) == [
        "`Ballroom` seats 3, and 4 people are expected at `A`"
    ]
    assert messages(body.format("[ballroom, twin-a]"), roster) == []  # nobody knows what it seats


def test_the_rooms_of_a_block_are_counted_once(roster: Path) -> None:
    block = """
        - parallel:
            X: [{{time: 09:00-10:00, title: A, room: [garden, den]}}]
            Y: [{{time: 09:00-10:00, title: B, room: {}}}]
    """
    assert messages(block.format("ballroom"), roster) == []
    assert messages(block.format("garden"), roster)[-1].startswith("`Garden` holds")
    assert messages(block.format("garden"), roster)[0] == (
        "the rooms of this block together seat 3, and 4 people choose"
    )


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ('"garden, den"', "write `[garden, den]`"),
        ("Twin", "several are called so: write `twin-a` or `twin-b`"),
        ("gardn", "did you mean `garden`?"),
        ("[garden, gardn]", "did you mean `garden`?"),
        ('"garden, attic"', "did you mean `garden`?"),
        ("pavilion", "it has `ballroom`, `garden`, `den`, `twin-a` and `twin-b`"),
    ],
)
def test_a_room_that_is_unknown_is_pointed_at_with_what_to_write(written: str, hint: str) -> None:
    (diagnostic,) = found(f"- {{time: 09:00-10:00, title: A, room: {written}}}")
    assert (diagnostic.code, diagnostic.hint) == ("unknown-room", hint)
    name = written.strip('"').split(", ")[-1].strip("]") if written[0] == "[" else written
    assert diagnostic.place.end_column - diagnostic.place.column == len(name)


@pytest.mark.parametrize("who", ["desk", "Help desk", "Desk Mailbox", "staff", "STAFF"])
def test_a_team_is_in_two_places_and_on_no_roster(who: str, roster: Path) -> None:
    body = f"""
        - parallel:
            garden: [{{time: 09:00-10:00, title: A, host: {who}, attendance: [{who}, p-1]}}]
            den: [{{time: 09:00-10:00, title: B, hosts: [{who}], attendance: [{who}]}}]
    """
    assert messages(body, roster) == []
    assert messages(body.replace(f"[{who}]", "[p-1]"), roster) == [
        "1 participant (p-1) is expected at `A` and at `B` at the same time"
    ]


def test_who_has_two_names_is_seen_through_both(roster: Path) -> None:
    body = """
        - parallel:
            twin-a: [{time: 09:00-10:00, title: A, host: p-1}]
            twin-b: [{time: 09:00-10:00, title: B, host: Ada Old}]
    """
    assert messages(body, roster) == ["`Ada Old` is host of `B` and host of `A` at the same time"]


DAY = """
hours: 09:00-17:00
sessions:
  - {title: Desk, beside: yes, time: 07:00-20:00, room: den, attendance: all}
  - {title: Welcome, time: 09:00-10:30, room: [ballroom, den]}
  - {title: Lunch, time: 12:00-13:00}
"""


def test_only_its_room_is_taken_by_what_stands_beside(roster: Path) -> None:
    """It is neither too long, too early, too late, too full, nor a pause or a meal's neighbour."""
    assert messages(DAY, roster) == [
        "`Den` holds `Desk` and `Welcome` at the same time",
        "`Ballroom` seats 3, and 4 people are expected at `Lunch`",
        "nothing is planned for 1h30m before `Lunch`",
    ]


def test_who_has_a_role_in_it_may_have_another(roster: Path) -> None:
    body = """
        - {title: Desk, beside: yes, time: 09:00-17:00, room: twin-a, host: p-1}
        - {title: Talk, time: 09:00-10:00, room: [ballroom, garden], speaker: p-1}
    """
    assert messages(body, roster) == []


def test_a_meal_beside_the_programme_is_a_meal() -> None:
    body = """
        - {{title: Site visit, time: 09:00-16:00, room: garden}}
        - {{title: {}, type: {}, beside: yes, time: 12:00-13:30, room: den}}
    """
    assert messages(body.format("Buffet", "meal")) == []
    assert messages(body.format("Desk", "session")) == [
        "the day runs from 09:00 to 16:00 and has no lunch"
    ]


def test_who_is_expected_at_it_may_be_expected_elsewhere_too(roster: Path) -> None:
    body = """
        - {title: Desk, beside: yes, time: 09:00-17:00, room: twin-a, attendance: [p-1, p-2]}
        - {title: Talk, time: 09:00-10:00, room: garden, attendance: [p-1, p-2]}
    """
    assert messages(body, roster) == []


def test_it_makes_no_long_day_of_three_sessions() -> None:
    """Of so short a day nothing is said about lateness, however much is open beside it."""
    tight = """
        - {{title: Talk, time: 09:00-09:45, overrun: 30m, room: garden}}
        - {{title: Panel, duration: 30m, overrun: 30m, chair: Ada, room: garden}}
        - {{title: {}, time: "10:15", duration: 15m, room: garden}}
    """
    open_all_day = """
        - {title: Desk, beside: yes, time: 09:00-17:00, room: den}
        - {title: Prayer room, beside: yes, time: 09:00-17:00, room: twin-a}
    """
    one_more = "    - {title: Close, duration: 15m, room: garden}\n"
    three, four = tight.format("Close"), tight.format("Vote").rstrip(" ") + " " * 4 + one_more
    assert messages(three) == []
    assert messages(three.rstrip(" ") + open_all_day.lstrip("\n")) == []
    assert [diagnostic.code for diagnostic in found(four)] == ["late-risk"]
