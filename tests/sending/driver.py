"""A process that runs commands, each in a process of its own that can be killed.

It has loaded all of planner before, and forks: that takes a hundredth of a second, where starting
anew takes a second. A line of JSON comes in for each command: its folder and arguments; two go out:
the process id, and what it ended with (less than 0 for a signal).
"""

import json
import os
import signal
import sys

import planner.cli.send
import planner.mail.compose
import planner.rules.table
import planner.sending.smtp  # noqa: F401  # loaded before the fork
from planner.cli.errors import guarded
from planner.cli.group import cli


def main() -> None:
    """Run commands until there are no more."""
    for line in sys.stdin:
        command = json.loads(line)
        pid = os.fork()
        if pid == 0:
            _run(command["folder"], command["arguments"])
        print(pid, flush=True)  # noqa: T201
        _, status = os.waitpid(pid, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)  # noqa: T201


def _run(folder: str, arguments: list[str]) -> None:
    code = 99
    try:
        # Whoever runs the tests may ignore some: `nohup` does, and a job in the background.
        for one in (signal.SIGTERM, signal.SIGHUP):
            signal.signal(one, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        os.chdir(folder)
        said = os.open("said.txt", os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)
        for stream in (1, 2):
            os.dup2(said, stream)
        code = guarded(cli, arguments)
        sys.stdout.flush()
    finally:
        os._exit(code)


if __name__ == "__main__":
    main()
