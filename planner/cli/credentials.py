"""Who signs in to a server, and with what: from the environment or a file, never an option.

A command line can be read by everyone on the computer, and stays in the shell's history.
"""

import os

from planner.cli.errors import CannotError
from planner.cli.passwords import warn_of_readers

_LONGEST_FILE = 10_000


def credentials(file: str | None, kind: str) -> tuple[str, str]:
    """The user and the password for a server: of a file of two lines, else of the environment.

    ``kind`` is what the server speaks, as the environment names it: `IMAP`.
    """
    if file is None:
        user = os.environ.get(f"PLANNER_{kind}_USER", "")
        password = os.environ.get(f"PLANNER_{kind}_PASSWORD", "")
        if not (user and password):
            raise CannotError(
                "nobody said who signs in to the server",
                f"set PLANNER_{kind}_USER and PLANNER_{kind}_PASSWORD, or name a file with both by "
                "--credentials",
            )
        return user, password
    lines = _lines(file)
    if len(lines) < 2 or not (lines[0].strip() and lines[1].strip()):
        raise CannotError(
            f"{file} does not say who signs in",
            "write the user's name on its first line and the password on its second",
        )
    return lines[0].strip(), lines[1]


def _lines(file: str) -> list[str]:
    from planner.files import UnreadableFileError, read_whole

    try:
        text = read_whole(file, _LONGEST_FILE).decode("utf-8-sig")
    except UnreadableFileError as error:
        found = error.diagnostic
        raise CannotError(f"{found.place.path}: {found.message}", found.hint) from None
    except UnicodeDecodeError:
        raise CannotError(
            f"{file} is not a text in UTF-8", "write both into a plain text file, a line each"
        ) from None
    warn_of_readers(file)
    return text.splitlines()
