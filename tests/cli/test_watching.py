"""The watch as it runs: keys in, rows out, and the terminal left as it was found."""

import contextlib
import os
import pty
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from io import StringIO
from pathlib import Path
from types import SimpleNamespace
from typing import TextIO

import click
import pytest
from plans import HEAD, ROOT, ROSTER

from cli.running import Runner
from cli.terminals import Terminal
from planner.cli.keys import Keyboard, keyboard, keys_in
from planner.cli.now import repair_command
from planner.cli.screen import Screen, ansi, whole_screen
from planner.cli.watching import AgendaFile, until_told_to_stop, watch
from planner.loading import load
from planner.programme.lines import Line, Look, Part, line, words
from planner.programme.watch import Size
from planner.schedule.watch import Key, WatchOptions, WatchState

FORUM = ROOT / "agendas" / "safe-online-bangkok.yaml"
SESSIONS = "      - {time: 09:00-10:00, title: Opening}\n"
START = datetime.fromisoformat("2024-03-06T09:00:00+07:00")


# Keys


@pytest.mark.parametrize(
    ("sent", "keys"),
    [
        (" p", [Key.PAUSE, Key.PAUSE]),
        ("+=", [Key.LATER, Key.LATER]),
        ("-", [Key.EARLIER]),
        ("r", [Key.RESET]),
        ("\t\x1b[C\x1bOC", [Key.NEXT_ROOM] * 3),
        ("\x1b[Z\x1b[D\x1bOD", [Key.PREVIOUS_ROOM] * 3),
        ("?h", [Key.KEYS, Key.KEYS]),
        ("qQ\x03", [Key.QUIT] * 3),
        ("x\x1b\n", []),
        ("\x1b[15~\x1b[1;5Hq", [Key.QUIT]),
        ("\xe0K\xe0M\x00q", [Key.PREVIOUS_ROOM, Key.NEXT_ROOM]),
    ],
)
def test_what_each_key_asks_for(sent: str, keys: list[Key]) -> None:
    """The letters within a sequence that means nothing here are no keys."""
    assert keys_in(sent) == keys


@pytest.fixture
def terminal() -> Iterator[tuple[int, TextIO]]:
    """The two ends of a terminal: what a person types into, and what a program reads."""
    master, slave = pty.openpty()
    with os.fdopen(slave, "r", encoding="utf-8") as stream:
        yield master, stream
    with contextlib.suppress(OSError):
        os.close(master)


def test_a_key_arrives_without_enter(terminal: tuple[int, TextIO]) -> None:
    master, stream = terminal
    with keyboard(stream) as keys:
        assert keys.pressed(0) == []
        os.write(master, b"p\x1b[C")
        assert keys.pressed(5) == [Key.PAUSE, Key.NEXT_ROOM]


def test_a_sequence_that_arrives_in_two_parts_is_one_key(terminal: tuple[int, TextIO]) -> None:
    master, stream = terminal
    with keyboard(stream) as keys:
        os.write(master, b"\x1b")
        reads = iter([lambda: os.write(master, b"[D")])

        class Slow(type(keys)):  # type: ignore[misc]  # whichever keys the system has
            def _read(self) -> str:
                sent: str = super()._read()
                next(reads, lambda: 0)()
                return sent

        assert Slow(stream.fileno()).pressed(5) == [Key.PREVIOUS_ROOM]


def test_an_escape_alone_means_nothing(terminal: tuple[int, TextIO]) -> None:
    master, stream = terminal
    with keyboard(stream) as keys:
        os.write(master, b"\x1b")
        assert keys.pressed(5) == []


def test_a_terminal_that_is_gone_ends_the_watch(terminal: tuple[int, TextIO]) -> None:
    master, stream = terminal
    with contextlib.suppress(termios.error), keyboard(stream) as keys:
        os.close(master)
        assert keys.pressed(5) == [Key.QUIT]


