"""Mails: their MIME part by part, their headers, and that the same message is the same bytes."""

import re
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import EmailMessage, MIMEPart
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from judges import calendar_lint, ical_peer, libical
from judges.needs import require
from messages import (
    ADA,
    HOSTILE,
    STAMP,
    TEXT,
    all_news,
    cancellation,
    forum_with_alarm,
    invite,
    messages,
    told,
    update,
)

from planner.invites.text import one_line
from planner.mail.compose import mails
from planner.mail.mail import Mail
from planner.mail.setting import Setting
from planner.mail.templates import Templates
from planner.model.invites import MailPolicy
from planner.model.people import Mailbox
from planner.model.telling import Message, News

SETTING = Setting(
    organiser=Mailbox("Secretariat", "forum@example.org"),
    plan_in=lambda _language: forum_with_alarm(),
    templates=Templates(),
)
DIGEST = replace(SETTING, policy=MailPolicy.DIGEST)
POLICIES = [SETTING, DIGEST]
HEADERS = [
    "From", "To", "Subject", "Date", "Message-ID", "Content-Language", "MIME-Version",
    "Content-Type",
]  # fmt: skip
MOVED = update(lambda f: replace(f, room="Attic"), News.ROOM, session="evidence")


def parsed(mail: Mail) -> EmailMessage:
    found = message_from_bytes(mail.content, policy=policy.default)
    assert not any(part.defects for part in found.walk())
    return found


def shape(part: MIMEPart) -> object:
    """A mail as the types of its parts."""
    if part.is_multipart():
        inner = [shape(one) for one in part.iter_parts()]
        return [part.get_content_type(), *inner]
    return part.get_content_type()


def calendars(part: EmailMessage) -> Iterator[bytes]:
    for one in part.walk():
        if one.get_content_type() in ("text/calendar", "application/ics"):
            yield cast("bytes", one.get_payload(decode=True))


@pytest.mark.parametrize("message", all_news(), ids=lambda one: "+".join(one.news))
def test_a_mail_about_a_session_is_built_as_calendars_need_it(message: Message) -> None:
    """ANCHORS: this structure, `method=` equal to METHOD, and both copies the same."""
    (mail,) = mails([message], SETTING)
    whole = parsed(mail)
    assert shape(whole) == [
        "multipart/mixed",
        ["multipart/alternative", "text/plain", "text/html", "text/calendar"],
        "application/ics",
    ]
    text, html, calendar = cast("EmailMessage", whole.get_payload(0)).iter_parts()
    assert text["Content-Type"] == html["Content-Type"].replace("html", "plain")
    method = message.method.value
    assert calendar["Content-Type"] == f'text/calendar; method="{method}"; charset="UTF-8"'
    assert f"text/calendar; method={method}; charset=UTF-8\r\n".encode() in mail.content
    assert calendar["Content-Transfer-Encoding"] == "base64"
    attached = cast("EmailMessage", whole.get_payload(1))
    assert attached.get_filename() == "invite.ics"
    assert attached.get_content_disposition() == "attachment"
    first, second = calendars(whole)
    assert first == second == SETTING.calendars.calendar(message)
    assert f"\r\nMETHOD:{method}\r\n".encode() in first


def test_a_mail_says_what_whoever_gets_it_knows() -> None:
    message = invite()
    (mail,) = mails([message], SETTING)
    assert mail.message_id == message.told.message_id == parsed(mail)["Message-ID"]
    assert (mail.sender, mail.address) == ("forum@example.org", "Ada@example.org")
    assert (mail.contact, mail.told, mail.is_letter) == ("ada@example.org", (message.told,), False)
    assert mail.name == "p-001-01-opening"


