"""Rosters in workbooks, written by other people's libraries, and workbooks that are none."""

import io
import random
import struct
import tracemalloc
import zipfile
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
from roster_files import book, from_workbook, only, people, places, saved

from planner.loading import plan_of_roster
from planner.roster.sheets import UnreadableSheetError, cell_text, column_letters, read_workbook
from planner.text.diagnostics import Severity

EMPTY = "the workbook holds no table; write a row of headers, and the people below it"
BOMB = "the workbook unpacks to more than 200 MB; check that it is the file you meant"
HEADER = ("id", "name", "arrival", "list consent")


def refused(data: bytes) -> str:
    """Why a workbook is refused, and what to do."""
    with pytest.raises(UnreadableSheetError) as refusal:
        read_workbook("people.xlsx", data)
    return f"{refusal.value}; {refusal.value.hint}"


# What a spreadsheet makes of cells


def test_numbers_dates_and_booleans_mean_what_was_typed() -> None:
    data = book(
        [
            HEADER,
            (12.0, "Ada Sample", date(2024, 3, 5), True),
            (13, "Ben Draft", datetime(2024, 3, 5, 14, 30), False),  # noqa: DTZ001  # spreadsheets know no zones
            ("p-3", 77, "5 March 2024", "yes"),
            ("p-4", "Dara", None, None),
        ]
    )
    decoded = from_workbook(data)
    assert decoded.diagnostics == ()
    assert [
        (p.id, p.name, p.arrival and p.arrival.isoformat(), p.list_consent) for p in people(decoded)
    ] == [
        ("12", "Ada Sample", "2024-03-05", True),
        ("13", "Ben Draft", "2024-03-05", False),
        ("p-3", "77", "2024-03-05", True),
        ("p-4", "Dara", None, None),
    ]


def test_the_writer_of_another_library_is_read_too() -> None:
    buffer = io.BytesIO()
    workbook = xlsxwriter.Workbook(buffer, {"in_memory": True})
    sheet = workbook.add_worksheet("People")
    sheet.write_row(0, 0, ["ID", "Full name", "Country"])
    sheet.write_row(1, 0, [7, "Zoë Núñez 🐦", "NO"])
    workbook.close()
    person = only(from_workbook(buffer.getvalue()))
    assert (person.id, person.name) == ("7", "Zoë Núñez 🐦")
    assert person.country is not None
    assert person.country.name == "Norway"


def test_a_telephone_number_that_became_a_number_is_whole() -> None:
    data = book([("id", "name", "emergency contact"), ("p-1", "Ada", 66812345678.0)])
    assert only(from_workbook(data)).emergency_contact == "66812345678"


def test_a_formula_is_its_value_and_never_runs() -> None:
    data = book([("id", "name", "notes"), ("p-1", "Ada", '=HYPERLINK("http://example.org","x")')])
    assert only(from_workbook(data)).notes == ""


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (True, "yes"),
        (False, "no"),
        (12.0, "12"),
        (12.5, "12.5"),
        (3, "3"),
        ("  x\x1b ", "x"),
        (datetime(2024, 3, 5), "2024-03-05"),  # noqa: DTZ001  # spreadsheets know no zones
        (datetime(2024, 3, 5, 9, 30), "2024-03-05T09:30:00"),  # noqa: DTZ001  # likewise
        (date(2024, 3, 5), "2024-03-05"),
        (time(9, 30), "09:30:00"),
        (timedelta(hours=30), "1 day, 6:00:00"),
        (float("inf"), "inf"),
        (float("nan"), "nan"),
    ],
)
def test_a_value_is_the_text_that_was_typed(value: object, text: str) -> None:
    assert cell_text(value) == text  # type: ignore[arg-type]  # of all the types at once


# Which sheet, which row


def test_a_hidden_sheet_and_an_empty_one_are_passed_over() -> None:
    hidden = [("id", "name"), ("h-1", "Hidden")]
    shown = [("id", "name"), ("p-1", "Ada")]
    assert only(from_workbook(book(hidden, [], shown, hidden=[0]))).id == "p-1"


def test_a_workbook_without_a_table_says_so() -> None:
    assert refused(book([], [])) == EMPTY
    assert refused(book([("id", "name")], [], hidden=[0])) == EMPTY


def test_the_header_may_stand_below_merged_title_cells() -> None:
    workbook = openpyxl.Workbook()
    sheet = workbook.worksheets[0]
    sheet["A1"] = "Participants of the forum"
    sheet.merge_cells("A1:D1")
    sheet["B4"], sheet["C4"] = "ID", "Name"
    sheet["B5"], sheet["C5"] = "p-1", "Ada"
    assert only(from_workbook(saved(workbook))).name == "Ada"


