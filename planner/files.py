"""Bytes and text of files that people hand us: whole, of a sane size, and decoded."""

import codecs
import os
import sys
from collections.abc import Iterator

from planner.text.diagnostics import Diagnostic, Severity
from planner.text.refusals import RefusalError
from planner.text.source import Source, WholeFile

STANDARD_INPUT = "-"

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


# APPNOTE 6.3.10 §4.3.7: how an archive begins, and so an .xlsx or .ods.
_ZIP = b"PK\x03\x04"


class UnreadableFileError(RefusalError):
    """A file that cannot be read at all; carries the diagnostic that says so."""

    def __init__(self, code: str, path: str, message: str, hint: str, line: int = 1) -> None:
        super().__init__(f"{path}: {message}", hint)
        self.diagnostic = Diagnostic(
            code=code,
            severity=Severity.ERROR,
            message=message,
            hint=hint,
            place=WholeFile(path, line=line, end_line=line),
        )


def read_whole(path: str, max_bytes: int) -> bytes:
    """A file's bytes, or standard input's for `-`; raises UnreadableFileError."""
    shown = shown_path(path)
    try:
        if path == STANDARD_INPUT:
            # There is none where a program was started without one (`<&-`).
            data = sys.stdin.buffer.read(max_bytes + 1) if sys.stdin else b""
        else:
            with open(path, "rb") as file:
                data = file.read(max_bytes + 1)
    except FileNotFoundError:
        raise UnreadableFileError(
            "file-not-found", shown, "there is no such file", _siblings_hint(path)
        ) from None
    except IsADirectoryError:
        raise UnreadableFileError(
            "file-not-found", shown, "this is a folder, not a file", "name a file inside it"
        ) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it cannot be opened"
        raise UnreadableFileError(
            "file-unreadable", shown, f"the file cannot be read: {reason.lower()}",
            "check that it exists and that you may read it",
        ) from None  # fmt: skip
    if len(data) > max_bytes:
        raise UnreadableFileError(
            "file-too-large",
            shown,
            f"the file is larger than {max_bytes // 1_000_000} MB",
            "check that it is the file you meant",
        )
    return data


def lines_of(path: str, longest: int) -> Iterator[bytes]:
    """A file's lines one by one, with their ends, for files that are too large to be read whole.

    A line of more than ``longest`` bytes comes in pieces. Raises UnreadableFileError.
    """
    try:
        with open(path, "rb") as file:
            while line := file.readline(longest):
                yield line
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it cannot be opened"
        raise UnreadableFileError(
            "file-unreadable", shown_path(path), f"the file cannot be read: {reason.lower()}",
            "check that it exists and that you may read it",
        ) from None  # fmt: skip


def shown_path(path: str) -> str:
    """What a path is called in messages."""
    return "standard input" if path == STANDARD_INPUT else path


def releases_path(agenda: str) -> str:
    """Where the ledger of an agenda's releases is: beside it, under its name."""
    return os.path.splitext(agenda)[0] + ".releases.yaml"


def ledger_path(agenda: str) -> str:
    """Where the private ledger of what people were told is: beside the agenda, under its name."""
    return os.path.splitext(agenda)[0] + ".told.sqlite"


def read_folder(folder: str, endings: tuple[str, ...], max_bytes: int) -> dict[str, Source]:
    """The texts of a folder and the folders in it, by their paths in it, with `/`.

    Only files with one of these ``endings`` are read. Raises UnreadableFileError, also where there
    is no such folder.
    """
    if not os.path.isdir(folder):
        raise UnreadableFileError(
            "file-not-found", folder, "there is no such folder", _siblings_hint(folder)
        )
    found = {}
    for above, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if name.endswith(endings) and not name.startswith("."):
                path = os.path.join(above, name)
                inside = os.path.relpath(path, folder).replace(os.sep, "/")
                found[inside] = decode_text(path, read_whole(path, max_bytes))
    return found


def _siblings_hint(path: str) -> str:
    from planner.text.wording import did_you_mean
    from planner.vocabulary.spelling import closest

    folder, wanted = os.path.split(path)
    try:
        near = closest(wanted, os.listdir(folder or "."))
    except OSError:
        near = ()
    return did_you_mean(near) or "check the name and the folder"


def decode_text(path: str, data: bytes) -> Source:
    """The text of a file: UTF-8, or UTF-16 with its mark; raises UnreadableFileError."""
    shown = shown_path(path)
    encoding = _marked_encoding(data)
    if encoding is None and b"\0" in data:
        raise UnreadableFileError(
            "not-a-text-file",
            shown,
            "this is not a text file",
            "an agenda is plain text: open it in the program it was made with, and save its text "
            "as UTF-8",
        )
    try:
        text = data.decode(encoding or "utf-8")
    except UnicodeDecodeError as error:
        raise UnreadableFileError(
            "bad-encoding",
            shown,
            "the file is not in UTF-8: a character here cannot be read",
            "save it again with the encoding UTF-8",
            line=data.count(b"\n", 0, error.start) + 1,
        ) from None
    return Source(shown, text.removeprefix("\ufeff"))


def encode_like(data: bytes, text: str) -> bytes:
    """A text's bytes in the encoding, and with the mark, that a file's bytes have."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return mark + text.encode(encoding)
    return text.encode()


def decode_table_text(path: str, data: bytes) -> tuple[Source, Diagnostic | None]:
    """The text of a CSV file: UTF-8, UTF-16, or else what Excel writes on Windows (cp1252).

    In the last case a warning says so, because accents may have come out wrong.
    """
    shown = shown_path(path)
    encoding = _marked_encoding(data)
    if data.startswith(_ZIP):
        raise UnreadableFileError(
            "not-a-text-file",
            shown,
            "this is a workbook, and its name says that it is a text",
            "give its name the ending it had, such as `.xlsx`, here and under `roster:`",
        )
    if encoding is None and b"\0" in data:
        raise UnreadableFileError(
            "not-a-text-file",
            shown,
            "this is not a table: neither CSV nor a workbook",
            "save the roster as .csv or .xlsx",
        )
    try:
        text = data.decode(encoding or "utf-8")
        warning = None
    except UnicodeDecodeError as error:
        # cp1252 leaves five bytes undefined; latin-1 gives those a place.
        text = _windows_text(data)
        line = data.count(b"\n", 0, error.start) + 1
        warning = Diagnostic(
            code="bad-encoding",
            severity=Severity.WARNING,
            message="the roster is not in UTF-8; it was read as Windows text (cp1252)",
            hint="check names with accents, or save it as `CSV UTF-8`",
            place=WholeFile(shown, line=line, end_line=line),
        )
    return Source(shown, text.removeprefix("\ufeff"), private=True), warning


def _windows_text(data: bytes) -> str:
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _marked_encoding(data: bytes) -> str | None:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return encoding
    return None
