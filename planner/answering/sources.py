"""Where answers are on disk: mails, mboxes, Maildirs, calendar files, and folders of those.

What a file is shows in how it begins, not in its name. Nothing is opened for writing, nothing is
marked as read, and no link is followed that lies in a folder: it may lead out of it.
"""

import os
import re
from collections.abc import Iterator
from enum import Enum, auto
from itertools import islice
from typing import NamedTuple

from planner.answering.mails import MAX_BYTES
from planner.files import UnreadableFileError, lines_of, read_whole
from planner.invites.replies import MAX_BYTES as MAX_CALENDAR_BYTES
from planner.text.refusals import RefusalError

_LONGEST_LINE = 1_000_000
# RFC 4155, appendix A; the address is `-` in Thunderbird's and a number in Google's.
_FROM_LINE = re.compile(rb"From \S.*\d\d:\d\d")
_QUOTED_FROM = re.compile(rb">+From ")
_HEADER = re.compile(rb"[!-9;-~]{1,77}:")  # RFC 5322 §2.2
_CALENDAR = re.compile(rb"BEGIN:VCALENDAR", re.IGNORECASE)
_OUTLOOK = b"\xd0\xcf\x11\xe0"  # [MS-CFB] §2.2: how a .msg begins
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


class Kind(Enum):
    """What was found: the first two can be read, the others are left aside."""

    MAIL = auto()
    CALENDAR = auto()
    TOO_LARGE = auto()
    OTHER = auto()
    LINK = auto()


class Item(NamedTuple):
    """A mail or a calendar file: where it is, in words, and its bytes."""

    where: str
    kind: Kind
    data: bytes = b""


class CannotReadError(RefusalError):
    """A path or a mailbox that holds no answers that could be read; with what to do about it."""


def items_in(path: str) -> Iterator[Item]:
    """Everything in a file or a folder, in the order of its names.

    Raises CannotReadError for what is not there, and for a file that is neither a mail nor a
    calendar; in a folder such a file is passed over.
    """
    if os.path.isdir(path):  # noqa: PTH112  # names stay as they were given
        yield from _in_folder(path)
        return
    kind = _Sniffed(path)
    if kind.is_nothing:
        raise CannotReadError(f"{path} is neither a mail nor a calendar file", kind.hint)
    yield from kind.items()


def _in_folder(top: str) -> Iterator[Item]:
    for folder, folders, names in os.walk(top, onerror=_refuse):
        folders.sort()
        if {"cur", "new"} <= set(folders) and "tmp" in folders:
            folders.remove("tmp")  # of a Maildir: what is still being delivered
        linked = [name for name in folders if _is_link(folder, name)]
        for name in sorted(names + linked):
            path = os.path.join(folder, name)  # noqa: PTH118  # likewise
            if _is_link(folder, name):
                yield Item(path, Kind.LINK)
            elif os.path.isfile(path):  # noqa: PTH113  # likewise
                yield from _in_file(path)


def _refuse(error: OSError) -> None:
    reason = (error.strerror or "it cannot be opened").lower()
    raise CannotReadError(f"{error.filename} cannot be read: {reason}", "check who may read it")


def _is_link(folder: str, name: str) -> bool:
    return os.path.islink(os.path.join(folder, name))  # noqa: PTH114, PTH118  # likewise


def _in_file(path: str) -> Iterator[Item]:
    sniffed = _Sniffed(path)
    yield from [Item(path, Kind.OTHER)] if sniffed.is_nothing else sniffed.items()


class _Sniffed:
    """A file, and what it seems to be by how it begins."""

    def __init__(self, path: str) -> None:
        if not os.path.exists(path):  # noqa: PTH110  # likewise
            raise CannotReadError(f"{path} is not there", "check the name and the folder")
        if not os.path.isfile(path):  # noqa: PTH113  # a pipe would be waited for
            raise CannotReadError(f"{path} is no file", "name a file or a folder")
        self.path = path
        self.start = next(filter(None, map(_bare, islice(_lines(path), 100))), b"")
        self.is_calendar = bool(_CALENDAR.match(self.start.replace(b"\0", b"")))
        self.is_mbox = self.start.startswith(b"From ")
        self.is_mail = not self.is_calendar and bool(_HEADER.match(self.start))

    @property
    def is_nothing(self) -> bool:
        """Whether it is none of what can be read. An empty file is an empty mailbox."""
        return bool(self.start) and not (self.is_calendar or self.is_mbox or self.is_mail)

    @property
    def hint(self) -> str:
        """What to do about a file that cannot be read."""
        if self.start.startswith(_OUTLOOK):
            return "of Outlook's .msg, save the mail as .eml, or read the mailbox with --imap"
        return "name .eml and .ics files, mboxes, Maildirs, or folders of those"

    def items(self) -> Iterator[Item]:
        """What it holds."""
        if self.is_mbox:
            yield from _in_mbox(self.path)
        elif self.start:
            most = MAX_CALENDAR_BYTES if self.is_calendar else MAX_BYTES
            kind = Kind.CALENDAR if self.is_calendar else Kind.MAIL
            if os.path.getsize(self.path) > most:  # noqa: PTH202  # likewise
                yield Item(self.path, Kind.TOO_LARGE)
            else:
                yield Item(self.path, kind, _whole(self.path, most))


def _bare(line: bytes) -> bytes:
    """A line without a mark that says how it is encoded, and without space around it."""
    for mark in _MARKS:
        line = line.removeprefix(mark)
    return line.strip(b"\r\n\t \0")


def _in_mbox(path: str) -> Iterator[Item]:
    number, size, lines = 0, 0, list[bytes]()
    is_after_blank = True
    for line in _lines(path):
        if is_after_blank and _FROM_LINE.match(line):
            if number:
                yield _mail(path, number, size, lines)
            number, size, lines = number + 1, 0, []
        elif number:
            size += len(line)
            if size <= MAX_BYTES:
                lines.append(line[1:] if _QUOTED_FROM.match(line) else line)
            else:
                lines.clear()
        is_after_blank = line in {b"\n", b"\r\n"}
    if number:
        yield _mail(path, number, size, lines)


def _mail(path: str, number: int, size: int, lines: list[bytes]) -> Item:
    where = f"message {number} of {path}"
    return Item(where, Kind.TOO_LARGE) if size > MAX_BYTES else Item(where, Kind.MAIL,
                                                                    b"".join(lines))  # fmt: skip


def _lines(path: str) -> Iterator[bytes]:
    try:
        yield from lines_of(path, _LONGEST_LINE)
    except UnreadableFileError as error:
        raise _cannot(error) from None


def _whole(path: str, most: int) -> bytes:
    try:
        return read_whole(path, most)
    except UnreadableFileError as error:
        raise _cannot(error) from None


def _cannot(error: UnreadableFileError) -> CannotReadError:
    return CannotReadError(error.message, error.hint)
