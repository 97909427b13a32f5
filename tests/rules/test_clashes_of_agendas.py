"""The clashes found in the real agendas, against trying every pair of sessions.

As they are, the agendas have none. So each is made to have many, too: all its days at once, one
room for everything, everything at one time. Nothing here uses how the rules find pairs.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from itertools import combinations
from pathlib import Path

import pytest
from plans import AGENDAS, plan_of

from planner.model.time import TimeRange
from planner.rules.rule import Context
from planner.rules.table import RULE_BY_CODE
from planner.rules.wording import MOST_RELATED
from planner.schedule.plan import Plan
from planner.schedule.slots import Block, DaySchedule, Schedule, Slot
from planner.text.diagnostics import Finding, Route

Change = Callable[[Slot], Slot]
Pairs = Counter[tuple[frozenset[tuple[Route, datetime]], str]]
"""How often two sessions clash, each known by its place and its start, and over what."""


def as_it_is(slot: Slot) -> Slot:
    return slot


def all_days_at_once(slot: Slot) -> Slot:
    """Every day is held on the first of the year, at its own hours."""
    midnight = slot.start.replace(hour=0, minute=0)
    shift = datetime(slot.start.year, 1, 1, tzinfo=slot.start.tzinfo) - midnight

    def moved(during: TimeRange) -> TimeRange:
        return TimeRange(during.start + shift, during.end + shift)

    items = tuple(one._replace(range=one.range and moved(one.range)) for one in slot.items)
    return replace(slot, range=moved(slot.range), items=items)


def in_one_room(slot: Slot) -> Slot:
    return replace(all_days_at_once(slot), rooms=("everywhere",))


def twice_as_long(slot: Slot) -> Slot:
    return replace(slot, range=TimeRange(slot.start, slot.end + slot.range.duration))


def led_by_one(slot: Slot) -> Slot:
    """Whoever has a role anywhere, in items too, is one of the first three on the roster."""
    long = all_days_at_once(twice_as_long(slot))
    folk = {"p-001": "p-001", "p-002": "p-002"}
    session = slot.session

    def few(person: str) -> str:
        return folk.get(person, "p-003")

    people = tuple(replace(one, person=few(one.person)) for one in session.people)
    items = tuple(
        replace(item, people=tuple(replace(one, person=few(one.person)) for one in item.people))
        for item in session.items
    )
    placed = tuple(each._replace(item=item) for each, item in zip(long.items, items, strict=True))
    return replace(long, session=replace(session, people=people, items=items), items=placed)


def changed(plan: Plan, change: Change) -> Plan:
    """The plan with every slot changed; what stands beside what stays as it was."""

    def entry(each: Slot | Block) -> Slot | Block:
        if isinstance(each, Slot):
            return change(each)
        strands = tuple((label, tuple(map(change, slots))) for label, slots in each.strands)
        return replace(each, strands=strands)

    days = tuple(
        DaySchedule(day.day, tuple(map(entry, day.entries)), day.hours)
        for day in plan.schedule.days
    )
    return Plan(plan.agenda, Schedule(days), plan.roster)


def known(slot: Slot) -> tuple[Route, datetime]:
    return slot.session.route, slot.start


def clashes(plan: Plan) -> Iterator[tuple[Slot, Slot]]:
    """Every pair that shares an instant, but those of one day that follow one another."""
    for one, other in combinations(plan.schedule.slots(), 2):
        if one.start < other.end and other.start < one.end:
            mine, others = one.session.route.steps, other.session.route.steps
            # The way to a session in a strand: days, 0, sessions, 4, parallel, garden, 1.
            is_one_block = len(mine) == len(others) == 7 and mine[:4] == others[:4]
            side_by_side = is_one_block and mine[5] != others[5]
            if mine[:2] != others[:2] or side_by_side:
                yield one, other


def needed(plan: Plan, slot: Slot) -> dict[str, list[TimeRange]]:
    """When a session needs those on the roster who have a role: all of it, or their items."""
    ids = {participant.id for participant in plan.participants}
    by_name = {participant.name: participant.id for participant in plan.participants}
    times: dict[str, list[TimeRange]] = {}
    for item, during in slot.items:
        for one in item.people:
            times.setdefault(by_name.get(one.person, one.person), []).append(during or slot.range)
    for one in slot.session.people:
        times[by_name.get(one.person, one.person)] = [slot.range]
    return {person: own for person, own in times.items() if person in ids}


def in_rooms(plan: Plan) -> Pairs:
    return Counter(
        (frozenset({known(one), known(other)}), room)
        for one, other in clashes(plan)
        for room in {*one.rooms} & {*other.rooms}
    )


def of_people(plan: Plan) -> Pairs:
    return Counter(
        (frozenset({known(one), known(other)}), person)
        for one, other in clashes(plan)
        for person, here in needed(plan, one).items()
        for there in [needed(plan, other).get(person, [])]
        if any(mine.overlaps(theirs) for mine in here for theirs in there)
    )


def found(plan: Plan, code: str) -> Pairs:
    """The pairs that a rule points at, and the person or the room it says they share."""
    slots = list(plan.schedule.slots())

    def session(at: Route) -> tuple[Route, datetime]:
        (slot,) = [
            slot
            for slot in slots
            if at.steps[: len(slot.session.route.steps)] == slot.session.route.steps
        ]
        return known(slot)

    def pairs(finding: Finding) -> Iterator[tuple[frozenset[tuple[Route, datetime]], str]]:
        (about,) = finding.about
        for other, _ in finding.related:
            yield frozenset({session(finding.at), session(other)}), about

    return Counter(
        pair for finding in RULE_BY_CODE[code].findings(plan, Context()) for pair in pairs(finding)
    )


CHANGES = (as_it_is, all_days_at_once, in_one_room, twice_as_long, led_by_one)
BRUTE_FORCE = {"room-double-booked": in_rooms, "double-booked": of_people}


@pytest.mark.parametrize("path", AGENDAS, ids=lambda path: path.stem)
@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("code", BRUTE_FORCE)
def test_the_clashes_found_are_those_that_trying_every_pair_finds(
    path: Path, change: Change, code: str
) -> None:
    """Both rules find what every pair of sessions has in common at one time, and nothing else.

    Of the many that are in a room already when one more begins, a finding shows the first five.
    """
    plan = changed(plan_of(path), change)
    shown, expected = found(plan, code), BRUTE_FORCE[code](plan)
    assert shown <= expected
    others = Counter((session, about) for pair, about in shown for session in pair)
    unsaid = expected - shown
    assert all(
        any(others[session, about] >= MOST_RELATED for session in pair) for pair, about in unsaid
    )
    assert not (unsaid and code == "double-booked")


@pytest.mark.parametrize("code", BRUTE_FORCE)
def test_there_are_clashes_to_be_found(code: str) -> None:
    """Of an empty set, everything is true: the changed agendas have clashes by the dozen."""
    plans = [changed(plan_of(path), change) for path in AGENDAS for change in CHANGES]
    assert sum(BRUTE_FORCE[code](plan).total() for plan in plans) > 100


@pytest.mark.parametrize("path", AGENDAS, ids=lambda path: path.stem)
def test_the_agendas_have_no_clashes(path: Path) -> None:
    plan = plan_of(path)
    assert not in_rooms(plan)
    assert not of_people(plan)
