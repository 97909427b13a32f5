"""Numbers that follow the Participants sheet: a formula where it gives what was counted here."""

from collections import Counter
from collections.abc import Mapping, Sequence

from planner.tables.people import UNKNOWN
from planner.tables.table import Cell as Value
from planner.workbook.cells import cell_text
from planner.workbook.formulas import FIELDS, Cell, Formula, people_who

MOST_PEOPLE = 5_000
"""So many people are counted again at each change; of more, spreadsheets grow slow."""


class People:
    """What each person's cells say on the Participants sheet, by field.

    There are none where its columns have no names.
    """

    def __init__(self, cells: Sequence[Mapping[str, str]] = ()) -> None:
        self.cells = cells
        self._counted: dict[tuple[str, ...], Counter[tuple[str, ...]]] = {}

    def count(self, fields: tuple[str, ...], texts: tuple[str, ...]) -> int:
        """How many people have these texts in these fields, whatever the capitals."""
        if fields not in self._counted:
            said = (tuple(one.get(field, "-") for field in fields) for one in self.cells)
            # As spreadsheets compare.
            self._counted[fields] = Counter(tuple(map(str.casefold, texts)) for texts in said)
        return self._counted[fields][tuple(map(str.casefold, texts))]


def live_count(
    people: People, asked: Sequence[tuple[str, Value, Cell]], number: int
) -> Formula | None:
    """How many people share what stands in cells: fields, what their cells say, and where.

    None where the sheet would give another number, since it does not name everyone who is
    counted, or says it in other words: then the number stands for itself.
    """
    fields = tuple(field for field, _, _ in asked)
    if not 0 < len(people.cells) <= MOST_PEOPLE or not set(fields) <= set(FIELDS):
        return None
    texts = tuple("" if said == UNKNOWN else cell_text(said) for _, said, _ in asked)
    if people.count(fields, texts) != number:
        return None
    places = [(field, None if said == UNKNOWN else cell) for field, said, cell in asked]
    return people_who(places, number)
