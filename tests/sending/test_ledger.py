"""What the ledger keeps while mails are sent."""

import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from planner.ledger.store import Announced, Ledger, LedgerError
from sending.mails import EVENT, NOW, opened, told

_KILLED_WHILE_WRITING = """
import os, signal, sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("PRAGMA cache_size=5")
db.execute("BEGIN")
rows = ((f"<{n}@example.org>", "<letter@example.org>", "x" * 500, 0) for n in range(2000))
db.executemany("INSERT INTO letters VALUES (?, ?, ?, ?)", rows)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_letter_is_known_until_all_that_it_spoke_of_is_told(ledger_path: Path) -> None:
    first, second = told("ada", "s0"), told("ada", "s1")
    with opened(ledger_path) as ledger:
        ledger.mark_letter("<letter@example.org>", [first, second], is_kept=False)
        assert ledger.letters()[first.message_id] == Announced("<letter@example.org>", NOW, False)
        ledger.mark_letter("<letter@example.org>", [first, second], is_kept=True)
        ledger.drop_letter("<letter@example.org>")
        assert ledger.letters()[second.message_id].is_kept, "what was taken is not refused"
        ledger.keep(first)
        assert set(ledger.letters()) == {second.message_id}
        ledger.keep(second)
        assert ledger.letters() == {}


def test_a_letter_that_was_refused_is_forgotten(ledger_path: Path) -> None:
    with opened(ledger_path) as ledger:
        ledger.mark_letter("<letter@example.org>", [told("ada", "s0")], is_kept=False)
        ledger.drop_letter("<letter@example.org>")
        assert ledger.letters() == {}


@pytest.mark.parametrize("stamp", ["yesterday", None, 7])
def test_a_letter_that_was_edited_by_hand_is_not_guessed(
    ledger_path: Path, stamp: str | int | None
) -> None:
    with opened(ledger_path) as ledger:
        ledger._db.execute("INSERT INTO letters VALUES ('<m>', '<l>', ?, 1)", (stamp,))
        with pytest.raises(LedgerError, match="damaged"):
            ledger.letters()


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
def test_what_a_killed_program_left_half_done_is_undone_by_whoever_looks_next(
    ledger_path: Path,
) -> None:
    """https://www.sqlite.org/lockingv3.html#hot_journals: a reader that cannot write cannot."""
    with opened(ledger_path) as ledger:
        ledger.keep(told("ada", "s0"))
    ended = subprocess.run([sys.executable, "-c", _KILLED_WHILE_WRITING, str(ledger_path)],
                           check=False)  # fmt: skip
    assert ended.returncode == -9
    assert ledger_path.with_name(ledger_path.name + "-journal").stat().st_size > 0
    with Ledger(str(ledger_path), EVENT) as ledger:
        assert ledger.letters() == {}
        assert [key.contact for key in ledger.told()] == ["ada@example.org"]


def test_a_reader_changes_nothing(ledger_path: Path) -> None:
    with pytest.raises(LedgerError), Ledger(str(ledger_path), EVENT) as ledger:
        ledger.refuse("ada@example.org", 550, NOW + timedelta())
    with Ledger(str(ledger_path), EVENT) as ledger:
        assert ledger.refused() == {}
