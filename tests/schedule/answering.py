"""Plans that were released, and what people answered, without a file."""

from collections.abc import Mapping
from dataclasses import replace

from releases import AT, LEDGER

from planner.invites.calendar import session_uid
from planner.model.telling import Answer
from planner.schedule.plan import Plan
from planner.schedule.releasing import drafted
from planner.schedule.releasing import released as released_with

DAY = """\
  - date: 2024-03-06
    sessions:
      - {time: 09:00-09:30, title: Opening}
      - title: Keynote
        time: 09:30-10:00
        speaker: p-1
        items: [{title: Talk, duration: 30m}]
      - parallel:
          garden:
            - {time: 10:00-11:00, title: Clinic, facilitator: p-3}
          library:
            - {time: 10:00-11:00, title: Donors, type: session, attendance: [p-1, p-2]}
      - {time: 12:00-13:00, title: Lunch}
      - {time: 19:00-20:00, title: Dinner, type: meal, invite: yes, catering: dinner}
"""


def released(plan: Plan) -> Plan:
    """A plan that was released as it stands."""
    event = plan.agenda.event.id
    draft = drafted(plan, None, uid_of=lambda name: session_uid(event, name), content_of=None)
    found = released_with(None, draft, event=event, ledger=LEDGER, at=AT, message="First")
    return replace(plan, releases=found)


def answered(plan: Plan, answers: Mapping[tuple[str, str], Answer]) -> Plan:
    """A plan with answers by the ids of session and participant."""
    return replace(plan, answers=dict(answers))
