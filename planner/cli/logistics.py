"""`planner logistics`."""

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planner.cli.errors import CannotError
from planner.cli.options import agenda_argument, language_option, list_despite_errors_option
from planner.cli.passwords import chosen_password, password_options, reader
from planner.cli.tabling import TABLE_FORMATS, chosen_format, content_of, deliver, show

if TYPE_CHECKING:
    from planner.loading import Loaded
    from planner.schedule.plan import Plan
    from planner.tables.listing import Listing
    from planner.tables.table import Table
    from planner.vocabulary.audience import Audience

_CALENDAR = "ics"


@click.command()
@agenda_argument()
@click.argument("name", metavar="[LIST]", required=False)
@click.option("--day", metavar="DAY", help="Only what is on this day: a number, or any date.")
@click.option(
    "--audience",
    "readers",
    type=click.Choice(["team", "restricted"]),
    default="team",
    show_default=True,
    help="Who will read it. What only named members of the team may see needs `restricted`.",
)
@click.option(
    "--format",
    "output",
    type=click.Choice([*TABLE_FORMATS, _CALENDAR]),
    help="For the screen, for spreadsheets, for programs or for a wiki; `ics` for tasks. Else by "
    "the ending of -o.",
)
@click.option("-o", "--output", "target", metavar="FILE", help="Write to this file.")
@click.option("--overwrite", is_flag=True, help="Replace the file if it is there.")
@password_options("it opens a roster that is locked, and locks the workbook that is written.")
@list_despite_errors_option()
@language_option()
def command(
    file: str,
    name: str | None,
    day: str | None,
    readers: str,
    output: str | None,
    target: str | None,
    overwrite: bool,
    password_file: str | None,
    ask_password: bool,
    despite_errors: bool,
    language: str | None,
) -> None:
    """Show the lists of logistics: meals, arrivals, rooms, per diems, visas, tasks.

    Without LIST it says which lists there are, and what is missing for them. Lists are for the
    organising team; those with health, papers and minors are for named members of it, and a
    workbook of one is locked with a password.

    \b
    Examples:
      planner logistics forum.yaml                        which lists there are
      planner logistics forum.yaml catering --day 1       what the kitchen needs to know
      planner logistics forum.yaml arrivals -o arrivals.xlsx
      planner logistics forum.yaml visas --audience restricted
      planner logistics forum.yaml tasks -o tasks.ics     for a task list or a calendar
    """
    from planner.cli.reporting import echo_in_brief, listable_plan
    from planner.loading import load_from
    from planner.vocabulary.audience import Audience

    audience = Audience[readers.upper()]
    _check_order(file, name)
    listing = _chosen(name) if name else None
    is_tasks = listing is not None and listing.key == "tasks"
    output = chosen_format(output, target, [*TABLE_FORMATS, *([_CALENDAR] if is_tasks else [])])
    locks = output == "xlsx"
    password = chosen_password(password_file, ask=ask_password, is_new=locks)
    loaded = load_from(reader(password), file, language=language)
    plan = listable_plan(loaded, despite_errors=despite_errors)
    if output == _CALENDAR:
        _require(listing, plan)
        if day:
            raise click.UsageError("a calendar holds all tasks: leave out --day")
        content = _calendar(loaded, plan)
    else:
        table = _table(plan, listing, audience, day)
        if output == "table" and target is None:
            show(table)
            _add_remarks(plan, listing)
            echo_in_brief(loaded)
            return
        key = listing.key if listing else "logistics"
        content = content_of(table, key, output, audience, lambda: _created(loaded, plan))
        if locks:
            content = _locked(content, audience, password)
        elif target is not None and audience is Audience.RESTRICTED:
            click.echo(
                "Nothing locks a file of this kind: keep it where only they can read it, or write "
                "a workbook.",
                err=True,
            )
    deliver(content, target, output, audience.label, overwrite=overwrite)
    echo_in_brief(loaded)


def _check_order(file: str, name: str | None) -> None:
    """Say it where the list was named before the agenda."""
    if name and Path(name).is_file() and not Path(file).exists():
        raise click.UsageError(
            f"the agenda comes first, and the list second: `planner logistics {name} {file}`"
        )


def _chosen(name: str) -> "Listing":
    from planner.cli.choices import unknown
    from planner.tables.logistics.listings import LOGISTICS_LISTINGS

    by_key = {listing.key: listing for listing in LOGISTICS_LISTINGS}
    found = by_key.get(name.casefold().replace("_", "-"))
    if found is None:
        raise unknown("list", name, list(by_key), "LIST")
    return found


def _require(listing: "Listing | None", plan: "Plan") -> None:
    if listing and not listing.is_needed(plan):
        raise CannotError(
            f"there is nothing for the list `{listing.key}` yet", f"it needs {listing.needs}"
        )


def _table(
    plan: "Plan", listing: "Listing | None", audience: "Audience", day: str | None
) -> "Table":
    from planner.cli.instants import present_day
    from planner.tables.logistics.overview import overview_table
    from planner.tables.table import for_audience

    if listing is None:
        if day:
            raise click.UsageError("--day needs a list, such as catering")
        return overview_table(plan, audience, present_day())
    _require(listing, plan)
    if not audience.may_see(listing.audience):
        raise CannotError(
            f"the list `{listing.key}` is for {listing.audience.label}",
            f"add `--audience {listing.audience.word}` if those who will read it may",
        )
    table = for_audience(listing.table(plan, present_day()), audience)
    return _on_day(plan, table, listing.key, day) if day else table


def _on_day(plan: "Plan", table: "Table", key: str, written: str) -> "Table":
    """The rows of one day: one of the event's, or one that the list has beside them."""
    from dataclasses import replace

    from planner.cli.choices import chosen_date

    place = next((n for n, column in enumerate(table.columns) if column.key == "date"), None)
    if place is None:
        raise click.UsageError(f"the list {key} is not by day: leave out --day")
    days = [day.day.date for day in plan.schedule.days]
    others = {cell for row in table.rows if isinstance(cell := row.cells[place], date)}
    chosen = chosen_date(days, written, others)
    return replace(table, rows=tuple(row for row in table.rows if row.cells[place] == chosen))


def _add_remarks(plan: "Plan", listing: "Listing | None") -> None:
    """Say beside a list what it goes by, and what is missing for it."""
    if listing is None:
        click.echo("`planner logistics FILE LIST` shows one of them.", err=True)
        return
    remarks = [*listing.notes(plan), *(f"Missing: {gap}." for gap in listing.gaps(plan))]
    if remarks:
        click.echo("", err=True)
    for remark in remarks:
        click.echo(remark, err=True)


def _locked(content: bytes, audience: "Audience", password: str | None) -> bytes:
    """A workbook behind the password; what is restricted is not written without one."""
    from planner.locking import locked
    from planner.vocabulary.audience import Audience

    if password is not None:
        return locked(content, password)
    if audience is Audience.RESTRICTED:
        raise CannotError(
            "a workbook with restricted data is locked with a password, and none was given",
            "write one as the first line of a file that only you can read, and name it with "
            "`--password-file`",
        )
    return content


def _created(loaded: "Loaded", plan: "Plan") -> datetime:
    from planner.building import created_at

    return created_at(plan, *loaded.inputs)


def _calendar(loaded: "Loaded", plan: "Plan") -> bytes:
    from planner.artifacts import Context
    from planner.invites.tasks import tasks_calendar

    return tasks_calendar(plan, Context(_created(loaded, plan)))
