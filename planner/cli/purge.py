"""`planner purge`."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from planner.cli.edits import write_option
from planner.cli.errors import CannotError
from planner.cli.instants import present_day
from planner.cli.options import agenda_argument, format_option, styled, wants_colour
from planner.cli.passwords import chosen_password, password_options, reader

if TYPE_CHECKING:
    from planner.retention.purge import Purge
    from planner.schedule.plan import Plan


@click.command()
@agenda_argument()
@click.option(
    "--outputs",
    metavar="DIR",
    multiple=True,
    help="A folder that `build`, `invites`, `publish` or `send` made: its files go too. May be "
    "given several times.",
)
@click.option("--by", metavar="NAME", default="", help="Who does it, for the certificate.")
@write_option()
@click.option("--yes", is_flag=True, help="With --write: do not ask once more.")
@password_options("it opens a roster that is locked, and locks it again.")
@format_option()
def command(
    file: str,
    outputs: tuple[str, ...],
    by: str,
    write: bool,
    yes: bool,
    password_file: str | None,
    ask_password: bool,
    output: str,
) -> None:
    """Destroy personal data whose last day is over, and certify it.

    The agenda says until when: `delete_roster_by` under `event` for the whole roster, and under
    `privacy: {keep: {restricted: +30d, team: +6m}}` for what only few may see. Columns are emptied,
    the roster is deleted, and of folders named with --outputs what was made from them. With the
    addresses the private ledger of what people were told goes too. Counts stay, or rows without
    names (`anonymise: yes`), and a certificate of what went.

    Without --write it shows what would go, and changes nothing. With it, all of that is done, or
    none. It cannot be undone. No program reaches old versions in git, backups and sent mails.

    \b
    Examples:
      planner purge forum.yaml                                     what is due today
      planner purge forum.yaml --outputs out/forum --by Maya --write
    """
    from planner.cli.reporting import readable_plan
    from planner.loading import load_from
    from planner.retention.certificate import certificate, destroyed_lines
    from planner.retention.emptied import CannotPurgeError
    from planner.retention.purge import planned

    if file == "-":
        raise click.UsageError("purge changes files: name the agenda.")
    if yes and not write:
        raise click.UsageError("--yes goes with --write.")
    password = chosen_password(password_file, ask=ask_password, is_new=False)
    read, today = reader(password), present_day()
    _check_finished(file, outputs)
    # A ledger that is damaged is in nobody's way here.
    loaded = load_from(read, file, with_answers=False)
    plan = readable_plan(loaded)
    try:
        purge = planned(
            loaded, file, today, outputs=map(Path, outputs), password=password, read=read
        )
    except CannotPurgeError as error:
        raise CannotError(error.message, f"{error.hint}; nothing was changed") from None
    document = certificate(
        purge, by, in_git=_is_in_git(purge.roster),
        ledger_in_git=_is_in_git(purge.ledger and str(purge.ledger.files[0])),
    )  # fmt: skip
    if output == "json":
        from planner.retention.certificate import as_json

        click.echo(as_json(document).decode(), nl=False)
    if not purge.is_needed:
        _say_by_hand(document)
        if not purge.by_hand:
            _say_nothing_is_due(plan)
        return
    if output == "text":
        # With --write too: it has not happened yet, and may still be refused.
        head = "This is to be destroyed" if write else "This would be destroyed"
        click.echo(styled(f"{head}:\n", "strong"), color=wants_colour())
        click.echo("\n".join(destroyed_lines(document)))
    _say_what_stays(document)
    if not write:
        click.echo("\nNothing was changed; `--write` does it, and it cannot be undone.", err=True)
        return
    if not yes:
        click.echo("", err=True)
        _confirm(plan)
    _carry_out(purge, document)


def _check_finished(file: str, outputs: tuple[str, ...]) -> None:
    from planner.retention.purge import check_finished

    folders = (Path(folder) for folder in outputs)
    inside = (each for top in folders for each in (top, *top.rglob("*")) if each.is_dir())
    check_finished((Path(file).parent, *inside))


def _say_nothing_is_due(plan: "Plan") -> None:
    from planner.schedule.retention import last_days

    days = last_days(plan)
    if plan.roster is None:
        click.echo("Nothing is due: the agenda names no roster.", err=True)
        return
    if not days:
        click.echo(
            "The agenda does not say how long the roster may be kept: add "
            "`delete_roster_by: 2027-06-30` under `event`.",
            err=True,
        )
        return
    said = "; ".join(
        f"what is for {audience.label}: until {day}" if audience.word != "participants"
        else f"the whole roster: until {day}"
        for audience, day in sorted(days.items(), reverse=True)
    )  # fmt: skip
    click.echo(f"Nothing is due. {said[0].upper()}{said[1:]}.", err=True)


def _say_what_stays(document: dict[str, Any]) -> None:
    if document["kept"]:
        click.echo("What stays, without names:", err=True)
        for name in document["kept"]:
            click.echo(f"  {name}", err=True)
    _say_by_hand(document)
    click.echo("What no program can destroy:", err=True)
    for one in document["beyond_reach"]:
        click.echo(f"  {one}", err=True)
    for what, key in (("roster", "roster_in_git"), ("private ledger", "ledger_in_git")):
        if not document[key]:
            continue
        said = f"the {what} is kept in git, and its history holds all of this"
        click.echo(
            f"{styled('warning', 'warning')}: {said}; rewriting it takes `git filter-repo`, and "
            "everyone who has a copy",
            err=True,
            color=wants_colour(err=True),
        )


def _say_by_hand(document: dict[str, Any]) -> None:
    if document["still_to_do"]:
        click.echo(styled("Still to be done by hand:", "warning"), err=True,
                   color=wants_colour(err=True))  # fmt: skip
    for one in document["still_to_do"]:
        click.echo(f"  {one}", err=True)


def _is_in_git(path: str | None) -> bool:
    from planner.revisions import is_known_to_git

    return path is not None and is_known_to_git(path, os.environ)


def _confirm(plan: "Plan") -> None:
    event = plan.agenda.event.id
    if not sys.stdin.isatty():
        raise click.UsageError(
            "nothing was changed: nobody is there to confirm; add --yes, or run it on a terminal"
        )
    typed = click.prompt(f"Type the event's id ({event}) to destroy this", err=True, default="",
                         show_default=False)  # fmt: skip
    if typed.strip() != event:
        raise CannotError("that is not the event's id", "nothing was changed")


def _carry_out(purge: "Purge", document: dict[str, Any]) -> None:
    from planner.retention.certificate import as_json, as_text
    from planner.retention.purge import carry_out, certificate_path

    certificates = [
        (certificate_path(purge, "txt"), as_text(document)),
        (certificate_path(purge, "json"), as_json(document)),
    ]
    carry_out(purge, certificates)
    click.echo(f"\nDone. The certificate is {certificates[0][0]}.", err=True)
