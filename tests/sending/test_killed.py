"""The whole command, killed with SIGKILL while it sends, and started again until all is told."""

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from queue import Queue
from random import Random
from typing import IO, NamedTuple

import pytest
from judges.needs import require
from plans import HEAD, ROOT

from planner.ledger.store import Ledger
from planner.model.telling import Told
from sending.certificates import Made
from sending.postbox import Postbox

PEOPLE = 4
SESSIONS = 3
MAILS = PEOPLE * (1 + SESSIONS)  # a letter each, and one for each session
AGENDA = HEAD.replace("2024-03-06", "2099-03-06") + "".join(
    f"      - {{time: '{9 + number:02}:00', title: Talk {number}, duration: 30m}}\n"
    for number in range(SESSIONS)
)
ROSTER = "id,name,email,organisation,organisation_type,country\n" + "".join(
    f"p-{number},Person {number},p{number}@example.org,Example Trust,NGO,Thailand\n"
    for number in range(PEOPLE)
)
SEEDS = 8

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


class Driver:
    """Starts commands as processes that can be killed."""

    def __init__(self, stdin: IO[str], stdout: IO[str]) -> None:
        self.stdin, self.stdout = stdin, stdout

    def start(self, folder: Path, *arguments: str) -> int:
        command = {"folder": str(folder), "arguments": arguments}
        self.stdin.write(json.dumps(command) + "\n")
        self.stdin.flush()
        return int(self.stdout.readline())

    def wait(self) -> int:
        return int(self.stdout.readline())

    def run(self, folder: Path, *arguments: str) -> int:
        self.start(folder, *arguments)
        return self.wait()


@pytest.fixture(scope="module")
def driver() -> Iterator[Driver]:
    with subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("driver.py"))],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT), "SOURCE_DATE_EPOCH": ""},
    ) as process:
        assert process.stdin
        assert process.stdout
        yield Driver(process.stdin, process.stdout)
        process.stdin.close()


