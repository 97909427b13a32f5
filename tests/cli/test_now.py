"""`planner now`: what is on, at the time that was meant."""

import json
import sys
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest
from plans import ROOT

from cli.running import Runner
from cli.terminals import Terminal
from planner.cli import instants

FORUM = ROOT / "agendas" / "safe-online-bangkok.yaml"
TRAINING = ROOT / "agendas" / "kenya-handbook-training.yaml"

NIGHT = """\
format: 1
event: {id: e, name: Nights, timezone: Asia/Bangkok}
days:
  - {date: 2024-03-06, rollover: 02:00, sessions: [{time: 23:00-01:30, title: First night}]}
  - {date: 2024-03-07, rollover: 02:00, sessions: [{time: 23:00-01:30, title: Second night}]}
"""


@pytest.fixture(autouse=True)
def wall(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A clock on the wall that stands at 10:40 on the day of the forum."""
    set_clock(monkeypatch, "2024-03-06T10:40:30+07:00")
    return monkeypatch


def set_clock(monkeypatch: pytest.MonkeyPatch, written: str) -> None:
    instant = datetime.fromisoformat(written)
    monkeypatch.setattr("planner.cli.instants.wall_clock", lambda: instant)


def test_it_says_what_is_on_now(run: Runner) -> None:
    ran = run("now", FORUM)
    assert (ran.code, ran.err) == (0, "")
    assert "10:40 Asia/Bangkok (UTC+07:00)" in ran.out
    assert "\x1b" not in ran.out
    assert ran.out.split("On now\n")[1].startswith("  What the groups found")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--at", "14:10"], "6 March 2024 · Network Forum            14:10"),
        (["--at", "2:10 pm"], "6 March 2024 · Network Forum            14:10"),
        (["--at", "2024-03-05 09:00"], "Tuesday 5 March 2024                              09:00"),
        (["--at", "2024-03-06T10:40"], "6 March 2024 · Network Forum            10:40"),
        (["--at", "6 March 2024, 2:10 pm"], "6 March 2024 · Network Forum            14:10"),
        (["--day", "1", "--at", "9.05"], "6 March 2024 · Network Forum            09:05"),
        (["--day", "2024-03-06", "--at", "9.05"], "6 March 2024 · Network Forum            09:05"),
    ],
)
def test_a_time_is_read_as_people_write_it(arguments: list[str], said: str, run: Runner) -> None:
    ran = run("now", FORUM, *arguments)
    assert ran.code == 0
    assert said in ran.out


def test_a_time_alone_is_of_the_only_day_or_of_today(run: Runner, wall: pytest.MonkeyPatch) -> None:
    set_clock(wall, "2024-09-12T07:00:00+03:00")
    assert "Wednesday 6 March 2024" in run("now", FORUM, "--at", "10:40").out
    assert "Thursday 12 September 2024" in run("now", TRAINING, "--at", "10:40").out


def test_a_time_alone_asks_for_the_day_where_there_are_several(run: Runner) -> None:
    ran = run("now", TRAINING, "--at", "10:40")
    assert ran.code == 2
    assert "say which day with --day N" in ran.err
    assert "--at '2024-09-10 10:40'" in ran.err


def test_the_night_after_a_day_belongs_to_it(run: Runner, wall: pytest.MonkeyPatch) -> None:
    path = run.write("nights.yaml", NIGHT)
    assert "First night" in run("now", path, "--day", "1", "--at", "01:00").out.split("Next")[0]
    set_clock(wall, "2024-03-08T00:30:00+07:00")
    assert "Second night" in run("now", path, "--at", "01:00").out
    # With a date it is that date's night.
    dated = run("now", path, "--at", "2024-03-07 01:00").out.split("Next")[0]
    assert "First night" in dated


def test_a_date_is_on_the_clock_of_the_event(run: Runner) -> None:
    out = run("now", TRAINING, "--at", "2024-08-01 10:40").out
    assert "10:40 Africa/Nairobi (UTC+03:00)" in out
    assert "The event has not begun." in out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--at", "evening"], "`evening` is a part of the day, not a time"),
        (["--at", "2024-03-06 25:00"], "write `--at 10:40` or `--at '2024-03-06 10:40'`"),
        (["--day", "1"], "--day needs a time as well"),
        (["--day", "9", "--at", "10:40"], "there is no day '9'"),
        (["--day", "1", "--at", "2024-03-06 10:40"], "--at has a date already"),
        (["--room", "ballrom"], "did you mean `ballroom`?"),
        (["--warn", "evening"], "`evening` is not a duration"),
        (["--watch", "--format", "json"], "leave out --format, or --watch"),
    ],
)
def test_what_cannot_be_meant_is_answered(arguments: list[str], said: str, run: Runner) -> None:
    ran = run("now", FORUM, *arguments)
    assert ran.code == 2
    assert said in " ".join(ran.err.split())
    assert ran.out == ""


def test_standard_input_cannot_be_watched(run: Runner) -> None:
    ran = run("now", "-", "--watch")
    assert ran.code == 2
    assert "name the agenda's file instead of `-`" in " ".join(ran.err.split())


def test_without_a_terminal_there_is_nothing_to_watch(run: Runner) -> None:
    ran = run("now", FORUM, "--watch")
    assert ran.code == 1
    assert "`--watch` needs a terminal to draw on" in ran.err
    assert "leave `--watch` out" in ran.err


def test_an_agenda_with_mistakes_is_refused(run: Runner) -> None:
    ran = run("now", run.write("bad.yaml", NIGHT.replace("23:00-01:30", "evening")))
    assert ran.code == 1
    assert "bad-time" in ran.err


def test_the_wall_clock_is_aware(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    still = SimpleNamespace(now=lambda zone: datetime(2024, 3, 6, tzinfo=zone))
    monkeypatch.setattr("planner.cli.instants.datetime", still)
    assert instants.wall_clock() == datetime(2024, 3, 6, tzinfo=UTC)


def test_one_room_by_its_name(run: Runner) -> None:
    ran = run("now", FORUM, "--room", "Library", "--at", "14:10")
    assert "Data protection surgery, first sitting" in ran.out
    assert "Narratives clinic" not in ran.out


def test_json_has_its_fixed_shape(run: Runner) -> None:
    found = json.loads(run("now", FORUM, "--format", "json").out)
    assert set(found) == {"at", "standing", "day", "timezone", "on", "beside", "next"}
    assert found["at"] == "2024-03-06T10:40:30+07:00"
    assert (found["standing"], found["day"]) == ("on", "2024-03-06")
    (on,) = found["on"]
    assert (on["id"], on["elapsed"], on["remaining"]) == ("mapping-report-back", 330, 1470)
    assert on["item"] == {"title": "Offenders", "elapsed": 330, "remaining": 150}
    (following,) = found["next"]
    assert (following["start"], following["begins_in"]) == ("2024-03-06T11:05:00+07:00", 1470)
    assert "elapsed" not in following


def test_json_between_sessions_and_without_items(run: Runner) -> None:
    found = json.loads(run("now", FORUM, "--at", "09:27", "--format", "json").out)
    assert (found["standing"], found["on"]) == ("gap", [])
    lunch = json.loads(run("now", FORUM, "--at", "12:30", "--format", "json").out)
    assert lunch["on"][0]["item"] is None


def test_the_audience_holds_for_json_too(run: Runner) -> None:
    run.write("people.csv", "id,name,list_consent\np-1,Ada,yes\np-2,Ben,no\n")
    path = run.write(
        "forum.yaml",
        "format: 1\nevent: {id: e, name: E, timezone: Asia/Bangkok}\nroster: people.csv\n"
        "days:\n  - date: 2024-03-06\n    sessions:\n"
        "      - {time: 10:00-11:00, title: Panel, moderator: p-1, speakers: [p-2]}\n"
        "      - {time: 11:00-12:00, title: Debrief, audience: team}\n",
    )
    team = json.loads(run("now", path, "--format", "json").out)
    assert team["on"][0]["people"] == {"moderator": ["p-1"], "speaker": ["p-2"]}
    assert [slot["title"] for slot in team["next"]] == ["Debrief"]
    public = json.loads(run("now", path, "--audience", "public", "--format", "json").out)
    assert public["on"][0]["people"] == {"moderator": ["p-1"]}
    assert public["next"] == []
    path.write_text(path.read_text("utf-8").replace("speakers: [p-2]", "audience: team"), "utf-8")
    nothing = json.loads(run("now", path, "--audience", "public", "--format", "json").out)
    assert (nothing["standing"], nothing["day"], nothing["on"]) == ("empty", None, [])


@pytest.mark.parametrize(("no_colour", "head"), [("", "\x1b[1;36mOn now\x1b[0m"),
                                                 ("1", "\x1b[1mOn now\x1b[0m")])  # fmt: skip
def test_a_terminal_gets_looks_and_colours_unless_it_does_not_want_them(
    no_colour: str, head: str, run: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", no_colour)
    monkeypatch.setenv("COLUMNS", "60")
    terminal = Terminal()
    with terminal.streams() as (_, stdout):
        monkeypatch.setattr(sys, "stdout", stdout)
        assert run("now", FORUM).code == 0
        monkeypatch.undo()
    terminal.close()
    out = terminal.text
    assert head in out
    assert "25m" not in out
    assert "24m left" in out
