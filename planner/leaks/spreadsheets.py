"""The parts of Office files, and what stands in them: cells, comments, names, properties.

Read part by part and without an office library, so that what a library does not show is looked at
too: hidden sheets, cached pivot data, document properties (ECMA-376 part 1 §18, part 2 §11).
"""

import html
import re
from collections.abc import Iterator, Mapping

from planner.leaks.record import Record

# None of these looks twice at what it has passed: a text may be long, and a mark unclosed.
_TAG = re.compile(r"<[^<>]*>")
_ATTRIBUTE = re.compile(r"""(?<![\w:])[\w:]++\s*+=\s*+(?:"([^"]*)"|'([^']*)')""")


def _element(name: str) -> str:
    """A pattern for an element that holds none of its own name: its attributes, what it holds."""
    mark = rf"(?:\w+:)?{name}\b"
    return rf"<{mark}([^<>]*+)(?:(?<=/)>|>((?:[^<]++|<(?!/?{mark}))*+)</{mark}\s*>)"


_SHARED = re.compile(_element("si"))
_ROW = re.compile(_element("row"))
_CELL = re.compile(_element("c"))
_VALUE = re.compile(_element("v"))
_IN_RUNS = re.compile(r"<(?:\w+:)?is\b")
_ODS_ROW = re.compile(_element("table-row"))
_PARAGRAPH = re.compile(r"</(?:w:p|a:p|text:p|text:h|w:tr)>")
_SHEET = re.compile(r"<(?:\w+:)?sheet\b([^<>]*)>")
_IS_SHARED = re.compile(r"""\bt\s*=\s*["']s["']""")
_CDATA, _CDATA_END = "<![CDATA[", "]]>"


def is_spreadsheet(names: set[str]) -> bool:
    """Whether an archive of these parts is a workbook of Excel."""
    return "xl/workbook.xml" in names


def is_xml_of_words(name: str) -> bool:
    """Whether a part holds the text of an Office file: its words, properties or comments."""
    if not name.endswith((".xml", ".rels", ".vml")):
        return False
    heads = ("xl/", "word/", "ppt/", "docProps/", "_rels/", "customXml/", "META-INF/")
    return name.startswith(heads) or name in (
        "content.xml", "styles.xml", "meta.xml", "settings.xml", "[Content_Types].xml",
    )  # fmt: skip


def spreadsheet_records(parts: Mapping[str, bytes]) -> Iterator[Record]:
    """Rows of sheets as rows, and all else of the parts as it comes."""
    texts = {name: _text(content) for name, content in parts.items()}
    strings = [
        _together(found[2] or "")
        for found in _SHARED.finditer(texts.get("xl/sharedStrings.xml", ""))
    ]
    titles = _titles(texts)
    used: set[int] = set()
    for name, text in texts.items():
        if name.startswith("xl/worksheets/") and name.endswith(".xml"):
            yield from _sheet(titles.get(name, name), text, strings, used)
        elif name != "xl/sharedStrings.xml":
            yield from _other(name, text)
    for index, string in enumerate(strings):
        if index not in used:
            yield Record("texts of cells that are gone", (string,))


def _text(part: bytes) -> str:
    """A part as text, and what is marked as characters (XML 1.0 §2.7) as those characters."""
    is_utf_16 = part.startswith((b"\xff\xfe", b"\xfe\xff"))
    first, *others = part.decode("utf-16" if is_utf_16 else "utf-8", "replace").split(_CDATA)
    pieces = (each.partition(_CDATA_END) for each in others)
    return first + "".join(html.escape(held) + after for held, _, after in pieces)


def _titles(texts: Mapping[str, str]) -> dict[str, str]:
    """What the sheets are called, by the names of their parts, in the order of the workbook."""
    book, links = texts.get("xl/workbook.xml", ""), texts.get("xl/_rels/workbook.xml.rels", "")
    targets = {
        found[1]: "xl/" + target[1].removeprefix("/xl/").removeprefix("xl/")
        for link in re.findall(r"<Relationship\b[^<>]*>", links)
        if (found := re.search(r'\bId="([^"]*)"', link))
        and (target := re.search(r'\bTarget="([^"]*)"', link))
    }
    titles = {}
    for attributes in _SHEET.findall(book):
        name = re.search(r'\bname="([^"]*)"', attributes)
        link = re.search(r'\br:id="([^"]*)"', attributes)
        if name and link and link[1] in targets:
            is_hidden = re.search(r'\bstate="(?:hidden|veryHidden)"', attributes)
            hidden = "hidden sheet" if is_hidden else "sheet"
            titles[targets[link[1]]] = f"{hidden} {html.unescape(name[1])}"
    return titles


def _sheet(title: str, text: str, strings: list[str], used: set[int]) -> Iterator[Record]:
    for at, (attributes, cells) in enumerate(_ROW.findall(text), 1):
        number = re.search(r"""\br=["'](\d+)["']""", attributes)
        row = int(number[1]) if number else at
        shown = tuple(_cell(kind, content, strings, used) for kind, content in _CELL.findall(cells))
        if any(shown):
            yield Record(f"{title}, row {row}", shown, table=title, row=row)
    yield from _other(title, _ROW.sub(" ", text))


def _cell(attributes: str, content: str, strings: list[str], used: set[int]) -> str:
    value = _VALUE.search(content)
    if _IS_SHARED.search(attributes) and value and (value[2] or "").strip().isdigit():
        index = int(value[2])
        used.add(index)
        return strings[index] if index < len(strings) else ""
    return _together(content) if _IN_RUNS.search(content) else _plain(content)


def _together(text: str) -> str:
    """A text of several runs, of which one may be half a name in bold."""
    return html.unescape(_TAG.sub("", text)).strip()


def _plain(text: str) -> str:
    return html.unescape(_TAG.sub(" ", text)).strip()


def _other(name: str, text: str) -> Iterator[Record]:
    """What stands between marks and in them, by paragraphs and rows where there are some."""
    said = {"docProps": "document properties", "comments": "comments", "pivotCache": "cached pivot "
            "data", "drawing": "drawings", "workbook.xml": "names and sheets"}  # fmt: skip
    where = next((words for sign, words in said.items() if sign in name), name)
    rows = _ODS_ROW.findall(text)
    for number, (_, row) in enumerate(rows, 1):
        cells = tuple(_plain(cell) for cell in row.split("</table:table-cell>"))
        if any(cells):
            yield Record(f"{where}, row {number}", cells, table=where, row=number)
    for piece in _PARAGRAPH.split(text):
        together, apart = _together(piece), _plain(piece)
        held = [html.unescape(one or other) for one, other in _ATTRIBUTE.findall(piece)]
        texts = dict.fromkeys(filter(None, (together, apart, *held)))
        if texts:
            yield Record(where, (" · ".join(texts),), is_whole=True)
