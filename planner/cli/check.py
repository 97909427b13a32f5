"""`planner check`."""

import click

from planner.cli.errors import EXIT_FINDINGS
from planner.cli.options import language_option, styled, wants_colour


@click.command()
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@click.option(
    "--format",
    "output",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="For people, or for programs.",
)
@language_option()
def command(files: tuple[str, ...], output: str, language: str | None) -> None:
    r"""Find every mistake in agendas and their rosters.

    Each is shown at its line, with what to do. `planner explain CODE` says more about one.
    Exits with 0 when there is no error (warnings and advice are fine), else with 1.

    \b
    Examples:
      planner check forum.yaml
      planner check *.yaml --format json
      planner check - < forum.yaml
    """
    from planner.checking import check
    from planner.cli.reporting import echo_diagnostics
    from planner.loading import load
    from planner.text.diagnostics import has_errors, in_order
    from planner.text.render import as_json, summary_line

    diagnostics = in_order(
        diagnostic for file in files for diagnostic in check(load(file, language=language))
    )
    if output == "json":
        click.echo(as_json(diagnostics, len(files)), nl=False)
    else:
        echo_diagnostics(diagnostics, err=False)
        line = summary_line(diagnostics, len(files), styled)
        click.echo(line, color=wants_colour())
    if has_errors(diagnostics):
        raise click.exceptions.Exit(EXIT_FINDINGS)
