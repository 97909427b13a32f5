"""A strand's label is nearly the name of a room.

Under `parallel`, a label that is the id of a room puts the strand there. Any other label is
allowed, and then the strand is in the default room: with a slip of the pen two groups meet at one
door.

Bad:

    - parallel:
        garden:
          - {time: 09:00-10:00, title: Offenders}
        libary:
          - {time: 09:00-10:00, title: Deterrents, room: ballroom}

Good:

    - parallel:
        garden:
          - {time: 09:00-10:00, title: Offenders}
        library:
          - {time: 09:00-10:00, title: Deterrents}
"""

from collections.abc import Iterator

from planner.model.agenda import Parallel
from planner.rules.rule import Rule
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import did_you_mean, quoted
from planner.vocabulary.spelling import closest


def check(plan: Plan) -> Iterator[Finding]:
    """Find labels that are no room and no track, and look like one."""
    known = [*plan.rooms, *dict(plan.agenda.tracks)]
    for day in plan.agenda.days:
        for entry in day.entries:
            for strand in entry.strands if isinstance(entry, Parallel) else ():
                near = closest(strand.label, known) if strand.label not in known else ()
                if near:
                    yield Finding(
                        strand.route,
                        f"{quoted(strand.label)} is no room and no track, only a label",
                        did_you_mean(near),
                    )


RULE = Rule("strand-misspelt", Severity.WARNING, check, __doc__)
