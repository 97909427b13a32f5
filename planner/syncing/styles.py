"""Looks of cells that show a date: the one a cell has, with the format of dates in its place."""

from planner.syncing.packages import damaged
from planner.syncing.sheet_patches import ByteEdit, patched_bytes, with_attribute
from planner.syncing.xml_events import Element, Handler, UnreadableXmlError, walk

_ISO_DATE = "14"  # the built-in short date (ECMA-376 part 1 §18.8.30)


class DateLooks:
    """The cell formats of a workbook, and those that are added so that dates show as dates."""

    def __init__(self, part: bytes) -> None:
        self.part = part
        self.formats, self.list, self.list_end = _cell_formats(part)
        self.added: list[bytes] = []
        self.made: dict[tuple[str, str], str] = {}

    def dated(self, style: str, like: str | None) -> str:
        """The number of a look like ``style``, with the date format of ``like`` or a usual one."""
        key = style or "0", like or ""
        if key not in self.made:
            start, end, tag_end, _ = self.formats[int(key[0])]
            number = self.formats[int(like)][3] if like else _ISO_DATE
            xml = self.part[start:end]
            tag = tag_end - start
            for name, value in (("numFmtId", number), ("applyNumberFormat", "1")):
                edit = with_attribute(xml, 0, tag, name, value)
                tag = len(edit.content)
                xml = patched_bytes(xml, [edit])
            self.made[key] = str(len(self.formats) + len(self.added))
            self.added.append(xml)
        return self.made[key]

    def patched(self) -> bytes:
        """The part with the looks that were added."""
        if not self.added:
            return self.part
        number = str(len(self.formats) + len(self.added))
        counted = with_attribute(self.part, self.list.start, self.list.tag_end, "count", number)
        more = ByteEdit(self.list_end, self.list_end, b"".join(self.added))
        return patched_bytes(self.part, [counted, more])


def _cell_formats(part: bytes) -> tuple[list[tuple[int, int, int, str]], Element, int]:
    """Each cell format's bytes, the end of its tag and its number format; and their list.

    Raises CannotSyncError where there is none.
    """
    formats: list[tuple[int, int, int, str]] = []
    opened: list[Element] = []
    lists: list[tuple[Element, int]] = []

    def begins(element: Element) -> None:
        opened.append(element)

    def ends(name: str, end: int) -> None:
        element = opened.pop()
        if name == "xf" and opened[-1].name == "cellXfs":
            number = element.attributes.get("numFmtId", "0")
            formats.append((element.start, end, element.tag_end, number))
        elif name == "cellXfs":
            lists.append((element, part.rindex(b"</", element.tag_end, end)))

    try:
        walk(part, Handler(begins, ends, lambda _text: None))
        return formats, *lists[0]
    except (UnreadableXmlError, IndexError, ValueError) as error:
        raise damaged() from error
