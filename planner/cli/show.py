"""`planner show`."""

import sys
from typing import TYPE_CHECKING

import click

from planner.cli.options import agenda_argument, language_option, wants_colour

if TYPE_CHECKING:
    from planner.schedule.plan import Plan
    from planner.schedule.selection import Selection


@click.command()
@agenda_argument()
@click.option("--day", metavar="DATE|N", help="Only this day, by date or by number.")
@click.option("--room", metavar="ID", help="Only what is in this room.")
@click.option("--person", metavar="ID", help="Only what this person is expected at.")
@click.option("--timezone", metavar="ZONE", help="Times on this clock, such as Europe/Paris.")
@click.option(
    "--format",
    "output",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="For people, or for programs.",
)
@language_option()
def command(
    file: str,
    day: str | None,
    room: str | None,
    person: str | None,
    timezone: str | None,
    output: str,
    language: str | None,
) -> None:
    """Draw the day: when, how long, where, and who.

    A dot marks a start that is fixed; everything else follows what stands above it. In a pipe
    the same is written as plain text. It shows the names of people, so it is for the team.

    \b
    Examples:
      planner show forum.yaml
      planner show forum.yaml --day 2 --room ballroom
      planner show forum.yaml --person p-007 --timezone Europe/Paris
    """
    from planner.cli.reporting import readable_plan
    from planner.loading import load
    from planner.schedule.selection import select

    plan = readable_plan(load(file, language=language))
    selection = _selection(plan, day, room, person, timezone)
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
    plan: "Plan", day: str | None, room: str | None, person: str | None, timezone: str | None
) -> "Selection":
    from zoneinfo import ZoneInfo

    from planner.cli.choices import chosen_day, chosen_room, unknown
    from planner.decode.kinds import UnreadableError
    from planner.decode.words import read_timezone
    from planner.schedule.selection import Selection

    try:
        zone = ZoneInfo(read_timezone(timezone)) if timezone else None
    except UnreadableError as error:
        raise click.BadParameter(
            f"{error.message}; {error.hint}", param_hint="--timezone"
        ) from None
    if person is not None and plan.roster is not None and plan.participant(person) is None:
        if plan.is_ambiguous(person):
            raise click.BadParameter(
                f"several people are called '{person}'; write the id", param_hint="--person"
            )
        raise unknown("person", person, [p.id for p in plan.participants], "--person")
    return Selection(chosen_day(plan, day), chosen_room(plan, room), person, zone)
