"""What an export changes on a roster: cells that it fills, people that it adds, and nothing else.

What stands on the roster was put there by somebody who may have known better than a form: it
stays, and where an export says otherwise, that is listed.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from planner.decode.kinds import UnreadableError
from planner.importing.enrolled import Enrolled, Register
from planner.importing.matching import Matches, Proposal, matched
from planner.importing.people import Arrival, People, full_name, name_key, plain_email
from planner.roster.decode import OrganisationTypes, read_cell
from planner.roster.fields import RosterFields
from planner.roster.ids import FreeIds
from planner.vocabulary.spelling import fold

EVERY_FIELD = "all"

_PARTS = ("given_name", "family_name")
_MANY = 5


class Addition(NamedTuple):
    """Somebody new: their id, their row in the export, and their texts by field."""

    id: str
    row: int
    values: Mapping[str, str]


class CellChange(NamedTuple):
    """A cell of somebody on the roster that gets another text, from a row of the export.

    ``was_empty`` tells a cell that is filled from one whose text was replaced.
    """

    person: Enrolled
    row: int
    field: str
    text: str
    was_empty: bool


class Difference(NamedTuple):
    """A field of somebody on the roster of which the export says something else, in a row of it."""

    person: Enrolled
    row: int
    field: str


class Merge(NamedTuple):
    """What an export changes on a roster.

    ``columns`` are fields that the roster gets a column for. ``waiting`` are proposals that nobody
    decided on: those people are left as they are. ``same`` is how many stay as they are, ``absent``
    who is on the roster and not in the export, ``gone`` who is on the roster and does not come by
    the export, with its row. ``renumbered`` are rows whose own id could not be kept.
    """

    register: Register
    columns: tuple[str, ...] = ()
    additions: tuple[Addition, ...] = ()
    changes: tuple[CellChange, ...] = ()
    differences: tuple[Difference, ...] = ()
    waiting: tuple[Proposal, ...] = ()
    same: int = 0
    absent: tuple[Enrolled, ...] = ()
    gone: tuple[tuple[Enrolled, int], ...] = ()
    renumbered: tuple[int, ...] = ()
    is_foreign: bool = False

    @property
    def changes_nothing(self) -> bool:
        """Whether the roster stays as it is."""
        return not self.additions and not self.changes


class Decisions(NamedTuple):
    """What an organiser decided: who is who, and of which fields the export is right.

    ``matches`` and ``others`` are ids on the roster, each with a row of the export or none; of
    the former the proposal is right, of the latter it is somebody else.
    """

    matches: frozenset[tuple[str, int | None]] = frozenset()
    others: frozenset[tuple[str, int | None]] = frozenset()
    prefer: Collection[str] = ()
    all_match: bool = False
    none_match: bool = False

    def of(self, proposal: Proposal) -> bool | None:
        """Whether a proposal is right; None where nobody said."""
        keys = {(proposal.person.id, None), (proposal.person.id, proposal.arrival.row)}
        if keys & self.matches or (self.all_match and not keys & self.others):
            return True
        return False if keys & self.others or self.none_match else None

    def prefers(self, field: str) -> bool:
        """Whether the export is right about a field."""
        return field in self.prefer or EVERY_FIELD in self.prefer


class UndecidedError(Exception):
    """A decision that fits more than one row; ``id`` is whose, ``rows`` which."""

    def __init__(self, person: str, rows: Sequence[int]) -> None:
        super().__init__(person)
        self.id = person
        self.rows = tuple(rows)


def merged(
    register: Register,
    people: People,
    fields: RosterFields,
    types: OrganisationTypes,
    decisions: Decisions | None = None,
) -> Merge:
    """What the people of an export change on a roster. Raises UndecidedError."""
    decisions = decisions or Decisions()
    merging = _Merging(register, fields, types, decisions)
    # What the roster writes together is compared together.
    arrivals = [Arrival(one.row, _fitted(one.values, register)) for one in people.arrivals]
    found = matched(arrivals, register.people, merging.is_same)
    decided = _decided(found, decisions)
    for arrival, person in decided.sure:
        merging.update(arrival, person)
    merging.add(decided.new)
    there = {person.row for _, person in decided.sure}
    asked = {proposal.person.row for proposal in decided.proposed}
    rest = [person for person in register.people if person.row not in there]
    left = matched(people.gone, register.people, lambda _arrival, _person: False).sure
    gone = [(arrival, person) for arrival, person in left if person.row not in there]
    out = {person.row for _, person in gone}
    is_known = bool(decided.sure or decided.proposed or gone)
    return Merge(
        register,
        tuple(merging.new_columns()),
        tuple(merging.additions),
        tuple(merging.changes),
        tuple(merging.differences),
        decided.proposed,
        len(decided.sure) - len({change.person.row for change in merging.changes}),
        tuple(person for person in rest if person.row not in out | asked),
        tuple((person, arrival.row) for arrival, person in gone),
        tuple(merging.renumbered),
        not is_known and min(len(arrivals), len(register.people)) >= _MANY,
    )


def _decided(found: Matches, decisions: Decisions) -> Matches:
    """Matches with proposals accepted and refused. Raises UndecidedError."""
    accepted: dict[int, Proposal] = {}
    takes: dict[str, int] = {}
    for proposal in found.proposed:
        if decisions.of(proposal) is not True:
            continue
        row, own = proposal.arrival.row, proposal.person.id
        if own in takes or row in accepted:
            rows = [
                other.arrival.row
                for other in found.proposed
                if own == other.person.id or row == other.arrival.row
            ]
            raise UndecidedError(own, list(dict.fromkeys(rows)))
        accepted[row], takes[own] = proposal, row
    left = [
        proposal
        for proposal in found.proposed
        if proposal.arrival.row not in accepted and proposal.person.id not in takes
    ]
    waiting = tuple(proposal for proposal in left if decisions.of(proposal) is None)
    wait = {proposal.arrival.row for proposal in waiting}
    free = {
        proposal.arrival.row: proposal.arrival
        for proposal in found.proposed
        if proposal.arrival.row not in accepted and proposal.arrival.row not in wait
    }
    sure = (*found.sure, *((one.arrival, one.person) for one in accepted.values()))
    new = sorted((*found.new, *free.values()), key=lambda arrival: arrival.row)
    return Matches(tuple(sure), waiting, tuple(new))


class _Merging:
    """Gathers what changes."""

    def __init__(
        self,
        register: Register,
        fields: RosterFields,
        types: OrganisationTypes,
        decisions: Decisions,
    ) -> None:
        self.register = register
        self.fields = fields
        self.types = types
        self.decisions = decisions
        self.additions: list[Addition] = []
        self.changes: list[CellChange] = []
        self.differences: list[Difference] = []
        self.renumbered: list[int] = []

    def is_same(self, arrival: Arrival, person: Enrolled) -> bool:
        """Whether an export says nothing of somebody that the roster does not say."""
        return all(self.agrees(field, person, text) for field, text in arrival.values.items())

    def agrees(self, field: str, person: Enrolled, text: str) -> bool:
        """Whether the roster says of somebody what the export says."""
        ours = person.values.get(field, "")
        if field == "name" and not ours:  # it stands there in its parts
            ours = person.name
            return name_key(ours) == name_key(text)
        return field == "id" or self.says_same(field, ours, text)

    def update(self, arrival: Arrival, person: Enrolled) -> None:
        """Fill what is empty of somebody, and list what differs or take it."""
        for field, text in arrival.values.items():
            if self.agrees(field, person, text):
                continue
            is_empty = not person.values.get(field)
            in_parts = field == "name" and is_empty and bool(person.name)
            if not in_parts and (is_empty or self.decisions.prefers(field)):
                self.changes.append(CellChange(person, arrival.row, field, text, is_empty))
            else:
                self.differences.append(Difference(person, arrival.row, field))

    def add(self, arrivals: Iterable[Arrival]) -> None:
        """Give new people ids and rows."""
        arrivals = list(arrivals)
        known = [person.id for person in self.register.people if person.id]
        taken = {own.casefold() for own in known}
        own_ids: dict[int, str] = {}
        for arrival in arrivals:
            own = arrival.values.get("id", "")
            if own and own.casefold() not in taken and self.read("id", own) is not None:
                own_ids[arrival.row] = str(self.read("id", own))
                taken.add(own_ids[arrival.row].casefold())
            elif own:
                self.renumbered.append(arrival.row)
        free = FreeIds((*known, *own_ids.values()))
        for arrival in arrivals:
            own = own_ids.get(arrival.row) or free.next()
            values = {**arrival.values, "id": own}
            if self.register.has("name") and arrival.name:
                values["name"] = arrival.name
            self.additions.append(Addition(own, arrival.row, values))

    def new_columns(self) -> Iterator[str]:
        """The fields that need a column, in the order of all fields."""
        needed = {change.field for change in self.changes}
        needed.update(*(addition.values for addition in self.additions))
        if self.register.numbered and (self.changes or self.additions):
            needed.add("id")
        return (
            field.name
            for field in self.fields
            if field.name in needed and not self.register.has(field.name)
        )

    def says_same(self, field: str, ours: str, theirs: str) -> bool:
        """Whether two texts of a field mean the same, in other letters or another notation."""
        if ours == theirs:
            return True
        if not ours or not theirs:
            return False
        if field == "email":
            return plain_email(ours) == plain_email(theirs)
        folded = fold(ours)
        if folded and folded == fold(theirs):
            return True
        meaning = self.read(field, ours)
        return meaning is not None and meaning == self.read(field, theirs)

    def read(self, field: str, text: str) -> object:
        """What the roster reads; None where it cannot."""
        try:
            found: object = read_cell(self.fields[field], text, self.types)
        except UnreadableError:
            return None
        return found


def _fitted(values: Mapping[str, str], register: Register) -> Mapping[str, str]:
    """Somebody's texts, with their name written as the roster writes names."""
    has_parts = any(map(register.has, _PARTS))
    if register.has("name") and not has_parts:
        rest = {field: text for field, text in values.items() if field not in _PARTS}
        name = full_name(values)
        return {**rest, "name": name} if name else rest
    if has_parts and not register.has("name") and any(part in values for part in _PARTS):
        return {field: text for field, text in values.items() if field != "name"}
    return values


def header_of(field: str, register: Register, fields: RosterFields) -> str:
    """What the header of a new column is: like those there are, labels or names."""
    label = fields[field].label
    found = fields.for_header(label)
    if found is None or found.name != field:
        return field
    row = register.headers
    labelled = any(row[column] == fields[name].label for name, column in register.columns.items())
    return label if labelled else field
