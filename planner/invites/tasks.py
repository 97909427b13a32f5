"""Tasks as to-dos that calendars and task lists import (RFC 5545 §3.6.2)."""

from datetime import UTC
from uuid import uuid5

from icalendar import Todo

from planner.artifacts import Context
from planner.invites.calendar import CALENDAR_TAIL, NAMESPACE, calendar_head
from planner.invites.text import one_line
from planner.logistics.deadlines import Deadline, deadlines
from planner.schedule.plan import Plan


def task_uid(event_id: str, task_id: str) -> str:
    """A task's UID, the same for ever; never that of a session with the same id."""
    return str(uuid5(NAMESPACE, f"{event_id}/tasks/{task_id}"))


def tasks_calendar(plan: Plan, context: Context) -> bytes:
    """All tasks of an event, each with its last day.

    It holds no personal data but the name of who does it: the notes stay where they are.
    """
    event = plan.agenda.event
    todos = (_todo(plan, one, context) for one in deadlines(plan))
    return calendar_head(None, name=event.name) + b"".join(todos) + CALENDAR_TAIL


def _todo(plan: Plan, deadline: Deadline, context: Context) -> bytes:
    task, event = deadline.task, plan.agenda.event
    todo = Todo()
    todo.add("uid", task_uid(event.id, task.id))
    todo.add("dtstamp", context.created.astimezone(UTC).replace(microsecond=0))
    todo.add("sequence", context.sequence)
    if deadline.on:
        todo.add("due", deadline.on)
    todo.add("summary", one_line(task.title))
    if task.by:
        todo.add("description", f"By {one_line(plan.known_name(task.by) or task.by)}")
    todo.add("categories", one_line(event.name))
    todo.add("status", "COMPLETED" if task.done else "NEEDS-ACTION")
    if task.done:
        todo.add("percent-complete", 100)
    lines: bytes = todo.to_ical(sorted=False)
    return lines
