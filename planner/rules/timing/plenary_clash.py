"""Something is held at the same time as what is for everyone.

A plenary, a keynote, an opening or a closing is where all should be. A clinic beside it empties the
room of just those who were asked to come, and the minister on the stage sees it; and who is
expected at both has to be rude to one.

Breaks and meals beside it do not count. A plenary that is only for some says so with `attendance`:
others are then free to choose, and who is expected twice is `expected-twice`'s. Two keynotes side
by side are each for those of their own strand, and so is an opening or a closing in a strand with
other sessions. A welcome that is only for some is no opening: write `type: session`.

Bad:

    - parallel:
        ballroom:
          - {time: 09:00-10:00, title: Keynote, speaker: p-001}
        garden:
          - {time: 09:00-10:00, title: Data clinic, type: presentation}

Good:

    - {time: 09:00-10:00, title: Keynote, speaker: p-001}
    - parallel:
        ballroom:
          - {title: What is new, duration: 30m}
        garden:
          - {title: Data clinic, type: presentation, duration: 30m}
"""

from collections.abc import Iterator
from functools import partial

from planner.rules.bundle import Found, bundle
from planner.rules.intervals import follow_one_another, overlapping
from planner.rules.rule import Context, Rule
from planner.rules.wording import places_of, title
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import count
from planner.vocabulary.session_types import SessionType

_FOR_ALL = frozenset({SessionType.PLENARY, SessionType.KEYNOTE})
_FOR_ALL_OR_A_STRAND = frozenset({SessionType.OPENING, SessionType.CLOSING})


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find sessions for everyone with something else at the same time, all of it together."""
    slots = [slot for day in plan.schedule.days for slot in day.in_sequence() if _is_clear(slot)]
    for gathering, near in overlapping(filter(_is_for_all, slots), slots):
        others = [other for other in near if _is_beside(plan, gathering, other)]
        if any(other.session.type is gathering.session.type for other in others):
            continue  # each is for its own strand
        clashing = [other for other in others if _clash(plan, gathering, other)]
        yield from bundle(clashing, partial(_finding, gathering))


def _is_beside(plan: Plan, gathering: Slot, other: Slot) -> bool:
    """Whether one is meant to be at the time of the other, at its venue; a hub has its own."""
    is_here = plan.venue_of(gathering).id == plan.venue_of(other).id
    return is_here and not follow_one_another(gathering, other)


def _is_clear(slot: Slot) -> bool:
    """Whether a session is no pause, and it could be read what it is and for whom."""
    session = slot.session
    return not session.type.is_pause and not session.may_have_said("type", "attendance")


def _is_for_all(slot: Slot) -> bool:
    if slot.session.type in _FOR_ALL_OR_A_STRAND:
        strands = slot.block.strands if slot.block else ()
        return not any(len(each.sessions) > 1 for each in strands if each.label == slot.strand)
    return slot.session.type in _FOR_ALL


def _clash(plan: Plan, gathering: Slot, other: Slot) -> bool:
    """Whether somebody may be at one who should be at both; whom both name is another rule's."""
    for_whom, whom_else = gathering.session.attendance, other.session.attendance
    if whom_else is not None:
        return for_whom is None and bool(not plan.participants or plan.invited_ids(other))
    return for_whom is None or for_whom.is_everyone


def _finding(gathering: Slot, clashing: list[Slot]) -> Finding:
    what = f"{title(clashing[0])} is"
    if len(clashing) > 1:
        what = f"{count(len(clashing), 'session')} are"
    return Finding(
        gathering.session.route / "title",
        f"{what} held at the same time as {title(gathering)}, which is for everyone",
        f"move one of them, or say with `attendance` whom {title(gathering)} is for",
        places_of(clashing),
    )


RULE = Rule("plenary-clash", Severity.WARNING, check, __doc__)
