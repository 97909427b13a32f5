"""Formula injection: no cell of any output is a formula because somebody typed it so.

LibreOffice and openpyxl open every table that is written, of a roster and an agenda full of what
spreadsheets run: what they take for a formula is counted (OWASP "CSV Injection").
"""

import csv
import io
import re
from pathlib import Path

import pytest
from judges.office import flat, need_office
from openpyxl import load_workbook

from planner.building import build
from planner.loading import load
from planner.locking import is_locked, unlocked
from planner.output import Written
from planner.roster.fields import ROSTER_FIELDS
from planner.vocabulary.audience import Audience

PASSWORD = "correct horse battery staple"  # noqa: S105  # of files made here

HOSTILE = (
    "=1+1", "=cmd|' /C calc'!A0", "@SUM(1+1)", "+1+1", "-1-1", "\t=1+1", "\n=1+1",
    '=HYPERLINK("http://example.org/?x="&A1,"here")', '=DDE("cmd";"/C calc";"a")',
    "＝1+1", "＠SUM(1)", "x;=1+1", "x,=1+1", '=IMPORTXML("http://example.org","//a")',
    '=WEBSERVICE("http://example.org")', "{=1+1}", "%0A=1+1", "'=1+1", " =1+1", "of:=1+1",
)  # fmt: skip

TEXT_FIELDS = (
    "name", "also_known_as", "given_name", "family_name", "organisation", "position", "roles",
    "delegation", "grants", "dietary", "accessibility", "notes", "emergency_contact", "hotel",
    "hotel_room", "shares_with", "arrival_by", "departure_by", "phone", "motto",
)  # fmt: skip

# A formula's attribute in OpenDocument (ODF 1.3 part 3 §19.642), and what XlsxWriter may write.
_FORMULA = re.compile(r'table:formula="([^"]*)"')
_LINK = re.compile(r'xlink:href="([^"]*)"')


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _yaml(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t").replace(
        "\n", "\\n"
    ) + '"'  # fmt: skip


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Written:
    folder = tmp_path_factory.mktemp("hostile")
    columns = ("id", "email", "list_consent", "minor", "chaperone", "country", *TEXT_FIELDS)
    rows = [
        [
            f"p-{number}",
            f"p{number}@example.org",
            "yes",
            "no",
            "yes",
            "TH",
            *(text for _ in TEXT_FIELDS),
        ]
        for number, text in enumerate(HOSTILE)
    ]
    lines = [",".join(columns), *(",".join(map(_quoted, row)) for row in rows)]
    (folder / "people.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    sessions = "".join(
        f"      - {{title: {_yaml(text)}, id: s-{number}, duration: 10m, speaker: p-{number},\n"
        f"         notes: {_yaml(text)}, objective: {_yaml(text)}, catering: {_yaml(text)},\n"
        f"         items: [{{title: {_yaml(text)}, duration: 10m}}]}}\n"
        for number, text in enumerate(HOSTILE)
    )
    (folder / "forum.yaml").write_text(
        'format: 1\nevent: {id: forum, name: "=1+1", timezone: UTC, city: "=1+1",\n'
        ' organiser: "=1+1 <forum@example.org>", venue: {name: "=1+1", address: "=2+2",\n'
        '  rooms: {hall: {name: "=3+3"}}}}\n'
        'roster: people.csv\nroster_fields: {motto: {label: "=9+9", headers: motto}}\n'
        'defaults: {room: hall}\ntracks: {a: "=1+1"}\n'
        "days:\n  - date: 2024-03-06\n    title: '=1+1'\n    sessions:\n"
        "      - {time: 08:00, title: '=0+0', duration: 10m}\n" + sessions,
        encoding="utf-8",
    )
    loaded = load(folder / "forum.yaml")
    assert loaded.is_whole, loaded.diagnostics
    return build(loaded, folder / "out", audiences=Audience, password=PASSWORD)


def workbooks(built: Written) -> dict[str, bytes]:
    return {
        one.path: unlocked(one.content, PASSWORD) if is_locked(one.content) else one.content
        for one in built.artifacts
        if one.path.endswith(".xlsx")
    }


def ours(formula: str) -> bool:
    """Whether a formula is one of the project's: it refers to cells and repeats nobody's text."""
    return not any(mark in formula for mark in ("1+1", "calc", "http", "DDE", "9+9", "cmd"))


def test_every_text_field_is_hostile_here() -> None:
    texts = {
        field.name for field in ROSTER_FIELDS if field.parse.__name__ in ("read_text", "read_line")
    }
    assert texts - {"organisation_type"} <= set(TEXT_FIELDS)


def test_openpyxl_finds_no_formula_that_somebody_typed(built: Written) -> None:
    seen = 0
    for path, content in workbooks(built).items():
        for sheet in load_workbook(io.BytesIO(content)):
            for row in sheet.iter_rows():
                for cell in row:
                    seen += cell.data_type == "s"
                    assert cell.data_type != "f" or ours(str(cell.value)), (path, cell.coordinate)
                    link = cell.hyperlink
                    assert link is None or not link.target, (path, cell.coordinate)
    assert seen > 1000


def test_what_was_typed_is_in_the_workbooks_as_text(built: Written) -> None:
    found: set[str] = set()
    for content in workbooks(built).values():
        for sheet in load_workbook(io.BytesIO(content)):
            found.update(
                str(c.value) for row in sheet.iter_rows() for c in row if c.data_type == "s"
            )
    for text in ("=1+1", "@SUM(1+1)", "-1-1", "=cmd|' /C calc'!A0", "＝1+1"):
        assert any(text in cell for cell in found), text


def test_no_cell_of_a_csv_begins_like_a_formula(built: Written) -> None:
    tables = [one for one in built.artifacts if one.path.endswith(".csv")]
    assert len(tables) > 4
    for one in tables:
        for row in csv.reader(io.StringIO(one.content.decode("utf-8-sig"), newline="")):
            assert not [
                c for c in row if c.startswith(("=", "+1+", "-1", "@", "\t", "\n", "＝", "＠"))
            ]


@pytest.mark.peers
def test_libreoffice_finds_no_formula_that_somebody_typed(built: Written, tmp_path: Path) -> None:
    need_office()
    sources, shown = tmp_path / "in", tmp_path / "out"
    sources.mkdir()
    contents = workbooks(built)
    contents |= {one.path: one.content for one in built.artifacts if one.path.endswith(".csv")}
    # A file that must be found out, so that the judge is seen to judge.
    contents["guilty.csv"] = b"a,b\n=1+1,x\n"
    files = []
    for path, content in contents.items():
        file = sources / f"{path.replace('/', '-').replace('.', '-')}.{path.rpartition('.')[2]}"
        file.write_bytes(content)
        files.append(file)
    pages = flat(tmp_path / "profile", files, shown)
    assert len(pages) == len(contents)
    assert _FORMULA.findall(pages.pop("guilty-csv"))
    for name, page in pages.items():
        assert [one for one in _FORMULA.findall(page) if not ours(one)] == [], name
        assert [one for one in _LINK.findall(page) if "example.org" in one] == [], name
        assert "office:dde-source" not in page
