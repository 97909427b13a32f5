"""Whatever an organiser does, in the end each calendar holds what it should, and nothing else.

An agenda and a roster are changed at random, released, and sent by runs that are stopped anywhere;
mail is late, people answer, ledgers are lost, clocks go back. After each run that comes to its end
every calendar is held against what the forum itself says (`telling.forum`).
"""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from planner.model.telling import Answer, Key
from telling.forum import PLACES, ROOMS, Detail, Forum, Person, Seen, Session
from telling.post import ALIASES, Post, box_of
from telling.rendering import as_calendars, by_digests, by_mails_per_session

TITLES = ("Clinic", "Clinic 2", "Opening", "Closing")
IDS = ("", "", "", "clinic", "opening", "clinic-2", "s-1", "s-2")
NAMES = {"p1": "Ada Sample", "p2": "Ben Draft", "p3": "Chan Outline"}
EMAILS = {
    "p1": ("ada@example.org", "Ada@Example.org", "ada.sample@example.org", "desk@example.org", ""),
    "p2": ("ben@example.org", "desk@example.org", ""),
    "p3": ("desk@example.org", "chan@example.org", ""),
}

people = st.sampled_from(sorted(NAMES))
roles = st.sampled_from(["", *sorted(NAMES)])
titles = st.sampled_from(TITLES)
some = st.integers(0, 11)
attendances = st.none() | st.lists(people, max_size=2, unique=True).map(tuple)