def test_several_messages_begin_with_a_letter_that_no_calendar_learns_from() -> None:
    letter, first, second = mails([invite(), MOVED], SETTING)
    assert letter.is_letter
    assert shape(parsed(letter)) == ["multipart/alternative", "text/plain", "text/html"]
    assert [mail.told[0].session for mail in (first, second)] == ["opening", "evidence"]
    assert len({mail.message_id for mail in (letter, first, second)}) == 3
    assert len({mail.name for mail in (letter, first, second)}) == 3
    body = plain(letter)
    for expected in ("Opening", "Evidence – New room", "Room: Hall\n    Before: Attic\n"):
        assert expected in body


def plain(mail: Mail) -> str:
    part = parsed(mail).get_body(("plain",))
    assert part
    return str(part.get_content()).replace("\r\n", "\n")


def test_a_digest_is_one_mail_with_a_file_for_each_session() -> None:
    wanted = [invite(), MOVED, cancellation(News.CANCELLED, "evidence")]
    (mail,) = mails(wanted, DIGEST)
    whole = parsed(mail)
    assert shape(whole) == [
        "multipart/mixed",
        ["multipart/alternative", "text/plain", "text/html"],
        "application/ics",
        "application/ics",
        "application/ics",
    ]
    names = [part.get_filename() for part in whole.iter_attachments()]
    assert names == ["opening.ics", "evidence.ics", "evidence-2.ics"]
    assert mail.told == tuple(message.told for message in wanted)
    assert list(calendars(whole)) == [DIGEST.calendars.calendar(one) for one in wanted]


def test_a_digest_of_one_message_is_a_mail_too() -> None:
    (mail,) = mails([MOVED], DIGEST)
    assert mail.told == (MOVED.told,)
    assert parsed(mail)["Subject"] == "Changes to your programme: Forum"


def test_the_id_of_a_letter_is_that_of_its_messages() -> None:
    one, other = [invite(), MOVED], [invite(), cancellation(News.CANCELLED, "evidence")]
    ids = [next(mails(wanted, SETTING)).message_id for wanted in (one, one, other)]
    assert ids[0] == ids[1] != ids[2]
    assert next(mails(one, DIGEST)).message_id not in ids
    assert re.fullmatch(r"<[0-9a-f-]{36}@example\.org>", ids[0])


def test_who_is_phoned_gets_no_mail() -> None:
    phoned = replace(ADA, contact="person:p-001", address="")
    assert list(mails([invite(recipient=phoned)], SETTING)) == []
    assert list(mails([], SETTING)) == []


@pytest.mark.parametrize("setting", POLICIES)
def test_the_headers_are_those_that_nobody_rewrites(setting: Setting) -> None:
    for mail in mails([invite(), MOVED], setting):
        whole = parsed(mail)
        assert list(whole.keys()) == HEADERS
        assert whole["From"] == "Secretariat <forum@example.org>"
        assert whole["To"] == "Ada Sample <Ada@example.org>"
        assert whole["Date"].datetime == STAMP
        assert whole["Content-Language"] == "en"


@pytest.mark.parametrize("setting", POLICIES)
def test_the_date_is_that_of_the_newest_message(setting: Setting) -> None:
    later = STAMP.replace(day=3)
    newest = replace(MOVED, told=replace(MOVED.told, dtstamp=later))
    first = next(mails([invite(), newest], setting))
    assert parsed(first)["Date"].datetime == later


def assert_clean(mail: Mail) -> None:
    """RFC 5322 §2.1.1, RFC 2045 §6, and what relays rewrite (RFC 6376 §5.3)."""
    content = mail.content
    assert content.isascii()
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert b"\r" not in content.replace(b"\r\n", b"")
    assert b"\0" not in content
    for line in content.split(b"\r\n"):
        # The id of a mail cannot be folded; all else can.
        assert len(line) <= 76 or line.startswith(b"Message-ID: ")
        assert not line.startswith(b"From ")
        assert line != b"."
        assert not line.endswith((b" ", b"\t"))


