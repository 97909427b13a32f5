"""A waiver's last day is over.

It was given for a time, and no longer silences anything. Whoever gave it decides whether it still
holds. Looked at where the day is known: `planner check` takes the computer's.

Bad:

    sessions:
      - {time: 09:00-10:30, title: Plenary, id: plenary}
    waivers:
      - {rule: long-sitting, at: plenary, reason: people stand, by: Maya, until: 2024-01-31}

Good:

    sessions:
      - {time: 09:00-11:00, title: Plenary, id: plenary}
    waivers:
      - {rule: long-sitting, at: plenary, reason: people stand, by: Maya, until: 2024-03-06}
"""

from collections.abc import Iterator

from planner.rules.rule import Context, Rule
from planner.schedule.plan import Plan
from planner.text.diagnostics import Change, Finding, Repair, Severity
from planner.text.wording import quoted


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find waivers that were given until a day that is over."""
    for waiver in plan.agenda.waivers:
        if waiver not in context.waivers.refused and waiver.has_expired(context.today):
            ask = f"ask {quoted(waiver.by)} for" if waiver.by else "write"
            yield Finding(
                waiver.route / "until",
                f"the waiver of {quoted(waiver.rule)} has expired: it held until {waiver.until}",
                f"{ask} a later `until`, or remove the waiver and mend what it hid",
                repair=Repair("remove the waiver", (Change(waiver.route),)),
            )


RULE = Rule("waiver-expired", Severity.WARNING, check, __doc__)
