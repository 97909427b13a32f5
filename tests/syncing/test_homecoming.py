"""Edits of a workbook that come home, and those that do not."""

import re
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from planner.model.imports import DateOrder
from planner.syncing.decisions import Side
from planner.syncing.homecoming import write_home
from planner.syncing.outcome import Fate
from planner.syncing.refusals import CannotSyncError
from planner.syncing.roster_files import patched_roster
from planner.vocabulary.audience import Audience
from syncing.desk import (
    ROSTER,
    Desk,
    add,
    column_of,
    copy_row,
    delete,
    desk,
    head_of,
    key_column,
    people_sheet,
    put,
    row_of,
)


@pytest.fixture
def forum(tmp_path: Path) -> Desk:
    return desk(tmp_path).export()


def messages(home: Any) -> list[str]:
    return [f"{remark.place}: {remark.message}" for remark in home.comparison.remarks]


def test_a_workbook_that_nobody_touched_changes_nothing(forum: Desk) -> None:
    before = forum.roster.read_bytes(), forum.workbook.read_bytes()
    home = forum.sync_and_write()
    assert not home.comparison.edits
    assert not home.changes_roster
    assert not home.changes_workbook
    assert home.comparison.is_settled
    assert (forum.roster.read_bytes(), forum.workbook.read_bytes()) == before


@pytest.mark.parametrize(
    ("label", "value", "written"),
    [
        ("Organisation", "Coral Trust", "Coral Trust"),
        ("E-mail", "ada.sample@example.org", "ada.sample@example.org"),
        ("Country", "Viet Nam", "Viet Nam"),
        ("Country", "vietnam", "Viet Nam"),
        ("Country", "UK", "UK"),
        ("Organisation type", "UN agency", "un-agency"),
        ("Organisation type", "Academia", "academia"),
        ("Invitation letter", "Requested", "requested"),
        ("Arrival", date(2027, 6, 7), "2027-06-07"),
        ("Arrival", datetime(2027, 6, 7, 22, 15), "2027-06-07"),  # noqa: DTZ001  # as a cell has it
        ("Arrival", "7 June 2027", "2027-06-07"),
        ("Arrival time", "9:05 am", "09:05"),
        ("Arrival time", time(9, 5), "09:05"),
        ("Photo consent", "No", "no"),
        ("Photo consent", False, "no"),
        ("Confirmed", "declined", "declined"),
        ("T-shirt", "l", "L"),
        ("Shoe", 38, "38"),
        ("Shoe", 38.5, "38.5"),
        ("Joined on", date(2022, 2, 3), "2022-02-03"),
        ("Swims", "no", "no"),
        ("Roles", "chair; participant", "chair, participant"),
        ("Notes", "", ""),
        ("Notes", "one\ntwo", "one\ntwo"),
        ("Notes", 'a "quoted", text', 'a "quoted", text'),
    ],
)
def test_an_edit_is_written_as_the_roster_writes_such_things(
    label: str, value: object, written: str, forum: Desk
) -> None:
    field = next(field for field in forum.plan.fields if field.label == label)
    before = forum.roster.read_text("utf-8")
    forum.edit(put("p-001", label, value))
    home = forum.sync_and_write()
    assert [(edit.person, edit.field.name) for edit in home.comparison.coming] == [
        ("p-001", field.name)
    ]
    person = forum.plan.participant("p-001")
    assert person
    assert person.written.get(field.name, "") == written
    lines = forum.roster.read_text("utf-8").splitlines()
    assert [line for line in before.splitlines() if line not in lines] == [before.splitlines()[1]]
    again = forum.sync()
    assert not again.comparison.edits
    assert not again.changes_roster
    assert not again.changes_workbook


def test_a_restricted_workbook_brings_home_what_is_restricted(tmp_path: Path) -> None:
    forum = desk(tmp_path).export(Audience.RESTRICTED)
    forum.edit(put("p-001", "Visa", "Not needed")).sync_and_write()
    assert "not-needed,sent,yes,yes" in forum.roster.read_text("utf-8")


