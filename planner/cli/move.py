"""`planner move`."""

from datetime import time

import click

from planner.cli.edits import edit, place_options, ripple_option, wish_of, write_option
from planner.cli.options import agenda_argument


@click.command()
@agenda_argument()
@click.argument("session", metavar="SESSION")
@place_options()
@click.option("--to", metavar="TIME", help="Let it start at this time, such as 14:00.")
@click.option("--room", metavar="ROOM", help="Hold it in this room, by id or name.")
@ripple_option("Let written times move: up where it leaves, down where it goes, by its length.")
@write_option()
def command(
    file: str,
    session: str,
    after: str | None,
    before: str | None,
    day: str | None,
    strand: str | None,
    is_first: bool | None,
    to: str | None,
    room: str | None,
    ripple: bool,
    write: bool,
) -> None:
    """Put a session in another place, at another time or in another room.

    A session with a written time keeps it where it still stands in order; else it follows what
    stands above it in its new place, unless `--to` says when it starts. `--to` alone also puts
    it where it then belongs.

    \b
    Examples:
      planner move forum.yaml keynote --after lunch
      planner move forum.yaml panel --day 2 --first
      planner move forum.yaml panel --to 14:00 --room garden
      planner move forum.yaml clinic --strand library --write
    """
    from planner.editing.moving import move

    wish = wish_of(after, before, day, strand, is_first)
    if not (wish.says_where or to or room):
        raise click.UsageError("Say where: --after, --before, --day, --strand, --to or --room.")
    start = _read_start(to)
    edit(
        file,
        lambda plan, document: move(
            plan, document, session, wish, to=start, room=room, ripple=ripple
        ),
        write=write,
    )


def _read_start(written: str | None) -> time | None:
    if written is None:
        return None
    from planner.decode.kinds import UnreadableError
    from planner.decode.times import read_clock

    try:
        return read_clock(written)
    except UnreadableError as error:
        raise click.BadParameter(f"{error.message}; {error.hint}", param_hint="--to") from None
