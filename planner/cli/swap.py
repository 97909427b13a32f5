"""`planner swap`."""

import click

from planner.cli.edits import edit, write_option
from planner.cli.options import agenda_argument


@click.command()
@agenda_argument()
@click.argument("session", metavar="SESSION")
@click.argument("other", metavar="OTHER")
@write_option()
def command(file: str, session: str, other: str, write: bool) -> None:
    """Let two sessions exchange places.

    Each takes the other's start, written or not, and lasts as long as it did.

    \b
    Examples:
      planner swap forum.yaml keynote panel
      planner swap forum.yaml "Group work" "Report back" --write
    """
    from planner.editing.moving import swap

    edit(file, lambda plan, document: swap(plan, document, session, other), write=write)
