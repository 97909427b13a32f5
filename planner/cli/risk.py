"""`planner risk`."""

import sys
from datetime import timedelta
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
    from planner.model.agenda import Agenda
    from planner.schedule.assessment import DayRisk, Trial


@click.command()
@agenda_argument()
@click.option("--day", metavar="DATE|N", help="Only this day, by date or by number.")
@click.option("--assumptions", is_flag=True, help="Show what each session is taken to run over by.")
@click.option(
    "--tolerance",
    type=DURATION,
    default="10m",
    show_default=True,
    metavar="DURATION",
    help="What is late by less is not called late.",
)
@click.option(
    "--runs",
    type=click.IntRange(100, 100_000),
    default=10_000,
    show_default=True,
    metavar="N",
    help="How often each day is played.",
)
@click.option(
    "--seed",
    type=click.IntRange(0),
    default=1,
    show_default=True,
    metavar="N",
    help="Other luck; the same seed always gives the same numbers.",
)
@format_option()
@language_option()
def command(
    file: str,
    day: str | None,
    assumptions: bool,
    tolerance: timedelta,
    runs: int,
    seed: int,
    output: str,
    language: str | None,
) -> None:
    """Say how likely each fixed start is to be late, and where more time would help.

    Each day is played thousands of times. Sessions run over by chance; breaks, meals and elastic
    sessions give time up, free time takes up the rest. How much sessions run over is assumed, not
    measured: set `overruns` in the agenda where you know better.

    \b
    Examples:
      planner risk forum.yaml
      planner risk forum.yaml --day 2 --assumptions
      planner risk forum.yaml --tolerance 5m --format json
    """
    from planner.cli.choices import chosen_day
    from planner.cli.reporting import readable_plan
    from planner.loading import load
    from planner.schedule.assessment import Trial, assess
    from planner.schedule.sequence import overruns

    plan = readable_plan(load(file, language=language))
    date = chosen_day(plan, day)
    trial = Trial(runs, seed, tolerance)
    days = [
        assess(found, plan.agenda, trial)
        for found in plan.schedule.days
        if date in (None, found.day.date)
    ]
    for found in plan.schedule.days:
        if date in (None, found.day.date) and any(overruns(found)):
            click.echo(
                f"{found.day.date} does not fit even in time: `planner check` says where.", err=True
            )
    if output == "json":
        from planner.interchange.risk_json import risk_json

        click.echo(risk_json(plan.agenda, days, trial), nl=False)
    elif sys.stdout.isatty():
        _draw(plan.agenda, days, trial, assumptions=assumptions)
    else:
        from planner.programme.risk import risk_text

        click.echo(risk_text(plan.agenda, days, trial, assumptions=assumptions), nl=False)


def _draw(agenda: "Agenda", days: "list[DayRisk]", trial: "Trial", *, assumptions: bool) -> None:
    from rich.console import Console

    from planner.programme.risk_view import risk_view

    console = Console(no_color=not wants_colour(), highlight=False)
    console.print(risk_view(agenda, days, trial, assumptions=assumptions))
