"""Tables as JSON. The shape is fixed: see docs/json.md."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from planner.interchange.json_export import dump
from planner.model.time import whole_minutes
from planner.tables.table import Cell, Table
from planner.vocabulary.audience import Audience


def table_json(table: Table, key: str, audience: Audience) -> str:
    """A table's columns and rows, each row with its cells by the key of their column.

    Money is a text with its decimals, since numbers of JSON are read as binary fractions;
    durations are minutes, dates and instants ISO 8601.
    """
    keys = [column.key for column in table.columns]
    document = {
        "list": key,
        "title": table.title,
        "audience": audience.word,
        "columns": [{"key": column.key, "label": column.label} for column in table.columns],
        "rows": [dict(zip(keys, map(_value, row.cells), strict=True)) for row in table.rows],
    }
    return dump(document)


def _value(cell: Cell) -> Any:
    match cell:
        case datetime() | date():
            return cell.isoformat()
        case timedelta():
            return whole_minutes(cell)
        case Decimal():
            return f"{cell:f}"
        case tuple():
            return [name.text for name in cell]
    return cell
