"""The only writer: whole folders or none, never outside them, never over what it did not make."""

import hashlib
import json
import os
import re
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from planner.artifacts import Artifact, manifest_lines
from planner.text.refusals import RefusalError
from planner.vocabulary.audience import Audience

MANIFEST = "manifest.json"
MANIFEST_TEXT = "MANIFEST.txt"
_MADE_BY = "planner"
_OWNER_ONLY = 0o600
_OWNER_ONLY_FOLDER = 0o700

# Names that every file system takes: no separators, no leading dot, nothing Windows reserves
# (https://learn.microsoft.com/windows/win32/fileio/naming-a-file).
_SAFE_PART = re.compile(
    r"(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[a-z0-9_][a-z0-9._ -]*(?<![. ])",
    re.IGNORECASE | re.ASCII,
)


class CannotWriteError(RefusalError):
    """Why nothing was written, and what to do about it, for the organiser."""


@dataclass(frozen=True, slots=True)
class Written:
    """What a build wrote: the folder, the files in it, and the files of the user's it kept."""

    folder: Path
    artifacts: tuple[Artifact, ...]
    kept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Purpose:
    """What a folder of outputs is for: the event, and which command made it.

    ``sequence`` is how often its invites were sent before; ``release`` is the release whose numbers
    they have instead, 0 where nothing was released. ``audiences`` are the words of those that it
    has files for.
    """

    title: str
    event: str = ""
    command: str = "build"
    sequence: int = 0
    audiences: tuple[str, ...] = ()
    release: int = 0


def write_folder(
    folder: Path, artifacts: Iterable[Artifact], purpose: Purpose, *, overwrite: bool = False
) -> Written:
    """Write artifacts and a manifest as a folder, whole or not at all.

    They are written beside it first, and then the two change places, so that a build that fails
    leaves the former one as it was. Files that others put into the folder are kept; one of ours
    that was changed since stops the build, unless ``overwrite``. A folder that was made for
    another purpose is never replaced. What is not public is readable by its owner only. Raises
    CannotWriteError, or OSError.
    """
    folder = _resolved(folder)
    former = _former_build(folder)
    _check_purpose(folder, former.purpose, purpose)
    if not overwrite:
        _check_unchanged(folder, former.files)
    folder.parent.mkdir(parents=True, exist_ok=True)
    staging = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        made = tuple(_write_all(staging, artifacts))
        _write_manifest(staging, made, purpose)
        kept = _foreign_files(folder, former.files)
        _check_no_clash(folder, kept, staging)
        _copy_all(kept, folder, staging)
        # As any new folder would be, and not for the owner alone as temporary ones are.
        staging.chmod(0o777 & ~_umask())
        _take_place(folder, staging)
    except BaseException:
        shutil.rmtree(staging, ignore_errors=True)
        raise
    return Written(folder, made, tuple(sorted(kept)))


def write_file(
    path: Path, content: bytes, *, overwrite: bool = False, is_private: bool = True
) -> None:
    """Write one file, whole or not at all; where it ``is_private``, its owner alone reads it.

    Raises CannotWriteError where one is there already.
    """
    if path.is_dir():
        raise CannotWriteError(f"{path} is a folder", "name a file to write")
    if path.exists() and not overwrite:
        raise CannotWriteError(
            f"{path} is there already", "give another name, or replace it with --overwrite"
        )
    path.parent.mkdir(parents=True, exist_ok=True)
    with _temporary(path) as temporary:
        temporary.write_bytes(content)
        if not is_private:
            temporary.chmod(0o666 & ~_umask())
        temporary.replace(path)


class Replacement(NamedTuple):
    """A file of the user's: ``former`` is what was read from it, ``content`` what it gets."""

    path: str
    former: bytes
    content: bytes


def replace_file(path: str, former: bytes, content: bytes) -> None:
    """Replace a file of the user's whole, with its permissions; a link stays a link.

    Raises CannotWriteError where it no longer holds ``former``, what was read from it.
    """
    real = _replaceable(path, former)
    with _temporary(real) as temporary:
        _fill(temporary, real, content)
        temporary.replace(real)


