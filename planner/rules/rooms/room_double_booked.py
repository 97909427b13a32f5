"""A room holds two sessions at the same time.

Two groups will stand at one door. Breaks and meals count: a room in which lunch is served is
not free. A session without a room is in the default room.

Bad:

    - parallel:
        Offenders:
          - {time: 09:00-10:00, title: Offenders, room: ballroom}
        Deterrents:
          - {time: 09:30-10:30, title: Deterrents, room: ballroom}

Good:

    - parallel:
        Offenders:
          - {time: 09:00-10:00, title: Offenders, room: ballroom}
        Deterrents:
          - {time: 09:30-10:30, title: Deterrents, room: library}
"""

from collections import defaultdict
from collections.abc import Iterator

from planner.rules.intervals import follow_one_another, overlapping_pairs
from planner.rules.labels import is_room_misspelt
from planner.rules.rule import Context, Rule
from planner.rules.wording import clock, title
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import quoted


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find all pairs of slots that overlap in one room."""
    by_room: defaultdict[str, list[Slot]] = defaultdict(list)
    for slot in plan.schedule.slots():
        if slot.room is not None and not is_room_misspelt(plan, slot):
            by_room[slot.room].append(slot)
    for room, slots in by_room.items():
        for first, second in overlapping_pairs(slots):
            if not follow_one_another(first, second):
                yield _finding(plan, room, first, second)


def _finding(plan: Plan, room: str, first: Slot, second: Slot) -> Finding:
    name = quoted(plan.room_name(room))
    return Finding(
        second.session.route / ("room" if second.session.room else "title"),
        f"{name} holds {title(first)} and {title(second)} at the same time",
        "give one of them another room or another time",
        ((first.session.route / "title", f"{clock(first)} here"),),
    )


RULE = Rule("room-double-booked", Severity.ERROR, check, __doc__)
