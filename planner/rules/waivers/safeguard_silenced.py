"""The agenda would silence a rule that protects minors.

The rules `minor-without-consent`, `minors-unaccompanied` and `minor-named` give numbers and no
names. A waiver that was written for the one child whose form was in the post would hide the five
who register later; `off` would hide them all. So these rules are not waived, not turned off and not
made mere advice: they go on as if nothing had been said, and it is said here that they do. While a
form is in the post, `minor-without-consent: warning` lets lists and invites be made, and hides
nothing.

Mend what they find: ask the guardian and write `yes`, name a chaperone, take the role out. How many
minors one chaperone looks after is yours to set: `rules: {minors-unaccompanied: {each: 8}}`.

Bad:

    rules: {minor-without-consent: off}

Good:

    rules: {minors-unaccompanied: {each: 8}}
"""

from collections.abc import Iterator

from planner.rules.rule import Context, Rule
from planner.schedule.plan import Plan
from planner.text.diagnostics import Change, Finding, Repair, Severity
from planner.text.wording import quoted


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find waivers of rules that protect minors, and settings that would quiet them."""
    for waiver in context.waivers.refused:
        yield Finding(
            waiver.route,
            f"{quoted(waiver.rule)} protects minors, and a waiver of it does not hold",
            "remove the waiver and mend what is found: a waiver is no guardian's consent",
            repair=Repair("remove the waiver", (Change(waiver.route),)),
        )
    for code in context.waivers.kept_on:
        at = plan.agenda.route / "rules" / code
        yield Finding(
            at,
            f"{quoted(code)} protects minors, and is neither turned off nor made advice",
            "take it out, and mend what is found; a `warning` stops nothing, and is still said",
        )


RULE = Rule("safeguard-silenced", Severity.WARNING, check, __doc__, is_safeguard=True)