def test_a_terminal_that_fails_ends_the_watch(
    terminal: tuple[int, TextIO], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> bytes:
        raise OSError

    master, stream = terminal
    with keyboard(stream) as keys:
        os.write(master, b"p")
        monkeypatch.setattr(os, "read", fail)
        assert keys.pressed(5) == [Key.QUIT]
        monkeypatch.undo()


def test_the_keyboard_is_left_as_it_was_found(terminal: tuple[int, TextIO]) -> None:
    _, stream = terminal
    before = termios.tcgetattr(stream)
    with contextlib.suppress(KeyError), keyboard(stream):
        during = termios.tcgetattr(stream)
        assert not during[3] & (termios.ECHO | termios.ICANON)
        assert during[3] & termios.ISIG, "Ctrl-C must stop it"
        raise KeyError
    assert termios.tcgetattr(stream) == before


def test_windows_has_a_keyboard_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    waiting = [*"\xe0M"]
    asked = iter([False, True, True, True, False])
    console = SimpleNamespace(
        kbhit=lambda: next(asked, False), getwch=lambda: waiting.pop(0)
    )  # fmt: skip
    slept: list[float] = []
    monkeypatch.setattr(time, "sleep", slept.append)
    monkeypatch.setitem(sys.modules, "termios", None)
    monkeypatch.setitem(sys.modules, "msvcrt", console)
    with keyboard(StringIO()) as keys:
        assert keys.pressed(1) == [Key.NEXT_ROOM]
        assert slept == [0.05]
        assert keys.pressed(0.12) == []
        assert len(slept) == 4


# The screen


@pytest.mark.parametrize(
    ("look", "colour", "written"),
    [
        (Look.PLAIN, True, "a"),
        (Look.STRONG, True, "\x1b[1ma\x1b[0m"),
        (Look.ALERT, True, "\x1b[1;31ma\x1b[0m"),
        (Look.WARN, True, "\x1b[1;33ma\x1b[0m"),
        (Look.ALERT, False, "\x1b[1ma\x1b[0m"),
    ],
)
def test_looks_as_codes(look: Look, colour: bool, written: str) -> None:  # noqa: FBT001  # a parameter of the test
    assert ansi(line(Part("a", look)), colour=colour) == written


def test_only_rows_that_have_changed_are_sent() -> None:
    stream = StringIO()
    screen = Screen(stream, colour=False)
    size = Size(80, 24)

    def sent(*rows: str) -> str:
        stream.seek(0)
        stream.truncate()
        screen.show([line(row) for row in rows], size)
        return stream.getvalue()

    assert sent("a", "b") == "\x1b[2J\x1b[1;1H\x1b[2Ka\x1b[2;1H\x1b[2Kb"
    assert sent("a", "c") == "\x1b[2;1H\x1b[2Kc"
    assert sent("a", "c") == ""
    assert sent("a") == "\x1b[2;1H\x1b[2K"
    size = Size(40, 12)
    assert sent("a") == "\x1b[2J\x1b[1;1H\x1b[2Ka"


def test_the_screen_shows_again_what_it_showed_before_whatever_happens() -> None:
    stream = StringIO()
    with contextlib.suppress(KeyError), whole_screen(stream, colour=True) as screen:
        assert screen.size == Size(80, 24)
        raise KeyError
    assert stream.getvalue() == "\x1b[?1049h\x1b[?25l\x1b[?25h\x1b[?1049l"


def test_a_terminal_that_says_nothing_of_its_size_has_the_usual_one() -> None:
    master, slave = pty.openpty()
    with os.fdopen(slave, "w") as stream:
        assert Screen(stream, colour=False).size == Size(80, 24)
        termios.tcsetwinsize(slave, (12, 40))
        assert Screen(stream, colour=False).size == Size(40, 12)
    os.close(master)


def test_older_windows_consoles_are_told_to_draw(monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[str] = []
    monkeypatch.setattr(os, "system", ran.append)
    with whole_screen(StringIO(), colour=False):
        assert ran == []
    monkeypatch.setattr(os, "name", "nt")
    with whole_screen(StringIO(), colour=False):
        assert ran == [""]


# The loop


class Scripted:
    """A keyboard, a clock and a screen that tests hold in their hands."""

    def __init__(self, *pressed: list[Key]) -> None:
        self.script = [*pressed, [Key.QUIT]]
        self.at = START
        self.waited: list[float] = []
        self.drawn: list[str] = []
        self.size = Size(80, 24)

    def clock(self) -> datetime:
        return self.at

    def pressed(self, seconds: float) -> list[Key]:
        self.waited.append(seconds)
        self.at += timedelta(seconds=seconds)
        return self.script.pop(0)

    def show(self, lines: list[Line], size: Size) -> None:
        assert size == self.size
        self.drawn.append("\n".join(map(words, lines)))


def agenda_in(folder: Path, sessions: str = SESSIONS) -> Path:
    (folder / "participants.csv").write_text(ROSTER, encoding="utf-8")
    path = folder / "agenda.yaml"
    path.write_text(HEAD + sessions, encoding="utf-8")
    return path


def agenda_file(path: Path) -> AgendaFile:
    loaded = load(path)
    assert loaded.plan is not None
    return AgendaFile(str(path), loaded.plan, loaded.inputs, language=None)


def run_watch(scripted: Scripted, file: AgendaFile) -> WatchState:
    state = WatchState(at=START, options=WatchOptions())
    screen: Scripted = scripted
    keys: Keyboard = scripted
    return watch(state, file, clock=scripted.clock, keyboard=keys, screen=screen)


def test_it_draws_once_a_second_and_after_each_key(tmp_path: Path) -> None:
    scripted = Scripted([], [], [Key.PAUSE], [], [Key.PAUSE])
    state = run_watch(scripted, agenda_file(agenda_in(tmp_path)))
    assert state.is_over
    clocks = [drawn.split("\n")[0].split()[-2] for drawn in scripted.drawn]
    assert clocks == [f"09:00:0{second}" for second in range(6)]
    assert ["▮▮ paused" in drawn for drawn in scripted.drawn] == [False] * 3 + [True] * 2 + [False]
    assert state.late == timedelta(seconds=2)


def test_it_draws_when_a_second_begins(tmp_path: Path) -> None:
    scripted = Scripted([])
    scripted.at += timedelta(milliseconds=300)
    run_watch(scripted, agenda_file(agenda_in(tmp_path)))
    assert scripted.waited == [0.7, 1.0]


def test_a_pause_begins_when_the_key_is_pressed(tmp_path: Path) -> None:
    class Midway(Scripted):
        def pressed(self, seconds: float) -> list[Key]:
            return super().pressed(seconds / 2)

    state = run_watch(Midway([Key.PAUSE]), agenda_file(agenda_in(tmp_path)))
    assert state.paused_since == START + timedelta(seconds=0.5)


def test_a_file_that_changes_is_read_again_and_errors_keep_the_old_one(tmp_path: Path) -> None:
    path = agenda_in(tmp_path)

    class Editing(Scripted):
        def pressed(self, seconds: float) -> list[Key]:
            sessions = {1: "Welcome!", 2: "Lost, room: {id: hall}", 3: "Good morning"}.get(
                len(self.drawn)
            )
            if sessions:
                agenda_in(tmp_path, SESSIONS.replace("Opening", sessions))
            elif len(self.drawn) == 4:
                path.unlink()
            return super().pressed(seconds)

    scripted = Editing([], [], [], [])
    run_watch(scripted, agenda_file(path))
    titles = ["Opening", "Welcome!", "Welcome!", "Good morning", "Good morning"]
    for drawn, title in zip(scripted.drawn, titles, strict=True):
        assert title in drawn
    assert ["has errors" in drawn for drawn in scripted.drawn] == [False, False, True, False, True]


def test_the_roster_is_looked_at_too_also_when_another_is_named(tmp_path: Path) -> None:
    hosted = SESSIONS.replace("Opening", "Opening, host: p-001")
    path = agenda_in(tmp_path, hosted)
    file = agenda_file(path)
    (tmp_path / "participants.csv").write_text(ROSTER.replace("Ada", "Adelaide"), "utf-8")
    file.look()
    assert file.plan.participants[0].name == "Adelaide Sample"
    (tmp_path / "others.csv").write_text(ROSTER, "utf-8")
    path.write_text(path.read_text("utf-8").replace("participants.csv", "others.csv"), "utf-8")
    file.look()
    assert file.plan.participants[0].name == "Ada Sample"
    (tmp_path / "others.csv").write_text(ROSTER.replace("Ada", "Adelaide"), "utf-8")
    file.look()
    assert file.plan.participants[0].name == "Adelaide Sample"


# Being stopped


def test_ctrl_c_ends_it_quietly() -> None:
    former = signal.getsignal(signal.SIGTERM)
    with until_told_to_stop():
        raise KeyboardInterrupt
    assert signal.getsignal(signal.SIGTERM) is former


def test_a_request_to_terminate_has_its_own_code() -> None:
    with pytest.raises(click.exceptions.Exit) as stop, until_told_to_stop():
        signal.raise_signal(signal.SIGTERM)
    assert stop.value.exit_code == 143


def test_the_command_that_saves_the_day_is_offered() -> None:
    assert repair_command("my forum.yaml") == "planner late 'my forum.yaml'"


# All of it


class Seen:
    """A process on a terminal, and all that it wrote there."""

    def __init__(self, *arguments: str) -> None:
        self.terminal = Terminal()
        self.resize(24, 80)
        self.before = termios.tcgetattr(self.terminal.slave)
        slave = self.terminal.slave
        self.process = subprocess.Popen(
            [sys.executable, "-m", "planner", "now", *arguments],
            cwd=ROOT, stdin=slave, stdout=slave, stderr=slave,
            env={**os.environ, "PYTHONIOENCODING": "utf-8", "TERM": "xterm"},
        )  # fmt: skip
        self.read = 0

    def resize(self, rows: int, columns: int) -> None:
        termios.tcsetwinsize(self.terminal.slave, (rows, columns))

    def until(self, expected: str) -> None:
        """Wait until something new is written."""
        deadline = time.monotonic() + 60
        while expected not in self.terminal.text[self.read :]:
            assert time.monotonic() < deadline, self.terminal.text[-2000:]
            time.sleep(0.02)
        self.read = len(self.terminal.text)

    def ends(self) -> int:
        """Its exit code, once it has ended and the terminal is as it was."""
        code = self.process.wait(timeout=60)
        assert termios.tcgetattr(self.terminal.slave) == self.before
        self.terminal.close()
        text = self.terminal.text
        assert text.startswith("\x1b[?1049h\x1b[?25l")
        assert text.endswith("\x1b[?25h\x1b[?1049l")
        return code


@pytest.fixture
def seen() -> Iterator[Seen]:
    seen = Seen(str(FORUM), "--watch", "--at", "2024-03-06 10:40")
    yield seen
    seen.process.kill()
    seen.process.wait()


def test_a_watch_on_a_real_terminal(seen: Seen) -> None:
    seen.until("What the groups found")
    seen.until("10:40:0")
    seen.terminal.type(" ")
    seen.until("▮▮ paused")
    seen.terminal.type("p" + "+" * 9)
    seen.until("running 9m")
    seen.resize(12, 40)
    seen.until("\x1b[2J")
    seen.terminal.type("?")
    seen.until("pause the clock")
    seen.terminal.type("q")
    assert seen.ends() == 0


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, 0)])
def test_a_watch_that_is_stopped_leaves_the_terminal_as_it_was(
    number: signal.Signals, code: int, seen: Seen
) -> None:
    seen.until("q quit")
    seen.process.send_signal(number)
    assert seen.ends() == code


def test_the_watch_within_this_process(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    """What stands between the command's options and the loop."""
    monkeypatch.setattr("planner.cli.instants.wall_clock", lambda: START)
    terminal = Terminal()
    terminal.type("q")
    with terminal.streams() as (stdin, stdout):
        monkeypatch.setattr(sys, "stdin", stdin)
        monkeypatch.setattr(sys, "stdout", stdout)
        ran = run("now", FORUM, "--watch", "--at", "10:40")
        monkeypatch.undo()
    terminal.close()
    assert ran.code == 0
    assert "What the groups found" in terminal.text