def replace_files(files: Iterable[Replacement]) -> None:
    """Replace several files of the user's that belong together, like `replace_file`.

    All are written beside the old ones before the first changes places with its own. Raises
    CannotWriteError; where some were replaced already, it names them.
    """
    done: list[str] = []
    path = ""
    try:
        with ExitStack() as stack:
            ready: list[tuple[str, Path, Path]] = []
            for path, former, content in files:
                real = _replaceable(path, former)
                temporary = stack.enter_context(_temporary(real))
                _fill(temporary, real, content)
                ready.append((path, temporary, real))
            for path, temporary, real in ready:
                temporary.replace(real)
                done.append(path)
    except OSError as error:
        reason = (error.strerror or "it cannot be written").lower()
        raise CannotWriteError(f"{path}: {reason}", _what_was_written(done)) from None


def _what_was_written(done: list[str]) -> str:
    if not done:
        return "nothing was written"
    return f"only {' and '.join(done)} {'was' if len(done) == 1 else 'were'} written; run it again"


def _replaceable(path: str, former: bytes) -> Path:
    """The file that a path stands for, where it may be replaced."""
    real = Path(path).resolve()
    if real.read_bytes() != former:
        raise CannotWriteError(
            f"{path} was changed while this ran", "run it again; nothing was written"
        )
    if not os.access(real, os.W_OK):
        raise CannotWriteError(f"{path} is read-only", "allow writing to it, and run this again")
    return real


def _fill(temporary: Path, real: Path, content: bytes) -> None:
    """Give a temporary file what the real one is to hold, with its permissions."""
    temporary.write_bytes(content)
    shutil.copymode(real, temporary)


def write_new_files(folder: Path, contents: dict[str, bytes]) -> None:
    """Write files into a new or existing folder; raises CannotWriteError where one is there."""
    if folder.exists() and not folder.is_dir():
        raise CannotWriteError(f"{folder} is a file", "name a new folder")
    for name in contents:
        if (folder / name).exists():
            raise CannotWriteError(
                f"{folder / name} is there already", "name a new folder; nothing was written"
            )
    for name, content in contents.items():
        write_file(folder / name, content)


@contextmanager
def _temporary(path: Path) -> Iterator[Path]:
    handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    os.close(handle)
    temporary = Path(name)
    try:
        yield temporary
    finally:
        temporary.unlink(missing_ok=True)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _resolved(folder: Path) -> Path:
    folder = Path(os.path.abspath(folder))  # noqa: PTH100  # resolve() would follow links
    if folder.is_symlink():
        raise CannotWriteError(
            f"{folder} is a link to another folder", "name the folder that it leads to"
        )
    if folder.exists() and not folder.is_dir():
        raise CannotWriteError(f"{folder} is a file", "name a folder to write to")
    here, real = Path.cwd(), folder.resolve()
    if real in (real.parent, here, *here.parents):
        raise CannotWriteError(
            f"{folder} is not a folder of its own", "name a new folder, such as `out/forum`"
        )
    return folder


class _Former(NamedTuple):
    """The build that is there: its files with their hashes, and its purpose, if there is one."""

    files: dict[str, str]
    purpose: Purpose | None


def _former_build(folder: Path) -> _Former:
    if not folder.exists() or not any(folder.iterdir()):
        return _Former({}, None)
    not_ours = CannotWriteError(
        f"{folder} holds files that were not made here",
        "name a new folder, such as `out/forum`; nothing in this one was touched",
    )
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        if manifest["made_by"] != _MADE_BY:
            raise not_ours
        purpose = Purpose(
            str(manifest["title"]),
            str(manifest["event"]),
            str(manifest["command"]),
            int(manifest["sequence"]),
            tuple(manifest.get("audiences", ())),
            int(manifest.get("release", 0)),
        )
        return _Former({file["path"]: file["sha256"] for file in manifest["files"]}, purpose)
    except (OSError, ValueError, KeyError, TypeError):
        raise not_ours from None


def _check_purpose(folder: Path, former: Purpose | None, purpose: Purpose) -> None:
    """Refuse to replace what another event or command made, or invites that were sent later."""
    if former is None:
        return
    if (former.event, former.command) != (purpose.event, purpose.command):
        raise CannotWriteError(
            f"{folder} holds what `planner {former.command}` made for {former.event or 'an event'}",
            "name another folder; nothing in this one was touched",
        )
    if former.audiences != purpose.audiences:
        raise CannotWriteError(
            f"{folder} holds what was made for {' and '.join(former.audiences)}",
            "name another folder, or ask for the same audiences; nothing in this one was touched",
        )
    if purpose.release < former.release:
        those = f"those of release {purpose.release}" if purpose.release else "none"
        raise CannotWriteError(
            f"what is in {folder} has the numbers of release {former.release}, and this would have "
            f"{those}",
            "take the latest ledger of releases, the `.releases.yaml` beside the agenda",
        )
    if former.release == 0 and purpose.release and former.sequence:
        raise CannotWriteError(
            f"the invites in {folder} were made with `--sequence {former.sequence}`, and releases "
            "number each session from 0 on: calendars would take these for older ones",
            "name another folder, and ask those who took the former ones to delete them",
        )
    if purpose.sequence < former.sequence and not purpose.release:
        raise CannotWriteError(
            f"the invites in {folder} were made with `--sequence {former.sequence}`",
            f"give `--sequence {former.sequence}` again, or one more if they were sent since",
        )


