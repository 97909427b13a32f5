"""Which answers count: the rules, without a file or a clock.

* Answers are ordered by SEQUENCE and then by DTSTAMP (RFC 5546 §2.1.5), against the last that was
  kept of that person to that session; an equal one says nothing new, and an older one is ignored.
* An answer counts if it was sent from the address that it is the answer of, or from one that an
  organiser said is theirs. Anything else is proposed: whoever knows a session's UID could write it.
* Nobody can have seen a later version than was sent, so that a larger SEQUENCE is taken for that.
* Nobody answers after they wrote, or tomorrow: a stamp of a clock that is wrong, or forged, would
  otherwise keep out every later answer.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from planner.answering.heard import Aside, Gathered, Heard, HeardBounce
from planner.answering.verdict import CounterProposal, Proposal, Stranger, Undelivered, Verdict, Why
from planner.invites.replies import Voice
from planner.ledger.answers import is_stale
from planner.model.telling import Answer, Key, Reply, Told
from planner.vocabulary.spelling import fold

_LONG_AGO = datetime(1990, 1, 1, tzinfo=UTC)  # for what says nowhere when it was written
_A_DAY = timedelta(days=1)  # how far clocks and time zones may be wrong
_ANSWERS = frozenset(Answer)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the ledger and the roster say.

    ``told`` is the last that each calendar may have, also where that is not certain. ``sessions``
    are ids by UID. ``by_message_id`` are contacts, ``by_address`` and ``by_name`` ids of
    participants: by addresses in lower case, and by whatever calls them unmistakably.
    ``organiser`` is the address that invites, in lower case. ``present`` is aware.
    """

    told: Mapping[Key, Told]
    present: datetime
    replies: Mapping[Key, Reply] = field(default_factory=dict)
    aliases: Mapping[str, frozenset[str]] = field(default_factory=dict)
    refused: Mapping[str, int] = field(default_factory=dict)
    sessions: Mapping[str, str] = field(default_factory=dict)
    by_message_id: Mapping[str, str] = field(default_factory=dict)
    by_address: Mapping[str, str] = field(default_factory=dict)
    by_name: Mapping[str, str] = field(default_factory=dict)
    organiser: str = ""

    @property
    def people(self) -> dict[str, tuple[str, ...]]:
        """The ids of those who stand behind each contact."""
        return {key.contact: told.recipient.people for key, told in self.told.items()}


def judge(known: Known, gathered: Gathered) -> Verdict:
    """What comes of all that was heard; the order in which it was heard matters in nothing."""
    judging = _Judging(known)
    judging.aside.update(gathered.aside)
    for heard in gathered.heard:
        judging.hear(heard)
    judging.settle()
    for bounce in gathered.bounces:
        judging.hear_of(bounce)
    undelivered = tuple(judging.undelivered.values())
    return Verdict(
        new=tuple(judging.new),
        stale=tuple(reply for reply in judging.new if is_stale(reply, known.told)),
        proposals=tuple(_merged(judging.proposals)),
        strangers=tuple(_strangers(judging.strangers)),
        counters=tuple(dict.fromkeys(judging.counters)),
        undelivered=undelivered,
        newly_refused=tuple(
            one for one in undelivered
            if one.is_final and one.is_certain and known.refused.get(one.contact) != one.code
        ),
        people=judging.people,
        aside=+judging.aside,  # without those that count nothing
    )  # fmt: skip


def contact_for_person(known: Known, person: str, current: str | None) -> str | None:
    """The contact whose answers are a participant's: the ``current``, if they were told there."""
    contacts = {contact for contact, people in known.people.items() if person in people}
    return current if current in contacts else min(contacts, default=None)


