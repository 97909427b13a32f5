"""Where the participants stand in a workbook that people have worked in.

It is found by its name or by the keys in it, its columns by their headers, its rows by the hidden
column of keys. So it does not matter in which order they stand, what is hidden or filtered, or
what the team has put beside them.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from planner.roster.field import RosterField
from planner.roster.fields import RosterFields
from planner.roster.sheets import column_letters
from planner.syncing.cell_values import Held, Values
from planner.syncing.contract import Contract, exported
from planner.syncing.packages import Package, SheetPart
from planner.syncing.refusals import CannotSyncError
from planner.syncing.remarks import Remark
from planner.syncing.sheet_xml import Spot, XmlSheet, parse_sheet
from planner.text.wording import count, listing, quoted
from planner.vocabulary.audience import Audience
from planner.vocabulary.spelling import fold
from planner.workbook.fingerprint import canonical

_HEAD_ROWS = 60

# Worked out for each row by the workbook itself.
_STILL_MISSING = fold("Still missing")


@dataclass(frozen=True)
class Grid:
    """The sheet of participants as it is now; rows and columns count from 1.

    ``columns`` are those of roster fields, by the field's name; ``key_column`` is that of the
    hidden keys, None where it is gone; ``id_column`` that of the visible ids; ``made_column`` that
    of what is still missing, by formula. ``others`` are the headers of the team's own columns.
    ``rows`` are those below the head in which a field or a key holds something.
    """

    sheet: SheetPart
    xml: XmlSheet
    values: Values
    head: int
    key_column: int | None
    id_column: int | None
    made_column: int | None
    columns: Mapping[str, int]
    others: tuple[str, ...]
    rows: tuple[int, ...]
    remarks: tuple[Remark, ...]

    def held(self, row: int, column: int | None) -> Held:
        """What stands in a cell."""
        return Held() if column is None else self.values.held(self.xml, Spot(row, column))

    def text(self, row: int, column: int | None) -> str:
        """What a cell says."""
        return canonical(self.held(row, column).value)

    def key(self, row: int) -> str:
        """The participant a row belongs to, as it says; empty for a row that somebody added."""
        return self.text(row, self.id_column if self.key_column is None else self.key_column)

    def place(self, row: int, column: int, label: str = "") -> str:
        """A cell as a message names it."""
        said = f"sheet {quoted(self.sheet.name)}, cell {Spot(row, column).address}"
        return f"{said}, {label.lower()}" if label else said

    def row_place(self, row: int) -> str:
        """A row as a message names it."""
        return f"sheet {quoted(self.sheet.name)}, row {row}"


def find_grid(
    package: Package,
    values: Values,
    contract: Contract,
    fields: RosterFields,
    audience: Audience,
    ids: Iterable[str],
) -> Grid:
    """Where the participants stand in a workbook; raises CannotSyncError where nowhere.

    ``ids`` are those of the roster now.
    """
    finder = _Finder(package, values, contract, fields, audience, frozenset(ids))
    return finder.find()


class _Finder:
    """Looks for the sheet, its head, its keys and its columns."""

    def __init__(
        self,
        package: Package,
        values: Values,
        contract: Contract,
        fields: RosterFields,
        audience: Audience,
        ids: frozenset[str],
    ) -> None:
        self.package = package
        self.values = values
        self.contract = contract
        self.note = contract.sheet()
        self.fields = fields
        self.audience = audience
        people, names = exported(contract.base)
        self.exported = [name for name in names if name in fields]
        self.keys = ids | frozenset(people)
        self.by_label = {fold(field.label): field for field in fields}
        self.remarks: list[Remark] = []

    def find(self) -> Grid:
        sheet, xml = self.find_sheet()
        texts = {spot: text for spot in xml.cells if (text := self.text(xml, spot))}
        head = self.find_head(sheet, texts)
        headers = {spot.column: text for spot, text in sorted(texts.items()) if spot.row == head}
        id_column = next(
            (col for col, text in headers.items() if self.field(text) is self.fields["id"]), None
        )
        key_column = self.find_keys(sheet, texts, headers, head, id_column)
        taken = {id_column, key_column}
        columns, others = self.map_columns(
            sheet, {col: text for col, text in headers.items() if col not in taken}, head
        )
        if id_column is None:
            self.remark(sheet, head, "the column of ids is missing", "nothing else is lost by it")
        read = {*columns.values(), *(column for column in taken if column)}
        rows = sorted({spot.row for spot in texts if spot.row > head and spot.column in read})
        self.report_missing(sheet, texts, headers, columns, key_column or id_column, head)
        made = (col for col, text in headers.items() if fold(text) == _STILL_MISSING)
        return Grid(
            sheet, xml, self.values, head, key_column, id_column, next(made, None), columns,
            others, tuple(rows), tuple(self.remarks),
        )  # fmt: skip

    def text(self, xml: XmlSheet, spot: Spot) -> str:
        return canonical(self.values.held(xml, spot).value)

    def field(self, header: str) -> RosterField | None:
        """The field that a header names: its label first, which an agenda may have chosen."""
        return self.by_label.get(fold(header)) or self.fields.for_header(header)

    def remark(self, sheet: SheetPart, row: int, message: str, hint: str = "") -> None:
        self.remarks.append(Remark(f"sheet {quoted(sheet.name)}, row {row}", message, hint))

    def find_sheet(self) -> tuple[SheetPart, XmlSheet]:
        """The sheet of that name, where it holds keys of ours; else the one that holds the most."""
        best: tuple[tuple[bool, int, int, bool], SheetPart, XmlSheet] | None = None
        for sheet in self.package.sheets:
            if sheet.part == self.contract.part:
                continue
            xml = parse_sheet(self.package.parts[sheet.part])
            named = sheet.name.casefold() == self.note.name.casefold()
            column, row = self.note.key_column, self.note.head
            keys = sum(self.text(xml, at) in self.keys for at in xml.cells if at.column == column)
            heads = (self.field(self.text(xml, at)) for at in xml.cells if at.row == row)
            score = named and keys > 0, keys, sum(field is not None for field in heads), named
            if (keys or named) and (best is None or score > best[0]):
                best = score, sheet, xml
        if best is None:
            raise CannotSyncError(
                f"the workbook has no sheet {quoted(self.note.name)} any more",
                "put it back from an older copy, or write the workbook afresh",
            )
        _, sheet, xml = best
        if sheet.name != self.note.name:
            self.remark(sheet, 1, f"this is the sheet that was called {quoted(self.note.name)}")
        return sheet, xml

    def find_head(self, sheet: SheetPart, texts: Mapping[Spot, str]) -> int:
        """The row with the most headers of what was exported; rows may stand above it now."""
        wanted = {"id", *self.exported}
        # What people wrote can look like a header: `participant`, among their roles.
        of_people = {spot.row for spot, text in texts.items() if text in self.keys}
        found: Counter[int] = Counter()
        for spot, text in texts.items():
            if spot.row <= self.note.head + _HEAD_ROWS and spot.row not in of_people:
                field = self.field(text)
                found[spot.row] += field is not None and field.name in wanted
        row, most = max(
            found.items(), key=lambda one: (one[1], one[0] == self.note.head), default=(0, 0)
        )
        if not most:
            raise CannotSyncError(
                f"the sheet {quoted(sheet.name)} has no row of headers any more",
                "put the headers back, such as `Name` and `Country`, above the people",
            )
        return row

    def find_keys(
        self,
        sheet: SheetPart,
        texts: Mapping[Spot, str],
        headers: Mapping[int, str],
        head: int,
        id_column: int | None,
    ) -> int | None:
        """The column of hidden keys: where it was, or where most keys are now.

        Whom somebody shares a room with can be an id too: a column of the roster is none of keys.
        """
        found = Counter(
            spot.column for spot, text in texts.items() if spot.row > head and text in self.keys
        )
        possible = {
            column: number
            for column, number in found.items()
            if column != id_column and not self.field(headers.get(column, ""))
        }
        if possible:
            return max(possible, key=lambda col: (possible[col], col == self.note.key_column))
        if id_column is None:
            raise CannotSyncError(
                f"the sheet {quoted(sheet.name)} has neither ids nor its hidden column of keys",
                "put one of them back from an older copy, or write the workbook afresh",
            )
        if self.keys and found:
            self.remark(
                sheet, head, "the hidden column of keys is gone",
                "rows are told by the ids that can be seen; whether one was changed is not known",
            )  # fmt: skip
        return None

    def map_columns(
        self, sheet: SheetPart, headers: Mapping[int, str], head: int
    ) -> tuple[dict[str, int], tuple[str, ...]]:
        """The columns of fields, and the headers of all others."""
        meant: defaultdict[str, list[int]] = defaultdict(list)
        others: list[str] = []
        for column, text in headers.items():
            field = self.field(text)
            if field is None or field.name == "id":
                others += [] if fold(text) == _STILL_MISSING else [text]
            elif not self.audience.may_see(field.sensitivity):
                self.remarks.append(
                    Remark(
                        f"sheet {quoted(sheet.name)}, cell {Spot(head, column).address}",
                        f"{quoted(text)} is for {field.sensitivity.label}, and this workbook is "
                        f"for {self.audience.label}",
                        "nothing of this column comes home; write it into the roster itself",
                    )
                )
            else:
                meant[field.name].append(column)
        columns: dict[str, int] = {}
        for name, places in meant.items():
            label = fold(self.fields[name].label)
            exact = [column for column in places if fold(headers[column]) == label]
            chosen = exact if len(exact) == 1 else places
            if len(chosen) == 1:
                columns[name] = chosen[0]
                others += [headers[column] for column in places if column != chosen[0]]
                continue
            letters = [column_letters(column - 1) for column in places]
            self.remarks.append(
                Remark(
                    f"sheet {quoted(sheet.name)}, row {head}",
                    f"{count(len(places), 'column')} are called {quoted(self.fields[name].label)}: "
                    f"{listing(letters)}",
                    "give all but one another name; nothing of them comes home until then",
                    is_open=True,
                )
            )
        return columns, tuple(others)

    def report_missing(
        self,
        sheet: SheetPart,
        texts: Mapping[Spot, str],
        headers: Mapping[int, str],
        columns: Mapping[str, int],
        key_column: int | None,
        head: int,
    ) -> None:
        """Say which exported columns have no header any more, and which may be them."""
        keys = {spot.row: text for spot, text in texts.items() if spot.column == key_column}
        named = {spot.column for spot in texts if spot.row == head}
        unread = {spot.column for spot in texts if spot.row > head} - {*columns.values()}
        unread -= {column for column in named if self.field(headers.get(column, ""))}
        seen = {self.field(text) for text in headers.values()}
        for name in self.exported:
            field = self.fields[name]
            if field in seen or name == "id" or not self.audience.may_see(field.sensitivity):
                continue
            letters = [
                column_letters(column - 1)
                for column in sorted(unread - {key_column})
                if self.looks_like(name, column, texts, keys)
            ]
            hint = f"call it {quoted(field.label)} again" if letters else ""
            where = f"; {listing(letters, 'or')} looks like it" if letters else ""
            self.remark(
                sheet, head, f"the column {quoted(field.label)} is missing{where}",
                hint or "what was in it stays in the roster",
            )  # fmt: skip

    def looks_like(
        self, name: str, column: int, texts: Mapping[Spot, str], keys: Mapping[int, str]
    ) -> bool:
        """Whether most of what a field was exported with stands in a column."""
        said = [
            (held, texts.get(Spot(row, column), ""))
            for row, key in keys.items()
            if (held := self.contract.base.get((key, name))) is not None
        ]
        filled = [(held, text) for held, text in said if text]
        same = sum(self.contract.hash(text) == held for held, text in filled)
        return bool(filled) and same * 2 > len(said)
