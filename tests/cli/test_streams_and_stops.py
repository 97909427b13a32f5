"""Pipes, terminals and signals; and what happens when something else breaks."""

import errno
import gc
import os
import runpy
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from plans import HEAD, ROOT, ROSTER

import planner.checking
import planner.cli
from cli.running import Runner, process
from planner.cli.errors import guarded
from planner.ledger.store import LedgerError

FORUM = ROOT / "agendas" / "safe-online-bangkok.yaml"
SESSION = "      - {time: 09:00, title: Opening, duration: 30m}\n"


# Pipes


@pytest.mark.parametrize(
    "arguments",
    [
        ["check", "gone.yaml"],
        ["show", str(FORUM)],
        ["roster", str(FORUM)],
        ["roster", str(FORUM), "--format", "csv"],
        ["roster", str(FORUM), "--matrix", "--format", "csv"],
        ["schema"],
        ["--help"],
    ],
    ids=" ".join,
)
def test_a_reader_that_is_gone_is_silence(arguments: list[str], tmp_path: Path) -> None:
    # What is left in a buffer meets the broken pipe when Python exits.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as pipe:
        result = subprocess.run(
            [sys.executable, "-m", "planner", *arguments],
            cwd=tmp_path,
            stdout=pipe,
            stderr=subprocess.PIPE,
            env={**environment, "PYTHONPATH": str(ROOT)},
            check=False,
        )
    assert (result.returncode, result.stderr) == (0, b"")


@pytest.mark.parametrize("command", ["show", "roster", "invites", "workbook", "build"])
def test_every_reader_of_agendas_reads_standard_input(command: str, tmp_path: Path) -> None:
    (tmp_path / "participants.csv").write_text(ROSTER, encoding="utf-8")
    ran = process(command, "-", folder=tmp_path, stdin=(HEAD + SESSION).encode())
    assert ran.code == 0, ran.err
    wrong = process(command, "-", folder=tmp_path, stdin=b"days: 3\n")
    assert wrong.code == 1
    assert "standard input:1:" in wrong.err


def test_without_a_standard_input_there_is_no_agenda(
    run: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    ran = run("check", "-")
    assert ran.code == 1
    assert "the file holds no agenda" in ran.out


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are bytes on Linux only")
def test_a_name_that_is_no_text_is_shown_somehow(tmp_path: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-m", "planner", "check", b"caf\xe9.yaml"],
        cwd=tmp_path,
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert result.returncode == 1
    assert b"file-not-found" in result.stdout
    assert b"mistake" not in result.stderr


def test_colours_are_for_terminals_that_want_them(
    run: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert "\x1b[" not in run("check", "gone.yaml").out
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert "\x1b[" in run("check", "gone.yaml").out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in run("check", "gone.yaml").out


# Stops


def command_that(act: Callable[[], object]) -> click.Command:
    return click.Command("act", callback=act)


def raising(error: BaseException) -> click.Command:
    def act() -> None:
        raise error

    return command_that(act)


def test_a_user_who_stops_it_is_obeyed(capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(raising(KeyboardInterrupt()), []) == 1
    assert capsys.readouterr().err.strip() == "stopped"


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError(errno.ENOSPC, "No space left", "out/a"), "out/a: no space left"),
        (OSError(errno.EACCES, "Permission denied"), "a file: permission denied"),
        (OSError(), "a file: it cannot be used"),
    ],
)
def test_a_disk_that_refuses_is_no_bug(
    error: OSError, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert guarded(raising(error), []) == 1
    assert said in capsys.readouterr().err


def test_whatever_a_room_refuses_is_said_with_what_to_do(
    capsys: pytest.CaptureFixture[str],
) -> None:
    @click.command()
    def refused() -> None:
        raise LedgerError("it is damaged", "restore it")

    assert guarded(refused, []) == 1
    assert capsys.readouterr().err == "error: it is damaged\n  = hint: restore it\n"


def test_a_pipe_that_breaks_is_no_error(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for stream in ("stdout", "stderr"):  # click exchanges them
        monkeypatch.setattr(sys, stream, getattr(sys, stream))
    assert guarded(raising(BrokenPipeError(errno.EPIPE, "Broken pipe")), []) == 0
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("result", [None, "text", 3.5])
def test_what_a_command_returns_is_no_exit_code(result: object) -> None:
    assert guarded(command_that(lambda: result), []) == 0


@pytest.mark.parametrize(
    "error", [ValueError("ada@example.org"), RecursionError(), MemoryError(), AssertionError()]
)
def test_a_bug_says_its_kind_and_its_place_and_where_to_report_it(
    error: Exception, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PLANNER_DEBUG", raising=False)
    assert guarded(raising(error), []) == 3
    said = capsys.readouterr().err
    assert f"planner made a mistake ({type(error).__name__} in {Path(__file__).name}:" in said
    assert "Please report it" in said
    assert "ada@example.org" not in said
    assert "Traceback" not in said


@pytest.mark.parametrize("command", ["check", "build", "invites", "workbook"])
def test_a_bug_in_a_rule_writes_nothing(
    command: str, run: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_given: object, **_named: object) -> None:
        raise KeyError("ada@example.org")

    monkeypatch.delenv("PLANNER_DEBUG", raising=False)
    monkeypatch.setattr(planner.checking, "examine", broken)
    run.write("participants.csv", ROSTER)
    path = run.write("forum.yaml", HEAD + SESSION)
    before = run.files()
    ran = run(command, path)
    assert ran.code == 3
    assert "ada@example.org" not in ran.text
    assert run.files() == before


# The entrances


def as_script() -> None:
    planner.cli.main()


def as_module() -> None:
    runpy.run_module("planner", run_name="__main__")


@pytest.mark.parametrize("entrance", [as_script, as_module])
def test_both_entrances_run_the_command(
    entrance: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    thresholds = gc.get_threshold()
    monkeypatch.setattr(sys, "argv", ["planner", "--version"])
    with pytest.raises(SystemExit) as stop:
        entrance()
    gc.set_threshold(*thresholds)
    assert stop.value.code == 0
    assert capsys.readouterr().out == f"planner {planner.__version__}\n"


def test_being_imported_runs_nothing() -> None:
    assert "main" in runpy.run_module("planner.__main__", run_name="not_main")
