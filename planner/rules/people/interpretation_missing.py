"""People are expected who speak none of the languages of a session, and nobody interprets.

They sit through it and understand nothing, or a colleague whispers to them and hears nothing
either. At a training for those who take children's calls, half of the practice is lost.

The languages of a session are its own, or those of the event. What people speak is in the
roster's `languages`; of whom it says nothing, nothing is concluded. An interpreter reaches those
whose language they speak, together with one of the session's; of whom the roster gives no
languages, and who is still `TBC`, is taken to reach everyone. Breaks, meals and whatever people do
on their feet do not count.

Bad:

    event:
      id: forum
      name: Forum
      timezone: Asia/Bangkok
      languages: [en]
      organiser: Secretariat <forum@example.org>
    sessions:
      - {time: 09:00-10:00, title: Trends, room: ballroom, speaker: p-1}
    people: |
      id,name,email,languages,list consent
      p-1,Binh Mfano,binh@example.org,"vi, en",yes
      p-2,Chanda Sampel,chanda@example.org,km,yes

Good:

    event:
      id: forum
      name: Forum
      timezone: Asia/Bangkok
      languages: [en]
      organiser: Secretariat <forum@example.org>
    sessions:
      - {time: 09:00-10:00, title: Trends, speaker: p-1, interpreters: [i-1, i-2]}
    people: |
      id,name,email,languages,list consent
      p-1,Binh Mfano,binh@example.org,"vi, en",yes
      p-2,Chanda Sampel,chanda@example.org,km,yes
      i-1,Dewi Pavyzdys,dewi@example.org,"km, en",yes
      i-2,Elif Pavyzdys,elif@example.org,"km, en",yes
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import partial

from planner.model.people import Participant
from planner.rules.bundle import Found, bundle
from planner.rules.rule import Context, Rule
from planner.rules.wording import MOST_RELATED, clock, sessions
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import count, listing
from planner.vocabulary import languages
from planner.vocabulary.roles import Role

Languages = tuple[str, ...]
Missed = list[tuple[Slot, list[Participant]]]


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find sessions that somebody cannot follow, once for all in the same languages."""
    missed: dict[Languages, Missed] = {}
    known: dict[frozenset[str], set[Languages]] = {}
    for slot in plan.schedule.slots():
        session = slot.session
        spoken = session.languages or plan.agenda.event.languages
        if not spoken or not session.is_seated or session.may_have_said("languages"):
            continue
        reached = _reached(plan, slot, spoken)
        if reached is None:
            continue
        expected = plan.expected(slot)
        # Many sessions are for the same people, and many of those speak the same.
        ids = plan.expected_ids(slot)
        if ids not in known:
            known[ids] = {one.languages for one in expected if one.languages}
        lost = {each for each in known[ids] if not _speaks(each, reached)}
        if lost:
            left_out = [one for one in expected if one.languages in lost]
            missed.setdefault(tuple(sorted(spoken)), []).append((slot, left_out))
    for spoken, slots in missed.items():
        yield from bundle(slots, partial(_finding, spoken))


def _reached(plan: Plan, slot: Slot, spoken: Languages) -> Languages | None:
    """The languages in which a session can be followed; None where that may be any."""
    if slot.session.may_have_said(Role.INTERPRETER.value, Role.INTERPRETER.plural):
        return None
    waiting: list[Languages] = []
    for assignment in slot.session.all_people:
        if assignment.role is Role.INTERPRETER:
            interpreter = plan.participant(assignment.person)
            if interpreter is None or not interpreter.languages:
                return None
            waiting.append(interpreter.languages)
    return _relayed(spoken, waiting)


def _relayed(spoken: Languages, interpreters: list[Languages]) -> Languages:
    """The languages that are reached from those spoken, from one interpreter to the next."""
    reached, waiting = spoken, interpreters
    while joining := [known for known in waiting if _speaks(known, reached)]:
        waiting = [known for known in waiting if known not in joining]
        reached = (*reached, *(code for known in joining for code in known))
    return reached


def _speaks(known: Iterable[str], spoken: Iterable[str]) -> bool:
    """Whether one language is among both; a regional variety is enough (RFC 4647 §3.3.1)."""
    return not {_plain(code) for code in known}.isdisjoint(map(_plain, spoken))


def _plain(code: str) -> str:
    return code.split("-", maxsplit=1)[0]


def _finding(spoken: Languages, missed: Missed) -> Finding:
    people = {participant.id: participant for _, each in missed for participant in each}
    first, *others = (slot for slot, _ in missed)
    by_language = Counter(_plain(participant.languages[0]) for participant in people.values())
    most_first = sorted(by_language.items(), key=lambda pair: (-pair[1], pair[0]))
    speak = listing([f"{number} {languages.name(code)}" for code, number in most_first])
    speak = speak.replace(" ", " speaks " if most_first[0][1] == 1 else " speak ", 1)
    own = listing([languages.name(code) for code in spoken], "or")
    are, do = ("is", "does") if len(people) == 1 else ("are", "do")
    return Finding(
        first.session.route / ("languages" if first.session.languages else "title"),
        f"{count(len(people), 'participant')} who {do} not speak {own} {are} expected at "
        f"{sessions([first, *others])}, and nobody interprets for them: {speak}",
        "add `interpreters: […]`, or say under `attendance` who it is for",
        tuple((slot.session.route / "title", f"{clock(slot)} here") for slot in others)[
            :MOST_RELATED
        ],
    )


RULE = Rule("interpretation-missing", Severity.WARNING, check, __doc__)
