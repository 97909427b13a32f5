"""What flows before an anchor takes longer than there is time.

A session with a time is an anchor: it does not move. The sessions before it follow one another
and need more minutes than the clock has, so the anchor would start late: lunch, a minister, or
the interpreters' last hour.

Bad:

    - {time: "09:00", title: Opening, duration: 30m}
    - {title: Mapping, duration: 75m}
    - {time: "10:30", title: Coffee break, duration: 20m}

Good:

    - {time: "09:00", title: Opening, duration: 30m}
    - {title: Mapping, duration: 60m}
    - {time: "10:30", title: Coffee break, duration: 20m}
"""

from collections.abc import Iterator

from planner.model.time import write_duration
from planner.rules.rule import Rule
from planner.rules.sequence import Joint, overruns
from planner.rules.wording import clock, title
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Severity


def check(plan: Plan) -> Iterator[Finding]:
    """Find anchors that the sessions flowing towards them run into."""
    for day in plan.schedule.days:
        for joint in overruns(day):
            if not joint.was_written:
                yield _finding(joint)


def _finding(joint: Joint) -> Finding:
    earlier, later = joint.earlier, joint.later
    missing = write_duration(earlier.end - later.start)
    start = f"{later.local(later.start):%H:%M}"
    return Finding(
        joint.anchor or later.session.route,
        f"{title(later)} cannot start at {start}: {missing} are missing before it",
        f"shorten what comes before by {missing}, or start this {missing} later",
        ((earlier.session.route / "title", f"{clock(earlier)} as it stands"),),
    )


RULE = Rule("anchor-unreachable", Severity.ERROR, check, __doc__)
