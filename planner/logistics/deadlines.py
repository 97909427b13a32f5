"""When tasks are due, counted from the event."""

from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from planner.model.tasks import Due, Task, Unit
from planner.schedule.plan import Plan
from planner.schedule.travel import event_dates


class Standing(StrEnum):
    """How far a task is."""

    DONE = "done"
    OPEN = "open"
    OVERDUE = "overdue"


class Deadline(NamedTuple):
    """A task with its date; None where nothing says when."""

    task: Task
    on: date | None

    def standing(self, today: date | None) -> Standing:
        """How far it is; nothing is overdue where nobody says which day it is."""
        if self.task.done:
            return Standing.DONE
        is_late = today is not None and self.on is not None and self.on < today
        return Standing.OVERDUE if is_late else Standing.OPEN


def due_date(due: Due, event: tuple[date, date]) -> date:
    """The date of a deadline, for an event with a first and a last day.

    A month before 31 March is the last of February.
    """
    if due.on:
        return due.on
    start = event[0] if due.number < 0 else event[1]
    if due.unit is Unit.MONTHS:
        # Loaded for whoever counts in months, and nobody else: see tests/test_startup.py.
        from dateutil.relativedelta import relativedelta

        return start + relativedelta(months=due.number)
    return start + timedelta(days=due.number * (7 if due.unit is Unit.WEEKS else 1))


def date_of(plan: Plan, due: Due | None) -> date | None:
    """The date of a deadline of a plan; None where there is none, or no day to count from."""
    event = event_dates(plan)
    if due is None or event is None:
        return due.on if due else None
    return due_date(due, event)


def deadlines(plan: Plan) -> tuple[Deadline, ...]:
    """The tasks by date, those without one last; of one date in the order written."""
    found = [Deadline(task, date_of(plan, task.due)) for task in plan.agenda.tasks]
    return tuple(sorted(found, key=lambda each: (each.on is None, each.on or date.min)))
