"""A day of the event is on the weekend or a public holiday where it is held.

On a public holiday banks, ministries and many drivers do not work, flights and rooms cost more, and
partners who were counted on are with their families. On the weekend officials may not come, and
staff are owed a day off. In Egypt and Bangladesh the weekend is Friday and Saturday; in Nepal it is
Saturday alone.

The holidays are those that a whole country keeps; a province may have others. Those that wait for
the moon are known only around their date. The country is the event's, or the day's venue's; where
none is given, nothing is said. Where weekends are meant, as at many trainings, say so once:
`rules: {rest-day: {weekends: no}}`.

Bad:

    event:
      id: forum
      name: Forum
      timezone: Asia/Bangkok
      country: Thailand
      organiser: Secretariat <forum@example.org>
    days: [{date: 2024-04-15, sessions: [{time: 09:00-10:00, title: Plenary, room: hall}]}]

Good:

    event:
      id: forum
      name: Forum
      timezone: Asia/Bangkok
      country: Thailand
      organiser: Secretariat <forum@example.org>
    days: [{date: 2024-04-18, sessions: [{time: 09:00-10:00, title: Plenary, room: hall}]}]
"""

from collections import defaultdict
from collections.abc import Iterator

from planner.decode.kinds import Parsed
from planner.decode.words import YES_NO
from planner.model.agenda import Day
from planner.rules.rule import Context, Parameter, Rule
from planner.rules.wording import MOST_RELATED
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import count
from planner.vocabulary.countries import Country

WEEKENDS = Parameter(
    "weekends",
    Parsed(YES_NO.parse, "yes or no", schema=YES_NO.json, write=lambda yes: "yes" if yes else "no"),
    True,
    "Whether weekends count, or public holidays only.",
)


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find days on public holidays, each by its name, and all those on a weekend together."""
    # The table is long, and read only where an agenda says in which country it is.
    from planner.vocabulary.holidays import holiday_on, is_estimated, is_weekend

    weekends: defaultdict[str, list[tuple[Day, Country]]] = defaultdict(list)
    for day in plan.agenda.days:
        country = plan.venue_on(day).country
        if country is None or not day.entries:
            continue
        holiday = holiday_on(country.code, day.date)
        if holiday:
            is_sure = not is_estimated(country.code, day.date)
            yield _holiday(day, country, holiday, is_sure=is_sure)
        elif context[WEEKENDS] and is_weekend(country.code, day.date):
            weekends[country.code].append((day, country))
    for days in weekends.values():
        yield _weekend(days)


def _holiday(day: Day, country: Country, name: str, *, is_sure: bool) -> Finding:
    around = "is" if is_sure else "or a day around it is"
    return Finding(
        day.route / "date",
        f"{_written(day)} {around} a public holiday in {country.name}: {name}",
        "ask the venue, the drivers and the partners who works, or move the day",
    )


def _weekend(days: list[tuple[Day, Country]]) -> Finding:
    (first, country), *others = days
    more = f", and {count(len(others), 'more day')} of the event too" if others else ""
    return Finding(
        first.route / "date",
        f"{_written(first)} is on the weekend in {country.name}{more}",
        "see that those who are needed can come, or move the day",
        tuple((day.route / "date", _written(day)) for day, _ in others[:MOST_RELATED]),
    )


def _written(day: Day) -> str:
    return f"{day.date:%A} {day.date.day} {day.date:%B %Y}"


RULE = Rule("rest-day", Severity.ADVICE, check, __doc__, (WEEKENDS,), waived_at="2027-03-10")
