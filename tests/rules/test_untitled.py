"""Sessions whose title could not be read: how findings call them, and what is not concluded."""

import re
from pathlib import Path

import pytest

import planner
from planner.loading import load_text
from planner.text.source import Source
from rules.forums import Forum
from rules.test_cases import BAD, name_of


@pytest.fixture
def forum(tmp_path: Path) -> Forum:
    """A forum without a roster."""
    return Forum(tmp_path)


def words_of(text: str, folder: str) -> list[str]:
    """All that is said of an agenda."""
    said = []
    for found in planner.check(load_text(Source("agenda.yaml", text), folder)):
        said += [found.message, found.hint or "", *(related.label for related in found.related)]
        said += [found.repair.words] if found.repair else []
    return said


@pytest.mark.parametrize("path", BAD, ids=name_of)
def test_nothing_is_called_by_empty_backticks(path: Path) -> None:
    text = re.sub(r"(?<=title: )[^,}\n#]+", "''", path.read_text(encoding="utf-8"))
    assert [said for said in words_of(text, str(path.parent)) if "``" in said] == []


def test_a_session_without_a_title_is_called_by_its_time(forum: Forum) -> None:
    day = """
        - {time: 09:00-10:00, title: Law}
        - {time: 09:30-10:30, title: ''}
        - {time: 10:30-12:00, type: panel, title: ''}
    """
    (overlap,) = forum.found("session-overlap", day, is_whole=False)
    assert "the session at 09:30" in overlap.message


def test_its_type_is_what_the_title_would_have_said(forum: Forum) -> None:
    day = "- {{time: 09:00-11:00, title: ''{}}}"
    assert forum.found("long-sitting", day.format(""), is_whole=False) == []
    (sitting,) = forum.found("long-sitting", day.format(", type: panel"), is_whole=False)
    assert sitting.hint == "split the session at 09:00 with a break, or shorten it"
