"""A person has roles in two sessions at the same time.

All roles count, and those in items too: somebody who moderates a panel cannot take notes next
door. One of the two sessions will start without them. Who has roles in items only is needed for
the time of each of them, and may be elsewhere between; whether they get there in time, see
`walking-time`. What stands beside the programme needs nobody all the time: the host of an
exhibition may leave it to speak. A person who is still `TBC` counts as nobody, and a team (one of
the agenda's `teams`) can be in two places.

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

from collections.abc import Iterator
from itertools import product

from planner.rules.intervals import follow_one_another, overlapping_pairs
from planner.rules.rule import Context, Rule
from planner.rules.wording import clock, title
from planner.schedule.engagements import Engagement, engagements
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import quoted


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find all pairs of overlapping slots in which one person has roles."""
    for person, engaged in engagements(plan).items():
        of = {id(one.slot): one for one in engaged if not one.slot.is_beside}
        for first, second in overlapping_pairs(one.slot for one in of.values()):
            if not follow_one_another(first, second):
                yield from _clash(person, of[id(first)], of[id(second)])


def _clash(person: str, earlier: Engagement, later: Engagement) -> Iterator[Finding]:
    """What two sessions at one time ask of a person, where they are needed in both at once."""
    for one, other in product(earlier.apart(), later.apart()):
        if one.range.overlaps(other.range):
            yield _finding(person, one, other)
            return


def _finding(person: str, one: Engagement, other: Engagement) -> Finding:
    there, here, earlier, later = one.first, other.first, one.slot, other.slot
    return Finding(
        here.route,
        f"{quoted(here.person)} is {here.role.value} of {title(later)} and {there.role.value} of "
        f"{title(earlier)} at the same time",
        "ask somebody else, or move one of the sessions",
        ((there.route, f"{clock(earlier)} here"),),
        about=(person,),
    )


RULE = Rule("double-booked", Severity.ERROR, check, __doc__)
