"""Two sessions that are to be kept apart are held at the same time.

Some sessions must not be held side by side for a reason that no list of people shows: survivors who
speak in one must not meet the officials of the other in the corridor, a donor wants to see both,
one team carries the only cameras. Whoever moves a session months later does not know. One of the
two says it, under `not_with`: the ids or the titles of the others. Sessions that overlap by a
minute are held at the same time; those that follow one another are not. On a day that is repeated
the id as it is written means the session on each date.

A name that no session has is pointed out too, for nothing would be kept apart from it.

Who has a role in both, or is expected at both, is found without it: see `double-booked` and
`expected-twice`.

Bad:

    - parallel:
        ballroom:
          - {time: 09:00-10:00, title: Survivors speak, not_with: [officials]}
        garden:
          - {time: 09:30-10:30, title: Heads of police, id: officials}

Good:

    - parallel:
        ballroom:
          - {time: 09:00-10:00, title: Survivors speak, not_with: [officials]}
        garden:
          - {time: 10:00-10:30, title: Heads of police, id: officials}
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from planner.decode.days import undated_id
from planner.model.agenda import Agenda, Session
from planner.rules.intervals import follow_one_another, overlapping_pairs
from planner.rules.rule import Context, Rule
from planner.rules.wording import places_of, title
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.text.diagnostics import Finding, Route, Severity
from planner.text.wording import did_you_mean, quoted
from planner.vocabulary.spelling import closest, fold

Named = Mapping[str, list[Session]]
"""Sessions by their folded ids and titles."""

Meeting = tuple[Slot, Slot]
"""Two slots at the same time: that of the session which keeps apart, and the other's."""


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find what is held at the same time all the same, pair by pair, and names of no session."""
    sessions = list(plan.agenda.sessions())
    apart = [session for session in sessions if session.not_with]
    if not apart:
        return
    named = _by_name(plan.agenda)
    all_are_known = not any(session.may_have_said("id", "title") for session in sessions)
    slots: defaultdict[Route, list[Slot]] = defaultdict(list)
    for slot in plan.schedule.slots():
        slots[slot.session.route].append(slot)
    done: set[frozenset[Route]] = set()
    for session in apart:
        for index, name in enumerate(session.not_with):
            meant = named.get(fold(name), [])
            at = session.route / "not_with" / index
            if not meant and all_are_known:
                yield _unknown(at, name, named)
            pairs = {frozenset((session.route, other.route)): other for other in meant}
            meetings = [
                meeting
                for pair, other in pairs.items()
                if pair not in done
                for meeting in _meetings(slots[session.route], slots[other.route])
            ]
            done.update(pairs)
            if meetings:
                yield _finding(at, meetings)


def _by_name(agenda: Agenda) -> Named:
    """Each session under its id, and under its title where that is no session's id.

    One of a repeated day, which has an id on each date, is there under the id that is written too.
    """
    ids: dict[str, list[Session]] = {}
    written: defaultdict[str, list[Session]] = defaultdict(list)
    titles: defaultdict[str, list[Session]] = defaultdict(list)
    for day in agenda.days:
        for session in day.sessions():
            ids[fold(session.id)] = [session]
            written[fold(undated_id(session.id, day.date))].append(session)
            titles[fold(session.title)].append(session)
    return {**titles, **written, **ids}


def _meetings(here: list[Slot], there: list[Slot]) -> Iterator[Meeting]:
    """The times at which two sessions are held at once, but those that run into each other."""
    ours = {id(slot) for slot in here}
    for first, second in overlapping_pairs([*here, *there]):
        is_ours = id(first) in ours
        if is_ours is not (id(second) in ours) and not follow_one_another(first, second):
            yield (first, second) if is_ours else (second, first)


def _finding(at: Route, meetings: list[Meeting]) -> Finding:
    slot, other = meetings[0]
    start, end = max(slot.start, other.start), min(slot.end, other.end)
    return Finding(
        at,
        f"{title(slot)} is to be kept apart from {title(other)}, and both are held "
        f"{slot.local(start):%H:%M}-{slot.local(end):%H:%M}",
        "move one of the two, or take the name away if they may meet",
        places_of([there for _, there in meetings]),
    )


def _unknown(at: Route, name: str, named: Named) -> Finding:
    known = [session.id for sessions in named.values() for session in sessions]
    return Finding(
        at,
        f"no session has the id or the title {quoted(name)}, so that nothing is kept apart from it",
        did_you_mean(closest(name, known)) or "write the `id` of a session, or its whole title",
    )


RULE = Rule("kept-apart", Severity.WARNING, check, __doc__)
