"""The page on what others check names findings of ours, and only such as there are."""

import re

import pytest
from plans import ROOT

from planner.mistakes import MISTAKES
from planner.rules.table import RULE_BY_CODE

PAGE = (ROOT / "docs" / "rules-elsewhere.md").read_text(encoding="utf-8")
# Keys of the agenda are written with their colon, commands with a space, and paths with a slash.
CODE = re.compile(r"`([a-z]+(?:-[a-z]+)*)`")
COLUMNS = ["their rule", "where", "ours", "beyond it, or why not"]


def rows() -> list[list[str]]:
    """The rows of all tables, without their headers and rules."""
    tables = [line.strip("|").split("|") for line in PAGE.splitlines() if line.startswith("|")]
    cells = [[cell.strip() for cell in row] for row in tables]
    return [row for row in cells if row != COLUMNS and set(row) != {"---"}]


def codes() -> list[str]:
    """Every code of ours that the page names; the first two columns are about other programs."""
    ours = [" ".join(row[2:]) for row in rows()]
    prose = [line for line in PAGE.splitlines() if not line.startswith("|")]
    return sorted(set(CODE.findall("\n".join(ours + prose))))


@pytest.mark.parametrize("row", rows(), ids=lambda row: row[0])
def test_a_row_names_a_finding_or_says_why_there_is_none(row: list[str]) -> None:
    rule, where, ours, why = row
    assert rule
    assert where
    assert why if ours == "-" else re.sub(CODE, "", ours).strip(", ") == ""


def test_each_program_is_named_with_its_repository_and_version() -> None:
    parts = PAGE.split("\n## ")[1:-1]
    assert len(parts) == 8
    for part in parts:
        assert re.search(r"`github\.com/[\w.-]+/[\w.-]+`", part)
        assert re.search(r"\b[0-9a-f]{8}\b", part)


def test_the_first_row_of_a_program_names_a_file() -> None:
    for part in PAGE.split("\n## ")[1:-1]:
        first = part.split("| --- |")[-1].split("|---|")[-1].splitlines()[1]
        assert re.search(r"`[\w./-]+/[\w.-]+\.\w+`", first)


@pytest.mark.parametrize("code", codes())
def test_every_code_that_is_named_exists(code: str) -> None:
    assert code in RULE_BY_CODE or code in MISTAKES
