"""Where a strand has come to while its sessions are placed, and what holds round them."""

from datetime import datetime, timedelta
from typing import NamedTuple

from planner.model.agenda import Agenda, Day, Session
from planner.model.places import RoomBook

Rooms = tuple[str, ...]
"""The rooms that something is held in at once, by id; none where nobody said."""


class Cursor(NamedTuple):
    """Where a strand has come to: the instant, the rooms people leave, and whether they sat there.

    There is one entry in ``rooms`` for each strand of a block. ``at`` is None before the first
    anchor; ``is_lost`` after something that could not be placed.
    """

    at: datetime | None
    rooms: frozenset[Rooms] = frozenset()
    was_seated: bool = False
    is_lost: bool = False


LOST = Cursor(None, is_lost=True)


def latest(ends: list[Cursor], before: Cursor) -> Cursor:
    """Where a block has come to, from where its strands have; lost where one of them is."""
    known = [end.at for end in ends if end.at is not None]
    if not ends or len(known) < len(ends):
        return LOST if ends else before
    return together(ends)._replace(at=max(known))


def together(ends: list[Cursor]) -> Cursor:
    """The rooms that strands leave, and whether people sat in one of them."""
    rooms = frozenset[Rooms]().union(*(end.rooms for end in ends))
    return Cursor(None, rooms, any(end.was_seated for end in ends))


class Surroundings:
    """The rooms, the tracks and the defaults of an agenda, as the sessions of a day meet them."""

    def __init__(self, agenda: Agenda, day: Day) -> None:
        self.defaults = agenda.defaults_on(day)
        self.rooms = RoomBook(agenda.event.rooms())
        self.tracks = {track for track, _ in agenda.tracks}

    def rooms_of(self, session: Session, label: str | None) -> Rooms:
        """Its own rooms, that of its strand, or the default; none where they could not be read."""
        if session.may_have_said("room"):
            return ()
        if session.rooms:
            return self.rooms.ids(session.rooms)
        if label is not None and (room := self.rooms.find(label)):
            return (room.id,)
        return self.rooms.ids(filter(None, [self.defaults.room]))

    def track_of(self, session: Session, label: str | None) -> str | None:
        """Its own track, or that of its strand."""
        return session.track or (label if label in self.tracks else None)

    def changeover(self, cursor: Cursor, session: Session, label: str | None) -> timedelta:
        """The time between what precedes a session that flows, and its start."""
        rooms = self.rooms_of(session, label)
        moves = any(left and rooms and set(rooms).isdisjoint(left) for left in cursor.rooms)
        is_needed = moves and cursor.was_seated and session.is_seated
        return self.defaults.changeover if is_needed else timedelta(0)

    def after(self, session: Session, label: str | None) -> Cursor:
        """Where a session leaves people, whenever that is."""
        return Cursor(None, frozenset({self.rooms_of(session, label)}), session.is_seated)
