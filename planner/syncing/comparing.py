"""A workbook that comes back against the roster as it is: what comes home, and what is asked."""

from collections.abc import Iterator
from typing import Any

from planner.model.people import INFERRED, Participant, is_inferred
from planner.roster.field import RosterField
from planner.roster.ids import FreeIds
from planner.roster.stays import report_stays
from planner.schedule.plan import Plan
from planner.syncing.claims import Claims, claims
from planner.syncing.contract import Contract, exported
from planner.syncing.decisions import Decisions, Side
from planner.syncing.grid import Grid
from planner.syncing.meanings import CannotReadError, Meaning, Meanings, shown_text
from planner.syncing.merging import Verdict, merge
from planner.syncing.outcome import Absent, CellEdit, Comparison, Fate, NewPerson
from planner.syncing.refusals import CannotSyncError
from planner.syncing.remarks import Remark
from planner.syncing.sheet_xml import Spot
from planner.text.diagnostics import Severity
from planner.text.wording import quoted
from planner.vocabulary.organisation_types import ORGANISATION_TYPES

_NAMES = ("name", "given_name", "family_name")
_STAYS = frozenset({"arrival", "departure", "check_in", "check_out"})


def compare(
    grid: Grid,
    contract: Contract,
    plan: Plan,
    meanings: Meanings,
    decisions: Decisions,
    named: dict[str, tuple[str, ...]],
) -> Comparison:
    """What comes home from a workbook; ``named`` is where the agenda names each participant."""
    return _Comparer(grid, contract, plan, meanings, decisions, named).compare()


