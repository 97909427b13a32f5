"""How the work of each rule grows with the agenda: no faster than n log n.

What is counted are the steps of the interpreter and not seconds, so that the answer is the same on
every machine. What a single step does inside (a sort, a union of sets) is not seen.
"""

import sys
from collections import deque
from collections.abc import Callable, Iterator
from functools import cache
from itertools import combinations
from types import FrameType
from typing import Any

import pytest

from planner.decode.agenda import AGENDA_DOCUMENT
from planner.loading import load_text
from planner.model.people import Participant, Roster
from planner.model.places import NOWHERE
from planner.rules.rule import Context, Rule
from planner.rules.table import RULES
from planner.schedule.plan import Plan
from planner.text.source import Source
from planner.vocabulary import countries

SMALL, LARGE = 6, 24
# Four times as much takes four times as long, and a little more where something is sorted.
MOST = 1.3 * LARGE / SMALL


@cache
def plan_of(days: int, strands: int, crowds: int = 1) -> Plan:
    """Days of a plenary and two blocks of strands, with people and rooms for all of them.

    There are six people for each strand, times ``crowds``: the others only listen.
    """
    rooms = "".join(f"      r{n}: {{seats: 90, equipment: [booth]}}\n" for n in range(strands))
    head = (
        "format: 1\nevent:\n  id: large\n  name: Large\n  timezone: Asia/Bangkok\n"
        f"  languages: [en, es]\n  organiser: desk@example.org\n  venue:\n    rooms:\n{rooms}"
        "days:"
    )
    lines = [head]
    people = strands * 6 * crowds
    for day in range(days):
        lines.append(f"  - date: 2025-{1 + day // 28:02}-{1 + day % 28:02}\n    sessions:")
        lines.append(f"      - {{title: Opening {day}, time: 09:00-09:30, room: r0}}")
        for block in range(2):
            lines.append("      - parallel:")
            for strand in range(strands):
                first = strand * 6 + block
                lines.append(
                    f"          r{strand}:\n"
                    f"            - {{title: 'Talk {day} {block} {strand}', duration: 60m,"
                    f" type: panel, moderator: p-{first}, speaker: p-{first + 2},"
                    f" interpreters: [p-{first + 4}], needs: [booth], "
                    f"attendance: [p-{first}, p-{first + 2}]}}\n"
                    f"            - {{title: Coffee break, duration: 30m}}"
                )
    loaded = load_text(Source("agenda.yaml", "\n".join(lines) + "\n"), "")
    assert loaded.is_whole, loaded.diagnostics[:1]
    assert loaded.plan is not None
    participants = tuple(
        Participant(
            id=f"p-{n}",
            name=f"Person {n}",
            email=f"p{n}@example.org",
            organisation=f"Organisation {n % 40}",
            country=countries.by_code(("KE", "TH", "BR")[n % 3]),
            languages=("en",),
            list_consent=True,
            route=NOWHERE._replace(document=AGENDA_DOCUMENT),
        )
        for n in range(people)
    )
    return Plan(loaded.plan.agenda, loaded.plan.schedule, Roster(participants))


def steps(task: Callable[[], object]) -> int:
    """How many steps the interpreter takes for a task, in our own code."""
    taken = 0

    def trace(frame: FrameType, event: str, _argument: Any) -> Any:
        nonlocal taken
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        taken += event == "opcode"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        task()
    finally:
        sys.settrace(before)
    return taken


def growth(check: Callable[[Plan, Context], Iterator[Any]], *sizes: tuple[int, ...]) -> float:
    """How many times as many steps a check takes on the second size as on the first."""

    def taken(size: tuple[int, ...]) -> int:
        known = plan_of(*size)
        plan = Plan(known.agenda, known.schedule, known.roster)
        deque(check(plan, Context()), maxlen=0)  # what is remembered, and imported, is there then
        return steps(lambda: deque(check(plan, Context()), maxlen=0))

    small, large = map(taken, sizes)
    return large / small


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_more_days_take_so_much_longer(rule: Rule) -> None:
    assert growth(rule.findings, (SMALL, 3), (LARGE, 3)) < MOST


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_more_strands_and_people_take_so_much_longer(rule: Rule) -> None:
    assert growth(rule.findings, (1, SMALL), (1, LARGE)) < MOST


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_more_days_and_more_people_who_listen_take_so_much_longer(rule: Rule) -> None:
    assert growth(rule.findings, (SMALL, 3, SMALL), (LARGE, 3, LARGE)) < MOST


def test_the_guard_sees_a_comparison_of_all_pairs() -> None:
    def check(plan: Plan, _context: Context) -> Iterator[Any]:
        for first, second in combinations(plan.schedule.slots(), 2):
            if first is second:
                yield first

    assert growth(check, (SMALL, 3), (LARGE, 3)) > 2 * MOST
    assert growth(check, (1, SMALL), (1, LARGE)) > 2 * MOST


def test_the_guard_sees_a_pass_over_all_people_on_each_day() -> None:
    def check(plan: Plan, _context: Context) -> Iterator[Any]:
        for day in plan.schedule.days:
            for person in plan.participants:
                if person.id == day.day.title:
                    yield person

    assert growth(check, (SMALL, 3, SMALL), (LARGE, 3, LARGE)) > 2 * MOST


def test_the_guard_is_content_with_a_pass_over_all() -> None:
    def check(plan: Plan, _context: Context) -> Iterator[Any]:
        for slot in plan.schedule.slots():
            if slot.room == "nowhere":
                yield slot

    assert growth(check, (SMALL, 3), (LARGE, 3)) < MOST
