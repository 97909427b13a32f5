"""Nothing is planned between two sessions.

The next session has a time of its own, and what comes before it is over earlier. If the gap is
a break, say so: it then stands in the programme, and the venue serves coffee. If it is not,
people wait. The time to change rooms (`changeover`) is not a gap, and neither is free time after
a closing, or before a dinner or a reception in the evening.

Bad:

    - {time: 09:00-10:00, title: Opening}
    - {time: 10:20-11:00, title: Keynote}

Good:

    - {time: 09:00-10:00, title: Opening}
    - {title: Coffee break, duration: 20m}
    - {time: 10:20-11:00, title: Keynote}
"""

from collections.abc import Iterator
from datetime import time, timedelta

from planner.decode.sessions import CLOCK, DURATION_OR_NONE
from planner.model.time import MINUTE, write_duration
from planner.rules.rule import Context, Parameter, Rule
from planner.rules.wording import title
from planner.schedule.plan import Plan
from planner.schedule.sequence import joints
from planner.schedule.slots import Slot
from planner.text.diagnostics import Finding, Severity
from planner.vocabulary.session_types import SessionType

LEAST = Parameter("least", DURATION_OR_NONE, MINUTE, "The shortest gap that is worth a word.")
EVENING = Parameter(
    "evening", CLOCK, time(17), "From when a dinner or a reception may come after free time."
)


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find anchors that begin later than what precedes them ends."""
    for day in plan.schedule.days:
        for joint in joints(day):
            earlier, later = joint.earlier, joint.later
            gap = later.start - earlier.end
            walking = plan.agenda.defaults.changeover if joint.changes_room else timedelta(0)
            is_gap = gap > walking and gap >= context[LEAST]
            if joint.anchor is None or not is_gap or later.follows_unplaced:
                continue
            is_over = earlier.session.type is SessionType.CLOSING
            if not is_over and not _is_evening(later, context[EVENING]):
                yield Finding(
                    joint.anchor,
                    f"nothing is planned for {write_duration(gap)} before {title(later)}",
                    f"add a break, or make {title(earlier)} longer",
                    ((earlier.session.route / "title", "this is over before"),),
                )


def _is_evening(slot: Slot, evening: time) -> bool:
    is_social = slot.session.type in (SessionType.MEAL, SessionType.RECEPTION)
    return is_social and slot.local(slot.start).time() >= evening


RULE = Rule("unplanned-gap", Severity.WARNING, check, __doc__, (LEAST, EVENING))
