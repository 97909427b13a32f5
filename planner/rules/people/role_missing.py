"""A panel has no moderator, a workshop no facilitator, or a keynote no speaker.

Somebody has to keep the time, take the questions and stop the longest answer; and a keynote that
nobody gives is noticed when the hall is full. A chair counts as a moderator.

Which roles a session needs is said by type: any one of those listed is enough, and `[]` asks for
none. Roles in items count.

Bad:

    - {time: 09:00-10:00, title: Panel on evidence, panellists: [p-001, p-002]}

Good:

    - {time: 09:00-10:00, title: Panel on evidence, moderator: p-003, panellists: [p-001, p-002]}
"""

from collections.abc import Iterator

from planner.decode.kinds import Choice, ListOf
from planner.rules.rule import Context, Parameter, Rule
from planner.rules.wording import title
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Severity
from planner.vocabulary.roles import Role
from planner.vocabulary.session_types import SessionType

_USUAL: dict[SessionType, tuple[Role, ...]] = {
    SessionType.PANEL: (Role.MODERATOR, Role.CHAIR),
    SessionType.WORKSHOP: (Role.FACILITATOR, Role.MODERATOR, Role.CHAIR),
    SessionType.KEYNOTE: (Role.SPEAKER, Role.PANELLIST),
}
_ROLES = ListOf(
    Choice({role.value: role.value for role in Role}, "a role", "wrong-type"), or_one=True
)

NEEDED: dict[SessionType, Parameter[tuple[str, ...] | None]] = {
    kind: Parameter(
        kind.value,
        _ROLES,
        tuple(role.value for role in _USUAL.get(kind, ())) or None,
        f"Whom a session of type {kind.value} needs: somebody with one of these roles.",
    )
    for kind in SessionType
    if not kind.is_pause
}


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find sessions whose type needs a role that nobody has."""
    for slot in plan.schedule.slots():
        session = slot.session
        parameter = NEEDED.get(session.type)
        needed = (context[parameter] if parameter else None) or ()
        keys = [key for role in needed for key in (role, Role(role).plural)]
        if not needed or session.may_have_said("type") or session.may_have_said(*keys):
            continue
        roles = {assignment.role.value for assignment in session.all_people}
        nobody_yet = not plan.participants and not roles  # a programme before people are asked
        if roles.isdisjoint(needed) and not nobody_yet:
            yield Finding(
                session.route / "title",
                f"{title(slot)} has no {needed[0]}",
                f"add `{needed[0]}: …`",
            )


RULE = Rule("role-missing", Severity.WARNING, check, __doc__, tuple(NEEDED.values()))
