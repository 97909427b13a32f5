"""A panel has no moderator, or a workshop no facilitator.

Somebody has to keep the time, take the questions and stop the longest answer. A chair counts as
a moderator.

Bad:

    - {time: 09:00-10:00, title: Panel on evidence, panellists: [p-001, p-002]}

Good:

    - {time: 09:00-10:00, title: Panel on evidence, moderator: p-003, panellists: [p-001, p-002]}
"""

from collections.abc import Iterator

from planner.rules.rule import Context, Rule
from planner.rules.wording import title
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Severity
from planner.vocabulary.roles import Role
from planner.vocabulary.session_types import SessionType

NEEDED = {
    SessionType.PANEL: (Role.MODERATOR, Role.CHAIR),
    SessionType.WORKSHOP: (Role.FACILITATOR, Role.MODERATOR, Role.CHAIR),
}


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find sessions whose type needs a role that nobody has."""
    for slot in plan.schedule.slots():
        session = slot.session
        needed = NEEDED.get(session.type)
        keys = [key for role in needed or () for key in (role.value, role.plural)]
        if needed is None or session.may_have_said("type") or session.may_have_said(*keys):
            continue
        roles = {assignment.role for assignment in session.all_people}
        nobody_yet = not plan.participants and not roles  # a programme before people are asked
        if roles.isdisjoint(needed) and not nobody_yet:
            yield Finding(
                session.route / "title",
                f"{title(slot)} has no {needed[0].value}",
                f"add `{needed[0].value}: …`",
            )


RULE = Rule("role-missing", Severity.WARNING, check, __doc__)
