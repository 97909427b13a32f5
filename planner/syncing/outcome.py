"""What becomes of a workbook's edits: what comes home or is asked, who is new, who is gone."""

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from planner.roster.field import RosterField
from planner.syncing.decisions import Side
from planner.syncing.meanings import Meaning
from planner.syncing.remarks import Remark


class CellEdit(NamedTuple):
    """A cell that somebody changed in the workbook, and what becomes of it.

    ``ours`` is what the roster says, as the workbook would show it. ``taken`` is whose word
    counts; None for a conflict that nobody has decided yet.
    """

    person: str
    field: RosterField
    place: str
    meaning: Meaning
    ours: str
    is_conflict: bool = False
    taken: Side | None = Side.WORKBOOK


class NewPerson(NamedTuple):
    """A row of somebody who is not on the roster: the id they get, and what the fields say.

    ``unread`` are the fields that cannot be read, and stay empty on the roster. ``is_back``: they
    were on the roster before.
    """

    id: str
    row: int
    place: str
    cells: dict[str, Meaning]
    unread: frozenset[str] = frozenset()
    is_back: bool = False


class Fate(Enum):
    """What becomes of a participant of whom only one of the two files speaks any more."""

    REMOVED = "removed"
    KEPT = "kept"
    NAMED = "named"
    CHANGED = "changed"
    RESTORED = "restored"
    PUT_BACK = "put-back"
    GONE = "gone"
    EDITED = "edited"
    LEFT = "left"


class Absent(NamedTuple):
    """A participant whose row was deleted in the workbook, or who has left the roster.

    ``named_at`` are the places of the agenda that name them.
    """

    id: str
    fate: Fate
    named_at: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether both files were changed, and nobody has said which counts."""
        return self.fate in (Fate.CHANGED, Fate.EDITED)


@dataclass(frozen=True)
class Comparison:
    """What a workbook says against the roster.

    ``open_cells`` are those, by participant and field, that stay as they are in both files;
    ``rows`` are the rows of participants on the roster.
    """

    edits: tuple[CellEdit, ...]
    added: tuple[NewPerson, ...]
    absent: tuple[Absent, ...]
    remarks: tuple[Remark, ...]
    open_cells: frozenset[tuple[str, str]]
    rows: dict[str, int]

    @property
    def coming(self) -> tuple[CellEdit, ...]:
        """The edits that are written into the roster."""
        return tuple(edit for edit in self.edits if edit.taken is Side.WORKBOOK)

    @property
    def conflicts(self) -> tuple[CellEdit, ...]:
        """The cells that were changed in both files."""
        return tuple(edit for edit in self.edits if edit.is_conflict)

    @property
    def removed(self) -> tuple[str, ...]:
        """The ids of those who go from the roster."""
        return tuple(one.id for one in self.absent if one.fate is Fate.REMOVED)

    @property
    def is_settled(self) -> bool:
        """Whether nothing is left to decide or to mend."""
        return not (
            any(edit.taken is None for edit in self.edits)
            or any(one.is_open for one in self.absent)
            or any(remark.is_open for remark in self.remarks)
        )
