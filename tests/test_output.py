"""The only writer: whole or not at all, never outside, never over what it did not make."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.artifacts import Artifact
from planner.output import (
    MANIFEST,
    MANIFEST_TEXT,
    CannotWriteError,
    write_file,
    write_folder,
    write_new_files,
)
from planner.vocabulary.audience import Audience


def artifact(path: str, content: bytes = b"x", person: str | None = None) -> Artifact:
    return Artifact(path, content, Audience.TEAM, "a file", person)


def write(folder: Path, *artifacts: Artifact, overwrite: bool = False) -> dict[str, bytes]:
    write_folder(folder, artifacts, title="Forum", overwrite=overwrite)
    return files(folder)


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_folder_holds_its_files_and_a_manifest(tmp_path: Path) -> None:
    found = write(tmp_path / "a" / "out", artifact("one.txt"), artifact("deep/er/two.txt", b"2"))
    assert set(found) == {"one.txt", "deep/er/two.txt", MANIFEST, MANIFEST_TEXT}
    assert found["deep/er/two.txt"] == b"2"


@pytest.mark.parametrize(
    "path",
    ["../x", "/x", "a/../../x", "", ".", "..", "a//../b", ".hidden", "a/.b", "x\0y", "a:b", "a\\b",
     "x.", "x ", "con\n"],
)  # fmt: skip
def test_a_path_that_leads_elsewhere_is_a_bug_and_writes_nothing(path: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="output folder"):
        write(tmp_path / "out", artifact("fine.txt"), artifact(path))
    assert list(tmp_path.iterdir()) == []


@given(st.text(max_size=30))
def test_no_path_leads_outside(tmp_path_factory: pytest.TempPathFactory, path: str) -> None:
    """Whatever an artifact calls itself, it lands inside the folder or nothing is written."""
    parent = tmp_path_factory.mktemp("any")
    try:
        write(parent / "out", artifact(path))
    except ValueError:
        assert list(parent.iterdir()) == []
    else:
        assert [entry.name for entry in parent.iterdir()] == ["out"]


@pytest.mark.parametrize("second", ["a.txt", "A.TXT", "manifest.json", "Manifest.TXT"])
def test_two_outputs_never_share_a_place(second: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="two outputs"):
        write(tmp_path / "out", artifact("a.txt"), artifact(second))
    assert list(tmp_path.iterdir()) == []


def test_a_build_that_fails_leaves_the_former_whole(tmp_path: Path) -> None:
    before = write(tmp_path / "out", artifact("a.txt"))

    def failing() -> Iterator[Artifact]:
        yield artifact("b.txt")
        raise RuntimeError("half way")

    with pytest.raises(RuntimeError):
        write_folder(tmp_path / "out", failing(), title="Forum")
    assert files(tmp_path / "out") == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["out"]


def test_a_swap_that_fails_puts_the_former_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    before = write(out, artifact("a.txt"))
    rename = Path.rename

    def refuse(self: Path, target: Path) -> Path:
        if target == out and "former" not in self.name:
            raise OSError(5, "disk full")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(OSError, match="disk full"):
        write(out, artifact("b.txt"))
    assert files(out) == before


def test_what_is_no_longer_made_goes(tmp_path: Path) -> None:
    write(tmp_path / "out", artifact("a.txt"), artifact("b.txt"))
    assert "b.txt" not in write(tmp_path / "out", artifact("a.txt"))


def test_what_others_put_there_stays(tmp_path: Path) -> None:
    write(tmp_path / "out", artifact("a.txt"))
    (tmp_path / "out" / "notes").mkdir()
    (tmp_path / "out" / "notes" / "mine.txt").write_bytes(b"mine")
    written = write_folder(tmp_path / "out", [artifact("b.txt")], title="Forum")
    assert written.kept == ("notes/mine.txt",)
    assert files(tmp_path / "out")["notes/mine.txt"] == b"mine"


def test_an_output_never_takes_the_place_of_somebodys_file(tmp_path: Path) -> None:
    write(tmp_path / "out", artifact("a.txt"))
    (tmp_path / "out" / "b.txt").write_bytes(b"mine")
    before = files(tmp_path / "out")
    with pytest.raises(CannotWriteError, match="stands where"):
        write(tmp_path / "out", artifact("b.txt"), overwrite=True)
    assert files(tmp_path / "out") == before


def test_a_change_by_hand_stops_the_build(tmp_path: Path) -> None:
    write(tmp_path / "out", artifact("a.txt"))
    (tmp_path / "out" / "a.txt").write_bytes(b"changed")
    with pytest.raises(CannotWriteError, match="was changed after it was made"):
        write(tmp_path / "out", artifact("a.txt"))
    assert files(tmp_path / "out")["a.txt"] == b"changed"
    assert write(tmp_path / "out", artifact("a.txt"), overwrite=True)["a.txt"] == b"x"


@pytest.mark.parametrize(
    "manifest", [None, b"", b"{}", b"[]", b'{"made_by": "x", "files": []}', b"\xff", b'{"made_by"']
)
def test_a_folder_of_somebody_else_is_left_alone(manifest: bytes | None, tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"photo")
    if manifest is not None:
        (tmp_path / MANIFEST).write_bytes(manifest)
    before = files(tmp_path)
    with pytest.raises(CannotWriteError, match="not made here"):
        write(tmp_path, artifact("a.txt"), overwrite=True)
    assert files(tmp_path) == before


def test_a_manifest_that_points_elsewhere_removes_nothing(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_bytes(b"keep me")
    write(tmp_path / "out", artifact("a.txt"))
    manifest = tmp_path / "out" / MANIFEST
    manifest.write_text(manifest.read_text("utf-8").replace('"a.txt"', '"../secret.txt"'), "utf-8")
    try:
        write(tmp_path / "out", artifact("b.txt"))
    except CannotWriteError:
        pass
    assert secret.read_bytes() == b"keep me"


def test_the_current_folder_is_no_output_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    for place in (Path(), Path(".."), Path("/"), tmp_path / "here"):
        with pytest.raises(CannotWriteError):
            write(place, artifact("a.txt"))


def test_files_can_be_read_by_whom_the_umask_lets(tmp_path: Path) -> None:
    mask = os.umask(0o022)
    try:
        write(tmp_path / "out", artifact("a.txt"))
        write_file(tmp_path / "b.txt", b"x")
    finally:
        os.umask(mask)
    for path in (tmp_path / "out" / "a.txt", tmp_path / "b.txt"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o644


def test_a_file_is_never_replaced_unasked(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "list.csv"
    write_file(path, b"one")
    with pytest.raises(CannotWriteError, match="is there already"):
        write_file(path, b"two")
    assert path.read_bytes() == b"one"
    write_file(path, b"two", overwrite=True)
    assert path.read_bytes() == b"two"
    with pytest.raises(CannotWriteError, match="is a folder"):
        write_file(tmp_path, b"x", overwrite=True)
    assert [entry.name for entry in path.parent.iterdir()] == ["list.csv"]


def test_new_files_are_all_new(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_bytes(b"mine")
    with pytest.raises(CannotWriteError, match="is there already"):
        write_new_files(tmp_path, {"a.txt": b"x", "b.txt": b"x"})
    assert files(tmp_path) == {"b.txt": b"mine"}
    with pytest.raises(CannotWriteError, match="is a file"):
        write_new_files(tmp_path / "b.txt", {"a.txt": b"x"})
    write_new_files(tmp_path / "new", {"a.txt": b"x"})
    assert files(tmp_path / "new") == {"a.txt": b"x"}


def test_personal_files_are_one_line_of_the_manifest(tmp_path: Path) -> None:
    found = write(
        tmp_path / "out", artifact("invites/p-1/a.ics", person="p-1"), artifact("b.txt")
    )
    text = found[MANIFEST_TEXT].decode()
    assert "p-1" not in text
    assert "1 calendar file for 1 participant, in a folder each" in text
