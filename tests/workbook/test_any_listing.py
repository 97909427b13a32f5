"""Whatever can be asked for becomes a good sheet: flat, in groups, counted, or of odd names."""

import io
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from plans import HEAD, plan_from

from planner.schedule.plan import Plan
from planner.tables.listing import Family, Listing
from planner.tables.table import Cell, Column, Name, Row, Table
from planner.vocabulary.audience import Audience
from planner.workbook import contents
from planner.workbook.cells import Pen
from planner.workbook.checked import check
from planner.workbook.export import workbook
from planner.workbook.formulas import Formula, name_of
from planner.workbook.glance import figures_of

CREATED = datetime(2024, 2, 1, 12, 0, tzinfo=UTC)
SESSIONS = "      - {time: 09:00-10:00, title: Opening, speaker: p-001}\n"
TEAM = Audience.TEAM


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    return plan_from(tmp_path, SESSIONS)


def opened(data: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(data))


def made(plan: Plan, monkeypatch: pytest.MonkeyPatch, *listings: Listing) -> Any:
    """The team's workbook with these listings and no others."""
    monkeypatch.setattr(contents, "listings", lambda _plan: iter(listings))
    return opened(workbook(plan, created=CREATED))


def listing(key: str, table: Table, audience: Audience = TEAM) -> Listing:
    return Listing(key, table.title, "what it is", Family.LOGISTICS, lambda _: table, audience)


def table(title: str, *rows: tuple[Cell, ...], **more: Any) -> Table:
    columns = tuple(
        Column(f"c{number}", f"Column {number}", TEAM) for number in range(len(rows[0]))
    )
    return Table(title, columns, tuple(map(Row, rows)), **more)


def test_cells_of_every_kind_stand_in_a_protected_filtered_sheet(
    plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = (
        "text", 3, 2.5, True, date(2024, 3, 6), datetime(2024, 3, 6, 9, tzinfo=UTC),
        timedelta(hours=2), (Name("Ada"),), None,
    )  # fmt: skip
    book = made(plan, monkeypatch, listing("rooming", table("Rooming list", row)))
    sheet = book["Rooming list"]
    assert [cell.value for cell in sheet[4]][:4] == ["text", 3, 2.5, "yes"]
    assert sheet.auto_filter.ref == "A3:I4"
    assert sheet.protection.sheet
    overview = {cell.value for line in book["Overview"].iter_rows() for cell in line}
    assert {"Logistics", "Rooming list", "What it is"} <= overview


def test_groups_say_how_many_only_where_their_rows_are_people(
    plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    waves = table("Waves", ("First", "a car"), ("First", "a bus"), ("Second", "a car"), group="c0")
    sheet = made(plan, monkeypatch, listing("waves", waves))["Waves"]
    cells = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=4)]
    assert cells == [
        ["First", None], ["First", "a car"], ["First", "a bus"], ["Second", None],
        ["Second", "a car"],
    ]  # fmt: skip


