"""What people told in confidence cannot be read from what is found."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from schedule.agendas import plan_of

from planner.loading import load_text
from planner.model.people import Participant, Roster
from planner.roster.decode import ROSTER_DOCUMENT
from planner.rules.crowds import MANY, Crowd, is_crowd, named, tellable
from planner.rules.rule import Context
from planner.rules.table import RULE_BY_CODE
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Route
from planner.text.source import Source
from planner.vocabulary import countries
from planner.vocabulary.answers import Attends, Visa

TODAY = date(2024, 3, 1)
EVENT = """\
format: 1
event:
  id: forum
  name: Forum
  timezone: Asia/Jakarta
  organiser: desk@example.org
  venue:
    rooms:
      hall: {name: Hall, step_free: no}
      loft: {name: Loft, step_free: no}
      garden: {name: Garden, step_free: yes}
defaults: {room: hall}
days:
"""
KENYA = countries.recognise("Kenya")

# What one person can have said in confidence, by the rule that looks at it.
SAID: dict[str, tuple[dict[str, Any], ...]] = {
    "prayer-time": ({"prayer": True},),
    "diet-not-served": ({"dietary": "vegan"}, {"dietary": "nut allergy, halal"}),
    "no-meal-for-diets": ({"dietary": "vegan"}, {"dietary": "halal"}),
    "no-step-free-access": ({"accessibility": "wheelchair"},),
    "visa-time": ({"visa": Visa.NEEDED}, {"nationality": KENYA}, {"visa": Visa.APPLIED}),
    "minor-without-consent": ({"minor": True}, {"minor": True, "guardian_consent": True}),
}
FIELDS = ("prayer", "dietary", "accessibility", "visa", "nationality", "minor", "guardian_consent")


def ids(numbers: frozenset[int]) -> str:
    return ", ".join(f"p-{number}" for number in sorted(numbers))


@st.composite
def groups(draw: st.DrawFn, total: int) -> frozenset[int]:
    """Some of the people: a stretch of the roster, often of about `MANY`, and a few besides."""
    start = draw(st.integers(0, total - 1))
    length = draw(st.sampled_from([0, 1, MANY - 1, MANY, MANY + 1, total - 1, total]))
    more = draw(st.sets(st.integers(0, total - 1), max_size=2))
    return frozenset(range(start, min(total, start + length))) | more


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """Fridays with sessions and meals for all, for many and for few; nobody has told anything."""
    total = draw(st.sampled_from([1, 2, 5, 12, 25, 40]))
    text = EVENT
    for day in draw(st.sampled_from([("2024-03-08",), ("2024-03-08", "2024-03-15")])):
        text += f"  - date: {day}\n    sessions:\n"
        for start, end in (("11:45", "13:15"), ("13:15", "14:00"), ("14:00", "15:00")):
            kinds = ["presentation", "meal"]
            sessions = []
            for room in draw(st.sampled_from([["hall"], ["hall", "loft"], ["loft", "garden"]])):
                kind = draw(st.sampled_from(kinds))
                who = draw(st.none() | groups(total))
                session = f"time: '{start}-{end}', title: {kind} in {room}, type: {kind}"
                session += f", attendance: [{ids(who)}]" if who is not None else ""
                if kind == "meal":
                    session += f", catering: {draw(st.sampled_from(['rice', 'vegan']))} {room}"
                sessions.append(f"{room}: [{{{session}}}]")
            text += f"      - parallel: {{{', '.join(sessions)}}}\n"
    plan = plan_of(load_text(Source("agenda.yaml", text), ""))
    early = draw(groups(total))
    people = tuple(
        Participant(
            id=f"p-{number}",
            name=f"Person {number}",
            arrival=date(2024, 3, 7) if number in early else date(2024, 6, 1),
            attends=Attends.REMOTE if number % 11 == 7 else None,
            route=Route(ROSTER_DOCUMENT, (number,)),
        )
        for number in range(total)
    )
    return Plan(plan.agenda, plan.schedule, Roster(people))


def found(code: str, plan: Plan, people: tuple[Participant, ...]) -> list[Finding]:
    values = {"nationalities": (KENYA,)} if code == "visa-time" else {}
    context = Context(values, today=TODAY)
    return list(
        RULE_BY_CODE[code].findings(Plan(plan.agenda, plan.schedule, Roster(people)), context)
    )


def exchanged(people: tuple[Participant, ...], one: int, other: int) -> tuple[Participant, ...]:
    """The same people, of whom one has said what the other had, and the other way round."""
    said = [{field: getattr(people[at], field) for field in FIELDS} for at in (other, one)]
    after = list(people)
    for at, what in zip((one, other), said, strict=True):
        after[at] = replace(people[at], **what)
    return tuple(after)


def test_nobody_from_afar_hides_those_who_pray_here() -> None:
    """Ten at a session of whom one is there by video are nine: too few for it to be named."""
    sessions = f"{{time: '12:00-13:30', title: Talk, attendance: [{ids(frozenset(range(10)))}]}}"
    text = f"{EVENT}  - date: 2024-03-08\n    sessions: [{sessions}]\n"
    plan = plan_of(load_text(Source("agenda.yaml", text), ""))
    people = tuple(
        Participant(
            id=f"p-{number}",
            name=f"Person {number}",
            prayer=number == 0,
            attends=Attends.REMOTE if number == 9 else None,
            route=Route(ROSTER_DOCUMENT, (number,)),
        )
        for number in range(40)
    )
    (said,) = found("prayer-time", plan, people)
    assert "Talk" not in said.message
    assert found("prayer-time", plan, exchanged(people, 0, 9)) == []


@pytest.mark.parametrize("code", SAID)
@settings(deadline=None, max_examples=120)
@given(st.data())
def test_whoever_said_it_at_least_ten_could_have(code: str, data: st.DataObject) -> None:
    """Exchange what one told with what another did: for ten or for all, nothing found changes."""
    plan = data.draw(plans())
    here = [n for n, one in enumerate(plan.participants) if one.attends is not Attends.REMOTE]
    told = data.draw(
        st.dictionaries(st.sampled_from(here), st.sampled_from(SAID[code]), min_size=1, max_size=4)
    )
    people = tuple(
        replace(one, **told.get(number, {})) for number, one in enumerate(plan.participants)
    )
    before = found(code, plan, people)
    for one in told:
        same = [n for n in here if found(code, plan, exchanged(people, one, n)) == before]
        assert len(same) >= min(MANY, len(here))


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_where_minors_lack_a_chaperone_at_a_session_at_least_ten_could_be_one(
    data: st.DataObject,
) -> None:
    plan = data.draw(plans())
    here = [n for n, one in enumerate(plan.participants) if one.attends is not Attends.REMOTE]
    minor, carer = data.draw(st.sampled_from(here)), data.draw(st.sampled_from(here))
    people = list(plan.participants)
    people[minor] = replace(people[minor], minor=True)
    if carer != minor:
        people[carer] = replace(people[carer], chaperone=True)
    before = found("minors-unaccompanied", plan, tuple(people))
    others = [n for n in here if n != carer]
    if before:
        swaps = (exchanged(tuple(people), minor, n) for n in others)
        same = [found("minors-unaccompanied", plan, swap) == before for swap in swaps]
        assert sum(same) >= min(MANY, len(others))


@given(st.lists(st.frozensets(st.integers(0, 30)), max_size=8), st.integers(0, 30))
def test_nobody_is_told_apart_from_fewer_than_ten(groups: list[frozenset[int]], total: int) -> None:
    people = [str(number) for number in range(total)]
    asked = {str(n): frozenset(map(str, group)) for n, group in enumerate(groups)}
    known = named(Crowd(people), asked)
    told = [asked[key] for key in sorted(known.groups)]
    told += [known.others] if known.hides_others else []
    alike: dict[tuple[bool, ...], int] = {}
    for person in people:
        signature = tuple(person in group for group in told)
        alike[signature] = alike.get(signature, 0) + 1
    assert all(size >= min(MANY, total) for size in alike.values())
    left = (asked[key] for key in asked if key not in known.groups)
    assert known.others == frozenset(people) & frozenset[str]().union(*left)


def test_many_are_ten() -> None:
    people = [f"p-{number}" for number in range(20)]
    assert Crowd(people).hides(frozenset(people[:10]))
    assert not Crowd(people).hides(frozenset(people[:9]))
    assert not Crowd(people).hides(frozenset(people[:11]))
    assert Crowd(people[:3]).hides(frozenset(people))
    assert not Crowd(people[:3]).hides(frozenset(people[:2]))


def test_the_largest_group_is_named_first() -> None:
    people = [f"p-{number}" for number in range(30)]
    known = named(Crowd(people), {"few": frozenset(people[9:24]), "many": frozenset(people[:19])})
    assert known.groups == {"many"}
    assert not known.hides_others


@pytest.mark.parametrize(
    ("size", "total", "is_many"), [(9, 20, False), (10, 20, True), (3, 3, True), (2, 3, False)]
)
def test_a_crowd_is_ten_or_everyone(size: int, total: int, *, is_many: bool) -> None:
    people = [f"p-{number}" for number in range(total)]
    assert is_crowd(frozenset(people[:size]), frozenset(people)) is is_many


@pytest.mark.parametrize(
    ("number", "total", "told"), [(5, 10, 5), (6, 10, None), (1, 2, 1), (2, 2, None), (1, 1, 1)]
)
def test_that_most_are_concerned_is_told_without_a_number(
    number: int, total: int, told: int | None
) -> None:
    assert tellable(number, total) == told
