"""What commands say: diagnostics, why they stop, and what they wrote."""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from planner.cli.errors import EXIT_FINDINGS, CannotError
from planner.cli.options import styled, terminal_columns, wants_colour
from planner.loading import Loaded
from planner.text.diagnostics import Diagnostic, Severity, has_errors
from planner.text.render import as_text, summary_line
from planner.text.wording import count

if TYPE_CHECKING:
    from pathlib import Path

    from planner.output import Written
    from planner.schedule.plan import Plan


def echo_diagnostics(diagnostics: Sequence[Diagnostic], *, err: bool = True) -> None:
    """Print diagnostics as blocks; colours only where a terminal shows them."""
    if diagnostics:
        text = as_text(diagnostics, styled, terminal_columns(err=err))
        click.echo(text, err=err, color=wants_colour(err=err))


def echo_in_brief(loaded: Loaded) -> None:
    """Say what a list was made despite, by number: in full it would bury the list."""
    errors = sum(d.severity is Severity.ERROR for d in loaded.diagnostics)
    if errors:
        click.echo(
            f"{count(errors, 'error')}: what cannot be read is empty or left out here; "
            f"`planner check {loaded.path}` says why.",
            err=True,
        )
    warnings = sum(d.severity is Severity.WARNING for d in loaded.diagnostics)
    if warnings:
        what = "What it is about is" if warnings == 1 else "What they are about is"
        click.echo(
            f"{count(warnings, 'warning')}. {what} left empty in the list; `planner check "
            f"{loaded.path}` says which.",
            err=True,
        )


def readable_plan(loaded: Loaded) -> "Plan":
    """The plan of a file that could be read; else print what is wrong and stop."""
    if loaded.plan is None or not loaded.is_whole:
        raise _stopped_by(loaded.diagnostics)
    return loaded.plan


def listable_plan(loaded: Loaded, *, despite_errors: bool) -> "Plan":
    """The plan to make a list of: whole, or what could be read of it where that is accepted."""
    readable = loaded.plan if loaded.plan and loaded.plan.roster is not None else None
    if despite_errors and readable:
        return readable
    try:
        return readable_plan(loaded)
    except click.exceptions.Exit:
        if readable:
            click.echo("Nothing was listed; `--despite-errors` lists what could be read.", err=True)
        raise


def plan_with_roster(loaded: Loaded, *, despite_errors: bool = False) -> "Plan":
    """The plan of a file that could be read and has a roster; else say so and stop."""
    plan = listable_plan(loaded, despite_errors=despite_errors)
    if plan.roster is None:
        raise CannotError(
            f"{loaded.path} names no roster", "add `roster: participants.csv` to the agenda"
        )
    return plan


def sound_plan(loaded: Loaded, *, despite_errors: bool) -> "Plan":
    """The plan of a file without errors, or with errors when those are accepted.

    Errors in the text stop it always; findings of severity error unless ``despite_errors``.
    """
    if not loaded.is_whole:
        stop = _stopped_by(loaded.diagnostics)
        click.echo("Nothing was written: this must be mended first.", err=True)
        raise stop
    plan = readable_plan(loaded)
    if despite_errors:
        return plan
    from planner.checking import check
    from planner.cli.instants import present_day

    diagnostics = check(loaded, today=present_day())
    if has_errors(diagnostics):
        stop = _stopped_by(diagnostics)
        click.echo("Nothing was written; `--despite-errors` writes all the same.", err=True)
        raise stop
    return plan


def _stopped_by(diagnostics: Sequence[Diagnostic]) -> click.exceptions.Exit:
    errors = [d for d in diagnostics if d.severity is Severity.ERROR]
    echo_diagnostics(errors)
    click.echo(summary_line(errors, 1, styled), err=True, color=wants_colour(err=True))
    return click.exceptions.Exit(EXIT_FINDINGS)


@contextmanager
def progress() -> Iterator[Callable[[int], None] | None]:
    """A counter of files on standard error, if a person watches; None otherwise."""
    if not sys.stderr.isatty():
        yield None
        return

    def show(number: int) -> None:
        if number % 50 == 0:
            click.echo(f"\r{number} files…", nl=False, err=True)

    try:
        yield show
    finally:
        click.echo("\r" + " " * 20 + "\r", nl=False, err=True)


def echo_written(written: "Written") -> None:
    """Say what is in a folder that was written, and who each file is for."""
    own = [artifact for artifact in written.artifacts if not artifact.person]
    width = max(len(name) for name in ("MANIFEST.txt", *(artifact.path for artifact in own)))
    click.echo(styled(f"{shown_folder(written.folder)}/", "strong"), err=True,
               color=wants_colour(err=True))  # fmt: skip
    for artifact in own:
        lock = ", locked" if artifact.is_locked else ""
        click.echo(f"  {artifact.path:{width}}  for {artifact.is_for}{lock}", err=True)
    personal = [artifact for artifact in written.artifacts if artifact.person]
    if personal:
        people = count(len({artifact.person for artifact in personal}), "participant")
        files = count(len(personal), "calendar file")
        where = f"{personal[0].collection}/"
        click.echo(f"  {where:{width}}  {files}, each for one of {people}", err=True)
    click.echo(f"  {'MANIFEST.txt':{width}}  what each file is, and who may have it", err=True)
    if written.kept:
        click.echo(f"Kept {count(len(written.kept), 'file')} of yours in the folder.", err=True)


def shown_folder(folder: "Path") -> str:
    """A folder as the user would write it: relative to where they are, if it is below."""
    try:
        return folder.relative_to(folder.cwd()).as_posix()
    except ValueError:
        return str(folder)
