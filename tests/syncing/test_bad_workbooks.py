"""Workbooks that cannot be brought home, and those that people have turned inside out."""

import random
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl
import pytest
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from planner.files import UnreadableFileError
from planner.locking import is_locked, locked, unlocked
from planner.syncing.homecoming import MistakenAgendaError, bring_home, write_home
from planner.syncing.packages import open_package
from planner.syncing.refusals import CannotSyncError
from planner.vocabulary.audience import Audience
from syncing.desk import (
    AGENDA,
    ROSTER,
    Desk,
    add,
    column_of,
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


def refused(forum: Desk) -> CannotSyncError:
    before = forum.roster.read_bytes()
    with pytest.raises(CannotSyncError) as caught:
        forum.sync_and_write()
    assert forum.roster.read_bytes() == before
    assert caught.value.hint
    return caught.value


def test_a_workbook_of_another_event(forum: Desk) -> None:
    forum.agenda.write_text(
        AGENDA.format(roster="people.csv").replace("suva-2027", "apia-2027"), "utf-8"
    )
    assert "the workbook of `suva-2027`, and the agenda is of `apia-2027`" in refused(forum).message


def set_fact(key: str, value: str) -> Callable[[Workbook], None]:
    def edit(book: Workbook) -> None:
        sheet = book["_planner"]
        for row in sheet.iter_rows():
            if row[0].value == key:
                row[1].value = value
                return

    return edit


def test_a_workbook_of_another_version(forum: Desk) -> None:
    forum.edit_book(set_fact("planner-workbook", "2"))
    assert "another version of planner" in refused(forum).message


@pytest.mark.parametrize("audience", ["participants", "public", "everybody"])
def test_a_workbook_for_others_than_the_team(audience: str, forum: Desk) -> None:
    forum.edit_book(set_fact("audience", audience))
    assert "this workbook is for" in refused(forum).message


def test_a_workbook_that_says_nothing_of_its_participants(forum: Desk) -> None:
    forum.edit_book(set_fact("sheet:Participants", "sessions"))
    assert "no sheet of participants that could be edited" in refused(forum).message


def test_a_workbook_that_was_not_made_here(forum: Desk) -> None:
    book = openpyxl.Workbook()
    book.create_sheet("Other").sheet_state = "hidden"
    book.save(forum.workbook)
    error = refused(forum)
    assert "was not made by `planner workbook`" in error.message
    assert "`planner roster import`" in error.hint


def test_the_hidden_sheet_may_be_renamed(forum: Desk) -> None:
    def rename(book: Workbook) -> None:
        book["_planner"].title = "Old"

    forum.edit_book(rename).edit(put("p-004", "Organisation", "UNESCO"))
    assert len(forum.sync().comparison.coming) == 1


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "not a workbook that can be read"),
        (b"id,name\n", "not a workbook that can be read"),
        (b"PK\x03\x04 and then nothing", "not a workbook that can be read"),
        (b"\xd0\xcf\x11\xe0" + bytes(600), "before 2007 (.xls)"),
    ],
)
def test_what_is_no_workbook(data: bytes, said: str, forum: Desk) -> None:
    forum.workbook.write_bytes(data)
    assert said in refused(forum).message


def zipped(**parts: bytes) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def test_an_archive_of_something_else(forum: Desk) -> None:
    forum.workbook.write_bytes(zipped(readme=b"hello"))
    assert "not a workbook" in refused(forum).message
    forum.workbook.write_bytes(zipped(mimetype=b"application/vnd.oasis.opendocument.spreadsheet"))
    assert "OpenDocument" in refused(forum).message


def test_a_workbook_that_unpacks_to_more_than_any(
    forum: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("planner.syncing.packages.MOST_BYTES", 1_000_000)
    forum.workbook.write_bytes(zipped(bomb=bytes(2_000_000)))
    assert "unpacks to more than 1 MB" in refused(forum).message


def test_a_workbook_with_macros(forum: Desk) -> None:
    forum.edit_part(
        "[Content_Types].xml", b"spreadsheetml.sheet.main+xml", b"sheet.macroEnabled.main+xml"
    )
    assert "macros" in refused(forum).message


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("xl/workbook.xml", b"<sheets>", b"<sheets"),
        ("xl/workbook.xml", b"<workbook ", b"<!DOCTYPE x [<!ENTITY a 'b'>]><workbook "),
        ("sheet", b"<sheetData>", b"<sheetDatum>"),
        ("sheet", b'<row r="4"', b'<row r="0"'),
        ("sheet", b'<row r="5"', b'<row r="4"'),
        ("sheet", b'r="B4"', b'r="BBBB4"'),
        ("sheet", b'r="B4"', b'r="XFE4"'),
        ("sheet", b'r="B4"', b'r="B5"'),
    ],
)
def test_a_damaged_workbook(part: str, old: bytes, new: bytes, forum: Desk) -> None:
    name = forum.sync().grid.sheet.part if part == "sheet" else part
    forum.edit_part(name, old, new)
    assert "not a workbook that can be read" in refused(forum).message


