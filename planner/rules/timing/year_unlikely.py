"""A day of the event is a year away from the others.

It is most likely a wrong year: in January the year that is over comes to the fingers by itself. The
invites for that day would stand in nobody's calendar, and whoever reads the programme finds a
Thursday that was a Wednesday.

It is said of days more than half a year from the others that would be beside them in another year.
Which of them are wrong is a guess: those that are over, where the others are still to come, or else
the fewer. A series of meetings through the year is fine, and so is one that comes back on the same
date; for one that comes back each year around that time, write an agenda a year, or turn this off.

Bad:

    days:
      - date: 2024-05-07
        sessions: [{time: 09:00-10:00, title: Plenary}]
      - date: 2025-05-08
        sessions: [{time: 09:00-10:00, title: Plenary again}]

Good:

    days:
      - date: 2024-05-07
        sessions: [{time: 09:00-10:00, title: Plenary}]
      - date: 2024-05-08
        sessions: [{time: 09:00-10:00, title: Plenary again}]
"""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from planner.decode.words import COUNT
from planner.model.agenda import Day
from planner.model.time import in_year
from planner.rules.rule import Context, Parameter, Rule
from planner.rules.wording import MOST_RELATED
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import count

DAYS = Parameter(
    "days", COUNT, 30, "How near the others a day would be in another year, for it to be a slip."
)
_HALF_A_YEAR = timedelta(days=182)


class _Slip(NamedTuple):
    """A day, the one of the others that is nearest to it, and the date that was meant."""

    day: Day
    nearest: date
    meant: date


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find days that another year would put beside the others."""
    groups = _half_a_year_apart(plan.agenda.days)
    if len(groups) < 2:
        return
    main = max(groups, key=lambda group: (_is_ahead(group, context.today), len(group)))
    near = timedelta(days=context[DAYS])
    if any(later.date - earlier.date > near for earlier, later in pairwise(main)):
        return  # a series of meetings
    slips = [_slip(day, main, near) for group in groups if group is not main for day in group]
    found = [slip for slip in slips if slip]
    # What another year does not explain is a series too, and then so may be the rest.
    if len(found) == len(slips):
        yield _finding(found)


def _half_a_year_apart(days: tuple[Day, ...]) -> list[list[Day]]:
    """Days, which are in order, in groups with more than half a year between them."""
    groups: list[list[Day]] = []
    for day in days:
        if groups and day.date - groups[-1][-1].date <= _HALF_A_YEAR:
            groups[-1].append(day)
        else:
            groups.append([day])
    return groups


def _is_ahead(group: list[Day], today: date | None) -> bool:
    return today is not None and group[-1].date >= today


def _slip(day: Day, others: list[Day], near: timedelta) -> _Slip | None:
    """The day as a slip of the year, where another year puts it beside the others."""
    first, last = others[0].date, others[-1].date
    dates = {other.date for other in others}
    for year in (first.year - 1, first.year, last.year, last.year + 1):
        meant = in_year(day.date, year)
        if meant and meant not in dates and first - near <= meant <= last + near:
            return _Slip(day, first if day.date < first else last, meant)
    return None


def _finding(slips: list[_Slip]) -> Finding:
    first, *others = slips
    apart = (first.day.date - first.nearest).days
    which = "after" if apart > 0 else "before"
    return Finding(
        first.day.route / "date",
        f"{first.day.date} is {count(abs(apart), 'day')} {which} {first.nearest}, the nearest "
        "day of the event",
        f"if the year is wrong, write {first.meant}",
        tuple(
            (slip.day.route / "date", f"and {slip.meant} here") for slip in others[:MOST_RELATED]
        ),
    )


RULE = Rule("year-unlikely", Severity.WARNING, check, __doc__, (DAYS,), waived_at="2027-03-10")
