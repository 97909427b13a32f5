"""Who signs in to a server, and with what: from the environment or a file, never an option.

A command line can be read by everyone on the computer, and stays in the shell's history.
"""

import os

import click

from planner.cli.errors import CannotError
from planner.cli.passwords import text_in
from planner.model.credentials import Credentials


def chosen_credentials(file: str | None, kind: str) -> Credentials | None:
    """Who signs in, from a file of two lines, else from the environment; None for nobody.

    ``kind`` is what the server speaks, as the environment names it: `SMTP`, `IMAP` or `CALDAV`.
    """
    if file is not None:
        return _in_file(file)
    names = f"PLANNER_{kind}_USER", f"PLANNER_{kind}_PASSWORD"
    user, password = (os.environ.get(name, "") for name in names)
    if bool(user) != bool(password):
        missing = names[bool(user)]
        raise click.UsageError(f"the environment has no {missing}; it goes with the other one.")
    return Credentials(user, password) if user else None


def needed_credentials(file: str | None, kind: str) -> Credentials:
    """Likewise, for a server that lets nobody in without."""
    found = chosen_credentials(file, kind)
    if found is None:
        raise CannotError(
            "nobody said who signs in to the server",
            f"set PLANNER_{kind}_USER and PLANNER_{kind}_PASSWORD, or name a file with both by "
            "--credentials",
        )
    return found


def _in_file(file: str) -> Credentials:
    if file == "-":
        raise click.UsageError("--credentials names a file.")
    what = "write the user into the first line and the password into the second, and nothing else"
    lines = text_in(file, what).splitlines()
    while lines and not lines[-1].strip():
        lines.pop()
    if len(lines) != 2 or not lines[0].strip() or not lines[1]:
        raise CannotError(f"{file} is not two lines of text: a user, and a password", what)
    return Credentials(lines[0].strip(), lines[1])
