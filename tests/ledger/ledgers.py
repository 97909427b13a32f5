"""Private ledgers for tests, and strategies for what they hold."""

from datetime import UTC, datetime
from pathlib import Path

from hypothesis import strategies as st

from planner.ledger.store import About, create
from planner.model.telling import Answer, Facts, Key, Method, Part, Recipient, Reply, Told

ABOUT = About("forum", "6a0c2d5e-4f0b-5f2e-9d4c-000000000001", "no secret at all")

START = datetime(2024, 3, 6, 2, 0, tzinfo=UTC)
FACTS = Facts(
    title="Opening", start=START, end=datetime(2024, 3, 6, 3, 0, tzinfo=UTC), room="Main Hall",
    people=(Part("Speaker", "Ada Sample"),), text="0123456789abcdef",
)  # fmt: skip


def ledger_in(folder: Path, about: About = ABOUT) -> str:
    """The path of a new ledger."""
    path = str(folder / "forum.told.sqlite")
    create(path, about)
    return path


def told(number: int = 1, *, uid: str = "u-1", sequence: int = 0) -> Told:
    """What a person with a number was told of a session."""
    address = f"person{number}@example.org"
    return Told(
        recipient=Recipient(contact=address, people=(f"p-{number}",), name=f"Person {number}",
                            address=address),
        uid=uid, session="opening", method=Method.REQUEST, sequence=sequence, asked=sequence,
        dtstamp=START, facts=FACTS,
    )  # fmt: skip


def reply(number: int = 1, answer: Answer = Answer.ACCEPTED, *, uid: str = "u-1") -> Reply:
    """What a person with a number answered."""
    key = Key(f"person{number}@example.org", uid)
    return Reply(key=key, person=f"p-{number}", answer=answer, sequence=0, dtstamp=START)


# Surrogates are no text that a file or a mail could bring.
_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
_INSTANTS = st.integers(0, 2**37).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))
_NUMBERS = st.integers(0, 2**31 - 1)
_PARTS = st.builds(Part, _TEXT, _TEXT)
FACTS_OF_ANY_KIND = st.builds(
    Facts, title=_TEXT, start=_INSTANTS, end=_INSTANTS, room=_TEXT, place=_TEXT,
    people=st.lists(_PARTS, max_size=3).map(tuple), text=_TEXT, is_chair=st.booleans(),
)  # fmt: skip
TOLD_OF_ANY_KIND = st.builds(
    Told,
    recipient=st.builds(
        Recipient, contact=_TEXT, people=st.lists(_TEXT, max_size=3).map(tuple), name=_TEXT,
        address=_TEXT, language=_TEXT, timezone=_TEXT,
    ),
    uid=_TEXT, session=_TEXT, method=st.sampled_from(Method), sequence=_NUMBERS, asked=_NUMBERS,
    dtstamp=_INSTANTS, facts=FACTS_OF_ANY_KIND, message_id=_TEXT,
)  # fmt: skip
REPLIES_OF_ANY_KIND = st.builds(
    Reply, key=st.builds(Key, _TEXT, _TEXT), person=_TEXT, answer=st.sampled_from(Answer),
    sequence=_NUMBERS, dtstamp=_INSTANTS, comment=_TEXT, via=_TEXT,
)  # fmt: skip
