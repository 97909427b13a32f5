"""`planner workbook`."""

from pathlib import Path

import click

from planner.cli.options import agenda_argument, despite_errors_option, language_option
from planner.cli.passwords import chosen_password, password_options, reader

_AUDIENCES = ("team", "restricted", "participants", "public")


@click.command()
@agenda_argument()
@click.option("-o", "--output", "target", metavar="FILE.xlsx", help="The workbook to write.")
@click.option(
    "--audience",
    "word",
    type=click.Choice(_AUDIENCES),
    default="team",
    show_default=True,
    help="Who it is for: what they may not see is not in it.",
)
@click.option("--overwrite", is_flag=True, help="Replace the file if it is there.")
@password_options("it locks the workbook, and opens a roster that is locked.")
@despite_errors_option()
@language_option()
def command(
    file: str,
    target: str | None,
    word: str,
    overwrite: bool,
    password_file: str | None,
    ask_password: bool,
    despite_errors: bool,
    language: str | None,
) -> None:
    """Write the workbook of an event: overview, figures, schedule, lists and sign-in.

    The team's can be worked in: its sheet of participants has drop-downs, shows what is missing,
    and `planner workbook sync` brings home what was changed there. It holds e-mail addresses. The
    restricted one holds what people said of their health and needs as well, and needs a password.

    \b
    Examples:
      planner workbook forum.yaml -o forum.team.xlsx
      planner workbook forum.yaml --audience participants
      planner workbook forum.yaml --audience restricted --password-file ~/forum.password
    """
    from planner.artifacts import Context
    from planner.building import created_at, event_workbook
    from planner.cli.reporting import sound_plan
    from planner.loading import load_from
    from planner.output import write_file
    from planner.vocabulary.audience import Audience

    audience = Audience[word.upper()]
    if audience is Audience.RESTRICTED and not (password_file or ask_password):
        raise click.UsageError(
            "what is restricted is written behind a password only: add --password-file FILE, "
            "or --ask-password to type it in."
        )
    password = chosen_password(password_file, ask=ask_password, is_new=True)
    loaded = load_from(reader(password), file, language=language)
    plan = sound_plan(loaded, despite_errors=despite_errors)
    path = Path(target or f"{plan.agenda.event.id}.{word}.xlsx")
    if path.suffix.lower() != ".xlsx":
        raise click.BadParameter("a workbook's name ends in .xlsx", param_hint="-o")
    context = Context(created_at(plan, *loaded.inputs))
    artifact = event_workbook(plan, context, audience, password=password)
    write_file(path, artifact.content, overwrite=overwrite)
    lock = ", locked with the password" if artifact.is_locked else ""
    click.echo(f"Wrote {path}, for {artifact.is_for}{lock}.", err=True)
