"""What is found many times and said once."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple, TypeVar

from planner.rules.subjects import Subjects, is_named
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Route

T = TypeVar("T")


class Subject(NamedTuple):
    """What one thing of many is about: where it is written, and the people it concerns."""

    at: Route
    about: tuple[str, ...] = ()


def together(
    plan: Plan, code: str, things: Iterable[T], subject: Callable[[T], Subject]
) -> Iterator[list[T]]:
    """All things in one list, but each that a waiver of the rule names in a list of its own.

    So permission for one of them does not silence what is found of the others.
    """
    places = [place for waiver in plan.agenda.waivers if waiver.rule == code for place in waiver.at]
    if not places:
        everything = list(things)
        yield from [everything] if everything else []
        return
    subjects = Subjects(plan)
    rest = []
    for thing in things:
        at, about = subject(thing)
        if is_named(subjects.of(Finding(at, "", about=about)), tuple(places)):
            yield [thing]
        else:
            rest.append(thing)
    if rest:
        yield rest
