"""`planner late`: what it shows, what it writes, and what it answers to what cannot be."""

import json
import re
from pathlib import Path

import pytest

from cli.running import Runner
from planner.text.width import display_width

AGENDA = """format: 1
event: {id: e, name: E, timezone: Asia/Bangkok, organiser: desk@example.org}
days:
  - date: 2024-03-06
    hours: 09:00-13:00
    sessions:
      - {title: Welcome, duration: 30m}                # kept
      - {title: Talk, duration: 60m, at_least: 45m, speaker: Ada Mfano}
      - {title: Coffee break, duration: 20m, catering: coffee}
      - parallel:
          a: [{title: Clinic, id: clinic, duration: 40m}]
          b: [{title: Surgery, duration: 40m, optional: yes}]
      - {title: Quiz, id: quiz, duration: 20m}
      - {time: 11:50-13:00, title: Lunch, catering: lunch}
"""
ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def forum(run: Runner) -> Runner:
    run.write("forum.yaml", AGENDA)
    return run


def late(run: Runner, *arguments: str) -> tuple[int, str, str]:
    ran = run("late", "forum.yaml", *arguments)
    return ran.code, ran.out, ran.err


def test_before_and_after_stand_side_by_side(forum: Runner) -> None:
    code, out, err = late(forum, "20m", "--at", "09:10")
    assert code == 0
    assert out.splitlines()[:8] == [
        "09:10: Welcome ends 20m late.",
        "",
        "  As planned   As it will be",
        "  09:00–09:30  09:00–09:50    Welcome       20m longer",
        "  09:30–10:30  09:50–10:35    Talk          15m shorter",
        "  10:30–10:50  10:35–10:50    Coffee break  5m shorter",
        "  10:50–11:30  10:50–11:30    Clinic",
        "  then 3 sessions as planned",
    ]
    assert "Every fixed start is kept, and the day ends as planned." in out
    assert "Nothing was written" in err
    assert forum.files()["forum.yaml"].decode() == AGENDA


def test_everybody_who_must_know_is_told_what(forum: Runner) -> None:
    _, out, _ = late(forum, "20m", "--at", "09:10")
    said = out[out.index("Say in the room") :].splitlines()
    assert said == [
        "Say in the room",
        "  Welcome until 09:50, not 09:30",
        "  Talk at 09:50, not 09:30 (15m shorter)",
        "  Coffee break at 10:35, not 10:30 (5m shorter)",
        "",
        "Tell those who have a part",
        "  Ada Mfano  Talk at 09:50, not 09:30 (15m shorter)",
        "",
        "Tell the kitchen",
        "  coffee: Coffee break at 10:35, not 10:30 (5m shorter)",
    ]


def test_what_is_written_is_what_was_shown(forum: Runner) -> None:
    ran = forum("late", "forum.yaml", "20m", "--at", "09:10", "--diff", "--write")
    assert ran.code == 0
    assert "+      - {title: Welcome, duration: 50m}                # kept" in ran.out
    assert "Changed forum.yaml." in ran.err
    shown = forum("show", "forum.yaml").out
    assert "09:50–10:35    45m    Talk" in shown
    assert "10:35–10:50    15m    Coffee break" in shown
    assert "11:50–13:00    1h10m  Lunch" in shown


def test_a_second_delay_comes_on_top_of_the_first(forum: Runner) -> None:
    forum("late", "forum.yaml", "20m", "--at", "09:10", "--write")
    _, out, _ = late(forum, "10m", "--at", "10:00")
    assert "  09:50–10:35  09:50–10:45    Talk          10m longer" in out
    assert "  10:35–10:50  10:45–10:55    Coffee break  5m shorter" in out


def test_what_may_go_goes_only_when_it_must(forum: Runner) -> None:
    assert "dropped" not in late(forum, "20m", "--at", "09:10", "--may-drop", "quiz")[1]
    _, out, _ = late(forum, "40m", "--at", "09:10", "--may-drop", "quiz")
    assert "11:30–11:50  -              Quiz          dropped" in out
    assert "Quiz at 11:30 is dropped" in out


