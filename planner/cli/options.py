"""Options and habits that commands share."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from planner.artifacts import Artifact
from planner.cli.errors import EXIT_FINDINGS, CannotError
from planner.loading import Loaded
from planner.schedule.plan import Plan
from planner.text.diagnostics import Diagnostic, Severity, has_errors
from planner.text.render import as_text, summary_line
from planner.text.wording import count

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]

_STYLES: dict[str, dict[str, Any]] = {
    "error": {"fg": "red", "bold": True},
    "warning": {"fg": "yellow", "bold": True},
    "advice": {"fg": "cyan", "bold": True},
    "place": {"fg": "blue", "bold": True},
    "hint": {"fg": "cyan"},
    "strong": {"bold": True},
}


def agenda_argument() -> Decorator:
    """FILE: an agenda, or `-` for standard input."""
    return click.argument("file", metavar="FILE")


def language_option() -> Decorator:
    """`--language`: which of several languages texts are read in."""
    return click.option(
        "--language", metavar="CODE", help="Read texts in this language where the agenda has it."
    )


def despite_errors_option() -> Decorator:
    """`--despite-errors`: write outputs although `check` finds errors in the plan."""
    return click.option(
        "--despite-errors",
        is_flag=True,
        help="Go on although `planner check` finds errors, such as a double booking.",
    )


def styled(text: str, role: str) -> str:
    """A text with the colours of a role."""
    return click.style(text, **_STYLES[role])


def echo_diagnostics(diagnostics: Sequence[Diagnostic], *, err: bool = True) -> None:
    """Print diagnostics as blocks; colours only where a terminal shows them."""
    if diagnostics:
        click.echo(as_text(diagnostics, styled), err=err, color=wants_colour(err=err))


def wants_colour(*, err: bool = False) -> bool:
    """Whether a stream is a terminal that may be given colours (https://no-color.org)."""
    stream = sys.stderr if err else sys.stdout
    return stream.isatty() and not os.environ.get("NO_COLOR")


def readable_plan(loaded: Loaded) -> Plan:
    """The plan of a file that could be read; else print what is wrong and stop."""
    if loaded.plan is None or not loaded.is_whole:
        errors = [d for d in loaded.diagnostics if d.severity is Severity.ERROR]
        echo_diagnostics(errors)
        click.echo(summary_line(errors, 1, styled), err=True, color=wants_colour(err=True))
        raise click.exceptions.Exit(EXIT_FINDINGS)
    return loaded.plan


def sound_plan(loaded: Loaded, *, despite_errors: bool) -> Plan:
    """The plan of a file without errors, or with errors when those are accepted.

    Errors in the text stop it always; findings of severity error unless ``despite_errors``.
    """
    plan = readable_plan(loaded)
    if despite_errors:
        return plan
    from planner.checking import check

    diagnostics = check(loaded)
    if has_errors(diagnostics):
        errors = [d for d in diagnostics if d.severity is Severity.ERROR]
        echo_diagnostics(errors)
        click.echo(summary_line(errors, 1, styled), err=True, color=wants_colour(err=True))
        click.echo("Nothing was written. `--despite-errors` writes it all the same.", err=True)
        raise click.exceptions.Exit(EXIT_FINDINGS)
    return plan


def folder_options() -> Decorator:
    """`-o` and `--overwrite` for a folder of outputs."""

    def decorate(function: Callable[..., Any]) -> Callable[..., Any]:
        overwrite = click.option(
            "--overwrite", is_flag=True, help="Replace outputs that were changed by hand."
        )
        output = click.option(
            "-o", "--output", "folder", metavar="DIR", help="The folder to write."
        )
        return output(overwrite(function))

    return decorate


def sequence_option() -> Decorator:
    """`--sequence`: how often the invites were sent before."""
    return click.option(
        "--sequence",
        type=click.IntRange(0, 2**31 - 1),
        default=0,
        show_default=True,
        metavar="N",
        help="How often these invites were sent before. Raise it by one each time you send them "
        "again, or calendars take the new ones for old.",
    )


def write_outputs(
    folder: Path, artifacts: Iterable[Artifact], *, title: str, overwrite: bool
) -> None:
    """Write a folder of outputs, with progress on a terminal, and say what is in it."""
    from planner.output import CannotWriteError, write_folder

    try:
        written = write_folder(folder, _with_progress(artifacts), title=title, overwrite=overwrite)
    except CannotWriteError as error:
        raise CannotError(error.message, error.hint) from None
    own = [artifact for artifact in written.artifacts if not artifact.person]
    width = max((len(artifact.path) for artifact in own), default=0)
    click.echo(styled(f"{shown_folder(written.folder)}/", "strong"), err=True)
    for artifact in own:
        click.echo(f"  {artifact.path:{width}}  for {artifact.is_for}", err=True)
    personal = [artifact for artifact in written.artifacts if artifact.person]
    if personal:
        people = len({artifact.person for artifact in personal})
        files = count(len(personal), "calendar file")
        label = "invites/"
        click.echo(f"  {label:{width}}  {files} for {count(people, 'participant')}", err=True)
    click.echo(f"  {'MANIFEST.txt':{width}}  what each file is, and who may have it", err=True)
    if written.kept:
        click.echo(f"Kept {count(len(written.kept), 'file')} of yours in the folder.", err=True)


def shown_folder(folder: Path) -> str:
    """A folder as the user would write it: relative to where they are, if it is below."""
    try:
        return folder.relative_to(Path.cwd()).as_posix()
    except ValueError:
        return str(folder)


def _with_progress(artifacts: Iterable[Artifact]) -> Iterator[Artifact]:
    """The artifacts, counted on standard error while they are made, if a person watches."""
    if not sys.stderr.isatty():
        yield from artifacts
        return
    for number, artifact in enumerate(artifacts, 1):
        if number % 50 == 0:
            click.echo(f"\r{number} files…", nl=False, err=True)
        yield artifact
    click.echo("\r" + " " * 20 + "\r", nl=False, err=True)
