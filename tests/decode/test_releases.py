"""The ledger of releases: it reads as it was written, and what is wrong is said at its line."""

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plans import ROOT
from tables.forum_plans import HEAD, plan_with

from planner.decode.releases import decode_releases
from planner.ledger.reading import read_ledgers
from planner.model.releases import Release, ReleasedSession, Releases, Status
from planner.releasing.text import releases_text
from planner.text.compose import compose
from planner.text.diagnostics import Diagnostic, has_errors
from planner.text.source import Source
from planner.vocabulary.audience import Audience

UIDS = [str(UUID(int=number)) for number in range(1, 5)]
AT = datetime(2024, 3, 1, 9, 0, tzinfo=UTC)


def read(text: str) -> tuple[Releases | None, list[Diagnostic]]:
    document, diagnostics = compose(Source("forum.releases.yaml", text))
    releases, mistakes = decode_releases(document)
    return releases, [*diagnostics, *mistakes]


# What titles, rooms and messages may hold: what an agenda can bring.
_WORDS = st.text(
    st.characters(
        exclude_categories=["Cs", "Cc", "Zl", "Zp", "Cn"],
        exclude_characters="\ufeff",
        include_characters="\n\t",
    ),
    max_size=30,
).map(str.strip)
_IDS = st.from_regex(r"[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,2}", fullmatch=True).filter(
    lambda text: text not in {"con", "nul", "prn", "aux"} and not text.startswith(("com", "lpt"))
)
_ZONES = st.integers(-12 * 4, 14 * 4).map(
    lambda quarters: timezone(timedelta(minutes=15 * quarters))
)


@st.composite
def instants(draw: st.DrawFn) -> datetime:
    days, minutes = draw(st.integers(0, 20_000)), draw(st.integers(0, 1_439))
    moment = datetime(2000, 1, 1, tzinfo=UTC) + timedelta(days=days, minutes=minutes)
    return moment.astimezone(draw(_ZONES))


@st.composite
def ledgers(draw: st.DrawFn) -> Releases:
    number = draw(st.integers(1, 3))
    log = tuple(
        Release(
            number=each + 1,
            released=draw(instants()),
            message=draw(_WORDS),
            changes=tuple(filter(None, draw(st.lists(_WORDS, max_size=2)))),
        )
        for each in range(number)
    )
    ids = draw(st.lists(_IDS, max_size=4, unique=True))
    return Releases(event="forum", ledger=UIDS[0], log=log, sessions=tuple(
        _session(draw, session_id, uid, number)
        for session_id, uid in zip(ids, UIDS, strict=False)
    ))  # fmt: skip


def _session(draw: st.DrawFn, session_id: str, uid: str, number: int) -> ReleasedSession:
    start = draw(instants())
    return ReleasedSession(
        id=session_id,
        uid=uid,
        sequence=draw(st.integers(0, 2**31 - 1)),
        status=draw(st.sampled_from(Status)),
        start=start,
        end=start + timedelta(minutes=draw(st.integers(1, 5_000))),
        room=draw(_WORDS),
        title=draw(_WORDS),
        audience=draw(st.sampled_from([Audience.PUBLIC, Audience.PARTICIPANTS, Audience.TEAM])),
        content=draw(st.from_regex(r"([0-9a-f]{16})?", fullmatch=True)),
        changed=draw(st.integers(1, number)),
    )


@settings(max_examples=150, deadline=None)
@given(ledgers())
def test_releases_read_as_they_were_written(releases: Releases) -> None:
    text = releases_text(releases)
    assert read(text) == (releases, [])
    assert releases_text(releases) == text
    assert all(line == line.rstrip() for line in text.splitlines())


@pytest.mark.parametrize(
    "title", ["no", "12:30", "1e5", "0123456789012345", "null", "- a", "a: b", "#1", "'", '"', "@x",
              "2024-03-06", "~", "", "…", "ສະບາຍດີ", "مرحبا", "\u202ea", "---", "--- a",
              "...", "%a", "a\nb"],
)  # fmt: skip
def test_a_title_stays_the_text_it_was(title: str) -> None:
    session = ReleasedSession(
        id="a", uid=UIDS[0], sequence=0, start=AT, end=AT + timedelta(hours=1), title=title,
        content="0000000000000000",
    )  # fmt: skip
    releases = Releases(
        event="forum", ledger=UIDS[1], sessions=(session,), log=(Release(number=1, released=AT),)
    )
    assert read(releases_text(releases)) == (releases, [])


WHOLE = f"""\
format: 1
event: forum
ledger: {UIDS[0]}
log:
  - number: 1
    released: 2024-03-01T09:00:00+07:00
    message: First programme
  - number: 2
    released: 2024-03-02T09:00:00+07:00
    changes:
      - "opening: moved"
sessions:
  - id: opening
    title: Opening
    start: 2024-03-06T09:00+07:00
    end: 2024-03-06T09:30+07:00
    room: Main Hall
    status: confirmed
    uid: {UIDS[1]}
    sequence: 1
    changed: 2
    content: 0a1b2c3d4e5f6071
  - id: panel
    start: 2024-03-06T09:30+07:00
    end: 2024-03-06T10:30+07:00
    status: cancelled
    audience: participants
    uid: {UIDS[2]}
    sequence: 0
    changed: 1
"""


