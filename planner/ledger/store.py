"""The ledger on disk: an SQLite database beside the agenda, which only its owner can read.

Each change is one transaction that has reached the disk before the next step begins
(`synchronous=FULL`, https://www.sqlite.org/pragma.html#pragma_synchronous), so that whatever kills
the program leaves the ledger as it was before the step or after it. One program at a time writes:
the others are refused, not kept waiting.
"""

import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from types import TracebackType
from typing import Any, NamedTuple, Self

from planner.ledger.rows import (
    REPLY_COLUMNS,
    TOLD_COLUMNS,
    instant,
    reply_of,
    reply_row,
    stamp,
    told_of,
    told_row,
)
from planner.model.releases import Releases
from planner.model.telling import Key, Reply, Told
from planner.text.refusals import RefusalError

FORMAT = "1"

_ANEW = "`planner release --new-ledger` begins anew, and everyone is told everything once more"

_SCHEMA = f"""
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE told ({", ".join(TOLD_COLUMNS)}, PRIMARY KEY (contact, uid)) WITHOUT ROWID;
CREATE TABLE handed ({", ".join(TOLD_COLUMNS)}, PRIMARY KEY (contact, uid)) WITHOUT ROWID;
CREATE TABLE letters (announced TEXT PRIMARY KEY, letter TEXT, dtstamp TEXT, is_kept INTEGER)
       WITHOUT ROWID;
CREATE TABLE mails (message_id TEXT PRIMARY KEY, contact TEXT) WITHOUT ROWID;
CREATE TABLE refused (contact TEXT PRIMARY KEY, code INTEGER, at TEXT) WITHOUT ROWID;
CREATE TABLE replies ({", ".join(REPLY_COLUMNS)}, PRIMARY KEY (contact, uid)) WITHOUT ROWID;
CREATE TABLE aliases (address TEXT, contact TEXT, PRIMARY KEY (address, contact)) WITHOUT ROWID;
CREATE TABLE mailboxes (name TEXT PRIMARY KEY, validity INTEGER, last INTEGER) WITHOUT ROWID;
"""  # names of columns, from this file
_NOTE_MAIL = "INSERT OR REPLACE INTO mails VALUES (?, ?)"


class LedgerError(RefusalError):
    """A ledger that cannot be used; with what to do about it.

    ``is_busy``: only for now, because another program writes to it. ``is_of_another_event``: it
    is whole, and not this event's.
    """

    def __init__(
        self, message: str, hint: str, *, is_busy: bool = False, is_of_another_event: bool = False
    ) -> None:
        super().__init__(message, hint)
        self.is_busy = is_busy
        self.is_of_another_event = is_of_another_event


@dataclass(frozen=True, slots=True)
class About:
    """What a ledger says of itself: its event, its id, and the key of the digests in releases."""

    event: str
    id: str
    secret: str


class Announced(NamedTuple):
    """A message that a letter spoke of before it was sent.

    ``letter`` is the letter's Message-ID, ``dtstamp`` (aware) that of the message as it was then;
    ``is_kept``: a server has the letter.
    """

    letter: str
    dtstamp: datetime
    is_kept: bool


def is_there(path: str) -> bool:
    """Whether a ledger was made here; an empty file is what a kill left of one in the making."""
    return os.path.isfile(path) and os.path.getsize(path) > 0  # noqa: PTH113, PTH202  # as `load` names files


def create(path: str, about: About) -> None:
    """Make an empty ledger; raises LedgerError where something is there already, or OSError."""
    if is_there(path):
        raise LedgerError(f"{path} is there already", "move it away first")
    os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
    os.chmod(path, 0o600)  # noqa: PTH101  # likewise
    pairs = (("format", FORMAT), ("event", about.event), ("id", about.id),
             ("secret", about.secret))  # fmt: skip
    with _said(path), closing(_connected(path, "rw")) as connection:
        # What is empty or half made says nothing of itself, and is refused as no ledger.
        connection.executescript(f"BEGIN; {_SCHEMA}")
        connection.executemany("INSERT INTO about VALUES (?, ?)", pairs)
        connection.execute("COMMIT")


def _connected(path: str, mode: str) -> sqlite3.Connection:
    """A connection to a file that is there; ``mode`` is `ro` or `rw` (https://sqlite.org/uri.html)."""
    quoted = path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    connection = sqlite3.connect(
        f"file:{quoted}?mode={mode}", uri=True, timeout=0, isolation_level=None
    )
    try:
        connection.execute("PRAGMA synchronous=FULL")
        # What is forgotten leaves no trace in the file (https://sqlite.org/pragma.html#pragma_secure_delete).
        connection.execute("PRAGMA secure_delete=ON")
        connection.execute("PRAGMA schema_version")  # reads the file
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def _said(path: str) -> Iterator[None]:
    """What the database complains of, as LedgerError."""
    try:
        yield
    except sqlite3.Error as error:
        raise _unusable(path, error) from None


@contextmanager
def _understood(path: str) -> Iterator[None]:
    """Likewise, and where rows do not hold what was once written into them."""
    try:
        with _said(path):
            yield
    except (ValueError, KeyError, TypeError, AttributeError):
        raise _damaged(path) from None


