"""Until when the data of a roster may be kept, and what is still there after its last day."""

from datetime import date
from typing import NamedTuple

from planner.model.people import Participant
from planner.roster.field import RosterField
from planner.schedule.plan import Plan
from planner.vocabulary.audience import Audience

# Without these, whoever refused would be named: they stay as long as the roster does.
KEPT_WITH_ROSTER = frozenset({"list_consent", "photo_consent"})


class Overdue(NamedTuple):
    """A field whose last day is over, that day, and who still has a value in it."""

    field: RosterField
    last_day: date
    people: tuple[Participant, ...]


def last_days(plan: Plan) -> dict[Audience, date]:
    """The last day of what each audience is the widest to see, as far as the agenda gives one.

    That of `PARTICIPANTS` is the whole roster's.
    """
    agenda = plan.agenda
    days = (day.date for day in agenda.days)
    return agenda.privacy.last_days(days, agenda.event.delete_roster_by)


def is_over(plan: Plan, today: date) -> bool:
    """Whether the event is: before that nothing is to be deleted, whatever date was written."""
    return all(day.date < today for day in plan.agenda.days)


def is_roster_overdue(plan: Plan, today: date) -> bool:
    """Whether the whole roster should be gone."""
    last = last_days(plan).get(Audience.PARTICIPANTS)
    return last is not None and last < today and is_over(plan, today)


def overdue(plan: Plan, today: date) -> tuple[Overdue, ...]:
    """The fields that should be empty by now and are not."""
    if not is_over(plan, today):
        return ()
    days = last_days(plan)
    found = []
    for field in plan.fields:
        last = days.get(max(field.sensitivity, Audience.PARTICIPANTS))
        is_name = field.sensitivity < Audience.TEAM  # goes with the whole roster
        if last is None or last >= today or is_name or field.name in KEPT_WITH_ROSTER:
            continue
        people = tuple(one for one in plan.participants if _holds(one, field.name))
        if people:
            found.append(Overdue(field, last, people))
    return tuple(found)


def _holds(participant: Participant, name: str) -> bool:
    return name in participant.written or participant.value(name) not in (None, "", ())
