"""`planner remove`."""

import click

from planner.cli.edits import edit, ripple_option, write_option
from planner.cli.options import agenda_argument


@click.command()
@agenda_argument()
@click.argument("session", metavar="SESSION")
@ripple_option("Let the times that are written below it on that day move up by its length.")
@write_option()
def command(file: str, session: str, ripple: bool, write: bool) -> None:
    """Take a session out of the agenda.

    The comments that belong to it go with it, and so does a strand or a parallel block that is
    then empty. If invites to it went out, tell people: no cancellation is written.

    \b
    Examples:
      planner remove forum.yaml networking
      planner remove forum.yaml "Site visit" --ripple --write
    """
    from planner.editing.moving import remove

    edit(file, lambda plan, document: remove(plan, document, session, ripple=ripple), write=write)
