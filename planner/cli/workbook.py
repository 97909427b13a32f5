"""`planner workbook`."""

from pathlib import Path

import click

from planner.cli.options import agenda_argument, despite_errors_option, language_option
from planner.cli.passwords import chosen_password, password_options, reader


@click.command()
@agenda_argument()
@click.option("-o", "--output", "target", metavar="FILE.xlsx", help="The workbook to write.")
@click.option("--overwrite", is_flag=True, help="Replace the file if it is there.")
@password_options("it locks the workbook, and opens a roster that is locked.")
@despite_errors_option()
@language_option()
def command(
    file: str,
    target: str | None,
    overwrite: bool,
    password_file: str | None,
    ask_password: bool,
    despite_errors: bool,
    language: str | None,
) -> None:
    """Write the team's workbook: schedule, run of show, participants, lists and sign-in.

    It is for the organising team only: it holds e-mail addresses.

    \b
    Examples:
      planner workbook forum.yaml -o forum.team.xlsx
      planner workbook forum.yaml --password-file ~/forum.password
    """
    from planner.artifacts import Context
    from planner.building import created_at, team_workbook
    from planner.cli.reporting import sound_plan, writing
    from planner.loading import load_from
    from planner.output import write_file

    password = chosen_password(password_file, ask=ask_password, is_new=True)
    loaded = load_from(reader(password), file, language=language)
    plan = sound_plan(loaded, despite_errors=despite_errors)
    path = Path(target or f"{plan.agenda.event.id}.team.xlsx")
    if path.suffix.lower() != ".xlsx":
        raise click.BadParameter("a workbook's name ends in .xlsx", param_hint="-o")
    context = Context(created_at(plan, *loaded.inputs))
    artifact = team_workbook(plan, context, password=password)
    with writing():
        write_file(path, artifact.content, overwrite=overwrite)
    lock = ", locked with the password" if artifact.is_locked else ""
    click.echo(f"Wrote {path}, for {artifact.is_for}{lock}.", err=True)
