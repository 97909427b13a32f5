"""Whoever keeps the time of a session speaks in it too.

Nobody stops the chair when the chair's own talk runs over, and the other speakers lose their
minutes: it is they who were flown in. It is noticed where others speak beside them, and nobody
else is there as a chair or moderator who could take over.

What a chair says to open or to close does not count: an opening or a closing, as a session or as
an item of one.

Bad:

    - time: 09:00-10:00
      title: New evidence
      type: panel
      moderator: p-001
      panellists: [p-001, p-002, p-003]

Good:

    - time: 09:00-10:00
      title: New evidence
      type: panel
      moderator: p-001
      panellists: [p-002, p-003]
      items:
        - {title: Welcome, duration: 5m, speaker: p-001}
        - {title: Two studies, duration: 40m}
        - {title: Questions, duration: 15m}
"""

from collections.abc import Iterator

from planner.model.agenda import Assignment
from planner.rules.rule import Context, Rule
from planner.rules.wording import title
from planner.schedule.engagements import is_a_person
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import quoted
from planner.vocabulary.roles import SPEAKING, Role
from planner.vocabulary.session_types import SessionType, infer_type

_FRAMES = frozenset({SessionType.OPENING, SessionType.CLOSING})
_LEADING = frozenset({Role.CHAIR, Role.MODERATOR})


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find sessions whose chairs and moderators all speak in them, beside others."""
    for slot in plan.schedule.slots():
        session = slot.session
        if session.type in _FRAMES or session.may_have_said("type"):
            continue
        leading = _first_of(plan, session.all_people, _LEADING)
        speaking = _first_of(plan, _spoken(slot), SPEAKING)
        both = [person for person in leading if person in speaking]
        if both and len(both) == len(leading) and len(speaking) > len(both):
            for person in both:
                yield _finding(slot, person, leading[person], speaking[person])


def _spoken(slot: Slot) -> tuple[Assignment, ...]:
    """The assignments of a session but those of items that open or close it."""
    items = (item for item in slot.session.items if infer_type(item.title) not in _FRAMES)
    return (*slot.session.people, *(person for item in items for person in item.people))


def _first_of(
    plan: Plan, assignments: tuple[Assignment, ...], roles: frozenset[Role]
) -> dict[str, Assignment]:
    """The first of these roles that each person has."""
    found: dict[str, Assignment] = {}
    for assignment in assignments:
        if assignment.role in roles and is_a_person(plan, assignment.person):
            found.setdefault(plan.person_key(assignment.person), assignment)
    return found


def _finding(slot: Slot, person: str, leads: Assignment, speaks: Assignment) -> Finding:
    return Finding(
        speaks.route,
        f"{quoted(speaks.person)} is {leads.role.value} of {title(slot)}, and "
        f"{speaks.role.value} in it too",
        f"ask somebody else to be {leads.role.value}",
        ((leads.route, f"{leads.role.value} here"),),
        about=(person,),
    )


RULE = Rule("chair-is-speaker", Severity.ADVICE, check, __doc__)
