"""Running the command as a user does, and what came of it."""

import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from planner.cli.errors import guarded
from planner.cli.group import cli


class Ran(NamedTuple):
    """A command's exit code and what it printed."""

    code: int
    out: str
    err: str

    @property
    def text(self) -> str:
        """Both streams."""
        return self.out + self.err


class Runner:
    """Runs commands in this process, in a folder of its own."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.capture = capture

    def __call__(self, *arguments: str | Path) -> Ran:
        self.capture.readouterr()
        code = guarded(cli, [str(argument) for argument in arguments])
        out, err = self.capture.readouterr()
        return Ran(code, out, err)

    def write(self, name: str, content: str | bytes) -> Path:
        """A file in the folder."""
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def files(self) -> dict[str, bytes]:
        """Every file in the folder, with its bytes."""
        return {
            path.relative_to(self.folder).as_posix(): path.read_bytes()
            for path in sorted(self.folder.rglob("*"))
            if path.is_file()
        }


def process(*arguments: str | Path, folder: Path, stdin: bytes = b"") -> Ran:
    """The command as a process of its own."""
    result = subprocess.run(
        [sys.executable, "-m", "planner", *map(str, arguments)],
        cwd=folder,
        input=stdin,
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )
    return Ran(result.returncode, result.stdout.decode(), result.stderr.decode())
