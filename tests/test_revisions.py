"""Files as they were committed, read from real repositories."""

import os
import stat
from pathlib import Path

import pytest
from repositories import ENVIRONMENT, Repository

from planner.files import UnreadableFileError
from planner.revisions import LAST, Revision, RevisionError, is_ignored, revision
from planner.starter import starter_files

TOOLS = {"PATH": os.environ["PATH"], "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    found = Repository(tmp_path / "forum")
    found.write("agenda.yaml", "first")
    found.commit("agenda.yaml")
    found.git("tag", "sent")
    found.write("agenda.yaml", "second")
    found.commit("agenda.yaml")
    found.write("agenda.yaml", "third")
    return found


def at(repository: Repository, name: str = LAST, path: str = "agenda.yaml") -> Revision:
    return revision(str(repository.folder / path), name, TOOLS)


def refusal(path: Path, name: str, environment: dict[str, str] | None = None) -> RevisionError:
    with pytest.raises(RevisionError) as caught:
        revision(str(path), name, TOOLS if environment is None else environment)
    return caught.value


def read(found: Revision, repository: Repository, name: str = "agenda.yaml") -> bytes:
    return found.read(str(repository.folder / name), 1000)


@pytest.mark.parametrize(
    ("name", "content"),
    [("HEAD", b"second"), ("HEAD~1", b"first"), ("sent", b"first"), ("main", b"second")],
)
def test_a_file_is_read_as_it_was(name: str, content: bytes, repository: Repository) -> None:
    found = at(repository, name)
    assert read(found, repository) == content
    assert found.uncommitted == []


def test_a_revision_says_which_commit_it_is_and_of_when(repository: Repository) -> None:
    found = at(repository, "sent")
    assert repository.git("rev-parse", "sent").startswith(found.commit)
    assert 4 <= len(found.commit) < 40
    assert found.date == "2024-02-01"
    assert found.name == "sent"


def test_bytes_are_as_committed(repository: Repository) -> None:
    content = b"\xff\xfe\0\r\n binary\n\n"
    repository.write("people.xlsx", content)
    repository.commit("people.xlsx")
    assert read(at(repository), repository, "people.xlsx") == content


@pytest.mark.parametrize(
    "name", ["agenda und mehr.yaml", "การประชุม.yaml", "a:b*?[x].yaml", "-x.yaml"]
)
def test_names_are_taken_literally(name: str, repository: Repository) -> None:
    repository.write(f"sub folder/{name}", "inside")
    repository.commit(f"sub folder/{name}")
    found = at(repository, path=f"sub folder/{name}")
    assert read(found, repository, f"sub folder/{name}") == b"inside"


def test_a_path_is_read_from_where_one_stands(
    repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository.write("sub/other.yaml", "x")
    monkeypatch.chdir(repository.folder / "sub")
    found = revision("../agenda.yaml", LAST, TOOLS)
    assert found.read("../agenda.yaml", 1000) == b"second"
    monkeypatch.chdir(repository.folder)
    assert revision("agenda.yaml", LAST, TOOLS).read("agenda.yaml", 1000) == b"second"


def test_a_link_is_followed_as_it_is_on_the_disk(repository: Repository, tmp_path: Path) -> None:
    link = tmp_path / "link.yaml"
    link.symlink_to(repository.folder / "agenda.yaml")
    assert revision(str(link), LAST, TOOLS).read(str(link), 1000) == b"second"


# What is not in git


def test_what_is_not_in_the_commit_is_read_as_it_is_and_said(
    repository: Repository, tmp_path: Path
) -> None:
    """A roster is kept out of git, because a copy of it would stay there."""
    found = at(repository)
    inside = str(repository.write("participants.csv", "today"))
    outside = tmp_path / "elsewhere.csv"
    outside.write_bytes(b"elsewhere")
    assert found.read(inside, 1000) == b"today"
    assert found.read(str(outside), 1000) == b"elsewhere"
    assert found.uncommitted == [inside, str(outside)]


def test_what_is_nowhere_is_not_there(repository: Repository) -> None:
    found = at(repository)
    with pytest.raises(UnreadableFileError) as caught:
        read(found, repository, "gone.csv")
    assert caught.value.diagnostic.code == "file-not-found"
    assert found.uncommitted == []


def test_a_folder_is_no_file(repository: Repository) -> None:
    repository.write("people/a.csv", "x")
    repository.commit("people/a.csv")
    with pytest.raises(UnreadableFileError):
        read(at(repository), repository, "people")


def test_what_is_too_large_is_refused(repository: Repository) -> None:
    found = at(repository)
    with pytest.raises(UnreadableFileError) as caught:
        found.read(str(repository.folder / "agenda.yaml"), 5)
    assert caught.value.diagnostic.code == "file-too-large"
    assert found.read(str(repository.folder / "agenda.yaml"), 6) == b"second"


# What cannot be answered


def test_no_repository(tmp_path: Path) -> None:
    error = refusal(tmp_path / "agenda.yaml", LAST)
    assert "is in no git repository" in error.message
    assert "planner diff OLD NEW" in error.hint


def test_nothing_committed_yet(tmp_path: Path) -> None:
    empty = Repository(tmp_path)
    path = empty.write("agenda.yaml", "first")
    assert "nothing has been committed yet" in refusal(path, LAST).message


@pytest.mark.parametrize(
    ("name", "hint"), [(LAST, "commit it first"), ("sent", "a later revision")]
)
def test_a_file_that_is_not_tracked(name: str, hint: str, repository: Repository) -> None:
    path = repository.write("new.yaml", "x")
    error = refusal(path, name)
    assert f"is not in git at `{name}`" in error.message
    assert hint in error.hint


@pytest.mark.parametrize("name", ["v1", "HEAD~9", "HEAD:agenda.yaml", "HEAD..sent", "^HEAD", "a b"])
def test_a_revision_that_is_not_there(name: str, repository: Repository) -> None:
    error = refusal(repository.folder / "agenda.yaml", name)
    assert error.message == f"git knows no revision `{name}`"
    assert "git log --oneline" in error.hint


def test_a_misspelt_revision_is_offered_the_nearest(repository: Repository) -> None:
    assert refusal(repository.folder / "agenda.yaml", "snet").hint == "did you mean `sent`?"


@pytest.mark.parametrize("name", ["", "-", "--output=stolen", "--help"])
def test_an_option_is_no_revision(name: str, repository: Repository) -> None:
    assert "is not a revision" in refusal(repository.folder / "agenda.yaml", name).message
    assert not (repository.folder / "stolen").exists()


def test_without_git(repository: Repository, tmp_path: Path) -> None:
    error = refusal(repository.folder / "agenda.yaml", LAST, {"PATH": str(tmp_path)})
    assert "git is not installed" in error.message


def program(path: Path, text: str) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def test_a_git_that_cannot_be_run(repository: Repository, tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "git").write_bytes(b"\0not a program")
    (tmp_path / "bin" / "git").chmod(0o755)
    error = refusal(repository.folder / "agenda.yaml", LAST, {"PATH": str(tmp_path / "bin")})
    assert error.message == "git gave no answer"


def test_a_folder_of_someone_else(repository: Repository, tmp_path: Path) -> None:
    says = "echo \"fatal: detected dubious ownership in repository at '/x'\" >&2; exit 128"
    program(tmp_path / "bin" / "git", says)
    error = refusal(repository.folder / "agenda.yaml", LAST, {"PATH": str(tmp_path / "bin")})
    assert "does not trust the folder" in error.message
    assert "safe.directory" in error.hint


# What surrounds it does no harm


def test_where_git_was_told_to_look_makes_no_difference(
    repository: Repository, tmp_path: Path
) -> None:
    """Within a hook, git has pointed its variables at the commit being made."""
    other = Repository(tmp_path / "other")
    misleading = {
        "GIT_DIR": str(other.folder / ".git"),
        "GIT_WORK_TREE": str(other.folder),
        "GIT_INDEX_FILE": "/nonexistent",
        "GIT_OBJECT_DIRECTORY": "/nonexistent",
        "GIT_NAMESPACE": "x",
        "GIT_PREFIX": "sub/",
        "GIT_TRACE": str(tmp_path / "trace"),
        "GIT_PAGER": "false",
        "GIT_EXTERNAL_DIFF": "false",
        "LANGUAGE": "de",
    }
    found = revision(str(repository.folder / "agenda.yaml"), LAST, {**TOOLS, **misleading})
    assert read(found, repository) == b"second"
    assert not (tmp_path / "trace").exists()


def test_no_program_of_a_repository_is_run(repository: Repository, tmp_path: Path) -> None:
    """Text conversions, filters, pagers, monitors and hooks are somebody's programs."""
    traces = tmp_path / "ran"
    spy = program(tmp_path / "spies" / "spy", f'echo "$0" >> {traces}; cat')
    for key in (
        "diff.spy.textconv", "diff.spy.command", "filter.spy.smudge", "filter.spy.clean",
        "core.fsmonitor", "core.pager", "diff.external", "gpg.program", "alias.cat-file",
    ):  # fmt: skip
        repository.git("config", key, str(spy))
    repository.git("config", "log.showSignature", "true")
    repository.write(".gitattributes", "*.yaml diff=spy filter=spy\n")
    for hook in ("post-checkout", "post-index-change", "reference-transaction"):
        program(repository.folder / ".git" / "hooks" / hook, f"echo {hook} >> {traces}")
    before = {path: path.stat().st_mtime_ns for path in repository.folder.rglob("*")}
    found = at(repository, "sent")
    assert read(found, repository) == b"first"
    refusal(repository.folder / "agenda.yaml", "snet")
    assert not traces.exists()
    assert {path: path.stat().st_mtime_ns for path in repository.folder.rglob("*")} == before


def test_the_tests_use_nobodys_settings() -> None:
    assert ENVIRONMENT["GIT_CONFIG_GLOBAL"] == os.devnull


def test_a_clone_whose_history_lies_elsewhere_stays_offline(
    repository: Repository, tmp_path: Path
) -> None:
    """In a partial clone, git would fetch what is missing."""
    repository.git("config", "uploadpack.allowFilter", "true")
    clone = tmp_path / "clone"
    source = repository.folder.as_uri()
    repository.git("clone", "--quiet", "--filter=blob:none", source, str(clone))
    path = clone / "agenda.yaml"
    assert revision(str(path), LAST, TOOLS).read(str(path), 1000) == b"second"
    assert "is not in git at `HEAD~1`" in refusal(path, "HEAD~1").message


# What git leaves out


def test_what_git_would_take_in_is_told_from_what_it_leaves_out(repository: Repository) -> None:
    repository.write(".gitignore", "*.told.sqlite*\n!kept.told.sqlite\n")
    repository.write("deep/.gitignore", "*.txt\n")

    def ignored(name: str) -> bool | None:
        return is_ignored(str(repository.folder / name), TOOLS)

    assert ignored("agenda.told.sqlite") is True  # whether it is there or not
    assert ignored("agenda.told.sqlite-journal") is True
    assert ignored("deep/ünï codé.told.sqlite") is True
    assert ignored("kept.told.sqlite") is False
    assert ignored("agenda.releases.yaml") is False
    assert ignored("deep/a.txt") is True
    assert ignored("a.txt") is False


def test_what_git_has_already_it_does_not_leave_out(repository: Repository) -> None:
    """A pattern that comes too late changes nothing: the file goes into each commit."""
    repository.write("agenda.told.sqlite", b"x")
    repository.commit("agenda.told.sqlite")
    repository.write(".gitignore", "*.told.sqlite*\n")
    assert is_ignored(str(repository.folder / "agenda.told.sqlite"), TOOLS) is False


def test_outside_of_a_repository_nobody_can_say(
    tmp_path: Path, repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert is_ignored(str(tmp_path / "agenda.told.sqlite"), TOOLS) is None
    assert is_ignored(str(tmp_path / "no such folder" / "agenda.told.sqlite"), TOOLS) is None
    monkeypatch.setenv("PATH", str(tmp_path))
    path = str(repository.folder / "agenda.told.sqlite")
    assert is_ignored(path, {**TOOLS, "PATH": str(tmp_path)}) is None


def test_a_new_event_keeps_from_git_what_is_private_and_nothing_else(tmp_path: Path) -> None:
    repository = Repository(tmp_path / "forum")
    for name, content in starter_files("forum", "Forum").items():
        repository.write(name, content)
    for name in ("agenda.told.sqlite", "agenda.told.sqlite-journal", "mails/p-1/opening.eml",
                 "participants.csv", "out/mails/manifest.json", "forum.ics"):  # fmt: skip
        repository.write(name, b"x")
        assert is_ignored(str(repository.folder / name), TOOLS) is True, name
    for name in ("agenda.yaml", "agenda.releases.yaml", "forum.releases.yaml", ".gitignore"):
        assert is_ignored(str(repository.folder / name), TOOLS) is False, name
