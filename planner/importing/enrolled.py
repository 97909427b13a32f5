"""Who is on a roster already."""

from collections.abc import Mapping
from typing import NamedTuple

from planner.importing.export import CannotImportError
from planner.importing.people import full_name, name_key, plain_email
from planner.roster.decode import DecodedRoster, RosterText, SheetText
from planner.text.nodes import Document, Sequence, Steps
from planner.text.nodes import Mapping as YamlMapping
from planner.text.wording import count
from planner.vocabulary.spelling import fold


class Enrolled(NamedTuple):
    """Somebody on a roster: their id and their texts by field, none of them empty.

    ``row`` counts from 0; of a roster in YAML it is the place in the list. ``steps`` lead there.
    """

    row: int
    id: str
    values: Mapping[str, str]
    steps: Steps = ()

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
    """A roster that people are added to.

    ``columns`` are its fields and where they stand in its table. ``numbered`` says that it has no
    column of ids, so that those people have are counted, and must be written down before a row
    moves. ``text`` is where it is written; None where it is not there yet.
    """

    people: tuple[Enrolled, ...] = ()
    columns: Mapping[str, int] = {}
    text: RosterText | None = None
    numbered: bool = False

    @property
    def is_new(self) -> bool:
        """Whether there is no roster yet."""
        return self.text is None

    @property
    def headers(self) -> list[str]:
        """The headers of its table; none where it is no table."""
        text = self.text
        return text.sheet.rows[text.header] if isinstance(text, SheetText) else []

    def has(self, field: str) -> bool:
        """Whether it has a place for a field."""
        return field in self.columns


NOBODY = Register()
"""A roster that is not there yet."""


def register_of(decoded: DecodedRoster) -> Register:
    """A roster that was read, person by person as it is written. Raises CannotImportError."""
    text = decoded.text
    doubled = [d for d in decoded.diagnostics if d.code == "duplicate-id"]
    if doubled:
        raise CannotImportError(
            f"the roster has {count(len(doubled), 'id')} for more than one person",
            "`planner check` shows where; give each person an id of their own first",
        )
    if isinstance(text, SheetText):
        return _of_table(decoded, text)
    return _of_list(decoded, text)


def _of_table(decoded: DecodedRoster, text: SheetText) -> Register:
    """The people of a table, also those whom the roster cannot read."""
    roster = decoded.roster
    ids = {person.route.steps[0]: person.id for person in roster.participants} if roster else {}
    rows = text.sheet.rows
    people: list[Enrolled] = []
    for row in range(text.header + 1, len(rows)):
        cells = ((name, _cell(rows[row], column)) for name, column in text.columns.items())
        values = {name: cell for name, cell in cells if cell}
        own = str(ids.get(row) or values.get("id", ""))
        if full_name(values) or values.get("email") or own:
            people.append(Enrolled(row, own, values, (row,)))
    return Register(tuple(people), text.columns, text, "id" not in text.columns)


def _of_list(decoded: DecodedRoster, text: RosterText) -> Register:
    """The people of a list in YAML. Somebody who cannot be read would be taken for nobody."""
    listed = _listed(text)
    if decoded.roster is None or len(decoded.roster.participants) != listed:
        raise CannotImportError(
            "somebody on the roster cannot be read", "`planner check` says who, and why"
        )
    people = [
        Enrolled(row, person.id, dict(person.written), person.route.steps)
        for row, person in enumerate(decoded.roster.participants)
    ]
    used = dict.fromkeys(name for person in people for name in person.values)
    return Register(tuple(people), {name: place for place, name in enumerate(used)}, text)


def _listed(text: RosterText) -> int:
    """How many people a list in YAML has, also those who cannot be read."""
    root = text.root if isinstance(text, Document) else None
    people = root.get("participants") if isinstance(root, YamlMapping) else root
    return len(people.items) if isinstance(people, Sequence) else 0


def _cell(row: list[str], column: int) -> str:
    return row[column] if column < len(row) else ""
