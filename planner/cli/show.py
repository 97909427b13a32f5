"""`planner show`."""

import sys
from typing import TYPE_CHECKING

import click

from planner.cli.errors import CannotError
from planner.cli.options import agenda_argument, format_option, language_option, wants_colour
from planner.cli.passwords import chosen_password, password_options
from planner.cli.passwords import reader as reader_with

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from planner.schedule.plan import Plan
    from planner.schedule.selection import Selection


@click.command()
@agenda_argument()
@click.option("--day", metavar="DATE|N", help="Only this day, by date or by number.")
@click.option("--room", metavar="ID", help="Only what is in this room.")
@click.option("--person", metavar="ID", help="Only what this person is expected at.")
@click.option(
    "--for",
    "reader",
    metavar="PERSON",
    help="The event as this person will see it: their own sessions, on their own clock too.",
)
@click.option(
    "--timezone",
    metavar="ZONE",
    help="Times on this clock, such as Europe/Paris; with --for, beside those of the event.",
)
@format_option()
@password_options("it opens a roster that is locked.")
@language_option()
def command(
    file: str,
    day: str | None,
    room: str | None,
    person: str | None,
    reader: str | None,
    timezone: str | None,
    output: str,
    password_file: str | None,
    ask_password: bool,
    language: str | None,
) -> None:
    """Draw the day: when, how long, where, and who.

    A dot marks a start that is fixed; everything else follows what stands above it. In a pipe
    the same is written as plain text. It shows the names of people, so it is for the team.

    `--person` filters the team's view by what somebody is expected at. `--for` is what that
    person's event looks like: without the names of those who refused to be listed, and with the
    times where they are, if the roster gives them a `timezone` or `--timezone` does.

    \b
    Examples:
      planner show forum.yaml
      planner show forum.yaml --day 2 --room ballroom
      planner show forum.yaml --person p-007 --timezone Europe/Paris
      planner show forum.yaml --for p-007
    """
    from planner.cli.reporting import readable_plan
    from planner.loading import load_from
    from planner.schedule.selection import select

    password = chosen_password(password_file, ask=ask_password, is_new=False)
    plan = readable_plan(load_from(reader_with(password), file, language=language))
    selection = _selection(plan, day, room, person, reader, timezone)
    if not select(plan, selection):
        click.echo("Nothing in the programme matches.", err=True)
    if output == "json":
        from planner.interchange.json_export import schedule_json

        click.echo(schedule_json(plan, selection), nl=False)
    elif sys.stdout.isatty():
        _draw(plan, selection)
    else:
        from planner.programme.text import programme_text
        from planner.vocabulary.audience import Audience

        click.echo(programme_text(plan, selection, Audience.TEAM), nl=False)


def _draw(plan: "Plan", selection: "Selection") -> None:
    from rich.console import Console

    from planner.programme.terminal import programme_view

    console = Console(no_color=not wants_colour(), highlight=False)
    console.print(programme_view(plan, selection))


def _selection(
    plan: "Plan",
    day: str | None,
    room: str | None,
    person: str | None,
    reader: str | None,
    timezone: str | None,
) -> "Selection":
    from planner.cli.choices import chosen_day, chosen_person, chosen_room
    from planner.schedule.selection import Selection

    zone = _zone(timezone)
    if reader is None:
        if person is not None and plan.roster is not None:
            chosen_person(plan, person, "--person")
        return Selection(chosen_day(plan, day), chosen_room(plan, room), person, zone)
    if person is not None:
        raise click.UsageError("--person and --for are two views: give one of them.")
    if plan.roster is None:
        raise CannotError(
            "this agenda names no roster, so nobody's own agenda is known",
            "name one under `roster`; `--person` shows who has which role without one",
        )
    found = chosen_person(plan, reader, "--for")
    own = zone or (_zone(found.timezone) if found.timezone else None)
    return Selection(chosen_day(plan, day), chosen_room(plan, room), reader=found, own_zone=own)


def _zone(written: str | None) -> "ZoneInfo | None":
    from zoneinfo import ZoneInfo

    from planner.decode.kinds import UnreadableError
    from planner.decode.words import read_timezone

    try:
        return ZoneInfo(read_timezone(written)) if written else None
    except UnreadableError as error:
        raise click.BadParameter(
            f"{error.message}; {error.hint}", param_hint="--timezone"
        ) from None
