"""Each command, used as its help says."""

import io
import json
import sys
from pathlib import Path

import openpyxl
import pytest
from plans import ROOT

from cli.running import Runner, process
from planner.cli.group import COMMANDS, SECTIONS
from planner.tables.people import GROUPING_KEYS

FORUM = ROOT / "agendas" / "safe-online-bangkok.yaml"
TEN_LINES = ROOT / "examples" / "ten-lines.yaml"
PARALLEL = ROOT / "examples" / "parallel-strands.yaml"

CLASH = """\
format: 1
event: {id: clash, name: Clash, timezone: Asia/Bangkok}
days:
  - date: 2024-03-06
    sessions:
      - {time: 09:00-10:30, title: Trends}
      - {time: 10:00-11:00, title: Threats}
"""


def test_help_lists_every_command(run: Runner) -> None:
    ran = run("--help")
    assert ran.code == 0
    listed = ran.out[ran.out.index("\nPlan:\n") :].splitlines()
    names = [line.split("  ")[1] for line in listed if line.startswith("  ")]
    assert [name.strip() for name in names] == list(COMMANDS)
    assert [line for line in listed if line.endswith(":")] == [f"{title}:" for title in SECTIONS]


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_has_help_with_an_example(command: str, run: Runner) -> None:
    ran = run(command, "--help")
    assert ran.code == 0
    assert f"planner {command}" in ran.out.split("Example")[1]


def test_a_command_that_is_not_there_is_suggested(run: Runner) -> None:
    ran = run("chekc", "x.yaml")
    assert ran.code == 2
    assert "Did you mean 'check'?" in ran.err


def test_check_says_that_all_is_well(run: Runner) -> None:
    ran = run("check", FORUM, TEN_LINES)
    assert (ran.code, ran.text) == (0, "No problems found in 3 files.\n")


def test_check_exits_with_1_on_errors(run: Runner) -> None:
    path = run.write("clash.yaml", CLASH)
    ran = run("check", path)
    assert ran.code == 1
    assert "error[session-overlap]: `Threats` begins 30m before `Trends` is over" in ran.out
    assert "clash.yaml:7:16" in ran.out
    assert ran.out.endswith("2 files.\n") is False


def test_warnings_do_not_fail_a_check(run: Runner) -> None:
    path = run.write("gap.yaml", CLASH.replace("10:00-11:00", "11:00-12:00"))
    ran = run("check", path)
    assert ran.code == 0
    assert "1 warning in 1 file." in ran.out


def test_check_json_has_its_fixed_shape(run: Runner) -> None:
    ran = run("check", run.write("clash.yaml", CLASH), "--format", "json")
    assert ran.code == 1
    found = json.loads(ran.out)
    assert set(found) == {"findings", "summary", "waived", "set_lower", "waiting"}
    first = found["findings"][0]
    assert set(first) == {
        "code", "severity", "message", "hint", "fix", "path", "line", "column", "end_line",
        "end_column", "related", "days",
    }  # fmt: skip
    assert (first["line"], first["column"], first["end_column"]) == (7, 16, 27)
    assert found["summary"] == {
        "files": 1, "errors": 1, "warnings": 0, "advice": 0,
        "hidden": {"select": 0, "ignore": 0, "severity": 0}, "hidden_errors": 0, "waived": 0,
    }  # fmt: skip


def test_standard_input_is_read_for_a_dash(tmp_path: Path) -> None:
    ran = process("check", "-", folder=tmp_path, stdin=CLASH.encode())
    assert ran.code == 1
    assert "standard input:7:16" in ran.out
    shown = process("show", "-", folder=tmp_path, stdin=TEN_LINES.read_bytes())
    assert "Welcome" in shown.out
    built = process("build", "-", folder=tmp_path, stdin=TEN_LINES.read_bytes())
    assert built.code == 0
    assert (tmp_path / "out" / "partners-morning" / "MANIFEST.txt").exists()


def test_building_from_standard_input_gives_the_same_bytes_too(tmp_path: Path) -> None:
    for name in ("one", "two"):
        process("build", "-", "-o", name, folder=tmp_path, stdin=TEN_LINES.read_bytes())
    one, two = ((tmp_path / name / "workbook.team.xlsx").read_bytes() for name in ("one", "two"))
    assert one == two


def test_explain_lists_and_explains(run: Runner) -> None:
    listed = run("explain")
    assert "room-double-booked  error" in " ".join(listed.out.split()).replace(
        "room-double-booked error", "room-double-booked  error"
    )
    assert "unknown-key" in listed.out
    assert "Bad:" in run("explain", "long-sitting").out
    assert "typing error" in run("explain", "unknown-key").out
    wrong = run("explain", "long-siting")
    assert wrong.code == 2
    assert "did you mean `long-sitting`" in wrong.err


