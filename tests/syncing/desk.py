"""A small event with a roster, its workbook, and people who edit both."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from planner.loading import Loaded, load
from planner.schedule.plan import Plan
from planner.syncing.decisions import Decisions
from planner.syncing.homecoming import Homecoming, bring_home, write_home
from planner.syncing.meanings import shown_text
from planner.vocabulary.audience import Audience
from planner.workbook.export import workbook

CREATED = datetime(2027, 5, 1, 9, tzinfo=UTC)

AGENDA = """\
format: 1
event: {{id: suva-2027, name: Suva forum, timezone: Pacific/Fiji, country: Fiji}}
roster: {roster}
roster_fields:
  shirt: {{label: T-shirt, type: choice, values: [S, M, L]}}
  shoe: {{type: number}}
  born_in: {{label: Joined on, type: date}}
  swims: {{type: yes-no}}
days:
  - date: 2027-06-09
    sessions:
      - {{time: 09:00-09:30, title: Briefing, host: p-001}}
      - {{time: 09:30-10:30, title: The data ecosystem, speakers: [p-002]}}
"""

HEADERS = (
    "id,name,email,phone,organisation,organisation_type,country,roles,arrival,arrival_time,"
    "departure,visa,letter,confirmed,photo_consent,notes,shirt,shoe,born_in,swims"
)
ROSTER = f"""{HEADERS}
p-001,Ada Sample,ada@example.org,+1 202 555 0101,Reef Watch,ngo,Fiji,participant,2027-06-08,14:35,2027-06-10,granted,sent,yes,yes,"Needs a ramp, please",M,44,2020-01-02,yes
p-002,Ben Draft,ben@example.org,+44 20 7946 0001,Ministry of Youth,government,Viet Nam,"speaker, participant",2027-06-08,,2027-06-10,not-needed,not-needed,declined,no,,S,,,no
p-003,Céline Épreuve,celine@example.org,,Reef Watch,ngo,Fiji,participant,,,,,,,,,,41.5,,
p-004,Dao Thử,dao@example.org,,UNICEF,un-agency,Viet Nam,observer,2027-06-09,,2027-06-10,,,,,,L,39,2021-12-31,
"""  # noqa: E501  # one row a participant

Edit = Callable[["Desk", Worksheet], None]


@dataclass(frozen=True)
class Desk:
    """A folder with an agenda, its roster, and the workbook made of them."""

    folder: Path
    roster_name: str = "people.csv"

    @property
    def agenda(self) -> Path:
        return self.folder / "forum.yaml"

    @property
    def roster(self) -> Path:
        return self.folder / self.roster_name

    @property
    def workbook(self) -> Path:
        return self.folder / "forum.team.xlsx"

    @property
    def loaded(self) -> Loaded:
        return load(self.agenda)

    @property
    def plan(self) -> Plan:
        plan = self.loaded.plan
        assert plan
        return plan

    def export(self, audience: Audience = Audience.TEAM) -> "Desk":
        data = workbook(self.plan, created=CREATED, audience=audience)
        self.workbook.write_bytes(data)
        return self

    def edit(self, *edits: Edit) -> "Desk":
        """Edit the workbook as a person does, in another program."""
        book = openpyxl.load_workbook(self.workbook)
        for edit in edits:
            edit(self, people_sheet(book))
        book.save(self.workbook)
        return self

    def edit_book(self, edit: Callable[[Workbook], None]) -> "Desk":
        book = openpyxl.load_workbook(self.workbook)
        edit(book)
        book.save(self.workbook)
        return self

    def edit_roster(self, old: str, new: str) -> "Desk":
        text = self.roster.read_text("utf-8")
        assert old in text
        self.roster.write_text(text.replace(old, new), "utf-8")
        return self

    def edit_part(self, name: str, old: bytes, new: bytes) -> "Desk":
        """Change a part of the workbook's file itself."""
        with ZipFile(self.workbook) as archive:
            parts = {info.filename: archive.read(info) for info in archive.infolist()}
        assert old in parts[name], name
        parts[name] = parts[name].replace(old, new)
        with ZipFile(self.workbook, "w") as archive:
            for each, content in parts.items():
                archive.writestr(each, content)
        return self

    def sync(self, **decided: Any) -> Homecoming:
        return bring_home(str(self.workbook), str(self.agenda), replace(Decisions(), **decided))

    def sync_and_write(self, **decided: Any) -> Homecoming:
        home = self.sync(**decided)
        write_home(home)
        return home

    def value(self, person: str, field: str) -> str:
        """What the roster says of somebody, as the workbook would show it."""
        found = self.plan.participant(person)
        assert found, person
        return shown_text(found, field)

    def cell(self, person: str, label: str) -> Any:
        """What stands in the workbook."""
        sheet = people_sheet(openpyxl.load_workbook(self.workbook))
        return sheet.cell(row_of(sheet, person), column_of(sheet, label)).value

    def parts(self) -> dict[str, bytes]:
        with ZipFile(self.workbook) as archive:
            return {info.filename: archive.read(info) for info in archive.infolist()}