def test_a_workbook_in_an_encoding_nobody_writes(forum: Desk) -> None:
    content = forum.parts()["xl/workbook.xml"]
    head = content[: content.index(b"?>") + 2] if content.startswith(b"<?xml") else b""
    forum.edit_part(
        "xl/workbook.xml",
        content,
        b'<?xml version="1.0" encoding="latin-1"?>' + content[len(head) :],
    )
    assert "not a workbook that can be read" in refused(forum).message


PASSWORD = "four words of ours"  # noqa: S105  # of this test


def test_a_locked_workbook_is_refused_or_opened_and_locked_again(forum: Desk) -> None:
    forum.edit(put("p-004", "Organisation", "UNESCO"))
    forum.workbook.write_bytes(locked(forum.workbook.read_bytes(), PASSWORD))
    error = refused(forum)
    assert "locked with a password" in error.message
    assert "`--password-file FILE`" in error.hint
    with pytest.raises(CannotSyncError, match="the password does not open the workbook"):
        bring_home(str(forum.workbook), str(forum.agenda), password="three words only")  # noqa: S106  # of this test
    write_home(bring_home(str(forum.workbook), str(forum.agenda), password=PASSWORD))
    assert forum.value("p-004", "organisation") == "UNESCO"
    assert is_locked(forum.workbook.read_bytes())
    again = bring_home(str(forum.workbook), str(forum.agenda), password=PASSWORD)
    assert not again.comparison.edits
    assert not again.changes_workbook
    assert open_package(unlocked(forum.workbook.read_bytes(), PASSWORD)).sheets


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("~$forum.xlsx", "the mark of a workbook that is open"),
        (".~lock.forum.xlsx#", "the mark of a workbook that is open"),
        ("forum.yaml", "is no workbook"),
    ],
)
def test_names_that_are_no_workbooks(name: str, said: str, forum: Desk) -> None:
    with pytest.raises(CannotSyncError, match=said):
        bring_home(str(forum.folder / name), str(forum.agenda))


def test_a_workbook_that_is_not_there(forum: Desk) -> None:
    with pytest.raises(UnreadableFileError):
        bring_home(str(forum.folder / "nowhere.xlsx"), str(forum.agenda))


def test_an_agenda_with_errors_or_without_a_roster(forum: Desk) -> None:
    text = forum.agenda.read_text("utf-8")
    forum.agenda.write_text(text.replace("09:00-09:30", "9-what"), "utf-8")
    with pytest.raises(MistakenAgendaError) as caught:
        forum.sync()
    assert caught.value.diagnostics
    forum.agenda.write_text(text.replace("roster: people.csv\n", ""), "utf-8")
    with pytest.raises(CannotSyncError, match="names no roster"):
        forum.sync()


# Workbooks that still come home


def test_a_renamed_sheet_is_found_by_its_keys(forum: Desk) -> None:
    def rename(book: Workbook) -> None:
        book["Participants"].title = "People"

    forum.edit_book(rename).edit(put("p-004", "Organisation", "UNESCO"), add(Name="Eve"))
    home = forum.sync_and_write()
    assert "this is the sheet that was called `Participants`" in home.comparison.remarks[0].message
    assert forum.value("p-004", "organisation") == "UNESCO"
    assert not forum.sync().changes_workbook


def test_another_sheet_of_the_same_name_is_not_taken_for_it(forum: Desk) -> None:
    def replace_it(book: Workbook) -> None:
        book["Participants"].title = "People"
        book.create_sheet("Participants")["A1"] = "Ours"

    forum.edit_book(replace_it)
    assert forum.sync().grid.sheet.name == "People"


def test_a_sheet_that_was_deleted(forum: Desk) -> None:
    forum.edit_book(lambda book: book.remove(book["Participants"]))
    assert "no sheet `Participants` any more" in refused(forum).message


def test_headers_that_were_deleted(forum: Desk) -> None:
    forum.edit(lambda _desk, sheet: sheet.delete_rows(head_of(sheet)))
    assert "no row of headers any more" in refused(forum).message


