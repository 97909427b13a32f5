"""Messages for tests: what invented people are told of the sessions of a small forum."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import strategies as st
from plans import HEAD, plan_from

from planner.invites.calendar import session_uid
from planner.invites.text import one_line
from planner.model.telling import Answer, Facts, Message, Method, News, Part, Recipient, Told
from planner.schedule.plan import Plan
from planner.telling.facts import session_facts

STAMP = datetime(2024, 2, 1, 12, tzinfo=UTC)

SESSIONS = """\
      - title: Opening
        id: opening
        time: 09:00-10:00
        objective: Know who is in the room.
        description: |
          Bring a question.
          From where you sit, you will see everyone.
        moderator: p-001
        items: [{title: Welcome, duration: 20m}, {title: Round of names}]
      - {title: Coffee, duration: 20m}
      - {title: Evidence, id: evidence, duration: 60m, speaker: p-001}
"""

ADA = Recipient(
    contact="ada@example.org", people=("p-001",), name="Ada Sample", address="Ada@example.org"
)
HOUR = timedelta(hours=1)
CHANGES = (News.MOVED, News.ROOM, News.RENAMED, News.PEOPLE, News.DETAILS)


@cache
def forum(head: str = HEAD) -> Plan:
    """A morning in Bangkok, of two sessions that people are invited to."""
    with TemporaryDirectory() as folder:
        return plan_from(Path(folder), SESSIONS, head=head)


@cache
def forum_with_alarm() -> Plan:
    """The same, with calendars that remind of it."""
    return forum(HEAD.replace("defaults:", "invites: {alarm: 10m}\ndefaults:"))


def facts_of(session: str = "opening", *, is_chair: bool = False) -> Facts:
    """A session of the forum as a participant sees it."""
    plan = forum()
    slots = {slot.session.id: slot for slot in plan.schedule.slots()}
    return session_facts(plan, slots[session], is_chair=is_chair)


def told(
    facts: Facts,
    *,
    session: str = "opening",
    method: Method = Method.REQUEST,
    sequence: int = 0,
    recipient: Recipient = ADA,
) -> Told:
    """What the ledger holds once somebody has a message."""
    return Told(
        recipient=recipient,
        uid=session_uid("forum", session),
        session=session,
        method=method,
        sequence=sequence,
        asked=0,
        dtstamp=STAMP,
        facts=facts,
        message_id=f"<{session_uid(recipient.contact, f'{session}-{sequence}')}@example.org>",
    )


def invite(session: str = "opening", recipient: Recipient = ADA) -> Message:
    """A first REQUEST."""
    facts = facts_of(session)
    said = told(facts, session=session, recipient=recipient)
    return Message(news=(News.NEW,), before=None, after=facts, told=said)


def update(
    was: Callable[[Facts], Facts],
    *news: News,
    session: str = "opening",
    recipient: Recipient = ADA,
    answer: Answer = Answer.NONE,
) -> Message:
    """A REQUEST of somebody who knows the session as it ``was``."""
    facts = facts_of(session)
    said = told(facts, session=session, sequence=1, recipient=recipient)
    return Message(news=news, before=was(facts), after=facts, told=said, answer=answer)


def cancellation(
    news: News, session: str = "opening", recipient: Recipient = ADA, facts: Facts | None = None
) -> Message:
    """A CANCEL, for all or for one."""
    known = facts or facts_of(session)
    said = told(known, session=session, method=Method.CANCEL, sequence=2, recipient=recipient)
    return Message(news=(news,), before=known, after=None, told=said)


def all_news(recipient: Recipient = ADA) -> tuple[Message, ...]:
    """One message of each kind."""
    return (
        invite(recipient=recipient),
        update(lambda f: replace(f, start=f.start - HOUR, end=f.end - HOUR), News.MOVED,
               recipient=recipient),
        update(lambda f: replace(f, room="Attic"), News.ROOM, recipient=recipient),
        update(lambda f: replace(f, place="Annex"), News.ROOM, recipient=recipient),
        update(lambda f: replace(f, title="Start"), News.RENAMED, recipient=recipient),
        update(lambda f: replace(f, people=(Part("Speaker", "Ben Draft"),)), News.PEOPLE,
               recipient=recipient),
        update(lambda f: replace(f, is_chair=True), News.PEOPLE, recipient=recipient),
        update(lambda f: replace(f, text="0"), News.DETAILS, recipient=recipient),
        update(lambda f: replace(f, title="Start", room="Attic", text="0"), News.ROOM,
               News.RENAMED, News.DETAILS, recipient=recipient),
        cancellation(News.UNINVITED, recipient=recipient),
        cancellation(News.CANCELLED, recipient=recipient),
    )  # fmt: skip


TEXT = st.text(st.characters(codec="utf-8"), max_size=90)
HOSTILE = st.sampled_from(
    [
        "Ada\r\nBcc: eve@example.org",
        "Ada\nContent-Type: text/html",
        '"Ada" <eve@example.org>, Eve',
        "=?utf-8?q?Ada?=",
        '\\N and \\n; a, b: "c" ^n ^\'',
        "<script>alert(1)</script>",
        "{{ 7 * 7 }}{% raw %}",
        "\u202eadA\u2028Eve\x85",
        "x" * 300,
        "é" * 90,
        "",
    ]
)
TITLES = (TEXT | HOSTILE).map(one_line)

_ROLES = st.sampled_from(["Chair", "Moderator", "Speaker"])
_INSTANTS = st.integers(0, 200_000_000).map(lambda later: STAMP + timedelta(seconds=later))

FACTS = st.builds(
    lambda start, minutes, **rest: Facts(
        start=start, end=start + timedelta(minutes=minutes), **rest
    ),
    start=_INSTANTS,
    minutes=st.integers(1, 3000),
    title=TITLES,
    room=TITLES,
    place=TITLES,
    people=st.lists(st.builds(Part, _ROLES, TITLES), max_size=3).map(tuple),
    text=st.sampled_from("ab"),
    is_chair=st.booleans(),
)
RECIPIENTS = st.builds(
    Recipient,
    contact=st.just("ada@example.org"),
    people=st.just(("p-001",)),
    name=TEXT | HOSTILE,
    address=st.sampled_from(["Ada@example.org", "ada.o'brien+forum@mail.example.org"]),
    language=st.sampled_from(["en", "fr", "es", "pt"]),
    timezone=st.sampled_from(["", "Europe/Paris", "America/Argentina/Buenos_Aires", "UTC"]),
)


@st.composite
def messages(draw: st.DrawFn) -> Message:
    """A message of any kind, about a session that stands on the forum's agenda or does not."""
    recipient = draw(RECIPIENTS)
    session = draw(st.sampled_from(["opening", "evidence", "gone"]))
    as_planned = session != "gone" and draw(st.booleans())
    facts = facts_of(session) if as_planned else draw(FACTS)
    kind = draw(st.sampled_from(["new", "changed", "uninvited", "cancelled"]))
    sequence = draw(st.integers(0, 99))
    method = Method.REQUEST if kind in ("new", "changed") else Method.CANCEL
    said = told(facts, session=session, method=method, sequence=sequence, recipient=recipient)
    if kind == "new":
        return Message(news=(News.NEW,), before=None, after=facts, told=said)
    if kind == "changed":
        news = draw(st.lists(st.sampled_from(CHANGES), min_size=1, unique=True))
        answer = draw(st.sampled_from(Answer))
        return Message(news=tuple(news), before=draw(FACTS), after=facts, told=said, answer=answer)
    return Message(news=(News(kind),), before=facts, after=None, told=said)
