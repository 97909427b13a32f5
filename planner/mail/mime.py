"""The parts of a mail as MIME has them, in seven bits, with CRLF, and always the same bytes.

RFC 2045 and 2046. No line is longer than 76 characters, none begins with `From ` and none is a
single dot or ends with a space: what relays rewrite would break the signatures of DKIM
(RFC 6376 §5.3).
"""

import re
from base64 import encodebytes
from binascii import b2a_qp
from collections.abc import Sequence
from uuid import uuid5

from planner.invites.calendar import NAMESPACE
from planner.mail.headers import LONGEST

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_FROM = re.compile(rb"^From ", re.MULTILINE)


def text_part(subtype: str, text: str, language: str) -> bytes:
    """A part of text that people read, for people who look at the source too."""
    shown = "".join(_CONTROL.sub(" ", line) + "\n" for line in text.splitlines())
    data = shown.encode("utf-8", "replace")
    body, encoding = _quoted(data), b"quoted-printable"
    if max(map(len, body.split(b"\r\n")), default=0) > LONGEST:
        body, encoding = _base64(data.replace(b"\n", b"\r\n")), b"base64"
    return _part(
        f"Content-Type: text/{subtype}; charset=UTF-8",
        f"Content-Language: {language}",
        body=body, encoding=encoding,
    )  # fmt: skip


def calendar_part(calendar: bytes, method: str) -> bytes:
    """What calendars take in (RFC 6047 §2.4); as bytes, so that its CRLF are kept."""
    return _part(
        f"Content-Type: text/calendar; method={method}; charset=UTF-8",
        body=_base64(calendar), encoding=b"base64",
    )  # fmt: skip


def attachment(calendar: bytes, name: str) -> bytes:
    """The same as a file, for mail programs that do not look inside; its name is ASCII."""
    return _part(
        f'Content-Type: application/ics; name="{name}"',
        f'Content-Disposition: attachment; filename="{name}"',
        body=_base64(calendar), encoding=b"base64",
    )  # fmt: skip


def multipart(subtype: str, parts: Sequence[bytes], seed: str) -> bytes:
    """Parts as one; ``seed`` makes its boundary, which stands in none of them (RFC 2046 §5.1.1).

    `=_` occurs neither in quoted-printable nor in base64.
    """
    boundary = f"=_{uuid5(NAMESPACE, f'{seed}/{subtype}').hex}"
    head = f'Content-Type: multipart/{subtype};\r\n boundary="{boundary}"\r\n\r\n'.encode()
    line = f"--{boundary}\r\n".encode()
    return head + b"".join(line + part for part in parts) + f"--{boundary}--\r\n".encode()


def _part(*headers: str, body: bytes, encoding: bytes) -> bytes:
    head = "".join(f"{header}\r\n" for header in headers).encode()
    return head + b"Content-Transfer-Encoding: " + encoding + b"\r\n\r\n" + body + b"\r\n"


def _base64(data: bytes) -> bytes:
    return encodebytes(data).replace(b"\n", b"\r\n")


def _quoted(data: bytes) -> bytes:
    """Quoted-printable (RFC 2045 §6.7)."""
    return _FROM.sub(b"=46rom ", b2a_qp(data)).replace(b"\n", b"\r\n")
