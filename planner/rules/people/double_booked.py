"""A person has roles in two sessions at the same time.

All roles count, and those in items too: somebody who moderates a panel cannot take notes next
door. One of the two sessions will start without them. A person who is still `TBC` counts as
nobody, and a team (one of the agenda's `teams`) can be in two places.

Bad:

    - parallel:
        garden:
          - {time: 09:00-10:00, title: Offenders, facilitator: p-001}
        library:
          - {time: 09:00-10:00, title: Deterrents, rapporteur: p-001}

Good:

    - parallel:
        garden:
          - {time: 09:00-10:00, title: Offenders, facilitator: p-001}
        library:
          - {time: 09:00-10:00, title: Deterrents, rapporteur: p-002}
"""

from collections import defaultdict
from collections.abc import Iterator

from planner.model.agenda import Assignment
from planner.rules.engagements import in_session
from planner.rules.intervals import follow_one_another, overlapping_pairs
from planner.rules.rule import Context, Rule
from planner.rules.wording import clock, title
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import quoted


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find all pairs of overlapping slots in which one person has roles."""
    slots_of: defaultdict[str, list[Slot]] = defaultdict(list)
    for slot in plan.schedule.slots():
        for person in _first_roles(plan, slot):
            slots_of[person].append(slot)
    for person, slots in slots_of.items():
        for first, second in overlapping_pairs(slots):
            if not follow_one_another(first, second):
                yield _finding(plan, person, first, second)


def _first_roles(plan: Plan, slot: Slot) -> dict[str, Assignment]:
    """The first role of each person in a session."""
    return {one.person: one.first for one in in_session(plan, slot)}


def _finding(plan: Plan, person: str, earlier: Slot, later: Slot) -> Finding:
    there, here = _first_roles(plan, earlier)[person], _first_roles(plan, later)[person]
    return Finding(
        here.route,
        f"{quoted(here.person)} is {here.role.value} of {title(later)} and {there.role.value} of "
        f"{title(earlier)} at the same time",
        "ask somebody else, or move one of the sessions",
        ((there.route, f"{clock(earlier)} here"),),
        about=(person,),
    )


RULE = Rule("double-booked", Severity.ERROR, check, __doc__)
