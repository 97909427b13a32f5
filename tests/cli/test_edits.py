"""The commands that edit an agenda: shown first, written only when asked, and never half."""

import os
import sys
from collections.abc import Iterable
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from cli.running import Runner
from planner import patching
from planner.patching import Opened, Tried, try_edits
from planner.text.patch import Edit

ROOT = Path(__file__).parent.parent.parent

AGENDA = """\
format: 1
event: {id: forum, name: Forum, timezone: Asia/Bangkok, organiser: Desk <desk@example.org>}
days:
  - date: 2024-03-06
    sessions:
      - {time: 09:00, title: Welcome, duration: 30m}   # with the minister

      - title: Talk
        duration: 45m
      - {title: Coffee break, duration: 20m}
      - {title: Talk, id: second, duration: 45m}
      - {time: 12:30-13:30, title: Lunch}
"""

EVERY_COMMAND = [
    ("resize", "welcome", "45m"),
    ("shift", "lunch", "-15m"),
    ("swap", "welcome", "Coffee break"),
    ("move", "coffee-break", "--after", "second"),
    ("insert", "Photo", "--after", "welcome", "--duration", "5m"),
    ("remove", "second"),
]


@pytest.fixture
def path(run: Runner) -> Path:
    return run.write("agenda.yaml", AGENDA)


def with_file(arguments: tuple[str, ...], file: str | Path) -> list[str | Path]:
    command, *others = arguments
    return [command, file, *others]


@pytest.mark.parametrize("arguments", EVERY_COMMAND, ids=lambda arguments: str(arguments[0]))
def test_an_edit_is_shown_and_written_only_when_asked(
    run: Runner, path: Path, arguments: tuple[str, ...]
) -> None:
    shown = run(*with_file(arguments, path))
    assert shown.code == 0
    assert shown.out.startswith(f"--- {path} (as it is)\n+++ {path} (as it will be)\n")
    assert "In the schedule:\n" in shown.err
    assert "Nothing was written; `--write` changes the file." in shown.err
    assert path.read_text() == AGENDA
    written = run(*with_file(arguments, path), "--write")
    assert written.code == 0
    assert written.out == shown.out
    assert f"Changed {path}." in written.err
    assert path.read_text() != AGENDA
    assert run("check", path).code == 0


@pytest.mark.parametrize("arguments", EVERY_COMMAND, ids=lambda arguments: str(arguments[0]))
def test_standard_input_is_edited_for_show_only(
    run: Runner, arguments: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    for more, code, said in (((), 0, "Nothing was written"),
                             (("--write",), 1, "standard input cannot be changed")):  # fmt: skip
        monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(AGENDA.encode())))
        ran = run(*with_file(arguments, "-"), *more)
        assert ran.code == code
        assert ran.out.startswith("--- standard input (as it is)\n")
        assert said in ran.err


@pytest.mark.parametrize("arguments", EVERY_COMMAND, ids=lambda arguments: str(arguments[0]))
def test_a_roster_is_not_edited(run: Runner, arguments: tuple[str, ...]) -> None:
    path = run.write("people.csv", "id,name\np-001,Ada Sample\n")
    refused = run(*with_file(arguments, path))
    assert refused.code == 1
    assert "error[not-an-agenda]" in refused.err
    assert "Ada" not in refused.text


def test_a_roster_in_yaml_is_no_agenda_either(run: Runner) -> None:
    path = run.write("people.yaml", "participants:\n  - {id: p-001, name: Ada Sample}\n")
    refused = run("remove", path, "welcome")
    assert refused.code == 1
    assert "this is a roster, not an agenda" in refused.err


def test_what_a_resize_does_is_said(run: Runner, path: Path) -> None:
    ran = run("resize", path, "welcome", "+15m")
    assert "-      - {time: 09:00, title: Welcome, duration: 30m}   # with the minister" in ran.out
    assert "+      - {time: 09:00, title: Welcome, duration: 45m}   # with the minister" in ran.out
    assert (
        "In the schedule:\n"
        "  09:00–09:30 → 09:00–09:45  Welcome\n"
        "  09:30–10:15 → 09:45–10:30  Talk\n"
        "  10:15–10:35 → 10:30–10:50  Coffee break\n"
        "  10:35–11:20 → 10:50–11:35  Talk\n"
    ) in ran.err


