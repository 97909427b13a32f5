"""Writing single cells: each by its type, none as a formula, none lost."""

import re
import unicodedata
from datetime import date, datetime, timedelta
from decimal import Decimal

from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from planner.tables.table import Cell, Name, Names, names_text
from planner.workbook import formats
from planner.workbook.formats import Formats, Style
from planner.workbook.formulas import Formula, is_ours

LONGEST_TEXT = 32_767
"""How many UTF-16 code units a cell holds (ECMA-376 part 1 §18.4.12, and every spreadsheet)."""

CUT = "… [cut here: a cell holds no more]"

# What XML 1.0 §2.2 does not allow, and the controls that it does but nobody means; the
# marks that text from right to left needs are no controls, and stay.
_CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")

# Read as a formula by a spreadsheet when a person edits the cell.
_FORMULA_SIGNS = ("=", "+", "-", "@")

_STRONG = frozenset({"L", "R", "AL"})
# Every character of a script that is written from the right stands here.
_FROM_RIGHT = re.compile("[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff"
                         "\U0001e800-\U0001efff]")  # fmt: skip

# The first year that a spreadsheet has dates for.
_FIRST_YEAR = 1900


def clean(text: str) -> str:
    """The text without control characters, its lines parted by line feeds only."""
    if text.isprintable():
        return text  # so are neither controls nor the ends of lines
    plain = _LINE_ENDS.sub("\n", text).replace("\t", " ")
    return _CONTROLS.sub("", plain)


def one_line(text: str) -> str:
    """The text without control characters, on one line."""
    return " ".join(clean(text).split())


def units(text: str) -> int:
    """A text's length in UTF-16 code units, which is how spreadsheets count."""
    return len(text.encode("utf-16-le")) // 2


def cut(text: str, most: int, mark: str = "…") -> str:
    """The text, of at most ``most`` UTF-16 code units, with a mark where something was cut."""
    if 2 * len(text) <= most or units(text) <= most:
        return text
    kept = text.encode("utf-16-le")[: 2 * (most - units(mark))]
    # Half of a character that two units make is not kept.
    return kept.decode("utf-16-le", errors="ignore").rstrip() + mark


def cell_text(cell: Cell) -> str:
    """What a cell says, as text; dates and times as long as they are shown."""
    match cell:
        case str():
            text = cell
        case None:
            text = ""
        case bool():
            text = "yes" if cell else "no"
        case tuple():
            text = _names(cell)
        case datetime():
            text = f"{cell:%H:%M}"
        case date():
            text = f"{cell:%a} {cell.day} {cell:%b %Y}"
        case timedelta():
            text = f"{cell // timedelta(hours=1)}:00"
        case _:
            text = str(cell)
    return text


def _names(names: Names) -> str:
    """Names, a line for each role."""
    by_role: dict[str, list[Name]] = {}
    for name in names:
        by_role.setdefault(name.role, []).append(name)
    return "\n".join(map(names_text, by_role.values()))


def reads_from_right(text: str) -> bool:
    """Whether a text's first letter with a direction is of a script like Arabic (UAX #9, P2)."""
    if text.isascii() or not _FROM_RIGHT.search(text):
        return False
    strong = (unicodedata.bidirectional(char) for char in text)
    return next((kind for kind in strong if kind in _STRONG), "L") != "L"


class Pen:
    """Writes cells on one sheet. Rows and columns count from 0."""

    def __init__(self, sheet: Worksheet, made: Formats) -> None:
        self.sheet = sheet
        self.formats = made

    def text(self, row: int, column: int, text: str, *styles: Style) -> None:
        """Write what a person typed, as text and nothing else."""
        self.put(row, column, *self.laid(text, *styles))

    def laid(self, text: str, *styles: Style) -> tuple[str, Format]:
        """What a cell shows for a text, and the look that keeps it a text."""
        if text.isascii() and text.isprintable() and 2 * len(text) <= LONGEST_TEXT:
            shown, side = text, formats.PLAIN
        else:
            shown = cut(clean(text), LONGEST_TEXT, CUT)
            side = formats.FROM_THE_RIGHT if reads_from_right(shown) else formats.PLAIN
        if not shown:
            return shown, self.formats.get(*styles)
        quoted = formats.QUOTED if shown.startswith(_FORMULA_SIGNS) else formats.PLAIN
        return shown, self.formats.get(*styles, quoted, side)

    def put(self, row: int, column: int, shown: str, look: Format) -> None:
        """Write a text as it was laid out; an empty one has its look only."""
        if shown:
            _must(self.sheet.write_string(row, column, shown, look), row, column)
        else:
            _must(self.sheet.write_blank(row, column, None, look), row, column)

    def number(self, row: int, column: int, number: float, *styles: Style) -> None:
        """Write a number."""
        made = self.formats.get(*styles)
        _must(self.sheet.write_number(row, column, number, made), row, column)

    def time(
        self, row: int, column: int, value: date | datetime | timedelta, *styles: Style
    ) -> None:
        """Write a date, a time without its zone, or a duration, as the number behind it."""
        made = self.formats.get(*styles)
        _must(self.sheet.write_datetime(row, column, value, made), row, column)

    def blank(self, row: int, column: int, *styles: Style) -> None:
        """Give an empty cell its look."""
        _must(self.sheet.write_blank(row, column, None, self.formats.get(*styles)), row, column)

    def link(self, row: int, column: int, target: str, text: str, *styles: Style) -> None:
        """Write a text that leads to a target of `planner.workbook.links.target`."""
        shown = cut(one_line(text), LONGEST_TEXT, CUT)
        side = formats.FROM_THE_RIGHT if reads_from_right(shown) else formats.PLAIN
        made = self.formats.get(*styles, side)
        _must(self.sheet.write_url(row, column, target, made, shown), row, column)

    def formula(self, row: int, column: int, formula: Formula, *styles: Style) -> None:
        """Write a formula of ours, with what it gives; the only way for one into a cell."""
        if not is_ours(formula.text):
            raise RuntimeError(f"no formula of ours in row {row + 1}, column {column + 1}")
        made, text = self.formats.get(*styles), f"={formula.text}"
        _must(self.sheet.write_formula(row, column, text, made, formula.value), row, column)

    def cell(self, row: int, column: int, cell: Cell, below: Style, *above: Style) -> None:
        """Write a table's cell by its type; its type's style comes between the styles given."""
        match cell:
            case str():
                self.text(row, column, cell, below, *above)
            case datetime():
                wall_clock = cell.replace(tzinfo=None)
                self.time(row, column, wall_clock, below, formats.TIME, *above)
            case date() if cell.year >= _FIRST_YEAR:
                self.time(row, column, cell, below, formats.DATE, *above)
            case date():
                self.text(row, column, cell.isoformat(), below, *above)
            case timedelta():
                self.time(row, column, cell, below, formats.DURATION, *above)
            case int() if not isinstance(cell, bool):
                self.number(row, column, cell, below, formats.COUNT, *above)
            case float():
                self.number(row, column, cell, below, formats.NUMBER, *above)
            case Decimal():
                # A spreadsheet has binary fractions only; to 15 digits they show the amount.
                is_whole = cell == cell.to_integral_value() and cell.as_tuple().exponent == 0
                look = formats.COUNT if is_whole else formats.MONEY
                self.number(row, column, float(cell), below, look, *above)
            case _:
                self.text(row, column, cell_text(cell), below, *above)


def _must(code: int, row: int, column: int) -> None:
    # XlsxWriter says what it left out only by what it returns.
    if code:
        raise RuntimeError(
            f"the cell in row {row + 1}, column {column + 1} was not written: {code}"
        )