class Organising(RuleBasedStateMachine):
    """An organiser at work; ``render`` makes of each message what calendars get."""

    render = staticmethod(as_calendars)

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.forum = Forum()
        self.now = datetime(2026, 3, 1, 8, tzinfo=UTC)
        self.is_settled = False
        self.settled: dict[str, Counter[Detail]] = {}
        self.uids: dict[str, str] = {}

    def teardown(self) -> None:
        shutil.rmtree(self.folder)

    @initialize(sessions=st.lists(st.tuples(titles, some), max_size=4, unique_by=lambda o: o[1]))
    def begin(self, sessions: list[tuple[str, int]]) -> None:
        self.forum.sessions = [Session(title, place) for title, place in sessions]
        self.forum.people = [Person(one, NAMES[one], EMAILS[one][0]) for one in ("p1", "p2")]
        self.post = Post(self.forum.write(self.folder), self.render)
        self.post.release(self.now)

    # The agenda

    def _session(self, index: int) -> Session:
        sessions = self.forum.sessions
        return sessions[index % len(sessions)]

    def _free(self, index: int) -> int:
        taken = {one.place for one in self.forum.sessions}
        free = [place for place in range(len(PLACES)) if place not in taken]
        return free[index % len(free)]

    has_sessions = precondition(lambda self: self.forum.sessions)
    has_two = precondition(lambda self: len(self.forum.sessions) > 1)
    has_room = precondition(lambda self: len(self.forum.sessions) < 6)
    has_people = precondition(lambda self: self.forum.people)

    @has_room
    @rule(title=titles, at=some, written=st.sampled_from(IDS), attendance=attendances)
    def add(self, title: str, at: int, written: str, attendance: tuple[str, ...] | None) -> None:
        known = tuple(one for one in attendance or () if self.forum.person(one))
        session = Session(title, self._free(at), attendance=attendance and known)
        self.forum.sessions.append(session)
        self._write_id(session, written)

    @has_sessions
    @rule(index=some)
    def remove(self, index: int) -> None:
        self.forum.sessions.remove(self._session(index))

    @has_sessions
    @rule(index=some, at=some, minutes=st.sampled_from([30, 45]))
    def move(self, index: int, at: int, minutes: int) -> None:
        session = self._session(index)
        session.place, session.minutes = self._free(at), minutes

    @has_sessions
    @rule(index=some, room=st.sampled_from(sorted(ROOMS)))
    def re_room(self, index: int, room: str) -> None:
        self._session(index).room = room

    @has_sessions
    @rule(index=some, title=titles, written=st.none() | st.sampled_from(IDS))
    def rename(self, index: int, title: str, written: str | None) -> None:
        session = self._session(index)
        session.title = title
        if written is not None:
            self._write_id(session, written)

    def _write_id(self, session: Session, written: str) -> None:
        if not any(one.id == written for one in self.forum.sessions):
            session.id = written

    @has_two
    @rule(index=some, other=some, what=st.sampled_from(["title", "place", "room", "id"]))
    def swap(self, index: int, other: int, what: str) -> None:
        one, two = self._session(index), self._session(other)
        mine, theirs = getattr(one, what), getattr(two, what)
        setattr(one, what, theirs)
        setattr(two, what, mine)

    @has_sessions
    @rule(index=some, chair=roles, speaker=roles)
    def staff(self, index: int, chair: str, speaker: str) -> None:
        session = self._session(index)
        session.chair, session.speaker = (
            one if self.forum.person(one) else "" for one in (chair, speaker)
        )

    @has_sessions
    @rule(index=some, attendance=attendances)
    def invite(self, index: int, attendance: tuple[str, ...] | None) -> None:
        known = tuple(one for one in attendance or () if self.forum.person(one))
        self._session(index).attendance = attendance and known

    @has_sessions
    @rule(index=some, what=st.sampled_from(["objective", "invite", "venue"]))
    def redescribe(self, index: int, what: str) -> None:
        session = self._session(index)
        if what == "invite":
            session.invite = not session.invite
        elif what == "objective":
            session.objective = "" if session.objective else "To learn"
        else:
            self.forum.venue = "Lodge" if self.forum.venue == "Hotel" else "Hotel"

    # The roster

    @rule(person=people, email=some)
    def register(self, person: str, email: int) -> None:
        emails = EMAILS[person]
        if self.forum.person(person) is None:
            self.forum.people.append(Person(person, NAMES[person], emails[email % len(emails)]))

    @has_people
    @rule(index=some)
    def strike(self, index: int) -> None:
        people = self.forum.people
        person = people.pop(index % len(people)).id
        for session in self.forum.sessions:
            session.chair = "" if session.chair == person else session.chair
            session.speaker = "" if session.speaker == person else session.speaker
            if session.attendance is not None:
                session.attendance = tuple(one for one in session.attendance if one != person)

    @has_people
    @rule(index=some, email=some)
    def readdress(self, index: int, email: int) -> None:
        person = self.forum.people[index % len(self.forum.people)]
        emails = EMAILS[person.id]
        person.email = emails[email % len(emails)]

    @has_people
    @rule(index=some, what=st.sampled_from(["declined", "minor", "consents", "timezone"]))
    def turn(self, index: int, what: str) -> None:
        person = self.forum.people[index % len(self.forum.people)]
        if what == "timezone":
            person.timezone = "" if person.timezone else "Africa/Nairobi"
        else:
            setattr(person, what, not getattr(person, what))

    # Releases, mails, clocks and accidents

    @rule()
    def release(self) -> None:
        self.forum.write(self.folder)
        self.post.release(self.now)
        self._check_uids()

    @rule(minutes=st.sampled_from([0, 1, 600, 8 * 1440, 9 * 1440]))
    def wait(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)

    @rule(stop=st.integers(0, 5), is_taken=st.booleans(), late=st.booleans())
    def send_some(self, stop: int, is_taken: bool, late: bool) -> None:  # noqa: FBT001
        self.release()
        self.is_settled = False
        self.post.send(self.now, stop=stop, is_taken=is_taken, is_late=lambda: late)

    @precondition(lambda self: self.post.under_way)
    @rule(index=some)
    def deliver(self, index: int) -> None:
        self.post.deliver(index % len(self.post.under_way))

    @rule(data=st.data())
    def send_all(self, data: st.DataObject) -> None:
        self.send(data)

    def send(self, data: st.DataObject) -> None:
        self.release()
        sent = self.post.send(self.now, is_late=lambda: data.draw(st.booleans(), label="late"))
        order = data.draw(st.permutations(range(len(self.post.under_way))), label="arrive")
        for place, index in enumerate(order):
            self.post.deliver(index - sum(earlier < index for earlier in order[:place]))
        self._check_calendars()
        wanted = self.forum.wanted()
        self._check_only_news(sent, wanted)
        assert self.post.pending(self.now) == ()
        # Of sessions that nothing tells apart nobody can say which is which.
        self.settled, self.is_settled = wanted, not self.forum.has_twins

    @rule(data=st.data())
    def send_as_usual(self, data: st.DataObject) -> None:  # most runs come to their end
        self.send(data)

    @precondition(lambda self: self.post.boxes)
    @rule(box=some, index=some, answer=st.sampled_from(list(Answer)[1:4]))
    def reply(self, box: int, index: int, answer: Answer) -> None:
        names = sorted(self.post.boxes)
        name = names[box % len(names)]
        uids = sorted(self.post.boxes[name].strict.calendar)
        reader = next((one.id for one in self.forum.people
                       if box_of(one.contact) == name), None)  # fmt: skip
        if uids and reader:
            self.post.answer(name, uids[index % len(uids)], answer, self.now, reader)

    @rule(
        what=st.sampled_from(["ledger", "releases", "clock", "server"]),
        minutes=st.sampled_from([1, 120, 3000]),
        contact=st.sampled_from(["ada@example.org", "desk@example.org", "ben@example.org"]),
    )
    def meet_with_an_accident(self, what: str, minutes: int, contact: str) -> None:
        self.is_settled = False
        if what == "clock":
            self.now -= timedelta(minutes=minutes)  # what was over is not any more
        elif what == "server":
            self.release()
            self.post.send(self.now, refused=contact)
        elif what == "ledger":
            self.send_all_at_once()
            self.post.lose_ledger()
            self.post.release(self.now, new_ledger=True)
        elif not self.post.was_reset:  # who loses both ledgers has lost what calendars know
            self.send_all_at_once()
            self.post.lose_releases()
            self.post.release(self.now)
            self.uids.clear()

    def send_all_at_once(self) -> None:
        self.release()
        self.post.send(self.now)
        while self.post.under_way:
            self.post.deliver(0)
        self.is_settled = False

    # What holds

    def _check_uids(self) -> None:
        """A session whose author wrote an id that is its own keeps its UID whatever changes."""
        releases = self.post.plan().releases
        assert releases is not None
        uids = {one.id: one.uid for one in releases.sessions
                if one.is_held and one.id.startswith("s-")}  # fmt: skip
        for written in self.uids.keys() & uids.keys():
            assert uids[written] == self.uids[written], f"{written} is known by another UID"
        self.uids = uids

    def _check_calendars(self) -> None:
        wanted: dict[str, Counter[Seen]] = {}
        for contact, details in self.forum.wanted().items():
            name = box_of(contact)
            wanted.setdefault(name, Counter()).update(detail.seen for detail in details.elements())
        for name, box in self.post.boxes.items():
            for client in box.clients:
                found = {uid: Seen(one.start, one.end or one.start, one.summary, one.location)
                         for uid, one in client.calendar.items()}  # fmt: skip
                self._compare(name, found, wanted.pop(name, Counter()) if client is box.clients[1]
                              else wanted.get(name, Counter()))  # fmt: skip
        for contact, notes in self.post.notes.items():
            known = {
                uid: Seen(one.facts.start, one.facts.end, one.facts.title,
                          f"{one.facts.room}, {one.facts.place}")
                for uid, one in notes.items()
            }  # fmt: skip
            if contact in wanted:  # else mails say it now, or no call has to
                self._compare(contact, known, wanted.pop(contact))
        for contact, left in wanted.items():
            self._compare(contact, {}, left)

    def _compare(self, name: str, found: dict[str, Seen], wanted: Counter[Seen]) -> None:
        """No ghost, none missing, none stale; what is over is left as it is."""
        missing = wanted - Counter(found.values())
        extra = Counter(found.values()) - wanted
        late = [seen for seen in missing if seen.end > self.now]
        assert not late, f"{name} does not know of {late}, but of {list(extra)}"
        contacts = [one for one, box in ALIASES.items() if box == name] or [name]
        lost = Counter(
            seen
            for uid, seen in found.items()
            if any(Key(one, uid) in self.post.was_reset for one in contacts)
        )  # known only to a ledger that is not there any more
        ghosts = [seen for seen in extra - lost if seen.end > self.now]
        assert not ghosts, f"{name} still has {ghosts}"

    def _check_only_news(self, sent: list[Any], wanted: dict[str, Counter[Detail]]) -> None:
        """Nobody gets a message about what did not change for them."""
        if not self.is_settled or self.forum.has_twins:
            return
        counts = Counter(message.recipient.contact for message in sent)
        for contact, count in counts.items():
            before, after = (one.get(contact, Counter()) for one in (self.settled, wanted))
            changed = (before - after).total() + (after - before).total()
            assert count <= changed, f"{contact} gets {count} messages for {changed} changes"


class OrganisingByMail(Organising):
    """The same, through whole mails."""

    render = staticmethod(by_mails_per_session)


class OrganisingByDigest(Organising):
    """The same, through one mail a recipient."""

    render = staticmethod(by_digests)


often = settings(deadline=None, max_examples=40, stateful_step_count=25, report_multiple_bugs=False)
seldom = settings(often, max_examples=5)
Organising.TestCase.settings = often
OrganisingByMail.TestCase.settings = OrganisingByDigest.TestCase.settings = seldom
TestOrganising = Organising.TestCase
TestOrganisingByMail = OrganisingByMail.TestCase
TestOrganisingByDigest = OrganisingByDigest.TestCase