@pytest.mark.parametrize("amount", ["-15m", "15m earlier", "−15m", "-1h", "-0.5h"])
def test_an_amount_may_begin_with_a_minus(run: Runner, path: Path, amount: str) -> None:
    ran = run("shift", path, "lunch", amount)
    assert ran.code == 0
    assert "  12:30–13:30 → 1" in ran.err


def test_help_is_still_help(run: Runner, path: Path) -> None:
    assert "Usage: planner shift" in run("shift", "-h").out
    assert run("shift", path, "lunch").code == 2
    assert run("shift", path, "lunch", "soon").code == 2
    assert "`soon` is not a duration" in run("shift", path, "lunch", "soon").err


def test_an_unknown_session_is_said_with_what_may_be_meant(run: Runner, path: Path) -> None:
    ran = run("remove", path, "Cofee break")
    assert ran.code == 1
    assert "error[unknown-session]: there is no session `Cofee break`" in ran.err
    assert "`coffee-break`, Wed 6 Mar 10:15–10:35, 20m" in ran.err
    assert f"{path}:10:17" in ran.err
    assert "did you mean `coffee-break`?" in ran.err


def test_a_title_that_two_sessions_have_is_asked(run: Runner, path: Path) -> None:
    ran = run("remove", path, "Talk")
    assert ran.code == 1
    assert "error[ambiguous-session]: several sessions are called `Talk`" in ran.err
    assert "`talk`, Wed 6 Mar 09:30–10:15, 45m" in ran.err
    assert "`second`, Wed 6 Mar 10:35–11:20, 45m" in ran.err
    assert "name it by its id: `talk` or `second`" in ran.err
    assert run("remove", path, "coffee BREAK").code == 0


def test_two_sessions_of_one_id_are_shown_both(run: Runner) -> None:
    path = run.write("agenda.yaml", AGENDA.replace("id: second", "id: lunch").replace(
        "title: Lunch", "title: Lunch, id: lunch"))  # fmt: skip
    ran = run("remove", path, "lunch")
    assert "give each an `id` of its own" in ran.err
    assert f"{path}:11:17\n" in ran.err
    assert f"{path}:12:36\n" in ran.err


def test_errors_that_were_there_do_not_stop_the_edit_of_another_session(run: Runner) -> None:
    text = AGENDA.replace("duration: 20m", "duration: sometime").replace("id: second", "ib: second")
    path = run.write("agenda.yaml", text)
    ran = run("resize", path, "welcome", "45m", "--write")
    assert ran.code == 0
    assert path.read_text() == text.replace("duration: 30m", "duration: 45m")
    for name in ("Coffee break", "talk-2"):
        ran = run("resize", path, name, "45m", "--write")
        assert ran.code == 1
        assert "has mistakes that must be mended first" in ran.err


def test_an_edit_that_brings_errors_is_refused(run: Runner, path: Path) -> None:
    ran = run("insert", path, "Tea", "--after", "welcome", "--id", "second", "--write")
    assert ran.code == 1
    assert "two sessions have the id `second`" in ran.err
    assert "after this edit the agenda could not be read" in ran.err
    assert path.read_text() == AGENDA


def test_what_stands_in_the_way_in_the_text_is_pointed_at(run: Runner) -> None:
    text = AGENDA.replace("{title: Coffee break, ", "&tea {title: Tea, ")
    path = run.write("agenda.yaml", text + "      - {time: '14:00', title: More, items: [*tea]}\n")
    ran = run("resize", path, "tea", "25m")
    assert ran.code == 1
    assert "error[edit-refused]: this cannot be changed here" in ran.err
    assert f"{path}:10:" in ran.err


