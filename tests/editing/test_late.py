"""The recovery of a late day, written: what the text then says is what was shown."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from schedule.agendas import plan_of
from schedule.test_late import late_days

from planner.checking import check
from planner.decode.agenda import AGENDA_DOCUMENT
from planner.editing.late import write_recovery
from planner.loading import Loaded, load, load_text
from planner.model.time import MINUTE
from planner.schedule.late import Recovery, recover, running_at
from planner.text.diagnostics import Severity
from planner.text.nodes import Document
from planner.text.source import Source

ROOT = Path(__file__).parent.parent.parent
AGENDAS = sorted(
    path for path in (ROOT / "agendas").glob("*.yaml") if "participants" not in path.name
)


def written(
    loaded: Loaded, number: int, instant: datetime, minutes: int, may_drop: tuple[str, ...] = ()
) -> tuple[Recovery, str]:
    """The recovery of a day, and the text it is written into."""
    document = loaded.texts[AGENDA_DOCUMENT]
    assert isinstance(document, Document)
    day = plan_of(loaded).schedule.days[number]
    recovery = recover(
        plan_of(loaded).agenda, day, running_at(day, instant), minutes * MINUTE, instant,
        frozenset(may_drop),
    )  # fmt: skip
    return recovery, write_recovery(document, recovery).draft.text


def agrees(recovery: Recovery, text: str, folder: str = "") -> bool:
    """Whether a text, read again, has each session at the time that the recovery gave it."""
    loaded = load_text(Source("agenda.yaml", text), folder)
    assert [d for d in loaded.diagnostics if d.severity.value == "error"] == []
    spans = {slot.session.id: slot.range for slot in plan_of(loaded).schedule.slots()}
    return all(
        spans.get(one.before.session.id) == (one.after.range if one.after else None)
        for one in recovery.slots
    )


def with_head(day: str) -> Loaded:
    """An agenda of one day, with comments and blank lines that must survive."""
    lines = "".join(f"      {line}  # kept\n\n" for line in day.splitlines())
    text = (
        "format: 1\nevent: {id: e, name: E, timezone: UTC, organiser: desk@example.org}\n"
        f"days:\n  - date: 2024-03-06\n    sessions:\n{lines}"
    )
    return load_text(Source("agenda.yaml", text), "")


@st.composite
def days_of_all_kinds(draw: st.DrawFn) -> tuple[str, int]:
    """Runs with blocks in them, and sessions that are optional; and a delay."""
    lines, minute, number = [], 8 * 60, 0

    def session(start: str = "") -> str:
        nonlocal number
        number += 1
        length = draw(st.integers(2, 10)) * 5
        bound = f", at_least: {length - 5}m" if draw(st.booleans()) else ""
        optional = ", optional: yes" if draw(st.integers(0, 2)) == 0 else ""
        kind = draw(st.sampled_from(["panel", "panel", "break"]))
        lengths.append(length)
        return f"{{{start}title: S{number}, type: {kind}, duration: {length}m{bound}{optional}}}"

    for _ in range(draw(st.integers(1, 3))):
        wall = f"'{minute // 60:02}:{minute % 60:02}'"
        for place in range(draw(st.integers(1, 3))):
            lengths: list[int] = []
            if draw(st.booleans()):
                strands = []
                longest = 0
                for label in "ab":
                    lengths = []
                    strands.append(
                        f"{label}: [{', '.join(session() for _ in range(draw(st.integers(1, 2))))}]"
                    )
                    longest = max(longest, sum(lengths))
                start = f"start: {wall}, " if place == 0 else ""
                lines.append(f"- {{{start}parallel: {{{', '.join(strands)}}}}}")
                minute += longest
            else:
                lines.append(f"- {session(f'time: {wall}, ' if place == 0 else '')}")
                minute += lengths[0]
        minute += draw(st.sampled_from([0, 0, 15]))
    return "\n".join(lines), draw(st.integers(1, 90))


@given(days_of_all_kinds(), st.integers(0, 400))
def test_also_with_blocks_and_with_what_is_dropped(day: tuple[str, int], into_the_day: int) -> None:
    """What is written is what was shown, and what goes is gone from the text."""
    body, minutes = day
    loaded = with_head(body)
    slots = list(plan_of(loaded).schedule.days[0].slots())
    first, last = min(slot.start for slot in slots), max(slot.end for slot in slots)
    instant = min(first + timedelta(minutes=into_the_day), last)
    recovery, text = written(loaded, 0, instant, minutes)
    assert agrees(recovery, text)
    gone = {slot.session.id for slot in recovery.dropped}
    assert gone == {one.before.session.id for one in recovery.slots if one.after is None}
    assert all(slot.session.optional and slot.start >= instant for slot in recovery.dropped)


@given(late_days(), st.integers(0, 600))
def test_the_text_says_what_was_shown(day: tuple[str, int], into_the_day: int) -> None:
    """What `late --write` writes resolves to the schedule that `late` shows."""
    body, minutes = day
    loaded = with_head(body)
    scheduled = plan_of(loaded).schedule.days[0]
    slots = list(scheduled.slots())
    last = slots[-1].end
    instant = min(slots[0].start + timedelta(minutes=into_the_day), last)
    recovery, text = written(loaded, 0, instant, minutes)
    assert agrees(recovery, text)
    assert text.count("# kept") == len(slots)


@pytest.mark.parametrize("path", AGENDAS, ids=lambda path: path.stem)
@pytest.mark.parametrize("minutes", [20, 45])
def test_every_session_of_the_real_agendas_may_be_late(path: Path, minutes: int) -> None:
    loaded = load(path)
    for number, day in enumerate(plan_of(loaded).schedule.days):
        for instant in sorted({slot.start + MINUTE for slot in day.slots()}):
            recovery, text = written(loaded, number, instant, minutes)
            assert agrees(recovery, text, str(path.parent)), (day.day.date, instant)
            # Nothing that stops a build, such as items that are longer than their session.
            found = check(load_text(Source(path.name, text), str(path.parent)))
            assert [d.code for d in found if d.severity is Severity.ERROR] == []


def changed_lines(before: str, after: str) -> list[str]:
    """The lines of a text that are not in the other, and of the other that are not in it."""
    gone = [f"-{line.strip()}" for line in before.splitlines() if line not in after.splitlines()]
    come = [f"+{line.strip()}" for line in after.splitlines() if line not in before.splitlines()]
    return gone + come


def late(day: str, wall: str, minutes: int, may_drop: tuple[str, ...] = ()) -> list[str]:
    text = (
        "format: 1\nevent: {id: e, name: E, timezone: UTC, organiser: desk@example.org}\n"
        "days:\n  - date: 2024-03-06\n" + day
    )
    loaded = load_text(Source("agenda.yaml", text), "")
    instant = datetime.fromisoformat(f"2024-03-06T{wall}+00:00")
    recovery, after = written(loaded, 0, instant, minutes, may_drop)
    assert agrees(recovery, after)
    return changed_lines(text, after)


DAY = """    sessions:
      - {title: Welcome, time: "9.00 - 9.30"}
      - title: Talk
        duration: 60 min   # or less
        at_least: 50 min
      - {title: Coffee break, duration: 20m}
      - {title: Quiz, id: quiz, duration: 20m}
      - {title: Panel, time: "11:10", duration: 50m}
