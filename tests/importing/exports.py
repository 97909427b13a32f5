"""Exports for tests: made by hand from each source's documented headers, with invented people."""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from pathlib import Path

import openpyxl

from planner.importing.merging import Decisions
from planner.importing.outcome import Read
from planner.intake.target import Request
from planner.intake.trying import Intake, tried_intake, write_intake
from planner.model.imports import DateOrder

EXPORTS = Path(__file__).parent / "files"
DAY_FIRST, MONTH_FIRST = DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST

Value = str | float | int | bool | date | datetime | None

MICROSOFT_HEADERS = (
    "ID", "Start time", "Completion time", "Email", "Name", "Last modified time",
    "Full name\xa0(as on\nyour badge)", "Email address", "Organisation\xa0", "Organisation 2",
    "Country", "Arrival date", "Phone number", "Health conditions", "Languages",
)  # fmt: skip


def csv_text(rows: Iterable[Sequence[str]], delimiter: str = ",", end: str = "\r\n") -> str:
    """Rows as a CSV text."""
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter, lineterminator=end).writerows(rows)
    return text.getvalue()


def workbook(sheets: dict[str, Iterable[Sequence[Value]]]) -> bytes:
    """A workbook of these sheets."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        page = book.create_sheet(name)
        for row in rows:
            page.append(list(row))
            for cell in page[page.max_row]:
                if cell.data_type == "f":
                    cell.data_type = "s"  # as forms write it: a text
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def microsoft_forms() -> bytes:
    """Answers of a Microsoft form that anyone could answer: names are asked, not known."""
    began = datetime(2025, 5, 4, 9, 15)  # noqa: DTZ001  # a workbook's times have no zone

    def answer(number: int, *own: Value) -> list[Value]:
        return [number, began, began, "anonymous", None, None, *own]

    return workbook({
        "Notes": [["For the team"], ["Nothing here"]],
        "Form1": [
            MICROSOFT_HEADERS,
            answer(1, "Noé Ibáñez", "noe@example.org", "Luz", "x", "Perú", "07/08/2025",
                   12025550140.0, "asthma", "English;Spanish;"),
            answer(2, "Aroha Ngata", "aroha@example.org", "Kaitiaki", "x", "NZ",
                   datetime(2025, 8, 9), "+64 3 555 0141", "", "English;"),  # noqa: DTZ001
            answer(3, "test", "try@example.org", "", "", "", "", "", "", ""),
            answer(4, "=1+1 Ltd", "formula@example.org", "", "", "NZ", 45878, "", "", ""),
        ],
    })  # fmt: skip


def tried(
    files: Path | Sequence[Path], into: Path, order: DateOrder | None = None, **asked: object
) -> Intake:
    """An import, tried."""
    paths = [files] if isinstance(files, Path) else files
    return tried_intake(Request(tuple(map(str, paths)), str(into), order=order, **asked))  # type: ignore[arg-type]  # fields of a request, by name


def brought(
    file: Path, into: Path, order: DateOrder | None = None, **asked: object
) -> tuple[list[dict[str, str]], Read]:
    """The rows of a roster with an export brought in, each without its empty cells."""
    intake = tried(file, into, order, **asked)
    write_intake(intake)
    return rows_of(into), intake.reads[-1]


def rows_of(roster: Path) -> list[dict[str, str]]:
    """The rows of a CSV roster, each without its empty cells."""
    text = roster.read_bytes().decode("utf-8-sig")
    return [
        {name: cell for name, cell in row.items() if cell}
        for row in csv.DictReader(io.StringIO(text, newline=""))
    ]


def left_out(read: Read) -> set[str]:
    """The headers that stay out."""
    return {mapped.column.name for mapped in read.mapping if not mapped.field}


def skipped(read: Read) -> dict[str, list[int]]:
    """Why rows were left out, and which, as a spreadsheet counts them."""
    return {why.name: [row + 1 for row in rows] for why, rows in read.people.skipped}


def decisions(**asked: object) -> Decisions:
    """What an organiser decided."""
    return Decisions(**asked)  # type: ignore[arg-type]  # fields of decisions, by name
