"""The only writer: whole or not at all, never outside, never over what it did not make."""

import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.artifacts import Artifact
from planner.output import (
    MANIFEST,
    MANIFEST_TEXT,
    CannotWriteError,
    Purpose,
    write_file,
    write_folder,
    write_new_files,
)
from planner.vocabulary.audience import Audience


def artifact(path: str, content: bytes = b"x", person: str | None = None) -> Artifact:
    return Artifact(path, content, Audience.TEAM, "a file", person)


def write(folder: Path, *artifacts: Artifact, overwrite: bool = False) -> dict[str, bytes]:
    write_folder(folder, artifacts, Purpose("Forum", "forum"), overwrite=overwrite)
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
     "x.", "x ", "con\n", "con", "NUL", "a/aux", "com1.txt", "Lpt9.tar.gz", "\u212a", "ſ"],
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


@pytest.mark.parametrize("path", ["console.txt", "com10", "com", "auxiliary", "nul-1", "a-con"])
def test_a_name_that_only_begins_like_a_reserved_one_is_fine(path: str, tmp_path: Path) -> None:
    assert path in write(tmp_path / "out", artifact(path))


@pytest.mark.parametrize("second", ["a.txt", "A.TXT", "./a.txt", "manifest.json", "Manifest.TXT"])
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
        write_folder(tmp_path / "out", failing(), Purpose("Forum", "forum"))
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


class StopError(BaseException):
    """What stops a program from outside, such as the user."""


@pytest.mark.parametrize("stop", [StopError, OSError])
def test_whatever_stops_the_swap_the_former_is_back(
    stop: type[BaseException], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    write(out, artifact("a.txt"))
    (out / "mine.txt").write_bytes(b"mine")
    before = files(out)
    rename = Path.rename

    def stopped(self: Path, target: Path) -> Path:
        if target == out and "former" not in self.name:
            raise stop
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", stopped)
    with pytest.raises(stop):
        write(out, artifact("b.txt"))
    assert files(out) == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("step", ["rename", "copy2", "write_bytes", "mkdtemp"])
def test_a_build_that_fails_at_any_step_leaves_the_former_whole(
    step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    write(out, artifact("a.txt"))
    (out / "mine.txt").write_bytes(b"mine")
    before = files(out)

    def full(*_arguments: object, **_options: object) -> None:
        raise OSError(28, "no space left on device")

    owner = {"copy2": shutil, "mkdtemp": tempfile}.get(step, Path)
    monkeypatch.setattr(owner, step, full)
    with pytest.raises(OSError, match="no space left"):
        write(out, artifact("b.txt"))
    monkeypatch.undo()
    assert files(out) == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["out"]


def test_a_first_build_that_fails_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path, _target: Path) -> Path:
        raise OSError(13, "permission denied", str(self))

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(OSError, match="permission denied"):
        write(tmp_path / "out", artifact("a.txt"))
    assert list(tmp_path.iterdir()) == []


def test_an_artifact_may_not_be_a_file_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"exists|[Nn]ot a directory"):
        write(tmp_path / "out", artifact("a"), artifact("a/b"))
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_longer_made_goes(tmp_path: Path) -> None:
    write(tmp_path / "out", artifact("a.txt"), artifact("b.txt"))
    assert "b.txt" not in write(tmp_path / "out", artifact("a.txt"))


def test_what_others_put_there_stays(tmp_path: Path) -> None:
    write(tmp_path / "out", artifact("a.txt"))
    (tmp_path / "out" / "notes").mkdir()
    (tmp_path / "out" / "notes" / "mine.txt").write_bytes(b"mine")
    written = write_folder(tmp_path / "out", [artifact("b.txt")], Purpose("Forum", "forum"))
    assert written.kept == ("notes/mine.txt",)
    assert files(tmp_path / "out")["notes/mine.txt"] == b"mine"


def test_a_link_that_somebody_put_there_stays_a_link(tmp_path: Path) -> None:
    write(tmp_path / "out", artifact("a.txt"))
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "far.txt").write_bytes(b"far")
    (tmp_path / "out" / "folder").symlink_to("../elsewhere")
    (tmp_path / "out" / "broken").symlink_to("gone")
    written = write_folder(tmp_path / "out", [artifact("b.txt")], Purpose("Forum", "forum"))
    assert written.kept == ("broken", "folder")
    assert (tmp_path / "out" / "folder" / "far.txt").read_bytes() == b"far"
    assert (tmp_path / "out" / "broken").readlink() == Path("gone")


def test_a_file_that_stays_keeps_its_time_and_its_mode(tmp_path: Path) -> None:
    write(tmp_path / "out", artifact("a.txt"))
    mine = tmp_path / "out" / "mine.sh"
    mine.write_bytes(b"mine")
    mine.chmod(0o750)
    os.utime(mine, (1_000_000_000, 1_000_000_000))
    write(tmp_path / "out", artifact("a.txt"))
    assert mine.stat().st_mtime == 1_000_000_000
    assert stat.S_IMODE(mine.stat().st_mode) == 0o750


