"""`planner explain`."""

import click

from planner.cli.errors import EXIT_USAGE
from planner.cli.options import styled, wants_colour


@click.command()
@click.argument("code", required=False)
def command(code: str | None) -> None:
    """Say what a finding means, why it matters, and how to mend it.

    Without CODE it lists all there are.

    \b
    Examples:
      planner explain
      planner explain room-double-booked
    """
    from planner.rules.table import RULE_BY_CODE, RULES

    if code is None:
        width = max(len(rule.code) for rule in RULES)
        for rule in RULES:
            severity = styled(f"{rule.severity.value:7}", rule.severity.value)
            click.echo(f"{rule.code:{width}}  {severity}  {rule.title}", color=wants_colour())
        return
    rule = RULE_BY_CODE.get(code)
    if rule is None:
        from planner.text.wording import did_you_mean
        from planner.vocabulary.spelling import closest

        near = did_you_mean(closest(code, RULE_BY_CODE)) or "`planner explain` lists the codes"
        error = click.ClickException(f"there is no rule `{code}`: {near}")
        error.exit_code = EXIT_USAGE
        raise error
    head = styled(rule.code, "strong") + f" ({rule.severity.value})"
    click.echo(f"{head}\n\n{rule.manual.strip()}", color=wants_colour())
