"""Nothing is planned between two sessions.

The next session has a time of its own, and what comes before it is over earlier. If the gap is
a break, say so: it then stands in the programme, and the venue serves coffee. If it is not,
people wait. The time to change rooms (`defaults: {changeover: 10m}`) is not a gap, also where the
room stays the same: others come in. Neither is free time after a closing, or before a dinner or a
reception in the evening. Gaps of one length on one day are one finding.

Bad:

    - {time: 09:00-10:00, title: Opening}
    - {time: 10:20-11:00, title: Keynote, speaker: p-001}

Good:

    - {time: 09:00-10:00, title: Opening}
    - {title: Coffee break, duration: 20m}
    - {time: 10:20-11:00, title: Keynote, speaker: p-001}
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import time, timedelta
from functools import partial
from typing import NamedTuple

from planner.decode.sessions import CLOCK, DURATION_OR_NONE
from planner.model.time import MINUTE, write_duration
from planner.rules.bundle import Found, bundle
from planner.rules.rule import Context, Parameter, Rule
from planner.rules.wording import MOST_RELATED, title
from planner.schedule.plan import Plan
from planner.schedule.sequence import joints
from planner.schedule.slots import Slot
from planner.text.diagnostics import Finding, Route, Severity
from planner.text.wording import count
from planner.vocabulary.session_types import SessionType

LEAST = Parameter("least", DURATION_OR_NONE, MINUTE, "The shortest gap that is worth a word.")
EVENING = Parameter(
    "evening", CLOCK, time(17), "From when a dinner or a reception may come after free time."
)


class Gap(NamedTuple):
    """What is over, what comes later, and where the start of that is written."""

    anchor: Route
    earlier: Slot
    later: Slot


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find anchors that begin later than what precedes them ends, once a day for each length."""
    for day in plan.schedule.days:
        gaps: defaultdict[timedelta, list[Gap]] = defaultdict(list)
        for joint in joints(day):
            earlier, later = joint.earlier, joint.later
            gap = later.start - earlier.end
            is_gap = gap > plan.agenda.defaults.changeover and gap >= context[LEAST]
            if joint.anchor is None or not is_gap or later.follows_unplaced:
                continue
            is_over = earlier.session.type is SessionType.CLOSING
            if not is_over and not _is_evening(later, context[EVENING]):
                gaps[gap].append(Gap(joint.anchor, earlier, later))
        for length, same in gaps.items():
            yield from bundle(same, partial(_finding, length))


def _finding(length: timedelta, gaps: list[Gap]) -> Finding:
    (anchor, earlier, later), *others = gaps
    said = f"nothing is planned for {write_duration(length)} before {title(later)}"
    over = (earlier.session.route / "title", "this is over before")
    if not others:
        return Finding(anchor, said, f"add a break, or make {title(earlier)} longer", (over,))
    return Finding(
        anchor,
        f"{said}, nor before {count(len(others), 'other session')} that day",
        "add breaks, make what is before longer, or say under `defaults` that it is the "
        f"`changeover`: `{write_duration(length)}`",
        (over, *((gap.anchor, "and before this") for gap in others))[:MOST_RELATED],
    )


def _is_evening(slot: Slot, evening: time) -> bool:
    is_social = slot.session.type in (SessionType.MEAL, SessionType.RECEPTION)
    return is_social and slot.local(slot.start).time() >= evening


RULE = Rule("unplanned-gap", Severity.WARNING, check, __doc__, (LEAST, EVENING))
