"""`planner templates`."""

from pathlib import Path

import click


@click.command()
@click.argument("folder", metavar="FOLDER")
def command(folder: str) -> None:
    """Write the usual mail templates and words into a FOLDER, to make them your own.

    Nothing that is there already is replaced. Keep what you change and delete the rest: what is
    not in the folder stays as it is. The agenda names the folder under `invites`, as `templates`.

    \b
    Examples:
      planner templates mail
      planner templates forums/nairobi/mail
    """
    from planner.cli.reporting import shown_folder
    from planner.mail.templates import usual_files
    from planner.output import write_new_files

    path = Path(folder)
    write_new_files(path, {name: source.text.encode() for name, source in usual_files().items()})
    shown = shown_folder(path.resolve())
    click.echo(f"Wrote templates for mails to {shown}, and their words to {shown}/words.")
    click.echo("Next, in the agenda:")
    click.echo(f"  invites: {{templates: {path.name}}}")
    click.echo("Keep the files you change, and delete the others. docs/mail.md says more.")