class _Judging:
    """The answers as they are judged, one after the other."""

    def __init__(self, known: Known) -> None:
        self.known = known
        self.people = known.people
        self.aside: Counter[Aside] = Counter()
        self.candidates: dict[Key, list[tuple[Reply, datetime]]] = {}
        self.new: list[Reply] = []
        self.proposals: list[Proposal] = []
        self.strangers: list[Stranger] = []
        self.counters: list[CounterProposal] = []
        self.undelivered: dict[tuple[str, bool], Undelivered] = {}

    def hear(self, heard: Heard) -> None:
        """Judge one answer."""
        voice = self._voice(heard)
        if voice is None:
            self.aside[Aside.UNKNOWN] += 1
            return
        contact = self._contact(voice.address, heard.message.uid)
        if contact is None:
            self._hear_unknown(heard, voice)
            return
        why = self._doubt(heard, voice, contact)
        if heard.message.method == "COUNTER":
            self._counter(heard, contact, is_own=why is None)
        elif why:
            self._propose(why, heard, contact, _sender(heard))
        else:
            self._keep(heard, voice, contact)

    def _voice(self, heard: Heard) -> Voice | None:
        """Whose answer it is: the only attendee's, or of several that of whoever sent it."""
        voices = heard.message.attendees
        senders = heard.mail.senders if heard.mail else ()
        speaking = {*senders, *(one for sender in senders for one in self._aliases(sender))}
        own = [
            voice for voice in voices
            if voice.address in speaking or not speaking.isdisjoint(self._aliases(voice.address))
        ]  # fmt: skip
        if len(set(own)) == 1:
            return own[0]
        return voices[0] if len(set(voices)) == 1 else None

    def _contact(self, address: str, uid: str) -> str | None:
        if Key(address, uid) in self.known.told:
            return address
        return _only(one for one in self._aliases(address) if Key(one, uid) in self.known.told)

    def _aliases(self, address: str) -> frozenset[str]:
        """The contacts that an address may answer for, beside its own."""
        return self.known.aliases.get(address, frozenset())

    def _doubt(self, heard: Heard, voice: Voice, contact: str) -> Why | None:
        """Why an answer may not be that of a contact; None where it counts."""
        if heard.mail is None:
            return None
        sender = _sender(heard)
        if contact in self._aliases(sender):
            return None
        if heard.mail.is_doubted:
            return Why.DOUBTED
        if sender == contact:
            return None
        if sender and sender == self.known.organiser:
            return Why.VIA_LIST
        return Why.SENT_BY if voice.sent_by and voice.sent_by == sender else Why.OTHER_SENDER

    def _keep(self, heard: Heard, voice: Voice, contact: str) -> None:
        if voice.answer not in _ANSWERS:
            self.aside[Aside.UNKNOWN] += 1
            return
        message, written = heard.message, heard.mail.date if heard.mail else None
        key = Key(contact, message.uid)
        told = self.known.told[key]
        reply = Reply(
            key=key,
            person=told.recipient.people[0] if told.recipient.people else "",
            answer=Answer(voice.answer),
            sequence=min(message.sequence, told.sequence),
            dtstamp=_stamp(message.dtstamp, written, self.known.present),
            comment=message.comment,
            via="mail" if heard.mail else "calendar file",
        )
        self.candidates.setdefault(key, []).append((reply, written or _LONG_AGO))
        if reply.answer is Answer.DELEGATED:
            self._propose(Why.DELEGATE, heard, contact, voice.delegated_to)

    def settle(self) -> None:
        """Keep of each person and session the last answer."""
        for key, found in self.candidates.items():
            before = self.known.replies.get(key)
            if before and before.dtstamp > self.known.present + _A_DAY:
                before = None  # kept while a clock was wrong
            # Within one second the mail that was written last wins.
            found.sort(key=lambda pair: (_order(pair[0]), pair[1], pair[0].answer, pair[0].comment))
            last = found[-1][0]
            if before and _order(last) <= _order(before):
                last = before
            else:
                self.new.append(last)
            same = sum(_is_same(reply, last) for reply, _ in found)
            self.aside[Aside.REPEATED] += same - (last is not before)
            self.aside[Aside.OLDER] += len(found) - same
        self.new.sort(key=lambda reply: (reply.key.contact, self.known.sessions[reply.key.uid]))

    def _hear_unknown(self, heard: Heard, voice: Voice) -> None:
        """Judge an answer of an address that was not invited to the session."""
        uid = heard.message.uid
        deputised = self._contact(voice.delegated_from, uid) if voice.delegated_from else None
        if deputised:
            self._propose(Why.DELEGATE, heard, deputised, voice.address)
            return
        contact = next(filter(None, self._guesses(heard, voice)), None)
        if contact is None:
            self.strangers.append(
                Stranger(address=voice.address, sessions=(self.known.sessions[uid],),
                         where=heard.where)
            )  # fmt: skip
        elif Key(contact, uid) not in self.known.told:
            self._propose(Why.NOT_INVITED, heard, contact, voice.address)
        else:
            self._propose(Why.OTHER_ADDRESS, heard, contact, voice.address)

    def _guesses(self, heard: Heard, voice: Voice) -> Iterator[str | None]:
        """Whose other address it may be, the surest guess first, for an organiser to decide."""
        mail, sender = heard.mail, _sender(heard)
        yield sender if sender in self.people else None  # Exchange writes the main address
        yield _only(self._aliases(sender))
        for message_id in sorted(mail.answered) if mail else ():
            yield self.known.by_message_id.get(message_id)
        for found in (voice.address, sender):
            yield found if found in self.people else None
            yield self._contact_of_person(self.known.by_address.get(found), heard)
        for name in (voice.name, mail.name if mail else ""):
            yield self._contact_of_person(self.known.by_name.get(fold(name)), heard)

    def _contact_of_person(self, person: str | None, heard: Heard) -> str | None:
        contacts = sorted(
            contact for contact, people in self.people.items() if person and person in people
        )
        invited = (one for one in contacts if Key(one, heard.message.uid) in self.known.told)
        return next(invited, contacts[0] if contacts else None)

    def _propose(self, why: Why, heard: Heard, contact: str, address: str) -> None:
        self.proposals.append(
            Proposal(
                why=why,
                people=self.people.get(contact, ()),
                address=address,
                contact=contact,
                sessions=(self.known.sessions[heard.message.uid],),
                where=heard.where,
            )
        )

    def _counter(self, heard: Heard, contact: str, *, is_own: bool) -> None:
        message = heard.message
        self.counters.append(
            CounterProposal(
                people=self.people.get(contact, ()),
                session=self.known.sessions[message.uid],
                start=message.start,
                end=message.end,
                where=heard.where,
                is_own=is_own,
            )
        )

    def hear_of(self, heard: HeardBounce) -> None:
        """Judge a report that a mail did not arrive.

        It is believed if it names a mail that was sent: nobody else can know its Message-ID.
        """
        bounce = heard.bounce
        named = {
            self.known.by_message_id[one]
            for one in bounce.returned
            if one in self.known.by_message_id
        }
        addressed = [one for one in bounce.addresses if one in self.people]
        is_certain = bool(named)
        both = [one for one in addressed if one in named]
        contacts = both or sorted(named) or addressed
        if not contacts:
            self.aside[Aside.OTHER_MAIL] += 1
            return
        contact = contacts[0]
        if heard.at and heard.at + _A_DAY < self._last_told(contact):
            self.aside[Aside.OLDER_REPORT] += 1  # mail went there since: if it failed, that says so
            return
        one = Undelivered(
            contact=contact,
            people=self.people.get(contact, ()),
            code=bounce.code,
            at=heard.at,
            is_final=bounce.is_final,
            is_certain=is_certain,
            where=heard.where,
        )
        before = self.undelivered.get((contact, bounce.is_final))
        if before is None or _weight(one) > _weight(before):
            self.undelivered[contact, bounce.is_final] = one

    def _last_told(self, contact: str) -> datetime:
        stamps = (told.dtstamp for key, told in self.known.told.items() if key.contact == contact)
        return max(stamps, default=_LONG_AGO)