def test_show_in_a_pipe_is_plain(run: Runner) -> None:
    ran = run("show", PARALLEL)
    assert ran.code == 0
    assert "\x1b" not in ran.out
    assert "In parallel:" in ran.out


def test_show_on_a_terminal_is_drawn(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    ran = run("show", PARALLEL)
    assert ran.code == 0
    assert "● fixed start" in ran.out
    assert "╭" in ran.out


def test_show_selects_day_room_person_and_clock(run: Runner) -> None:
    training = ROOT / "agendas" / "kenya-handbook-training.yaml"
    second = run("show", training, "--day", "2").out
    assert second == run("show", training, "--day", "2024-09-11").out
    assert "Wednesday 11 September 2024" in second
    assert "Tuesday" not in second
    garden = run("show", FORUM, "--room", "garden").out
    assert "Rapid mapping: offenders" in garden
    assert "Lunch" not in garden
    person = run("show", FORUM, "--person", "p-007").out
    assert "Narratives clinic" in person
    paris = run("show", FORUM, "--timezone", "Europe/Paris").out
    assert "Europe/Paris (UTC+01:00)" in paris
    assert "02:30–03:00" in paris


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--day", "7"], "there is no day '7'; there is 1 (2024-03-06)"),
        (["--day", "soon"], "there is no day 'soon'"),
        (["--room", "gardn"], "did you mean `garden`"),
        (["--person", "p-7"], "there is no person 'p-7'"),
        (["--timezone", "Bangkok"], "did you mean `Asia/Bangkok`"),
        (["--format", "xml"], "'xml' is not one of"),
    ],
)
def test_show_says_what_to_do_when_it_is_misused(
    arguments: list[str], said: str, run: Runner
) -> None:
    ran = run("show", FORUM, *arguments)
    assert ran.code == 2
    assert said in ran.err


def test_show_json_has_its_fixed_shape(run: Runner) -> None:
    document = json.loads(run("show", FORUM, "--format", "json").out)
    assert set(document) == {"event", "days"}
    day = document["days"][0]
    assert day["date"] == "2024-03-06"
    panel = next(slot for slot in day["slots"] if slot["type"] == "panel")
    assert panel["start"].endswith("+07:00")
    assert panel["people"]["moderator"] == ["p-011"]


@pytest.mark.parametrize("by", GROUPING_KEYS)
def test_roster_json_has_its_fixed_shape(by: str, run: Runner) -> None:
    document = json.loads(run("roster", FORUM, "--by", by, "--format", "json").out)
    assert document["total"] == 51
    assert all(group["count"] == len(group["participants"]) for group in document["groups"])
    if by == "country":
        assert "TH" in {group["key"] for group in document["groups"]}


def test_roster_as_table_csv_and_workbook(run: Runner) -> None:
    table = run("roster", FORUM, "--by", "organisation_type")
    assert "NGO (24)" in table.out
    text = run("roster", FORUM, "--format", "csv").out
    assert text.lstrip("\ufeff").startswith("Country,ID,Name")
    assert run("roster", FORUM, "--format", "xlsx", "-o", "list.xlsx").code == 0
    sheet = openpyxl.load_workbook(run.folder / "list.xlsx").active
    assert sheet is not None
    again = run("roster", FORUM, "--format", "xlsx", "-o", "list.xlsx")
    assert again.code == 1
    assert "--overwrite" in again.err
    assert run("roster", FORUM, "--format", "xlsx", "-o", "list.xlsx", "--overwrite").code == 0


