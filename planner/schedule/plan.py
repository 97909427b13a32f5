"""The plan: agenda, roster and schedule together, what every rule and output is given."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from planner.model.agenda import Agenda, Assignment, Day
from planner.model.people import Participant, Roster
from planner.model.places import Room, RoomBook, Venue
from planner.model.releases import Releases
from planner.model.telling import Answer
from planner.model.time import TimeRange
from planner.roster.fields import RosterFields
from planner.schedule.attendance import EVERYONE, NOBODY, Members
from planner.schedule.slots import Schedule, Slot
from planner.text.diagnostics import Route
from planner.text.wording import listing
from planner.vocabulary.audience import Audience
from planner.vocabulary.placeholders import is_placeholder
from planner.vocabulary.roles import Role
from planner.vocabulary.spelling import fold


@dataclass(frozen=True)
class Plan:
    """Agenda, roster and schedule. ``roster`` is None for an agenda that names none.

    ``releases`` are what was published of it before, None where nothing was. ``answers`` are what
    people said to their invites, by the session's id and the participant's, as far as that still
    holds. ``untranslated`` is the same plan with its texts in their first language, where they
    are in another one and something was released.
    """

    agenda: Agenda
    schedule: Schedule
    roster: Roster | None = None
    releases: Releases | None = None
    answers: Mapping[tuple[str, str], Answer] = field(default_factory=dict)
    untranslated: "Plan | None" = field(default=None, repr=False, compare=False)

    @property
    def as_released(self) -> "Plan":
        """The plan in the language that releases are in: the first of each text."""
        return self.untranslated or self

    @property
    def participants(self) -> tuple[Participant, ...]:
        """Everyone on the roster."""
        return self.roster.participants if self.roster else ()

    @cached_property
    def fields(self) -> RosterFields:
        """The fields of the roster, and who may see each at this event."""
        return RosterFields(self.agenda.roster_fields)

    @cached_property
    def rooms(self) -> dict[str, Room]:
        """The rooms of all venues by id."""
        return {room.id: room for room in self.agenda.event.rooms()}

    def room(self, reference: str) -> Room | None:
        """The room that an agenda calls so: by its id, a name it had before, or its own name."""
        return self._room_book.find(reference)

    @cached_property
    def _room_book(self) -> RoomBook:
        return RoomBook(self.rooms.values())

    def venue_on(self, day: Day) -> Venue:
        """Where a day is held, with its city, country and clock as far as they are known."""
        return self._venues.get(day.venue or "") or self._venues[""]

    def venue_of(self, slot: Slot) -> Venue:
        """The venue of a session's room, or of its day where no venue lists that room."""
        return self._venue_by_room.get(slot.room) or self.venue_on(slot.day)

    def seats(self, room_ids: Iterable[str]) -> int | None:
        """How many people rooms hold together; None where that of one is not known."""
        rooms = [self.rooms.get(room_id) for room_id in room_ids]
        known = [room.seats for room in rooms if room is not None and room.seats is not None]
        return sum(known) if known and len(known) == len(rooms) else None

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
        """Participants by each of their names, folded; None where several have it."""
        found: dict[str, Participant | None] = {}
        for participant in self.participants:
            names = (participant.name, *participant.also_known_as)
            spelt = (fold(name) for name in names if not is_placeholder(name))
            for name in dict.fromkeys(filter(None, spelt)):
                found[name] = None if name in found else participant
        return found

    def participant(self, reference: str) -> Participant | None:
        """The participant with an id, or with a name that no other has; else None.

        That may be a team: see `is_team`.
        """
        return self._by_id.get(reference) or self._by_name.get(fold(reference))

    @cached_property
    def persons(self) -> tuple[Participant, ...]:
        """The participants who are somebody: no team, and no row that says `TBC` for a name."""
        return tuple(
            one
            for one in self.participants
            if one.id not in self._team_ids and not is_placeholder(one.name)
        )

    def is_nobody(self, reference: str) -> bool:
        """Whether a reference stands for somebody who is not known yet: `TBC`, or such a row."""
        found = self.participant(reference)
        return is_placeholder(found.name if found else reference)

    def is_ambiguous(self, reference: str) -> bool:
        """Whether a reference is a name that several participants have."""
        return self._by_name.get(fold(reference), self) is None

    def person_key(self, reference: str) -> str:
        """What is the same for all references to one person, or to one team."""
        found = self.participant(reference)
        return found.id if found else self._team(reference) or fold(reference)

    def is_team(self, reference: str) -> bool:
        """Whether a reference means a team of the agenda: what is said of one person is not."""
        return self.team_name(reference) is not None

    def team_name(self, reference: str) -> str | None:
        """The name of the team that is meant, or None where that is none."""
        found = self.participant(reference)
        team = self._team(reference) or (self._team(found.id) if found else None)
        return dict(self.agenda.teams)[team] if team else None

    def known_name(self, reference: str) -> str | None:
        """What to call a team, or somebody on the roster; None where a reference is neither."""
        found = self.participant(reference)
        return self.team_name(reference) or (found.name if found else None)

    def _team(self, reference: str) -> str | None:
        return self._teams.get(fold(reference)) if self._teams else None

    @cached_property
    def _teams(self) -> dict[str, str]:
        """The ids of teams by id and by name, folded."""
        teams = self.agenda.teams
        by_name = {fold(name): team for team, name in teams}
        return {**by_name, **{fold(team): team for team, _ in teams}}

    def room_name(self, reference: str | None) -> str:
        """A room's name, or what it is called where the venue does not list it, or nothing."""
        if reference is None:
            return ""
        room = self.room(reference)
        return room.name if room else reference

    def rooms_name(self, slot: Slot) -> str:
        """The names of all rooms a session is held in: `Ballroom and Garden Room`."""
        return listing([self.room_name(room) for room in slot.rooms])

    def gathering(self, slot: Slot) -> tuple[Slot, ...]:
        """The slots that are one pause with this one, itself among them; else itself alone."""
        if slot.block is None or not slot.session.type.is_pause:
            return (slot,)
        return tuple(other for other in self.schedule.slots() if slot.is_one_pause_with(other))

    def is_named_by_strand(self, slot: Slot) -> bool:
        """Whether the label of its strand says already where a session is."""
        if slot.strand is None:
            return False
        room = self.room(slot.strand)
        return slot.rooms == (room.id if room else slot.strand,)

    def people(self, slot: Slot) -> dict[Role, tuple[str, ...]]:
        """The ids of the people of a session and its items, by role, each once.

        Who is on no roster stands as the agenda names them.
        """
        by_role: dict[Role, dict[str, None]] = {}
        for assignment in slot.session.all_people:
            found = self.participant(assignment.person)
            person = found.id if found else self._team(assignment.person) or assignment.person
            by_role.setdefault(assignment.role, {})[person] = None
        return {role: tuple(by_role[role]) for role in Role if role in by_role}

    def assigned(self, slot: Slot) -> list[tuple[Participant, Assignment]]:
        """The participants with a role in a session, each with the first of their roles.

        A team is not among them, also where it has a row on the roster, nor is a row that stands
        for somebody who is not known yet.
        """
        pairs = self._with_roles(slot)
        return [(one, said) for one, said in pairs if one.id in self._person_ids]

    def _with_roles(self, slot: Slot) -> list[tuple[Participant, Assignment]]:
        found: dict[str, tuple[Participant, Assignment]] = {}
        for assignment in slot.session.all_people:
            participant = self.participant(assignment.person)
            if participant:
                found.setdefault(participant.id, (participant, assignment))
        return list(found.values())

    def heads(self, slot: Slot) -> int:
        """How many people are expected at a session; a team's row on the roster is none."""
        ids = self.expected_ids(slot)
        return len(ids) - len(ids & self._team_ids)

    def is_choice(self, slot: Slot) -> bool:
        """Whether people may choose it: in a strand or beside the programme, and not said whom."""
        return (slot.strand is not None or slot.is_beside) and not self._says_whom(slot)

    def expected(self, slot: Slot) -> tuple[Participant, ...]:
        """The participants expected at a session, in the roster's order.

        All whom `attendance` names (everyone when it says nothing, nobody in a parallel strand or
        beside the programme where it says nothing, or where it could not be read), and all who
        have a role in it; but not those who declined.
        """
        return self._as_listed(self.expected_ids(slot))

    def invited(self, slot: Slot) -> tuple[Participant, ...]:
        """The participants it is meant for, in the roster's order, whatever they answered."""
        return self._as_listed(self.invited_ids(slot))

    def _as_listed(self, ids: frozenset[str]) -> tuple[Participant, ...]:
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
        found = (one.id for one in self.participants if one.is_remote)
        return frozenset(found)

    @cached_property
    def without_seat(self) -> frozenset[str]:
        """The ids on the roster that take no seat: who is there by video, and rows of teams."""
        return self.remote_ids | self._team_ids

    @cached_property
    def _team_ids(self) -> frozenset[str]:
        if not self._teams:
            return frozenset()
        return frozenset(one.id for one in self.participants if self.is_team(one.id))

    @cached_property
    def _person_ids(self) -> frozenset[str]:
        return frozenset(one.id for one in self.persons)

    def _find_invited_ids(self, slot: Slot) -> frozenset[str]:
        attendance = slot.session.attendance
        if attendance is None:
            is_for_all = not self.is_choice(slot) and not self._says_whom(slot)
            attendance = EVERYONE if is_for_all else NOBODY
        ids = self.members.of(attendance)
        roles = {person.id for person, _ in self._with_roles(slot)}
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

        What they are expected at leaves no choice beside it; but for what stands beside the
        programme, where people come and go. A pause that several strands take together is there
        once. What they declined is not there, nor does it stand in the way of a choice.
        """
        slots = [
            slot
            for slot in sorted(self.schedule.slots(), key=lambda slot: slot.start)
            if participant.id not in self.declined_ids(slot)
        ]
        expected = [slot for slot in slots if participant.id in self.expected_ids(slot)]
        fixed = [slot.range for slot in expected if slot.strand is not None]
        taken = [
            slot
            for slot in slots
            if participant.id in self.expected_ids(slot)
            or (self._is_offered(slot) and (slot.is_beside or not _is_in_the_way(slot, fixed)))
        ]
        return _with_pauses_once(taken, expected)

    def _is_offered(self, slot: Slot) -> bool:
        return self.is_choice(slot) and Audience.PARTICIPANTS.may_see(slot.session.audience)

    def expected_ids(self, slot: Slot) -> frozenset[str]:
        """The ids of the participants expected at a session: those invited who did not decline."""
        if not self.answers:
            return self.invited_ids(slot)
        session = slot.session.id, slot.session.route
        known = self._expected_ids.get(session)
        if known is None:
            ids = self.invited_ids(slot) - self.declined_ids(slot)
            known = self._expected_ids[session] = ids
        return known

    def invited_ids(self, slot: Slot) -> frozenset[str]:
        """The ids of the participants a session is meant for, whatever they answered."""
        session = slot.session.id, slot.session.route  # an id that stands twice is two sessions
        known = self._invited_ids.get(session)
        if known is None:
            known = self._invited_ids[session] = self._find_invited_ids(slot)
        return known

    def declined_ids(self, slot: Slot) -> frozenset[str]:
        """The ids of the participants who answered an invite to a session that they do not come."""
        return self._declined.get(slot.session.id, frozenset())

    @cached_property
    def _declined(self) -> dict[str, frozenset[str]]:
        found: dict[str, set[str]] = {}
        for (session, person), answer in self.answers.items():
            if answer is Answer.DECLINED:
                found.setdefault(session, set()).add(person)
        return {session: frozenset(people) for session, people in found.items()}

    @cached_property
    def _invited_ids(self) -> dict[tuple[str, Route], frozenset[str]]:
        return {}

    @cached_property
    def _expected_ids(self) -> dict[tuple[str, Route], frozenset[str]]:
        return {}


def _is_in_the_way(slot: Slot, ranges: Iterable[TimeRange]) -> bool:
    return any(slot.range.overlaps(other) for other in ranges)


def _with_pauses_once(slots: Sequence[Slot], expected: Sequence[Slot]) -> list[Slot]:
    """Slots, with one of each pause that strands of a block take together.

    It is that of the strand in which somebody is expected, or else the first.
    """
    own = {(id(slot.block), slot.strand) for slot in expected if slot.strand is not None}

    def is_taken(slot: Slot) -> bool:
        same = [other for other in slots if slot.is_one_pause_with(other)]
        at_home = [other for other in same if (id(other.block), other.strand) in own]
        return not same or next(iter(at_home or same)) is slot

    return [slot for slot in slots if is_taken(slot)]
