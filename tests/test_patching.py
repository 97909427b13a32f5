"""An agenda opened for an edit, tried, and written: whole, or not at all."""

import os
from pathlib import Path

import pytest

from planner.files import UnreadableFileError
from planner.output import CannotWriteError
from planner.patching import open_agenda, try_edits, write_edit
from planner.text.patch import Edit

AGENDA = """format: 1
event: {id: e, name: Été, timezone: UTC, organiser: desk@example.org}
days:
  - date: 2024-03-06
    sessions:
      - {time: 09:00, title: Welcome, duration: 30m}   # short
      - {title: Talk, duration: 30m}
"""


def replacing(text: str, old: str, new: str) -> Edit:
    start = text.index(old)
    return Edit(start, start + len(old), new)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "agenda.yaml"
    path.write_text(AGENDA, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [(b"", "utf-8"), (b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"),
     (b"\xfe\xff", "utf-16-be")],
    ids=["plain", "utf-8 with a mark", "utf-16 little", "utf-16 big"],
)  # fmt: skip
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_encoding_mark_and_line_endings_stay(
    path: Path, mark: bytes, encoding: str, ending: str
) -> None:
    text = AGENDA.replace("\n", ending)
    path.write_bytes(mark + text.encode(encoding))
    opened = open_agenda(str(path))
    tried = try_edits(opened, [replacing(opened.source.text, "09:00", "09:15")])
    write_edit(opened, tried)
    assert path.read_bytes() == mark + text.replace("09:00", "09:15").encode(encoding)


def test_permissions_and_links_stay(path: Path) -> None:
    path.chmod(0o640)
    link = path.with_name("link.yaml")
    link.symlink_to(path.name)
    opened = open_agenda(str(link))
    write_edit(opened, try_edits(opened, [replacing(AGENDA, "Talk", "Speech")]))
    assert link.is_symlink()
    assert "Speech" in path.read_text(encoding="utf-8")
    assert path.stat().st_mode & 0o777 == 0o640
    assert sorted(file.name for file in path.parent.iterdir()) == ["agenda.yaml", "link.yaml"]


def test_a_file_that_changed_meanwhile_is_left(path: Path) -> None:
    opened = open_agenda(str(path))
    tried = try_edits(opened, [replacing(AGENDA, "Talk", "Speech")])
    path.write_text(AGENDA + "# mine\n", encoding="utf-8")
    with pytest.raises(CannotWriteError, match="changed while this ran"):
        write_edit(opened, tried)
    assert path.read_text(encoding="utf-8") == AGENDA + "# mine\n"


def test_a_read_only_file_is_left(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write everything
    opened = open_agenda(str(path))
    with pytest.raises(CannotWriteError, match="read-only"):
        write_edit(opened, try_edits(opened, []))


def test_what_an_edit_brings_is_told_apart_from_what_was_there(path: Path) -> None:
    text = AGENDA.replace("30m}   # short", "sometime}")
    path.write_text(text, encoding="utf-8")
    opened = open_agenda(str(path))
    assert [d.code for d in opened.loaded.diagnostics] == ["bad-duration"]
    tried = try_edits(opened, [replacing(text, "30m", "never")])
    assert [d.message for d in tried.mistakes] == ["`never` is not a duration"]
    tried = try_edits(opened, [replacing(text, "30m", "3h")])
    assert tried.mistakes == ()


def test_the_same_mistake_once_more_is_new(path: Path) -> None:
    text = AGENDA.replace("30m}   # short", "never}")
    path.write_text(text, encoding="utf-8")
    tried = try_edits(open_agenda(str(path)), [replacing(text, "30m", "never")])
    assert [d.code for d in tried.mistakes] == ["bad-duration"]


def test_new_findings_are_shown_and_do_not_stop_it(path: Path) -> None:
    opened = open_agenda(str(path))
    tried = try_edits(opened, [replacing(AGENDA, "Talk, duration: 30m", "Talk, duration: 3h")])
    assert tried.mistakes == ()
    assert [d.code for d in tried.findings] == ["long-sitting"]


def test_a_roster_is_not_edited_as_an_agenda(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError):
        open_agenda(str(tmp_path / "people.csv"))


def test_a_roster_is_called_as_the_agenda_calls_it(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is found in it before and after an edit has one name, and it is not `./people.csv`."""
    monkeypatch.chdir(path.parent)
    Path("people.csv").write_text("id,name,country\np-1,Ada Sample,Narnia\n", encoding="utf-8")
    path.write_text(AGENDA.replace("days:", "roster: people.csv\ndays:"), encoding="utf-8")
    opened = open_agenda("agenda.yaml")
    tried = try_edits(opened, [replacing(opened.source.text, "09:00", "09:15")])
    for loaded in (opened.loaded, tried.after):
        assert [found.place.path for found in loaded.diagnostics] == ["people.csv"]