def _stamp(dtstamp: datetime | None, written: datetime | None, present: datetime) -> datetime:
    """When an answer was given, the same whenever it is read: never later than can be."""
    if written and written > present + _A_DAY:
        written = None
    latest = (written or present) + _A_DAY
    if dtstamp is None or dtstamp > latest:
        dtstamp = written or _LONG_AGO
    return dtstamp.replace(microsecond=0)


def _sender(heard: Heard) -> str:
    """Whom a mail is from; nothing where it names nobody, or several."""
    senders = heard.mail.senders if heard.mail else ()
    return senders[0] if len(senders) == 1 else ""


def _only(contacts: Iterable[str]) -> str | None:
    """The one there is; None where there are none, or several to choose from."""
    found = set(contacts)
    return found.pop() if len(found) == 1 else None


def _order(reply: Reply) -> tuple[int, datetime]:
    return reply.sequence, reply.dtstamp


def _is_same(one: Reply, other: Reply) -> bool:
    return (_order(one), one.answer) == (_order(other), other.answer)


def _weight(one: Undelivered) -> tuple[bool, datetime]:
    return one.is_certain, one.at or _LONG_AGO


def _merged(proposals: Iterable[Proposal]) -> Iterator[Proposal]:
    """Each matter once, with all sessions that it is about."""
    groups: dict[tuple[Why, str, str], list[Proposal]] = {}
    for one in proposals:
        groups.setdefault((one.why, one.contact, one.address), []).append(one)
    for _, group in sorted(groups.items()):
        sessions = {session for one in group for session in one.sessions}
        where = min(one.where for one in group)
        yield replace(group[0], sessions=tuple(sorted(sessions)), where=where)


def _strangers(strangers: Iterable[Stranger]) -> Iterator[Stranger]:
    groups: dict[str, list[Stranger]] = {}
    for one in strangers:
        groups.setdefault(one.address, []).append(one)
    for _, group in sorted(groups.items()):
        sessions = {session for one in group for session in one.sessions}
        where = min(one.where for one in group)
        yield replace(group[0], sessions=tuple(sorted(sessions)), where=where)
