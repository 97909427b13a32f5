"""One interpreter works for a long time without anybody to take over.

Interpreters hand over to one another every half hour, because after that they begin to leave out
and to mix up what is said, and notice it last. A survivor's account or a legal term that goes wrong
this way is not put right any more.

It counts from one pause to the next, over sessions that follow one another. Where two are there,
or one is still `TBC` beside the other, they take turns.

Bad:

    - {time: 09:00-10:00, title: New evidence, speaker: p-001, interpreter: p-002}

Good:

    - {time: 09:00-10:00, title: New evidence, speaker: p-001, interpreters: [p-002, p-003]}
    - {time: 10:00-10:30, title: Briefing, speaker: p-001, interpreter: p-002}
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import timedelta
from functools import partial

from planner.decode.sessions import DURATION
from planner.model.agenda import Assignment
from planner.model.time import write_duration
from planner.rules.bundle import Found, bundle
from planner.rules.rule import Context, Parameter, Rule
from planner.rules.wording import MOST_RELATED
from planner.schedule.engagements import Engagement, in_session
from planner.schedule.interpreting import PAUSE as USUAL_PAUSE
from planner.schedule.interpreting import Stretch, interpreting, stretches
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import count, quoted
from planner.vocabulary.roles import Role

LONGEST = Parameter(
    "longest", DURATION, timedelta(minutes=30), "How long one interpreter may work alone."
)
PAUSE = Parameter("pause", DURATION, USUAL_PAUSE, "How much time without work is a pause.")


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find interpreters who are alone for too long, each once, with all the times they are."""
    alone: defaultdict[str, list[Engagement]] = defaultdict(list)
    for slot in plan.schedule.slots():
        one = _only_interpreter(plan, in_session(plan, slot))
        if one:
            alone[one.person] += [each for each in one.apart() if interpreting(each)]
    for engaged in alone.values():
        long = [
            stretch
            for stretch in stretches(engaged, context[PAUSE])
            if stretch.end - stretch.start > context[LONGEST]
        ]
        yield from bundle(long, partial(_finding, pause=context[PAUSE]))


def _only_interpreter(plan: Plan, engaged: list[Engagement]) -> Engagement | None:
    """Who interprets alone in a session, with the time of it that they interpret."""
    if not engaged:
        return None
    slot = engaged[0].slot
    interprets = [one for one in slot.session.all_people if one.role is Role.INTERPRETER]
    people = {plan.person_key(one.person) for one in interprets}
    if len(people) != 1:
        return None
    return next((one for one in engaged if interpreting(one) and one.person in people), None)


def _finding(long: list[Stretch], pause: timedelta) -> Finding:
    worst = max(long, key=lambda each: each.end - each.start)
    others = [each for each in long if each is not worst]
    also = f", and too long {count(len(others), 'other time')}" if others else ""
    here = _interprets(worst)
    return Finding(
        here.route,
        f"{quoted(here.person)} interprets alone for {write_duration(worst.end - worst.start)}, "
        f"{_hours(worst)}{also}",
        f"add a second interpreter, or a pause of {write_duration(pause)}",
        tuple((_interprets(each).route, _hours(each)) for each in others[:MOST_RELATED]),
        about=(worst.engagement.person,),
    )


def _interprets(stretch: Stretch) -> Assignment:
    """Where the agenda says so."""
    return interpreting(stretch.engagement)[0]


def _hours(stretch: Stretch) -> str:
    local = stretch.engagement.slot.local
    return f"{local(stretch.start):%H:%M}-{local(stretch.end):%H:%M}"


RULE = Rule("interpreter-alone", Severity.WARNING, check, __doc__, (LONGEST, PAUSE))
