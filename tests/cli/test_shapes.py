"""Several rooms, other names and what is open all day, as commands are told of them."""

import pytest
from plans import ROOT

from cli.running import Runner

SHAPES = ROOT / "tests" / "shapes"
ALL_DAY = SHAPES / "all-day.yaml"


def test_what_is_open_all_day_cannot_run_late(run: Runner) -> None:
    ran = run(
        "late", ALL_DAY, "15m", "--at", "2024-03-06 09:10", "--session", "prayer-room-2024-03-06"
    )
    assert ran.code == 1
    assert "`Prayer room` stands beside the programme: nothing waits for it" in ran.err
    over = run("late", ALL_DAY, "15m", "--at", "2024-03-06 17:30")
    assert over.code == 1
    assert "the day is over at 17:00" in over.err


@pytest.mark.parametrize("room", ["lotus", "Lotus Hall", "Grand Ballroom", "ballroom"])
def test_a_room_is_chosen_by_any_of_its_names(run: Runner, room: str) -> None:
    ran = run("show", SHAPES / "renamed-room.yaml", "--room", room)
    assert ran.code == 0
    assert "Opening of day 1" in ran.out
    assert "Age assurance in practice" not in ran.out


def test_a_room_that_only_sessions_name_can_be_chosen(run: Runner) -> None:
    path = run.write(
        "plain.yaml",
        "format: 1\nevent: {id: e, name: E, timezone: UTC}\ndays:\n  - date: 2024-03-06\n"
        "    sessions: [{title: A, time: 09:00-10:00, room: [Big tent, Yard]}]\n",
    )
    assert "A  (Big tent and Yard)" in run("show", path, "--room", "Yard").out
    unknown = run("show", path, "--room", "Yrad")
    assert unknown.code == 2
    assert "did you mean `Yard`?" in unknown.err


def test_a_person_is_chosen_by_any_name_that_is_theirs_alone(run: Runner) -> None:
    ran = run("show", SHAPES / "two-names.yaml", "--for", "ชาญ ตัวอย่าง")
    assert "For Chan Sample" in ran.out
    roster = "id,name,aka\np-1,Ada Sample,A. Twin\np-2,Ben Draft,A. Twin\np-3,Chan,\n"
    run.write("people.csv", roster)
    path = run.write(
        "twins.yaml",
        "format: 1\nevent: {id: e, name: E, timezone: UTC}\nroster: people.csv\ndays:\n"
        "  - {date: 2024-03-06, sessions: [{title: A, time: 09:00-10:00}]}\n",
    )
    ran = run("show", path, "--for", "a twin")
    assert ran.code == 2
    assert "several people are called 'a twin'; write the id: p-1, p-2" in ran.err
