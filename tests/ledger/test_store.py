"""The private ledger on disk: what goes in comes out, and what cannot be used says so."""

import os
import shutil
import sqlite3
import stat
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ledger.ledgers import ABOUT, REPLIES_OF_ANY_KIND, TOLD_OF_ANY_KIND, ledger_in, reply, told
from planner.ledger.rows import reply_of, reply_row, told_of, told_row
from planner.ledger.store import About, Ledger, LedgerError, create, is_there
from planner.model.telling import Answer, Reply, Told

AT = datetime(2024, 3, 1, 9, 0, tzinfo=UTC)


def opened(path: str, *, writes: bool = True) -> Ledger:
    return Ledger(path, "forum", writes=writes)


def refusal(path: str, *, writes: bool = False, event: str = "forum") -> LedgerError:
    with pytest.raises(LedgerError) as caught:
        Ledger(path, event, writes=writes)
    return caught.value


# What goes in comes out


@given(TOLD_OF_ANY_KIND)
def test_what_was_told_reads_as_it_was_written(one: Told) -> None:
    assert told_of(told_row(one)) == one


@given(REPLIES_OF_ANY_KIND)
def test_an_answer_reads_as_it_was_written(one: Reply) -> None:
    assert reply_of(reply_row(one)) == one


@settings(max_examples=15, deadline=None)
@given(st.lists(TOLD_OF_ANY_KIND, max_size=4), st.lists(REPLIES_OF_ANY_KIND, max_size=4))
def test_a_ledger_holds_the_last_of_each(
    tmp_path_factory: pytest.TempPathFactory, all_told: list[Told], replies: list[Reply]
) -> None:
    path = ledger_in(tmp_path_factory.mktemp("ledger"))
    with opened(path) as ledger:
        ledger.keep(*all_told)
        ledger.answer(*replies)
    with opened(path, writes=False) as ledger:
        assert ledger.told() == {one.key: one for one in all_told}
        assert ledger.replies() == {one.key: one for one in replies}
        assert ledger.about == ABOUT


def test_what_was_handed_over_is_kept_or_dropped(tmp_path: Path) -> None:
    with opened(ledger_in(tmp_path)) as ledger:
        ledger.hand(told(1), told(2), told(3))
        assert set(ledger.handed()) == {told(n).key for n in (1, 2, 3)}
        ledger.keep(told(1))
        ledger.drop_handed(told(2).key)
        assert set(ledger.handed()) == {told(3).key}
        assert set(ledger.told()) == {told(1).key}


def test_each_mail_that_went_out_is_known_by_its_id(tmp_path: Path) -> None:
    """Also the mail that brought several, and what was replaced since: it may still come back."""
    first = replace(told(1), message_id="<first@x>")
    later = replace(first, sequence=5, message_id="<later@x>")
    with opened(ledger_in(tmp_path)) as ledger:
        ledger.hand(first, told(2), mail="<digest@x>")
        ledger.mark_letter("<letter@x>", [first], is_kept=False)
        ledger.keep(first, told(2))
        ledger.hand(later)
        ledger.keep(later)
        found = ledger.mails()
    contact = first.recipient.contact
    ids = ("<digest@x>", "<letter@x>", first.message_id, "<later@x>")
    assert [found[one] for one in ids] == [contact] * 4


def test_what_is_forgotten_is_not_left_in_the_file(tmp_path: Path) -> None:
    """https://sqlite.org/pragma.html#pragma_secure_delete."""
    path = ledger_in(tmp_path)
    with opened(path) as ledger:
        ledger.refuse("forgotten0mark@example.org", 550, AT)
    assert b"forgotten0mark" in Path(path).read_bytes()
    with opened(path) as ledger:
        ledger.accept("forgotten0mark@example.org")
    assert b"forgotten0mark" not in Path(path).read_bytes()


def test_refused_addresses_aliases_and_mailboxes_are_kept(tmp_path: Path) -> None:
    with opened(ledger_in(tmp_path)) as ledger:
        ledger.refuse("a@example.org", 550, AT)
        ledger.refuse("b@example.org", 551, AT)
        ledger.accept("b@example.org")
        ledger.add_alias("c@example.org", "a@example.org")
        assert ledger.seen_in("inbox") is None
        ledger.mark_seen("inbox", 7, 41)
        ledger.mark_seen("inbox", 7, 42)
        assert ledger.refused() == {"a@example.org": 550}
        assert ledger.aliases() == {"c@example.org": {"a@example.org"}}
        assert ledger.seen_in("inbox") == (7, 42)


# Who may read and write it


def test_only_its_owner_can_read_it(tmp_path: Path) -> None:
    """Also where the umask would let others: the mode is given when it is made."""
    former = os.umask(0)
    try:
        path = ledger_in(tmp_path)
        with opened(path) as ledger:
            ledger.keep(told())
            for file in tmp_path.iterdir():  # its journal too
                assert stat.S_IMODE(file.stat().st_mode) == 0o600
    finally:
        os.umask(former)