def test_neither_ids_nor_keys(forum: Desk) -> None:
    def strip(_desk: Desk, sheet: Worksheet) -> None:
        sheet.delete_cols(key_column(sheet))
        sheet.delete_cols(column_of(sheet, "ID"))

    forum.edit(strip)
    assert "neither ids nor its hidden column of keys" in refused(forum).message


def test_without_the_hidden_keys_rows_are_told_by_their_ids(forum: Desk) -> None:
    forum.edit(put("p-004", "Organisation", "UNESCO"), add(Name="Eve"))
    forum.edit(lambda _desk, sheet: sheet.delete_cols(key_column(sheet)))
    home = forum.sync_and_write()
    assert "the hidden column of keys is gone" in home.comparison.remarks[0].message
    assert forum.value("p-004", "organisation") == "UNESCO"
    assert forum.value("p-005", "name") == "Eve"
    again = forum.sync()
    assert not again.comparison.added
    assert not again.changes_workbook


def test_without_the_visible_ids_rows_are_told_by_their_keys(forum: Desk) -> None:
    forum.edit(put("p-004", "Organisation", "UNESCO"))
    forum.edit(lambda _desk, sheet: sheet.delete_cols(column_of(sheet, "ID")))
    home = forum.sync_and_write()
    assert "the column of ids is missing" in home.comparison.remarks[0].message
    assert forum.value("p-004", "organisation") == "UNESCO"


def shuffle(seed: int) -> Callable[[Desk, Worksheet], None]:
    """Sort the rows and the columns anew, put rows above the table, and hide some."""

    def edit(_desk: Desk, sheet: Worksheet) -> None:
        chance = random.Random(seed)  # noqa: S311  # nothing secret
        head = head_of(sheet)
        columns = list(range(1, sheet.max_column + 1))
        rows = list(range(head + 1, sheet.max_row + 1))
        values = {
            (row, column): sheet.cell(row, column).value for row in (head, *rows)
            for column in columns
        }  # fmt: skip
        looks = {key: sheet.cell(*key).number_format for key in values}
        new_rows, new_columns = rows[:], columns[:]
        chance.shuffle(new_rows)
        chance.shuffle(new_columns)
        for row, new_row in zip((head, *rows), (head, *new_rows), strict=True):
            for column, new_column in zip(columns, new_columns, strict=True):
                cell = sheet.cell(new_row, new_column)
                cell.value = values[row, column]
                cell.number_format = looks[row, column]
        sheet.insert_rows(1, chance.randint(1, 3))
        sheet.row_dimensions[head + 2].hidden = True
        sheet.column_dimensions["C"].hidden = True

    return edit


@pytest.mark.parametrize("seed", range(6))
def test_the_order_of_rows_and_columns_makes_no_difference(seed: int, forum: Desk) -> None:
    forum.edit(put("p-004", "Organisation", "UNESCO"), put("p-002", "Shoe", 40), shuffle(seed))
    home = forum.sync_and_write()
    said = {(edit.person, edit.field.name) for edit in home.comparison.coming}
    assert said == {("p-004", "organisation"), ("p-002", "shoe")}
    assert not [remark for remark in home.comparison.remarks if remark.is_open]
    assert not home.comparison.absent
    assert not forum.sync().changes_workbook


def test_a_column_without_its_header_is_named_with_what_looks_like_it(forum: Desk) -> None:
    forum.edit(put("p-004", "Organisation", "UNESCO"), put("p-004", "Roles", "chair"))

    def rename(_desk: Desk, sheet: Worksheet) -> None:
        sheet.delete_cols(column_of(sheet, "Phone"))
        sheet.cell(head_of(sheet), column_of(sheet, "Organisation")).value = "Where from"

    home = forum.edit(rename).sync_and_write()
    said = [(remark.message, remark.hint) for remark in home.comparison.remarks]
    assert ("the column `Phone` is missing", "what was in it stays in the roster") in said
    (other,) = [one for one in said if "`Organisation`" in one[0]]
    assert "looks like it" in other[0]
    assert other[1] == "call it `Organisation` again"
    assert [edit.field.name for edit in home.comparison.coming] == ["roles"]
    assert forum.value("p-001", "phone") == "+1 202 555 0101"


def test_a_header_in_other_words_is_still_the_field(forum: Desk) -> None:
    forum.edit(put("p-004", "E-mail", "thu@example.org"))

    def rename(_desk: Desk, sheet: Worksheet) -> None:
        sheet.cell(head_of(sheet), column_of(sheet, "E-mail")).value = "Mail address / e-mail"

    assert len(forum.edit(rename).sync().comparison.coming) == 1


