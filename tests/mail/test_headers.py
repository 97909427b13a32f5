"""Headers: ASCII, folded, and no text in one begins another."""

import re
from email import message_from_bytes, policy

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from messages import HOSTILE, TEXT

from planner.invites.text import one_line
from planner.mail.headers import encoded_words, mailbox_header, text_header
from planner.model.people import Mailbox


@given(text=TEXT | HOSTILE | st.text("ab =?\r\n", max_size=200))
@settings(deadline=None)
def test_any_text_stays_in_its_header_and_is_read_back(text: str) -> None:
    """RFC 5322 §2.2: a line that does not begin with a space begins a header."""
    header = text_header("Subject", text)
    assert header.isascii()
    for number, line in enumerate(header.split("\r\n")):
        assert len(line) <= 76
        assert re.fullmatch(r"[\x20-\x7e]+", line)
        assert line.startswith("Subject:" if number == 0 else " ")
    read = message_from_bytes(f"{header}\r\n\r\n".encode(), policy=policy.default)
    assert read["Subject"].split() == one_line(text).split()


def test_a_title_turns_nothing_around_that_stands_behind_it() -> None:
    assert text_header("Subject", "\u202eevil, 09:00") == "Subject: evil, 09:00"


@given(name=TEXT | HOSTILE)
@settings(deadline=None)
def test_any_name_stays_before_its_address(name: str) -> None:
    header = mailbox_header("To", Mailbox(name, "ada@example.org"))
    for number, line in enumerate(header.split("\r\n")):
        assert len(line) <= 76
        assert re.fullmatch(r"[\x20-\x7e]+", line)
        assert line.startswith("To:" if number == 0 else " ")
    read = message_from_bytes(f"{header}\r\n\r\n".encode(), policy=policy.default)
    assert [one.addr_spec for one in read["To"].addresses] == ["ada@example.org"]


@given(text=TEXT)
def test_an_encoded_word_holds_whole_characters(text: str) -> None:
    """RFC 2047 §5: "Each 'encoded-word' MUST represent an integral number of characters"."""
    for word in encoded_words(text):
        assert len(word) <= 75
        read = message_from_bytes(f"X: {word}\r\n\r\n".encode(), policy=policy.default)
        assert ("\ufffd" in text) or "\ufffd" not in str(read["X"])


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Ada Sample", "To: Ada Sample <a@example.org>"),
        ("", "To: a@example.org"),
        ("Sample, Ada", 'To: "Sample, Ada" <a@example.org>'),
        ('Ada "AS" Sample', 'To: "Ada \\"AS\\" Sample" <a@example.org>'),
        ("Łucja", "To: =?utf-8?b?xYF1Y2ph?= <a@example.org>"),
        ("=?utf-8?q?Ada?=", "To: =?utf-8?b?PT91dGYtOD9xP0FkYT89?= <a@example.org>"),
    ],
)
def test_a_name_is_written_as_plainly_as_can_be(name: str, written: str) -> None:
    assert mailbox_header("To", Mailbox(name, "a@example.org")) == written