def test_one_room_alone_may_be_late(forum: Runner) -> None:
    _, out, _ = late(forum, "10m", "--at", "11:00", "--session", "clinic")
    assert out.startswith("11:00: Clinic ends 10m late.\n")
    assert "Surgery " not in out.split("then")[0].splitlines()[3]


def test_programs_get_json(forum: Runner) -> None:
    _, out, _ = late(forum, "40m", "--at", "09:10", "--may-drop", "quiz", "--format", "json")
    found = json.loads(out)
    assert (found["at"], found["late"], found["running"]) == (
        "2024-03-06T09:10:00+07:00", 40, ["welcome"],
    )  # fmt: skip
    by_id = {session["id"]: session for session in found["sessions"]}
    assert by_id["quiz"]["after"] is None
    assert by_id["lunch"]["changed"] is False
    assert by_id["talk"]["before"] == {
        "start": "2024-03-06T09:30:00+07:00", "end": "2024-03-06T10:30:00+07:00",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["20m"], 1, "that is no day of the event"),
        (["20m", "--at", "20:00"], 1, "the day is over at 13:00: nothing is left"),
        (["20m", "--at", "soon"], 2, "`soon` is not a time"),
        (["0m", "--at", "10:00"], 2, "`0m` is no time at all"),
        (["-5m", "--at", "10:00"], 2, "`−5m` is less than nothing"),
        (["soon", "--at", "10:00"], 2, "`soon` is not a duration"),
        (["20m", "--at", "10:00", "--session", "quizz"], 1, "there is no session `quizz`"),
        (["20m", "--at", "12:00", "--session", "quiz"], 1, "`Quiz` is over"),
        (["20m", "--at", "10:00", "--may-drop", "welcome"], 1, "`Welcome` has begun by 10:00"),
        (["20m", "--at", "10:00", "--may-drop", "nothing"], 1, "there is no session `nothing`"),
        (["20m", "--at", "10:00", "--day", "4"], 2, "there is no day '4'"),
    ],
)
def test_what_cannot_be_is_answered(
    forum: Runner, arguments: list[str], code: int, message: str
) -> None:
    found, out, err = late(forum, *arguments, "--write")
    assert (found, out) == (code, "")
    assert message in err
    assert forum.files()["forum.yaml"].decode() == AGENDA


def test_a_day_that_does_not_fit_is_sent_to_check(run: Runner) -> None:
    run.write("forum.yaml", AGENDA.replace("11:50-13:00", "11:00-13:00"))
    code, out, err = late(run, "20m", "--at", "09:10")
    assert (code, out) == (1, "")
    assert "does not fit even in time" in err
    assert "planner check" in err


def test_mistakes_in_the_text_come_first(run: Runner) -> None:
    run.write("forum.yaml", AGENDA.replace("duration: 60m", "duration: soon"))
    code, out, err = late(run, "20m", "--at", "09:10")
    assert (code, out) == (1, "")
    assert "bad-duration" in err


def test_a_day_that_is_written_for_several_dates_is_shown_and_not_written(run: Runner) -> None:
    text = AGENDA.replace("date: 2024-03-06", "dates: [2024-03-06, 2024-03-07]")
    run.write("forum.yaml", text)
    code, out, err = late(run, "20m", "--at", "2024-03-07 09:10", "--write")
    assert code == 1
    assert "Welcome ends 20m late" in out
    assert "written once for several dates" in err
    assert run.files()["forum.yaml"].decode() == text


def test_the_end_of_the_day_may_wait(forum: Runner) -> None:
    _, out, _ = late(forum, "30m", "--at", "12:30")
    assert "The day ends 30m late, at 13:30." in out


def test_an_anchor_that_waits_is_named(forum: Runner) -> None:
    _, out, _ = late(forum, "40m", "--at", "11:00")
    assert "Lunch starts" in out
    assert "The day ends as planned." in out


def test_it_counts_whom_it_concerns(run: Runner) -> None:
    path = ROOT / "agendas" / "safe-online-bangkok.yaml"
    ran = run("late", path, "20m", "--at", "09:40")
    assert ran.out.endswith("51 participants expected at what has changed.\n")