def test_what_is_there_is_not_made_anew(tmp_path: Path) -> None:
    path = ledger_in(tmp_path)
    with opened(path) as ledger:
        ledger.keep(told())
    with pytest.raises(LedgerError, match="there already"):
        create(path, About("other", "x", "y"))
    with opened(path, writes=False) as ledger:
        assert ledger.about == ABOUT
        assert ledger.told()


def test_one_that_was_never_finished_is_made_anew(tmp_path: Path) -> None:
    """Whoever was killed while making it left nothing in it."""
    path = tmp_path / "forum.told.sqlite"
    path.touch()
    assert not is_there(str(path))
    assert ledger_in(tmp_path) == str(path)
    assert is_there(str(path))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_one_writes_at_a_time_and_nobody_waits(tmp_path: Path) -> None:
    path = ledger_in(tmp_path)
    with opened(path) as ledger:
        ledger.keep(told())
        for writes in (True, False):
            error = refusal(path, writes=writes)
            assert error.is_busy
            assert "in use by another planner" in error.message
    with opened(path) as ledger:
        assert ledger.told()


def test_several_may_read_at_once(tmp_path: Path) -> None:
    path = ledger_in(tmp_path)
    with opened(path, writes=False) as one, opened(path, writes=False) as other:
        assert one.told() == other.told() == {}


def test_whoever_reads_cannot_write(tmp_path: Path) -> None:
    changes: tuple[Callable[[Ledger], None], ...] = (
        lambda ledger: ledger.keep(told()),
        lambda ledger: ledger.refuse("a@example.org", 550, AT),
        lambda ledger: ledger.drop_letter("<1@example.org>"),
    )
    with opened(ledger_in(tmp_path), writes=False) as ledger:
        for change in changes:
            with pytest.raises(LedgerError, match="for writing"):
                change(ledger)


@pytest.mark.skipif(os.geteuid() == 0, reason="whoever may do all may write everywhere")
def test_a_folder_that_may_not_be_written_is_said_before_anything_is_sent(tmp_path: Path) -> None:
    path = ledger_in(tmp_path)
    tmp_path.chmod(0o500)
    try:
        assert "for writing" in refusal(path, writes=True).message
        with opened(path, writes=False) as ledger:
            assert ledger.told() == {}
    finally:
        tmp_path.chmod(0o700)


def test_what_cannot_be_written_is_said_when_it_is_opened(tmp_path: Path) -> None:
    """A folder in the place of its journal: whoever may do all may not write that either."""
    path = ledger_in(tmp_path)
    Path(f"{path}-journal").mkdir()
    error = refusal(path, writes=True)
    assert not error.is_busy
    assert error.hint


# What is no ledger of this event


def test_a_ledger_that_is_not_there_is_said(tmp_path: Path) -> None:
    error = refusal(str(tmp_path / "forum.told.sqlite"))
    assert "is not there" in error.message
    assert list(tmp_path.iterdir()) == []


def test_the_ledger_of_another_event_is_refused(tmp_path: Path) -> None:
    error = refusal(ledger_in(tmp_path), event="congress")
    assert "another event, `forum`" in error.message
    assert "`congress`" in error.hint


def test_a_name_may_hold_what_means_something_in_a_uri(tmp_path: Path) -> None:
    folder = tmp_path / "50% done? #1 ü"
    folder.mkdir()
    with opened(ledger_in(folder)) as ledger:
        ledger.keep(told())
    assert [file.name for file in folder.iterdir()] == ["forum.told.sqlite"]


@pytest.mark.parametrize("content", [b"SQLite format 3\0", b"hello", b"\0" * 5_000])
def test_what_is_no_ledger_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "forum.told.sqlite"
    path.write_bytes(content)
    assert "not a ledger" in refusal(str(path)).message
    assert path.read_bytes() == content


def test_another_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "forum.told.sqlite"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE about (name, value)")
    connection.close()
    for writes in (True, False):
        assert "not a ledger" in refusal(str(path), writes=writes).message


@pytest.mark.parametrize("value", ["2", b"1", None, 1])
def test_a_later_format_is_refused(tmp_path: Path, value: object) -> None:
    path = ledger_in(tmp_path)
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA ignore_check_constraints=ON")
    connection.execute("UPDATE about SET value=ifnull(?, x'00') WHERE name='format'", (value,))
    connection.commit()
    connection.close()
    if value != 1:  # a column of text makes `1` of the number
        assert "not a ledger" in refusal(path).message


# Damage

READS: tuple[Callable[[Ledger], object], ...] = (
    Ledger.told, Ledger.handed, Ledger.replies, Ledger.aliases, Ledger.refused, Ledger.letters,
    lambda ledger: ledger.seen_in("inbox"),
    lambda ledger: ledger.keep(told(9)), lambda ledger: ledger.answer(reply(9)),
)  # fmt: skip


