"""Whole agendas, each with the diagnostics it must have, and no others.

A bad file says at the end of a line what is found there: `# expect: room-double-booked`, several
codes with commas between. A roster in YAML says it in the same way, and so does the ledger of its
releases, `bad.releases.yaml` beside `bad.yaml`. In the agenda stands

* `# expect-elsewhere: code` for what is found in a roster of any other kind, or
  `# expect-elsewhere: code in B3` to say the cell too; a file does so for all of them, or for none;
* `# today: 2026-03-01` for which day it is, and `# read: pt` for the language that is read;
* `# saved as: cp1252`, and `# roster saved as: …`, where the bytes are other than those of the
  text: an encoding, or one of `MADE_OF` below;
* `# answered: p-1 declined opening`, a line for each answer to an invite to a released session:
  accepted, declined, maybe or delegated; or `# private ledger: damaged` or `of another event`.
"""

import ast
import codecs
import io
import re
import shutil
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from plans import ROOT
from releases import answer

import planner
from planner.files import ledger_path
from planner.ledger.store import About, create
from planner.mistakes import MISTAKES
from planner.rules.table import RULES
from planner.text.source import Place

CASES = ROOT / "tests" / "cases"

# What no agenda can show, and the test that holds it instead.
HELD_ELSEWHERE = {
    "file-not-found": "tests/test_files.py::test_a_file_that_is_not_there_offers_its_neighbours",
    "file-unreadable": "tests/test_files.py::test_a_file_that_may_not_be_read_says_why",
    "file-too-large": "tests/test_files.py::test_a_file_is_read_whole_up_to_its_limit",
    "unknown-session": "tests/cli/test_edits.py::"
    "test_an_unknown_session_is_said_with_what_may_be_meant",
    "ambiguous-session": "tests/cli/test_edits.py::test_a_title_that_two_sessions_have_is_asked",
    "edit-refused": "tests/cli/test_edits.py::"
    "test_what_stands_in_the_way_in_the_text_is_pointed_at",
}
CODES = sorted({rule.code for rule in RULES} | set(MISTAKES) - set(HELD_ELSEWHERE))
BAD, GOOD = (
    sorted(
        path
        for path in CASES.glob(f"*/{kind}*.yaml")
        if not {".participants", ".releases"} & {*path.suffixes}
    )
    for kind in ("bad", "good")
)

Found = Counter[tuple[int | str, str]]
"""How often something is found: its line, its place in the roster or `elsewhere`, and its code."""

_EXPECTED = re.compile(r"#\s*expect(-elsewhere)?:\s*([A-Za-z0-9, -]+?)\s*$")
_CELL = re.compile(r"cell ([A-Z]+[0-9]+)")


def expected_in(text: str) -> Found:
    """What the comments of an agenda say is found."""
    expected: Found = Counter()
    for number, line in enumerate(text.splitlines(), start=1):
        if match := _EXPECTED.search(line):
            for each in match[2].split(","):
                code, _, cell = each.strip().partition(" in ")
                expected[cell or "elsewhere" if match[1] else number, code] += 1
    return expected


def expected_for(path: Path) -> Found:
    """What an agenda's comments, and those of a roster in YAML, say is found."""
    expected = expected_in(path.read_text(encoding="utf-8"))
    roster = path.with_name(f"{path.stem}.participants.yaml")
    if roster.exists():
        for (line, code), times in expected_in(roster.read_text(encoding="utf-8")).items():
            expected[f"roster line {line}", code] += times
    releases = releases_of(path)
    if releases.exists():
        for (line, code), times in expected_in(releases.read_text(encoding="utf-8")).items():
            expected[f"releases line {line}", code] += times
    return expected


def said_in(text: str, name: str) -> str | None:
    """What a line such as `# today: 2026-03-01` says."""
    match = re.search(rf"^# {name}: (.+)$", text, re.MULTILINE)
    return match[1] if match else None


def workbook_of(text: str) -> bytes:
    """A workbook with the rows of a simple table: no cell in quotes."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in text.splitlines():
        sheet.append(row.split(","))
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


# [MS-CFB] §2.2 for the first bytes, [MS-OFFCRYPTO] §2.3.4.4 for the name of the stream.
_COMPOUND_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(512, b"\0")
_LOCKED = _COMPOUND_FILE + "EncryptedPackage".encode("utf-16-le")

MADE_OF: dict[str, Callable[[str], bytes]] = {
    "a workbook": workbook_of,
    "half a workbook": lambda text: workbook_of(text)[:2_000],
    "a workbook with a password": lambda _text: _LOCKED,
    "a workbook with empty sheets": lambda _text: workbook_of(""),
    "a Word document": lambda _text: _COMPOUND_FILE + "WordDocument".encode("utf-16-le"),
    "nothing": lambda _text: b"",
    "utf-16 with its mark": lambda text: codecs.BOM_UTF16_LE + text.encode("utf-16-le"),
}


def saved_as(kind: str, text: str) -> bytes:
    return MADE_OF[kind](text) if kind in MADE_OF else text.encode(kind)


def roster_of(path: Path) -> Path:
    """The file that holds a case's roster, if it has one: CSV, or else YAML."""
    table = path.with_name(f"{path.stem}.participants.csv")
    return table if table.exists() else table.with_suffix(".yaml")


def releases_of(path: Path) -> Path:
    """The file that holds the releases of a case's agenda, if it has one."""
    return path.with_suffix(".releases.yaml")


