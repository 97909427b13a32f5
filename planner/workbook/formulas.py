"""The formulas of a workbook: a closed list of our own. Nothing that anybody typed is in one.

A formula is made by a function of this module alone, from references and from words that stand
here; `is_ours` knows each by its shape, and so tells a stranger, in a test as in `Pen.formula`.
Columns of the Participants sheet are called by the names that are defined for them:
`participants_country` (ECMA-376 part 1 §18.2.5).
"""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from xlsxwriter.utility import xl_rowcol_to_cell

from planner.model.people import INFERRED

FIELDS = (
    "name", "email", "organisation", "organisation_type", "country", "arrival", "departure",
    "attends", "confirmed", "photo_consent", "list_consent",
)  # fmt: skip
"""The fields whose columns on the Participants sheet formulas may call by name."""

REMOTE = "Remote"
DECLINED = "no"

WORDS = {
    "email": "e-mail",
    "organisation": "organisation",
    "organisation_type": "organisation\u00a0type",
    "country": "country",
    "arrival": "arrival",
    "departure": "departure",
    "photo_consent": "photo\u00a0consent",
    "list_consent": "list\u00a0consent",
}
"""What the Participants sheet says is still missing, by field; without plain spaces."""

OF_TRAVELLERS = frozenset({"arrival", "departure"})
"""What is missing of those only who come in person."""


class Formula(NamedTuple):
    """A formula, without the sign it begins with, and what it gives as the workbook is made."""

    text: str
    value: int | str


class Cell(NamedTuple):
    """A cell by its row and column, which count from 0; whether each stays when it is copied."""

    row: int
    column: int
    row_stays: bool = False
    column_stays: bool = False

    @property
    def reference(self) -> str:
        """The cell as formulas call it: `$B4`."""
        return str(
            xl_rowcol_to_cell(
                self.row, self.column, row_abs=self.row_stays, col_abs=self.column_stays
            )
        )


def name_of(field: str) -> str:
    """The name that is defined for the column of a field."""
    if field not in FIELDS:
        raise ValueError(f"no formula may call {field!r} by name")
    return f"participants_{field}"


def people(value: int) -> Formula:
    """How many people stand on the Participants sheet."""
    return Formula(f"COUNTA({name_of('name')})", value)


def people_who(fields: Iterable[tuple[str, Cell | None]], value: int) -> Formula:
    """How many people have in each field what stands in a cell; nothing where there is none."""
    asked = (f"*({name_of(field)}={cell.reference if cell else _EMPTY})" for field, cell in fields)
    return Formula(f"SUMPRODUCT({_IS_SOMEBODY}{''.join(asked)})", value)


def people_without(field: str, present: Sequence[str], value: int) -> Formula:
    """How many people a field is missing of; ``present`` are the fields there are columns for."""
    factors = [f'({name_of(other)}<>"{word}")' for other, word in _excuses(field, present)]
    return Formula(
        f"SUMPRODUCT({'*'.join([_IS_SOMEBODY, f'({name_of(field)}={_EMPTY})', *factors])})", value
    )


def missing(row: int, columns: dict[str, int], value: str) -> Formula:
    """What is missing of the person in a row, in words; ``columns`` are those of the fields."""
    parts = "&".join(
        f'IF({is_missing(field, row, columns)},"{word} ","")'
        for field, word in WORDS.items()
        if field in columns
    )
    return Formula(f'SUBSTITUTE(TRIM({parts})," ",", ")', value)


def is_missing(field: str, row: int, columns: dict[str, int]) -> str:
    """The condition that a field is missing of the person in a row, its columns held fast."""
    excuses = ((columns[other], word) for other, word in _excuses(field, tuple(columns)))
    tests = [
        f'{_at(row, columns["name"])}<>""',
        f'{_at(row, columns[field])}=""',
        *(f'{_at(row, column)}<>"{word}"' for column, word in excuses),
    ]
    return f"AND({','.join(tests)})"


def is_inferred(row: int, column: int) -> str:
    """The condition that a cell says what was worked out from other words, its column held fast."""
    return f'RIGHT({_at(row, column)},{len(INFERRED)})="{INFERRED}"'


def total(first: Cell, last: Cell, value: int) -> Formula:
    """The sum of the cells from one to another."""
    return Formula(f"SUM({first.reference}:{last.reference})", value)


def is_ours(text: str) -> bool:
    """Whether a formula, with or without its sign, is one that this module makes."""
    return any(shape.fullmatch(text.removeprefix("=")) for shape in _SHAPES)


_EMPTY = '""'
_IS_SOMEBODY = '(participants_name<>"")'


def _excuses(field: str, present: Sequence[str]) -> list[tuple[str, str]]:
    """Where which word says that a field is not needed of somebody."""
    words = [("confirmed", DECLINED)]
    if field in OF_TRAVELLERS:
        words.append(("attends", REMOTE))
    return [(other, word) for other, word in words if other in present]


def _at(row: int, column: int) -> str:
    return Cell(row, column, column_stays=True).reference


def _shapes() -> tuple[re.Pattern[str], ...]:
    cell = r"\$?[A-Z]{1,3}\$?[0-9]{1,7}"
    name = f"participants_(?:{'|'.join(FIELDS)})"
    word = f'"(?:{"|".join(re.escape(word) for word in (REMOTE, DECLINED))})"'
    condition = rf'AND\({cell}<>"",{cell}=""(?:,{cell}<>{word})*\)'
    part = f'IF\\({condition},"(?:{"|".join(map(re.escape, WORDS.values()))}) ",""\\)'
    factor = rf'\({name}(?:={cell}|=""|<>"")\)|\({name}<>{word}\)'
    return tuple(
        re.compile(shape)
        for shape in (
            r"COUNTA\(participants_name\)",
            rf"SUMPRODUCT\((?:{factor})(?:\*(?:{factor}))*\)",
            rf'SUBSTITUTE\(TRIM\({part}(?:&{part})*\)," ",", "\)',
            condition,
            rf'RIGHT\({cell},{len(INFERRED)}\)="{re.escape(INFERRED)}"',
            rf"SUM\({cell}:{cell}\)",
        )
    )


_SHAPES = _shapes()
