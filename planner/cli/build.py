"""`planner build`."""

from pathlib import Path

import click

from planner.cli.options import (
    agenda_argument,
    despite_errors_option,
    folder_options,
    language_option,
    sequence_option,
)


@click.command()
@agenda_argument()
@folder_options()
@sequence_option()
@despite_errors_option()
@language_option()
def command(
    file: str,
    folder: str | None,
    overwrite: bool,
    sequence: int,
    despite_errors: bool,
    language: str | None,
) -> None:
    """Write everything: schedule, rosters, invites, the team's workbook and a manifest.

    The folder is written whole or not at all. Build again after each change: files of the last
    build are replaced, files of your own in the folder stay. MANIFEST.txt says what each file
    is and who may have it.

    \b
    Examples:
      planner build forum.yaml                  into out/<event id>
      planner build forum.yaml -o out/forum
    """
    from planner import build, load
    from planner.cli.reporting import echo_written, progress, sound_plan, writing

    loaded = load(file, language=language)
    plan = sound_plan(loaded, despite_errors=despite_errors)
    target = folder or Path("out") / plan.agenda.event.id
    with writing(), progress() as count:
        written = build(loaded, target, sequence=sequence, overwrite=overwrite, progress=count)
    echo_written(written)
    if plan.roster is None:
        click.echo("Without a roster there are no participant lists and no invites.", err=True)
    elif plan.agenda.event.organiser is None:
        click.echo(
            "Without an organiser there are no invites: add `organiser: Name <name@example.org>` "
            "under `event`.",
            err=True,
        )
