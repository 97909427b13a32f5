"""`planner workbook`."""

from pathlib import Path

import click

from planner.cli.options import agenda_argument, despite_errors_option, language_option


@click.command()
@agenda_argument()
@click.option("-o", "--output", "target", metavar="FILE.xlsx", help="The workbook to write.")
@click.option("--overwrite", is_flag=True, help="Replace the file if it is there.")
@despite_errors_option()
@language_option()
def command(
    file: str, target: str | None, overwrite: bool, despite_errors: bool, language: str | None
) -> None:
    """Write the team's workbook: schedule, run of show, participants, lists and sign-in.

    It is for the organising team only: it holds e-mail addresses.

    \b
    Example:
      planner workbook forum.yaml -o forum.team.xlsx
    """
    from planner.artifacts import Context
    from planner.building import created_at, team_workbook
    from planner.cli.reporting import sound_plan, writing
    from planner.loading import load
    from planner.output import write_file

    loaded = load(file, language=language)
    plan = sound_plan(loaded, despite_errors=despite_errors)
    path = Path(target or f"{plan.agenda.event.id}.team.xlsx")
    if path.suffix.lower() != ".xlsx":
        raise click.BadParameter("a workbook's name ends in .xlsx", param_hint="-o")
    artifact = team_workbook(plan, Context(created_at(plan, *loaded.inputs)))
    with writing():
        write_file(path, artifact.content, overwrite=overwrite)
    click.echo(f"Wrote {path}, for {artifact.is_for}.", err=True)
