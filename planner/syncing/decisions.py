"""What whoever runs the sync has decided: whose word counts, and what becomes of rows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from planner.model.imports import DateOrder


class Side(Enum):
    """Whose word counts where the workbook and the roster say different things."""

    WORKBOOK = "workbook"
    ROSTER = "roster"


@dataclass(frozen=True)
class Decisions:
    """The answers to what a sync asks.

    ``everywhere`` settles all conflicts but those named in ``each``: `p-003.arrival` for a cell,
    `p-003` for a participant. ``as_new``: copied rows are new people. ``remove_deleted``: whose
    row was deleted in the workbook goes from the roster too. ``dates`` is the order of dates in
    figures.
    """

    everywhere: Side | None = None
    each: Mapping[str, Side] = field(default_factory=dict)
    as_new: bool = False
    remove_deleted: bool = False
    dates: DateOrder | None = None

    def cell(self, person: str, name: str) -> Side | None:
        """Whose word counts in a cell; None where nobody has said."""
        return self.each.get(f"{person}.{name}") or self.row(person)

    def row(self, person: str) -> Side | None:
        """Whose word counts of whether a participant comes at all."""
        return self.each.get(person) or self.everywhere
