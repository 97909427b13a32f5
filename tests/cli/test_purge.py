"""Data whose last day is over are destroyed as promised, all or nothing, and certified."""

import csv
import json
import os
import subprocess
import sys
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from cli.running import Ran, Runner
from planner.locking import is_locked, locked, unlocked

PASSWORD = "correct horse battery staple"  # noqa: S105  # of files made here

HEAD = """\
format: 1
event:
  id: forum
  name: Forum
  timezone: UTC
  organiser: Secretariat <forum@example.org>
{event}privacy: {{{privacy}}}
rules: {{minor-named: warning, minor-without-consent: warning, minors-unaccompanied: warning}}
"""
BODY = """\
days:
  - date: 2024-03-06
    sessions: [{time: 09:00-10:00, title: Opening, host: p-0}]
"""

COLUMNS = ("id", "name", "email", "country", "organisation_type", "dietary", "minor",
           "list_consent", "Passport number")  # fmt: skip
TYPES = ("ngo", "academia")


def rows(*, with_consent: bool = True) -> list[list[str]]:
    people = [
        [f"p-{n}", f"Person{n} Sample{n}", f"mailmark{n}@example.org", "TH" if n < 9 else "VN",
         TYPES[n % 2], "halal food only please" if n == 3 else "vegetarian" if n < 7 else "",
         "yes" if n == 5 else "no", "yes", f"X123456{n}"]
        for n in range(12)
    ]  # fmt: skip
    table = [list(COLUMNS), *people]
    return table if with_consent else [[*row[:7], row[8]] for row in table]


def as_csv(table: list[list[str]]) -> str:
    buffer = StringIO(newline="")
    csv.writer(buffer, lineterminator="\n").writerows(table)
    return buffer.getvalue()


def as_book(table: list[list[str]]) -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "People"
    for row in table:
        sheet.append(row)
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def agenda(privacy: str, *, event: str = "", roster: str = "people.csv") -> str:
    return HEAD.format(privacy=privacy, event=event) + f"roster: {roster}\n" + BODY


RESTRICTED = "keep: {restricted: +30d}"
ALL = "keep: {participants: +30d}"


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1735689600")  # 2025-01-01


def purge(run: Runner, *more: str) -> Ran:
    return run("purge", "forum.yaml", *more)


def read(run: Runner, name: str = "people.csv") -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO((run.folder / name).read_text("utf-8"))))


def test_it_shows_what_is_due_and_changes_nothing(run: Runner) -> None:
    run.write("people.csv", as_csv(rows()))
    run.write("forum.yaml", agenda(RESTRICTED))
    before = run.files()
    ran = purge(run)
    assert ran.code == 0
    assert run.files() == before
    assert "Dietary needs  7 values, kept until 2024-04-05" in ran.out
    assert "1 column that planner does not know" in ran.out
    assert "--write" in ran.err
    assert "backups" in ran.err
    for value in ("vegetarian", "halal", "mailmark", "X1234", "Sample3"):
        assert value not in ran.text


def test_columns_are_emptied_and_all_else_stays(run: Runner) -> None:
    run.write("people.csv", as_csv(rows()))
    run.write("forum.yaml", agenda(RESTRICTED))
    assert purge(run, "--write", "--yes", "--by", "Maya").code == 0
    before = [dict(zip(COLUMNS, row, strict=True)) for row in rows()[1:]]
    for old, new in zip(before, read(run), strict=True):
        is_minor = old["minor"] == "yes"
        gone = {"dietary": "", "minor": "", "Passport number": ""}
        # Else the minor would be named from now on.
        assert new == {**old, **gone, "list_consent": "no" if is_minor else "yes"}
    assert purge(run).err.startswith("Nothing is due.")


