"""Git repositories for tests, with nobody's settings but their own."""

import os
import subprocess
from pathlib import Path

ENVIRONMENT = {
    "PATH": os.environ["PATH"],
    "HOME": "/nonexistent",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "Maya Sample",
    "GIT_AUTHOR_EMAIL": "maya@example.org",
    "GIT_COMMITTER_NAME": "Maya Sample",
    "GIT_COMMITTER_EMAIL": "maya@example.org",
    "GIT_AUTHOR_DATE": "2024-02-01T09:00:00Z",
    "GIT_COMMITTER_DATE": "2024-02-01T09:00:00Z",
}


class Repository:
    """A repository in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.git("init", "--quiet", "--initial-branch=main")

    def git(self, *arguments: str) -> str:
        """What git answers; it must be well."""
        return subprocess.run(
            ["git", *arguments],
            cwd=self.folder,
            env=ENVIRONMENT,
            check=True,
            capture_output=True,
            text=True,
        ).stdout.strip()

    def write(self, name: str, content: str | bytes) -> Path:
        """A file in the folder."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def commit(self, *names: str) -> str:
        """Commit files as they are; the commit's id."""
        self.git("add", "--", *names)
        self.git("commit", "--quiet", "--message", "A version")
        return self.git("rev-parse", "HEAD")
