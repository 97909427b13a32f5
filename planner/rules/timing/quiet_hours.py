"""Something is planned in the middle of the night.

Between 22:30 and 07:00 people are not up of their own accord: transport, reception and security
have to be asked, who travels alone has to be brought home, and hotels have their own quiet hours. A
bus to a site visit, or a registration desk that opens at six, counts too: say it early, and order
breakfast to go.

Breaks and breakfasts do not count, and neither does what only the team sees. What one night holds
is said once. Where evenings are long, set `rules: {quiet-hours: {between: 24:00-06:30}}`; a gala
that is meant to last may be waived.

Bad:

    - {time: 19:00-23:00, title: Dinner}

Good:

    - {time: 19:00-22:30, title: Dinner}
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, time, timedelta
from functools import partial

from planner.model.time import TimeRange, write_duration
from planner.rules.bundle import Found, bundle
from planner.rules.presence import calling
from planner.rules.rule import Context, Parameter, Rule
from planner.rules.windows import WINDOW, Window
from planner.rules.wording import places_of, title
from planner.schedule.plan import Plan
from planner.schedule.sequence import is_in_order
from planner.schedule.slots import DaySchedule, Slot
from planner.text.diagnostics import Finding, Severity

BETWEEN = Parameter(
    "between", WINDOW, Window(time(22, 30), time(7)), "When nothing should be planned."
)


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find what is planned in the quiet hours, night by night."""
    window = context[BETWEEN]
    for day in plan.schedule.days:
        for found in _by_night(day, window).values() if is_in_order(day) else ():
            yield from bundle(found, partial(_finding, window))


def _finding(window: Window, found: list[tuple[Slot, TimeRange]]) -> Finding:
    slot, part = max(found, key=lambda pair: pair[1].duration)
    length = write_duration(part.duration)
    return Finding(
        slot.session.route / "title",
        f"{title(slot)} takes {length} of the quiet hours, {window}",
        _hint(slot, part),
        places_of(other for other, _ in found if other is not slot),
    )


def _by_night(day: DaySchedule, window: Window) -> dict[date, list[tuple[Slot, TimeRange]]]:
    """What each night takes of a day's slots; a night bears the date on which it is over."""
    nights: defaultdict[date, list[tuple[Slot, TimeRange]]] = defaultdict(list)
    for slot in calling(day):
        for part in window.parts(slot.range, day.zone):
            start = day.local(part.start)
            is_before_midnight = start.time() >= window.start > window.end
            night = start.date() + timedelta(days=is_before_midnight)
            nights[night].append((slot, part))
    return nights


def _hint(slot: Slot, part: TimeRange) -> str:
    if slot.start < part.start:
        return f"end it by {slot.local(part.start):%H:%M}"
    if part.end < slot.end:
        return f"begin it at {slot.local(part.end):%H:%M} or later"
    return "move it out of the night"


RULE = Rule("quiet-hours", Severity.ADVICE, check, __doc__, (BETWEEN,))
