"""Tables as a command hands them out: on the screen, in a file, or to a program."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planner.cli.options import terminal_columns, wants_colour

if TYPE_CHECKING:
    from datetime import datetime

    from planner.tables.table import Table
    from planner.vocabulary.audience import Audience

TABLE_FORMATS = ("table", "csv", "xlsx", "json", "markdown")
_BY_ENDING = {".csv": "csv", ".json": "json", ".xlsx": "xlsx", ".md": "markdown", ".ics": "ics"}


def chosen_format(output: str | None, target: str | None, known: Sequence[str]) -> str:
    """The format asked for, or else the one that the file's name ends in; `table` by default."""
    ending = _BY_ENDING.get(Path(target).suffix.lower()) if target else None
    if output and ending and output != ending:
        raise click.BadParameter(
            f"the format is {output}, and the name of the file is one of {ending}", param_hint="-o"
        )
    found = output or ending or "table"
    if found not in known:
        raise click.BadParameter(
            f"this is no list for {found}; there is {', '.join(known)}", param_hint="--format"
        )
    return found


def content_of(
    table: "Table", key: str, output: str, audience: "Audience", created: "Callable[[], datetime]"
) -> bytes:
    """A table, of which an audience may see all, in one of TABLE_FORMATS.

    ``key`` is what programs call it; ``created`` says what a workbook states as its time of making.
    """
    if output == "csv":
        from planner.interchange.csv_export import table_csv

        return table_csv(table)
    if output == "xlsx":
        from planner.workbook.export import table_workbook

        return table_workbook(table, created=created(), audience=audience)
    if output == "json":
        from planner.interchange.table_json import table_json

        return table_json(table, key, audience).encode()
    if output == "markdown":
        from planner.tables.markdown import markdown_table

        return markdown_table(table, audience.label).encode()
    from planner.tables.plain import plain_table

    return plain_table(table).encode()


def show(table: "Table") -> None:
    """Print a table: drawn where a person watches, in plain columns for pipes."""
    columns = terminal_columns()
    if columns is None:
        from planner.tables.plain import plain_table

        click.echo(plain_table(table), nl=False)
        return
    from rich.console import Console

    from planner.programme.table_view import table_view

    console = Console(no_color=not wants_colour(), highlight=False)
    console.print(table_view(table, columns))


def deliver(
    content: bytes, target: str | None, output: str, readers: str, *, overwrite: bool
) -> None:
    """Write a file, and say for whom it is; without one, everything to standard output."""
    from planner.output import write_file

    if target is None:
        if output == "xlsx" and sys.stdout.isatty():
            raise click.UsageError("a workbook needs a file: add -o list.xlsx")
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    write_file(Path(target), content, overwrite=overwrite)
    click.echo(f"Wrote {target}, for {readers}.", err=True)
