"""Parts of a schedule: what is left of blocks and days when something is left out."""

from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from planner.schedule.selection import Clock, Selection, select
from planner.schedule.slots import Block, DaySchedule, Slot
from schedule.agendas import load_days, plan_of, slots_of

DAYS = """
- date: 2024-03-06
  sessions:
    - {time: 09:00-10:00, title: A, host: Uwe}
    - parallel:
        garden: [{title: B, duration: 30m, host: Uwe}, {title: C, duration: 30m}]
        library: [{title: D, duration: 60m, host: Vera}]
- date: 2024-03-07
  sessions:
    - {time: 23:00-24:00, title: E, room: library, host: Vera}
"""


def titles(days: list[DaySchedule]) -> list[list[str]]:
    return [[slot.session.title for slot in day.slots()] for day in days]


@pytest.mark.parametrize(
    ("selection", "left"),
    [
        (Selection(), [["A", "B", "C", "D"], ["E"]]),
        (Selection(day=date(2024, 3, 7)), [["E"]]),
        (Selection(day=date(2024, 3, 8)), []),
        (Selection(room="library"), [["D"], ["E"]]),
        (Selection(room="ballroom"), [["A"]]),
        (Selection(person="uwe"), [["A", "B"]]),
        (Selection(person="Vera"), [["D"], ["E"]]),
        (Selection(person="Vera", room="garden"), []),
        (Selection(person="Nobody"), []),
    ],
)
def test_days_and_strands_without_anything_are_gone(
    selection: Selection, left: list[list[str]]
) -> None:
    assert titles(select(plan_of(load_days(DAYS)), selection)) == left


def test_a_participant_is_shown_what_they_are_expected_at_and_may_choose(tmp_path: Path) -> None:
    roster = tmp_path / "people.csv"
    roster.write_text("id,name\np-1,Uwe Muster\np-2,Vera Muster\n", encoding="utf-8")
    days = """
        - date: 2024-03-06
          sessions:
            - {time: 09:00-10:00, title: For all}
            - parallel:
                garden: [{title: To choose, duration: 30m}]
                library: [{title: For one, duration: 30m, attendance: [p-1]}]
    """
    plan = plan_of(load_days(days, roster=roster))
    assert titles(select(plan, Selection(person="p-1"))) == [["For all", "For one"]]
    assert titles(select(plan, Selection(person="Vera Muster"))) == [["For all", "To choose"]]


def test_a_block_of_one_strand_is_no_block() -> None:
    plan = plan_of(load_days(DAYS))
    both, one = (
        select(plan, selection)[0] for selection in (Selection(), Selection(room="garden"))
    )
    assert isinstance(both.entries[1], Block)
    assert all(isinstance(entry, Slot) for entry in one.entries)


def test_a_clock_says_where_another_date_begins() -> None:
    loaded = load_days(DAYS)
    late = slots_of(loaded)[-1]
    bangkok, berlin = Clock(ZoneInfo("Asia/Bangkok")), Clock(ZoneInfo("Europe/Berlin"))
    assert bangkok.span(late, late.day.date) == "23:00–00:00+1"
    assert berlin.span(late, late.day.date) == "17:00–18:00"
    assert Clock(ZoneInfo("Pacific/Kiritimati")).time(late.start, late.day.date) == "06:00+1"
    assert Clock(ZoneInfo("Asia/Kathmandu")).offset(late.start) == "UTC+05:45"
    assert Clock(ZoneInfo("America/St_Johns")).offset(late.start) == "UTC-03:30"


def test_a_clock_may_show_the_date_before() -> None:
    loaded = load_days("- {date: 2024-03-06, sessions: [{time: 09:00-10:00, title: A}]}")
    (early,) = slots_of(loaded)
    assert Clock(ZoneInfo("America/Lima")).span(early, early.day.date) == "21:00-1–22:00-1"
