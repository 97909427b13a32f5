"""`planner publish --caldav`: what is done on the server, and what is said of it."""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from planner.cli.errors import EXIT_FINDINGS, CannotError
from planner.cli.instants import present_instant
from planner.cli.options import styled, wants_colour

if TYPE_CHECKING:
    from planner.loading import Loaded
    from planner.publishing.addresses import Address
    from planner.publishing.carrying import Carried
    from planner.publishing.comparing import Comparison, Step
    from planner.publishing.server import CalendarServer
    from planner.schedule.plan import Plan

_DONE = {"create": "new", "update": "changed", "cancel": "cancelled", "delete": "deleted"}


def publish_to_server(
    loaded: "Loaded",
    address: "Address",
    audience: str,
    credentials: str | None,
    *,
    dry_run: bool,
    overwrite: bool,
) -> None:
    """Make a calendar on a server show an agenda, and say what was done."""
    from planner.cli.credentials import needed_credentials
    from planner.publishing.server import CalendarServer

    plan = loaded.plan
    if plan is None:
        raise ValueError(f"{loaded.path} could not be read")
    server = CalendarServer(address, needed_credentials(credentials, "CALDAV"))
    try:
        _publish(loaded, plan, server, audience, dry_run=dry_run, overwrite=overwrite)
    finally:
        server.close()


def _publish(
    loaded: "Loaded",
    plan: "Plan",
    server: "CalendarServer",
    audience: str,
    *,
    dry_run: bool,
    overwrite: bool,
) -> None:
    from planner.building import context_of
    from planner.publishing.carrying import carry_out
    from planner.publishing.comparing import compared
    from planner.vocabulary.audience import Audience

    is_there = server.is_there()
    comparison = compared(
        plan, context_of(loaded), Audience[audience.upper()],
        server.events() if is_there else [], now=present_instant(), overwrite=overwrite,
    )  # fmt: skip
    if dry_run:
        if not is_there:
            click.echo(f"The calendar {server.address} would be made.")
        _show(comparison.steps, plan)
        _say_theirs(comparison, plan)
        click.echo(_summary(comparison.steps, comparison, is_done=False), err=True)
        return
    if not is_there:
        server.create(plan.agenda.event.name)
        click.echo(f"The calendar {server.address} was made.")
    with _counting(len(comparison.steps)) as counter:
        carried = carry_out(server, comparison.steps, counter)
    _show(carried.done, plan)
    _say_theirs(comparison, plan)
    _conclude(comparison, carried, plan)


@contextmanager
def _counting(total: int) -> Iterator[Callable[[int], None] | None]:
    """A counter of events on standard error, if a person watches; None otherwise."""
    if not sys.stderr.isatty():
        yield None
        return
    try:
        yield lambda number: click.echo(f"\r{number} of {total} events…", nl=False, err=True)
    finally:
        click.echo("\r" + " " * 30 + "\r", nl=False, err=True)


def _conclude(comparison: "Comparison", carried: "Carried", plan: "Plan") -> None:
    for step in carried.missed:
        _warn(f"{_what(step, plan)} was changed there while this ran, and left; run it again")
    click.echo(_summary(carried.done, comparison, is_done=True), err=True)
    if carried.stopped:
        left = len(comparison.steps) - len(carried.done) - len(carried.missed)
        raise CannotError(f"{carried.stopped.message}; {left} not published", carried.stopped.hint)
    if carried.missed or comparison.theirs:
        raise click.exceptions.Exit(EXIT_FINDINGS)


def _summary(steps: "Sequence[Step]", comparison: "Comparison", *, is_done: bool) -> str:
    """What was done, or would be, by the kind of it."""
    found = [(word, sum(step.verb.value == verb for step in steps)) for verb, word in _DONE.items()]
    said = ", ".join(f"{number} {word}" for word, number in found if number) or "nothing to do"
    same = f"{said[0].upper()}{said[1:]}; {comparison.same} as before."
    return same if is_done else f"Would be done: {said}; {comparison.same} as before."


def _show(steps: "tuple[Step, ...]", plan: "Plan") -> None:
    for step in steps:
        click.echo(f"  {_DONE[step.verb.value]:9}  {_what(step, plan)}")


def _say_theirs(comparison: "Comparison", plan: "Plan") -> None:
    for step in comparison.theirs:
        _warn(f"{_what(step, plan)} was changed there by hand, and left; --overwrite replaces it")


def _what(step: "Step", plan: "Plan") -> str:
    """A session as it is known from its time and its title."""
    from zoneinfo import ZoneInfo

    start = step.start.astimezone(ZoneInfo(plan.agenda.event.timezone or "UTC"))
    return f"{start:%Y-%m-%d %H:%M}  {' '.join(step.title.split())}"


def _warn(text: str) -> None:
    click.echo(f"{styled('warning', 'warning')}: {text}", err=True, color=wants_colour(err=True))
