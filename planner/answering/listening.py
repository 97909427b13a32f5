"""IMAP whose answers have an end, whatever a server sends."""

import imaplib

_SLACK = 4_000_000
"""What a server may say beside what it was asked for: of every mail in a mailbox its UID."""


class _Bounded:
    """Gives a connection of the standard library a limit; beyond it, it is given up."""

    _left = _SLACK

    def expect(self, octets: int) -> None:
        """Say how much is about to be asked for."""
        self._left = 2 * octets + _SLACK

    def read(self, size: int) -> bytes:
        """As in imaplib: a literal, whose size the server has said."""
        self._take(size)
        found: bytes = super().read(size)  # type: ignore[misc]  # imaplib's, beside which this is mixed in
        return found

    def readline(self) -> bytes:
        """As in imaplib."""
        found: bytes = super().readline()  # type: ignore[misc]  # likewise
        self._take(len(found))
        return found

    def _take(self, octets: int) -> None:
        self._left -= octets
        if self._left < 0:
            raise imaplib.IMAP4.abort("an answer without end")


class BoundedIMAP(_Bounded, imaplib.IMAP4):
    """A connection that is encrypted later."""


class BoundedIMAPS(_Bounded, imaplib.IMAP4_SSL):
    """One that is encrypted from the start."""
