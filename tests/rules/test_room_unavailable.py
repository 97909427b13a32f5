"""Rooms that others have: which sessions are in the way, and that it is said once."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from schedule.agendas import load_day, plan_of

from planner.loading import Loaded
from planner.rules.rooms.room_unavailable import RULE
from planner.rules.rule import Context
from planner.text.diagnostics import Severity
from rules.finding_in import found_by, lines, messages

CODE = "room-unavailable"


def load(body: str, taken: str) -> Loaded:
    rooms = f"{{ballroom: {{name: Ballroom, unavailable: {taken}}}, garden: {{name: Garden}}}}"
    return load_day(body, rooms=rooms)


def test_it_says_which_room_and_when_and_where_the_room_says_so() -> None:
    loaded = load("- {time: 15:00-16:30, title: Plenary}", "2024-03-06 16:00-20:00")
    (found,) = found_by(CODE, loaded)
    assert found.severity is Severity.ERROR
    assert found.message == (
        "`Ballroom` is not available on 2024-03-06 16:00-20:00, and holds `Plenary` then"
    )
    assert found.hint == "take another room or another time, or ask the venue for the room"
    assert lines(found) == [9, 3]
    assert "ballroom" in found.subjects


def test_it_points_at_the_room_where_the_session_names_it() -> None:
    loaded = load("- {time: 15:00-16:30, title: Plenary, room: ballroom}", "2024-03-06")
    (found,) = found_by(CODE, loaded)
    assert found.place.excerpt is not None
    assert found.place.excerpt[found.place.column - 1 :].startswith("ballroom")


def test_many_sessions_in_a_room_that_is_taken_are_one_finding() -> None:
    body = "\n".join(f"- {{time: {9 + n}:00-{10 + n}:00, title: S{n}}}" for n in range(8))
    (found,) = found_by(CODE, load(body, "[2024-03-06, 2024-03-07]"))
    assert found.message.endswith("and holds `S0` and 7 other sessions then")
    assert [related.label for related in found.related][:2] == [
        "the room says so",
        "10:00-11:00 here",
    ]
    assert len(found.related) == 6


def test_two_times_of_one_room_are_two_findings() -> None:
    body = "- {time: 09:00-10:00, title: A}\n- {time: 10:00-11:00, title: B}"
    taken = "[2024-03-06 09:30-09:45, 2024-03-06 10:30-10:45]"
    assert [message.split("holds ")[1] for message in messages(CODE, load(body, taken))] == [
        "`A` then",
        "`B` then",
    ]


def test_a_label_that_is_nearly_a_rooms_puts_nobody_into_the_default_room() -> None:
    body = """
        - parallel:
            gardn:
              - {time: 09:00-10:00, title: A}
    """
    assert messages(CODE, load(body, "2024-03-06")) == []


def test_a_room_that_is_not_listed_is_another_rules() -> None:
    loaded = load("- {time: 09:00-10:00, title: A, room: cellar}", "2024-03-06")
    assert messages(CODE, loaded) == []


MINUTES = st.integers(0, 24 * 12 - 1).map(lambda steps: 5 * steps)


@given(MINUTES, MINUTES, st.tuples(MINUTES, MINUTES).filter(lambda ends: ends[0] < ends[1]))
def test_a_session_is_in_the_way_where_it_shares_a_minute(
    start: int, length: int, taken: tuple[int, int]
) -> None:
    """Against a walk through the minutes of the day."""
    end = min(start + length + 5, 24 * 60 - 1)
    first, last = (time(minute // 60, minute % 60) for minute in taken)
    hours = f"{first:%H:%M}-{last:%H:%M}"
    body = f"- {{time: {start // 60:02}:{start % 60:02}-{end // 60:02}:{end % 60:02}, title: A}}"
    plan = plan_of(load(body, f"2024-03-06 {hours}"))
    shared = set(range(start, end)) & set(range(*taken))
    assert bool(list(RULE.check(plan, Context()))) is bool(shared)


@pytest.mark.parametrize("taken", ["2024-03-05", "2024-03-07", "2024-03-06 from 10:00"])
def test_another_time_is_in_nobodys_way(taken: str) -> None:
    assert messages(CODE, load("- {time: 09:00-10:00, title: A}", taken)) == []
