"""What the cells of a sheet hold: texts, numbers, dates, or a mistake that a formula made."""

import math
import re
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from planner.syncing.packages import Package, damaged
from planner.syncing.sheet_xml import Spot, XmlCell, XmlSheet
from planner.syncing.xml_events import Element, Handler, UnreadableXmlError, elements, walk

Value = str | int | float | bool | date | datetime | time | timedelta | None

# ECMA-376 part 1 §18.8.30: the formats of dates and times that every workbook has.
_BUILT_IN = {
    **dict.fromkeys((14, 15, 16, 17, *range(27, 37), *range(50, 59)), "yyyy-mm-dd"),
    **dict.fromkeys((18, 19, 20, 21), "h:mm:ss"),
    22: "yyyy-mm-dd h:mm", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss",
}  # fmt: skip
_NOT_FORMAT = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE)
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")

_MOST_DAYS = 2_958_465  # to the end of 9999, as sheets count them
_INDEX = re.compile("[0-9]{1,9}")

_SECONDS = 86_400


class Look(NamedTuple):
    """How a style shows a number: as a date, as a time of day, as both, or as a duration."""

    has_date: bool = False
    has_time: bool = False
    is_duration: bool = False

    @property
    def is_temporal(self) -> bool:
        """Whether it shows a number as a date or a time at all."""
        return self.has_date or self.has_time or self.is_duration


class Held(NamedTuple):
    """What a cell holds, and what is odd about it.

    ``mistake`` is the error that stands there, such as `#REF!`. ``is_uncounted``: a formula that
    no program has worked out yet.
    """

    value: Value = None
    is_formula: bool = False
    mistake: str = ""
    is_uncounted: bool = False


NOTHING = Held()


class Values(NamedTuple):
    """What is needed to read the cells of a workbook: shared texts, styles, the first day."""

    shared: list[str]
    looks: Mapping[str, Look]
    counts_from_1904: bool

    def look(self, cell: XmlCell) -> Look:
        """How a cell shows a number."""
        return self.looks.get(cell.style or "0", Look())

    def held(self, sheet: XmlSheet, spot: Spot) -> Held:
        """What stands in a cell."""
        cell = sheet.cells.get(spot)
        if cell is None:
            return NOTHING
        text = cell.value
        if text is None or (not text and cell.kind == "n"):
            return Held(None, cell.is_formula, is_uncounted=cell.is_formula)
        if cell.kind == "e":
            return Held(None, cell.is_formula, mistake=text[:20])
        return Held(self._value(cell, text), cell.is_formula)

    def _value(self, cell: XmlCell, text: str) -> Value:
        match cell.kind:
            case "s":
                index = int(text) if _INDEX.fullmatch(text.strip()) else -1
                return self.shared[index] if 0 <= index < len(self.shared) else None
            case "b":
                return text.strip() in ("1", "true")
            case "str" | "inlineStr":
                return unescaped(text)
            case "d":
                return _iso(text.strip())
            case _:
                return self._number(text.strip(), self.look(cell))

    def _number(self, text: str, look: Look) -> Value:
        try:
            number = float(text)
        except ValueError:
            return text
        if not math.isfinite(number):
            return text
        if look.is_temporal and (found := self._instant(number, look)) is not None:
            return found
        return int(number) if number.is_integer() and abs(number) < 1e15 else number

    def _instant(self, number: float, look: Look) -> Value:
        if abs(number) > _MOST_DAYS:
            return None
        seconds = round(number * _SECONDS)
        if look.is_duration:
            return timedelta(seconds=seconds)
        if not look.has_date:
            # Of a whole date, what a format of hours alone shows.
            seconds %= _SECONDS
            return time(seconds // 3600, seconds // 60 % 60, seconds % 60)
        day = date(1904, 1, 1) if self.counts_from_1904 else date(1899, 12, 30)
        first = datetime.combine(day, time(0))
        if number < 60 and not self.counts_from_1904:
            first += timedelta(days=1)  # before the 29 February 1900 that only Excel knows
        try:
            found = first + timedelta(seconds=seconds)
        except OverflowError:
            return None
        return found.date() if found.time() == time(0) else found

    def serial(self, day: date) -> str | None:
        """The number that stands for a date; None where a workbook has none for it."""
        first = date(1904, 1, 1) if self.counts_from_1904 else date(1899, 12, 30)
        number = (day - first).days
        return str(number) if number > 60 else None


def values_of(package: Package) -> Values:
    """What is needed to read the cells of a workbook; raises CannotSyncError for none."""
    try:
        return _values_of(package)
    except (UnreadableXmlError, KeyError, ValueError) as error:
        raise damaged() from error


def _values_of(package: Package) -> Values:
    shared = [
        text
        for part in package.related(package.workbook, "sharedStrings")
        for text in _shared_texts(package.parts[part])
    ]
    looks: dict[str, Look] = {}
    for part in package.related(package.workbook, "styles"):
        looks.update(_looks(elements(package.parts[part])))
    return Values(shared, looks, package.counts_from_1904)


def _shared_texts(part: bytes) -> list[str]:
    """The shared texts: of each, its runs without what only says how it is pronounced."""
    found: list[str] = []
    held: list[str] = []
    inside: list[str] = []

    def begins(element: Element) -> None:
        inside.append(element.name)
        if element.name == "si":
            held.clear()

    def ends(name: str, _end: int) -> None:
        inside.pop()
        if name == "si":
            found.append(unescaped("".join(held)))

    def text(more: str) -> None:
        if inside and inside[-1] == "t" and "rPh" not in inside:
            held.append(more)

    walk(part, Handler(begins, ends, text))
    return found


def _looks(styles: list[Element]) -> dict[str, Look]:
    """The look of each cell format, by its number."""
    formats = dict(_BUILT_IN)
    looks: dict[str, Look] = {}
    in_cells = False
    for element in styles:
        if element.name == "numFmt":
            formats[int(element.attributes["numFmtId"])] = element.attributes["formatCode"]
        elif element.name in ("cellXfs", "cellStyleXfs", "cellStyles", "dxfs"):
            in_cells = element.name == "cellXfs"
        elif element.name == "xf" and in_cells:
            code = formats.get(int(element.attributes.get("numFmtId", "0")), "")
            looks[str(len(looks))] = _look(code)
    return looks


def _look(code: str) -> Look:
    plain = _NOT_FORMAT.sub("", code.split(";", maxsplit=1)[0]).lower()
    if "general" in plain:
        return Look()
    if "[" in plain:
        return Look(is_duration=True)
    has_time = "h" in plain or "s" in plain
    # An `m` is minutes beside hours or seconds, and else months.
    has_date = "y" in plain or "d" in plain or ("m" in plain and not has_time)
    return Look(has_date, has_time)


def unescaped(text: str) -> str:
    """The text with `_x0007_` as the character it stands for (ECMA-376 part 1 §22.9.2.19)."""
    if "_x" not in text:
        return text
    plain = _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)
    # Two of them may be the halves of one character.
    return plain.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def escaped(text: str) -> str:
    """The text as it is read back, where it holds what looks like an escape."""
    return _ESCAPED.sub(lambda match: f"_x005F{match[0]}", text) if "_x" in text else text


def _iso(text: str) -> Value:
    try:
        found = datetime.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        return text
    return found.date() if found.time() == time(0) else found
