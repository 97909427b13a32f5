"""Tables and the workbook of an event in several cities."""

from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
from cities import DAYS, cities

from planner.roster.fields import FIELD_BY_NAME
from planner.schedule.plan import Plan
from planner.tables.people import participants_table
from planner.tables.programme import run_of_show_table, schedule_table
from planner.tables.table import Table, for_audience
from planner.vocabulary.audience import Audience
from planner.workbook.export import workbook


def column(table: Table, key: str) -> list[object]:
    index = [column.key for column in table.columns].index(key)
    return [row.cells[index] for row in table.rows]


def keys(table: Table) -> set[str]:
    return {column.key for column in table.columns}


def opened(plan: Plan) -> Any:
    created = datetime(2025, 1, 1, tzinfo=UTC)
    return openpyxl.load_workbook(BytesIO(workbook(plan, created=created, audience=Audience.TEAM)))


def test_a_table_says_the_venue_and_the_clock_of_each_session(tmp_path: Path) -> None:
    table = schedule_table(cities(tmp_path))
    assert column(table, "room") == ["Acacia", "Jura", "Dhow", "Jura", "", "Jura"]
    hub = "Lake House, Geneva, 08:00 there"
    home = "Lake House, Geneva"
    assert column(table, "venue") == [
        "Hillside Hotel, Nairobi", hub, "Harbour Hotel, Mombasa", hub, home, home,
    ]  # fmt: skip
    assert column(table, "clock") == ["Africa/Nairobi"] * 4 + ["Europe/Zurich"] * 2
    assert [each.hour for each in column(table, "start")] == [9, 10] * 3  # type: ignore[attr-defined]  # they are instants


def test_the_run_of_show_does_too_with_items_where_their_session_is(tmp_path: Path) -> None:
    table = run_of_show_table(cities(tmp_path))
    assert column(table, "venue")[:3] == ["Hillside Hotel, Nairobi"] * 2 + [
        "Lake House, Geneva, 08:00 there"
    ]
    assert column(table, "clock")[-1] == "Europe/Zurich"


def test_one_venue_on_one_clock_needs_no_columns(tmp_path: Path) -> None:
    day = "  - {date: 2025-03-04, sessions: [{title: A, time: 9:00-10:00}]}\n"
    assert keys(schedule_table(cities(tmp_path, day))).isdisjoint({"venue", "clock"})
    hub = (
        "  - {date: 2025-03-04, sessions: [{title: A, time: 9:00-10:00}, {title: B, room: dhow}]}\n"
    )
    assert keys(schedule_table(cities(tmp_path, hub))) & {"venue", "clock"} == {"venue"}


def test_the_workbook_says_them_in_the_bands_of_days_and_on_its_first_sheet(tmp_path: Path) -> None:
    book = opened(cities(tmp_path))
    texts = {str(cell.value) for row in book["Schedule"].rows for cell in row}
    assert any(
        "Day 2 of 3 · Harbour Hotel, Mombasa, Kenya · 09:00–11:00 (Africa/Nairobi)" in text
        for text in texts
    )
    assert any("Lake House" in text and "(Europe/Zurich)" in text for text in texts)
    facts = {str(cell.value) for row in book["Overview"].rows for cell in row}
    assert {
        "Hillside Hotel, 1 Hill Road",
        "Mombasa: Harbour Hotel",
        "Geneva: Lake House, 2 Quai, Geneva",
        "Africa/Nairobi, Europe/Zurich",
    } <= facts


def test_bands_of_one_venue_and_one_clock_say_neither(tmp_path: Path) -> None:
    book = opened(cities(tmp_path, DAYS.replace(", venue: sea", "").replace(", venue: lake", "")))
    texts = [str(cell.value) for row in book["Schedule"].rows for cell in row]
    assert any("Day 2 of 3 · 09:00–11:00" in text for text in texts)


def test_each_day_has_its_band_though_a_later_one_begins_first(tmp_path: Path) -> None:
    """Across the date line, a day in Auckland begins before one in Honolulu is over."""
    days = """\
  - date: 2025-03-04
    timezone: Pacific/Honolulu
    sessions: [{title: A, time: 8:00-9:00}, {title: C, time: 17:00-18:00, type: meal}]
  - date: 2025-03-05
    timezone: Pacific/Auckland
    sessions: [{title: B, time: 9:00-10:00}]
"""
    table = schedule_table(cities(tmp_path, days))
    assert column(table, "title") == ["A", "C", "B"]
    assert column(table, "date") == [date(2025, 3, 4)] * 2 + [date(2025, 3, 5)]
    assert opened(cities(tmp_path, days))["Schedule"].max_row > 4


def test_a_persons_zone_is_seen_by_whom_their_country_is(tmp_path: Path) -> None:
    assert FIELD_BY_NAME["timezone"].sensitivity is FIELD_BY_NAME["country"].sensitivity
    table = participants_table(cities(tmp_path))
    assert "timezone" in keys(for_audience(table, Audience.PARTICIPANTS))
    assert "timezone" not in keys(for_audience(table, Audience.PUBLIC))
    assert set(column(table, "timezone")) == {
        "", "America/Bogota", "Africa/Kampala", "Asia/Kathmandu"
    }  # fmt: skip
