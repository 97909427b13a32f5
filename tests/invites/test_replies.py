"""What calendars send back is read from their text, in whatever way they write it."""

from datetime import UTC, datetime

import pytest
from answering.letters import calendar
from hypothesis import given
from hypothesis import strategies as st

from planner.invites.replies import (
    MAX_BYTES,
    CalendarMessage,
    address_of,
    calendar_messages,
    plain_line,
)

NINE = datetime(2027, 3, 10, 2, tzinfo=UTC)


def only(text: bytes, method: str = "", charset: str = "") -> CalendarMessage:
    (message,) = calendar_messages(text, method, charset)
    return message


def test_the_least_that_a_reply_must_have_is_read() -> None:
    message = only(calendar(sequence=3))
    assert message.method == "REPLY"
    assert message.sequence == 3
    assert message.dtstamp == datetime(2027, 3, 1, 9, tzinfo=UTC)
    assert [(one.address, one.answer) for one in message.attendees] == [
        ("ada@example.org", "ACCEPTED")
    ]
    assert message.start is None


@pytest.mark.parametrize(
    ("line", "start"),
    [
        ("DTSTART:20270310T020000Z", NINE),
        ("DTSTART;TZID=Asia/Bangkok:20270310T090000", NINE),
        ('DTSTART;TZID="Asia/Bangkok":20270310T090000', NINE),
        ("DTSTART;TZID=SE Asia Standard Time:20270310T090000", NINE),
        ("dtstart;tzid=Asia/Bangkok:20270310T090000", NINE),
        ("DTSTART;TZID=Nowhere/Town:20270310T090000", None),
        ("DTSTART;TZID=../../etc/passwd:20270310T090000", None),
        ("DTSTART:20270310T090000", None),  # by which clock is not said
        ("DTSTART;VALUE=DATE:20270310", None),
        ("DTSTART:99991231T235959Z", None),
        ("DTSTART:20270332T090000Z", None),
        ("DTSTART:soon", None),
    ],
)
def test_times_are_read_by_the_zone_they_name(line: str, start: datetime | None) -> None:
    assert only(calendar(lines=[line])).start == start


@pytest.mark.parametrize("method", ["REPLY", "reply", "Reply "])
def test_the_method_stands_in_any_case(method: str) -> None:
    assert only(calendar(method=method)).method == "REPLY"


def test_the_method_of_the_mail_stands_in_where_the_calendar_names_none() -> None:
    """RFC 6047 §2.4: both must be the same, so that either says it."""
    assert only(calendar(method=""), "reply").method == "REPLY"
    assert only(calendar(), "COUNTER").method == "REPLY"
    assert only(calendar(method="")).method == ""


@pytest.mark.parametrize(
    ("attendee", "address"),
    [
        ("ATTENDEE;PARTSTAT=ACCEPTED:MAILTO:Ada@Example.ORG", "ada@example.org"),
        ("attendee;partstat=ACCEPTED:mailto:ada@example.org", "ada@example.org"),
        ('ATTENDEE;CN="Sample; Ada: Dr.":mailto:ada@example.org', "ada@example.org"),
        ("ATTENDEE;CN=Zoé:mailto:zoé@exämple.org", "zoé@exämple.org"),
        ("ATTENDEE:ada@example.org", "ada@example.org"),
        ("ATTENDEE;EMAIL=ada@example.org:urn:uuid:0", "ada@example.org"),  # RFC 7986 §6.2
        ("ATTENDEE;SENT-BY=mailto:b@example.org:mailto:ada@example.org", "ada@example.org"),
    ],
)
def test_addresses_are_found_in_every_dress(attendee: str, address: str) -> None:
    (voice,) = only(calendar(attendee=attendee)).attendees
    assert voice.address == address


def test_a_zone_that_is_nested_without_end_is_none() -> None:
    """Each part of its name would be a folder to look into."""
    zone = "a/" * 10_000
    data = f"BEGIN:VEVENT\r\nUID:u\r\nDTSTART;TZID={zone}a:20270101T000000\r\nEND:VEVENT\r\n"
    (message,) = calendar_messages(data.encode())
    assert message.start is None


def test_whoever_speaks_for_somebody_is_named() -> None:
    """RFC 5545 §3.2.18, §3.2.4 and §3.2.5."""
    attendee = (
        'ATTENDEE;PARTSTAT=DELEGATED;SENT-BY="mailto:Desk@example.org";DELEGATED-TO='
        '"mailto:Dep@example.org";DELEGATED-FROM="mailto:Chief@example.org":mailto:a@example.org'
    )
    (voice,) = only(calendar(attendee=attendee)).attendees
    assert (voice.sent_by, voice.delegated_to) == ("desk@example.org", "dep@example.org")
    assert voice.delegated_from == "chief@example.org"


