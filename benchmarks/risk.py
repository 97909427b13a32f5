"""How long a day takes to be played 10,000 times, against drawing as many random numbers.

    python benchmarks/risk.py [AGENDA [ROUNDS]]

Each pair is run in turn, so that a change in the machine's speed falls on both; the ratio of a
pair is what counts, and the medians are printed.
"""

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

from planner import load
from planner.rules.rule import Context
from planner.rules.timing import late_risk
from planner.schedule.assessment import Trial, assess
from planner.schedule.flow import Flow, flow_of
from planner.schedule.risk import RUNS, draw, milestones, play

AGENDA = Path(__file__).resolve().parent.parent / "agendas" / "safe-online-bangkok.yaml"


def seconds(task: Callable[[], object]) -> float:
    """How long a task takes."""
    start = time.perf_counter()
    task()
    return time.perf_counter() - start


def numbers(count: int) -> None:
    """Draw so many random numbers, and do nothing with them."""
    random = Random(1).random  # noqa: S311  # nothing secret is drawn
    for _ in range(count):
        random()


def chances(flow: Flow) -> None:
    """Play a day, and count how often each moment is late."""
    milestones(flow, play(flow, draw(flow)))


def main() -> None:
    """Print the median time and ratio of each case, for the agenda's first day."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else AGENDA
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 9
    plan = load(path).plan
    if plan is None:
        raise SystemExit(f"{path} cannot be read")
    day = plan.schedule.days[0]
    flow = flow_of(day, plan.agenda)
    if flow is None:
        raise SystemExit(f"the first day of {path} contradicts itself")
    count = RUNS * (len(flow) - 1)
    cases: dict[str, Callable[[], object]] = {
        "chances": lambda: chances(flow),
        "chances and buffers": lambda: assess(day, plan.agenda, Trial()),
        "the rule, all days": lambda: list(late_risk.check(plan, Context())),
    }
    for name, task in cases.items():
        pairs = [(seconds(task), seconds(lambda: numbers(count))) for _ in range(rounds)]
        ours, bare = (statistics.median(side) for side in zip(*pairs, strict=True))
        ratio = statistics.median(ours / bare for ours, bare in pairs)
        print(
            f"{name}: {ours * 1000:.1f} ms; {count:,} random numbers: {bare * 1000:.0f} ms; "
            f"ratio {ratio:.2f}"
        )


if __name__ == "__main__":
    main()
