"""The venue and its rooms."""

from dataclasses import dataclass, field
from datetime import timedelta

from planner.text.diagnostics import Route
from planner.vocabulary.countries import Country

NOWHERE = Route("")


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A place with seats and equipment.

    ``changeover`` is what it takes to set it up again between two sessions; ``step_free`` says
    whether it is reached, and left, without a step. What nobody said is None.
    """

    id: str
    name: str
    seats: int | None = None
    equipment: tuple[str, ...] = ()
    changeover: timedelta | None = None
    step_free: bool | None = None
    route: Route = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Venue:
    """Where the rooms are.

    ``id`` is empty for the event's main venue. ``city`` and ``country`` are as far as known,
    ``timezone`` is an IANA name, and ``room`` the id of where sessions are that name none.
    """

    id: str = ""
    name: str = ""
    address: str = ""
    city: str = ""
    country: Country | None = None
    timezone: str = ""
    room: str | None = None
    rooms: tuple[Room, ...] = ()
    route: Route = field(default=NOWHERE, compare=False)
