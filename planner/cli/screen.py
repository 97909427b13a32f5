"""Styled lines on a terminal: as text with colours, and as a whole screen that is redrawn."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TextIO

from planner.programme.lines import Line, Look
from planner.programme.watch import Size

# Select Graphic Rendition (ECMA-48 §8.3.117): what holds without colours, and the colours.
_WEIGHTS = {
    Look.STRONG: "1",
    Look.QUIET: "2",
    Look.HEAD: "1",
    Look.CALM: "1",
    Look.WARN: "1",
    Look.ALERT: "1",
}
_COLOURS = {Look.HEAD: "36", Look.CALM: "32", Look.WARN: "33", Look.ALERT: "31"}

_OWN_SCREEN, _HIDE_CURSOR = "\x1b[?1049h", "\x1b[?25l"
_FORMER_SCREEN, _SHOW_CURSOR = "\x1b[?1049l", "\x1b[?25h"
_CLEAR = "\x1b[2J"
_USUAL = Size(80, 24)


def ansi(styled: Line, *, colour: bool) -> str:
    """A line with the codes of its looks; without ``colour`` only bold and faint."""
    return "".join(_part(part.text, part.look, colour=colour) for part in styled)


def _part(text: str, look: Look, *, colour: bool) -> str:
    codes = [_WEIGHTS.get(look, ""), _COLOURS.get(look, "") if colour else ""]
    written = ";".join(filter(None, codes))
    return f"\x1b[{written}m{text}\x1b[0m" if written else text


class Screen:
    """A terminal's screen; only rows that have changed are sent, which is kind to slow lines."""

    def __init__(self, stream: TextIO, *, colour: bool) -> None:
        self.stream = stream
        self.colour = colour
        self.shown: list[str] = []
        self.shown_size: Size | None = None

    @property
    def size(self) -> Size:
        """The terminal's size now; the usual one where it does not say."""
        try:
            found = os.get_terminal_size(self.stream.fileno())
        except OSError:
            return _USUAL
        return Size(found.columns or _USUAL.columns, found.lines or _USUAL.rows)

    def show(self, lines: Sequence[Line], size: Size) -> None:
        """Make the screen show these lines and nothing else."""
        rows = [ansi(styled, colour=self.colour) for styled in lines]
        written = ""
        if size != self.shown_size:
            written, self.shown = _CLEAR, []
        before = [*self.shown, *[""] * (len(rows) - len(self.shown))]
        after = [*rows, *[""] * (len(before) - len(rows))]
        for number, (old, new) in enumerate(zip(before, after, strict=True), 1):
            if old != new:
                written += f"\x1b[{number};1H\x1b[2K{new}"
        self.shown, self.shown_size = rows, size
        if written:
            self.stream.write(written)
            self.stream.flush()


@contextmanager
def whole_screen(stream: TextIO, *, colour: bool) -> Iterator[Screen]:
    """The whole of a terminal, which shows again what it showed before whatever happens."""
    _let_windows_draw()
    try:
        stream.write(_OWN_SCREEN + _HIDE_CURSOR)
        yield Screen(stream, colour=colour)
    finally:
        stream.write(_SHOW_CURSOR + _FORMER_SCREEN)
        stream.flush()


def _let_windows_draw() -> None:
    # Running any command makes older Windows consoles heed the codes (bpo-30075).
    if os.name == "nt":
        os.system("")  # noqa: S605, S607  # runs nothing
