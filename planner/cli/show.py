"""`planner show`."""

import sys
from datetime import date
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
        raise _unknown("person", person, [p.id for p in plan.participants], "--person")
    return Selection(_day(plan, day), _room(plan, room), person, zone)


def _room(plan: "Plan", written: str | None) -> str | None:
    from planner.vocabulary.spelling import fold

    known = {slot.room: slot.room for slot in plan.schedule.slots() if slot.room}
    known |= {room.id: room.id for room in plan.rooms.values()}
    if written is None or written in known:
        return written
    by_name = {fold(room.name): room.id for room in plan.rooms.values()}
    if fold(written) not in by_name:
        raise _unknown("room", written, list(known), "--room")
    return by_name[fold(written)]


def _day(plan: "Plan", written: str | None) -> date | None:
    from planner.decode.kinds import UnreadableError
    from planner.decode.times import read_date

    if written is None:
        return None
    dates = [day.day.date for day in plan.schedule.days]
    by_number = {str(number): found for number, found in enumerate(dates, 1)}
    if written in by_number:
        return by_number[written]
    try:
        found = read_date(written)
    except UnreadableError:
        found = None
    if found not in dates:
        known = ", ".join(f"{number} ({day})" for number, day in enumerate(dates, 1))
        raise click.BadParameter(
            f"there is no day '{written}'; there is {known}", param_hint="--day"
        )
    return found


def _unknown(noun: str, written: str, known: list[str], option: str) -> click.BadParameter:
    from planner.text.wording import did_you_mean
    from planner.vocabulary.spelling import closest

    near = did_you_mean(closest(written, known)) or f"known: {', '.join(known[:20])}"
    return click.BadParameter(f"there is no {noun} '{written}'; {near}", param_hint=option)
