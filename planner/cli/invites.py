"""`planner invites`."""

from pathlib import Path

import click

from planner.cli.errors import CannotError
from planner.cli.options import (
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
@folder_options()
@password_options("it opens a roster that is locked.")
@sequence_option()
@despite_errors_option()
@language_option()
def command(
    file: str,
    folder: str | None,
    overwrite: bool,
    password_file: str | None,
    ask_password: bool,
    sequence: int,
    despite_errors: bool,
    language: str | None,
) -> None:
    """Write calendar files: the programme, and each participant's agenda and invites.

    In the folder: `programme.public.ics` for everyone, and for each participant a folder with
    `my-agenda.ics` and one invite a session. Each of those is for that one person.

    \b
    Examples:
      planner invites forum.yaml -o invites
      planner invites forum.yaml -o invites --sequence 1     after changes, to send again

    An agenda with releases needs no --sequence: `planner release` numbers each session.
    """
    from planner.building import build_invites
    from planner.cli.reporting import echo_written, progress, sound_plan
    from planner.invites.export import uninvited
    from planner.loading import load_from
    from planner.text.wording import count

    password = chosen_password(password_file, ask=ask_password, is_new=False)
    loaded = load_from(reader(password), file, language=language)
    plan = sound_plan(loaded, despite_errors=despite_errors)
    require_no_sequence(plan.releases, sequence)
    if plan.roster is None:
        raise CannotError(
            f"{loaded.path} names no roster, so there is nobody to invite",
            "add `roster: participants.csv` to the agenda",
        )
    if plan.agenda.event.organiser is None:
        raise CannotError(
            "an invite needs an organiser whom people can answer",
            "add `organiser: Name <name@example.org>` under `event`",
        )
    target = folder or Path("out") / f"{plan.agenda.event.id}-invites"
    with progress() as counter:
        written = build_invites(
            loaded, target, sequence=sequence, overwrite=overwrite, progress=counter
        )
    echo_written(written)
    left_out = uninvited(plan)
    if left_out:
        ids = ", ".join(participant.id for participant in left_out[:20])
        click.echo(
            f"{count(len(left_out), 'participant has', 'participants have')} no e-mail address "
            f"and got no invites: {ids}{', …' if len(left_out) > 20 else ''}",
            err=True,
        )
