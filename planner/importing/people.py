"""The people of an export: one row each, as texts by field, and the rows that are nobody's."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from planner.decode.kinds import UnreadableError
from planner.importing.dates import is_open_date, order_in, settled_date
from planner.importing.export import Export
from planner.importing.figures import LostDigitsError, restored
from planner.importing.mapping import Mapped
from planner.importing.replies import is_nothing, reply_as
from planner.importing.standing import Standing, is_test_name, standing
from planner.model.imports import STATUS, DateOrder
from planner.roster.cells import read_day
from planner.roster.decode import NAMES, OrganisationTypes, read_cell
from planner.roster.fields import RosterFields
from planner.roster.identity_fields import NAME_BREAKS
from planner.roster.sheets import column_letters
from planner.text.guards import guarded
from planner.vocabulary.spelling import fold

_CONFIRMED = "confirmed"
_FIGURES = frozenset({"id", "phone", "grants"})
_CHOSEN = frozenset({"1", "1.0", "true", "yes"})


class Cell(NamedTuple):
    """A cell of an export, and the field that it is for; never what stands in it."""

    row: int
    column: int
    field: str

    @property
    def address(self) -> str:
        """Its address as a spreadsheet shows it: `C7`."""
        return f"{column_letters(self.column)}{self.row + 1}"


class Arrival(NamedTuple):
    """A row of an export as somebody for the roster: texts by field, none of them empty."""

    row: int
    values: Mapping[str, str]

    @property
    def name(self) -> str:
        """Their name, put together where only its parts are given."""
        return full_name(self.values)

    @property
    def email(self) -> str:
        """Their address, as addresses are compared."""
        return plain_email(self.values.get("email", ""))


class People(NamedTuple):
    """What an export holds.

    ``skipped`` are the rows of those who do not come, by why; ``nameless`` rows name nobody;
    ``repeated`` are rows of somebody who has a row further up, with that row. ``open_dates`` are
    cells that can be read both ways, and wait for an order; ``lost`` are cells whose digits a
    spreadsheet cut; ``unread`` what the roster cannot read, and ``formulas`` what begins like one.
    ``proved`` are fields whose dates prove their own order, ``ordered`` the cells for
    which an order was needed. ``unknown`` are rows whose status is not known: they come in.
    ``gone`` are the people of the skipped rows.
    """

    arrivals: tuple[Arrival, ...]
    skipped: tuple[tuple[Standing, tuple[int, ...]], ...] = ()
    nameless: tuple[int, ...] = ()
    repeated: tuple[tuple[int, int], ...] = ()
    unknown: tuple[int, ...] = ()
    open_dates: tuple[Cell, ...] = ()
    lost: tuple[Cell, ...] = ()
    unread: tuple[Cell, ...] = ()
    formulas: tuple[Cell, ...] = ()
    gone: tuple[Arrival, ...] = ()
    proved: tuple[tuple[str, DateOrder], ...] = ()
    ordered: tuple[Cell, ...] = ()

    @property
    def rows(self) -> int:
        """How many rows there were with anything in them."""
        skipped = sum(len(rows) for _, rows in self.skipped)
        return len(self.arrivals) + skipped + len(self.nameless) + len(self.repeated)


def full_name(values: Mapping[str, str]) -> str:
    """The name that a row gives, put together where only its parts are there."""
    parts = (values.get("given_name", ""), values.get("family_name", ""))
    return values.get("name") or " ".join(filter(None, parts))


def plain_email(text: str) -> str:
    """An address as addresses are compared."""
    return text.removeprefix("mailto:").strip("<> ").casefold()


def name_key(name: str) -> tuple[str, ...]:
    """The words of a name, whatever their order: `Wei Tan` is `TAN, Wei`."""
    words = tuple(sorted(fold(name).split()))
    # Of what holds no letters, the marks themselves are all there is to compare.
    return words or tuple(name.split())


def people_in(
    export: Export,
    mapping: Sequence[Mapped],
    fields: RosterFields,
    types: OrganisationTypes,
    order: DateOrder | None = None,
) -> People:
    """The people of an export; ``order`` is that of the dates no cell of their column proves."""
    reading = _Reading(export, mapping, fields, order)
    statuses = [mapped.column.place for mapped in mapping if mapped.field == STATUS]
    arrivals: list[Arrival] = []
    skipped: defaultdict[Standing, list[int]] = defaultdict(list)
    nameless: list[int] = []
    unknown: list[int] = []
    gone: list[Arrival] = []
    for row in export.rows:
        if not any(export.sheet.rows[row]):
            continue
        found = _standing(export, row, statuses)
        values = reading.values(row)
        arrival = Arrival(row, values)
        if is_test_name(arrival.name):
            found = Standing.TEST
        if found is not None and found.stays_out:
            skipped[found].append(row)
            gone.append(arrival)
            continue
        if not arrival.name and not arrival.email:
            nameless.append(row)
            continue
        if found is None:
            unknown.append(row)
        if found is Standing.PENDING and _CONFIRMED not in values:
            arrival = Arrival(row, {**values, _CONFIRMED: "pending"})
        arrivals.append(arrival)
    arrivals, repeated = _one_each(arrivals)
    kept = {arrival.row for arrival in arrivals} | {row for row, _ in repeated}
    return People(
        tuple(arrivals),
        tuple((why, tuple(skipped[why])) for why in Standing if why in skipped),
        tuple(nameless),
        tuple(repeated),
        tuple(unknown),
        tuple(cell for cell in reading.open_dates if cell.row in kept),
        tuple(cell for cell in reading.lost if cell.row in kept),
        tuple(_unread(arrivals, reading, types)),
        tuple(_formulas(arrivals, reading)),
        tuple(gone),
        tuple(reading.proved),
        tuple(cell for cell in reading.ordered if cell.row in kept),
    )


class _Reading:
    """Reads the rows of an export, and notes what cannot be brought in as it stands."""

    def __init__(
        self,
        export: Export,
        mapping: Sequence[Mapped],
        fields: RosterFields,
        order: DateOrder | None,
    ) -> None:
        self.export = export
        self.fields = fields
        self.mapped = [one for one in mapping if one.field and one.field != STATUS]
        self.columns = {one.field: one.column.place for one in self.mapped}
        self.open_dates: list[Cell] = []
        self.ordered: list[Cell] = []
        self.lost: list[Cell] = []
        self.proved: list[tuple[str, DateOrder]] = []
        self.orders: dict[str, DateOrder | None] = {}
        for mapped in self.mapped:
            if self.is_date(mapped.field):
                column = mapped.column.place
                found = order_in(export.cell(row, column) for row in export.rows)
                self.orders[mapped.field] = found.order or order
                if found.order:
                    self.proved.append((mapped.field, found.order))

    def is_date(self, field: str) -> bool:
        """Whether a field holds a date."""
        return self.fields[field].parse is read_day

    def values(self, row: int) -> dict[str, str]:
        """The texts of a row by field."""
        texts = ((mapped.field, self.text(mapped, row)) for mapped in self.mapped)
        return {field: text for field, text in texts if text}

    def text(self, mapped: Mapped, row: int) -> str:
        """What a cell gives the roster."""
        field, column = mapped.field, mapped.column.place
        written = self.export.cell(row, column)
        if mapped.choices:
            return self.chosen(mapped, row) or written
        if self.is_date(field):
            order = self.orders[field]
            if is_open_date(written):
                dates = self.open_dates if order is None else self.ordered
                dates.append(Cell(row, column, field))
            return settled_date(written, order)
        if field in _FIGURES:
            try:
                return restored(written)
            except LostDigitsError:
                self.lost.append(Cell(row, column, field))
        if self.fields[field].is_list:
            # Microsoft Forms puts a `;` behind the last choice, too.
            return written.rstrip("; ")
        # A name of dashes is all that tells that row from others.
        return "" if is_nothing(written) and field not in NAMES else reply_as(field, written)

    def chosen(self, mapped: Mapped, row: int) -> str:
        """The names of the choices of a question that stands in several columns."""
        names = [
            choice.header.removeprefix(mapped.column.header).lstrip(self.export.source.groups)
            for choice in mapped.choices
            if self.export.cell(row, choice.place).casefold() in _CHOSEN
        ]
        is_semicolon = self.fields[mapped.field].breaks is NAME_BREAKS
        return ("; " if is_semicolon else ", ").join(name.replace("_", " ") for name in names)


def _standing(export: Export, row: int, statuses: Iterable[int]) -> Standing | None:
    """What the columns of status say of a row: the worst of it; None for a word not known."""
    said = [_meant(export, export.cell(row, column)) for column in statuses]
    out = next((one for one in said if one is not None and one.stays_out), None)
    if out is not None:
        return out
    if None in said:
        return None
    return Standing.PENDING if Standing.PENDING in said else Standing.COMES


def _meant(export: Export, text: str) -> Standing | None:
    return export.source.words.get(fold(text)) or standing(text)


def _one_each(arrivals: Sequence[Arrival]) -> tuple[list[Arrival], list[tuple[int, int]]]:
    """Each person once, with the rows that were somebody's second, and that of their first.

    Who answers twice corrects themselves: what they wrote last counts. The same address alone
    is not enough: who buys five tickets leaves one address for five people.
    """
    people: dict[tuple[object, ...], Arrival] = {}
    repeated: list[tuple[int, int]] = []
    for arrival in arrivals:
        key = _key(arrival)
        first = people.get(key)
        if first is None:
            people[key] = arrival
        else:
            people[key] = Arrival(first.row, {**first.values, **arrival.values})
            repeated.append((arrival.row, first.row))
    return list(people.values()), repeated


def _key(arrival: Arrival) -> tuple[object, ...]:
    own = arrival.values.get("id", "").casefold()
    if arrival.email:
        return own, arrival.email, name_key(arrival.name)
    # Without an address only rows that say the same are one person's.
    return own, tuple(sorted(arrival.values.items()))


def _unread(
    arrivals: Iterable[Arrival], reading: _Reading, types: OrganisationTypes
) -> Iterator[Cell]:
    """The cells that `planner check` will ask about."""
    for arrival in arrivals:
        for name, column in reading.columns.items():
            text = arrival.values.get(name)
            # An id that cannot be one is not brought in.
            if text and name != "id" and not is_readable(name, text, reading.fields, types):
                yield Cell(arrival.row, column, name)


def is_readable(name: str, text: str, fields: RosterFields, types: OrganisationTypes) -> bool:
    """Whether the roster can read a text as a field."""
    try:
        read_cell(fields[name], text, types)
    except UnreadableError:
        return False
    return True


def _formulas(arrivals: Iterable[Arrival], reading: _Reading) -> Iterator[Cell]:
    for arrival in arrivals:
        for name, column in reading.columns.items():
            text = arrival.values.get(name, "")
            if text != guarded(text):
                yield Cell(arrival.row, column, name)