@pytest.fixture(scope="module")
def released(driver: Driver, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A forum that was released, and of which nobody was told."""
    folder = tmp_path_factory.mktemp("released")
    (folder / "forum.yaml").write_text(AGENDA, encoding="utf-8")
    (folder / "participants.csv").write_text(ROSTER, encoding="utf-8")
    code = driver.run(folder, "release", "forum.yaml", "-m", "First", "--despite-errors")
    assert code == 0, (folder / "said.txt").read_text()
    return folder


class Kill(NamedTuple):
    """When a run is killed: at the n-th of a moment, or after so many seconds."""

    moment: str
    number: int = 0
    seconds: float = 0.0


# `forgotten`: when the server has the whole mail, and does not take it; `after`: when it said so.
MOMENTS = ("RCPT", "354", "DATA", "forgotten", "TAKEN", "after")
_SERVERS_WORD = {"forgotten": "DATA", "after": "TAKEN"}


def drawn(random: Random) -> list[Kill]:
    """When each run is killed, before one is let through."""
    return [
        Kill("time", seconds=random.uniform(0.0, 0.25))
        if random.random() < 0.25
        else Kill(random.choice(MOMENTS), random.randrange(1, MAILS // 2))
        for _ in range(random.randrange(1, 5))
    ]


class Killer:
    """The server's hook: kills the process it was given at the moment it was told."""

    def __init__(self) -> None:
        self.pid = 0
        self.kill: Kill | None = None
        self.seen = 0
        self.known = threading.Event()
        self.postbox: Postbox | None = None

    def aim(self, kill: Kill | None) -> None:
        self.kill, self.seen = kill, 0
        self.known.clear()

    def give(self, pid: int) -> None:
        self.pid = pid
        self.known.set()

    def __call__(self, moment: str, _address: str) -> str | None:
        kill = self.kill
        if kill is None or moment != _SERVERS_WORD.get(kill.moment, kill.moment):
            return None
        self.seen += 1
        if self.seen != kill.number:
            return None
        assert self.known.wait(10)
        if kill.moment == "after":
            assert self.postbox
            assert self.postbox.loop
            # Once the 250 is on its way, and while it is being noted.
            self.postbox.loop.call_later(kill.number % 4 / 1000, self.shoot)
        else:
            self.shoot()
        return "451 4.3.0 forgotten" if kill.moment == "forgotten" else None

    def shoot(self) -> None:
        if self.kill is not None:
            with suppress(ProcessLookupError):  # it has just ended by itself
                os.kill(self.pid, signal.SIGKILL)


class Known(NamedTuple):
    """What a ledger says after a run."""

    told: dict[str, Told]
    in_flight: set[str]


def known(folder: Path) -> Known:
    with Ledger(str(folder / "forum.told.sqlite"), "forum") as ledger:
        told = {one.message_id: one for one in ledger.told().values()}
        in_flight = {one.message_id for one in ledger.handed().values()}
        rows = ledger._db.execute("SELECT letter FROM letters WHERE NOT is_kept")
        return Known(told, in_flight | {letter for (letter,) in rows})


@pytest.fixture(params=range(SEEDS))
def kills(request: pytest.FixtureRequest) -> list[Kill]:
    return drawn(Random(request.param))  # noqa: S311  # the same kills every time


EACH_MOMENT = [[Kill(moment, number)] for moment in MOMENTS for number in (1, 6)]


@pytest.mark.parametrize("aimed", EACH_MOMENT, ids=lambda kills: f"{kills[0][0]}-{kills[0][1]}")
def test_killed_at_each_moment(
    driver: Driver, released: Path, tmp_path: Path, certificate: Made,
    served: Callable[[Postbox], Postbox], aimed: list[Kill],
) -> None:  # fmt: skip
    _until_all_is_told(driver, released, tmp_path, certificate, served, aimed)


def test_killed_again_and_again(
    driver: Driver, released: Path, tmp_path: Path, certificate: Made,
    served: Callable[[Postbox], Postbox], kills: list[Kill],
) -> None:  # fmt: skip
    _until_all_is_told(driver, released, tmp_path, certificate, served, kills)


def _until_all_is_told(
    driver: Driver, released: Path, tmp_path: Path, certificate: Made,
    served: Callable[[Postbox], Postbox], kills: list[Kill],
) -> None:  # fmt: skip
    """Nobody is missed, and only what was in flight when a run was killed comes twice."""
    require(shutil.which("openssl") is not None, "openssl")
    folder = tmp_path / "forum"
    shutil.copytree(released, folder)
    killer = Killer()
    postbox = served(Postbox(hook=killer, certificate=(certificate.certificate, certificate.key)))
    killer.postbox = postbox
    allowed: Counter[str] = Counter()
    for kill in [*kills, None]:
        killer.aim(kill)
        killer.give(driver.start(
            folder, *_arguments(postbox, "--ca", str(certificate.ca))
        ))  # fmt: skip
        timer = (
            threading.Timer(kill.seconds, killer.shoot) if kill and kill.moment == "time" else None
        )
        if timer:
            timer.start()
        code = driver.wait()
        killer.kill = None
        if timer:
            timer.cancel()
            timer.join()
        said = (folder / "said.txt").read_text(encoding="utf-8")
        assert code in ({0, -signal.SIGKILL} if kill else {0}), said
        in_flight = known(folder).in_flight
        assert len(in_flight) <= 1, "there is one mail at a time"
        allowed.update(in_flight)  # whether the server has it, it may be about to find out
    told, in_flight = known(folder)
    assert (len(told), in_flight) == (PEOPLE * SESSIONS, set())
    counted = postbox.count()
    assert set(told) <= set(counted)
    assert len(counted) == MAILS, "no message in two versions, and one letter each"
    twice = counted - Counter(set(counted))
    assert twice <= allowed
    for message_id in twice:  # the same to the byte
        (content,) = {got.content for got in postbox.taken if got.message_id == message_id}
        assert content
    for number in range(PEOPLE):
        first, *others = postbox.of(f"p{number}@example.org")
        assert first.message_id not in told, "the letter comes first"
        assert len(others) >= SESSIONS


@pytest.mark.parametrize("one", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_an_interrupt_waits_for_the_mail_at_hand(
    driver: Driver, released: Path, tmp_path: Path, served: Callable[[Postbox], Postbox],
    one: signal.Signals,
) -> None:  # fmt: skip
    folder = tmp_path / "forum"
    shutil.copytree(released, folder)
    pids: Queue[int] = Queue()
    seen: list[str] = []

    def hook(moment: str, _: str) -> None:
        seen.append(moment)
        if moment == "DATA" and seen.count("DATA") == 3:
            os.kill(pids.get(timeout=10), one)

    postbox = served(Postbox(hook=hook))
    pids.put(driver.start(folder, *_arguments(postbox)))
    assert driver.wait() == 1
    said = (folder / "said.txt").read_text(encoding="utf-8")
    assert "stopping after this mail" in said
    assert "3 mails sent; 0 people told everything." in said
    assert "Not reached: p-0, p-1, p-2 and p-3." in said
    assert len(postbox.taken) == 3
    told, in_flight = known(folder)
    assert (len(told), in_flight) == (2, set())
    assert driver.run(folder, *_arguments(postbox)) == 0
    assert set(postbox.count().values()) == {1}
    assert len(postbox.taken) == MAILS


def test_a_second_interrupt_ends_at_once(
    driver: Driver, released: Path, tmp_path: Path, served: Callable[[Postbox], Postbox]
) -> None:
    folder = tmp_path / "forum"
    shutil.copytree(released, folder)
    reached = threading.Event()

    def hook(moment: str, _: str) -> str | None:
        if moment != "DATA" or len(postbox.taken) < 2:
            return None
        reached.set()
        return "hang"

    postbox = served(Postbox(hook=hook))
    pid = driver.start(folder, *_arguments(postbox))
    assert reached.wait(10)
    os.kill(pid, signal.SIGINT)
    deadline = time.monotonic() + 10
    while "once more stops at once" not in (folder / "said.txt").read_text(encoding="utf-8"):
        assert time.monotonic() < deadline
        time.sleep(0.01)
    os.kill(pid, signal.SIGINT)
    assert driver.wait() == 1
    told, in_flight = known(folder)
    assert (len(told), len(in_flight)) == (1, 1)
    assert "In doubt: p-0." in (folder / "said.txt").read_text(encoding="utf-8")


def _arguments(postbox: Postbox, *more: str) -> list[str]:
    return ["send", "forum.yaml", "--smtp", f"localhost:{postbox.port}", "--per-minute", "100000",
            "--yes", "--despite-errors", *more]  # fmt: skip
