"""A room holds two sessions at the same time.

Two groups will stand at one door. Breaks and meals count: a room in which lunch is served is
not free, and so does what stands beside the programme. Of a session in several rooms each is
taken. A session without a room is in the default room. A break that several strands have at the
same time, each in its own list, is one break.

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
from planner.text.wording import listing, quoted


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find all pairs of slots that overlap in one room."""
    by_room: defaultdict[str, list[Slot]] = defaultdict(list)
    for slot in plan.schedule.slots():
        for room in slot.rooms if not is_room_misspelt(plan, slot) else ():
            by_room[room].append(slot)
    clashes: dict[tuple[int, int], tuple[Slot, Slot]] = {}
    for slots in by_room.values():
        for first, second in overlapping_pairs(slots):
            if not follow_one_another(first, second) and not first.is_one_pause_with(second):
                clashes[id(first), id(second)] = (first, second)  # in two rooms it is one clash
    for first, second in clashes.values():
        yield _finding(plan, first, second)


def _finding(plan: Plan, first: Slot, second: Slot) -> Finding:
    shared = [room for room in second.rooms if room in first.rooms]
    names = listing([quoted(plan.room_name(room)) for room in shared])
    verb = "holds" if len(shared) == 1 else "hold"
    return Finding(
        second.session.route / ("room" if second.session.room else "title"),
        f"{names} {verb} {title(first)} and {title(second)} at the same time",
        "give one of them another room or another time",
        ((first.session.route / "title", f"{clock(first)} here"),),
        about=tuple(shared),
    )


RULE = Rule("room-double-booked", Severity.ERROR, check, __doc__)
