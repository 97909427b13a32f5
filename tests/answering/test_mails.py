"""What one mail says, as the programs in use write them and as hostile ones do."""

import base64
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from answering.letters import ADA, CLIENTS, bounce, calendar, mail, multipart, part, said
from planner.answering import mails
from planner.answering.mails import Mail, read_mail


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("answer", ["ACCEPTED", "DECLINED", "TENTATIVE"])
def test_the_answer_of_every_client_is_read_once(client: str, answer: str) -> None:
    found = read_mail(CLIENTS[client](answer))
    assert found.senders == (ADA,)
    assert found.name == "Ada Sample"
    (message,) = found.messages
    assert message.method == "REPLY"
    assert message.sequence == 0
    assert message.dtstamp == datetime(2027, 3, 1, 9, tzinfo=UTC)
    assert [(one.address, one.answer) for one in message.attendees] == [(ADA, answer)]
    assert found.date == datetime(2027, 3, 1, 9, 0, 1, tzinfo=UTC)


def test_a_mail_of_a_calendar_alone_is_read() -> None:
    assert read_mail(mail(calendar())).messages[0].method == "REPLY"


def test_a_calendar_is_known_by_its_name_too() -> None:
    kind = 'application/octet-stream; name="Reply.ICS"'
    assert len(read_mail(mail(calendar(), kind=kind)).messages) == 1


def test_a_mail_may_have_no_end() -> None:
    """A boundary that is never closed (RFC 2046 §5.1.2 asks for it)."""
    kind = "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
    inner = part("text/calendar; method=REPLY", calendar())
    text = f"From: {ADA}\r\n{kind}".encode() + multipart("b", inner, closed=False)
    assert len(read_mail(text).messages) == 1


def test_what_is_attached_as_a_mail_is_not_the_senders_answer() -> None:
    inner = b"Content-Type: message/rfc822\r\n\r\n" + said(ADA, "ACCEPTED")
    head = b"From: x@example.org\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
    assert read_mail(head + multipart("b", inner)).messages == ()


def test_a_mail_with_a_large_attachment_is_read() -> None:
    big = part("application/octet-stream", bytes(10_000_000))
    head = f"From: {ADA}\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n".encode()
    text = head + multipart("b", big, part("text/calendar; method=REPLY", calendar()))
    assert len(read_mail(text).messages) == 1


def test_a_mail_of_a_million_parts_is_not_taken_apart() -> None:
    head = b"From: ada@example.org\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
    assert read_mail(head + b"--b\r\n\r\ncalendar\r\n" * 1_000_000).is_broken


@pytest.mark.parametrize("depth", [150, 1000, 20_000])
def test_deep_nesting_is_no_trouble(depth: int) -> None:
    head = f"From: {ADA}\r\n".encode()
    for number in range(depth):
        head += b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (number, number)
    found = read_mail(head + part("text/calendar; method=REPLY", calendar()))
    assert found.is_broken is (depth > 200)
    assert found.senders == (ADA,)


@pytest.mark.parametrize(
    ("headers", "senders"),
    [
        (["From: Ada <Ada@Example.org>"], (ADA,)),
        (["from: ada@example.org"], (ADA,)),
        (["From: =?utf-8?q?Zo=C3=A9?= <ada@example.org>"], (ADA,)),
        (["From: =?broken?= <ada@example.org>"], (ADA,)),
        (['From: "Ada, of Sample" <ada@example.org>'], (ADA,)),
        (["From: ada@example.org, eve@example.org"], (ADA, "eve@example.org")),
        (["From: ada@example.org", "From: eve@example.org"], (ADA, "eve@example.org")),
        (['From: "ada@example.org" <eve@example.org>'], ("eve@example.org",)),
        # An address within an address, which passes every check of the domain behind it.
        (['From: "ada@example.org "@evil.example'], ()),
        (['From: Ada <"ada@example.org,"@evil.example>'], ()),
        (["From: ada@example.org%evil.example"], ()),
        (['From: "a mailto:ada@example.org"@evil.example'], ()),
        (["From: <mailto:ada@example.org>"], (ADA,)),
        (["Sender: ada@example.org"], ()),
        (["From: undisclosed"], ()),
        (["From: " + "<" * 5000], ()),
        (["From: \xff\xfe <ada@example.org>"], (ADA,)),
    ],
)
def test_senders_are_those_of_from(headers: list[str], senders: tuple[str, ...]) -> None:
    text = "\r\n".join([*headers, "Subject: x", "", "Hello"]).encode("latin-1")
    assert read_mail(text).senders == senders


def test_a_name_in_encoded_words_is_read() -> None:
    text = b"From: =?utf-8?q?Zo=C3=A9_Sample?= <zoe@example.org>\r\n\r\n"
    assert read_mail(text).name == "Zoé Sample"


@pytest.mark.parametrize(
    ("line", "is_automatic"),
    [("Auto-Submitted: auto-replied", True), ("auto-submitted: Auto-Generated; x=1", True),
     ("Auto-Submitted: no", False), ("Subject: Out of office", False)],
)  # fmt: skip
def test_automatic_replies_say_so(line: str, *, is_automatic: bool) -> None:
    """RFC 3834 §5."""
    assert read_mail(f"From: {ADA}\r\n{line}\r\n\r\nAway".encode()).is_automatic is is_automatic


