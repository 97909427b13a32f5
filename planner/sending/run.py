"""One run: mail after mail to a server, what becomes of each, and what is left for the next run."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from functools import partial
from itertools import groupby
from typing import NamedTuple, Protocol

from planner.ledger.store import Ledger
from planner.mail.mail import Mail
from planner.model.telling import Told
from planner.sending.outcomes import Fate, Outcome, ServerError
from planner.sending.pace import USUAL, Clock, Pace

# A server that refuses people one after the other refuses us, and not them: so many where it took
# nothing yet, from so many domains, or so many from few.
_AT_THE_START, _DOMAINS, _IN_A_ROW = 5, 5, 20
_TRIES_IN_DOUBT = 2


class Connected(Protocol):
    """A connection to a server, as `planner.sending.smtp.Connection` is one."""

    def send(self, mail: Mail, note: Callable[[], None]) -> Outcome:
        """Hand a mail over; ``note`` is called just before it is."""

    def close(self) -> None:
        """End it as it should be."""

    def abandon(self) -> None:
        """End it at once."""


class Progress(NamedTuple):
    """How far a run is, in people and in mails."""

    people: int
    mails: int


@dataclass(kw_only=True)
class Report:
    """What a run did, by contact.

    ``taken`` are those who were told all, ``refused`` those whom no mail reaches, ``waiting`` those
    who are left for the next run; of those, ``in_doubt`` may have one mail already.
    ``not_reached`` are those whom the run did not come to. ``stopped`` is why it ended early.
    """

    mails: int = 0
    taken: list[str] = field(default_factory=list)
    refused: dict[str, Outcome] = field(default_factory=dict)
    waiting: dict[str, Outcome] = field(default_factory=dict)
    in_doubt: list[str] = field(default_factory=list)
    not_reached: list[str] = field(default_factory=list)
    stopped: ServerError | None = None
    is_interrupted: bool = False

    @property
    def is_complete(self) -> bool:
        """Whether everyone was told all."""
        return not (self.refused or self.waiting or self.not_reached or self.stopped)


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """What a run goes by.

    ``connect`` opens a connection or raises ServerError. ``whole`` is held round each mail, so that
    nothing that can wait breaks in. ``is_forced``: those whom a server refused before are tried
    again, and so are all, whoever is refused in this run.
    """

    ledger: Ledger
    connect: Callable[[], Connected]
    clock: Clock
    pace: Pace = USUAL
    whole: Callable[[], AbstractContextManager[None]] = nullcontext
    progress: Callable[[Progress], None] = lambda _: None
    is_forced: bool = False


def send(mails: Iterable[Mail], means: Means, contacts: Sequence[str]) -> Report:
    """Send mails, those of each contact together and in their order; ``contacts`` are all of them.

    Raises LedgerError where the ledger cannot be written: whatever was handed over until then
    stands in it. KeyboardInterrupt ends the run, and is told in the report.
    """
    run = _Run(means)
    try:
        run.go(mails)
    except KeyboardInterrupt:
        run.report.is_interrupted = True
    except ServerError as error:
        run.report.stopped = error
    finally:
        run.close()
    run.finish(contacts)
    return run.report


@dataclass
class _Batch:
    """What is left of one contact's mails."""

    contact: str
    mails: list[Mail]
    announced: tuple[Told, ...]
    tried_at: float = 0
    is_again: bool = False
    in_doubt: int = 0


