"""What commands that edit an agenda share: opening it, showing the edit, and writing it."""

import re
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from planner.cli.errors import EXIT_FINDINGS, CannotError
from planner.cli.options import Decorator, styled, wants_colour

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from planner.editing.change import Change
    from planner.editing.spots import Wish
    from planner.patching import Opened, Tried
    from planner.schedule.plan import Plan
    from planner.text.diagnostics import Diagnostic
    from planner.text.nodes import Document
    from planner.text.patch import Edit

_MOVED_LINES = 24

_DIFF_COLOURS = {"+": "green", "-": "red", "@": "cyan"}


def write_option() -> Decorator:
    """`--write`: change the file; without it an edit is only shown."""
    return click.option(
        "--write/--dry-run",
        default=False,
        help="Change the file, or only show what would change (which is the default).",
    )


def ripple_option(what: str) -> Decorator:
    """`--ripple`: written times below follow."""
    return click.option("--ripple", is_flag=True, help=what)


def place_options() -> Decorator:
    """`--after`, `--before`, `--day`, `--strand`, and `--first` or `--last` in the latter two."""

    def decorate(function: "Callable[..., Any]") -> "Callable[..., Any]":
        for option in reversed(_PLACE_OPTIONS):
            function = option(function)
        return function

    return decorate


_PLACE_OPTIONS = (
    click.option("--after", metavar="SESSION", help="Behind this session, by id or title."),
    click.option("--before", metavar="SESSION", help="In front of this session."),
    click.option("--day", metavar="DATE|N", help="On this day, by date or by number."),
    click.option("--strand", metavar="LABEL", help="In this strand of a parallel block."),
    click.option(
        "--first/--last", "is_first", default=None, help="At the beginning or the end of that day "
        "or strand.",
    ),
)  # fmt: skip


def wish_of(
    after: str | None,
    before: str | None,
    day: str | None,
    strand: str | None,
    is_first: bool | None,
) -> "Wish":
    """The place that options name; wrong usage where they name two."""
    from planner.editing.spots import Wish

    if after is not None and before is not None:
        raise click.UsageError("Give --after or --before, not both.")
    beside = after is not None or before is not None
    if beside and (day is not None or strand is not None or is_first is not None):
        raise click.UsageError("--after and --before say it all: leave out --day and --strand.")
    if is_first is not None and day is None and strand is None:
        raise click.UsageError("--first and --last need --day or --strand.")
    return Wish(after, before, day, strand, is_first)


class WithAmounts(click.Command):
    """A command with a duration among its arguments, which may begin with `-`: `-15m`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Like click's, which would take `-15m` for options."""
        return super().parse_args(
            ctx, [re.sub(r"^-(?=[0-9.])", "\N{MINUS SIGN}", arg) for arg in args]
        )


def edit(file: str, make: "Callable[[Plan, Document], Change]", *, write: bool) -> None:
    """Make an edit of a file, show what it does to the text and to the day, and write it if asked.

    Where it cannot be made, say why, and stop.
    """
    opened = opened_agenda(file)
    plan, document = contents(opened)
    with refusals(document):
        change = make(plan, document)
    tried = tried_change(opened, change)
    conclude(opened, tried, write=write, said=_consequences(tried, change))


@contextmanager
def refusals(document: "Document") -> "Iterator[None]":
    """Say why an edit cannot be made, and stop."""
    from planner.decode.kinds import UnreadableError
    from planner.editing.refusals import CannotEditError, refusal
    from planner.text.layout import CannotRewriteError

    try:
        yield
    except CannotEditError as error:
        raise _stopped(error.diagnostic) from None
    except CannotRewriteError as error:
        raise _stopped(refusal(document, error)) from None
    except UnreadableError as error:
        raise click.UsageError("; ".join(filter(None, (error.message, error.hint)))) from None


def tried_change(opened: "Opened", change: "Change") -> "Tried":
    """A change tried; where it would make an agenda that does not load, say so and stop."""
    from planner.text.draft import whole_edit

    return tried_edits(opened, [whole_edit(opened.source.text, change.draft.text)])


def opened_agenda(file: str) -> "Opened":
    """The agenda to edit; where it cannot be read, say why and stop."""
    from planner.files import UnreadableFileError
    from planner.patching import open_agenda

    try:
        return open_agenda(file)
    except UnreadableFileError as error:
        raise _stopped(error.diagnostic) from None


