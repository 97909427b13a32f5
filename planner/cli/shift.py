"""`planner shift`."""

import click

from planner.cli.edits import WithAmounts, edit, ripple_option, write_option
from planner.cli.options import agenda_argument


@click.command(cls=WithAmounts)
@agenda_argument()
@click.argument("session", metavar="SESSION")
@click.argument("by", metavar="BY")
@ripple_option("Let the times that are written below it on that day move along.")
@write_option()
def command(file: str, session: str, by: str, ripple: bool, write: bool) -> None:
    """Let a session start later or earlier.

    It is for sessions with a written time; one without follows what stands above it. BY is 15m
    or "15m later", -15m or "15m earlier". The session lasts as long as it did.

    \b
    Examples:
      planner shift forum.yaml lunch 15m
      planner shift forum.yaml lunch -15m --ripple
      planner shift forum.yaml "Opening ceremony" "30m later" --write
    """
    from planner.editing.lengths import shift

    edit(
        file, lambda plan, document: shift(plan, document, session, by, ripple=ripple), write=write
    )
