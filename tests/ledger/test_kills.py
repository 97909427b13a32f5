"""A program killed at any statement leaves the ledger as it was before a step or after it."""

import subprocess
import sys
from pathlib import Path

import pytest

from ledger.ledgers import ledger_in, told
from planner.ledger.store import Ledger

# It has no threads, so it may fork: a child for each statement, which ends there and then.
KILLED_AT_EACH_STATEMENT = """
import os, shutil, sys
from ledger.ledgers import told
from planner.ledger.store import Ledger

whole, folder = sys.argv[1:]
for last in range(1, 100):
    path = f"{folder}/{last}.told.sqlite"
    shutil.copyfile(whole, path)
    child = os.fork()
    if child == 0:
        left = last
        def count(statement):
            global left
            left -= 1
            if not left:
                os._exit(9)
        with Ledger(path, "forum", writes=True) as ledger:
            ledger._db.execute("PRAGMA cache_size=1")  # so that pages reach the disk early
            ledger._db.set_trace_callback(count)
            ledger.keep(*(told(n) for n in range(40)))
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if os.waitstatus_to_exitcode(status) == 0:
        print(last)
        break
"""

KILLED_WHILE_IT_WRITES = """
import sys
from ledger.ledgers import told
from planner.ledger.store import Ledger

with Ledger(sys.argv[1], "forum", writes=True) as ledger:
    print("ready", flush=True)
    for sequence in range(1, 100_000):
        ledger.hand(*(told(n, sequence=sequence) for n in range(20)))
        ledger.keep(*(told(n, sequence=sequence) for n in range(20)))
"""


def run(script: str, *arguments: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", script, *arguments],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parent.parent,
        env={"PYTHONPATH": ":".join(sys.path)},
    )


def test_a_kill_at_any_statement_leaves_all_of_a_step_or_nothing(tmp_path: Path) -> None:
    whole = ledger_in(tmp_path)
    with Ledger(whole, "forum", writes=True) as ledger:
        ledger.hand(*(told(n) for n in range(40)))
    folder = tmp_path / "killed"
    folder.mkdir()
    with run(KILLED_AT_EACH_STATEMENT, whole, str(folder)) as process:
        output, _ = process.communicate(timeout=60)
    statements = int(output)
    assert statements > 40  # each row has one
    for last in range(1, statements + 1):
        path = str(folder / f"{last}.told.sqlite")
        # Whoever only reads takes back what was left half written, too.
        with Ledger(path, "forum") as ledger:
            kept, handed = len(ledger.told()), len(ledger.handed())
        assert (kept, handed) == ((40, 0) if last == statements else (0, 40))
        with Ledger(path, "forum", writes=True) as ledger:
            ledger.keep(*(told(n) for n in range(40)))
            assert (len(ledger.told()), len(ledger.handed())) == (40, 0)


@pytest.mark.parametrize("after", [0.02, 0.05, 0.1])
def test_a_kill_at_any_time_leaves_a_whole_ledger(tmp_path: Path, after: float) -> None:
    path = ledger_in(tmp_path)
    with run(KILLED_WHILE_IT_WRITES, path) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        try:
            process.wait(after)
        except subprocess.TimeoutExpired:
            process.kill()
    with Ledger(path, "forum") as ledger:
        all_told, handed = ledger.told(), ledger.handed()
    kept = {one.sequence for one in all_told.values()}
    assert len(kept) <= 1
    assert len(all_told) in {0, 20}
    assert len(handed) in {0, 20}
    if handed:  # the step after what was kept last
        assert {one.sequence for one in handed.values()} == {max(kept, default=0) + 1}
