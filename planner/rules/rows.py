"""How rules speak of many people at once, and point at their rows of the roster.

What is found of many is one finding.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from planner.model.people import Participant
from planner.roster.decode import ROSTER_DOCUMENT
from planner.roster.field import RosterField
from planner.rules.bundle import Found, bundle
from planner.rules.wording import MOST_RELATED, all_named
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Repair, Route
from planner.text.wording import quoted
from planner.vocabulary.audience import Audience


def rows(people: Iterable[Participant], field: str) -> tuple[tuple[Route, str], ...]:
    """Where some people have a field, each with the id; no more of them than are read."""
    first = list(people)[:MOST_RELATED]
    return tuple((person.route / field, quoted(person.id)) for person in first)


def counted(
    plan: Plan, people: Iterable[Participant], field: str, say: Callable[[int], tuple[str, str]]
) -> Iterator[Found]:
    """One finding about all these people, at a column; ``say`` gives message and hint.

    The message ends with their ids, so that all of them can be found; what is about a restricted
    field stays a count.
    """
    yield from bundle(people, partial(_counted, plan.fields[field], say))


def _counted(
    asked: RosterField, say: Callable[[int], tuple[str, str]], people: list[Participant]
) -> Finding:
    field = asked.name
    message, hint = say(len(people))
    if asked.sensitivity is not Audience.RESTRICTED:
        message += f": {all_named([person.id for person in people])}"
    if len(people) == 1:
        return Finding(people[0].route / field, message, hint)
    return Finding(Route(ROSTER_DOCUMENT, (field,)), message, hint, rows(people, field))


def in_one(
    plan: Plan,
    findings: Iterable[Finding],
    say: Callable[[int], str],
    mend: str = "",
    *,
    are_told: bool = False,
) -> Iterator[Found]:
    """A few findings as they are; many as one that says how many there are.

    Each must name in ``about`` all the people it is about. ``mend`` are the words for doing at
    once what each of them would do. Where they ``are_told``, the one says the ids of all: of what
    is not sensitive.
    """

    def together(alike: list[Finding]) -> Finding:
        if len(alike) == 1:
            return alike[0]
        return _together(alike, say(len(alike)) + (_ids(plan, alike) if are_told else ""), mend)

    # What can be mended at once stands apart from what needs a person.
    found: dict[bool | None, list[Finding]] = {}
    for finding in findings:
        is_safe = finding.repair.is_safe if finding.repair else None
        found.setdefault(is_safe, []).append(finding)
    for alike in found.values():
        yield from alike if len(alike) <= MOST_RELATED else bundle(alike, together)


def _ids(plan: Plan, findings: list[Finding]) -> str:
    """What tells, at the end of a message, the ids of all whom findings are about."""
    people = {person for one in findings for person in one.about}
    return f": {all_named([person.id for person in plan.participants if person.id in people])}"


def _together(findings: list[Finding], message: str, mend: str) -> Finding:
    first, *others = findings
    repairs = [one.repair for one in findings if one.repair]
    changes = tuple(change for repair in repairs for change in repair.changes)
    return first._replace(
        message=message,
        related=tuple((one.at, "and here") for one in others[: MOST_RELATED - 1]),
        about=(),
        repair=Repair(mend, changes, repairs[0].is_safe) if repairs else None,
    )
