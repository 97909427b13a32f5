"""What to send: the difference between what people were told and what they should know.

Whatever was sent, lost or interrupted before, what is sent now makes each calendar right: nothing
here depends on how many releases lie between.
"""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from uuid import uuid5

from planner.invites.calendar import NAMESPACE
from planner.model.releases import Releases
from planner.model.telling import Answer, Facts, Key, Message, Method, News, Recipient, Reply, Told
from planner.schedule.plan import Plan
from planner.schedule.releasing import matching
from planner.schedule.slots import Slot
from planner.telling.facts import session_facts
from planner.vocabulary.roles import Role

_CHAIRS = frozenset({Role.CHAIR, Role.MODERATOR})
_A_SECOND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What somebody should know of a session, and its version (`sequence`) as released."""

    recipient: Recipient
    uid: str
    session: str
    sequence: int
    facts: Facts

    @property
    def key(self) -> Key:
        """Whose calendar, and which session in it."""
        return Key(self.recipient.contact, self.uid)

    @property
    def people(self) -> tuple[str, ...]:
        """The participants whose calendar it is."""
        return self.recipient.people


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the private ledger says: what was told, what was being handed over, the answers."""

    secret: str
    told: Mapping[Key, Told]
    handed: Mapping[Key, Told]
    replies: Mapping[Key, Reply]


def targets(
    people: Iterable[Recipient], releases: Releases, plan_in: Callable[[str], Plan]
) -> dict[Key, Target]:
    """What everyone should know, by whose calendar and which session, in the roster's order.

    ``plan_in`` is the plan with its texts in a language. Sessions that calendars are not told of
    are left out.
    """
    by_language: dict[str, _Programme] = {}
    found: dict[Key, Target] = {}
    for recipient in people:
        programme = by_language.get(recipient.language)
        if programme is None:
            plan = plan_in(recipient.language)
            programme = by_language[recipient.language] = _Programme(plan, releases)
        for target in programme.targets(recipient):
            found[target.key] = target
    return found


class _Programme:
    """The sessions of a plan in one language, and who is invited to each."""

    def __init__(self, plan: Plan, releases: Releases) -> None:
        self.plan = plan
        self.known = dict(matching(plan, releases))
        slots = (slot for slot in plan.schedule.slots() if slot.session.is_invited)
        self.slots = sorted(slots, key=lambda slot: slot.start)
        self.chairs = {
            slot.session.id: frozenset(
                person.id
                for assignment in slot.session.all_people
                if assignment.role in _CHAIRS and (person := plan.participant(assignment.person))
            )
            for slot in self.slots
        }
        self.facts: dict[tuple[str, bool], Facts] = {}

    def targets(self, recipient: Recipient) -> Iterator[Target]:
        people = frozenset(recipient.people)
        for slot in self.slots:
            session = slot.session
            if people.isdisjoint(self.plan.invited_ids(slot)):
                continue
            released = self.known.get(session.id)
            if released is None:  # not released yet
                continue
            yield Target(
                recipient=recipient,
                uid=released.uid,
                session=session.id,
                sequence=released.sequence,
                facts=self._facts(slot, is_chair=not people.isdisjoint(self.chairs[session.id])),
            )

    def _facts(self, slot: Slot, *, is_chair: bool) -> Facts:
        key = slot.session.id, is_chair
        if key not in self.facts:
            self.facts[key] = session_facts(self.plan, slot, is_chair=is_chair)
        return self.facts[key]


def reconcile(
    known: Known, wanted: Mapping[Key, Target], releases: Releases, *, now: datetime, domain: str
) -> tuple[Message, ...]:
    """The messages that make every calendar right, recipient by recipient and by time.

    Nobody gets one about what is as they know it, or about a session that is over (``now``,
    aware). What a run was handing over when it ended goes out once more, the same to the byte,
    where it is still right; where it is not, what follows counts as if it had arrived.
    ``domain`` is what Message-IDs end in (RFC 5322 §3.6.4).

    Several addresses of one person may lead into one calendar. What goes to the address that they
    have now is therefore newer than all that goes, or went, to the others.
    """
    heard = _heard(known)
    maker = _Maker(known, releases, now.astimezone(UTC).replace(microsecond=0), domain, heard)
    still = {(target.uid, person) for target in wanted.values() for person in target.people}
    gone = [
        maker.without(key, still) for key in {**known.told, **known.handed} if key not in wanted
    ]
    for cancel in filter(None, gone):
        _note(heard, cancel.told)
    found = [*map(maker.about, wanted.values()), *gone]
    place: dict[str, int] = {}
    for message in found:
        if message:
            place.setdefault(message.recipient.contact, len(place))
    kept = (message for message in found if message)
    return tuple(
        sorted(kept, key=lambda one: (place[one.recipient.contact], one.facts.start, one.told.uid))
    )


_Heard = dict[tuple[str, str], dict[str, int]]
"""The highest sequence that went to each contact of a person, by the session's UID and them."""


def _heard(known: Known) -> _Heard:
    heard: _Heard = {}
    for told in (*known.told.values(), *known.handed.values()):
        _note(heard, told)
    return heard


