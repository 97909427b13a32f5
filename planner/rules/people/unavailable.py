"""A person has a role before they arrive, after they leave, or when they said they cannot.

The roster knows when somebody comes, and the agenda counts on them earlier: the keynote is
announced, the hall is full, and the speaker is in the air.

The days of arrival and departure themselves are taken as days on which somebody is there, and who
attends from afar neither arrives nor leaves. Under `unavailable` the roster says when somebody
cannot, by the clock of the event's place. Who has roles in items only is needed for the time of
each of them, and may be away between. What stands beside the programme needs nobody all the time:
only who cannot come all day is missed there.

Bad:

    sessions:
      - {time: 09:00-10:00, title: Keynote, speaker: p-1}
    people: |
      id,name,email,arrival,list consent
      p-1,Binh Mfano,binh@example.org,2024-03-07,yes

Good:

    sessions:
      - {time: 09:00-10:00, title: Keynote, speaker: p-1}
    people: |
      id,name,email,arrival,unavailable,list consent
      p-1,Binh Mfano,binh@example.org,2024-03-06,2024-03-06 from 10:00,yes
"""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from zoneinfo import ZoneInfo

from planner.model.people import Participant
from planner.rules.bundle import Found, bundle
from planner.rules.rule import Context, Rule
from planner.rules.wording import MOST_RELATED, clock, sessions
from planner.schedule.engagements import Engagement, engagements
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import quoted


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find roles that somebody cannot have, once for each person and reason."""
    zone = ZoneInfo(plan.agenda.event.timezone)
    for person, engaged in engagements(plan).items():
        participant = plan.participant(person)
        if participant:
            for field, says, is_away in _reasons(plan, participant, zone):
                away = [one for one in engaged if is_away(one)]
                yield from bundle(away, partial(_finding, participant, field, says))


Reason = tuple[str, str, Callable[[Engagement], bool]]


def _reasons(plan: Plan, participant: Participant, zone: ZoneInfo) -> Iterator[Reason]:
    """Why somebody may be away: the roster's column, what it says, and whether they are."""
    is_there = participant.id not in plan.remote_ids
    arrival, departure = participant.arrival, participant.departure
    if is_there and arrival:
        yield "arrival", "arrives later", lambda one: _day(one) < arrival
    if is_there and departure:
        yield "departure", "has left by then", lambda one: _day(one) > departure
    if participant.unavailable:

        def cannot(one: Engagement) -> bool:
            return any(
                absence.overlaps(during.start.astimezone(zone), during.end.astimezone(zone))
                for absence in participant.unavailable
                for during in one.ranges
                if absence.is_all_day or not one.slot.is_beside
            )

        yield "unavailable", "cannot come then", cannot


def _day(engagement: Engagement) -> date:
    """The date on which somebody is needed first, on the clock of that day."""
    return engagement.slot.local(engagement.range.start).date()


def _finding(participant: Participant, field: str, says: str, away: list[Engagement]) -> Finding:
    first, *others = away
    role = first.first.role.value
    also = [(one.first.route, f"{clock(one.slot)} too") for one in others]
    return Finding(
        first.first.route,
        f"{quoted(participant.id)} has a role in {sessions([one.slot for one in away])}, and {says}"
        if others
        else f"{quoted(participant.id)} is {role} of {sessions([first.slot])}, and {says}",
        f"ask somebody else, move it, or correct `{field}` in the roster",
        ((participant.route / field, "the roster says so"), *also)[:MOST_RELATED],
        about=(participant.id,),
    )


RULE = Rule("unavailable", Severity.ERROR, check, __doc__)
