"""How long a large agenda takes to resolve and to check, against composing its YAML alone.

    python benchmarks/large.py [RUNS]

1,000 sessions, 40 rooms, 1,200 people; generated from a fixed seed. All parts are timed in turn in
one process, so that a change in the machine's speed falls on all of them; the ratios count. Then
what each of the slowest rules takes of all rules together: each is given what the rules before it
remember, as in a check.
"""

import random
import statistics
import sys
import tempfile
import time
from collections import deque
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from planner.checking import check
from planner.loading import Loaded, load
from planner.rules.rule import Context
from planner.rules.table import RULES
from planner.schedule.plan import Plan
from planner.schedule.resolve import resolve
from planner.text.compose import compose
from planner.text.source import Source

if TYPE_CHECKING:
    from collections.abc import Callable

DAYS, ROOMS, SESSIONS, PEOPLE = 5, 40, 1_000, 1_200  # the breaks come on top
TYPES = ("workshop", "panel", "presentation", "breakout")
COUNTRIES = ("Kenya", "Viet Nam", "Brasil", "The Philippines", "Thailand", "Colombia", "Ghana")


def agenda(chance: random.Random) -> str:
    """Days of a welcome, a strand for each room before and after lunch, and a closing."""
    rooms = "\n".join(f"      r{n}: {{name: Room {n}, seats: {60 + n}}}" for n in range(ROOMS))
    lines = [
        "format: 1", "event:", "  id: large", "  name: A large conference",
        "  timezone: Asia/Bangkok", "  organiser: desk@example.org", "  venue:", "    rooms:",
        rooms, "roster: people.csv", "defaults: {changeover: 5m}", "days:",
    ]  # fmt: skip
    numbers = iter(range(SESSIONS))
    for day in range(DAYS):
        lines += [f"  - date: 2025-03-{day + 3:02}", "    hours: 08:30-18:00", "    sessions:"]
        lines += ["      - {title: Welcome, time: 09:00-09:30, room: r0, attendance: [p-0]}"]
        for start, number_in_strand, anchor in (
            ("09:35", 2, "Lunch, time: 12:00-13:00"),
            ("13:05", 2, "Close of the day, time: 15:30-15:45"),
        ):
            lines += [f"      - start: {start}", "        parallel:"]
            for room in range(ROOMS):
                lines += [f"          r{room}:"]
                for place in range(number_in_strand):
                    if place:
                        lines += ["            - {title: Coffee break, duration: 15m}"]
                    lines += _session(next(numbers), chance)
            lines += [f"      - {{title: {anchor}, room: r0, attendance: [p-0]}}"]
    return "\n".join(lines) + "\n"


def _session(number: int, chance: random.Random) -> list[str]:
    """A session with what most have; it may give, and has to on most mornings."""
    minutes = chance.choice((55, 60, 65, 70))
    # Each leads a session a day, and no two at a time.
    first, second = (number + offset for offset in (1, 600))
    keys = [
        f"title: Session {number}",
        f"id: s-{number}",
        f"type: {chance.choice(TYPES)}",
        f"duration: {minutes}m",
        f"at_least: {minutes - 20}m",
        "objective: Leave with one thing to do on Monday.",
        f"moderator: p-{first}",
        f"facilitator: p-{second % PEOPLE}",
        f"attendance: [p-{first}]",
    ]
    return [f"            {'-' if n == 0 else ' '} {key}" for n, key in enumerate(keys)]


def roster() -> str:
    """A participant a row."""
    rows = ["id,name,email,organisation,organisation type,country,roles"]
    rows += [
        f"p-{n},Person {n},p{n}@example.org,Organisation {n % 90},NGO,"
        f"{COUNTRIES[n % len(COUNTRIES)]},participant"
        for n in range(PEOPLE)
    ]
    return "\n".join(rows) + "\n"


def main() -> None:
    """Print the median time of each part, and its ratio to composing."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "agenda.yaml"
        path.write_text(agenda(random.Random(20250303)), encoding="utf-8")  # noqa: S311  # a benchmark
        (Path(folder) / "people.csv").write_text(roster(), encoding="utf-8")
        source = Source(str(path), path.read_text(encoding="utf-8"))
        loaded = load(path)
        plan = loaded.plan
        if plan is None or not loaded.is_whole:
            raise SystemExit(f"the agenda does not load: {loaded.diagnostics[:3]}")
        found = check(loaded)
        print(f"{sum(1 for _ in plan.schedule.slots())} sessions, {len(found)} findings")
        parts: dict[str, Callable[[], object]] = {
            "compose its YAML": lambda: compose(Source(source.path, source.text)),
            "resolve": lambda: resolve(plan.agenda),
            "resolve and check": lambda: (resolve(plan.agenda), check(load_again(loaded, plan))),
            "load it all": lambda: load(path),
        }
        times: dict[str, list[float]] = {name: [] for name in parts}
        for _ in range(runs):
            for name, part in parts.items():
                start = time.perf_counter()
                part()
                times[name].append(time.perf_counter() - start)
    base = statistics.median(times["compose its YAML"])
    for name, measured in times.items():
        pairs = zip(measured, times["compose its YAML"], strict=True)
        ratio = statistics.median(ours / composing for ours, composing in pairs)
        print(f"{name}: {statistics.median(measured) * 1000:.0f} ms; ratio {ratio:.2f}")
    print("\n".join(slowest_rules(plan, runs)))
    print(f"(against {base * 1000:.0f} ms for composing {len(source.text):,} characters)")


def slowest_rules(plan: Plan, runs: int, shown: int = 10) -> list[str]:
    """What the slowest rules take of all rules together, as lines."""
    times: dict[str, list[float]] = {rule.code: [] for rule in RULES}
    for _ in range(runs):
        fresh = Plan(plan.agenda, plan.schedule, plan.roster)
        for rule in RULES:
            start = time.perf_counter()
            deque(rule.findings(fresh, Context()), maxlen=0)
            times[rule.code].append(time.perf_counter() - start)
    medians = {code: statistics.median(measured) for code, measured in times.items()}
    total = sum(medians.values())
    slowest = sorted(medians.items(), key=lambda pair: -pair[1])[:shown]
    return [
        f"{len(RULES)} rules: {total * 1000:.0f} ms; the slowest of them:",
        *(f"  {took / total:4.0%}  {code}" for code, took in slowest),
    ]


def load_again(loaded: Loaded, plan: Plan) -> Loaded:
    """The same with nothing remembered from an earlier check."""
    return replace(loaded, plan=Plan(plan.agenda, plan.schedule, plan.roster))


if __name__ == "__main__":
    main()