@pytest.mark.parametrize(
    ("label", "value", "said"),
    [
        ("Arrival", "07/08/2027", "this value of `arrival` can be read in more than one way"),
        ("Arrival", "soon", "this value of `arrival` is not a date"),
        ("Arrival", date(2027, 6, 30), "this participant leaves before they arrive"),
        ("Country", "Korea", "this value of `country` can mean more than one country"),
        ("Country", "Atlantis", "this value of `country` is not a country we know"),
        ("Organisation type", "Guild", "this value of `organisation_type` is not an organisation"),
        ("Photo consent", "ja?", "this value of `photo_consent`"),
        ("E-mail", "nobody", "this value of `email` cannot be read"),
        ("Name", None, "a participant needs a name"),
        ("Phone", 12025550101, "the number here has lost its `+`"),
        ("Notes", 12345678901234567890, "the number here has more digits"),
        ("Notes", "x" * 32_000, "this value of `notes` cannot be read"),
        ("T-shirt", "XXL", "this value of `shirt` is not on its list"),
        ("Shoe", "big", "this value of `shoe` is not a number"),
        ("Notes", "=A1+B1", "no program has worked out the formula here yet"),
    ],
)
def test_what_the_roster_cannot_read_stays_where_it_is_and_is_named_by_its_cell(
    label: str, value: object, said: str, forum: Desk
) -> None:
    before = forum.roster.read_bytes()
    forum.edit(put("p-001", label, value), put("p-004", "Organisation", "UNESCO"))
    home = forum.sync_and_write()
    assert [edit.person for edit in home.comparison.coming] == ["p-004"]
    sheet = people_sheet(openpyxl.load_workbook(forum.workbook))
    cell = sheet.cell(row_of(sheet, "p-001"), column_of(sheet, label))
    (message,) = messages(home)
    assert message.startswith(f"sheet `Participants`, cell {cell.coordinate}, {label.lower()}: ")
    assert said in message
    assert str(value) not in message
    assert not home.comparison.is_settled
    assert forum.roster.read_bytes() == before.replace(b"UNICEF", b"UNESCO")
    assert cell.value == value or isinstance(value, date | int)
    # Asked again the next time, and nothing else is.
    again = forum.sync()
    assert messages(again) == [message]
    assert not again.changes_roster
    assert not again.changes_workbook


@pytest.mark.parametrize(
    ("order", "written"),
    [(DateOrder.DAY_FIRST, "2027-06-05"), (DateOrder.MONTH_FIRST, "2027-05-06")],
)
def test_the_order_of_dates_is_said_once(order: DateOrder, written: str, forum: Desk) -> None:
    forum.edit(put("p-001", "Arrival", "05/06/2027"), put("p-002", "Arrival", "5.6.27"))
    assert len(forum.sync().comparison.remarks) == 2
    forum.sync_and_write(dates=order)
    assert forum.value("p-001", "arrival") == forum.value("p-002", "arrival") == written


def test_an_error_of_a_formula_does_not_come_home(forum: Desk) -> None:
    def break_it(_desk: Desk, sheet: Worksheet) -> None:
        cell = sheet.cell(row_of(sheet, "p-002"), column_of(sheet, "Organisation"))
        cell.value, cell.data_type = "#REF!", "e"

    home = forum.edit(break_it).sync()
    assert "the formula here makes the error `#REF!`" in messages(home)[0]
    assert not home.changes_roster


def work_out(forum: Desk, part: str, formula: bytes, value: bytes) -> None:
    """Do what a spreadsheet does when it opens the file: keep what a formula makes."""
    empty = rb"<v(?: ?/>|></v>)"  # openpyxl writes the latter where lxml is installed
    found = re.search(
        rb"<c ([^>]*)><f>%s</f>%s</c>" % (re.escape(formula), empty), forum.parts()[part]
    )
    assert found
    kept = b'<c %s t="str"><f>%s</f><v>%s</v></c>' % (found[1], formula, value)
    forum.edit_part(part, found[0], kept)


