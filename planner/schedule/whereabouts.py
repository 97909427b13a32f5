"""Where sessions are held, as far as readers have to be told, and on whose clock."""

from typing import NamedTuple
from zoneinfo import ZoneInfo

from planner.model.places import Venue
from planner.schedule.plan import Plan
from planner.schedule.selection import Clock
from planner.schedule.slots import Slot
from planner.vocabulary.spelling import fold


class Whereabouts(NamedTuple):
    """A session's room; the venue, where it is not the day's; and the time it starts there.

    ``venue`` is empty at the day's venue, and where the room's name says it. ``there`` is empty
    where the venue's clock shows the same as the day's.
    """

    room: str
    venue: str = ""
    there: str = ""

    @property
    def remark(self) -> str:
        """What stands beside the room: `Nairobi, 06:00 there`, or nothing."""
        return ", ".join(filter(None, (self.venue, self.there and f"{self.there} there")))

    @property
    def text(self) -> str:
        """All of it: `Savannah Room, Nairobi, 06:00 there`."""
        return ", ".join(filter(None, (self.room, self.remark)))


def whereabouts(plan: Plan, slot: Slot) -> Whereabouts:
    """Where a session is held."""
    if slot.room is None:
        return Whereabouts("")
    room = plan.rooms_name(slot)
    venue, home = plan.venue_of(slot), plan.venue_on(slot.day)
    name = "" if venue.id == home.id else short_name(venue, home)
    there = Clock(ZoneInfo(venue.timezone))
    is_same_time = there.local(slot.start).utcoffset() == slot.local(slot.start).utcoffset()
    return Whereabouts(
        room,
        "" if fold(name) in fold(room) else name,
        "" if is_same_time else there.time(slot.start, slot.day.date),
    )


def short_name(venue: Venue, other: Venue) -> str:
    """What tells a venue from another: its city, or its name where both are in one."""
    city = venue.city if venue.city != other.city else ""
    return city or venue.name or venue.city or venue.id


def place_name(venue: Venue) -> str:
    """The venue, the city and the country, as far as they are known."""
    country = venue.country.name if venue.country else ""
    return ", ".join(filter(None, (venue.name, venue.city, country)))


def has_several_venues(plan: Plan) -> bool:
    """Whether some session or some day is at another venue than the others."""
    held = {plan.venue_on(day.day).id for day in plan.schedule.days}
    return len(held | {plan.venue_of(slot).id for slot in plan.schedule.slots()}) > 1


def has_several_clocks(plan: Plan) -> bool:
    """Whether its days are on clocks of several time zones."""
    return len({day.day.timezone for day in plan.schedule.days}) > 1
