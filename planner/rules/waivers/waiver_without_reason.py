"""A waiver does not say why.

Nobody can tell later whether it still holds. It silences nothing until it has a reason.

Bad:

    sessions:
      - {time: 09:00-10:00, title: Plenary, id: plenary}
    waivers:
      - {rule: long-sitting, at: plenary, by: Maya}

Good:

    sessions:
      - {time: 09:00-11:00, title: Plenary, id: plenary}
    waivers:
      - {rule: long-sitting, at: plenary, by: Maya, reason: people stand}
"""

from collections.abc import Iterator

from planner.rules.rule import Context, Rule
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import quoted


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find waivers without a reason."""
    for waiver in plan.agenda.waivers:
        if not waiver.reason and waiver not in context.waivers.refused:
            yield Finding(
                waiver.route,
                f"the waiver of {quoted(waiver.rule)} gives no reason, and so it does not hold",
                "add `reason: …`, and `by: …` with the name of who decided it",
            )


RULE = Rule("waiver-without-reason", Severity.WARNING, check, __doc__)
