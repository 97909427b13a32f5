"""The watch on a day as it runs: what each key does to it, and what time it is in the agenda.

A pause stops the agenda's time while the clock on the wall goes on. What it has lost when it is
resumed is how late the day runs, and every later time that day is that much later.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import Enum
from typing import NamedTuple

from planner.model.time import MINUTE
from planner.schedule.moment import Moment, Running, moment
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.vocabulary.audience import Audience

_NONE = timedelta(0)


class Key(Enum):
    """What a key on the keyboard asks for."""

    PAUSE = "pause"
    LATER = "later"
    EARLIER = "earlier"
    RESET = "reset"
    NEXT_ROOM = "next-room"
    PREVIOUS_ROOM = "previous-room"
    KEYS = "keys"
    QUIT = "quit"


class Tick(NamedTuple):
    """Time went on: the aware instant it is, and a remark about the file, or none."""

    at: datetime
    note: str = ""


class WatchOptions(NamedTuple):
    """What a watch shows, for as long as it runs.

    ``warn`` and ``alert``: how long before the end of a session its clock calls for attention.
    ``repair`` is how a command that repairs a late day begins, or nothing.
    """

    room: str | None = None
    audience: Audience = Audience.TEAM
    warn: timedelta = 5 * MINUTE
    alert: timedelta = MINUTE
    repair: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchState:
    """A watch at an instant.

    ``lost`` is how late the day of ``lost_on`` runs, the present pause left out; less than zero
    when it is early. ``lane`` is what is looked at where several rooms are in use.
    """

    at: datetime
    options: WatchOptions = field(default_factory=WatchOptions)
    lost: timedelta = _NONE
    lost_on: date | None = None
    paused_since: datetime | None = None
    lane: str | None = None
    shows_keys: bool = False
    is_over: bool = False
    note: str = ""

    @property
    def paused(self) -> timedelta:
        """How long the present pause has lasted; a clock that was set back counts as none."""
        return _NONE if self.paused_since is None else max(_NONE, self.at - self.paused_since)

    @property
    def late(self) -> timedelta:
        """How late the day runs."""
        return self.lost + self.paused

    def moment(self, plan: Plan) -> Moment:
        """What is on and next by the agenda's time, which stands behind the wall's when late."""
        room, audience = self.options.room, self.options.audience
        return moment(plan, self.at - self.late, room=room, audience=audience)

    def looked_at(self, running: tuple[Running, ...]) -> Running | None:
        """The slot that is looked at, of those that are on."""
        chosen = (each for each in running if each.lane == self.lane)
        return next(chosen, running[0] if running else None)

    def delay(self, slot: Slot, present: Moment) -> timedelta:
        """How much later than written a slot is: only the day that runs late is late."""
        return self.late if present.day and slot.day is present.day.day else _NONE


def advance(state: WatchState, event: Key | Tick, plan: Plan) -> WatchState:
    """The watch after a key or a tick."""
    if isinstance(event, Tick):
        return _on_time(replace(state, at=event.at, note=event.note), plan)
    return _KEYS[event](state, plan)


def _pause(state: WatchState, plan: Plan) -> WatchState:
    if state.paused_since is None:
        return replace(state, paused_since=state.at)
    return _running_late(replace(state, paused_since=None), state.late, plan)


def _running_late(state: WatchState, lost: timedelta, plan: Plan) -> WatchState:
    late = replace(state, lost=lost)
    return replace(late, lost_on=_date(late, plan) if lost else None)


def _on_time(state: WatchState, plan: Plan) -> WatchState:
    """A new day starts on time; while the clock is paused, none begins."""
    if state.lost and _date(state, plan) != state.lost_on:
        return replace(state, lost=_NONE, lost_on=None)
    return state


def _date(state: WatchState, plan: Plan) -> date | None:
    day = state.moment(plan).day
    return day.day.date if day else None


def _beside(state: WatchState, step: int, plan: Plan) -> WatchState:
    running = state.moment(plan).on
    lanes = list(dict.fromkeys(each.lane for each in running))
    looked_at = state.looked_at(running)
    if looked_at is None:
        return state
    return replace(state, lane=lanes[(lanes.index(looked_at.lane) + step) % len(lanes)])


_KEYS: dict[Key, Callable[[WatchState, Plan], WatchState]] = {
    Key.PAUSE: _pause,
    Key.LATER: lambda state, plan: _running_late(state, state.lost + MINUTE, plan),
    Key.EARLIER: lambda state, plan: _running_late(state, state.lost - MINUTE, plan),
    Key.RESET: lambda state, _: replace(state, lost=_NONE, lost_on=None, paused_since=None),
    Key.NEXT_ROOM: lambda state, plan: _beside(state, 1, plan),
    Key.PREVIOUS_ROOM: lambda state, plan: _beside(state, -1, plan),
    Key.KEYS: lambda state, _: replace(state, shows_keys=not state.shows_keys),
    Key.QUIT: lambda state, _: replace(state, is_over=True),
}
