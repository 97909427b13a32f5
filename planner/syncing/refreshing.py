"""The workbook after a sync: what the roster says in its cells, and a new base to compare with.

Only cells of participants are written, and only where they say something else. Formulas that the
team wrote stay, and so does whatever could not come home.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from planner.model.people import Participant
from planner.schedule.plan import Plan
from planner.syncing.contract import Contract, exported
from planner.syncing.grid import Grid
from planner.syncing.grown_tables import grown_tables
from planner.syncing.meanings import shown_cell, shown_text
from planner.syncing.outcome import Comparison, Fate
from planner.syncing.packages import Package
from planner.syncing.sheet_patches import (
    ByteEdit,
    NewRows,
    Written,
    grown_reference,
    patched_bytes,
    patched_sheet,
    with_attribute,
    with_data,
)
from planner.syncing.sheet_xml import Spot, parse_sheet
from planner.syncing.styles import DateLooks
from planner.syncing.xml_events import elements
from planner.workbook.formulas import missing
from planner.workbook.missing import missing_words


class Refreshed(NamedTuple):
    """The workbook's bytes, how many cells of it were written, and who got a row in it.

    There are no bytes where nothing changes, not even what is compared with the next time.
    """

    content: bytes | None
    cells: int
    rows: tuple[str, ...]


def refreshed(
    package: Package, contract: Contract, grid: Grid, comparison: Comparison, plan: Plan
) -> Refreshed:
    """The workbook as the roster is now."""
    return _Refresher(package, contract, grid, comparison, plan).refresh()


class _Refresher:
    """Gathers what is written, and what the base is afterwards."""

    def __init__(
        self, package: Package, contract: Contract, grid: Grid, comparison: Comparison, plan: Plan
    ) -> None:
        self.package = package
        self.contract = contract
        self.grid = grid
        self.comparison = comparison
        self.plan = plan
        self.base = dict(contract.base)
        self.writes: dict[Spot, Written] = {}
        styles = package.related(package.workbook, "styles")
        self.styles_part = styles[0] if styles else None
        self.looks = DateLooks(package.parts[styles[0]]) if styles else None
        self.date_styles = self.styles_of_dates()
        # What the team has typed below them may look like anything.
        self.like = max(comparison.rows.values(), default=grid.head)

    def refresh(self) -> Refreshed:
        rows = {**self.comparison.rows, **{new.id: new.row for new in self.comparison.added}}
        unread = {(new.id, name) for new in self.comparison.added for name in new.unread}
        kept_open = self.comparison.open_cells | unread
        for person in self.plan.participants:
            if person.id in rows:
                self.refresh_row(person, rows[person.id], kept_open)
        without_row = self.people_without_row(rows)
        new = self.append_rows(without_row)
        for added in self.comparison.added:
            self.write_missing(added.id, added.row)
        self.settle_absent()
        if not self.writes and self.base == self.contract.base:
            return Refreshed(None, 0, ())
        contract = self.contract.with_base(self.base)
        hidden = parse_sheet(self.package.parts[self.contract.part])
        changed = {self.contract.part: with_data(hidden, contract.rows())}
        if self.writes:
            part = self.grid.sheet.part
            changed[part] = patched_sheet(self.grid.xml, self.writes, new)
            changed[self.package.workbook] = self.workbook(new)
            if self.looks and self.styles_part:
                changed[self.styles_part] = self.looks.patched()
            if new:
                changed |= grown_tables(self.package, part, new)
        appended = tuple(person.id for person in without_row)
        return Refreshed(self.package.with_parts(changed), len(self.writes), appended)

    def people_without_row(self, rows: Mapping[str, int]) -> list[Participant]:
        """Who is on the roster and not in the workbook, and was not taken out of it by hand."""
        restored = {one.id for one in self.comparison.absent if one.fate is Fate.RESTORED}
        were_exported = exported(self.contract.base)[0].keys() - restored
        return [
            person
            for person in self.plan.participants
            if person.id not in rows and person.id not in were_exported
        ]

    def refresh_row(
        self, person: Participant, row: int, kept_open: Iterable[tuple[str, str]]
    ) -> None:
        for name, column in self.grid.columns.items():
            if (person.id, name) in kept_open:
                continue
            shown, text = shown_text(person, name), self.grid.text(row, column)
            spot = Spot(row, column)
            is_unread = not shown and name in person.written
            if text == shown:
                self.base[person.id, name] = self.contract.hash(shown)
            elif is_unread or self.grid.held(row, column).is_formula or self.covered(spot):
                self.base[person.id, name] = self.contract.hash(text)
            else:
                self.base[person.id, name] = self.contract.hash(shown)
                self.writes[spot] = self.written(person, name, spot)
        self.write_ids(person.id, row)

    def covered(self, spot: Spot) -> bool:
        """Whether a cell cannot be seen because it is merged into another."""
        return self.grid.xml.covering(spot) is not None

    def write_ids(self, id_: str, row: int) -> None:
        """The id and the key of a row, where they are not there or were changed."""
        for column in (self.grid.id_column, self.grid.key_column):
            if column is None or self.grid.text(row, column) == id_:
                continue
            if not self.grid.held(row, column).is_formula:
                style = self.style_of(column) if not self.grid.text(row, column) else None
                self.writes[Spot(row, column)] = Written(id_, style=style)

    def style_of(self, column: int) -> str | None:
        """The look that a column's cells have in the row that new ones look like."""
        cell = self.grid.xml.cells.get(Spot(self.like, column))
        return cell.style if cell else None

    def write_missing(self, id_: str, row: int) -> None:
        """What is still missing of somebody new, by the formula that the other rows have."""
        column, person = self.grid.made_column, self.plan.participant(id_)
        if column is None or person is None or self.grid.text(row, column):
            return
        columns = {name: column - 1 for name, column in self.grid.columns.items()}
        words = missing_words({name: shown_text(person, name) for name in columns})
        formula = missing(row - 1, columns, words).text
        self.writes[Spot(row, column)] = Written(
            words, style=self.style_of(column), formula=formula
        )

    def append_rows(self, people: list[Participant]) -> NewRows | None:
        """Rows for people who have none yet, below the last one of the table."""
        if not people:
            return None
        last = max(self.grid.rows, default=self.grid.head)
        used = {spot.row for spot, cell in self.grid.xml.cells.items() if cell.value is not None}
        at = last + 1
        if used & set(range(at, at + len(people))):
            at = max(used) + 1  # below what the team has written under the table
        new = NewRows(last, at, len(people), self.like)
        for row, person in enumerate(people, at):
            for name, column in self.grid.columns.items():
                self.base[person.id, name] = self.contract.hash(shown_text(person, name))
                spot = Spot(row, column)
                written = self.written(person, name, spot, like=self.like)
                if written.text or written.number:
                    self.writes[spot] = written
            for id_column in (self.grid.id_column, self.grid.key_column):
                if id_column is not None:
                    style = self.style_of(id_column)
                    self.writes[Spot(row, id_column)] = Written(person.id, style=style)
            self.write_missing(person.id, row)
        return new

    def settle_absent(self) -> None:
        """Nothing was exported of whom the roster lists no more; of who stays off it, all seen."""
        gone = frozenset(self.comparison.removed)
        self.base = {key: held for key, held in self.base.items() if key[0] not in gone}
        for one in self.comparison.absent:
            if one.fate is Fate.LEFT:
                self.take_as_seen(one.id)

    def take_as_seen(self, id_: str) -> None:
        """What the row of somebody who is not on the roster says is not asked about again."""
        row = next(row for row in self.grid.rows if self.grid.key(row) == id_)
        for name, column in self.grid.columns.items():
            self.base[id_, name] = self.contract.hash(self.grid.text(row, column))

    def styles_of_dates(self) -> dict[int, str]:
        """For each column, the look of the first of its cells that shows a date."""
        found: dict[int, str] = {}
        for spot, cell in self.grid.xml.cells.items():
            if spot.row > self.grid.head and self.grid.values.look(cell).has_date:
                found.setdefault(spot.column, cell.style)
        return found

    def written(
        self, person: Participant, name: str, spot: Spot, like: int | None = None
    ) -> Written:
        """What the workbook shows of somebody in a field, in the look the cell has."""
        value = shown_cell(person, name)
        there = self.grid.xml.cells.get(Spot(like or spot.row, spot.column))
        style = there.style if there else ""
        number = ""
        if isinstance(value, date):
            number = self.grid.values.serial(value) or ""
            if number and self.looks and not (there and self.grid.values.look(there).has_date):
                style = self.looks.dated(style, self.date_styles.get(spot.column))
        elif isinstance(value, int | float) and not isinstance(value, bool):
            number = shown_text(person, name)
        return Written(shown_text(person, name), number, style)

    def workbook(self, new: NewRows | None) -> bytes:
        """The workbook's part: formulas are worked out again, and names reach the new rows."""
        part = self.package.parts[self.package.workbook]
        edits = [
            with_attribute(part, element.start, element.tag_end, "fullCalcOnLoad", "1")
            for element in elements(part)
            if element.name == "calcPr"
        ]
        if new:
            edits += self.names(part, new)
        return patched_bytes(part, edits)

    def names(self, part: bytes, new: NewRows) -> list[ByteEdit]:
        """The filter's and the print area's names, which end where the table ends."""
        edits = []
        quoted = self.grid.sheet.name.replace("'", "''")
        for element in elements(part):
            kind = element.attributes.get("name", "")
            if element.name != "definedName" or not kind.startswith("_xlnm."):
                continue
            end = part.index(b"<", element.tag_end)
            told = part[element.tag_end : end].decode()
            sheet, _, reference = told.rpartition("!")
            if sheet.strip("'") not in (quoted, self.grid.sheet.name):
                continue
            grown = grown_reference(reference, new)
            if grown:
                first, _, last = grown.partition(":")
                absolute = ":".join(_absolute(each) for each in (first, last))
                edits.append(ByteEdit(element.tag_end, end, f"{sheet}!{absolute}".encode()))
        return edits


def _absolute(address: str) -> str:
    letters = address.rstrip("0123456789")
    return f"${letters}${address[len(letters) :]}"
