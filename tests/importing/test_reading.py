"""Headers, questions, dates and figures, as they stand in exports."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from importing.exports import DAY_FIRST, MONTH_FIRST, brought, csv_text, left_out, tried
from planner.importing.dates import is_open_date, order_in, settled_date
from planner.importing.figures import LostDigitsError, restored
from planner.importing.headers import bare_forms, columns_of
from planner.importing.mapping import NEVER, CannotMapError, Wish
from planner.importing.questions import asked_for
from planner.intake.target import FileRefusedError
from planner.model.imports import DROP, STATUS, DateOrder
from planner.roster.fields import USUAL_FIELDS


def test_columns_are_counted_by_name() -> None:
    columns = columns_of(["Email", "Name", "email ", "", "Full\nname\xa0", "E-mail", ""])
    assert [column.name for column in columns] == [
        "Email", "Name", "email#2", "", "Full name", "E-mail", "#2",
    ]  # fmt: skip
    assert columns[2].is_called("Email#2")
    assert columns[0].is_called(" email")
    assert not columns[0].is_called("Email#2")
    assert not columns[3].is_called("")
    assert columns[4].letters == "E"


@pytest.mark.parametrize(
    ("header", "last"),
    [
        ("1. What is your name?", "What is your name"),
        ("Email:", "Email"),
        ("Name2", "Name"),
        ("arrival_date", "arrival date"),
        ("Name", "Name"),
    ],
)
def test_a_header_is_read_without_its_number_and_its_colon(header: str, last: str) -> None:
    assert list(bare_forms(header))[-1] == last


@pytest.mark.parametrize(
    ("question", "field"),
    [
        ("What is your full name?", "name"),
        ("Please enter your e-mail address", "email"),
        ("¿Cuál es su nombre completo?", "name"),
        ("Quel est votre prénom ?", "given_name"),
        ("Qual é o seu sobrenome?", "family_name"),
        ("Which organisation do you represent?", "organisation"),
        ("Where are you from?", "country"),
        ("Do you have any dietary requirements?", "dietary"),
        ("Do you have any allergies or dietary requirements?", "dietary"),
        ("Do you agree to be photographed?", "photo_consent"),
        ("Full name (as in your passport)", "name"),
        ("Name of your emergency contact", None),
        ("Who recommended this event to you?", None),
        ("What is the name of your hotel's owner?", None),
    ],
)
def test_a_question_is_read_for_what_it_asks(question: str, field: str | None) -> None:
    words = (form for bare in bare_forms(question) for form in (bare, *asked_for(bare)))
    found = next((known.name for form in words if (known := USUAL_FIELDS.for_header(form))), None)
    assert found == field


@pytest.mark.parametrize(
    ("cells", "order", "is_open"),
    [
        (["07/08/2025", "25/08/2025"], DAY_FIRST, False),
        (["07/08/2025", "08/25/2025"], MONTH_FIRST, False),
        (["07/08/2025", "08/08/2025"], None, True),
        (["25/08/2025", "08/25/2025", "07/08/2025"], None, True),
        (["25/08/2025", "08/25/2025"], None, False),
        (["08/08/2025", "2025-08-07", "7 August 2025", ""], None, False),
        (["25/08/07"], None, True),
        (["7.8.2025 14:30", "25.8.2025"], DAY_FIRST, False),
        (["99/99/2025", "99/99/25"], None, False),
    ],
)
def test_only_a_number_above_twelve_proves_an_order(
    cells: list[str], order: DateOrder | None, *, is_open: bool
) -> None:
    assert order_in(cells) == (order, is_open)


@pytest.mark.parametrize(
    ("cell", "order", "settled"),
    [
        ("07/08/2025", DAY_FIRST, "2025-08-07"),
        ("07/08/2025", MONTH_FIRST, "2025-07-08"),
        ("07/08/2025", None, "07/08/2025"),
        ("25/08/2025", MONTH_FIRST, "2025-08-25"),
        ("7.8.25", DAY_FIRST, "2025-08-07"),
        ("8/7/2025 2:30 PM", MONTH_FIRST, "2025-08-07"),
        ("2025-08-07 14:30:00", None, "2025-08-07"),
        ("45876", None, "2025-08-07"),
        ("45876.5", None, "2025-08-07"),
        ("99999", None, "99999"),
        ("31/02/2025", DAY_FIRST, "31/02/2025"),
        ("99/99/2025", None, "99/99/2025"),
        ("7 August 2025", None, "7 August 2025"),
        ("next week", DAY_FIRST, "next week"),
    ],
)
def test_a_date_is_settled_or_stays_as_it_is(
    cell: str, order: DateOrder | None, settled: str
) -> None:
    assert settled_date(cell, order) == settled


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.sampled_from(DateOrder))
def test_a_date_is_read_back_in_the_order_it_was_written(day: date, order: DateOrder) -> None:
    written = f"{day:%d/%m/%Y}" if order is DAY_FIRST else f"{day:%m/%d/%Y}"
    assert settled_date(written, order) == day.isoformat()
    assert is_open_date(written) == (day.day <= 12 and day.day != day.month)
    serial = (day - date(1899, 12, 30)) // timedelta(days=1)
    assert settled_date(str(serial), None) == day.isoformat()


@pytest.mark.parametrize(
    ("text", "was"),
    [
        ("12.0", "12"),
        ("66812345678", "66812345678"),
        ("6.6812345678E+10", "66812345678"),
        ("6,6812345678e10", "66812345678"),
        ("1.25E+1", "1.25E+1"),
        ("+66 2 555 0100", "+66 2 555 0100"),
        ("12.5", "12.5"),
    ],
)
def test_a_number_is_as_it_was_typed(text: str, was: str) -> None:
    assert restored(text) == was


@pytest.mark.parametrize("text", ["6.68E+10", "1E+11", "6,68e+10", "1234567890123450000"])
def test_digits_that_are_lost_are_not_made_up(text: str) -> None:
    with pytest.raises(LostDigitsError):
        restored(text)


HEADERS = ["Name", "E-mail", "Passport number", "Company", "Company", "Deletions"]
ROW = ["Ana Lim", "ana@example.org", "X1", "Harbour", "Port", "yes"]


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    file = tmp_path / "list.csv"
    file.write_text(csv_text([HEADERS, ROW]), encoding="utf-8")
    return file


def test_an_organiser_says_what_a_column_becomes(sheet: Path, tmp_path: Path) -> None:
    wishes = (Wish("company#2", "organisation"), Wish("Deletions", "notes"), Wish("E-mail", DROP))
    rows, read = brought(sheet, tmp_path / "roster.csv", wishes=wishes)
    assert rows == [{"id": "p-001", "name": "Ana Lim", "organisation": "Port", "notes": "yes"}]
    assert left_out(read) == {"E-mail", "Passport number", "Company"}
    whys = {mapped.column.name: mapped.why for mapped in read.mapping}
    assert whys["Company"] == "`organisation` is read from column E"
    assert whys["Passport number"] == NEVER


def test_a_column_can_be_the_status(sheet: Path, tmp_path: Path) -> None:
    rows, read = brought(sheet, tmp_path / "roster.csv", wishes=(Wish("Deletions", STATUS),))
    assert len(rows) == 1
    assert read.people.unknown == (1,)


@pytest.mark.parametrize(
    ("wish", "message", "hint"),
    [
        (Wish("Nmae", "name"), "the file has no column `Nmae`", "did you mean `Name`?"),
        (Wish("zzz", "name"), "the file has no column `zzz`", "shown without `--map`"),
        (Wish("Name", "nmae"), "the roster has no field `nmae`", "did you mean `name`?"),
        (Wish("Name", "xyzzy"), "the roster has no field `xyzzy`", "declare it"),
        (Wish("Passport number", "notes"), "is not brought in as `notes`", "`roster_fields`"),
    ],
)
def test_what_cannot_be_is_answered(
    wish: Wish, message: str, hint: str, sheet: Path, tmp_path: Path
) -> None:
    with pytest.raises(FileRefusedError) as refused:
        tried(sheet, tmp_path / "roster.csv", wishes=(wish,))
    assert message in str(refused.value)
    assert hint in str(refused.value.hint)


def test_two_columns_cannot_be_one_field(sheet: Path, tmp_path: Path) -> None:
    wishes = (Wish("Company", "organisation"), Wish("Company#2", "organisation"))
    with pytest.raises(FileRefusedError, match="two columns are to become `organisation`"):
        tried(sheet, tmp_path / "roster.csv", wishes=wishes)


def test_a_wish_for_one_of_several_files_is_for_that_one(sheet: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.csv"
    other.write_text("name,email,Team\nBen Lim,ben@example.org,red\n", encoding="utf-8")
    intake = tried([sheet, other], tmp_path / "roster.csv", wishes=(Wish("Team", "notes"),))
    assert [read.merge.additions[0].id for read in intake.reads] == ["p-001", "p-002"]
    assert b"red" in intake.after
    with pytest.raises(CannotMapError, match="none of the files has a column `Taem`"):
        tried([sheet, other], tmp_path / "roster.csv", wishes=(Wish("Taem", "notes"),))


def test_an_empty_column_leaves_its_field_to_one_that_is_filled(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("name,email,e-mail address\nAna Lim,,ana@example.org\n", encoding="utf-8")
    rows, _ = brought(file, tmp_path / "roster.csv")
    assert rows == [{"id": "p-001", "name": "Ana Lim", "email": "ana@example.org"}]


AGENDA = """\
format: 1
event: {id: forum, name: Forum, timezone: Asia/Bangkok}
roster: people.csv
roster_fields:
  passport: {label: Passport number, audience: restricted}
