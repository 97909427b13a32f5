"""A waiver permits what no rule finds.

Either the finding is gone, and the waiver would hide the next one like it; or it never was where
the waiver says, because its `rule` or a place of its `at` is misspelt, and what was meant to be
permitted is still there. Only a waiver with a reason, and before the end of its `until`, is looked
at.

While the text has errors, or the times of a day contradict each other, rules keep silent about
what they cannot know, and a waiver for them may still be needed: until then only what is misspelt
is said.

Bad:

    sessions:
      - {time: 09:00-10:00, title: Plenary, id: plenary}
    waivers:
      - {rule: long-sitting, at: plenary, reason: people stand}

Good:

    sessions:
      - {time: 09:00-11:00, title: Plenary, id: plenary}
    waivers:
      - {rule: long-sitting, at: plenary, reason: people stand}
"""

import re
from collections.abc import Iterator
from datetime import date

from planner.model.waivers import Waiver
from planner.rules.rule import Context, Rule
from planner.rules.subjects import Subjects
from planner.rules.wording import respelt
from planner.schedule.plan import Plan
from planner.text.diagnostics import Change, Finding, Repair, Severity
from planner.text.wording import count, did_you_mean, listing, quoted
from planner.vocabulary.spelling import closest, fold

_NUMBERED = re.compile(r"day \d+")


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find waivers that hold, and that no finding needed, or that name what is not there."""
    unused, waiting, off, refused, _ = context.waivers
    subjects = Subjects(plan)
    for waiver in plan.agenda.waivers:
        if waiver in refused or not waiver.holds(context.today):
            continue
        slips = list(_slips(waiver, plan, subjects, is_read=not waiting.has_errors))
        yield from slips
        if not slips and waiver in unused and waiting.is_over:
            yield _unused(waiver, is_off=waiver.rule in off)


def _slips(waiver: Waiver, plan: Plan, subjects: Subjects, *, is_read: bool) -> Iterator[Finding]:
    """What in a waiver is called like nothing there is; a place only where all could be read."""
    from planner.rules.table import RULE_BY_CODE  # which lists this rule too

    if waiver.rule not in RULE_BY_CODE:
        near = closest(waiver.rule, RULE_BY_CODE)
        yield Finding(
            waiver.route / "rule",
            f"no rule is called {quoted(waiver.rule)}",
            did_you_mean(near)
            or "`planner explain` lists the rules; a mistake in the text can only be mended",
            repair=respelt(waiver.route / "rule", near),
        )
    for number, place in enumerate(waiver.at):
        if is_read and not subjects.knows(place):
            near, hint = _nearest(place, plan, subjects)
            yield Finding(
                waiver.route / "at" / number,
                f"no session, person, room or day is called {quoted(place)}",
                hint,
                repair=respelt(waiver.route / "at" / number, near),
            )


def _nearest(place: str, plan: Plan, subjects: Subjects) -> tuple[tuple[str, ...], str]:
    """What a place may have meant, and the hint that says so."""
    days = plan.agenda.days
    if _NUMBERED.fullmatch(fold(place)):
        return (), f"there {'is' if len(days) == 1 else 'are'} {count(len(days), 'day')}"
    spoken = (day.date.isoformat() for day in days if fold(place) in _spoken(day.date))
    near = tuple(dict.fromkeys(spoken)) or closest(place, subjects.places())
    otherwise = "write an id or a title, a date as `2027-03-31`, `day 2`, or `event`"
    return near, did_you_mean(near) or otherwise


def _spoken(day: date) -> set[str]:
    """How people say a date that a waiver writes as `2027-03-17`."""
    said = (f"{day:%A}", f"{day.day} {day:%B}", f"{day:%B} {day.day}", f"{day.day} {day:%B %Y}")
    return set(map(fold, said))


def _unused(waiver: Waiver, *, is_off: bool) -> Finding:
    at = listing([quoted(place) for place in waiver.at], "or")
    rule = quoted(waiver.rule)
    return Finding(
        waiver.route,
        f"{rule} finds nothing at {at} to be waived" + (": it is off" if is_off else ""),
        "remove the waiver, or correct its `rule` and its `at`",
        repair=Repair("remove the waiver", (Change(waiver.route),)),
    )


RULE = Rule("waiver-unused", Severity.WARNING, check, __doc__)
