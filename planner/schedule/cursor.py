"""Where a strand has come to while its sessions are placed, and what holds round them."""

from datetime import datetime, timedelta
from typing import NamedTuple

from planner.model.agenda import Agenda, Day, Session


class Cursor(NamedTuple):
    """Where a strand has come to: the instant, the rooms used last, and whether people sat there.

    ``at`` is None before the first anchor; ``is_lost`` after something that could not be placed.
    """

    at: datetime | None
    rooms: frozenset[str | None] = frozenset()
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
    rooms = frozenset[str | None]().union(*(end.rooms for end in ends))
    return Cursor(None, rooms, any(end.was_seated for end in ends))


class Surroundings:
    """The rooms, the tracks and the defaults of an agenda, as the sessions of a day meet them."""

    def __init__(self, agenda: Agenda, day: Day) -> None:
        self.defaults = agenda.defaults_on(day)
        self.rooms = {room.id for room in agenda.event.rooms()}
        self.tracks = {track for track, _ in agenda.tracks}

    def room_of(self, session: Session, label: str | None) -> str | None:
        """Its own room, that of its strand, or the default; None where it could not be read."""
        if session.may_have_said("room"):
            return None
        return session.room or (label if label in self.rooms else None) or self.defaults.room

    def track_of(self, session: Session, label: str | None) -> str | None:
        """Its own track, or that of its strand."""
        return session.track or (label if label in self.tracks else None)

    def changeover(self, cursor: Cursor, session: Session, label: str | None) -> timedelta:
        """The time between what precedes a session that flows, and its start."""
        room = self.room_of(session, label)
        moves = bool(cursor.rooms - {room, None}) and room is not None
        is_needed = moves and cursor.was_seated and session.is_seated
        return self.defaults.changeover if is_needed else timedelta(0)

    def after(self, session: Session, label: str | None) -> Cursor:
        """Where a session leaves people, whenever that is."""
        return Cursor(None, frozenset({self.room_of(session, label)}), session.is_seated)
