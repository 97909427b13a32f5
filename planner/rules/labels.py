"""Labels of strands, and what they look like."""

from functools import cache

from planner.model.agenda import Parallel, Strand
from planner.schedule.plan import Plan
from planner.text.diagnostics import Route
from planner.vocabulary.spelling import closest


def meant(plan: Plan, strand: Strand) -> tuple[str, ...]:
    """The rooms and tracks a label looks like, where its sessions do not name their own."""
    if strand.label in plan.rooms:
        return ()
    rooms, tracks = list(plan.rooms), list(dict(plan.agenda.tracks))
    if plan.room(strand.label) or strand.label in tracks:
        return ()
    lacks_room = any(session.room is None for session in strand.sessions)
    lacks_track = any(session.track is None for session in strand.sessions)
    known = (*(rooms if lacks_room else ()), *(tracks if lacks_track else ()))
    return _closest(strand.label, known)


@cache
def _closest(label: str, known: tuple[str, ...]) -> tuple[str, ...]:
    # The same labels come back day after day, and comparing letters is slow.
    return closest(label, known)


def in_misspelt_rooms(plan: Plan) -> set[Route]:
    """The sessions whose strand is labelled nearly like a room: where they are is not known."""
    return {
        session.route
        for day in plan.agenda.days
        for entry in day.entries
        if isinstance(entry, Parallel)
        for strand in entry.strands
        if any(word in plan.rooms for word in meant(plan, strand))
        for session in strand.sessions
        if session.room is None
    }