def test_what_a_formula_makes_comes_home_and_the_formula_stays(forum: Desk) -> None:
    part = forum.sync().grid.sheet.part
    forum.edit(put("p-002", "Organisation", "=UPPER(A1)"))
    work_out(forum, part, b"UPPER(A1)", b"YOUTH")
    home = forum.sync_and_write()
    assert "a formula stands here; what it makes of it comes home" in messages(home)[0]
    assert forum.value("p-002", "organisation") == "YOUTH"
    # What the roster says later does not go over the formula, and is not undone by it either.
    forum.edit_roster("YOUTH", "Ministry of Youth")
    forum.sync_and_write()
    assert b"<f>UPPER(A1)</f>" in forum.parts()[part]
    assert not forum.sync().comparison.edits
    assert forum.value("p-002", "organisation") == "Ministry of Youth"


def test_merged_cells_are_no_deletions(forum: Desk) -> None:
    def merge(_desk: Desk, sheet: Worksheet) -> None:
        row, column = row_of(sheet, "p-002"), column_of(sheet, "Organisation")
        sheet.merge_cells(start_row=row - 1, end_row=row, start_column=column, end_column=column)

    home = forum.edit(merge).sync_and_write()
    assert "the cell is merged into" in messages(home)[0]
    assert not home.changes_roster
    assert not home.comparison.is_settled


def test_what_only_the_roster_changed_goes_into_the_workbook(forum: Desk) -> None:
    forum.edit_roster("2027-06-09,,2027-06-10", "2027-06-05,,2027-06-10")
    forum.edit_roster("p-003,Céline Épreuve", "p-003,Céline Essai")
    home = forum.sync_and_write()
    assert not home.comparison.edits
    assert not home.changes_roster
    assert home.changes_workbook
    assert forum.cell("p-004", "Arrival") == datetime(2027, 6, 5)  # noqa: DTZ001  # as a cell has it
    assert forum.cell("p-003", "Name") == "Céline Essai"
    assert not forum.sync().changes_workbook


def test_a_date_in_a_cell_that_showed_none_is_shown_as_one(forum: Desk) -> None:
    forum.edit_roster("participant,,,,,,,,,,41.5", "participant,2027-06-05,,,,,,,,,41.5")
    forum.sync_and_write()
    assert forum.cell("p-003", "Arrival") == datetime(2027, 6, 5)  # noqa: DTZ001  # as a cell has it


def test_both_changed_alike_is_no_conflict(forum: Desk) -> None:
    forum.edit_roster("UNICEF", "UNESCO").edit(put("p-004", "Organisation", "UNESCO"))
    home = forum.sync_and_write()
    assert not home.comparison.edits
    assert not home.changes_roster
    # The base moves on: what was exported is forgotten.
    forum.edit(put("p-004", "Organisation", "UNICEF"))
    assert len(forum.sync().comparison.coming) == 1


def test_a_conflict_is_shown_with_both_values_and_changes_nothing(forum: Desk) -> None:
    forum.edit_roster("UNICEF", "UNESCO").edit(put("p-004", "Organisation", "UNDP"))
    before = forum.roster.read_bytes(), forum.workbook.read_bytes()
    home = forum.sync_and_write()
    (conflict,) = home.comparison.conflicts
    assert (conflict.ours, conflict.meaning.shown, conflict.taken) == ("UNESCO", "UNDP", None)
    assert not home.comparison.is_settled
    assert (forum.roster.read_bytes(), forum.workbook.read_bytes()) == before


@pytest.mark.parametrize("by", ["everywhere", "cell", "person"])
@pytest.mark.parametrize("side", Side)
def test_a_conflict_is_decided(by: str, side: Side, forum: Desk) -> None:
    forum.edit_roster("UNICEF", "UNESCO").edit(put("p-004", "Organisation", "UNDP"))
    answers: dict[str, dict[str, Any]] = {
        "everywhere": {"everywhere": side},
        "cell": {"each": {"p-004.organisation": side}},
        "person": {"each": {"p-004": side}},
    }
    forum.sync_and_write(**answers[by])
    word = "UNDP" if side is Side.WORKBOOK else "UNESCO"
    assert forum.value("p-004", "organisation") == forum.cell("p-004", "Organisation") == word
    again = forum.sync()
    assert not again.comparison.edits
    assert not again.changes_workbook


