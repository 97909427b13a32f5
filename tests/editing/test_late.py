"""The recovery of a late day, written: what the text then says is what was shown."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from schedule.agendas import plan_of
from schedule.test_late import late_days

from planner.checking import check
from planner.decode.agenda import AGENDA_DOCUMENT
from planner.editing.late import write_recovery
from planner.loading import Loaded, load, load_text
from planner.model.time import MINUTE
from planner.schedule.late import Recovery, running_at
from planner.schedule.rescue import recover
from planner.text.diagnostics import Severity, has_errors
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


def with_head(day: str, keys: str = "") -> Loaded:
    """An agenda of one day, with comments and blank lines that must survive."""
    lines = "".join(f"      {line}  # kept\n\n" for line in day.splitlines())
    more = f"    {keys}\n" if keys else ""
    text = (
        "format: 1\nevent: {id: e, name: E, timezone: UTC, organiser: desk@example.org,\n"
        "        venue: {rooms: {ra: {}, rb: {}}}}\ndefaults: {changeover: 5m, room: ra}\n"
        f"days:\n  - date: 2024-03-06\n{more}    sessions:\n{lines}"
    )
    return load_text(Source("agenda.yaml", text), "")


@st.composite
def days_of_all_kinds(draw: st.DrawFn) -> tuple[str, int, int]:  # noqa: C901  # all kinds
    """A day with all that an author may write, a delay, and when it is seen, in minutes.

    Blocks with and without a start, with anchors inside; sessions with a start only, an end only,
    neither, ranges, bounds, items; rooms apart; hours; gaps; evenings that go on past midnight.
    """
    begins = draw(st.sampled_from([8 * 60, 9 * 60, 19 * 60]))
    minute, number, lines = begins, 0, []

    def wall(minutes: int) -> str:
        return f"'{minutes // 60 % 24:02}:{minutes % 60:02}'"

    def session(at: int, *, anchored: bool, strand: bool = False) -> tuple[str, int]:
        nonlocal number
        number += 1
        length = draw(st.integers(2, 12)) * 5
        kind = draw(st.sampled_from(["panel", "panel", "break", "meal"]))
        keys = [f"title: S{number}", f"type: {kind}"]
        if draw(st.integers(0, 3)) == 0:
            keys.append("optional: yes")
        if not strand and draw(st.booleans()):
            keys.append(f"room: {draw(st.sampled_from(['ra', 'rb']))}")
        bounds = draw(st.sampled_from(["", "least", "most", "both"]))
        if bounds in ("least", "both"):
            keys.append(f"at_least: {max(5, length - draw(st.integers(0, 4)) * 5)}m")
        if bounds in ("most", "both"):
            keys.append(f"at_most: {length + draw(st.integers(0, 4)) * 5}m")
        form = draw(st.sampled_from(["duration", "duration", "range", "open", "items"]))
        if form == "range" and anchored:
            keys.insert(0, f"time: {wall(at)[:-1]}-{wall(at + length)[1:]}")
        else:
            if anchored:
                keys.insert(0, f"time: {wall(at)}")
            if form == "items":
                keys.append(f"items: [{{title: I, duration: {length}m}}]")
            elif form != "open" or not anchored or bounds:
                keys.append(f"duration: {length}m")
        return f"{{{', '.join(keys)}}}", length

    for _ in range(draw(st.integers(1, 3))):
        for place in range(draw(st.integers(1, 3))):
            if draw(st.integers(0, 2)) == 0:
                strands, longest = [], 0
                for label in ("ra", "rb"):
                    at, sessions = minute, []
                    for inner in range(draw(st.integers(1, 2))):
                        anchored = inner > 0 and draw(st.integers(0, 3)) == 0
                        gap = 5 * draw(st.integers(0, 2)) if anchored else 0
                        text, length = session(at + gap, anchored=anchored, strand=True)
                        sessions.append(text)
                        at += gap + length
                    strands.append(f"{label}: [{', '.join(sessions)}]")
                    longest = max(longest, at - minute)
                start = f"start: {wall(minute)}, " if place == 0 else ""
                lines.append(f"- {{{start}parallel: {{{', '.join(strands)}}}}}")
                minute += longest
            else:
                text, length = session(minute, anchored=place == 0)
                lines.append(f"- {text}")
                minute += length + 5
        minute += draw(st.sampled_from([0, 5, 20]))
    return "\n".join(lines), draw(st.integers(1, 90)), draw(st.integers(0, minute - begins))


@given(days_of_all_kinds(), st.sampled_from(["", "rollover: '05:00'"]))
@settings(suppress_health_check=[HealthCheck.filter_too_much])
def test_whatever_the_author_wrote_the_text_says_what_was_shown(
    day: tuple[str, int, int], keys: str
) -> None:
    """What is written resolves to what was shown. What is over stays as it was; nothing to come
    begins before it was planned to, or before now; what goes is gone."""
    body, minutes, seen = day
    loaded = with_head(body, keys)
    assume(not has_errors(check(loaded)))
    slots = list(plan_of(loaded).schedule.days[0].slots())
    first = min(slot.start for slot in slots)
    instant = min(first + timedelta(minutes=seen), max(slot.end for slot in slots))
    recovery, text = written(loaded, 0, instant, minutes)
    assert agrees(recovery, text)
    for before, after in recovery.slots:
        if after is None:
            assert before.session.optional
            assert before.start >= instant
            assert f"title: {before.session.title}," not in text
        elif before.end < instant:
            assert after.range == before.range
        else:
            assert after.start >= before.start
            if before.start < instant:
                assert after.start == before.start
    assert recovery.slots != ()


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


HEAD = "format: 1\nevent: {id: e, name: E, timezone: UTC, organiser: desk@example.org}\ndays:\n"


@pytest.mark.parametrize(
    ("sessions", "wall", "minutes", "line"),
    [
        # In a gap, what comes next begins late, and is given its time.
        ('{title: A, time: "09:00", duration: 30m}\n{title: B, end: 11:00}', "09:10", 10,
         '+- {title: A, time: "09:00", duration: 40m}'),
        # An end that was written stays where it can.
        (("{title: A, time: 08:00-08:20}\n{title: B, type: break, end: 09:00}\n"
         "{title: C, duration: 30m}"), "08:10", 15, "+- {title: A, time: 08:00-08:35}"),
        # A bound without a length is no length.
        ("{title: A, time: 09:40-10:40}\n{title: B, at_least: 45m}", "10:18", 10,
         "+- {title: B, duration: 50m, at_least: 50m}"),
    ],
    ids=["a fixed end behind", "an end only", "a bound only"],
)  # fmt: skip
def test_forms_that_say_little(sessions: str, wall: str, minutes: int, line: str) -> None:
    body = "".join(f"      - {session}\n" for session in sessions.splitlines())
    assert line in late(f"    sessions:\n{body}", wall, minutes)


def test_what_goes_on_past_midnight_is_given_a_rollover() -> None:
    day = """    sessions:
      - {title: Dinner, time: "20:00", duration: 3h}
      - {title: Fireworks, time: "23:20", duration: 30m}
"""
    assert [line for line in late(day, "20:12", 70) if line.startswith("+")] == [
        "+rollover: 01:00",
        '+- {title: Dinner, time: "20:00", duration: 4h10m}',
        '+- {title: Fireworks, time: "00:10", duration: 30m}',
    ]


def test_what_follows_something_that_goes_is_kept_where_it_was() -> None:
    lines = late("""    hours: 09:00-12:00
    sessions:
      - {title: Keynote, duration: 90m}
      - {title: Quiz, duration: 60m, optional: yes}
      - {title: Minister, duration: 30m}
""", "09:18", 5)  # fmt: skip
    assert "+- {title: Minister, time: 11:30, duration: 30m}" in lines
