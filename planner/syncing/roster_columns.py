"""Columns that a roster's table has, and those that it needs for what comes home."""

from collections.abc import Iterable, Mapping

from planner.roster.decode import SheetText
from planner.roster.fields import RosterFields


def new_headers(
    text: SheetText, fields: RosterFields, names: Iterable[str], *, with_ids: bool = False
) -> tuple[dict[str, int], dict[int, str]]:
    """Where each field stands afterwards, and the headers of the columns that are added.

    Columns count from 0; a new one stands behind all others. One of ids is added only
    ``with_ids``: who has none numbers people by their rows.
    """
    columns = dict(text.columns)
    headers = text.sheet.rows[text.header]
    width = max(len(headers), *(len(row) for row in text.sheet.rows[text.header :]))
    added: dict[int, str] = {}
    plain = all(headers[column] == name for name, column in columns.items())
    for name in dict.fromkeys(names):
        if name in columns or (name == "id" and not with_ids):
            continue
        label = fields[name].label
        is_read = fields.for_header(label) is fields[name]
        columns[name] = width + len(added)
        added[columns[name]] = name if plain or not is_read else label
    return columns, added


def cells_by_column(columns: Mapping[str, int], said: Mapping[str, str]) -> dict[int, str]:
    """Texts by column instead of by field."""
    return {columns[name]: text for name, text in said.items() if name in columns}
