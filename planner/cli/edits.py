"""What commands that edit an agenda share: opening it, showing the edit, and writing it."""

from typing import TYPE_CHECKING

import click

from planner.cli.errors import EXIT_FINDINGS, CannotError
from planner.cli.options import Decorator, styled, wants_colour

if TYPE_CHECKING:
    from collections.abc import Iterable

    from planner.patching import Opened, Tried
    from planner.text.diagnostics import Diagnostic
    from planner.text.patch import Edit

_DIFF_COLOURS = {"+": "green", "-": "red", "@": "cyan"}


def write_option() -> Decorator:
    """`--write`: change the file; without it an edit is only shown."""
    return click.option(
        "--write/--dry-run",
        default=False,
        help="Change the file, or only show what would change (which is the default).",
    )


def opened_agenda(file: str) -> "Opened":
    """The agenda to edit; where it cannot be read, say why and stop."""
    from planner.files import UnreadableFileError
    from planner.patching import open_agenda

    try:
        opened = open_agenda(file)
    except UnreadableFileError as error:
        raise _stopped(error.diagnostic) from None
    if opened.document is None or opened.loaded.plan is None:
        raise _stopped(*opened.loaded.diagnostics)
    return opened


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


def conclude(opened: "Opened", tried: "Tried", *, write: bool) -> None:
    """Show an edit and what the rules newly find, and write it if that was asked for."""
    from planner.cli.reporting import echo_diagnostics, writing
    from planner.files import STANDARD_INPUT
    from planner.patching import write_edit

    if tried.text == opened.source.text:
        click.echo("Nothing to change.", err=True)
        return
    echo_diff(opened, tried)
    if tried.findings:
        click.echo("\nAfter this edit:", err=True)
        echo_diagnostics(tried.findings)
    if not write:
        click.echo("\nNothing was written; `--write` changes the file.", err=True)
        return
    if opened.path == STANDARD_INPUT:
        raise CannotError("standard input cannot be changed", "name a file, or leave --write out")
    with writing():
        write_edit(opened, tried)
    click.echo(f"\nChanged {opened.path}.", err=True)


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


def _stopped(*diagnostics: "Diagnostic") -> click.exceptions.Exit:
    from planner.cli.reporting import echo_diagnostics
    from planner.text.render import summary_line

    echo_diagnostics(diagnostics)
    click.echo(summary_line(diagnostics, 1, styled), err=True, color=wants_colour(err=True))
    return click.exceptions.Exit(EXIT_FINDINGS)