def used_in_full(path: str, *, writes: bool) -> bool:
    """Ask a ledger for all it can do; whether it could. Only LedgerError may stop that."""
    try:
        ledger = opened(path, writes=writes)
    except LedgerError:
        return False
    done = 0
    with ledger:
        for read in READS:
            with suppress(LedgerError):
                read(ledger)
                done += 1
    return done == len(READS)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = ledger_in(tmp_path_factory.mktemp("whole"))
    with opened(path) as ledger:
        ledger.keep(*map(told, range(5)))
        ledger.hand(told(7))
        ledger.answer(*map(reply, range(5)))
        ledger.mark_letter("<1@example.org>", [told(8)], is_kept=False)
        ledger.refuse("a@example.org", 550, AT)
        ledger.add_alias("b@example.org", "a@example.org")
        ledger.mark_seen("inbox", 7, 42)
    return Path(path).read_bytes()


@settings(max_examples=120, deadline=None)
@given(data=st.data())
def test_damage_at_any_byte_raises_nothing_but_ledger_errors(
    tmp_path_factory: pytest.TempPathFactory, whole: bytes, data: st.DataObject
) -> None:
    # Where something stands, damage does more.
    places = [at for at, byte in enumerate(whole) if byte]
    damaged = bytearray(whole)
    for at in data.draw(st.lists(st.sampled_from(places), min_size=1, max_size=4)):
        damaged[at] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.mktemp("damaged") / "forum.told.sqlite"
    path.write_bytes(damaged)
    is_whole = used_in_full(str(path), writes=data.draw(st.booleans()))
    assert is_whole or bytes(damaged) != whole
    shutil.rmtree(path.parent)


@pytest.mark.parametrize("share", [0.1, 0.3, 0.5, 0.9, 0.999])
def test_half_a_ledger_raises_nothing_but_ledger_errors(
    tmp_path: Path, whole: bytes, share: float
) -> None:
    path = tmp_path / "forum.told.sqlite"
    path.write_bytes(whole[: int(len(whole) * share)])
    was_read = [used_in_full(str(path), writes=writes) for writes in (False, True)]
    # The very end of the last page may hold nothing.
    assert share > 0.99 or was_read == [False, False]


@pytest.mark.parametrize(
    ("table", "column"),
    [
        *(("told", one) for one in ("contact", "uid", "session", "recipient", "method", "sequence",
                                    "asked", "dtstamp", "facts", "message_id")),
        *(("replies", one) for one in ("contact", "uid", "person", "answer", "sequence", "dtstamp",
                                       "comment", "via")),
    ],
)  # fmt: skip
@pytest.mark.parametrize("value", [b"\xff", 1.5, "[]", '"x"', "{}", '{"people": 1}'])
def test_a_value_of_another_kind_is_damage_and_never_guessed(
    tmp_path: Path, whole: bytes, table: str, column: str, value: object
) -> None:
    path = tmp_path / "forum.told.sqlite"
    path.write_bytes(whole)
    connection = sqlite3.connect(path)
    one = f"SELECT min(contact) FROM {table}"  # noqa: S608  # from this file
    connection.execute(f"UPDATE {table} SET {column}=? WHERE contact=({one})", (value,))  # noqa: S608
    connection.commit()
    connection.close()
    is_text_for_anyone = isinstance(value, str) and (
        column in {"uid", "session", "message_id", "person", "comment", "via"}
        or (table, column) == ("replies", "contact")
    )
    with opened(str(path), writes=False) as ledger:
        read = ledger.told if table == "told" else ledger.replies
        if is_text_for_anyone:
            assert len(read()) == 5
        else:
            with pytest.raises(LedgerError, match="damaged"):
                read()


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("database is locked", "in use by another planner"),
        ("attempt to write a readonly database", "for writing"),
        ("database or disk is full", "the disk is full or failing"),
        ("disk I/O error", "the disk is full or failing"),
        ("database disk image is malformed", "damaged"),
        ("file is not a database", "not a ledger"),
    ],
)
def test_what_the_database_complains_of_is_said_so_that_one_can_act(
    tmp_path: Path, message: str, said: str
) -> None:
    """Inside each method, and not only when it is closed."""

    class Complaining:
        in_transaction = False

        def execute(self, *_: object) -> None:
            raise sqlite3.OperationalError(message)

        def close(self) -> None:
            pass

    with opened(ledger_in(tmp_path)) as ledger:
        ledger._db.close()
        ledger._db = Complaining()  # type: ignore[assignment]
        for read in READS:
            with pytest.raises(LedgerError, match=said) as caught:
                read(ledger)
            assert caught.value.is_busy == ("locked" in message)
            assert caught.value.hint


def test_an_answer_can_be_changed(tmp_path: Path) -> None:
    with opened(ledger_in(tmp_path)) as ledger:
        ledger.answer(reply(1, Answer.ACCEPTED))
        ledger.answer(reply(1, Answer.DECLINED))
        assert [one.answer for one in ledger.replies().values()] == [Answer.DECLINED]