def display_name(content: bytes, header: str) -> str:
    """The name in a header; `EmailMessage` leaves spaces between encoded words in a phrase."""
    found = re.search(rf"^{header}: ([^\r]*(?:\r\n [^\r]*)*)", content.decode(), re.MULTILINE)
    assert found
    if "=?" in found[1]:
        return str(make_header(decode_header(found[1].rpartition("<")[0].rstrip())))
    return str(policy.default.header_factory(header, found[1]).addresses[0].display_name)


def heads(content: bytes) -> list[str]:
    return re.findall(r"^([A-Za-z-]+):", content.split(b"\r\n\r\n")[0].decode(), re.MULTILINE)


@given(name=TEXT | HOSTILE, title=TEXT | HOSTILE, organiser=TEXT | HOSTILE)
@settings(deadline=None, max_examples=50)
def test_no_name_and_no_title_leaves_its_place(name: str, title: str, organiser: str) -> None:
    """No header injection; and what was written is read back (RFC 2047, RFC 5322 §3.2.4)."""
    facts = replace(invite().facts, title=one_line(title))
    recipient = replace(ADA, name=name)
    message = Message(news=(News.NEW,), before=None, after=facts,
                      told=told(facts, recipient=recipient))  # fmt: skip
    setting = replace(SETTING, organiser=Mailbox(organiser, "forum@example.org"))
    for mail in mails([message, message], setting):
        assert_clean(mail)
        assert heads(mail.content) == HEADERS
        whole = parsed(mail)
        for header, written in (("To", name), ("From", organiser)):
            (address,) = whole[header].addresses
            assert address.addr_spec in ("Ada@example.org", "forum@example.org")
            assert display_name(mail.content, header) == one_line(written)
    shown = f"Invitation: {one_line(title)}, Wed 6 Mar, 09:00–10:00"
    assert str(whole["Subject"]).split() == shown.split()


@given(wanted=st.lists(messages(), min_size=1, max_size=3), setting=st.sampled_from(POLICIES))
@settings(deadline=None, max_examples=40)
def test_the_same_messages_are_the_same_bytes(wanted: list[Message], setting: Setting) -> None:
    wanted = [of_one(message, wanted) for message in wanted]
    made = list(mails(wanted, setting))
    assert list(mails(wanted, replace(setting))) == made
    for mail in made:
        assert_clean(mail)
        assert heads(mail.content) == HEADERS
        for calendar in calendars(parsed(mail)):
            assert calendar_lint.complaints(calendar) == []


def of_one(message: Message, wanted: list[Message]) -> Message:
    """A message to the first recipient of several."""
    return replace(message, told=replace(message.told, recipient=wanted[0].recipient))


@pytest.mark.peers
@given(wanted=st.lists(messages(), min_size=1, max_size=2), setting=st.sampled_from(POLICIES))
@settings(deadline=None, max_examples=25)
def test_every_calendar_of_every_mail_is_accepted(wanted: list[Message], setting: Setting) -> None:
    require(libical.available() and ical_peer.available(), "libical 3, and ical")
    wanted = [of_one(message, wanted) for message in wanted]
    for mail in mails(wanted, setting):
        for calendar in calendars(parsed(mail)):
            assert libical.complaints(calendar) == []
            assert ical_peer.complaints(calendar) == []


def test_html_shows_markup_as_it_was_typed() -> None:
    recipient = replace(ADA, name="<script>alert(1)</script>")
    for mail in mails([invite(recipient=recipient), invite(recipient=recipient)], SETTING):
        part = parsed(mail).get_body(("html",))
        assert part
        html = part.get_content()
        assert "<script" not in html
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html
        assert "{{" not in html


def test_html_needs_nothing_from_elsewhere() -> None:
    for mail in mails([invite(), MOVED], SETTING):
        part = parsed(mail).get_body(("html",))
        assert part
        html = part.get_content()
        assert not re.findall(r"(?i)https?:|src=|url\(|<link|<script|<img", html)
        assert '<html lang="en" dir="ltr">' in html