class _Comparer:
    """Goes through the rows of a workbook, and through those that are missing."""

    def __init__(
        self,
        grid: Grid,
        contract: Contract,
        plan: Plan,
        meanings: Meanings,
        decisions: Decisions,
        named: dict[str, tuple[str, ...]],
    ) -> None:
        self.grid = grid
        self.contract = contract
        self.base = contract.base
        self.unexported = contract.hash("")
        types = (*ORGANISATION_TYPES, *plan.agenda.organisation_types)
        self.guesses = frozenset(contract.hash(f"{kind.label}{INFERRED}") for kind in types)
        self.plan = plan
        self.people = {person.id: person for person in plan.participants}
        self.meanings = meanings
        self.decisions = decisions
        self.named = named
        self.remarks = list(grid.remarks)
        self.edits: list[CellEdit] = []
        self.open: set[tuple[str, str]] = set()
        self.numbered = all("id" in person.written for person in plan.participants)

    def compare(self) -> Comparison:
        if not self.numbered and not self.is_as_exported():
            raise CannotSyncError(
                "participants on the roster have no ids, and the roster was changed since the "
                "workbook was made: whose row is whose is not known any more",
                "add a column `id` to the roster, and write the workbook afresh",
            )
        claimed = claims(self.grid, self.contract, self.people, as_new=self.decisions.as_new)
        self.remarks += claimed.remarks
        rows = {key: row for key, row in claimed.rows.items() if key in self.people}
        for key, row in rows.items():
            self.compare_row(self.people[key], row)
        absent = [*self.deleted(claimed), *self.gone(claimed)]
        back = {one.id: claimed.rows[one.id] for one in absent if one.fate is Fate.PUT_BACK}
        added = self.added(claimed, back)
        self.remarks += self.changed_ids(claimed)
        return Comparison(
            tuple(self.edits), tuple(added), tuple(absent), tuple(self.remarks),
            frozenset(self.open), rows,
        )  # fmt: skip

    def is_as_exported(self) -> bool:
        """Whether the roster says what it said when the workbook was made."""
        people, _ = exported(self.base)
        return people.keys() == self.people.keys() and all(
            self.contract.hash(shown_text(self.people[person], name)) == held
            for (person, name), held in self.base.items()
            if name in self.plan.fields
        )

    def compare_row(self, person: Participant, row: int) -> None:
        """All cells of a participant's row."""
        edits = [
            edit
            for name, column in self.grid.columns.items()
            if (edit := self.compare_cell(person, self.plan.fields[name], row, column))
        ]
        self.edits += self.without_bad_stays(person, edits)

    def compare_cell(
        self, person: Participant, field: RosterField, row: int, column: int
    ) -> CellEdit | None:
        spot, held = Spot(row, column), self.grid.held(row, column)
        base = self.base.get((person.id, field.name), self.unexported)
        ours, text = shown_text(person, field.name), self.grid.text(row, column)
        # Most cells say what was exported, and need not be understood.
        is_read = not held.mistake and not held.is_uncounted
        if is_read and (self.contract.hash(text) == base or text == ours):
            return None
        meaning = self.meaning(person, field, spot)
        if meaning is None:
            return None
        verdict = merge(base, meaning.shown, ours, self.contract.hash)
        is_guess = field.name in person.inferred or (
            base in self.guesses and field.name not in person.written
        )
        if verdict not in (Verdict.WORKBOOK, Verdict.CONFLICT) or (is_guess and not meaning.shown):
            return None
        if held.is_formula:
            self.note(field, spot, "a formula stands here; what it makes of it comes home")
        # What was only inferred is no word of the roster's.
        is_conflict = verdict is Verdict.CONFLICT and not is_guess
        taken = self.decisions.cell(person.id, field.name) if is_conflict else Side.WORKBOOK
        if taken is None:
            self.open.add((person.id, field.name))
        return CellEdit(
            person.id, field, self.place(field, spot), meaning, ours, is_conflict, taken
        )

    def meaning(self, person: Participant, field: RosterField, spot: Spot) -> Meaning | None:
        """What a changed cell means; None where it cannot come home, and that has been noted."""
        if covering := self.grid.xml.covering(spot):
            self.ask(
                person.id, field, spot, f"the cell is merged into {covering.reference}",
                "unmerge the cells, so that each says what it holds",
            )  # fmt: skip
            return None
        held = self.grid.held(spot.row, spot.column)
        try:
            meaning = self.meanings.read(field, held)
        except CannotReadError as error:
            if self.grid.text(spot.row, spot.column) != person.written.get(field.name):
                self.ask(person.id, field, spot, error.message, error.hint)
            return None
        if not meaning.written and field.name in self.needed(person):
            self.ask(person.id, field, spot, "a participant needs a name", "write the name again")
            return None
        return meaning

    def needed(self, person: Participant) -> frozenset[str]:
        """The names of a participant that cannot be taken away: without them there is none."""
        if "name" in person.written:
            return frozenset({"name"})
        return frozenset(name for name in _NAMES if name in person.written or name == "name")

    def without_bad_stays(self, person: Participant, edits: list[CellEdit]) -> list[CellEdit]:
        """The edits without dates that cannot both be right: the roster would read neither."""
        dates = {edit.field.name: edit for edit in edits if edit.field.name in _STAYS}
        coming = {name: edit for name, edit in dates.items() if edit.taken is Side.WORKBOOK}
        if not coming:
            return edits
        said: dict[str, Any] = {name: person.value(name) for name in _STAYS}
        said |= {name: edit.meaning.value for name, edit in coming.items()}
        values = {name: day for name, day in said.items() if day is not None}
        refused: list[CellEdit] = []

        def report(
            field: str, code: str, message: str, hint: str, severity: Severity = Severity.ERROR
        ) -> None:
            del code, severity
            pair = {"departure": "arrival", "check_out": "check_in"}
            for edit in (coming.get(pair[field]), coming.get(field)):
                if edit is not None:
                    refused.append(edit)
                    self.open.add((person.id, edit.field.name))
                    self.remarks.append(Remark(edit.place, message, hint, is_open=True))

        report_stays(values, report)
        return [edit for edit in edits if edit not in refused]

    def deleted(self, claimed: Claims) -> Iterator[Absent]:
        """Whose row is not in the workbook any more."""
        people, _ = exported(self.base)
        for id_ in people:
            if id_ not in self.people or id_ in claimed.rows or id_ in claimed.unclear:
                continue
            decided = self.decisions.row(id_)
            named_at = self.named.get(id_, ())
            if self.decisions.each.get(id_) is Side.ROSTER:
                yield Absent(id_, Fate.RESTORED)
            elif not self.decisions.remove_deleted:
                yield Absent(id_, Fate.KEPT, named_at)
            elif named_at or not self.numbered:
                yield Absent(id_, Fate.NAMED, named_at)
            elif decided is not Side.WORKBOOK and self.has_changed(self.people[id_]):
                yield Absent(id_, Fate.CHANGED)
            else:
                yield Absent(id_, Fate.REMOVED)

    def has_changed(self, person: Participant) -> bool:
        """Whether the roster says something else of somebody than what was exported."""
        return any(
            self.contract.hash(shown_text(person, name)) != held
            for (id_, name), held in self.base.items()
            if id_ == person.id and name in self.plan.fields
        )

    def gone(self, claimed: Claims) -> Iterator[Absent]:
        """Who has left the roster since, and still has a row in the workbook."""
        for id_, row in claimed.rows.items():
            if id_ in self.people:
                continue
            is_edited = any(
                self.contract.hash(self.grid.text(row, column))
                != self.base.get((id_, name), self.unexported)
                for name, column in self.grid.columns.items()
            )
            decided = self.decisions.row(id_)
            if not is_edited:
                yield Absent(id_, Fate.GONE)
            elif decided is None:
                yield Absent(id_, Fate.EDITED)
            else:
                yield Absent(id_, Fate.PUT_BACK if decided is Side.WORKBOOK else Fate.LEFT)

    def added(self, claimed: Claims, back: dict[str, int]) -> Iterator[NewPerson]:
        """People whom the workbook has and the roster has not."""
        for id_, row in back.items():
            if (said := self.new_cells(row)) is not None:
                yield NewPerson(id_, row, self.grid.row_place(row), *said, is_back=True)
        ids = {row: self.typed_id(row, claimed) for row in claimed.added}
        free = FreeIds((*self.people, *exported(self.base)[0], *filter(None, ids.values())))
        for row, given in ids.items():
            if given is not None and (said := self.new_cells(row)) is not None:
                yield NewPerson(given or free.next(), row, self.grid.row_place(row), *said)

    def typed_id(self, row: int, claimed: Claims) -> str | None:
        """The id that somebody wrote into a new row; empty for none, None where it is no id."""
        column = self.grid.id_column
        text = self.grid.text(row, column)
        key = self.grid.text(row, self.grid.key_column)
        if not text or text == key or column is None:
            return ""
        field, spot = self.plan.fields["id"], Spot(row, column)
        try:
            id_ = self.meanings.read(field, self.grid.held(row, column)).written
        except CannotReadError as error:
            self.remarks.append(Remark(self.place(field, spot), error.message, error.hint, True))
            return None
        others = (self.grid.text(other, column) for other in claimed.added if other != row)
        taken = {each.casefold() for each in (*self.people, *exported(self.base)[0], *others)}
        if id_.casefold() in taken:
            self.remarks.append(
                Remark(
                    self.place(field, spot), f"{quoted(id_)} is somebody else's id",
                    "leave the id of a new row empty, and it is given one", is_open=True,
                )
            )  # fmt: skip
            return None
        return id_

    def new_cells(self, row: int) -> tuple[dict[str, Meaning], frozenset[str]] | None:
        """What a new row says, and the fields that cannot be read; None where it is no person."""
        cells: dict[str, Meaning] = {}
        unread: dict[str, Remark] = {}
        for name, column in self.grid.columns.items():
            field, spot = self.plan.fields[name], Spot(row, column)
            held = self.grid.held(row, column)
            if name in _NAMES and (held.is_formula or isinstance(held.value, int | float)):
                self.remarks.append(
                    Remark(
                        self.place(field, spot), "a number or a formula is no name",
                        "this row is left where it is; a sum can stand in a column of its own",
                    )
                )  # fmt: skip
                return None
            if name == "organisation_type" and is_inferred(self.grid.text(row, column)):
                continue  # copied from a row of which it was a guess
            try:
                meaning = self.meanings.read(field, held)
            except CannotReadError as error:
                unread[name] = Remark(self.place(field, spot), error.message, error.hint, True)
                continue
            if meaning.written:
                cells[name] = meaning
        if not any(name in cells for name in _NAMES):
            message = "this new row has no name, and is left where it is"
            hint = "write the name, or take the row away"
            self.remarks.append(Remark(self.grid.row_place(row), message, hint, is_open=True))
            return None
        self.remarks += unread.values()
        return cells, frozenset(unread)

    def changed_ids(self, claimed: Claims) -> Iterator[Remark]:
        """Ids that can be seen and are not those that the rows have."""
        column = self.grid.id_column
        if self.grid.key_column is None or column is None:
            return
        for key, row in claimed.rows.items():
            if self.grid.text(row, column) != key:
                yield Remark(
                    self.place(self.plan.fields["id"], Spot(row, column)),
                    f"the id of {quoted(key)} was changed, and stays as it is",
                    "the agenda and the invites that were sent know them by it; all else that "
                    "this row says comes home",
                )

    def ask(self, person: str, field: RosterField, spot: Spot, message: str, hint: str) -> None:
        """Note that a cell cannot come home as it is."""
        self.open.add((person, field.name))
        self.remarks.append(Remark(self.place(field, spot), message, hint, is_open=True))

    def note(self, field: RosterField, spot: Spot, message: str) -> None:
        """Note something of a cell that comes home."""
        self.remarks.append(Remark(self.place(field, spot), message))

    def place(self, field: RosterField, spot: Spot) -> str:
        """A cell with its field's label, as a message names it."""
        return self.grid.place(spot.row, spot.column, field.label)
