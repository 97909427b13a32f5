"""What becomes of a mail that is handed to a server, and why a server cannot be used."""

from dataclasses import dataclass
from enum import StrEnum

from planner.text.refusals import RefusalError


class Fate(StrEnum):
    """What is certain of a mail after it was handed to a server.

    ``TAKEN``: the server has it, and is responsible for it. ``WAIT``: it was refused for now, with
    4yz (RFC 5321 §4.2.1). ``REFUSED``: it was refused for good, with 5yz. ``LOST``: the connection
    was of no use any more before the mail was ended, so that the server does not have it.
    ``UNKNOWN``: it broke after that, before the answer: the server has it or not.
    """

    TAKEN = "taken"
    WAIT = "wait"
    REFUSED = "refused"
    LOST = "lost"
    UNKNOWN = "unknown"

    @property
    def is_certainly_not_taken(self) -> bool:
        """Whether the server does not have the mail."""
        return self in {Fate.WAIT, Fate.REFUSED, Fate.LOST}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a mail, with the server's code (0 for none) and its words, without addresses.

    ``is_over``: the connection cannot be used for another mail.
    """

    fate: Fate
    code: int = 0
    words: str = ""
    is_over: bool = False

    @property
    def said(self) -> str:
        """What the server said, or that it said nothing."""
        return said(self.code, self.words)


def said(code: int, words: str) -> str:
    """A code and what stands behind it, or that the connection broke without one."""
    if not code:
        return words or "the connection broke"
    return f"{code} {words}".rstrip()


class ServerError(RefusalError):
    """Why a server takes no mails from us, and what to do about it.

    ``is_temporary``: it may later.
    """

    def __init__(self, message: str, hint: str, *, is_temporary: bool = False) -> None:
        super().__init__(message, hint)
        self.is_temporary = is_temporary
