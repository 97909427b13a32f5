"""Rosters of each kind with something changed in them, and all else as it was."""

import csv
from pathlib import Path

import openpyxl
import pytest

from planner.syncing.decisions import Side
from planner.syncing.refusals import CannotSyncError
from syncing.desk import ROSTER, Desk, add, column_of, delete, desk, people_sheet, put, row_of

YAML = """\
# People of the forum. Keep this safe.

participants:

  - id: p-001  # the host
    name: Ada Sample
    email: ada@example.org
    organisation: "Reef Watch"
    roles: [speaker, participant]
    country: Fiji

  # From the ministry
  - id: p-002
    name: Ben Draft
    organisation: Ministry of Youth
    country: Viet Nam
    arrival: 2027-06-08

  - {id: p-003, name: Céline Épreuve, country: Fiji, organisation: Reef Watch}
"""


def yaml_desk(tmp_path: Path, text: str = YAML) -> Desk:
    return desk(tmp_path, text, "people.yaml").export()


def test_a_yaml_roster_is_patched(tmp_path: Path) -> None:
    forum = yaml_desk(tmp_path)
    forum.edit(
        put("p-001", "Organisation", "Coral: Trust"), put("p-002", "Arrival", None),
        put("p-003", "Country", "Samoa"), put("p-001", "Roles", "chair"),
        add(Name="Eve Added", Country="NO"),
    )  # fmt: skip
    forum.sync_and_write()
    assert (
        forum.roster.read_text("utf-8")
        == YAML.replace('"Reef Watch"', '"Coral: Trust"', 1)
        .replace("[speaker, participant]", "chair")
        .replace("    arrival: 2027-06-08\n", "")
        .replace("country: Fiji, org", "country: Samoa, org")
        + '\n  - id: p-004\n    name: Eve Added\n    country: "NO"\n'
    )
    assert not forum.sync().changes_roster
    assert not forum.sync().changes_workbook


def test_who_goes_from_a_yaml_roster(tmp_path: Path) -> None:
    forum = yaml_desk(tmp_path).edit(delete("p-003"))
    forum.sync_and_write(remove_deleted=True)
    text = forum.roster.read_text("utf-8")
    assert "p-003" not in text
    assert text.startswith(YAML[: YAML.index("  - {id: p-003")].rstrip())


def test_a_yaml_list_without_a_key_takes_nobody_more(tmp_path: Path) -> None:
    plain = (
        "- {id: p-001, name: Ada Sample, organisation: Reef}\n"
        "- {id: p-002, name: Ben Draft, country: Fiji}\n"
    )
    forum = yaml_desk(tmp_path, plain).edit(put("p-002", "Country", "Samoa"))
    forum.sync_and_write()
    assert forum.roster.read_text("utf-8") == plain.replace("Fiji", "Samoa")
    forum.edit(add(Name="Eve"))
    with pytest.raises(CannotSyncError, match="no list of `participants`"):
        forum.sync()


def test_what_cannot_be_changed_safely_in_yaml_is_refused_with_its_line(tmp_path: Path) -> None:
    text = YAML.replace("organisation: Ministry of Youth", "organisation: &o Ministry").replace(
        "organisation: Reef Watch}", "organisation: *o}"
    )
    forum = yaml_desk(tmp_path, text).edit(put("p-002", "Organisation", "Other"))
    with pytest.raises(CannotSyncError, match="cannot be changed at line"):
        forum.sync()
    assert forum.roster.read_text("utf-8") == text


PLAIN = "id,name,organisation\np-001,Ada Sample,Reef\np-002,Ben Draft,Youth\n"
CSV_FORMS = {
    "semicolons": PLAIN.replace(",", ";"),
    "tabs": PLAIN.replace(",", "\t"),
    "no line break at the end": PLAIN.rstrip(),
    "windows line ends": PLAIN.replace("\n", "\r\n"),
    "a title above": f"People,,\n\n{PLAIN}",
    "quotes": PLAIN.replace("Ben Draft,Youth", '"Ben Draft","Youth"'),
    "blank rows": PLAIN.replace("\np-", "\n,,\n\np-") + "\n\n",
    "short rows": PLAIN.replace("organisation", "organisation,country"),
    "a mark": f"\ufeff{PLAIN}",
    "other headers": PLAIN.replace("id,name,organisation", "ID,Full name,Institution"),
}


@pytest.mark.parametrize("form", CSV_FORMS)
def test_a_csv_roster_keeps_its_form(form: str, tmp_path: Path) -> None:
    text = CSV_FORMS[form]
    forum = desk(tmp_path, text).export()
    forum.edit(put("p-002", "Organisation", "Ministry"), add(Name="Eve Added"))
    forum.sync_and_write()
    after = forum.roster.read_bytes().decode("utf-8")
    body = text.rstrip("\r\n")
    assert after.startswith(body.replace("Youth", "Ministry"))
    assert after.endswith(text[len(body) :])
    assert forum.value("p-003", "name") == "Eve Added"
    assert after.count("\r\n") == (after.count("\n") if "\r" in text else 0)
    assert not forum.sync().changes_workbook


def test_a_cell_that_a_short_row_lacks_is_added_to_it(tmp_path: Path) -> None:
    forum = desk(tmp_path, "id,name,organisation,country\np-001,Ada\np-002,Ben,Youth,Fiji\n")
    forum.export().edit(put("p-001", "Country", "Samoa")).sync_and_write()
    assert "p-001,Ada,,Samoa\n" in forum.roster.read_text("utf-8")


