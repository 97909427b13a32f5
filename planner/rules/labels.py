"""Labels of strands, and what they look like."""

from planner.model.agenda import Strand
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.vocabulary.spelling import closest


def meant(plan: Plan, strand: Strand) -> tuple[str, ...]:
    """The rooms and tracks a label looks like, where its sessions do not name their own."""
    rooms, tracks = list(plan.rooms), list(dict(plan.agenda.tracks))
    if plan.room(strand.label) or strand.label in tracks:
        return ()
    lacks_room = any(session.room is None for session in strand.sessions)
    lacks_track = any(session.track is None for session in strand.sessions)
    known = [*(rooms if lacks_room else []), *(tracks if lacks_track else [])]
    return closest(strand.label, known)


def is_room_misspelt(plan: Plan, slot: Slot) -> bool:
    """Whether a session's strand has a label that is nearly a room's: where it is, is not known."""
    strands = slot.block.strands if slot.block and slot.session.room is None else ()
    near = (meant(plan, strand) for strand in strands if strand.label == slot.strand)
    return any(word in plan.rooms for words in near for word in words)
