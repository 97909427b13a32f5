"""Dates of travel or hotel are weeks away from the event.

It is most likely a wrong year, or day and month have changed places. The desk books what the roster
says: a flight a year too early cannot be given back, and on the evening before the event the hotel
knows nobody of that name.

What is looked at is `arrival`, `departure`, `check_in` and `check_out`. Who takes part from afar
does not travel. Who really stays for weeks, as an interpreter of two meetings may, is waived.

Bad:

    sessions:
      - {time: 09:00-10:00, title: Round table}
    people: |
      id,name,arrival,departure
      p-001,Nomvula Exampleza,2024-03-05,2024-03-07
      p-002,Rafael Muestra,2023-03-05,2024-03-07

Good:

    sessions:
      - {time: 09:00-10:00, title: Round table}
    people: |
      id,name,arrival,departure
      p-001,Nomvula Exampleza,2024-03-05,2024-03-07
      p-002,Rafael Muestra,2024-03-05,2024-03-07
"""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial

from planner.decode.words import COUNT
from planner.model.people import Participant
from planner.model.time import in_year
from planner.rules.bundle import Found
from planner.rules.rows import counted
from planner.rules.rule import Context, Parameter, Rule
from planner.schedule.plan import Plan
from planner.schedule.travel import away_from, event_dates, travel_dates
from planner.text.diagnostics import Severity
from planner.text.wording import count

CODE = "travel-far-off"
DAYS = Parameter("days", COUNT, 28, "How many days before or after the event are usual.")

Far = list[tuple[Participant, date]]
"""Those whose date in one column is far away, with that date."""


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find those who travel weeks before or after the event, by the first column that says so."""
    event = event_dates(plan)
    if event is None:
        return
    usual = timedelta(days=context[DAYS])
    far: dict[str, Far] = {}
    for person in plan.participants:
        if not person.is_remote:
            for field, on in travel_dates(person):
                if away_from(event, on) > usual:
                    far.setdefault(field, []).append((person, on))
                    break  # the others are most likely as far
    for field, found in far.items():
        is_year = all(_is_near_in_another_year(event, on, usual) for _, on in found)
        say = partial(_say, event, field, context[DAYS], is_year=is_year)
        yield from counted(plan, (person for person, _ in found), field, say)


def _is_near_in_another_year(event: tuple[date, date], on: date, usual: timedelta) -> bool:
    years = {day.year for day in event}
    meant = (in_year(on, year) for near in years for year in (near - 1, near, near + 1))
    return any(other and other != on and away_from(event, other) <= usual for other in meant)


def _say(
    event: tuple[date, date], field: str, days: int, number: int, *, is_year: bool
) -> tuple[str, str]:
    first, last = event
    dates = f"on {first}" if first == last else f"from {first} to {last}"
    have = f"{count(number, 'participant')} {'has' if number == 1 else 'have'}"
    advice = "the year is most likely wrong" if is_year else "look at these dates"
    return (
        f"{have} a date in `{field}` more than {count(days, 'day')} from the event",
        f"{advice}: the event is {dates}",
    )


RULE = Rule(CODE, Severity.WARNING, check, __doc__, (DAYS,))
