"""A sheet's part with other values in some cells and with rows more; all else byte for byte.

Texts are written into their cells (`inlineStr`), so that the workbook's shared texts stay as they
are. The elements are those of ECMA-376 part 1 §18.3.1.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple
from xml.sax.saxutils import escape  # it writes XML, and reads none

from planner.syncing.cell_values import escaped
from planner.syncing.sheet_xml import Area, Spot, XmlSheet, parse_area, parse_areas
from planner.workbook.cells import LONGEST_TEXT, clean, cut


class Written(NamedTuple):
    """What a cell gets: a text, or a number in digits, or nothing where both are empty.

    ``style`` is the number of its look; None leaves the one it has. ``formula`` is one of ours,
    which makes the text.
    """

    text: str = ""
    number: str = ""
    style: str | None = None
    formula: str = ""


class ByteEdit(NamedTuple):
    """Bytes ``start`` to ``end`` (exclusive) of a part, and what takes their place."""

    start: int
    end: int
    content: bytes


class NewRows(NamedTuple):
    """Rows that come below the last one of a table.

    ``last`` is that row, ``at`` the first of the new ones, ``number`` how many they are, and
    ``like`` the row that they look like.
    """

    last: int
    at: int
    number: int
    like: int

    @property
    def end(self) -> int:
        """The last of the new rows."""
        return self.at + self.number - 1


def patched_bytes(part: bytes, edits: Iterable[ByteEdit]) -> bytes:
    """A part with edits made; those at one place in the order given."""
    pieces: list[bytes] = []
    at = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        if edit.start < at:
            raise ValueError(f"edits overlap at {edit.start}")
        pieces += (part[at : edit.start], edit.content)
        at = edit.end
    return b"".join((*pieces, part[at:]))


def patched_sheet(
    sheet: XmlSheet, writes: Mapping[Spot, Written], new: NewRows | None = None
) -> bytes:
    """The sheet's part with cells written, and with rows more; see `_grown` for what they bring."""
    by_row: defaultdict[int, dict[int, Written]] = defaultdict(dict)
    if new:
        for row in range(new.at, new.end + 1):
            by_row[row] = _looks_of_row(sheet, new.like)
    for spot, written in writes.items():
        look = by_row[spot.row].get(spot.column)
        # What says nothing of its looks has those of the row above.
        kept = written._replace(style=look.style) if look and written.style is None else written
        by_row[spot.row][spot.column] = kept
    edits: list[ByteEdit] = []
    fresh: dict[int, bytes] = {}
    for row, cells in sorted(by_row.items()):
        if row in sheet.rows:
            edits += _row_edits(sheet, row, cells)
        else:
            fresh[row] = _fresh_row(sheet, row, cells, new)
    edits += _inserted(sheet, fresh)
    if by_row:
        edits += _referring_edits(sheet, _reaching(sheet, by_row, new))
    return patched_bytes(sheet.part, edits)


def with_data(sheet: XmlSheet, rows: Iterable[tuple[str, ...]]) -> bytes:
    """The sheet's part with these rows of texts for all that it held."""
    prefix = sheet.prefix
    lines = []
    for number, cells in enumerate(rows, 1):
        made = "".join(
            _cell(prefix, Spot(number, column), Written(text), "")
            for column, text in enumerate(cells, 1)
            if text
        )
        if made:
            lines.append(f'<{prefix}row r="{number}">{made}</{prefix}row>')
    edits = [_filled(sheet, "".join(lines).encode())]
    edits += _referring_edits(sheet, lambda name, _areas: "A1" if name == "dimension" else None)
    return patched_bytes(sheet.part, edits)


def _filled(sheet: XmlSheet, content: bytes) -> ByteEdit:
    """All that `sheetData` holds replaced."""
    start, end = sheet.data
    if sheet.part[start - 2 : start] == b"/>":
        whole = b">" + content + f"</{sheet.prefix}sheetData>".encode()
        return ByteEdit(start - 2, start, whole)
    return ByteEdit(start, end, content)


def _looks_of_row(sheet: XmlSheet, row: int) -> dict[int, Written]:
    """Empty cells that look like those of a row."""
    columns = sheet.rows[row].columns if row in sheet.rows else ()
    return {
        column: Written(style=style)
        for column in columns
        if (style := sheet.cells[Spot(row, column)].style)
    }


def _cell(prefix: str, spot: Spot, written: Written, style: str) -> str:
    kept = style if written.style is None else written.style
    head = f'<{prefix}c r="{spot.address}"' + (f' s="{kept}"' if kept else "")
    if written.number:
        return f"{head}><{prefix}v>{written.number}</{prefix}v></{prefix}c>"
    text = cut(clean(written.text), LONGEST_TEXT)
    if written.formula:
        formula = f"<{prefix}f>{escape(written.formula)}</{prefix}f>"
        value = f"<{prefix}v>{escape(escaped(text))}</{prefix}v>"
        return f'{head} t="str">{formula}{value}</{prefix}c>'
    if not text:
        return f"{head}/>"
    said = escape(escaped(text))
    return (
        f'{head} t="inlineStr"><{prefix}is><{prefix}t xml:space="preserve">{said}</{prefix}t>'
        f"</{prefix}is></{prefix}c>"
    )


