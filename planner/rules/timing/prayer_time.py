"""On a Friday, people who asked for time to pray have none around noon.

The Friday prayer is held together and at noon, and cannot be made up for. Who has to choose between
it and a panel leaves in the middle of the panel, or stays and does not forget it. Half an hour
between 12:00 and 13:30 has to be free: a lunch, a break, a pause among the items of a session, or
nothing at all. Registration, networking and receptions can be left and do not count; sessions that
people choose freely beside others do not either. Who declined one counts all the same: they had
to choose.

When noon prayer is held depends on the place and the season: ask a mosque nearby, and set
`between`. Only a `yes` in the roster's column `prayer` counts, and nobody is named or counted. A
session is pointed at only where it keeps ten or more from praying, so that nobody can tell who
asked. Of those whom smaller sessions keep it is said at the day; and where they are too few for
that too, the finding asks you to look in the roster, whoever of them asked and whether any did. Who
takes part from afar prays by another clock, and is not looked at.

Bad:

    event:
      id: forum
      name: Forum
      timezone: Asia/Jakarta
      organiser: Secretariat <forum@example.org>
    people: |
      id,name,prayer
      p-001,Dewi Sampel,yes
    days:
      - date: 2024-03-08
        sessions:
          - {time: 10:00-12:00, title: Site visit}
          - {time: 12:00-13:15, title: What we saw, type: workshop, room: hall, facilitator: p-001}

Good:

    event:
      id: forum
      name: Forum
      timezone: Asia/Jakarta
      organiser: Secretariat <forum@example.org>
    people: |
      id,name,prayer
      p-001,Dewi Sampel,yes
    days:
      - date: 2024-03-08
        sessions:
          - {time: 10:00-12:00, title: Site visit}
          - {time: 12:00-13:00, title: Lunch}
          - {time: 13:00-14:15, title: What we saw, type: workshop, room: hall, facilitator: p-001}
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime, time, timedelta

from planner.decode.sessions import DURATION
from planner.model.time import TimeRange, write_duration
from planner.rules.crowds import Crowd, named
from planner.rules.rule import Context, Parameter, Rule
from planner.rules.windows import WINDOW, Window
from planner.rules.wording import title
from planner.schedule.pauses import between_pauses
from planner.schedule.plan import Plan
from planner.schedule.sequence import is_in_order
from planner.schedule.slots import DaySchedule, Slot
from planner.text.diagnostics import Finding, Route, Severity
from planner.vocabulary.session_types import SessionType

BETWEEN = Parameter(
    "between", WINDOW, Window(time(12), time(13, 30)), "When the Friday prayer is held."
)
LEAST = Parameter("least", DURATION, timedelta(minutes=30), "How long has to be free in that time.")

_FRIDAY = 4


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find Fridays on which somebody who asked for it is not free to pray."""
    there = [participant for participant in plan.participants if not participant.is_remote]
    asked = {participant.id for participant in there if participant.prayer}
    if not asked:
        return
    crowd = Crowd(participant.id for participant in there)
    for day in plan.schedule.days:
        whole = context[BETWEEN].on(day.day.date, day.zone)
        if whole and day.day.date.weekday() == _FRIDAY and is_in_order(day):
            yield from _check_day(plan, day, asked, crowd, whole, context)


def _check_day(
    plan: Plan, day: DaySchedule, asked: set[str], crowd: Crowd, whole: TimeRange, context: Context
) -> Iterator[Finding]:
    # Who is kept by what hangs on the agenda alone, and not on who asked.
    kept: defaultdict[Route, set[str]] = defaultdict(set)
    slots = {}
    for person, slot in _kept(plan, day, whole, context[LEAST]):
        kept[slot.session.route].add(person)
        slots[slot.session.route] = slot
    groups = {route: frozenset(people) for route, people in kept.items()}
    known = named(crowd, groups)
    told = [slots[route] for route in groups if route in known.groups and groups[route] & asked]
    if told:
        yield _at_session(max(told, key=lambda slot: _size(plan, slot)), context)
    elif not known.hides_others or known.others & asked:
        yield _at_day(day.day.route / "date", context, is_certain=known.hides_others)


def _kept(
    plan: Plan, day: DaySchedule, whole: TimeRange, least: timedelta
) -> Iterator[tuple[str, Slot]]:
    """Those who have less time than they need, each with the largest session that keeps them."""
    busy = [
        slot for slot in day.in_sequence() if _holds_people(slot) and slot.range.overlaps(whole)
    ]
    # By what people are expected at: many are at the same.
    keeping: dict[tuple[int, ...], Slot | None] = {}
    for participant in plan.participants:
        if participant.is_remote:
            continue  # noon is another hour where they are
        attended = tuple(
            n for n, slot in enumerate(busy) if participant.id in plan.invited_ids(slot)
        )
        if attended not in keeping:
            slots = [busy[n] for n in attended]
            is_kept = slots and longest_free(_taken(slots), whole) < least
            keeping[attended] = max(slots, key=lambda slot: _size(plan, slot)) if is_kept else None
        if slot := keeping[attended]:
            yield participant.id, slot


def _size(plan: Plan, slot: Slot) -> tuple[int, timedelta]:
    return len(plan.invited_ids(slot)), slot.range.duration


def _at_session(slot: Slot, context: Context) -> Finding:
    window, least = context[BETWEEN], write_duration(context[LEAST])
    return Finding(
        slot.session.route / "title",
        f"with {title(slot)}, people who asked for time to pray on Friday have less than "
        f"{least} for it, {window}",
        _leave(window, least),
    )


def _at_day(at: Route, context: Context, *, is_certain: bool) -> Finding:
    window, least = context[BETWEEN], write_duration(context[LEAST])
    if is_certain:
        return Finding(
            at,
            f"people who asked for time to pray on Friday have less than {least} for it, {window}",
            f"{_leave(window, least)}, also at what few attend",
        )
    return Finding(
        at,
        f"some have less than {least} free on this Friday, {window}; whether they asked for time "
        "to pray is not said, because it would tell who",
        f"look in the roster whether they did, and {_leave(window, least)}; else waive it",
    )


def _leave(window: Window, least: str) -> str:
    return f"leave {least} free between {window.start:%H:%M} and {window.end:%H:%M}"


def _holds_people(slot: Slot) -> bool:
    return slot.session.is_seated or slot.session.type is SessionType.SITE_VISIT


def _taken(slots: Iterable[Slot]) -> Iterator[tuple[datetime, datetime]]:
    for slot in slots:
        yield from between_pauses(slot)


def longest_free(taken: Iterable[tuple[datetime, datetime]], whole: TimeRange) -> timedelta:
    """The longest stretch of a range of which nothing is taken."""
    longest, free_from = timedelta(0), whole.start
    for start, end in [*sorted(taken), (whole.end, whole.end)]:
        longest = max(longest, min(start, whole.end) - free_from)
        free_from = max(free_from, end)
    return longest


RULE = Rule("prayer-time", Severity.WARNING, check, __doc__, (BETWEEN, LEAST))
