"""How fast mails go out, how long a server that asks to wait is waited for, and by what clock."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

USUAL_PER_MINUTE = 30
"""What Microsoft 365 takes from one account; it refuses what is over it (Exchange Online limits,
https://learn.microsoft.com/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits#sending-limits-1).
"""


class Clock(NamedTuple):
    """The time it is (aware), a clock that never goes back, in seconds, and a way to wait."""

    present: Callable[[], datetime]
    seconds: Callable[[], float]
    wait: Callable[[float], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How mails follow each other.

    ``pauses`` are the seconds before each further try for someone whose server asked to wait:
    greylisting lets a mail in after a few minutes (RFC 6647 §5). ``reconnecting`` are those
    before each further connection, where one was lost and no mail got through since.
    """

    per_minute: float = USUAL_PER_MINUTE
    pauses: tuple[float, ...] = (60, 300)
    reconnecting: tuple[float, ...] = (1, 10, 60)

    @property
    def interval(self) -> float:
        """The seconds from one mail to the next."""
        return 60 / self.per_minute


USUAL = Pace()
"""How mails follow each other where nobody says."""
