"""How much longer than planned sessions take: what we assume, and what the agenda says instead.

One number describes a session's overrun, the one an organiser can state: the minutes that one
session in ten runs over by. The rest of its distribution follows. No session is over sooner than
a tenth of its length before its end, and never more than five minutes; above that earliest end the
minutes are distributed exponentially, so that most sessions end near their time, a few run over,
and very few by much. With ``X`` for the minutes that one in ten exceeds and ``E`` for the earliest
end, the overrun that a share ``u`` of such sessions stays below is

    -E + (X + E) * -log10(1 - u)

which is ``X`` at nine in ten. It is cut into 1,024 equally likely values, in whole seconds; the
last of them, about three times ``X``, is the worst that is taken to happen.

The minutes by type are assumptions of ours, not measurements, and modest on purpose: a day that
looks late even so is worth a change. An agenda that knows better says so.
"""

from functools import cache
from math import log10
from typing import NamedTuple

from planner.model.agenda import Defaults, Session
from planner.model.time import whole_minutes
from planner.vocabulary.session_types import SessionType

LEVELS = 1024
"""How many equally likely values an overrun has."""

MOST_EARLY = 5  # minutes
_BITS = 20
_EARLY_SHARE = 10  # a session is over a tenth of its length early at most
_LATE_SHARE = 5  # what we assume is a fifth of its length at most

_ASSUMED_MINUTES = {
    SessionType.REGISTRATION: 5,
    SessionType.OPENING: 8,
    SessionType.PLENARY: 5,
    SessionType.KEYNOTE: 5,
    SessionType.PANEL: 8,
    SessionType.PRESENTATION: 5,
    SessionType.WORKSHOP: 5,
    SessionType.BREAKOUT: 5,
    SessionType.REPORT_BACK: 5,
    SessionType.NETWORKING: 5,
    SessionType.BREAK: 5,
    SessionType.MEAL: 5,
    SessionType.RECEPTION: 5,
    SessionType.SITE_VISIT: 10,
    SessionType.CLOSING: 5,
    SessionType.SESSION: 5,
}


class Overrun(NamedTuple):
    """How a session's end varies: minutes one in ten exceeds, and how early it may be over."""

    one_in_ten: int
    earliest: int

    @property
    def values(self) -> tuple[int, ...]:
        """The equally likely overruns in seconds, ascending; below 0 where it ends early."""
        return _values(self.one_in_ten, self.earliest)


def overrun_of(session: Session, defaults: Defaults, minutes: int) -> Overrun:
    """How the end of a session that lasts so many minutes varies.

    What the session says comes first, then what the agenda says for its type, then our table; the
    table's minutes are never more than a fifth of what the session lasts.
    """
    written = session.overrun
    if written is None:
        written = dict(defaults.overruns).get(session.type)
    if written is None:
        late = min(_ASSUMED_MINUTES[session.type], minutes // _LATE_SHARE)
    else:
        late = whole_minutes(written)
    return Overrun(late, min(MOST_EARLY, minutes // _EARLY_SHARE))


def origin_of(session: Session, defaults: Defaults) -> str:
    """Who says what a session runs over by: `session`, `defaults`, or `assumed`, which is us."""
    if session.overrun is not None:
        return "session"
    return "defaults" if session.type in dict(defaults.overruns) else "assumed"


@cache
def _values(one_in_ten: int, earliest: int) -> tuple[int, ...]:
    scale = 60 * (one_in_ten + earliest)
    return tuple([(scale * middle >> _BITS) - 60 * earliest for middle in _middles()])


@cache
def _middles() -> tuple[int, ...]:
    """-log10(1 - u) in the middle of each level, in whole parts so that all computers agree."""
    shares = ((LEVELS - level - 0.5) / LEVELS for level in range(LEVELS))
    return tuple([round(-log10(share) * 2**_BITS) for share in shares])
