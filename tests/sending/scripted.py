"""A connection and a clock for tests: what a server says is written down beforehand."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from planner.ledger.store import Ledger
from planner.mail.mail import Mail
from planner.sending.outcomes import Fate, Outcome
from planner.sending.pace import Clock
from planner.sending.run import Means, Report, send
from sending.mails import NOW

TAKEN = Outcome(Fate.TAKEN, 250)


class KilledError(BaseException):
    """The program was killed: nothing of it runs any more."""


class Time:
    """A clock that only sleeping moves."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.slept: list[float] = []

    @property
    def clock(self) -> Clock:
        """It, as a run is given it."""
        return Clock(self.now, lambda: self.seconds, self.sleep)

    def now(self) -> datetime:
        return NOW + timedelta(seconds=self.seconds)

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.seconds += seconds


Answer = Callable[[Mail, int], Outcome]
"""What becomes of a mail when something is tried for its reader the n-th time, from 1."""


class Script:
    """A server: ``answer`` says what becomes of each mail."""

    def __init__(self, answer: Answer = lambda _mail, _number: TAKEN) -> None:
        self.answer = answer
        self.arrived: list[Mail] = []
        self.tries: Counter[str] = Counter()
        self.opened = 0
        self.step: Callable[[str], None] = lambda _: None

    def connect(self) -> "Script":
        self.opened += 1
        return self

    def send(self, mail: Mail, note: Callable[[], None]) -> Outcome:
        self.step("before")
        self.tries[mail.contact] += 1
        outcome = self.answer(mail, self.tries[mail.contact])
        if outcome.fate is Fate.LOST:
            return outcome
        note()
        self.step("noted")
        if outcome.fate in {Fate.TAKEN, Fate.UNKNOWN}:
            self.arrived.append(mail)
            self.step("arrived")
        return outcome

    def close(self) -> None:
        self.step("closed")

    def abandon(self) -> None:
        """Nothing is open."""

    def count(self) -> Counter[str]:
        """How often each mail arrived."""
        return Counter(mail.message_id for mail in self.arrived)


def run(
    mails: list[Mail], ledger: Ledger, script: Script, time: Time | None = None, **options: object
) -> Report:
    """A run against a script."""
    clock = (time or Time()).clock
    means = Means(ledger=ledger, connect=script.connect, clock=clock, **options)  # type: ignore[arg-type]
    return send(mails, means, list(dict.fromkeys(mail.contact for mail in mails)))


@contextmanager
def killed_after(script: Script, steps: int) -> Iterator[None]:
    """Kill the program at its n-th step."""
    left = [steps]

    def step(_: str) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise KilledError

    script.step = step
    yield
    script.step = lambda _: None