def _check_unchanged(folder: Path, former: dict[str, str]) -> None:
    for path, digest in former.items():
        file = folder / path
        if file.is_file() and hashlib.sha256(file.read_bytes()).hexdigest() != digest:
            raise CannotWriteError(
                f"{file} was changed after it was made",
                "save it under another name to keep the changes, or replace it with --overwrite",
            )


def _write_all(staging: Path, artifacts: Iterable[Artifact]) -> Iterator[Artifact]:
    seen: set[str] = {MANIFEST.casefold(), MANIFEST_TEXT.casefold()}
    for artifact in artifacts:
        parts = PurePosixPath(artifact.path).parts
        if not parts or not all(_SAFE_PART.fullmatch(part) for part in parts):
            raise ValueError(f"not a path inside the output folder: {artifact.path!r}")
        name = "/".join(parts).casefold()
        if name in seen:
            raise ValueError(f"two outputs at {artifact.path!r}")
        seen.add(name)
        file = staging.joinpath(*parts)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(artifact.content)
        if artifact.audience is not Audience.PUBLIC:
            file.chmod(_OWNER_ONLY)
        if artifact.person and len(parts) > 1:
            file.parent.chmod(_OWNER_ONLY_FOLDER)  # a name may be a secret: the link of a feed
        yield artifact


def _foreign_files(folder: Path, former: dict[str, str]) -> list[str]:
    if not folder.exists():
        return []
    ours = {*former, MANIFEST, MANIFEST_TEXT}
    files = (path for path in folder.rglob("*") if path.is_symlink() or not path.is_dir())
    found = (path.relative_to(folder).as_posix() for path in files)
    return [path for path in found if path not in ours]


def _check_no_clash(folder: Path, kept: Iterable[str], staging: Path) -> None:
    for path in kept:
        above = PurePosixPath(path).parents
        if (staging / path).exists() or any((staging / parent).is_file() for parent in above):
            raise CannotWriteError(
                f"{folder / path} stands where a new output belongs", "move it out of the folder"
            )


def _copy_all(paths: Iterable[str], source: Path, target: Path) -> None:
    for path in paths:
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(source / path, target / path, follow_symlinks=False)


def _take_place(folder: Path, staging: Path) -> None:
    """Put the new folder in the place of the former; each step can be undone until the last."""
    if not folder.exists():
        staging.rename(folder)
        return
    retired = Path(tempfile.mkdtemp(prefix=f".{folder.name}-former-", dir=folder.parent))
    retired.rmdir()
    folder.rename(retired)
    try:
        staging.rename(folder)
    except BaseException:
        retired.rename(folder)
        raise
    shutil.rmtree(retired)


def _write_manifest(staging: Path, artifacts: tuple[Artifact, ...], purpose: Purpose) -> None:
    manifest = {
        "made_by": _MADE_BY,
        "title": purpose.title,
        "event": purpose.event,
        "command": purpose.command,
        "sequence": purpose.sequence,
        **({"release": purpose.release} if purpose.release else {}),
        **({"audiences": list(purpose.audiences)} if purpose.audiences else {}),
        "files": [
            {
                "path": artifact.path,
                "about": artifact.about,
                "audience": "person" if artifact.person else artifact.audience.word,
                "for": artifact.is_for,
                **({"locked": True} if artifact.is_locked else {}),
                "bytes": len(artifact.content),
                "sha256": hashlib.sha256(artifact.content).hexdigest(),
            }
            for artifact in artifacts
        ],
    }
    text = json.dumps(manifest, ensure_ascii=False, indent=1) + "\n"
    (staging / MANIFEST).write_text(text, encoding="utf-8")
    lines = "\n".join(manifest_lines(artifacts, purpose.title))
    (staging / MANIFEST_TEXT).write_text(lines + "\n", encoding="utf-8")
    if any(artifact.person for artifact in artifacts):  # it says whose each of them is
        (staging / MANIFEST).chmod(_OWNER_ONLY)
