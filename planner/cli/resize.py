"""`planner resize`."""

import click

from planner.cli.edits import WithAmounts, edit, ripple_option, write_option
from planner.cli.options import agenda_argument


@click.command(cls=WithAmounts)
@agenda_argument()
@click.argument("session", metavar="SESSION")
@click.argument("length", metavar="LENGTH")
@ripple_option("Let the times that are written below it on that day move along.")
@write_option()
def command(file: str, session: str, length: str, ripple: bool, write: bool) -> None:
    """Make a session longer or shorter.

    SESSION is its id, or its whole title. LENGTH is what it shall last, such as 45m, or how much
    more or less, such as +15m or -15m. It starts when it did; what follows it moves.

    \b
    Examples:
      planner resize forum.yaml welcome 45m
      planner resize forum.yaml "Coffee break" -5m --write
      planner resize forum.yaml panel +15m --ripple
    """
    from planner.editing.lengths import resize

    edit(
        file,
        lambda plan, document: resize(plan, document, session, length, ripple=ripple),
        write=write,
    )
