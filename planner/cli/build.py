"""`planner build`."""

from pathlib import Path

import click

from planner.cli.options import (
    AUDIENCES,
    agenda_argument,
    despite_errors_option,
    folder_options,
    language_option,
    require_no_sequence,
    sequence_option,
)
from planner.cli.passwords import chosen_password, password_options, reader


@click.command()
@agenda_argument()
@click.option(
    "--audience",
    "audiences",
    type=click.Choice(AUDIENCES),
    multiple=True,
    help="Write for these readers only; may be given several times. Usually all but `restricted`.",
)
@folder_options()
@password_options("it locks the workbooks for the team, and opens a roster that is locked.")
@sequence_option()
@despite_errors_option()
@language_option()
def command(
    file: str,
    audiences: tuple[str, ...],
    folder: str | None,
    overwrite: bool,
    password_file: str | None,
    ask_password: bool,
    sequence: int,
    despite_errors: bool,
    language: str | None,
) -> None:
    """Write everything: schedule, rosters, invites, the team's workbook and a manifest.

    The folder is written whole or not at all. Build again after each change: files of the last
    build are replaced, files of your own in the folder stay. MANIFEST.txt says what each file
    is and who may have it.

    What is restricted (diets, visas, who is a minor) is written only for `--audience restricted`,
    and only into workbooks that a password locks. A password comes from a file or is typed in,
    never on the command line. If it is lost, nobody opens them any more: build again.

    \b
    Examples:
      planner build forum.yaml                        into out/<event id>
      planner build forum.yaml -o out/forum
      planner build forum.yaml --audience public      what may stand on a website
      planner build forum.yaml --audience restricted --password-file ~/forum.password
    """
    from planner.building import USUAL_AUDIENCES, build
    from planner.cli.reporting import echo_written, progress, sound_plan
    from planner.loading import load_from
    from planner.vocabulary.audience import Audience

    chosen = [Audience[word.upper()] for word in dict.fromkeys(audiences)] or USUAL_AUDIENCES
    if Audience.RESTRICTED in chosen and not (password_file or ask_password):
        raise click.UsageError(
            "what is restricted is written behind a password only: add --password-file FILE, "
            "or --ask-password to type it in."
        )
    password = chosen_password(password_file, ask=ask_password, is_new=True)
    loaded = load_from(reader(password), file, language=language)
    plan = sound_plan(loaded, despite_errors=despite_errors)
    require_no_sequence(plan.releases, sequence)
    target = folder or _usual_folder(plan.agenda.event.id, audiences)
    with progress() as count:
        written = build(
            loaded,
            target,
            audiences=chosen,
            password=password,
            sequence=sequence,
            overwrite=overwrite,
            progress=count,
        )
    echo_written(written)
    if Audience.TEAM not in chosen:
        return
    if plan.roster is None:
        click.echo("Without a roster there are no participant lists and no invites.", err=True)
    elif plan.agenda.event.organiser is None:
        click.echo(
            "Without an organiser there are no invites: add `organiser: Name <name@example.org>` "
            "under `event`.",
            err=True,
        )


def _usual_folder(event: str, audiences: tuple[str, ...]) -> Path:
    """A folder for these readers, so that what is for others is not replaced."""
    named = [word for word in AUDIENCES if word in audiences]
    return Path("out") / "-".join((event, *named))