def test_a_day_of_several_dates_is_late_on_one(run: Runner) -> None:
    path = ROOT / "examples" / "several-cities.yaml"
    for name in ("welcome", "welcome-2025-03-11"):
        ran = run("late", path, "10m", "--at", "2025-03-11 09:10", "--session", name)
        assert ran.out.startswith("09:10: Welcome ends 10m late.\n")
    ran = run("late", path, "90m", "--at", "2025-03-11 09:10", "--may-drop", "questions")
    assert "has begun" not in ran.err


def test_a_session_is_known_by_its_title_in_any_language(run: Runner) -> None:
    path = ROOT / "examples" / "two-days.yaml"
    found = [
        run("resize", path, title, "50m").out
        for title in ("News from the countries", "Nouvelles des pays")
    ]
    assert found[0] == found[1] != ""


def test_what_leaves_the_hours_is_said(forum: Runner) -> None:
    text = AGENDA + "      - {time: 19:00-20:00, title: Dinner, type: reception}\n"
    forum.write("forum.yaml", text)
    _, out, _ = late(forum, "30m", "--at", "12:30")
    assert "Lunch ends 30m after the day's hours, at 13:30." in out


def test_a_day_that_was_wrong_in_the_morning_can_be_saved_in_the_afternoon(run: Runner) -> None:
    text = AGENDA.replace("duration: 60m, at_least: 45m", "duration: 95m")
    run.write("forum.yaml", text + "      - {time: '14:00', title: Talk two, duration: 30m}\n")
    assert "does not fit" in late(run, "10m", "--at", "09:10")[2]
    assert late(run, "10m", "--at", "14:10")[0] == 0


def test_nothing_is_left_of_a_day_that_is_so_late(forum: Runner) -> None:
    code, out, err = late(forum, "16h", "--at", "09:10")
    assert (code, out) == (1, "")
    assert "nothing is left of a day that is so late" in err


def test_json_and_a_diff_do_not_go_together(forum: Runner) -> None:
    assert late(forum, "20m", "--at", "09:10", "--format", "json", "--diff")[0] == 2


@pytest.mark.parametrize("columns", [80, 100, 140])
def test_no_line_is_wider_than_the_terminal(
    run: Runner, columns: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", str(columns))
    path = ROOT / "agendas" / "safe-online-bangkok.yaml"
    ran = run("late", path, "25m", "--at", "14:10")
    lines = re.sub(r"\x1b\[[0-9;]*m", "", ran.out).splitlines()
    assert max(map(display_width, lines)) <= columns
    assert any("Garden Room" in line and "longer" in line for line in lines) is (columns > 96)


def test_many_that_begin_late_are_counted(run: Runner) -> None:
    strands = "\n".join(f"          s{n}: [{{title: S{n}, duration: 30m}}]" for n in range(5))
    text = AGENDA[: AGENDA.index("      - {title: Welcome")] + (
        f"      - start: 09:30\n        parallel:\n{strands}\n"
    )
    run.write("forum.yaml", text)
    _, out, _ = late(run, "10m", "--at", "09:10")
    assert out.startswith("09:10: S0, S1, S2 and 2 more begin 10m late.\n")


def test_what_would_begin_too_early_is_kept_where_it_was(run: Runner) -> None:
    """What follows a session that goes, blocks and the walk to them too."""
    text = (
        AGENDA[: AGENDA.index("      - {title: Welcome")]
        + """      - {title: Keynote, duration: 60m}
      - {title: Quiz, duration: 60m, optional: yes}
      - parallel:
          a: [{title: Clinic, duration: 60m}]
          b: [{title: Surgery, duration: 30m}, {title: Desk, duration: 30m}]
      - {title: Closing, duration: 60m}
"""
    )
    run.write("forum.yaml", text)
    ran = run("late", "forum.yaml", "10m", "--at", "09:30", "--write")
    assert "Quiz at 10:00 is dropped" in ran.out
    assert "Every fixed start is kept, and the day ends as planned." in ran.out
    shown = run("show", "forum.yaml").out
    assert "09:00–10:10    1h10m  Keynote" in shown
    assert "11:00–12:00" in shown
    assert "12:00–13:00    1h     Closing" in shown
