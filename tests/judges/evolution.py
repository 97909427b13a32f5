"""The calendar behind GNOME's Evolution, as an independent reader of messages.

Debian has it as `evolution-data-server`, `gir1.2-ecal-2.0`, `python3-gi` and `dbus`. It takes in
REQUEST and CANCEL by itself, with libical and code of its own. It leaves one thing to the mail
program above it: which of two revisions is the newer one (RFC 5546 §2.1.5). It takes whatever it is
given, so it has to be given messages in the order in which they were sent.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from .calendar_client import Entry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_PYTHON = "/usr/bin/python3"  # Debian's, which has the bindings
_SCRIPT = Path(__file__).with_name("evolution_calendar.py")
_IS_THERE = 'import gi; gi.require_version("ECal", "2.0")'
_FACTORY = Path("/usr/libexec/evolution-calendar-factory")


def available() -> bool:
    """Whether it is installed."""
    if shutil.which("dbus-run-session") is None or not _FACTORY.exists():
        return False
    asked = subprocess.run([_PYTHON, "-c", _IS_THERE], check=False, capture_output=True)
    return asked.returncode == 0


@contextmanager
def calendar(home: Path) -> Iterator[Callable[[Sequence[bytes]], dict[str, Entry]]]:
    """A function from the messages of one mailbox to what then stands in its calendar, by UID.

    All that the service keeps is under ``home``, a folder of its own.
    """
    runtime = home / "run"
    runtime.mkdir(mode=0o700)
    settings = {
        "PATH": os.environ["PATH"], "HOME": str(home), "XDG_RUNTIME_DIR": str(runtime),
        "GSETTINGS_BACKEND": "memory", "LC_ALL": "C.UTF-8",
    }  # fmt: skip
    # A service that hangs fails here, and not the machine that waits for it.
    command = ["timeout", "60", "dbus-run-session", "--", _PYTHON, str(_SCRIPT)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        env=settings, text=True,
    ) as service:  # fmt: skip
        assert service.stdin is not None
        assert service.stdout is not None
        stdin, stdout = service.stdin, service.stdout
        if stdout.readline() != "ready\n":
            raise RuntimeError("evolution-data-server does not start")

        def ask(messages: Sequence[bytes]) -> dict[str, Entry]:
            stdin.write(json.dumps([one.decode() for one in messages]) + "\n")
            stdin.flush()
            answer = json.loads(stdout.readline())
            return {uid: _entry(found) for uid, found in answer.items()}

        yield ask
        stdin.close()
        service.wait(timeout=20)


def _entry(found: dict[str, str]) -> Entry:
    return Entry(
        start=_instant(found["start"]),
        end=_instant(found["end"]),
        summary=found["summary"],
        location=found["location"],
        status="CANCELLED" if found["is_cancelled"] else "CONFIRMED",
        sequence=int(found["sequence"]),
    )


def _instant(text: str) -> datetime:
    return datetime.strptime(text, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
