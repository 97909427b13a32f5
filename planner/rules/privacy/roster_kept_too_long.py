"""The roster should have been deleted by now.

Those on it were promised a date. A list of who came to a forum on child protection, with their
telephones and what they eat, is worth most to the wrong people when nobody looks after it any more:
on a laptop that is passed on, in a mailbox that is broken into years later.

`event.delete_roster_by` says the last day on which it may be kept. Looked at where the day is
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

from planner.rules.rule import Context, Rule
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Severity


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find a roster that is still there after its last day, or that would go before the event."""
    last = plan.agenda.event.delete_roster_by
    if last is None or not plan.participants:
        return
    at = plan.agenda.event.route / "delete_roster_by"
    ends = max((day.date for day in plan.agenda.days), default=last)
    if last < ends and (context.today is None or context.today <= ends):
        yield Finding(
            at,
            f"the roster would be deleted after {last}, before the event is over on {ends}",
            f"write a day after {ends}: until then you need it",
        )
    elif context.today and context.today > last:
        yield Finding(
            at,
            f"the roster may be kept until {last}, and is still there",
            "delete it and every list made from it, and take `roster` out of the agenda",
            ((plan.agenda.route / "roster", "the roster"),),
        )


RULE = Rule("roster-kept-too-long", Severity.ERROR, check, __doc__)
