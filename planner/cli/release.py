"""`planner release`."""

import os
import sys
from typing import TYPE_CHECKING

import click

from planner.cli.errors import CannotError
from planner.cli.instants import present_instant
from planner.cli.options import (
    agenda_argument,
    despite_errors_option,
    format_option,
    styled,
    wants_colour,
)
from planner.cli.passwords import chosen_password, password_options, reader

if TYPE_CHECKING:
    from datetime import datetime

    from planner.ledger.store import About
    from planner.loading import Loaded, Read
    from planner.model.releases import Releases
    from planner.model.telling import Message
    from planner.releasing.making import Prepared

_LONGEST_MESSAGE = 1000


@click.command()
@agenda_argument()
@click.option("-m", "--message", metavar="TEXT", help="What this release is, in a few words.")
@click.option("--preview", is_flag=True, help="Show what would change for whom; release nothing.")
@click.option(
    "--new-ledger",
    is_flag=True,
    help="Begin a new private ledger, because the former is lost: everyone is told everything "
    "once more.",
)
@password_options("it opens a roster that is locked.")
@despite_errors_option()
@format_option()
def command(
    file: str,
    message: str | None,
    preview: bool,
    new_ledger: bool,
    password_file: str | None,
    ask_password: bool,
    despite_errors: bool,
    output: str,
) -> None:
    """Publish the schedule as a numbered release, and say who must be told what.

    The release stands in `<agenda>.releases.yaml` beside the agenda: what calendars know each
    session by. It names nobody; keep it in version control. What each person was told stands in
    `<agenda>.told.sqlite`, which is private: keep it on the computer that sends, and back it up.
    `planner send` tells people; nothing is sent here. It shows names, so it is for the team.

    \b
    Examples:
      planner release forum.yaml --preview                what would change, and for whom
      planner release forum.yaml -m "New room for lunch"
      planner send forum.yaml                             the mails, to look at
    """
    from planner.cli.reporting import sound_plan
    from planner.loading import load_from
    from planner.releasing.making import make, prepared

    if file == "-":
        raise click.UsageError("a release is kept beside its agenda: name the file.")
    if message is None and not preview:
        raise click.UsageError('say what the release is: -m "First programme"; or --preview it.')
    said = _said(message)
    read = reader(chosen_password(password_file, ask=ask_password, is_new=False))
    loaded = load_from(read, file)
    plan = sound_plan(loaded, despite_errors=despite_errors)
    release = prepared(plan, file, _fresh(plan.agenda.event.id), new_ledger=new_ledger)
    now = present_instant()
    releases = release.releases(now, said)
    told = _messages(loaded, read, release, releases, now) if plan.roster else ()
    is_made = release.is_needed and not preview
    if output == "text":
        _show(release, releases, told, now)
    if is_made:
        make(release, releases)
        _say_where(file, release, releases, told)
    elif told and not preview:
        click.echo(
            f"\nNothing was released, as nothing has changed. `planner send {file}` writes the "
            "mails about what was not told yet.",
            err=True,
        )
    if output == "json":
        from planner.interchange.release_json import release_json

        text = release_json(releases, release.draft.changes, told, made=is_made)
        click.echo(text, nl=False)


def _said(message: str | None) -> str:
    """The message on one short line; nobody's address or number may stand in it."""
    from planner.decode.personal import personal_data
    from planner.text.compose import UNPRINTABLE

    said = " ".join(UNPRINTABLE.sub(" ", message or "").split())  # else it could not be read again
    if len(said) > _LONGEST_MESSAGE:
        raise CannotError(
            f"the message has {len(said):,} characters; at most {_LONGEST_MESSAGE:,} fit",
            "shorten it",
        )
    for _, what in personal_data(said):
        raise CannotError(
            f"the message holds {what}, and the ledger of releases names nobody", "say it without"
        )
    return said


def _fresh(event: str) -> "About":
    import secrets
    from uuid import uuid4

    from planner.ledger.store import About

    return About(event, str(uuid4()), secrets.token_hex(16))


def _messages(
    loaded: "Loaded", read: "Read", release: "Prepared", releases: "Releases", now: "datetime"
) -> "tuple[Message, ...]":
    from planner.releasing.languages import mail_templates, plans_by_language
    from planner.releasing.making import messages

    if release.plan.agenda.event.organiser is None:
        return ()
    return messages(
        release.plan,
        releases,
        release.known,
        plan_in=plans_by_language(loaded, read),
        languages=mail_templates(release.plan, loaded.path).languages,
        now=now,
    )


def _show(
    release: "Prepared", releases: "Releases", told: "tuple[Message, ...]", now: "datetime"
) -> None:
    from planner.programme.comparison import comparison_text
    from planner.programme.news import news_summary, personal_sections, session_sections

    plan, former = release.plan, release.former
    if not release.is_needed and not told:
        number = former.number if former else 0
        click.echo(f"Nothing has changed since release {number}; there is nothing to release.")
        return
    head = [plan.agenda.event.name, _title(release, releases)]
    if plan.agenda.event.timezone:
        head.append(f"Times in {plan.agenda.event.timezone}")
    # The first release changes every session: that is no news to read.
    changes = release.draft.changes if former else ()
    sections = [*session_sections(plan, changes), *personal_sections(plan, told)]
    is_first = former is None or not former.number
    summary = news_summary(plan, len(release.draft.changes), told, now, is_first=is_first)
    if not sys.stdout.isatty():
        click.echo(comparison_text(head, sections, summary), nl=False)
        return
    from rich.console import Console

    from planner.programme.comparison_view import comparison_view

    console = Console(no_color=not wants_colour(), highlight=False)
    console.print(comparison_view(head, sections, summary))


def _title(release: "Prepared", releases: "Releases") -> str:
    former = release.former
    if not release.is_needed:
        return f"As released; what follows is not told yet of release {former and former.number}"
    since = f", after release {former.number}" if former and former.number else ""
    return f"Release {releases.number}{since}"


def _say_where(
    file: str, release: "Prepared", releases: "Releases", told: "tuple[Message, ...]"
) -> None:
    from planner.files import ledger_path, releases_path
    from planner.revisions import is_ignored

    if release.is_rebuilt:
        click.echo(
            "The ledger of releases was missing; it was put together again from the private one.",
            err=True,
        )
    click.echo(f"\nReleased as {releases.number}, in {releases_path(file)}.", err=True)
    if release.is_new_ledger:
        ledger = ledger_path(file)
        click.echo(
            f"What people are told is kept in {ledger}: private, and worth a backup.", err=True
        )
        if is_ignored(ledger, os.environ) is False:
            click.echo(
                f"{styled('warning', 'warning')}: it lies in a git repository that would take it "
                "in; add `*.told.sqlite*` to .gitignore",
                err=True,
                color=wants_colour(err=True),
            )
    event = release.plan.agenda.event
    if release.plan.roster is None:
        click.echo("Without a roster there is nobody to tell.", err=True)
    elif event.organiser is None:
        click.echo(
            "Nobody can be told without an organiser whom people can answer: add `organiser: Name "
            "<name@example.org>` under `event`.",
            err=True,
        )
    if told:
        click.echo(f"Nobody was told yet: `planner send {file}` writes the mails.", err=True)
