"""SMTP whose answers have an end, whatever a server sends, and however slowly."""

import smtplib
from typing import IO, Any

# The longest answers are those to EHLO: some 30 lines, in one packet or two. RFC 5321 §4.5.3.1.5
# has 512 octets a line.
_MOST_BYTES = 65_536
_MOST_PACKETS = 100


class _Answers:
    """What a server says, line by line; OSError where one answer has no end.

    The socket's own timeout is for each packet, so that their number bounds how long it takes.
    """

    def __init__(self, socket: Any) -> None:
        self._socket = socket
        self._heard = bytearray()
        self.begin()

    def begin(self) -> None:
        """Expect another answer."""
        self._bytes = self._packets = 0

    def readline(self, most: int) -> bytes:
        """The next line with its end, or as much of it; empty where nothing follows."""
        while b"\n" not in self._heard and len(self._heard) < most:
            packet = self._socket.recv(8192)
            if not packet:
                break
            self._heard += packet
            self._packets += 1
            if self._packets > _MOST_PACKETS:
                raise OSError("an answer without end")
        end = self._heard.find(b"\n") + 1 or len(self._heard)
        line = bytes(self._heard[: min(end, most)])
        del self._heard[: len(line)]
        self._bytes += len(line)
        if self._bytes > _MOST_BYTES:
            raise OSError("an answer without end")
        return line

    def close(self) -> None:
        """Nothing has to be closed but the socket, which is not ours."""


class _Bounded:
    """Gives a connection of the standard library answers that have an end."""

    file: IO[bytes] | _Answers | None
    sock: Any

    def getreply(self) -> tuple[int, bytes]:
        """As in smtplib."""
        if self.file is None:
            self.file = _Answers(self.sock)
        if isinstance(self.file, _Answers):
            self.file.begin()
        found: tuple[int, bytes] = super().getreply()  # type: ignore[misc]
        return found


class BoundedSMTP(_Bounded, smtplib.SMTP):
    """A connection that may be encrypted later."""


class BoundedSMTPS(_Bounded, smtplib.SMTP_SSL):
    """One that is encrypted from the start."""
