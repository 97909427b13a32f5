"""Calendars to subscribe to: the programme, and of it each track, each room and each person's.

A feed is a PUBLISH, which has an organiser and never an attendee (RFC 5546 §3.2.1); for an event
without an organiser it is a plain calendar (RFC 5545) without a method. Sessions have the UIDs and
sequences that they were released under, so that they are those of the invites too.

A session that was taken out stays as `STATUS:CANCELLED` until 30 days after the release that took
it out. Whoever subscribes reads that it is not held, instead of wondering where it went; whoever
imported the file loses their copy by importing it again, also after a holiday. Later it would only
be in the way.
"""

import hashlib
import hmac
from base64 import b32encode
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from planner.artifacts import Artifact, Context
from planner.decode.words import identifier_from
from planner.invites.calendar import CALENDAR_TAIL, calendar_head, cancelled_event, session_event
from planner.model.people import Participant
from planner.model.releases import ReleasedSession
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.tables.programme import in_time_order
from planner.vocabulary.audience import Audience

KEPT_CANCELLED = timedelta(days=30)
"""How long a session that was taken out stays in feeds, from the release that took it out."""

_TOKEN_LENGTH = 32  # of base32: 160 bits, which nobody finds by trying


@dataclass(frozen=True, slots=True)
class Feed:
    """A calendar to subscribe to. ``kind`` is `programme`, `track`, `room` or `person`.

    ``name`` is what it shows, in words; of a person it is their id.
    """

    kind: str
    name: str
    artifact: Artifact


def programme(plan: Plan, context: Context) -> Artifact:
    """The whole programme as a calendar anyone may import or subscribe to."""
    return Feeds(plan, context).programme().artifact


def cancelled(plan: Plan, now: datetime) -> tuple[ReleasedSession, ...]:
    """The sessions that were taken out and still stand in feeds at an instant (aware), by time."""
    kept = (one for one in taken_out(plan) if not is_long_gone(plan, one, now))
    return tuple(sorted(kept, key=lambda one: (one.start, one.uid)))


def taken_out(plan: Plan) -> tuple[ReleasedSession, ...]:
    """The sessions that were released and are not held any more."""
    sessions = plan.releases.sessions if plan.releases else ()
    return tuple(one for one in sessions if not one.is_held)


def is_long_gone(plan: Plan, session: ReleasedSession, now: datetime) -> bool:
    """Whether a session was taken out so long ago that no calendar has to show it any more."""
    log = plan.releases.log if plan.releases else ()
    # A ledger that was put together again does not know when: it is in its first release.
    since = log[min(session.changed, len(log)) - 1].released if log else now
    return now - since >= KEPT_CANCELLED


def has_feed(person: Participant) -> bool:
    """Whether a person may have a feed of their own.

    Minors have none: it would say to whoever has the link where a child is at each hour. Nor has
    anybody who does not come.
    """
    return not (person.minor or person.may_have_said("minor") or person.has_declined)


def token(secret: str, event: str, person: str) -> str:
    """What a person's feed is called: always the same, and guessed by nobody (RFC 2104).

    ``secret`` is the private ledger's.
    """
    digest = hmac.new(secret.encode(), f"feed/{event}/{person}".encode(), hashlib.sha256).digest()
    return b32encode(digest).decode().lower()[:_TOKEN_LENGTH]


