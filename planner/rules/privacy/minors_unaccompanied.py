"""There are too few chaperones for the minors who are expected.

Somebody has to notice that a young delegate left the room in tears, or left it with a stranger. One
adult cannot watch over a dozen, and the organisers are busy.

Those with `minor: yes` in the roster need one participant with `chaperone: yes` for each five,
at the event and at each session that both are expected at; a minor is nobody's chaperone. Who
attends from afar is not counted. At a session that people may choose, nobody is expected. A
chaperone with a role in the session counts: whether they can watch from the stage, you know best.

The finding gives numbers only, and names no session, because a session can tell which participant
is a minor. Look at the sessions with an `attendance`: whoever minors are expected with there should
include their chaperones.

Bad:

    people: |
      id,name,email,list consent,minor,guardian consent
      p-1,Binh Mfano,binh@example.org,yes,yes,yes
      p-2,Dewi Sampel,dewi@example.org,yes,no,
      p-3,Elif Sampel,elif@example.org,yes,no,

Good:

    people: |
      id,name,email,list consent,minor,guardian consent,chaperone
      p-1,Binh Mfano,binh@example.org,yes,yes,yes,
      p-2,Dewi Sampel,dewi@example.org,yes,no,,yes
      p-3,Elif Sampel,elif@example.org,yes,no,,
"""

from collections.abc import Iterable, Iterator
from math import ceil

from planner.decode.words import COUNT
from planner.model.people import Participant
from planner.rules.minors import minors, place
from planner.rules.rule import Context, Parameter, Rule
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import count
from planner.vocabulary.answers import Attends

EACH = Parameter("each", COUNT, 5, "How many minors one chaperone can look after.")


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find where minors are with too few chaperones: at the event, else at some sessions."""
    each = max(1, context[EACH])
    if not minors(plan):
        return
    young, needed, there = _counted(plan.participants, each)
    if there < needed:
        chaperones = count(there, "chaperone") if there else "no chaperone"
        yield Finding(
            place(plan),
            f"{count(young, 'minor')} {'is' if young == 1 else 'are'} expected with {chaperones}: "
            f"{needed} {'is' if needed == 1 else 'are'} needed, one for each {each}",
            "ask more adults to be chaperones, and write `yes` in the roster's `chaperone`",
        )
        return
    short = 0
    for slot in plan.schedule.slots():
        _, needed, there = _counted(plan.expected(slot), each)
        short += there < needed
    if short:
        yield Finding(
            place(plan),
            f"minors are expected without enough chaperones at {count(short, 'session')}: one "
            f"for each {each} has to be there too",
            "name chaperones under `attendance` wherever minors are expected",
        )


def _counted(people: Iterable[Participant], each: int) -> tuple[int, int, int]:
    """How many minors there are, how many chaperones they need, and how many are there."""
    present = [person for person in people if person.attends is not Attends.REMOTE]
    young = sum(1 for person in present if person.minor)
    there = sum(1 for person in present if person.chaperone and not person.minor)
    return young, ceil(young / each), there


RULE = Rule("minors-unaccompanied", Severity.ERROR, check, __doc__, (EACH,))
