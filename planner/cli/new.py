"""`planner new`."""

from pathlib import Path

import click


@click.command()
@click.argument("folder", metavar="FOLDER")
@click.option("--name", help="The event's name; else made from the folder's.")
def command(folder: str, name: str | None) -> None:
    r"""Write a commented agenda and a roster to start from, into a new FOLDER.

    Nothing that is there already is replaced.

    \b
    Examples:
      planner new my-forum
      planner new forums/nairobi --name "Regional Network Forum in Nairobi"
    """
    from planner.cli.reporting import shown_folder, writing
    from planner.decode.words import identifier_from
    from planner.output import write_new_files
    from planner.starter import starter_files

    path = Path(folder)
    stem = path.resolve().name
    title = " ".join((name or stem.replace("-", " ").replace("_", " ").title()).split())
    quoted_title = title if title.replace(" ", "").isalnum() else f'"{_escaped(title)}"'
    with writing():
        write_new_files(path, starter_files(identifier_from(stem), quoted_title))
    agenda = f"{shown_folder(path.resolve())}/agenda.yaml"
    click.echo(f"Wrote {agenda} and participants.csv. The people in it are invented.")
    click.echo("Next:")
    click.echo(f"  planner check {agenda}")
    click.echo(f"  planner show {agenda}")
    click.echo(f"  planner build {agenda}")


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')
