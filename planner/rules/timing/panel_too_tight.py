"""A panel has too little time for those who speak on it.

Fewer than eight minutes are left for each, after what its items take for questions. Panellists who
prepared for ten minutes take them, the last one is cut off after two, and she is often the one who
came the farthest.

Speakers and panellists count, those of the items too; who moderates or chairs does not, nor who is
still `TBC`. Items are taken for questions by their titles, in English, Spanish, French and
Portuguese: `Questions from the floor`, `Preguntas`.

Bad:

    - time: 09:00-09:30
      title: Panel on trends
      moderator: p-001
      panellists: [p-002, p-003]
      items:
        - {title: Two views, duration: 15m}
        - {title: Questions, duration: 15m}

Good:

    - time: 09:00-09:31
      title: Panel on trends
      moderator: p-001
      panellists: [p-002, p-003]
      items:
        - {title: Two views, duration: 16m}
        - {title: Questions, duration: 15m}
"""

from collections.abc import Iterator
from datetime import timedelta

from planner.decode.sessions import DURATION
from planner.model.time import write_duration
from planner.rules.questions import time_for_questions
from planner.rules.rule import Context, Parameter, Rule
from planner.rules.wording import title
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.text.diagnostics import Finding, Severity
from planner.vocabulary.roles import SPEAKING
from planner.vocabulary.session_types import SessionType

LEAST = Parameter("least", DURATION, timedelta(minutes=8), "The time each speaker should have.")

_FEWEST = 2


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find panels that are too short for their speakers."""
    for slot in plan.schedule.slots():
        session = slot.session
        if session.type is SessionType.PANEL and not session.may_have_said("type", "items"):
            speakers = _speakers(plan, slot)
            left = slot.range.duration - time_for_questions(slot)
            if speakers >= _FEWEST and left < speakers * context[LEAST]:
                yield _finding(slot, speakers, left, context[LEAST])


def _speakers(plan: Plan, slot: Slot) -> int:
    """How many people speak; who is not known yet is nobody, and a team no one person."""
    people = (each.person for each in slot.session.all_people if each.role in SPEAKING)
    return len(
        {
            plan.person_key(person)
            for person in people
            if not plan.is_nobody(person) and not plan.is_team(person)
        }
    )


def _finding(slot: Slot, speakers: int, left: timedelta, least: timedelta) -> Finding:
    missing = write_duration(speakers * least - left)
    return Finding(
        slot.session.route / "title",
        f"{speakers} speakers share {write_duration(left)} of {title(slot)}, less than "
        f"{write_duration(least)} each",
        f"give it {missing} more, or let fewer speak",
    )


RULE = Rule("panel-too-tight", Severity.ADVICE, check, __doc__, (LEAST,))
