"""The plan: agenda, roster and schedule together, what every rule and output is given."""

from dataclasses import dataclass
from functools import cached_property

from planner.model.agenda import Agenda, Assignment, Day
from planner.model.people import Participant, Roster
from planner.model.places import Room, Venue
from planner.schedule.attendance import EVERYONE, NOBODY, Members
from planner.schedule.slots import Schedule, Slot
from planner.text.diagnostics import Route
from planner.vocabulary.answers import Attends
from planner.vocabulary.audience import Audience
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
        """The rooms of all venues by id."""
        return {room.id: room for room in self.agenda.event.rooms()}

    def venue_on(self, day: Day) -> Venue:
        """Where a day is held, with its city, country and clock as far as they are known."""
        return self._venues.get(day.venue or "") or self._venues[""]

    def venue_of(self, slot: Slot) -> Venue:
        """The venue of a session's room, or of its day where no venue lists that room."""
        return self._venue_by_room.get(slot.room) or self.venue_on(slot.day)

    @cached_property
    def _venues(self) -> dict[str, Venue]:
        return {venue.id: venue for venue in self.agenda.event.places}

    @cached_property
    def _venue_by_room(self) -> dict[str | None, Venue]:
        return {room.id: venue for venue in self._venues.values() for room in venue.rooms}

    @cached_property
    def _by_id(self) -> dict[str, Participant]:
        return {participant.id: participant for participant in self.participants}

    @cached_property
    def _by_name(self) -> dict[str, Participant | None]:
        """Participants by folded name; None where several have it."""
        found: dict[str, Participant | None] = {}
        for participant in self.participants:
            name = fold(participant.name)
            found[name] = None if name in found else participant
        return found

    def participant(self, reference: str) -> Participant | None:
        """The participant with an id, or with a name that no other has; else None."""
        return self._by_id.get(reference) or self._by_name.get(fold(reference))

    def is_ambiguous(self, reference: str) -> bool:
        """Whether a reference is a name that several participants have."""
        return self._by_name.get(fold(reference), self) is None

    def person_key(self, reference: str) -> str:
        """What is the same for all references to one person."""
        found = self.participant(reference)
        return found.id if found else fold(reference)

    def room_name(self, room_id: str | None) -> str:
        """A room's name, or its id where the venue does not list it, or nothing."""
        if room_id is None:
            return ""
        room = self.rooms.get(room_id)
        return room.name if room else room_id

    def people(self, slot: Slot) -> dict[Role, tuple[str, ...]]:
        """The ids of the people of a session and its items, by role, each once.

        Who is on no roster stands as the agenda names them.
        """
        by_role: dict[Role, dict[str, None]] = {}
        for assignment in slot.session.all_people:
            found = self.participant(assignment.person)
            person = found.id if found else assignment.person
            by_role.setdefault(assignment.role, {})[person] = None
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
        ids = self.expected_ids(slot)
        known = self._in_order.get(ids)
        if known is None:
            found = sorted(ids, key=self._place.__getitem__)
            known = self._in_order[ids] = tuple(self._by_id[person] for person in found)
        return known

    @cached_property
    def _in_order(self) -> dict[frozenset[str], tuple[Participant, ...]]:
        """Sets of ids as participants in the roster's order: many sessions share one set."""
        return {}

    @staticmethod
    def _says_whom(slot: Slot) -> bool:
        session = slot.session
        return session.attendance is not None or session.may_have_said("attendance")

    @cached_property
    def remote_ids(self) -> frozenset[str]:
        """The ids of the participants who are there by video only."""
        found = (one.id for one in self.participants if one.attends is Attends.REMOTE)
        return frozenset(found)

    def _find_expected_ids(self, slot: Slot) -> frozenset[str]:
        attendance = slot.session.attendance
        if attendance is None:
            is_for_all = slot.strand is None and not self._says_whom(slot)
            attendance = EVERYONE if is_for_all else NOBODY
        ids = self.members.of(attendance)
        roles = {person.id for person, _ in self.assigned(slot)}
        return ids if roles <= ids else ids | roles

    @cached_property
    def _place(self) -> dict[str, int]:
        """Where each participant stands on the roster."""
        return {participant.id: place for place, participant in enumerate(self.participants)}

    @cached_property
    def members(self) -> Members:
        """The roster by what selectors ask for."""
        own = self.agenda.organisation_types
        return Members(self.participants, self.participant, own)

    def agenda_of(self, participant: Participant) -> list[Slot]:
        """A participant's slots by start: those they are expected at, and their free choices.

        What they are expected at leaves no choice beside it.
        """
        slots = sorted(self.schedule.slots(), key=lambda slot: slot.start)
        expected = [slot for slot in slots if participant.id in self.expected_ids(slot)]
        fixed = [slot.range for slot in expected if slot.strand is not None]
        return [
            slot
            for slot in slots
            if participant.id in self.expected_ids(slot)
            or (self._is_offered(slot) and not any(slot.range.overlaps(other) for other in fixed))
        ]

    def _is_offered(self, slot: Slot) -> bool:
        return self.is_choice(slot) and Audience.PARTICIPANTS.may_see(slot.session.audience)

    def expected_ids(self, slot: Slot) -> frozenset[str]:
        """The ids of the participants expected at a session."""
        session = slot.session.id, slot.session.route  # an id that stands twice is two sessions
        known = self._expected_ids.get(session)
        if known is None:
            known = self._expected_ids[session] = self._find_expected_ids(slot)
        return known

    @cached_property
    def _expected_ids(self) -> dict[tuple[str, Route], frozenset[str]]:
        return {}