def _row_edits(sheet: XmlSheet, row: int, cells: Mapping[int, Written]) -> Iterator[ByteEdit]:
    """Cells written into a row that is there."""
    there = sheet.rows[row]
    missing = {column: one for column, one in cells.items() if Spot(row, column) not in sheet.cells}
    for column in cells.keys() - missing.keys():
        spot = Spot(row, column)
        cell = sheet.cells[spot]
        made = _cell(sheet.prefix, spot, cells[column], cell.style)
        yield ByteEdit(cell.start, cell.end, made.encode())
    if not missing:
        return
    made_by_column = {
        column: _cell(sheet.prefix, Spot(row, column), one, "").encode()
        for column, one in sorted(missing.items())
    }
    tag = sheet.part[there.start : there.tag_end]
    # What it says of the columns in use would no longer be so; it need not be said.
    bare = re.sub(rb"""\sspans=("[^"]*"|'[^']*')""", b"", tag)
    if tag.endswith(b"/>"):
        opened = bare[:-2].rstrip() + b">" + b"".join(made_by_column.values())
        closing = f"</{sheet.prefix}row>".encode()
        yield ByteEdit(there.start, there.tag_end, opened + closing)
        return
    yield ByteEdit(there.start, there.tag_end, bare)
    starts = sorted((other, sheet.cells[Spot(row, other)].start) for other in there.columns)
    end = sheet.part.rindex(b"</", there.tag_end, there.end)
    for column, made_cell in made_by_column.items():
        at = next((start for other, start in starts if other > column), end)
        yield ByteEdit(at, at, made_cell)


_NOT_COPIED = frozenset({"r", "spans", "hidden", "collapsed", "outlineLevel"})


def _fresh_row(
    sheet: XmlSheet, row: int, cells: Mapping[int, Written], new: NewRows | None
) -> bytes:
    like = sheet.rows.get(new.like) if new and new.at <= row <= new.end else None
    copied = "".join(
        f" {name}={_attribute(value)}"
        for name, value in (like.attributes.items() if like else ())
        if name not in _NOT_COPIED and ":" not in name
    )
    made = "".join(
        _cell(sheet.prefix, Spot(row, column), one, "") for column, one in sorted(cells.items())
    )
    return f'<{sheet.prefix}row r="{row}"{copied}>{made}</{sheet.prefix}row>'.encode()


def _attribute(value: str) -> str:
    return '"' + escape(value, {'"': "&quot;"}) + '"'


def _inserted(sheet: XmlSheet, fresh: Mapping[int, bytes]) -> Iterator[ByteEdit]:
    """Rows that are not there yet, each before the one that follows it."""
    if not fresh:
        return
    if not sheet.rows:
        yield _filled(sheet, b"".join(fresh[row] for row in sorted(fresh)))
        return
    numbers = sorted(sheet.rows)
    for row in sorted(fresh):
        following = next((number for number in numbers if number > row), None)
        at = sheet.data[1] if following is None else sheet.rows[following].start
        yield ByteEdit(at, at, fresh[row])


_Reach = Callable[[str, list[Area]], str | None]


def _reaching(
    sheet: XmlSheet, by_row: Mapping[int, Mapping[int, Written]], new: NewRows | None
) -> _Reach:
    """How far what names cells reaches afterwards: what ended with the table still does."""
    last = Spot(
        max((*sheet.rows, *by_row)),
        max((column for cells in by_row.values() for column in cells), default=1),
    )

    def reach(name: str, areas: list[Area]) -> str | None:
        if name == "dimension":
            spot = Spot(max(areas[0].last.row, last.row), max(areas[0].last.column, last.column))
            return Area(areas[0].first, spot).reference
        if new is None:
            return None
        grown = [grown_area(area, new) for area in areas]
        return None if grown == areas else " ".join(area.reference for area in grown)

    return reach


def grown_area(area: Area, new: NewRows) -> Area:
    """An area that ended with the table's last row, down to the last of the new ones."""
    if area.last.row != new.last:
        return area
    return Area(area.first, Spot(new.end, area.last.column))


def _referring_edits(sheet: XmlSheet, reach: _Reach) -> Iterator[ByteEdit]:
    for element, name in sheet.referring:
        try:
            areas = list(parse_areas(element.attributes[name]))
        except ValueError:
            continue  # a whole column, or what only newer versions know
        told = reach(element.name, areas) if areas else None
        if told is not None:
            yield with_attribute(sheet.part, element.start, element.tag_end, name, told)


def with_attribute(part: bytes, start: int, end: int, name: str, value: str) -> ByteEdit:
    """The tag between two offsets with another value for an attribute, or with one more."""
    tag = part[start:end]
    told = f" {name}={_attribute(value)}".encode()
    new, times = re.subn(
        rb"""\s%s=("[^"]*"|'[^']*')""" % name.encode(), lambda _match: told, tag, count=1
    )
    if not times:
        close = 2 if tag.endswith(b"/>") else 1
        new = tag[:-close].rstrip() + told + tag[-close:]
    return ByteEdit(start, end, new)


def grown_reference(reference: str, new: NewRows) -> str | None:
    """A table's `ref` as it is afterwards; None where it stays as it is."""
    try:
        area = parse_area(reference)
    except ValueError:
        return None
    grown = grown_area(area, new)
    return None if grown == area else grown.reference
