"""What an agenda says of how long data are kept, and of counts that are too small to show."""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import NamedTuple

from planner.model.places import NOWHERE
from planner.text.diagnostics import Route
from planner.vocabulary.audience import Audience

FEW = 5
"""Counts of fewer people than this are for the team, where an agenda says nothing else."""


class After(NamedTuple):
    """A time after the last day of an event: days, weeks, months or years of the calendar."""

    number: int
    unit: str

    def on(self, last_day: date) -> date:
        """The date it leads to; of a day that a month does not have, the month's last."""
        if self.unit in ("d", "w"):
            return last_day + timedelta(days=self.number * (7 if self.unit == "w" else 1))
        months = last_day.month - 1 + self.number * (12 if self.unit == "y" else 1)
        year, month = last_day.year + months // 12, months % 12 + 1
        return date(year, month, min(last_day.day, monthrange(year, month)[1]))

    def __str__(self) -> str:
        return f"+{self.number}{self.unit}"


Until = date | After


@dataclass(frozen=True, slots=True, kw_only=True)
class Privacy:
    """What an event promised of the data of its participants.

    Counts of fewer people than ``few`` are for the team. ``keep`` is the last day on which what
    only an audience may see is kept, by that audience. ``anonymise``: when the roster goes, rows
    without names stay. ``basis`` is why and by which law or promise it goes, for the certificate.
    """

    few: int = FEW
    keep: tuple[tuple[Audience, Until], ...] = ()
    anonymise: bool = False
    basis: str = ""
    route: Route = field(default=NOWHERE, compare=False)

    def last_days(
        self, event_days: Iterable[date], delete_roster_by: date | None
    ) -> dict[Audience, date]:
        """The last day of what each audience is the widest to see, as far as it has one.

        What fewer may see is never kept longer than what more may. ``PARTICIPANTS`` is the last
        day of the whole roster: without what participants see, nobody is left in it.
        """
        last = max(event_days, default=None)
        said = dict(self.keep)
        days: dict[Audience, date] = {}
        for audience, until in said.items():
            if isinstance(until, date):
                days[audience] = until
            elif last is not None:
                days[audience] = until.on(last)
        found: dict[Audience, date] = {}
        earliest = delete_roster_by
        for audience in (Audience.PARTICIPANTS, Audience.TEAM, Audience.RESTRICTED):
            own = days.get(audience)
            earliest = min((day for day in (earliest, own) if day), default=None)
            if earliest:
                found[audience] = earliest
        return found
