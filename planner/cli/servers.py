"""Which mail server a user means."""

import re
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from planner.sending.smtp import Server

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
