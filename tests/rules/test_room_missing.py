"""Sessions without a room: which are said, and which are left alone."""

import pytest
from schedule.agendas import load_days

from planner.loading import Loaded
from planner.text.diagnostics import Severity
from rules.finding_in import found_by, lines, messages

CODE = "room-missing"


def load(sessions: str, *, defaults: str = "{changeover: 0m}") -> Loaded:
    first = f"- date: 2024-03-06\n  sessions:\n{sessions}"
    return load_days(first, defaults=defaults)


WITH = "    - {time: 09:00-09:30, title: A, room: garden}\n"
WITHOUT = "    - {time: 09:30-10:00, title: B}\n"


def test_it_names_the_session_and_says_what_to_write() -> None:
    (found,) = found_by(CODE, load(WITH + WITHOUT))
    assert found.severity is Severity.ADVICE
    assert found.message == "`B` has no room, though other sessions have one"
    assert found.hint == "write `room: …`, or give all that name none a room under `defaults`"


def test_many_of_a_day_are_one_finding() -> None:
    more = "".join(f"    - {{title: S{number}, duration: 5m}}\n" for number in range(9))
    (found,) = found_by(CODE, load(WITH + WITHOUT + more))
    assert found.message == "`B` and 9 other sessions have no room, though other sessions have one"
    assert len(lines(found)) == 6


def test_each_day_is_said_for_itself() -> None:
    day = "- date: 2024-03-07\n  sessions:\n    - {time: 09:00-10:00, title: C}\n"
    assert messages(CODE, load(WITH + WITHOUT + day)) == [
        "`B` has no room, though other sessions have one",
        "`C` has no room, though other sessions have one",
    ]


@pytest.mark.parametrize(
    "session",
    [
        "{time: 09:30-10:00, title: Coffee break}",
        "{time: 09:30-10:00, title: Lunch}",
        "{time: 09:30-10:00, title: B, type: site-visit}",
        "{time: 09:30-10:00, title: B, type: networking}",
        "{time: 09:30-10:00, title: B, type: workshp}",
        "{time: 09:30-10:00, title: B, room: [garden]}",
        "{time: 09:30-10:00, title: B, rom: library}",
    ],
)
def test_what_needs_no_room_or_may_have_one_is_left_alone(session: str) -> None:
    assert messages(CODE, load(f"{WITH}    - {session}\n")) == []


def test_a_default_room_is_a_room() -> None:
    assert messages(CODE, load(WITH + WITHOUT, defaults="{room: ballroom}")) == []


def test_an_agenda_in_which_nothing_has_a_room_is_left_alone() -> None:
    assert messages(CODE, load(WITHOUT)) == []


def test_a_misspelt_label_is_another_rules() -> None:
    strands = """    - parallel:
        gardn: [{time: 09:30-10:00, title: B}]
        Young people: [{time: 09:30-10:00, title: C}]
"""
    assert messages(CODE, load(WITH + strands)) == [
        "`C` has no room, though other sessions have one"
    ]
