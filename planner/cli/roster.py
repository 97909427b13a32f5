"""`planner roster`."""

import re
import sys
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import click

from planner.cli.errors import CannotError
from planner.cli.options import (
    AUDIENCES,
    list_despite_errors_option,
    require_team_despite_errors,
    wants_colour,
)
from planner.cli.passwords import chosen_password, password_options, reader
from planner.cli.tabling import TABLE_FORMATS, chosen_format, content_of, deliver, show

if TYPE_CHECKING:
    from planner.loading import Loaded
    from planner.schedule.plan import Plan
    from planner.tables.people import Grouping
    from planner.tables.table import Table
    from planner.vocabulary.audience import Audience

_USUAL_MATRIX = "country:organisation_type"
_PAIR = re.compile(r"[a-z][a-z0-9_]*:[a-z][a-z0-9_]*")


class _Command(click.Command):
    """A command whose `--matrix` may stand alone, before a file's name too."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Give a lone `--matrix` the pair that it stands for."""
        named = [
            f"{one}={_USUAL_MATRIX}" if one == "--matrix" and not _PAIR.fullmatch(after) else one
            for one, after in pairwise([*args, ""])
        ]
        return super().parse_args(ctx, named)


class _Asked(NamedTuple):
    """A table that was asked for, for its readers; ``by`` is how a list is grouped.

    ``key`` is what programs call it.
    """

    key: str
    table: "Table"
    audience: "Audience"
    by: "Grouping | None" = None
    is_matrix: bool = False


@click.command(cls=_Command)
@click.argument("file", metavar="FILE")
@click.option(
    "--by",
    metavar="FIELD",
    help="How to group the participants: country (unless said otherwise), region, subregion, "
    "organisation_type, organisation, role, delegation, grant, language, attends, "
    "confirmed, or a choice that the agenda declares.",
)
@click.option(
    "--matrix",
    metavar="FIELD:FIELD",
    help=f"Count by two of these instead; alone, it is {_USUAL_MATRIX}.",
)
@click.option(
    "--list",
    "key",
    metavar="NAME",
    help="Show a list instead: participants, contacts, sign-in, expected, photo-consent and "
    "others; `--list help` names all.",
)
@click.option(
    "--audience",
    type=click.Choice(AUDIENCES),
    default="team",
    show_default=True,
    help="Who it is for: what they may not see is left out.",
)
@click.option(
    "--format",
    "output",
    type=click.Choice(TABLE_FORMATS),
    help="For the screen, for programs, for spreadsheets or for wikis; else by the ending of -o.",
)
@click.option("-o", "--output", "target", metavar="FILE", help="Write to this file.")
@click.option("--overwrite", is_flag=True, help="Replace the file if it is there.")
@password_options("it opens a roster that is locked, and locks the workbook that -o names.")
@list_despite_errors_option()
def command(
    file: str,
    by: str | None,
    matrix: str | None,
    key: str | None,
    audience: str,
    output: str | None,
    target: str | None,
    overwrite: bool,
    password_file: str | None,
    ask_password: bool,
    despite_errors: bool,
) -> None:
    """List the participants, by country or by another field, or count them.

    FILE is an agenda that names a roster, or a roster itself (.csv, .xlsx). The lists hold
    e-mail addresses and are for the team, unless `--audience` says otherwise. Regions and
    subregions are those of the United Nations (M49).

    `planner roster import` brings people from exports of registration systems into a roster.

    \b
    Examples:
      planner roster forum.yaml --by organisation_type
      planner roster participants.xlsx --by country -o by-country.csv
      planner roster forum.yaml --matrix delegation:role
      planner roster forum.yaml --list contacts
      planner roster forum.yaml --audience participants --format markdown
    """
    if sum(option is not None for option in (by, matrix, key)) > 1:
        raise click.UsageError("ask for one of --by, --matrix and --list at a time")
    require_team_despite_errors(audience, despite_errors=despite_errors)
    from planner.cli.reporting import echo_in_brief

    output = chosen_format(output, target, TABLE_FORMATS)
    locks = output == "xlsx"
    password = chosen_password(password_file, ask=ask_password, is_new=locks)
    if locks and audience == "restricted" and password is None:
        raise CannotError(
            "a workbook of what is restricted is written behind a password only",
            "give one with `--password-file FILE`, the first line of a file that nobody else reads",
        )
    loaded, plan = _with_roster(file, password, despite_errors=despite_errors)
    asked = _asked(plan, by, matrix, key, audience)
    if output == "table" and target is None:
        _print(asked)
        echo_in_brief(loaded)
        return
    content = _content(plan, asked, output, file)
    if locks and password is not None:
        from planner.locking import locked

        content = locked(content, password)
    deliver(content, target, output, asked.audience.label, overwrite=overwrite)
    echo_in_brief(loaded)


