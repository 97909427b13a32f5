"""`planner show --for`: what one person's event looks like."""

import json
from pathlib import Path

import pytest
from cities import DAYS, HEAD, PEOPLE

from cli.running import Runner


@pytest.fixture
def agenda(run: Runner) -> Path:
    run.write("people.csv", PEOPLE)
    return run.write("agenda.yaml", HEAD + DAYS)


def test_their_sessions_are_on_both_clocks(agenda: Path, run: Runner) -> None:
    ran = run("show", agenda, "--for", "p-2", "--day", "1")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.splitlines()[:4] == [
        "Training",
        "For Ben Draft",
        "Hillside Hotel, Nairobi, Kenya",
        "Times in Africa/Nairobi (UTC+03:00)",
    ]
    assert "Here: America/Bogota (UTC-05:00), 8 hours behind\n" in ran.out
    assert "09:00–10:00    here 01:00–02:00  1h     Welcome  (Acacia)\n" in ran.out


def test_a_person_is_found_by_a_name_that_no_other_has(agenda: Path, run: Runner) -> None:
    assert run("show", agenda, "--for", "ben draft").out == run("show", agenda, "--for", "p-2").out


def test_a_zone_takes_the_place_of_the_persons_own(agenda: Path, run: Runner) -> None:
    ran = run("show", agenda, "--for", "p-2", "--timezone", "Asia/Tokyo", "--day", "1")
    assert "Times in Africa/Nairobi" in ran.out
    assert "Here: Asia/Tokyo (UTC+09:00), 6 hours ahead" in ran.out
    assert "Bogota" not in ran.out


def test_who_has_no_zone_sees_the_events_clock_alone(agenda: Path, run: Runner) -> None:
    ran = run("show", agenda, "--for", "p-1")
    assert ran.code == 0
    assert " here " not in ran.out
    assert "Here:" not in ran.out
    assert "09:00–10:00    1h     Welcome  (Acacia)" in ran.out


def test_person_stays_a_filter_of_the_teams_view(agenda: Path, run: Runner) -> None:
    ran = run("show", agenda, "--person", "p-2", "--timezone", "America/Bogota")
    assert "Times in America/Bogota (UTC-05:00)" in ran.out
    assert "Host: Ada Sample" in ran.out
    assert "Ada" not in run("show", agenda, "--for", "p-2").out


def test_programs_get_it_too(agenda: Path, run: Runner) -> None:
    document = json.loads(run("show", agenda, "--for", "p-3", "--format", "json").out)
    assert document["for"] == {"id": "p-3", "timezone": "Africa/Kampala"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--for", "p-22"], "there is no person 'p-22'; did you mean `p-2`"),
        (["--for", "Ben Drft"], "did you mean `Ben Draft`"),
        (["--for", "ada"], "did you mean `Ada Sample`"),
        (["--for", "Zoltan"], "there is no person 'Zoltan'; known: p-1, p-2, p-3, p-4"),
        (
            ["--for", "Cal Outline"],
            "several people are called 'Cal Outline'; write the id: p-3, p-4",
        ),
        (["--person", "Cal Outline"], "write the id: p-3, p-4"),
        (["--for", "p-1", "--person", "p-2"], "--person and --for are two views"),
        (["--for", "p-1", "--timezone", "Bogota"], "did you mean `America/Bogota`"),
    ],
)
def test_what_cannot_be_shown_says_what_to_write(
    arguments: list[str], said: str, agenda: Path, run: Runner
) -> None:
    ran = run("show", agenda, *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


def test_names_are_offered_only_where_one_is_near(agenda: Path, run: Runner) -> None:
    """A list of everybody is not printed because somebody made a slip."""
    assert "Sample" not in run("show", agenda, "--for", "Zoltan").err


def test_without_a_roster_nobody_has_an_agenda(run: Runner) -> None:
    path = run.write("bare.yaml", HEAD.replace("roster: people.csv\n", "") + DAYS)
    ran = run("show", path, "--for", "p-1")
    assert (ran.code, ran.out) == (1, "")
    assert "names no roster" in ran.err
    assert "--person" in ran.err
