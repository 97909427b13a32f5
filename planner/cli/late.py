"""`planner late`."""

import sys
from datetime import datetime
from shutil import get_terminal_size
from typing import TYPE_CHECKING

import click

from planner.cli.edits import (
    WithAmounts,
    contents,
    echo_diff,
    opened_agenda,
    refusals,
    tried_change,
    write_option,
    write_or_not,
)
from planner.cli.errors import CannotError
from planner.cli.options import DURATION, agenda_argument, format_option, styled, wants_colour

if TYPE_CHECKING:
    from datetime import timedelta

    from planner.schedule.plan import Plan
    from planner.schedule.slots import DaySchedule, Slot
    from planner.text.nodes import Document


@click.command(cls=WithAmounts)
@agenda_argument()
@click.argument("by", metavar="DURATION", type=DURATION)
@click.option("--at", metavar="TIME", help="When, if not now: `10:40`, `2024-03-06 10:40`.")
@click.option("--day", metavar="DATE|N", help="The day of a time alone, by date or by number.")
@click.option(
    "--session",
    "late_one",
    metavar="SESSION",
    help="What is late, by id or title, if not all that is on.",
)
@click.option(
    "--may-drop",
    metavar="SESSION",
    multiple=True,
    help="A session that may go, beside those that are `optional`. Can be given again.",
)
@click.option("--diff", "shows_diff", is_flag=True, help="Show what changes in the text as well.")
@format_option()
@write_option()
def command(
    file: str,
    by: "timedelta",
    at: str | None,
    day: str | None,
    late_one: str | None,
    may_drop: tuple[str, ...],
    shows_diff: bool,
    output: str,
    write: bool,
) -> None:
    """Save a day that runs late: re-time what is left of it.

    What is on ends later by DURATION, such as 20m; in a gap, what comes next begins later. Then
    sessions give what they can (`at_least`), breaks and meals shrink to 10 and 30 minutes, and
    sessions that are `optional` go. Only where that is not enough, a fixed start is missed. It
    says what changes, and what to tell whom. It names people, so it is for the team.

    \b
    Examples:
      planner late forum.yaml 20m
      planner late forum.yaml 20m --at 10:40 --may-drop quiz
      planner late forum.yaml 20m --session panel --write
    """
    from planner.cli.reporting import readable_plan
    from planner.editing.late import write_recovery
    from planner.schedule.rescue import recover

    if output == "json" and shows_diff:
        raise click.UsageError("--diff is for people: leave it out with --format json.")
    opened = opened_agenda(file)
    _, document = contents(opened)
    plan = readable_plan(opened.loaded)
    instant = _instant(plan, at, day)
    with refusals(document):
        running = _running(plan, document, instant, late_one)
        affected = _day_of(plan, running[0])
        droppable = frozenset(_droppable(plan, document, name, instant) for name in may_drop)
    recovery = recover(plan.agenda, affected, running, by, instant, droppable)
    if output == "json":
        from planner.interchange.late_json import late_json

        click.echo(late_json(recovery, by, instant), nl=False)
    else:
        from planner.programme.late import Delay, late_lines

        columns = get_terminal_size().columns if sys.stdout.isatty() else None
        for line in late_lines(plan, recovery, Delay(by, instant), styled, columns):
            click.echo(line, color=wants_colour())
    if _is_shared(plan, affected):
        if not write:
            click.echo("\nThis day is written once for several dates.", err=True)
            return
        raise CannotError(
            "this day is written once for several dates, and only one of them is late",
            "to write it, take the date out of the list and give it an entry of its own: with "
            "`dates:` and that one date the ids of its sessions stay",
        )
    with refusals(document):
        change = write_recovery(document, recovery)
    tried = tried_change(opened, change)
    if shows_diff:
        click.echo()
        echo_diff(opened, tried)
    write_or_not(opened, tried, write=write)


def _instant(plan: "Plan", at: str | None, day: str | None) -> datetime:
    from planner.cli.instants import chosen_instant, wall_clock

    return chosen_instant(plan, at, day, wall_clock())


def _running(
    plan: "Plan", document: "Document", instant: datetime, name: str | None
) -> "tuple[Slot, ...]":
    """What is late: the session that was named, or all that is on."""
    from planner.cli.instants import day_at
    from planner.schedule.late import running_at

    day = day_at(plan, instant)
    if name is not None:
        slot = _slot_named(plan, document, name, day)
        if slot.is_beside:
            raise CannotError(
                f"`{slot.session.title}` stands beside the programme: nothing waits for it",
                "give it another time with `planner shift` or `planner resize`",
            )
        if day is None or slot.day != day.day or slot.end < instant:
            raise CannotError(
                f"`{slot.session.title}` is over, or on another day",
                f"say when it was seen to be late, such as `--at {slot.local(slot.end):%H:%M}`",
            )
        return (slot,)
    if day is None:
        raise CannotError(
            "that is no day of the event",
            f"say when, such as `--at '{plan.schedule.days[0].day.date} 10:40'`",
        )
    running = running_at(day, instant)
    if not running:
        over = max((slot.end for slot in day.in_sequence()), default=instant)
        raise CannotError(
            f"the day is over at {day.local(over):%H:%M}: nothing is left that could be late",
            "say when it was late, such as `--at 10:40`",
        )
    return running


def _slot_named(plan: "Plan", document: "Document", name: str, day: "DaySchedule | None") -> "Slot":
    """The slot of a session: on a day of several dates, that of the day it is."""
    from planner.editing.finding import find_session

    found = find_session(plan, document, name)
    all_of_it = [
        slot for slot in plan.schedule.slots() if slot.session.route == found.session.route
    ]
    return next((slot for slot in all_of_it if day and slot.day == day.day), all_of_it[0])


def _droppable(plan: "Plan", document: "Document", name: str, instant: datetime) -> str:
    from planner.cli.instants import day_at

    slot = _slot_named(plan, document, name, day_at(plan, instant))
    if slot.start < instant:
        raise CannotError(
            f"`{slot.session.title}` has begun by {slot.local(instant):%H:%M}, and cannot go",
            "name a session that is still to come",
        )
    return slot.session.id


def _day_of(plan: "Plan", slot: "Slot") -> "DaySchedule":
    return next(day for day in plan.schedule.days if slot in day.slots())


def _is_shared(plan: "Plan", day: "DaySchedule") -> bool:
    """Whether the text of a day stands for other dates as well."""
    routes = [day.day.route for day in plan.schedule.days]
    return routes.count(day.day.route) > 1
