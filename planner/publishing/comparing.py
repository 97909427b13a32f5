"""What to do on a calendar server: what it has, against what it should have."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from planner.artifacts import Context
from planner.invites.calendar import cancelled_event, session_event, session_uid
from planner.invites.feeds import KEPT_CANCELLED, cancelled
from planner.invites.stored import Stored, resource, stored
from planner.model.releases import ReleasedSession, Status
from planner.schedule.plan import Plan
from planner.tables.programme import in_time_order
from planner.vocabulary.audience import Audience


class Verb(StrEnum):
    """What is done to one resource of a server."""

    CREATE = "create"
    UPDATE = "update"
    CANCEL = "cancel"
    DELETE = "delete"


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """A resource as a server has it: where it lies (a path), its version there, its bytes.

    ``etag`` is as the server wrote it, with its quotes (RFC 9110 §8.8.3).
    """

    href: str
    etag: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing to do; ``former`` is what it is done to, None where that is new."""

    verb: Verb
    uid: str
    title: str
    start: datetime
    content: bytes = b""
    former: Resource | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """The steps that make a calendar right, and what is left as it is.

    ``same`` is how many sessions are as they should be; ``theirs`` are those that somebody changed
    there by hand, each as the step that was not taken.
    """

    steps: tuple[Step, ...]
    same: int = 0
    theirs: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A session as a server should have it."""

    uid: str
    session: ReleasedSession
    content: bytes


def wanted_events(
    plan: Plan, context: Context, audience: Audience, now: datetime
) -> Iterator[Wanted]:
    """The sessions that an audience may see, and those that were taken out a while ago.

    ``now`` is aware.
    """
    event = plan.agenda.event.id
    for slot in in_time_order(plan):
        if not audience.may_see(slot.session.audience) or plan.gathering(slot)[0] is not slot:
            continue
        lines = session_event(
            plan, slot, context, audience, is_choice=plan.is_choice(slot), has_organizer=False
        )
        session_id = slot.session.id
        identity = context.identity(session_id, session_uid(event, session_id))
        session = ReleasedSession(
            id=session_id, uid=identity.uid, sequence=identity.sequence, start=slot.start,
            end=slot.end, title=slot.session.title,
        )  # fmt: skip
        yield Wanted(uid=identity.uid, session=session, content=resource(lines, event))
    for gone in cancelled(plan, now):
        if audience.may_see(gone.audience):
            content = resource(cancelled_event(gone, context, None), event)
            yield Wanted(uid=gone.uid, session=gone, content=content)


def compared(
    plan: Plan,
    context: Context,
    audience: Audience,
    found: Iterable[Resource],
    *,
    now: datetime,
    overwrite: bool = False,
) -> Comparison:
    """What to do so that a calendar shows what it should to an audience.

    Events that are not of this event are left alone, whatever they are. Of ours, one that somebody
    changed on the server is left as it is, unless ``overwrite``; one that this audience may not see
    any more is deleted at once. What was published without a release and is not in the agenda any
    more is cancelled, and deleted as long after that as feeds keep what was taken out.
    """
    maker = _Maker(plan.agenda.event.id, context, now, overwrite)
    there: dict[str, tuple[Resource, Stored]] = {}
    for one in found:
        read = stored(one.data)
        if read is not None:
            there.setdefault(read.uid, (one, read))
    known = {identity.uid for identity in context.identities.values()}
    known |= {session_uid(maker.event, slot.session.id) for slot in plan.schedule.slots()}
    known |= {one.uid for one in (plan.releases.sessions if plan.releases else ())}
    for wanted in wanted_events(plan, context, audience, now):
        maker.make_right(wanted, there.pop(wanted.uid, None))
    for one, read in there.values():
        if read.uid in known:
            maker.delete(one, read)
        elif read.event == maker.event and read.digest:
            maker.take_out(one, read)
    return Comparison(tuple(maker.steps), maker.same, tuple(maker.theirs))


class _Maker:
    def __init__(self, event: str, context: Context, now: datetime, overwrite: bool) -> None:  # noqa: FBT001
        self.event, self.context, self.now, self.overwrite = event, context, now, overwrite
        self.steps: list[Step] = []
        self.theirs: list[Step] = []
        self.same = 0

    def make_right(self, wanted: Wanted, there: tuple[Resource, Stored] | None) -> None:
        """Create or change a session, unless it is right."""
        if there is None:
            # A session that was taken out before it ever stood there is no news to anybody.
            if wanted.session.is_held:
                self._step(Verb.CREATE, wanted.session, wanted.content)
            return
        one, read = there
        aim = stored(wanted.content)
        is_right = aim is not None and aim.actual == read.actual
        if is_right and read.session.sequence >= wanted.session.sequence:
            self.same += 1
            return
        is_held = wanted.session.is_held or not read.session.is_held
        verb = Verb.UPDATE if is_held else Verb.CANCEL
        self._step(verb, wanted.session, wanted.content, one, is_ours=is_right or read.is_intact)

    def delete(self, one: Resource, read: Stored) -> None:
        """Delete a session that is not to be seen any more."""
        self._step(Verb.DELETE, read.session, b"", one, is_ours=read.is_intact)

    def take_out(self, one: Resource, read: Stored) -> None:
        """Cancel a session that the agenda knows nothing of any more, and in the end delete it."""
        if not read.is_intact:
            return  # somebody's copy, or theirs by now
        if read.session.is_held:
            gone = ReleasedSession(
                id=read.uid, uid=read.uid, sequence=read.session.sequence + 1,
                status=Status.CANCELLED, start=read.session.start, end=read.session.end,
                room=read.session.room, title=read.session.title,
            )  # fmt: skip
            # Dated by the clock: from here on it is counted how long it has been cancelled.
            dated = Context(self.now)
            content = resource(cancelled_event(gone, dated, None), self.event)
            self._step(Verb.CANCEL, gone, content, one)
        elif self.now - read.stamp >= KEPT_CANCELLED:
            self.delete(one, read)
        else:
            self.same += 1

    def _step(
        self,
        verb: Verb,
        session: ReleasedSession,
        content: bytes,
        former: Resource | None = None,
        *,
        is_ours: bool = True,
    ) -> None:
        step = Step(
            verb=verb, uid=session.uid, title=session.title, start=session.start, content=content,
            former=former,
        )  # fmt: skip
        (self.steps if is_ours or self.overwrite else self.theirs).append(step)
