"""There are people to invite, and nobody who invites them.

A calendar invite needs an organiser with an e-mail address: it is where the answers go (RFC 5546
§3.2.2). Without one no personal invites are written.

Bad:

    event: {id: forum, name: Forum, timezone: Asia/Bangkok}

Good:

    event: {id: forum, name: Forum, timezone: Asia/Bangkok,
            organiser: Secretariat <forum@example.org>}
"""

from collections.abc import Iterator

from planner.rules.rule import Context, Rule
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Severity


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find an event with participants and without an organiser."""
    if plan.participants and plan.agenda.event.organiser is None:
        yield Finding(
            plan.agenda.event.route,
            "the event has no organiser, so nobody can be invited",
            "add `organiser: Name <name@example.org>` under `event`",
        )


RULE = Rule("organiser-missing", Severity.WARNING, check, __doc__)
