"""Who is on a roster already, and the ids that it gives."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from planner.importing.export import CannotImportError
from planner.importing.people import full_name, name_key, plain_email
from planner.roster.decode import DecodedRoster, SheetText
from planner.roster.sheets import Sheet
from planner.text.wording import count
from planner.vocabulary.spelling import fold

_NUMBERED = re.compile(r"(.*?)(\d{1,6})")
_FIRST = ("p-", 3)


class Enrolled(NamedTuple):
    """A row of a roster: its id and its texts by field, none of them empty."""

    row: int
    id: str
    values: Mapping[str, str]

    @property
    def name(self) -> str:
        """Their name, put together where only its parts are given."""
        return full_name(self.values)

    @property
    def email(self) -> str:
        """Their address, as addresses are compared."""
        return plain_email(self.values.get("email", ""))

    @property
    def names(self) -> frozenset[str]:
        """All words of all their names."""
        also = self.values.get("also_known_as", "")
        return frozenset((*name_key(self.name), *fold(also.replace(";", " ")).split()))

    @property
    def key(self) -> tuple[str, ...]:
        """Their name, as names are compared."""
        return name_key(self.name)


class Register(NamedTuple):
    """A roster as a table that people are added to.

    ``columns`` are its fields and where they stand; ``numbered`` says that it has no column of
    ids, so that those people have are counted, and must be written down before a row moves.
    """

    people: tuple[Enrolled, ...]
    columns: Mapping[str, int]
    header: int = 0
    sheet: Sheet | None = None
    taken: frozenset[str] = frozenset()
    numbered: bool = False

    @property
    def width(self) -> int:
        """How many columns its header row has."""
        return len(self.sheet.rows[self.header]) if self.sheet else 0

    def has(self, field: str) -> bool:
        """Whether it has a column for a field."""
        return field in self.columns


NOBODY = Register((), {})
"""A roster that is not there yet."""


def register_of(decoded: DecodedRoster) -> Register:
    """A roster that was read, row by row as it is written. Raises CannotImportError."""
    text = decoded.text
    if decoded.roster is None or not isinstance(text, SheetText):
        raise CannotImportError("the roster cannot be read", "`planner check` says why")
    doubled = [d for d in decoded.diagnostics if d.code == "duplicate-id"]
    if doubled:
        raise CannotImportError(
            f"the roster has {count(len(doubled), 'id')} for more than one person",
            "`planner check` shows where; give each person an id of their own first",
        )
    ids = {person.route.steps[0]: person.id for person in decoded.roster.participants}
    rows = text.sheet.rows
    has_ids = "id" in text.columns
    people: list[Enrolled] = []
    taken = {found.casefold() for found in ids.values()}
    for row in range(text.header + 1, len(rows)):
        if not any(rows[row]):
            continue
        cells = ((name, _cell(rows[row], column)) for name, column in text.columns.items())
        values = {name: cell for name, cell in cells if cell}
        own = str(ids.get(row) or values.get("id", ""))
        if values and (full_name(values) or values.get("email") or own):
            people.append(Enrolled(row, own, values))
    taken |= {person.values["id"].casefold() for person in people if "id" in person.values}
    return Register(
        tuple(people), text.columns, text.header, text.sheet, frozenset(taken), not has_ids
    )


def _cell(row: list[str], column: int) -> str:
    return row[column] if column < len(row) else ""


def fresh_ids(taken: Iterable[str], pattern_of: Iterable[str]) -> Iterator[str]:
    """Ids that nobody has, in the pattern of those there are: `p-046` behind `p-045`.

    ``taken`` are the ids of everyone, in any letters.
    """
    taken = {own.casefold() for own in taken}
    numbered = [match for own in pattern_of if (match := _NUMBERED.fullmatch(own))]
    prefix, width = _FIRST
    if numbered:
        prefix = Counter(match[1] for match in numbered).most_common(1)[0][0]
        width = min(len(match[2]) for match in numbered if match[1] == prefix)
    numbers = [int(match[2]) for match in numbered if match[1] == prefix]
    number = max(numbers, default=0)
    while True:
        number += 1
        own = f"{prefix}{number:0{width}}"
        if own.casefold() not in taken:
            taken.add(own.casefold())
            yield own