class Ledger:
    """An open ledger. Opened for writing, nobody else can write to it until it is closed.

    Opening raises LedgerError for what is no ledger of this event, is damaged, or is in use.
    """

    def __init__(self, path: str, event: str, *, writes: bool = False) -> None:
        self.path = path
        if not is_there(path):
            raise LedgerError(
                f"the ledger {path} is not there, and only it knows what people were told",
                "it lies with whoever sends the invites: run this there, or restore it from a "
                f"backup; if it is lost, {_ANEW}",
            )
        with _understood(path):
            self._db = _opened(path, writes=writes)
            try:
                self.about = self._about()
            except BaseException:
                self._db.close()
                raise
        if self.about.event != event:
            self._db.close()
            raise LedgerError(
                f"{path} is the ledger of another event, `{self.about.event}`",
                f"put the ledger of `{event}` there, or correct `id` under `event`",
                is_of_another_event=True,
            )

    def _about(self) -> About:
        found = dict(self._db.execute("SELECT name, value FROM about"))
        if found["format"] != FORMAT:
            raise ValueError(found["format"])
        event, ledger, secret = (found[name] for name in ("event", "id", "secret"))
        if not all(isinstance(one, str) for one in (event, ledger, secret)):
            raise TypeError(found)
        return About(event, ledger, secret)

    def check_goes_with(self, releases: Releases) -> None:
        """Raise LedgerError for a ledger that is not the one these releases were told with."""
        if self.about.id != releases.ledger:
            raise LedgerError(
                f"{self.path} is another ledger than the one these releases were told with",
                f"restore the right one from a backup; if it is lost, move this one away, and "
                f"{_ANEW}",
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._db.close()

    def _rows(self, statement: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        """The rows that a statement gives; what it does is one transaction."""
        with _said(self.path):
            return self._db.execute(statement, values).fetchall()

    @contextmanager
    def _at_once(self) -> Iterator[sqlite3.Connection]:
        """Several statements as one: all of them, or none."""
        with _said(self.path):
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield self._db
                self._db.execute("COMMIT")
            except BaseException:
                # Some errors have rolled back by themselves (https://sqlite.org/lang_transaction.html).
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise

    # What was told

    def told(self) -> dict[Key, Told]:
        """What everyone was told last, as far as it is certain that they have it."""
        return self._all_told("told")

    def handed(self) -> dict[Key, Told]:
        """What was being handed to a mail server when a run ended: they may have it or not."""
        return self._all_told("handed")

    def _all_told(self, table: str) -> dict[Key, Told]:
        rows = self._rows(f"SELECT {', '.join(TOLD_COLUMNS)} FROM {table}")  # noqa: S608
        with _understood(self.path):
            return {one.key: one for one in map(told_of, rows)}

    def hand(self, *told: Told, mail: str = "") -> None:
        """Note that these are being handed to a server, before they are.

        ``mail`` is the Message-ID of the mail that brings them, where that is another than theirs.
        """
        ids = [(one.message_id, one.recipient.contact) for one in told if one.message_id]
        ids += [(mail, one.recipient.contact) for one in told[:1] if mail]
        with self._at_once() as db:
            db.executemany(_replace("handed", TOLD_COLUMNS), map(told_row, told))
            db.executemany(_NOTE_MAIL, ids)

    def mails(self) -> dict[str, str]:
        """The contact that each mail went to, or may have, by its Message-ID."""
        found = dict(self._rows("SELECT message_id, contact FROM mails"))
        for told in (*self.told().values(), *self.handed().values()):
            if told.message_id and not told.key.is_phoned:
                found[told.message_id] = told.key.contact
        return found

    def keep(self, *told: Told) -> None:
        """Note that people have these, after a server has taken them."""
        with self._at_once() as db:
            db.executemany(_replace("told", TOLD_COLUMNS), map(told_row, told))
            db.executemany("DELETE FROM handed WHERE contact=? AND uid=?", [t.key for t in told])
            if db.execute("SELECT 1 FROM letters LIMIT 1").fetchone():
                ids = [(one.message_id,) for one in told]
                db.executemany("DELETE FROM letters WHERE announced=?", ids)

    def drop_handed(self, *keys: Key) -> None:
        """Forget that these were being handed over: a server has refused them for certain."""
        with self._at_once() as db:
            db.executemany("DELETE FROM handed WHERE contact=? AND uid=?", keys)

    # Letters: the one mail that says all changes in one place

    def letters(self) -> dict[str, Announced]:
        """What letters spoke of that nobody was told yet, by the Message-IDs of the mails to come.

        Once those are kept, nothing more is known of the letter.
        """
        rows = self._rows("SELECT announced, letter, dtstamp, is_kept FROM letters")
        with _understood(self.path):
            return {
                announced: Announced(letter, instant(dtstamp), bool(is_kept))
                for announced, letter, dtstamp, is_kept in rows
            }

    def mark_letter(self, letter: str, announced: Iterable[Told], *, is_kept: bool) -> None:
        """Note that a letter is being handed over, or that a server has taken it.

        ``letter`` is its Message-ID, ``announced`` is what it speaks of and other mails bring.
        """
        told = list(announced)
        rows = [(one.message_id, letter, stamp(one.dtstamp), int(is_kept)) for one in told]
        with self._at_once() as db:
            db.executemany(_NOTE_MAIL, [(letter, one.recipient.contact) for one in told[:1]])
            db.executemany("INSERT OR REPLACE INTO letters VALUES (?, ?, ?, ?)", rows)

    def drop_letter(self, letter: str) -> None:
        """Forget that a letter was being handed over: a server has refused it for certain."""
        self._rows("DELETE FROM letters WHERE letter=? AND NOT is_kept", (letter,))

    # Addresses that no mail reaches

    def refused(self) -> dict[str, int]:
        """Contacts that servers refused for good, with the code each was refused with."""
        return dict(self._rows("SELECT contact, code FROM refused"))

    def refuse(self, contact: str, code: int, at: datetime) -> None:
        """Note that no mail reaches a contact: `code` is 550 and the like (RFC 5321 §4.2)."""
        row = (contact, code, at.isoformat(timespec="seconds"))
        self._rows("INSERT OR REPLACE INTO refused VALUES (?, ?, ?)", row)

    def accept(self, contact: str) -> None:
        """Note that mail reaches a contact again."""
        self._rows("DELETE FROM refused WHERE contact=?", (contact,))

    # Answers

    def replies(self) -> dict[Key, Reply]:
        """The last answer of everyone to everything."""
        rows = self._rows(f"SELECT {', '.join(REPLY_COLUMNS)} FROM replies")  # noqa: S608
        with _understood(self.path):
            return {one.key: one for one in map(reply_of, rows)}

    def answer(self, *replies: Reply) -> None:
        """Note answers, in the place of earlier ones."""
        with self._at_once() as db:
            db.executemany(_replace("replies", REPLY_COLUMNS), map(reply_row, replies))

    def aliases(self) -> dict[str, frozenset[str]]:
        """Addresses that people answer from, each with the contacts whose answers those may be.

        They are several where somebody answers for several people.
        """
        found: dict[str, frozenset[str]] = {}
        for address, contact in self._rows("SELECT address, contact FROM aliases"):
            found[address] = found.get(address, frozenset()) | {contact}
        return found

    def add_alias(self, address: str, contact: str) -> None:
        """Note that answers from an address are those of a contact."""
        self._rows("INSERT OR REPLACE INTO aliases VALUES (?, ?)", (address, contact))

    def seen_in(self, mailbox: str) -> tuple[int, int] | None:
        """How far a mailbox was read: its UIDVALIDITY and last UID (RFC 3501 §2.3.1.1)."""
        with _understood(self.path):
            rows = self._rows("SELECT validity, last FROM mailboxes WHERE name=?", (mailbox,))
            return (int(rows[0][0]), int(rows[0][1])) if rows else None

    def mark_seen(self, mailbox: str, validity: int, last: int) -> None:
        """Note how far a mailbox was read."""
        row = (mailbox, validity, last)
        self._rows("INSERT OR REPLACE INTO mailboxes VALUES (?, ?, ?)", row)


def _opened(path: str, *, writes: bool) -> sqlite3.Connection:
    """A connection to a ledger, which for writing is held until it is closed."""
    if not writes:
        try:
            return _connected(path, "ro")
        except sqlite3.OperationalError as error:
            # What was half written when a program was killed is taken back by whoever opens it
            # next, and that is to write (https://www.sqlite.org/lockingv3.html#hot_journals).
            if not ("readonly" in str(error) or "unable to open" in str(error)):
                raise
            return _connected(path, "rw")
    connection = _connected(path, "rw")
    try:
        # Held until closing; each commit reaches the disk all the same.
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        connection.execute("BEGIN EXCLUSIVE")
        # Whether it can be written is better known before anything is sent.
        connection.execute("UPDATE about SET value=value WHERE name='format'")
        connection.execute("COMMIT")
    except BaseException:
        connection.close()
        raise
    return connection


def _replace(table: str, columns: tuple[str, ...]) -> str:
    marks = ", ".join("?" * len(columns))
    return f"INSERT OR REPLACE INTO {table} ({', '.join(columns)}) VALUES ({marks})"  # noqa: S608


def _unusable(path: str, error: sqlite3.Error) -> LedgerError:
    if "locked" in str(error):
        return LedgerError(
            f"{path} is in use by another planner", "wait until it has finished, then run it again",
            is_busy=True,
        )  # fmt: skip
    if "readonly" in str(error) or "unable to open" in str(error):
        return LedgerError(f"{path} cannot be opened for writing", "check who may write to it")
    if "full" in str(error) or "I/O" in str(error):
        return LedgerError(f"{path} cannot be written: the disk is full or failing",
                           "make room, then run it again: nothing is lost")  # fmt: skip
    return _damaged(path)


def _damaged(path: str) -> LedgerError:
    return LedgerError(
        f"{path} is not a ledger of what people were told, or is damaged",
        f"restore it from a backup; if it is lost, move this one away, and {_ANEW}",
    )
