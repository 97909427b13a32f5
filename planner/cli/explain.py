"""`planner explain`."""

import click

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
    if code is None:
        _list()
        return
    from planner.mistakes import MISTAKES
    from planner.rules.table import RULE_BY_CODE

    rule = RULE_BY_CODE.get(code)
    if rule is not None:
        head = styled(rule.code, "strong") + f" ({rule.severity.value})"
        click.echo(f"{head}\n\n{rule.manual.strip()}", color=wants_colour())
    elif code in MISTAKES:
        text = click.wrap_text(MISTAKES[code], 80)
        click.echo(f"{styled(code, 'strong')}\n\n{text}", color=wants_colour())
    else:
        from planner.text.wording import did_you_mean
        from planner.vocabulary.spelling import closest

        near = closest(code, (*RULE_BY_CODE, *MISTAKES))
        offer = did_you_mean(near) or "`planner explain` lists the codes"
        raise click.BadParameter(f"there is no code '{code}'; {offer}", param_hint="CODE")


def _list() -> None:
    from planner.mistakes import MISTAKES
    from planner.rules.table import RULES

    width = max(map(len, (*MISTAKES, *(rule.code for rule in RULES))))
    click.echo(styled("What is found about a plan", "strong"), color=wants_colour())
    for rule in RULES:
        severity = styled(f"{rule.severity.value:7}", rule.severity.value)
        click.echo(f"  {rule.code:{width}}  {severity}  {rule.title}", color=wants_colour())
    click.echo(styled("\nWhat is found while reading", "strong"), color=wants_colour())
    for code, text in MISTAKES.items():
        click.echo(f"  {code:{width}}  {text.split('. ')[0].rstrip('.')}.")
