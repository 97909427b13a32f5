"""Lengths that give: what lies between two anchors is stretched or shrunk to fill the time.

The way of glue between fixed points on a line of type (Knuth and Plass, "Breaking paragraphs into
lines", 1981): each length has a natural size and what it can give, and all give in proportion.
All lengths are whole minutes.
"""

from collections.abc import Sequence
from datetime import timedelta
from typing import NamedTuple

from planner.model.agenda import Defaults, Session
from planner.model.time import whole_minutes


class Stretch(NamedTuple):
    """What something lasts as written, and what it may be made to last; in minutes."""

    natural: int
    least: int
    most: int


class Fit(NamedTuple):
    """What each length became; ``missing`` is what could not be had, below 0 where time is left."""

    lengths: tuple[int, ...]
    missing: int


def fit(stretches: Sequence[Stretch], total: int, grain: int) -> Fit:
    """Lengths within their bounds whose sum is ``total``, or as near to it as the bounds allow.

    Each gives in proportion to what it can give, in whole multiples of ``grain``; what is left
    when that is done, less than a grain for each, goes to those that gave least for their share.
    """
    change = total - sum(stretch.natural for stretch in stretches)
    if not change:
        return Fit(tuple(stretch.natural for stretch in stretches), 0)
    if change < 0:
        sign, room = -1, [stretch.natural - stretch.least for stretch in stretches]
    else:
        sign, room = 1, [stretch.most - stretch.natural for stretch in stretches]
    wanted = min(abs(change), sum(room))
    shares = _share(wanted, room, grain)
    lengths = (
        stretch.natural + sign * share for stretch, share in zip(stretches, shares, strict=True)
    )
    return Fit(tuple(lengths), -sign * (abs(change) - wanted))


def _share(amount: int, room: list[int], grain: int) -> list[int]:
    """Parts of an amount in proportion to the room for each; their sum is the amount."""
    whole = sum(room)
    if not amount:
        return [0] * len(room)
    shares = [amount * most // whole // grain * grain for most in room]

    # Largest remainders first (Hamilton's method); then whoever still has most to give.
    def by_shortfall(index: int) -> tuple[int, int, int]:
        return shares[index] * whole - amount * room[index], -room[index], index

    left = amount - sum(shares)
    order = sorted(range(len(room)), key=by_shortfall)
    while able := [index for index in order if room[index] - shares[index] >= grain]:
        for index in able[: left // grain]:
            shares[index] += grain
            left -= grain
        if left < grain:
            break
    for index in sorted(order, key=by_shortfall):  # less than a grain: from as few as can be
        part = min(left, room[index] - shares[index])
        shares[index] += part
        left -= part
    return shares


def stretch_of(session: Session, defaults: Defaults, natural: int | None = None) -> Stretch:
    """What a session may last: its bounds, or just its length where it has none.

    ``natural`` stands for what is written where the times around it say how long it is.
    """
    if natural is None:
        natural = whole_minutes(session.length or defaults.duration(session.type))
    least = _minutes(session.at_least)
    most = _minutes(session.at_most)
    if least is not None:
        natural = max(natural, least)
    if most is not None:
        natural = min(natural, most)
    return Stretch(natural, natural if least is None else least, natural if most is None else most)


def _minutes(duration: timedelta | None) -> int | None:
    return None if duration is None else whole_minutes(duration)
