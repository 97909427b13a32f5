"""`planner replies`."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from planner.cli.errors import CannotError
from planner.cli.options import agenda_argument, format_option, styled, wants_colour
from planner.cli.passwords import chosen_password, password_options, reader

if TYPE_CHECKING:
    from collections.abc import Callable

    from planner.answering.heard import Gathered
    from planner.answering.judging import Known
    from planner.answering.running import AliasWish
    from planner.answering.server import Mark, Server
    from planner.answering.verdict import Verdict
    from planner.schedule.plan import Plan

_DEFAULT_MAILBOX = "INBOX"


@click.command()
@agenda_argument()
@click.argument("paths", metavar="[PATH]...", nargs=-1)
@click.option(
    "--imap", metavar="HOST[:PORT]", help="Read a mailbox on a server, and change nothing there."
)
@click.option("--mailbox", metavar="NAME", default=_DEFAULT_MAILBOX, show_default=True,
              help="With --imap: which mailbox.")  # fmt: skip
@click.option(
    "--ca", metavar="FILE", help="With --imap: certificates to trust instead of the usual ones."
)
@click.option("--credentials", metavar="FILE",
              help="With --imap: a file with the user on its first line, the password on its "
              "second; else PLANNER_IMAP_USER and PLANNER_IMAP_PASSWORD say them.")  # fmt: skip
@click.option("--again", is_flag=True, help="With --imap: read the mailbox from its beginning.")
@click.option("--alias", "aliases", metavar="ID", multiple=True,
              help="Count answers from the address that is proposed for this participant; "
              "ADDRESS=ID says which.")  # fmt: skip
@click.option("--by", type=click.Choice(["session", "person"]), default="session",
              show_default=True, help="What answers are counted by.")  # fmt: skip
@click.option("--comments", is_flag=True, help="Show what people wrote with their answers.")
@click.option("--dry-run", is_flag=True, help="Show what would be kept, and keep nothing.")
@password_options("it opens a roster that is locked.")
@format_option()
def command(
    file: str,
    paths: tuple[str, ...],
    imap: str | None,
    mailbox: str,
    ca: str | None,
    credentials: str | None,
    again: bool,
    aliases: tuple[str, ...],
    by: str,
    comments: bool,
    dry_run: bool,
    password_file: str | None,
    ask_password: bool,
    output: str,
) -> None:
    """Read what people answered to their invites, and keep it.

    PATH is a mail (.eml), an mbox, a Maildir, a calendar file (.ics), or a folder of those. What
    counts is kept in the private ledger beside the agenda; files and mailboxes stay as they are.
    It may be run as often as you like: what is known is known, and of several answers the last
    counts, whatever order they are read in.

    Answers that came from another address than the invite went to are shown, and not counted
    before you say so. Mails that came back mark whom no mail reaches.

    \b
    Examples:
      planner replies forum.yaml answers.mbox
      planner replies forum.yaml ~/Maildir --dry-run
      planner replies forum.yaml --imap imap.example.org
      planner replies forum.yaml answers.mbox --alias p-007
    """
    from planner.answering.heard import Gathered
    from planner.answering.judging import judge
    from planner.answering.running import decided, keep, known_from
    from planner.answering.sources import CannotReadError
    from planner.cli.instants import present_instant
    from planner.cli.reporting import plan_with_roster
    from planner.files import ledger_path
    from planner.ledger.store import Ledger
    from planner.loading import load_from

    if not imap and (ca or credentials or again or mailbox != _DEFAULT_MAILBOX):
        raise click.UsageError("--mailbox, --ca, --credentials and --again go with --imap.")
    _check_usage(file, has_source=bool(paths or imap))
    read = reader(chosen_password(password_file, ask=ask_password, is_new=False))
    plan = plan_with_roster(load_from(read, file, with_answers=False))
    if plan.releases is None:
        raise CannotError(
            "nothing was released yet, so nobody can have answered",
            f'`planner release {file} -m "First programme"` publishes the schedule',
        )
    wishes = [_wish(plan, written) for written in aliases]
    server = _server(imap, mailbox, ca, credentials) if imap else None
    path, event = ledger_path(file), plan.agenda.event.id
    present = present_instant()
    gathered, marks, broken = Gathered(), dict[str, "Mark"](), None
    with Ledger(path, event) as ledger:
        known = known_from(plan, ledger, present)
        since = ledger.seen_in(server.key) if server and not (again or wishes) else None
    with _progress() as step:
        _gather_paths(gathered, paths, known, step)
        try:
            if server:
                _gather_server(gathered, server, since, known, marks, step)
        except CannotReadError as error:
            if not gathered.items:
                raise
            broken = error  # what was read before it broke off is kept
    chosen = decided(plan, known, gathered, wishes)
    # It is locked for as short as can be: a mailbox may take minutes to read.
    with Ledger(path, event, writes=not dry_run) as ledger:
        known = known_from(plan, ledger, present, chosen)
        verdict = judge(known, gathered)
        if not dry_run:
            keep(ledger, verdict, chosen, marks, present)
    _show(plan, known, verdict, gathered.items, by, output, comments=comments, dry_run=dry_run)
    if broken:
        hint = "run it again" if dry_run else "what was read up to there is kept: run it again"
        raise CannotError(broken.message, hint)


def _check_usage(file: str, *, has_source: bool) -> None:
    if file == "-":
        raise click.UsageError("answers are kept beside the agenda: name the file.")
    if not has_source:
        raise click.UsageError("say what to read: a PATH, or --imap HOST.")


def _wish(plan: "Plan", written: str) -> "AliasWish":
    from planner.answering.running import AliasWish
    from planner.cli.choices import chosen_person
    from planner.invites.replies import address_of

    address, equals, person = written.rpartition("=")
    found = chosen_person(plan, person, "--alias")
    if not equals:
        return AliasWish(found.id, None)
    if not address_of(address):
        raise click.BadParameter(
            "what stands before the = is no e-mail address", param_hint="--alias"
        )
    return AliasWish(found.id, address_of(address))


def _server(imap: str, mailbox: str, ca: str | None, credentials: str | None) -> "Server":
    from planner.answering.server import TLS_PORT, Server
    from planner.cli.credentials import needed_credentials

    host, _, port = imap.partition(":") if imap.count(":") == 1 else (imap, "", "")
    is_number = port.isascii() and port.isdecimal() and 0 < int(port) < 65536
    if not host or (port and not is_number):
        raise click.BadParameter(
            "write a host, or a host and a port: imap.example.org:993", param_hint="--imap"
        )
    who = needed_credentials(credentials, "IMAP")
    return Server(host=host, port=int(port) if port else TLS_PORT, mailbox=mailbox,
                  credentials=who, ca=ca)  # fmt: skip


def _gather_paths(
    gathered: "Gathered", paths: Sequence[str], known: "Known", step: "Callable[[int], None] | None"
) -> None:
    from planner.answering.heard import gather
    from planner.answering.sources import items_in

    for path in paths:
        gather(gathered, items_in(path), known.sessions, step)


def _gather_server(
    gathered: "Gathered",
    server: "Server",
    since: tuple[int, int] | None,
    known: "Known",
    marks: "dict[str, Mark]",
    step: "Callable[[int], None] | None",
) -> None:
    from planner.answering.heard import gather
    from planner.answering.server import Mark, opened

    with opened(server, Mark(*since) if since else None) as reading:
        try:
            gather(gathered, reading.items(), known.sessions, step)
        finally:
            marks[server.key] = reading.mark


@contextmanager
def _progress() -> "Iterator[Callable[[int], None] | None]":
    """A counter of mails on standard error, if a person watches; None otherwise."""
    if not sys.stderr.isatty():
        yield None
        return

    def show(number: int) -> None:
        if number % 100 == 0:
            click.echo(f"\r{number:,} messages…", nl=False, err=True)

    try:
        yield show
    finally:
        click.echo("\r" + " " * 24 + "\r", nl=False, err=True)


def _show(
    plan: "Plan",
    known: "Known",
    verdict: "Verdict",
    read: int,
    by: str,
    output: str,
    *,
    comments: bool,
    dry_run: bool,
) -> None:
    from zoneinfo import ZoneInfo

    from planner.answering.as_json import replies_json
    from planner.answering.standing import by_person, by_session
    from planner.answering.wording import left_aside, sections
    from planner.text.wording import count

    replies = {**known.replies, **{reply.key: reply for reply in verdict.new}}
    sessions = by_session(known.told, replies, plan.releases)
    people = by_person(known.told, replies)
    ids = dict(known.sessions)
    if output == "json":
        text = replies_json(
            verdict,
            sessions,
            people,
            ids,
            read=read,
            is_written=not dry_run,
            with_comments=comments,
        )
        click.echo(text, nl=False)
        return
    counts = people if by == "person" else sessions
    zone = ZoneInfo(plan.agenda.event.timezone)
    for section in sections(verdict, counts, ids, zone, with_comments=comments):
        click.echo(styled(f"{section.heading}:", "strong"), color=wants_colour())
        click.echo("".join(f"  {line}\n" for line in section.lines))
    if not verdict.new:
        click.echo("No new answers.", err=True)
    click.echo(f"Read {count(read, 'message')}. {left_aside(verdict.aside)}".rstrip(), err=True)
    if dry_run:
        click.echo("Nothing was kept; without `--dry-run` it is.", err=True)
