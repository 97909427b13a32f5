"""Whole agendas, each with the findings it must have, and no others.

A bad file says at the end of a line what is found there: `# expect: room-double-booked`, several
codes with commas between. `# expect-elsewhere: code` is for what is found in its roster, and
`# today: 2026-03-01` says which day it is.
"""

import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from plans import ROOT

import planner
from planner.mistakes import MISTAKES
from planner.rules.table import RULES

CASES = ROOT / "tests" / "cases"
RESOLVING = frozenset({"no-start", "dst-gap", "dst-repeat", "end-before-start"})
CODES = sorted({rule.code for rule in RULES} | RESOLVING)
BAD, GOOD = (sorted(CASES.glob(f"*/{kind}*.yaml")) for kind in ("bad", "good"))

Found = Counter[tuple[int | str, str]]
"""How often something is found: its line, or `elsewhere`, and its code."""

_EXPECTED = re.compile(r"#\s*expect(-elsewhere)?:\s*([a-z, -]+?)\s*$")


def expected_in(text: str) -> Found:
    """What the comments of a file say is found."""
    return Counter(
        ("elsewhere" if match[1] else number, code.strip())
        for number, line in enumerate(text.splitlines(), start=1)
        if (match := _EXPECTED.search(line))
        for code in match[2].split(",")
    )


def found_in(path: Path) -> Found:
    """What checking a file finds."""
    found: Found = Counter()
    said = re.search(r"^# today: (\S+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    today = date.fromisoformat(said[1]) if said else None
    for diagnostic in planner.check(planner.load(path), today=today):
        is_here = diagnostic.place.path == str(path)
        found[diagnostic.place.line if is_here else "elsewhere", diagnostic.code] += 1
    return found


def name_of(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


@pytest.mark.parametrize("path", BAD, ids=name_of)
def test_a_bad_agenda_has_exactly_the_findings_it_says(path: Path) -> None:
    expected = expected_in(path.read_text(encoding="utf-8"))
    assert found_in(path) == expected
    assert path.parent.name in {code for _, code in expected}


@pytest.mark.parametrize("path", GOOD, ids=name_of)
def test_a_good_agenda_has_no_findings(path: Path) -> None:
    assert "expect" not in path.read_text(encoding="utf-8")
    assert found_in(path) == Counter()


@pytest.mark.parametrize("code", CODES)
def test_a_code_has_bad_and_good_agendas(code: str) -> None:
    assert code in {path.parent.name for path in BAD}
    assert code in {path.parent.name for path in GOOD}


def test_no_folder_is_left_of_a_code_that_is_gone() -> None:
    assert sorted(folder.name for folder in CASES.iterdir()) == CODES
    assert set(MISTAKES) >= RESOLVING


def test_no_file_is_left_over() -> None:
    used = {*BAD, *GOOD}
    rosters = {path.parent / f"{path.stem}.participants.csv" for path in used}
    files = {path for path in CASES.rglob("*") if path.is_file()}
    assert files - used <= rosters
    assert {roster for roster in rosters if roster.exists()} == files - used
    for roster in files - used:
        agenda = roster.with_name(roster.name.replace(".participants.csv", ".yaml"))
        named = rf"^roster: {re.escape(roster.name)}(\s+#.*)?$"
        assert re.search(named, agenda.read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize("path", [*BAD, *GOOD], ids=name_of)
def test_only_invented_people_have_addresses(path: Path) -> None:
    for file in path.parent.glob(f"{path.stem}.*"):
        for address in re.findall(r"@([\w.-]+)", file.read_text(encoding="utf-8")):
            assert address.endswith("example.org")


def test_expectations_are_read_from_comments() -> None:
    text = "a: 1  # expect: one-code\nb: 2  # expect: two-code, one-code\n# expect-elsewhere: x-y\n"
    expected = {(1, "one-code"), (2, "two-code"), (2, "one-code"), ("elsewhere", "x-y")}
    assert expected_in(text) == Counter(expected)
