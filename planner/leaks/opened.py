"""What stands in a file, wherever it stands: cells, comments, properties, attachments, archives.

Everything here was made by others, and may be damaged or made to do harm: what unpacks to too much
is given up, and said so.
"""

import csv
import gzip
import html
import io
import json
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from email import policy
from email.parser import BytesParser
from typing import Any, NamedTuple

from planner.leaks.record import Record
from planner.leaks.spreadsheets import is_spreadsheet, is_xml_of_words, spreadsheet_records
from planner.roster.archives import read_member

MOST_BYTES = 200_000_000
"""So much one file may unpack to."""

_MOST_MEMBERS = 20_000
_DEEPEST = 5

_GZIP = b"\x1f\x8b"
_SQLITE = b"SQLite format 3\0"  # https://www.sqlite.org/fileformat.html §1.3.1
_STRING = re.compile(rb"[^\0-\x1f\x7f]{4,}")
_ZIP = b"PK"
_COMPOUND = b"\xd0\xcf\x11\xe0"
_IMAGES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"II*\0", b"MM\0*")
_DATA_URI = re.compile(r"data:[\w/+.-]*;base64,([A-Za-z0-9+/=\s]{40,})")
_PERCENT = re.compile(r"(?:%[0-9a-fA-F]{2})+")  # RFC 3986 §2.1
_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})")


class NotLookedIntoError(Exception):
    """A file, or a part of one, that could not be looked into, and why, in a few words."""


class Budget:
    """How much one file may still unpack to."""

    def __init__(self) -> None:
        self.left = MOST_BYTES

    def take(self, size: int) -> None:
        """Count bytes; raises NotLookedIntoError where there were too many."""
        self.left -= size
        if self.left < 0:
            raise NotLookedIntoError("it unpacks to more than any output of an event")


Unlock = Callable[[bytes], bytes | None]
"""Opens what is locked with a password; None where that cannot be done."""


class Skipped(NamedTuple):
    """A part of a file that was not looked into, and why."""

    where: str
    why: str


def opened(
    name: str, data: bytes, unlock: Unlock = lambda _data: None
) -> Iterator[Record | Skipped]:
    """All records of a file: rows of tables, lines of texts, and what is hidden beside them."""
    yield from _Opening(unlock).look_into(name, data, "", 0)


