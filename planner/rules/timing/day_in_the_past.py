"""A day's date is over, and the rest of the event is still to come.

It is most likely a wrong year: in January the year that is over comes to the fingers by itself. The
invites for that day would stand in nobody's calendar, and whoever reads the programme finds a
Thursday that was a Wednesday.

It is said of a day that is over while all that is still to come is more than 60 days away, and
where the day would be among that in another year. A series of meetings through the year is fine.

Bad:

    days:
      - date: 2023-05-07
        sessions: [{time: 09:00-10:00, title: Plenary}]
      - date: 2024-05-08
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

from planner.decode.words import COUNT
from planner.rules.rule import Context, Parameter, Rule
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Severity

DAYS = Parameter("days", COUNT, 60, "How many days away the rest of the event is, at least.")


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find days that are over and belong beside days that are far ahead."""
    if context.today is None:
        return
    today, away = context.today, timedelta(days=context[DAYS])
    ahead = sorted(day.date for day in plan.agenda.days if day.date >= today)
    if not ahead or ahead[0] - today <= away:
        return
    for day in plan.agenda.days:
        meant = _beside(day.date, ahead[0])
        if day.date < today and abs(meant - ahead[0]) <= away:
            yield Finding(
                day.route / "date",
                f"{day.date} is over, and the next day of the event is {ahead[0]}",
                f"if the year is wrong, write {meant}",
            )


def _beside(day: date, other: date) -> date:
    """The same day in the year in which it is nearest to another; 29 February is the 28th."""
    plain = date(day.year, 2, 28) if (day.month, day.day) == (2, 29) else day
    years = (other.year - 1, other.year, other.year + 1)
    return min((plain.replace(year=year) for year in years), key=lambda near: abs(near - other))


RULE = Rule("day-in-the-past", Severity.WARNING, check, __doc__, (DAYS,), waived_at="2027-03-10")
