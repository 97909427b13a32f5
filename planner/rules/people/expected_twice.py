"""Somebody is expected in two places at the same time.

What `attendance` says of two sessions at one time names the same people: they would get two
invites, and have to ask which of them is meant. What stands beside the programme does not count,
and a team (one of the agenda's `teams`) can be in two places.

Bad:

    - parallel:
        ballroom:
          - {time: 09:00-10:00, title: For NGOs, attendance: {organisation_type: ngo}}
        library:
          - {time: 09:00-10:00, title: For three, attendance: [p-001, p-002, p-003]}

Good:

    - parallel:
        ballroom:
          - time: 09:00-10:00
            title: For NGOs
            attendance: {organisation_type: ngo, except: {role: speaker}}
        library:
          - {time: 09:00-10:00, title: For speakers, attendance: {role: speaker}}
"""

from collections.abc import Iterator
from functools import partial

from planner.rules.bundle import Found, bundle
from planner.rules.intervals import follow_one_another, sharing_pairs
from planner.rules.rule import Context, Rule
from planner.rules.wording import clock, title
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import count, listing

_NAMED = 5


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find overlapping sessions whose attendance shares people."""
    said = (
        slot
        for day in plan.schedule.days
        for slot in day.in_sequence()
        if slot.session.attendance is not None
    )
    for first, second, both in sharing_pairs(said, plan.expected_ids):
        if follow_one_another(first, second):
            continue
        # Who has a role in both is another rule's.
        shared = both - (_with_roles(plan, first) & _with_roles(plan, second))
        single = [person.id for person in plan.persons if person.id in shared]
        yield from bundle(single, partial(_finding, first, second))


def _with_roles(plan: Plan, slot: Slot) -> set[str]:
    return {participant.id for participant, _ in plan.assigned(slot)}


def _finding(first: Slot, second: Slot, shared: list[str]) -> Finding:
    more = f" and {len(shared) - _NAMED} more" if len(shared) > _NAMED else ""
    people = listing(shared) if not more else ", ".join(shared[:_NAMED]) + more
    return Finding(
        second.session.route / "attendance",
        f"{count(len(shared), 'participant')} ({people}) {'is' if len(shared) == 1 else 'are'} "
        f"expected at {title(first)} and at {title(second)} at the same time",
        "leave them out of one with `except`, or move one of the sessions",
        ((first.session.route / "attendance", f"{clock(first)} here"),),
        about=tuple(shared),
    )


RULE = Rule("expected-twice", Severity.WARNING, check, __doc__)
