"""Ways out of a run that does not fit: each is an edit an author can make, and each helps."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from schedule.agendas import load_day

import planner
from planner.text.diagnostics import Diagnostic

_LASTING = re.compile(r"`(duration|at_least|time): ([^`]+)` for `(\w+)`")
_STARTING = re.compile(r"start `(\w+)` at `([\d:]+)`")
_DROPPING = re.compile(r"take `(\w+)` out")


def unreachable(day: str) -> list[Diagnostic]:
    return [d for d in planner.check(load_day(day)) if d.code == "anchor-unreachable"]


def ways(day: str) -> list[str]:
    (found,) = unreachable(day)
    return (found.hint or "").split("; or ")


def with_key(line: str, key: str, value: str) -> str:
    """A session on one line with a key written or changed, as an author would."""
    written = re.compile(rf"\b{key}: '?[^,}}']+'?")
    if written.search(line):
        return written.sub(f"{key}: '{value}'", line)
    return line.replace("}", f", {key}: '{value}'}}")


def done(day: str, way: str) -> str:
    """The day after an author did what the hint says, to the letter."""
    lines = {re.search(r"title: (\w+)", line)[1]: line for line in day.splitlines()}  # type: ignore[index]
    edits = _LASTING.findall(way)
    edits += [("time", start, title) for title, start in _STARTING.findall(way)]
    for key, value, title in edits:
        line = lines[title]
        if (
            key == "time"
            and "-" not in value
            and (range_ := re.search(r"time: '(\S+)-(\S+)'", line))
        ):
            lines[title] = with_key(line, key, moved(range_[1], range_[2], value))
        else:
            lines[title] = with_key(line, key, value)
    for title in _DROPPING.findall(way):
        del lines[title]
    assert edits or _DROPPING.search(way), way
    return "\n".join(lines.values())


def moved(start: str, end: str, new: str) -> str:
    """A range that starts at another time and is as long."""
    first, last, begins = (int(t[:2]) * 60 + int(t[3:]) for t in (start, end, new))
    ends = last - first + begins
    return f"{new}-{ends // 60:02}:{ends % 60:02}"


def at(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


@st.composite
def overfull_days(draw: st.DrawFn) -> str:
    """Two to five sessions that need more time than there is before an anchor; then one more."""
    lines, total = [], 0
    for number in range(draw(st.integers(2, 5))):
        minutes = draw(st.integers(3, 18)) * 5
        total += minutes
        start = "time: '09:00', " if number == 0 else ""
        elastic = f", at_least: {minutes - 5}m" if draw(st.booleans()) else ""
        optional = ", optional: yes" if draw(st.integers(0, 4)) == 0 else ""
        title = draw(st.sampled_from(["Talk", "Break", "Lunch", "Panel"])) + str(number)
        kind = {"B": "break", "L": "meal"}.get(title[0], "panel")
        lines.append(
            f"- {{{start}title: {title}, type: {kind}, duration: {minutes}m{elastic}{optional}}}"
        )
    missing = draw(st.integers(1, 60))
    anchor = 9 * 60 + max(5, total - missing)
    written = f"time: '{at(anchor)}-{at(anchor + 60)}'"
    if draw(st.booleans()):
        written = f"time: '{at(anchor)}', duration: 60m"
    return "\n".join([*lines, f"- {{{written}, title: Anchor}}"])


@given(overfull_days())
def test_each_way_out_helps_when_it_is_done_to_the_letter(day: str) -> None:
    """After the edit that a hint gives, the anchor is reached and no other is missed."""
    for found in unreachable(day):
        hint = found.hint or ""
        for way in hint.split("; or "):
            if not way.startswith("shorten what comes before"):
                assert unreachable(done(day, way)) == [], (way, done(day, way))


def test_the_cheapest_come_first_and_there_are_three_at_most() -> None:
    found = ways("""
