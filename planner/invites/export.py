"""Each participant's agenda as a calendar, and their invites."""

from collections.abc import Iterator
from functools import cache, partial

from planner.artifacts import Artifact, Context
from planner.invites.calendar import (
    CALENDAR_TAIL,
    alarm_lines,
    attendee_line,
    calendar_head,
    session_event,
    with_attendee,
)
from planner.model.people import Participant
from planner.model.telling import Answer
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.tables.programme import in_time_order
from planner.vocabulary.audience import Audience
from planner.vocabulary.roles import Role

_CHAIRS = frozenset({Role.CHAIR, Role.MODERATOR})


def invites(plan: Plan, context: Context) -> Iterator[Artifact]:
    """For each participant their agenda, and a REQUEST for each session they are invited to.

    Each session is rendered once for all who live by one clock, and each participant's line once.
    Who declined a session has it not in their agenda; its REQUEST is there, should they come after
    all. Participants without an e-mail address get an agenda and no REQUEST; without an organiser
    there are no REQUESTs.
    """
    rendered = _Rendered(plan, context)
    for participant in plan.participants:
        yield rendered.agenda_of(participant)
        if participant.email and plan.agenda.event.organiser:
            yield from rendered.requests_to(participant)


def uninvited(plan: Plan) -> tuple[Participant, ...]:
    """The participants who have no e-mail address to invite them at."""
    return tuple(participant for participant in plan.participants if not participant.email)


class _Rendered:
    """The sessions of a plan, rendered for its participants."""

    def __init__(self, plan: Plan, context: Context) -> None:
        self.plan = plan
        self.slots = in_time_order(plan)
        self.context = context
        self.rendered: dict[tuple[str, bool, str], bytes] = {}
        self.chairs = {
            (participant.id, slot.session.id)
            for slot in self.slots
            for assignment in slot.session.all_people
            if assignment.role in _CHAIRS and (participant := plan.participant(assignment.person))
        }
        method = "PUBLISH" if plan.agenda.event.organiser else None
        self.agenda_head = calendar_head(method, name=plan.agenda.event.name)
        self.request_head = calendar_head("REQUEST")

    def event(self, slot: Slot, participant: Participant, *, is_choice: bool) -> bytes:
        """A session as a participant's calendar shows it: the same for all on one clock."""
        key = (slot.session.id, is_choice, participant.timezone)
        found = self.rendered.get(key)
        if found is None:
            found = self.rendered[key] = session_event(
                self.plan,
                slot,
                self.context,
                Audience.PARTICIPANTS,
                is_choice=is_choice,
                own_zone=participant.timezone,
            )
        return found

    def agenda_of(self, participant: Participant) -> Artifact:
        events = (
            self.event(
                slot, participant, is_choice=participant.id not in self.plan.expected_ids(slot)
            )
            for slot in self.plan.agenda_of(participant)
        )
        return Artifact(
            f"invites/{participant.id}/my-agenda.ics",
            self.agenda_head + b"".join(events) + CALENDAR_TAIL,
            Audience.TEAM,
            "all their sessions, to import in one go",
            participant.id,
        )

    def requests_to(self, participant: Participant) -> Iterator[Artifact]:
        line = cache(partial(attendee_line, participant.name, participant.email))
        reminds_at = self.plan.agenda.invites.alarm
        for slot in self.slots:
            session = slot.session
            if not session.is_invited or participant.id not in self.plan.invited_ids(slot):
                continue
            both = session.id, participant.id
            attendee = line(
                is_chair=(participant.id, session.id) in self.chairs,
                answer=self.plan.answers.get(both, Answer.NONE),
            )
            alarm = alarm_lines(reminds_at, session.title) if reminds_at is not None else b""
            event = with_attendee(self.event(slot, participant, is_choice=False), attendee, alarm)
            yield Artifact(
                f"invites/{participant.id}/requests/{session.id}.ics",
                self.request_head + event + CALENDAR_TAIL,
                Audience.TEAM,
                "an invite to one session",
                participant.id,
            )