@pytest.mark.parametrize(
    ("lines", "sequence"),
    [(["SEQUENCE:7"], 7), ([], 0), (["SEQUENCE:-1"], 0), (["SEQUENCE:x"], 0),
     (["SEQUENCE:²"], 0), (["SEQUENCE:99999999999999999999"], 0),
     (["SEQUENCE:9999999999"], 2**31 - 1)],
)  # fmt: skip
def test_a_sequence_that_is_no_number_is_none(lines: list[str], sequence: int) -> None:
    assert only(calendar(sequence=None, lines=lines)).sequence == sequence


def test_what_stands_in_an_alarm_is_not_the_sessions() -> None:
    alarm = ["BEGIN:VALARM", "UID:another", "ATTENDEE:mailto:x@example.org", "END:VALARM"]
    text = calendar(lines=alarm).replace(b"UID:", b"X-OLD:", 1)
    assert only(text).uid == ""
    assert len(only(text).attendees) == 1


def test_a_broken_line_costs_that_line_only() -> None:
    text = calendar(lines=["NONSENSE", ";;;:::", "DTSTART", 'COMMENT;X="open:never closed', ""])
    assert only(text).attendees[0].answer == "ACCEPTED"


def test_several_sessions_and_several_calendars_are_all_read() -> None:
    both = calendar(uid="one") + b"\r\n\xef\xbb\xbf"[:2] + calendar(uid="two", method="COUNTER")
    assert [(one.uid, one.method) for one in calendar_messages(both)] == [
        ("one", "REPLY"), ("two", "COUNTER"),
    ]  # fmt: skip


def test_what_was_cut_off_in_the_middle_says_nothing() -> None:
    """A sequence of 12 could have become 1, and an address another."""
    whole = calendar(sequence=12)
    for length in range(len(whole) - len(b"END:VEVENT\r\nEND:VCALENDAR\r\n") + 1):
        assert calendar_messages(whole[:length]) == []
    assert only(whole.removesuffix(b"END:VCALENDAR\r\n")).sequence == 12


@pytest.mark.parametrize("end", ["\r\n", "\n"])
def test_lines_may_end_in_either_way_and_be_folded(end: str) -> None:
    folded = f"ATTENDEE;PARTSTAT=ACC{end} EPTED:mailto:ada@exam{end}\tple.org"
    (voice,) = only(calendar(attendee=folded, end=end)).attendees
    assert (voice.address, voice.answer) == ("ada@example.org", "ACCEPTED")


@pytest.mark.parametrize(
    ("data", "charset", "comment"),
    [
        ("Zoé".encode(), "us-ascii", "Zoé"),  # the charset lies
        ("Zoé".encode("latin-1"), "utf-8", "Zoé"),
        ("Zoé".encode("cp1252"), "no-such-charset", "Zoé"),
        ("Зоя".encode("koi8-r"), "koi8-r", "Зоя"),
    ],
)
def test_a_charset_that_lies_costs_accents_at_most(data: bytes, charset: str, comment: str) -> None:
    text = calendar(lines=["COMMENT:@@"]).replace(b"@@", data)
    assert only(text, charset=charset).comment == comment


def test_utf_16_with_its_mark_is_read() -> None:
    assert only(calendar().decode().encode("utf-16")).method == "REPLY"


def test_comments_become_one_harmless_line() -> None:
    evil = "COMMENT:a\\nb\x1b[31mred\u202eback"
    assert only(calendar(lines=[evil, "COMMENT:more"])).comment == "a b [31mred back more"
    assert len(plain_line("x" * 5000)) == 1000


def test_a_part_of_a_series_and_the_status_are_told() -> None:
    lines = ["RECURRENCE-ID:20270310T020000Z", "REQUEST-STATUS:2.0;Success"]
    message = only(calendar(lines=lines))
    assert message.is_part
    assert message.status == ("2.0",)


def test_a_huge_text_is_read_up_to_a_limit_and_in_no_time() -> None:
    text = b"BEGIN:VCALENDAR\r\n" + b"ATTENDEE:" + b"a" * (2 * MAX_BYTES) + calendar()
    assert calendar_messages(text) == []
    assert address_of("a" * 1_000_000) == ""
    assert address_of("a" * 400 + "@example.org") == ""


LINES = st.sampled_from(
    ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "END:VEVENT", "BEGIN:VALARM", "END:VALARM", "METHOD:REPLY",
     "UID:x", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@example.org", "SEQUENCE:1", " folded",
     "DTSTAMP:20270301T090000Z", "DTSTART;TZID=\ud7ff:20270310T090000", "END:VCALENDAR"]
)  # fmt: skip


@given(
    st.lists(LINES | st.text(max_size=40), max_size=30), st.text(max_size=8), st.text(max_size=8)
)
def test_any_lines_are_read_without_an_error(lines: list[str], method: str, charset: str) -> None:
    text = "\r\n".join(lines).encode("utf-8", "surrogatepass")
    for message in calendar_messages(text, method, charset):
        assert isinstance(message.sequence, int)


@given(st.binary(max_size=400))
def test_arbitrary_bytes_never_raise(data: bytes) -> None:
    assert isinstance(calendar_messages(data), list)
    framed = b"BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + data + b"\nEND:VEVENT\n"
    assert isinstance(calendar_messages(framed), list)
