"""What one calendar is told of one session: RFC 5546, and what clients make of it."""

from dataclasses import replace
from typing import Any

import icalendar
import pytest
from hypothesis import given, settings
from judges import calendar_lint, ical_peer, libical
from judges.needs import require
from messages import (
    ADA,
    HOUR,
    cancellation,
    facts_of,
    forum,
    forum_with_alarm,
    invite,
    messages,
    told,
    update,
)

from planner.invites.calendar import session_uid
from planner.invites.itip import Calendars
from planner.invites.text import one_line
from planner.mail.templates import Templates
from planner.model.telling import Answer, Facts, Message, Method, News, Recipient

CALENDARS = Calendars(lambda _language: forum())
TEMPLATES = Templates()
IN_ALL_LANGUAGES = Calendars(
    lambda _language: forum_with_alarm(), lambda code: TEMPLATES.language(code).calendar_words()
)


def lines_of(message: Message, calendars: Calendars = CALENDARS) -> list[str]:
    return calendars.calendar(message).replace(b"\r\n ", b"").decode().split("\r\n")


def event_of(message: Message, calendars: Calendars = CALENDARS) -> Any:
    (event,) = icalendar.Calendar.from_ical(calendars.calendar(message)).events
    return event


def test_an_invite_holds_all_that_a_request_needs() -> None:
    """RFC 5546 §3.2.2: DTSTAMP, DTSTART, ORGANIZER, SUMMARY, UID and ATTENDEE."""
    lines = lines_of(invite())
    assert lines == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        lines[2],
        "CALSCALE:GREGORIAN",
        "METHOD:REQUEST",
        "BEGIN:VEVENT",
        f"UID:{session_uid('forum', 'opening')}",
        "DTSTAMP:20240201T120000Z",
        "SEQUENCE:0",
        "DTSTART:20240306T020000Z",
        "DTEND:20240306T030000Z",
        "SUMMARY:Opening",
        r"LOCATION:Hall\, Hotel\, 1 Example Road\, Bangkok\, Thailand",
        lines[13],
        "CATEGORIES:Opening",
        "ORGANIZER;CN=Secretariat:mailto:forum@example.org",
        "STATUS:CONFIRMED",
        "TRANSP:OPAQUE",
        (
            'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN="A'
            'da Sample":mailto:Ada@example.org'
        ),
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]
    assert lines[2].startswith("PRODID:")
    assert lines[13].startswith(r"DESCRIPTION:Forum\nWednesday 6 March 2024\, 09:00–10:00")


def test_an_update_says_which_version_it_is_and_keeps_what_was_answered() -> None:
    """ANCHORS: whoever accepted, and is not asked anew, stays accepted in their calendar."""
    message = update(lambda f: replace(f, room="Attic"), News.ROOM, answer=Answer.ACCEPTED)
    event = event_of(message)
    assert event["SEQUENCE"] == 1
    assert event["ATTENDEE"].params["PARTSTAT"] == "ACCEPTED"
    assert event["ATTENDEE"].params["RSVP"] == "TRUE"


@pytest.mark.parametrize("answer", Answer)
def test_each_answer_stands_in_its_line(answer: Answer) -> None:
    message = update(lambda f: replace(f, room="Attic"), News.ROOM, answer=answer)
    assert event_of(message)["ATTENDEE"].params["PARTSTAT"] == answer.value


def test_who_leads_a_session_is_its_chair() -> None:
    facts = facts_of(is_chair=True)
    message = Message(news=(News.NEW,), before=None, after=facts, told=told(facts))
    assert event_of(message)["ATTENDEE"].params["ROLE"] == "CHAIR"


def test_a_session_that_is_cancelled_says_so() -> None:
    """RFC 5546 §3.2.5: STATUS:CANCELLED where the whole session goes."""
    lines = lines_of(cancellation(News.CANCELLED))
    assert "METHOD:CANCEL" in lines
    assert "STATUS:CANCELLED" in lines
    assert "SEQUENCE:2" in lines


def test_a_session_that_goes_for_one_has_no_status() -> None:
    """RFC 5546 §3.2.5: where one is un-invited, STATUS must not be there."""
    lines = lines_of(cancellation(News.UNINVITED))
    assert "METHOD:CANCEL" in lines
    assert not [line for line in lines if line.startswith("STATUS")]
    attendees = [line for line in lines if line.startswith("ATTENDEE")]
    assert len(attendees) == 1
    assert "RSVP" not in attendees[0]
    assert attendees[0].endswith("mailto:Ada@example.org")


def test_a_session_that_is_gone_is_as_its_reader_knew_it() -> None:
    facts = replace(facts_of(), title="What was", room="Attic", start=facts_of().start - HOUR)
    event = event_of(cancellation(News.CANCELLED, "gone", facts=facts))
    assert event["SUMMARY"] == "What was"
    assert event["LOCATION"] == "Attic, Hotel, 1 Example Road, Bangkok, Thailand"
    assert event["DTSTART"].dt == facts.start
    assert str(event["DESCRIPTION"]).splitlines() == [
        "Forum",
        "Wednesday 6 March 2024, 08:00–10:00 (Asia/Bangkok)",
    ]