class _Opening:
    def __init__(self, unlock: Unlock) -> None:
        self.unlock = unlock
        self.budget = Budget()

    def look_into(
        self, name: str, data: bytes, inside: str, depth: int
    ) -> Iterator[Record | Skipped]:
        try:
            yield from self._contents(name, data, inside, depth)
        except NotLookedIntoError as error:
            yield Skipped(inside, str(error))
        except (zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError, ValueError,
                NotImplementedError, RecursionError, csv.Error):  # fmt: skip
            yield Skipped(inside, "it is damaged")

    def _contents(
        self, name: str, data: bytes, inside: str, depth: int
    ) -> Iterator[Record | Skipped]:
        suffix = name.lower().rpartition(".")[2]
        if depth > _DEEPEST:
            raise NotLookedIntoError("it is packed in too many layers")
        if data.startswith(_COMPOUND):
            plain = self.unlock(data)
            if plain is None:
                raise NotLookedIntoError(
                    "it is locked and no password given opens it, or it is an old Office file"
                )
            yield from self.look_into(name, plain, inside, depth + 1)
        elif data.startswith(_GZIP):
            content = self._gunzipped(data)
            yield from self.look_into(
                name.removesuffix(".gz"), content, _in(inside, name), depth + 1
            )
        elif data.startswith(_ZIP):
            yield from self._archive(data, inside, depth)
        elif data.startswith(_SQLITE):
            # What was deleted stands in it too, until it is written over.
            texts = (found.decode("utf-8", "replace") for found in _STRING.findall(data))
            yield from (Record(_in(inside, "database"), (text,), is_whole=True) for text in texts)
        elif data.startswith(b"%PDF"):
            raise NotLookedIntoError("it is a PDF: look at it yourself, or build it again")
        elif data.startswith(_IMAGES):
            raise NotLookedIntoError("it is a picture")
        elif suffix in ("eml", "mht", "mhtml"):
            yield from self._mail(data, inside, depth)
        else:
            yield from self._text(suffix, data, inside, depth)

    def _gunzipped(self, data: bytes) -> bytes:
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as file:
            content = file.read(self.budget.left + 1)
        self.budget.take(len(content))
        return content

    def _archive(self, data: bytes, inside: str, depth: int) -> Iterator[Record | Skipped]:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            if len(members) > _MOST_MEMBERS:
                raise NotLookedIntoError("it holds too many files")
            if archive.comment:
                yield from _lines(
                    archive.comment.decode("utf-8", "replace"), _in(inside, "comment")
                )
            names = {member.filename for member in members}
            parts: dict[str, bytes] = {}
            is_book = is_spreadsheet(names)
            for member in members:
                yield Record(_in(inside, "name of a file"), (member.filename,))
                content = self._member(archive, member)
                if is_book or is_xml_of_words(member.filename):
                    parts[member.filename] = content
                else:
                    where = _in(inside, member.filename)
                    yield from self.look_into(member.filename, content, where, depth + 1)
            for record in spreadsheet_records(parts):
                yield record._replace(where=_in(inside, record.where))

    def _member(self, archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
        self.budget.take(member.file_size)
        return read_member(archive, member)

    def _mail(self, data: bytes, inside: str, depth: int) -> Iterator[Record | Skipped]:
        message = BytesParser(policy=policy.default).parsebytes(data)
        for part in message.walk():
            head = (f"{key}: {value}" for key, value in part.items())
            yield from _lines("\n".join(head), _in(inside, "head of the mail"))
            if part.is_multipart():
                continue
            content = part.get_payload(decode=True)
            if isinstance(content, bytes):
                self.budget.take(len(content))
                name = part.get_filename() or f"part.{part.get_content_subtype()}"
                where = _in(inside, part.get_filename() or part.get_content_type())
                yield from self.look_into(name, content, where, depth + 1)

    def _text(
        self, suffix: str, data: bytes, inside: str, depth: int
    ) -> Iterator[Record | Skipped]:
        text = _decoded(data)
        if text is None:
            raise NotLookedIntoError("it is of a kind that is not known here")
        if suffix in ("csv", "tsv"):
            yield from _table(text, inside)
            return
        if suffix == "json":
            with suppress(ValueError, RecursionError):
                text = "\n".join(_of_json(json.loads(text)))
        if suffix in ("ics", "ifb", "vcf") or text.startswith("BEGIN:V"):
            # RFC 5545 §3.1 and §3.3.11: lines are folded, and some signs escaped.
            text = re.sub(r"\r?\n[ \t]", "", text).replace("\\n", " ").replace("\\N", " ")
            text = re.sub(r"\\([,;\\])", r"\1", text)
        for packed in _DATA_URI.findall(text):
            with suppress(ValueError):
                content = _from_base64(packed)
                self.budget.take(len(content))
                yield from self.look_into("part", content, _in(inside, "embedded data"), depth + 1)
        yield from _lines(_unescaped(text), inside)
        if "<" in text:
            # Words that marks stand between: `Ada <b>Sample</b>`.
            plain = html.unescape(re.sub(r"<[^<>]{0,2000}>", "", text))
            yield Record(_in(inside, "text between marks"), (plain,), is_whole=True)


def _from_base64(text: str) -> bytes:
    import base64

    return base64.b64decode(text)


def _in(inside: str, name: str) -> str:
    return f"{inside} › {name}" if inside else name


def _decoded(data: bytes) -> str | None:
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"),
                           (b"\xfe\xff", "utf-16")):  # fmt: skip
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    if b"\0" in data[:100_000]:
        return None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _unescaped(text: str) -> str:
    """A text with what HTML, addresses of the web and JSON write otherwise as it is read."""
    if "&" in text:
        text = html.unescape(text)
    if "%" in text:
        text = _PERCENT.sub(_from_percent, text)
    if "\\u" in text:
        text = _ESCAPE.sub(lambda match: chr(int(match[1], 16)), text)
    return text


def _from_percent(match: re.Match[str]) -> str:
    return bytes.fromhex(match[0].replace("%", "")).decode("utf-8", "replace")


def _lines(text: str, inside: str) -> Iterator[Record]:
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip():
            yield Record(_in(inside, f"line {number}"), (line,))


def _table(text: str, inside: str) -> Iterator[Record]:
    first = text[:20_000].partition("\n")[0]
    delimiter = max(",;\t|", key=first.count)
    previous = csv.field_size_limit(MOST_BYTES)
    try:
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        for number, row in enumerate(rows, 1):
            cells = tuple(cell.removeprefix("'") for cell in row)
            if any(cells):
                yield Record(_in(inside, f"row {number}"), cells, table=inside, row=number)
    finally:
        csv.field_size_limit(previous)


def _of_json(value: Any) -> Iterator[str]:
    """A line for each group of plain values, so that what is said of one person stands together."""
    if isinstance(value, dict):
        plain = [f"{key}: {one}" for key, one in value.items() if not isinstance(one, dict | list)]
        plain += [
            f"{key}: {', '.join(map(str, one))}" for key, one in value.items()
            if isinstance(one, list) and not any(isinstance(each, dict | list) for each in one)
        ]  # fmt: skip
        if plain:
            yield "; ".join(" ".join(text.split()) for text in plain)
        for one in value.values():
            if isinstance(one, dict | list):
                yield from _of_json(one)
    elif isinstance(value, list):
        for one in value:
            if isinstance(one, dict | list):
                yield from _of_json(one)
            else:
                yield " ".join(str(one).split())
    else:
        yield str(value)
