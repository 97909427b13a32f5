"""`planner schema`."""

import json

import click


@click.command()
@click.option("--reference", is_flag=True, help="The keys of an agenda as a Markdown page.")
@click.option("--roster", is_flag=True, help="The columns a roster can have.")
def command(reference: bool, roster: bool) -> None:
    """Print the agenda's JSON Schema, so that an editor completes and checks as you type.

    Save it beside the agenda and begin the agenda with the line
    `# yaml-language-server: $schema=agenda.schema.json`.

    \b
    Examples:
      planner schema > agenda.schema.json
      planner schema --reference
      planner schema --roster
    """
    if roster and reference:
        raise click.UsageError("--reference and --roster print two pages; ask for one at a time")
    if roster:
        from planner.roster.decode import roster_columns

        for name, audience, doc, others in roster_columns():
            click.echo(f"{name}: {doc} For: {audience}.")
            click.echo(f"    also read as: {others}")
    elif reference:
        from planner.decode.schema import format_reference

        click.echo(format_reference(), nl=False)
    else:
        from planner.decode.schema import agenda_schema
        from planner.rules.settings import settings_shape

        click.echo(json.dumps(agenda_schema(settings_shape()), ensure_ascii=False, indent=2))
