"""Somebody has a role, and their name may not stand in what others read.

Who has not agreed to be listed (`list_consent` in the roster) is left out of the public programme,
and who has refused is left out of the participants' too: a keynote would stand there without a
speaker. Ask those who were not asked. Who answered no has answered, and is not asked again: leave
it so on purpose, or give the role to somebody else.

Bad:

    - {time: 09:00-10:00, title: Keynote, speaker: p-030}

Good:

    - {time: 09:00-10:00, title: Keynote, speaker: p-001}
"""

from collections.abc import Iterator

from planner.rules.rule import Context, Rule
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import quoted

_NOT_ASKED = "ask them, and fill in `list_consent` in the roster once they have answered"
_REFUSED = "they answered no: leave it so, give the role to somebody else, or waive it"


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find people with a role and without consent, each at the first role they have."""
    if all(person.list_consent is None for person in plan.participants):
        return  # nobody was asked, and so the public programme names nobody
    seen: set[str] = set()
    for slot in plan.schedule.slots():
        for person, assignment in plan.assigned(slot):
            if person.list_consent or person.id in seen or person.may_have_said("list_consent"):
                continue
            seen.add(person.id)
            refused = person.list_consent is False
            yield Finding(
                assignment.route,
                f"{quoted(person.id)} {'has refused' if refused else 'was not asked'} to be "
                f"listed, and is in no programme for {'others' if refused else 'the public'}",
                _REFUSED if refused else _NOT_ASKED,
                about=(person.id,),
            )


RULE = Rule("role-not-listed", Severity.ADVICE, check, __doc__, waived_at="p-001")
