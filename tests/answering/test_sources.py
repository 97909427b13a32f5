"""Mails and calendar files are found wherever they lie, and nothing there is changed."""

import mailbox
import os
import tracemalloc
from pathlib import Path

import pytest

from answering.letters import ADA, CLIENTS, bounce, calendar, mbox, said
from planner.answering import sources
from planner.answering.heard import Gathered, gather
from planner.answering.mails import read_mail
from planner.answering.sources import CannotReadError, Item, Kind, items_in

ONE, TWO = said(ADA, "ACCEPTED"), CLIENTS["thunderbird"]("DECLINED")


def found(path: Path) -> list[Item]:
    return list(items_in(str(path)))


def answers(path: Path) -> list[str]:
    mails = (read_mail(one.data) for one in items_in(str(path)) if one.kind is Kind.MAIL)
    return [message.attendees[0].answer for one in mails for message in one.messages]


def test_a_mail_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "reply.eml"
    path.write_bytes(ONE)
    assert found(path) == [Item(str(path), Kind.MAIL, ONE)]


def test_a_calendar_file_is_known_by_its_beginning(tmp_path: Path) -> None:
    path = tmp_path / "saved.txt"
    for text in (calendar(), b"\xef\xbb\xbf\r\n" + calendar(), calendar().lower()):
        path.write_bytes(text)
        assert [one.kind for one in found(path)] == [Kind.CALENDAR]
    path.write_bytes(calendar().decode().encode("utf-16"))
    assert [one.kind for one in found(path)] == [Kind.CALENDAR]


def test_the_mails_of_an_mbox_are_numbered(tmp_path: Path) -> None:
    path = tmp_path / "answers"
    path.write_bytes(mbox(ONE, b"From: x@example.org\n\nHello\n\n>From here\n", TWO))
    assert [one.where for one in found(path)] == [
        f"message {number} of {path}" for number in (1, 2, 3)
    ]
    assert answers(path) == ["ACCEPTED", "DECLINED"]
    assert b"\nFrom here" in found(path)[1].data


def test_a_line_that_only_begins_so_parts_nothing(tmp_path: Path) -> None:
    """RFC 4155 has an empty line before; not all programs quote what looks like it."""
    text = b"From: x@example.org\n\nHello\nFrom Monday 09:00 on\n\nFrom then on\n"
    (tmp_path / "mbox").write_bytes(b"From x Mon Mar  1 09:00:00 2027\n" + text)
    assert [one.data for one in found(tmp_path / "mbox")] == [text]


@pytest.mark.parametrize(
    "line",
    [b"From - Mon Mar  1 09:00:00 2027", b"From 1790@xxx Mon Mar 01 09:00:00 +0000 2027",
     b"From ada@example.org Mon Mar  1 09:00 2027"],
)  # fmt: skip
def test_every_line_that_parts_mails_is_known(tmp_path: Path, line: bytes) -> None:
    """As Thunderbird, Google Takeout and old mail servers write it."""
    path = tmp_path / "mbox"
    path.write_bytes(line + b"\n" + ONE.replace(b"\r\n", b"\n") + b"\n" + line + b"\r\n" + TWO)
    assert answers(path) == ["ACCEPTED", "DECLINED"]


def test_what_the_library_writes_is_read(tmp_path: Path) -> None:
    """Python's own mailbox module as the other side, for mbox and Maildir with its folders."""
    box = mailbox.mbox(tmp_path / "box")
    maildir = mailbox.Maildir(tmp_path / "maildir")
    for text in (ONE, TWO):
        box.add(text)
        maildir.add(text)
    box.close()
    folder = maildir.add_folder("Archive")
    message = mailbox.MaildirMessage(CLIENTS["apple"]("TENTATIVE"))
    message.set_subdir("cur")
    message.set_flags("S")
    folder.add(message)
    assert answers(tmp_path / "box") == ["ACCEPTED", "DECLINED"]
    assert sorted(answers(tmp_path / "maildir")) == ["ACCEPTED", "DECLINED", "TENTATIVE"]


def test_what_is_being_delivered_to_a_maildir_is_left(tmp_path: Path) -> None:
    for name in ("cur", "new", "tmp"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "1.x").write_bytes(ONE)
    assert len(found(tmp_path)) == 2