def test_a_new_row_becomes_a_participant_with_the_next_id(forum: Desk) -> None:
    forum.edit(add(Name="Eve Added", Country="Samoa", Arrival=date(2027, 6, 8)), add(Name="Flo"))
    home = forum.sync_and_write()
    assert [new.id for new in home.comparison.added] == ["p-005", "p-006"]
    assert forum.roster.read_text("utf-8").startswith(ROSTER)
    assert forum.value("p-005", "country") == "Samoa"
    assert forum.value("p-006", "name") == "Flo"
    assert forum.cell("p-005", "ID") == "p-005"
    again = forum.sync()
    assert not again.comparison.added
    assert not again.changes_workbook


def test_an_id_that_was_typed_is_kept_if_it_is_free(forum: Desk) -> None:
    forum.edit(add(ID="guest-1", Name="Eve Added"))
    assert [new.id for new in forum.sync().comparison.added] == ["guest-1"]


@pytest.mark.parametrize(
    ("id_", "said"), [("P-001", "`P-001` is somebody else's id"), ("no id!", "this value of `id`")]
)
def test_an_id_that_is_taken_or_none_is_asked_about(id_: str, said: str, forum: Desk) -> None:
    home = forum.edit(add(ID=id_, Name="Eve Added")).sync()
    assert not home.comparison.added
    assert said in messages(home)[0] or "`no id!` cannot be an id" in messages(home)[0]
    assert not home.comparison.is_settled


def test_of_two_new_rows_with_one_id_neither_is_guessed(forum: Desk) -> None:
    home = forum.edit(add(ID="g-1", Name="Eve"), add(ID="g-1", Name="Flo")).sync()
    assert not home.comparison.added
    assert len(home.comparison.remarks) == 2


def test_a_new_row_without_a_name_is_left(forum: Desk) -> None:
    home = forum.edit(add(Country="Samoa")).sync()
    assert not home.comparison.added
    assert "this new row has no name, and is left where it is" in messages(home)[0]


def test_a_sum_below_the_table_is_nobody(forum: Desk) -> None:
    home = forum.edit(add(Name="=COUNTA(B4:B7)", Country="Samoa")).sync()
    assert not home.comparison.added
    assert home.comparison.is_settled
    home = forum.edit(add(Name=4)).sync()
    assert not home.comparison.added


def test_what_a_new_row_says_and_cannot_be_read_stays_in_the_workbook(forum: Desk) -> None:
    forum.edit(add(Name="Eve Added", Country="Atlantis"))
    home = forum.sync_and_write()
    assert not home.comparison.is_settled
    assert forum.value("p-005", "country") == ""
    assert forum.cell("p-005", "Country") == "Atlantis"
    again = forum.sync()
    assert "is not a country we know" in messages(again)[0]
    forum.edit(put("p-005", "Country", "Samoa")).sync_and_write()
    assert forum.value("p-005", "country") == "Samoa"


def test_who_is_new_on_the_roster_gets_a_row(forum: Desk) -> None:
    forum.roster.write_text(
        ROSTER + "p-009,Ina Late,,,Reef Watch,ngo,Fiji,,2027-06-08" + "," * 11 + "\n", "utf-8"
    )
    home = forum.sync_and_write()
    assert home.refreshed.rows == ("p-009",)
    assert forum.cell("p-009", "Name") == "Ina Late"
    assert forum.cell("p-009", "Arrival") == datetime(2027, 6, 8)  # noqa: DTZ001  # as a cell has it
    assert forum.cell("p-009", "ID") == "p-009"
    assert not forum.sync().changes_workbook
    # And from then on they are like anybody else.
    forum.edit(put("p-009", "Organisation", "Coral Trust")).sync_and_write()
    assert forum.value("p-009", "organisation") == "Coral Trust"


def test_new_rows_do_not_go_over_what_stands_below_the_table(forum: Desk) -> None:
    def below(_desk: Desk, sheet: Worksheet) -> None:
        sheet.cell(row_of(sheet, "p-002") + 12, column_of(sheet, "Notes") + 4).value = "Ours"
        for offset in range(1, 9):
            sheet.cell(sheet_last(sheet) + offset, column_of(sheet, "Notes") + 4).value = "Ours"

    forum.edit(below)
    forum.roster.write_text(ROSTER + "p-009,Ina Late" + "," * 18 + "\n", "utf-8")
    forum.sync_and_write()
    sheet = people_sheet(openpyxl.load_workbook(forum.workbook))
    texts = [cell.value for row in sheet.iter_rows() for cell in row if cell.value == "Ours"]
    assert len(texts) >= 8
    assert sheet.cell(row_of(sheet, "p-009"), column_of(sheet, "Notes") + 4).value is None


