"""`planner check`."""

from typing import TYPE_CHECKING

import click

from planner.cli.errors import EXIT_FINDINGS
from planner.cli.options import format_option, language_option, styled, wants_colour

if TYPE_CHECKING:
    from planner.text.diagnostics import Diagnostic


@click.command()
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@format_option()
@language_option()
def command(files: tuple[str, ...], output: str, language: str | None) -> None:
    """Find every mistake in agendas and their rosters, or in a roster alone.

    Each is shown at its line, with what to do. `planner explain CODE` says more about one.
    Exits with 0 when there is no error (warnings and advice are fine), else with 1.

    \b
    Examples:
      planner check forum.yaml
      planner check *.yaml --format json
      planner check - < forum.yaml
    """
    from planner.cli.reporting import echo_diagnostics
    from planner.text.diagnostics import has_errors, in_order
    from planner.text.render import as_json, summary_line

    diagnostics = in_order(found for file in files for found in _check(file, language))
    if output == "json":
        click.echo(as_json(diagnostics, len(files)), nl=False)
    else:
        echo_diagnostics(diagnostics, err=False)
        line = summary_line(diagnostics, len(files), styled)
        click.echo(line, color=wants_colour())
    if has_errors(diagnostics):
        raise click.exceptions.Exit(EXIT_FINDINGS)


def _check(file: str, language: str | None) -> tuple["Diagnostic", ...]:
    from planner.checking import check
    from planner.loading import is_roster, load, plan_of_roster

    if is_roster(file):
        return plan_of_roster(file).diagnostics
    return check(load(file, language=language))
