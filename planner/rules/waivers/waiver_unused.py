"""A waiver permits what no rule finds.

Either the finding is gone, and the waiver would hide the next one like it; or it never was where
the waiver says, and what was meant to be permitted is still there. Only a waiver with a reason,
and before the end of its `until`, is looked at.

Bad:

    sessions:
      - {time: 09:00-10:00, title: Plenary, id: plenary}
    waivers:
      - {rule: long-sitting, at: plenary, reason: people stand}

Good:

    sessions:
      - {time: 09:00-11:00, title: Plenary, id: plenary}
    waivers:
      - {rule: long-sitting, at: plenary, reason: people stand}
"""

from collections.abc import Iterator

from planner.rules.rule import Context, Rule
from planner.schedule.plan import Plan
from planner.text.diagnostics import Change, Finding, Repair, Severity
from planner.text.wording import listing, quoted


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find waivers that hold, and that no finding needed."""
    for waiver in context.unused:
        if waiver.holds(context.today):
            at = listing([quoted(place) for place in waiver.at], "or")
            yield Finding(
                waiver.route,
                f"{quoted(waiver.rule)} finds nothing at {at} to be waived",
                "remove the waiver, or correct its `rule` and its `at`",
                repair=Repair("remove the waiver", (Change(waiver.route),)),
            )


RULE = Rule("waiver-unused", Severity.WARNING, check, __doc__)
