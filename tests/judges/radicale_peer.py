"""A real CalDAV server on loopback: Radicale, with users and passwords, in a process of its own."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from base64 import b64encode
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

USER, PASSWORD = "maya", "correct horse"  # of a server made here
_SECONDS = 20

_CONFIG = """\
[server]
hosts = 127.0.0.1:{port}
[auth]
type = htpasswd
htpasswd_filename = {folder}/users
htpasswd_encryption = plain
delay = 0
[storage]
filesystem_folder = {folder}/collections
[web]
type = none
[logging]
level = warning
"""


def available() -> bool:
    """Whether Radicale is installed here."""
    return find_spec("radicale") is not None


@dataclass(frozen=True)
class Radicale:
    """A running server; ``url`` is the folder of its user's calendars."""

    url: str

    def send(
        self, method: str, path: str, body: str = "", headers: dict[str, str] | None = None
    ) -> str:
        """What the server says to a request of its user, for a path inside the folder."""
        signed = b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        request = urllib.request.Request(  # noqa: S310  # on loopback
            f"{self.url}{path}",
            data=body.encode() or None,
            method=method,
            headers={"Authorization": f"Basic {signed}", **(headers or {})},
        )
        with urllib.request.urlopen(request, timeout=_SECONDS) as answer:  # noqa: S310
            text: str = answer.read().decode()
            return text


@contextmanager
def running(folder: Path) -> Iterator[Radicale]:
    """Radicale, keeping what it is given in a folder, until the block ends."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    (folder / "users").write_text(f"{USER}:{PASSWORD}\n", encoding="utf-8")
    config = folder / "config"
    config.write_text(_CONFIG.format(port=port, folder=folder), encoding="utf-8")
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "radicale", "--config", str(config)], stdout=log, stderr=log
        )
        try:
            _wait_for(port, process, folder / "log")
            yield Radicale(f"http://127.0.0.1:{port}/{USER}/")
        finally:
            process.terminate()
            process.wait(_SECONDS)


def _wait_for(port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    until = time.monotonic() + _SECONDS
    while time.monotonic() < until and process.poll() is None:
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=1):
                return
        except OSError:
            time.sleep(0.05)
    raise AssertionError(f"Radicale did not start: {log.read_text(encoding='utf-8')}")
