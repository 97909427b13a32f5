"""A forum to publish: an agenda, a roster, and releases of it, without a file or a clock."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from plans import plan_from

from planner.artifacts import Context
from planner.invites.calendar import session_uid
from planner.schedule.plan import Plan
from planner.schedule.releasing import coming_identities, drafted, released
from planner.telling.facts import content_of

NOW = datetime(2024, 2, 1, 12, tzinfo=UTC)
SECRET = "0123456789abcdef"  # noqa: S105  # of releases made here
LEDGER = "6f1d3c0a-52b7-4d0e-9a56-4b8e1f0c7d21"

HEAD = """\
format: 1
event:
  id: forum
  name: Forum
  city: Bangkok
  timezone: Asia/Bangkok
  organiser: Secretariat <forum@example.org>
  venue: {name: Hotel, rooms: {hall: {name: Hall, seats: 60}, garden: {name: Garden Room}}}
roster: participants.csv
defaults: {room: hall}
tracks: {data: Data and privacy, youth: Youth}
rules: {minor-without-consent: warning, minors-unaccompanied: warning, minor-named: warning}
days:
  - date: 2024-03-06
    sessions:
"""

ROSTER = """\
id,name,email,organisation,organisation_type,country,list_consent,minor,confirmed
p-001,Ada Sample,ada@example.org,Example Trust,NGO,Thailand,yes,no,yes
p-002,Ben Draft,ben@example.org,Example Trust,NGO,Viet Nam,no,no,yes
p-003,Cam Outline,cam@example.org,Example Trust,NGO,Viet Nam,,no,yes
p-004,Dot Minor,dot@example.org,Example Trust,NGO,Viet Nam,yes,yes,yes
p-005,Eve Gone,eve@example.org,Example Trust,NGO,Viet Nam,yes,no,declined
"""

OPENING = "      - {time: 09:00-10:00, title: Opening, id: opening, track: data, chair: p-001}\n"
CLINIC = """\
      - {time: 10:00-11:00, title: Clinic, id: clinic, track: youth, speaker: p-002, room: garden}
"""
DINNER = """\
      - {time: 11:00-12:00, title: Participants' dinner, id: dinner, audience: participants,
         host: p-003}
"""
MEETING = """\
      - {time: 12:00-13:00, title: Team meeting, id: meeting, audience: team, host: p-001}
"""
SESSIONS = OPENING + CLINIC + DINNER + MEETING


def forum(folder: Path, sessions: str = SESSIONS, *, head: str = HEAD) -> Plan:
    """The plan of a forum with these sessions."""
    return plan_from(folder, sessions, head=head, roster=ROSTER)


def release(plan: Plan, former: Plan | None = None, at: datetime = NOW) -> Plan:
    """A plan as it was released, after the releases of a former one."""
    before = former.releases if former else None
    draft = drafted(
        plan, before, uid_of=lambda one: session_uid("forum", one),
        content_of=content_of(plan, SECRET),
    )  # fmt: skip
    return replace(
        plan, releases=released(before, draft, event="forum", ledger=LEDGER, at=at, message="Said")
    )


def context(plan: Plan, created: datetime = NOW) -> Context:
    """The context of outputs of a plan."""
    known = coming_identities(plan, lambda one: session_uid("forum", one))
    return Context(created, identities=known)


def days(number: int) -> timedelta:
    return timedelta(days=number)


def unfolded(content: bytes) -> list[str]:
    """The lines of a calendar."""
    return content.replace(b"\r\n ", b"").decode().split("\r\n")


def summaries(content: bytes) -> list[str]:
    """The titles in a calendar, each with `(cancelled)` where it is."""
    found = []
    for event in content.replace(b"\r\n ", b"").decode().split("BEGIN:VEVENT")[1:]:
        title = event.partition("SUMMARY:")[2].partition("\r\n")[0]
        found.append(f"{title} (cancelled)" if "STATUS:CANCELLED" in event else title)
    return found
