"""A task is overdue, and not done.

The letter that was to be sent eight weeks before is remembered at six, and the consulate needs
seven. A list of tasks helps only where somebody is told of the day that has passed.

Looked at are the `tasks` of the agenda that are not `done: yes`, and whose date, or whose distance
from the event's first or last day, is over. Nothing is said where nobody says which day it is
(`planner check` takes the computer's), and nothing of an event that has been over for longer than
`for_days`: then the list is history. `planner logistics FILE tasks` shows all of them.

Bad:

    sessions:
      - {time: 09:00-10:00, title: Round table}
    tasks:
      - {title: Book the hotel, due: -6w, by: Maya}

Good:

    sessions:
      - {time: 09:00-10:00, title: Round table}
    tasks:
      - {title: Book the hotel, due: -6w, by: Maya, done: yes}
"""

from collections.abc import Iterator
from datetime import date, timedelta

from planner.decode.words import COUNT
from planner.logistics.deadlines import Deadline, Standing, deadlines
from planner.rules.bundle import Found, bundle
from planner.rules.rule import Context, Parameter, Rule
from planner.rules.wording import also_at
from planner.schedule.plan import Plan
from planner.schedule.travel import event_dates
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import count, quoted

FOR_DAYS = Parameter(
    "for_days", COUNT, 60, "For how many days after the event's last one it still speaks."
)


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find the tasks whose day is over, all in one finding."""
    today, event = context.today, event_dates(plan)
    if today is None or event is None or not plan.agenda.tasks:
        return
    if today > event[1] + timedelta(days=context[FOR_DAYS]):
        return
    late = [one for one in deadlines(plan) if one.standing(today) is Standing.OVERDUE]

    def finding(some: list[Deadline]) -> Finding:
        return _finding(some, today)

    yield from bundle(late, finding)


def _finding(late: list[Deadline], today: date) -> Finding:
    first, *others = late
    more = f", and {count(len(others), 'other task')} too" if others else ""
    by = count((today - first.on).days, "day") if first.on else "long"
    routes = [each.task.route for each in late]
    return Finding(
        first.task.route,
        f"the task {quoted(first.task.title)} is overdue by {by}{more}",
        "do it, and write `done: yes`; or give it another day under `due`",
        also_at(routes, "overdue too"),
    )


RULE = Rule(
    "task-overdue", Severity.WARNING, check, __doc__, (FOR_DAYS,), waived_at="book-the-hotel"
)
