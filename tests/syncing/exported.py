"""Workbooks as `planner workbook` makes them, and as people leave them."""

from io import BytesIO
from pathlib import Path

import openpyxl
from openpyxl.utils import get_column_letter

from planner.building import created_at
from planner.loading import load
from planner.schedule.plan import Plan
from planner.syncing.meanings import shown_text
from planner.vocabulary.audience import Audience
from planner.workbook.export import workbook
from planner.workbook.fingerprint import fingerprint


def export(agenda: Path, target: Path, audience: Audience = Audience.TEAM) -> Path:
    """The workbook of an agenda, for an audience."""
    plan = load(agenda).plan
    assert plan
    data = workbook(plan, created=created_at(plan, str(agenda)), audience=audience)
    target.write_bytes(with_contract(plan, data, audience))
    return target


def with_contract(plan: Plan, data: bytes, audience: Audience) -> bytes:
    book = openpyxl.load_workbook(BytesIO(data))
    sheet = book["Participants"]
    head = next(row for row in range(1, 9) if sheet.cell(row, 1).value == "ID")
    key = sheet.max_column + 1
    fields = {
        column: field.name
        for column in range(2, key)
        if (field := plan.fields.for_header(str(sheet.cell(head, column).value)))
    }
    hidden = book.create_sheet("_planner")
    hidden.sheet_state = "veryHidden"
    salt = "5a17"
    for row in (
        ("planner-workbook", "1"),
        ("event", plan.agenda.event.id),
        ("audience", audience.word),
        ("created", "2024-03-01T09:00:00Z"),
        ("agenda_digest", "0"),
        ("roster_digest", "0"),
        ("salt", salt),
        ("sheet:Participants", f"participants|{head}|{head + 1}|{get_column_letter(key)}"),
        (),
        ("sheet", "key", "column", "hash"),
    ):
        hidden.append(row)
    people = {person.id: person for person in plan.participants}
    for row in range(head + 1, sheet.max_row + 1):
        person = people[str(sheet.cell(row, 1).value)]
        sheet.cell(row, key, person.id)
        for field in fields.values():
            said = fingerprint(salt, shown_text(person, field))
            hidden.append(("participants", person.id, field, said))
    sheet.column_dimensions[get_column_letter(key)].hidden = True
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()
