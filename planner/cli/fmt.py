"""`planner fmt`."""

from typing import TYPE_CHECKING

import click

from planner.cli.edits import echo_text_diff, write_option
from planner.cli.errors import EXIT_FINDINGS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from planner.formatting import Formatted
    from planner.text.diagnostics import Diagnostic

STANDARD_INPUT = "-"


@click.command()
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@write_option()
@click.option("--check", is_flag=True, help="Only name the files that would change; exit with 1.")
@click.option("--diff", is_flag=True, help="Only print what would change, for other programs.")
def command(files: tuple[str, ...], write: bool, check: bool, diff: bool) -> None:
    """Write times, durations and dates in agendas in one way.

    They become `09:00`, `09:00-10:30`, `45m`, `1h30m` and `2024-03-06`, from any notation that is
    read; everything else stays as it is, to the last space and comment. What cannot be read is
    left, shown, and makes the exit code 1. Of `-`, standard input, the new text is printed.

    \b
    Examples:
      planner fmt forum.yaml                show what would change
      planner fmt forum.yaml --write        change it
      planner fmt --check *.yaml            name what is not in order, for a pipeline
      planner fmt - < forum.yaml > new.yaml
    """
    _refuse_contradictions(files, write=write, check=check, diff=diff)
    formatted, unreadable = _formatted_files(files)
    for file in formatted:
        if file.is_roster:
            click.echo(f"{file.source.path} is a roster, and was left as it is.", err=True)
        if check:
            _name(file)
        elif write:
            _write(file)
        elif file.path == STANDARD_INPUT and not diff:
            click.echo(file.content, nl=False)
        else:
            echo_text_diff(file.source.text, file.text, file.source.path)
    shown = not (write or check or diff or STANDARD_INPUT in files)
    if shown and any(file.rewritten for file in formatted):
        click.echo(err=True)
    unread = [mistake for file in formatted for mistake in file.unread]
    _report([*unreadable, *unread])
    if not diff:
        _summarise(formatted, len(unread), write=write)
    outdated = check and any(file.rewritten for file in formatted)
    if unreadable or unread or outdated:
        raise click.exceptions.Exit(EXIT_FINDINGS)


def _refuse_contradictions(files: tuple[str, ...], *, write: bool, check: bool, diff: bool) -> None:
    asked = [name for name, is_asked in (("--write", write), ("--check", check), ("--diff", diff))
             if is_asked]  # fmt: skip
    if len(asked) > 1:
        raise click.UsageError(f"{asked[0]} and {asked[1]} contradict each other; give one of them")
    if STANDARD_INPUT in files and write:
        raise click.UsageError(
            "standard input cannot be changed; name a file, or leave --write out"
        )
    if STANDARD_INPUT in files and len(files) > 1 and not asked:
        raise click.UsageError("`-` prints its whole text; give it alone, or add --check or --diff")


def _formatted_files(files: tuple[str, ...]) -> tuple[list["Formatted"], list["Diagnostic"]]:
    """Each file that could be read, once, and what is wrong with the others."""
    from planner.files import UnreadableFileError
    from planner.formatting import NothingReadError, formatted

    read: list[Formatted] = []
    unreadable: list[Diagnostic] = []
    for file in dict.fromkeys(files):
        try:
            read.append(formatted(file))
        except UnreadableFileError as error:
            unreadable.append(error.diagnostic)
        except NothingReadError as error:
            unreadable.extend(error.diagnostics)
    return read, unreadable


def _name(file: "Formatted") -> None:
    if file.rewritten:
        click.echo(file.source.path)


def _write(file: "Formatted") -> None:
    from planner.formatting import write_formatted
    from planner.text.wording import count

    if file.rewritten:
        write_formatted(file)
        click.echo(f"Changed {file.path}: {count(file.rewritten, 'value')}.", err=True)


def _report(diagnostics: "Sequence[Diagnostic]") -> None:
    from planner.cli.reporting import echo_diagnostics
    from planner.text.diagnostics import in_order

    echo_diagnostics(in_order(diagnostics))


def _summarise(files: "Sequence[Formatted]", unread: int, *, write: bool) -> None:
    """Say how much changed, or would change, and what was left."""
    from planner.text.wording import count

    changed = [file for file in files if file.rewritten]
    values = count(sum(file.rewritten for file in changed), "value")
    where = count(len(changed), "file")
    filtered = any(file.path == STANDARD_INPUT for file in changed)
    if not changed:
        line = "Nothing to change."
    elif write or filtered:
        line = f"{values} rewritten in {where}."
    else:
        line = f"{values} would be rewritten in {where}; `--write` does it."
    click.echo(line, err=True)
    if unread:
        click.echo(f"{count(unread, 'value')} could not be read, and stayed.", err=True)
