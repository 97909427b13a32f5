"""What has to be done, by when, and by whom."""

from collections.abc import Iterator
from datetime import date

from planner.logistics.deadlines import Deadline, Standing, deadlines
from planner.schedule.plan import Plan
from planner.tables.logistics.parts import beside_event, team
from planner.tables.table import Row, Table
from planner.text.wording import count
from planner.vocabulary.audience import Audience

_COLUMNS = (
    team("date", "Due", 12),
    team("title", "Task", 50),
    team("by", "Who", 20),
    team("status", "Status", 22),
    team("event", "Counted", 15),
    team("notes", "Notes", 40),
)


def has_tasks(plan: Plan) -> bool:
    """Whether the agenda has tasks."""
    return bool(plan.agenda.tasks)


def tasks_table(plan: Plan, today: date | None = None) -> Table:
    """The tasks by date; with ``today``, what is overdue says so, and what is open how long yet."""
    rows = tuple(_row(plan, one, today) for one in deadlines(plan))
    return Table("Tasks", _COLUMNS, rows)


def _row(plan: Plan, deadline: Deadline, today: date | None) -> Row:
    task, on = deadline.task, deadline.on
    cells = (
        on,
        task.title,
        owner(plan, task.by),
        status_words(deadline, today),
        beside_event(plan, on) if on else "",
        task.notes,
    )
    return Row(cells, sensitivity=Audience.TEAM)


def owner(plan: Plan, by: str) -> str:
    """Who does a task, by name where the roster or the agenda knows them."""
    return plan.known_name(by) or by if by else ""


def status_words(deadline: Deadline, today: date | None) -> str:
    """`done`, `open`, `in 3 days`, `today`, `overdue by 2 days`."""
    standing = deadline.standing(today)
    if standing is Standing.DONE or today is None or deadline.on is None:
        return standing.value
    days = (deadline.on - today).days
    if standing is Standing.OVERDUE:
        return f"overdue by {count(-days, 'day')}"
    return f"in {count(days, 'day')}" if days else "today"


def task_gaps(plan: Plan) -> Iterator[str]:
    """Which tasks nobody does, or have no date."""
    waiting = [task for task in plan.agenda.tasks if not task.done]
    for number, words in (
        (sum(task.due is None for task in waiting), "without a date"),
        (sum(not task.by for task in waiting), "that nobody does"),
    ):
        if number:
            yield f"{count(number, 'open task')} {words}"
