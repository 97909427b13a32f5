"""What an agenda says of hotels, transfers and per diems: the event's own rates and rules."""

from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from planner.model.attendance import Attendance
from planner.model.money import Money, Rounding
from planner.model.places import NOWHERE
from planner.model.tasks import Due
from planner.text.diagnostics import Route

ALL = Decimal(1)
NOTHING = Decimal(0)


class Part(NamedTuple):
    """A part of a daily rate: a share of it, or an amount in its currency."""

    share: Decimal = NOTHING
    amount: Decimal = NOTHING

    def of(self, rate: Decimal) -> Decimal:
        """How much of a rate that is."""
        return rate * self.share + self.amount


NO_PART = Part()


class Per(StrEnum):
    """What a daily rate is paid for."""

    DAY = "day"
    NIGHT = "night"


@dataclass(frozen=True, slots=True, kw_only=True)
class PerDiem:
    """The event's own rates, and what is taken off them.

    ``rates`` are those of days held at further venues, by the venue's id. ``per`` night, a day
    counts with the night after it and the breakfast at its end. ``arrival_day`` and
    ``departure_day`` are the shares of the rate on the days of travel, ``same_day`` that of who
    comes and goes on one. ``lodging`` is taken off for a night in a hotel that is paid for,
    ``breakfast``, ``lunch`` and ``dinner`` for meals that are provided: parts of the whole rate,
    on days of travel too. ``full_board`` is what is left where all of them are; ``at_least`` what
    is left whatever is. ``terminal_arrival`` and ``terminal_departure`` are paid for the ways to
    the event and home. Nothing is paid for days more than ``days_before`` the first of the event,
    or ``days_after`` the last. Each day's amount becomes a multiple of ``round_to``.
    ``recipients`` are who gets it; None for all whom the organisers pay for.
    """

    rate: Money
    rates: tuple[tuple[str, Money], ...] = ()
    per: Per = Per.DAY
    arrival_day: Decimal = ALL
    departure_day: Decimal | None = None
    same_day: Decimal | None = None
    lodging: Part = NO_PART
    breakfast: Part = NO_PART
    lunch: Part = NO_PART
    dinner: Part = NO_PART
    full_board: Part | None = None
    at_least: Part = NO_PART
    terminal_arrival: Money | None = None
    terminal_departure: Money | None = None
    days_before: int | None = None
    days_after: int | None = None
    round_to: Decimal | None = None
    rounding: Rounding = Rounding.NEAREST
    recipients: Attendance | None = None
    route: Route = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hotel:
    """A hotel where participants stay.

    ``also`` are other names that rosters have for it. ``rooms`` is how many are held for the event
    each night, ``kinds`` how many of each kind. ``breakfast``: it is part of the night, and so
    provided. ``paid``: the organisers pay the hotel.
    """

    id: str
    name: str
    also: tuple[str, ...] = ()
    rooms: int | None = None
    kinds: tuple[tuple[str, int], ...] = ()
    breakfast: bool = False
    paid: bool = False
    route: Route = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfers:
    """How people are met: those who come within ``wave`` of one another, in cars of ``seats``."""

    wave: timedelta = timedelta(hours=1)
    seats: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Logistics:
    """All of it. ``visas_by`` and ``letters_by`` are when the last of them should be there."""

    hotels: tuple[Hotel, ...] = ()
    transfers: Transfers = field(default_factory=Transfers)
    per_diem: PerDiem | None = None
    visas_by: Due | None = None
    letters_by: Due | None = None
    route: Route = field(default=NOWHERE, compare=False)