def _with_roster(file: str, password: str | None, *, despite_errors: bool) -> "tuple[Loaded, Plan]":
    from planner.cli.reporting import plan_with_roster
    from planner.loading import load_any

    loaded = load_any(file, read=reader(password))
    plan = plan_with_roster(loaded, despite_errors=despite_errors)
    if not plan.participants:
        click.echo("The roster lists nobody yet.", err=True)
    return loaded, plan


def _asked(
    plan: "Plan", by: str | None, matrix: str | None, key: str | None, audience: str
) -> _Asked:
    """The table that the options ask for, as its readers may see it."""
    from planner.tables.people import grouped_table, matrix_table
    from planner.tables.table import for_audience
    from planner.vocabulary.audience import Audience

    readers = Audience[audience.upper()]
    grouping = None
    name = key or "matrix"
    if key is not None:
        table = _listed(plan, key)
    elif matrix is not None:
        down, _, across = matrix.partition(":")
        if down == across:
            raise click.BadParameter("name two fields, such as country:role", param_hint="--matrix")
        pair = (_grouping(plan, down, "--matrix"), _grouping(plan, across, "--matrix"))
        table = matrix_table(plan, *pair)
    else:
        grouping = _grouping(plan, by or "country", "--by")
        name = f"by-{grouping.key.replace('_', '-')}"
        table = grouped_table(plan, grouping)
    shown = for_audience(table, readers)
    if table.columns and not shown.columns:
        raise CannotError(
            f"the {readers.word} may see nothing of this list",
            "ask for another list, or say with `--audience` who will read it",
        )
    _say_what_is_left_out(table, shown, readers)
    return _Asked(name, shown, readers, grouping, is_matrix=matrix is not None)


def _grouping(plan: "Plan", key: str, option: str) -> "Grouping":
    from planner.cli.choices import unknown
    from planner.tables.groupings import any_grouping, grouping_keys

    wanted = key.replace("-", "_")
    known = grouping_keys(plan)
    if wanted not in known:
        raise unknown("field to group by", key, list(known), option)
    return any_grouping(wanted, plan)


def _listed(plan: "Plan", key: str) -> "Table":
    from planner.cli.choices import unknown
    from planner.tables.catalogue import LISTINGS
    from planner.tables.listing import Family

    known = {listing.key: listing for listing in LISTINGS if listing.family is Family.PEOPLE}
    if key == "help":
        width = max(map(len, known))
        for name, listing in known.items():
            click.echo(f"{name:{width}}  {listing.about}")
        raise click.exceptions.Exit
    if key not in known:
        raise unknown("list", key, list(known), "--list")
    listing = known[key]
    if not listing.is_needed(plan):
        raise CannotError(f"there is nothing for the list `{key}`", f"it needs {listing.needs}")
    return listing.make(plan)


def _say_what_is_left_out(table: "Table", shown: "Table", audience: "Audience") -> None:
    from planner.text.wording import count

    kept = {column.key for column in shown.columns}
    columns = [column.label for column in table.columns if column.key not in kept]
    rows = len(table.rows) - len(shown.rows)
    parts = [", ".join(columns)] * bool(columns) + [count(rows, "row")] * bool(rows)
    if parts:
        click.echo(f"Left out, since this is for {audience.label}: {'; '.join(parts)}.", err=True)


def _content(plan: "Plan", asked: _Asked, output: str, file: str) -> bytes:
    if output == "json" and asked.by:
        from planner.interchange.json_export import groups_json

        return groups_json(plan, asked.by.groups(plan.participants), asked.audience).encode()
    from planner.building import created_at

    return content_of(
        asked.table, asked.key, output, asked.audience, lambda: created_at(plan, file)
    )


def _print(asked: _Asked) -> None:
    if not sys.stdout.isatty() or not (asked.by or asked.is_matrix):
        show(asked.table)
        return
    from rich.console import Console

    from planner.programme.lists import list_view, matrix_view

    console = Console(no_color=not wants_colour(), highlight=False)
    if asked.by:
        console.print(list_view(asked.table, asked.by, console.width))
    else:
        console.print(matrix_view(asked.table, console.width))
