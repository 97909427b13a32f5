"""A mailbox on a server, read over IMAP (RFC 3501) and left exactly as it was.

It is opened with EXAMINE (§6.3.2), so that the server itself forbids changes, and mails are asked
for with BODY.PEEK (§6.4.5), which does not mark them as read. The connection is encrypted and the
server's certificate verified, always: on port 143 with STARTTLS before anything is said.
"""

import imaplib
import re
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import NamedTuple

from planner.answering.listening import BoundedIMAP, BoundedIMAPS
from planner.answering.mails import MAX_BYTES
from planner.answering.sources import CannotReadError, Item, Kind
from planner.model.credentials import Credentials

TLS_PORT, STARTTLS_PORT = 993, 143
_SECONDS = 60
_SIZES_AT_ONCE = 500
_MAILS_AT_ONCE = 50
_BYTES_AT_ONCE = 5_000_000
_UID = re.compile(rb"\bUID (\d{1,10})")
_SIZE = re.compile(rb"\bRFC822\.SIZE (\d{1,12})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """Where a mailbox is. ``ca`` is a file of certificates to trust instead of the usual ones."""

    host: str
    port: int = TLS_PORT
    mailbox: str = "INBOX"
    credentials: Credentials
    ca: str | None = None

    @property
    def key(self) -> str:
        """What the ledger knows the mailbox by."""
        return f"{self.credentials.user}@{self.host}:{self.port}/{self.mailbox}"

    def __repr__(self) -> str:
        """Without who opens it, and with what: this may end up in a report."""
        return f"Server({self.host}:{self.port})"


class Mark(NamedTuple):
    """How far a mailbox was read: its UIDVALIDITY and its last UID (RFC 3501 §2.3.1.1)."""

    validity: int
    last: int


class Reading:
    """The mails of a mailbox that are behind a mark; ``mark`` is then how far it was read."""

    def __init__(
        self, client: BoundedIMAP | BoundedIMAPS, server: Server, since: Mark | None
    ) -> None:
        self._client, self._server = client, server
        validity = _validity(client)
        self.is_anew = since is not None and since.validity != validity
        last = since.last if since and since.validity == validity else 0
        self.mark = Mark(validity, last)

    def items(self) -> Iterator[Item]:
        """The mails, oldest first; those that are too large are named only."""
        uids = self._uids()
        for start in range(0, len(uids), _SIZES_AT_ONCE):
            sizes = self._sizes(uids[start : start + _SIZES_AT_ONCE])
            for group in _groups(sizes):
                yield from self._mails(group, sizes)
                self.mark = Mark(self.mark.validity, max(self.mark.last, *group))

    def _uids(self) -> list[int]:
        # `5:*` brings the last mail also where there is none behind the fifth (RFC 3501 §6.4.8).
        (found, *_) = _asked(self._client.uid("SEARCH", f"UID {self.mark.last + 1}:*"))
        numbers = found.split() if isinstance(found, bytes) else []
        return sorted(uid for one in numbers if one.isdigit() and (uid := int(one)) >
                      self.mark.last)  # fmt: skip

    def _sizes(self, uids: list[int]) -> dict[int, int]:
        """The size of each mail, by UID in order; those that have gone since are left out."""
        self._client.expect(0)
        answer = _asked(self._client.uid("FETCH", _set_of(uids), "(RFC822.SIZE)"))
        found = {}
        for line in answer:
            head = line[0] if isinstance(line, tuple) else line
            if isinstance(head, bytes) and (uid := _UID.search(head)) and (
                size := _SIZE.search(head)
            ):  # fmt: skip
                found[int(uid[1])] = int(size[1])
        return {uid: found[uid] for uid in uids if uid in found}

    def _mails(self, group: list[int], sizes: dict[int, int]) -> Iterator[Item]:
        wanted = [uid for uid in group if sizes[uid] <= MAX_BYTES]
        self._client.expect(sum(sizes[uid] for uid in wanted))
        data = self._data(wanted) if wanted else {}
        for uid in group:
            where = f"mail {uid} of {self._server.mailbox}"
            if uid in data:
                yield Item(where, Kind.MAIL, data[uid])
            elif sizes[uid] > MAX_BYTES:
                yield Item(where, Kind.TOO_LARGE)

    def _data(self, uids: list[int]) -> dict[int, bytes]:
        answer = _asked(self._client.uid("FETCH", _set_of(uids), "(UID BODY.PEEK[])"))
        found: dict[int, bytes] = {}
        for number, line in enumerate(answer):
            if not isinstance(line, tuple):
                continue
            # A server may say the UID behind the text (RFC 3501 §7.4.2 has no order).
            behind = answer[number + 1] if number + 1 < len(answer) else b""
            said = line[0] + b" " + (behind if isinstance(behind, bytes) else b"")
            if uid := _UID.search(said):
                found[int(uid[1])] = line[1]
        return found


@contextmanager
def opened(server: Server, since: Mark | None) -> Iterator[Reading]:
    """A mailbox, opened to be read only; raises CannotReadError."""
    name = f"{server.host}:{server.port}"
    try:
        client = _connected(server)
        try:
            _log_in(client, server)
            yield Reading(client, server, since)
        finally:
            _leave(client)
    except ssl.SSLCertVerificationError as error:
        raise CannotReadError(
            f"the certificate of {name} is not to be trusted: {error.verify_message}",
            "check the name of the server; `--ca FILE` names certificates of your own",
        ) from None
    except (imaplib.IMAP4.error, OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else None
        raise CannotReadError(
            f"the mailbox on {name} cannot be read: {(reason or _said(error)).lower()}",
            "check the server and the network, then run it again: what was read before stays",
        ) from None


def _connected(server: Server) -> BoundedIMAP | BoundedIMAPS:
    try:
        context = ssl.create_default_context(cafile=server.ca)
    except (OSError, ValueError):
        raise CannotReadError(
            f"{server.ca} holds no certificates", "name a file of certificates in PEM"
        ) from None
    if server.port == STARTTLS_PORT:
        client = BoundedIMAP(server.host, server.port, timeout=_SECONDS)
        client.starttls(context)
        return client
    return BoundedIMAPS(server.host, server.port, ssl_context=context, timeout=_SECONDS)


def _log_in(client: imaplib.IMAP4, server: Server) -> None:
    who = server.credentials
    try:
        if who.has_token:
            # A server that refuses asks once more; no answer is how to end that (RFC 3501 §6.2.2).
            answers = iter([who.xoauth2.encode()])
            client.authenticate("XOAUTH2", lambda _: next(answers, None))
        elif "AUTH=PLAIN" in client.capabilities:
            # Which, unlike LOGIN, takes any letters (RFC 4616 §2).
            secret = f"\0{who.user}\0{who.password}".encode()
            client.authenticate("PLAIN", lambda _: secret)
        else:
            client.login(who.user, who.password)
    except (imaplib.IMAP4.abort, OSError):
        raise
    except (imaplib.IMAP4.error, ValueError):  # what the server says may name the user
        raise CannotReadError(
            f"{server.host} does not let you in",
            "tokens hold for an hour or so: get a new one, for reading mail"
            if who.has_token
            else "check PLANNER_IMAP_USER and PLANNER_IMAP_PASSWORD, or the file of --credentials; "
            "many providers want an app password",
        ) from None
    kind, _ = client.select(_quoted(server.mailbox), readonly=True)
    if kind != "OK":
        raise CannotReadError(
            f"there is no mailbox {server.mailbox} on {server.host}", "name it with --mailbox"
        )


def _leave(client: imaplib.IMAP4) -> None:
    """End the connection: not with CLOSE, which deletes what is marked so (RFC 3501 §6.4.2)."""
    try:
        client.logout()
    except (imaplib.IMAP4.error, OSError):
        client.shutdown()


def _validity(client: imaplib.IMAP4) -> int:
    _, (said, *_) = client.response("UIDVALIDITY")
    is_number = isinstance(said, bytes) and said.isdigit() and len(said) <= 10
    return int(said) if is_number else 0


def _asked(answer: tuple[str, list[bytes | tuple[bytes, bytes] | None]]) -> list[
    bytes | tuple[bytes, bytes] | None
]:  # fmt: skip
    kind, lines = answer
    if kind != "OK":
        raise imaplib.IMAP4.error("the server refuses to show its mails")
    return lines


def _said(error: Exception) -> str:
    """Why a connection failed, without what a server said: that may name people."""
    if isinstance(error, imaplib.IMAP4.abort):
        return "the connection was lost"
    return "the server does not speak IMAP as it should"


def _groups(sizes: dict[int, int]) -> Iterator[list[int]]:
    """The UIDs in groups that may be asked for at once: few, and not too large together."""
    group: list[int] = []
    total = 0
    for uid, size in sizes.items():
        if group and (len(group) >= _MAILS_AT_ONCE or total + size > _BYTES_AT_ONCE):
            yield group
            group, total = [], 0
        group.append(uid)
        total += size if size <= MAX_BYTES else 0
    if group:
        yield group


def _set_of(uids: list[int]) -> str:
    return ",".join(map(str, uids))


def _quoted(mailbox: str) -> str:
    """A mailbox's name as IMAP has it: modified UTF-7 (RFC 3501 §5.1.3), in quotes."""
    encoded = "".join(map(_encoded, re.findall(r"[\x20-\x7e]+|[^\x20-\x7e]+", mailbox)))
    escaped = encoded.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _encoded(run: str) -> str:
    if run[0].isascii() and run[0].isprintable():
        return run.replace("&", "&-")
    import base64

    coded = base64.b64encode(run.encode("utf-16-be")).rstrip(b"=").replace(b"/", b",")
    return f"&{coded.decode()}-"