days:
  - date: 2025-08-08
    sessions:
      - {time: 09:00-09:30, title: Opening}
"""


def test_a_column_that_is_never_needed_comes_in_where_the_agenda_declares_it(
    sheet: Path, tmp_path: Path
) -> None:
    agenda = tmp_path / "forum.yaml"
    agenda.write_text(AGENDA, encoding="utf-8")
    tried_one = tried(sheet, agenda)
    assert tried_one.reads[0].merge.additions[0].values["passport"] == "X1"
    unknown = AGENDA.replace("Passport number", "Papers").replace("passport:", "papers:")
    agenda.write_text(unknown, encoding="utf-8")
    assert "Passport number" in left_out(tried(sheet, agenda).reads[0])
    wished = tried(sheet, agenda, wishes=(Wish("Passport number", "papers"),))
    assert wished.reads[0].merge.additions[0].values["papers"] == "X1"


def test_a_column_without_a_header_is_named_where_it_is_filled(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("name,,email,\nAna Lim,,ana@example.org,x\n", encoding="utf-8")
    read = tried(file, tmp_path / "roster.csv").reads[0]
    assert [(one.column.letters, one.why) for one in read.mapping if not one.field] == [
        ("D", "it has no header")
    ]


def test_what_the_agenda_kept_of_columns_that_are_gone_says_nothing(
    sheet: Path, tmp_path: Path
) -> None:
    agenda = tmp_path / "forum.yaml"
    kept = "imports:\n  - {source: spreadsheet, columns: {Gone: notes, Company: drop}}\n  - {}\n"
    agenda.write_text(AGENDA + kept, encoding="utf-8")
    read = tried(sheet, agenda).reads[0]
    whys = {mapped.column.name: mapped.why for mapped in read.mapping}
    assert whys["Company"] == "as the agenda says"
    assert [one.field for one in read.mapping if one.column.name == "Company#2"] == ["organisation"]


def test_names_alone_are_a_roster_too(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("Who comes\nName\nAna Lim\nana@example.org\n", encoding="utf-8")
    assert tried(file, tmp_path / "roster.csv").reads[0].export.header == 1
    file.write_text("ana@example.org\nName\n", encoding="utf-8")
    with pytest.raises(FileRefusedError, match="no row of it names the columns"):
        tried(file, tmp_path / "roster.csv")
