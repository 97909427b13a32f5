"""Who signs in to a server, and with what: from the environment or a file, never an option.

A command line can be read by everyone on the computer, and stays in the shell's history.
"""

import os

from planner.cli.errors import CannotError
from planner.cli.passwords import warn_of_readers

_LONGEST_FILE = 10_000


def imap_credentials(file: str | None) -> tuple[str, str]:
    """The user and the password for a mailbox: of the file, else of the environment."""
    if file is not None:
        user, password = _from_file(file)
    else:
        user = os.environ.get("PLANNER_IMAP_USER", "")
        password = os.environ.get("PLANNER_IMAP_PASSWORD", "")
    if not user or not password:
        raise CannotError(
            "nothing says who signs in to the mailbox, and with what",
            "set PLANNER_IMAP_USER and PLANNER_IMAP_PASSWORD, or name with --credentials a file "
            "with the user on its first line and the password on its second",
        )
    return user, password


def _from_file(file: str) -> tuple[str, str]:
    from planner.files import UnreadableFileError, read_whole

    try:
        lines = read_whole(file, _LONGEST_FILE).decode("utf-8-sig").splitlines()
    except UnreadableFileError as error:
        found = error.diagnostic
        raise CannotError(f"{found.place.path}: {found.message}", found.hint) from None
    except UnicodeDecodeError:
        raise CannotError(f"{file} is not a text in UTF-8", "write two lines into it") from None
    warn_of_readers(file)
    return (lines[0].strip(), lines[1]) if len(lines) > 1 else ("", "")