@pytest.mark.parametrize(("mine", "output"), [("b/mine.txt", "b"), ("b", "b/new.txt")])
def test_an_output_never_stands_where_somebodys_folder_or_file_is(
    mine: str, output: str, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    write(out, artifact("a.txt"))
    (out / mine).parent.mkdir(exist_ok=True)
    (out / mine).write_bytes(b"mine")
    before = files(out)
    with pytest.raises(CannotWriteError, match="stands where"):
        write(out, artifact(output))
    assert files(out) == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["out"]


def test_an_empty_folder_can_be_written_to(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    assert "a.txt" in write(tmp_path / "out", artifact("a.txt"))
    assert [entry.name for entry in tmp_path.iterdir()] == ["out"]


def test_a_file_of_ours_that_was_deleted_by_hand_comes_back(tmp_path: Path) -> None:
    write(tmp_path / "out", artifact("a.txt"))
    (tmp_path / "out" / "a.txt").unlink()
    assert "a.txt" in write(tmp_path / "out", artifact("a.txt"))


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
    ("purpose", "said"),
    [
        (Purpose("Other", "other"), "holds what `planner build` made for forum"),
        (Purpose("Forum", "forum", "invites"), "holds what `planner build` made for forum"),
        (Purpose("Forum", "forum", "build", 1), "were made with `--sequence 2`"),
    ],
)
def test_what_was_made_for_another_purpose_is_not_replaced(
    purpose: Purpose, said: str, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    write_folder(out, [artifact("a.txt")], Purpose("Forum", "forum", "build", 2))
    before = files(out)
    with pytest.raises(CannotWriteError, match=said):
        write_folder(out, [artifact("b.txt")], purpose, overwrite=True)
    assert files(out) == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("sequence", [2, 3])
def test_invites_that_are_sent_again_take_the_place_of_those_sent(
    sequence: int, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    write_folder(out, [artifact("a.txt")], Purpose("Forum", "forum", "build", 2))
    write_folder(out, [artifact("b.txt")], Purpose("Renamed", "forum", "build", sequence))
    assert "b.txt" in files(out)
    assert f'"sequence": {sequence}' in files(out)[MANIFEST].decode()


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
    with suppress(CannotWriteError):
        write(tmp_path / "out", artifact("b.txt"))
    assert secret.read_bytes() == b"keep me"


def test_the_current_folder_is_no_output_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    (tmp_path / "link").symlink_to(tmp_path)
    for place in (Path(), Path(".."), Path("/"), tmp_path / "here", tmp_path / "link" / "here"):
        with pytest.raises(CannotWriteError, match="not a folder of its own"):
            write(place, artifact("a.txt"))
    assert list((tmp_path / "here").iterdir()) == []


@pytest.mark.parametrize("target", ["real", "gone", "file.txt"])
def test_a_link_is_not_written_to(target: str, tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "file.txt").write_bytes(b"x")
    (tmp_path / "out").symlink_to(target)
    with pytest.raises(CannotWriteError, match="is a link"):
        write(tmp_path / "out", artifact("a.txt"))
    assert list((tmp_path / "real").iterdir()) == []


def test_a_file_is_not_written_over_by_a_folder(tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"mine")
    with pytest.raises(CannotWriteError, match="is a file"):
        write(tmp_path / "out", artifact("a.txt"), overwrite=True)
    assert (tmp_path / "out").read_bytes() == b"mine"


@pytest.mark.parametrize(
    ("mask", "file_mode", "folder_mode"), [(0o022, 0o644, 0o755), (0o077, 0o600, 0o700)]
)
def test_only_what_is_public_is_for_other_users_of_the_computer(
    mask: int, file_mode: int, folder_mode: int, tmp_path: Path
) -> None:
    former = os.umask(mask)
    try:
        write(tmp_path / "out", artifact("deep/a.txt"))
        write(tmp_path / "out", artifact("deep/a.txt"))
        write_file(tmp_path / "b.txt", b"x")
        assert os.umask(mask) == mask
    finally:
        os.umask(former)

    def mode(path: str) -> int:
        return stat.S_IMODE((tmp_path / path).stat().st_mode)

    assert {mode("out/deep/a.txt"), mode("b.txt")} == {0o600}
    assert mode("out/manifest.json") == file_mode
    assert {mode("out"), mode("out/deep")} == {folder_mode}


def test_whose_file_is_which_is_for_the_owner_alone(tmp_path: Path) -> None:
    """The name of a person's feed is all that its link has of a secret."""
    former = os.umask(0o022)
    try:
        write(tmp_path / "out", artifact("people/x.ics", person="p-1"))
    finally:
        os.umask(former)
    for path, mode in (("people", 0o700), ("people/x.ics", 0o600), ("manifest.json", 0o600)):
        assert stat.S_IMODE((tmp_path / "out" / path).stat().st_mode) == mode


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


def test_a_file_that_cannot_be_written_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path, _target: Path) -> Path:
        raise OSError(13, "permission denied", str(self))

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(OSError, match="permission denied"):
        write_file(tmp_path / "list.csv", b"x")
    assert list(tmp_path.iterdir()) == []


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
    found = write(tmp_path / "out", artifact("invites/p-1/a.ics", person="p-1"), artifact("b.txt"))
    text = found[MANIFEST_TEXT].decode()
    assert "p-1" not in text
    assert "1 calendar file for 1 participant, in a folder each" in text
