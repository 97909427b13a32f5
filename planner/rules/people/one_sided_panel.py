"""A panel is of one country, one organisation or one gender.

A region listens to a panel of its host country for an hour and asks at coffee whether it was the
others' forum too. It is noticed before the invitations go out, or not at all.

All panellists and speakers count, and neither the moderator nor the chair. It is noticed only
where the roster says it of each of them, and where the participants differ in it: a national
training has panels of one country.

Bad:

    sessions:
      - time: 09:00-10:00
        title: New evidence
        type: panel
        moderator: p-4
        panellists: [p-1, p-2, p-3]
    people: |
      id,name,email,country,list consent
      p-1,Binh Mfano,binh@example.org,Thailand,yes
      p-2,Dewi Sampel,dewi@example.org,Thailand,yes
      p-3,Elif Sampel,elif@example.org,Thailand,yes
      p-4,Farid Pavyzdys,farid@example.org,Viet Nam,yes

Good:

    sessions:
      - time: 09:00-10:00
        title: New evidence
        type: panel
        moderator: p-3
        panellists: [p-1, p-2, p-4]
    people: |
      id,name,email,country,list consent
      p-1,Binh Mfano,binh@example.org,Thailand,yes
      p-2,Dewi Sampel,dewi@example.org,Thailand,yes
      p-3,Elif Sampel,elif@example.org,Thailand,yes
      p-4,Farid Pavyzdys,farid@example.org,Viet Nam,yes
"""

from collections.abc import Callable, Iterator

from planner.decode.kinds import Choice, ListOf
from planner.decode.words import COUNT
from planner.model.people import Participant
from planner.rules.rule import Context, Parameter, Rule
from planner.rules.wording import title
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import listing
from planner.vocabulary.roles import Role
from planner.vocabulary.session_types import SessionType
from planner.vocabulary.spelling import fold


def _country(participant: Participant) -> str:
    return participant.country.code if participant.country else ""


_SIDES: dict[str, tuple[str, Callable[[Participant], str]]] = {
    "country": ("from one country", _country),
    "organisation": ("from one organisation", lambda one: fold(one.organisation)),
    "gender": ("of one gender", lambda one: one.gender),
}
_SPEAKING = frozenset({Role.SPEAKER, Role.PANELLIST})

FIELDS = Parameter(
    "fields",
    ListOf(Choice({field: field for field in _SIDES}, "a column", "wrong-type"), or_one=True),
    tuple(_SIDES),
    "What the people of a panel should differ in.",
)
LEAST = Parameter("least", COUNT, 3, "How many have to speak for it to be noticed.")


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find panels whose people have in common what those on the roster have not."""
    fields = [field for field in context[FIELDS] if _differs(plan, field)]
    for slot in plan.schedule.slots():
        if slot.session.type is SessionType.PANEL and not slot.session.may_have_said("type"):
            speaking = _speaking(plan, slot)
            if speaking is None or len(speaking) < max(2, context[LEAST]):
                continue
            shared = [field for field in fields if _in_common(speaking, field)]
            if shared:
                yield _finding(slot, len(speaking), shared)


def _differs(plan: Plan, field: str) -> bool:
    """Whether those on the roster are not all alike."""
    value = _SIDES[field][1]
    return len({value(participant) for participant in plan.participants} - {""}) > 1


def _speaking(plan: Plan, slot: Slot) -> list[Participant] | None:
    """Those who speak on a panel; None where the roster does not know them all."""
    found: dict[str, Participant] = {}
    for assignment in slot.session.all_people:
        if assignment.role in _SPEAKING:
            participant = plan.participant(assignment.person)
            if participant is None:
                return None
            found[participant.id] = participant
    return list(found.values())


def _in_common(people: list[Participant], field: str) -> bool:
    values = {_SIDES[field][1](participant) for participant in people}
    return len(values) == 1 and "" not in values


def _finding(slot: Slot, number: int, shared: list[str]) -> Finding:
    return Finding(
        slot.session.route / "title",
        f"all {number} who speak on {title(slot)} are "
        f"{listing([_SIDES[field][0] for field in shared])}",
        "ask somebody who sees it from another side",
    )


RULE = Rule("one-sided-panel", Severity.ADVICE, check, __doc__, (FIELDS, LEAST))
