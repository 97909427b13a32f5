"""Two sessions that follow one another are at the same time.

Sessions in one list follow one another: the second cannot begin before the first is over. Both
have times that were written down, so one of them is wrong. People would be told to be in two
places, and whoever opens the second session does it to an empty room.

Bad:

    - {time: 09:00-10:30, title: Trends}
    - {time: 10:00-10:45, title: Threats}

Good:

    - {time: 09:00-10:00, title: Trends}
    - {time: 10:00-10:45, title: Threats}

Sessions that are meant to be at the same time belong under `parallel`.
"""

from collections.abc import Iterator

from planner.model.time import write_duration
from planner.rules.rule import Context, Rule
from planner.rules.wording import clock, title
from planner.schedule.plan import Plan
from planner.schedule.sequence import Joint, overruns
from planner.text.diagnostics import Finding, Severity


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find anchors that come before the written end of what precedes them."""
    for day in plan.schedule.days:
        for joint in overruns(day):
            if joint.was_written:
                yield _finding(joint)


def _finding(joint: Joint) -> Finding:
    earlier, later = joint.earlier, joint.later
    shared = write_duration(earlier.end - later.start)
    message = f"{title(later)} begins {shared} before {title(earlier)} is over"
    hint = "change one of the times, or put both under `parallel`"
    if later.end <= earlier.start:
        message = f"{title(later)} is earlier than {title(earlier)}, which stands above it"
        hint = "change one of the times, or write the sessions in the order of their times"
    return Finding(
        joint.anchor or later.session.route,
        message,
        hint,
        ((earlier.session.route / "title", f"{clock(earlier)} here"),),
    )


RULE = Rule("session-overlap", Severity.ERROR, check, __doc__)
