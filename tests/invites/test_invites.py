"""What calendars are told: RFC 5545, RFC 5546 and what clients make of them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from judges import calendar_lint
from plans import HEAD, plan_from

from planner.artifacts import Artifact, Context
from planner.invites.calendar import attendee_line, session_uid
from planner.invites.export import invites, uninvited
from planner.invites.feeds import programme
from planner.invites.text import calendar_text, one_line
from planner.model.telling import Answer
from planner.schedule.plan import Plan

CREATED = datetime(2024, 2, 1, 12, 0, tzinfo=UTC)
CONTEXT = Context(CREATED)

SESSIONS = """\
      - {time: 09:00-10:00, title: "Opening, with; a \\\\ in it", id: opening, moderator: p-001}
      - {title: Coffee break, duration: 20m}
      - title: Evidence
        id: evidence
        duration: 60m
        objective: What we know, and how.
        speaker: p-002
        attendance: [p-003]
        items: [{title: Briefing, duration: 10m}, {title: Talk}]
      - parallel:
          A: [{title: Clinic, id: clinic, duration: 30m, facilitator: p-001, room: hall}]
"""


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    return plan_from(tmp_path, SESSIONS)


def by_path(artifacts: Iterator[Artifact]) -> dict[str, Artifact]:
    return {artifact.path: artifact for artifact in artifacts}


def unfolded(content: bytes) -> list[str]:
    return content.replace(b"\r\n ", b"").decode().split("\r\n")


def test_each_participant_gets_an_agenda_and_a_request_per_session(plan: Plan) -> None:
    assert sorted(by_path(invites(plan, CONTEXT))) == [
        "invites/p-001/my-agenda.ics",
        "invites/p-001/requests/clinic.ics",
        "invites/p-001/requests/opening.ics",
        "invites/p-002/my-agenda.ics",
        "invites/p-002/requests/evidence.ics",
        "invites/p-002/requests/opening.ics",
        "invites/p-003/my-agenda.ics",
    ]


def test_who_has_no_address_is_named(plan: Plan) -> None:
    assert [participant.id for participant in uninvited(plan)] == ["p-003"]


def test_a_request_carries_what_rfc_5546_asks_for(plan: Plan) -> None:
    lines = unfolded(by_path(invites(plan, CONTEXT))["invites/p-001/requests/opening.ics"].content)
    assert lines[:5] == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        lines[2],
        "CALSCALE:GREGORIAN",
        "METHOD:REQUEST",
    ]
    for expected in (
        f"UID:{session_uid('forum', 'opening')}",
        "DTSTAMP:20240201T120000Z",
        "SEQUENCE:0",
        "DTSTART:20240306T020000Z",
        "DTEND:20240306T030000Z",
        r"SUMMARY:Opening\, with\; a \\ in it",
        r"LOCATION:Hall\, Hotel\, 1 Example Road\, Bangkok\, Thailand",
        "ORGANIZER;CN=Secretariat:mailto:forum@example.org",
        "STATUS:CONFIRMED",
        "TRANSP:OPAQUE",
        (
            'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=CHAIR;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN="Ada Sample":'
            "mailto:ada@example.org"
        ),
    ):
        assert expected in lines


def test_a_speaker_is_no_chair(plan: Plan) -> None:
    lines = unfolded(by_path(invites(plan, CONTEXT))["invites/p-002/requests/evidence.ics"].content)
    assert sum("ROLE=REQ-PARTICIPANT" in line for line in lines) == 1


def test_the_description_says_what_and_when(plan: Plan) -> None:
    request = by_path(invites(plan, CONTEXT))["invites/p-002/requests/evidence.ics"]
    event = icalendar.Calendar.from_ical(request.content).events[0]
    assert str(event["description"]).splitlines() == [
        "Forum",
        "Wednesday 6 March 2024, 10:20–11:20 (Asia/Bangkok)",
        "",
        "What we know, and how.",
        "",
        "10:20  Briefing",
        "10:30  Talk",
    ]  # p-002 refused to be listed: other participants do not read the name


def test_an_agenda_holds_pauses_and_choices_as_free_time(plan: Plan) -> None:
    agenda = by_path(invites(plan, CONTEXT))["invites/p-002/my-agenda.ics"]
    events = icalendar.Calendar.from_ical(agenda.content).events
    assert [(str(event["summary"])[:7], str(event["transp"])) for event in events] == [
        ("Opening", "OPAQUE"),
        ("Coffee ", "TRANSPARENT"),
        ("Evidenc", "OPAQUE"),
        ("Clinic", "TRANSPARENT"),
    ]
    assert "the choice is yours" in str(events[3]["description"])


def test_the_public_programme_names_only_who_agreed(plan: Plan) -> None:
    text = programme(plan, CONTEXT).content.replace(b"\r\n ", b"").decode()
    assert "Ada Sample" in text
    assert "Ben Draft" not in text
    assert "@" not in text.replace("forum@example.org", "")
    assert "ATTENDEE" not in text


def test_an_event_without_organiser_has_a_plain_calendar_and_no_requests(tmp_path: Path) -> None:
    head = HEAD.replace("  organiser: Secretariat <forum@example.org>\n", "")
    plan = plan_from(tmp_path, SESSIONS, head=head)
    assert "METHOD" not in programme(plan, CONTEXT).content.decode()
    assert {path.rsplit("/", 1)[1] for path in by_path(invites(plan, CONTEXT))} == {"my-agenda.ics"}


def test_sequence_rises_when_it_is_told(plan: Plan) -> None:
    again = Context(CREATED, sequence=3)
    request = by_path(invites(plan, again))["invites/p-001/requests/opening.ics"]
    assert "SEQUENCE:3" in unfolded(request.content)


def test_an_invite_reminds_as_the_agenda_says_and_keeps_what_was_answered(tmp_path: Path) -> None:
    head = HEAD.replace("defaults:", "invites: {alarm: 1h}\ndefaults:")
    plan = plan_from(tmp_path, SESSIONS, head=head)
    plan = replace(plan, answers={("opening", "p-001"): Answer.ACCEPTED})
    found = by_path(invites(plan, CONTEXT))
    opening = found["invites/p-001/requests/opening.ics"].content
    assert "TRIGGER:-PT1H" in unfolded(opening)
    assert "PARTSTAT=ACCEPTED" in opening.replace(b"\r\n ", b"").decode()
    assert b"VALARM" not in found["invites/p-001/my-agenda.ics"].content
    for artifact in found.values():
        assert calendar_lint.complaints(artifact.content) == []


def test_every_calendar_passes_the_linter(plan: Plan) -> None:
    artifacts = [programme(plan, CONTEXT), *invites(plan, CONTEXT)]
    assert {a.path: calendar_lint.complaints(a.content) for a in artifacts} == {
        a.path: [] for a in artifacts
    }


def test_a_uid_is_a_uuid_that_never_changes() -> None:
    # Invites in people's calendars are recognised by it: these values are for ever.
    uid = session_uid("safe-online-sea-pacific", "opening")
    assert uid == "63fdfe57-413b-5769-bf65-46584d98c033"
    assert UUID(uid).version == 5


TEXT = st.text(st.characters(codec="utf-8"), max_size=200)


@given(title=TEXT)
@settings(deadline=None)
def test_any_title_survives_a_calendar_but_for_what_calendars_cannot_hold(title: str) -> None:
    """RFC 5545 §3.3.11: TEXT is read back as it was written, after escaping and folding."""
    event = icalendar.Event()
    event.add("summary", calendar_text(title))
    read = str(icalendar.Event.from_ical(event.to_ical())["summary"])
    assert read.replace("\u2060", "") == calendar_text(title).replace("\u2060", "")


@given(name=TEXT)
@settings(deadline=None)
def test_any_name_makes_an_attendee_line_of_whole_folded_characters(name: str) -> None:
    """RFC 5545 §3.1: lines of at most 75 octets, never folded inside a character."""
    line = attendee_line(name, "ada@example.org", is_chair=False)
    for part in line.split(b"\r\n"):
        assert len(part) <= 75
        part.decode("utf-8")
    assert line.endswith(b"\r\n")


@given(text=TEXT)
def test_one_line_is_one_line(text: str) -> None:
    assert len(one_line(text).splitlines()) <= 1
