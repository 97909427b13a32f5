"""An event whose sessions people were invited to: an agenda, a roster, and both ledgers."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from planner.answering.judging import Known
from planner.answering.running import known_from
from planner.files import ledger_path, releases_path
from planner.invites.calendar import session_uid
from planner.ledger.store import About, Ledger, create
from planner.loading import load
from planner.model.releases import Release, ReleasedSession, Releases
from planner.model.telling import Facts, Method, Recipient, Told
from planner.releasing.text import releases_text
from planner.schedule.plan import Plan

AGENDA = """\
format: 1
event:
  id: forum
  name: Forum
  city: Bangkok
  country: Thailand
  timezone: Asia/Bangkok
  organiser: Secretariat <forum@example.org>
  venue: {name: Hotel, rooms: {hall: {name: Hall, seats: 60}}}
roster: participants.csv
defaults: {room: hall}
days:
  - date: 2027-03-10
    sessions:
      - {time: 09:00-09:30, title: Welcome}
      - {title: Mapping, duration: 60m}
      - {title: Closing, duration: 30m}
"""
ROSTER = """\
id,name,email,country
p-001,Ada Sample,Ada@example.org,Thailand
p-002,Ben Draft,ben@example.org,Viet Nam
p-003,Chan Outline,,Cambodia
p-004,Dara Esquisse,office@example.org,Cambodia
p-005,Emi Study,office@example.org,Cambodia
"""
WELCOME, MAPPING, CLOSING = (session_uid("forum", one) for one in ("welcome", "mapping", "closing"))
TOLD_AT = datetime(2027, 2, 28, 8, tzinfo=UTC)
ANSWERED_AT = datetime(2027, 3, 1, 9, tzinfo=UTC)
READ_AT = ANSWERED_AT + timedelta(days=7)
ABOUT = About("forum", "8a1f6a5e-0e39-4f67-8f5c-2f0f3a0c9d11", "secret-of-forum")

PEOPLE = {
    "ada@example.org": ("p-001",),
    "ben@example.org": ("p-002",),
    "person:p-003": ("p-003",),
    "office@example.org": ("p-004", "p-005"),
}
STARTS = {
    "welcome": datetime(2027, 3, 10, 2, tzinfo=UTC),
    "mapping": datetime(2027, 3, 10, 2, 30, tzinfo=UTC),
    "closing": datetime(2027, 3, 10, 3, 30, tzinfo=UTC),
}


def told(
    contact: str,
    session: str,
    *,
    sequence: int = 0,
    asked: int | None = None,
    method: Method = Method.REQUEST,
) -> Told:
    """What a calendar was told of a session; its Message-ID is made of both."""
    start = STARTS[session]
    address = "" if contact.startswith("person:") else contact
    return Told(
        recipient=Recipient(contact=contact, people=PEOPLE[contact], name="Name", address=address),
        uid=session_uid("forum", session),
        session=session,
        method=method,
        sequence=sequence,
        asked=sequence if asked is None else asked,
        dtstamp=TOLD_AT,
        facts=Facts(title=session.title(), start=start, end=start + timedelta(minutes=30)),
        message_id=f"<{session}-{sequence}-{PEOPLE[contact][0]}@example.org>",
    )


def everyone() -> tuple[Told, ...]:
    """All are invited to all, but Ben not to the closing."""
    return tuple(
        told(contact, session)
        for contact in PEOPLE
        for session in STARTS
        if (contact, session) != ("ben@example.org", "closing")
    )


def make_forum(folder: Path, tellings: Iterable[Told] | None = None) -> Path:
    """An agenda in a folder, with what people were told; its path."""
    agenda = folder / "forum.yaml"
    agenda.write_text(AGENDA, encoding="utf-8")
    (folder / "participants.csv").write_text(ROSTER, encoding="utf-8")
    sessions = tuple(
        ReleasedSession(id=one, uid=session_uid("forum", one), sequence=0, start=start,
                        end=start + timedelta(minutes=30), title=one.title())
        for one, start in STARTS.items()
    )  # fmt: skip
    releases = Releases(
        event="forum", ledger=ABOUT.id, log=(Release(number=1, released=TOLD_AT),),
        sessions=sessions,
    )  # fmt: skip
    Path(releases_path(str(agenda))).write_text(releases_text(releases), encoding="utf-8")
    create(ledger_path(str(agenda)), ABOUT)
    with Ledger(ledger_path(str(agenda)), "forum", writes=True) as ledger:
        ledger.keep(*(everyone() if tellings is None else tellings))
    return agenda


def opened(agenda: Path, *, writes: bool = False) -> Ledger:
    """The ledger of an agenda."""
    return Ledger(ledger_path(str(agenda)), "forum", writes=writes)


def plan_of(agenda: Path) -> Plan:
    """The plan of an agenda that is right."""
    loaded = load(agenda)
    assert loaded.diagnostics == ()
    assert loaded.plan is not None
    return loaded.plan


def known_of(agenda: Path) -> Known:
    """What an agenda and its ledger say."""
    with opened(agenda) as ledger:
        return known_from(plan_of(agenda), ledger, READ_AT)


def answers_in(agenda: Path) -> dict[tuple[str, str], str]:
    """The answers that are kept, by contact and session."""
    uids = {session_uid("forum", one): one for one in STARTS}
    with opened(agenda) as ledger:
        return {
            (key.contact, uids[key.uid]): reply.answer.value
            for key, reply in ledger.replies().items()
        }
