"""What a change of the agenda means for each participant's day."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import NamedTuple

from planner.model.people import Participant
from planner.schedule.changes import Comparison, Kind, SessionChange
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.vocabulary.roles import Role


class Standing(Enum):
    """Which of the two rosters lists a participant."""

    BOTH = "both"
    NEW = "new"
    OLD = "old"


class Part(NamedTuple):
    """What a participant has to do with a session: their roles in it, or a free choice of it."""

    roles: tuple[Role, ...] = ()
    is_choice: bool = False


class PersonalChange(NamedTuple):
    """What changes for one participant about one session.

    ``before`` is None where it was not in their agenda, ``after`` where it is not any more.
    ``kinds`` are the ways in which the session itself changed that matter to those who go there.
    """

    session: SessionChange
    before: Part | None
    after: Part | None
    kinds: tuple[Kind, ...]


@dataclass(frozen=True, slots=True)
class PersonChanges:
    """One participant whose agenda is not as it was, and what about it, by time.

    The participant is as the new roster has them, or the old where only that one does.
    """

    participant: Participant
    standing: Standing
    changes: tuple[PersonalChange, ...]


_MATTERS = (Kind.MOVED, Kind.LENGTHENED, Kind.SHORTENED, Kind.ROOM, Kind.RENAMED)


def by_person(comparison: Comparison) -> tuple[PersonChanges, ...]:
    """The participants whose agenda changes, in the new roster's order, then those it lost.

    A participant is the same in both rosters if the id is. Who has nothing in either agenda is
    left out, unless only one of the rosters lists them.
    """
    return tuple(_by_person(comparison))


def _by_person(comparison: Comparison) -> Iterator[PersonChanges]:
    old_agendas = _Agendas(comparison.old)
    new_agendas = _Agendas(comparison.new)
    known = (*comparison.sessions, *(SessionChange(old=a, new=b) for a, b in comparison.unchanged))
    was_listed = {participant.id for participant in comparison.old.participants}
    is_listed = {participant.id for participant in comparison.new.participants}
    joined, left = set(comparison.joined), set(comparison.left)
    gone = [p for p in comparison.old.participants if p.id not in is_listed]
    for participant in (*comparison.new.participants, *gone):
        standing = Standing.BOTH
        if participant.id not in was_listed:
            standing = Standing.NEW
        elif participant.id not in is_listed:
            standing = Standing.OLD
        before = old_agendas.parts_of(participant.id)
        after = new_agendas.parts_of(participant.id)
        changes = tuple(_personal(known, before, after))
        if changes or participant in joined or participant in left:
            yield PersonChanges(participant, standing, changes)


class _Agendas:
    """A plan's agendas of participants by id."""

    def __init__(self, plan: Plan) -> None:
        # What somebody answered is no change of the programme.
        self.plan = replace(plan, answers={}) if plan.answers else plan
        self.by_id = {participant.id: participant for participant in plan.participants}
        self.roles = {
            id(slot): [(role, set(people)) for role, people in plan.people(slot).items()]
            for slot in plan.schedule.slots()
        }

    def parts_of(self, participant_id: str) -> dict[int, Part]:
        """What a participant has to do with each slot (by identity) of their agenda."""
        participant = self.by_id.get(participant_id)
        slots = self.plan.agenda_of(participant) if participant else []
        return {id(slot): self._part(participant_id, slot) for slot in slots}

    def _part(self, participant_id: str, slot: Slot) -> Part:
        roles = tuple(role for role, people in self.roles[id(slot)] if participant_id in people)
        is_expected = participant_id in self.plan.expected_ids(slot)
        return Part(roles, is_choice=not is_expected)


def _personal(
    sessions: Sequence[SessionChange], before: dict[int, Part], after: dict[int, Part]
) -> Iterator[PersonalChange]:
    found = []
    for change in sessions:
        had = before.get(id(change.old)) if change.old else None
        has = after.get(id(change.new)) if change.new else None
        if had is None and has is None:
            continue
        kinds = tuple(kind for kind in change.kinds if kind in _MATTERS)
        if had != has or kinds:
            found.append(PersonalChange(change, had, has, kinds))
    yield from sorted(found, key=lambda each: each.session.slot.start)