- {time: '09:00', title: Talk, duration: 90m}
- {title: Coffee, type: break, duration: 30m}
- {title: Panel, duration: 60m}
- {time: '11:50', title: Lunch, duration: 60m}
    """)
    assert found == [
        "write `duration: 1h20m` for `Talk`",
        "write `duration: 50m` for `Panel`",
        "write `duration: 1h25m` for `Talk` and `duration: 55m` for `Panel`",
    ]


@pytest.mark.parametrize(
    ("session", "way"),
    [
        ("time: 09:00-10:10, title: Talk", "write `time: 09:00-10:00` for `Talk`"),
        ("time: '09:00', title: Talk, duration: 70m, at_least: 65m",
         "write `at_least: 1h` for `Talk`"),
        ("time: '09:00', title: Talk, items: [{title: One, duration: 70m}]",
         "write `at_least: 1h` for `Talk`"),
    ],
    ids=["a written end", "a bound", "items, which are shortened with it"],
)  # fmt: skip
def test_an_edit_is_of_what_is_written(session: str, way: str) -> None:
    day = f"- {{{session}}}\n- {{title: Tea, type: break, duration: 10m}}\n"
    assert ways(day + "- {time: 10:10-11:10, title: Anchor}")[0] == way


def test_a_pause_is_not_made_shorter_than_its_floor() -> None:
    found = ways("""
- {time: '09:00', title: Tea, type: break, duration: 15m}
- {title: Talk, duration: 20m}
- {time: '09:20', title: Anchor, duration: 60m}
    """)
    assert not any("Tea" in way for way in found if "duration" in way)


def test_what_is_optional_may_go() -> None:
    assert "take `Quiz` out, which is optional" in ways("""
- {time: '09:00', title: Talk, duration: 60m}
- {title: Quiz, duration: 30m, optional: yes}
- {time: '10:00', title: Anchor, duration: 60m}
    """)


def test_a_run_is_not_begun_before_the_day() -> None:
    day = """
hours: 09:00-12:00
sessions:
  - {{time: '{start}', title: Talk, duration: 30m}}
  - {{title: More, duration: 30m}}
  - {{time: '{anchor}', title: Anchor, duration: 60m}}
    """
    early = ways(day.format(start="09:00", anchor="09:20"))
    late = ways(day.format(start="09:40", anchor="10:00"))
    assert not any("start `Talk`" in way for way in early)
    assert "start `Talk` at `09:00`" in late


def test_a_block_may_start_later_and_a_strand_be_shortened() -> None:
    (found,) = unreachable("""
- {time: '09:00', title: Tea, type: break, duration: 60m}
- {title: Lunch, type: meal, duration: 20m}
- start: 10:00
  parallel: {garden: [{title: B, duration: 30m}]}
    """)
    assert "start the block at `10:20`" in (found.hint or "")
    (found,) = unreachable("""
- start: 10:00
  parallel: {garden: [{title: B, duration: 60m}], library: [{title: C, duration: 45m}]}
- {time: '10:50', title: Anchor, duration: 60m}
    """)
    assert (found.hint or "").startswith("write `duration: 50m` for `B`")


def test_where_nothing_small_helps_it_says_so() -> None:
    (found,) = unreachable("""
- {time: 08:00-09:00, title: Before}
- {time: '09:00', title: A, duration: 12m}
- {title: B, duration: 12m}
- {time: '09:05', title: Anchor, duration: 10m}
- {time: '09:15', title: Next, duration: 10m}
    """)
    assert found.hint == "shorten what comes before by 19m, or start this later"


def test_of_many_anchors_the_first_ones_are_tried() -> None:
    """A day in which all is wrong is not resolved hundreds of times."""
    lines = [
        f"- {{time: '{8 + number}:00', title: A{number}, duration: 40m}}\n"
        f"- {{title: B{number}, duration: 30m}}"
        for number in range(13)
    ]
    hints = [found.hint or "" for found in unreachable("\n".join(lines))]
    assert len(hints) == 12
    assert [hint.startswith("write") for hint in hints] == [True] * 10 + [False] * 2