def desk(folder: Path, roster: str = ROSTER, name: str = "people.csv") -> Desk:
    """An event with its workbook."""
    made = Desk(folder, name)
    made.agenda.write_text(AGENDA.format(roster=name), "utf-8")
    if name.endswith((".csv", ".yaml")):
        made.roster.write_text(roster, "utf-8", newline="")
    return made


def people_sheet(book: Workbook) -> Worksheet:
    sheet = book["Participants"] if "Participants" in book.sheetnames else book["People"]
    assert isinstance(sheet, Worksheet)
    return sheet


def head_of(sheet: Worksheet) -> int:
    return next(
        row for row in range(1, 9)
        if any(sheet.cell(row, column).value == "Organisation" for column in range(1, 40))
    )  # fmt: skip


def column_of(sheet: Worksheet, label: str) -> int:
    head = head_of(sheet)
    return next(
        column for column in range(1, sheet.max_column + 2)
        if sheet.cell(head, column).value == label
    )  # fmt: skip


def key_column(sheet: Worksheet) -> int:
    """The hidden column of keys."""
    rows = range(head_of(sheet) + 1, head_of(sheet) + 5)
    columns = [
        column for column in range(1, sheet.max_column + 1)
        if any(str(sheet.cell(row, column).value).startswith("p-") for row in rows)
    ]  # fmt: skip
    return columns[-1]


def row_of(sheet: Worksheet, person: str) -> int:
    column = key_column(sheet)
    return next(
        row for row in range(1, sheet.max_row + 1) if sheet.cell(row, column).value == person
    )


def put(person: str, label: str, value: Any) -> Edit:
    """Write into somebody's cell."""

    def edit(_desk: Desk, sheet: Worksheet) -> None:
        sheet.cell(row_of(sheet, person), column_of(sheet, label)).value = value

    return edit


def add(**cells: Any) -> Edit:
    """Write a new row below the others; `_` in a label's name stands for a space."""

    def edit(_desk: Desk, sheet: Worksheet) -> None:
        row = 1 + max(
            row for row in range(1, sheet.max_row + 1)
            if sheet.cell(row, column_of(sheet, "Name")).value
        )  # fmt: skip
        for label, value in cells.items():
            sheet.cell(row, column_of(sheet, label.replace("_", " "))).value = value

    return edit


def delete(person: str) -> Edit:
    """Delete somebody's row."""
    return lambda _desk, sheet: sheet.delete_rows(row_of(sheet, person))


def copy_row(person: str, **changed: Any) -> Edit:
    """Copy somebody's row, hidden key and all, below the others, and change it there."""

    def edit(_desk: Desk, sheet: Worksheet) -> None:
        row, new = row_of(sheet, person), sheet.max_row + 1
        for column in range(1, sheet.max_column + 1):
            sheet.cell(new, column).value = sheet.cell(row, column).value
        for label, value in changed.items():
            sheet.cell(new, column_of(sheet, label)).value = value

    return edit