def made(path: Path, folder: Path) -> Path:
    """The agenda to check: the case itself, or one in ``folder`` of the bytes it asks for."""
    text = path.read_text(encoding="utf-8")
    agenda_is, roster_is = said_in(text, "saved as"), said_in(text, "roster saved as")
    answers = re.findall(r"^# answered: (\S+) (\S+) (\S+)$", text, re.MULTILINE)
    ledger_is = said_in(text, "private ledger")
    if not agenda_is and not roster_is and not answers and not ledger_is:
        return path
    agenda = folder / path.name
    agenda.write_bytes(saved_as(agenda_is or "utf-8", text))
    if named := re.search(r"^roster: (\S+)", text, re.MULTILINE):
        rows = roster_of(path)
        people = rows.read_text(encoding="utf-8") if rows.exists() else ""
        (folder / named[1]).write_bytes(saved_as(roster_is or "utf-8", people))
    if releases_of(path).exists():
        shutil.copyfile(releases_of(path), releases_of(agenda))
    for person, word, session in answers:
        answer(agenda, [(person, word)], session)
    ledger = ledger_path(str(agenda))
    if ledger_is == "of another event":
        create(ledger, About("congress", "6a0c2d5e-4f0b-5f2e-9d4c-000000000002", "no secret"))
    elif ledger_is == "damaged":
        Path(ledger).write_bytes(b"SQLite format 3\0" + b"?" * 2_000)
    return agenda


def place_of(place: Place, *, with_cells: bool) -> str:
    """Where in a roster or in releases something is found, as the comments of cases say it."""
    if place.path.endswith(".releases.yaml"):
        return f"releases line {place.line}"
    if place.path.endswith(".yaml"):
        return f"roster line {place.line}"
    cell = _CELL.search(place.label or "")
    return cell[1] if with_cells and cell else "elsewhere"


def found_in(path: Path, folder: Path) -> Found:
    """What checking a case finds."""
    found: Found = Counter()
    text = path.read_text(encoding="utf-8")
    said, language = said_in(text, "today"), said_in(text, "read")
    today = date.fromisoformat(said) if said else None
    with_cells = bool(re.search(r"# expect-elsewhere: .* in [A-Z]", text))
    agenda = made(path, folder)
    for diagnostic in planner.check(planner.load(agenda, language=language), today=today):
        place = diagnostic.place
        is_here = place.path == str(agenda)
        where = place.line if is_here else place_of(place, with_cells=with_cells)
        found[where, diagnostic.code] += 1
    return found


def name_of(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


@pytest.mark.parametrize("path", BAD, ids=name_of)
def test_a_bad_agenda_has_exactly_the_findings_it_says(path: Path, tmp_path: Path) -> None:
    expected = expected_for(path)
    assert found_in(path, tmp_path) == expected
    assert path.parent.name in {code for _, code in expected}


@pytest.mark.parametrize("path", GOOD, ids=name_of)
def test_a_good_agenda_has_no_findings(path: Path, tmp_path: Path) -> None:
    assert "expect" not in path.read_text(encoding="utf-8")
    assert found_in(path, tmp_path) == Counter()


@pytest.mark.parametrize("code", CODES)
def test_a_code_has_bad_and_good_agendas(code: str) -> None:
    assert code in {path.parent.name for path in BAD}
    assert code in {path.parent.name for path in GOOD}


def test_no_folder_is_left_of_a_code_that_is_gone() -> None:
    assert sorted(folder.name for folder in CASES.iterdir()) == CODES


@pytest.mark.parametrize("code", HELD_ELSEWHERE)
def test_what_no_agenda_shows_is_held_by_a_test_that_names_it(code: str) -> None:
    assert code in MISTAKES
    name, _, function = HELD_ELSEWHERE[code].partition("::")
    text = (ROOT / name).read_text(encoding="utf-8")
    tests = {node.name: node for node in ast.parse(text).body if isinstance(node, ast.FunctionDef)}
    assert code in (ast.get_source_segment(text, tests[function]) or "")


def test_no_file_is_left_over() -> None:
    agendas = {*BAD, *GOOD}
    others = {path for path in CASES.rglob("*") if path.is_file()} - agendas
    others -= {releases_of(path) for path in agendas}
    assert others == {roster_of(path) for path in agendas} & others
    for agenda in agendas:
        roster = roster_of(agenda)
        text = agenda.read_text(encoding="utf-8")
        if roster in others or said_in(text, "roster saved as"):
            # In a folder of its own it may be given another ending.
            ending = r"\.\w+" if said_in(text, "roster saved as") else re.escape(roster.suffix)
            name = rf"{re.escape(agenda.stem)}\.participants{ending}"
            assert re.search(rf"^roster: {name}(\s+#.*)?$", text, re.MULTILINE)


@pytest.mark.parametrize("kind", MADE_OF)
def test_every_kind_of_bytes_is_used(kind: str) -> None:
    texts = [path.read_text(encoding="utf-8") for path in (*BAD, *GOOD)]
    assert any(kind in (said_in(t, "saved as"), said_in(t, "roster saved as")) for t in texts)


@pytest.mark.parametrize("path", [*BAD, *GOOD], ids=name_of)
def test_only_invented_people_have_addresses(path: Path) -> None:
    for file in path.parent.glob(f"{path.stem}.*"):
        for address in re.findall(r"@([\w.-]+)", file.read_text(encoding="utf-8")):
            assert address.endswith("example.org")


def test_expectations_are_read_from_comments() -> None:
    text = (
        "a: 1  # expect: one-code\nb: 2  # expect: two-code, one-code\n# expect-elsewhere: x-y\n"
        "# expect-elsewhere: x-y in B3, x-y in B3, z in AA10\n"
    )
    expected = {(1, "one-code"): 1, (2, "two-code"): 1, (2, "one-code"): 1,
                ("elsewhere", "x-y"): 1, ("B3", "x-y"): 2, ("AA10", "z"): 1}  # fmt: skip
    assert expected_in(text) == Counter(expected)
