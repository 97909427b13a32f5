"""Of some participants nobody knows whether they may be photographed.

The photographer asks nobody and sends three hundred pictures to the funder the same evening. For a
police officer who works under cover, or a mother who fled with her children, one of them in a
newsletter is enough.

Where the roster says it of nobody, nothing is concluded. Else ask those of whom it says nothing, or
write `no`: who has not agreed is not photographed.

Bad:

    people: |
      id,name,email,list consent,photo consent
      p-1,Binh Mfano,binh@example.org,yes,yes
      p-2,Dewi Sampel,dewi@example.org,yes,

Good:

    people: |
      id,name,email,list consent,photo consent
      p-1,Binh Mfano,binh@example.org,yes,yes
      p-2,Dewi Sampel,dewi@example.org,yes,no
"""

from collections.abc import Iterator

from planner.model.people import Participant
from planner.model.places import NOWHERE
from planner.rules.rule import Context, Rule
from planner.rules.together import Subject, together
from planner.rules.wording import named
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Severity


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find those who were not asked, all at once, where others were."""
    unknown = [one for one in plan.participants if one.photo_consent is None]
    if len(unknown) == len(plan.participants):
        return
    for people in together(plan, RULE.code, unknown, _subject):
        yield Finding(
            plan.agenda.route / "roster",
            "nobody knows whether these may be photographed: "
            + named([participant.id for participant in people]),
            "ask them, and fill in `photo_consent` in the roster; until then, write `no`",
            about=tuple(participant.id for participant in people),
        )


def _subject(participant: Participant) -> Subject:
    return Subject(NOWHERE, (participant.id,))


RULE = Rule("photo-consent-unknown", Severity.ADVICE, check, __doc__, waived_at="p-001")
