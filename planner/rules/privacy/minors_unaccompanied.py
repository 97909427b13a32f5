"""There are too few chaperones for the minors who are expected.

Somebody has to notice that a young delegate left the room in tears, or left it with a stranger. One
adult cannot watch over a dozen, and the organisers are busy.

Those with `minor: yes` in the roster need one participant with `chaperone: yes` for each five,
at the event and at each session that both are expected at; a minor is nobody's chaperone. Who
attends from afar is not counted. At a session that people may choose, nobody is expected. A
chaperone who declined the session is not there; a minor may come after all, and is counted. A
chaperone with a role in the session counts: whether they can watch from the stage, you know best.

The finding names no session, because a session can tell which participant is a minor: look at the
sessions with an `attendance`, and at those where people are only because they have a role. It is
made where it leaves ten or more who could be the minors. Where fewer than that are ever without a
chaperone, to say it of them would tell who is a minor, and nothing is said: whoever plans a meeting
of few looks in the roster.

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
from planner.rules.crowds import is_crowd
from planner.rules.minors import minors, place
from planner.rules.rule import Context, Parameter, Rule
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import count

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
    if _is_short_somewhere(plan, each):
        yield Finding(
            place(plan),
            "minors are expected without enough chaperones at some sessions: one for each "
            f"{each} has to be there too",
            "name chaperones under `attendance` wherever minors are expected",
        )


def _is_short_somewhere(plan: Plan, each: int) -> bool:
    """Whether chaperones lack at a session, as far as that does not tell who is a minor."""
    # Who takes care of the others is no minor, and minors do not hide among them.
    everyone = _ids(one for one in _present(plan.participants) if not _takes_care(one))
    alone: set[str] = set()
    for slot in plan.schedule.slots():
        invited, declined = plan.invited(slot), plan.declined_ids(slot)
        coming = (one for one in invited if one.minor or one.id not in declined)
        _, needed, there = _counted(coming, each)
        others = plan.invited_ids(slot) & everyone
        if not there:
            alone |= others
        elif there < needed and is_crowd(others, everyone):
            return True
    is_told = is_crowd(frozenset(alone), everyone)
    return is_told and any(minor.id in alone for minor in minors(plan))


def _counted(people: Iterable[Participant], each: int) -> tuple[int, int, int]:
    """How many minors there are, how many chaperones they need, and how many are there."""
    present = _present(people)
    young = sum(1 for person in present if person.minor)
    there = sum(1 for person in present if _takes_care(person))
    return young, ceil(young / each), there


def _present(people: Iterable[Participant]) -> list[Participant]:
    return [person for person in people if not person.is_remote]


def _takes_care(person: Participant) -> bool:
    return bool(person.chaperone) and not person.minor


def _ids(people: Iterable[Participant]) -> frozenset[str]:
    return frozenset(person.id for person in people)


RULE = Rule("minors-unaccompanied", Severity.ERROR, check, __doc__, (EACH,), is_safeguard=True)
