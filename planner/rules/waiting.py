"""What the rules could not look at: what cannot be read, and days whose times are not settled.

A rule keeps silent where a conclusion would rest on what is not there yet. Who reads a report must
know that it is not all.
"""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from planner.schedule.plan import Plan
from planner.schedule.sequence import is_in_order


class Waiting(NamedTuple):
    """What is looked at only once something is mended.

    ``is_unread``: there is no plan at all. ``has_errors``: some of the text could not be read.
    ``dates`` are the days on which a session has no time, or one that contradicts another.
    """

    is_unread: bool = False
    has_errors: bool = False
    dates: tuple[date, ...] = ()

    @property
    def is_over(self) -> bool:
        """Whether the rules could look at everything."""
        return not (self.is_unread or self.has_errors or self.dates)


NOTHING_WAITS = Waiting()


def waiting_in(plan: Plan | None, *, has_errors: bool) -> Waiting:
    """What the rules could not look at in a plan whose text has errors, or none."""
    if plan is None:
        return Waiting(is_unread=True)
    unsettled = (
        day.day.date for day in plan.schedule.days if not (day.is_whole and is_in_order(day))
    )
    return Waiting(has_errors=has_errors, dates=tuple(sorted(set(unsettled))))


def all_waiting(each: Iterable[Waiting]) -> Waiting:
    """What waits in any of several files."""
    them = tuple(each)
    return Waiting(
        any(one.is_unread for one in them),
        any(one.has_errors for one in them),
        tuple(sorted({day for one in them for day in one.dates})),
    )
