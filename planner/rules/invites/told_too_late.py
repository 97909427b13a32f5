"""A session that nobody was told of is over.

It is new since the last release, or was moved, and its day has passed: no calendar is told of what
is over. Most often the date is that of another day, and people would have come.

It is said while the event lasts, of what is not released yet. In the examples `released` is the
programme as it was released last, and the day is one day after the opening.

Bad:

    today: 2024-03-07
    days:
      - date: 2024-03-06
        sessions: [{time: 09:00-10:00, title: Opening}, {time: 10:00-10:30, title: A song}]
      - date: 2024-03-07
        sessions: [{time: 09:00-10:00, title: Keynote, speaker: p-001}]
    released:
      - date: 2024-03-06
        sessions: [{time: 09:00-10:00, title: Opening}]
      - date: 2024-03-07
        sessions: [{time: 09:00-10:00, title: Keynote, speaker: p-001}]

Good:

    today: 2024-03-07
    days:
      - date: 2024-03-06
        sessions: [{time: 09:00-10:00, title: Opening}]
      - date: 2024-03-07
        sessions: [{time: 09:00-10:00, title: Keynote, speaker: p-001}]
    released:
      - date: 2024-03-06
        sessions: [{time: 09:00-10:00, title: Opening}]
      - date: 2024-03-07
        sessions: [{time: 09:00-10:00, title: Keynote, speaker: p-001}]
"""

from collections.abc import Iterator

from planner.model.telling import News
from planner.rules.bundle import Found, bundle
from planner.rules.releases import unreleased
from planner.rules.rule import Context, Rule
from planner.rules.wording import places_of, sessions
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.text.diagnostics import Finding, Severity


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find sessions that are over before anybody was told of them, all at once."""
    today = context.today
    days = [day.date for day in plan.agenda.days]
    if today is None or not days or max(days) < today:
        return
    late = {
        change.after.id
        for change in unreleased(plan)
        if change.after.is_held
        and not {News.NEW, News.MOVED}.isdisjoint(change.news)
        and change.after.end.date() < today
    }
    found = [
        slot
        for slot in plan.schedule.slots()
        if slot.session.id in late and slot.session.is_invited
    ]
    yield from bundle(found, _finding)


def _finding(slots: list[Slot]) -> Finding:
    first, *others = slots
    is_are, it = ("is", "it") if not others else ("are", "them")
    return Finding(
        first.session.route / "title",
        f"{sessions(slots)} {is_are} over, and nobody was told of {it}",
        "look at the date: is it that of another day?",
        places_of(others),
    )


RULE = Rule("told-too-late", Severity.WARNING, check, __doc__, waived_at="a-song")
