"""The schedule has changed since its last release, and nobody was told.

People go by their calendars, and those say what was released. Until `planner release` publishes the
change and `planner send` tells it, some come to the old room. While you are still editing, that is
as it should be: it is said once, at the first session that changed.

A change of time, room, title or audience is seen, also of a session that is new or was taken out;
`planner release --preview` sees all that calendars show, and says who would be told what. Sessions
that are over count no more. In the examples `released` is the programme as it was released last.

Bad:

    sessions: [{time: 09:30-10:30, title: Opening}]
    released: [{time: 09:00-10:00, title: Opening}]

Good:

    sessions: [{time: 09:00-10:00, title: Opening}]
    released: [{time: 09:00-10:00, title: Opening}]
"""

from collections.abc import Iterator

from planner.model.telling import News
from planner.rules.releases import unreleased
from planner.rules.rule import Context, Rule
from planner.rules.wording import MOST_RELATED
from planner.schedule.plan import Plan
from planner.schedule.releasing import ReleaseChange
from planner.text.diagnostics import Finding, Route, Severity
from planner.text.wording import count

_WORDS = {
    News.NEW: "this is new",
    News.MOVED: "this has another time",
    News.ROOM: "this is in another room",
    News.RENAMED: "this has another title",
}


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find what changed since the last release, all at once."""
    changes = [
        change
        for change in unreleased(plan)
        if context.today is None or change.after.end.date() >= context.today
    ]
    if not changes:
        return
    routes = {slot.session.id: slot.session.route for slot in plan.schedule.slots()}
    held = [change for change in changes if change.after.is_held]
    places = [(routes[change.after.id] / "title", _say(change)) for change in held]
    (at, _), *others = places or [(plan.agenda.event.route, "")]
    yield Finding(
        at,
        f"{_many(changes)} since release {plan.releases.number if plan.releases else 0}"
        f"{_told(plan, changes)}",
        "`planner release --preview` shows what would be told to whom",
        _related(others),
    )


def _related(places: list[tuple[Route, str]]) -> tuple[tuple[Route, str], ...]:
    return tuple(places[:MOST_RELATED])


def _say(change: ReleaseChange) -> str:
    return _WORDS.get(change.news[0], "this has changed")


def _many(changes: list[ReleaseChange]) -> str:
    gone = sum(1 for change in changes if not change.after.is_held)
    rest = len(changes) - gone
    has = "has" if rest == 1 else "have"
    changed = f"{count(rest, 'session')} {has} changed"
    if not gone:
        return changed
    was = "was" if gone == 1 else "were"
    if not rest:
        return f"{count(gone, 'session')} {was} taken out"
    return f"{changed}, and {gone} {was} taken out,"


def _told(plan: Plan, changes: list[ReleaseChange]) -> str:
    """How many would be told; of what was taken out only the private ledger knows that."""
    changed = {change.after.id for change in changes if change.after.is_held}
    ids = frozenset[str]().union(
        *(
            plan.invited_ids(slot)
            for slot in plan.schedule.slots()
            if slot.session.id in changed and slot.session.is_invited
        )
    )
    people = sum(1 for one in plan.persons if one.id in ids and not one.has_declined)
    if not people:
        return ""
    return f": {count(people, 'participant')} would be told"


RULE = Rule("unreleased-changes", Severity.ADVICE, check, __doc__, waived_at="opening")
