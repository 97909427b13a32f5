"""Ctrl-C while something is at hand that should be brought to its end."""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any


class Interrupts:
    """Lets Ctrl-C, and a polite request to end, wait for what is at hand; a second one does not."""

    def __init__(self) -> None:
        self.is_busy = False
        self.is_wanted = False

    @contextmanager
    def whole(self) -> Iterator[None]:
        """Round what is better not broken off."""
        self.is_busy = True
        try:
            yield
        finally:
            self.is_busy = False
        if self.is_wanted:
            raise KeyboardInterrupt

    def handle(self, _signal: int, _frame: FrameType | None) -> None:
        """What happens at a signal."""
        if not self.is_busy or self.is_wanted:
            raise KeyboardInterrupt
        self.is_wanted = True
        # Not through a stream, which may be in the middle of writing.
        os.write(2, b"\nstopping after this mail; once more stops at once\n")


@contextmanager
def heeded_interrupts() -> Iterator[Callable[[], Any]]:
    """Gives what to hold round each thing that is better not broken off."""
    interrupts = Interrupts()
    signals = [signal.SIGINT, signal.SIGTERM]
    if sys.platform != "win32":
        signals.append(signal.SIGHUP)  # the window was closed
    # What is ignored stays so: `nohup` asks for that.
    heeded = [one for one in signals if signal.getsignal(one) is not signal.SIG_IGN]
    before = {one: signal.signal(one, interrupts.handle) for one in heeded}
    try:
        yield interrupts.whole
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)
