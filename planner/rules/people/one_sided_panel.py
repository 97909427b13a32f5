"""A panel is of one country, one organisation or one gender.

A region listens to a panel of its host country for an hour and asks at coffee whether it was the
others' forum too. It is noticed before the invitations go out, or not at all.

All panellists and speakers count, and neither the moderator nor the chair. It is noticed only
where the roster says it of each of them, and where the participants differ in it: a national
training has panels of one country.

Gender is said of no panel, because that would tell what the roster says of each who speaks there:
it is said for the event, where two or more panels have ten or more speakers between them.

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
from planner.rules.crowds import MANY
from planner.rules.rule import Context, Parameter, Rule
from planner.rules.wording import title
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import listing
from planner.vocabulary.roles import SPEAKING
from planner.vocabulary.session_types import SessionType
from planner.vocabulary.spelling import fold


def _country(participant: Participant) -> str:
    return participant.country.code if participant.country else ""


_GENDER = "gender"
_SIDES: dict[str, tuple[str, Callable[[Participant], str]]] = {
    "country": ("from one country", _country),
    "organisation": ("from one organisation", lambda one: fold(one.organisation)),
    _GENDER: ("of one gender", lambda one: one.gender),
}

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
    panels = []
    for slot in plan.schedule.slots():
        if slot.session.type is SessionType.PANEL and not slot.session.may_have_said("type"):
            speaking = _speaking(plan, slot)
            if speaking is not None and len(speaking) >= max(2, context[LEAST]):
                panels.append((slot, speaking))
    for slot, speaking in panels:
        shared = [field for field in fields if field != _GENDER and _in_common(speaking, field)]
        if shared:
            yield _finding(slot, len(speaking), shared)
    if _GENDER in fields:
        yield from _of_one_gender(plan, [speaking for _, speaking in panels])


def _of_one_gender(plan: Plan, panels: list[list[Participant]]) -> Iterator[Finding]:
    """Panels of one gender, all at once: which they are would tell what each who speaks is."""
    speakers = {participant.id for speaking in panels for participant in speaking}
    if len(panels) < 2 or len(speakers) < MANY:
        return
    if any(_in_common(speaking, _GENDER) for speaking in panels):
        yield Finding(
            plan.agenda.event.route,
            "at some panels all who speak are of one gender",
            "look at the panels together, and ask somebody who sees it from another side",
        )


def _differs(plan: Plan, field: str) -> bool:
    """Whether those on the roster are not all alike."""
    value = _SIDES[field][1]
    return len({value(participant) for participant in plan.participants} - {""}) > 1


def _speaking(plan: Plan, slot: Slot) -> list[Participant] | None:
    """Those who speak on a panel; None where the roster does not know them all."""
    found: dict[str, Participant] = {}
    for assignment in slot.session.all_people:
        if assignment.role in SPEAKING:
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
