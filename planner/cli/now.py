"""`planner now`."""

import sys
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import click

from planner.cli.options import (
    DURATION,
    agenda_argument,
    format_option,
    language_option,
    wants_colour,
)

if TYPE_CHECKING:
    from planner.cli.watching import AgendaFile
    from planner.schedule.plan import Plan
    from planner.schedule.watch import WatchOptions

_WIDEST = 100
_PIPED = 80


@click.command()
@agenda_argument()
@click.option("--at", metavar="TIME", help="Another time than now: `10:40`, `2024-03-06 10:40`.")
@click.option("--day", metavar="DATE|N", help="The day of a time alone, by date or by number.")
@click.option("--room", metavar="ID", help="Only what is in this room.")
@click.option(
    "--audience",
    type=click.Choice(["public", "participants", "team"]),
    default="team",
    show_default=True,
    help="Who can see the screen: only the names and sessions that they may know of.",
)
@click.option("--watch", is_flag=True, help="Stay on the screen, with a clock for the whole room.")
@click.option(
    "--warn",
    metavar="DURATION",
    default="5m",
    show_default=True,
    type=DURATION,
    help="With --watch: how long before its end a session's clock turns amber.",
)
@click.option(
    "--alert",
    metavar="DURATION",
    default="1m",
    show_default=True,
    type=DURATION,
    help="With --watch: how long before its end it turns red.",
)
@format_option()
@language_option()
def command(
    file: str,
    at: str | None,
    day: str | None,
    room: str | None,
    audience: str,
    watch: bool,
    warn: timedelta,
    alert: timedelta,
    output: str,
    language: str | None,
) -> None:
    """Say what is on, how long is left, and what is next.

    With --watch it fills the screen and keeps time: space pauses the clock while somebody
    interrupts, and from then on shows how late the day runs; `?` lists the keys, `q` quits. It
    changes nothing in the agenda. It shows the names of people, so say who can see the screen.

    \b
    Examples:
      planner now forum.yaml
      planner now forum.yaml --at 10:40 --day 2
      planner now forum.yaml --watch --room ballroom --audience participants
      planner now forum.yaml --watch --at "2024-03-06 10:40"    rehearse it
    """
    from planner.cli.choices import chosen_room
    from planner.cli.instants import chosen_instant, wall_clock
    from planner.cli.reporting import readable_plan
    from planner.loading import load
    from planner.schedule.watch import WatchOptions
    from planner.vocabulary.audience import Audience

    if watch:
        _can_be_watched(file, output)
    loaded = load(file, language=language)
    plan = readable_plan(loaded)
    present = wall_clock()
    instant = chosen_instant(plan, at, day, present)
    options = WatchOptions(
        room=chosen_room(plan, room),
        audience=Audience[audience.upper()],
        warn=warn,
        alert=alert,
        repair=repair_command(file),
    )
    if watch:
        from planner.cli.watching import AgendaFile

        agenda = AgendaFile(file, plan, loaded.inputs, language=language)
        _watch(agenda, options, instant, ahead=instant - present)
    elif output == "json":
        from planner.interchange.moment_json import moment_json
        from planner.schedule.moment import moment

        found = moment(plan, instant, room=options.room, audience=options.audience)
        click.echo(moment_json(plan, found, options.audience), nl=False)
    else:
        _print(plan, options, instant)


def _print(plan: "Plan", options: "WatchOptions", instant: datetime) -> None:
    import shutil

    from planner.cli.screen import ansi
    from planner.programme.lines import words
    from planner.programme.moment import moment_lines
    from planner.schedule.moment import moment

    is_terminal = sys.stdout.isatty()
    columns = min(shutil.get_terminal_size().columns, _WIDEST) if is_terminal else _PIPED
    room, audience = options.room, options.audience
    found = moment(plan, instant, room=room, audience=audience)
    for styled in moment_lines(plan, found, columns, room=room, audience=audience):
        click.echo(ansi(styled, colour=wants_colour()) if is_terminal else words(styled))


def _can_be_watched(file: str, output: str) -> None:
    from planner.cli.errors import CannotError

    if output != "text":
        raise click.UsageError("--watch draws on the screen: leave out --format, or --watch.")
    if file == "-":
        raise click.UsageError("--watch reads the keyboard: name the agenda's file instead of `-`.")
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise CannotError(
            "`--watch` needs a terminal to draw on", "leave `--watch` out to print once what is on"
        )


def _watch(
    agenda: "AgendaFile", options: "WatchOptions", instant: datetime, *, ahead: timedelta
) -> None:
    from planner.cli.instants import wall_clock
    from planner.cli.keys import keyboard
    from planner.cli.screen import whole_screen
    from planner.cli.watching import until_told_to_stop, watch
    from planner.schedule.watch import WatchState

    with (
        until_told_to_stop(),
        whole_screen(sys.stdout, colour=wants_colour()) as screen,
        keyboard(sys.stdin) as keys,
    ):
        watch(
            WatchState(at=instant, options=options),
            agenda,
            clock=lambda: wall_clock() + ahead,
            keyboard=keys,
            screen=screen,
        )


def repair_command(file: str) -> str:
    """How the command that saves a late day begins."""
    import shlex

    return f"planner late {shlex.quote(file)}"
