"""A strand's label is nearly the name of a room.

Under `parallel`, a label that is the id or the name of a room puts the strand there. Any other
label is allowed, and then its sessions are in the default room, unless they name their own: with a
slip of the pen two groups meet at one door. The same goes for tracks.

Bad:

    - parallel:
        garden:
          - {time: 09:00-10:00, title: Offenders}
        libary:
          - {time: 09:00-10:00, title: Deterrents}

Good:

    - parallel:
        garden:
          - {time: 09:00-10:00, title: Offenders}
        library:
          - {time: 09:00-10:00, title: Deterrents}
"""

from collections.abc import Iterator

from planner.model.agenda import Parallel
from planner.rules.labels import meant
from planner.rules.rule import Context, Rule
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import did_you_mean, quoted


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find labels that are no room and no track, and look like one."""
    for day in plan.agenda.days:
        for entry in day.entries:
            for strand in entry.strands if isinstance(entry, Parallel) else ():
                near = meant(plan, strand)
                if near:
                    yield Finding(
                        strand.route,
                        f"{quoted(strand.label)} is no room and no track, only a label",
                        did_you_mean(near),
                    )


RULE = Rule("strand-misspelt", Severity.WARNING, check, __doc__, waived_at="2027-03-10")
