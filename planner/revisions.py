"""Files as they were committed: the only room that asks git.

Nothing is changed and nobody else's program is run: only plumbing is called, which knows no
pager, no hook, no filter and no text conversion, and no protocol is allowed, so that a clone
whose history lies elsewhere stays offline too. Arguments are lists, never a shell's line.
"""

import os
from collections.abc import Mapping
from typing import NamedTuple

from planner.files import UnreadableFileError, read_whole
from planner.text.refusals import RefusalError
from planner.text.wording import did_you_mean, quoted
from planner.vocabulary.spelling import closest

LAST = "HEAD"

_SECONDS = 60
# What says where a user's settings lie. All else that begins with GIT_ would lead to another
# repository or another index: within a hook, git sets it to those of the commit being made.
_KEPT = frozenset(
    {
        "GIT_CEILING_DIRECTORIES",
        "GIT_CONFIG_GLOBAL",
        "GIT_CONFIG_NOSYSTEM",
        "GIT_CONFIG_SYSTEM",
        "GIT_DISCOVERY_ACROSS_FILESYSTEM",
    }
)
_ALWAYS = {
    "GIT_ALLOW_PROTOCOL": "none",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C",
}


class RevisionError(RefusalError):
    """Something that git does not have, or git itself is not there; with what to do."""


class _Git(NamedTuple):
    """Runs git in a folder."""

    folder: str
    environment: Mapping[str, str]

    def ask(self, *arguments: str) -> tuple[bool, bytes, str]:
        """Whether git could answer, its answer, and its complaint."""
        import subprocess

        kept = {
            name: value
            for name, value in self.environment.items()
            if not name.startswith("GIT_") or name in _KEPT
        }
        try:
            result = subprocess.run(
                ["git", "--no-pager", "-C", self.folder or ".", *arguments],
                env={**kept, **_ALWAYS},
                stdin=subprocess.DEVNULL,
                capture_output=True,
                check=False,
                timeout=_SECONDS,
            )
        except FileNotFoundError:
            raise RevisionError(
                "git is not installed, and only git knows how the agenda was",
                "install git, or name both files: `planner diff OLD NEW`",
            ) from None
        except (OSError, subprocess.TimeoutExpired):
            raise RevisionError(
                "git gave no answer", "try `git status` in the folder of the agenda"
            ) from None
        return result.returncode == 0, result.stdout, result.stderr.decode("utf-8", "replace")

    def line(self, *arguments: str) -> str | None:
        """Git's answer as a line, or None where it has none."""
        is_well, answer, _ = self.ask(*arguments)
        return os.fsdecode(answer).rstrip("\r\n") if is_well else None


class Revision:
    """The files of a repository at one commit.

    ``name`` is what was asked for; ``commit`` the commit's id, short, and ``date`` its date
    (`2024-03-06`). ``uncommitted`` are the files that are not in it and were read from the disk.
    """

    def __init__(self, git: _Git, root: str, name: str, commit: str) -> None:
        self._git = git
        self._root = root
        self._commit = commit
        self.name = name
        about = git.line(
            "rev-list", "--max-count=1", "--abbrev-commit", "--format=%h%x09%cs", commit, "--"
        )
        self.commit, _, self.date = (about or "").rpartition("\n")[2].partition("\t")
        self.uncommitted: list[str] = []

    def read(self, path: str, max_bytes: int) -> bytes:
        """A file's bytes as they were, or as they are where it is not in the commit.

        Rosters are often kept out of git, because a copy of them stays in it forever. Raises
        UnreadableFileError, like `planner.files.read_whole`.
        """
        found = self._find(path)
        if found is None:
            content = read_whole(path, max_bytes)
            self.uncommitted.append(path)
            return content
        size = self._git.line("cat-file", "-s", found)
        if size is not None and int(size) > max_bytes:
            raise UnreadableFileError(
                "file-too-large",
                path,
                f"the file was larger than {max_bytes // 1_000_000} MB at {quoted(self.name)}",
                "name another revision",
            )
        _, content, _ = self._git.ask("cat-file", "blob", found)
        return content

    def holds(self, path: str) -> bool:
        """Whether a file is in the commit."""
        return self._find(path) is not None

    def _find(self, path: str) -> str | None:
        """What git calls the file, or None where the commit has none of that name."""
        below = os.path.relpath(os.path.realpath(path), self._root)
        if below == os.pardir or below.startswith(os.pardir + os.sep):
            return None
        name = f"{self._commit}:{below.replace(os.sep, '/')}"
        return name if self._git.line("cat-file", "-t", name) == "blob" else None


