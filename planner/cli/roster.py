"""`planner roster`."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planner.cli.errors import CannotError
from planner.cli.options import wants_colour
from planner.cli.passwords import chosen_password, password_options, reader

if TYPE_CHECKING:
    from planner.schedule.plan import Plan
    from planner.tables.people import Grouping
    from planner.tables.table import Table

_ENDINGS = {".csv": "csv", ".json": "json", ".xlsx": "xlsx"}

GROUPINGS = ("country", "region", "subregion", "organisation_type", "organisation", "role")


@click.command()
@click.argument("file", metavar="FILE")
@click.option(
    "--by",
    type=click.Choice(GROUPINGS),
    default="country",
    show_default=True,
    help="How to group the participants.",
)
@click.option("--matrix", is_flag=True, help="Count by country and organisation type instead.")
@click.option(
    "--format",
    "output",
    type=click.Choice(["table", "json", "csv", "xlsx"]),
    help="For the screen, for programs, or for spreadsheets; else by the ending of -o.",
)
@click.option("-o", "--output", "target", metavar="FILE", help="Write to this file.")
@click.option("--overwrite", is_flag=True, help="Replace the file if it is there.")
@password_options("it opens a roster that is locked, and locks the workbook that -o names.")
def command(
    file: str,
    by: str,
    matrix: bool,
    output: str | None,
    target: str | None,
    overwrite: bool,
    password_file: str | None,
    ask_password: bool,
) -> None:
    """List the participants by country, region, organisation type, organisation or role.

    FILE is an agenda that names a roster, or a roster itself (.csv, .xlsx). The lists hold
    e-mail addresses: they are for the team. Regions and subregions are those of the United
    Nations (M49).

    \b
    Examples:
      planner roster forum.yaml --by organisation_type
      planner roster participants.xlsx --by country -o by-country.csv
      planner roster forum.yaml --matrix
    """
    from planner.tables.people import (
        BY_COUNTRY,
        BY_ORGANISATION_TYPE,
        grouped_table,
        grouping,
        matrix_table,
    )
    from planner.tables.table import for_audience
    from planner.vocabulary.audience import Audience

    output = _format(output, target)
    locks = output == "xlsx"
    password = chosen_password(password_file, ask=ask_password, is_new=locks)
    plan = _plan_with_roster(file, password)
    chosen = grouping(by, plan)
    table = (
        matrix_table(plan, BY_COUNTRY, BY_ORGANISATION_TYPE)
        if matrix
        else grouped_table(plan, chosen)
    )
    table = for_audience(table, Audience.TEAM)
    if not table.columns:
        raise CannotError(
            "by what you ask to group them is for few eyes at this event, and lists are for the "
            "team",
            "group them by something else; `planner build --audience restricted` writes what is "
            "for few eyes, behind a password",
        )
    if output == "table" and target is None:
        _print(plan, table, None if matrix else chosen)
        return
    if output == "json" and matrix:
        raise click.UsageError("--matrix is a table of counts; use --format csv or xlsx with it")
    content = _content(plan, table, chosen, output, file)
    if locks and password is not None:
        from planner.locking import locked

        content = locked(content, password)
    _deliver(content, target, output, overwrite=overwrite)


def _format(output: str | None, target: str | None) -> str:
    """The format asked for, or else the one that the file's name ends in."""
    ending = _ENDINGS.get(Path(target).suffix.lower()) if target else None
    if output and ending and output != ending:
        raise click.BadParameter(
            f"the format is {output}, and the name of the file is one of {ending}", param_hint="-o"
        )
    return output or ending or "table"


def _plan_with_roster(file: str, password: str | None) -> "Plan":
    from planner.cli.reporting import echo_diagnostics, readable_plan
    from planner.loading import load_any

    loaded = load_any(file, read=reader(password))
    plan = readable_plan(loaded)
    if plan.roster is None:
        raise CannotError(
            f"{loaded.path} names no roster", "add `roster: participants.csv` to the agenda"
        )
    echo_diagnostics(loaded.diagnostics)
    if not plan.participants:
        click.echo("The roster lists nobody yet.", err=True)
    return plan


def _content(plan: "Plan", table: "Table", chosen: "Grouping", output: str, file: str) -> bytes:
    if output == "json":
        from planner.interchange.json_export import groups_json

        return groups_json(plan, chosen.groups(plan.participants)).encode()
    if output == "csv":
        from planner.interchange.csv_export import table_csv

        return table_csv(table)
    if output == "xlsx":
        from planner.building import created_at
        from planner.workbook.export import table_workbook

        return table_workbook(table, created=created_at(plan, file))
    from planner.tables.plain import plain_table

    return plain_table(table).encode()


def _print(plan: "Plan", table: "Table", chosen: "Grouping | None") -> None:
    if not sys.stdout.isatty():
        from planner.tables.plain import plain_table

        click.echo(plain_table(table), nl=False)
        return
    from rich.console import Console

    from planner.programme.lists import list_view, matrix_view

    view = matrix_view(table) if chosen is None else list_view(plan, table, chosen)
    Console(no_color=not wants_colour(), highlight=False).print(view)


def _deliver(content: bytes, target: str | None, output: str, *, overwrite: bool) -> None:
    from planner.cli.reporting import writing
    from planner.output import write_file

    if target is None:
        if output == "xlsx" and sys.stdout.isatty():
            raise click.UsageError("a workbook needs a file: add -o participants.xlsx")
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    with writing():
        write_file(Path(target), content, overwrite=overwrite)
    click.echo(f"Wrote {target}, for the organising team only.", err=True)