def test_roster_on_a_terminal_shows_bars_and_no_addresses(
    run: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    ran = run("roster", FORUM)
    assert "51 participants by country" in ran.out
    assert "█" in ran.out
    assert "@" not in ran.out
    matrix = run("roster", FORUM, "--matrix")
    assert "Country × organisation type" in matrix.out
    refused = run("roster", FORUM, "--format", "xlsx")
    assert refused.code == 2
    assert "add -o" in refused.err


def test_roster_reads_a_roster_by_itself(run: Runner) -> None:
    path = run.write("people.csv", "id,name,country\np-1,Ada,TH\np-2,Ben,Viet Nam\n")
    document = json.loads(run("roster", path, "--format", "json").out)
    assert [group["key"] for group in document["groups"]] == ["TH", "VN"]


def test_roster_without_people_says_so(run: Runner) -> None:
    ran = run("roster", TEN_LINES)
    assert ran.code == 1
    assert "names no roster" in ran.err


def test_a_workbook_to_a_pipe_is_bytes(tmp_path: Path) -> None:
    import subprocess

    result = subprocess.run(
        [sys.executable, "-m", "planner", "roster", str(FORUM), "--format", "xlsx"],
        capture_output=True,
        check=True,
        cwd=tmp_path,
    )
    assert openpyxl.load_workbook(io.BytesIO(result.stdout)).sheetnames


def test_invites_are_written_for_each(run: Runner) -> None:
    ran = run("invites", FORUM, "-o", "calendars", "--sequence", "2")
    assert ran.code == 0
    request = next((run.folder / "calendars" / "invites" / "p-001" / "requests").iterdir())
    assert b"SEQUENCE:2\r\n" in request.read_bytes()
    assert "each for one of 51 participants" in ran.err


def test_invites_name_who_has_no_address(run: Runner) -> None:
    run.write("people.csv", "id,name,country\np-1,Ada,TH\n")
    head = CLASH.replace("Asia/Bangkok}", "Asia/Bangkok, organiser: A <a@example.org>}")
    path = run.write("a.yaml", head.replace("10:00-11", "10:30-11") + "roster: people.csv\n")
    ran = run("invites", path, "-o", "calendars")
    assert ran.code == 0
    assert "1 participant has no e-mail address and got no invites: p-1" in ran.err


@pytest.mark.parametrize(
    ("lines", "said"),
    [("", "nobody to invite"), ("roster: people.csv\n", "an invite needs an organiser")],
)
def test_invites_need_people_and_an_organiser(lines: str, said: str, run: Runner) -> None:
    run.write("people.csv", "id,name,email\np-1,Ada,ada@example.org\n")
    ran = run("invites", run.write("a.yaml", CLASH.replace("10:00-11", "10:30-11") + lines))
    assert ran.code == 1
    assert said in ran.err


def test_nothing_is_written_from_a_plan_with_errors(run: Runner) -> None:
    path = run.write("clash.yaml", CLASH)
    before = run.files()
    for command in ("build", "workbook"):
        ran = run(command, path)
        assert ran.code == 1
        assert "--despite-errors" in ran.err
    assert run.files() == before
    assert run("workbook", path, "--despite-errors").code == 0
    assert (run.folder / "clash.team.xlsx").exists()


def test_a_workbook_ends_in_xlsx(run: Runner) -> None:
    ran = run("workbook", TEN_LINES, "-o", "plan.xls")
    assert ran.code == 2
    assert ".xlsx" in ran.err


def test_build_says_what_it_wrote_and_what_it_could_not(run: Runner) -> None:
    ran = run("build", TEN_LINES)
    assert ran.code == 0
    assert ran.err.startswith("out/partners-morning/\n")
    assert "Without a roster" in ran.err
    run.write("people.csv", "id,name\np-1,Ada\n")
    agenda = CLASH.replace("10:00-11", "10:30-11") + "roster: people.csv\n"
    ran = run("build", run.write("a.yaml", agenda))
    assert "Without an organiser there are no invites" in ran.err


def test_build_keeps_what_is_not_its_own(run: Runner) -> None:
    run("build", TEN_LINES, "-o", "out")
    run.write("out/mine.txt", "notes")
    ran = run("build", TEN_LINES, "-o", "out")
    assert ran.code == 0
    assert "Kept 1 file of yours" in ran.err
    run.write("out/schedule.public.txt", "changed by hand")
    refused = run("build", TEN_LINES, "-o", "out")
    assert refused.code == 1
    assert "was changed after it was made" in refused.err
    assert run.files()["out/schedule.public.txt"] == b"changed by hand"
    assert run("build", TEN_LINES, "-o", "out", "--overwrite").code == 0


def test_new_writes_what_checks_and_builds(run: Runner) -> None:
    ran = run("new", "my-forum")
    assert ran.code == 0
    agenda = run.folder / "my-forum" / "agenda.yaml"
    assert run("check", agenda).text == "No problems found in the agenda and its roster.\n"
    assert run("build", agenda).code == 0
    again = run("new", "my-forum")
    assert again.code == 1
    assert "is there already" in again.err


def test_new_takes_any_name(run: Runner) -> None:
    name = 'Ada\'s "Forum": one, two # three \\ four'
    run("new", "forums/river north", "--name", name)
    agenda = run.folder / "forums" / "river north" / "agenda.yaml"
    document = json.loads(run("show", agenda, "--format", "json").out)
    assert document["event"]["name"] == name
    assert document["event"]["id"] == "river-north"


def test_schema_prints_each_of_its_forms(run: Runner) -> None:
    assert json.loads(run("schema").out)["title"] == "Agenda"
    assert "| `title` |" in run("schema", "--reference").out
    assert "dietary" in run("schema", "--roster").out


def test_shell_completion_offers_commands(tmp_path: Path) -> None:
    import os
    import subprocess

    result = subprocess.run(
        [sys.executable, "-c", "from planner.cli import main; main()"],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env={
            **os.environ,
            "_PLANNER_COMPLETE": "bash_complete",
            "COMP_WORDS": "planner ro",
            "COMP_CWORD": "1",
        },
    )
    assert "roster" in result.stdout
