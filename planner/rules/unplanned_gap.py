"""Nothing is planned between two sessions.

The next session has a time of its own, and what comes before it is over earlier. If the gap is
a break, say so: it then stands in the programme, and the venue serves coffee. If it is not,
people wait. The time to change rooms (`changeover`) is not a gap.

Bad:

    - {time: 09:00-10:00, title: Opening}
    - {time: 10:20-11:00, title: Keynote}

Good:

    - {time: 09:00-10:00, title: Opening}
    - {title: Coffee break, duration: 20m}
    - {time: 10:20-11:00, title: Keynote}
"""

from collections.abc import Iterator
from datetime import timedelta

from planner.model.time import write_duration
from planner.rules.rule import Rule
from planner.rules.sequence import Joint, joints
from planner.rules.wording import title
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Severity


def check(plan: Plan) -> Iterator[Finding]:
    """Find anchors that begin later than what precedes them ends."""
    for joint in joints(plan):
        gap = joint.later.start - joint.earlier.end
        if joint.later.is_anchored and gap > _walking_time(plan, joint):
            yield Finding(
                joint.later.session.route / "time",
                f"nothing is planned for {write_duration(gap)} before {title(joint.later)}",
                f"add a break, or make {title(joint.earlier)} longer",
                ((joint.earlier.session.route / "title", "this is over before"),),
            )


def _walking_time(plan: Plan, joint: Joint) -> timedelta:
    moves = joint.earlier.room != joint.later.room
    return plan.agenda.defaults.changeover if moves else timedelta(0)


RULE = Rule("unplanned-gap", Severity.WARNING, check, __doc__)