def test_two_columns_of_one_name_are_asked_about(forum: Desk) -> None:
    def again(label: str) -> Callable[[Desk, Worksheet], None]:
        def edit(_desk: Desk, sheet: Worksheet) -> None:
            column = sheet.max_column + 1
            sheet.cell(head_of(sheet), column).value = label
            sheet.cell(row_of(sheet, "p-004"), column).value = "UNESCO"

        return edit

    home = forum.edit(again("Organisation"), put("p-004", "Roles", "chair")).sync()
    assert "2 columns are called `Organisation`: " in home.comparison.remarks[0].message
    assert [edit.field.name for edit in home.comparison.coming] == ["roles"]
    # One by its other name is the team's own, beside the one by its own name.
    forum.export().edit(again("Institution"))
    assert forum.sync().comparison.is_settled
    assert "Institution" in forum.sync().grid.others


def test_a_column_that_the_workbook_is_not_for_stays_in_it(forum: Desk) -> None:
    def diets(_desk: Desk, sheet: Worksheet) -> None:
        column = sheet.max_column + 1
        sheet.cell(head_of(sheet), column).value = "Dietary"
        sheet.cell(row_of(sheet, "p-004"), column).value = "vegan"

    home = forum.edit(diets).sync_and_write()
    assert "`Dietary` is for named members" in home.comparison.remarks[0].message
    assert not home.changes_roster


def test_control_characters_do_not_come_home(forum: Desk) -> None:
    part = forum.sync().grid.sheet.part
    forum.edit(put("p-004", "Organisation", "=X()"))
    content = forum.parts()[part]
    assert b"<f>X()</f>" in content
    start = content.rindex(b"<c ", 0, content.index(b"<f>X()</f>"))
    end = content.index(b"</c>", start) + 4
    tag = content[start : content.index(b">", start)]
    text = b' t="inlineStr"><is><t>UNE_x0007_S_x0041_CO</t></is></c>'
    forum.edit_part(part, content[start:end], tag + text)
    forum.sync_and_write()
    assert forum.value("p-004", "organisation") == "UNESACO"
    assert forum.cell("p-004", "Organisation") == "UNESACO"


def test_a_roster_of_nobody_gets_its_first_people(tmp_path: Path) -> None:
    forum = desk(tmp_path, ROSTER).export()
    names = ROSTER.splitlines()[0]
    forum.roster.write_text(names + "\n", "utf-8")
    home = forum.sync()
    assert len(home.comparison.absent) == 4
    assert not home.comparison.added


def test_only_the_team_and_the_restricted_circle_may_bring_home(tmp_path: Path) -> None:
    assert desk(tmp_path).export(Audience.RESTRICTED).sync().comparison.is_settled


def test_people_sheet_is_the_one_of_the_export(forum: Desk) -> None:
    assert people_sheet(openpyxl.load_workbook(forum.workbook)).title == "Participants"


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("xl/styles.xml", b'numFmtId="', b'numFmtId="x'),
        ("xl/styles.xml", b'numFmtId="', b'numFmtId="' + b"9" * 5000),
        ("xl/styles.xml", b"formatCode=", b"formatted="),
        ("xl/styles.xml", b"<styleSheet", b"<!DOCTYPE a [<!ENTITY b 'c'>]><styleSheet"),
    ],
)
def test_styles_that_are_none_are_a_damaged_workbook(
    part: str, old: bytes, new: bytes, forum: Desk
) -> None:
    forum.edit_part(part, old, new)
    assert "not a workbook that can be read" in refused(forum).message


@pytest.mark.parametrize("styles", [b"<a/>", b"<cellXfs/>", b"<xf/>", b"<a>", b""])
def test_dates_come_home_into_a_workbook_with_styles_or_not_at_all(
    styles: bytes, forum: Desk
) -> None:
    whole = forum.parts()["xl/styles.xml"]
    # A date of the roster goes into a cell that was empty.
    forum.edit_roster("ngo,Fiji,participant,,,", "ngo,Fiji,participant,2027-06-08,,")
    forum.edit_part("xl/styles.xml", whole, styles)
    assert "not a workbook that can be read" in refused(forum).message


@pytest.mark.parametrize("place", ["²|4|A", "3|٣|A", "99999999999|4|A", "3|4|é", "3|4|AAAAAAAA"])
def test_a_place_that_is_none_is_no_sheet_of_participants(place: str, forum: Desk) -> None:
    forum.edit_book(set_fact("sheet:Participants", f"participants|{place}"))
    assert "no sheet of participants that could be edited" in refused(forum).message
