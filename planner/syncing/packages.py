"""An .xlsx file as its parts: some read, a few replaced, all others as they were.

No library that reads a workbook and writes it again keeps all that is in it: charts, pictures,
comments, sparklines and rules of newer versions go. Here only the parts that must change are
patched, and every other one is handed on byte for byte (ECMA-376 part 2: a package is a zip of
parts, and of relationships between them).
"""

import io
import posixpath
import re
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from planner.locking import is_locked
from planner.roster.archives import MOST_BYTES, read_member
from planner.syncing.refusals import CannotSyncError
from planner.syncing.xml_events import UnreadableXmlError, elements

_COMPOUND_FILE = b"\xd0\xcf\x11\xe0"  # [MS-CFB] §2.2: an .xls, or an .xlsx under a lock
_MACROS = "macroEnabled"


class SheetPart(NamedTuple):
    """A sheet: its name, the part that holds it, and whether a person sees it."""

    name: str
    part: str
    is_visible: bool


@dataclass(frozen=True)
class Package:
    """A workbook's parts by their names, in the order of its archive.

    ``workbook`` is the name of the part that lists the sheets; ``counts_from_1904`` is how old
    Macs number days.
    """

    members: tuple[ZipInfo, ...]
    parts: Mapping[str, bytes]
    workbook: str
    sheets: tuple[SheetPart, ...]
    counts_from_1904: bool

    def related(self, part: str, kind: str) -> list[str]:
        """The names of the parts of a kind that a part refers to: `sharedStrings`, `table`."""
        return [target for target, each in _relations(self.parts, part).values() if each == kind]

    def with_parts(self, changed: Mapping[str, bytes]) -> bytes:
        """The file's bytes with other contents for some parts."""
        buffer = io.BytesIO()
        with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
            for member in self.members:
                content = changed.get(member.filename, self.parts[member.filename])
                info = ZipInfo(member.filename, member.date_time)
                info.compress_type = ZIP_DEFLATED
                info.external_attr = member.external_attr
                archive.writestr(info, content)
        return buffer.getvalue()


def open_package(data: bytes) -> Package:
    """A workbook's parts; raises CannotSyncError for what is not an .xlsx that can be read."""
    _check_kind(data)
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            members = tuple(archive.infolist())
            if sum(member.file_size for member in members) > MOST_BYTES:
                raise CannotSyncError(
                    f"the workbook unpacks to more than {MOST_BYTES // 1_000_000} MB",
                    "check that it is the file you meant",
                )
            parts = {member.filename: read_member(archive, member) for member in members}
    except (BadZipFile, zlib.error, OSError, RuntimeError, ValueError, EOFError) as error:
        raise damaged() from error
    try:
        return _package(members, parts)
    except (UnreadableXmlError, KeyError) as error:
        raise damaged() from error


def damaged() -> CannotSyncError:
    """What is said of a file that is no workbook, or no longer one."""
    return CannotSyncError(
        "this is not a workbook that can be read", "open it, and save it again as .xlsx"
    )


def _check_kind(data: bytes) -> None:
    if data.startswith(_COMPOUND_FILE):
        if is_locked(data):
            raise CannotSyncError(
                "the workbook is locked with a password",
                "give the password with `--password-file FILE` or `--ask-password`",
            )
        raise CannotSyncError(
            "this is a workbook in the form of before 2007 (.xls)", "save it as .xlsx"
        )
    if not data.startswith(b"PK"):
        raise damaged()


def _package(members: tuple[ZipInfo, ...], parts: dict[str, bytes]) -> Package:
    if b"opendocument.spreadsheet" in parts.get("mimetype", b""):
        raise CannotSyncError("this is an OpenDocument spreadsheet (.ods)", "save it as .xlsx")
    roots = _relations(parts, "").values()
    workbook = next((target for target, kind in roots if kind == "officeDocument"), "")
    if workbook not in parts:
        raise damaged()
    if _MACROS.encode() in parts.get("[Content_Types].xml", b""):
        raise CannotSyncError(
            "the workbook holds macros (.xlsm), and was not made like that here",
            "save it as .xlsx, without macros",
        )
    relations = _relations(parts, workbook)
    sheets = []
    from_1904 = False
    for element in elements(parts[workbook]):
        if element.name == "sheet":
            target = relations.get(element.attributes.get("r:id", _by_ending(element.attributes)))
            if target and target[1] == "worksheet" and target[0] in parts:
                visible = element.attributes.get("state", "visible") == "visible"
                sheets.append(SheetPart(element.attributes["name"], target[0], visible))
        elif element.name == "workbookPr":
            from_1904 = element.attributes.get("date1904") in ("1", "true", "on")
    return Package(members, parts, workbook, tuple(sheets), from_1904)


def _by_ending(attributes: Mapping[str, str]) -> str:
    """The id of a relationship, whatever its namespace is called."""
    return next((value for name, value in attributes.items() if name.endswith(":id")), "")


def _relations(parts: Mapping[str, bytes], part: str) -> dict[str, tuple[str, str]]:
    """What a part refers to: by id, the name of the other part and the kind of the relation."""
    folder, name = posixpath.split(part)
    listed = parts.get(posixpath.join(folder, "_rels", f"{name}.rels"))
    if listed is None:
        return {}
    found = {}
    for element in elements(listed):
        if element.name == "Relationship" and element.attributes.get("TargetMode") != "External":
            target = element.attributes["Target"]
            whole = target[1:] if target.startswith("/") else posixpath.join(folder, target)
            kind = re.split(r"[/#]", element.attributes["Type"])[-1]
            found[element.attributes["Id"]] = posixpath.normpath(whole), kind
    return found