def sheet_last(sheet: Worksheet) -> int:
    return max(row for row in range(1, sheet.max_row + 1) if sheet.cell(row, 1).value)


def test_a_deleted_row_is_listed_and_stays_on_the_roster(forum: Desk) -> None:
    home = forum.edit(delete("p-003")).sync_and_write()
    (absent,) = home.comparison.absent
    assert (absent.id, absent.fate) == ("p-003", Fate.KEPT)
    assert forum.plan.participant("p-003")
    assert forum.sync().comparison.absent == (absent,)


def test_a_deleted_row_goes_from_the_roster_when_asked(forum: Desk) -> None:
    home = forum.edit(delete("p-003")).sync_and_write(remove_deleted=True)
    assert home.comparison.removed == ("p-003",)
    lines = ROSTER.splitlines(keepends=True)
    assert forum.roster.read_text("utf-8") == "".join(
        line for line in lines if not line.startswith("p-003")
    )
    assert not forum.sync().comparison.absent
    # Their id is not given to anybody else who comes.
    forum.edit(add(Name="Eve Added"))
    assert forum.sync().comparison.added[0].id == "p-005"


def test_who_the_agenda_names_is_never_removed(forum: Desk) -> None:
    home = forum.edit(delete("p-002")).sync_and_write(remove_deleted=True)
    (absent,) = home.comparison.absent
    assert (absent.fate, absent.named_at) == (Fate.NAMED, ("line 13",))
    assert forum.plan.participant("p-002")


@pytest.mark.parametrize(
    ("decided", "fate", "stays"),
    [
        ({"remove_deleted": True}, Fate.CHANGED, True),
        ({"remove_deleted": True, "each": {"p-003": Side.WORKBOOK}}, Fate.REMOVED, False),
        ({"remove_deleted": True, "everywhere": Side.ROSTER}, Fate.CHANGED, True),
        ({"each": {"p-003": Side.ROSTER}}, Fate.RESTORED, True),
    ],
)
def test_deleted_here_and_changed_there_is_asked(
    decided: dict[str, Any], fate: Fate, *, stays: bool, forum: Desk
) -> None:
    forum.edit_roster("Céline Épreuve", "Céline Essai").edit(delete("p-003"))
    home = forum.sync_and_write(**decided)
    assert [one.fate for one in home.comparison.absent] == [fate]
    assert home.comparison.is_settled is (fate is not Fate.CHANGED)
    assert bool(forum.plan.participant("p-003")) is stays
    if fate is Fate.RESTORED:
        assert forum.cell("p-003", "Name") == "Céline Essai"
        assert not forum.sync().comparison.absent


@pytest.mark.parametrize(
    ("edited", "decided", "fate"),
    [
        (False, {}, Fate.GONE),
        (True, {}, Fate.EDITED),
        (True, {"each": {"p-003": Side.WORKBOOK}}, Fate.PUT_BACK),
        (True, {"each": {"p-003": Side.ROSTER}}, Fate.LEFT),
    ],
)
def test_who_left_the_roster_does_not_come_back_by_the_workbook(
    *, edited: bool, decided: dict[str, Any], fate: Fate, forum: Desk
) -> None:
    row = next(line for line in ROSTER.splitlines(keepends=True) if line.startswith("p-003"))
    forum.edit_roster(row, "")
    if edited:
        forum.edit(put("p-003", "Organisation", "Coral Trust"))
    home = forum.sync_and_write(**decided)
    assert [one.fate for one in home.comparison.absent] == [fate]
    again = forum.sync()
    if fate is Fate.PUT_BACK:
        assert forum.value("p-003", "organisation") == "Coral Trust"
        assert not again.comparison.absent
    else:
        assert forum.plan.participant("p-003") is None
        assert again.comparison.absent[0].fate is (
            Fate.EDITED if fate is Fate.EDITED else Fate.GONE
        )