def test_a_mail_that_a_server_doubts_is_told() -> None:
    """RFC 8601 §2.7 and RFC 7489 §11.2."""
    line = "Authentication-Results: mx.example.org; spf=pass; dmarc=FAIL (p=none)"
    assert read_mail(said(ADA, "ACCEPTED", headers=[line])).is_doubted
    other = "Authentication-Results: mx.example.org; spf=pass"
    assert read_mail(said(ADA, "ACCEPTED", headers=[other, line])).is_doubted
    assert not read_mail(said(ADA, "ACCEPTED", headers=[other])).is_doubted
    assert not read_mail(said(ADA, "ACCEPTED")).is_doubted


@pytest.mark.parametrize(
    "date",
    ["Mon, 99 Mar 2027", "", "yesterday", "Mon, 01 Mar 1027 09:00:00 +0000", "\xff", "0" * 5000],
)
def test_a_date_that_cannot_be_read_is_none(date: str) -> None:
    assert read_mail(f"Date: {date}\r\n\r\n".encode("latin-1")).date is None


def test_a_date_without_a_zone_is_utc() -> None:
    found = read_mail(b"Date: Mon, 01 Mar 2027 09:00:00 -0000\r\n\r\n").date
    assert found == datetime(2027, 3, 1, 9, tzinfo=UTC)


@pytest.mark.parametrize("as_headers", [True, False])
def test_a_bounce_names_the_mail_and_whom_it_did_not_reach(*, as_headers: bool) -> None:
    (found,) = read_mail(bounce("<1@example.org>", as_headers=as_headers)).bounces
    assert found.addresses == (ADA,)
    assert found.returned == {"<1@example.org>"}
    assert (found.is_final, found.code) == (True, 550)


@pytest.mark.parametrize(
    ("action", "status", "diagnostic", "is_final", "code"),
    [
        ("failed", "5.1.1", "smtp; 550 5.1.1 unknown", True, 550),
        ("Failed ", "5.2.2", "smtp; 552-5.2.2 mailbox full", True, 552),
        ("failed", "5.0.0", "", True, 550),
        ("failed", "4.4.1", "X-Postfix; connect to mail[192.0.2.1]:25: timed out", True, 450),
        ("delayed", "4.4.1", "smtp; 421 try later", False, 421),
        ("failed (gone)", "5.1.1", "smtp; 554 5.7.1 no", True, 554),
    ],
)
def test_what_a_server_says_is_told_apart(
    action: str, status: str, diagnostic: str, code: int, *, is_final: bool
) -> None:
    """RFC 3464 §2.3.3, §2.3.4 and §2.3.6."""
    text = bounce("<1@x>", action=action, status=status, diagnostic=diagnostic)
    if "(" in action:
        assert read_mail(text).bounces == ()
        return
    (found,) = read_mail(text).bounces
    assert (found.is_final, found.code) == (is_final, code)


@pytest.mark.parametrize("action", ["delivered", "relayed", "expanded", ""])
def test_a_report_that_all_is_well_is_no_bounce(action: str) -> None:
    found = read_mail(bounce("<1@x>", action=action))
    assert found.bounces == ()
    assert found.messages == ()  # nor is what it returns somebody's answer


def test_where_it_went_first_counts_beside_where_it_ended() -> None:
    (found,) = read_mail(bounce("<1@x>", "ada@elsewhere.example", original=ADA)).bounces
    assert found.addresses == (ADA, "ada@elsewhere.example")


def test_a_note_that_somebody_read_a_mail_is_nothing() -> None:
    """A report of another kind (RFC 8098)."""
    text = bounce("<1@x>").replace(b"delivery-status", b"disposition-notification")
    assert read_mail(text).bounces == ()


@given(st.binary(max_size=500))
@settings(max_examples=150)
def test_arbitrary_bytes_never_raise(data: bytes) -> None:
    head = b"From: a@example.org\r\nContent-Type: multipart/report; boundary=b\r\n"
    for text in (data, head + data, head + b"\r\n--b\r\nContent-Type: text/calendar" + data):
        assert isinstance(read_mail(text), Mail)


GOOD = [CLIENTS["exchange"]("ACCEPTED"), CLIENTS["google"]("ACCEPTED"), bounce("<1@x>")]


@given(
    st.sampled_from(GOOD),
    st.lists(st.tuples(st.integers(0, 3000), st.binary(max_size=6)), max_size=5),
)
@settings(max_examples=150)
def test_damaged_mails_never_raise(whole: bytes, changes: list[tuple[int, bytes]]) -> None:
    data = bytearray(whole)
    for at, new in changes:
        data[at : at + len(new)] = new
    assert isinstance(read_mail(bytes(data)), Mail)


def test_a_mail_that_the_library_stumbles_over_is_broken(monkeypatch: pytest.MonkeyPatch) -> None:
    def stumble(_: bytes) -> None:
        raise AttributeError("as it does on some headers")

    monkeypatch.setattr(mails, "message_from_bytes", stumble)
    assert read_mail(said(ADA, "ACCEPTED")) == Mail(is_broken=True)


def test_base64_that_is_none_is_no_trouble() -> None:
    text = mail(calendar()).replace(base64.encodebytes(calendar()), b"!!!not base64===\r\n")
    assert read_mail(text).messages == ()
