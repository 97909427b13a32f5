"""What an agenda remembers of the exports that its roster was fed from."""

from enum import StrEnum
from typing import NamedTuple

from planner.model.places import NOWHERE
from planner.text.diagnostics import Route

DROP = "drop"
"""What stands instead of a field for a column that never comes in."""

STATUS = "status"
"""What stands instead of a field for the column that says who was refunded or has cancelled."""


class DateOrder(StrEnum):
    """In which order dates in figures are written: `07/08/2025` is in August or in July."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


class Import(NamedTuple):
    """How the columns of one source become fields of the roster.

    ``columns`` pairs a header, with `#2` behind it where it stands there a second time, with the
    name of a field, `drop` or `status`.
    """

    source: str
    columns: tuple[tuple[str, str], ...] = ()
    dates: DateOrder | None = None
    route: Route = NOWHERE
