"""Options used in ways nobody meant: told what to do, with exit code 2 or 1, never a bug."""

import json
import sys
from pathlib import Path

import openpyxl
import pytest
from plans import HEAD, ROOT, ROSTER

from cli.running import Runner

FORUM = ROOT / "agendas" / "safe-online-bangkok.yaml"
TEN_LINES = ROOT / "examples" / "ten-lines.yaml"
SESSION = "      - {time: 09:00, title: Opening, duration: 30m}\n"


@pytest.fixture
def forum(run: Runner) -> Runner:
    run.write("participants.csv", ROSTER)
    run.write("forum.yaml", HEAD + SESSION)
    return run


# Without anything


def test_planner_alone_shows_where_to_start(run: Runner) -> None:
    ran = run()
    assert ran.code == 2
    assert "Start here:" in ran.text


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nonsense"], "There is no command 'nonsense'."),
        (["--nonsense"], "No such option"),
        (["check"], "Missing argument 'FILE...'"),
        (["show", "a.yaml", "b.yaml"], "unexpected extra argument"),
        (["check", "--format", "xml", "a.yaml"], "'xml' is not one of"),
        (["roster", "a.yaml", "--by", "role", "--matrix"], "one of --by, --matrix and --list"),
        (["schema", "--reference", "--roster"], "ask for one at a time"),
        (["build", "a.yaml", "--sequence", "-1"], "-1 is not in the range"),
        (["invites", "a.yaml", "--sequence", "one"], "'one' is not a valid"),
        (["new", "/"], "name a new folder, such as my-forum"),
        (["show", "a.yaml", "--language", "Klingonese"], "is not a language we know"),
    ],
)
def test_wrong_usage_says_what_would_be_right(arguments: list[str], said: str, run: Runner) -> None:
    ran = run(*arguments)
    assert ran.code == 2
    assert said in ran.err
    assert ran.out == ""
    assert run.files() == {}


# A roster where an agenda belongs, and the other way round


def test_a_roster_can_be_checked_alone(run: Runner) -> None:
    good = run.write("good.csv", ROSTER.replace(",,Example U", ",chan@example.org,Example U"))
    bad = run.write("bad.csv", "id,name,country\np-1,Ada,Korea\n")
    assert run("check", good).text == "No problems found in 1 file.\n"
    ran = run("check", bad, good, "--format", "json")
    assert ran.code == 1
    found = json.loads(ran.out)
    assert [finding["code"] for finding in found["findings"]] == ["ambiguous-country"]
    assert found["summary"]["files"] == 2


@pytest.mark.parametrize("command", ["show", "build", "invites", "workbook"])
@pytest.mark.parametrize("name", ["people.csv", "people.xlsx"])
def test_a_roster_is_no_agenda(name: str, command: str, run: Runner) -> None:
    ran = run(command, run.write(name, ROSTER))
    assert ran.code == 1
    assert "error[not-an-agenda]: this is a roster, not an agenda" in ran.err
    assert "Ada" not in ran.text


# show


@pytest.mark.parametrize("day", ["²", "0", "2", "-1", "9" * 5_000, "٢", "06/03/2024", ""])
def test_a_day_that_is_not_there_is_answered_with_those_that_are(day: str, forum: Runner) -> None:
    ran = forum("show", "forum.yaml", "--day", day)
    assert ran.code == 2
    assert "there is 1 (2024-03-06)" in ran.err


def test_a_room_may_be_asked_for_by_its_name(forum: Runner) -> None:
    by_id = forum("show", "forum.yaml", "--room", "hall")
    assert "Opening" in by_id.out
    assert forum("show", "forum.yaml", "--room", "HALL") == by_id


def test_a_room_that_only_a_session_names_is_a_room(run: Runner) -> None:
    path = run.write("a.yaml", TEN_LINES.read_text("utf-8").replace("30m}", "30m, room: cellar}"))
    assert "Welcome" in run("show", path, "--room", "cellar").out
    ran = run("show", path, "--room", "celar")
    assert ran.code == 2
    assert "did you mean `cellar`" in ran.err


def test_a_name_that_two_people_have_asks_for_the_id(forum: Runner) -> None:
    forum.write("participants.csv", "id,name\np-1,Ada Sample\np-2,Ada Sample\n")
    ran = forum("show", "forum.yaml", "--person", "ada sample")
    assert ran.code == 2
    assert "several people are called 'ada sample'; write the id" in ran.err


