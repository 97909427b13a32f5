"""Groups have too little time to report back.

Each should have five minutes at least: one to come forward, three to speak, one to be asked. With
less the last groups are told to be brief, and what they found in an hour and a half is lost in one.

How many groups there are, `groups` says (`groups: 6`, or their names), in the report-back session
itself, in the session before it, or in the one of which reporting back is an item. Where nothing
says it, they are the strands of the parallel block before it. Only breaks, meals and networking may
lie between; the time of several report-backs in a row is one. A session on reporting abuse, or on
feedback mechanisms, is none.

Bad:

    - {time: 09:00-10:00, title: Mapping, type: workshop, facilitator: p-001, groups: 6}
    - {title: Report back, duration: 25m}

Good:

    - {time: 09:00-10:00, title: Mapping, type: workshop, facilitator: p-001, groups: 6}
    - {title: Report back, duration: 30m}
"""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import NamedTuple

from planner.decode.sessions import DURATION
from planner.model.time import write_duration
from planner.rules.grouping import also
from planner.rules.rule import Context, Parameter, Rule
from planner.rules.wording import title
from planner.schedule.plan import Plan
from planner.schedule.slots import Block, Slot
from planner.text.diagnostics import Finding, Route, Severity
from planner.text.wording import quoted
from planner.vocabulary.session_types import SessionType, infer_type
from planner.vocabulary.spelling import fold

LEAST = Parameter("least", DURATION, timedelta(minutes=5), "The time each group should have.")

_IN_GROUPS = frozenset({SessionType.BREAKOUT, SessionType.WORKSHOP, SessionType.SESSION})
_BETWEEN = frozenset({SessionType.BREAK, SessionType.MEAL, SessionType.NETWORKING})

# "Reporting" and "Feedback from groups" are; "Reporting abuse" and "Feedback mechanisms" are not.
_SUBJECTS = frozenset({"reporting", "feedback"})
_OF_GROUPS = frozenset({"back", "group", "groups", "grupo", "grupos", "groupe", "groupes"})


class _Report(NamedTuple):
    """So many groups, and the sessions in which they report back."""

    groups: int
    slots: list[Slot]


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find report-backs that are too short for the groups before them."""
    least = context[LEAST]
    for day in plan.schedule.days:
        for strand in day.strands():
            for report in _reports(strand):
                length = sum((slot.range.duration for slot in report.slots), timedelta(0))
                if length < report.groups * least:
                    first, *others = report.slots
                    at = first.session.route / "title"
                    finding = _finding(at, title(first), report.groups, length, least)
                    yield finding._replace(related=also(others))
        for slot in day.slots():
            yield from _check_items(slot, least)


def _reports(strand: Iterable[Slot | Block]) -> Iterator[_Report]:
    """The report-backs of what follows one another, with the groups that report in them."""
    report = _Report(0, [])
    for entry in strand:
        if isinstance(entry, Slot) and entry.session.type in _BETWEEN:
            continue
        if isinstance(entry, Slot) and _reports_back(entry.session.title, entry.session.type):
            if entry.session.groups:
                yield _Report(len(entry.session.groups), [entry])
            else:
                report.slots.append(entry)
            continue
        if report.slots:
            yield report
        report = _Report(_groups_of(entry), [])
    if report.slots:
        yield report


def _groups_of(entry: Slot | Block) -> int:
    if isinstance(entry, Slot):
        return len(entry.session.groups)
    if not entry.is_whole:
        return 0
    return sum(any(slot.session.type in _IN_GROUPS for slot in slots) for _, slots in entry.strands)


def _check_items(slot: Slot, least: timedelta) -> Iterator[Finding]:
    """Look at the items in which a session's own groups report back."""
    groups = len(slot.session.groups)
    items = [placed for placed in slot.items
             if _reports_back(placed.item.title, infer_type(placed.item.title))]  # fmt: skip
    length = sum((placed.range.duration for placed in items if placed.range), timedelta(0))
    if items and all(placed.range for placed in items) and length < groups * least:
        item = items[0].item
        yield _finding(item.route / "title", quoted(item.title), groups, length, least)


def _reports_back(title: str, kind: SessionType) -> bool:
    """Whether groups report back in it, and it is not about hotlines or complaints."""
    words = set(fold(title).split())
    is_subject = not words.isdisjoint(_SUBJECTS) and words.isdisjoint(_OF_GROUPS)
    return kind is SessionType.REPORT_BACK and not (is_subject and len(words) > 1)


def _finding(at: Route, name: str, groups: int, length: timedelta, least: timedelta) -> Finding:
    return Finding(
        at,
        f"{groups} groups have {write_duration(length)} for {name}, less than "
        f"{write_duration(least)} each",
        f"give it {write_duration(groups * least)}, or let groups put what they found on the wall",
    )


RULE = Rule("report-back-too-short", Severity.ADVICE, check, __doc__, (LEAST,))
