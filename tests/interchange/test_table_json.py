"""Tables as JSON."""

import json
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from planner.interchange.table_json import table_json
from planner.tables.table import Cell, Column, Name, Row, Table
from planner.vocabulary.audience import Audience


def test_each_kind_of_cell_is_written_so_that_programs_read_it_back() -> None:
    cells: tuple[Cell, ...] = (
        "Ada", 3, 1.5, True, None, date(2024, 3, 6), datetime(2024, 3, 6, 9, tzinfo=UTC),
        timedelta(minutes=90), Decimal("37.50"), (Name("Ben"), Name("Cleo")),
    )  # fmt: skip
    columns = tuple(Column(f"c{number}", f"C {number}") for number in range(len(cells)))
    read = json.loads(table_json(Table("T", columns, (Row(cells),)), "pay-list", Audience.TEAM))
    assert (read["list"], read["title"], read["audience"]) == ("pay-list", "T", "team")
    assert read["columns"][0] == {"key": "c0", "label": "C 0"}
    assert list(read["rows"][0].values()) == [
        "Ada", 3, 1.5, True, None, "2024-03-06", "2024-03-06T09:00:00+00:00", 90, "37.50",
        ["Ben", "Cleo"],
    ]  # fmt: skip
