"""What the kitchen needs: counts for each meal; and who eats what, for few eyes."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from planner.logistics.catering import Serving, servings
from planner.logistics.diets import stated
from planner.logistics.presence import coming
from planner.model.people import Participant
from planner.schedule.plan import Plan
from planner.tables.logistics.parts import about, of_person, restricted, team
from planner.tables.people import column
from planner.tables.table import Cell, Column, Row, Table
from planner.text.wording import count
from planner.vocabulary.audience import Audience

if TYPE_CHECKING:
    from datetime import date

NO_NEEDS = "no needs stated"
ASK = "ask them"

Diets = Mapping[str, frozenset[str]]


def has_servings(plan: Plan) -> bool:
    """Whether anything is served, and somebody is on the roster to eat it."""
    return bool(plan.participants) and any(servings(plan))


def has_diets(plan: Plan) -> bool:
    """Whether somebody who needs something is at a meal."""
    return has_servings(plan) and bool(stated(coming(plan)))


def catering_table(plan: Plan) -> Table:
    """Each meal with how many are there, and how many need what: numbers, and never who.

    A diet's column counts everybody who needs it; the plates count each person once.
    """
    served = list(servings(plan))
    diets = stated(plan.participants)
    there = {person.id for serving in served for person in serving.attending.people}
    used = frozenset[str]().union(*(diets[person] for person in there & diets.keys()))
    kinds = _in_order(used)
    columns = (
        team("date", "Date", 12),
        team("start", "From", 8),
        team("end", "To", 8),
        team("meal", "Meal", 30),
        team("room", "Room", 20),
        team("expected", "People", 9),
        *(Column(kind, label(kind).capitalize(), Audience.TEAM, 12) for kind in kinds),
        team("plates", "Plates", 60),
        team("ordered", "As the agenda orders it", 40),
        team("remark", "Remark", 30),
    )
    rows = tuple(Row(_cells(plan, one, kinds, diets), sensitivity=Audience.TEAM) for one in served)
    return Table("Catering", columns, rows)


def _cells(plan: Plan, serving: Serving, kinds: list[str], diets: Diets) -> tuple[Cell, ...]:
    slot, people = serving.slot, serving.attending.people
    needed = Counter(kind for person in people for kind in diets.get(person.id, ()))
    return (
        slot.day.date,
        slot.local(serving.during.start),
        slot.local(serving.during.end),
        serving.title,
        _rooms(plan, serving),
        len(people),
        *(needed[kind] for kind in kinds),
        plates(people, diets),
        slot.session.catering,
        "at most: people choose" if serving.attending.is_choice else "",
    )


def _rooms(plan: Plan, serving: Serving) -> str:
    rooms = (plan.rooms_name(slot) for slot in plan.gathering(serving.slot))
    return ", ".join(dict.fromkeys(filter(None, rooms)))


def plates(people: Iterable[Participant], diets: Diets) -> str:
    """How many plates of each kind, each person on one: `31 no needs stated; 4 halal; 1 …`."""
    counted = Counter(diets.get(person.id, frozenset[str]()) for person in people)
    order = sorted(counted, key=lambda needs: (bool(needs), -counted[needs], _in_order(needs)))
    return "; ".join(f"{counted[needs]} {_plate(needs)}" for needs in order)


def _plate(needs: frozenset[str]) -> str:
    return " + ".join(map(label, _in_order(needs))) or NO_NEEDS


def label(kind: str) -> str:
    """A diet in words; what only a person can read is to be asked about."""
    from planner.vocabulary.needs import Diet

    return ASK if kind == Diet.OTHER else Diet(kind).label


def _in_order(kinds: Iterable[str]) -> list[str]:
    from planner.vocabulary.needs import Diet

    order = [kind.value for kind in Diet]
    return sorted(kinds, key=order.index)


def diets_table(plan: Plan) -> Table:
    """Who needs what at which meals, day by day: for whoever stands beside the buffet."""
    diets = stated(plan.participants)
    meals: defaultdict[tuple[date, str], list[str]] = defaultdict(list)
    for serving in servings(plan):
        for person in serving.attending.people:
            if person.id in diets:
                meals[serving.slot.day.date, person.id].append(serving.title)
    by_id = {person.id: person for person in plan.participants}
    columns = (
        team("date", "Date", 12),
        *(column(plan, name) for name in ("name", "organisation")),
        restricted("needs", "Needs", 32),
        restricted("written", "As they wrote it", 40),
        team("meals", "Meals", 60),
    )
    names = {person.id: place for place, person in enumerate(plan.participants)}
    rows = (
        about(
            by_id[person],
            (
                on,
                *of_person(plan, by_id[person], "name", "organisation"),
                _plate(diets[person]),
                by_id[person].dietary,
                ", ".join(meals[on, person]),
            ),
            Audience.RESTRICTED,
        )
        for on, person in sorted(meals, key=lambda key: (key[0], names[key[1]]))
    )
    return Table("Diets by name", columns, tuple(rows))


def catering_gaps(plan: Plan) -> Iterator[str]:
    """What is not known of who eats what."""
    there = coming(plan)
    diets = stated(there)
    if there and not any(person.dietary for person in there):
        yield "nobody was asked what they eat: no `dietary` in the roster"
    unread = sum("other" in needs for needs in diets.values())
    if unread:
        yield f"{count(unread, 'need')} only a person can read"
