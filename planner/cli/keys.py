"""The keyboard, a key at a time: termios where there is one, msvcrt on Windows.

What a terminal sends for the arrows is what ECMA-48 and xterm's control sequences say.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any, Protocol, TextIO

from planner.schedule.watch import Key

_MEANINGS = {
    **dict.fromkeys([" ", "p", "P"], Key.PAUSE),
    **dict.fromkeys(["+", "="], Key.LATER),
    **dict.fromkeys(["-", "_", "−"], Key.EARLIER),
    **dict.fromkeys(["r", "R"], Key.RESET),
    **dict.fromkeys(["\t", "\x1b[C", "\x1bOC", "\xe0M"], Key.NEXT_ROOM),
    **dict.fromkeys(["\x1b[Z", "\x1b[D", "\x1bOD", "\xe0K"], Key.PREVIOUS_ROOM),
    **dict.fromkeys(["?", "h", "H"], Key.KEYS),
    **dict.fromkeys(["q", "Q", "\x03", "\x04"], Key.QUIT),
}

_PRESSED = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]|\x1bO.|[\x00\xe0].|.", re.DOTALL)
_UNFINISHED = re.compile(r"\x1b(?:\[[0-?]*[ -/]*|O)?\Z")
_REST_SECONDS = 0.05


class Keyboard(Protocol):
    """Where keys come from."""

    def pressed(self, seconds: float) -> list[Key]:
        """The keys pressed, as soon as there is one; none after so many seconds."""


def keys_in(text: str) -> list[Key]:
    """The keys in what a terminal sent; those that mean nothing here are left out."""
    return [_MEANINGS[key] for key in _PRESSED.findall(text) if key in _MEANINGS]


@contextmanager
def keyboard(stream: TextIO) -> Iterator[Keyboard]:
    """The keyboard behind a terminal, which is left as it was found whatever happens.

    Keys come without Enter and are not shown. Ctrl-C still interrupts; Ctrl-Z does not, since
    it would leave the screen as it is.
    """
    try:
        termios: Any = import_module("termios")
    except ImportError:
        yield _WindowsKeyboard()
        return
    descriptor = stream.fileno()
    before = termios.tcgetattr(descriptor)
    changed = termios.tcgetattr(descriptor)
    changed[3] &= ~(termios.ICANON | termios.ECHO)
    changed[6][termios.VMIN], changed[6][termios.VTIME] = 1, 0
    changed[6][termios.VSUSP] = b"\x00"
    termios.tcsetattr(descriptor, termios.TCSADRAIN, changed)
    try:
        yield _PosixKeyboard(descriptor)
    finally:
        termios.tcsetattr(descriptor, termios.TCSADRAIN, before)


class _PosixKeyboard:
    def __init__(self, descriptor: int) -> None:
        self.descriptor = descriptor

    def pressed(self, seconds: float) -> list[Key]:
        text = ""
        while self._is_ready(_REST_SECONDS if text else seconds):
            sent = self._read()
            if not sent:
                return [Key.QUIT]  # the terminal is gone
            text += sent
            if not _UNFINISHED.search(text):
                break
        return keys_in(text)

    def _is_ready(self, seconds: float) -> bool:
        from select import select

        return bool(select([self.descriptor], [], [], max(0.0, seconds))[0])

    def _read(self) -> str:
        import os

        try:
            return os.read(self.descriptor, 1024).decode("utf-8", "ignore")
        except OSError:
            return ""


class _WindowsKeyboard:
    """Keys from the console, which has nothing to wait on: it is asked twenty times a second."""

    def __init__(self) -> None:
        self.console: Any = import_module("msvcrt")

    def pressed(self, seconds: float) -> list[Key]:
        from time import sleep

        while not self.console.kbhit():
            if seconds <= 0:
                return []
            sleep(min(_REST_SECONDS, seconds))
            seconds -= _REST_SECONDS
        text = ""
        while self.console.kbhit():
            text += self.console.getwch()
        return keys_in(text)