def test_a_selection_of_nothing_says_so(run: Runner) -> None:
    ran = run("show", TEN_LINES, "--person", "Ada Sample")
    assert ran.code == 0
    assert ran.err == "Nothing in the programme matches.\n"


def test_an_empty_zone_is_the_venues(forum: Runner) -> None:
    assert "Asia/Bangkok" in forum("show", "forum.yaml", "--timezone", "").out


@pytest.mark.parametrize("zone", ["Bankok", "../etc/passwd", "/etc/localtime", "Asia", "ICT+7"])
def test_a_zone_that_is_none_is_refused(zone: str, forum: Runner) -> None:
    ran = forum("show", "forum.yaml", "--timezone", zone)
    assert ran.code == 2
    assert "is not a time zone" in ran.err


@pytest.mark.parametrize("language", ["es", "ES", "Spanish", "español"])
def test_a_language_may_be_asked_for_by_name(language: str, run: Runner) -> None:
    session = "      - {time: 09:00, title: {en: Lunch, es: Almuerzo}, duration: 30m}\n"
    path = run.write("a.yaml", HEAD.replace("roster: participants.csv\n", "") + session)
    assert "Almuerzo" in run("show", path, "--language", language).out


# roster


@pytest.mark.parametrize("ending", ["csv", "json", "xlsx", "XLSX", "txt"])
def test_the_name_of_the_file_decides_its_format(ending: str, forum: Runner) -> None:
    ran = forum("roster", "forum.yaml", "-o", f"list.{ending}")
    assert (ran.code, ran.out) == (0, "")
    assert f"Wrote list.{ending}, for the organising team only." in ran.err
    path = forum.folder / f"list.{ending}"
    match ending.lower():
        case "csv":
            assert path.read_text("utf-8-sig").startswith("Country,ID,Name")
        case "json":
            assert json.loads(path.read_text("utf-8"))["total"] == 3
        case "xlsx":
            assert openpyxl.load_workbook(path).sheetnames
        case _:
            assert path.read_text("utf-8").startswith("Cambodia (1)\n")


def test_a_format_that_is_not_that_of_the_name_is_refused(forum: Runner) -> None:
    ran = forum("roster", "forum.yaml", "--format", "csv", "-o", "list.xlsx")
    assert ran.code == 2
    assert "the format is csv, and the name of the file is one of xlsx" in ran.err
    assert not (forum.folder / "list.xlsx").exists()


def test_a_matrix_is_a_table_of_counts(forum: Runner) -> None:
    counted = json.loads(forum("roster", "forum.yaml", "--matrix", "--format", "json").out)
    assert counted["rows"][-1]["total"] == sum(row["total"] for row in counted["rows"][:-1])
    text = forum("roster", "forum.yaml", "--matrix", "--format", "csv").out
    assert "Thailand,0,1,1\r\n" in text


def test_a_roster_of_nobody_says_so(run: Runner) -> None:
    ran = run("roster", run.write("people.csv", "id,name\n"))
    assert ran.code == 0
    assert ran.err == "The roster lists nobody yet.\n"


def test_what_a_roster_warns_of_is_said_beside_the_list(run: Runner) -> None:
    path = run.write("people.csv", "name,arrival,shoes\nAda,soon,39\n")
    ran = run("roster", path, "--format", "csv")
    assert ran.code == 0
    assert "1 warning. What it is about is left empty in the list" in ran.err
    assert "shoes" not in ran.out


