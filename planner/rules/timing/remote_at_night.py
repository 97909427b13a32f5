"""A session is at night for people who take part from afar.

At 09:00 in Bangkok it is 22:00 in Bogotá the evening before. A speaker who joins at three in the
morning is not at their best, or not there, and participants who get a link for that hour do not
come: record it for them, or hold it twice.

It is said of those who attend `remote` and have a `timezone` on the roster, for each session in
which one has a role, and once a day for all others who are expected. Who has roles in items only
is needed for the time of each of them. Breaks and meals do not count, and neither do sessions that
people choose freely.

Bad:

    people: |
      id,name,attends,timezone
      p-001,Gita Sampel,remote,America/Bogota
    sessions:
      - {time: 11:55-13:00, title: What helplines hear, speaker: p-001}

Good:

    people: |
      id,name,attends,timezone
      p-001,Gita Sampel,remote,America/Bogota
    sessions:
      - {time: 08:30-10:00, title: What helplines hear, speaker: p-001}
    rules: {remote-at-night: {between: 22:30-06:00}}
"""

from collections.abc import Iterator
from datetime import time
from zoneinfo import ZoneInfo

from planner.rules.rule import Context, Parameter, Rule
from planner.rules.windows import WINDOW, Window
from planner.rules.wording import places_of, title
from planner.schedule.engagements import Engagement, in_session
from planner.schedule.plan import Plan
from planner.schedule.sequence import is_in_order
from planner.schedule.slots import DaySchedule, Slot
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import count, listing, quoted

BETWEEN = Parameter(
    "between", WINDOW, Window(time(22), time(7)), "When it is night, on each one's own clock."
)
_MOST_NAMED = 3


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find sessions at night for remote speakers, and days with some for remote participants."""
    remote = {
        person.id: ZoneInfo(person.timezone)
        for person in plan.participants
        if person.id in plan.remote_ids and person.timezone
    }
    for day in plan.schedule.days if remote else ():
        if is_in_order(day):
            yield from _check_day(plan, day, remote, context[BETWEEN])


def _check_day(
    plan: Plan, day: DaySchedule, remote: dict[str, ZoneInfo], night: Window
) -> Iterator[Finding]:
    slots_at_night: list[Slot] = []
    awake: set[str] = set()
    for slot in day.in_sequence():
        if slot.session.type.is_pause:
            continue
        engaged = in_session(plan, slot)
        late = [one.person for one in engaged
                if one.person in remote and _is_late(one, night, remote[one.person])]  # fmt: skip
        if late:
            yield _of_speakers(slot, late, night)
        dark = {zone for zone in set(remote.values()) if any(night.parts(slot.range, zone))}
        busy = {one.person for one in engaged}
        expected = plan.invited_ids(slot) - busy if dark else frozenset[str]()
        late_others = {person for person in expected if remote.get(person) in dark}
        if late_others:
            slots_at_night.append(slot)
            awake |= late_others
    if slots_at_night:
        yield _of_others(slots_at_night, len(awake), night)


def _is_late(one: Engagement, night: Window, zone: ZoneInfo) -> bool:
    """Whether it is night for somebody at any of the times they are needed."""
    return any(any(night.parts(during, zone)) for during in one.ranges)


def _of_speakers(slot: Slot, late: list[str], night: Window) -> Finding:
    names = [quoted(person) for person in late[:_MOST_NAMED]]
    if len(late) > _MOST_NAMED:
        names.append(f"{len(late) - _MOST_NAMED} more")
    return Finding(
        slot.session.route / "title",
        f"{title(slot)} is at night, {night}, where {listing(names)} "
        f"{'takes' if len(late) == 1 else 'take'} part from",
        "move it, or ask for a recording",
        about=tuple(late),
    )


def _of_others(slots: list[Slot], people: int, night: Window) -> Finding:
    first, *others = slots
    more = f" and {count(len(others), 'more session')} that day" if others else ""
    return Finding(
        first.session.route / "title",
        f"{count(people, 'remote participant')} {'has' if people == 1 else 'have'} "
        f"{title(first)}{more} at night, {night}",
        "move it, or send them a recording",
        places_of(others),
    )


RULE = Rule("remote-at-night", Severity.WARNING, check, __doc__, (BETWEEN,))