"""


def test_only_what_does_not_follow_is_written_and_as_the_author_writes() -> None:
    assert late(DAY, "09:10", 10) == [
        '-- {title: Welcome, time: "9.00 - 9.30"}',
        '+- {title: Welcome, time: "9.00 - 9.40"}',
    ]


def test_a_pause_that_gives_way_is_written() -> None:
    assert "+- {title: Coffee break, duration: 15m}" in late(DAY, "09:10", 15)


def test_what_goes_is_taken_out() -> None:
    lines = late(DAY, "09:10", 40, ("quiz",))
    assert "-- {title: Quiz, id: quiz, duration: 20m}" in lines
    assert not any(line.startswith("+- {title: Panel") for line in lines)


def test_a_first_session_that_follows_the_hours_is_given_its_start() -> None:
    day = """    hours: 09:00-12:00
    sessions:
      - {title: Welcome, duration: 30m}
      - {title: Talk, duration: 30m, at_least: 15m}
      - {title: Panel, time: "10:00", duration: 60m}
"""
    assert late(day, "08:30", 10) == [
        "-- {title: Welcome, duration: 30m}", "+- {title: Welcome, time: 09:10, duration: 30m}",
    ]  # fmt: skip


def test_a_block_that_must_wait_starts_late_as_a_whole() -> None:
    day = """    sessions:
      - {title: Welcome, time: "09:00", duration: 30m}
      - start: "09:30"
        parallel:
          a: [{title: One, duration: 30m}]
          b: [{title: Two, duration: 20m}]
"""
    assert late(day, "09:10", 10) == [
        '-- {title: Welcome, time: "09:00", duration: 30m}',
        '-- start: "09:30"',
        '+- {title: Welcome, time: "09:00", duration: 40m}',
        '+- start: "09:40"',
    ]


def test_what_is_over_is_held_where_it_was() -> None:
    day = """    sessions:
      - {title: One, time: "09:00", duration: 60m, at_least: 30m}
      - {title: Two, duration: 30m}
      - {title: Three, duration: 30m, at_least: 20m}
      - {title: Four, time: "11:00", duration: 30m}
"""
    lines = late(day, "10:10", 10)
    assert len(lines) == 4
    assert '+- {title: One, time: "09:00", duration: 60m, at_least: 60m}' in lines


def test_a_bound_that_is_passed_moves_along() -> None:
    day = """    sessions:
      - {title: One, time: "09:00", duration: 60m, at_most: 65m}
      - {title: Two, duration: 30m}
"""
    assert '+- {title: One, time: "09:00", duration: 80m, at_most: 80m}' in late(day, "09:10", 20)
