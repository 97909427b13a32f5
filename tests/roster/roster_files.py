"""Rosters for tests: decoded from text, and written as workbooks by other people's libraries."""

import io
import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import openpyxl

from planner.model.people import Participant
from planner.roster.decode import DecodedRoster, OrganisationTypes, decode_sheet
from planner.roster.document import decode_document
from planner.roster.sheets import CsvSheet, read_workbook
from planner.text.compose import compose
from planner.text.diagnostics import Diagnostic
from planner.text.source import Source
from planner.vocabulary.organisation_types import OrganisationType

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

Value = str | float | int | bool | date | datetime | None

NO_TYPES = OrganisationTypes()


def from_csv(text: str, own: Iterable[OrganisationType] = ()) -> DecodedRoster:
    """The roster that a CSV text holds."""
    sheet = CsvSheet(Source("people.csv", text, private=True))
    return decode_sheet(sheet, OrganisationTypes(own))


def from_yaml(text: str, own: Iterable[OrganisationType] = ()) -> DecodedRoster:
    """The roster that a YAML text holds, which must be YAML."""
    document, mistakes = compose(Source("people.yaml", text, private=True))
    assert mistakes == []
    return decode_document(document, OrganisationTypes(own))


def from_workbook(data: bytes) -> DecodedRoster:
    """The roster that a workbook holds."""
    return decode_sheet(read_workbook("people.xlsx", data)[0], NO_TYPES)


def people(decoded: DecodedRoster) -> tuple[Participant, ...]:
    """The participants of a roster that could be read."""
    assert decoded.roster is not None
    return decoded.roster.participants


def only(decoded: DecodedRoster) -> Participant:
    """The one participant of a roster without any finding."""
    assert [d.message for d in decoded.diagnostics] == []
    (person,) = people(decoded)
    return person


def places(diagnostics: Iterable[Diagnostic]) -> list[tuple[str, int, int, str | None]]:
    """Code, line, column and label of each; in a CSV file the line is place enough."""
    return [
        (d.code, d.place.line, d.place.column, _without_address(d.place.label)) for d in diagnostics
    ]


def _without_address(label: str | None) -> str | None:
    return re.sub(r"^cell [A-Z]+[0-9]+(, )?", "", label or "") or None


def book(*sheets: Sequence[Sequence[Value]], hidden: Sequence[int] = ()) -> bytes:
    """A workbook by openpyxl, with a sheet for each table; some of them hidden."""
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.worksheets[0])
    for number, rows in enumerate(sheets):
        sheet: Worksheet = workbook.create_sheet(f"Sheet {number + 1}")
        for row in rows:
            sheet.append(list(row))
        if number in hidden:
            sheet.sheet_state = "hidden"
    return saved(workbook)


def saved(workbook: Any) -> bytes:
    """A workbook of openpyxl's as bytes."""
    buffer = io.BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()