def test_a_read_only_file_stays(run: Runner, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write everything
    ran = run("resize", path, "welcome", "45m", "--write")
    assert ran.code == 1
    assert "read-only" in ran.err
    assert path.read_text() == AGENDA


def test_a_file_that_changes_meanwhile_stays(
    run: Runner, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def changed_meanwhile(opened: Opened, edits: Iterable[Edit]) -> Tried:
        path.write_text(AGENDA + "# mine\n")
        return try_edits(opened, edits)

    monkeypatch.setattr(patching, "try_edits", changed_meanwhile)
    ran = run("resize", path, "welcome", "45m", "--write")
    assert ran.code == 1
    assert "was changed while this ran" in ran.err
    assert path.read_text() == AGENDA + "# mine\n"


def test_an_edit_that_changes_nothing_says_so(run: Runner, path: Path) -> None:
    ran = run("move", path, "talk", "--after", "welcome", "--write")
    assert (ran.code, ran.out) == (0, "")
    assert "After this edit" not in ran.err
    assert "Nothing to change." in ran.err


def test_new_findings_are_shown(run: Runner, path: Path) -> None:
    ran = run("resize", path, "welcome", "3h", "--write")
    assert ran.code == 0
    assert "\nAfter this edit:\n" in ran.err
    assert "error[anchor-unreachable]: `Lunch` cannot start at 12:30" in ran.err
    assert ran.err.endswith(f"\n\nChanged {path}.\n")


def test_what_cannot_be_read_at_all_is_not_edited(run: Runner) -> None:
    path = run.write("agenda.yaml", AGENDA.replace("duration: 20m}", "duration: 20m"))
    ran = run("remove", path, "talk")
    assert ran.code == 1
    assert "error[syntax-error]" in ran.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("move", "talk"), "Say where: --after, --before, --day, --strand, --to or --room."),
        (("move", "talk", "--after", "lunch", "--before", "lunch"), "Give --after or --before"),
        (("move", "talk", "--after", "lunch", "--day", "1"), "leave out --day and --strand"),
        (("move", "talk", "--to", "14:00", "--first"), "--first and --last need --day"),
        (("move", "talk", "--to", "sometime"), "`sometime` is not a time"),
        (("insert", "Tea"), "Say where: --after, --before, --day, --strand or --time."),
        (("insert", " ", "--day", "1"), "a session needs a title"),
        (("insert", "Tea", "--day", "1", "--type", "panl"), "did you mean `panel`?"),
        (("insert", "Tea", "--day", "1", "--id", "a b"), "`a b` cannot be an id"),
    ],
)
def test_wrong_usage_is_said(
    run: Runner, path: Path, arguments: tuple[str, ...], said: str
) -> None:
    ran = run(*with_file(arguments, path), "--write")
    assert ran.code == 2
    assert said in ran.err
    assert path.read_text() == AGENDA


def test_options_reach_the_agenda(run: Runner, path: Path) -> None:
    ran = run("insert", path, "Tea: round two", "--day", "1", "--time", "14:00-14:20",
              "--type", "Break", "--room", "hall", "--id", "tea", "--write")  # fmt: skip
    assert ran.code == 0
    assert (
        '      - {time: 14:00-14:20, title: "Tea: round two", id: tea, type: break, room: hall}\n'
    ) in path.read_text()
    assert run("move", path, "tea", "--to", "13:30", "--write").code == 0
    assert "time: 13:30-13:50" in path.read_text()
    assert run("move", path, "tea", "--day", "2024-03-06", "--first", "--write").code == 0
    assert run("remove", path, "tea", "--write").code == 0


def test_many_moved_sessions_are_cut_short(run: Runner) -> None:
    more = "".join(f"      - {{title: Part {number}, duration: 10m}}\n" for number in range(40))
    path = run.write("agenda.yaml", AGENDA + more)
    ran = run("shift", path, "lunch", "5m")
    assert ran.err.count(" → ") == 24
    assert "  … and 17 more; `planner show` draws the day" in ran.err


def test_a_comment_that_travels_is_named(run: Runner) -> None:
    path = ROOT / "agendas" / "safe-online-bangkok.yaml"
    ran = run("swap", path, "narratives", "evidence-panel")
    assert "The comment above `Narratives we use without thinking` goes with it." in ran.err
    assert "goes with it" not in run("swap", path, "welcome", "closing").err


def test_a_day_of_several_dates_changes_on_all_of_them(run: Runner) -> None:
    path = ROOT / "examples" / "several-cities.yaml"
    ran = run("resize", path, "welcome", "25m")
    assert "This day is written once for 3 dates: it changes on all of them." in ran.err