class Feeds:
    """The feeds of a plan; each session is rendered once for all that show it.

    ``now`` (aware) is when it is asked how long sessions are cancelled; usually that is when the
    files are dated.
    """

    def __init__(self, plan: Plan, context: Context, now: datetime | None = None) -> None:
        self.plan = plan
        self.context = context
        self._cancelled = cancelled(plan, now or context.created)
        self._gone = [one for one in self._cancelled if Audience.PUBLIC.may_see(one.audience)]
        self._slots = [
            slot
            for slot in in_time_order(plan)
            if Audience.PUBLIC.may_see(slot.session.audience) and plan.gathering(slot)[0] is slot
        ]
        self._rendered: dict[tuple[str, bool], bytes] = {}
        self._names: set[str] = set()

    def public(self) -> Iterator[Feed]:
        """What anyone may subscribe to: the programme, then each track, then each room."""
        yield self.programme()
        yield from self.tracks()
        yield from self.rooms()

    def programme(self) -> Feed:
        """The whole programme."""
        about = "the programme as a calendar, to import or to put on a website"
        name = self.plan.agenda.event.name
        return self._public("programme", "programme", name, name, self._slots, self._gone, about)

    def tracks(self) -> Iterator[Feed]:
        """The sessions of each track that has some, in the agenda's order."""
        labels = dict(self.plan.agenda.tracks)
        used = {slot.track: None for slot in self._slots if slot.track}
        used |= {one.track: None for one in self._gone if one.track}
        for track in dict.fromkeys((*labels, *used)):
            slots = [slot for slot in self._slots if slot.track == track]
            gone = [one for one in self._gone if one.track == track]
            if slots or gone:
                label = labels.get(track, track)
                yield self._of_part("track", track, label, slots, gone, f"the sessions of {label}")

    def rooms(self) -> Iterator[Feed]:
        """What is held in each room that is used, in the venue's order.

        A pause that several rooms take together stands in the feed of each.
        """
        held: dict[str, list[Slot]] = {room: [] for room in self.plan.rooms}
        for slot in self._slots:
            for room in dict.fromkeys(r for one in self.plan.gathering(slot) for r in one.rooms):
                held.setdefault(room, []).append(slot)
        for room, slots in held.items():
            name = self.plan.room_name(room)
            gone = [one for one in self._gone if _is_in(one, name)]
            if slots or gone:
                yield self._of_part("room", room, name, slots, gone, f"what is held in {name}")

    def people(self, secret: str, told: Mapping[str, frozenset[str]]) -> Iterator[Feed]:
        """Each person's own sessions, under a name that nobody can guess.

        They lie on a web host, where whoever has the link reads them: they do not say whose they
        are, name only who agreed to be listed publicly, and hold nothing that is for the team.
        ``secret`` is the private ledger's; ``told`` are, by UID, the ids of those who were told of
        a session, so that they see that it was cancelled.
        """
        for person in self.plan.persons:
            if has_feed(person):
                yield self._person(person, secret, told)

    def _person(self, person: Participant, secret: str, told: Mapping[str, frozenset[str]]) -> Feed:
        event = self.plan.agenda.event
        slots = [
            slot
            for slot in self.plan.agenda_of(person)
            if Audience.PARTICIPANTS.may_see(slot.session.audience)
        ]
        content = self._calendar(
            f"{event.name}: my sessions",
            (self._event(one, is_choice=person.id not in self.plan.expected_ids(one))
             for one in slots),
            (one for one in self._cancelled
             if person.id in told.get(one.uid, ())
             and Audience.PARTICIPANTS.may_see(one.audience)),
        )  # fmt: skip
        path = f"people/{token(secret, event.id, person.id)}.ics"
        about = "the sessions of one participant, to subscribe to"
        return Feed("person", person.id, Artifact(path, content, Audience.TEAM, about, person.id))

    def _of_part(
        self,
        kind: str,
        reference: str,
        name: str,
        slots: Iterable[Slot],
        gone: Iterable[ReleasedSession],
        about: str,
    ) -> Feed:
        path = self._free_name(f"{kind}-{identifier_from(reference)}")
        title = f"{self.plan.agenda.event.name}: {name}"
        return self._public(kind, path, name, title, slots, gone, about)

    def _free_name(self, wanted: str) -> str:
        """A name that no other feed has: whoever subscribed finds each where it was."""
        name, number = wanted, 1
        while name in self._names:
            number += 1
            name = f"{wanted}-{number}"
        self._names.add(name)
        return name

    def _public(
        self,
        kind: str,
        path: str,
        name: str,
        title: str,
        slots: Iterable[Slot],
        gone: Iterable[ReleasedSession],
        about: str,
    ) -> Feed:
        events = (self._event(one, is_choice=self.plan.is_choice(one)) for one in slots)
        content = self._calendar(title, events, gone)
        return Feed(kind, name, Artifact(f"{path}.public.ics", content, Audience.PUBLIC, about))

    def _event(self, slot: Slot, *, is_choice: bool) -> bytes:
        key = slot.session.id, is_choice
        if key not in self._rendered:
            self._rendered[key] = session_event(
                self.plan, slot, self.context, Audience.PUBLIC, is_choice=is_choice
            )
        return self._rendered[key]

    def _calendar(
        self, title: str, events: Iterable[bytes], gone: Iterable[ReleasedSession]
    ) -> bytes:
        organiser = self.plan.agenda.event.organiser
        method = "PUBLISH" if organiser else None
        head = calendar_head(method, name=title, is_feed=method is not None)
        notices = (cancelled_event(one, self.context, organiser) for one in gone)
        return b"".join((head, *events, *notices, CALENDAR_TAIL))


def _is_in(session: ReleasedSession, room: str) -> bool:
    """Whether a session was held in a room, alone or with others: `Hall, Foyer and Garden`."""
    others, _, last = session.room.rpartition(" and ")
    return room in (session.room, last, *others.split(", "))
