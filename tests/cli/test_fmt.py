"""`planner fmt`, as its help says: what is shown, named, printed, written, refused."""

import io

import pytest

from cli.running import Runner, process

TEXT = """\
format: 1
event: {id: e, name: E, timezone: UTC}
days:
  - date: 6 March 2024  # a Wednesday
    sessions:
      - {time: 9:30-11 am, title: Welcome}
      - {title: Talk, duration: 45 min}
"""
CANONICAL = (
    TEXT.replace("6 March 2024", "2024-03-06")
    .replace("9:30-11 am", "09:30-11:00")
    .replace("45 min", "45m")
)
UNREAD = TEXT.replace("9:30-11 am", "evening")
SUMMARY = "3 values would be rewritten in 1 file; `--write` does it.\n"


def changes(diff: str) -> list[str]:
    return [line for line in diff.splitlines() if line[0] in "+-"]


CHANGES = [
    "--- forum.yaml (as it is)",
    "+++ forum.yaml (as it will be)",
    "-  - date: 6 March 2024  # a Wednesday",
    "+  - date: 2024-03-06  # a Wednesday",
    "-      - {time: 9:30-11 am, title: Welcome}",
    "-      - {title: Talk, duration: 45 min}",
    "+      - {time: 09:30-11:00, title: Welcome}",
    "+      - {title: Talk, duration: 45m}",
]


@pytest.mark.parametrize("options", [[], ["--dry-run"]])
def test_what_would_change_is_shown_and_nothing_written(run: Runner, options: list[str]) -> None:
    run.write("forum.yaml", TEXT)
    ran = run("fmt", "forum.yaml", *options)
    assert (ran.code, ran.err) == (0, "\n" + SUMMARY)
    assert changes(ran.out) == CHANGES
    assert run.files() == {"forum.yaml": TEXT.encode()}


def test_diff_prints_nothing_else(run: Runner) -> None:
    run.write("forum.yaml", TEXT)
    ran = run("fmt", "--diff", "forum.yaml")
    assert (ran.code, changes(ran.out), ran.err) == (0, CHANGES, "")


def test_write_changes_the_values_only_and_once(run: Runner) -> None:
    run.write("forum.yaml", TEXT)
    ran = run("fmt", "forum.yaml", "--write")
    assert (ran.code, ran.out) == (0, "")
    assert ran.err == "Changed forum.yaml: 3 values.\n3 values rewritten in 1 file.\n"
    assert run.files() == {"forum.yaml": CANONICAL.encode()}
    again = run("fmt", "forum.yaml", "--write")
    assert (again.code, again.text) == (0, "Nothing to change.\n")


def test_check_names_what_would_change(run: Runner) -> None:
    run.write("forum.yaml", TEXT)
    run.write("good.yaml", CANONICAL)
    ran = run("fmt", "--check", "forum.yaml", "good.yaml")
    assert (ran.code, ran.out, ran.err) == (1, "forum.yaml\n", SUMMARY)
    ran = run("fmt", "--check", "good.yaml")
    assert (ran.code, ran.out, ran.err) == (0, "", "Nothing to change.\n")
    assert run.files()["forum.yaml"] == TEXT.encode()


def test_what_cannot_be_read_is_left_and_the_rest_rewritten(run: Runner) -> None:
    run.write("forum.yaml", UNREAD)
    ran = run("fmt", "forum.yaml", "--write")
    assert ran.code == 1
    assert "error[bad-time]: `evening` is a part of the day" in ran.err
    assert "forum.yaml:6:16" in ran.err
    assert ran.err.endswith(
        "2 values rewritten in 1 file.\n1 value could not be read, and stayed.\n"
    )
    assert run.files()["forum.yaml"] == CANONICAL.replace("09:30-11:00", "evening").encode()


def test_a_file_that_cannot_be_read_does_not_stop_the_others(run: Runner) -> None:
    run.write("forum.yaml", TEXT)
    run.write("broken.yaml", "a: [")
    ran = run("fmt", "gone.yaml", "people.csv", "broken.yaml", "forum.yaml", "--write")
    assert ran.code == 1
    for code in ("file-not-found", "not-an-agenda", "syntax-error"):
        assert f"error[{code}]" in ran.err
    assert run.files()["forum.yaml"] == CANONICAL.encode()


def test_a_roster_is_left_and_not_shown(run: Runner) -> None:
    run.write("people.yaml", "- {id: p-1, name: Ada Sample, arrival: 6 March 2024}\n")
    ran = run("fmt", "people.yaml", "--write")
    assert ran.code == 0
    assert ran.text == "people.yaml is a roster, and was left as it is.\nNothing to change.\n"


def test_standard_input_is_printed_in_canonical_form(run: Runner) -> None:
    data = b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode()
    ran = process("fmt", "-", folder=run.folder, stdin=data)
    assert (ran.code, ran.err) == (0, "3 values rewritten in 1 file.\n")
    assert ran.out.encode() == b"\xef\xbb\xbf" + CANONICAL.replace("\n", "\r\n").encode()


def test_what_standard_input_holds_is_left_where_it_cannot_be_read(
    run: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(UNREAD.encode())))
    ran = run("fmt", "-")
    assert (ran.code, ran.out) == (1, CANONICAL.replace("09:30-11:00", "evening"))
    assert "standard input:6:16" in ran.err


def test_standard_input_without_a_change_is_printed_whole(run: Runner) -> None:
    ran = process("fmt", "-", folder=run.folder, stdin=CANONICAL.encode())
    assert (ran.code, ran.out, ran.err) == (0, CANONICAL, "Nothing to change.\n")


def test_a_roster_on_standard_input_is_printed_as_it_is(run: Runner) -> None:
    ran = process("fmt", "-", folder=run.folder, stdin=b"- {id: p-1, arrival: 6 March 2024}\n")
    assert (ran.code, ran.out) == (0, "- {id: p-1, arrival: 6 March 2024}\n")


def test_standard_input_is_checked_and_compared(run: Runner) -> None:
    ran = process("fmt", "-", "--check", folder=run.folder, stdin=TEXT.encode())
    assert (ran.code, ran.out) == (1, "standard input\n")
    ran = process("fmt", "-", "--diff", folder=run.folder, stdin=TEXT.encode())
    assert (ran.code, changes(ran.out)[2:], ran.err) == (0, CHANGES[2:], "")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--write", "--check", "forum.yaml"], "--write and --check contradict each other"),
        (["--write", "--diff", "forum.yaml"], "--write and --diff contradict each other"),
        (["--check", "--diff", "forum.yaml"], "--check and --diff contradict each other"),
        (["-", "--write"], "standard input cannot be changed"),
        (["-", "forum.yaml"], "`-` prints its whole text"),
        ([], "Missing argument 'FILE...'"),
    ],
)
def test_contradictions_are_refused(run: Runner, arguments: list[str], message: str) -> None:
    run.write("forum.yaml", TEXT)
    ran = run("fmt", *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert message in ran.err
    assert run.files() == {"forum.yaml": TEXT.encode()}


def test_a_file_given_twice_is_counted_once(run: Runner) -> None:
    run.write("forum.yaml", TEXT)
    assert run("fmt", "forum.yaml", "forum.yaml", "--check").out == "forum.yaml\n"
