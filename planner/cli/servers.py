"""Which mail server a user means, and who signs in there.

A command line can be read by everyone on the computer and stays in the shell's history: a password
never stands in it.
"""

import os
import re
from typing import TYPE_CHECKING

import click

from planner.cli.errors import CannotError
from planner.cli.passwords import warn_of_readers

if TYPE_CHECKING:
    from planner.sending.smtp import Credentials, Server

USER, PASSWORD = "PLANNER_SMTP_USER", "PLANNER_SMTP_PASSWORD"
"""Where credentials stand in the environment."""

_LONGEST_FILE = 10_000
_HOST = re.compile(r"\[([0-9A-Fa-f:.]+)\]|([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)")


def chosen_server(written: str, *, tls: bool, ca: str | None) -> "Server":
    """The server that `HOST[:PORT]` names; an IPv6 address stands in brackets."""
    from planner.sending.smtp import SUBMISSION, SUBMISSIONS, Server

    match = _HOST.match(written)
    rest = written[match.end() :] if match else ""
    port = rest.removeprefix(":")
    is_port = port.isascii() and port.isdigit() and 0 < int(port) < 65536
    if not match or (rest and not (rest.startswith(":") and is_port)):
        # What was written is not repeated: somebody may have put a password there.
        raise click.BadParameter(
            "not a host and a port; write them as in mail.example.org:587", param_hint="--smtp"
        )
    found = int(port) if rest else SUBMISSIONS if tls else SUBMISSION
    return Server(
        host=match[1] or match[2], port=found, ca=ca, is_tls_at_once=tls or found == SUBMISSIONS
    )


def chosen_credentials(file: str | None) -> "Credentials | None":
    """Who signs in, from a file of two lines or from the environment; None for nobody."""
    from planner.sending.smtp import Credentials

    if file is not None:
        return Credentials(*_in_file(file))
    user, password = os.environ.get(USER, ""), os.environ.get(PASSWORD, "")
    if bool(user) != bool(password):
        missing = PASSWORD if user else USER
        raise click.UsageError(f"the environment has no {missing}; it goes with the other one.")
    return Credentials(user, password) if user else None


def _in_file(file: str) -> tuple[str, str]:
    from planner.files import UnreadableFileError, read_whole

    if file == "-":
        raise click.UsageError("--credentials names a file.")
    try:
        lines = read_whole(file, _LONGEST_FILE).decode("utf-8-sig").splitlines()
    except UnreadableFileError as error:
        found = error.diagnostic
        raise CannotError(f"{found.place.path}: {found.message}", found.hint) from None
    except UnicodeDecodeError:
        lines = []
    while lines and not lines[-1].strip():
        lines.pop()
    if len(lines) != 2 or not lines[0].strip() or not lines[1]:
        raise CannotError(
            f"{file} is not two lines of text: a user, and a password",
            "write the user into the first line and the password into the second, and nothing else",
        )
    warn_of_readers(file)
    return lines[0].strip(), lines[1]
