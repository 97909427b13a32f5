"""The venue and its rooms."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import timedelta

from planner.text.diagnostics import Route
from planner.vocabulary.countries import Country
from planner.vocabulary.spelling import fold

NOWHERE = Route("")


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A place with seats and equipment.

    ``also`` are other ids and names by which an agenda may call it: those of earlier days.
    ``changeover`` is what it takes to set it up again between two sessions; ``step_free`` says
    whether it is reached, and left, without a step. What nobody said is None.
    """

    id: str
    name: str
    also: tuple[str, ...] = ()
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


class RoomBook:
    """Rooms looked up by what an agenda calls them.

    That is a room's id, or another id or name it has or had (``also``), or its name where no
    other room has it; capitals and accents make no difference to the last two.
    """

    def __init__(self, rooms: Iterable[Room]) -> None:
        self.by_id = {room.id: room for room in rooms}
        self._by_word: dict[str, Room | None] = {}
        for room in self.by_id.values():
            name = fold(room.name)
            self._by_word[name] = None if name in self._by_word else room
        for room in self.by_id.values():
            self._by_word.update((fold(word), room) for word in room.also)

    def find(self, reference: str) -> Room | None:
        """The room that is meant, or None where that is none of them, or could be several."""
        return self.by_id.get(reference) or self._by_word.get(fold(reference))

    def ids(self, references: Iterable[str]) -> tuple[str, ...]:
        """The ids of rooms, each once; what is no room here stands as it is called."""
        found = ((self.find(reference), reference) for reference in references)
        return tuple(dict.fromkeys(room.id if room else reference for room, reference in found))
