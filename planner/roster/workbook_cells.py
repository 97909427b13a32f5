"""Cells of a workbook written anew, and all else left byte for byte: formats, charts, macros.

The parts of an .xlsx file are XML in an archive (ECMA-376 parts 1 and 2). Only the part of one
sheet is changed, and there only the elements of the cells; libraries that read a workbook and write
it again lose what they do not know.
"""

import io
import re
from collections.abc import Mapping
from html import unescape
from xml.sax.saxutils import escape

from planner.roster.sheets import UnreadableSheetError, column_letters, read_workbook

_SHEET = re.compile(r"<(?:\w+:)?sheet\s([^>]*)>")
_RELATION = re.compile(r"<(?:\w+:)?Relationship\s([^>]*)>")
_ATTRIBUTE = re.compile(r"""([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_CELL = re.compile(r"<((?:\w+:)?)c(\s[^>]*?)?(?:/>|>(.*?)</\1c\s*>)", re.DOTALL)
_FORMULA = re.compile(r"<(?:\w+:)?f[\s/>]")
_TYPE = re.compile(r"""\s(?:t|cm|vm)\s*=\s*(?:"[^"]*"|'[^']*')""")

_BY_HAND = "change these cells in the program it was made with"


def with_cells(path: str, data: bytes, sheet: str, cells: Mapping[tuple[int, int], str]) -> bytes:
    """A workbook's bytes with other texts in cells of a sheet; rows and columns count from 0.

    Raises UnreadableSheetError where that cannot be done without losing something.
    """
    from zipfile import ZipFile

    before = {one.name: one.rows for one in read_workbook(path, data)}
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            contents = {member.filename: archive.read(member) for member in members}
    except ValueError as error:  # also a bad archive
        raise _cannot("it is no .xlsx file") from error
    if any(name.startswith("_xmlsignatures/") for name in contents):
        raise _cannot("it is signed, and a change would break the signature")
    part = _part_of(contents, sheet)
    contents[part] = _rewritten(contents[part], cells)
    buffer = io.BytesIO()
    with ZipFile(buffer, "w") as archive:
        for member in members:
            archive.writestr(member, contents[member.filename])
    changed = buffer.getvalue()
    _check_nothing_else_changed(path, before, changed, sheet, cells)
    return changed


def _cannot(why: str) -> UnreadableSheetError:
    return UnreadableSheetError(f"the workbook cannot be changed here: {why}", _BY_HAND)


def _part_of(contents: Mapping[str, bytes], sheet: str) -> str:
    """The name of the part that holds a sheet."""
    book = contents.get("xl/workbook.xml", b"").decode("utf-8", "replace")
    links = contents.get("xl/_rels/workbook.xml.rels", b"").decode("utf-8", "replace")
    wanted = None
    for found in _SHEET.finditer(book):
        said = _attributes(found[1])
        if said.get("name", "").strip() == sheet.strip():
            wanted = next((said[key] for key in said if key.endswith(":id")), None)
    for found in _RELATION.finditer(links):
        said = _attributes(found[1])
        if wanted is not None and said.get("Id") == wanted:
            target = said.get("Target", "")
            part = target[1:] if target.startswith("/") else f"xl/{target}"
            if part in contents:
                return part
    raise _cannot(f"the sheet `{sheet}` is not where it should be")


def _attributes(text: str) -> dict[str, str]:
    return {name: unescape(one or other) for name, one, other in _ATTRIBUTE.findall(text)}


def _rewritten(part: bytes, cells: Mapping[tuple[int, int], str]) -> bytes:
    try:
        xml = part.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _cannot("its text is in an unusual encoding") from error
    wanted = {f"{column_letters(column)}{row + 1}": text for (row, column), text in cells.items()}
    written: set[str] = set()

    def replaced(match: re.Match[str]) -> str:
        prefix, attributes, inner = match[1], match[2] or "", match[3] or ""
        address = _attributes(attributes).get("r", "")
        if address not in wanted:
            return match[0]
        if _FORMULA.search(inner):
            raise _cannot(f"cell {address} is a formula")
        written.add(address)
        kept = _TYPE.sub("", attributes).rstrip()
        text = escape(wanted[address])
        return (
            f'<{prefix}c{kept} t="inlineStr"><{prefix}is><{prefix}t xml:space="preserve">'
            f"{text}</{prefix}t></{prefix}is></{prefix}c>"
        )

    after = _CELL.sub(replaced, xml)
    missing = [address for address in wanted if address not in written]
    if missing:
        raise _cannot(f"cell {missing[0]} is not where it should be")
    return after.encode("utf-8")


def _check_nothing_else_changed(
    path: str,
    before: Mapping[str, list[list[str]]],
    changed: bytes,
    sheet: str,
    cells: Mapping[tuple[int, int], str],
) -> None:
    """Read the workbook again: all cells but these have to say what they said."""
    expected = {name: [list(row) for row in rows] for name, rows in before.items()}
    for (row, column), text in cells.items():
        expected[sheet][row][column] = text
    after = {one.name: one.rows for one in read_workbook(path, changed)}
    if after != expected:
        raise _cannot("it would not read as it should afterwards")
