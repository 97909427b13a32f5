"""A session is in a room that is not to be had then.

The hotel has sold the ballroom to a wedding from 16:00, or the library closes for prayers: the
session before it is asked to leave in the middle of a sentence. A room says under `unavailable`
when others have it, as dates, each with its hours if it is not the whole day, on the clock of its
venue. A session that ends when the room is taken, or begins when it is free again, is in time;
breaks and meals count too.

A room that says nothing is free whenever the day is. What a whole day may last is said once, under
its `hours`.

Bad:

    event:
      id: forum
      name: Forum
      timezone: Asia/Bangkok
      organiser: Secretariat <forum@example.org>
      venue:
        rooms:
          ballroom: {name: Ballroom, seats: 60, unavailable: [2024-03-06 16:00-20:00]}
    sessions:
      - {time: 15:00-16:30, title: Plenary}

Good:

    event:
      id: forum
      name: Forum
      timezone: Asia/Bangkok
      organiser: Secretariat <forum@example.org>
      venue:
        rooms:
          ballroom: {name: Ballroom, seats: 60, unavailable: [2024-03-06 16:00-20:00]}
    sessions:
      - {time: 15:00-16:00, title: Plenary}
"""

from collections import defaultdict
from collections.abc import Iterator
from functools import partial
from zoneinfo import ZoneInfo

from planner.decode.absences import write_absence
from planner.model.places import Room
from planner.model.time import Absence
from planner.rules.bundle import Found, bundle
from planner.rules.labels import in_misspelt_rooms
from planner.rules.rule import Context, Rule
from planner.rules.wording import places_of, sessions
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import quoted


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find sessions in rooms that are taken, once for each room and each time it is taken."""
    in_the_way: defaultdict[tuple[str, Absence], list[Slot]] = defaultdict(list)
    unclear = in_misspelt_rooms(plan)
    for slot in plan.schedule.slots():
        rooms = [plan.rooms[room] for room in slot.rooms if room in plan.rooms]
        absences = [(room.id, absence) for room in rooms for absence in room.unavailable]
        if absences and slot.session.route not in unclear:
            zone = ZoneInfo(plan.venue_of(slot).timezone)
            start, end = slot.start.astimezone(zone), slot.end.astimezone(zone)
            for room_id, absence in absences:
                if absence.overlaps(start, end):
                    in_the_way[room_id, absence].append(slot)
    for (room_id, absence), slots in in_the_way.items():
        yield from bundle(slots, partial(_finding, plan.rooms[room_id], absence))


def _finding(room: Room, absence: Absence, slots: list[Slot]) -> Finding:
    first, *more = slots
    return Finding(
        first.session.route / ("room" if first.session.room else "title"),
        f"{quoted(room.name)} is not available on {write_absence(absence)}, and holds "
        f"{sessions(slots)} then",
        "take another room or another time, or ask the venue for the room",
        ((room.route / "unavailable", "the room says so"), *places_of(more)),
    )


RULE = Rule("room-unavailable", Severity.ERROR, check, __doc__)
