"""How long the command takes to start and check an agenda, against importing what it stands on.

    python benchmarks/startup.py [RUNS]

Each pair is run in turn, so that a change in the machine's speed falls on both; the ratio of a
pair is what counts, and the median of the ratios is printed.
"""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BASE = ("-c", "import click, yaml")
CASES = {
    "planner --help": ("-m", "planner", "--help"),
    "planner check (Bangkok)": ("-m", "planner", "check", "agendas/safe-online-bangkok.yaml"),
    "planner check (1 day, no roster)": ("-m", "planner", "check", "examples/ten-lines.yaml"),
}


def seconds(arguments: tuple[str, ...]) -> float:
    """How long a Python process takes, from start to end."""
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        check=True,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": ""},
    )
    return time.perf_counter() - start


def main() -> None:
    """Print the median time and ratio of each case."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    for name, arguments in CASES.items():
        seconds(arguments)
        seconds(BASE)
        pairs = [(seconds(arguments), seconds(BASE)) for _ in range(runs)]
        ratio = statistics.median(ours / base for ours, base in pairs)
        ours = statistics.median(ours for ours, _ in pairs)
        base = statistics.median(base for _, base in pairs)
        print(
            f"{name}: {ours * 1000:.0f} ms; `import click, yaml`: {base * 1000:.0f} ms; "
            f"ratio {ratio:.2f}"
        )


if __name__ == "__main__":
    main()