def test_an_organisation_in_brackets_is_no_markup(
    run: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = run.write("people.csv", "id,name,organisation\np-1,Ada,[/TBC] [red]Cross\n")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    ran = run("roster", path, "--by", "organisation")
    assert ran.code == 0
    assert "[/TBC] [red]Cross (1)" in ran.out


# new


@pytest.mark.parametrize(
    ("folder", "name", "title"),
    [
        ("null", "null", "null"),
        ("my_forum", None, "My Forum"),
        ("blank", "  ", "Blank"),
        ("control", "a\x07b\x1b\n\x85c\ud800", "a b c"),
        ("quotes", "'\"#: [x] {y} *z &a !b |", "'\"#: [x] {y} *z &a !b |"),
        ("no", "NO", "NO"),
        ("งานประชุม", None, "งานประชุม"),
        ("con", None, "Con"),
        ("x" * 100, None, "X" + "x" * 99),
    ],
)
def test_any_name_makes_an_agenda_without_findings(
    folder: str, name: str | None, title: str, run: Runner
) -> None:
    ran = run("new", folder, *(["--name", name] if name else []))
    assert ran.code == 0
    agenda = run.folder / folder / "agenda.yaml"
    assert run("check", agenda).text == "No problems found in the agenda and its roster.\n"
    event = json.loads(run("show", agenda, "--format", "json").out)["event"]
    assert event["name"] == title
    assert run("build", agenda).code == 0


def test_events_without_a_latin_letter_do_not_share_an_id(run: Runner) -> None:
    ids = set()
    for folder in ("งานประชุม", "สัมมนา"):
        run("new", folder)
        shown = run("show", run.folder / folder / "agenda.yaml", "--format", "json")
        ids.add(json.loads(shown.out)["event"]["id"])
    assert len(ids) == 2
    run("new", "会议", "--name", "Regional Forum 2025")
    assert "id: regional-forum-2025 " in (run.folder / "会议" / "agenda.yaml").read_text("utf-8")


@pytest.mark.parametrize("there", ["agenda.yaml", "participants.csv", ".gitignore"])
def test_new_replaces_nothing(there: str, run: Runner) -> None:
    (run.folder / "forum").mkdir()
    (run.folder / "forum" / there).write_bytes(b"mine")
    ran = run("new", "forum")
    assert ran.code == 1
    assert f"{there} is there already" in ran.err
    assert run.files() == {f"forum/{there}": b"mine"}


def test_new_does_not_write_into_a_file(run: Runner) -> None:
    run.write("forum", b"mine")
    assert "is a file" in run("new", "forum").err
    ran = run("new", "forum/deeper")
    assert ran.code == 1
    assert "= hint" in ran.err or "not a directory" in ran.err
    assert run.files() == {"forum": b"mine"}


# Outputs


def test_a_workbook_has_a_name_of_its_own_and_stays(forum: Runner) -> None:
    ran = forum("workbook", "forum.yaml")
    assert ran.code == 0
    assert "Wrote forum.team.xlsx, for the organising team only." in ran.err
    before = forum.files()
    again = forum("workbook", "forum.yaml")
    assert again.code == 1
    assert "--overwrite" in again.err
    assert forum.files() == before
    assert forum("workbook", "forum.yaml", "--overwrite").code == 0


def test_a_folder_is_no_workbook(forum: Runner) -> None:
    (forum.folder / "plan.xlsx").mkdir()
    ran = forum("workbook", "forum.yaml", "-o", "plan.xlsx", "--overwrite")
    assert ran.code == 1
    assert "is a folder" in ran.err


@pytest.mark.parametrize("command", ["build", "invites"])
def test_a_folder_of_somebody_else_is_left_alone(command: str, forum: Runner) -> None:
    forum.write("photo.jpg", b"photo")
    before = forum.files()
    (forum.folder / "album").mkdir()
    (forum.folder / "photo.jpg").rename(forum.folder / "album" / "photo.jpg")
    ran = forum(command, "forum.yaml", "-o", "album", "--overwrite")
    assert ran.code == 1
    assert "holds files that were not made here" in ran.err
    assert forum.files() == {
        **{name: content for name, content in before.items() if name != "photo.jpg"},
        "album/photo.jpg": b"photo",
    }


def test_files_are_counted_for_whom_watches(forum: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    ran = forum("build", FORUM, "-o", "out")
    assert ran.code == 0
    assert "\r50 files…\r100 files…" in ran.err
    assert ran.err.index("files…\r") < ran.err.index("out/")


def test_a_count_of_files_is_wiped_before_an_error(
    forum: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    forum.write("out", b"mine")
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    ran = forum("build", "forum.yaml", "-o", "out")
    assert ran.code == 1
    assert ran.err.index(" \r") < ran.err.index("is a file")


def test_an_output_elsewhere_is_named_in_full(forum: Runner, tmp_path: Path) -> None:
    target = tmp_path / "elsewhere" / "out"
    ran = forum("build", "forum.yaml", "-o", target)
    assert ran.code == 0
    assert ran.err.startswith(f"{target}/\n")


def test_many_without_an_address_are_not_all_named(forum: Runner) -> None:
    rows = "".join(f"p-{number},Person {number}\n" for number in range(25))
    forum.write("participants.csv", f"id,name\n{rows}")
    ran = forum("invites", "forum.yaml")
    assert "25 participants have no e-mail address" in ran.err
    assert "p-19, …" in ran.err
    assert "p-20" not in ran.err
