"""What flows before an anchor takes longer than there is time.

A session with a time is an anchor: it does not move. The sessions before it follow one another
and need more minutes than the clock has, also when each is as short as its `at_least` allows, so
the anchor would start late: lunch, a minister, or the interpreters' last hour. The hint gives the
smallest edits that help; each was tried.

Bad:

    - {time: "09:00", title: Opening, duration: 30m}
    - {title: Mapping, duration: 75m}
    - {time: "10:30", title: Coffee break, duration: 20m}

Good:

    - {time: "09:00", title: Opening, duration: 30m}
    - {title: Mapping, duration: 75m, at_least: 60m}
    - {time: "10:30", title: Coffee break, duration: 20m}
"""

from collections.abc import Iterator

from planner.model.time import whole_minutes, write_duration
from planner.rules.rule import Context, Rule
from planner.rules.wording import clock, title
from planner.schedule.plan import Plan
from planner.schedule.sequence import Joint, overruns
from planner.schedule.slots import Block, DaySchedule, Slot
from planner.text.diagnostics import Finding, Route, Severity

_MOST_SHOWN = 6
_MOST_TRIED = 10  # anchors for which edits are tried; who mends those checks again


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find anchors that the sessions flowing towards them run into."""
    missed = (
        (day, joint)
        for day in plan.schedule.days
        for joint in overruns(day)
        if not joint.was_written
    )
    for number, (day, joint) in enumerate(missed):
        ways = _ways(plan, day, joint) if number < _MOST_TRIED else []
        yield _finding(joint, ways)


def _ways(plan: Plan, day: DaySchedule, joint: Joint) -> list[str]:
    # Only where something is wrong: trying edits takes a while.
    from planner.rules.timing.ways_out import ways_out

    return [way.words for way in ways_out(plan.agenda, day, joint)]


def _finding(joint: Joint, ways: list[str]) -> Finding:
    earlier, later = joint.earlier, joint.later
    missing = write_duration(earlier.end - later.start)
    start = f"{later.local(later.start):%H:%M}"
    return Finding(
        joint.anchor or later.session.route,
        f"{title(later)} cannot start at {start}: {missing} are missing before it",
        "; or ".join(ways) or f"shorten what comes before by {missing}, or start this later",
        tuple(_involved(joint)),
    )


def _involved(joint: Joint) -> Iterator[tuple[Route, str]]:
    """The sessions between the anchors: when they are, and what they could give and have given."""
    slots = [slot for entry in joint.run for slot in _longest(entry)]
    flowing = [slot for slot in slots if not slot.ends_fixed] or [joint.earlier]
    for slot in flowing[-_MOST_SHOWN:]:
        yield slot.session.route / "title", f"{clock(slot)}{_given(slot)}"


def _longest(entry: Slot | Block) -> tuple[Slot, ...]:
    if isinstance(entry, Slot):
        return (entry,)
    strands = [slots for _, slots in entry.strands if slots]
    return max(strands, key=lambda slots: slots[-1].end)


def _given(slot: Slot) -> str:
    given = slot.stretch.natural - whole_minutes(slot.range.duration)
    return f", shortened by {given}m already" if given > 0 else ""


RULE = Rule("anchor-unreachable", Severity.ERROR, check, __doc__)