def test_of_copied_rows_the_one_that_says_what_was_exported_keeps_the_key(forum: Desk) -> None:
    forum.edit(copy_row("p-003", Name="Copy Person"), put("p-001", "Organisation", "Coral Trust"))
    home = forum.sync()
    assert not home.comparison.added
    assert "this row is a copy of row" in messages(home)[0]
    assert "`p-003`" in messages(home)[0]
    home = forum.sync_and_write(as_new=True)
    assert [new.id for new in home.comparison.added] == ["p-005"]
    assert forum.value("p-003", "name") == "Céline Épreuve"
    assert forum.value("p-005", "name") == "Copy Person"
    assert forum.cell("p-005", "ID") == "p-005"
    assert not forum.sync().changes_workbook


def test_several_copies_are_named_together(forum: Desk) -> None:
    forum.edit(copy_row("p-003"), copy_row("p-003", Name="Other"))
    assert "these rows are copies of row" in messages(forum.sync())[0]


def test_where_no_row_says_what_was_exported_nothing_is_guessed(forum: Desk) -> None:
    forum.edit(copy_row("p-003", Name="Copy Person"), put("p-003", "Organisation", "Coral Trust"))
    home = forum.sync_and_write(as_new=True)
    assert "2 rows are `p-003`, and none of them says what was exported" in messages(home)[0]
    assert not home.comparison.added
    assert not home.comparison.edits
    assert not home.comparison.absent
    assert not home.changes_roster


def test_a_row_from_another_workbook_is_asked_about(forum: Desk) -> None:
    forum.edit(add(Name="Eve Added"), add(Name="Flo"))

    def stray(_desk: Desk, sheet: Worksheet) -> None:
        row = max(
            row for row in range(1, sheet.max_row + 1)
            if sheet.cell(row, column_of(sheet, "Name")).value
        )  # fmt: skip
        sheet.cell(row, key_column(sheet)).value = "x-77"

    home = forum.edit(stray).sync()
    assert len(home.comparison.added) == 1
    assert "this row comes from elsewhere" in messages(home)[0]
    assert len(forum.sync(as_new=True).comparison.added) == 2


def test_an_id_that_was_changed_is_refused_and_put_back(forum: Desk) -> None:
    forum.edit(put("p-003", "ID", "p-300"), put("p-003", "Organisation", "Coral Trust"))
    home = forum.sync_and_write()
    assert "the id of `p-003` was changed, and stays as it is" in messages(home)[0]
    assert forum.value("p-003", "organisation") == "Coral Trust"
    assert forum.cell("p-003", "ID") == "p-003"


def test_a_field_that_nobody_had_comes_home_in_a_new_column(forum: Desk) -> None:
    def hotels(_desk: Desk, sheet: Worksheet) -> None:
        column = sheet.max_column + 2
        sheet.cell(head_of(sheet), column).value = "Hotel"
        sheet.cell(row_of(sheet, "p-003"), column).value = "Riverside"

    forum.edit(hotels).sync_and_write()
    lines = forum.roster.read_text("utf-8").splitlines()
    assert lines[0] == HEADERS_WITH_HOTEL
    assert lines[3].endswith(",Riverside")
    assert lines[1].endswith(",yes,")
    assert not forum.sync().changes_workbook


HEADERS_WITH_HOTEL = ROSTER.splitlines()[0] + ",hotel"