def test_text_that_needs_quotes_gets_them(tmp_path: Path) -> None:
    forum = desk(tmp_path).export()
    forum.edit(put("p-003", "Organisation", 'Reef, "Watch"')).sync_and_write()
    assert ',"Reef, ""Watch""",' in forum.roster.read_text("utf-8")


def test_a_roster_in_an_old_encoding_is_not_spoilt(tmp_path: Path) -> None:
    forum = desk(tmp_path)
    forum.roster.write_bytes(ROSTER.replace("Thử", "Thu").encode("cp1252"))
    forum.export()
    assert not forum.sync().changes_roster
    forum.edit(put("p-004", "Organisation", "UNESCO"))
    with pytest.raises(CannotSyncError, match="old encoding"):
        forum.sync()


def xlsx_desk(tmp_path: Path) -> Desk:
    forum = desk(tmp_path, name="people.xlsx")
    book = openpyxl.Workbook()
    book.create_sheet("Notes of ours")["A1"] = "keep"
    sheet = book.active
    assert sheet is not None
    for line in (
        ("id", "name", "organisation", "arrival", "paid"),
        ("p-001", "Ada Sample", "Reef Watch", None, 5),
        ("p-002", "Ben Draft", "Ministry of Youth", None, "=1+1"),
        ("p-003", "Céline Épreuve", "Reef Watch", None, 7),
    ):
        sheet.append(line)
    from datetime import date

    sheet["D2"] = date(2027, 6, 8)
    sheet["D3"] = date(2027, 6, 8)
    book.save(forum.roster)
    return forum.export()


def test_an_xlsx_roster_is_patched_in_place(tmp_path: Path) -> None:
    from datetime import date, datetime

    forum = xlsx_desk(tmp_path)
    forum.edit(
        put("p-001", "Organisation", "Coral Trust"), put("p-002", "Arrival", date(2027, 6, 9)),
        put("p-003", "Arrival", date(2027, 6, 9)), add(Name="Eve Added", Organisation="Reef Watch"),
    )  # fmt: skip
    forum.sync_and_write()
    assert forum.value("p-001", "organisation") == "Coral Trust"
    assert forum.value("p-003", "arrival") == "2027-06-09"
    assert forum.value("p-004", "organisation") == "Reef Watch"
    sheet = openpyxl.load_workbook(forum.roster)["Sheet"]
    assert sheet["D3"].value == datetime(2027, 6, 9)  # noqa: DTZ001  # as a cell has it
    assert sheet["E3"].value == "=1+1"
    assert openpyxl.load_workbook(forum.roster)["Notes of ours"]["A1"].value == "keep"
    assert not forum.sync().changes_workbook


def test_who_goes_from_an_xlsx_roster_leaves_an_empty_row(tmp_path: Path) -> None:
    forum = xlsx_desk(tmp_path).edit(delete("p-003"))
    forum.sync_and_write(remove_deleted=True)
    sheet = openpyxl.load_workbook(forum.roster)["Sheet"]
    assert [cell.value for cell in sheet[4]] == [None] * 5
    assert not forum.sync().comparison.absent


def test_a_formula_in_an_xlsx_roster_is_not_written_over(tmp_path: Path) -> None:
    forum = xlsx_desk(tmp_path)
    book = openpyxl.load_workbook(forum.roster)
    book["Sheet"]["C3"] = '="Ministry"'
    book.save(forum.roster)
    # Its value is not there until a spreadsheet has worked it out: the roster says nothing.
    forum.edit(put("p-002", "Organisation", "Other"))
    with pytest.raises(CannotSyncError, match="a formula stands in the roster"):
        forum.sync(everywhere=Side.WORKBOOK)


def test_a_roster_that_can_only_be_read_is_refused(tmp_path: Path) -> None:
    forum = xlsx_desk(tmp_path)
    renamed = tmp_path / "people.xlsm"
    forum.roster.rename(renamed)
    forum.agenda.write_text(
        forum.agenda.read_text("utf-8").replace("people.xlsx", "people.xlsm"), "utf-8"
    )
    forum.edit(put("p-001", "Organisation", "Coral Trust"))
    with pytest.raises(CannotSyncError, match="which can be read and not changed"):
        forum.sync()


@pytest.mark.parametrize("typed", ["=HYPERLINK(1)", "@SUM(A1)", "'=x", "x; =1+1", "+1+cmd"])
def test_what_a_spreadsheet_would_run_comes_home_as_a_text(typed: str, tmp_path: Path) -> None:
    """A text that looks like a formula is one in the roster's CSV only behind an apostrophe."""
    forum = desk(tmp_path, ROSTER).export()

    def as_text(book: openpyxl.Workbook) -> None:
        sheet = people_sheet(book)
        for person in ("p-002", "p-003"):
            cell = sheet.cell(row_of(sheet, person), column_of(sheet, "Organisation"))
            cell.value, cell.data_type = typed, "s"

    forum.edit_book(as_text).edit(add(Name="Zoe Sample", Organisation="Reef Watch"))
    forum.sync_and_write()
    assert forum.value("p-002", "organisation") == forum.value("p-003", "organisation") == typed
    rows = csv.reader(forum.roster.read_text("utf-8").splitlines())
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "@", "+1+"))]
    assert not forum.sync().comparison.edits
