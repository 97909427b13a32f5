"""What the cells of a long roster mean, read without doing anything twice."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from planner.decode.kinds import INVALID, Invalid, UnreadableError

_MOST_KEPT = 5_000
"""How many readings of a column are kept: enough for organisations, too few for names."""


class Readings(dict[str, Any]):
    """What each text in the column of a field means; each is read once, if it comes up often.

    What cannot be read is INVALID, and why goes to ``unread`` by the field's name, each time.
    """

    def __init__(
        self, name: str, read: Callable[[str], Any], unread: dict[str, UnreadableError]
    ) -> None:
        super().__init__()
        self.name = name
        self.read = read
        self.unread = unread
        self.mistakes: dict[str, UnreadableError] = {}

    def __missing__(self, text: str) -> Any:
        if text in self.mistakes:
            return self.note(self.mistakes[text])
        try:
            value = self.read(text)
        except UnreadableError as error:
            # Anew: the one that was raised holds on to the frames it passed through.
            kept = UnreadableError(error.code, error.message, error.hint, reason=error.reason)
            self.mistakes[text] = kept
            return self.note(kept)
        if len(self) < _MOST_KEPT:
            self[text] = value
        return value

    def note(self, mistake: UnreadableError) -> Invalid:
        """Say that the text in hand cannot be read."""
        self.unread[self.name] = mistake
        return INVALID


class CellsOfRow(Mapping[str, str]):
    """What is written in the fields of one row, by their names; empty cells are not there.

    It looks into the row: a copy for each of a hundred thousand would fill the memory.
    """

    __slots__ = ("_cells", "_columns")

    def __init__(self, columns: Mapping[str, int], cells: list[str]) -> None:
        self._columns = columns
        self._cells = cells

    def __getitem__(self, name: str) -> str:
        text = self._cells[self._columns[name]]
        if not text:
            raise KeyError(name)
        return text

    def __iter__(self) -> Iterator[str]:
        return (name for name, column in self._columns.items() if self._cells[column])

    def __len__(self) -> int:
        return sum(1 for _ in self)
