"""Invites on their way: released, handed over, delivered or not; and everybody's calendar."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from judges.calendar_client import Client, Version

from planner.files import ledger_path, releases_path
from planner.ledger.store import About, Ledger
from planner.loading import load
from planner.model.telling import PHONED, Answer, Key, Message, Method, Reply, Told
from planner.releasing.making import known_of, make, messages, prepared, unreleased
from telling.rendering import as_calendars

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from planner.schedule.plan import Plan
    from telling.rendering import Rendering

ALIASES = {"ada@example.org": "ada", "ada.sample@example.org": "ada"}
"""Addresses whose mail comes into one mailbox."""


@dataclass(frozen=True)
class Sent:
    """One mail that was handed to a server: for whom, its bytes, and what it says."""

    contact: str
    content: bytes
    message: Message


@dataclass
class Mailbox:
    """One mailbox, read by a strict client and by one that behaves as Thunderbird does."""

    strict: Client
    thunderbird: Client

    @property
    def clients(self) -> tuple[Client, Client]:
        return self.strict, self.thunderbird


def box_of(contact: str) -> str:
    """The mailbox that an address leads to."""
    return ALIASES.get(contact, contact)


def mailbox(address: str) -> Mailbox:
    owners = frozenset(one for one, name in ALIASES.items() if name == ALIASES.get(address))
    return Mailbox(Client(address, owners), Client(address, owners, drops_silent_updates=True))


@dataclass
class Post:
    """The team's folder with its two ledgers, the mail under way, and everybody's calendar."""

    agenda: Path
    render: Rendering = as_calendars
    boxes: dict[str, Mailbox] = field(default_factory=dict)
    notes: dict[str, dict[str, Told]] = field(default_factory=dict)
    """What those know who are phoned, by contact and UID."""
    history: dict[str, list[bytes]] = field(default_factory=dict)
    """What servers took for each mailbox, in the order in which it was sent."""
    under_way: list[Sent] = field(default_factory=list)
    last: dict[Key, Version] = field(default_factory=dict)
    ledgers: int = 0
    was_reset: set[Key] = field(default_factory=set)
    """What was told under a ledger that is lost, and not again since."""

    # Releases

    def plan(self) -> Plan:
        loaded = load(self.agenda)
        assert loaded.diagnostics == (), [one.message for one in loaded.diagnostics]
        assert loaded.plan is not None
        return loaded.plan

    def release(self, now: datetime, *, new_ledger: bool = False) -> bool:
        """Release what has changed; whether anything had."""
        number = self.ledgers + 1
        fresh = About("forum", f"00000000-0000-4000-8000-{number:012}", f"secret-{number}")
        release = prepared(self.plan(), str(self.agenda), fresh, new_ledger=new_ledger)
        if not release.is_needed:
            return False
        self.ledgers += release.is_new_ledger
        make(release, release.releases(now, "Changes"))
        plan = self.plan()
        with self.ledger() as ledger:
            assert unreleased(plan, ledger.about).changes == (), "released, and it is not"
        return True

    def ledger(self, *, writes: bool = False) -> Ledger:
        return Ledger(ledger_path(str(self.agenda)), "forum", writes=writes)

    def lose_ledger(self) -> None:
        """Lose what people were told; whoever is not told anew knows what they knew."""
        with self.ledger() as ledger:
            self.was_reset |= {*ledger.told(), *ledger.handed()}
        (self.agenda.parent / ledger_path(str(self.agenda))).unlink()

    def lose_releases(self) -> None:
        (self.agenda.parent / releases_path(str(self.agenda))).unlink()

    # Sending

    def pending(self, now: datetime) -> tuple[Message, ...]:
        plan = self.plan()
        assert plan.releases is not None
        with self.ledger() as ledger:
            known = known_of(ledger)
        return messages(
            plan, plan.releases, known, plan_in=lambda _: plan, languages=("en",), now=now
        )

    def send(
        self,
        now: datetime,
        *,
        stop: int | None = None,
        is_taken: bool = True,
        refused: str = "",
        is_late: Callable[[], bool] = lambda: False,
    ) -> list[Message]:
        """Send what is pending; with ``stop``, be killed after so many messages.

        The next was then handed over, and is delivered if it ``is_taken``; nobody knows which. A
        server refuses all for the contact ``refused``. What ``is_late`` stays under way.
        """
        pending = self.pending(now)
        contents = self.render(self.plan(), pending)
        done: list[Message] = []
        with self.ledger(writes=True) as ledger:
            for message, content in zip(pending, contents, strict=True):
                told = message.told
                before = ledger.handed().get(told.key)
                if stop is not None and len(done) > stop:
                    return done
                is_again = before is not None and before.message_id == told.message_id
                self._check(message, is_again=is_again)
                ledger.hand(told)
                done.append(message)
                if told.key.contact == refused:
                    if before is None:  # else an earlier try may have reached them
                        ledger.drop_handed(told.key)
                    continue
                self.last[told.key] = Version(told.sequence, told.dtstamp)
                self.was_reset.discard(told.key)
                is_killed = stop is not None and len(done) > stop
                if is_taken or not is_killed:
                    sent = Sent(told.key.contact, content, message)
                    self.under_way.append(sent)
                    if not told.key.is_phoned:
                        self.history.setdefault(box_of(sent.contact), []).append(content)
                    if told.key.is_phoned or not is_late():
                        self.deliver(len(self.under_way) - 1)
                if is_killed:
                    return done
                ledger.keep(told)
        return done

    def _check(self, message: Message, *, is_again: bool) -> None:
        """What holds for each message by itself, and for those before it."""
        told = message.told
        key = told.key
        version, last = Version(told.sequence, told.dtstamp), self.last.get(key)
        if is_again:
            assert last is None or version >= last
        elif last is not None:
            assert version.sequence > last.sequence, "a SEQUENCE that does not rise"
            if key not in self.was_reset:
                assert version.dtstamp > last.dtstamp, "a DTSTAMP that does not rise"
        assert message.news, "a message without news"
        if told.method is Method.REQUEST:
            assert message.after is not None
        else:
            assert message.before is not None

    def deliver(self, index: int) -> None:
        """Let a mail that is under way arrive."""
        sent = self.under_way.pop(index)
        told = sent.message.told
        if told.key.is_phoned:
            notes = self.notes.setdefault(sent.contact, {})
            notes.pop(told.uid, None)
            if told.stands:
                notes[told.uid] = told
            return
        for person in told.recipient.people:  # what a mail says counts for more than a call
            known = self.notes.get(PHONED + person, {})
            if told.uid in known and known[told.uid].sequence < told.sequence:
                del known[told.uid]
        name = box_of(sent.contact)
        box = self.boxes.setdefault(name, mailbox(sent.contact))
        for client in box.clients:
            client.receive(sent.content)

    # Answers

    def answer(self, name: str, uid: str, answer: Answer, at: datetime, person: str) -> None:
        """Somebody answers, and the team reads it."""
        for client in self.boxes[name].clients:
            if uid not in client.calendar:
                continue
            client.answer(uid, answer.value, at)
        strict = self.boxes[name].strict
        reply = Reply(
            key=Key(strict.owner.lower(), uid), person=person, answer=answer,
            sequence=strict.calendar[uid].sequence, dtstamp=at.replace(microsecond=0),
        )  # fmt: skip
        with self.ledger(writes=True) as ledger:
            ledger.answer(reply)
