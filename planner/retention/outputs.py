"""Folders of outputs: which of their files go when data are over their time."""

import json
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from planner.files import UnreadableFileError, read_whole
from planner.output import MANIFEST, MANIFEST_TEXT, Replacement
from planner.retention.emptied import CannotPurgeError
from planner.text.wording import count
from planner.vocabulary.audience import Audience

_MOST_BYTES = 50_000_000


class OutputsPurge(NamedTuple):
    """What goes of a folder: the files of ours, and what its manifest then says.

    ``foreign`` is how many files in it are not ours: they stay, and nothing is known of them.
    """

    folder: Path
    gone: tuple[Path, ...]
    words: tuple[str, ...]
    replaced: tuple[Replacement, ...]
    foreign: int


def outputs_purge(folder: Path, event: str, due: Collection[Audience]) -> OutputsPurge:
    """What goes of a folder that `planner build`, `invites`, `publish` or `send` made.

    Raises CannotPurgeError where it is none.
    """
    path = folder / MANIFEST
    try:
        data = read_whole(str(path), _MOST_BYTES)
        manifest = json.loads(data)
        is_ours = manifest["made_by"] == "planner" and manifest["event"] == event
        files = [(str(file["path"]), file) for file in manifest["files"]]
    except (UnreadableFileError, ValueError, KeyError, TypeError, RecursionError):
        is_ours = False
    if not is_ours:
        raise CannotPurgeError(
            f"{folder} is no folder that was made for this event",
            "name one with a manifest.json in it; what else there is, delete by hand",
        )
    top = folder.resolve()
    gone = [(name, file) for name, file in files if _goes(file, due)]
    there = [folder / name for name, _ in gone if _is_inside(folder / name, top)]
    left = [file for name, file in files if not _goes(file, due)]
    ours = {folder / name for name, _ in files} | {path, folder / MANIFEST_TEXT}
    foreign = sum(one not in ours for one in folder.rglob("*") if not one.is_dir())
    if not gone:
        return OutputsPurge(folder, (), (), (), foreign)
    if not left:
        manifests = [one for one in (path, folder / MANIFEST_TEXT) if one.is_file()]
        return OutputsPurge(folder, (*there, *manifests), tuple(_words(gone)), (), foreign)
    return OutputsPurge(
        folder,
        tuple(there),
        tuple(_words(gone)),
        tuple(_manifests(folder, data, {**manifest, "files": left})),
        foreign,
    )


def _is_inside(path: Path, top: Path) -> bool:
    """Whether a file of a manifest is there, and not somewhere else by `..` or a link."""
    return path.is_file() and not path.is_symlink() and top in path.resolve().parents


def _goes(file: dict[str, Any], due: Collection[Audience]) -> bool:
    word = str(file.get("audience", ""))
    audience = "TEAM" if word == "person" else word.upper()
    return audience in Audience.__members__ and Audience[audience] in due


def _words(gone: list[tuple[str, dict[str, Any]]]) -> Iterator[str]:
    """The names of files that go; those for one participant are counted, for they hold ids."""
    personal = [name for name, file in gone if file.get("audience") == "person"]
    yield from (name for name, file in gone if file.get("audience") != "person")
    mails = sum(name.endswith(".eml") for name in personal)
    if mails:
        yield f"{count(mails, 'mail')}, each for one participant"
    if calendars := len(personal) - mails:
        yield f"{count(calendars, 'calendar file')}, each for one participant"


def _manifests(folder: Path, data: bytes, left: dict[str, Any]) -> Iterator[Replacement]:
    text = json.dumps(left, ensure_ascii=False, indent=1) + "\n"
    yield Replacement(str(folder / MANIFEST), data, text.encode())
    plain = folder / MANIFEST_TEXT
    if plain.is_file():
        lines = [str(left["title"]), "=" * len(str(left["title"])), "", "What is left of it:"]
        for file in left["files"]:
            lines += ["", str(file["path"]), f"    {file['about']}", f"    for {file['for']}"]
        former = read_whole(str(plain), _MOST_BYTES)
        yield Replacement(str(plain), former, ("\n".join(lines) + "\n").encode())
