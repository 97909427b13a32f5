"""The command line: one file a command, thin, loaded only when it is called."""

import gc
import sys


def main() -> None:
    """Run the command line; the console script."""
    # Modules make no garbage while they load, and looking for it takes a tenth of the start.
    gc.disable()
    from planner.cli.errors import guarded
    from planner.cli.group import cli

    gc.enable()
    sys.exit(guarded(cli, sys.argv[1:]))