def test_mistakes_stand_at_a_cell_as_the_spreadsheet_names_it() -> None:
    rows = [(None,) * 27 + ("id", "name", "country")] + [
        (None,) * 27 + (number, "Ada", "Xyz") for number in (1, 1)
    ]
    decoded = from_workbook(book(rows))
    assert places(decoded.diagnostics) == [
        ("unknown-country", 2, 30, "sheet Sheet 1, cell AD2, column country"),
        ("unknown-country", 3, 30, "sheet Sheet 1, cell AD3, column country"),
        ("duplicate-id", 3, 28, "sheet Sheet 1, cell AB3"),
    ]
    (related,) = decoded.diagnostics[2].related
    assert related.place.label == "sheet Sheet 1, cell AB2"
    assert (related.place.end_line, related.place.end_column) == (2, 29)
    assert related.place.excerpt is None


def test_columns_have_the_names_a_spreadsheet_gives_them() -> None:
    assert [column_letters(n) for n in (0, 25, 26, 51, 52, 701, 702, 16383)] == [
        "A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD",
    ]  # fmt: skip


# Files that are no workbook


DAMAGED = "this is not a workbook that can be read; open it, and save it again as .xlsx"
LOCKED = (
    "the workbook is locked with a password; `--password-file FILE` opens an .xlsx where the "
    "command has it; or save a copy without one"
)
GOOD = book([HEADER, (1, "Ada", None, None)])


@pytest.mark.parametrize(
    "data",
    [
        b"id,name\np-1,Ada\n",
        b"PK\x03\x04",
        b"PK\x03\x04" + b"\0" * 2_000,
        b"<html><table><tr><td>id</td></tr></table></html>",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2_000,
        GOOD[: len(GOOD) // 2],
        GOOD[100:],
    ],
    ids=["csv", "magic", "zeros", "html", "old", "half", "tail"],
)
def test_a_file_that_is_no_workbook_says_what_to_do(data: bytes) -> None:
    assert refused(data) == DAMAGED


def test_an_archive_of_something_else_is_no_workbook() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("letter.txt", "hello")
    assert refused(buffer.getvalue()) == DAMAGED


def test_a_workbook_with_a_password_says_so() -> None:
    # The frame of a locked workbook: a compound file whose directory names the locked stream.
    locked = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 1_016
    locked += "EncryptedPackage".encode("utf-16-le").ljust(512, b"\0")
    assert refused(locked) == LOCKED


def test_an_open_document_with_a_password_says_so() -> None:
    assert refused(open_document(1, 1, manifest="<manifest:encryption-data/>")) == LOCKED


# Workbooks that would fill the memory


def rewritten(data: bytes, member: str, change: "bytes | None" = None, *, extra: int = 0) -> bytes:
    """A workbook with a member exchanged, or made longer by so many spaces."""
    source = zipfile.ZipFile(io.BytesIO(data))
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for info in source.infolist():
            content = source.read(info)
            if info.filename == member:
                content = (change if change is not None else content) + b" " * extra
            target.writestr(info.filename, content)
    return buffer.getvalue()


SHEET = "xl/worksheets/sheet1.xml"


def sheet_with(rows: str) -> bytes:
    return rewritten(
        GOOD,
        SHEET,
        (
            '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
            f"<sheetData>{rows}</sheetData></worksheet>"
        ).encode(),
    )


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    bomb = rewritten(GOOD, SHEET, extra=200_000_000)
    assert len(bomb) < 400_000
    assert refused(bomb) == BOMB


def test_a_bomb_in_many_parts_is_refused() -> None:
    buffer = io.BytesIO(GOOD)
    with zipfile.ZipFile(buffer, "a", zipfile.ZIP_DEFLATED) as archive:
        for number in range(5):
            archive.writestr(f"xl/media/{number}.bin", b"\0" * 41_000_000)
    assert refused(buffer.getvalue()) == BOMB


def test_a_bomb_that_lies_about_its_size_is_refused() -> None:
    bomb = rewritten(GOOD, SHEET, extra=100_000_000)
    member = zipfile.ZipFile(io.BytesIO(bomb)).getinfo(SHEET)
    assert bomb.count(struct.pack("<I", member.file_size)) == 2
    lie = bomb.replace(struct.pack("<I", member.file_size), struct.pack("<I", 100))
    tracemalloc.start()
    assert refused(lie) == DAMAGED
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 10_000_000


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="1"><c r="A1"><v>1</v></c></row><row><c r="XFD1048576"><v>1</v></c></row>',
        "<row r='1048576'><c r = 'xfd1048576'><v>1</v></c></row>",
        '<row r="1048576"><c r="F9"/><c r="XFC1048576"/><c><v>1</v></c></row>',
        '<row r="1000000"><c><v>1</v></c></row><row><c/><c/><c/><c/><c/><c><v>1</v></c></row>',
        '<x:row r="1048576"><x:c r="XFD1048576" t="n"><x:v>1</x:v></x:c></x:row>',
    ],
)
def test_a_cell_far_away_from_the_table_is_refused(rows: str) -> None:
    said = refused(sheet_with(rows))
    assert said.startswith("a cell stands very far from the table; delete the empty rows")