def _note(heard: _Heard, told: Told) -> None:
    for person in told.recipient.people:
        by_contact = heard.setdefault((told.uid, person), {})
        contact = told.recipient.contact
        by_contact[contact] = max(told.sequence, by_contact.get(contact, 0))


@dataclass(frozen=True, slots=True)
class _Maker:
    known: Known
    releases: Releases
    now: datetime
    domain: str
    heard: _Heard

    def about(self, target: Target) -> Message | None:
        """What to tell of a session that somebody is invited to."""
        told, handed = self.known.told.get(target.key), self.known.handed.get(target.key)
        last = handed or told
        elsewhere = self._elsewhere(target.key, target.people)
        if told and self._is_outdated(told):
            told = None
        before = told.facts if told and told.stands else None
        if handed and handed.stands and handed.facts == target.facts:
            if handed.sequence > elsewhere:
                return self._message(before, replace(handed, session=target.session))
        elif not handed and before == target.facts:
            return None
        if self._is_over(target.facts) and (last is None or self._is_over(last.facts)):
            return None
        if handed and (not handed.stands or before == target.facts):
            before = handed.facts if handed.stands else None  # as if that had arrived
        least = last.sequence + 1 if last else 0
        sequence = max(target.sequence, least, elsewhere + 1)
        is_asked_anew = last is None or not last.stands or _time(last.facts) != _time(target.facts)
        after = Told(
            recipient=target.recipient,
            uid=target.uid,
            session=target.session,
            method=Method.REQUEST,
            sequence=sequence,
            asked=sequence if is_asked_anew or last is None else last.asked,
            dtstamp=self._stamp(last),
            facts=target.facts,
        )
        return self._message(before, replace(after, message_id=self._message_id(after)))

    def without(self, key: Key, still: Container[tuple[str, str]]) -> Message | None:
        """What to tell of a session that somebody is not, or no longer, invited to.

        ``still`` are the UIDs and people who are invited, if to another address.
        """
        told, handed = self.known.told.get(key), self.known.handed.get(key)
        last = handed or told
        if last is None:
            return None
        is_still = any((key.uid, person) in still for person in last.recipient.people)
        if handed and not handed.stands:
            return self._message(handed.facts, handed, is_still=is_still)
        if not last.stands or self._is_over(last.facts):
            return None
        if key.is_phoned and (is_still or self._is_outdated(last)):
            return None  # their mails say it now, and no call takes anything out of a calendar
        released = self.releases.find(key.uid)
        sequence = last.sequence + 1
        if released and not is_still:
            sequence = max(sequence, released.sequence)
        after = replace(
            last,
            method=Method.CANCEL,
            sequence=sequence,
            asked=sequence,
            dtstamp=self._stamp(last),
            message_id="",
        )
        after = replace(after, message_id=self._message_id(after))
        return self._message(last.facts, after, is_still=is_still)

    def _elsewhere(self, key: Key, people: Iterable[str]) -> int:
        """The highest sequence that went to another contact of somebody; -1 for none."""
        return max(
            (
                sequence
                for person in people
                for contact, sequence in self.heard.get((key.uid, person), {}).items()
                if contact != key.contact
            ),
            default=-1,
        )

    def _is_outdated(self, told: Told) -> bool:
        """Whether somebody was phoned, and has had mails of it since."""
        key = told.key
        return key.is_phoned and self._elsewhere(key, told.recipient.people) > told.sequence

    def _message(self, before: Facts | None, after: Told, *, is_still: bool = False) -> Message:
        if after.stands:
            return Message(
                news=_news(before, after.facts), before=before, after=after.facts, told=after,
                answer=self._answer(after),
            )  # fmt: skip
        released = self.releases.find(after.uid)
        is_held = released is not None and released.is_held
        why = News.READDRESSED if is_still else News.UNINVITED if is_held else News.CANCELLED
        return Message(news=(why,), before=before, after=None, told=after)

    def _answer(self, after: Told) -> Answer:
        """What somebody said to it, where they were not asked anew since."""
        reply = self.known.replies.get(after.key)
        holds = reply is not None and after.asked <= reply.sequence < after.sequence
        return reply.answer if reply and holds else Answer.NONE

    def _is_over(self, facts: Facts) -> bool:
        return facts.end <= self.now

    def _stamp(self, last: Told | None) -> datetime:
        """Now, or just after the last message where the clock went back (RFC 5546 §2.1.5)."""
        return max(self.now, last.dtstamp + _A_SECOND) if last else self.now

    def _message_id(self, told: Told) -> str:
        name = f"{self.known.secret}/{told.key}/{told.method}/{told.sequence}"
        return f"<{uuid5(NAMESPACE, name)}@{self.domain}>"


def _news(before: Facts | None, after: Facts) -> tuple[News, ...]:
    if before is None:
        return (News.NEW,)
    found = {
        News.MOVED: _time(before) != _time(after),
        News.ROOM: (before.room, before.place) != (after.room, after.place),
        News.RENAMED: before.title != after.title,
        News.PEOPLE: before.people != after.people or before.is_chair != after.is_chair,
        News.DETAILS: before.text != after.text,
    }
    return tuple(news for news, holds in found.items() if holds)


def _time(facts: Facts) -> tuple[datetime, datetime]:
    return facts.start, facts.end
