"""The plan: agenda, roster and schedule together, what every rule and output is given."""

from dataclasses import dataclass
from functools import cached_property

from planner.model.agenda import Agenda, Assignment, Attendance
from planner.model.people import Participant, Roster
from planner.model.places import Room
from planner.schedule.slots import Schedule, Slot
from planner.text.diagnostics import Route
from planner.vocabulary.roles import Role
from planner.vocabulary.spelling import fold


@dataclass(frozen=True)
class Plan:
    """Agenda, roster and schedule. ``roster`` is None for an agenda that names none."""

    agenda: Agenda
    schedule: Schedule
    roster: Roster | None = None

    @property
    def participants(self) -> tuple[Participant, ...]:
        """Everyone on the roster."""
        return self.roster.participants if self.roster else ()

    @cached_property
    def rooms(self) -> dict[str, Room]:
        """The venue's rooms by id."""
        return {room.id: room for room in self.agenda.event.venue.rooms}

    @cached_property
    def _by_reference(self) -> dict[str, Participant | None]:
        """Participants by id, and by name where only one has it (None where several do)."""
        found: dict[str, Participant | None] = {}
        for participant in self.participants:
            name = fold(participant.name)
            found[name] = None if name in found else participant
        found.update((participant.id, participant) for participant in self.participants)
        return found

    def participant(self, reference: str) -> Participant | None:
        """The participant with an id, or with a name that no other has; else None."""
        found = self._by_reference.get(reference)
        return found or self._by_reference.get(fold(reference))

    def is_ambiguous(self, reference: str) -> bool:
        """Whether a reference is a name that several participants have."""
        key = fold(reference)
        return key in self._by_reference and self._by_reference[key] is None

    def person_key(self, reference: str) -> str:
        """What is the same for all references to one person."""
        found = self.participant(reference)
        return found.id if found else fold(reference)

    def person_name(self, reference: str) -> str:
        """The name to show for a reference: the participant's, or the reference itself."""
        found = self.participant(reference)
        return found.name if found else reference

    def room_name(self, room_id: str | None) -> str:
        """A room's name, or its id where the venue does not list it, or nothing."""
        if room_id is None:
            return ""
        room = self.rooms.get(room_id)
        return room.name if room else room_id

    def people(self, slot: Slot) -> dict[Role, tuple[str, ...]]:
        """The references of the people of a session and its items, by role, each once."""
        by_role: dict[Role, dict[str, None]] = {}
        for assignment in slot.session.all_people:
            by_role.setdefault(assignment.role, {})[assignment.person] = None
        return {role: tuple(by_role[role]) for role in Role if role in by_role}

    def assigned(self, slot: Slot) -> list[tuple[Participant, Assignment]]:
        """The participants with a role in a session, each with the first of their roles."""
        found: dict[str, tuple[Participant, Assignment]] = {}
        for assignment in slot.session.all_people:
            participant = self.participant(assignment.person)
            if participant:
                found.setdefault(participant.id, (participant, assignment))
        return list(found.values())

    def is_choice(self, slot: Slot) -> bool:
        """Whether people choose it over its neighbours: a strand that says nothing of whom."""
        return slot.strand is not None and not self._says_whom(slot)

    def expected(self, slot: Slot) -> tuple[Participant, ...]:
        """The participants expected at a session, in the roster's order.

        All whom `attendance` names (everyone when it says nothing, nobody in a parallel strand
        that says nothing or where it could not be read), and all who have a role in it.
        """
        session = slot.session.id, slot.session.route  # an id that stands twice is two sessions
        known = self._expected_by_session.get(session)
        if known is None:
            known = self._expected_by_session[session] = tuple(self._find_expected(slot))
        return known

    @cached_property
    def _expected_by_session(self) -> dict[tuple[str, Route], tuple[Participant, ...]]:
        return {}

    @staticmethod
    def _says_whom(slot: Slot) -> bool:
        session = slot.session
        return session.attendance is not None or session.may_have_said("attendance")

    def _find_expected(self, slot: Slot) -> list[Participant]:
        attendance = slot.session.attendance
        if attendance is None:
            is_for_all = slot.strand is None and not self._says_whom(slot)
            attendance = EVERYONE if is_for_all else NOBODY
        with_roles = {participant.id for participant, _ in self.assigned(slot)}
        return [
            participant
            for participant in self.participants
            if participant.id in with_roles or self.attends(participant, attendance)
        ]

    def _named(self, people: tuple[str, ...]) -> frozenset[str]:
        known = self._named_cache.get(people)
        if known is None:
            found = (self.participant(person) for person in people)
            known = frozenset(participant.id for participant in found if participant)
            self._named_cache[people] = known
        return known

    @cached_property
    def _named_cache(self) -> dict[tuple[str, ...], frozenset[str]]:
        return {}

    def attends(self, participant: Participant, attendance: Attendance) -> bool:
        """Whether a participant is one of those a session is for."""
        if attendance.people is not None:
            return participant.id in self._named(attendance.people)
        if not all(_matches(participant, field, values) for field, values in attendance.where):
            return False
        return attendance.without is None or not self.attends(participant, attendance.without)


EVERYONE = Attendance()
NOBODY = Attendance(people=())


def _matches(participant: Participant, field: str, values: tuple[str, ...]) -> bool:
    return not selector_values(participant, field).isdisjoint(values)


def selector_values(participant: Participant, field: str) -> frozenset[str]:
    """What a participant answers to in one field of a selector, in canonical form."""
    match field:
        case "country":
            return frozenset({participant.country.code} if participant.country else ())
        case "organisation_type":
            kind = participant.organisation_type
            return frozenset({kind.key} if kind else ())
        case "organisation":
            return frozenset({fold(participant.organisation)})
        case "role":
            return frozenset(map(fold, participant.roles))
        case _:
            return frozenset(participant.languages)