@pytest.mark.parametrize("reference", ["B99999999999916", "AAAA1", "1A", "", "A1:B2"])
def test_a_cell_that_stands_nowhere_is_refused(reference: str) -> None:
    assert refused(sheet_with(f'<row r="1"><c r="{reference}"><v>1</v></c></row>')) == DAMAGED


def test_empty_cells_far_away_do_no_harm() -> None:
    rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>'
    assert read_workbook("people.xlsx", sheet_with(rows))[0].rows[0][0] == "1"


def test_cells_without_a_reference_follow_one_another() -> None:
    rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"
    assert read_workbook("people.xlsx", sheet_with(rows))[0].rows == [["1", "2"], ["3", ""]]


def open_document(rows: int, columns: int, *, sheets: int = 1, manifest: str = "") -> bytes:
    """A small .ods file whose one cell is repeated."""
    names = "urn:oasis:names:tc:opendocument:xmlns"
    sheet = (
        f'<table:table table:name="S"><table:table-row table:number-rows-repeated="{rows}">'
        f'<table:table-cell office:value-type="string" table:number-columns-repeated="{columns}">'
        "<text:p>name</text:p></table:table-cell></table:table-row>"
        '<table:table-row table:number-rows-repeated="1048000"><table:table-cell '
        'table:number-columns-repeated="16384"/></table:table-row></table:table>'
    )
    content = (
        f'<office:document-content xmlns:office="{names}:office:1.0" '
        f'xmlns:table="{names}:table:1.0" xmlns:text="{names}:text:1.0"><office:body>'
        f"<office:spreadsheet>{sheet * sheets}</office:spreadsheet></office:body>"
        "</office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    listed = (
        f'<manifest:manifest xmlns:manifest="{names}:manifest:1.0"><manifest:file-entry '
        f'manifest:full-path="/" manifest:media-type="{kind}">{manifest}</manifest:file-entry>'
        "</manifest:manifest>"
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("mimetype", kind)
        archive.writestr("META-INF/manifest.xml", listed)
        archive.writestr("content.xml", content)
    return buffer.getvalue()


def test_an_open_document_is_read() -> None:
    assert read_workbook("people.ods", open_document(2, 3, sheets=3))[0].rows == [["name"] * 3] * 2


@pytest.mark.parametrize(("rows", "columns"), [(1_048_576, 5), (306, 16_384)])
def test_an_open_document_that_repeats_itself_without_end_is_refused(
    rows: int, columns: int
) -> None:
    assert refused(open_document(rows, columns)).startswith("a cell stands very far")


# Whatever the bytes are


@pytest.mark.parametrize("seed", range(150))
def test_a_workbook_with_any_damage_is_read_or_refused(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311  # the same damage each time
    parts = zipfile.ZipFile(io.BytesIO(GOOD)).namelist()
    member = chance.choice([*parts, SHEET, SHEET, SHEET])
    content = bytearray(zipfile.ZipFile(io.BytesIO(GOOD)).read(member))
    for _ in range(chance.choice([1, 2, 5])):
        at = chance.randrange(len(content))
        scraps = [b"99999999999", b"-1", b'"', b"<", b"\xff", b'r="A0"', b'r="ZZZZ9"', b"NaN", b""]
        content[at : at + chance.randrange(3)] = chance.choice(scraps)
    for data in (rewritten(GOOD, member, bytes(content)), bytes(damaged(GOOD, chance))):
        with suppress(UnreadableSheetError):
            read_workbook("people.xlsx", data)


def damaged(data: bytes, chance: random.Random) -> bytearray:
    content = bytearray(data)
    for _ in range(3):
        content[chance.randrange(len(content))] = chance.randrange(256)
    return content


def test_what_the_library_panics_at_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    import python_calamine

    class PanicException(BaseException):
        """What a panic of the library's looks like from here: no Exception at all."""

    def panic(_file: object) -> None:
        raise PanicException("index out of range: ada@example.org")

    workbook = type("Workbook", (), {"from_filelike": staticmethod(panic)})
    monkeypatch.setattr(python_calamine, "CalamineWorkbook", workbook)
    assert refused(GOOD) == DAMAGED


def test_whoever_stops_the_program_is_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    import python_calamine

    def interrupted(_file: object) -> None:
        raise KeyboardInterrupt

    workbook = type("Workbook", (), {"from_filelike": staticmethod(interrupted)})
    monkeypatch.setattr(python_calamine, "CalamineWorkbook", workbook)
    with pytest.raises(KeyboardInterrupt):
        read_workbook("people.xlsx", GOOD)


def test_a_refused_workbook_is_one_error_about_its_file(tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    path.write_bytes(b"no workbook")
    loaded = plan_of_roster(path)
    (found,) = loaded.diagnostics
    assert (found.code, found.severity) == ("roster-unreadable", Severity.ERROR)
    assert f"{found.message}; {found.hint}" == DAMAGED
    assert found.place.path == str(path)
    assert loaded.plan is not None
    assert loaded.plan.roster is None
