"""The roster should have been deleted by now.

Those on it were promised a date. A list of who came to a forum on child protection, with their
telephones and what they eat, is worth most to the wrong people when nobody looks after it any more:
on a laptop that is passed on, in a mailbox that is broken into years later.

`event.delete_roster_by` says the last day on which it may be kept, and `privacy.keep` that of what
only few may see: `planner purge` deletes them. Looked at where the day is
known: `planner check` takes the computer's. A last day before the event's own is a slip, often a
year that was not changed: until the event is over that is said instead, and nothing is to be
deleted.

Bad:

    event:
      id: forum
      name: Forum
      timezone: Asia/Bangkok
      organiser: Secretariat <forum@example.org>
      delete_roster_by: 2024-01-31
      venue: {rooms: {ballroom: {name: Ballroom}}}
    days: [{date: 2024-01-10, sessions: [{time: 09:00-10:00, title: Cases, room: ballroom}]}]

Good:

    event:
      id: forum
      name: Forum
      timezone: Asia/Bangkok
      organiser: Secretariat <forum@example.org>
      delete_roster_by: 2024-06-30
      venue: {rooms: {ballroom: {name: Ballroom}}}
    days: [{date: 2024-01-10, sessions: [{time: 09:00-10:00, title: Cases, room: ballroom}]}]
"""

from collections.abc import Iterator
from datetime import date

from planner.rules.rule import Context, Rule
from planner.schedule.plan import Plan
from planner.schedule.retention import is_over, last_days, overdue
from planner.text.diagnostics import Finding, Route, Severity
from planner.text.wording import listing, quoted
from planner.vocabulary.audience import Audience

_PURGE = "`planner purge` shows what is due, and destroys it with `--write`"


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find data that are still there after their last day, or that would go before the event."""
    if not plan.participants:
        return
    last = last_days(plan).get(Audience.PARTICIPANTS)
    ends = max((day.date for day in plan.agenda.days), default=last)
    if last and ends and last < ends and (context.today is None or context.today <= ends):
        yield Finding(
            _place(plan),
            f"the roster would be deleted after {last}, before the event is over on {ends}",
            f"write a day after {ends}: until then you need it",
        )
    elif last and context.today and context.today > last:
        yield Finding(
            _place(plan),
            f"the roster may be kept until {last}, and is still there",
            f"{_PURGE}; it takes `roster` out of the agenda too",
            ((plan.agenda.route / "roster", "the roster"),),
        )
    elif context.today and is_over(plan, context.today):
        yield from _columns(plan, context.today)


def _columns(plan: Plan, today: date) -> Iterator[Finding]:
    """Columns that should be empty by now, those of each last day together."""
    found = overdue(plan, today)
    for last in sorted({one.last_day for one in found}):
        names = [quoted(one.field.name) for one in found if one.last_day == last]
        are = "is" if len(names) == 1 else "are"
        yield Finding(
            plan.agenda.privacy.route,
            f"{listing(names)} may be kept until {last}, and {are} still in the roster",
            _PURGE,
            ((plan.agenda.route / "roster", "the roster"),),
        )


def _place(plan: Plan) -> Route:
    """Where the last day of the whole roster is written."""
    event = plan.agenda.event
    last = last_days(plan).get(Audience.PARTICIPANTS)
    if event.delete_roster_by == last:
        return event.route / "delete_roster_by"
    return plan.agenda.privacy.route


RULE = Rule("roster-kept-too-long", Severity.ERROR, check, __doc__)
