"""The venue and its rooms."""

from dataclasses import dataclass, field

from planner.text.diagnostics import Route

NOWHERE = Route("")


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A place with seats and equipment; ``seats`` is None where nobody said."""

    id: str
    name: str
    seats: int | None = None
    equipment: tuple[str, ...] = ()
    route: Route = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Venue:
    """Where the rooms are."""

    name: str = ""
    address: str = ""
    rooms: tuple[Room, ...] = ()
    route: Route = field(default=NOWHERE, compare=False)