def revision(path: str, name: str, environment: Mapping[str, str]) -> Revision:
    """The repository of a file at a revision: a tag, a branch, a commit, `HEAD~3`.

    Raises RevisionError where there is no git, no repository, or no such revision, and where
    the file is not in it.
    """
    if not name or name.startswith("-"):
        raise RevisionError(
            f"{quoted(name)} is not a revision",
            "name a tag, a branch or a commit, such as `HEAD~1`",
        )
    git = _Git(os.path.dirname(os.path.realpath(path)), environment)
    root = _root(git, path)
    commit = git.line("rev-parse", "--verify", "--quiet", f"{name}^{{commit}}")
    if commit is None or not commit.isalnum():  # `^main` is all that is not in main
        raise _unknown(git, name)
    found = Revision(git, root, name, commit)
    if not found.holds(path):
        raise RevisionError(
            f"`{path}` is not in git at {quoted(name)}",
            "commit it first, or name both files: `planner diff OLD NEW`"
            if name == LAST
            else "name a later revision with `--since`, or the old file: `planner diff OLD NEW`",
        )
    return found


def _root(git: _Git, path: str) -> str:
    is_well, answer, complaint = git.ask("rev-parse", "--show-toplevel")
    if is_well:
        return os.path.realpath(os.fsdecode(answer).rstrip("\r\n"))
    if "dubious ownership" in complaint:
        raise RevisionError(
            f"git does not trust the folder of `{path}`, because it belongs to someone else",
            f"if you trust them: `git config --global --add safe.directory {git.folder}`",
        )
    raise RevisionError(
        f"`{path}` is in no git repository, so nothing is known of how it was",
        "name both files: `planner diff OLD NEW`",
    )


def _unknown(git: _Git, name: str) -> RevisionError:
    if git.line("rev-parse", "--verify", "--quiet", f"{LAST}^{{commit}}") is None:
        return RevisionError(
            "nothing has been committed yet, so there is nothing to compare with",
            "commit the agenda, or name both files: `planner diff OLD NEW`",
        )
    names = git.line("for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/tags")
    near = did_you_mean(closest(name, (names or "").splitlines()))
    return RevisionError(
        f"git knows no revision {quoted(name)}",
        near or "name a tag, a branch or a commit; `git log --oneline` lists the commits",
    )


def is_known_to_git(path: str, environment: Mapping[str, str]) -> bool:
    """Whether git keeps a file, or kept it once; where nobody can say, it does not."""
    git = _Git(os.path.dirname(os.path.realpath(path)), environment)
    name = os.path.basename(path)
    try:
        return bool(
            git.line("ls-files", "--", name)
            or git.line("rev-list", "--max-count=1", "--all", "--", name)
        )
    except RevisionError:
        return False


def is_ignored(path: str, environment: Mapping[str, str]) -> bool | None:
    """Whether git would leave a file out; None where there is no repository, or no git."""
    git = _Git(os.path.dirname(os.path.realpath(path)), environment)
    try:
        if git.line("rev-parse", "--show-toplevel") is None:
            return None
        return git.line("check-ignore", "--", os.path.realpath(path)) is not None
    except RevisionError:
        return None
