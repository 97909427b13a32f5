"""What a finding is about: the sessions, days, people and rooms that a waiver can name."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property

from planner.decode.days import undated_id
from planner.model.agenda import Agenda
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Route
from planner.vocabulary.spelling import fold

EVENT = "event"


class Subjects:
    """The names under which findings about a plan can be waived."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan

    def of(self, finding: Finding) -> tuple[str, ...]:
        """The names of what a finding is about, what it points at first.

        Sessions by id (on a repeated day by the one that is written, too) and title, days by date
        and as `day 2`, people and rooms by id and name; `event` where it points at none of these.
        """
        found = dict.fromkeys(self._at(finding.at)) or {EVENT: None}
        for route, _ in finding.related:
            found.update(dict.fromkeys(self._at(route)))
        for name in finding.about:
            found.update(dict.fromkeys(self._called(name)))
        return tuple(found)

    def _at(self, route: Route) -> Iterator[str]:
        document, steps = route
        # The longest way that is known is the session in a strand of a day.
        for length in range(len(steps), 0, -1):
            yield from self._names.get(Route(document, steps[:length]), ())

    def _called(self, name: str) -> Iterator[str]:
        yield name
        person, room = self.plan.participant(name), self.plan.room(name)
        if person:
            yield from (person.id, person.name)
        if room:
            yield room.name

    @cached_property
    def _names(self) -> dict[Route, list[str]]:
        names: defaultdict[Route, list[str]] = defaultdict(list)
        for route, name in self._pairs(self.plan.agenda):
            names[route].append(name)
        return names

    def _pairs(self, agenda: Agenda) -> Iterator[tuple[Route, str]]:
        for number, day in enumerate(agenda.days, start=1):
            for session in day.sessions():
                yield session.route, session.id
                yield session.route, undated_id(session.id, day.date)
                yield session.route, session.title
            yield day.route, day.date.isoformat()
            yield day.route, f"day {number}"
        for room in agenda.event.rooms():
            yield room.route, room.id
            yield room.route, room.name
        for person in self.plan.participants:
            yield person.route, person.id
            yield person.route, person.name


def is_named(subjects: tuple[str, ...], places: tuple[str, ...]) -> bool:
    """Whether one of the places a waiver names is among what a finding is about."""
    return not {fold(place) for place in places}.isdisjoint(map(fold, subjects))