def test_nothing_is_written_that_the_roster_would_not_read_back(
    forum: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    forum.edit(put("p-004", "Organisation", "UNESCO"))
    for spoil in (
        (b"UNESCO", b"UNESKO"),  # not what was meant
        (b"Ben Draft", b"Ben Daft"),  # something else besides
        (b"p-003,", b"p-033,"),  # somebody else
        (b"id,name", b"id,nom de plume"),  # no roster at all
    ):
        monkeypatch.setattr(
            "planner.syncing.homecoming.patched_roster",
            lambda *args, by=spoil: patched_roster(*args).replace(*by),
        )
        with pytest.raises(CannotSyncError, match="the roster c"):
            forum.sync()


def test_both_files_are_written_or_neither(forum: Desk) -> None:
    forum.edit(put("p-004", "Organisation", "UNESCO"))
    home = forum.sync()
    before = forum.roster.read_bytes()
    forum.workbook.write_bytes(forum.workbook.read_bytes() + b"\n")
    from planner.output import CannotWriteError

    with pytest.raises(CannotWriteError, match="was changed while this ran"):
        write_home(home)
    assert forum.roster.read_bytes() == before


@pytest.mark.parametrize(
    ("lock", "program"),
    [
        ("~$forum.team.xlsx", "Excel"),
        ("~$rum.team.xlsx", "Excel"),
        (".~lock.forum.team.xlsx#", "LibreOffice"),
    ],
)
def test_a_workbook_that_is_open_is_not_written(lock: str, program: str, forum: Desk) -> None:
    forum.edit(put("p-004", "Organisation", "UNESCO"))
    (forum.folder / lock).write_bytes(b"")
    before = forum.roster.read_bytes()
    with pytest.raises(CannotSyncError, match=f"is open in {program}"):
        forum.sync_and_write()
    assert forum.roster.read_bytes() == before


def test_without_ids_on_the_roster_only_what_was_exported_comes_home(tmp_path: Path) -> None:
    bare = "\n".join(line.split(",", 1)[1] for line in ROSTER.splitlines()) + "\n"
    forum = desk(tmp_path, bare).export()
    forum.edit(put("p-004", "Organisation", "UNESCO"), add(Name="Eve Added"))
    forum.sync_and_write()
    assert forum.value("p-004", "organisation") == "UNESCO"
    assert forum.value("p-005", "name") == "Eve Added"
    forum.edit(delete("p-003"))
    (absent,) = forum.sync(remove_deleted=True).comparison.absent
    assert absent.fate is Fate.NAMED
    # With another row above them, everybody would be somebody else.
    rows = forum.roster.read_text("utf-8").splitlines(keepends=True)
    forum.roster.write_text("".join([rows[0], rows[2], rows[1], *rows[3:]]), "utf-8")
    with pytest.raises(CannotSyncError, match="have no ids"):
        forum.sync()


def test_a_type_that_was_only_inferred_is_confirmed_by_whoever_writes_it(tmp_path: Path) -> None:
    text = ROSTER.replace("Ministry of Youth,government", "University of Suva,")
    forum = desk(tmp_path, text).export()
    guess = forum.value("p-002", "organisation_type")
    assert guess == "Academia (inferred)"
    assert not forum.sync().changes_workbook
    # Taken out of its cell it is no word of anybody's, and copied it is none either.
    forum.edit(put("p-002", "Organisation type", None))
    home = forum.edit(add(Name="Eve Added", Organisation_type=guess)).sync_and_write()
    assert not home.comparison.edits
    assert [list(new.cells) for new in home.comparison.added] == [["name"]]
    assert forum.cell("p-002", "Organisation type") == guess
    # Whom the roster's new guess contradicts is asked nothing.
    forum.edit(put("p-002", "Organisation type", "NGO"))
    forum.edit_roster("University of Suva", "Ministry of Youth")
    home = forum.sync_and_write()
    assert not home.comparison.conflicts
    assert forum.value("p-002", "organisation_type") == "NGO"
    assert not forum.sync().changes_workbook


def test_of_new_people_too_the_workbook_says_what_is_missing(forum: Desk) -> None:
    forum.roster.write_text(ROSTER + "p-009,Ina Late" + "," * 18 + "\n", "utf-8")
    forum.edit(add(Name="Eve Added", Country="Samoa")).sync_and_write()
    shown, made = (
        people_sheet(openpyxl.load_workbook(forum.workbook, data_only=data_only))
        for data_only in (True, False)
    )
    column = column_of(shown, "Still missing")
    late, added = row_of(shown, "p-009"), row_of(shown, "p-010")
    assert "country" in str(shown.cell(late, column).value)
    assert "country" not in str(shown.cell(added, column).value)
    assert f"$B{late}" in str(made.cell(late, column).value)
    assert f"$B{added}" in str(made.cell(added, column).value)
    assert not forum.sync().changes_workbook
