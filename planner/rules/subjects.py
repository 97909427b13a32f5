"""What a finding is about: the sessions, days, people, rooms and tasks that a waiver can name."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property

from planner.decode.days import undated_id
from planner.model.agenda import Day, Session
from planner.rules.references import references
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Route
from planner.vocabulary.spelling import fold

EVENT = "event"


class Subjects:
    """What findings about a plan are about, by the names under which they can be waived."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan

    def of(self, finding: Finding) -> tuple[str, ...]:
        """What a finding is about, what it points at first.

        Sessions, people, rooms and tasks by id, days by date; `event` where it points at none of
        these. A session that is repeated on several dates goes by its id as written.
        """
        found = dict.fromkeys(self._at(finding.at)) or {EVENT: None}
        for route, _ in finding.related:
            found.update(dict.fromkeys(self._at(route)))
        for name in finding.about:
            found.update(dict.fromkeys(self.meant(name)))
        return tuple(found)

    def _at(self, route: Route) -> Iterator[str]:
        document, steps = route
        # The longest way that is known is the session in a strand of a day.
        for length in range(len(steps), 0, -1):
            yield from self._ids.get(Route(document, steps[:length]), ())

    def meant(self, place: str) -> frozenset[str]:
        """What a place stands for: what has it for an id, else all that are called so.

        What nothing is called stands for itself.
        """
        key = place.strip().casefold()
        known = self._by_id.get(key)
        if known:
            return frozenset({known})
        return self._by_name.get(fold(place)) or frozenset({key})

    def named(self, places: Iterable[str]) -> frozenset[str]:
        """What the places of a waiver stand for."""
        return frozenset[str]().union(*map(self.meant, places))

    def places(self) -> Iterator[str]:
        """What a waiver may offer as a place: the event, its days, sessions and rooms.

        People are not among them: who is on the roster is not to be guessed from a finding.
        """
        people = {person.route for person in self.plan.participants}
        yield EVENT
        for route, one, names in self._things():
            if route not in people:
                yield from (one, *names)

    def knows(self, place: str) -> bool:
        """Whether a place that a waiver names is one that a finding could be about."""
        is_thing = place.strip().casefold() in self._by_id or fold(place) in self._by_name
        return is_thing or fold(place) in self._said

    @cached_property
    def _said(self) -> frozenset[str]:
        """What else an author may think that a finding is about: what sessions refer to."""
        agenda = self.plan.agenda
        names = {person for person, _ in references(self.plan)}
        names.update(room for session in agenda.sessions() for room in session.rooms)
        for slot in self.plan.schedule.slots():
            names.update(filter(None, (*slot.rooms, slot.strand)))
        names.update(name for team in agenda.teams for name in team)
        return frozenset(map(fold, names))

    @cached_property
    def _ids(self) -> dict[Route, list[str]]:
        ids: defaultdict[Route, list[str]] = defaultdict(list)
        for route, one, _ in self._things():
            if one not in ids[route]:
                ids[route].append(one)
        return ids

    @cached_property
    def _by_id(self) -> dict[str, str]:
        """What has an id, whatever its capitals; of two kinds of thing the first."""
        found = {EVENT: EVENT}
        for _, one, _ in self._things():
            found.setdefault(one.casefold(), one)
        for day, session in self._sessions():
            found.setdefault(session.id.casefold(), self._written(day, session))
        for number, day in enumerate(self.plan.agenda.days, start=1):
            found.setdefault(f"day {number}", day.date.isoformat())
        return found

    @cached_property
    def _by_name(self) -> dict[str, frozenset[str]]:
        found: defaultdict[str, set[str]] = defaultdict(set)
        for _, one, names in self._things():
            for name in filter(None, map(fold, names)):
                found[name].add(one)
        return {name: frozenset(things) for name, things in found.items()}

    def _things(self) -> Iterator[tuple[Route, str, tuple[str, ...]]]:
        """All that a waiver can name: where it is written, its id, and what else it is called."""
        for day, session in self._sessions():
            yield session.route, self._written(day, session), (session.title,)
        for day in self.plan.agenda.days:
            yield day.route, day.date.isoformat(), ()
        for room in self.plan.agenda.event.rooms():
            yield room.route, room.id, (room.name, *room.also)
        for task in self.plan.agenda.tasks:
            yield task.route, task.id, (task.title,)
        for person in self.plan.participants:
            yield person.route, person.id, (person.name, *person.also_known_as)

    def _sessions(self) -> Iterator[tuple[Day, Session]]:
        for day in self.plan.agenda.days:
            for session in day.sessions():
                yield day, session

    def _written(self, day: Day, session: Session) -> str:
        """A session's id without the date that it has where it is written once for several."""
        if self._times_written[session.route] < 2:
            return session.id
        return undated_id(session.id, day.date)

    @cached_property
    def _times_written(self) -> Counter[Route]:
        return Counter(session.route for _, session in self._sessions())
