"""The watch as it runs: time, keys and the file on one side, the screen on the other."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple, Protocol

import click

from planner.cli.keys import Keyboard
from planner.loading import Loaded, load
from planner.programme.lines import Line
from planner.programme.watch import Size, frame
from planner.schedule.plan import Plan
from planner.schedule.watch import Tick, WatchState, advance

_MICROSECONDS = 1_000_000


class Drawn(Protocol):
    """What a watch is drawn on."""

    @property
    def size(self) -> Size:
        """Its size now."""

    def show(self, lines: list[Line], size: Size) -> None:
        """Show these lines."""


class Stamp(NamedTuple):
    """What tells a file from what it was before; ``file`` changes when another takes its place."""

    modified: int
    size: int
    file: int


class AgendaFile:
    """An agenda that is read again when it, or its roster, has changed on disk."""

    def __init__(
        self, path: str, plan: Plan, inputs: tuple[str, ...], *, language: str | None
    ) -> None:
        self.path = path
        self.plan = plan
        self.note = ""
        self.inputs = inputs
        self.language = language
        self.seen = self._stamps()

    def look(self) -> None:
        """Read it again if it has changed; the former plan stays while the new one has errors."""
        stamps = self._stamps()
        if stamps == self.seen:
            return
        self.seen = stamps
        loaded: Loaded = load(self.path, language=self.language)
        if loaded.plan is None or not loaded.is_whole:
            self.note = "The file has changed and has errors; this is the agenda before them."
            return
        self.plan, self.note = loaded.plan, ""
        if loaded.inputs != self.inputs:
            self.inputs = loaded.inputs
            self.seen = self._stamps()

    def _stamps(self) -> list[Stamp | None]:
        return [stamp(path) for path in self.inputs]


def stamp(path: str) -> Stamp | None:
    """The stamp of a file as it is now; None where there is none."""
    try:
        found = os.stat(path)  # noqa: PTH116  # a path as the loader gives it
    except (OSError, ValueError):
        return None
    return Stamp(found.st_mtime_ns, found.st_size, found.st_ino)


def watch(
    state: WatchState,
    file: AgendaFile,
    *,
    clock: Callable[[], datetime],
    keyboard: Keyboard,
    screen: Drawn,
) -> WatchState:
    """Draw the day once a second and after each key, until a key ends it."""
    while not state.is_over:
        file.look()
        state = advance(state, Tick(clock(), file.note), file.plan)
        size = screen.size
        screen.show(frame(state, file.plan, size), size)
        for key in keyboard.pressed(1 - state.at.microsecond / _MICROSECONDS):
            # A pause begins when the key is pressed, not when the second did.
            state = advance(replace(state, at=clock()), key, file.plan)
    return state


@contextmanager
def until_told_to_stop() -> Iterator[None]:
    """Let Ctrl-C end what is inside as `q` does, and a request to terminate do so with its code."""
    former = signal.signal(signal.SIGTERM, _terminate)
    try:
        yield
    except KeyboardInterrupt:
        return
    finally:
        signal.signal(signal.SIGTERM, former)


def _terminate(number: int, _frame: object) -> None:
    raise click.exceptions.Exit(128 + number)
