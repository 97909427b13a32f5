"""`planner send`."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from planner.cli.errors import CannotError
from planner.cli.options import (
    agenda_argument,
    despite_errors_option,
    folder_options,
    format_option,
)
from planner.cli.passwords import chosen_password, password_options, reader

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from planner.artifacts import Artifact
    from planner.cli.sending import Job
    from planner.schedule.plan import Plan
    from planner.sending.outbox import Choice, Outbox

_NEED_SMTP = {"tls": "--tls", "ca": "--ca", "credentials": "--credentials",
              "per_minute": "--per-minute", "yes": "--yes"}  # fmt: skip


@click.command()
@agenda_argument()
@click.option("--smtp", metavar="HOST[:PORT]", help="Send through this mail server.")
@click.option("--tls", is_flag=True, help="Encrypted from the start, as port 465 always is.")
@click.option("--ca", metavar="FILE", help="Trust this authority's certificate, as PEM.")
@click.option(
    "--credentials",
    metavar="FILE",
    help="Who signs in: a user in the first line of a file, the password in the second. Without "
    "it, PLANNER_SMTP_USER and PLANNER_SMTP_PASSWORD in the environment.",
)
@click.option(
    "--per-minute",
    metavar="N",
    type=click.FloatRange(0, 100_000, min_open=True),
    help="How many mails go out in a minute; 30 unless you say, as Microsoft 365 takes no more.",
)
@click.option("--only", metavar="PERSON", multiple=True,
              help="Only for this participant, by id or name; may be repeated.")  # fmt: skip
@click.option("--limit", metavar="N", type=click.IntRange(1), help="Only for the first N people.")
@click.option("--retry-refused", is_flag=True,
              help="Try those again whose address a server refused before.")  # fmt: skip
@click.option(
    "--called",
    metavar="PERSON|all",
    multiple=True,
    help="Note that somebody was told by phone all that they are to be told. Sends nothing.",
)
@click.option("--yes", is_flag=True, help="With --smtp: do not ask once more.")
@folder_options()
@password_options("it opens a roster that is locked.")
@despite_errors_option()
@format_option()
@click.pass_context
def command(
    context: click.Context,
    file: str,
    smtp: str | None,
    tls: bool,
    ca: str | None,
    credentials: str | None,
    per_minute: float | None,
    only: tuple[str, ...],
    limit: int | None,
    retry_refused: bool,
    called: tuple[str, ...],
    yes: bool,
    folder: str | None,
    overwrite: bool,
    password_file: str | None,
    ask_password: bool,
    despite_errors: bool,
    output: str,
) -> None:
    """Tell everyone what is new for them in the last release.

    Without --smtp it sends nothing: it writes each mail as a file to look at, and says who would
    get what and who has to be phoned. With it, it sends them. Whoever knows all gets nothing.

    A run may be ended at any moment: the next goes on where it stopped, and nobody is told twice,
    as far as mail allows (docs/sending.md). What is told is noted in `<agenda>.told.sqlite`.

    \b
    Examples:
      planner send forum.yaml                                  look at the mails first
      planner send forum.yaml --smtp smtp.example.org --credentials ~/.forum-mail
      planner send forum.yaml --smtp smtp.example.org --only p-012
      planner send forum.yaml --called p-017                   told by phone
      planner send forum.yaml --format json                    for programs; writes no mails
    """
    from planner.cli.credentials import chosen_credentials
    from planner.cli.instants import present_instant, wall_clock
    from planner.cli.reporting import sound_plan
    from planner.cli.sending import Job, send
    from planner.cli.servers import chosen_server
    from planner.files import ledger_path
    from planner.ledger.store import Ledger
    from planner.loading import load_from

    if file == "-":
        raise click.UsageError("what was sent is kept beside the agenda: name the file.")
    _check_options(context, smtp, called, folder, overwrite=overwrite)
    server = chosen_server(smtp, tls=tls, ca=ca) if smtp is not None else None
    signs_in = chosen_credentials(credentials, "SMTP") if server else None
    read = reader(chosen_password(password_file, ask=ask_password, is_new=False))
    loaded = load_from(read, file)
    plan = _invitable(sound_plan(loaded, despite_errors=despite_errors), file)
    is_written = server is not None or bool(called)
    with Ledger(ledger_path(file), plan.agenda.event.id, writes=is_written) as ledger:
        job = Job(file, loaded, plan, ledger, read)
        choice = _choice(job, only, limit, retries_refused=retry_refused)
        now = wall_clock() if server else present_instant()
        outbox = job.outbox(choice, now)
        if called:
            _note_called(job, outbox, called)
        elif server:
            send(job, outbox, server, signs_in, per_minute, yes=yes, is_forced=bool(only))
        elif output == "json":
            _echo_json(job, outbox)
        else:
            _write(job, outbox, folder, overwrite=overwrite)


def _check_options(
    context: click.Context, smtp: str | None, called: tuple[str, ...], folder: str | None, *,
    overwrite: bool,
) -> None:  # fmt: skip
    if smtp is None:
        for name, option in _NEED_SMTP.items():
            if context.params[name]:
                raise click.UsageError(f"{option} goes with --smtp.")
        if called and (folder is not None or overwrite):
            raise click.UsageError("--called writes no mails: leave out -o and --overwrite.")
    elif called:
        raise click.UsageError("--called sends nothing: leave out --smtp.")
    elif folder is not None or overwrite:
        raise click.UsageError("-o and --overwrite are for looking at mails: leave out --smtp.")
    if context.params["output"] == "json" and (smtp or called or folder is not None or overwrite):
        raise click.UsageError(
            "--format json says what there is to send, and does nothing: leave out --smtp, "
            "--called, -o and --overwrite."
        )
    if called and any(context.params[name] for name in ("only", "limit", "retry_refused")):
        raise click.UsageError("--called names people itself: leave out the options that choose.")


def _invitable(plan: "Plan", file: str) -> "Plan":
    if plan.roster is None:
        raise CannotError(
            f"{file} names no roster, so there is nobody to tell",
            "add `roster: participants.csv` to the agenda",
        )
    if plan.releases is None or not plan.releases.number:
        raise CannotError(
            "nothing was released yet, and only what was released is sent",
            f'`planner release {file} -m "First programme"` first',
        )
    return plan


def _choice(
    job: "Job", only: tuple[str, ...], limit: int | None, *, retries_refused: bool
) -> "Choice":
    from planner.sending.outbox import Choice

    ids = frozenset(_person(job, written, "--only") for written in only) if only else None
    return Choice(only=ids, limit=limit, retries_refused=retries_refused)


def _person(job: "Job", written: str, option: str) -> str:
    from planner.cli.choices import chosen_person

    return written if written in job.known_people() else chosen_person(job.plan, written, option).id


# The dry run


def _echo_json(job: "Job", outbox: "Outbox") -> None:
    from planner.sending.as_json import outbox_json

    job.try_templates()
    mails = sum(1 for _ in job.mails(outbox))
    click.echo(outbox_json(job.releases, outbox, mails), nl=False)


def _write(job: "Job", outbox: "Outbox", folder: str | None, *, overwrite: bool) -> None:
    from planner.cli.reporting import progress, shown_folder
    from planner.cli.sending import say
    from planner.output import Purpose, write_folder
    from planner.sending.folder import mail_files
    from planner.sending.words import planned_lines

    event = job.plan.agenda.event
    target = Path(folder) if folder else Path("out") / f"{event.id}-mail"
    job.try_templates()
    with progress() as counter:
        files = mail_files(job.plan, outbox, job.mails(outbox))
        written = write_folder(
            target, _counted(files, counter), Purpose(event.name, event.id, "send"),
            overwrite=overwrite,
        )  # fmt: skip
    mails = sum(artifact.path.endswith(".eml") for artifact in written.artifacts)
    say(planned_lines(outbox, mails))
    if not mails and not outbox.by_hand():
        return
    click.echo(f"\nNothing was sent. Look at {shown_folder(written.folder)}/ first:", err=True)
    for artifact in written.artifacts:
        if not artifact.person:
            click.echo(f"  {artifact.path:16}  {artifact.about}", err=True)
    if mails:
        click.echo(f"  {'mails/':16}  {mails} to open in a mail program", err=True)
        click.echo(f"`planner send {job.file} --smtp HOST` sends them.", err=True)


def _counted(
    artifacts: "Iterable[Artifact]", counter: "Callable[[int], None] | None"
) -> "Iterator[Artifact]":
    for number, artifact in enumerate(artifacts, 1):
        if counter:
            counter(number)
        yield artifact


# By phone


def _note_called(job: "Job", outbox: "Outbox", called: tuple[str, ...]) -> None:
    from planner.sending.outbox import told_by_hand
    from planner.text.wording import count

    by_hand = {person for one in outbox.by_hand() for person in one.recipient.people}
    people = None
    if "all" not in called:
        people = {_person(job, written, "--called") for written in called}
        for person in sorted(people - by_hand):
            came_back = any(person in ids for ids in outbox.returned)
            raise CannotError(
                f"nothing has to be said to {person} by phone",
                "mails to them came back: take the address out of the roster, and they are to be "
                "phoned"
                if came_back
                else "whoever has an address gets mails; `planner send` says who has to be phoned",
            )
    told = told_by_hand(outbox, people)
    job.ledger.keep(*told)
    contacts = {one.recipient.contact for one in told}
    click.echo(
        f"Noted: {count(len(contacts), 'person', 'people')} told by phone, "
        f"{count(len(told), 'session')} in all."
    )
