"""Sending as a person sees it: a question, how far it is, Ctrl-C, and what came of it."""

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from planner.cli.errors import EXIT_FINDINGS, CannotError
from planner.cli.options import styled, terminal_columns, wants_colour

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator
    from datetime import datetime

    from planner.ledger.store import Ledger
    from planner.loading import Loaded, Read
    from planner.mail.mail import Mail
    from planner.mail.setting import Setting
    from planner.model.credentials import Credentials
    from planner.schedule.plan import Plan
    from planner.sending.outbox import Choice, Outbox
    from planner.sending.pace import Clock, Pace
    from planner.sending.run import Progress, Report
    from planner.sending.smtp import Server

_INDENT = "    "


def say(lines: "Iterable[str]", *, err: bool = False) -> None:
    """Print lines; on a terminal they are broken at spaces, so that no id is torn in two."""
    from planner.text.width import wrapped

    columns = terminal_columns(err=err)
    for line in lines:
        if not columns or columns <= len(_INDENT):
            click.echo(line, err=err)
            continue
        first, *others = wrapped(line, columns)
        click.echo(first, err=err)
        for other in wrapped(" ".join(others), columns - len(_INDENT)) if others else ():
            click.echo(_INDENT + other, err=err)


class Job:
    """An agenda, its ledger, and what mails of it are made with."""

    def __init__(
        self, file: str, loaded: "Loaded", plan: "Plan", ledger: "Ledger", read: "Read"
    ) -> None:
        from planner.releasing.languages import mail_templates, plans_by_language
        from planner.sending.outbox import released_plan

        self.file = file
        self.plan = plan
        self.ledger = ledger
        self.releases = released_plan(plan, ledger, file)
        self.templates = mail_templates(plan, file)
        self.plan_in = plans_by_language(loaded, read)

    def outbox(self, choice: "Choice", now: "datetime") -> "Outbox":
        """What there is to send; says so where the clock has gone back."""
        from planner.sending.outbox import outbox

        found = outbox(
            self.plan, self.releases, self.ledger, plan_in=self.plan_in,
            languages=self.templates.languages, now=now, choice=choice,
        )  # fmt: skip
        if found.behind:
            from planner.sending.words import clock_warning

            warning = styled("warning", "warning")
            click.echo(f"{warning}: {clock_warning(found.behind)}", err=True,
                       color=wants_colour(err=True))  # fmt: skip
        return found

    def mails(self, outbox: "Outbox") -> "Iterator[Mail]":
        """The mails to send, made one after the other."""
        from planner.sending.outbox import all_mails

        return all_mails(outbox.mailed, self.setting)

    def try_templates(self) -> None:
        """Find mistakes in an organiser's own templates, also for news that nobody gets today."""
        if self.plan.agenda.invites.templates is not None:
            from planner.mail.trial import try_out

            try_out(self.setting, self.templates.languages)

    @property
    def setting(self) -> "Setting":
        """What all mails have in common."""
        from planner.mail.setting import Setting

        organiser = self.plan.agenda.event.organiser
        assert organiser is not None  # noqa: S101  # messages need one
        return Setting(
            organiser=organiser, plan_in=self.plan_in, templates=self.templates,
            policy=self.plan.agenda.invites.mail,
        )  # fmt: skip

    def known_people(self) -> "Collection[str]":
        """The ids of all who were ever told something, also of those who are not there any more."""
        return {person for one in self.ledger.told().values() for person in one.recipient.people}


def send(
    job: Job,
    outbox: "Outbox",
    server: "Server",
    credentials: "Credentials | None",
    per_minute: float | None,
    *,
    yes: bool,
    is_forced: bool,
) -> None:
    """Send what there is, once a person has said yes, and say what came of it."""
    from planner.cli.interrupts import heeded_interrupts
    from planner.sending.pace import USUAL_PER_MINUTE, Pace
    from planner.sending.run import Means
    from planner.sending.run import send as send_all
    from planner.sending.smtp import connect
    from planner.sending.words import planned_lines

    # All are made once before the first is sent: a mistake in a template stops here.
    job.try_templates()
    mails = sum(1 for _ in job.mails(outbox))
    say(planned_lines(outbox, mails), err=True)
    if not mails:
        return
    pace = Pace(per_minute=per_minute or USUAL_PER_MINUTE)
    if not yes:
        _confirm(mails, outbox, server, mails * pace.interval)
    with heeded_interrupts() as whole, _progress(outbox, mails, pace) as counter:
        means = Means(
            ledger=job.ledger,
            connect=lambda: connect(server, credentials),
            clock=_clock(),
            pace=pace,
            whole=whole,
            progress=counter,
            is_forced=is_forced,
        )
        report = send_all(job.mails(outbox), means, outbox.contacts)
    _say(job, outbox, report)


def _clock() -> "Clock":
    import time

    from planner.cli.instants import wall_clock
    from planner.sending.pace import Clock

    return Clock(wall_clock, time.monotonic, time.sleep)


def _confirm(mails: int, outbox: "Outbox", server: "Server", seconds: float) -> None:
    from planner.sending.words import time_left
    from planner.text.wording import count

    if not sys.stdin.isatty():
        raise click.UsageError(
            "nothing was sent: nobody is there to confirm; add --yes, or run it on a terminal"
        )
    people = count(len(outbox.contacts), "person", "people")
    question = (
        f"Send {count(mails, 'mail')} to {people} through {server.name}? It takes "
        f"{time_left(seconds)}"
    )
    if not click.confirm(question, err=True):
        raise CannotError("nothing was sent", "`planner send` without --smtp shows the mails")


@contextmanager
def _progress(outbox: "Outbox", mails: int, pace: "Pace") -> "Iterator[Callable[[Progress], None]]":
    """A line on standard error that says how far it is, if a person watches."""
    from planner.sending.words import time_left

    if not sys.stderr.isatty():
        yield lambda _: None
        return
    people = len(outbox.contacts)

    def show(done: "Progress") -> None:
        left = time_left((mails - done.mails) * pace.interval)
        line = f"{done.people} of {people} people, {done.mails} of {mails} mails, {left} left"
        click.echo(f"\r{line:60}", nl=False, err=True)

    try:
        yield show
    finally:
        click.echo("\r" + " " * 60 + "\r", nl=False, err=True)


def _say(job: Job, outbox: "Outbox", report: "Report") -> None:
    from planner.sending.words import left_lines, report_lines

    say(report_lines(outbox, report))
    say(left_lines(report, f"planner send {job.file} --smtp …"), err=True)
    if report.stopped:
        raise CannotError(report.stopped.message, report.stopped.hint)
    if not report.is_complete or report.is_interrupted:
        raise click.exceptions.Exit(EXIT_FINDINGS)
