"""The command line: one file a command, thin, loaded only when it is called."""

import gc
import sys


def main() -> None:
    """Run the command line; the console script."""
    # Modules and plans make little garbage, and looking for it takes a tenth of the start.
    gc.set_threshold(50_000)
    from planner.cli.errors import guarded
    from planner.cli.group import cli

    sys.exit(guarded(cli, sys.argv[1:]))
