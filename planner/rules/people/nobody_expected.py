"""Nobody on the roster matches whom a session is for.

The selector under `attendance` is right in form, and finds no participant: often a word is spelt
in another way than on the roster.

Bad:

    - {time: 09:00-10:00, title: Donor meeting, attendance: {organisation_type: donor}}

Good:

    - {time: 09:00-10:00, title: NGO meeting, attendance: {organisation_type: ngo}}
"""

from collections.abc import Iterator

from planner.rules.rule import Context, Rule
from planner.rules.selectors import finds_nobody
from planner.rules.wording import title
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Severity


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find sessions whose selector leaves only those with a role in them."""
    if not plan.participants:
        return
    for slot in plan.schedule.slots():
        if finds_nobody(plan, slot):
            yield Finding(
                slot.session.route / "attendance",
                f"nobody on the roster matches whom {title(slot)} is for",
                "check the spelling against the roster",
            )


RULE = Rule("nobody-expected", Severity.WARNING, check, __doc__)
