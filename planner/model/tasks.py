"""What has to be done for an event, and by when."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from planner.model.places import NOWHERE
from planner.text.diagnostics import Route


class Unit(StrEnum):
    """What a distance in the calendar is counted in."""

    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"


class Due(NamedTuple):
    """A date, or how far from the event it is.

    ``number`` below nothing counts back from the event's first day, else forth from its last.
    """

    on: date | None = None
    number: int = 0
    unit: Unit = Unit.DAYS


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """Something to do. ``by`` is who does it, as the author wrote: an id, a name or a team."""

    id: str
    title: str
    due: Due | None = None
    by: str = ""
    done: bool = False
    notes: str = ""
    route: Route = field(default=NOWHERE, compare=False)
