"""`planner publish`."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from planner.cli.errors import CannotError
from planner.cli.instants import present_instant
from planner.cli.options import (
    agenda_argument,
    despite_errors_option,
    folder_options,
    language_option,
)
from planner.cli.passwords import chosen_password, password_options, reader
from planner.cli.remote_calendar import publish_to_server

if TYPE_CHECKING:
    from planner.loading import Loaded
    from planner.publishing.addresses import Address
    from planner.publishing.folder import Personal
    from planner.schedule.plan import Plan


@click.command()
@agenda_argument()
@click.option("--url", metavar="URL", help="Where the folder will lie on the web, for whole links.")
@click.option(
    "--people", is_flag=True, help="With a calendar of each person, under a name nobody can guess."
)
@click.option("--unreleased", is_flag=True, help="Publish what was not released yet as well.")
@click.option(
    "--caldav",
    metavar="URL",
    help="Publish to this calendar on a CalDAV server instead; it is made if it is not there.",
)
@click.option(
    "--audience",
    type=click.Choice(["public", "participants"]),
    default="public",
    show_default=True,
    help="With --caldav: who reads the calendar.",
)
@click.option(
    "--credentials",
    metavar="FILE",
    help="With --caldav: a file with the user's name and, on its second line, the password.",
)
@click.option("--dry-run", is_flag=True, help="With --caldav: say what would be done.")
@folder_options()
@password_options("it opens a roster that is locked.")
@despite_errors_option()
@language_option()
def command(
    file: str,
    url: str | None,
    people: bool,
    unreleased: bool,
    caldav: str | None,
    audience: str,
    credentials: str | None,
    dry_run: bool,
    folder: str | None,
    overwrite: bool,
    password_file: str | None,
    ask_password: bool,
    despite_errors: bool,
    language: str | None,
) -> None:
    """Publish the programme as calendars that people subscribe to.

    Into a folder: put what is in its `upload` on any web host. It holds the programme, each track
    and each room as calendars, for anyone, and a page that lists them. With --people it holds a
    calendar of each person too; `people.team.csv`, which stays with the team, says whose is whose.

    Or with --caldav to a calendar on a server, such as Nextcloud. The user and the password come
    from PLANNER_CALDAV_USER and PLANNER_CALDAV_PASSWORD, or from a file. Run it again after each
    change: only what is new or changed is sent. Events of others in that calendar stay as they
    are, and what somebody changed there by hand is only replaced with --overwrite.

    \b
    Examples:
      planner publish forum.yaml -o web --url https://www.example.org/forum/
      planner publish forum.yaml -o web --people
      planner publish forum.yaml --caldav https://cloud.example.org/dav/maya/forum/ --dry-run
    """
    from planner.cli.reporting import sound_plan
    from planner.loading import load_from

    _check_usage(
        caldav, with_folder=bool(folder or url or people),
        with_server=bool(credentials or dry_run or audience != "public"),
    )  # fmt: skip
    web = _address(url, "--url")
    server = _address(caldav, "--caldav")
    read = reader(chosen_password(password_file, ask=ask_password, is_new=False))
    loaded = load_from(read, file, language=language)
    plan = sound_plan(loaded, despite_errors=despite_errors)
    _check_released(plan, file, unreleased=unreleased)
    if server is not None:
        publish_to_server(
            loaded, server, audience, credentials, dry_run=dry_run, overwrite=overwrite
        )
        return
    personal = _personal(plan, file) if people else None
    target = folder or Path("out") / f"{plan.agenda.event.id}-web"
    _into_folder(loaded, target, web, personal, overwrite=overwrite)


def _check_usage(caldav: str | None, *, with_folder: bool, with_server: bool) -> None:
    if caldav and with_folder:
        raise click.UsageError("--output, --url and --people are for a folder, not for --caldav.")
    if with_server and not caldav:
        raise click.UsageError("--audience, --credentials and --dry-run go with --caldav.")


def _address(url: str | None, option: str) -> "Address | None":
    from planner.publishing.addresses import AddressError, folder_address

    try:
        return folder_address(url) if url is not None else None
    except AddressError as error:
        raise click.BadParameter(f"{error.message}; {error.hint}", param_hint=option) from None


def _check_released(plan: "Plan", file: str, *, unreleased: bool) -> None:
    """Refuse what was not released, as readers must find in feeds what they were told."""
    from planner.publishing.standing import changes_since_release
    from planner.text.wording import count

    if plan.releases is None:
        click.echo(
            "Nothing was released yet: sessions are known by their ids, so an id that changes "
            "makes a new session of it. `planner release` keeps them.",
            err=True,
        )
        return
    changed = changes_since_release(plan, file)
    if not changed.is_sure:
        click.echo(
            "The private ledger of these releases is not here: whether texts and people have "
            "changed since cannot be seen, only times, rooms and titles.",
            err=True,
        )
    if not changed.sessions:
        return
    number = plan.releases.number
    said = f"{count(len(changed.sessions), 'session has', 'sessions have')} changed since release "
    said += (
        f"{number}: {', '.join(changed.sessions[:8])}{', …' if len(changed.sessions) > 8 else ''}"
    )
    if not unreleased:
        raise CannotError(
            said, "`planner release` them first, so that all calendars agree; or add --unreleased"
        )
    click.echo(f"warning: {said}; they are published unreleased.", err=True)


def _personal(plan: "Plan", file: str) -> "Personal":
    from planner.publishing.standing import personal_of

    if plan.roster is None:
        raise CannotError(
            f"{file} names no roster, so there is nobody to make a calendar for",
            "add `roster: participants.csv` to the agenda",
        )
    if plan.releases is None:
        raise CannotError(
            "calendars of people need the private ledger, which the first release makes",
            f'run `planner release {file} -m "First programme"`, then this again',
        )
    return personal_of(plan, file)


def _into_folder(
    loaded: "Loaded",
    target: str | Path,
    web: "Address | None",
    personal: "Personal | None",
    *,
    overwrite: bool,
) -> None:
    from planner.cli.reporting import echo_written, shown_folder
    from planner.publishing.folder import UPLOAD, publish_folder

    written = publish_folder(
        loaded, target, now=present_instant(), address=web, personal=personal,
        overwrite=overwrite,
    )  # fmt: skip
    echo_written(written)
    where = f"{shown_folder(written.folder)}/{UPLOAD}"
    to = f", at {web}" if web else "; --url makes its links whole"
    click.echo(f"\nUpload what is in {where}/, and nothing else{to}.", err=True)
    if personal is not None:
        click.echo(
            "Whoever has the link of a person's calendar reads it: give each to that person alone.",
            err=True,
        )
