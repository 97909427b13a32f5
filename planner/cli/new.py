"""`planner new`."""

import re
from pathlib import Path
from zlib import crc32

import click


@click.command()
@click.argument("folder", metavar="FOLDER")
@click.option("--name", help="The event's name; else made from the folder's.")
def command(folder: str, name: str | None) -> None:
    """Write a commented agenda and a roster to start from, into a new FOLDER.

    Nothing that is there already is replaced.

    \b
    Examples:
      planner new my-forum
      planner new forums/nairobi --name "Regional Network Forum in Nairobi"
    """
    from planner.cli.reporting import shown_folder
    from planner.output import write_new_files
    from planner.starter import starter_files

    path = Path(folder)
    stem = path.resolve().name
    if not stem:
        raise click.BadParameter("name a new folder, such as my-forum", param_hint="FOLDER")
    title = _one_line(name or "") or _one_line(stem.replace("-", " ").replace("_", " ")).title()
    write_new_files(path, starter_files(_in_yaml(_event_id(stem, title)), _in_yaml(title)))
    agenda = f"{shown_folder(path.resolve())}/agenda.yaml"
    click.echo(f"Wrote {agenda} and participants.csv. The people in it are invented.")
    click.echo("Next:")
    click.echo(f"  planner check {agenda}")
    click.echo(f"  planner show {agenda}")
    click.echo(f"  planner build {agenda}")


def _one_line(text: str) -> str:
    # What YAML cannot hold goes (YAML 1.2 §5.1).
    return " ".join(re.sub("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]", " ", text).split())


def _event_id(stem: str, title: str) -> str:
    """An id that two events hardly share, because invites are recognised by it."""
    from planner.decode.words import identifier_from
    from planner.vocabulary.spelling import fold

    for text in (stem, title):
        if re.search("[a-z0-9]", fold(text)):
            return identifier_from(text)
    return f"event-{crc32(stem.encode(errors='surrogateescape')):08x}"


def _in_yaml(text: str) -> str:
    if re.fullmatch(r"[^\W_][\w -]*", text) and text != "null":
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
