"""What a finding is about: the sessions, days, people and rooms that a waiver can name."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property

from planner.rules.references import references
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

        Sessions by id and title, days by date and as `day 2`, people and rooms by id and name;
        `event` where it points at none of these.
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

    def places(self) -> Iterator[str]:
        """What a waiver may offer as a place: the event, its days, sessions and rooms.

        People are not among them: who is on the roster is not to be guessed from a finding.
        """
        yield EVENT
        yield from (name for _, name in self._pairs_of_agenda())

    def knows(self, place: str) -> bool:
        """Whether a place that a waiver names is one that a finding could be about."""
        return fold(place) in self._known

    @cached_property
    def _known(self) -> frozenset[str]:
        """All by which a finding could be named, and all by which an author may think it is."""
        agenda = self.plan.agenda
        names = {EVENT, *(name for _, name in self._pairs())}
        names.update(person for person, _ in references(self.plan))
        names.update(room for session in agenda.sessions() for room in session.rooms)
        for slot in self.plan.schedule.slots():
            names.update(filter(None, (*slot.rooms, slot.strand)))
        names.update(name for room in agenda.event.rooms() for name in room.also)
        names.update(name for team in agenda.teams for name in team)
        names.update(name for one in self.plan.participants for name in one.also_known_as)
        return frozenset(map(fold, names))

    @cached_property
    def _names(self) -> dict[Route, list[str]]:
        names: defaultdict[Route, list[str]] = defaultdict(list)
        for route, name in self._pairs():
            names[route].append(name)
        return names

    def _pairs(self) -> Iterator[tuple[Route, str]]:
        yield from self._pairs_of_agenda()
        for person in self.plan.participants:
            yield person.route, person.id
            yield person.route, person.name

    def _pairs_of_agenda(self) -> Iterator[tuple[Route, str]]:
        agenda = self.plan.agenda
        for number, day in enumerate(agenda.days, start=1):
            for session in day.sessions():
                yield session.route, session.id
                yield session.route, session.title
            yield day.route, day.date.isoformat()
            yield day.route, f"day {number}"
        for room in agenda.event.rooms():
            yield room.route, room.id
            yield room.route, room.name


def is_named(subjects: tuple[str, ...], places: tuple[str, ...]) -> bool:
    """Whether one of the places a waiver names is among what a finding is about."""
    return not {fold(place) for place in places}.isdisjoint(map(fold, subjects))