class _Run:
    def __init__(self, means: Means) -> None:
        self.means = means
        self.report = Report()
        self.connection: Connected | None = None
        self.has_connected = False
        self.failures = 0  # connections that were lost since the last answer
        self.next_at = means.clock.seconds()
        self.unsure = set(means.ledger.handed())  # handed over, and nobody knows what came of it
        self.announced = means.ledger.letters()
        self.refused_before = set(means.ledger.refused())
        self.is_about_us = False
        self.row: list[tuple[str, Outcome]] = []  # refused one after the other, not yet noted
        self.people = 0

    def go(self, mails: Iterable[Mail]) -> None:
        waiting: list[_Batch] = []
        for contact, group in groupby(mails, key=lambda mail: mail.contact):
            batch = _batch(contact, group)
            if not self._deliver(batch):
                waiting.append(batch)
            self.people += 1
            self._tell()
        for pause in self.means.pace.pauses:
            again, waiting = waiting, []
            for batch in again:
                if batch.in_doubt < _TRIES_IN_DOUBT:
                    self._wait_until(batch.tried_at + pause)
                if batch.in_doubt >= _TRIES_IN_DOUBT or not self._deliver(batch):
                    waiting.append(batch)

    def close(self) -> None:
        """End the connection; those refused last are noted, unless the server refuses us."""
        if self.connection:
            (self.connection.abandon if self.report.is_interrupted else self.connection.close)()
        if not self.is_about_us:
            self._note_refused()

    def finish(self, contacts: Sequence[str]) -> None:
        """Say of everyone what became of them."""
        report = self.report
        handed = {key.contact for key in self.means.ledger.handed()}.union(report.in_doubt)
        report.in_doubt = [contact for contact in contacts if contact in handed]
        met = {*report.taken, *report.refused, *report.waiting}
        report.not_reached = [contact for contact in contacts if contact not in met]

    # One contact

    def _deliver(self, batch: _Batch) -> bool:
        """Send what is left of a contact's mails; whether nothing is left to be tried again."""
        has_lost = batch.is_again
        while batch.mails:
            mail = batch.mails[0]
            if mail.is_letter and self._is_announced(batch):
                del batch.mails[0]
                continue
            outcome = self._send(mail, batch)
            if outcome.fate is Fate.TAKEN:
                del batch.mails[0]
                continue
            if outcome.fate is Fate.REFUSED:
                self._refuse(batch.contact, outcome)
                return True
            self._put_off(batch, outcome)
            if outcome.fate is not Fate.WAIT:
                self._count_failure(outcome)
            if outcome.fate is not Fate.LOST or has_lost:
                return False
            has_lost = True  # most often nothing but a server's limit of mails a connection
        self.report.waiting.pop(batch.contact, None)
        self.report.taken.append(batch.contact)
        return True

    def _is_announced(self, batch: _Batch) -> bool:
        """Whether a letter that was taken spoke of all that is left, so that none is needed."""
        found = [self.announced.get(told.message_id) for told in batch.announced]
        return all(one is not None and one.is_kept for one in found)

    def _put_off(self, batch: _Batch, outcome: Outcome) -> None:
        batch.tried_at = self.means.clock.seconds()
        batch.is_again = True
        self.report.waiting[batch.contact] = outcome
        if outcome.fate is Fate.UNKNOWN:
            batch.in_doubt += 1
            if batch.contact not in self.report.in_doubt:
                self.report.in_doubt.append(batch.contact)

    def _refuse(self, contact: str, outcome: Outcome) -> None:
        self.report.waiting.pop(contact, None)
        self.report.refused[contact] = outcome
        self.row.append((contact, outcome))
        domains = {contact.rpartition("@")[2] for contact, _ in self.row}
        is_at_the_start = not self.report.mails and len(self.row) >= _AT_THE_START
        is_everyone = len(domains) >= _DOMAINS or len(self.row) >= _IN_A_ROW
        if self.means.is_forced or not (is_at_the_start or is_everyone):
            return
        self.is_about_us = True
        for one, _ in self.row:
            self.report.waiting[one] = self.report.refused.pop(one)
        raise ServerError(
            f"the server refused {len(self.row)} people one after the other, the last with: "
            f"{outcome.said}; that is hardly about them, so nobody was marked as refused",
            "ask whoever runs the server whether it sends for you, and whether a limit was "
            "reached; if these addresses are wrong indeed, `--only ID` marks one by one",
        )

    def _note_refused(self) -> None:
        for contact, outcome in self.row:
            self.means.ledger.refuse(contact, outcome.code, self.means.clock.present())
        self.row.clear()

    # One mail

    def _send(self, mail: Mail, batch: _Batch) -> Outcome:
        connection = self._connected()
        self._keep_pace()
        with self.means.whole():
            outcome = connection.send(mail, partial(self._hand, mail, batch))
            if outcome.fate is Fate.TAKEN:
                self._keep(mail, batch)
            elif outcome.fate.is_certainly_not_taken:
                self._take_back(mail, batch)
            else:
                self.unsure.update(told.key for told in mail.told)
        if outcome.is_over:
            self.connection = None
        if outcome.fate not in {Fate.LOST, Fate.UNKNOWN}:
            self.failures = 0
        return outcome

    def _hand(self, mail: Mail, batch: _Batch) -> None:
        if mail.is_letter:
            self.means.ledger.mark_letter(mail.message_id, batch.announced, is_kept=False)
        else:
            self.means.ledger.hand(*mail.told, mail=mail.message_id)

    def _keep(self, mail: Mail, batch: _Batch) -> None:
        ledger = self.means.ledger
        if mail.is_letter:
            ledger.mark_letter(mail.message_id, batch.announced, is_kept=True)
        else:
            ledger.keep(*mail.told)
        self.report.mails += 1
        if batch.contact in self.refused_before:
            ledger.accept(batch.contact)
            self.refused_before.discard(batch.contact)
        self._note_refused()
        if batch.contact in self.report.in_doubt:
            self.report.in_doubt.remove(batch.contact)
        self._tell()

    def _take_back(self, mail: Mail, batch: _Batch) -> None:
        """Forget that a mail was handed over, unless an earlier try may have reached them."""
        if mail.is_letter:
            if not batch.in_doubt:
                self.means.ledger.drop_letter(mail.message_id)
            return
        certain = [told.key for told in mail.told if told.key not in self.unsure]
        self.means.ledger.drop_handed(*certain)

    # The connection, and time

    def _connected(self) -> Connected:
        while self.connection is None:
            try:
                self.connection = self.means.connect()
                self.has_connected = True
            except ServerError as error:
                if not error.is_temporary or not self.has_connected:
                    raise
                if self.failures >= len(self.means.pace.reconnecting):
                    raise
                self._pause_for_server()
        return self.connection

    def _count_failure(self, outcome: Outcome) -> None:
        if self.failures >= len(self.means.pace.reconnecting):
            raise ServerError(
                f"the server lost the connection again and again: {outcome.said}",
                "run it again later: it goes on where it stopped",
                is_temporary=True,
            )
        self._pause_for_server()

    def _pause_for_server(self) -> None:
        self.means.clock.wait(self.means.pace.reconnecting[self.failures])
        self.failures += 1

    def _keep_pace(self) -> None:
        self._wait_until(self.next_at)
        self.next_at = self.means.clock.seconds() + self.means.pace.interval

    def _wait_until(self, instant: float) -> None:
        left = instant - self.means.clock.seconds()
        if left > 0:
            self.means.clock.wait(left)

    def _tell(self) -> None:
        self.means.progress(Progress(self.people, self.report.mails))


def _batch(contact: str, mails: Iterable[Mail]) -> _Batch:
    found = list(mails)
    announced = tuple(told for mail in found for told in mail.told)
    return _Batch(contact, found, announced)
