"""A table that can be asked for by its key: in a terminal, as a file, as a sheet."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.schedule.plan import Plan
from planner.tables.table import Table
from planner.vocabulary.audience import Audience


class Family(StrEnum):
    """What a table is about, and so where it is looked for."""

    PROGRAMME = "programme"
    PEOPLE = "people"
    LOGISTICS = "logistics"


@dataclass(frozen=True, slots=True)
class Listing:
    """How a table is asked for, what it is for, who it is for, and how it is made.

    ``audience`` is the widest that has a use for it: what of it that one may not see is withheld
    all the same, by `planner.tables.table.for_audience`. ``needs`` says what a plan must hold for
    it, in words, and ``is_needed`` whether a plan does. ``dated`` makes it where it depends on the
    day it is. ``gaps`` are what is missing for it to be whole, each in a few words, and ``notes``
    what it goes by.
    """

    key: str
    title: str
    about: str
    family: Family
    make: Callable[[Plan], Table]
    audience: Audience = Audience.TEAM
    needs: str = "a roster"
    is_needed: Callable[[Plan], bool] = lambda plan: bool(plan.participants)
    dated: Callable[[Plan, date], Table] | None = None
    gaps: Callable[[Plan], Iterable[str]] = lambda _plan: ()
    notes: Callable[[Plan], Iterable[str]] = lambda _plan: ()

    def table(self, plan: Plan, today: date | None = None) -> Table:
        """The table, as it is on a day where that is known and makes a difference."""
        return self.dated(plan, today) if self.dated and today else self.make(plan)