def test_sums_are_formulas_only_where_they_are_sums(
    plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    meals = table("Meals", ("Lunch", 3, 4, 7), ("Dinner", 2, "some", 9), ("Total", 5, 4, 17))
    *first, last = meals.columns
    meals = replace(meals, columns=(*first, replace(last, key="total")))
    book = made(plan, monkeypatch, listing("meals", meals))
    cells = [[cell.value for cell in row] for row in book["Meals"].iter_rows(min_row=4)]
    assert cells == [
        ["Lunch", 3, 4, "=SUM(B4:C4)"],
        ["Dinner", 2, "some", 9],
        ["Total", "=SUM(B4:B5)", 4, 17],
    ]
    assert "At a glance" not in book.sheetnames


def test_counts_of_fields_that_no_formula_calls_by_name_stand_for_themselves(
    plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts = table("Counts", ("Fiji", 1, 1), ("Total", 1, 1), counts=("nationality", "gender"))
    *first, last = counts.columns
    counts = replace(counts, columns=(*first, replace(last, key="total")))
    sheet = made(plan, monkeypatch, listing("counts", counts))["Counts"]
    assert sheet["B4"].value == 1


def test_counts_that_the_sheet_would_not_give_stand_for_themselves(
    plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts = matrix(("Thailand", 9, 9), ("Viet Nam", 1, 1), ("Total", 10, 10))
    sheet = made(plan, monkeypatch, listing("counts", counts))["Matrix"]
    assert sheet["B4"].value == 9
    # Without a sheet to work in, nothing can be counted there.
    assert sheet["B5"].value == 1


def test_names_that_are_taken_or_reserved_get_a_number(
    plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    titles = ("overview", "At a Glance", "_planner", "History", "x" * 40, "x" * 41, "O'Clock")
    listings = [listing(f"k{n}", table(title, ("a",))) for n, title in enumerate(titles)]
    book = made(plan, monkeypatch, *listings)
    assert book.sheetnames[1:] == [
        "Schedule", "Run of show", "overview 2", "At a Glance 2", "_planner 2", "Sheet",
        "x" * 30 + "…", "x" * 28 + "… 2", "O'Clock", "_planner",
    ]  # fmt: skip
    links = [
        c.hyperlink.location for row in book["Overview"].iter_rows() for c in row if c.hyperlink
    ]
    assert links[-1] == "'O''Clock'!A1"


def test_a_listing_without_rows_or_for_fewer_eyes_has_no_sheet(
    plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = replace(table("Empty", ("a",)), rows=())
    few = table("Few", ("a",))
    book = made(
        plan, monkeypatch, listing("empty", empty), listing("few", few, Audience.RESTRICTED)
    )
    assert book.sheetnames == ["Overview", "Schedule", "Run of show", "_planner"]


def test_a_field_that_an_agenda_keeps_from_the_team_is_not_there_and_missed_by_nobody(
    tmp_path: Path,
) -> None:
    names = ("email", "photo_consent", "list_consent", "country")
    fields = "".join(f"  {name}: {{audience: restricted}}\n" for name in names)
    head = HEAD.replace("defaults:", f"roster_fields:\n{fields}defaults:")
    data = workbook(plan_from(tmp_path, SESSIONS, head=head), created=CREATED)
    heads = {cell.value for cell in opened(data)["Participants"][3]}
    assert heads.isdisjoint({"E-mail", "Photo consent", "List consent", "Country"})
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert b"participants_email" not in archive.read("xl/workbook.xml")


def test_what_is_very_wide_is_printed_on_several_pages_with_the_names_on_each(
    tmp_path: Path,
) -> None:
    own = "".join(f"  own{n}: {{label: Something asked number {n}}}\n" for n in range(30))
    head = HEAD.replace("defaults:", f"roster_fields:\n{own}defaults:")
    keys = ",".join(f"own{n}" for n in range(30))
    roster = f"id,name,{keys}\np-001,Ada Sample{',an answer' * 30}\n"
    book = opened(
        workbook(plan_from(tmp_path, SESSIONS, head=head, roster=roster), created=CREATED)
    )
    sheet = book["Participants"]
    assert sheet.page_setup.fitToWidth > 1
    assert sheet.print_title_cols == "$A:$B"


# Figures.


def matrix(*rows: tuple[Cell, ...]) -> Table:
    columns = (
        Column("country", "Country"), Column("ngo", "NGO"), Column("total", "Total"),
    )  # fmt: skip
    return Table("Matrix", columns, tuple(map(Row, rows)), counts=("country", "organisation_type"))


def test_counts_too_small_to_be_known_are_left_out_of_figures_and_that_is_said() -> None:
    counts = matrix(("Fiji", 9, 9), ("Peru", "fewer than 5", "fewer than 5"), ("Total", 12, 12))
    by_type, by_country = figures_of(counts, None)
    assert (by_country.rows, by_country.is_partial) == ((("Fiji", (9,)),), True)
    assert (by_type.rows, by_type.is_partial) == ((("NGO", (12,)),), False)
    hidden = matrix(("Fiji", "not shown", "not shown"), ("Total", "not shown", "not shown"))
    assert figures_of(hidden, None) == []


def test_what_is_left_out_of_figures_is_said_below_them(
    plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = matrix(("Fiji", 9, 9), ("Peru", "fewer than 5", "fewer than 5"), ("Total", 12, 12))
    values = {c.value for row in made(plan, monkeypatch, listing("m", few))["At a glance"].rows
              for c in row}  # fmt: skip
    assert "and some too small to be shown" in values
    many = matrix(*((f"Country {n:02}", 2, 2) for n in range(63)), ("Total", 126, 126))
    values = {c.value for row in made(plan, monkeypatch, listing("m", many))["At a glance"].rows
              for c in row}  # fmt: skip
    assert "and 3 more, with 6 participants" in values


def test_who_only_arrives_is_counted_in_bars() -> None:
    everyone = Table(
        "Everyone", (Column("arrival", "Arrival"),), (Row((date(2024, 3, 5),)), Row((None,)))
    )
    [arrivals] = figures_of(None, everyone)
    assert (arrivals.heads, arrivals.rows) == (("Arriving",), ((date(2024, 3, 5), (1,)),))
    nobody = replace(everyone, rows=(Row((None,)),))
    assert figures_of(None, nobody) == []


# Guards.


def test_no_formula_but_ours_is_written() -> None:
    class Sheet:
        def write_formula(self, *_: object) -> int:
            raise AssertionError("written")

    with pytest.raises(RuntimeError, match="no formula of ours in row 1, column 2"):
        Pen(Sheet(), None).formula(0, 1, Formula("1+1", 2))  # type: ignore[arg-type]  # neither is used


def test_no_formula_calls_a_field_of_an_events_own_by_name() -> None:
    with pytest.raises(ValueError, match="shirt"):
        name_of("shirt")


def test_what_was_not_written_is_said() -> None:
    check(0, "all")
    with pytest.raises(RuntimeError, match="the chart was not written: -1"):
        check(-1, "the chart")
