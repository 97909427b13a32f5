"""What a workbook says of itself on its hidden sheet: its event, its sheets, what was exported.

`planner.workbook.technical` writes that sheet, and says what stands where on it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from planner.roster.archives import column_number
from planner.syncing.cell_values import Values
from planner.syncing.packages import Package, SheetPart
from planner.syncing.refusals import CannotSyncError
from planner.syncing.sheet_xml import Spot, XmlSheet, parse_sheet
from planner.vocabulary.audience import Audience
from planner.workbook.fingerprint import canonical, fingerprint
from planner.workbook.roster_sheet import KEY
from planner.workbook.technical import CONTRACT, SHEET_FACT, TABLE_HEAD, TECHNICAL, VERSION

_ROW, _COLUMN = re.compile("[0-9]{1,7}"), re.compile("[A-Za-z]{1,3}")


class SheetNote(NamedTuple):
    """Where a table stood when it was exported; rows and columns count from 1."""

    name: str
    head: int
    first: int
    key_column: int


Base = Mapping[tuple[str, str], str]
"""The hashes of what was exported, by participant and field."""


@dataclass(frozen=True)
class Contract:
    """A workbook's facts in their order, and the hashes of its editable cells by sheet key."""

    part: str
    facts: tuple[tuple[str, ...], ...]
    hashes: Mapping[tuple[str, str, str], str]

    @property
    def event(self) -> str:
        """The id of the event."""
        return self._fact("event")

    @property
    def audience(self) -> Audience | None:
        """Who the workbook is for; None where that cannot be told."""
        word = self._fact("audience")
        return next((audience for audience in Audience if audience.word == word), None)

    def hash(self, text: str) -> str:
        """The hash of what a cell says, in this workbook."""
        return fingerprint(self._fact("salt"), text)

    @property
    def base(self) -> Base:
        """The hashes of the participants' cells."""
        return {
            (person, field): held
            for (sheet, person, field), held in self.hashes.items()
            if sheet == KEY
        }

    def with_base(self, base: Base) -> "Contract":
        """With other hashes of the participants' cells."""
        others = {key: held for key, held in self.hashes.items() if key[0] != KEY}
        return replace(self, hashes={**{(KEY, *key): base[key] for key in base}, **others})

    def rows(self) -> list[tuple[str, ...]]:
        """The hidden sheet's cells, row by row."""
        table = [(*key, held) for key, held in self.hashes.items()]
        return [(CONTRACT, VERSION), *self.facts, (), TABLE_HEAD, *table]

    def sheet(self) -> SheetNote:
        """Where the participants stood; raises CannotSyncError."""
        for key, *values in self.facts:
            kind, *place = "|".join(values).split("|")
            if not key.startswith(SHEET_FACT) or kind != KEY or len(place) != 3:
                continue
            head, first, column = place
            if _ROW.fullmatch(head) and _ROW.fullmatch(first) and _COLUMN.fullmatch(column):
                name = key.removeprefix(SHEET_FACT)
                return SheetNote(name, int(head), int(first), column_number(column))
        raise CannotSyncError(
            "this workbook has no sheet of participants that could be edited",
            "write one with a roster: `planner workbook AGENDA -o FILE.xlsx`",
        )

    def _fact(self, key: str) -> str:
        return next((values[0] for known, *values in self.facts if known == key and values), "")


def read_contract(package: Package, values: Values) -> Contract:
    """What a workbook says of itself; raises CannotSyncError where it is none of ours."""
    # Whoever shows the sheet may rename it.
    listed = sorted(package.sheets, key=lambda sheet: sheet.name != TECHNICAL)
    for sheet in listed:
        if sheet.name == TECHNICAL or not sheet.is_visible:
            xml = parse_sheet(package.parts[sheet.part])
            if _text(xml, values, 1, 1) == CONTRACT:
                return _read(sheet, xml, values)
    raise CannotSyncError(
        "this workbook was not made by `planner workbook`, or its hidden sheet was deleted",
        "`planner roster import` reads other spreadsheets",
    )


def _read(sheet: SheetPart, xml: XmlSheet, values: Values) -> Contract:
    version = _text(xml, values, 1, 2)
    if version != VERSION:
        raise CannotSyncError(
            f"this workbook was made by another version of planner (its form is `{version[:8]}`, "
            f"and `{VERSION}` is known here)",
            "bring its edits home with the version that made it, and write it afresh",
        )
    facts: list[tuple[str, ...]] = []
    hashes: dict[tuple[str, str, str], str] = {}
    in_table = False
    for row in sorted(xml.rows)[1:]:
        said = tuple(_text(xml, values, row, column) for column in range(1, 6))
        if said[:4] == TABLE_HEAD:
            in_table = True
        elif in_table and said[0] and said[1]:
            hashes[said[0], said[1], said[2]] = said[3]
        elif not in_table and said[0]:
            last = max(column for column, text in enumerate(said) if text)
            facts.append(said[: last + 1])
    return Contract(sheet.part, tuple(facts), hashes)


def _text(xml: XmlSheet, values: Values, row: int, column: int) -> str:
    return canonical(values.held(xml, Spot(row, column)).value)


def exported(base: Base) -> tuple[dict[str, None], dict[str, None]]:
    """The participants and the fields that were exported, each in its order."""
    people: dict[str, None] = {}
    fields: dict[str, None] = {}
    for person, field in base:
        people.setdefault(person)
        fields.setdefault(field)
    return people, fields
