"""What changes in a roster, whatever kind of file it is."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from planner.model.people import Participant


class RosterEdits(NamedTuple):
    """Texts for fields of participants, new participants, and those who go.

    ``cells`` are by participant, in the order of the roster; an empty text empties the field.
    ``with_ids`` gives a table that numbers people by their rows a column of ids.
    """

    cells: Sequence[tuple[Participant, Mapping[str, str]]] = ()
    added: Sequence[Mapping[str, str]] = ()
    removed: Sequence[Participant] = ()
    with_ids: bool = False

    @property
    def is_nothing(self) -> bool:
        """Whether nothing changes."""
        return not (self.cells or self.added or self.removed)
