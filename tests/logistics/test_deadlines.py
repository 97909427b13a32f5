"""When tasks are due, counted from the event."""

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tables.forum_plans import plan_with

from planner.logistics.deadlines import Deadline, Standing, date_of, deadlines, due_date
from planner.model.tasks import Due, Task, Unit

MARCH = (date(2026, 3, 31), date(2026, 4, 2))


@pytest.mark.parametrize(
    ("due", "on"),
    [
        (Due(number=-30), "2026-03-01"),
        (Due(number=-6, unit=Unit.WEEKS), "2026-02-17"),
        (Due(number=-1, unit=Unit.MONTHS), "2026-02-28"),
        (Due(number=-2, unit=Unit.MONTHS), "2026-01-31"),
        (Due(number=-25, unit=Unit.MONTHS), "2024-02-29"),
        (Due(number=1, unit=Unit.WEEKS), "2026-04-09"),
        (Due(number=2, unit=Unit.MONTHS), "2026-06-02"),
        (Due(on=date(2026, 1, 5)), "2026-01-05"),
    ],
)
def test_a_deadline_is_counted_from_the_first_day_or_the_last(due: Due, on: str) -> None:
    assert due_date(due, MARCH).isoformat() == on


NUMBERS = st.integers(-500, 500).filter(bool)
DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))


@given(DAYS, st.integers(0, 9), NUMBERS, st.sampled_from([Unit.DAYS, Unit.WEEKS]), NUMBERS)
def test_shifting_the_event_by_days_shifts_every_deadline_by_as_many(
    first: date, length: int, number: int, unit: Unit, by: int
) -> None:
    event = (first, first + timedelta(days=length))
    moved = (event[0] + timedelta(days=by), event[1] + timedelta(days=by))
    due = Due(number=number, unit=unit)
    assert due_date(due, moved) == due_date(due, event) + timedelta(days=by)


@given(DAYS, st.integers(-100, 100).filter(bool))
def test_months_keep_the_day_as_far_as_their_month_has_it(first: date, number: int) -> None:
    found = due_date(Due(number=number, unit=Unit.MONTHS), (first, first))
    assert (found.year * 12 + found.month) - (first.year * 12 + first.month) == number
    assert found.day == min(first.day, monthrange(found.year, found.month)[1])


def test_nothing_is_counted_from_an_event_without_days() -> None:
    plan = plan_with()
    empty = replace(plan, agenda=replace(plan.agenda, days=()))
    assert date_of(empty, Due(number=-1)) is None
    assert date_of(empty, None) is date_of(plan, None) is None
    assert date_of(empty, Due(on=date(2026, 1, 5))) == date(2026, 1, 5)


def test_tasks_stand_by_date_and_those_without_one_last() -> None:
    tasks = (
        Task(id="a", title="A"),
        Task(id="b", title="B", due=Due(number=1)),
        Task(id="c", title="C", due=Due(number=-1)),
    )
    plan = plan_with()
    found = deadlines(replace(plan, agenda=replace(plan.agenda, tasks=tasks)))
    assert [each.task.id for each in found] == ["c", "b", "a"]


def test_what_is_late_and_not_done_is_overdue() -> None:
    day = date(2026, 3, 1)
    open_one, done = Task(id="a", title="A"), Task(id="b", title="B", done=True)
    later = day + timedelta(days=1)
    assert Deadline(open_one, day).standing(later) is Standing.OVERDUE
    assert Deadline(open_one, day).standing(day) is Standing.OPEN
    assert Deadline(open_one, day).standing(None) is Standing.OPEN
    assert Deadline(open_one, None).standing(later) is Standing.OPEN
    assert Deadline(done, day).standing(later) is Standing.DONE
