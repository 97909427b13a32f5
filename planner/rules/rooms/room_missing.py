"""A session has no room, while others have one.

People stand in the corridor with a programme that says when, and not where; what is in their
calendars has no place either.

Looked at are sessions through which people sit. Registration, breaks, meals, receptions,
networking and site visits need no room. A session that names none is in the room of its strand,
or in the default room; where there is neither, and another session at that venue has a room, its
own was forgotten. A venue at which no session has a room yet is left alone.

Bad:

    defaults: {changeover: 0m}
    sessions:
      - {time: 09:00-10:00, title: Trends, room: ballroom}
      - {time: 10:00-10:20, title: Coffee break}
      - {time: 10:20-11:00, title: Threats}

Good:

    defaults: {changeover: 0m}
    sessions:
      - {time: 09:00-10:00, title: Trends, room: ballroom}
      - {time: 10:00-10:20, title: Coffee break}
      - {time: 10:20-11:00, title: Threats, room: ballroom}
"""

from collections.abc import Iterator

from planner.rules.labels import in_misspelt_rooms
from planner.rules.overfull import overfull_blocks
from planner.rules.rule import Context, Rule
from planner.rules.wording import places_of, sessions
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.text.diagnostics import Finding, Severity


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find sessions without a room, once a day."""
    # Of these two, other rules tell.
    unclear = in_misspelt_rooms(plan)
    for block, _, _ in overfull_blocks(plan):
        unclear.update(slot.session.route for slot in block.slots())
    days = [list(day.in_sequence()) for day in plan.schedule.days]
    in_use = {plan.venue_of(slot).id for day in days for slot in day if slot.room in plan.rooms}
    for day, slots in zip(plan.schedule.days, days, strict=True):
        lacking = [
            slot for slot in slots if _lacks_room(slot) and slot.session.route not in unclear
        ]
        if lacking and plan.venue_on(day.day).id in in_use:
            yield _finding(lacking)


def _lacks_room(slot: Slot) -> bool:
    session = slot.session
    return slot.room is None and session.is_seated and not session.may_have_said("room")


def _finding(slots: list[Slot]) -> Finding:
    first, *more = slots
    return Finding(
        first.session.route / "title",
        f"{sessions(slots)} {'have' if more else 'has'} no room, though other sessions have one",
        "write `room: …`, or give all that name none a room under `defaults`",
        places_of(more),
    )


RULE = Rule("room-missing", Severity.ADVICE, check, __doc__, waived_at="opening")