def test_the_rule_and_the_purge_agree(run: Runner) -> None:
    run.write("people.csv", as_csv(rows()))
    run.write("forum.yaml", agenda(RESTRICTED))
    found = run("check", "forum.yaml", "--select", "roster-kept-too-long")
    assert found.code == 1
    assert "`dietary`, `minor`" in found.out or "`dietary` and `minor`" in found.out
    assert "planner purge" in found.out
    purge(run, "--write", "--yes")
    assert run("check", "forum.yaml", "--select", "roster-kept-too-long").code == 0


def test_without_a_place_for_the_refusal_who_is_a_minor_stays(run: Runner) -> None:
    run.write("people.csv", as_csv(rows(with_consent=False)))
    run.write("forum.yaml", agenda(RESTRICTED))
    ran = purge(run, "--write", "--yes")
    assert ran.code == 0
    kept = [row["minor"] for row in read(run)]
    assert kept.count("yes") == 1
    assert "write `no` as their `list_consent`" in ran.err
    again = purge(run)
    assert "write `no` as their `list_consent`" in again.err
    assert "Nothing is due" not in again.err


@pytest.mark.parametrize("options", [(), ("--write", "--yes")], ids=["shown", "done"])
def test_nothing_is_due_before_the_last_day_is_over(
    run: Runner, options: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    run.write("people.csv", as_csv(rows()))
    run.write("forum.yaml", agenda("keep: {restricted: 2024-12-31, team: 2025-06-30}"))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1735603200")  # 2024-12-31, the last day itself
    before = run.files()
    ran = purge(run, *options)
    assert ran.code == 0
    assert (
        "Nothing is due. What is for named members of the organising team only: until " in ran.err
    )
    assert run.files() == before


def test_an_event_that_is_not_over_loses_nothing(run: Runner) -> None:
    """A last day before the event's own is a slip."""
    run.write("people.csv", as_csv(rows()))
    text = agenda("keep: {restricted: 2024-12-01}", event="  delete_roster_by: 2024-12-01\n")
    run.write("forum.yaml", text.replace("date: 2024-03-06", "date: 2025-01-01"))
    assert purge(run).err.startswith("Nothing is due.")


def test_an_agenda_that_says_nothing_is_told_how(run: Runner) -> None:
    run.write("people.csv", as_csv(rows()))
    run.write("forum.yaml", agenda("few: 5"))
    ran = purge(run)
    assert ran.code == 0
    assert "delete_roster_by" in ran.err


def test_the_whole_roster_goes_and_the_agenda_names_it_no_more(run: Runner) -> None:
    run.write("people.csv", as_csv(rows()))
    run.write("forum.yaml", agenda(ALL))
    ran = purge(run, "--write", "--yes")
    assert ran.code == 0, ran.err
    assert sorted(run.files()) == [
        "forum.yaml",
        "people.counts-2025-01-01.yaml",
        "people.destroyed-2025-01-01.json",
        "people.destroyed-2025-01-01.txt",
    ]
    assert (run.folder / "forum.yaml").read_text("utf-8") == agenda(ALL).replace(
        "roster: people.csv\n", ""
    )
    everything = b"\n".join(run.files().values()).decode()
    for value in ("mailmark", "Sample3", "halal food", "X123456", "p-7"):
        assert value not in everything
    assert run("check", "forum.yaml").code == 0
    assert purge(run).err == "Nothing is due: the agenda names no roster.\n"


def test_the_whole_roster_goes_from_where_a_link_leads_to(run: Runner) -> None:
    run.write("real.csv", as_csv(rows()))
    (run.folder / "people.csv").symlink_to("real.csv")
    run.write("forum.yaml", agenda("few: 5", event="  delete_roster_by: 2024-06-30\n"))
    assert purge(run, "--write", "--yes").code == 0
    assert not (run.folder / "real.csv").exists()
    assert not (run.folder / "people.csv").is_symlink()


def test_delete_roster_by_is_the_last_day_of_all(run: Runner) -> None:
    run.write("people.csv", as_csv(rows()))
    run.write("forum.yaml", agenda("few: 5", event="  delete_roster_by: 2024-06-30\n"))
    assert "the whole file" in purge(run).out


def test_counts_stay_and_small_ones_do_not(run: Runner) -> None:
    run.write("people.csv", as_csv(rows()))
    run.write("forum.yaml", agenda(ALL))
    purge(run, "--write", "--yes")
    text = (run.folder / "people.counts-2025-01-01.yaml").read_text("utf-8")
    assert "participants: 12" in text
    assert '"vegetarian": 6' in text
    assert "halal" not in text  # one person's answer
    assert '"yes": fewer than 5' in text  # the minor
    assert '"no": not shown' in text  # or the minor could be counted
    assert (
        "fewer than 5" in text.partition("country_by_organisation_type")[2].partition("dietary")[0]
    )


def test_rows_without_names_hide_among_each_other(run: Runner) -> None:
    run.write("people.csv", as_csv(rows()))
    run.write("forum.yaml", agenda(ALL + ", anonymise: yes, few: 3"))
    purge(run, "--write", "--yes")
    text = (run.folder / "people.anonymous-2025-01-01.csv").read_text("utf-8-sig")
    table = list(csv.DictReader(StringIO(text)))
    assert len(table) == 12
    kinds = [tuple(row[key] for key in ("Region", "Country", "Organisation type")) for row in table]
    assert min(kinds.count(kind) for kind in kinds) >= 3
    assert ("Asia", "Thailand", "NGO") in kinds
    counts = (run.folder / "people.counts-2025-01-01.yaml").read_text("utf-8")
    assert "country_by" not in counts  # with the rows, one could be worked out from the other


def test_too_few_people_leave_no_rows(run: Runner) -> None:
    run.write("people.csv", as_csv(rows()[:4]))
    run.write("forum.yaml", agenda(ALL + ", anonymise: yes"))
    purge(run, "--write", "--yes")
    assert not list(run.folder.glob("*anonymous*"))
    assert "participants: fewer than 5" in (run.folder / "people.counts-2025-01-01.yaml").read_text(
        "utf-8"
    )


def test_the_certificate_says_what_went_and_nothing_about_anybody(run: Runner) -> None:
    run.write("people.csv", as_csv(rows()))
    run.write("forum.yaml", agenda(RESTRICTED + ', basis: "Privacy notice, section 4"'))
    purge(run, "--write", "--yes", "--by", "Maya")
    text = (run.folder / "people.destroyed-2025-01-01.txt").read_text("utf-8")
    for words in ("Forum (forum)", "2025-01-01", "Maya", "Privacy notice, section 4",
                  "people.csv, with 12 participants", "Dietary needs", "7 values", "backups",
                  "Signed:"):  # fmt: skip
        assert words in text
    document = json.loads((run.folder / "people.destroyed-2025-01-01.json").read_text("utf-8"))
    assert document["by"] == "Maya"
    assert {one["field"] for one in document["roster"]["columns"]} == {"dietary", "minor"}
    both = text + json.dumps(document)
    for value in ("Sample", "mailmark", "vegetarian", "X1234", "p-0"):
        assert value not in both


def test_json_says_the_same_before_anything_is_done(run: Runner) -> None:
    run.write("people.csv", as_csv(rows()))
    run.write("forum.yaml", agenda(RESTRICTED))
    document = json.loads(purge(run, "--format", "json").out)
    assert document["roster"]["other_columns"] == 1
    assert document["destroyed_on"] == "2025-01-01"


# Confirmation


def test_nobody_there_to_confirm_changes_nothing(run: Runner) -> None:
    run.write("people.csv", as_csv(rows()))
    run.write("forum.yaml", agenda(ALL))
    before = run.files()
    ran = purge(run, "--write")
    assert ran.code == 2
    assert "--yes" in ran.err
    assert "nothing was changed" in ran.err
    # Nothing says that it has happened.
    assert ran.out.startswith("This is to be destroyed:\n")
    assert run.files() == before
    assert purge(run, "--yes").code == 2


@pytest.mark.parametrize(("typed", "code"), [("forum", 0), ("yes", 1), ("", 1)])
def test_on_a_terminal_the_events_id_is_typed(
    run: Runner, typed: str, code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    run.write("people.csv", as_csv(rows()))
    run.write("forum.yaml", agenda(ALL))
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("click.prompt", lambda *_args, **_options: typed)
    assert purge(run, "--write").code == code
    assert (run.folder / "people.csv").exists() is (code == 1)


def test_standard_input_is_no_file_to_destroy(run: Runner) -> None:
    assert run("purge", "-").code == 2


# Outputs


def build(run: Runner, *more: str) -> None:
    ran = run("build", "forum.yaml", "-o", "out", "--despite-errors", *more)
    assert ran.code == 0, ran.err


def test_outputs_go_with_their_audience_and_never_what_is_not_ours(run: Runner) -> None:
    run.write("people.csv", as_csv(rows()))
    run.write("forum.yaml", agenda("keep: {team: +30d}"))
    build(run)
    mine = run.folder / "out" / "rosters" / "mine.csv"
    mine.write_text("mine", encoding="utf-8")
    changed = run.folder / "out" / "workbook.team.xlsx"
    changed.write_bytes(b"changed by hand")
    ran = purge(run, "--outputs", "out", "--write", "--yes")
    assert ran.code == 0, ran.err
    left = sorted(path.relative_to(run.folder / "out").as_posix()
                  for path in (run.folder / "out").rglob("*") if path.is_file())  # fmt: skip
    assert left == [
        "MANIFEST.txt", "manifest.json", "programme.public.ics", "rosters/mine.csv",
        "rosters/participants.participants.csv", "schedule.participants.txt", "schedule.public.txt",
    ]  # fmt: skip
    manifest = json.loads((run.folder / "out/manifest.json").read_text("utf-8"))
    assert {file["audience"] for file in manifest["files"]} == {"public", "participants"}
    assert "team" not in (run.folder / "out/MANIFEST.txt").read_text("utf-8").partition("left")[2]
    assert "1 file that planner did not make" in ran.out
    assert not (run.folder / "out" / "invites").exists()
    build(run)  # the manifest still says whose folder it is


def test_a_folder_of_which_nothing_is_left_is_gone(run: Runner) -> None:
    run.write("people.csv", as_csv(rows()))
    run.write("forum.yaml", agenda("keep: {team: +30d}"))
    build(run, "--audience", "team")
    purge(run, "--outputs", "out", "--write", "--yes")
    assert not (run.folder / "out").exists()


@pytest.mark.parametrize("kind", ["none", "foreign", "other"])
def test_a_folder_that_is_not_of_this_event_is_refused(run: Runner, kind: str) -> None:
    run.write("people.csv", as_csv(rows()))
    run.write("forum.yaml", agenda(ALL))
    if kind == "foreign":
        (run.folder / "out").mkdir()
        run.write("out/manifest.json", "{}")
    if kind == "other":
        build(run)
        run.write("forum.yaml", agenda(ALL).replace("id: forum", "id: another"))
    before = run.files()
    ran = purge(run, "--outputs", "out", "--write", "--yes")
    assert ran.code == 1
    assert "no folder that was made for this event" in ran.err
    assert run.files() == before


def test_a_manifest_cannot_lead_out_of_its_folder(run: Runner) -> None:
    run.write("people.csv", as_csv(rows()))
    run.write("forum.yaml", agenda("keep: {team: +30d}"))
    build(run)
    path = run.folder / "out/manifest.json"
    manifest = json.loads(path.read_text("utf-8"))
    run.write("precious.txt", "mine")
    manifest["files"].append(
        {**manifest["files"][-1], "path": "../precious.txt", "audience": "team"}
    )
    path.write_text(json.dumps(manifest), encoding="utf-8")
    purge(run, "--outputs", "out", "--write", "--yes")
    assert (run.folder / "precious.txt").read_text("utf-8") == "mine"


# Other kinds of rosters


def test_columns_of_a_workbook_are_emptied_and_its_looks_stay(run: Runner) -> None:
    run.write("people.xlsx", as_book(rows()))
    run.write("forum.yaml", agenda(RESTRICTED, roster="people.xlsx"))
    book = load_workbook(run.folder / "people.xlsx")
    book["People"].column_dimensions["B"].width = 44
    book.save(run.folder / "people.xlsx")
    ran = purge(run, "--write", "--yes")
    assert ran.code == 0, ran.err
    sheet = load_workbook(run.folder / "people.xlsx")["People"]
    assert sheet.column_dimensions["B"].width == 44
    assert sheet["B5"].value == "Person3 Sample3"
    assert [sheet[f"F{row}"].value for row in range(2, 14)] == [None] * 12
    assert [sheet[f"I{row}"].value for row in range(2, 14)] == [None] * 12
    assert sheet["H7"].value == "no"


def test_what_stands_in_another_sheet_too_stops_it(run: Runner) -> None:
    run.write("people.xlsx", as_book(rows()))
    book = load_workbook(run.folder / "people.xlsx")
    copy = book.create_sheet("Copy")
    copy["B2"] = "halal food only please"
    copy.sheet_state = "hidden"
    book.save(run.folder / "people.xlsx")
    run.write("forum.yaml", agenda(RESTRICTED, roster="people.xlsx"))
    before = run.files()
    ran = purge(run, "--write", "--yes")
    assert ran.code == 1
    assert "hidden sheet Copy, row 2" in ran.err
    assert "halal" not in ran.text
    assert run.files() == before


def test_a_locked_workbook_is_locked_again(run: Runner) -> None:
    run.write("people.xlsx", locked(as_book(rows()), PASSWORD))
    run.write("secret", PASSWORD).chmod(0o600)
    run.write("forum.yaml", agenda(RESTRICTED, roster="people.xlsx"))
    ran = purge(run, "--write", "--yes", "--password-file", "secret")
    assert ran.code == 0, ran.err
    content = (run.folder / "people.xlsx").read_bytes()
    assert is_locked(content)
    sheet = load_workbook(BytesIO(unlocked(content, PASSWORD)))["People"]
    assert sheet["F3"].value is None
    assert sheet["B3"].value == "Person1 Sample1"


def test_a_yaml_roster_keeps_its_comments_and_order(run: Runner) -> None:
    lines = ["participants:"]
    for number, row in enumerate(rows()[1:]):
        said = [(name, text) for name, text in zip(COLUMNS[:-1], row[:-1], strict=True) if text]
        lines += [f"  # number {number}", f"  - id: {row[0]}"]
        lines += [f'    {name}: "{text}"   # {name}' for name, text in said[1:]]
    run.write("people.yaml", "\n".join(lines) + "\n")
    run.write("forum.yaml", agenda(RESTRICTED, roster="people.yaml"))
    ran = purge(run, "--write", "--yes")
    assert ran.code == 0, ran.err
    text = (run.folder / "people.yaml").read_text("utf-8")
    assert "vegetarian" not in text
    assert text.count("#") == "\n".join(lines).count("#")
    assert text.count("mailmark") == 12
    assert "list_consent: no" in text


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("people.csv", as_csv(rows()).replace("Person4", "Zoé").encode("cp1252"), "old encoding"),
        ("people.yaml",
         b"- {id: p-0, name: Ada, dietary: &d vegan only please, notes: *d}\n", "elsewhere"),
    ],
)  # fmt: skip
def test_what_cannot_be_emptied_is_left_whole(
    run: Runner, name: str, content: bytes, why: str
) -> None:
    run.write(name, content)
    run.write("forum.yaml", agenda(RESTRICTED, roster=name))
    ran = purge(run, "--write", "--yes")
    assert ran.code == 1
    assert why in ran.err or "by hand" in ran.err
    assert (run.folder / name).read_bytes() == content


