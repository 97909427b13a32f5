"""Participants are expected at no session, although others are.

They are booked a flight and a bed, and no invite tells them where to be: often a selector under
`attendance` leaves them out, because their row has another organisation type, country or role
than its neighbours.

A role in a session counts, and so does a parallel block in which they may choose. Breaks and
meals do not: nobody comes for the coffee. A team (one of the agenda's `teams`) is nobody, and
neither is a row that says `TBC` for a name.

Bad:

    sessions:
      - {time: 09:00-10:00, title: Round table, attendance: {organisation_type: ngo}}
    people: |
      id,name,organisation type
      p-001,Nomvula Exampleza,NGO
      p-002,Rafael Muestra,Government

Good:

    sessions:
      - {time: 09:00-10:00, title: Round table, attendance: {organisation_type: [ngo, government]}}
    people: |
      id,name,organisation type
      p-001,Nomvula Exampleza,NGO
      p-002,Rafael Muestra,Government
"""

from collections.abc import Iterator

from planner.model.people import Participant
from planner.rules.bundle import Found
from planner.rules.rows import counted
from planner.rules.rule import Context, Rule
from planner.rules.selectors import finds_nobody
from planner.schedule.plan import Plan
from planner.text.diagnostics import Severity
from planner.text.wording import count

CODE = "nothing-to-attend"


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find those whom no session is for, where all that says whom could be read."""
    left = {person.id for person in plan.persons}
    for day in plan.schedule.days:
        if not day.is_whole:
            return
        for slot in day.slots():
            # A selector that finds nobody is another rule's, and leaves out whoever was meant.
            if slot.session.may_have_said("attendance", "type") or finds_nobody(plan, slot):
                return
            if left and not slot.session.type.is_pause:
                left -= plan.invited_ids(slot)
    idle = [person for person in plan.persons if person.id in left]
    if len(idle) < len(plan.persons) and not _may_choose(plan, idle):
        yield from counted(plan, idle, "name", _say)


def _may_choose(plan: Plan, people: list[Participant]) -> bool:
    """Whether those who are expected nowhere may choose where to go; what one may, all may."""
    offered = (slot for person in people[:1] for slot in plan.agenda_of(person))
    return not all(slot.session.type.is_pause for slot in offered)


def _say(number: int) -> tuple[str, str]:
    is_are = "is" if number == 1 else "are"
    return (
        f"{count(number, 'participant')} {is_are} expected at no session",
        "look at `attendance`: a selector may leave them out; or take them off the roster",
    )


RULE = Rule(CODE, Severity.ADVICE, check, __doc__)
