"""`planner insert`."""

import click

from planner.cli.edits import edit, place_options, ripple_option, wish_of, write_option
from planner.cli.options import agenda_argument


@click.command()
@agenda_argument()
@click.argument("title", metavar="TITLE")
@place_options()
@click.option("--time", "time_", metavar="TIME", help="When it starts: 14:00, or 14:00-15:00.")
@click.option("--duration", metavar="LENGTH", help="How long it lasts, such as 30m.")
@click.option("--type", "kind", metavar="TYPE", help="What kind of session it is, such as panel.")
@click.option("--room", metavar="ROOM", help="Its room, by id or name.")
@click.option("--id", "id_", metavar="ID", help="Its id, which never changes.")
@ripple_option("Let the times that are written below it on that day move down by its length.")
@write_option()
def command(
    file: str,
    title: str,
    after: str | None,
    before: str | None,
    day: str | None,
    strand: str | None,
    is_first: bool | None,
    time_: str | None,
    duration: str | None,
    kind: str | None,
    room: str | None,
    id_: str | None,
    ripple: bool,
    write: bool,
) -> None:
    """Write a new session into the agenda, in the form of those around it.

    Say where: beside another session, on a day, or in a strand. With a time, the day is enough.

    \b
    Examples:
      planner insert forum.yaml "Group photo" --after lunch --duration 10m
      planner insert forum.yaml "Closing" --day 2 --duration 15m --write
      planner insert forum.yaml "Dinner" --day 1 --time 19:00-21:00 --room garden
    """
    from planner.editing.inserting import NewSession, insert

    wish = wish_of(after, before, day, strand, is_first)
    if not (wish.says_where or time_):
        raise click.UsageError("Say where: --after, --before, --day, --strand or --time.")
    if not title.strip():
        raise click.BadParameter("a session needs a title", param_hint="TITLE")
    new = NewSession(title, time_, duration, _kind(kind), room, id_)
    edit(file, lambda plan, document: insert(plan, document, new, wish, ripple=ripple), write=write)


def _kind(written: str | None) -> str | None:
    if written is None:
        return None
    from planner.decode.kinds import UnreadableError
    from planner.decode.sessions import SESSION_TYPE

    try:
        return SESSION_TYPE.parse(written).value
    except UnreadableError as error:
        raise click.BadParameter(f"{error.message}; {error.hint}", param_hint="--type") from None
