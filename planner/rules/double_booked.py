"""A person has roles in two sessions at the same time.

All roles count, and those in items too: somebody who moderates a panel cannot take notes next
door. One of the two sessions will start without them.

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
from planner.rules.intervals import follow_one_another, overlapping_pairs
from planner.rules.rule import Rule
from planner.rules.wording import clock, title
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import quoted


def check(plan: Plan) -> Iterator[Finding]:
    """Find all pairs of overlapping slots in which one person has roles."""
    slots_of: defaultdict[str, dict[str, Slot]] = defaultdict(dict)
    roles: dict[tuple[str, str], Assignment] = {}
    for slot in plan.schedule.slots():
        for assignment in slot.session.all_people:
            person = plan.person_key(assignment.person)
            slots_of[person][slot.session.id] = slot
            roles.setdefault((person, slot.session.id), assignment)
    for person, slots in slots_of.items():
        for first, second in overlapping_pairs(slots.values()):
            if not follow_one_another(first, second):
                here, there = roles[person, second.session.id], roles[person, first.session.id]
                yield _finding(plan, (first, there), (second, here))


def _finding(
    plan: Plan, first: tuple[Slot, Assignment], second: tuple[Slot, Assignment]
) -> Finding:
    earlier, there = first
    later, here = second
    return Finding(
        here.route,
        f"{quoted(here.person)} is {here.role.value} of {title(later)} and {there.role.value} of "
        f"{title(earlier)} at the same time",
        "ask somebody else, or move one of the sessions",
        ((there.route, f"{clock(plan, earlier)} here"),),
    )


RULE = Rule("double-booked", Severity.ERROR, check, __doc__)
