"""Few people are expected in a large room, and a smaller one is free.

Twelve people in a ballroom sit in the last rows and wait for others; nobody speaks up, and the
rent of the large room is paid for nothing. It is said only where something can be done: a room of
the same venue seats all who are expected, has what the session `needs`, is free at the time, and is
not itself far too large.

Nothing is said of a room that is too large for all who are on the roster together: a roster grows.
Who is expected follows from `attendance` and from the roles; who takes part remotely needs no seat.
Sessions that people choose, those on their feet, and those with interpreters, who work where the
booths are, are left where they are.

Bad:

    event:
      id: forum
      name: Forum
      timezone: Asia/Bangkok
      organiser: Secretariat <forum@example.org>
      venue: {rooms: {ballroom: {name: Ballroom, seats: 60}, library: {name: Library, seats: 18}}}
    sessions:
      - {time: 09:00-09:30, title: Opening, room: ballroom}
      - {time: 09:30-10:00, title: The speakers meet, room: ballroom, attendance: {role: speaker}}

Good:

    event:
      id: forum
      name: Forum
      timezone: Asia/Bangkok
      organiser: Secretariat <forum@example.org>
      venue: {rooms: {ballroom: {name: Ballroom, seats: 60}, library: {name: Library, seats: 18}}}
    sessions:
      - {time: 09:00-09:30, title: Opening, room: ballroom}
      - {time: 09:30-10:00, title: The speakers meet, room: library, attendance: {role: speaker}}
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice
from typing import NamedTuple

from planner.decode.words import COUNT, SHARE
from planner.model.places import Room, Venue
from planner.rules.bundle import Found, bundle
from planner.rules.equipment import has_all
from planner.rules.occupancy import Occupancy, rooms_of, seated
from planner.rules.rule import Context, Parameter, Rule
from planner.rules.wording import MOST_RELATED, title
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.text.diagnostics import Finding, Route, Severity
from planner.text.wording import count, quoted
from planner.vocabulary.roles import Role

SHARE_OF_SEATS = Parameter(
    "share", SHARE, 0.2, "A room of which less than this is taken is too big."
)
SEATS = Parameter("seats", COUNT, 50, "How many seats a room has at least to be a large one.")


class _Empty(NamedTuple):
    """A session in a room that is too large, how many sit in it, and the room to take."""

    slot: Slot
    people: int
    better: Room


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find large rooms that stay empty, each once."""
    share, least = context[SHARE_OF_SEATS], context[SEATS]
    everyone = len(plan.participants)

    def is_too_big(room: Room, people: int) -> bool:
        seats = room.seats or 0
        return seats >= least and people < share * seats

    occupancy = Occupancy(plan)
    smaller_rooms = _BySize()
    by_room: dict[str, dict[Route, _Empty]] = {}
    for slot in plan.schedule.slots():
        rooms = rooms_of(plan, slot)
        if len(rooms) != 1 or len(slot.rooms) != 1 or is_too_big(rooms[0], everyone):
            continue
        room = rooms[0]
        people = seated(plan, slot)
        if people == 0 or not is_too_big(room, people) or not _may_move(plan, slot):
            continue
        for better in smaller_rooms(plan.venue_of(slot), room, people):
            if (
                not is_too_big(better, people)
                and _serves(better, room, slot)
                and occupancy.is_free(better.id, slot.range)
            ):
                empty = _Empty(slot, people, better)
                by_room.setdefault(room.id, {}).setdefault(slot.session.route, empty)
                break
    for room_id, found in by_room.items():
        yield from bundle(found.values(), partial(_finding, plan.rooms[room_id]))


def _may_move(plan: Plan, slot: Slot) -> bool:
    """Whether it is known who comes to a session, and nothing ties it to its room."""
    session = slot.session
    if not session.is_seated or session.may_have_said("attendance", "room", "needs"):
        return False
    has_interpreters = any(one.role is Role.INTERPRETER for one in session.all_people)
    return not has_interpreters and not plan.is_choice(slot)


class _BySize:
    """The rooms of venues by their seats; each venue's are put in order once."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[list[int], list[Room]]] = {}

    def __call__(self, venue: Venue, room: Room, people: int) -> Iterator[Room]:
        """The rooms that seat so many people, and fewer than a room does, smallest first."""
        if venue.id not in self._known:
            sized = sorted((each.seats or 0, number) for number, each in enumerate(venue.rooms))
            rooms = [venue.rooms[number] for _, number in sized]
            self._known[venue.id] = [seats for seats, _ in sized], rooms
        seats, rooms = self._known[venue.id]
        return islice(rooms, bisect_left(seats, people), bisect_left(seats, room.seats or 0))


def _serves(better: Room, room: Room, slot: Slot) -> bool:
    is_as_easy_to_reach = better.step_free is True or room.step_free is not True
    return is_as_easy_to_reach and has_all(better, slot.session.needs)


def _finding(room: Room, found: Sequence[_Empty]) -> Finding:
    slot, people, better = found[0]
    session = slot.session
    also = f"; it is as empty at {count(len(found) - 1, 'other session')}"
    return Finding(
        session.route / ("room" if session.room else "title"),
        f"{quoted(room.name)} seats {room.seats}, and {_persons(people)} expected at {title(slot)}"
        + (also if len(found) > 1 else ""),
        f"{quoted(better.name)} seats {better.seats}, and is free then",
        tuple(
            (
                other.slot.session.route / "title",
                f"{_persons(other.people)} expected here; {quoted(other.better.name)} is free",
            )
            for other in found[1:MOST_RELATED]
        ),
        (room.id,),
    )


def _persons(number: int) -> str:
    return f"{count(number, 'person', 'people')} {'is' if number == 1 else 'are'}"


RULE = Rule("room-too-big", Severity.ADVICE, check, __doc__, (SHARE_OF_SEATS, SEATS))
