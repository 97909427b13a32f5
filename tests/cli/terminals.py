"""A terminal for tests: what a person types into it, and all that was written on it."""

import contextlib
import os
import pty
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread
from typing import TextIO


class Terminal:
    """Both ends of a pseudo-terminal; a thread reads along, so that no writer waits."""

    def __init__(self) -> None:
        self.master, self.slave = pty.openpty()
        self.written = b""
        self.reader = Thread(target=self._read, daemon=True)
        self.reader.start()

    def type(self, text: str) -> None:
        """Press keys."""
        os.write(self.master, text.encode())

    def close(self) -> None:
        """End it; what was written is then complete."""
        os.close(self.slave)
        self.reader.join(timeout=30)
        os.close(self.master)

    @property
    def text(self) -> str:
        """All that was written so far."""
        return self.written.decode("utf-8", "ignore")

    @contextmanager
    def streams(self) -> Iterator[tuple[TextIO, TextIO]]:
        """What a program on it reads and writes."""
        with (
            os.fdopen(self.slave, "r", encoding="utf-8", closefd=False) as stdin,
            os.fdopen(self.slave, "w", encoding="utf-8", closefd=False) as stdout,
        ):
            yield stdin, stdout

    def _read(self) -> None:
        # Where nobody has the other end any more, Linux says that with an error (EIO).
        with contextlib.suppress(OSError):
            while sent := os.read(self.master, 65536):
                self.written += sent
