"""`planner explain`."""

import click

from planner.cli.options import styled, wants_colour


@click.command()
@click.argument("code", required=False)
@click.option("--reference", is_flag=True, help="The whole manual as a Markdown page.")
def command(code: str | None, reference: bool) -> None:
    """Say what a finding means, why it matters, and how to mend, set or waive it.

    Without CODE it lists all there are.

    \b
    Examples:
      planner explain
      planner explain room-double-booked
      planner explain --reference > rules.md
    """
    if reference:
        if code is not None:
            raise click.UsageError("--reference prints the whole manual; leave out the code")
        _reference()
    elif code is None:
        _list()
    else:
        _explain(code)


def _reference() -> None:
    from planner.mistakes import MISTAKES
    from planner.rules.manual import rules_reference

    click.echo(rules_reference(MISTAKES), nl=False)


def _explain(code: str) -> None:
    from planner.mistakes import MISTAKES
    from planner.rules.manual import rule_manual
    from planner.rules.table import RULE_BY_CODE

    rule = RULE_BY_CODE.get(code)
    if rule is not None:
        head = styled(rule.code, "strong") + f" ({rule.severity.value})"
        click.echo(f"{head}\n\n{rule_manual(rule)}", color=wants_colour())
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
    from planner.rules.table import SECTIONS

    codes = [rule.code for rules in SECTIONS.values() for rule in rules]
    width = max(map(len, (*MISTAKES, *codes)))
    for section, rules in SECTIONS.items():
        click.echo(styled(section, "strong"), color=wants_colour())
        for rule in rules:
            severity = styled(f"{rule.severity.value:7}", rule.severity.value)
            click.echo(f"  {rule.code:{width}}  {severity}  {rule.title}", color=wants_colour())
        click.echo()
    click.echo(styled("Mistakes in the text", "strong"), color=wants_colour())
    for code, text in MISTAKES.items():
        click.echo(f"  {code:{width}}  {text.split('. ')[0].rstrip('.')}.")