def test_a_folder_is_read_in_the_order_of_its_names_and_links_are_not_followed(
    tmp_path: Path,
) -> None:
    inside, outside = tmp_path / "in", tmp_path / "out"
    (inside / "more").mkdir(parents=True)
    outside.mkdir()
    (outside / "secret.eml").write_bytes(ONE)
    (inside / "b.eml").write_bytes(ONE)
    (inside / "a.ics").write_bytes(calendar())
    (inside / "more" / "c.mbox").write_bytes(mbox(TWO))
    (inside / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    (inside / "link.eml").symlink_to(outside / "secret.eml")
    (inside / "linked").symlink_to(outside)
    (inside / "loop").symlink_to(inside)
    os.mkfifo(inside / "pipe")
    assert [(Path(one.where).name, one.kind) for one in found(inside)] == [
        ("a.ics", Kind.CALENDAR), ("b.eml", Kind.MAIL), ("link.eml", Kind.LINK),
        ("linked", Kind.LINK), ("loop", Kind.LINK), ("photo.jpg", Kind.OTHER),
        ("c.mbox", Kind.MAIL),
    ]  # fmt: skip
    assert len(found(inside / "linked")) == 1  # what is named is meant


@pytest.mark.parametrize("text", [b"", b"\n\n", b"\r\n"])
def test_an_empty_mailbox_has_nothing(tmp_path: Path, text: bytes) -> None:
    (tmp_path / "mbox").write_bytes(text)
    assert found(tmp_path / "mbox") == []
    assert found(tmp_path) == []


@pytest.mark.parametrize(
    ("text", "hint"),
    [(b"\x89PNG\r\n\x1a\n", ".eml"), (b"\xd0\xcf\x11\xe0\xa1\xb1", ".msg"), (b"Hello!", ".eml")],
)
def test_a_file_that_is_neither_is_refused_by_name(tmp_path: Path, text: bytes, hint: str) -> None:
    path = tmp_path / "file"
    path.write_bytes(text)
    with pytest.raises(CannotReadError, match="neither a mail nor a calendar") as caught:
        found(path)
    assert hint in caught.value.hint
    assert [one.kind for one in found(tmp_path)] == [Kind.OTHER]


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(CannotReadError, match="is not there"):
        found(tmp_path / "nowhere")
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(CannotReadError, match="no file"):
        found(tmp_path / "pipe")


def test_what_is_too_large_is_named_and_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources, "MAX_BYTES", 10_000)
    monkeypatch.setattr(sources, "MAX_CALENDAR_BYTES", 10_000)
    big = b"X-Filler: " + b"x" * 20_000 + b"\r\n"
    (tmp_path / "a.eml").write_bytes(big + ONE)
    (tmp_path / "b.ics").write_bytes(calendar(lines=["COMMENT:" + "x" * 20_000]))
    (tmp_path / "c.mbox").write_bytes(mbox(big * 3 + ONE, TWO))
    assert [one.kind for one in found(tmp_path)] == [
        Kind.TOO_LARGE, Kind.TOO_LARGE, Kind.TOO_LARGE, Kind.MAIL,
    ]  # fmt: skip


def test_nothing_is_changed(tmp_path: Path) -> None:
    (tmp_path / "mbox").write_bytes(mbox(ONE, TWO, bounce("<1@x>")))
    (tmp_path / "a.eml").write_bytes(ONE)
    for path in tmp_path.iterdir():
        path.chmod(0o444)
        os.utime(path, (1, 1))
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    list(items_in(str(tmp_path)))
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before
    assert {path.stat().st_mtime for path in tmp_path.iterdir()} == {1}


def test_a_mailbox_of_any_size_needs_the_memory_of_one_mail(tmp_path: Path) -> None:
    path = tmp_path / "mbox"
    with path.open("wb") as file:
        for _ in range(400):
            file.write(mbox(b"From: x@example.org\n\n" + b"Hello, all of you" * 1500 + b"\n"))
    tracemalloc.start()
    gathered = Gathered()
    gather(gathered, items_in(str(path)), {})
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert gathered.items == 400
    assert path.stat().st_size > 10_000_000
    assert peak < 2_000_000
