"""`planner check --watch`: files that are checked again whenever one of them is saved."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import NamedTuple, TextIO

import click

from planner.checking import Checked
from planner.cli.keys import Keyboard
from planner.cli.watching import Stamp, stamp
from planner.reports.fingerprints import fingerprints
from planner.reports.report import Choice, Report, report_on
from planner.schedule.watch import Key
from planner.text.diagnostics import Diagnostic
from planner.text.wording import listing

LOOK_SECONDS = 0.25

# A file is read once it has looked the same twice: editors write in several steps. One that has
# gone, or is empty, is most likely about to be written, and is waited for.
_LOOKS_TO_SETTLE = 2
_LOOKS_TO_GIVE_UP = 8

# The screen, and not what was on it before: that can be scrolled back to.
_CLEAR = "\x1b[H\x1b[2J"

_NEW = "New since the last check"


class News(NamedTuple):
    """How a check differs from the one before it; None of either for the first.

    ``unread`` is what could not be read, if anything: how the rest stands is then not known.
    """

    fewer: int = 0
    new: int = 0
    is_first: bool = False
    unread: str = ""

    @property
    def words(self) -> str:
        """`2 fewer, 1 new`."""
        if self.unread:
            return f"{self.unread} cannot be read until this is mended"
        if self.is_first:
            return "first check"
        parts = [f"{self.fewer} fewer"] if self.fewer else []
        parts += [f"{self.new} new"] if self.new else []
        return ", ".join(parts) or "nothing changed"


class Seen(NamedTuple):
    """A check, how it differs from the one before, and what of it was not there then."""

    report: Report
    news: News
    new: tuple[Diagnostic, ...] = ()


class Rechecked:
    """Files under watch: what they hold now, against what they held at the last check."""

    def __init__(
        self, files: Sequence[str], check: Callable[[], list[Checked]], choice: Choice
    ) -> None:
        self.files = tuple(files)
        self.check = check
        self.choice = choice
        self.inputs = self.files
        self.read: list[Stamp | None] | None = None
        self.waiting: list[Stamp | None] = []
        self.looks = 0
        self.found: Counter[str] | None = None
        self.with_roster: frozenset[str] = frozenset()

    def look(self) -> Seen | None:
        """Check again, if the files have changed and are no longer being written; else None."""
        stamps = [stamp(path) for path in self.inputs]
        if stamps == self.read:
            self.looks = 0
            return None
        if self.read is not None:
            if stamps != self.waiting:
                self.waiting, self.looks = stamps, 0
            self.looks += 1
            if self.looks < (_LOOKS_TO_GIVE_UP if self._has_lost(stamps) else _LOOKS_TO_SETTLE):
                return None
        return self._read(stamps)

    def _has_lost(self, stamps: list[Stamp | None]) -> bool:
        """Whether a file that was there is gone or empty."""
        before = zip(self.read or (), stamps, strict=True)
        return any(old and old.size and not (new and new.size) for old, new in before)

    def _read(self, stamps: list[Stamp | None]) -> Seen:
        report = report_on(self.check(), self.choice)
        known = dict(zip(self.inputs, stamps, strict=True))
        read = [path for loaded in report.files for path in loaded.inputs]
        if any(loaded.plan is None for loaded in report.files):
            # The roster that an agenda named is still its roster when the agenda is unreadable.
            read += self.inputs
        self.inputs = tuple(dict.fromkeys((*self.files, *read)))
        self.read = [known[path] if path in known else stamp(path) for path in self.inputs]
        self.looks = 0
        before = self.found
        if unread := _unread(report, self.with_roster):
            # Nothing is known of the rest. It is compared again with what was there before.
            return Seen(report, News(is_first=before is None, unread=unread))
        self.with_roster = frozenset(
            loaded.path for loaded in report.files if loaded.plan and loaded.plan.roster
        )
        names = fingerprints(report.diagnostics)
        self.found = found = Counter(names)
        if before is None:
            return Seen(report, News(is_first=True))
        new = tuple(
            diagnostic
            for diagnostic, name in zip(report.diagnostics, names, strict=True)
            if name not in before
        )
        return Seen(report, News(fewer=(before - found).total(), new=len(new)), new)


def _unread(report: Report, with_roster: frozenset[str]) -> str:
    """What could not be read at all: `the agenda`, `the roster`; nothing where all was.

    A roster counts only where it was read before: one that is still to be written is no news.
    """
    for loaded in report.files:
        if loaded.plan is None:
            return "the agenda" if len(report.files) == 1 else loaded.path
        has_lost_it = loaded.plan.agenda.roster and loaded.plan.roster is None
        if has_lost_it and loaded.path in with_roster:
            return "the roster"
    return ""


Show = Callable[[Seen, datetime, tuple[str, ...]], None]


def recheck(
    watched: Rechecked, *, clock: Callable[[], datetime], keyboard: Keyboard, show: Show
) -> None:
    """Show each check until a key ends it."""
    while True:
        seen = watched.look()
        if seen:
            show(seen, clock(), watched.inputs)
        if Key.QUIT in keyboard.pressed(LOOK_SECONDS):
            return


def terminal_page(stream: TextIO, *, statistics: bool) -> Show:
    """Show each check on a cleared terminal: the findings, how many, and what changed.

    What is new stands last, where it is seen without scrolling back.
    """
    from planner.cli.check import text_parts
    from planner.cli.options import styled, wants_colour
    from planner.reports.wording import summary
    from planner.text.render import printable

    def show(seen: Seen, at: datetime, inputs: tuple[str, ...]) -> None:
        report, news, new = seen
        # Written even without colours: it moves the cursor, and colours nothing.
        click.echo(_CLEAR, nl=False, file=stream, color=True)
        former = tuple(found for found in report.diagnostics if found not in new)
        if statistics or not new or not former:
            parts = text_parts(report, statistics=statistics)
        else:
            parts = text_parts(report._replace(diagnostics=former), statistics=False)
            rule = styled("─" * len(_NEW), "quiet")
            parts.append(f"{styled(_NEW, 'strong')}\n{rule}")
            parts += text_parts(report._replace(diagnostics=new), statistics=False)
        for part in parts:
            click.echo(part, file=stream, color=wants_colour())
        click.echo(summary(report, styled), file=stream, color=wants_colour())
        files = listing([printable(path) for path in inputs])
        line = f"{at:%H:%M:%S} · {news.words} · watching {files} · q ends it"
        click.echo(styled(line, "quiet"), file=stream, color=wants_colour())

    return show