def test_the_example_is_whole() -> None:
    releases, mistakes = read(WHOLE)
    assert mistakes == []
    assert releases is not None
    assert releases.number == 2
    panel = releases.find(UIDS[2])
    assert panel is not None
    assert not panel.is_held
    assert panel.audience is Audience.PARTICIPANTS


@pytest.mark.parametrize(
    ("line", "instead", "code"),
    [
        (1, "format: 2", "unknown-format"),
        (2, "event: a b", "bad-id"),
        (3, "ledger: mine", "wrong-type"),
        (5, "  - number: 0", "wrong-order"),
        (5, "  - number: one", "wrong-type"),
        (6, "    released: 2024-03-01T09:00:00", "bad-time"),
        (6, "    released: yesterday", "bad-time"),
        (7, "    mesage: First programme", "unknown-key"),
        (8, "  - number: 3", "wrong-order"),
        (8, "<<<<<<< mine", "syntax-error"),
        (13, "  - id: 'a b'", "bad-id"),
        (15, "    start: 2024-03-06 09:00", "bad-time"),
        (16, "    end: 2024-03-06T09:00+07:00", "times-disagree"),
        (16, "    end: 2024-03-06T03:00Z", "ok"),
        (18, "    status: postponed", "unknown-status"),
        (19, "    uid: 1234", "wrong-type"),
        (20, "    sequence: -1", "wrong-type"),
        (20, "    sequence: 2147483648", "wrong-type"),
        (20, "    sequence: 1.0", "wrong-type"),
        (20, "    sequence: ٣", "wrong-type"),
        (20, "    sequence: [1]", "wrong-type"),
        (21, "    changed: 3", "wrong-order"),
        (21, "    changed: 0", "wrong-order"),
        (23, "  - id: opening", "ok"),  # of those that are gone, ids may come again
        (26, "    status: confirmed", "ok"),
        (27, "    audience: everybody", "unknown-audience"),
        (28, f"    uid: {UIDS[1]}", "duplicate-id"),
        (28, "    uid:", "missing-field"),
    ],
)  # fmt: skip
def test_each_damage_is_said_at_its_line(line: int, instead: str, code: str) -> None:
    lines = WHOLE.splitlines()
    lines[line - 1] = instead
    releases, mistakes = read("\n".join(lines) + "\n")
    if code == "ok":
        assert mistakes == []
        assert releases is not None
        return
    assert [one.code for one in mistakes] == [code]
    # What stands twice is said at the second session as a whole.
    where = 23 if code == "duplicate-id" else line
    assert [one.place.line for one in mistakes] == [where]
    assert all(one.hint for one in mistakes)
    if mistakes[0].severity.value == "error":
        assert releases is None


def test_two_that_are_held_have_two_ids() -> None:
    text = WHOLE.replace("- id: panel", "- id: opening").replace("cancelled", "confirmed")
    releases, mistakes = read(text)
    assert [(one.code, one.place.line) for one in mistakes] == [("duplicate-id", 23)]
    assert releases is None


@pytest.mark.parametrize("key", ["format", "event", "ledger", "log", "sessions"])
def test_a_key_that_is_gone_is_missed(key: str) -> None:
    kept = WHOLE.replace(f"\n{key}:", f"\n#{key}:", 1) if key != "format" else WHOLE[10:]
    releases, mistakes = read(kept)
    assert releases is None
    assert mistakes


def test_an_empty_file_says_nothing_and_is_no_ledger() -> None:
    releases, mistakes = read("")
    assert releases is None
    assert [one.code for one in mistakes] in ([], ["empty-agenda"])


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200))
def test_arbitrary_text_is_no_ledger_and_never_raises(text: str) -> None:
    releases, _ = read(text)
    assert releases is None


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_what_is_damaged_is_used_whole_or_not_at_all(data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(WHOLE) - 1))
    to = data.draw(st.integers(at, min(at + 40, len(WHOLE))))
    text = WHOLE[:at] + data.draw(st.text(max_size=10)) + WHOLE[to:]
    plan = plan_with(head=HEAD)
    ledgers = read_ledgers(plan, "forum.yaml", lambda *_: text.encode(errors="replace"),
                           with_answers=False)  # fmt: skip
    assert (ledgers.releases is None) == has_errors(ledgers.diagnostics) or not text.strip()


def test_nothing_that_names_a_person_has_a_place_in_it() -> None:
    """The ledger of releases goes into version control: no field of it is about people."""
    shape = (ROOT / "planner" / "decode" / "releases.py").read_text(encoding="utf-8")
    for word in ("email", "name", "person", "speaker"):
        assert f'Field("{word}' not in shape
    assert Path("forum.releases.yaml").suffix == ".yaml"