def contents(opened: "Opened") -> "tuple[Plan, Document]":
    """What an agenda says and how it is written; where it cannot be read, say why and stop."""
    plan, document = opened.loaded.plan, opened.document
    if plan is None or document is None:
        raise _stopped(*opened.loaded.diagnostics)
    return plan, document


def tried_edits(opened: "Opened", edits: "Iterable[Edit]") -> "Tried":
    """The edits tried; where they would make an agenda that does not load, say so and stop."""
    from planner.cli.reporting import echo_diagnostics
    from planner.patching import try_edits

    tried = try_edits(opened, edits)
    if tried.mistakes:
        echo_diagnostics(tried.mistakes)
        raise CannotError(
            "after this edit the agenda could not be read", f"{opened.path} was not changed"
        )
    return tried


def conclude(opened: "Opened", tried: "Tried", *, write: bool, said: "Sequence[str]" = ()) -> None:
    """Show an edit, what is ``said`` of it, and what the rules newly find; write it if asked."""
    if tried.text == opened.source.text:
        click.echo("Nothing to change.", err=True)
        return
    echo_diff(opened, tried)
    for line in said:
        click.echo(line, err=True, color=wants_colour(err=True))
    write_or_not(opened, tried, write=write)


def write_or_not(opened: "Opened", tried: "Tried", *, write: bool) -> None:
    """Say what the rules newly find, and write the file if that was asked for."""
    from planner.cli.reporting import echo_diagnostics
    from planner.files import STANDARD_INPUT
    from planner.patching import write_edit

    if tried.findings:
        click.echo("\nAfter this edit:", err=True)
        echo_diagnostics(tried.findings)
    if tried.text == opened.source.text:
        click.echo("\nNothing in the file has to change.", err=True)
        return
    if not write:
        space = "" if tried.findings else "\n"  # a finding ends with an empty line
        click.echo(f"{space}Nothing was written; `--write` changes the file.", err=True)
        return
    if opened.path == STANDARD_INPUT:
        raise CannotError("standard input cannot be changed", "name a file, or leave --write out")
    write_edit(opened, tried)
    click.echo(f"{'' if tried.findings else chr(10)}Changed {opened.path}.", err=True)


def echo_diff(opened: "Opened", tried: "Tried") -> None:
    """Print what an edit changes in the text."""
    echo_text_diff(opened.source.text, tried.text, opened.source.path)


def echo_text_diff(before: str, after: str, path: str) -> None:
    """Print what changes between two states of a file's text."""
    from planner.text.patch import diff_lines
    from planner.text.render import printable

    for line in diff_lines(before, after, path):
        colour = None if line[:3] in ("---", "+++") else _DIFF_COLOURS.get(line[:1])
        text = click.style(printable(line), fg=colour, bold=line[:3] in ("---", "+++"))
        click.echo(text, color=wants_colour())


def _consequences(tried: "Tried", change: "Change") -> list[str]:
    """What an edit does to the schedule, and what else there is to know, a line each."""
    from shutil import get_terminal_size
    from textwrap import wrap

    from planner.editing.outcome import moved, moved_lines, on_several_dates, renamed
    from planner.text.render import printable

    assert tried.before.plan is not None  # noqa: S101  # only whole agendas come so far
    assert tried.after.plan is not None  # noqa: S101  # else it would have been refused
    columns = get_terminal_size().columns
    plans = tried.before.plan, tried.after.plan
    lines = list(moved_lines(*plans, change.displaced, columns=columns))
    shown = [printable(line) for line in lines[:_MOVED_LINES]]
    if len(lines) > _MOVED_LINES:
        shown.append(f"  … and {len(lines) - _MOVED_LINES} more; `planner show` draws the day")
    said = ["", styled("In the schedule:", "strong"), *shown] if lines else []
    said += ["", "No session is at another time."] if not lines else []
    shared = on_several_dates(moved(*plans, change.displaced))
    every = (*change.notes, *shared, *renamed(*plans, change.displaced))
    notes = [line for note in every for line in wrap(printable(note), min(columns, 100))]
    return [*said, "", *notes] if notes else said


def _stopped(*diagnostics: "Diagnostic") -> click.exceptions.Exit:
    from planner.cli.reporting import echo_diagnostics
    from planner.text.render import summary_line

    echo_diagnostics(diagnostics)
    click.echo(summary_line(diagnostics, 1, styled), err=True, color=wants_colour(err=True))
    return click.exceptions.Exit(EXIT_FINDINGS)
