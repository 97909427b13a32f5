"""Tasks as to-dos: what calendars and task lists are told."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import icalendar
import pytest
from judges import ical_peer, libical
from judges.needs import require
from plans import ROOT, plan_of
from tables.forum_plans import person, plan_with

from planner.artifacts import Context
from planner.invites.calendar import session_uid
from planner.invites.tasks import task_uid, tasks_calendar
from planner.model.tasks import Due, Task
from planner.schedule.plan import Plan

CONTEXT = Context(datetime(2026, 1, 2, 3, 4, 5, 678, tzinfo=UTC), 2)
AGENDAS = ["agendas/safe-online-bangkok", "agendas/safe-online-latin-america", "examples/logistics"]


def with_tasks(*tasks: Task) -> Plan:
    plan = plan_with([person(1, "Ada, Sample", notes="Secret-mark")])
    return replace(plan, agenda=replace(plan.agenda, tasks=tasks))


def todos(plan: Plan) -> list[Any]:
    return icalendar.Calendar.from_ical(tasks_calendar(plan, CONTEXT)).walk("VTODO")


def test_a_to_do_says_what_until_when_and_who() -> None:
    task = Task(id="letters", title="Send letters; all\nof them", due=Due(number=-1), by="p-1",
                notes="Secret-mark")  # fmt: skip
    (todo,) = todos(with_tasks(task))
    assert todo["SUMMARY"] == "Send letters; all of them"
    assert todo["DUE"].dt == date(2024, 3, 5)
    assert todo["DUE"].params["VALUE"] == "DATE"
    assert todo["DESCRIPTION"] == "By Ada, Sample"
    assert (todo["STATUS"], todo["SEQUENCE"]) == ("NEEDS-ACTION", 2)
    assert todo["DTSTAMP"].dt == CONTEXT.created.replace(microsecond=0)
    assert UUID(todo["UID"]).version == 5


def test_what_is_done_is_completed_and_what_nobody_said_is_left_out() -> None:
    (todo,) = todos(with_tasks(Task(id="a", title="A", done=True)))
    assert todo["STATUS"] == "COMPLETED"
    assert {"DUE", "DESCRIPTION"}.isdisjoint(todo.keys())


def test_notes_stay_where_they_are() -> None:
    content = tasks_calendar(with_tasks(Task(id="a", title="A", notes="Secret-mark")), CONTEXT)
    assert b"Secret-mark" not in content


def test_a_uid_is_of_the_event_and_the_task_and_no_session_has_it() -> None:
    assert task_uid("forum", "a") == task_uid("forum", "a")
    others = {task_uid("other", "a"), task_uid("forum", "b"), session_uid("forum", "a")}
    assert task_uid("forum", "a") not in others
    assert len(others) == 3


def test_a_task_with_an_id_of_its_own_may_change_its_title() -> None:
    (first,) = todos(with_tasks(Task(id="letters", title="Send letters")))
    (second,) = todos(with_tasks(Task(id="letters", title="Send the last letters")))
    assert first["UID"] == second["UID"] == task_uid("forum", "letters")


def test_an_event_without_tasks_has_an_empty_calendar() -> None:
    assert todos(with_tasks()) == []


@pytest.mark.peers
@pytest.mark.parametrize("name", AGENDAS)
def test_libical_accepts_the_tasks_of_our_agendas(name: str) -> None:
    require(libical.available(), "libical 3")
    content = tasks_calendar(plan_of(ROOT / f"{name}.yaml"), CONTEXT)
    assert content.count(b"BEGIN:VTODO") >= 5
    assert libical.complaints(content) == []


@pytest.mark.peers
@pytest.mark.parametrize("name", AGENDAS)
def test_ical_reads_the_same_tasks(name: str) -> None:
    require(ical_peer.available(), "ical")
    from ical.calendar_stream import IcsCalendarStream

    plan = plan_of(ROOT / f"{name}.yaml")
    content = tasks_calendar(plan, CONTEXT).decode()
    (calendar,) = IcsCalendarStream.from_ics(content).calendars
    read = {(todo.uid, todo.summary, todo.due, str(todo.status)) for todo in calendar.todos}
    written = {
        (str(todo["UID"]), str(todo["SUMMARY"]), todo["DUE"].dt, str(todo["STATUS"]))
        for todo in todos(plan)
    }
    assert {(uid, summary, due) for uid, summary, due, _ in read} == {
        (uid, summary, due) for uid, summary, due, _ in written
    }
    assert len(read) == len(plan.agenda.tasks)


@pytest.mark.peers
def test_libical_would_see_a_to_do_without_a_uid() -> None:
    require(libical.available(), "libical 3")
    content = tasks_calendar(with_tasks(Task(id="a", title="A")), CONTEXT)
    lines = [line for line in content.splitlines(keepends=True) if not line.startswith(b"UID")]
    broken = b"".join(lines).replace(b"BEGIN:VTODO", b"METHOD:REQUEST\r\nBEGIN:VTODO")
    assert libical.complaints(broken) != []