def test_two_cancellations_of_one_session_are_not_mixed_up() -> None:
    calendars = Calendars(lambda _language: forum())
    for news in (News.CANCELLED, News.UNINVITED, News.CANCELLED):
        text = b"STATUS:CANCELLED" in calendars.calendar(cancellation(news))
        assert text is (news is News.CANCELLED)


def test_a_nameless_recipient_has_no_common_name() -> None:
    event = event_of(invite(recipient=replace(ADA, name="")))
    assert "CN" not in event["ATTENDEE"].params


def test_an_alarm_stands_behind_all_properties() -> None:
    """RFC 5545 §3.6.1: `eventprop *alarmc`."""
    lines = lines_of(invite(), IN_ALL_LANGUAGES)
    begin = lines.index("BEGIN:VALARM")
    assert lines[begin:] == [
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:Opening",
        "TRIGGER:-PT10M",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]
    assert lines[begin - 1].startswith("ATTENDEE")


def test_what_goes_reminds_nobody() -> None:
    """RFC 5546 §3.2.5: no VALARM in a CANCEL."""
    for news in (News.CANCELLED, News.UNINVITED):
        assert "BEGIN:VALARM" not in lines_of(cancellation(news), IN_ALL_LANGUAGES)


@pytest.mark.parametrize(
    ("language", "day", "role", "own"),
    [
        ("en", "Wednesday 6 March 2024", "Moderator: Ada", "Your time: Wednesday 6 March 2024"),
        ("fr", "Mercredi 6 mars 2024", "Modération\u00a0: Ada", "Votre heure\u00a0: Mercredi 6"),
        ("es", "Miércoles 6 de marzo de 2024", "Moderación: Ada", "Su hora: Miércoles 6 de"),
        ("pt", "Quarta-feira, 6 de março de 2024", "Moderação: Ada", "No seu horário: Quarta"),
    ],
)
def test_a_calendar_speaks_its_readers_language(
    language: str, day: str, role: str, own: str
) -> None:
    recipient = replace(ADA, language=language, timezone="Europe/Paris")
    text = str(event_of(invite(recipient=recipient), IN_ALL_LANGUAGES)["DESCRIPTION"])
    assert text.splitlines()[1].startswith(day)
    assert f"\n{role}" in text
    assert f"\n{own}" in text
    assert "03:00–04:00 (Europe/Paris)" in text


@given(message=messages())
@settings(deadline=None, max_examples=60)
def test_every_message_passes_the_linter(message: Message) -> None:
    """ANCHORS: one UID, CR LF, whole characters, what each METHOD demands; see the linter."""
    content = IN_ALL_LANGUAGES.calendar(message)
    assert calendar_lint.complaints(content) == []
    has_status = b"\r\nSTATUS:" in content
    assert has_status is (News.UNINVITED not in message.news)


@pytest.mark.peers
@given(message=messages())
@settings(deadline=None, max_examples=60)
def test_every_message_passes_libical(message: Message) -> None:
    """RFC 5546 §3.2, by the tables of restrictions that libical holds messages to."""
    require(libical.available(), "libical 3")
    assert libical.complaints(IN_ALL_LANGUAGES.calendar(message)) == []


@pytest.mark.peers
@given(message=messages())
@settings(deadline=None, max_examples=40)
def test_every_message_passes_ical_and_both_understand_the_same(message: Message) -> None:
    require(ical_peer.available() and libical.available(), "ical, and libical 3")
    content = IN_ALL_LANGUAGES.calendar(message)
    assert ical_peer.complaints(content) == []
    (read,) = ical_peer.events(content)
    start, end = (f"{at:%Y%m%dT%H%M%SZ}" for at in (message.facts.start, message.facts.end))
    assert (read["uid"], read["start"], read["end"]) == (message.told.uid, start, end)
    (other,) = libical.events(content)
    assert (other["uid"], other["start"], other["end"]) == (message.told.uid, start, end)


def test_the_same_message_is_the_same_bytes_whatever_was_rendered_before() -> None:
    fresh = Calendars(lambda _language: forum()).calendar(invite())
    CALENDARS.calendar(cancellation(News.CANCELLED))
    CALENDARS.calendar(invite(recipient=replace(ADA, name="Else")))
    assert CALENDARS.calendar(invite()) == fresh


def test_what_is_planned_otherwise_by_now_is_told_as_it_was() -> None:
    """A message that was handed over once already goes out as it stands in the ledger."""
    facts = Facts(title="Old", start=facts_of().start + HOUR, end=facts_of().end + HOUR)
    message = Message(news=(News.NEW,), before=None, after=facts, told=told(facts))
    event = event_of(message)
    assert (event["SUMMARY"], event["DTSTART"].dt) == ("Old", facts.start)
    assert event["STATUS"] == "CONFIRMED"
    assert message.method is Method.REQUEST


def test_an_address_stands_as_it_was_written() -> None:
    recipient = Recipient(
        contact="o'brien@example.org", people=("x",), name="O’Brien, Ann",
        address="O'Brien@Example.org",
    )  # fmt: skip
    attendee = event_of(invite(recipient=recipient))["ATTENDEE"]
    assert str(attendee) == "mailto:O'Brien@Example.org"
    assert attendee.params["CN"] == one_line("O’Brien, Ann")
