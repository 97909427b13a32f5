"""A strand's label is nearly the name of a room.

Under `parallel`, a label that is the id or the name of a room puts the strand there. Any other
label is allowed, and then its sessions are in the default room, unless they name their own: with a
slip of the pen two groups meet at one door. The same goes for tracks.

Bad:

    - parallel:
        garden:
          - {time: 09:00-10:00, title: Offenders}
        libary:
          - {time: 09:00-10:00, title: Deterrents}

Good:

    - parallel:
        garden:
          - {time: 09:00-10:00, title: Offenders}
        library:
          - {time: 09:00-10:00, title: Deterrents}
"""

from collections.abc import Iterator

from planner.model.agenda import Parallel, Strand
from planner.rules.rule import Rule
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import did_you_mean, quoted
from planner.vocabulary.spelling import closest


def check(plan: Plan) -> Iterator[Finding]:
    """Find labels that are no room and no track, and look like one."""
    for day in plan.agenda.days:
        for entry in day.entries:
            for strand in entry.strands if isinstance(entry, Parallel) else ():
                near = meant(plan, strand)
                if near:
                    yield Finding(
                        strand.route,
                        f"{quoted(strand.label)} is no room and no track, only a label",
                        did_you_mean(near),
                    )


def meant(plan: Plan, strand: Strand) -> tuple[str, ...]:
    """The rooms and tracks a label looks like, where its sessions do not name their own."""
    rooms, tracks = list(plan.rooms), list(dict(plan.agenda.tracks))
    if plan.room(strand.label) or strand.label in tracks:
        return ()
    lacks_room = any(session.room is None for session in strand.sessions)
    lacks_track = any(session.track is None for session in strand.sessions)
    known = [*(rooms if lacks_room else []), *(tracks if lacks_track else [])]
    return closest(strand.label, known)


RULE = Rule("strand-misspelt", Severity.WARNING, check, __doc__)