# All or nothing


def test_what_fails_in_the_middle_changes_nothing(
    run: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    run.write("people.csv", as_csv(rows()))
    run.write("forum.yaml", agenda(ALL))
    build(run)
    before = run.files()

    def fail(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("planner.retention.purge.replace_files", fail)
    ran = purge(run, "--outputs", "out", "--write", "--yes")
    assert ran.code == 1
    assert run.files() == before


def test_a_certificate_that_is_there_already_stops_it(run: Runner) -> None:
    run.write("people.csv", as_csv(rows()))
    run.write("forum.yaml", agenda(ALL))
    run.write("people.destroyed-2025-01-01.txt", "mine")
    before = run.files()
    ran = purge(run, "--write", "--yes")
    assert ran.code == 1
    assert "is there already" in ran.err
    assert run.files() == before


def test_a_comment_beside_the_roster_is_left_to_the_organisers(run: Runner) -> None:
    run.write("people.csv", as_csv(rows()))
    run.write("forum.yaml", agenda(ALL).replace("people.csv\n", "people.csv  # the list\n"))
    ran = purge(run, "--write", "--yes")
    assert ran.code == 0
    text = (run.folder / "forum.yaml").read_text("utf-8")
    assert "# the list" in text
    assert "take `roster` out of forum.yaml" in ran.err
    assert not (run.folder / "people.csv").exists()


def test_git_is_said_to_keep_it(run: Runner) -> None:
    run.write("people.csv", as_csv(rows()))
    run.write("forum.yaml", agenda(ALL))
    who = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    for command in (["init", "-q"], ["add", "-A"], [*who, "commit", "-qm", "x"]):
        subprocess.run(["git", *command], cwd=run.folder, check=True, capture_output=True)
    ran = purge(run, "--write", "--yes")
    assert "its history holds all of this" in ran.err
    text = (run.folder / "people.destroyed-2025-01-01.txt").read_text("utf-8")
    assert "kept in git" in text


def test_no_git_is_no_news(run: Runner, tmp_path: Path) -> None:
    del tmp_path
    run.write("people.csv", as_csv(rows()))
    run.write("forum.yaml", agenda(ALL))
    assert "kept in git" not in purge(run).err


KILLED = """
import os, pathlib, sys
from planner.cli.errors import guarded
from planner.cli.group import cli

step = getattr(pathlib.Path, sys.argv[1])

def killed(path, *more, **named):
    if sys.argv[2] in path.name:
        os._exit(9)
    return step(path, *more, **named)

setattr(pathlib.Path, sys.argv[1], killed)
sys.exit(guarded(cli, ["purge", "forum.yaml", "--write", "--yes"]))
"""


@pytest.mark.parametrize(
    ("step", "name"),
    [("replace", "counts"), ("rename", "people.csv"), ("unlink", ".purged"),
     ("replace", "destroyed-"), ("replace", ".forum.yaml")],
)  # fmt: skip
def test_a_purge_that_was_killed_certifies_nothing_it_did_not_do(
    step: str, name: str, run: Runner
) -> None:
    run.write("people.csv", as_csv(rows()))
    run.write("forum.yaml", agenda("", event="  delete_roster_by: 2024-04-01\n"))
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, step, name], cwd=run.folder, check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )  # fmt: skip
    assert killed.returncode == 9
    names = [path.name for path in run.folder.iterdir()]
    assert not [one for one in names if one.startswith("people.destroyed-")]
    if ".people.csv.purged" in names:
        ran = purge(run, "--write", "--yes")
        assert ran.code
        assert ".people.csv.purged is what it was about to delete" in ran.err
        (run.folder / ".people.csv.purged").rename(run.folder / "people.csv")
    if "roster: people.csv" in (run.folder / "forum.yaml").read_text():
        assert purge(run, "--write", "--yes").code == 0
        assert list(run.folder.glob("people.destroyed-*"))
        assert not (run.folder / "people.csv").exists()
